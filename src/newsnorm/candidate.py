"""Candidates: what a page says of itself, and where it says it."""

from __future__ import annotations

from typing import Any, Final, Literal

from attrs import frozen

FieldName = Literal[
    "kind",
    "headline",
    "standfirst",
    "byline",
    "authors",
    "contributors",
    "dateline",
    "date_published",
    "date_modified",
    "section",
    "keywords",
    "language",
    "url",
    "canonical_url",
    "article_id",
    "images",
    "corrections",
    "is_accessible_for_free",
    "is_truncated",
    "next_url",
    "word_count",
]

#: Fields that take every finding of one origin together.
MANY: Final = frozenset(["authors", "keywords", "images", "corrections"])


@frozen(kw_only=True)
class Candidate:
    """One value for one field, with its origin.  All are kept; the first valid one wins."""

    field: FieldName
    origin: str
    """Where it stands: ``state:headlines.basic``, ``jsonld:headline``, ``meta:og:title``,
    ``dom:<xpath>``, ``url``, ``text:line 2``, ``carrier``, ``tracker``."""
    value: Any
    """As read: text, a tuple of texts for fields in MANY, or a value already parsed."""

    @property
    def source(self) -> str:
        """The part of the origin before the colon."""
        return self.origin.partition(":")[0]
