"""A page prepared for the splitter: where each row could be cut, its pieces, its neighbours."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

import attrs

from newsnorm.flattened import cues
from newsnorm.flattened.column_row import Line

# Typical length of a news paragraph, in words, as the logarithm's mean and deviation, and how many
# paragraphs of the page itself outweigh it (Guardian, AP and Post paragraphs run to 25-55 words).
_PRIOR_MEAN, _PRIOR_DEVIATION, _PRIOR_COUNT = math.log(36), 0.55, 4.0


@attrs.frozen
class Prepared:
    """One undivided line, and what its neighbourhood says about it."""

    words: tuple[str, ...]
    cuts: tuple[int, ...]
    """Where the cells could meet, ascending; without the two ends."""
    single: bool
    pieces: tuple[frozenset[str], ...]
    """The stems of each piece between two cuts."""
    vocabulary: tuple[float, ...]
    """For each piece, how much likelier its words are at the left ends of the page's other rows than at the
    right ends (logarithm of odds)."""
    before: frozenset[str]
    """Stems at the right end of the row before: new text."""
    after: frozenset[str]
    """Stems at the left end of the row after: old text."""
    open_before: bool
    """The row before ends within a quotation that goes on in the next paragraph of the new version."""
    quoted_after: bool
    """The row after starts with a quotation mark: the old version may be going on with a quotation."""


@attrs.frozen
class PreparedPage:
    """All lines (`None` for known ones), and what the page as a whole says."""

    lines: tuple[Prepared | None, ...]
    rarity: Mapping[str, float]
    mean: float
    """Mean of the logarithm of paragraph length in words."""
    deviation: float

    def likeness(self, one: frozenset[str], other: frozenset[str]) -> float:
        """How much two pieces share, by the rarity of the words on this page; 0 to 1."""
        return cues.likeness(one, other, self.rarity)


def cuts_of(words: Sequence[str]) -> tuple[int, ...]:
    """Where two cells could meet: after a sentence, before a capital function word, at a repeated start.

    >>> cuts_of("It rained on Mr. Park, Although Tuesday was dry. He left".split())
    (5, 9)
    """
    size = len(words)
    found = [
        at
        for at in range(1, size)
        if cues.ending(words[at - 1]) == "stop"
        or (cues.ending(words[at - 1]) in ("abbreviation", "colon") and cues.capital(words[at]))
        or cues.function_capital(words[at])
        or (at < size - 1 and [words[at], words[at + 1]] == [words[0], words[1]])
    ]
    if not found:
        found = [at for at in range(1, size) if cues.capital(words[at])]
    # Abbreviations before a name ("Mr. Park") are never a paragraph's end.
    kept = [
        at for at in found if cues.bare(words[at - 1]) not in cues.HONORIFICS or words[at - 1][-1:] != "."
    ]
    return tuple(kept or found or range(1, size))


def prepare(page: Sequence[Line]) -> PreparedPage:
    """Reads a page once for all of its lines."""
    cuts = [line.cuts if line.cuts is not None else cuts_of(line.words) for line in page]
    edges = [_edges(line, cuts[index]) for index, line in enumerate(page)]
    pieces = [
        tuple(cues.stems(line.words[a:b]) for a, b in pairwise(edge))
        for line, edge in zip(page, edges, strict=True)
    ]
    rarity = cues.rarity([piece for row in pieces for piece in row])
    mean, deviation = _lengths(page)
    olds, news = _vocabularies(page, pieces)
    lines: list[Prepared | None] = []
    for index, line in enumerate(page):
        if line.known is not None:
            lines.append(None)
            continue
        previous = page[index - 1] if index else None
        following = page[index + 1] if index + 1 < len(page) else None
        lines.append(
            Prepared(
                words=line.words,
                cuts=cuts[index],
                single=line.single,
                pieces=pieces[index],
                vocabulary=_vocabulary(pieces[index], olds, news),
                before=pieces[index - 1][-1] if index and pieces[index - 1] else frozenset(),
                after=pieces[index + 1][0] if following is not None and pieces[index + 1] else frozenset(),
                open_before=previous is not None and cues.quotation(previous.words)[1],
                quoted_after=following is not None
                and bool(following.words)
                and cues.quoted(following.words[0]),
            )
        )
    return PreparedPage(tuple(lines), rarity, mean, deviation)


def _edges(line: Line, cuts: Sequence[int]) -> list[int]:
    if line.known is None:
        return [0, *cuts, len(line.words)]
    # A known row is context only: its two cells are its pieces.
    middle = len(line.known.old.split())
    return sorted({0, middle, len(line.words)})


def _vocabularies(
    page: Sequence[Line], pieces: Sequence[tuple[frozenset[str], ...]]
) -> tuple[Counter[str], Counter[str]]:
    """How many rows have each stem at their left end, and how many at their right end."""
    olds: Counter[str] = Counter()
    news: Counter[str] = Counter()
    for line, row in zip(page, pieces, strict=True):
        if row and (line.known is None or line.known.kind == "changed"):
            olds.update(row[0])
            news.update(row[-1])
    return olds, news


def _vocabulary(row: tuple[frozenset[str], ...], olds: Counter[str], news: Counter[str]) -> tuple[float, ...]:
    """For each piece the odds of its words in the old and the new text of the page's other rows."""
    odds = {
        name: math.log((olds[name] - (name in row[0]) + 0.5) / (news[name] - (name in row[-1]) + 0.5))
        for name in frozenset().union(*row)
    }
    return tuple(sum(odds[name] for name in piece) for piece in row)


def _lengths(page: Sequence[Line]) -> tuple[float, float]:
    """Mean and deviation of the logarithm of paragraph length, from the page and the prior.

    Known cells count fully. An undivided row counts half, as two paragraphs of half its length.
    """
    seen: list[tuple[float, float]] = [(_PRIOR_MEAN, _PRIOR_COUNT)]
    for line in page:
        if line.known is not None:
            seen += [(math.log(len(cell.split())), 1.0) for cell in {line.known.old, line.known.new} if cell]
        elif len(line.words) > 1:
            seen.append((math.log(len(line.words) / 2), 0.5))
    weight = sum(share for _, share in seen)
    mean = sum(value * share for value, share in seen) / weight
    spread = sum((value - mean) ** 2 * share for value, share in seen) + _PRIOR_DEVIATION**2 * _PRIOR_COUNT
    return mean, math.sqrt(spread / weight)
