"""Arc XP, the CMS of the Washington Post and of papers that rent it: the story as data in the page.

The object is the story as the Arc content API gives it (ANS, "Arc Native Specification"), embedded as
``Fusion.globalContent=...;`` (PageBuilder Fusion) or in ``#__NEXT_DATA__`` (Next.js in front of it).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final

from newsnorm.block import Image
from newsnorm.families.arc_blocks import (
    at,
    blocks_of,
    credits_of,
    elements_of,
    markup_text,
    picture_of,
    text_of,
)
from newsnorm.outlet import State
from newsnorm.page import Page

__all__ = ["authors", "blocks_of", "corrections", "is_live", "lead_image", "state_of"]

_JSON: Final = json.JSONDecoder(strict=False)
# What stands before the object.  Each begins with plain text: a choice at the start takes 3 ms a page.
_FUSION: Final = re.compile(r"Fusion\.globalContent\s{0,3}=\s{0,3}(?=\{)")
_NEXT: Final = re.compile(r"\"globalContent\"\s{0,3}:\s{0,3}(?=\{)")


def state_of(page: Page) -> State | None:
    """The story that the page embeds, or None."""
    text = page.text
    before = _FUSION.search(text)
    if before is None and (script := text.find("__NEXT_DATA__")) >= 0:
        before = _NEXT.search(text, script)
    if before is None:
        return None
    try:
        # Code follows the object: `};Fusion.globalContentConfig=...`.
        data, _ = _JSON.raw_decode(text, before.end())
    except (ValueError, RecursionError):
        return None
    return data if isinstance(data, dict) and data else None


def _story(page: Page) -> State:
    return page.once(state_of) or {}


def authors(page: Page) -> tuple[Mapping[str, Any], ...]:
    """The signed names with their pages; how to read a staff's line is the byline reader's affair."""
    people = credits_of(_story(page))
    return tuple(
        {
            "name": name,
            "url": at(person, "additional_properties", "original", "bio_page") or person.get("url"),
        }
        for person in people
        if (name := text_of(person.get("name")))
    )


def lead_image(page: Page) -> tuple[Image, ...]:
    """The picture over the story, where it has one."""
    promo = at(_story(page), "promo_items", "basic")
    if not isinstance(promo, dict) or promo.get("type") != "image":
        return ()
    return (picture_of(promo),)


def corrections(page: Page) -> tuple[str, ...]:
    """What the outlet says it changed, where the CMS keeps it apart from the text."""
    stated = _story(page).get("corrections")
    items = [item for item in stated if isinstance(item, dict)] if isinstance(stated, list) else []
    texts = (markup_text(item.get("text") or item.get("content")) for item in items)
    return tuple(text for text in texts if text)


def is_live(page: Page) -> str | None:
    """The kind ``live`` where the story is made of posts."""
    state = _story(page)
    live = state.get("subtype") == "live-all" or any(e.get("type") == "story" for e in elements_of(state))
    return "live" if live else None
