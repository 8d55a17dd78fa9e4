"""Pictures over the story."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import unquote

from attrs import evolve

from newsnorm.block import Image
from newsnorm.captions import split_credit
from newsnorm.families import arc
from newsnorm.markup import HtmlElement, find_values
from newsnorm.outlets.washingtonpost.signatures import first_of
from newsnorm.page import Page, elements
from newsnorm.text import clean
from newsnorm.urls import absolute


def primary_slot(page: Page) -> tuple[Image, ...]:
    """The picture over a Methode or wp-dyn story, with its credit first or last."""
    boxes = elements(page, "//div[has-class('primary-slot')]") or elements(page, "id('wrapper228')")
    for box in boxes[:1]:
        sources = find_values(box, ".//img/@data-src | .//img/@src")
        caption_text = next(
            iter(find_values(box, ".//div[has-class('caption')] | .//p[has-class('caption')]")), ""
        )
        credit = next(iter(find_values(box, ".//span[has-class('credit')]")), None)
        caption, tail = split_credit(clean(caption_text))
        if credit:
            caption, tail = (
                clean(caption_text.replace(credit, " ")),
                re.sub(r"^By ", "", credit.strip(" -()")),
            )
        link = absolute(sources[0], page.url) if sources else None
        if link or caption:
            return (Image(url=link, caption=re.sub(r"^Video: ", "", caption) or None, credit=tail),)
    return ()


_SCALED: Final = re.compile(
    r"imrs\.php\?src=(https?[^&]{1,400})|/resizer/[^/]{1,60}/\d+x\d+/(?:smart/)?(?=[\w-]+\.)(.{1,400})$"
)


def full_size(link: str) -> str:
    """The picture behind an address that scales it.

    >>> full_size("https://www.washingtonpost.com/wp-apps/imrs.php?src=https://a.example/p.jpg&w=32")
    'https://a.example/p.jpg'
    >>> full_size("https://www.washingtonpost.com/resizer/bTVG=/150x0/smart/a.example/p.jpg")
    'https://a.example/p.jpg'
    """
    found = _SCALED.search(link)
    if found is None:
        return link
    return unquote(found[1]) if found[1] else f"https://{found[2]}"


def lead_picture(page: Page) -> tuple[Image, ...]:
    """The picture over an Arc story: the state has it in full size, the page has what is printed under it."""
    stated = arc.lead_image(page)
    figure = page.once(first_of("//div[@data-qa='lede-art']//figure", "//article//figure"))
    if figure is None or any(_is_body(up) for up in figure.iterancestors()):
        return stated
    source = next(iter(find_values(figure, ".//img/@src")), "")
    caption, credit = split_credit(clean(" ".join(find_values(figure, ".//figcaption"))))
    shown = Image(
        url=full_size(source) if source.startswith("http") else None,
        alt=next(iter(find_values(figure, ".//img/@alt")), None),
        caption=caption or None,
        credit=credit,
    )
    if not stated:
        return (shown,) if shown.url or shown.caption else ()
    best = stated[0]
    if shown.url not in (None, best.url):
        return (shown,)
    return (
        evolve(
            best,
            alt=best.alt or shown.alt,
            caption=best.caption or shown.caption,
            credit=shown.credit or best.credit,
        ),
    )


def _is_body(element: HtmlElement) -> bool:
    name = element.get("class") or ""
    return "teaser-content" in name or "remainder-content" in name or element.get("data-qa") == "article-body"
