"""Which candidate wins: the first valid one, in the order that this table gives."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain
from typing import Any, Final

from attrs import evolve, frozen

from newsnorm.article import Author
from newsnorm.bylines import parse_byline
from newsnorm.candidate import Candidate, FieldName
from newsnorm.fields.read import READERS, Habits, author_of

#: Sources of a candidate, best first.  An outlet's own places come before them all, in the order
#: in which its layout names them; within a source the page's order holds.
DEFAULT: Final = ("tracker", "text", "jsonld", "microdata", "meta", "dom", "url", "carrier")

#: Fields for which another order was measured to be right more often.
PRIORITY: Final[Mapping[FieldName, tuple[str, ...]]] = {
    # A tracker states what stood over this very version; header lines of flattened text likewise.
    "headline": ("tracker", "text", "jsonld", "microdata", "dom", "meta"),
    # The carrier knows which URL it asked for; a page's canonical URL may name the front page.
    "url": ("tracker", "text", "carrier"),
    # wp-dyn URLs are a day early on 2 of 3 pages: the URL is the last to be asked.
    "date_published": ("tracker", "text", "jsonld", "microdata", "meta", "dom", "url"),
}

#: Fields that only the layout of a known outlet can name: what other pages call a description is,
#: on such a page, a summary for search engines and stands nowhere over the story.
LAYOUT_ONLY: Final[frozenset[FieldName]] = frozenset(["standfirst"])

_OF_THIS_COPY: Final = ("tracker", "text")
#: Fields whose losers are worth having: other wordings of the headline go into the record.
_ALL_WANTED: Final = frozenset(["headline"])


@frozen(kw_only=True)
class Choice:
    """The winner for one field and the candidates that were looked at, the winner's among them."""

    field: FieldName
    value: Any
    winner: Candidate | None
    candidates: tuple[Candidate, ...]


def choose(
    own: Mapping[FieldName, Iterator[Candidate]],
    common: Iterable[Candidate],
    habits: Habits,
    *,
    known_layout: bool = False,
    thorough: bool = False,
) -> dict[FieldName, Choice]:
    """Field -> choice.

    ``own`` are the candidates that the outlet's layout names, in its order; ``common`` come from
    origins that any page may have; with ``known_layout`` they have no say on LAYOUT_ONLY fields.
    ``thorough``: look at every candidate, for those who want to see the losers too.
    """
    theirs = _by_field(common)
    choices: dict[FieldName, Choice] = {}
    for field, reader in READERS.items():
        if field not in theirs and field not in own:
            continue
        order = PRIORITY.get(field, DEFAULT)
        rest = sorted(theirs.get(field, ()), key=lambda c: order.index(c.source) if c.source in order else 99)
        # A tracker and header lines speak of this very copy: they come before the outlet's places.
        spoken = sum(1 for candidate in rest if candidate.source in _OF_THIS_COPY)
        places = own.get(field, iter(()))
        ordered = chain(rest[:spoken], places, rest[spoken:])
        if known_layout and field in LAYOUT_ONLY:
            ordered = chain(places)
        choice = _first_valid(field, ordered, reader, habits, to_the_end=thorough or field in _ALL_WANTED)
        if choice.candidates:
            choices[field] = choice
    return _with_authors(choices)


def _first_valid(
    field: FieldName,
    candidates: Iterable[Candidate],
    reader: Callable[[Any, Habits], Any],
    habits: Habits,
    *,
    to_the_end: bool,
) -> Choice:
    winner, value = None, None
    seen: list[Candidate] = []
    for candidate in candidates:
        seen.append(candidate)
        if winner is None and (value := reader(candidate.value, habits)) is not None:
            winner = candidate
            if not to_the_end:
                break
    return Choice(field=field, value=value, winner=winner, candidates=tuple(seen))


def _by_field(candidates: Iterable[Candidate]) -> dict[FieldName, list[Candidate]]:
    found: dict[FieldName, list[Candidate]] = {}
    for candidate in candidates:
        found.setdefault(candidate.field, []).append(candidate)
    return found


def _with_authors(choices: dict[FieldName, Choice]) -> dict[FieldName, Choice]:
    """Roles and places stand in the printed byline, links in lists of names: bring them together."""
    byline = choices.get("byline")
    printed = tuple(map(author_of, parse_byline(byline.value))) if byline and byline.value else ()
    authors = choices.get("authors")
    if (authors is None or authors.value is None) and printed and byline:
        choices["authors"] = Choice(
            field="authors",
            value=printed,
            winner=byline.winner,
            candidates=(*(authors.candidates if authors else ()), *byline.candidates),
        )
    elif authors is not None and authors.value:
        by_name = {author.name.casefold(): author for author in printed}
        merged = tuple(_enriched(author, by_name.get(author.name.casefold())) for author in authors.value)
        choices["authors"] = evolve(authors, value=merged)
    return choices


def _enriched(author: Author, printed: Author | None) -> Author:
    if printed is None:
        return author
    return evolve(author, role=author.role or printed.role, place=author.place or printed.place)
