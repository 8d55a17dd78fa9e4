"""What a story is, as its page and its address say."""

from __future__ import annotations

import re
from typing import Final

from newsnorm.outlets.theguardian.config import page_config
from newsnorm.page import Page, values
from newsnorm.urls import path_of

_OPINION: Final = frozenset(["comment", "editorials", "letters", "cartoons"])
_MEDIA: Final = frozenset(["LiveBlog", "Gallery", "Video", "Audio", "Interactive"])
_PATHS: Final = (
    (r"/live/|/[\w-]+-live(?:-[\w-]{0,60})?$", "live"),
    (r"/gallery/", "gallery"),
    (r"/video/", "video"),
    (r"/audio/", "audio"),
    (r"/(?:ng-)?interactive/", "interactive"),
    (r"^/commentisfree/|/[\w-]+-letters?$", "opinion"),
    (r"/[\w-]+-review$", "review"),
)


def kind(page: Page) -> str | None:
    """The type and tones that the page states; else what its classes or its address say."""
    config = page.once(page_config) or {}
    if (content := str(config.get("contentType"))) in _MEDIA:
        return content
    if content == "ImageContent":
        return "gallery"
    tones = _stated_tones(str(config.get("tones") or "")) or _shown_tones(page)
    if any(tone in _OPINION or tone == "editorial" for tone in tones):
        return "opinion"
    if any(tone.endswith(("review", "reviews")) for tone in tones):
        return "review"
    if "analysis" in tones:
        return "analysis"
    path = path_of(page.url or "")
    return next((kind for pattern, kind in _PATHS if re.search(pattern, path)), None)


def _stated_tones(stated: str) -> list[str]:
    """Tones as the configuration lists them: "Features,Album reviews"."""
    return [tone.strip().lower() for tone in stated.split(",") if tone.strip()]


def _shown_tones(page: Page) -> list[str]:
    """The tone that ngw colours its page in, for copies whose configuration is gone."""
    # The search for every article of the page is for the pages of ngw alone.
    if not page.mentions("tonal--tone-"):
        return []
    return re.findall(r"tonal--tone-(\w+)", " ".join(values(page, "//article/@class")[:1]))
