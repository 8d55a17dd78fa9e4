"""wp-dyn, about 2000 to 2011."""

from __future__ import annotations

from typing import Final

from newsnorm.outlet import Layout, meta, xpath
from newsnorm.outlets.washingtonpost.moments import filed_moment
from newsnorm.outlets.washingtonpost.paging import is_part, next_page
from newsnorm.outlets.washingtonpost.pictures import primary_slot
from newsnorm.outlets.washingtonpost.signatures import printed, signed
from newsnorm.page import Page, values
from newsnorm.rule import Element


def breadcrumbs(page: Page) -> str | None:
    """wp-dyn: "washingtonpost.com > Nation > Supreme Court" without the site."""
    crumbs = values(page, "id('bread_crumbs')//a")
    return " > ".join(crumbs[1:]) or None


LAYOUTS: Final = (
    Layout(
        name="wp-dyn",
        mark="article_body",
        when="id('article_body')[not(.//div[has-class('article_body')])]",
        body="id('article_body')",
        fields={
            "headline": xpath("id('article')//h1"),
            "standfirst": xpath("id('article')//h2"),
            "byline": printed("id('byline')"),
            "authors": signed("id('byline')"),
            "section": breadcrumbs,
            "date_published": (filed_moment, meta("DC.date.issued")),
            "images": primary_slot,
            "is_truncated": is_part,
            "next_url": next_page,
        },
        roles=(
            Element(
                name="wapo-this-story",
                xpath=".//div[contains(@class,'story-navigation')]",
                kind="navigation",
                because="the list of the pieces that belong to the story",
            ),
            Element(
                name="wapo-content-column",
                xpath=".//div[has-class('sidebar') or @id='content_column_tools']"
                " | .//table[@id='content_column_table']",
                kind="furniture",
                because="the column of boxes that the template sets into the story",
            ),
        ),
    ),
)
