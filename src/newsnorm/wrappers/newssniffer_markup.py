"""The versions on a News Sniffer page with markup, exactly.

The structure was read from the tracker's public templates of 2006 to now.  What they have in common
decides, not their dates: below the headings, a row with two cells is a row of the comparison, and words
inside `<del>` and `<ins>` belong to their cell like all others.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Final

from attrs import evolve, frozen
from lxml import etree

from newsnorm import errors
from newsnorm.flattened import newssniffer_words as words
from newsnorm.flattened.column_cells import equal_halves
from newsnorm.flattened.tracked import Tracked, Version, oldest_first
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
    "address article blockquote dd div dl dt figure h1 h2 h3 h4 h5 h6 hr li ol p pre section table td th tr "
    "ul".split()
)
#: Words from which on a text that says the same twice is that of two cells, not a chant.
_LONG_ENOUGH: Final = 12
# The first parsers stored links; words were compared by the gaps between them, so a changed `<a href="...">`
# comes apart in its cell, and its second half is read as text.
_TORN_TAG: Final = re.compile(
    r"""(?<!\S)(?:href|title|class|target|rel|style|id|name)=(?:"[^"]{0,500}"|'[^']{0,500}')[^<>]{0,500}>"""
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
        tracked = Tracked(versions=_both(page, table), count=words.read_count(text), recovered="html")
    elif line is not None:
        tracked = _single(line)
    else:
        raise errors.BrokenWrapper("a News Sniffer page without a table", where=page.source.where)
    address = tracked.url or _address(page) or words.read_address(text)
    return evolve(tracked, feed=words.read_feed(text), url=address)


@frozen(kw_only=True)
class _Heads:
    """What stands over the columns, left and right."""

    numbers: tuple[int, ...] = ()
    titles: tuple[str, ...] = ()
    captured: tuple[datetime | None, ...] = (None, None)
    earlier: bool = False
    """Whether the page calls the right version the earlier one."""


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
        raise errors.BrokenWrapper(
            "the page breaks off inside the table of versions", where=page.source.where
        )
    heads, body = _parted(find_all(table, _ROWS))
    pairs = list(_pairs(body, page.source.where))
    numbers = heads.numbers or _numbers(page)
    left, right = (
        Version(
            number=numbers[side] if numbers else None,
            headline=(heads.titles[side] or None) if heads.titles else None,
            captured=heads.captured[side],
            paragraphs=tuple(pair[side] for pair in pairs if pair[side]),
        )
        for side in (0, 1)
    )
    return oldest_first(left, right, earlier=heads.earlier)


def _parted(rows: list[HtmlElement]) -> tuple[_Heads, list[HtmlElement]]:
    """The headings, and the rows below them; a pager above them is neither."""
    heads, start = _Heads(), 0
    for at, row in enumerate(rows):
        cells = find_all(row, "./th")
        # From 2010 to 2016 the cells of the times were no headings.
        if not cells and at == start:
            cells = [cell for cell in find_all(row, "./td[has-class('time') or time]") if _is_time(cell)]
        if len(cells) == 2:
            heads, start = _with(heads, cells), at + 1
    return heads, rows[start:]


def _with(heads: _Heads, cells: list[HtmlElement]) -> _Heads:
    numbers = [_NUMBER.match(_text(cell)) for cell in cells]
    if all(numbers):
        return evolve(heads, numbers=tuple(int(found[1]) for found in numbers if found))
    if all(map(_is_time, cells)):
        return evolve(heads, captured=tuple(map(_captured, cells)), earlier=words.is_earlier(_text(cells[1])))
    titles = [find_all(cell, "./h3") for cell in cells]
    if all(titles):
        # Until June 2010 the time follows the headline in the same cell.
        return evolve(
            heads,
            titles=tuple(_text(title[0]) for title in titles),
            captured=tuple(map(_captured, cells)),
            earlier=words.is_earlier(_text(cells[1])),
        )
    return evolve(heads, titles=tuple(map(_text, cells)))


def _is_time(cell: HtmlElement) -> bool:
    return words.is_time(_text(cell)) and (bool(find_all(cell, "./time")) or "time" in cell.get("class", ""))


