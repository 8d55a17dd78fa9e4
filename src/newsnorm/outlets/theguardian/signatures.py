"""The names in bylines, with their profiles and roles."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from newsnorm.bylines import parse_byline
from newsnorm.markup import find_all, inline_text
from newsnorm.page import Page, elements


def signed(place: str) -> Callable[[Page], tuple[Mapping[str, Any], ...]]:
    """A reader of the names in the bylines at a place, with the addresses of their profiles.

    Names are links and what follows is a role or a place, often with no comma between: "Ada Moss
    South-east Asia correspondent".
    """

    def authors(page: Page) -> tuple[Mapping[str, Any], ...]:
        found: dict[str, Mapping[str, Any]] = {}
        for element in elements(page, place):
            printed = inline_text(element).replace("\n", ", ")
            links = {inline_text(link): link.get("href") for link in find_all(element, _PROFILES)}
            printed, roles = _without_roles(printed, [name for name in links if name])
            for credit in parse_byline(printed):
                role = roles.get(credit.name, credit.role)
                found.setdefault(
                    credit.name, {"name": credit.name, "url": links.get(credit.name), "role": role}
                )
        writers = [one for one in found.values() if not _PICTURES.match(one["role"] or "")]
        return tuple(writers or found.values())

    return authors


def _without_roles(printed: str, names: Iterable[str]) -> tuple[str, dict[str, str]]:
    """A byline without the roles that stand behind linked names, and those roles by name.

    >>> _without_roles("Ada Moss North of England editor and Bo Lee", ["Ada Moss", "Bo Lee"])
    ('Ada Moss and Bo Lee', {'Ada Moss': 'North of England editor'})
    """
    roles = {}
    for name in names:
        if found := re.search(rf"(?<={re.escape(name)}),? (?={_ROLE}(?:,| in | at | and |$))", printed):
            role = re.match(_ROLE, printed[found.end() :])
            roles[name] = role[0] if role else ""
            printed = printed[: found.start()] + printed[found.end() + len(roles[name]) :]
    return printed, roles


_PROFILES: Final = ".//a[@rel='author' or has-class('contributor')]"
_PICTURES: Final = re.compile(r"photograph|pictures|illustrat")
# A post, where its word comes last and no other name comes before it: "South-east coast correspondent".
_ROLE: Final = (
    r"(?!(?:and|in|at|for|with|by)\b)(?:[\w'’&-]+ ){0,6}?(?:[\w-]*(?:editor|correspondent|reporter|writer"
    r"|columnist|critic|producer)s?|bureau chief|cartoonist|photographer)(?:-at-large)?"
)
