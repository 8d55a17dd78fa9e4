"""Paragraphs of plain text, whether a paragraph is a line or was broken into lines of one width."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from newsnorm.text import clean

#: Widths at which programs break lines; longer lines are paragraphs.
_NARROWEST: Final = 40
_WIDEST: Final = 130
#: So many lines must end where the next word did not fit before a text counts as broken.
_FULL_LINES: Final = 3


def paragraphs_of(text: str) -> list[str]:
    """The paragraphs, cleaned, in order; none is empty.

    A line is a paragraph, unless the whole text was broken at a width.  Then a line goes on in the next
    one if that one's first word would not have fitted, and a blank line always parts.

    >>> paragraphs_of("One.\\nTwo.\\n\\nThree.")
    ['One.', 'Two.', 'Three.']
    """
    chunks = [[line for line in map(clean, chunk) if line] for chunk in _chunks(text)]
    width = _width(chunks)
    if width is None:
        return [line for chunk in chunks for line in chunk]
    return [paragraph for chunk in chunks for paragraph in _joined(chunk, width)]


def _chunks(text: str) -> Iterator[list[str]]:
    """Runs of lines without a blank line between them."""
    chunk: list[str] = []
    for line in text.splitlines():
        if line.strip():
            chunk.append(line)
        elif chunk:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _width(chunks: Sequence[Sequence[str]]) -> int | None:
    """The width at which lines were broken, or None where lines are paragraphs."""
    lines = [line for chunk in chunks for line in chunk]
    # A word that is longer than the width, such as an address, stands on a line of its own.
    width = max((len(line) for line in lines if " " in line), default=0)
    if not _NARROWEST <= width <= _WIDEST:
        return None
    pairs = [pair for chunk in chunks for pair in pairwise(chunk)]
    full = sum(_is_full(line, after, width) for line, after in pairs)
    # Short lines of a list or of a poem end anywhere; a broken text's lines end early only where a
    # paragraph does.
    return width if full >= _FULL_LINES and full >= 0.6 * len(pairs) else None


def _is_full(line: str, after: str, width: int) -> bool:
    """Whether the next line's first word did not fit; hyphens are places to break as well."""
    word = re.split(r"(?<=-)|\s", after, maxsplit=1)[0]
    return len(line) + 1 + len(word) > width


def _joined(chunk: Sequence[str], width: int) -> Iterator[str]:
    start = 0
    for end in range(1, len(chunk) + 1):
        if end == len(chunk) or not _is_full(chunk[end - 1], chunk[end], width):
            yield "".join(_glued(chunk[start:end]))
            start = end


def _glued(lines: Sequence[str]) -> Iterator[str]:
    for place, line in enumerate(lines):
        # A word broken at its hyphen goes on without a space.
        torn = re.search(r"\w-$", line) is not None and place + 1 < len(lines)
        yield line if torn or place + 1 == len(lines) else f"{line} "
