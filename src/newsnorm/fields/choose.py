"""Which candidate wins: the first valid one, in the order that this table gives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    "url": ("tracker", "text", "carrier", "meta"),
    # wp-dyn URLs are a day early on 2 of 3 pages: the URL is the last to be asked.
    "date_published": ("tracker", "jsonld", "microdata", "meta", "dom", "text", "url"),
}


@frozen(kw_only=True)
class Choice:
    """The winner for one field and all that were weighed."""

    field: FieldName
    value: Any
    winner: Candidate | None
    candidates: tuple[Candidate, ...]


def choose(own: Sequence[Candidate], common: Sequence[Candidate], habits: Habits) -> dict[FieldName, Choice]:
    """Field -> choice.

    ``own`` are the candidates that the outlet's layout names, in its order; ``common`` come from
    origins that any page may have.
    """
    choices: dict[FieldName, Choice] = {}
    for field, reader in READERS.items():
        ordered = [c for c in common if c.field == field and c.source in ("tracker", "text")]
        ordered += [c for c in own if c.field == field]
        order = PRIORITY.get(field, DEFAULT)
        rest = [c for c in common if c.field == field and c.source in order and c not in ordered]
        ordered += sorted(rest, key=lambda candidate: order.index(candidate.source))
        winner, value = None, None
        for candidate in ordered:
            value = reader(candidate.value, habits)
            if value is not None:
                winner = candidate
                break
        if ordered:
            choices[field] = Choice(field=field, value=value, winner=winner, candidates=tuple(ordered))
    return _with_authors(choices)


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
