"""Stories that run over several pages."""

from __future__ import annotations

from newsnorm.page import Page, elements, values


def is_part(page: Page) -> bool | None:
    """Whether the story runs over several pages; the first and the last are parts too."""
    lists = "//div[has-class('pagination-list')][.//a]"
    return True if elements(page, "id('pagination_bottom')") or elements(page, lists) else None


def next_page(page: Page) -> str | None:
    """Where a story of several pages goes on; the last page has no such link."""
    if not page.once(is_part):
        return None
    behind = "id('pagination_bottom')//noscript/a[starts-with(., 'Next')]/@href"
    return next(iter(values(page, f"{behind} | //a[has-class('next-page')]/@href")), None)
