"""What rules say of the elements in a body container."""

from __future__ import annotations

import functools
import re
from typing import Final

from attrs import field, frozen

from newsnorm.markup import HtmlElement, find_all
from newsnorm.rule import Element

# ".//aside", ".//div[has-class('a') or has-class('b')]": looked up element by element on the walk
# that is made anyway, where an XPath walks the container once more (0.1 ms for each rule).
_PLAIN: Final = re.compile(r"\.//(\w[\w-]*)(?:\[(has-class\('[\w-]+'\)(?: or has-class\('[\w-]+'\))*)\])?")
_CLASS: Final = re.compile(r"has-class\('([\w-]+)'\)")


@frozen(eq=False)
class Lookup:
    """Rules in a form that is quick to ask."""

    by_tag: dict[str, list[tuple[int, Element]]] = field(factory=dict)
    by_class: dict[tuple[str, str], list[tuple[int, Element]]] = field(factory=dict)
    searched: list[tuple[int, Element]] = field(factory=list)
    """Rules that only an XPath can tell."""


@frozen(eq=False)
class Roles:
    """Element -> the first rule that names it."""

    lookup: Lookup
    found: dict[HtmlElement, tuple[int, Element]]

    def get(self, element: HtmlElement) -> Element | None:
        """The rule for an element; None for text of the story."""
        tag = element.tag
        named = [*self.lookup.by_tag.get(tag, ())] if self.lookup.by_tag else []
        if self.lookup.by_class and (classes := element.get("class")):
            for name in classes.split():
                named += self.lookup.by_class.get((tag, name), ())
        if element in self.found:
            named.append(self.found[element])
        return min(named, key=_order)[1] if named else None

    def of_container(self, container: HtmlElement) -> Element | None:
        """The rule for the container itself; a rule for what is in it (``.//div``) is none for it."""
        numbered = self.found.get(container)
        return numbered[1] if numbered else None


def _order(numbered: tuple[int, Element]) -> int:
    return numbered[0]


NO_ROLES: Final = Roles(Lookup(), {})


def roles_in(container: HtmlElement, rules: tuple[Element, ...]) -> Roles:
    """What the rules say of the elements in a container; the first rule that names one wins."""
    lookup = _lookup(rules)
    found: dict[HtmlElement, tuple[int, Element]] = {}
    for number, rule in lookup.searched:
        for element in find_all(container, rule.xpath):
            found.setdefault(element, (number, rule))
    return Roles(lookup, found)


@functools.lru_cache(maxsize=512)
def _lookup(rules: tuple[Element, ...]) -> Lookup:
    lookup = Lookup()
    for number, rule in enumerate(rules):
        plain = [_PLAIN.fullmatch(part.strip()) for part in rule.xpath.split("|")]
        if None in plain:
            lookup.searched.append((number, rule))
            continue
        for match in filter(None, plain):
            if match[2] is None:
                lookup.by_tag.setdefault(match[1], []).append((number, rule))
            else:
                for name in _CLASS.findall(match[2]):
                    lookup.by_class.setdefault((match[1], name), []).append((number, rule))
    return lookup
