"""What the columns of a flattened diff page are made of: rows, and lines on the way to becoming rows."""

from __future__ import annotations

from typing import Literal

import attrs

RowKind = Literal["matched", "changed", "single"]
Method = Literal["cells", "halves", "slug", "boundary", "whole"]


@attrs.frozen
class Row:
    """One row of the diff table, its two cells apart.

    The words of `old` followed by those of `new` are the words of the line; where the row is matched each
    of the two holds the paragraph once.
    """

    kind: RowKind
    """`matched`: in both versions; `changed`: one paragraph replaced the other; `single`: one side only."""
    old: str
    """The left cell, runs of whitespace collapsed; '' where that cell is empty."""
    new: str
    """The right cell, in the same form."""
    method: Method
    """How the split was found: `cells` and `halves` exactly, `slug` nearly so, `boundary` inferred; `whole`
    is no split: the line stands in one version only, or could not be split."""
    confidence: float
    """0 to 1: 1.0 for exact methods, otherwise the probability that the method gives to this very split."""


@attrs.frozen
class Line:
    """One line of the page as the splitter sees it: split already, or words and what restricts the cut."""

    words: tuple[str, ...]
    known: Row | None = None
    """The row, where an exact method found it. Such lines are context for the others."""
    cuts: tuple[int, ...] | None = None
    """The only places where the cells can meet (a count of words on the left), or `None` for anywhere."""
    single: bool = True
    """Whether one of the two cells may be empty."""


@attrs.frozen
class Candidate:
    """One way to split a line: the first `cut` words are the old cell, the rest is the new one.

    A cut of 0 means that the line stands in the new version only, a cut behind the last word that it
    stands in the old one only.
    """

    cut: int
    score: float
    """Logarithmic: of two candidates of a line, `exp(a.score - b.score)` is how much more probable a is."""


def matched(words: tuple[str, ...], method: Method) -> Row:
    """The row of a paragraph that both versions have."""
    text = " ".join(words)
    return Row("matched", text, text, method, 1.0)


def at(words: tuple[str, ...], cut: int, method: Method, confidence: float) -> Row:
    """The row that a cut makes.

    >>> at(("One.", "Two."), 0, "boundary", 0.5).kind
    'single'
    """
    old, new = " ".join(words[:cut]), " ".join(words[cut:])
    return Row("changed" if old and new else "single", old, new, method, confidence)
