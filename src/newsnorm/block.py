"""What a body is made of."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import evolve, field, frozen

from newsnorm.rule import Label


@frozen(kw_only=True)
class Paragraph:
    """Running text."""

    text: str
    """NFC, single spaces, no controls; a line end stands where the page has a `<br>`."""


@frozen(kw_only=True)
class Heading:
    """A heading inside the body."""

    text: str
    """One line."""
    level: int | None = None
    """1 to 6 as marked up; None where the page sets a bold line as heading."""


@frozen(kw_only=True)
class ListBlock:
    """A list, or lines that a page sets as one."""

    items: tuple[str, ...]
    """One text each, in order; items of nested lists follow their parent."""
    ordered: bool = False
    """Whether the page numbers the items."""


@frozen(kw_only=True)
class Quote:
    """A block quotation: words of somebody else, part of the story (pull quotes are dropped)."""

    text: str
    """Paragraphs separated by line ends."""


@frozen(kw_only=True)
class Table:
    """A table of data."""

    rows: tuple[tuple[str, ...], ...]
    """Texts of the cells, row by row."""


@frozen(kw_only=True)
class Image:
    """A picture: data of the article; in the body only where a gallery is made of pictures."""

    url: str | None = None
    """Absolute http(s) URL of the largest file named by the page, or None."""
    alt: str | None = None
    """Text for those who do not see the picture."""
    caption: str | None = None
    """What the outlet prints under it, without the credit."""
    credit: str | None = None
    """Whose picture it is, as printed: "Name/Agency"."""
    position: int | None = None
    """Number of body blocks before it; None where it stands outside the body."""


@frozen(kw_only=True)
class Embed:
    """A video or other player that is the content of its page."""

    provider: str | None = None
    """Name or host of the player."""
    url: str | None = None
    """Absolute URL of what is played."""
    text: str | None = None
    """What stands in its place for readers without it."""


@frozen(kw_only=True)
class Separator:
    """A rule between two parts of a story."""


@frozen(kw_only=True)
class UnknownBlock:
    """A block of a type that this version does not know; kept whole."""

    data: Mapping[str, Any] = field(factory=dict)
    """The record as it was read."""


#: What an entry of a live blog may hold.
PostBlock = Paragraph | Heading | ListBlock | Quote | Table | Image | Embed | Separator | UnknownBlock


@frozen(kw_only=True)
class Post:
    """One entry of a live blog."""

    id: str | None = None
    """The outlet's own id of the entry."""
    headline: str | None = None
    """Its headline, one line."""
    date_published: datetime | None = None
    """When it was posted, aware."""
    date_modified: datetime | None = None
    """When it was last changed, aware."""
    authors: tuple[str, ...] = ()
    """Names of those who signed it."""
    blocks: tuple[PostBlock, ...] = ()
    """Its text."""


Block = PostBlock | Post


@frozen(kw_only=True)
class Segment:
    """A block as found on a page, on its way through the rules."""

    block: Block
    label: Label | None = None
    """What an element rule or a decoder says of it; None: text of the story so far."""
    post: Post | None = None
    """The live-blog entry it belongs to (without its blocks)."""
    href: str | None = None
    """Where it leads, if all its text is one link or a rule took it out for its link."""

    @property
    def text(self) -> str:
        return block_text(self.block)


@frozen(kw_only=True)
class Fragment:
    """Markup of one block as a CMS keeps it, still to be cut into segments."""

    markup: str
    """HTML; `<p>...</p>` where the CMS says that it is a paragraph."""
    post: Post | None = None
    """The live-blog entry it belongs to (without its blocks)."""


def block_text(block: Block) -> str:
    """Its text, lines separated by line ends; "" for what has none.

    >>> block_text(ListBlock(items=("one", "two")))
    'one\\ntwo'
    """
    match block:
        case Paragraph(text=text) | Heading(text=text) | Quote(text=text):
            return text
        case ListBlock(items=items):
            return "\n".join(items)
        case Table(rows=rows):
            return "\n".join("\t".join(row) for row in rows)
        case Image(caption=caption):
            return caption or ""
        case Embed(text=shown):
            return shown or ""
        case Post(headline=headline, blocks=blocks):
            return "\n\n".join(filter(None, [headline, *map(block_text, blocks)]))
        case UnknownBlock(data=data):
            return str(data.get("text") or "")
    return ""


def with_text(block: Block, text: str) -> Block:
    """The same block with another text; lists and tables become paragraphs."""
    if isinstance(block, Paragraph | Heading | Quote):
        return evolve(block, text=text)
    return Paragraph(text=text)
