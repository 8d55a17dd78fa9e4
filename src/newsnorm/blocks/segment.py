"""From elements to typed blocks, in reading order, without changing the tree."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from newsnorm.block import Block, Heading, Image, ListBlock, Paragraph, Quote, Segment, Table
from newsnorm.blocks.roles import NO_ROLES, Roles
from newsnorm.captions import split_credit
from newsnorm.markup import MACHINE_TAGS, HtmlElement, find_all, fits, inline_text
from newsnorm.rule import BODY_KINDS, Element, Label
from newsnorm.text import clean_lines
from newsnorm.urls import absolute

_INLINE: Final = frozenset(
    "a abbr acronym b bdi bdo big br cite code del dfn em font i ins kbd label mark q rp rt ruby s samp "
    "small span strike strong sub sup time tt u var wbr amp-fit-text data".split()
)
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
        if role is None and child.tag in _INLINE and not _holds(child, _BLOCK_INSIDE):
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
        yield from _labelled(element, role.label, base)
        return
    kind = role.kind if role is not None else None
    if kind == "container":
        yield element
    elif kind == "picture":
        yield from _picture(element, None, roles, base)
    elif kind == "image" or tag in ("figure", "picture", "img", "amp-img"):
        yield from _picture(element, role.label if role else _PICTURE, roles, base)
    elif kind == "heading" or tag in _HEADINGS:
        yield from _one(element, roles, base, Heading(text="?", level=_HEADINGS.get(tag)))
    elif kind == "quote" or tag == "blockquote":
        yield from _one(element, roles, base, Quote(text="?"))
    elif kind == "list" or tag in ("ul", "ol", "dl"):
        yield from _list(element, roles, base)
    elif tag == "table":
        yield from _table(element, roles, base)
    elif kind == "paragraph" or tag == "p":
        if tag == "p" and _holds(element, _FRAMED):
            yield element
        else:
            yield from _paragraph(element, roles, base)
    elif tag in _CONTROLS:
        yield from _labelled(element, _CONTROL, base)
    elif tag not in MACHINE_TAGS and tag not in _PLAYER:
        yield element


def _holds(element: HtmlElement, tags: frozenset[str]) -> bool:
    return len(element) > 0 and any(inner.tag in tags for inner in element.iterdescendants())


def _labelled(element: HtmlElement, label: Label, base: str | None) -> Iterator[Segment]:
    if text := inline_text(element):
        yield Segment(block=Paragraph(text=text), label=label, href=_link_of(element, base, whole=False))


def _inner(element: HtmlElement, roles: Roles, base: str | None) -> tuple[list[Segment], set[HtmlElement]]:
    """What rules take out of the middle of a block, and the elements that go with it."""
    taken: list[Segment] = []
    without: set[HtmlElement] = set()
    if roles is NO_ROLES or len(element) == 0:
        return taken, without
    for inner in element.iterdescendants():
        role = roles.get(inner)
        if role is not None and role.kind not in BODY_KINDS:
            without.add(inner)
            taken.extend(_labelled(inner, role.label, base))
    return taken, without


def _one(element: HtmlElement, roles: Roles, base: str | None, shape: Heading | Quote) -> Iterator[Segment]:
    taken, without = _inner(element, roles, base)
    text = inline_text(element, without=without)
    if text and isinstance(shape, Heading):
        yield Segment(
            block=Heading(text=text.replace("\n", " "), level=shape.level), href=_link_of(element, base)
        )
    elif text:
        yield Segment(block=Quote(text=text))
    yield from taken


def _paragraph(element: HtmlElement, roles: Roles, base: str | None) -> Iterator[Segment]:
    taken, without = _inner(element, roles, base)
    text = inline_text(element, without=without)
    if text:
        yield Segment(
            block=as_paragraph(text, bold=_all_in(element, ("b", "strong"))), href=_link_of(element, base)
        )
    yield from taken


def as_paragraph(text: str, *, bold: bool) -> Paragraph | Heading:
    """A line that is bold from end to end and is no sentence is a heading.

    >>> as_paragraph("Zone 1 — the river", bold=True)
    Heading(text='Zone 1 — the river', level=None)
    """
    if bold and "\n" not in text and len(text) <= 150 and text[-1] not in ".,;…":
        return Heading(text=text)
    return Paragraph(text=text)


def _list(element: HtmlElement, roles: Roles, base: str | None) -> Iterator[Segment]:
    taken, without = _inner(element, roles, base)
    items = [
        text
        for item in find_all(element, "descendant::li|descendant::dt|descendant::dd")
        if item not in without and not any(up in without for up in item.iterancestors())
        if (text := inline_text(item, without={*without, *find_all(item, ".//ul|.//ol|.//dl")}))
    ]
    if items:
        block = ListBlock(items=tuple(items), ordered=element.tag == "ol")
        yield Segment(block=block, href=_link_of(element, base))
    elif not element.findall(".//li") and (text := inline_text(element, without=without)):
        yield Segment(block=Paragraph(text=text))
    yield from taken


def _table(element: HtmlElement, roles: Roles, base: str | None) -> Iterator[Segment | HtmlElement]:
    rows = find_all(element, ".//tr[not(ancestor::table[ancestor::table])]")
    cells = [find_all(row, "./td|./th") for row in rows]
    # A table of one column, or whose cells hold paragraphs, lays out a page and is no data.
    if max(map(len, cells), default=0) < 2 or fits(element, ".//td[count(.//p) > 1]|.//td//table|.//td//h2"):
        for row in cells:
            yield from row
        return
    taken, without = _inner(element, roles, base)
    for caption in find_all(element, "./caption"):
        yield from _paragraph(caption, roles, base)
    table = tuple(tuple(inline_text(cell, without=without) for cell in row) for row in cells if row)
    table = tuple(row for row in table if any(row))
    if table:
        yield Segment(block=Table(rows=table))
    yield from taken


def _picture(element: HtmlElement, label: Label | None, roles: Roles, base: str | None) -> Iterator[Segment]:
    captions = find_all(element, ".//figcaption")
    without = _inner(element, roles, base)[1]
    printed = captions[0] if captions else element
    caption = inline_text(printed, without=without).replace("\n", " ")
    credit = None
    if caption:
        caption, credit = split_credit(caption)
    url, alt = picture_of(element, base)
    if url or caption or credit:
        image = Image(url=url, alt=alt, caption=caption or None, credit=credit)
        yield Segment(block=image, label=label)


def picture_of(element: HtmlElement, base: str | None) -> tuple[str | None, str | None]:
    """(URL, alternative text) of the first picture in an element."""
    tags = ("img", "amp-img")
    images = [element] if element.tag in tags else list(element.iter(*tags))
    for image in images:
        for attribute in ("data-hi-res-src", "data-original", "data-src", "src"):
            value = image.get(attribute)
            if value and not value.startswith("data:") and (url := absolute(value, base or "")):
                return url, image.get("alt") or None
        return None, image.get("alt") or None
    return None, None


def _link_of(element: HtmlElement, base: str | None, *, whole: bool = True) -> str | None:
    """Where a block leads that is a link from end to end; with ``whole`` off, its first link."""
    if len(element) == 0 and element.tag != "a":
        return None
    if whole and element.tag != "a" and element.text and not element.text.isspace():
        return None
    link = element if element.tag == "a" else next(element.iterdescendants("a"), None)
    if link is None or not link.get("href") or (whole and not _all_in(element, ("a",))):
        return None
    return absolute(link.get("href") or "", base or "") or link.get("href")


def _all_in(element: HtmlElement, tags: tuple[str, ...]) -> bool:
    """Whether all text of an element stands inside elements of these tags."""
    if element.tag in tags:
        return True
    if (element.text or "").strip():
        return False
    found = False
    for child in element:
        if (child.tail or "").strip():
            return False
        if not isinstance(child.tag, str) or child.tag in MACHINE_TAGS or child.tag == "br":
            continue
        if child.tag in tags:
            found = True
        elif child.tag in _INLINE and _all_in_or_empty(child, tags):
            found = found or fits(child, "descendant-or-self::*[normalize-space(text())]")
        else:
            return False
    return found


def _all_in_or_empty(element: HtmlElement, tags: tuple[str, ...]) -> bool:
    return not inline_text(element) or (element.tag in tags) or (len(element) > 0 and _all_in(element, tags))


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
        taken, without = _inner(element, roles, self._base)
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


def blocks_of(segments: Iterable[Segment]) -> list[Block]:
    """Blocks that no rule took out."""
    return [segment.block for segment in segments if segment.label is None]
