"""The functions that users call."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from attrs import evolve

from newsnorm.article import Article
from newsnorm.source import Source

Input = bytes | str | Path | Source
_LONG_AGO = datetime(1, 1, 1, tzinfo=UTC)


def normalize(
    data: Input, url: str | None = None, *, outlet: str | None = None, generic: bool = True
) -> Article:
    """The article in one document.

    ``data`` is HTML or text as bytes or str, a `Path` to a file, or a `Source`; a str is always
    the document itself, never a path.  ``url`` is where the document lives, if known.  ``outlet``
    names an outlet to use whatever the URL says.  ``generic=False`` leaves pages that no layout
    fits without a body, rather than guess.

    Where a wrapper holds several versions, the newest comes back, and its ``revision.siblings``
    names the others; `normalize_all` gives them all.

    Raises a `NewsnormError` that says what to do next; never gives an article for no reason: a page
    without a story has a ``kind`` that says so and an empty ``body``.
    """
    articles = list(normalize_all(data, url, outlet=outlet, generic=generic))
    return max(enumerate(articles), key=lambda item: (_age(item[1]), item[0]))[1]


def normalize_all(
    data: Input, url: str | None = None, *, outlet: str | None = None, generic: bool = True
) -> Iterator[Article]:
    """Every article in a document, oldest version first; arguments as for `normalize`."""
    from newsnorm import pipeline, registry

    chosen = registry.outlet_named(outlet) if outlet else None
    return pipeline.normalize_all(source_of(data, url), outlet=chosen, generic=generic)


def read(path: str | Path, *, url: str | None = None) -> Source:
    """A file as a source.  Raises OSError, errors.TooLarge, errors.Truncated."""
    from newsnorm.reading.files import read as read_file

    return read_file(path, url=url)


def fetch(url: str) -> Source:
    """A page from the web as a source.  Raises errors.FetchFailed."""
    from newsnorm.reading.fetch import fetch as fetch_page

    return fetch_page(url)


def source_of(data: Input, url: str | None = None) -> Source:
    """Whatever a user gives, as a source."""
    if isinstance(data, Path):
        return read(data, url=url)
    if isinstance(data, Source):
        return evolve(data, url=url) if url else data
    if not isinstance(data, bytes | str):
        raise TypeError(f"bytes, str, Path or Source, not {type(data).__name__}")
    return Source(data=data, url=url)


def _age(article: Article) -> tuple[int, datetime]:
    revision = article.revision
    if revision is None:
        return -1, _LONG_AGO
    return (-1 if revision.number is None else revision.number), revision.captured or _LONG_AGO
