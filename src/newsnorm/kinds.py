"""What a page is, where it is no story."""

from __future__ import annotations

import re
from typing import Final, cast
from urllib.parse import urlsplit

from newsnorm.article import Kind
from newsnorm.block import Block
from newsnorm.markup import find_all, inline_text
from newsnorm.outlet import Outlet
from newsnorm.page import Page, title_of

# Words of a page's title and first heading; matched only where no story was found.
_SIGNS: Final[tuple[tuple[Kind, re.Pattern[str]], ...]] = (
    (
        "captcha",
        re.compile(
            r"captcha|are you (?:a )?(?:human|robot)|verify (?:that )?you|access denied|just a moment|attention required|unusual traffic|security check|bot detection",
            re.I,
        ),
    ),
    (
        "consent",
        re.compile(
            r"\bconsent\b|cookies? (?:choice|preference|setting|polic)|before you continue|privacy (?:choices|settings)|we value your privacy|\bgdpr\b|your choices|accept (?:all )?cookies",
            re.I,
        ),
    ),
    (
        "error",
        re.compile(
            r"\b(?:40[0-9]|41[0-9]|50[0-9])\b|not found|page (?:is )?(?:unavailable|missing)|no longer (?:available|exists)|cannot be (?:found|displayed)|can't find|went wrong|service unavailable|server error|page you (?:requested|are looking)",
            re.I,
        ),
    ),
)


def kind_of(page: Page, outlet: Outlet | None, stated: str | None, body: tuple[Block, ...]) -> Kind:
    """The kind that the page states; for a page without a story, what it looks like instead."""
    path = urlsplit(page.url or "").path
    if body:
        return cast(Kind, stated or "article")
    if stated in ("gallery", "video", "audio", "interactive"):
        return cast(Kind, stated)
    if page.form == "text":
        return "other"
    return _without_story(page) if not (outlet and outlet.is_not_article(path)) else "other"


def _without_story(page: Page) -> Kind:
    headings = " ".join(inline_text(element) for element in find_all(page.root, "//h1|//h2")[:3])
    shown = f"{title_of(page) or ''} {headings}"
    for kind, sign in _SIGNS:
        if sign.search(shown):
            return kind
    words = inline_text(page.root)[:2000]
    if len(words) < 2000:
        for kind, sign in _SIGNS:
            if sign.search(words):
                return kind
    return "index" if len(find_all(page.root, "//a[@href]")) >= 20 else "other"
