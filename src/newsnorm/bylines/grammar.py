"""The grammar of one group of a byline: names with their roles, places and shifts."""

import re
from typing import Literal

import attrs

from newsnorm.bylines.introductions import without_introduction
from newsnorm.bylines.joints import pieces_of
from newsnorm.bylines.names import (
    Credit,
    is_agency,
    is_all_role,
    is_organization,
    is_plural_role,
    is_pseudo_author,
    is_role_noun,
    split_role,
)
from newsnorm.bylines.words import DEGREES, PLACES, SUFFIXES

_PLACE = re.compile(
    r"(?:(?P<name>.+?) )?(?:in|at|near|aboard|outside|IN|AT) (?P<place>(?:the |The )?[^\Wa-z_].*)$"
)
_FOR = re.compile(r"(?:^| )(?P<role>(?:[Ss]pecial (?:to|for)|for) (?:[Tt]he )?[A-Z].*)$")
_ASIDE = re.compile(r"(?P<name>[^()]*)\((?P<aside>[^()]*)\)$")
_SHIFT = re.compile(r"\((?P<role>now|earlier|until [^()]{1,30}|from [^()]{1,30})\)\s*$")
_SUFFIX = re.compile(rf", ?({'|'.join(map(re.escape, sorted(SUFFIXES)))})$", re.IGNORECASE)
# "North of England correspondent": a region is no name.
_REGION = re.compile(
    r"(?:north|south|east|west|central)(?:ern)?(?:[- ](?:east|west)(?:ern)?)?(?= [^\W\d_])", re.IGNORECASE
)
_LONGEST_NAME = 7  # words


def credits_of(text: str, role: str | None = None) -> list[Credit]:
    """The credits of a group (no ";", date or address in it); ``role`` is theirs unless they print one."""
    shift = _SHIFT.search(text)
    text, task, foreign = without_introduction(text[: shift.start()] if shift else text)
    role = task or role
    text = re.sub(r"(?: (?:and|by|at|on)|[ ,&])+$", "", text, flags=re.IGNORECASE)
    people: list[Credit] = []
    for joint, piece in pieces_of(text, foreign):
        bare, task, _ = without_introduction(piece)
        role = task or role
        _take(people, joint if bare == piece else " & ", bare.strip(" ,:|"), role)
        if (
            people
            and people[-1].role
            and bare.startswith(people[-1].role)
            and is_plural_role(people[-1].role)
        ):
            role = people[-1].role  # "Staff writers A and B"
    if shift:
        people = [attrs.evolve(credit, role=credit.role or shift["role"]) for credit in people]
    return people


def _take(people: list[Credit], joint: str, piece: str, role: str | None) -> None:
    """Adds what the piece says: a part of the last credit, or a new one."""
    is_and = re.search(r"\w|&", joint) is not None
    if people and (_is_tail(people, piece) if not is_and else _extends_place(people, joint, piece)):
        return
    body, place = _split_place(piece)
    if not body:
        if people and place:
            _set_places(people, place, only_last=True)
        return
    if people and not is_and and body.casefold() == people[-1].name.casefold():
        return
    if people and not is_and and _is_role(body, people[-1], joint):
        _set_roles(people, _without_article(body), role)
        if place:
            _set_places(people, place, only_last=True)
        return
    for part in body.split("/") if "/" in body and is_agency(body) else [body]:
        credit = _credit(part.strip(), role, place)
        if credit is not None:
            people.append(credit)
            if place and is_and:
                _set_places(people, place, only_last=False)
            if credit.role and body.endswith(credit.role) and is_plural_role(credit.role):
                _set_roles(people, credit.role, role)


def _is_tail(people: list[Credit], piece: str) -> bool:
    """Whether the piece was a degree or place after a comma; it is then in the last credit."""
    last, low = people[-1], piece.casefold()
    if low in DEGREES:
        people[-1] = attrs.evolve(last, role=f"{last.role}, {piece}" if last.role else piece)
    elif low in PLACES and (last.place or " " in last.name):
        people[-1] = attrs.evolve(last, place=f"{last.place}, {piece}" if last.place else piece)
    else:
        return False
    return True


