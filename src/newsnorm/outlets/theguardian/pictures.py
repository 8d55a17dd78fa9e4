"""The picture over the story."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from newsnorm.block import Image
from newsnorm.captions import split_credit
from newsnorm.markup import find_all, find_values
from newsnorm.page import Page, elements
from newsnorm.urls import absolute


def picture_at(*places: str) -> Callable[[Page], tuple[Image, ...] | None]:
    """A reader of the picture over the story, which all templates set outside the body.

    It stands at the first of the places that the page has.
    """

    def main_image(page: Page) -> tuple[Image, ...] | None:
        figure = next((found[0] for place in places if (found := elements(page, place))), None)
        if figure is None:
            return None
        captions = find_values(figure, ".//figcaption | .//div[has-class('caption')]")
        caption, credit = split_credit(captions[-1].replace("\n", " ")) if captions else ("", None)
        for picture in find_all(figure, ".//img[@src] | .//amp-img[@src]"):
            if url := absolute(picture.get("src", ""), page.url):
                alt = picture.get("alt") or None
                return (Image(url=url, alt=alt, caption=caption or None, credit=credit),)
        if caption and not find_all(figure, _PLAYER):
            return (Image(caption=caption, credit=credit),)
        return None

    return main_image


_PLAYER: Final = ".//iframe | .//video | .//gu-island | .//div[has-class('youtube-media-atom')]"
