"""What a News Sniffer page says, read from its words alone: the sentences over the table, then the rows.

The sentences are those of the tracker's templates since 2006; a page with markup has the same ones, so its
wrapper reads them here too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Final, Literal

from attrs import evolve, frozen

from newsnorm.dates import parse_moment
from newsnorm.flattened.columns import Row, split_rows, split_title
from newsnorm.source import RowSplit
from newsnorm.text import clean, straight
from newsnorm.urls import slug_of


@frozen(kw_only=True)
class Version:
    """One version of a story, as the tracker stored it."""

    number: int | None = None
    """The tracker's number, from 0."""
    headline: str | None = None
    captured: datetime | None = None
    """When the tracker saw it, aware."""
    paragraphs: tuple[str, ...] = ()
    """In order, whitespace collapsed; none is empty."""
    rows: tuple[RowSplit, ...] = ()
    """Title first, where columns had to be found."""


@frozen(kw_only=True)
class Tracked:
    """What one page of the tracker holds."""

    versions: tuple[Version, ...]
    """Oldest first."""
    feed: str | None = None
    """The tracker's key of the outlet: ``guardian``."""
    url: str | None = None
    """URL of the story at its outlet."""
    count: int | None = None
    """How many versions the tracker knew."""
    recovered: Literal["html", "cells", "inferred", "whole"] = "html"
    confidence: float | None = None
    """Mean over the rows; None where the recovery is exact."""


class LostRows(ValueError):
    """The flattening left no line per row, or nothing of the table."""


_FEED: Final = re.compile(
    r"This article is from (?:the source )?['\"]? ?([^'\"]{1,60}?) ?['\"]? ?,? (?:and )?was first published or seen on"
)
# html2text wraps lines at the hyphens of an address and may set it as a Markdown link.
_ADDRESS: Final = re.compile(
    r"original\s+source\s+at\s{1,4}[\[<]?(https?://[^\s\]>|]+(?:(?<=-)\n[^\s\]>|]+){0,9})"
)
_COUNT: Final = re.compile(r"The article has changed (\d+) times?\b|\band has (\d+) versions?\b")
_PREAMBLE: Final = re.compile(
    r"was\s+first\s+published\s+or\s+seen\s+on|current\s+article\s+at\s+its\s+original\s+source\s+at"
)
_PAGE: Final = re.compile(
    r"newssniffer(?:\.newworldodour)?\.co\.uk(?::\d+)?/(?:articles/(\d+)/diff/(\d+)/(\d+)|(?:articles|versions)\b)"
)
_VERSIONS: Final = re.compile(r"^[\s|*]*Version (\d+)[\s|*]*Version (\d+)[\s|*]*$", re.M)
_VERSIONS_ANYWHERE: Final = re.compile(r"\bVersion (\d+)\s*\|?\s*Version (\d+)\b")
_VERSION_OF: Final = re.compile(r"^\W{0,4}Version (\d+) of (\d+)\.?\W{0,4}$")
_URL: Final = re.compile(r"^[\[<]?(https?://[^\s\]>|]+)\S*$")
_PERIOD: Final = (
    r"(?:less than a minute|(?:about |over |almost )?\d{1,3} (?:minute|hour|day|month|year)s?) (later|earlier)"
)
_STAMP: Final = re.compile(
    r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:\.\d{1,6})?(?:Z| ?UTC| ?[+-]\d\d:?\d\d)?"
    r"|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d (?:[A-Z]{3,4} |[+-]\d{4} )?\d{4}"
    r"|[A-Z][a-z]{2,8} \d{1,2}, \d{4} \d\d:\d\d(?: ?\(?UTC\)?)?"
)
_TIMES: Final = re.compile(rf"^\W*(?:{_PERIOD})?\W*$")
_RULER: Final = re.compile(r"^[\s|:+=-]*[-=|]{3}[\s|:+=-]*$")
_FOOTER: Final = re.compile(r"^\W*Currently monitoring [\d,.]+ news articles with\b")
_PAGER_WORDS: Final = frozenset(["previous", "next", "version", "page"])
_PAGE_TITLE: Final = re.compile(
    r"^(?:News Sniffer - (?:Revisionista )?)?['\"](.{1,300})['\"] diff viewer \((\d+)/(\d+)\)"
)
#: A version page has its title, its address and its number in its first lines.
_HEAD_LINES: Final = 12


def read_feed(text: str) -> str | None:
    """The tracker's key of the outlet.

    >>> read_feed("This article is from the source 'bbc' and was first published or seen on .")
    'bbc'
    """
    found = _FEED.search(" ".join(straight(text).split()))
    return found[1] if found else None


