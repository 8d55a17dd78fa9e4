"""The configuration that ngw and dcr write for their scripts."""

from __future__ import annotations

import json

from newsnorm.outlet import State
from newsnorm.page import Page


def page_config(page: Page) -> State | None:
    """``guardian.config.page``, which ngw and dcr write for their scripts; None where those are gone.

    Its keys are the same in both: headline, byline (since 2018), author, contentType, tones,
    sectionName, keywords, webPublicationDate, pageId, wordCount.
    """
    start = page.text.find('"page":{')
    if start < 0:
        return None
    try:
        config, _ = json.JSONDecoder(strict=False).raw_decode(page.text, start + len('"page":'))
    except ValueError:
        return None
    return config if isinstance(config, dict) else None


def keywords(page: Page) -> tuple[str, ...]:
    """Topics, most important first."""
    return tuple(filter(None, str((page.once(page_config) or {}).get("keywords") or "").split(",")))
