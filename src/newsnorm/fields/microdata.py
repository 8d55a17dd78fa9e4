"""schema.org microdata: what templates of 2012-2018 say in attributes instead of JSON-LD."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from newsnorm.candidate import MANY, Candidate, FieldName
from newsnorm.markup import HtmlElement, find_all, inline_text
from newsnorm.page import Page

_FIELDS: Final[Mapping[str, FieldName]] = {
    "headline": "headline",
    "datePublished": "date_published",
    "dateCreated": "date_published",
    "dateModified": "date_modified",
    "author": "authors",
    "creator": "authors",
    "articleSection": "section",
    "inLanguage": "language",
}
#: Where the value stands, by element; otherwise it is the text.
_ATTRIBUTES: Final = ("content", "datetime")


def from_microdata(page: Page) -> Iterator[Candidate]:
    """Candidates from the properties of an article, not of the people and pictures in it."""
    if "itemprop" not in page.text:
        return
    many: dict[FieldName, list[str]] = {}
    for element in find_all(page.root, "//*[@itemprop]"):
        for name in (element.get("itemprop") or "").split():
            field = _FIELDS.get(name)
            if field is None or not _of_article(element):
                continue
            if value := _value(element):
                if field in MANY:
                    many.setdefault(field, []).append(value)
                else:
                    yield Candidate(field=field, origin=f"microdata:{name}", value=value)
    for field, values in many.items():
        yield Candidate(field=field, origin=f"microdata:{field}", value=tuple(dict.fromkeys(values)))


def _of_article(element: HtmlElement) -> bool:
    """Whether the nearest item around a property is an article, or nothing says what it is."""
    for up in element.iterancestors():
        kind = up.get("itemtype")
        if kind is not None:
            return kind.endswith(("Article", "Posting"))
    return True


def _value(element: HtmlElement) -> str:
    for attribute in _ATTRIBUTES:
        if value := element.get(attribute):
            return value
    named = find_all(element, ".//*[@itemprop='name']") if element.get("itemscope") is not None else []
    return inline_text(named[0] if named else element).replace("\n", " ")
