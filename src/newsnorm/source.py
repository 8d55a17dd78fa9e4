"""Sources: bytes as received, and what the carrier said of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Literal

from attrs import field, frozen

from newsnorm.candidate import Candidate


@frozen(kw_only=True)
class Via:
    """A wrapper that the document came through."""

    wrapper: str
    """Name of the wrapper: ``newssniffer``, ``wayback``."""
    url: str | None = None
    """URL of the wrapping page."""
    captured: datetime | None = None
    """When the wrapper took this copy, aware."""


@frozen(kw_only=True)
class Sibling:
    """Another version of the story that came out of the same input."""

    number: int | None = None
    """Its number, as the tracker counts."""
    headline: str | None = None
    """Its headline."""


@frozen(kw_only=True)
class RowSplit:
    """How one row of a flattened diff table was taken apart."""

    kind: Literal["matched", "changed", "single"]
    """matched: both versions have it; changed: each has its own; single: one of them has it."""
    method: str
    """cells, halves, slug, boundary, whole: how the border between the columns was found."""
    confidence: float
    """Probability that the split is right, 0 to 1."""
    text: str
    """This version's part of the row; "" where it has none."""


@frozen(kw_only=True)
class Revision:
    """Which version of a story this is, by a tracker's count."""

    tracker: str
    """Name of the tracker: ``newssniffer``."""
    number: int | None = None
    """Version number as the tracker counts (News Sniffer starts at 0)."""
    count: int | None = None
    """How many versions the tracker knew when it made the page."""
    captured: datetime | None = None
    """When the tracker saw this version, aware."""
    tracker_id: str | None = None
    """The tracker's own id of the story."""
    feed: str | None = None
    """The tracker's key of the feed or outlet: ``guardian``."""
    siblings: tuple[Sibling, ...] = ()
    """The other versions that came out of the same input."""
    recovered: Literal["html", "cells", "inferred", "whole"] = "html"
    """html: from table cells, exact; cells: from marks that the flattening left, exact;
    inferred: borders of columns were found by their text; whole: a page of one version."""
    confidence: float | None = None
    """Mean confidence over the rows, 0 to 1; None where the recovery is exact."""
    rows: tuple[RowSplit, ...] = ()
    """Row by row, title first, where columns had to be found."""


@frozen(kw_only=True)
class Source:
    """One document as received.  What is not known is None."""

    data: bytes | str
    """The document."""
    form: Literal["html", "text"] | None = None
    """What the data is; None: look and see."""
    url: str | None = None
    """URL of the document, as given or as the carrier says."""
    path: str | None = None
    """File it came from, as given."""
    member: str | None = None
    """Member of an archive."""
    content_type: str | None = None
    """Content-Type header."""
    headers: Mapping[str, str] = field(factory=dict)
    """Other headers, names in lower case."""
    retrieved_at: datetime | None = None
    """When it was fetched, aware."""
    via: tuple[Via, ...] = ()
    """Wrappers passed through, outermost first."""
    revision: Revision | None = None
    """Which version it is, where a tracker said so."""
    stated: tuple[Candidate, ...] = ()
    """What a wrapper or the caller states about fields."""

    @property
    def where(self) -> str:
        """A name for messages: path, URL or "<data>"."""
        return self.path or self.url or "<data>"
