"""News Sniffer: pages that set two versions of a story side by side, or show one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, Literal, NoReturn

from attrs import evolve

from newsnorm import errors
from newsnorm.candidate import Candidate
from newsnorm.flattened import newssniffer as flat
from newsnorm.flattened import newssniffer_words as words
from newsnorm.flattened.tracked import Tracked, Version
from newsnorm.markup import find_values, fits, inline_text
from newsnorm.page import Page, title_of
from newsnorm.source import Revision, Sibling, Source, Via
from newsnorm.urls import absolute, host_matches, host_of, path_of, split_archive_url
from newsnorm.wrapper import Wrapper
from newsnorm.wrappers import newssniffer_markup as markup

_HOSTS: Final = ("newssniffer.co.uk", "newssniffer.newworldodour.co.uk")
_MARKS: Final = ("News Sniffer", "newssniffer", "version_diff", "published or seen on")
#: The marks stand this early, even behind what an archive puts into a page's head.
_TOP: Final = 12_000
#: Article pages; the tracker's blog and its watch on comments are other things.
_PATH: Final = re.compile(r"^/(?:(?:articles|versions?|news_articles)(?:[/.].*)?)?$")
_DIFF: Final = re.compile(r"/articles/\d+/diff/\d+/\d+$")
_VERSION: Final = re.compile(r"/versions?/\d+$")
_IN_FEED: Final = re.compile(
    r"https?://[\w.:]{3,60}/(?:articles/\d+/diff/\d+/\d+|(?:articles/\d+/)?versions?/\d+)\b"
)
_HIDDEN: Final = "This article cannot be shown for legal reasons"
#: A message names so many of the pages that a listing lists.
_NAMED: Final = 5

Kind = Literal["diff", "version", "hidden", "listing", "broken"]


def _kind(page: Page) -> Kind | None:
    """Which of the tracker's pages this is; None for any other page."""
    path = _path(page)
    if page.form == "text":
        if flat.is_diff(page.text):
            return "diff"
        if flat.is_version(page.text):
            return "version"
        return _without_versions(page, path, page.text) if path or words.is_preamble(page.text) else None
    if not path and all(page.text.find(mark, 0, _TOP) < 0 for mark in _MARKS):
        return None
    text = inline_text(page.root)
    if not (path or _names_itself(page) or words.is_preamble(text)):
        return None
    if markup.table_of(page) is not None:
        return "diff"
    if markup.number_line_of(page) is not None:
        return "version"
    return _without_versions(page, path, text)


def _path(page: Page) -> str | None:
    """The path, where the address is one of the tracker's article pages or an archive's copy of one."""
    url = page.url or ""
    if copy := split_archive_url(url):
        url = copy[2]
    path = path_of(url) or "/"
    own = any(host_matches(host_of(url), host) for host in _HOSTS)
    return path if own and _PATH.match(path) else None


def _names_itself(page: Page) -> bool:
    title = title_of(page) or ""
    return (
        words.read_page_title(title) is not None
        or re.search(r"^News Sniffer\b|- News Sniffer$|' latest revisions$", title) is not None
        or fits(page.root, "//table[has-class('version_diff')]")
    )


def _without_versions(page: Page, path: str | None, text: str) -> Kind | None:
    if _HIDDEN in text and len(text) < 3000:
        return "hidden"
    title = title_of(page) if page.form == "html" else None
    if (path and (_DIFF.search(path) or _VERSION.search(path))) or words.read_page_title(title or ""):
        return "broken"
    if _listed(page):
        return "listing"
    return "broken" if (path and path != "/") or words.is_preamble(text) else None


def _listed(page: Page) -> list[str]:
    """Addresses of the comparisons, else of the versions, that a page links to, in its order."""
    found = _IN_FEED.findall(page.text) if "<rss" in page.text[:2000] else find_values(page.root, "//a/@href")
    base = page.url if _path(page) else f"https://www.{_HOSTS[0]}/"
    links = list(dict.fromkeys(filter(None, (absolute(link, base) for link in found))))
    return [link for link in links if _DIFF.search(link)] or [link for link in links if _VERSION.search(link)]


def _unwrap(page: Page) -> Iterator[Source]:
    kind = page.once(_kind)
    if kind not in ("diff", "version"):
        _refuse(page, kind)
    tracked = _read_flattened(page, kind) if page.form == "text" else markup.read(page)
    if not any(version.paragraphs for version in tracked.versions):
        raise errors.BrokenWrapper("a News Sniffer page whose versions have no text", where=page.source.where)
    # A version that the tracker stored without text is named as a sibling only.
    return (_source(page, tracked, version) for version in tracked.versions if version.paragraphs)


def _refuse(page: Page, kind: Kind | None) -> NoReturn:
    where = page.source.where
    if kind == "hidden":
        raise errors.BrokenWrapper(
            "News Sniffer hides this article for legal reasons: no version of it is on the page",
            where=where,
            advice="look for a copy of the page in a web archive",
        )
    if kind == "listing":
        links = _listed(page)
        more = f" and {len(links) - _NAMED} more" if len(links) > _NAMED else ""
        raise errors.BrokenWrapper(
            f"a News Sniffer listing, which names versions but holds none: {', '.join(links[:_NAMED])}{more}",
            where=where,
            advice="fetch the pages that it names",
        )
    raise errors.BrokenWrapper("a News Sniffer page without any version of an article", where=where)


def _read_flattened(page: Page, kind: Kind) -> Tracked:
    try:
        return flat.read_diff(page.text) if kind == "diff" else flat.read_version(page.text)
    except flat.LostRows as loss:
        raise errors.BrokenWrapper(
            f"a flattened News Sniffer page, but {loss}",
            where=page.source.where,
            advice="give the page's HTML, or its text with one line for each row of the table",
        ) from None


def _source(page: Page, tracked: Tracked, version: Version) -> Source:
    own = _path(page) is not None
    via = Via(wrapper=WRAPPER.name, url=page.url if own else None, captured=version.captured)
    stated = [
        *(
            [Candidate(field="headline", origin="tracker", value=version.headline)]
            if version.headline
            else []
        ),
        *([Candidate(field="url", origin="tracker", value=tracked.url)] if tracked.url else []),
    ]
    return evolve(
        page.source,
        data="\n\n".join(version.paragraphs),
        form="text",
        url=tracked.url or (None if own else page.url),
        content_type=None,
        headers={},
        via=(*page.source.via, via),
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
        stated=(*page.source.stated, *stated),
    )


_OWN_LINK: Final = re.compile(
    r"(?:^|newssniffer[\w.]{0,30}(?::\d+)?)/articles/(\d+)(?:$|\.rss|/rss|/diff/|/versions?/)"
)


def _tracker_id(page: Page) -> str | None:
    """The tracker's number of the article, from its address or from links to its other versions."""
    links = [
        page.url or "",
        *(find_values(page.root, "//@href") if page.form == "html" else page.text[:2000].split()),
    ]
    return next((found[1] for link in links if (found := _OWN_LINK.search(link))), None)


WRAPPER: Final = Wrapper(
    name="newssniffer",
    title="News Sniffer",
    hosts=_HOSTS,
    fits=lambda page: page.once(_kind) is not None,
    unwrap=_unwrap,
)
