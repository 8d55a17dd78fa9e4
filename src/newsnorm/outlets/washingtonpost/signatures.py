"""Bylines as the Post printed them, and the names in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Final

from newsnorm.bylines import parse_byline
from newsnorm.markup import HtmlElement, find_all, inline_text
from newsnorm.page import Page, elements
from newsnorm.text import clean

# What blogs print behind the names; the clock may stand in an element of its own.
_POSTED: Final = re.compile(
    r"(?:[ ,|]{1,3}(?:Published|Updated|Posted)\b:?.{0,40}"
    r"| on(?: [A-Z][a-z]{2,8} \d{1,2}, \d{4}(?: at .{0,30})?)?)$"
)


def _byline_of(element: HtmlElement) -> str:
    """The line as read, without mailbox, time, cards and what is there for machines."""
    beside = find_all(
        element,
        ".//*[has-class('hide') or has-class('timestamp') or has-class('byline-email')"
        " or has-class('tooltip') or has-class('author-hover-card') or has-class('pb-tool')]",
    )
    shown = clean(inline_text(element, without=set(beside))).strip(" ,|")
    return _POSTED.sub("", shown)


@cache
def first_of(*expressions: str) -> Callable[[Page], HtmlElement | None]:
    """Finds the first element that the first of the expressions that gives any gives."""

    def find(page: Page) -> HtmlElement | None:
        return next((found[0] for each in expressions if (found := elements(page, each))), None)

    return find


def printed(*expressions: str) -> Callable[[Page], str | None]:
    """The byline as printed."""

    def byline(page: Page) -> str | None:
        found = page.once(first_of(*expressions))
        return None if found is None else _byline_of(found)

    return byline


_STAFF: Final = re.compile(r"(?:Special to )?(?:The )?Washington Post(?: [A-Z][a-z]{2,12}){0,4}")


def signed(*expressions: str) -> Callable[[Page], tuple[Mapping[str, Any], ...]]:
    """The names of the printed byline, with the pages that they link to.

    wp-dyn prints behind it who the writers are, as loose text: "Washington Post Staff Writers".
    """

    def authors(page: Page) -> tuple[Mapping[str, Any], ...]:
        found = page.once(first_of(*expressions))
        if found is None:
            return ()
        links = {clean(inline_text(link)): link.get("href") for link in find_all(found, ".//a[@href]")}
        behind = clean(found.tail or "")
        role = behind if _STAFF.fullmatch(behind) else None
        return tuple(
            {"name": credit.name, "url": links.get(credit.name), "role": credit.role or role}
            for credit in parse_byline(_byline_of(found))
        )

    return authors
