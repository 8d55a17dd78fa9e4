"""The body of a page that no adapter knows: trafilatura's choice, as segments."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsnorm.block import Heading, ListBlock, Paragraph, Quote, Segment, Table
from newsnorm.page import Page
from newsnorm.text import clean_lines


def generic_segments(page: Page) -> tuple[Segment, ...]:
    """Blocks of the page's main text; () where trafilatura finds none."""
    # Imported here: it costs half a second, and most pages of known outlets never need it.
    import lxml.html
    from trafilatura import bare_extraction

    # A tree of its own: trafilatura wants lxml.html's elements and takes them apart.
    parser = lxml.html.HTMLParser(huge_tree=True, encoding="utf-8")
    tree = lxml.html.document_fromstring(page.utf8, parser=parser)
    document: Any = bare_extraction(
        tree, fast=True, with_metadata=False, include_comments=False, include_tables=True
    )
    body = getattr(document, "body", None)
    return tuple(_segments(body)) if body is not None else ()


def _segments(body: Any) -> Iterator[Segment]:
    # trafilatura's own vocabulary is TEI's: head, p, list/item, quote, table/row/cell, lb.
    for element in body:
        text = _text(element)
        if element.tag == "list":
            items = tuple(item for child in element.iter("item") if (item := _text(child)))
            if items:
                yield Segment(block=ListBlock(items=items, ordered=element.get("rend") == "ol"))
        elif element.tag == "table":
            rows = tuple(tuple(map(_text, row.iter("cell"))) for row in element.iter("row"))
            if any(any(row) for row in rows):
                yield Segment(block=Table(rows=rows))
        elif not text:
            continue
        elif element.tag == "head":
            level = (element.get("rend") or "")[1:2]
            yield Segment(
                block=Heading(text=text.replace("\n", " "), level=int(level) if level.isdigit() else None)
            )
        elif element.tag == "quote":
            yield Segment(block=Quote(text=text))
        else:
            yield Segment(block=Paragraph(text=text))


def _text(element: Any) -> str:
    # The answer is a tree of trafilatura's own, so that line ends may be written into it.
    for line_end in element.iter("lb"):
        line_end.tail = "\n" + (line_end.tail or "")
    return clean_lines("".join(element.itertext()))
