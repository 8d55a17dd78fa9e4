"""The order in which a diff table can have its rows, and the best reading of a page that keeps to it.

Between two matched rows the tracker pairs the left-over paragraphs of both versions in order and then
lists the rest of the longer side: first changed rows, then rows of one side only, `D*(A*|B*)`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from newsnorm.flattened.column_row import Candidate, Line

_STATES = 3  # 0: both cells (D), 1: left cell only (A), 2: right cell only (B)
_NEXT = ((0, 1, 2), (1,), (2,))
# Not minus infinity: exact rows that break the grammar (a damaged table) must not make a page unreadable.
_NEVER = -1e6


def _state(cut: int, size: int) -> int:
    return 2 if cut == 0 else 1 if cut == size else 0


def _sum(values: Sequence[float]) -> float:
    top = max(values)
    return top + math.log(sum(math.exp(value - top) for value in values))


def hunks(page: Sequence[Line]) -> list[range]:
    """The stretches of lines between matched rows."""
    found, start = [], 0
    for index in range(len(page) + 1):
        known = page[index].known if index < len(page) else None
        if index == len(page) or (known is not None and known.kind == "matched"):
            if index > start:
                found.append(range(start, index))
            start = index + 1
    return found


def _emissions(line: Line, found: Sequence[Candidate]) -> list[float]:
    """For each state the (logarithmic) sum of the scores of the candidates in it."""
    if line.known is not None:
        if not line.known.old and not line.known.new:
            return [0.0] * _STATES
        state = 0 if line.known.old and line.known.new else 1 if line.known.old else 2
        return [0.0 if at == state else _NEVER for at in range(_STATES)]
    scores: list[list[float]] = [[], [], []]
    for candidate in found:
        scores[_state(candidate.cut, len(line.words))].append(candidate.score)
    return [_sum(part) if part else _NEVER for part in scores]


def probabilities(page: Sequence[Line], found: Sequence[Sequence[Candidate]]) -> list[list[float]]:
    """The probability of each candidate of each line, given the lines around it and the grammar."""
    result = [[0.0] * len(candidates) for candidates in found]
    for hunk in hunks(page):
        sums = [_emissions(page[i], found[i]) for i in hunk]
        last = len(sums) - 1
        forward = [sums[0]]
        for at in range(1, len(sums)):
            forward.append(
                [
                    sums[at][now] + _sum([forward[-1][old] for old in range(_STATES) if now in _NEXT[old]])
                    for now in range(_STATES)
                ]
            )
        backward = [[0.0] * _STATES for _ in sums]
        for at in range(last - 1, -1, -1):
            backward[at] = [
                _sum([sums[at + 1][b] + backward[at + 1][b] for b in _NEXT[a]]) for a in range(_STATES)
            ]
        total = _sum(forward[-1])
        for at, index in enumerate(hunk):
            for place, candidate in enumerate(found[index]):
                state = _state(candidate.cut, len(page[index].words))
                share = forward[at][state] + backward[at][state] - total + candidate.score - sums[at][state]
                result[index][place] = math.exp(min(0.0, share))
    return result


def decode(
    page: Sequence[Line], found: Sequence[Sequence[Candidate]], sure: Sequence[Sequence[float]]
) -> list[int | None]:
    """The place, among the candidates of each line, of the one in the best reading; `None` for known lines.

    Of all readings that keep to the grammar this is the one in which most rows can be expected to be
    right: Viterbi over the sums of the probabilities that `probabilities` gave. (The single most probable
    reading is worse: a long row spreads its probability over many cuts, and a run of rows of one side, which
    have one way each, then wins although nearly every row of it is improbable.)
    """
    result: list[int | None] = [None] * len(page)
    for hunk in hunks(page):
        chosen: list[list[int | None]] = []
        best = [0.0] * _STATES
        back: list[list[int]] = []
        for place, index in enumerate(hunk):
            options, gains = _options(page[index], found[index], sure[index])
            chosen.append(options)
            # On a tie the paired reading wins: it is the first state.
            from_ = [
                max((a for a in range(_STATES) if b in _NEXT[a]), key=best.__getitem__)
                for b in range(_STATES)
            ]
            best = [gains[now] + (best[from_[now]] if place else 0.0) for now in range(_STATES)]
            back.append(from_)
        state = max(range(_STATES), key=best.__getitem__)
        for place in range(len(hunk) - 1, -1, -1):
            result[hunk[place]] = chosen[place][state]
            state = back[place][state]
    return result


def _options(
    line: Line, found: Sequence[Candidate], sure: Sequence[float]
) -> tuple[list[int | None], list[float]]:
    """For each state the place of its most probable candidate, and that probability."""
    options: list[int | None] = [None] * _STATES
    if line.known is not None:
        return options, _emissions(line, found)
    gains = [_NEVER] * _STATES
    for place, item in enumerate(found):
        state = _state(item.cut, len(line.words))
        if sure[place] > gains[state]:
            options[state], gains[state] = place, sure[place]
    return options, gains
