"""What a regular expression asks of a text, so that it is tried only where it can fit.

A hundred patterns on a paragraph cost 200 µs, and nearly none fits.  Most are for lines much shorter
than a paragraph, or for such as open or close with another letter.  (Looking first for words that a pattern
needs costs as much as the patterns: measured, and left out.)
"""

from __future__ import annotations

import functools
import importlib
import re
import sys
from typing import Any, Final

from attrs import frozen

#: Ranges of more characters are not spelt out.
_WIDE: Final = 100


@frozen
class Demand:
    """What every text has that a pattern fits."""

    shortest: int
    """Least number of characters."""
    longest: int
    """Greatest number of characters."""
    opening: frozenset[str] | None
    """Characters that it may begin with; None where that may be any."""
    closing: frozenset[str] | None
    """Characters that it may end with; None where that may be any."""


@functools.cache
def demand_of(pattern: str) -> Demand:
    r"""The demand of a pattern; the weakest one where nothing can be told.

    >>> demand = demand_of(r"^(?:Read|(?i:see)) more: .{3,80}$")
    >>> demand.shortest, demand.longest, sorted(demand.opening)
    (13, 91, ['R', 'S', 's'])
    >>> sorted(demand_of(r"^Share on (?:Facebook|Twitter)[.!]?$").closing)
    ['!', '.', 'k', 'r']
    >>> demand = demand_of(r"^(?=[^\n]{15,900}$).{0,200}[Aa]ll rights reserved")
    >>> demand.shortest, demand.longest, demand.opening
    (19, 900, None)
    """
    try:
        # The standard library's own parser, which has no public name.  A Python that has moved it
        # makes the rules slower and changes no result.
        parsed = importlib.import_module("re._parser").parse(pattern)
    except (ImportError, AttributeError):  # pragma: no cover
        return Demand(0, sys.maxsize, None, None)
    shortest, longest = _bounds(list(parsed), parsed)
    opening = _edge(list(parsed)) if pattern.startswith("^") else None
    closing = _edge(list(parsed), backward=True) if _is_bound(parsed) else None
    return Demand(shortest, longest, opening, closing)


def _is_bound(parsed: Any) -> bool:
    """Whether a pattern ends with the text."""
    return len(parsed) > 0 and str(parsed[-1]) == "(AT, AT_END)"


def _bounds(items: list[Any], parsed: Any) -> tuple[int, int]:
    """Lengths of texts that fit, where the pattern is bound to both ends."""
    shortest, longest = parsed.getwidth()[0], sys.maxsize
    if not items or str(items[0]) != "(AT, AT_BEGINNING)":
        return shortest, longest
    if str(items[-1]) == "(AT, AT_END)":
        longest = parsed.getwidth()[1]
    if len(items) > 1 and str(items[1][0]) == "ASSERT":
        direction, inside = items[1][1]
        if direction == 1 and len(inside) and str(inside[-1]) == "(AT, AT_END)":
            least, most = inside.getwidth()
            return max(shortest, least), min(longest, most)
    return shortest, longest


_ANY: Final = None
_IGNORE_CASE: Final = re.IGNORECASE.value


def _edge(items: list[Any], *, backward: bool = False) -> frozenset[str] | None:
    """Characters that a match of a sequence may begin with (backward: end with); _ANY where that is
    not known."""
    found, may_be_empty = _sequence(items, _Way(backward, ignore_case=False))
    return _ANY if may_be_empty else found


@frozen
class _Way:
    """How a pattern is walked."""

    backward: bool
    ignore_case: bool


def _first(operator: str, argument: Any, way: _Way) -> tuple[frozenset[str] | None, bool]:
    """(characters that an item may begin with, whether it may match nothing)."""
    match operator:
        case "AT" | "ASSERT" | "ASSERT_NOT":
            return frozenset(), True
        case "LITERAL":
            return _cases(chr(argument), way), False
        case "IN":
            characters: set[str] = set()
            for kind, value in argument:
                if str(kind) == "LITERAL":
                    characters |= _cases(chr(value), way)
                elif str(kind) == "RANGE" and value[1] - value[0] < _WIDE:
                    for code in range(value[0], value[1] + 1):
                        characters |= _cases(chr(code), way)
                else:
                    return _ANY, False
            return frozenset(characters), False
        case "SUBPATTERN":
            ignore_case = way.ignore_case or bool(argument[1] & _IGNORE_CASE)
            return _sequence(argument[-1], _Way(way.backward, ignore_case))
        case "ATOMIC_GROUP":
            return _sequence(argument, way)
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            first, empty = _sequence(argument[2], way)
            return first, empty or argument[0] == 0
        case "BRANCH":
            firsts = [_sequence(branch, way) for branch in argument[1]]
            if any(first is _ANY for first, _ in firsts):
                return _ANY, False
            return frozenset().union(*(first or () for first, _ in firsts)), any(empty for _, empty in firsts)
    return _ANY, False


def _sequence(items: Any, way: _Way) -> tuple[frozenset[str] | None, bool]:
    found: frozenset[str] = frozenset()
    for operator, argument in reversed(list(items)) if way.backward else items:
        first, may_be_empty = _first(str(operator), argument, way)
        if first is _ANY:
            return _ANY, False
        found |= first
        if not may_be_empty:
            return found, False
    return found, True


def _cases(character: str, way: _Way) -> frozenset[str]:
    return frozenset([character, character.lower(), character.upper()] if way.ignore_case else [character])
