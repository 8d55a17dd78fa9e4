"""Rules: what a line or an element is, and why we say so.  Rules label; they do not delete."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property
from typing import Final, Literal

from attrs import field, frozen

from newsnorm.patterns import Demand, demand_of

#: Kinds that leave the body.
DROPPED_KINDS: Final = frozenset(
    "caption credit related_link promo social newsletter membership advert paywall copyright disclosure "
    "navigation topics comment author_bio embed pullquote separator tracker toolbar listing helpline "
    "duplicate furniture outside".split()
)
#: Kinds that leave the body and become data of the article.
DATA_KINDS: Final = frozenset(["image", "contributors", "correction", "standfirst", "byline"])
#: Kinds that stay in the body and say what a block is.
BODY_KINDS: Final = frozenset(["paragraph", "heading", "list", "quote", "table", "picture", "container"])

Position = Literal["any", "head", "tail", "last", "after"]


def _known_kind(_: object, __: object, kind: str) -> None:
    if kind not in DROPPED_KINDS | DATA_KINDS | BODY_KINDS:
        raise ValueError(f"{kind!r} is not a kind of block; newsnorm.rule lists them")


@frozen
class Label:
    """What a block was found to be, and by which rule."""

    kind: str
    """One of DROPPED_KINDS or DATA_KINDS."""
    rule: str
    """The name of the rule, as `newsnorm explain` prints it."""
    because: str
    """What the line is, for a reader."""


@frozen(kw_only=True, slots=False, eq=False)
class Line:
    """A rule on the text of one block.

    The pattern is searched in the block's text with curly quotes made straight and a leading
    bullet removed, so that rules are written in plain ASCII.
    """

    name: str
    pattern: str
    """Anchored or bounded: prose must survive next to it."""
    kind: str = field(validator=_known_kind)
    because: str
    """What the line is, not what the pattern does."""
    position: Position = "any"
    """``any``; ``head``: the first three blocks; ``tail``: the second half of the story;
    ``last``: nothing but labelled blocks follow; ``after``: behind a labelled tail line, with
    nothing but short lines between."""
    live: bool = True
    """Whether the rule also holds inside the posts of a live blog."""
    needs_link: bool = False
    """Whether, on a page with markup, the block must be a link from end to end."""
    drops: tuple[str, ...]
    """Real lines that it must label; each is a test."""
    keeps: tuple[str, ...]
    """Real prose that stands close by and must survive; each is a test."""

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The pattern, compiled on first use."""
        return re.compile(self.pattern)

    @cached_property
    def find(self) -> Callable[[str], re.Match[str] | None]:
        """The search for the pattern."""
        # `match` does not try a pattern that is bound to the start at every place of the text.
        return self.regex.match if self.pattern.startswith("^") else self.regex.search

    @cached_property
    def demand(self) -> Demand:
        """What every line has that the pattern fits."""
        return demand_of(self.pattern)

    @property
    def label(self) -> Label:
        return Label(self.kind, self.name, self.because)


@frozen(kw_only=True, eq=False)
class Element:
    """A rule on markup: what the elements that an XPath gives are."""

    name: str
    xpath: str
    """Relative to a body container (``.//aside``); ``has-class('x')`` tests for a whole class."""
    kind: str = field(validator=_known_kind)
    because: str

    @property
    def label(self) -> Label:
        return Label(self.kind, self.name, self.because)


Rule = Line | Element
