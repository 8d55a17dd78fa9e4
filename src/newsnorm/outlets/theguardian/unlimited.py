"""Guardian Unlimited, 1999 to 2007."""

from __future__ import annotations

from typing import Final

from newsnorm.outlet import Layout, xpath
from newsnorm.outlets.theguardian.r2 import R2_ROLES
from newsnorm.outlets.theguardian.roles import NOTES
from newsnorm.outlets.theguardian.signatures import signed
from newsnorm.outlets.theguardian.standfirsts import standfirst_at

STANDFIRST: Final = "//div[@id='GuardianArticle']/font[@size='3']"

LAYOUTS: Final = (
    Layout(
        name="unlimited",
        mark="GuardianArticle",
        when="//div[@id='GuardianArticle' or @id='GuardianArticleBody']",
        body="//div[@id='GuardianArticleBody']",
        fields={
            "headline": xpath("//div[@id='GuardianArticle']//h1"),
            "standfirst": standfirst_at(STANDFIRST),
            "byline": xpath("//div[@id='GuardianArticle']//font[@size='2']/b[1]"),
            "authors": signed("//div[@id='GuardianArticle']//font[@size='2']/b[1]"),
            "date_published": xpath("//div[@id='GuardianArticle']//font[@size='2']/b"),
        },
        roles=(*R2_ROLES, *NOTES),
    ),
)
