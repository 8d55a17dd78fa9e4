"""The canonical article: one shape for a story, whichever way it arrived."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final, Literal

from attrs import field, frozen

from newsnorm.block import Block, Heading, Image, ListBlock, Paragraph, Post, Quote, Table, block_text
from newsnorm.source import Revision, Via
from newsnorm.text import count_words

SCHEMA_VERSION: Final = "1.0"

Kind = Literal[
    "article",
    "analysis",
    "opinion",
    "review",
    "live",
    "gallery",
    "video",
    "audio",
    "interactive",
    "index",
    "error",
    "consent",
    "captcha",
    "other",
]
Precision = Literal["year", "month", "day", "minute", "second"]
Route = Literal["state", "dom", "text", "generic"]

#: Kinds of pages that hold no story.
NOT_STORIES: Final = frozenset(["index", "error", "consent", "captcha", "other"])


@frozen(kw_only=True)
class Author:
    """Somebody who made the story."""

    kind: Literal["person", "organization"]
    """Agencies, desks and outlets are organizations."""
    name: str
    """The name alone, as printed."""
    role: str | None = None
    """What the byline says they are or did: "social affairs editor", "photography"."""
    place: str | None = None
    """Where they wrote from, as the byline says."""
    url: str | None = None
    """Absolute URL of their page."""
    name_raw: str | None = None
    """The part of the byline that the name was read from."""


@frozen(kw_only=True)
class Contributors:
    """The line that thanks those who helped."""

    line: str
    """As printed."""
    people: tuple[Author, ...] = ()
    """Those it names."""


@frozen(kw_only=True)
class Correction:
    """What the outlet says it changed."""

    text: str
    """As printed, without a leading bullet."""
    date: datetime | None = None
    """The day it names, aware, if it names one."""


@frozen(kw_only=True)
class RelatedLink:
    """A link to another story, set between or behind the paragraphs."""

    text: str
    """Its words."""
    url: str | None = None
    """Absolute URL, where the markup has one."""


@frozen(kw_only=True)
class Provenance:
    """How the document came."""

    file: str | None = None
    """Path as given."""
    member: str | None = None
    """Member of an archive."""
    url: str | None = None
    """URL as given or as the carrier said, unchanged."""
    retrieved_at: datetime | None = None
    """When it was fetched, aware."""
    content_type: str | None = None
    """Content-Type header."""
    encoding: str | None = None
    """WHATWG name of the encoding it was read with."""
    encoding_method: str | None = None
    """How the encoding was decided: bom, header, meta, utf-8, detected, fallback, given."""
    replacements: int = 0
    """Characters that could not be decoded."""
    sha256: str | None = None
    """Of the bytes as received, lower-case hex."""


@frozen(kw_only=True)
class Dropped:
    """A block that is no text of the story."""

    kind: str
    """One of the kinds that `newsnorm.rule` lists."""
    text: str
    """Its text, whole."""
    rule: str
    """The rule that labelled it."""
    because: str
    """What the line is, in words."""
    position: int
    """Number of body blocks before it."""


@frozen(kw_only=True)
class ArticleWarning:
    """Something a careful user should know."""

    code: str
    """Stable, for programs: ``layout-unknown``."""
    message: str
    """In words."""


@frozen(kw_only=True)
class Producer:
    """What made the record."""

    version: str
    """Of newsnorm."""
    layout: str | None = None
    """Template that the page was read with: ``pagebuilder``; None for text and unknown outlets."""
    route: Route = "generic"
    """state: the CMS's own data; dom: the layout's containers; text: lines; generic: a guess."""


@frozen(kw_only=True)
class Article:
    """One story.  None means unknown; an empty sequence means none was found."""

    schema_version: str = SCHEMA_VERSION
    """Version of this shape; minors only add."""
    id: str
    """UUIDv5 of the outlet's own id of the story or of its identity URL: stable over captures,
    templates and versions.  Of the text where neither is known."""
    kind: Kind = "article"
    """What the page is; index, error, consent, captcha and other hold no story."""
    headline: str | None = None
    """As printed over the story, without the site's name."""
    alternative_headlines: tuple[str, ...] = ()
    """Other wordings the page carries, for search and social media."""
    standfirst: str | None = None
    """The summary that the outlet prints under the headline (US: deck)."""
    byline: str | None = None
    """As printed."""
    authors: tuple[Author, ...] = ()
    """People and agencies that the byline names, in its order."""
    contributors: Contributors | None = None
    """Who helped, by the line at the story's end."""
    dateline: str | None = None
    """Place that opens the story: "SINGAPORE"; it stays in the text too."""
    date_published: datetime | None = None
    """First publication, aware; never invented."""
    date_published_precision: Precision | None = None
    """How exact it is; day: 00:00 in the outlet's zone."""
    date_published_raw: str | None = None
    """As found."""
    date_modified: datetime | None = None
    """Last change that the outlet states, aware."""
    date_modified_precision: Precision | None = None
    """How exact it is."""
    date_modified_raw: str | None = None
    """As found."""
    section: str | None = None
    """Part of the outlet, or kicker."""
    keywords: tuple[str, ...] = ()
    """The outlet's own."""
    language: str | None = None
    """BCP 47."""
    body: tuple[Block, ...] = ()
    """The story's text in typed blocks."""
    images: tuple[Image, ...] = ()
    """Pictures with caption and credit, in order."""
    corrections: tuple[Correction, ...] = ()
    """Corrections and amendment notes."""
    related: tuple[RelatedLink, ...] = ()
    """Links to other stories that stood in or behind the text."""
    is_accessible_for_free: bool | None = None
    """Whether the outlet says that everybody may read it."""
    is_truncated: bool | None = None
    """Whether the page holds only a part of the story."""
    next_url: str | None = None
    """Where the story goes on, if it does."""
    url: str | None = None
    """Identity URL: live, without tracking parameters."""
    canonical_url: str | None = None
    """The URL that the page itself calls canonical."""
    outlet: str | None = None
    """Name of the outlet's adapter; None where no adapter is."""
    publisher: str | None = None
    """The publication's name for people."""
    source: Provenance = field(factory=Provenance)
    """How it came."""
    via: tuple[Via, ...] = ()
    """Wrappers passed through, outermost first."""
    revision: Revision | None = None
    """Which version, where a tracker said so."""
    origins: Mapping[str, str] = field(factory=dict)
    """Field -> where its value came from: ``state:headlines.basic``, ``jsonld:headline``, ``dom:…``,
    ``text:line 2``, ``carrier``; `newsnorm explain` shows the candidates that lost."""
    dropped: tuple[Dropped, ...] = ()
    """Every block of the body's surroundings that is no story text, with its rule."""
    warnings: tuple[ArticleWarning, ...] = ()
    """What a careful user should know."""
    producer: Producer
    """What made this record."""
    text_hash: str = ""
    """``sha256:`` of the text; equal texts have equal hashes."""

    @property
    def text(self) -> str:
        """The body as plain text: blocks separated by an empty line, list items on their lines."""
        return text_of(self.body)

    @property
    def word_count(self) -> int:
        """Words in the text."""
        return count_words(self.text)

    @property
    def is_story(self) -> bool:
        """Whether the page holds a story at all."""
        return self.kind not in NOT_STORIES

    def to_dict(self) -> dict[str, Any]:
        """Plain values only; `from_dict` gives an equal article back."""
        from newsnorm.record import to_dict

        return to_dict(self)

    def to_json(self) -> str:
        """The record as JSON, one line."""
        from newsnorm.record import to_json

        return to_json(self)

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Article:
        """An article from its record.  Raises errors.BadRecord."""
        from newsnorm.record import from_dict

        return from_dict(record)

    @classmethod
    def from_json(cls, text: str | bytes) -> Article:
        """An article from its JSON.  Raises errors.BadRecord."""
        from newsnorm.record import from_json

        return from_json(text)


def text_of(body: tuple[Block, ...]) -> str:
    """Plain text of blocks; galleries are their captions."""
    return "\n\n".join(filter(None, map(block_text, body)))


def hash_text(text: str) -> str:
    """Fingerprint of a text, whitespace folded.

    >>> hash_text("a  b") == hash_text("a\\nb")
    True
    """
    return "sha256:" + hashlib.sha256(" ".join(text.split()).encode()).hexdigest()


__all__ = [
    "Article",
    "ArticleWarning",
    "Author",
    "Block",
    "Contributors",
    "Correction",
    "Dropped",
    "Heading",
    "Image",
    "ListBlock",
    "Paragraph",
    "Post",
    "Producer",
    "Provenance",
    "Quote",
    "RelatedLink",
    "Revision",
    "Table",
    "Via",
]
