"""What each block is: line rules with their positions, over segments in reading order."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

from attrs import evolve

from newsnorm.block import Heading, Image, Segment
from newsnorm.patterns import Demand
from newsnorm.rule import Label, Line
from newsnorm.text import ends_sentence, straight

_BULLET = re.compile(r"^[•·▪●*–-]\s+")
#: How many blocks count as the head of a story.
_HEAD = 3
#: Kinds behind which a tail of bare links may stand.
_ANCHORS = frozenset(
    ["contributors", "correction", "related_link", "promo", "social", "newsletter", "copyright"]
)
_FEW = 5
#: Longer than any headline: the longest of 8,020 Guardian blocks that was one has 140 characters.
_HEADLINE = 160


def classify(
    segments: Sequence[Segment], rules: Sequence[Line], *, live: bool = False
) -> tuple[Segment, ...]:
    """The segments with what the rules say of them; labels that stand already are kept.

    ``live``: posts of a live blog, where rules that are not for them keep silent and a tail means
    nothing.
    """
    rules = tuple(rule for rule in rules if rule.live) if live else tuple(rules)
    texts = [prepared(segment.text) if _is_text(segment) else "" for segment in segments]
    found: list[Label | None] = [segment.label for segment in segments]
    hits = [_hits(rules, text) if text else () for text in texts]
    total = sum(1 for text in texts if text)
    seen = 0
    for index, text in enumerate(texts):
        if not text:
            continue
        for rule in hits[index]:
            near = rule.position == "any" or (rule.position == "head" and seen < _HEAD)
            near = near or (rule.position == "tail" and not live and 2 * seen >= total - 1)
            if near and (segments[index].href or not rule.needs_link):
                found[index] = rule.label
                break
        seen += 1
    if not live:
        _label_last(texts, hits, found)
        _label_after(texts, hits, found, segments)
    return tuple(
        segment if segment.label is label else evolve(segment, label=label)
        for segment, label in zip(segments, found, strict=True)
    )


def prepared(text: str) -> str:
    """The text as rules see it: straight quotes, no leading bullet."""
    return _BULLET.sub("", straight(text))


def _is_text(segment: Segment) -> bool:
    return segment.label is None and not isinstance(segment.block, Image)


def _label_last(texts: list[str], hits: list[tuple[Line, ...]], found: list[Label | None]) -> None:
    """Rules for the very end: what a rule takes there uncovers the block before it."""
    for index in range(len(texts) - 1, -1, -1):
        if found[index] is not None or not texts[index]:
            continue
        rule = next((rule for rule in hits[index] if rule.position == "last"), None)
        if rule is None:
            return
        found[index] = rule.label


def _label_after(
    texts: list[str], hits: list[tuple[Line, ...]], found: list[Label | None], segments: Sequence[Segment]
) -> None:
    """Rules for the tail of bare links: behind a labelled line, short, and no sentence."""
    anchor = False
    for index in range(len(texts) // 2, len(texts)):
        label = found[index]
        if label is not None:
            anchor = anchor or label.kind in _ANCHORS
        elif texts[index] and anchor:
            rule = next((rule for rule in hits[index] if rule.position == "after"), None)
            if rule is None or isinstance(segments[index].block, Heading):
                anchor = False
            elif len(texts[index]) < _HEADLINE and not ends_sentence(texts[index]):
                found[index] = rule.label
            else:
                anchor = False


def _hits(rules: tuple[Line, ...], text: str) -> tuple[Line, ...]:
    """The rules whose pattern is in the text, in order; those that cannot be are not tried."""
    length, lower = len(text), text.lower()
    found = []
    for rule in _opening_with(rules, text[0]):
        demand = rule.demand
        if demand.shortest <= length <= demand.longest:
            # More strings than these cost more to look for than the pattern itself.
            few = demand.literals is not None and len(demand.literals) <= _FEW
            if (not few or _may_stand_in(lower, demand)) and rule.find(text) is not None:
                found.append(rule)
    return tuple(found)


@functools.lru_cache(maxsize=4096)
def _opening_with(rules: tuple[Line, ...], character: str) -> tuple[Line, ...]:
    """The rules for lines that begin with a character."""
    return tuple(r for r in rules if r.demand.opening is None or character in r.demand.opening)


def _may_stand_in(text: str, demand: Demand) -> bool:
    return demand.literals is None or any(literal in text for literal in demand.literals)
