"""The text of a page that its layout's containers do not hold."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from newsnorm.blocks.roles import Lookup, Roles
from newsnorm.blocks.segment import segment
from newsnorm.markup import find_all
from newsnorm.outlet import Layout
from newsnorm.page import Page
from newsnorm.rule import Element

_CONTAINER: Final = Element(
    name="body-container", xpath=".", kind="furniture", because="a container that the layout names"
)


def outside_text(page: Page, layout: Layout | None, inside: Collection[str]) -> tuple[str, ...]:
    """Text blocks outside the containers that the layout names, in the page's order, each once.

    ``inside`` are the texts that were read as story or dropped from it; the containers are found by
    them alone where a body came from the page's state or from a guess.
    """
    if page.form == "text":
        return ()
    named = [layout.body, layout.posts.each] if layout and layout.posts else [layout.body] if layout else []
    containers = {element: (0, _CONTAINER) for body in named if body for element in find_all(page.root, body)}
    roles = Roles(Lookup(), containers)
    known = set(inside)
    found: dict[str, None] = {}
    for part in find_all(page.root, "//body") or [page.root]:
        for each in segment(part, roles):
            if each.text and each.text not in known and each.label != _CONTAINER.label:
                found.setdefault(each.text)
    return tuple(found)
