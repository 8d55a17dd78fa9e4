"""What an XPath needs, so that a page without it is not searched.

An XPath over a page costs 0.1 to 1 ms; a substring test costs a tenth of that and can be shared by
many.  Of `//div[has-class('teaser') or @id='lead']` one of the strings "teaser" and "lead" must stand
in the markup: where neither does, the answer is known.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator
from typing import Final

_Needed = Callable[[str], frozenset[str] | None]

# A test of an attribute against a string that markup writes as it is: no entity can stand in it.
_TEST: Final = re.compile(
    r"has-class\('([\w.:/#-]+)'\)|@[\w:-]+\s*=\s*'([\w.:/#-]+)'"
    r"|(?:contains|starts-with)\(\s*@[\w:-]+\s*,\s*'([\w.:/#-]+)'\)",
    re.ASCII,
)


@functools.cache
def needs(expression: str) -> frozenset[str] | None:
    """Strings of which at least one must occur in the markup; None where nothing can be said.

    >>> sorted(needs("//div[has-class('teaser') or @id='lead'] | //p[has-class('intro')]"))
    ['intro', 'lead', 'teaser']
    >>> needs("//div[has-class('teaser') or p]") is None, needs("//h1") is None
    (True, True)
    >>> needs("//div[not(has-class('ad'))]") is None, needs("not(//div[@id='ad'])") is None
    (True, True)
    """
    expression = expression.strip()
    if match := re.fullmatch(r"boolean\((.*)\)", expression):
        expression = match[1]
    return _any_of(expression, " or ", lambda one: _first_of(one, " and ", _of_paths))


@functools.cache
def alternatives(expression: str) -> tuple[tuple[str, frozenset[str] | None], ...]:
    """The paths of a union, each with what it needs; an expression that is no union is one.

    >>> [path for path, _ in alternatives("//h1 | //p[@id='a|b']")]
    ['//h1', "//p[@id='a|b']"]
    """
    return tuple((path.strip(), needs(path)) for path in _parts(expression, "|"))


def _of_paths(expression: str) -> frozenset[str] | None:
    return _any_of(expression, "|", _of_path)


def _of_path(path: str) -> frozenset[str] | None:
    # Functions around a path (not, count) may hold where the path finds nothing.
    if not re.match(r"(?:\.?/|\./|self::|\w+\[)", path.strip()):
        return None
    return next((literals for test in _predicates(path) if (literals := _literals(test))), None)


def _any_of(expression: str, separator: str, needed: _Needed) -> frozenset[str] | None:
    """Where one of several must hold, a string of each may be the one."""
    found: set[str] = set()
    for part in _parts(expression, separator):
        literals = needed(part)
        if literals is None:
            return None
        found |= literals
    return frozenset(found)


def _first_of(expression: str, separator: str, needed: _Needed) -> frozenset[str] | None:
    """Where all of several must hold, what any of them needs is needed; the first will do."""
    return next((literals for part in _parts(expression, separator) if (literals := needed(part))), None)


def _literals(test: str) -> frozenset[str] | None:
    """Strings of which one must occur for a predicate to hold; None where it can hold without."""
    return _any_of(test, " or ", lambda choice: _first_of(choice, " and ", _condition))


def _condition(part: str) -> frozenset[str] | None:
    part = part.strip()
    if match := _TEST.fullmatch(part):
        return frozenset(text for text in match.groups() if text)
    if part.startswith("(") and part.endswith(")") and len(list(_parts(part[1:-1], ")"))) == 1:
        return _literals(part[1:-1])
    return None


def _predicates(path: str) -> Iterator[str]:
    """The outermost bracketed tests of a path."""
    depth, start, quote = 0, 0, ""
    for index, character in enumerate(path):
        if quote:
            quote = "" if character == quote else quote
        elif character in "'\"":
            quote = character
        elif character == "[":
            depth += 1
            start = index + 1 if depth == 1 else start
        elif character == "]":
            depth -= 1
            if depth == 0:
                yield path[start:index]


def _parts(expression: str, separator: str) -> Iterator[str]:
    """An expression parted at a separator that stands in no bracket, parenthesis or string."""
    depth, start, quote, index = 0, 0, "", 0
    while index < len(expression):
        character = expression[index]
        if quote:
            quote = "" if character == quote else quote
        elif character in "'\"":
            quote = character
        elif depth == 0 and expression.startswith(separator, index):
            yield expression[start:index]
            index += len(separator)
            start = index
            continue
        elif character in "[(":
            depth += 1
        elif character in "])":
            depth -= 1
        index += 1
    yield expression[start:]
