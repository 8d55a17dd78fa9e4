"""What stands between the names of a byline, and where it parts them."""

import re

from newsnorm.bylines.names import is_agency, is_all_role, is_rank, is_role_noun
from newsnorm.bylines.tasks import TASK
from newsnorm.bylines.words import SUFFIXES

_AND = (
    r"(?:and|&|with|und|et|og|och|и|avec|mit|sowie)(?= )(?! (?:Herzegovina|Tobago|Hove|Wear|Nevis|Barbuda)\b)"
)
JOINT = re.compile(
    rf" ?, ?(?:{_AND} )?| (?:{_AND}) | ?\| ?| [-–—•·/] |(?<!\bfilm)(?<!\bvideo)\.? (?=(?:{TASK}) (?:by|to) )",
    re.IGNORECASE,
)
_JOINT_AFTER_VON = re.compile(r" (?:y|e|en|i) ")  # part of a name elsewhere: Ortega y Gasset


def pieces_of(text: str, foreign: bool) -> list[tuple[str, str]]:
    """(joint, piece) in order; "Health and science editor", "Staff and agencies", "Roe, Jr." stay whole."""
    if foreign:
        text = _JOINT_AFTER_VON.sub(lambda found: " & " if _joins_full_names(found) else found[0], text)
    pieces: list[tuple[str, str]] = []
    joint, at = "", 0
    for found in [*JOINT.finditer(text), None]:
        piece = text[at : found.start() if found else None].strip()
        if piece:
            if pieces and _goes_on(pieces[-1][1], joint, piece):
                pieces[-1] = (pieces[-1][0], f"{pieces[-1][1]}{joint}{piece}")
            else:
                pieces.append((joint, piece))
            joint = ""
        if found is not None:
            joint, at = joint + found[0], found.end()
    return pieces


def _joins_full_names(found: re.Match[str]) -> bool:
    before, after = found.string[: found.start()], found.string[found.end() :]
    return " " in JOINT.split(before)[-1].strip() and " " in JOINT.split(after)[0].strip()


def _goes_on(before: str, joint: str, piece: str) -> bool:
    if re.search(r"\w|&", joint) is None:
        return joint.strip() == "," and piece.casefold() in SUFFIXES
    if is_agency(piece):
        return re.search(r"\b(?:staff|reporters|team)$", before, re.IGNORECASE) is not None
    words = piece.split()
    if is_role_noun(words[-1]) and len(words) < 4 and any(map(is_rank, before.split()[2:])):
        return True
    return is_all_role(piece)