def read_address(text: str) -> str | None:
    """URL of the story, from "You can find the current article at its original source at ..."."""
    found = _ADDRESS.search(text)
    return found[1].replace("\n", "") if found else None


def read_count(text: str) -> int | None:
    """How many versions there are; "changed 7 times" counts the first one as well.

    >>> read_count("The article has changed 7 times."), read_count("was seen on X and has 2 versions.")
    (7, 2)
    """
    found = _COUNT.search(" ".join(text.split()))
    return int(found[1] or found[2]) if found else None


def read_page_title(title: str) -> tuple[str, int, int] | None:
    """The latest headline and the numbers of the left and the right version.

    >>> read_page_title("'Rain at last' diff viewer (3/4) - News Sniffer")
    ('Rain at last', 3, 4)
    """
    found = _PAGE_TITLE.match(clean(title))
    return (found[1], int(found[2]), int(found[3])) if found else None


def is_diff(text: str) -> bool:
    """Whether flattened text is a page of two versions, be its rows intact or not."""
    found = _VERSIONS.search(text) or _VERSIONS_ANYWHERE.search(text)
    if found is None:
        return False
    before, after = text[: found.start()], text[found.end() : found.end() + 1000].strip().split("\n")[:5]
    return bool(
        _PREAMBLE.search(before)
        or _PAGE.search(before)
        or any(re.search(rf"\({_PERIOD}\)\W*$", line) for line in after)
    )


def is_version(text: str) -> bool:
    """Whether flattened text is a page of one version: an address, then "Version 3 of 7."."""
    lines = _filled(text)[:_HEAD_LINES]
    place = next((at for at, line in enumerate(lines) if _VERSION_OF.match(line)), 0)
    return place > 0 and any(_URL.match(line.strip()) for line in lines[max(0, place - 3) : place])


