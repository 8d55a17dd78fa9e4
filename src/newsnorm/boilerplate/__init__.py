"""Line rules that any outlet may need, as data: `LINES`, in the order in which they are tried.

Each module holds what its lines are; an outlet's own wording stands in the outlet's file.  The
first rule that fits a line wins, so what is printed most exactly comes first and the rule for bare
headlines comes last.
"""

from __future__ import annotations

from typing import Final

from newsnorm.boilerplate import (
    bios,
    calls,
    captions,
    closing,
    contributors,
    controls,
    corrections,
    credit_lines,
    legal,
    membership,
    newsletter,
    related,
    social,
    trackers,
)
from newsnorm.rule import Line

LINES: Final[tuple[Line, ...]] = (
    *corrections.RULES,
    *contributors.RULES,
    *captions.RULES,
    *credit_lines.RULES,
    *social.RULES,
    *newsletter.RULES,
    *membership.RULES,
    *legal.RULES,
    *controls.RULES,
    *trackers.RULES,
    *closing.RULES,
    *related.RULES[:-1],
    *calls.RULES,
    *bios.RULES,
    related.RULES[-1],
)
"""All rules that hold for every outlet."""
