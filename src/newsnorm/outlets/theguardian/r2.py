"""R2 (guardian.co.uk), 2007 to 2014."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from newsnorm.outlet import Layout, Posts, meta, xpath
from newsnorm.outlets.theguardian.pictures import picture_at
from newsnorm.outlets.theguardian.roles import NOTES, POST_BLOCK, PULLQUOTE
from newsnorm.outlets.theguardian.signatures import signed
from newsnorm.outlets.theguardian.standfirsts import standfirst_at
from newsnorm.rule import Element

STANDFIRST: Final = "//p[@id='stand-first'] | //div[@id='stand-first']"
MAIN_IMAGE: Final = "//div[@id='main-content-picture']"
_R2_BYLINE: Final = "//li[has-class('byline')]"
_R2_NAMES: Final = "//div[has-class('contributor-full') or has-class('contributer-full')]"
_R2: Final[Mapping[Any, Any]] = {
    "headline": xpath("//div[@id='main-article-info']//h1"),
    "standfirst": standfirst_at(STANDFIRST),
    "byline": (xpath(_R2_BYLINE), xpath(_R2_NAMES)),
    "authors": (signed(_R2_NAMES), signed(_R2_BYLINE)),
    "date_published": (
        meta("article:published_time"),
        xpath("//li[has-class('publication')]/time/@datetime"),
        xpath("//li[has-class('publication')]"),
    ),
    "images": picture_at(MAIN_IMAGE),
}

R2_ROLES: Final = (
    Element(
        name="r2-picture",
        xpath=".//span[has-class('inline')] | .//div[@id='main-content-picture']",
        kind="image",
        because="a picture with what is printed under it",
    ),
    Element(
        name="r2-pullquote",
        xpath=".//blockquote[has-class('pullquote')] | .//div[has-class('pullquote')]",
        kind="pullquote",
        because=PULLQUOTE,
    ),
    Element(
        name="r2-factbox",
        xpath=".//div[has-class('factbox-container') or has-class('factbox')]",
        kind="promo",
        because="a box with facts and links beside the story",
    ),
    Element(
        name="r2-timestamp",
        xpath=".//span[has-class('timestamp')]",
        kind="furniture",
        because="the hour of a post in a live blog",
    ),
)

_R2_BLOCKS: Final = "//div[@id='article-body-blocks']"

LAYOUTS: Final = (
    Layout(
        name="r2-live",
        mark="article-body-blocks",
        when=f"{_R2_BLOCKS}/p[{POST_BLOCK}]",
        posts=Posts(
            each=f"{_R2_BLOCKS}/p[{POST_BLOCK}]",
            body=".",
            flat=True,
            date="./span[has-class('timestamp')]",
            day="//meta[@name='DC.date.issued']/@content",
        ),
        fields=_R2,
        roles=R2_ROLES,
    ),
    Layout(
        name="r2-blocks",
        mark="article-body-blocks",
        when=f"{_R2_BLOCKS}//div[has-class('block')][{POST_BLOCK}]",
        posts=Posts(
            each=f"{_R2_BLOCKS}//div[has-class('block')][{POST_BLOCK}]",
            body=".//div[has-class('block-elements')]",
            id="substring-after(@id,'block-')",
            headline=".//h2[has-class('block-title')]",
            date=".//p[has-class('published-time')]//time/@datetime",
            modified=".//p[has-class('updated-time')]//time/@datetime",
        ),
        fields=_R2,
        roles=R2_ROLES,
    ),
    Layout(
        name="r2",
        mark=("article-body-blocks", "article-wrapper"),
        when="//div[@id='article-wrapper' or @id='article-body-blocks']"
        f"[not(.//p[{POST_BLOCK}] or .//div[has-class('block')][{POST_BLOCK}])]",
        body=f"{_R2_BLOCKS} | //div[@id='article-wrapper'][not(.//div[@id='article-body-blocks'])]",
        fields=_R2,
        roles=(*R2_ROLES, *NOTES),
        # Films have the same frame and no words in it.
        may_be_empty=True,
    ),
)
