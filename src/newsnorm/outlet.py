"""Outlets: a publication, its templates through the years and its habits, as data."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, Literal

from attrs import field, frozen

from newsnorm.block import Fragment, Segment
from newsnorm.candidate import FieldName
from newsnorm.page import Page
from newsnorm.rule import Element, Line

#: State of a page as its CMS embeds it, once read.
State = Mapping[str, Any]


@frozen
class Pick:
    """One place where a value stands; made by `state`, `ld`, `meta`, `xpath`, `url`, `const`."""

    source: Literal["state", "jsonld", "meta", "dom", "url", "const"]
    at: str


def state(path: str) -> Pick:
    """A value in the embedded state: keys and list indexes joined by dots; ``*`` for each item."""
    return Pick("state", path)


def ld(path: str) -> Pick:
    """A value in the page's JSON-LD article: ``headline``, ``author.*.name``."""
    return Pick("jsonld", path)


def meta(name: str) -> Pick:
    """The content of a `<meta>` by name, property or itemprop; compared in lower case."""
    return Pick("meta", name)


def xpath(expression: str) -> Pick:
    """Text of elements, or attributes, anywhere on the page."""
    return Pick("dom", expression)


def url(pattern: str) -> Pick:
    """The first group of a pattern in the URL."""
    return Pick("url", pattern)


def const(value: str) -> Pick:
    """The same for every page of the layout."""
    return Pick("const", value)


#: A place, or a function of the page that gives a value (parsed or text), a tuple of texts for
#: fields in `candidate.MANY`, or None.
FieldSource = Pick | Callable[[Page], Any]


def _in_order(sources: Any) -> Any:
    """One source may be written without a tuple around it."""
    return {name: found if isinstance(found, tuple) else (found,) for name, found in sources.items()}


@frozen(kw_only=True)
class Posts:
    """Where the entries of a live blog stand."""

    each: str
    """XPath of the entries, newest first or oldest first as printed."""
    body: str
    """XPath of an entry's text containers, relative to it; without a meaning where `flat`."""
    flat: bool = False
    """Whether nothing wraps an entry: it is ``each`` itself and its siblings up to the next one."""
    id: str = "@id"
    headline: str = ""
    date: str = ""
    modified: str = ""
    day: str = ""
    """XPath, on the page, of the day that the clocks at ``date`` belong to, where they show none."""
    authors: str = ""


@frozen(kw_only=True, eq=False)
class Layout:
    """One template of one era, recognised by its structure and never by date."""

    name: str
    when: str
    """XPath that holds on pages of this template and on no other of the outlet's."""
    mark: str | tuple[str, ...] = ()
    """Strings of which one must occur in the markup; a cheap guard before ``when`` (a substring
    test costs 1/50 of an XPath over a whole page)."""
    body: str = ""
    """XPath of ALL body containers; they are read in document order."""
    state: Callable[[Page], State | None] | None = None
    """Reads the state that the page embeds."""
    decode: Callable[[State], Iterable[Segment | Fragment]] | None = None
    """Body blocks from the state, in order; the engine cuts fragments as it cuts a page's own."""
    posts: Posts | None = None
    """Where the page is a live blog."""
    fields: Mapping[FieldName, tuple[FieldSource, ...]] = field(factory=dict, converter=_in_order)
    """Field -> its places, best first; the outlet's own fields come after them."""
    roles: tuple[Element, ...] = ()
    """What elements of the body containers are."""
    may_be_empty: bool = False
    """Whether its pages may hold no text (films, pictures, interactives): then none is guessed."""


@frozen(kw_only=True, eq=False)
class Outlet:
    """One publication.  An outlet is one such value."""

    name: str
    """Stable name, as it stands in records: letters, digits, dashes."""
    title: str
    """Name for people."""
    hosts: tuple[str, ...]
    """Registered domains; subdomains are included."""
    timezone: str
    """IANA zone of times printed without one."""
    language: str | None = None
    """BCP 47 tag of pages that do not say theirs."""
    publisher: str | None = None
    """Organisation that publishes it, where its name differs from the title."""
    tracker_keys: tuple[str, ...] = ()
    """What diff trackers call it, where their pages name no address: ``washpo``."""
    not_articles: tuple[str, ...] = ()
    """Patterns of URL paths that are no articles."""
    article_id: str | None = None
    """Pattern whose first group, in the URL, is the outlet's own id of the story."""
    day_first: bool = False
    """Whether numeric dates are day before month."""
    layouts: tuple[Layout, ...] = ()
    """Newest first."""
    fields: Mapping[FieldName, tuple[FieldSource, ...]] = field(factory=dict, converter=_in_order)
    """Field -> its places in every layout, best first."""
    rules: tuple[Line | Element, ...] = ()
    """Lines and elements that are no story text here, beside the rules any outlet may need."""
    verified: tuple[str, ...] = ()
    """Layouts that were checked on real pages."""

    def is_not_article(self, path: str) -> bool:
        """Whether a URL path is known to be none."""
        return any(re.search(pattern, path) for pattern in self.not_articles)


#: Layout of pages that no layout fits.
NO_LAYOUT: Final = Layout(name="unknown", when="false()")
