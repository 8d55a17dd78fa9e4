"""From elements to typed blocks, in reading order, without changing the tree."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsnorm.block import Heading, Paragraph, Quote, Segment
from newsnorm.blocks.links import INLINE
from newsnorm.blocks.pictures import picture
from newsnorm.blocks.prose import heading_or_quote, paragraph
from newsnorm.blocks.roles import Roles
from newsnorm.blocks.rows import list_block, table
from newsnorm.blocks.taken import labelled, taken_from
from newsnorm.markup import MACHINE_TAGS, HtmlElement, inline_text
from newsnorm.rule import BODY_KINDS, Element, Label
from newsnorm.text import clean_lines

_HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}
_BLOCKS: Final = frozenset(["p", "ul", "ol", "dl", "blockquote", "table", "figure", *_HEADINGS])
_BLOCK_INSIDE: Final = frozenset("p div ul ol h1 h2 h3 h4 blockquote figure table section article".split())
#: What a paragraph must hold to be no paragraph but a frame.
_FRAMED: Final = frozenset("figure img ul ol table blockquote".split())
_CONTROL: Final = Label("toolbar", "form-control", "a control of the page, made to be used and not read")
_PICTURE: Final = Label("image", "picture", "a picture with what is printed under it")
_PLAYER: Final = frozenset(["video", "audio", "amp-video", "amp-audio"])
_CONTROLS: Final = frozenset(["button", "form", "input", "nav", "dialog", "menu"])
# An empty line made with `<br>`.
_PARAGRAPHS: Final = re.compile(r"\n\s*\n")


def segment(container: HtmlElement, roles: Roles, *, base: str | None = None) -> Iterator[Segment]:
    """The blocks of a body container.

    Loose text between block elements is a paragraph; two `<br>` part paragraphs; elements that a
    rule drops come out as labelled segments, whole.  A container may be a block itself.
    """
    role = roles.of_container(container)
    whole = role is not None or container.tag in _BLOCKS
    first = _block(container, role, roles, base) if whole else _flow(container, roles, base)
    stack: list[Iterator[Segment | HtmlElement]] = [first]
    while stack:
        item = next(stack[-1], None)
        if item is None:
            stack.pop()
        elif isinstance(item, Segment):
            yield item
        else:
            stack.append(_flow(item, roles, base))


def _flow(parent: HtmlElement, roles: Roles, base: str | None) -> Iterator[Segment | HtmlElement]:
    """Segments of an element's own children; containers among them are handed back to be entered."""
    loose = _Loose(base)
    loose.add(parent.text)
    for child in parent:
        if not isinstance(child.tag, str):
            loose.add(child.tail)
            continue
        role = roles.get(child)
        if role is None and child.tag in INLINE and not _holds(child, _BLOCK_INSIDE):
            loose.add_inline(child, roles)
        else:
            yield from loose.flush()
            yield from _block(child, role, roles, base)
        loose.add(child.tail)
    yield from loose.flush()


def _block(
    element: HtmlElement, role: Element | None, roles: Roles, base: str | None
) -> Iterator[Segment | HtmlElement]:
    tag = element.tag
    if role is not None and role.kind not in BODY_KINDS and role.kind != "image":
        yield from labelled(element, role.label, base)
        return
    kind = role.kind if role is not None else None
    if kind == "container":
        yield element
    elif kind == "picture":
        yield from picture(element, None, roles, base)
    elif kind == "image" or tag in ("figure", "picture", "img", "amp-img"):
        yield from picture(element, role.label if role else _PICTURE, roles, base)
    elif kind == "heading" or tag in _HEADINGS:
        yield from heading_or_quote(element, roles, base, Heading(text="?", level=_HEADINGS.get(tag)))
    elif kind == "quote" or tag == "blockquote":
        yield from heading_or_quote(element, roles, base, Quote(text="?"))
    elif kind == "list" or tag in ("ul", "ol", "dl"):
        yield from list_block(element, roles, base)
    elif tag == "table":
        yield from table(element, roles, base)
    elif kind == "paragraph" or tag == "p":
        if tag == "p" and _holds(element, _FRAMED):
            yield element
        else:
            yield from paragraph(element, roles, base)
    elif tag in _CONTROLS:
        yield from labelled(element, _CONTROL, base)
    elif tag not in MACHINE_TAGS and tag not in _PLAYER:
        yield element


def _holds(element: HtmlElement, tags: frozenset[str]) -> bool:
    return len(element) > 0 and any(inner.tag in tags for inner in element.iterdescendants())


class _Loose:
    """Inline text between block elements, gathered into paragraphs."""

    def __init__(self, base: str | None) -> None:
        self._base = base
        self._pieces: list[str] = []
        self._taken: list[Segment] = []

    def add(self, text: str | None) -> None:
        if text:
            self._pieces.append(text.replace("\n", " "))

    def add_inline(self, element: HtmlElement, roles: Roles) -> None:
        if element.tag == "br":
            self._pieces.append("\n")
            return
        if element.tag in MACHINE_TAGS:
            return
        taken, without = taken_from(element, roles, self._base)
        self._taken.extend(taken)
        # inline_text trims; the spaces at an inline border belong to the sentence around it.
        text = inline_text(element, without=without)
        shown = "".join(map(str, element.itertext()))
        before = " " if shown[:1].isspace() else ""
        after = " " if shown[-1:].isspace() else ""
        self._pieces.append(f"{before}{text}{after}" if text else before)

    def flush(self) -> Iterator[Segment]:
        text = "".join(self._pieces)
        for part in _PARAGRAPHS.split(text):
            lines = [" ".join(line.split()) for line in part.split("\n")]
            if shown := "\n".join(line for line in lines if line):
                yield Segment(block=Paragraph(text=clean_lines(shown)))
        yield from self._taken
        self._pieces, self._taken = [], []
