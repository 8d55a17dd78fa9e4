"""What can be seen of one way to split one row. Names are those of `boundary.WEIGHTS`."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import accumulate, pairwise
from operator import or_

import attrs

from newsnorm.flattened import cues
from newsnorm.flattened.boundary_page import Prepared, PreparedPage

# From this overlap on the row is an edit of one paragraph: its cells then share their subject whatever
# the cut, and what belongs together says nothing.
_EDITED = 0.3
# Likeness of a sentence to the rest of its paragraph, where the paragraph has no rest.
_USUAL_LIKENESS = 0.1


@attrs.frozen
class _Row:
    """What the candidates of one row share."""

    line: Prepared
    page: PreparedPage
    edited: bool
    seams: list[float]
    """Likeness of the pieces on both sides of each cut."""
    closes: list[bool]
    """For each cut, whether the text behind it closes a quotation that was opened before it."""
    opens: list[bool]
    """For each cut, whether the text before it leaves a quotation open."""
    vocabulary: list[float]
    lefts: list[frozenset[str]]
    """The stems of all pieces before each cut, and of all behind it."""
    rights: list[frozenset[str]]


def features(line: Prepared, page: PreparedPage) -> list[tuple[int, dict[str, float]]]:
    """Every possible cut of a row, with what is seen of it."""
    words, cuts, pieces = line.words, line.cuts, line.pieces
    overlaps = [cues.overlap(words[:cut], words[cut:]) for cut in cuts]
    row = _Row(
        line,
        page,
        edited=max(overlaps, default=0.0) >= _EDITED,
        seams=[page.likeness(one, other) for one, other in pairwise(pieces)],
        closes=[cues.quotation(words[cut:])[0] for cut in cuts],
        opens=[cues.quotation(words[:cut])[1] for cut in cuts],
        vocabulary=halves_of(line.vocabulary),
        lefts=list(accumulate(pieces, or_))[:-1],
        rights=list(accumulate(reversed(pieces), or_))[-2::-1],
    )
    found = [(cut, _pair(row, place, overlaps[place])) for place, cut in enumerate(cuts)]
    if line.single or not found:
        new, old = _alone(line, page)
        found = [(0, new), *found, (len(words), old)]
    return found


def _pair(row: _Row, place: int, overlap: float) -> dict[str, float]:
    """A cut that makes two cells. What is absent is left out; it would count nothing."""
    line, cut = row.line, row.line.cuts[place]
    left, right = line.words[:cut], line.words[cut:]
    seen = {
        "overlap": overlap,
        "evenness": -min(4.0, abs(math.log(len(left) / len(right)))),
        "length": _deviation(len(left), row.page) + _deviation(len(right), row.page),
    }
    if row.edited:
        seen["overlap of edited"] = overlap
        seen["vocabulary of edited"] = row.vocabulary[place]
    else:
        seen |= _belonging(row, place)
    facts = {
        "quotation left open": row.opens[place] and not line.quoted_after,
        "quotation closed unopened": row.closes[place],
        "quotation goes on": line.open_before and cues.quoted(right[0]),
        "same start": cut > 1 and left[:2] == right[:2],
        "same long start": cut > 3 and left[:4] == right[:4],
        **_words(left[-1], right[0]),
    }
    return seen | {name: 1.0 for name, holds in facts.items() if holds}


def _words(last: str, first: str) -> dict[str, bool]:
    end, plain = cues.ending(last), cues.bare(first)
    return {
        "after an abbreviation": end == "abbreviation",
        "after a colon": end == "colon",
        "after no stop": end == "open",
        "capital conjunction inside a sentence": _slip(last, first),
        "before a small letter": not cues.capital(first),
        "they first": plain == "they",
        "pronoun first": plain in cues.PRONOUNS,
        "demonstrative first": plain in cues.DEMONSTRATIVES,
        "conjunction first": plain in cues.CONJUNCTIONS,
        "honorific first": plain in cues.HONORIFICS,
    }


def _slip(last: str, first: str) -> bool:
    """Whether a capital function word, an article aside, follows a word that ends no sentence."""
    return (
        cues.ending(last) == "open"
        and cues.function_capital(first)
        and cues.bare(first) not in ("the", "a", "an")
    )


def _belonging(row: _Row, place: int) -> dict[str, float]:
    """Whether the pieces at the cut belong where the cut puts them."""
    line, like = row.line, row.page.likeness
    last, first = line.pieces[place], line.pieces[place + 1]
    left, right = row.lefts[place], row.rights[place]
    before = row.lefts[place - 1] if place else frozenset()
    behind = row.rights[place + 1] if place + 1 < len(row.rights) else frozenset()
    return {
        "start belongs": (like(first, behind) if behind else _USUAL_LIKENESS) - like(first, left),
        "end belongs": (like(last, before) if before else _USUAL_LIKENESS) - like(last, right),
        "parts alike": like(left, right),
        "weakest seam": float(row.seams[place] == min(row.seams)),
        "flow from the row before": like(first, line.before),
        "flow to the row after": like(last, line.after),
        "vocabulary": row.vocabulary[place],
    }


def _alone(line: Prepared, page: PreparedPage) -> tuple[dict[str, float], dict[str, float]]:
    """The row as one cell, of the new version and of the old one."""
    endings = [cues.ending(word) for word in line.words]
    seen = {
        "single": 1.0,
        "single of two sentences": float(endings.count("stop") == 2),
        "single without an end": float(endings[-1] == "open"),
        "single with a capital conjunction": float(any(_slip(*pair) for pair in pairwise(line.words))),
        "length of a single": _deviation(len(line.words), page),
    }
    old = sum(line.vocabulary)
    return (
        seen | {"vocabulary of a single": -old},
        seen | {"vocabulary of a single": old, "single in the old version": 1.0},
    )


def _deviation(size: int, page: PreparedPage) -> float:
    """Squared deviation of a length from the page's paragraphs, in units of their spread, at most 9."""
    return min(9.0, ((math.log(size) - page.mean) / page.deviation) ** 2)


def halves_of(values: Sequence[float]) -> list[float]:
    """For each cut the sum over the pieces before it less the sum over those behind it.

    >>> halves_of([1.0, 2.0, -1.0])
    [0.0, 4.0]
    """
    running = list(accumulate(values, initial=0.0))
    return [2 * part - running[-1] for part in running[1:-1]]
