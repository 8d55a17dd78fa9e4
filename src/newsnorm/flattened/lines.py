"""Text whose markup is gone: its header lines and its paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from attrs import frozen

from newsnorm.block import Paragraph, Segment
from newsnorm.bylines import is_pseudo_author
from newsnorm.candidate import Candidate
from newsnorm.dates import parse_moment
from newsnorm.page import Page
from newsnorm.text import clean, ends_sentence

_URL: Final = re.compile(r"^(?:URL:\s*)?(https?://\S+)$")
_BYLINE: Final = re.compile(r"^(?:By|BY|by)\s+\S.{1,150}$")
_NO_AUTHOR: Final = re.compile(
    r"^(?:no|unknown|unidentified)\b.{0,12}\bauthors?\b.{0,20}$|^author:?\s*(?:none|unknown|n/a)$", re.I
)
#: No headline is longer: the longest in 500 pages has 180 characters.
_LONGEST_HEADLINE: Final = 220
#: A header is over after this many lines.
_HEADER_LINES: Final = 8


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
    lines = list(_lines(page.text))
    if page.source.revision is not None:
        return Flattened(header=(), paragraphs=tuple(lines))
    header, body = _header(lines)
    return Flattened(header=tuple(header), paragraphs=tuple(lines[body:]))


def line_segments(page: Page) -> tuple[Segment, ...]:
    """The story's paragraphs as segments."""
    return tuple(Segment(block=Paragraph(text=line)) for line in page.once(read_text).paragraphs)


def from_header(page: Page) -> Iterator[Candidate]:
    """Candidates from the lines above the story."""
    if page.form == "text":
        yield from page.once(read_text).header


def _lines(text: str) -> Iterator[str]:
    """Paragraphs: lines, or runs of lines where an empty line parts paragraphs that were wrapped."""
    for chunk in re.split(r"\n\s*\n", text.replace("\r\n", "\n").replace("\r", "\n")):
        lines = [line for line in map(clean, chunk.split("\n")) if line]
        if _is_wrapped(lines):
            yield " ".join(lines)
        else:
            yield from lines


def _is_wrapped(lines: list[str]) -> bool:
    """Whether lines were broken at a width: all but the last nearly as long as the longest."""
    if len(lines) < 3:
        return False
    widest = max(map(len, lines))
    return 40 <= widest <= 120 and all(len(line) > 0.75 * widest for line in lines[:-1])


def _header(lines: list[str]) -> tuple[list[Candidate], int]:
    found: list[Candidate] = []
    index = 0
    seen: set[str] = set()

    def say(field: str, value: object) -> None:
        seen.add(field)
        found.append(Candidate(field=field, origin=f"text:line {index + 1}", value=value))  # type: ignore[arg-type]

    for index, line in enumerate(lines[:_HEADER_LINES]):
        if (match := _URL.match(line)) and "url" not in seen:
            say("url", match[1])
        elif "headline" not in seen and _may_be_headline(line):
            say("headline", line)
        elif _NO_AUTHOR.match(line) or is_pseudo_author(line):
            # "no author identified" says that nobody is named: nobody it is.
            seen.add("byline")
        elif "byline" not in seen and _BYLINE.match(line) and not ends_sentence(line):
            say("byline", line)
        elif "date_published" not in seen and len(line) < 60 and parse_moment(line, timezone="UTC"):
            say("date_published", line)
        else:
            return found, index
    return found, min(len(lines), index + 1)


def _may_be_headline(line: str) -> bool:
    return len(line) <= _LONGEST_HEADLINE and not ends_sentence(line) and not _BYLINE.match(line)