def read_diff(text: str) -> Tracked:
    """Both versions of a flattened diff page.

    Raises LostRows where the table's rows are not one line each.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    found = _VERSIONS.search(text)
    if found is None:
        raise LostRows("the rows of the table are not on lines of their own any more")
    preamble = text[: found.start()]
    lines = _without_pager(_table_lines(text[found.end() :]))
    if len(lines) < 2:
        raise LostRows("the table has no row")
    url, latest = read_address(preamble), _latest_headline(preamble)
    title, captured, earlier, body = _head(lines)
    rows = split_rows(body)
    headlines = title if isinstance(title, Row) else _split_title(title, url, latest, rows)
    rows = (headlines, *(row for row in rows if row.old or row.new))
    exact = all(row.method in ("cells", "halves") for row in rows)
    left, right = (
        Version(
            number=int(found[side + 1]),
            headline=splits[0].text or None,
            captured=captured[side],
            paragraphs=tuple(split.text for split in splits[1:] if split.text),
            rows=splits,
        )
        for side, splits in enumerate((_splits(rows, "old"), _splits(rows, "new")))
    )
    return Tracked(
        versions=oldest_first(left, right, earlier=earlier),
        feed=read_feed(preamble),
        url=url,
        count=read_count(preamble),
        recovered="cells" if exact else "inferred",
        confidence=None if exact else round(sum(row.confidence for row in rows) / len(rows), 4),
    )


def read_version(text: str) -> Tracked:
    """The version on a flattened version page, as `is_version` recognises it."""
    lines = [clean(line) for line in _filled(text)]
    place = next(at for at, line in enumerate(lines) if _VERSION_OF.match(line))
    found = _VERSION_OF.match(lines[place])
    assert found is not None
    above = [line for line in lines[:place] if not _URL.match(line)]
    address = next(match[1] for line in reversed(lines[:place]) if (match := _URL.match(line)))
    end = next((at for at, line in enumerate(lines) if at > place and is_footer(line)), len(lines))
    version = Version(
        number=int(found[1]),
        headline=above[-1] if above else None,
        paragraphs=tuple(lines[place + 1 : end]),
    )
    return Tracked(versions=(version,), url=address, count=int(found[2]), recovered="whole")


def oldest_first(left: Version, right: Version, *, earlier: bool = False) -> tuple[Version, Version]:
    """Two versions by number, else by time; ``earlier``: the page calls the right one the earlier."""
    if left.number is not None and right.number is not None and left.number != right.number:
        swapped = left.number > right.number
    elif left.captured is not None and right.captured is not None and left.captured != right.captured:
        swapped = left.captured > right.captured
    else:
        swapped = earlier
    return (right, left) if swapped else (left, right)


def is_footer(line: str) -> bool:
    """Whether a line is the tracker's own last one.

    >>> is_footer("Currently monitoring 35,012 news articles with 98,200 different versions.")
    True
    """
    return bool(_FOOTER.match(line))


def is_earlier(text: str) -> bool:
    """Whether the time over the right column says that it is the earlier one.

    >>> is_earlier("2017-11-21 11:05:19 UTC (about 9 hours earlier)")
    True
    """
    found = re.search(rf"\({_PERIOD}\)", text)
    return bool(found and found[1] == "earlier")


def moment_of(text: str) -> datetime | None:
    """A time as the tracker prints it; the ones without a zone are UTC."""
    moment = parse_moment(clean(text), timezone="UTC")
    return moment.value if moment else None


def _filled(text: str) -> list[str]:
    return [line for line in text.replace("\r", "\n").split("\n") if line.strip()]


def _table_lines(text: str) -> list[str]:
    """Lines as they stand (tabs and padding tell the cells apart), rulers and the footer left out."""
    lines = _filled(text)
    end = next((at for at, line in enumerate(lines) if is_footer(line)), len(lines))
    return [line for line in lines[:end] if not _RULER.match(line)]


def _without_pager(lines: list[str]) -> list[str]:
    """Without "Previous version 1 2 3 Next version" below the table, on one line or many."""
    end, named = len(lines), False
    while end:
        words = re.findall(r"\w+", re.sub(r"\]\([^)]{0,200}\)", "", lines[end - 1].lower()))
        if not words or not all(word.isdigit() or word in _PAGER_WORDS for word in words):
            break
        named = named or "version" in words
        end -= 1
    return lines[:end] if named else lines


def _head(
    lines: list[str],
) -> tuple[str | Row, tuple[datetime | None, datetime | None], bool, list[str]]:
    """The title row, the times, whether the right version is the earlier, and the rows of the body."""
    # Until June 2010 each headline is followed by its own time: "One 2009-... Two 2009-...".
    for size in (1, 2, 3, 4):
        joined = clean(" ".join(lines[:size]))
        stamps = list(_STAMP.finditer(joined))
        if len(stamps) == 2 and not _STAMP.sub("", joined[stamps[1].end() :]).strip(" |"):
            old, new = joined[: stamps[0].start()], joined[stamps[0].end() : stamps[1].start()]
            if (old := old.strip(" |*")) and (new := new.strip(" |*")):
                row = Row("matched" if old == new else "changed", old, new, "cells", 1.0)
                return row, (moment_of(stamps[0][0]), moment_of(stamps[1][0])), False, lines[size:]
    title, rest = lines[0], lines[1:]
    if rest and (times := _times(rest[0])):
        return title, times[0], times[1], rest[1:]
    return title, (None, None), False, rest


def _times(line: str) -> tuple[tuple[datetime | None, datetime | None], bool] | None:
    """The times of a row that holds nothing else, and whether it says "earlier"."""
    if not any(letter.isalnum() for letter in line) or not _TIMES.match(_STAMP.sub(" ", line)):
        return None
    stamps = [moment_of(found[0]) for found in _STAMP.finditer(line)]
    both = (stamps[0], stamps[1]) if len(stamps) == 2 else (None, None)
    return both, is_earlier(line)


def _latest_headline(preamble: str) -> str | None:
    titles = (read_page_title(line) for line in preamble.split("\n"))
    return next((title[0] for title in titles if title), None)


def _split_title(line: str, url: str | None, latest: str | None, rows: Sequence[Row]) -> Row:
    row = split_title(line, slug=slug_of(url) if url else None, rows=rows)
    text = clean(line)
    if latest and row.method in ("boundary", "whole"):
        # The page's own title is the newest headline, which mostly is the one on the right.
        if (old := text.removesuffix(f" {latest}")) != text:
            return Row("changed", old, latest, "slug", 0.95)
        if (new := text.removeprefix(f"{latest} ")) != text:
            return Row("changed", latest, new, "slug", 0.95)
    return evolve(row, old=row.new) if row.method == "whole" and not row.old else row


def _splits(rows: Sequence[Row], side: Literal["old", "new"]) -> tuple[RowSplit, ...]:
    return tuple(
        RowSplit(
            kind=row.kind,
            method=row.method,
            confidence=row.confidence,
            text=clean(row.old if side == "old" else row.new),
        )
        for row in rows
    )
