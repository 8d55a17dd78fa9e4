"""What those say who brought the document: the caller, the URL, a tracker, a feed."""

from __future__ import annotations

from collections.abc import Iterator

from newsnorm.candidate import Candidate
from newsnorm.dates import find_date_in_url
from newsnorm.page import Page


def from_carrier(page: Page) -> Iterator[Candidate]:
    """Candidates that stand outside the page."""
    yield from page.source.stated
    if page.url:
        yield Candidate(field="url", origin="carrier", value=page.url)


def from_url(url: str | None) -> Iterator[Candidate]:
    """The date that many URLs hold; often a day early, so it comes last."""
    if url and (day := find_date_in_url(url)):
        yield Candidate(field="date_published", origin="url", value=day)
