"""Films and cartoons: pages whose one block stands outside the body."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Final
from urllib.parse import urlsplit

from newsnorm.block import Embed, Segment
from newsnorm.outlet import State
from newsnorm.outlets.theguardian.config import page_config
from newsnorm.outlets.theguardian.pictures import picture_at
from newsnorm.page import Page, values
from newsnorm.urls import absolute


def media_state(*, players: str, pictures: str) -> Callable[[Page], State]:
    """A reader of the configuration and of the film or the picture that the page is about.

    Its keys are those of `page_config`, and "player" (an address) and "picture" (an `Image`), of which
    one or both are None.
    """

    def read(page: Page) -> State:
        places = values(page, players)
        films = [f"https://www.youtube.com/watch?v={m[1]}" for place in places if (m := _FILM.search(place))]
        films += [url for place in places if (url := absolute(place, page.url)) and not _FILM.search(place)]
        config = page.once(page_config) or {}
        found = picture_at(pictures)(page) if config.get("contentType") == "ImageContent" else None
        return {**config, "player": films[0] if films else None, "picture": found[0] if found else None}

    return read


# dcr names the film of its own player in a test hook: "youtube-overlay-<film>-<element>".
_FILM: Final = re.compile(r"(?:youtube(?:-nocookie)?\.com/embed/|youtube-overlay-)([\w-]{11})")


def the_content(found: State) -> Iterable[Segment]:
    """The film, or the cartoon, as the one block of its page."""
    if picture := found.get("picture"):
        yield Segment(block=picture)
    elif url := found.get("player"):
        yield Segment(block=Embed(provider=urlsplit(url).hostname, url=url))
