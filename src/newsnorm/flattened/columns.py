"""The two columns of a flattened diff page: exactly where the flattening left a trace, else inferred.

This module holds the order of methods; how a row without any trace is scored is `boundary.py`, or any
other `Splitter`.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsnorm.flattened import column_cells
from newsnorm.flattened.boundary import Splitter, candidates
from newsnorm.flattened.boundary_page import cuts_of
from newsnorm.flattened.column_grammar import decode, probabilities
from newsnorm.flattened.column_row import Line, Method, Row, RowKind, at
from newsnorm.flattened.column_title import split_title

__all__ = ["Method", "Row", "RowKind", "split_rows", "split_title"]

# Which version a row of one side belongs to is mostly not in the text, and how often stories grow or
# shrink is not known, so whatever the score, no such row is reported as surer than this.
_SURE_OF_SINGLE = 0.6
# No inferred cut is certain: on revisions simulated from held-out documents, those scored
# above 0.9 were right in 83 to 89 of 100 cases.
_SURE_OF_CUT = 0.85


def split_rows(lines: Sequence[str], *, splitter: Splitter = candidates) -> tuple[Row, ...]:
    """The rows of one flattened diff table, from its body lines (one per table row), in order.

    Lines must come as they were: leading tabs, padding and doubled spaces are evidence. Methods, in order:

    1. `cells` (exact): two tabs, table pipes, or padded columns part the cells.
    2. `halves` (exact): the line says the same twice, so the paragraph is in both versions.
    3. Doubled spaces (only types the row and bounds the cut) and cells glued without a space (bound the cut).
    4. `boundary`, or `whole` for a row of one side: the splitter's scores, decoded so that between two
       matched rows changed rows come first and are followed by rows of one side only.

    `confidence` of an inferred row is its probability under the splitter and that order, at most 0.85, and
    at most 0.6 for a row of one side. Empty lines become rows with two empty cells. No word is ever lost;
    pipes and strike-through marks are not words.

    >>> rows = split_rows(["It rained. It rained.", "The sun rose. A dry day began."])
    >>> [(row.kind, row.old, row.new) for row in rows]
    [('matched', 'It rained.', 'It rained.'), ('changed', 'The sun rose.', 'A dry day began.')]
    """
    page = _evidence(lines)
    if all(line.known is not None for line in page):
        return tuple(line.known for line in page if line.known is not None)
    found = [items if line.known is None else () for line, items in zip(page, splitter(page), strict=True)]
    sure = probabilities(page, found)
    rows = []
    for index, (line, place) in enumerate(zip(page, decode(page, found, sure), strict=True)):
        if line.known is not None:
            rows.append(line.known)
        elif place is not None:
            rows.append(_inferred(line, found[index][place].cut, sure[index][place]))
        else:
            # A damaged table: no cut fits the order of rows.  The words stay, on the newer side, unsure.
            rows.append(at(line.words, 0, "whole", 0.0))
    return tuple(rows)


def _evidence(lines: Sequence[str]) -> list[Line]:
    """Each line with what the flattening left of its cells."""
    exact: list[Row | None] = [None if line.strip() else column_cells.from_cells("", "") for line in lines]
    for form in (column_cells.tabbed, column_cells.piped, column_cells.padded):
        rows = form(lines)
        if rows is not None:
            exact = [old or new for old, new in zip(exact, rows, strict=True)]
            break
    exact = [row or column_cells.equal_halves(line) for row, line in zip(exact, lines, strict=True)]
    open_ = [line for row, line in zip(exact, lines, strict=True) if row is None]
    glued = column_cells.glued(lines)
    marked = any(column_cells.doubled_tail(line) is not None for line in open_)
    return [
        Line((*row.old.split(), *row.new.split()), known=row)
        if row is not None
        else _open(line, glued, marked)
        for row, line in zip(exact, lines, strict=True)
    ]


def _open(line: str, glued: bool, marked: bool) -> Line:
    words = tuple(line.split())
    if glued:
        return column_cells.glued_line(line)
    if marked:
        start = column_cells.doubled_tail(line)
        if start is None:
            return Line(words, cuts=())
        cuts = tuple(cut for cut in cuts_of(words) if cut >= start)
        return Line(words, cuts=cuts or tuple(range(start, len(words))), single=False)
    return Line(words)


def _inferred(line: Line, cut: int, probability: float) -> Row:
    if 0 < cut < len(line.words):
        return at(line.words, cut, "boundary", min(_SURE_OF_CUT, probability))
    return at(line.words, cut, "whole", min(_SURE_OF_SINGLE, probability))
