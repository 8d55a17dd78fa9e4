"""Cells that survived the flattening: tabs, table pipes, padded columns, glued or doubled paragraphs.

Which extractor leaves which trace was measured on a News Sniffer page of our own: Resiliparse 2 puts two
tabs between cells (and before the right cell where the left one is empty), Trafilatura and html2text draw
pipes, inscriptis pads with spaces, readability glues the cells without a space, Resiliparse up to 0.15
leaves one space.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import attrs

from newsnorm.flattened.column_row import Line, Row, at, matched

_RULE = re.compile(r"^[\s|:+-]*\|[\s|:+-]*$|^-{3,}$")
_PADDING = re.compile(r" {3,}(?=\S)")
_PIPE = re.compile(r"(?<!\S)\|(?!\S)")
_GLUE = re.compile(r"(?<=[a-z0-9][.!?])(?=[A-Z“‘\"])|(?<=[.!?,][”’\"])(?=[A-Z“‘])")
_PLAIN_GLUE = re.compile(r"(?<=[a-z]{2})(?=[A-Z][a-z])")


def from_cells(old: str, new: str) -> Row:
    """The row of two cells that the carrier kept apart.

    >>> from_cells("One.", "Two.").kind
    'changed'
    """
    left, right = tuple(old.split()), tuple(new.split())
    return matched(left, "cells") if left == right else at(left + right, len(left), "cells", 1.0)


def tabbed(lines: Sequence[str]) -> list[Row | None] | None:
    """The rows of a page whose cells are parted by two tabs, or `None` for another page.

    A line without tabs on such a page is a left cell alone.
    """
    if not any("\t\t" in line for line in lines):
        return None
    return [from_cells(*line.split("\t\t", 1)) if "\t\t" in line else from_cells(line, "") for line in lines]


def piped(lines: Sequence[str]) -> list[Row | None] | None:
    """The rows of a page drawn as a table with pipes, or `None` for another page.

    Strike-through marks (`~~`), which html2text sets around deleted words, are markup and go. The ruler
    under the head of a table becomes a row of two empty cells.
    """
    filled = [line for line in lines if line.strip()]
    if not filled or sum(bool(_PIPE.search(line)) for line in filled) < 0.6 * len(filled):
        return None
    return [_piped(line) for line in lines]


def _piped(line: str) -> Row | None:
    text = line.strip()
    if _RULE.match(text):
        return from_cells("", "")
    if text.startswith("|") and text.endswith("|") and len(text) > 1:
        text = text[1:-1]
    text = text.replace("~~", " ")
    bars = [bar.start() for bar in _PIPE.finditer(text)]
    if not bars:
        return None
    # A pipe can belong to the text as well; an equal pair, else the most even split, is the table's.
    cells = [(text[:bar].split(), text[bar + 1 :].split()) for bar in bars]
    old, new = min(cells, key=lambda pair: (pair[0] != pair[1], abs(len(pair[0]) - len(pair[1]))))
    row = from_cells(" ".join(old), " ".join(new))
    return (
        row
        if len(bars) == 1
        else Row(row.kind, row.old, row.new, "cells", 1.0 if row.kind == "matched" else 0.7)
    )


def padded(lines: Sequence[str]) -> list[Row | None] | None:
    """The rows of a page whose right column starts at one fixed offset, or `None` for another page."""
    starts = Counter(gap.end() for line in lines for gap in _PADDING.finditer(line.rstrip()))
    if not starts:
        return None
    offset, support = starts.most_common(1)[0]
    if support < max(2, 0.3 * sum(bool(line.strip()) for line in lines)):
        return [_padded_alone(line) for line in lines]
    return [_padded_at(line, offset) for line in lines]


def _padded_at(line: str, offset: int) -> Row | None:
    if len(line.rstrip()) <= offset:
        return from_cells(line, "")
    return from_cells(line[:offset], line[offset:]) if line[offset - 1] == " " else _padded_alone(line)


def _padded_alone(line: str) -> Row | None:
    gaps = list(_PADDING.finditer(line.rstrip()))
    if len(gaps) != 1:
        return None
    row = from_cells(line[: gaps[0].start()], line[gaps[0].end() :])
    # Without other rows to align with, the gap may be the typist's.
    return row if row.kind == "matched" else attrs.evolve(row, confidence=0.8)


def equal_halves(line: str) -> Row | None:
    """The matched row of a line that says the same twice, with or without a space in between.

    >>> equal_halves("It rained. It rained.").old
    'It rained.'
    >>> equal_halves("It rained.It rained.").new
    'It rained.'
    """
    words = tuple(line.split())
    middle, odd = divmod(len(words), 2)
    if words and not odd and words[:middle] == words[middle:]:
        return matched(words[:middle], "halves")
    text = " ".join(words)
    middle, odd = divmod(len(text), 2)
    # Below four characters ("haha", "2020") a doubled word is likelier than two cells.
    if not odd and middle >= 4 and text[:middle] == text[middle:]:
        return matched(tuple(text[:middle].split()), "halves")
    return None


def glued(lines: Sequence[str]) -> bool:
    """Whether the page's cells meet without a space: some paragraph says the same twice that way."""
    for line in lines:
        row = equal_halves(line)
        if row is not None and len(line.split()) > 3 and len(line.split()) == 2 * len(row.old.split()) - 1:
            return True
    return False


def glued_line(line: str) -> Line:
    """A line of a glued page: its words, parted where a capital follows a full stop or small letters.

    Such a place is the only one where the cells can meet; a line without one is a cell alone.

    >>> glued_line("The sun rose.Rain fell.").cuts
    (3,)
    """
    for pattern in (_GLUE, _PLAIN_GLUE):
        parts = [tuple(part.split()) for part in pattern.split(line)]
        if len(parts) > 1:
            words = tuple(word for part in parts for word in part)
            cuts, count = [], 0
            for part in parts[:-1]:
                count += len(part)
                cuts.append(count)
            return Line(words, cuts=tuple(cuts), single=pattern is _PLAIN_GLUE)
    return Line(tuple(line.split()))


def doubled_tail(line: str) -> int | None:
    """How many words stand before the last stretch in which every gap is doubled; `None` if there is none.

    The tracker marks changed words one by one; where whitespace was kept, all gaps of a changed right cell
    come out doubled, gaps of a left cell only around deletions, and gaps of other cells never.

    >>> doubled_tail("The sun rose. Rain  fell  in  town.")
    3
    """
    parts = re.split(r"(\s+)", line.strip())
    gaps = [len(gap) for gap in parts[1::2]]
    tail = 0
    while tail < len(gaps) and gaps[-1 - tail] >= 2:
        tail += 1
    # Three gaps: typists who set two spaces after a full stop never do so between three words.
    return max(1, len(gaps) - tail) if tail >= 3 else None
