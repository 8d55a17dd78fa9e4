"""What stands under the headline."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from newsnorm.markup import find_all, inline_text
from newsnorm.page import Page, elements


def standfirst_at(*places: str) -> Callable[[Page], str | None]:
    """A reader of the standfirst at the first of the places that the page has.

    It comes without its lists of links, the writer's name and biography.
    """

    def standfirst(page: Page) -> str | None:
        found = next((found[0] for place in places if (found := elements(page, place))), None)
        if found is None:
            return None
        parts = find_all(found, "./p | ./*/p") or [found]
        links = set(find_all(found, ".//ul"))
        first, *rest = [line for part in parts for line in inline_text(part, without=links).split("\n")]
        points = first.startswith("•")
        rest = [line for line in rest if not (_ASIDE.match(line) or (line.startswith("•") and not points))]
        return " ".join([first, *rest]) or None

    return standfirst


_ASIDE: Final = re.compile(
    r"(?:[Bb]y|[Ww]ords?|[Pp]hotographs?) (?:by )?[A-Z]|Sign up |Read more|Get our |Click here"
)
