"""Which story it is, the same in every template."""

from __future__ import annotations

import re
from typing import Final

from newsnorm.page import Page, values


def article_id(page: Page) -> str | None:
    """Path of the story, the same on every host and in every template; the outlet's own id."""
    links = values(
        page, "/html/head/link[@rel='canonical']/@href | /html/head/meta[@property='og:url']/@content"
    )
    for address in filter(None, [page.url, *links]):
        if match := re.search(ARTICLE_ID, address):
            return match[1]
    return None


ARTICLE_ID: Final = (
    r"(?:guardian\.co\.uk|theguardian\.com)/((?:[a-z0-9-]{1,80}/){1,4}\d{4}/[a-z]{3}/\d{2}/[^/?#]+)"
)
