"""Passages that two rows share: an edited paragraph that moved down a row stands once in each version."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import attrs

from newsnorm.flattened import cues
from newsnorm.flattened.column_row import Candidate, Line

_LENGTH = 5  # words; shorter ones are names and idioms ("the prime minister said that")
_CROWD = 4  # a passage in more rows than this is furniture


@attrs.frozen
class Repeat:
    """A passage that a row shares with another one."""

    start: int
    end: int
    other: int
    """Index of the other row."""
    other_start: int
    other_end: int


def repeats(page: Sequence[Line]) -> dict[int, list[Repeat]]:
    """For each undivided row the longest passages that it shares with rows that are not matched."""
    places: dict[tuple[str, ...], list[tuple[int, int]]] = defaultdict(list)
    plain = [
        tuple(map(cues.bare, line.words)) if line.known is None or line.known.kind != "matched" else ()
        for line in page
    ]
    for row, words in enumerate(plain):
        for start in range(len(words) - _LENGTH + 1):
            places[words[start : start + _LENGTH]].append((row, start))
    hits = {
        (row, start, other, other_start)
        for spots in places.values()
        if 1 < len(spots) <= _CROWD
        for row, start in spots
        for other, other_start in spots
        if row != other
    }
    found: dict[int, list[Repeat]] = defaultdict(list)
    for row, start, other, other_start in sorted(hits):
        if (row, start - 1, other, other_start - 1) in hits or page[row].known is not None:
            continue
        size = _LENGTH
        while (row, start + size - _LENGTH + 1, other, other_start + size - _LENGTH + 1) in hits:
            size += 1
        found[row].append(Repeat(start, start + size, other, other_start, other_start + size))
    return dict(found)


def oldness(
    page: Sequence[Line],
    repeat: Repeat,
    found: Sequence[Sequence[Candidate]],
    sure: Sequence[Sequence[float]],
) -> float:
    """How probably the copy in the other row is old, less how probably it is new."""
    start, end = repeat.other_start, repeat.other_end
    known = page[repeat.other].known
    if known is not None:
        return side(len(known.old.split()), start, end)
    pairs = zip(found[repeat.other], sure[repeat.other], strict=True)
    return sum(share * side(item.cut, start, end) for item, share in pairs)


def side(cut: int, start: int, end: int) -> float:
    """1 where a passage is before the cut, -1 where it is behind it, 0 where the cut goes through it.

    >>> side(5, 1, 4), side(5, 5, 8), side(5, 3, 8)
    (1.0, -1.0, 0.0)
    """
    return 1.0 if end <= cut else -1.0 if start >= cut else 0.0
