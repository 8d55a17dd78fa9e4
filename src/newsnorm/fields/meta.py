"""`<meta>`, `<link>` and `<html lang>`: OpenGraph, Dublin Core and what came before them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from newsnorm.candidate import MANY, Candidate, FieldName
from newsnorm.markup import find_all
from newsnorm.page import Page, elements, title_of

#: Field -> names, best first.
NAMES: Final[Mapping[FieldName, tuple[str, ...]]] = {
    "headline": ("og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title", "hdl"),
    "authors": ("author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl"),
    "date_published": (
        "article:published_time",
        "datepublished",
        "parsely-pub-date",
        "sailthru.date",
        "dc.date.issued",
        "dc.date",
        "date",
        "pubdate",
        "publishdate",
    ),
    "date_modified": ("article:modified_time", "datemodified", "og:updated_time", "lastmod"),
    "section": ("article:section", "parsely-section"),
    "keywords": ("news_keywords", "keywords", "article:tag", "parsely-tags"),
    "standfirst": ("description", "og:description"),
}
#: Attributes that name a `<meta>`.
_NAMING: Final = ("name", "property", "itemprop")


def metas(page: Page) -> Mapping[str, tuple[str, ...]]:
    """Name, property or itemprop of `<meta>` in lower case -> its contents in order."""
    found: dict[str, list[str]] = {}
    for element in find_all(page.root, "//meta[@content]"):
        attributes: dict[str, str] = {str(key): str(value) for key, value in element.attrib.items()}
        content = attributes["content"]
        for attribute in _NAMING:
            if (name := attributes.get(attribute)) and content:
                found.setdefault(name.strip().lower(), []).append(content)
    return {name: tuple(dict.fromkeys(contents)) for name, contents in found.items()}


def from_meta(page: Page) -> Iterator[Candidate]:
    """Candidates from the page's head."""
    known = page.once(metas)
    for field, names in NAMES.items():
        for name in names:
            if values := known.get(name):
                value = values if field in MANY else values[0]
                if field == "keywords":
                    value = tuple(word.strip() for text in values for word in text.split(",") if word.strip())
                yield Candidate(field=field, origin=f"meta:{name}", value=value)
    for link in elements(page, "//link[@rel='canonical'][@href]")[:1]:
        yield Candidate(field="canonical_url", origin="meta:canonical", value=link.get("href"))
    if "og:url" in known:
        yield Candidate(field="canonical_url", origin="meta:og:url", value=known["og:url"][0])
    if language := page.root.get("lang") or page.root.get("{http://www.w3.org/XML/1998/namespace}lang"):
        yield Candidate(field="language", origin="meta:lang", value=language)
    if title := title_of(page):
        yield Candidate(field="headline", origin="meta:title", value=title)
