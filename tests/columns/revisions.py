"""Invents revision pairs from the paragraphs of a story, and flattens them as a diff page would be.

The rows follow the tracker's own model: paragraphs matched by a longest common subsequence, and between
two matches the left-over paragraphs paired in order, then the rest of the longer side alone. How much
editors rewrite, and how often they add rather than cut, are assumptions; so is every figure made here.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from itertools import zip_longest
from typing import Literal

import attrs

Paragraphs = list[str]
Mode = Literal["light", "medium", "heavy", "halves", "other"]
_SENTENCE = re.compile(r"(?<=[.!?])[”\"’']?\s+(?=[“\"‘A-Z])")
_FILLER = (
    "on Tuesday",
    "it was confirmed",
    "officials said",
    "in part",
    "according to a spokesman",
    "so far",
)


@attrs.frozen
class Truth:
    """One row of the true diff table: `old` or `new` is '' where the cell is empty."""

    old: str
    new: str

    @property
    def kind(self) -> str:
        if not self.old or not self.new:
            return "single"
        return "matched" if self.old == self.new else "changed"

    @property
    def line(self) -> str:
        return f"{self.old} {self.new}".strip()


def rows_of(old: Sequence[str], new: Sequence[str]) -> list[Truth]:
    """The rows of the diff table of two versions.

    >>> [(row.kind, row.line) for row in rows_of(["a", "b", "c"], ["x", "b", "c", "d"])]
    [('changed', 'a x'), ('matched', 'b b'), ('matched', 'c c'), ('single', 'd')]
    """
    length = [[0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in range(len(old) - 1, -1, -1):
        for j in range(len(new) - 1, -1, -1):
            same = old[i] == new[j]
            length[i][j] = length[i + 1][j + 1] + 1 if same else max(length[i + 1][j], length[i][j + 1])
    rows: list[Truth] = []
    left: list[str] = []
    right: list[str] = []

    def close() -> None:
        rows.extend(Truth(*pair) for pair in zip_longest(left, right, fillvalue=""))
        left.clear()
        right.clear()

    i = j = 0
    while i < len(old) or j < len(new):
        if i < len(old) and j < len(new) and old[i] == new[j]:
            close()
            rows.append(Truth(old[i], new[j]))
            i, j = i + 1, j + 1
        elif j == len(new) or (i < len(old) and length[i + 1][j] >= length[i][j + 1]):
            left.append(old[i])
            i += 1
        else:
            right.append(new[j])
            j += 1
    close()
    return rows


def _edit(paragraph: str, chance: random.Random) -> str:
    """The paragraph after one to three small edits of words or of a sentence."""
    for _ in range(chance.randint(1, 3)):
        words = paragraph.split()
        if len(words) < 8:
            return paragraph + " It was updated."
        at = chance.randrange(2, len(words) - 2)
        act = chance.randrange(5)
        if act == 0:
            del words[at : at + chance.randint(1, 4)]
        elif act == 1:
            words[at:at] = chance.choice(_FILLER).split()
        elif act == 2:
            words[at : at + 2] = chance.choice(_FILLER).split()
        else:
            sentences = _SENTENCE.split(paragraph)
            if len(sentences) > 1 and act == 3:
                del sentences[chance.randrange(len(sentences))]
            elif len(sentences) > 2:
                sentences = [*sentences[1:], sentences[0]]
            words = " ".join(sentences).split()
        paragraph = " ".join(words)
    return paragraph


def _rewrite(
    story: Paragraphs, chance: random.Random, *, add: float, cut: float, edit: float
) -> tuple[Paragraphs, Paragraphs]:
    """Both versions from one story: some of its paragraphs belong to the old or to the new one only."""
    old: Paragraphs = []
    new: Paragraphs = []
    run = ""
    for paragraph in story:
        if run and chance.random() < 0.6:  # what is added or cut tends to come in runs
            pass
        else:
            draw = chance.random()
            run = "new" if draw < add else "old" if draw < add + cut else ""
        if run == "new":
            new.append(paragraph)
        elif run == "old":
            old.append(paragraph)
        else:
            old.append(paragraph)
            new.append(_edit(paragraph, chance) if chance.random() < edit else paragraph)
    return old, new


def revise(story: Paragraphs, other: Paragraphs, mode: Mode, chance: random.Random) -> list[Truth]:
    """One revision of `story` as diff rows; `other` (another story) is used by the mode of that name."""
    if mode == "light":
        old, new = _rewrite(story, chance, add=0.05, cut=0.02, edit=0.2)
    elif mode == "medium":
        old, new = _rewrite(story, chance, add=0.18, cut=0.08, edit=0.4)
    elif mode == "heavy":
        old, new = _rewrite(story, chance, add=0.3, cut=0.2, edit=0.6)
    elif mode == "halves":  # a rewrite: two parts of one story, each of which reads on
        new, old = [], []
        while len(new) + len(old) < len(story):
            side = new if chance.random() < 0.55 else old
            start = len(new) + len(old)
            side.extend(story[start : start + chance.randint(2, 6)])
        for paragraph in chance.sample(old, min(len(old), chance.randint(0, 3))):
            new.insert(chance.randint(0, len(new)), _edit(paragraph, chance))
    else:
        tail = story[len(story) - chance.randint(0, 3) :]
        old, new = story, other[: max(3, len(other) - 2)] + tail
    return rows_of(old, new)
