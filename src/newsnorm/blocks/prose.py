"""Paragraphs, headings and quotes."""

from __future__ import annotations

from collections.abc import Iterator

from newsnorm.block import Heading, Paragraph, Quote, Segment
from newsnorm.blocks.links import all_in, link_of
from newsnorm.blocks.roles import Roles
from newsnorm.blocks.taken import taken_from
from newsnorm.markup import HtmlElement, inline_text


def heading_or_quote(
    element: HtmlElement, roles: Roles, base: str | None, shape: Heading | Quote
) -> Iterator[Segment]:
    """A heading or a quote; after it what rules take out of it."""
    taken, without = taken_from(element, roles, base)
    text = inline_text(element, without=without)
    if text and isinstance(shape, Heading):
        yield Segment(
            block=Heading(text=text.replace("\n", " "), level=shape.level), href=link_of(element, base)
        )
    elif text:
        yield Segment(block=Quote(text=text))
    yield from taken


def paragraph(element: HtmlElement, roles: Roles, base: str | None) -> Iterator[Segment]:
    """A paragraph; after it what rules take out of it."""
    taken, without = taken_from(element, roles, base)
    text = inline_text(element, without=without)
    if text:
        yield Segment(
            block=as_paragraph(text, bold=all_in(element, ("b", "strong"))), href=link_of(element, base)
        )
    yield from taken


def as_paragraph(text: str, *, bold: bool) -> Paragraph | Heading:
    """A line that is bold from end to end and is no sentence is a heading.

    >>> as_paragraph("Zone 1 — the river", bold=True)
    Heading(text='Zone 1 — the river', level=None)
    """
    if bold and "\n" not in text and len(text) <= 150 and text[-1] not in ".,;…":
        return Heading(text=text)
    return Paragraph(text=text)