def _extends_place(people: list[Credit], joint: str, piece: str) -> bool:
    """Whether the piece went on with the last credit's place: "in San Francisco and New York"."""
    if piece.casefold() not in PLACES or not people[-1].place:
        return False
    _set_places(people, f"{people[-1].place}{joint}{piece}", only_last=True)
    return True


def _set_places(people: list[Credit], place: str, *, only_last: bool) -> None:
    people[-1] = attrs.evolve(people[-1], place=place)
    for at in range(len(people) - 2, -1, -1):
        if only_last or people[at].place or people[at].kind != "person":
            return
        if people[at].role not in (None, people[-1].role):  # "A, arts editor, and B in Rome"
            return
        people[at] = attrs.evolve(people[at], place=place)


def _set_roles(people: list[Credit], role: str, given: str | None) -> None:
    """A plural role is that of every person before it who has none; another that of the last."""
    several = is_plural_role(role) or is_organization(role)
    for at in range(len(people) - 1, -1, -1):
        if people[at].role in (None, given):
            people[at] = attrs.evolve(people[at], role=role)
        elif at == len(people) - 1 and people[at].role != role:
            people[at] = attrs.evolve(people[at], role=f"{people[at].role}, {role}")
        if not several:
            return


def _is_role(text: str, last: Credit, joint: str) -> bool:
    """Whether a piece after a comma or bar is a role or house of the name before it."""
    if re.match(r"special (?:to|for) ", text, re.IGNORECASE):
        return True
    text = _FOR.sub("", text)
    if is_organization(text):
        return (
            last.kind == "person"
            and re.search(r"agenc(?:y|ies)$|staff$|readers$|team$|editors$", text, re.IGNORECASE) is None
        )
    if any(map(is_role_noun, text.split())):
        if _REGION.match(text) is not None and is_role_noun(text.split()[-1]):
            return True
        if "," not in joint and is_role_noun(text.split()[-1]):  # "/ Yomiuri Shimbun Staff Writers"
            return True
        return split_role(text)[1] is None or is_all_role(text) or not _is_name(split_role(text)[0])
    return text[:1].islower() and re.match(r"(?:an? |the |head of |chair of )", text) is not None


def _is_name(text: str) -> bool:
    return (
        len(text.split()) > 1
        and not is_organization(text)
        and all(word[0].isupper() for word in text.split()[::9])
    )


def _without_article(text: str) -> str:
    return re.sub(r"^(?:an?|the) ", "", text)


def _split_place(piece: str) -> tuple[str, str | None]:
    found = _PLACE.match(piece)
    if found is None or (found[0].find(" IN ") > 0 and not piece.isupper()):
        return piece, None
    return found["name"] or "", found["place"].strip(" ,")


def _credit(text: str, role: str | None, place: str | None) -> Credit | None:
    words = text.split()
    half = len(words) // 2
    if half > 1 and words[:half] == words[half:]:  # tooltip and link: "Ann Roe Ann Roe"
        text = " ".join(words[:half])
    aside = _ASIDE.match(text)
    if aside is not None and aside["name"].strip():
        text, role = aside["name"].strip(), aside["aside"].strip() or role
    found = _FOR.search(text)
    if found is not None and found.start() > 0:
        text, role = text[: found.start()], role or found["role"]
    name, own_role = split_role(text)
    name = re.sub(r"^(?:.{1,40}['’]s?|[Tt]he) (?=[A-Z]\S+ [A-Z])", "", name) if _possessive(name) else name
    name = name.strip(" ,:;|/-–—*")
    if not name or is_pseudo_author(name):
        return None
    kind: Literal["person", "organization"] = "organization" if is_organization(name) else "person"
    if kind == "person" and len(name.split()) > _LONGEST_NAME:
        return None  # a sentence
    tail = _SUFFIX.search(name)
    bare = f"{name[: tail.start()]} {tail[1]}" if tail else name
    return Credit(bare, kind, own_role or role, place, name)


def _possessive(name: str) -> bool:
    found = re.match(r"(?P<house>.{1,40}?)['’]s? ", name)
    return found is not None and is_organization(found["house"])
