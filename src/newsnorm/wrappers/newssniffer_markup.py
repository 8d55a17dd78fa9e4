"""The versions on a News Sniffer page with markup, exactly.

The structure was read from the tracker's public templates of 2006 to now.  What they have in common
decides, not their dates: below the headings, a row with two cells is a row of the comparison, and words
inside `<del>` and `<ins>` belong to their cell like all others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from attrs import evolve, frozen
from lxml import etree

from newsnorm import errors
from newsnorm.flattened import newssniffer as flat
from newsnorm.flattened.column_cells import equal_halves
from newsnorm.flattened.newssniffer import Tracked, Version
from newsnorm.markup import HtmlElement, find_all, find_values, inline_text
from newsnorm.page import Page, title_of
from newsnorm.text import clean
from newsnorm.urls import split_archive_url

_NUMBER: Final = re.compile(r"^Version (\d+)$")
_NUMBER_OF: Final = re.compile(r"^Version (\d+) of (\d+)\.?$")
_IN_URL: Final = re.compile(r"/diff/(\d+)/(\d+)(?:[?#]|$)")
_ROWS: Final = "./tr | ./thead/tr | ./tbody/tr | ./tfoot/tr"
# The tracker prints text as it stored it, inline tags included: these part words, others do not.
_PARTING: Final = frozenset(
    "address article blockquote dd div dl dt figure h1 h2 h3 h4 h5 h6 hr li ol p pre section table td th tr ul".split()
)


def table_of(page: Page) -> HtmlElement | None:
    """The table of two versions."""
    return page.once(_find_table)


def number_line_of(page: Page) -> HtmlElement | None:
    """The "Version 3 of 7." over the text of a page of one version."""
    return page.once(_find_number_line)


def read(page: Page) -> Tracked:
    """What a page holds that has a table or a number line.

    Raises errors.BrokenWrapper where cells are missing: no word's version is guessed.
    """
    text = inline_text(page.root)
    table, line = table_of(page), number_line_of(page)
    if table is not None:
        tracked = Tracked(versions=_both(page, table), count=flat.read_count(text), recovered="html")
    elif line is not None:
        tracked = _single(line)
    else:
        raise errors.BrokenWrapper("a News Sniffer page without a table", where=page.source.where)
    address = tracked.url or next(_addresses(page), None) or flat.read_address(text)
    return evolve(tracked, feed=flat.read_feed(text), url=address)


@frozen(kw_only=True)
class _Heads:
    """What stands over the columns, left and right, as printed."""

    numbers: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    times: tuple[str, ...] = ()


def _find_table(page: Page) -> HtmlElement | None:
    marked = find_all(page.root, "//table[has-class('version_diff')]")
    # Tables had no class until June 2010, and copies of copies lose theirs.
    plain = (table for table in find_all(page.root, "//table") if _is_comparison(table))
    return marked[0] if marked else next(plain, None)


def _is_comparison(table: HtmlElement) -> bool:
    rows = (find_all(row, "./th") for row in find_all(table, _ROWS))
    return any(
        len(row) == 2
        and (all(_NUMBER.match(_text(cell)) for cell in row) or all(find_all(cell, "./h3") for cell in row))
        for row in rows
    )


def _both(page: Page, table: HtmlElement) -> tuple[Version, Version]:
    low = page.text.lower()
    if low.rfind("</table") < low.rfind("<tr"):
        raise errors.BrokenWrapper("the page breaks off inside the table of versions", where=page.source.where)
    heads, body = _parted(find_all(table, _ROWS))
    cells = list(_cells(body, page.source.where))
    numbers = _numbers(page, heads)
    left, right = (
        Version(
            number=numbers[side] if numbers else None,
            headline=heads.titles[side] or None if heads.titles else None,
            captured=flat.moment_of(heads.times[side]) if heads.times else None,
            paragraphs=tuple(pair[side] for pair in cells if pair[side]),
        )
        for side in (0, 1)
    )
    return flat.oldest_first(left, right, earlier=bool(heads.times) and flat.is_earlier(heads.times[1]))


def _parted(rows: list[HtmlElement]) -> tuple[_Heads, list[HtmlElement]]:
    """The headings, and the rows below them; a pager above them is neither."""
    heads, start = _Heads(), 0
    for at, row in enumerate(rows):
        cells = find_all(row, "./th")
        timed = [] if cells else find_all(row, "./td[has-class('time')]")
        if len(cells) == 2 or (len(timed) == 2 and at == start):
            heads, start = _with(heads, cells or timed), at + 1
    return heads, rows[start:]


def _with(heads: _Heads, row: list[HtmlElement]) -> _Heads:
    texts = tuple(map(_text, row))
    if all(map(_NUMBER.match, texts)):
        return evolve(heads, numbers=texts)
    if all(cell.tag == "td" or _is_time(cell) for cell in row):
        return evolve(heads, times=tuple(map(_time, row)))
    titles = [next(iter(find_all(cell, "./h3")), None) for cell in row]
    if all(title is not None for title in titles):
        # Until June 2010 the time follows the headline in the same cell.
        return evolve(
            heads,
            titles=tuple(_text(title) for title in titles if title is not None),
            times=tuple(map(_time, row)),
        )
    return evolve(heads, titles=texts)


def _is_time(cell: HtmlElement) -> bool:
    return bool(find_all(cell, "./time")) and flat.is_time(_text(cell))


def _time(cell: HtmlElement) -> str:
    """The time in a heading, with "(about 9 hours later)" if it is there."""
    shown = " ".join(
        _text(part) if isinstance(part, etree._Element) else str(part)
        for part in (cell.text, *(p for child in cell if child.tag != "h3" for p in (child,)), *(child.tail for child in cell))
        if part is not None
    )
    return shown


def _cells(rows: list[HtmlElement], where: str) -> Iterator[tuple[str, str]]:
    ...