def _captured(cell: HtmlElement) -> datetime | None:
    shown = words.without_period(inline_text(cell, without=find_all(cell, "./h3")))
    stated = find_values(cell, "./time/@datetime")
    return next((moment for text in (*stated, shown) if (moment := words.moment_of(text))), None)


def _pairs(rows: list[HtmlElement], where: str) -> Iterator[tuple[str, str]]:
    """Left and right text of each row."""
    for at, row in enumerate(rows, 1):
        cells = find_all(row, "./td")
        # On one day of July 2016 rows had spare cells, and what both versions shared stood in none.
        spare = [cell for cell in cells if "diff-row" in cell.get("class", "") and not _text(cell)]
        while len(cells) > 2 and spare:
            cells.remove(spare.pop())
        texts = [clean(_TORN_TAG.sub("", _text(cell))) for cell in cells]
        if len(texts) == 2:
            yield texts[0], texts[1]
        elif not any(texts) and (text := _text(row)):
            same = equal_halves(text) if len(text.split()) >= _LONG_ENOUGH else None
            yield (same.old, same.new) if same else (text, text)
        elif texts:
            raise errors.BrokenWrapper(
                f"row {at} of the table of versions has {len(texts)} cells, not 2: {' '.join(texts)[:60]!r}",
                where=where,
            )


def _numbers(page: Page) -> tuple[int, int] | None:
    """The numbers in the page's address or title; the first pages print them nowhere else."""
    found = _IN_URL.search(page.url or "")
    if found:
        return int(found[1]), int(found[2])
    title = words.read_page_title(title_of(page) or "")
    return title[1:] if title else None


def _find_number_line(page: Page) -> HtmlElement | None:
    lines = find_all(page.root, "//p[starts-with(normalize-space(.), 'Version ')]")
    return next((line for line in lines if _NUMBER_OF.match(_text(line))), None)


def _single(line: HtmlElement) -> Tracked:
    """The version under a number line; beside it stood, in 2009, a cell of index terms."""
    found = _NUMBER_OF.match(_text(line))
    assert found is not None
    rest = (line.tail or "") + "".join(
        f"{_raw(sibling)}{sibling.tail or ''}" for sibling in line.itersiblings()
    )
    parts = [part for part in rest.split("\f") if part.strip()]
    if len(parts) == 1:
        # Until June 2010 a version was printed as one text, with the line ends that it had.
        parts = parts[0].split("\n")
    texts = [text for text in map(clean, parts) if text]
    end = next((at for at, text in enumerate(texts) if words.is_footer(text)), len(texts))
    headings = find_all(line, "(./preceding::h1)[last()]")
    addresses = [
        *find_values(line, "(./preceding-sibling::p//a)[last()]/text()"),
        *find_values(line, "(./preceding-sibling::p//a)[last()]/@href"),
    ]
    version = Version(
        number=int(found[1]),
        headline=(_text(headings[0]) or None) if headings else None,
        paragraphs=tuple(texts[:end]),
    )
    return Tracked(versions=(version,), url=_first_address(addresses), count=int(found[2]), recovered="whole")


def _address(page: Page) -> str | None:
    """URL of the story; its text is asked before its link, which an archive rewrites."""
    places = (
        "//cite[has-class('article_url')]//a/text()",
        "//cite[has-class('article_url')]//a/@href",
        "//cite[has-class('article_url')]/text()",
        "/html/head/link[contains(@rel, 'author') and @title='Original article']/@href",
    )
    return _first_address(value for place in places for value in find_values(page.root, place))


def _first_address(values: Iterable[str]) -> str | None:
    address = next((value for value in values if re.match(r"https?://\S+$", value)), None)
    copy = split_archive_url(address) if address else None
    return copy[2] if copy else address


def _text(element: HtmlElement) -> str:
    """All words of an element, whatever tags they wear, on one line."""
    return clean(_raw(element))


def _raw(element: HtmlElement) -> str:
    """The same as it stands, with a form feed where a block begins or ends."""
    pieces: list[str] = []
    for event, node in etree.iterwalk(element, events=("start", "end")):
        if node.tag == "br":
            pieces.append("\n" if event == "start" else "")
        elif node.tag in _PARTING:
            pieces.append("\f")
        if event == "start":
            pieces.append(node.text or "")
        elif node is not element:
            pieces.append(node.tail or "")
    return "".join(pieces)
