"""What a story is and who may read it, as its address and its head say."""

from __future__ import annotations

from typing import Final

from newsnorm.outlet import url
from newsnorm.page import Page, values

#: "Letter to the Editor" and other labels of opinion are many; their addresses are one.
OPINIONS: Final = url(r"\.com/(?:news/)?(opinions)/")


def is_free(page: Page) -> bool | None:
    """The tier of the paywall: free, metered, locked."""
    tiers = values(page, "/html/head/meta[@property='article:content_tier']/@content")
    return tiers[0] == "free" if tiers else None
