"""What those say who brought the document: the caller, the URL, a tracker, a feed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsnorm.candidate import Candidate
from newsnorm.dates import find_date_in_url
from newsnorm.page import Page


def from_carrier(page: Page) -> Iterator[Candidate]:
    """Candidates that stand outside the page."""
    yield from page.source.stated
    if page.url:
        yield Candidate(field="url", origin="carrier", value=page.url)


def from_url(url: str | None, article_id: str | None = None) -> Iterator[Candidate]:
    """What an address holds: the outlet's own id of the story, where ``article_id`` is its pattern,
    and a date; the date is often a day early, so it comes last."""
    if not url:
        return
    if article_id and (match := re.search(article_id, url)):
        yield Candidate(field="article_id", origin="url", value=match[1])
    if day := find_date_in_url(url):
        yield Candidate(field="date_published", origin="url", value=day)
