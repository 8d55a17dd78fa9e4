"""Text whose markup is gone: its header lines and its paragraphs."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from newsnorm.block import Paragraph, Segment
from newsnorm.candidate import Candidate
from newsnorm.flattened.header import read_header
from newsnorm.flattened.paragraphs import paragraphs_of
from newsnorm.page import Page


@frozen(kw_only=True)
class Flattened:
    """A text taken apart."""

    header: tuple[Candidate, ...]
    """What the lines above the story say."""
    paragraphs: tuple[str, ...]
    """The story's lines, cleaned, in order."""


def read_text(page: Page) -> Flattened:
    """Header and paragraphs of a flattened page.

    Only a text as it was found has a header; a version that a tracker's page held is all story.
    """
    if page.source.revision is not None:
        return Flattened(header=(), paragraphs=tuple(paragraphs_of(page.text)))
    header, story = read_header(page.text)
    return Flattened(header=header, paragraphs=tuple(paragraphs_of(story)))


def line_segments(page: Page) -> tuple[Segment, ...]:
    """The story's paragraphs as segments."""
    return tuple(Segment(block=Paragraph(text=line)) for line in page.once(read_text).paragraphs)


def from_header(page: Page) -> Iterator[Candidate]:
    """Candidates from the lines above the story."""
    if page.form == "text":
        yield from page.once(read_text).header
