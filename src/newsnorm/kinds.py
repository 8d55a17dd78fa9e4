"""What a page is, and whether it holds a story at all."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from newsnorm.article import Kind
from newsnorm.block import ListBlock, Segment
from newsnorm.markup import find_all, inline_text
from newsnorm.outlet import Outlet
from newsnorm.page import Page, title_of
from newsnorm.text import ends_sentence, straight
from newsnorm.urls import path_of

#: Kinds of pages whose content is no text.
_MEDIA: Final[frozenset[Kind]] = frozenset(["gallery", "video", "audio", "interactive"])
#: A page with more text than this holds something, whatever its title says: "404: a story".
_MUCH: Final = 1_200
#: A sentence of this length is written for readers.
_SENTENCE: Final = 60

_SIGNS: Final[tuple[tuple[Kind, str], ...]] = (
    (
        "captcha",
        r"captcha|are you (?:a )?(?:human|robot)|verify (?:that )?you|access denied|just a moment"
        r"|attention required|unusual traffic|security check|bot detection|enable javascript and cookies",
    ),
    (
        "consent",
        r"\bconsent\b|cookies? (?:choice|preference|setting|polic)|before you continue|your privacy"
        r"|privacy (?:choices|settings)|\bgdpr\b|accept (?:all )?cookies",
    ),
    (
        "error",
        r"^\W*(?:error )?(?:40[0-9]|41[0-9]|50[0-9])\b|\b(?:error|http) (?:40[0-9]|41[0-9]|50[0-9])\b"
        r"|not found"
        r"|page (?:is )?(?:unavailable|missing)|no longer (?:available|exists)|does(?: not|n't) exist"
        r"|can(?:not|'t) (?:be (?:found|displayed)|find)|went wrong|service unavailable|server error"
        r"|page you (?:requested|are looking)|been removed",
    ),
)


def kind_without_story(page: Page, outlet: Outlet | None, segments: Iterable[Segment]) -> Kind | None:
    """What a page without a story looks like; None where these blocks are one.

    A page is one of an error, a consent wall or a captcha where its title or first headings say so
    and it holds little text; an index where its text is made of links.
    """
    texts = [segment.text for segment in segments if segment.label is None]
    if sum(map(len, texts)) < _MUCH and (kind := _sign_of(page, texts)):
        return kind
    sentences = [text for text in texts if len(text) >= _SENTENCE and ends_sentence(text)]
    if sentences and not _is_list_of_links(segments):
        return None
    if texts and page.form == "text":
        return None
    if outlet and outlet.is_not_article(path_of(page.url or "")):
        return "other"
    return "index" if len(find_all(page.root, "//a[@href]")) >= 20 else "other"


def media_kind(stated: str | None) -> Kind | None:
    """The kind of a page that needs no text, where the outlet says it is one."""
    return next((kind for kind in _MEDIA if kind == stated), None)


def _sign_of(page: Page, texts: list[str]) -> Kind | None:
    if page.form == "text":
        shown = "\n".join(texts[:2])
    else:
        headings = [inline_text(element) for element in find_all(page.root, "//h1|//h2")[:3]]
        shown = "\n".join([title_of(page) or "", *headings, *texts[:2]])
    for kind, signs in _SIGNS:
        if re.search(signs, straight(shown), re.I | re.M):
            return kind
    return None


def _is_list_of_links(segments: Iterable[Segment]) -> bool:
    """Whether more blocks are links or lists than are text."""
    blocks = [segment for segment in segments if segment.label is None]
    links = sum(1 for segment in blocks if segment.href or isinstance(segment.block, ListBlock))
    return len(blocks) >= 6 and links > 0.8 * len(blocks)
