"""When the Post printed a story: clocks without a half of the day, days without a year."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from attrs import evolve

from newsnorm.dates import Moment, find_date_in_url, parse_moment, twelve_hour_clock
from newsnorm.markup import inline_text
from newsnorm.page import Page, elements, values
from newsnorm.text import clean

NEW_YORK: Final = "America/New_York"


def shown_moment(page: Page) -> Moment | None:
    """PageBuilder: the machine's twelve-hour clock put right by what is printed.

    2014 pages print only "September 5 at 7:12 PM": the year stands in the URL.
    """
    stamp = "//span[has-class('pb-timestamp') or has-class('author-timestamp')]"
    # Boxes of other stories are stamped too.
    spans = elements(page, f"id('article-body'){stamp}") or elements(page, stamp)
    for span in spans:
        shown = clean(inline_text(span))
        if raw := span.get("content"):
            return twelve_hour_clock(raw, shown, timezone=NEW_YORK)
        return _moment(page, shown)
    return None


def _with_year(shown: str, filed: str | None) -> Moment | None:
    """A moment without its year: the first such day that is no more than a month before the URL's day."""
    if filed is None:
        return None
    earliest = date.fromisoformat(filed) - timedelta(days=31)
    for year in (earliest.year, earliest.year + 1):
        moment = parse_moment(f"{year} {shown}", timezone=NEW_YORK)
        if moment is not None and moment.value.date() >= earliest:
            return evolve(moment, raw=shown)
    return None


def posted_moment(page: Page) -> Moment | None:
    """Blogs print when they posted: "on February 19, 2013 at 12:40 pm", "Published: March 8 at 3:23 pm".

    The machine date beside it gives the clock of UTC the offset of New York.
    """
    lines = values(page, "id('entryhead')/span[has-class('timestamp')]") or values(
        page, "//p[has-class('wp-byline')]"
    )
    for line in lines[:1]:
        shown = re.sub(r"^.{0,160}?(?: on |, Published: |^Posted at )(?=\S)", "", clean(line))
        return _moment(page, shown)
    return None


def updated_moment(page: Page) -> Moment | None:
    """A post that was changed prints when, instead: "By Ada Moss, Updated: March 8 at 3:23 pm"."""
    lines = values(page, "//p[has-class('wp-byline')]")
    found = re.search(r"\bUpdated:? (\S.{3,40})$", clean(lines[0])) if lines else None
    return _moment(page, found[1]) if found else None


def _moment(page: Page, shown: str) -> Moment | None:
    return parse_moment(shown, timezone=NEW_YORK) or _with_year(shown, find_date_in_url(page.url or ""))


def filed_moment(page: Page) -> Moment | None:
    """wp-dyn: loose text behind the byline, "Sunday, March 1, 2009; A01", "...; 10:37 PM"."""
    for text in values(
        page,
        "id('byline')/following-sibling::text() | id('article')//font[@size='2']/text()",
    ):
        shown = re.sub(r"; (?:Page )?[A-Z]{1,3}\d{1,3}$", "", clean(text))
        if moment := parse_moment(shown, timezone=NEW_YORK):
            return moment
    return None
