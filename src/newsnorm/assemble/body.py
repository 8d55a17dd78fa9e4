"""The body: the segments that no rule took out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from attrs import evolve

from newsnorm.block import Block, Post, Segment
from newsnorm.bylines import parse_contributors
from newsnorm.rule import Label
from newsnorm.text import clean

_DUPLICATE: Final = Label("duplicate", "printed-above", "a line that the article's fields hold already")


def without_repeats(segments: Sequence[Segment], printed: Iterable[str | None]) -> tuple[Segment, ...]:
    """Headline and standfirst repeated at the top of the body are no text of their own."""
    above = {clean(text).casefold() for text in printed if text}
    out: list[Segment] = []
    top = True
    for segment in segments:
        if top and segment.label is None and segment.post is None:
            if clean(segment.text).casefold() in above:
                segment = evolve(segment, label=_DUPLICATE)
            else:
                top = False
        out.append(segment)
    return tuple(out)


def body_of(segments: Iterable[Segment]) -> tuple[Block, ...]:
    """Blocks that no rule took out; those of one live-blog entry together."""
    body: list[Block] = []
    entry: Post | None = None
    for segment in segments:
        if segment.post is None:
            entry = None
            if segment.label is None:
                body.append(segment.block)
            continue
        if entry is not segment.post:
            entry = segment.post
            body.append(entry)
        post = body[-1]
        assert isinstance(post, Post)
        if segment.label is None and not isinstance(segment.block, Post):
            body[-1] = evolve(post, blocks=(*post.blocks, segment.block))
        elif segment.label and segment.label.kind == "contributors" and not post.authors:
            # "Ada Moss reports from Brussels:" opens an entry that another than the blogger wrote.
            names = tuple(credit.name for credit in parse_contributors(segment.text))
            body[-1] = evolve(post, authors=names)
    return tuple(block for block in body if not isinstance(block, Post) or block.blocks or block.headline)
