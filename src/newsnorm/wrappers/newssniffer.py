"""News Sniffer: a page that sets two versions of a story side by side, or shows one.

Structure read from the tracker's public templates of 2006 to now (never copied); what eras have in common
decides, since old pages are served anew in new templates.  A table row with two cells is a row of the
comparison; words inside `<del>` and `<ins>` belong to their cell like all others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Final, Literal
from urllib.parse import urljoin

from attrs import evolve
from lxml import etree

from newsnorm import errors
from newsnorm.candidate import Candidate
from newsnorm.flattened import newssniffer as words
from newsnorm.flattened.newssniffer import Tracked, Version
from newsnorm.markup import HtmlElement, find_all, find_values, inline_text
from newsnorm.page import Page, title_of
from newsnorm.source import Revision, Sibling, Source, Via
from newsnorm.text import clean, straight
from newsnorm.urls import host_matches, host_of, split_archive_url
from newsnorm.wrapper import Wrapper

_HOSTS: Final = ("newssniffer.co.uk", "newssniffer.newworldodour.co.uk")
_HOME: Final = "https://www.newssniffer.co.uk"
_MARKS: Final = ("News Sniffer", "newssniffer", "version_diff", "published or seen on")
_PATH: Final = re.compile(
    r"newssniffer(?:\.newworldodour)?\.co\.uk(?::\d+)?"
    r"/(?:(?P<feeds>[\w./]{0,40}\brss\b)|articles/(?P<aid>\d+)(?:/diff/(?P<left>\d+)/(?P<right>\d+))?|articles\b|versions?\b)"
)
_OWN_LINK: Final = re.compile(
    r"^(?:\S{0,80}newssniffer[\w.]{0,30}(?::\d+)?)?/articles/(?P<aid>\d+)(?:\.rss|/rss|/diff/(?P<left>\d+)/(?P<right>\d+))$"
)
_DIFF_IN_FEED: Final = re.compile(r"https?://[\w.:]{0,60}/articles/\d+/(?:diff/\d+/\d+|versions?/\d+)")
_NUMBER: Final = re.compile(r"^Version (\d+)$")
_NUMBER_OF: Final = re.compile(r"^Version (\d+) of (\d+)\.?$")
_HIDDEN: Final = "This article cannot be shown for legal reasons"
#: A listing's message names so many pages.
_NAMED: Final = 5

Kind = Literal["diff", "version", "hidden", "listing", "broken", "flat diff", "flat version"]


def _kind(page: Page) -> Kind | None:
    """Which of the tracker's pages this is; None for any other page."""
    at_home = _is_at_home(page)
    if page.form == "text":
        if words.is_diff(page.text):
            return "flat diff"
        if words.is_version(page.text):
            return "flat version"
        return _without_table(page, page.text) if at_home or _PREAMBLE(page.text) else None
    if not at_home and not any(mark in page.text for mark in _MARKS):
        return None
    if not (at_home or _calls_itself_so(page)):
        return None
    if _table(page.root) is not None:
        return "diff"
    if _version_line(page.root) is not None:
        return "version"
    return _without_table(page, inline_text(page.root))


def _PREAMBLE(text: str) -> bool:
    return words.read_feed(text[:2000]) is not None and words.read_address(text[:4000]) is not None


def _is_at_home(page: Page) -> bool:
    """Whether the address is one of the tracker's article pages; its blog is a blog."""
    url = page.url or ""
    if copy := split_archive_url(url):
        url = copy[2]
    return any(host_matches(host_of(url), host) for host in _HOSTS) and bool(_PATH.search(url))


def _calls_itself_so(page: Page) -> bool:
    title = title_of(page) or ""
    return (
        words.read_page_title(straight(title)) is not None
        or title.endswith("- News Sniffer")
        or title.startswith(("News Sniffer -", "News Sniffer latest"))
        or title.endswith("latest revisions")
        or bool(find_all(page.root, "//table[has-class('version_diff')]"))
        or words.read_feed(inline_text(page.root)[:2000]) is not None
    )


def _without_table(page: Page, text: str) -> Kind | None:
    found = _PATH.search(page.url or "")
    if _HIDDEN in text and len(text) < 3000:
        return "hidden"
    if (found and found["left"]) or words.read_page_title(straight((title_of(page) or ""))):
        return "broken"
    is_listing = "<rss" in page.text[:2000] or bool(_diff_links(page)) or "Created at" in text
    if is_listing:
        return "listing"
    return "broken" if found or words.read_feed(text) else None


def _unwrap(page: Page) -> Iterator[Source]:
    kind = page.once(_kind)
    where = page.source.where
    if kind == "hidden":
        raise errors.BrokenWrapper(
            "News Sniffer hides this article for legal reasons and shows no version of it",
            where=where,
            advice="look for a copy of the page in a web archive",
        )
    if kind == "listing":
        raise errors.BrokenWrapper(_listing_message(page), where=where, advice="fetch the pages it lists")
    if kind == "flat diff":
        try:
            return _sources(page, words.read_diff(page.text))
        except words.LostRows as loss:
            raise errors.BrokenWrapper(
                f"a flattened News Sniffer comparison, but {loss}", where=where, advice="give the page's HTML"
            ) from None
    if kind == "flat version":
        return _sources(page, words.read_version(page.text))
    if kind == "version":
        return _sources(page, _read_version(page))
    table = _table(page.root) if page.form == "html" else None
    if table is None:
        raise errors.BrokenWrapper("a News Sniffer page without the table of two versions", where=where)
    return _sources(page, _read_diff(page, table))


def _sources(page: Page, tracked: Tracked) -> Iterator[Source]:
    """One source for each version that has text; all are named as siblings of the others."""
    if not any(version.paragraphs for version in tracked.versions):
        raise errors.BrokenWrapper("a News Sniffer page whose versions have no text", where=page.source.where)
    url = tracked.url or (page.url if page.url and not _is_at_home(page) else None)
    return (
        _source(page, tracked, version, url) for version in tracked.versions if version.paragraphs
    )


def _source(page: Page, tracked: Tracked, version: Version, url: str | None) -> Source:
    stated = {"headline": version.headline, "url": url}
    return evolve(
        page.source,
        data="\n\n".join(version.paragraphs),
        form="text",
        url=url,
        content_type=None,
        headers={},
        via=(
            *page.source.via,
            Via(
                wrapper=WRAPPER.name,
                url=page.url if _is_at_home(page) else None,
                captured=version.captured,
            ),
        ),
        revision=Revision(
            tracker=WRAPPER.name,
            number=version.number,
            count=tracked.count,
            captured=version.captured,
            tracker_id=_tracker_id(page),
            feed=tracked.feed,
            siblings=tuple(
                Sibling(number=other.number, headline=other.headline)
                for other in tracked.versions
                if other is not version
            ),
            recovered=tracked.recovered,
            confidence=tracked.confidence,
            rows=version.rows,
        ),
        stated=(
            *page.source.stated,
            *(
                Candidate(field=field, origin="tracker", value=value)  # type: ignore[arg-type]
                for field, value in stated.items()
                if value
            ),
        ),
    )
