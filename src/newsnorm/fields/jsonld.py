"""schema.org JSON-LD: the article that a page describes for search engines."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

import orjson

from newsnorm.candidate import Candidate, FieldName
from newsnorm.markup import find_all
from newsnorm.page import Page

# https://schema.org/Article and its news subtypes; a LiveBlogPosting is one too.
_ARTICLE: Final = re.compile(
    r"(?:News|Blog|Opinion|Review|Reportage|Analysis|Background|Satirical)?(?:Article|Posting)$"
)
_PLAIN: Final[tuple[tuple[FieldName, str], ...]] = (
    ("headline", "headline"),
    ("date_published", "datePublished"),
    ("date_modified", "dateModified"),
    ("section", "articleSection"),
    ("language", "inLanguage"),
    ("is_accessible_for_free", "isAccessibleForFree"),
    ("word_count", "wordCount"),
    ("dateline", "dateline"),
)


def article_ld(page: Page) -> Mapping[str, Any]:
    """The first article among the page's JSON-LD objects; {} where there is none.

    Scripts that are no JSON are passed over: pages hold many.
    """
    best: Mapping[str, Any] = {}
    for item in _objects(page):
        if any(_ARTICLE.search(name) for name in types_of(item)) and len(item) > len(best):
            best = item
    return best


def _objects(page: Page) -> Iterator[Mapping[str, Any]]:
    for script in find_all(page.root, "//script[@type='application/ld+json']"):
        try:
            data = _read(script.text or "")
        except (ValueError, RecursionError):
            continue
        queue = [data]
        while queue:
            item = queue.pop(0)
            if isinstance(item, list):
                queue.extend(item)
            elif isinstance(item, dict):
                yield item
                queue.extend(item[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in item)


def _read(text: str) -> Any:
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        # Pages carry raw line ends inside strings, and a semicolon at the end.
        return json.loads(text.strip().rstrip(";"), strict=False)


def types_of(item: Mapping[str, Any]) -> list[str]:
    """The names of an object's types."""
    names = item.get("@type")
    return [str(name) for name in names] if isinstance(names, list) else [str(names)] if names else []


def from_jsonld(page: Page) -> Iterator[Candidate]:
    """Candidates for every field that the article states."""
    item = page.once(article_ld)
    for field, key in _PLAIN:
        value = item.get(key)
        if isinstance(value, list) and value and field != "headline":
            value = value[0]
        if isinstance(value, str | int | float | bool) and value != "":
            yield Candidate(field=field, origin=f"jsonld:{key}", value=value)
    if people := tuple(_people(item.get("author") or item.get("creator"))):
        yield Candidate(field="authors", origin="jsonld:author", value=people)
    if words := _words(item.get("keywords")):
        yield Candidate(field="keywords", origin="jsonld:keywords", value=words)
    if "LiveBlogPosting" in types_of(item):
        yield Candidate(field="kind", origin="jsonld:@type", value="live")


def _people(value: Any) -> Iterator[Mapping[str, Any] | str]:
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, str) and item.strip():
            yield item
        elif isinstance(item, dict):
            names = item.get("name")
            for name in names if isinstance(names, list) else [names]:
                if isinstance(name, str) and name.strip():
                    yield {"name": name, "url": item.get("url"), "type": "".join(types_of(item)[:1])}


def _words(value: Any) -> tuple[str, ...]:
    if isinstance(value, str):
        return tuple(word.strip() for word in value.split(",") if word.strip())
    if isinstance(value, list):
        return tuple(item.strip() for item in value if isinstance(item, str) and item.strip())
    return ()
