"""Captions: what is seen, and whose picture it is."""

from __future__ import annotations

import re

_CREDIT = re.compile(
    r"(?:^|(?<=[\s.!?”\"’)]))"
    r"(?:Photographs?|Photography|Photo(?: credit)?|Composite|Illustration|Image|Picture|Credit)"
    r"(?: by)?:\s*(\S.{1,300})$"
)
# "(Name/Agency)" after the sentence's end, as the Washington Post sets it.
_PARENTHESIS = re.compile(r"^(.{0,2000}?[.!?”\"’])\s*\(([^()]{2,90})\)$", re.DOTALL)
# "Name/Agency - What is seen", Washington Post 2011-14.
_LEADING = re.compile(r"^([A-Z][^.!?]{2,60}?/[^.!?\-]{2,60}?)\s+[-–—]\s+(\S.*)$", re.DOTALL)


def split_credit(caption: str) -> tuple[str, str | None]:
    """(caption, credit or None).

    >>> split_credit("The bridge at dawn. Photograph: Ada Moss/The Guardian")
    ('The bridge at dawn.', 'Ada Moss/The Guardian')
    >>> split_credit("Smoke covers the town on Nov. 18. (Ada Moss/AFP)")
    ('Smoke covers the town on Nov. 18.', 'Ada Moss/AFP')
    >>> split_credit("Ada Moss/For The Post - Walkers in the snow.")
    ('Walkers in the snow.', 'Ada Moss/For The Post')
    """
    if match := _CREDIT.search(caption):
        return caption[: match.start()].strip(), match[1].strip()
    if match := _PARENTHESIS.match(caption):
        return match[1], match[2]
    if match := _LEADING.match(caption):
        return match[2], match[1]
    return caption, None
