"""Pictures with what is printed under them."""

from __future__ import annotations

from collections.abc import Iterator

from newsnorm.block import Image, Segment
from newsnorm.blocks.roles import Roles
from newsnorm.blocks.taken import taken_from
from newsnorm.captions import split_credit
from newsnorm.markup import HtmlElement, find_all, inline_text
from newsnorm.rule import Label
from newsnorm.urls import absolute


def picture(element: HtmlElement, label: Label | None, roles: Roles, base: str | None) -> Iterator[Segment]:
    """The picture, where there is an address, a caption or a credit of it."""
    captions = find_all(element, ".//figcaption")
    without = taken_from(element, roles, base)[1]
    printed = captions[0] if captions else element
    caption = inline_text(printed, without=without).replace("\n", " ")
    credit = None
    if caption:
        caption, credit = split_credit(caption)
    url, alt = picture_of(element, base)
    if url or caption or credit:
        image = Image(url=url, alt=alt, caption=caption or None, credit=credit)
        yield Segment(block=image, label=label)


def picture_of(element: HtmlElement, base: str | None) -> tuple[str | None, str | None]:
    """(URL, alternative text) of the first picture in an element."""
    tags = ("img", "amp-img")
    images = [element] if element.tag in tags else list(element.iter(*tags))
    for image in images:
        for attribute in ("data-hi-res-src", "data-original", "data-src", "src"):
            value = image.get(attribute)
            if value and not value.startswith("data:") and (url := absolute(value, base or "")):
                return url, image.get("alt") or None
        return None, image.get("alt") or None
    return None, None
