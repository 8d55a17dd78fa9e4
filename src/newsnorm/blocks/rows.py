"""Lists and tables."""

from __future__ import annotations

from collections.abc import Iterator

from newsnorm.block import ListBlock, Paragraph, Segment, Table
from newsnorm.blocks.links import link_of
from newsnorm.blocks.prose import paragraph
from newsnorm.blocks.roles import Roles
from newsnorm.blocks.taken import taken_from
from newsnorm.markup import HtmlElement, find_all, fits, inline_text


def list_block(element: HtmlElement, roles: Roles, base: str | None) -> Iterator[Segment]:
    """A list; after it what rules take out of it."""
    taken, without = taken_from(element, roles, base)
    items = [
        text
        for item in find_all(element, "descendant::li|descendant::dt|descendant::dd")
        if item not in without and not any(up in without for up in item.iterancestors())
        if (text := inline_text(item, without={*without, *find_all(item, ".//ul|.//ol|.//dl")}))
    ]
    if items:
        block = ListBlock(items=tuple(items), ordered=element.tag == "ol")
        yield Segment(block=block, href=link_of(element, base))
    elif not element.findall(".//li") and (text := inline_text(element, without=without)):
        yield Segment(block=Paragraph(text=text))
    yield from taken


def table(element: HtmlElement, roles: Roles, base: str | None) -> Iterator[Segment | HtmlElement]:
    """A table of data; the cells of one that lays out a page are handed back to be entered."""
    rows = find_all(element, ".//tr[not(ancestor::table[ancestor::table])]")
    cells = [find_all(row, "./td|./th") for row in rows]
    # A table of one column, or whose cells hold paragraphs, lays out a page and is no data.
    if max(map(len, cells), default=0) < 2 or fits(element, ".//td[count(.//p) > 1]|.//td//table|.//td//h2"):
        for row in cells:
            yield from row
        return
    taken, without = taken_from(element, roles, base)
    for caption in find_all(element, "./caption"):
        yield from paragraph(caption, roles, base)
    texts = [tuple(inline_text(cell, without=without) for cell in row) for row in cells if row]
    if shown := tuple(row for row in texts if any(row)):
        yield Segment(block=Table(rows=shown))
    yield from taken
