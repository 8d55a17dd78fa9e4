"""From what a page says to a value: one reader for each field, None for what is no value."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from attrs import frozen

from newsnorm.article import Author
from newsnorm.block import Image
from newsnorm.bylines import Credit, is_pseudo_author, parse_byline
from newsnorm.candidate import FieldName
from newsnorm.dates import Moment, parse_moment
from newsnorm.text import clean
from newsnorm.urls import absolute


@frozen(kw_only=True)
class Habits:
    """What a reader must know of the outlet."""

    timezone: str | None = None
    day_first: bool = False
    base: str = ""


# Labels that outlets print over a story or put in its state -> kind.
_KINDS: Final[Mapping[str, str]] = {
    "news": "article",
    "article": "article",
    "newsarticle": "article",
    "feature": "article",
    "analysis": "analysis",
    "analysisnewsarticle": "analysis",
    "opinion": "opinion",
    "opinions": "opinion",
    "opinionnewsarticle": "opinion",
    "perspective": "opinion",
    "editorial": "opinion",
    "editorials": "opinion",
    "comment": "opinion",
    "letters": "opinion",
    "review": "review",
    "reviews": "review",
    "reviewnewsarticle": "review",
    "live": "live",
    "liveblog": "live",
    "liveblogposting": "live",
    "gallery": "gallery",
    "picture gallery": "gallery",
    "video": "video",
    "audio": "audio",
    "interactive": "interactive",
    "index": "index",
    "error": "error",
    "consent": "consent",
    "captcha": "captcha",
    "other": "other",
}


def _line(value: Any, _: Habits) -> str | None:
    return (clean(str(value)) or None) if isinstance(value, str | int | float) else None


def _kind(value: Any, _: Habits) -> str | None:
    return _KINDS.get(clean(str(value)).lower())


def _moment(value: Any, habits: Habits) -> Moment | None:
    if isinstance(value, Moment):
        return value
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return parse_moment(value, timezone=habits.timezone, day_first=habits.day_first)


def _words(value: Any, _: Habits) -> tuple[str, ...] | None:
    words = [clean(str(word)) for word in ([value] if isinstance(value, str) else value)]
    return tuple(dict.fromkeys(word for word in words if word)) or None


_LANGUAGE: Final = re.compile(r"^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}$")


def _language(value: Any, _: Habits) -> str | None:
    """BCP 47 with its usual case."""
    if isinstance(value, Mapping):
        value = value.get("name") or value.get("alternateName")
    if not isinstance(value, str) or not _LANGUAGE.match(value.strip()):
        return None
    first, *rest = re.split("[-_]", value.strip())
    return "-".join([first.lower(), *(part.upper() if len(part) == 2 else part.title() for part in rest)])


def _truth(value: Any, _: Habits) -> bool | None:
    if isinstance(value, bool):
        return value
    return {"true": True, "1": True, "false": False, "0": False}.get(str(value).strip().lower())


def _number(value: Any, _: Habits) -> int | None:
    try:
        return int(value) or None
    except (TypeError, ValueError, OverflowError):  # Infinity, as JSON of Python spells it
        return None


def _link(value: Any, habits: Habits) -> str | None:
    return absolute(str(value), habits.base)


def _authors(value: Any, habits: Habits) -> tuple[Author, ...] | None:
    authors: dict[str, Author] = {}
    for item in [value] if isinstance(value, str | Mapping) else value:
        for author in _people(item, habits):
            authors.setdefault(author.name.casefold(), author)
    return tuple(authors.values()) or None


def _people(item: Any, habits: Habits) -> Iterable[Author]:
    if isinstance(item, Author):
        yield item
    elif isinstance(item, Credit):
        yield author_of(item)
    elif isinstance(item, Mapping):
        url = absolute(str(item.get("url") or ""), habits.base) if item.get("url") else None
        for credit in parse_byline(clean(str(item.get("name") or ""))):
            yield author_of(credit, url=url, role=item.get("role"), place=item.get("place"))
    elif isinstance(item, str):
        yield from map(author_of, parse_byline(clean(item)))


def author_of(
    credit: Credit, *, url: str | None = None, role: str | None = None, place: str | None = None
) -> Author:
    """A printed name as an author of the record."""
    return Author(
        kind=credit.kind,
        name=credit.name,
        role=credit.role or role,
        place=credit.place or place,
        url=url,
        name_raw=credit.name_raw,
    )


def _byline(value: Any, _: Habits) -> str | None:
    line = clean(str(value))
    return None if not line or is_pseudo_author(line) else line


def _images(value: Any, habits: Habits) -> tuple[Image, ...] | None:
    images = []
    for item in value if isinstance(value, tuple | list) else [value]:
        if isinstance(item, Image):
            images.append(item)
        elif isinstance(item, str) and (url := absolute(item, habits.base)):
            images.append(Image(url=url))
    return tuple(images) or None


READERS: Final[Mapping[FieldName, Callable[[Any, Habits], Any]]] = {
    "kind": _kind,
    "headline": _line,
    "standfirst": _line,
    "byline": _byline,
    "authors": _authors,
    "contributors": _line,
    "dateline": _line,
    "date_published": _moment,
    "date_modified": _moment,
    "section": _line,
    "keywords": _words,
    "language": _language,
    "url": _link,
    "canonical_url": _link,
    "article_id": _line,
    "images": _images,
    "corrections": _words,
    "is_accessible_for_free": _truth,
    "is_truncated": _truth,
    "next_url": _link,
    "word_count": _number,
}
