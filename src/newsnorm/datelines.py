"""Datelines: the place that opens a story."""

from __future__ import annotations

import re

# "SINGAPORE — ", "BERLIN, Nov. 7 -- ", "LOS ANGELES (AP) — ", "RICHMOND, Va. — ", "KIEV, Ukraine — "
_DATELINE = re.compile(
    r"^((?:[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’-]+|[A-Z]\.)(?:[ /][A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’-]*){0,4}"
    r"(?:, (?!(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.? \d)[A-Z][\w.' -]{1,30}?)?)"
    r"(?:, (?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.? \d{1,2})?"
    r"(?: \((?:AP|Reuters|AFP|UPI)\))?\s{0,2}(?:—|–|--)\s"
)


def dateline_of(text: str) -> str | None:
    """The place a first paragraph opens with, as printed, or None.

    >>> dateline_of("BERLIN, Nov. 7 -- The chancellor said")
    'BERLIN'
    >>> dateline_of("RICHMOND, Va. — The governor said")
    'RICHMOND, Va.'
    """
    match = _DATELINE.match(text)
    return match[1] if match else None
