"""The splitter: scores every way to split the undivided rows of a page. Replaceable.

Whatever replaces it is a function of the same form, `Splitter`: from the lines of a page to the candidates
of each line. `columns.py` asks it for scores, and keeps the grammar, the confidences and the words itself.

This one is a log-linear score with few weights, rounded by hand from what a softmax regression found on
revisions simulated from news stories. One real page was in sight when the bias to rows of one side was
lowered and "they" was told from other pronouns; both were checked on the simulated revisions.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from newsnorm.flattened.boundary_features import features
from newsnorm.flattened.boundary_page import prepare
from newsnorm.flattened.boundary_repeats import Repeat, oldness, repeats, side
from newsnorm.flattened.column_grammar import probabilities
from newsnorm.flattened.column_row import Candidate, Line

Splitter = Callable[[Sequence[Line]], Sequence[Sequence[Candidate]]]

WEIGHTS: Mapping[str, float] = {
    # Where paragraphs end. Nearly all end with a sentence; a comma or nothing is a heading or a slip.
    "after an abbreviation": -4.0,
    "after a colon": -2.5,
    "after no stop": -2.2,
    # "..., Although": inside a sentence such a capital is a slip (an article, as in "The Times", is not).
    "capital conjunction inside a sentence": 1.5,
    "before a small letter": -2.5,
    # Where they start. "He" and "But" follow something; a paragraph that turns to a person names them anew.
    # (Logarithms of how much rarer than other words they start a paragraph than a sentence within one.)
    "they first": -1.6,
    "pronoun first": -0.9,
    "demonstrative first": -0.6,
    "conjunction first": -1.1,
    "honorific first": 2.0,
    # Quotations. An open one is closed in its paragraph, or the version's next paragraph opens it again.
    "quotation left open": -3.0,
    "quotation closed unopened": -1.5,
    "quotation goes on": 1.2,
    # Edited paragraphs. Their halves share word pairs and starts; best overlap alone gets 19 of 20 right.
    "overlap": 8.0,
    "overlap of edited": 10.0,
    "same start": 1.2,
    "same long start": 2.5,
    # What belongs together, in rows that are not edits: sentences of a paragraph stay with their like.
    "start belongs": 2.2,
    "end belongs": 3.2,
    "parts alike": -7.5,
    "weakest seam": 0.4,
    # Rows start with old and end with new text, so the rows around show each version's words. In an edit
    # that moved a row down, likeness to a neighbour means the opposite column, hence the sign.
    "flow from the row before": 3.0,
    "flow to the row after": 2.6,
    "vocabulary": 0.09,
    "vocabulary of edited": -0.10,
    # Length. Paragraphs of one outlet are of like length; the weights are small as the outliers are many.
    "evenness": 0.28,
    "length": -0.08,
    # Rows of one side. Their own length is the best sign; a row of two sentences is mostly two cells.
    "single": 0.7,
    "single of two sentences": -1.3,
    "single without an end": -1.1,
    "single with a capital conjunction": -1.0,
    "length of a single": -0.45,
    "vocabulary of a single": 0.02,
    # Stories grow more often than they shrink. How much more is not known: see docs of `split_rows`.
    "single in the old version": -0.3,
    # A passage in two rows is one paragraph, edited: old in one place and new in the other, and whole.
    "repeat on opposite sides": 0.45,
    "repeat torn": -2.4,
}

# Features overlap, so their sum is too sure of itself; the scores are flattened by this before they leave.
_TEMPERATURE = 1.5
_SWEEPS = 2  # a third one changes nothing that can be measured


def candidates(page: Sequence[Line]) -> list[list[Candidate]]:
    """All candidates of each line with their scores; none for lines that are known.

    Every other line gets at least one. Repeated passages tie rows together: the side that a row gives its
    copy depends on where the other row puts its own, so those scores are found in sweeps over the page.
    """
    prepared = prepare(page)
    alone = [
        [] if line is None else [Candidate(cut, score(seen)) for cut, seen in features(line, prepared)]
        for line in prepared.lines
    ]
    shared = repeats(page)
    found = alone
    for _ in range(_SWEEPS if shared else 0):
        sure = probabilities(page, found)
        olds = {
            row: [oldness(page, repeat, found, sure) for repeat in passages]
            for row, passages in shared.items()
        }
        found = [
            [
                Candidate(item.cut, item.score + score(repeat_features(item.cut, shared[row], olds[row])))
                for item in items
            ]
            if row in shared
            else items
            for row, items in enumerate(alone)
        ]
    return [[Candidate(item.cut, item.score / _TEMPERATURE) for item in items] for items in found]


def score(seen: Mapping[str, float]) -> float:
    """The weighted sum of what was seen of a candidate."""
    return sum(WEIGHTS[name] * value for name, value in seen.items())


def repeat_features(cut: int, shared: Sequence[Repeat], olds: Sequence[float]) -> dict[str, float]:
    """How well a cut fits the copies of the row's passages elsewhere on the page.

    `olds` says of each copy how probably it is old less how probably it is new. Long passages count more,
    up to three times as much as the shortest.
    """
    apart = torn = 0.0
    for repeat, there in zip(shared, olds, strict=True):
        here = side(cut, repeat.start, repeat.end)
        size = min(3.0, (repeat.end - repeat.start) / 5)
        apart -= here * there * size
        torn += size * (here == 0.0)
    return {"repeat on opposite sides": apart, "repeat torn": torn}
