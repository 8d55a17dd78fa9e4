"""What rules take out of a body, whole or from the middle of a block."""

from __future__ import annotations

from collections.abc import Iterator

from newsnorm.block import Paragraph, Segment
from newsnorm.blocks.links import link_of
from newsnorm.blocks.roles import NO_ROLES, Roles
from newsnorm.markup import HtmlElement, inline_text
from newsnorm.rule import BODY_KINDS, Label


def labelled(element: HtmlElement, label: Label, base: str | None) -> Iterator[Segment]:
    """An element that a rule drops, whole; none where it holds no text."""
    if text := inline_text(element):
        yield Segment(block=Paragraph(text=text), label=label, href=link_of(element, base, whole=False))


def taken_from(
    element: HtmlElement, roles: Roles, base: str | None
) -> tuple[list[Segment], set[HtmlElement]]:
    """What rules take out of the middle of a block, and the elements that go with it."""
    taken: list[Segment] = []
    without: set[HtmlElement] = set()
    if roles is NO_ROLES or len(element) == 0:
        return taken, without
    for inner in element.iterdescendants():
        role = roles.get(inner)
        if role is not None and role.kind not in BODY_KINDS:
            without.add(inner)
            taken.extend(labelled(inner, role.label, base))
    return taken, without
