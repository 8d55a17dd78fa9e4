"""News Sniffer's pages without markup: which version each word belongs to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Final, Literal

from attrs import evolve

from newsnorm.flattened import newssniffer_words as words
from newsnorm.flattened.column_row import Row
from newsnorm.flattened.paragraphs import paragraphs_of
from newsnorm.flattened.tracked import Tracked, Version, oldest_first
from newsnorm.source import RowSplit
from newsnorm.text import clean
from newsnorm.urls import slug_of

_PAGE: Final = re.compile(r"newssniffer(?:\.newworldodour)?\.co\.uk(?::\d{1,5})?/(?:articles|versions)\b")
_VERSIONS: Final = re.compile(r"^[ \t\xa0|*]*Version (\d+)[ \t\xa0|*]*Version (\d+)[ \t\xa0|*\r]*$", re.M)
_VERSIONS_ANYWHERE: Final = re.compile(r"\bVersion (\d+)\s*\|?\s*Version (\d+)")
# An address alone on its line, then "Version 3 of 7." and the end of a line or of a sentence.
_VERSION_OF: Final = re.compile(
    r"^[ \t|]{0,9}[\[<]?(https?://[^\s\]>|]+)\S{0,300}\s{1,400}Version (\d+) of (\d+)(?:\.|[ \t|]*$)", re.M
)
# Until June 2010 headlines were blocks of their own, and the flattening gives each a paragraph.
_APART: Final = re.compile(
    r"[ \t]*\n[ \t]*\n([^\n]{1,220})\n[ \t]*\n([^\n]{1,220})\n[ \t]*\n(?=[^\n]+(?:\n[^\n]+|\s*$))"
)
_RULER: Final = re.compile(r"^(?=.{0,400}[-=]{3})[\s|:+=-]+$")
_PAGER_WORDS: Final = frozenset(["previous", "next", "version", "page"])
#: A version page has its headline, its address and its number in its first characters.
_TOP: Final = 3000
#: The times stand at most so many lines below "Version 3 Version 4".
_NEAR: Final = 5


class LostRows(ValueError):
    """The flattening left no line per row, or nothing of the table."""


def is_diff(text: str) -> bool:
    """Whether flattened text is a page of two versions, be its rows intact or not."""
    found = _VERSIONS.search(text) or _VERSIONS_ANYWHERE.search(text)
    if found is None:
        return False
    before, after = text[: found.start()], text[found.end() : found.end() + 2000].strip().split("\n")[:_NEAR]
    return bool(
        words.is_preamble(before) or _PAGE.search(before) or any(words.is_time(line) for line in after)
    )


def is_version(text: str) -> bool:
    """Whether flattened text is a page of one version: an address, then "Version 3 of 7."."""
    return _VERSION_OF.search(text, 0, _TOP) is not None


def read_diff(text: str) -> Tracked:
    """Both versions of a flattened diff page.

    Raises LostRows where the table's rows are not one line each.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    found = _VERSIONS.search(text)
    if found is None:
        raise LostRows("the rows of the table are not on lines of their own any more")
    # Markdown's bold is html2text's.
    preamble = text[: found.start()].replace("**", "")
    table = text[found.end() :]
    apart = _APART.match(table)
    if apart and not words.is_time(apart[2]):
        table = f"{clean(apart[1])}\t\t{clean(apart[2])}\n{table[apart.end() :]}"
    lines = _without_pager(_table_lines(table))
    if len(lines) < 2:
        raise LostRows("the table has no row")
    url, latest = words.read_address(preamble), _latest_headline(preamble)
    title, captured, earlier, body = _head(lines)
    # Imported here: most pages hold no columns, and their grammar is a tenth of the start-up.
    from newsnorm.flattened.columns import split_rows

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
        feed=words.read_feed(preamble),
        url=url,
        count=words.read_count(preamble),
        recovered="cells" if exact else "inferred",
        confidence=None if exact else round(sum(row.confidence for row in rows) / len(rows), 4),
    )


def read_version(text: str) -> Tracked:
    """The version on a flattened version page, as `is_version` recognises it."""
    found = _VERSION_OF.search(text, 0, _TOP)
    assert found is not None
    above = [clean(line).lstrip("# ") for line in _filled(text[: found.start()])]
    lines = paragraphs_of(text[found.end() :])
    end = next((at for at, line in enumerate(lines) if words.is_footer(line)), len(lines))
    texts = (line.strip("| ") for line in lines[:end] if not _RULER.match(line))
    version = Version(
        number=int(found[2]),
        headline=above[-1] if above else None,
        paragraphs=tuple(filter(None, texts)),
    )
    return Tracked(versions=(version,), url=found[1], count=int(found[3]), recovered="whole")


def _filled(text: str) -> list[str]:
    return [line for line in text.replace("\r", "\n").split("\n") if line.strip()]


def _table_lines(text: str) -> list[str]:
    """Lines as they stand (tabs and padding tell the cells apart), rulers and the footer left out."""
    lines = _filled(text)
    end = next((at for at, line in enumerate(lines) if words.is_footer(line)), len(lines))
    return [line for line in lines[:end] if not _RULER.match(line)]


def _without_pager(lines: list[str]) -> list[str]:
    """Without "Previous version 1 2 3 Next version" below the table, on one line or many."""
    end, named = len(lines), False
    while end:
        shown = re.sub(r"\]\([^)]{0,200}\)", "", lines[end - 1].lower())
        tokens = re.findall(r"[^\W_]+", shown)
        if not all(token.isdigit() or token in _PAGER_WORDS for token in tokens):
            break
        named = named or "version" in tokens
        end -= 1
    return lines[:end] if named else lines


def _head(
    lines: list[str],
) -> tuple[str | Row, tuple[datetime | None, datetime | None], bool, list[str]]:
    """The title row, the times, whether the right version is the earlier, and the rows of the body."""
    # Until June 2010 each headline is followed by its own time: "One 2009-... Two 2009-...".
    for size in (1, 2, 3, 4):
        joined = clean(" ".join(lines[:size]))
        stamps = list(words.STAMP.finditer(joined))
        if len(stamps) == 2 and not words.STAMP.sub("", joined[stamps[1].end() :]).strip(" |"):
            old, new = joined[: stamps[0].start()], joined[stamps[0].end() : stamps[1].start()]
            if (old := old.strip(" |*#~")) and (new := new.strip(" |*#~")):
                row = Row("matched" if old == new else "changed", old, new, "cells", 1.0)
                first, second = (words.moment_of(stamp[0]) for stamp in stamps)
                return row, (first, second), False, lines[size:]
    title, rest = lines[0], lines[1:]
    if rest and (times := _times(rest[0])):
        return title, times[0], times[1], rest[1:]
    return title, (None, None), False, rest


def _times(line: str) -> tuple[tuple[datetime | None, datetime | None], bool] | None:
    """The times of a row that holds nothing else, and whether it says "earlier"."""
    if not words.is_time(line):
        return None
    stamps = [words.moment_of(found[0]) for found in words.STAMP.finditer(line)]
    both = (stamps[0], stamps[1]) if len(stamps) == 2 else (None, None)
    return both, words.is_earlier(line)


def _latest_headline(preamble: str) -> str | None:
    titles = (words.read_page_title(line) for line in preamble.split("\n"))
    return next((title[0] for title in titles if title), None)


def _split_title(line: str, url: str | None, latest: str | None, rows: Sequence[Row]) -> Row:
    from newsnorm.flattened.columns import split_title

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
            confidence=round(row.confidence, 4),
            text=clean(row.old if side == "old" else row.new),
        )
        for row in rows
    )
