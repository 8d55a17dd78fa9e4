"""Where blocks lead."""

from __future__ import annotations

from typing import Final

from newsnorm.markup import MACHINE_TAGS, HtmlElement, fits, inline_text
from newsnorm.urls import absolute

#: Elements that stand inside a line of text.
INLINE: Final = frozenset(
    "a abbr acronym b bdi bdo big br cite code del dfn em font i ins kbd label mark q rp rt ruby s samp "
    "small span strike strong sub sup time tt u var wbr amp-fit-text data".split()
)


def link_of(element: HtmlElement, base: str | None, *, whole: bool = True) -> str | None:
    """Where a block leads that is a link from end to end; with ``whole`` off, its first link."""
    if len(element) == 0 and element.tag != "a":
        return None
    if whole and element.tag != "a" and element.text and not element.text.isspace():
        return None
    link = element if element.tag == "a" else next(element.iterdescendants("a"), None)
    if link is None or not link.get("href") or (whole and not all_in(element, ("a",))):
        return None
    return absolute(link.get("href") or "", base or "") or link.get("href")


def all_in(element: HtmlElement, tags: tuple[str, ...]) -> bool:
    """Whether all text of an element stands inside elements of these tags."""
    if element.tag in tags:
        return True
    if (element.text or "").strip():
        return False
    found = False
    for child in element:
        if (child.tail or "").strip():
            return False
        if not isinstance(child.tag, str) or child.tag in MACHINE_TAGS or child.tag == "br":
            continue
        if child.tag in tags:
            found = True
        elif child.tag in INLINE and _all_in_or_empty(child, tags):
            found = found or fits(child, "descendant-or-self::*[normalize-space(text())]")
        else:
            return False
    return found


def _all_in_or_empty(element: HtmlElement, tags: tuple[str, ...]) -> bool:
    return not inline_text(element) or (element.tag in tags) or (len(element) > 0 and all_in(element, tags))
