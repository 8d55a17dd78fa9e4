"""What each block is: line rules with their positions, over segments in reading order."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Final

from attrs import evolve

from newsnorm.block import Heading, Image, Paragraph, Segment
from newsnorm.rule import Label, Line, Position
from newsnorm.text import ends_sentence, straight

_BULLET = re.compile(r"^[•·▪●*–-]\s+")
#: How many blocks count as the head of a story.
_HEAD_BLOCKS: Final = 3
_ANYWHERE: Final[frozenset[Position]] = frozenset(["any"])
_HEAD: Final[frozenset[Position]] = frozenset(["any", "head"])
_TAIL: Final[frozenset[Position]] = frozenset(["any", "tail"])
_LAST: Final[frozenset[Position]] = frozenset(["last"])
_AFTER: Final[frozenset[Position]] = frozenset(["after"])
#: Kinds behind which a tail of bare links may stand.
_ANCHORS = frozenset(
    ["contributors", "correction", "related_link", "promo", "social", "newsletter", "copyright"]
)
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
    segments = tuple(part for segment in segments for part in _lines_apart(segment, rules))
    texts = [prepared(segment.text) if _is_text(segment) else "" for segment in segments]
    found: list[Label | None] = [segment.label for segment in segments]
    total = sum(1 for text in texts if text)
    seen = 0
    for index, text in enumerate(texts):
        if text:
            positions = _positions(seen, total, live=live)
            linked = segments[index].href is not None
            rule = _first_hit(rules, positions, text, linked=linked)
            found[index] = rule.label if rule else None
            seen += 1
    if not live:
        _label_last(texts, rules, found)
        _label_after(texts, rules, found, segments)
    return tuple(
        segment if segment.label is label else evolve(segment, label=label)
        for segment, label in zip(segments, found, strict=True)
    )


def _lines_apart(segment: Segment, rules: tuple[Line, ...]) -> Iterator[Segment]:
    """A paragraph of several lines, the lines that a rule drops anywhere parted from the others."""
    block = segment.block
    if segment.label is not None or not isinstance(block, Paragraph) or "\n" not in block.text:
        yield segment
        return
    lines = block.text.split("\n")
    hits = [_first_hit(rules, _ANYWHERE, text) if (text := prepared(line)) else None for line in lines]
    if not any(hits) or _first_hit(rules, _ANYWHERE, prepared(block.text)) is not None:
        yield segment
        return
    for rule, run in groupby(zip(lines, hits, strict=True), key=itemgetter(1)):
        part = Paragraph(text="\n".join(line for line, _ in run))
        yield evolve(segment, block=part, label=rule.label if rule else None)


def _positions(seen: int, total: int, *, live: bool) -> frozenset[Position]:
    """Positions whose rules hold for a block that ``seen`` others come before."""
    if live:
        return _ANYWHERE
    if 2 * seen >= total - 1:
        return _TAIL | _HEAD if seen < _HEAD_BLOCKS else _TAIL
    return _HEAD if seen < _HEAD_BLOCKS else _ANYWHERE


def prepared(text: str) -> str:
    """The text as rules see it: straight quotes, no leading bullet."""
    return _BULLET.sub("", straight(text))


def _is_text(segment: Segment) -> bool:
    return segment.label is None and not isinstance(segment.block, Image)


def _label_last(texts: list[str], rules: tuple[Line, ...], found: list[Label | None]) -> None:
    """Rules for the very end: what a rule takes there uncovers the block before it."""
    for index in range(len(texts) - 1, -1, -1):
        if found[index] is not None or not texts[index]:
            continue
        rule = _first_hit(rules, _LAST, texts[index])
        if rule is None:
            return
        found[index] = rule.label


def _label_after(
    texts: list[str], rules: tuple[Line, ...], found: list[Label | None], segments: Sequence[Segment]
) -> None:
    """Rules for the tail of bare links: behind a labelled line and the story's last sentence."""
    sentences = (i for i, text in enumerate(texts) if text and found[i] is None and ends_sentence(text))
    anchor = False
    for index in range(max(sentences, default=-1) + 1, len(texts)):
        label = found[index]
        if label is not None:
            anchor = anchor or label.kind in _ANCHORS
        elif texts[index] and anchor:
            rule = _first_hit(rules, _AFTER, texts[index])
            if rule is None or _is_heading(segments[index]) or len(texts[index]) >= _HEADLINE:
                anchor = False
            else:
                found[index] = rule.label


def _is_heading(segment: Segment) -> bool:
    """Whether the page itself says so; a bold line may be a link as well."""
    return isinstance(segment.block, Heading) and segment.block.level is not None


def _first_hit(
    rules: tuple[Line, ...], positions: frozenset[Position], text: str, *, linked: bool = False
) -> Line | None:
    """The first rule of these positions whose pattern is in the text; most are not even tried."""
    length = len(text)
    for shortest, longest, rule in _tries(rules, positions, text[0], text[-1]):
        if shortest <= length <= longest and rule.find(text) is not None and (linked or not rule.needs_link):
            return rule
    return None


# Not the pattern itself: most are never needed, and compiling one takes 2 ms.
_Try = tuple[int, int, Line]


@functools.lru_cache(maxsize=8192)
def _tries(
    rules: tuple[Line, ...], positions: frozenset[Position], first: str, last: str
) -> tuple[_Try, ...]:
    """The rules for lines in these positions that begin and end with these characters, ready to be tried."""
    return tuple(
        (demand.shortest, demand.longest, rule)
        for rule in rules
        if rule.position in positions
        and ((demand := rule.demand).opening is None or first in demand.opening)
        and (demand.closing is None or last in demand.closing)
    )
