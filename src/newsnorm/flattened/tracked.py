"""What a page of a tracker of revisions holds, whichever tracker and however it came."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from attrs import frozen

from newsnorm.source import RowSplit


@frozen(kw_only=True)
class Version:
    """One version of a story, as the tracker stored it."""

    number: int | None = None
    """The tracker's number, from 0."""
    headline: str | None = None
    captured: datetime | None = None
    """When the tracker saw it, aware."""
    paragraphs: tuple[str, ...] = ()
    """In order, whitespace collapsed; none is empty."""
    rows: tuple[RowSplit, ...] = ()
    """Title first, where columns had to be found."""


@frozen(kw_only=True)
class Tracked:
    """What one page of the tracker holds."""

    versions: tuple[Version, ...]
    """Oldest first."""
    feed: str | None = None
    """The tracker's key of the outlet: ``guardian``."""
    url: str | None = None
    """URL of the story at its outlet."""
    count: int | None = None
    """How many versions the tracker knew."""
    recovered: Literal["html", "cells", "inferred", "whole"] = "html"
    confidence: float | None = None
    """Mean over the rows; None where the recovery is exact."""


def oldest_first(left: Version, right: Version, *, earlier: bool = False) -> tuple[Version, Version]:
    """Two versions by number, else by time; ``earlier``: the page calls the right one the earlier."""
    if left.number is not None and right.number is not None and left.number != right.number:
        swapped = left.number > right.number
    elif left.captured is not None and right.captured is not None and left.captured != right.captured:
        swapped = left.captured > right.captured
    else:
        swapped = earlier
    return (right, left) if swapped else (left, right)
