"""One name of a byline: person, organization or a template's filler, and the role beside it."""

import re
from typing import Literal

import attrs

from newsnorm.bylines.words import (
    AGENCIES,
    NAME_PARTICLES,
    ORGANIZATION_ENDS,
    OUTLETS,
    PSEUDO_AUTHORS,
    ROLE_NOUNS,
    ROLE_QUALIFIERS,
)


@attrs.frozen
class Credit:
    """One person or organization named in a byline."""

    name: str
    """Never empty; parsing it again gives it again."""
    kind: Literal["person", "organization"]
    role: str | None
    """As printed ("social affairs editor", "photography", "now"); the house after a name counts as a role."""
    place: str | None
    """As printed after "in", "at", "near" or a comma. "A and B in Rome" places both."""
    name_raw: str
    """The name as printed; occurs in the input once white space is folded and invisible marks are gone."""


_RANKS = frozenset(
    "senior deputy chief staff former associate assistant managing executive contributing".split()
)
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200e\u200f\u2060\ufeff"))
_HOUSE = re.compile(rf"(?P<name>.+?)[ /](?:(?:of|for|at) )?(?P<house>(?:the |The )?(?:{OUTLETS}))$")
_OUTLET = re.compile(rf"(?:the )?(?:{OUTLETS})$", re.IGNORECASE)
_ORGANIZATION = re.compile(
    rf"the |.*\b(?:{ORGANIZATION_ENDS})$|(?:{OUTLETS})(?-i:(?: [a-z]{{1,20}}){{0,3}}$)", re.IGNORECASE
)
_HOST = re.compile(
    r"(?:www\.)?[\w-]+(?:\.[\w-]+){0,2}\.(?:com|org|net|info|news|tv|gov|edu|io|uk|de|at|ch|fr|it|es|nl|no|au|ca)(?:/\S*)?$",
    re.IGNORECASE,
)


def fold(text: str) -> str:
    """White space folded, soft hyphens and other invisible marks gone."""
    return " ".join(text.translate(_INVISIBLE).split())


def is_agency(name: str) -> bool:
    """Whether the name is a wire service, or "agencies" with or without a staff.

    >>> is_agency("The Associated Press"), is_agency("Staff and agencies"), is_agency("Jane Roe")
    (True, True, False)
    """
    text = fold(name).casefold().removeprefix("the ").strip(" .,")
    if text in AGENCIES or re.search(r"\bagenc(?:y|ies)$", text) is not None:
        return bool(text)
    return "/" in text and all(part.strip() in AGENCIES for part in text.split("/"))


def is_pseudo_author(name: str) -> bool:
    """Whether a template printed this where an author should stand.

    >>> is_pseudo_author("Sign In"), is_pseudo_author("www.theguardian.com"), is_pseudo_author("Jane Roe")
    (True, True, False)
    """
    text = fold(name).casefold().strip(" .,:;|-–—*")
    if (
        text in PSEUDO_AUTHORS
        or (len(text) == 1 and text.isascii())
        or not any(mark.isalpha() for mark in text)
    ):
        return True
    if "@" in text or "://" in text or text.startswith(("{", "$", "<")) or _HOST.match(text) is not None:
        return True
    return (
        re.fullmatch(
            r"[0-9a-f-]*\d[0-9a-f-]*|\w?[_-]?admin\d*|\d+ ?(?:[.:/-]|days?|hours?|min\w*|[^\W\d_]+ \d{4}).*",
            text,
        )
        is not None
    )


def is_organization(name: str) -> bool:
    """Whether the name is an agency, an outlet, a staff or another body; a short word in capitals counts."""
    if is_agency(name) or _OUTLET.match(name) is not None or _ORGANIZATION.match(name) is not None:
        return True
    return name.isalpha() and name.isupper() and name.isascii() and 2 <= len(name) <= 5


def is_role_noun(word: str) -> bool:
    """Whether the word names a job: editor, Writers, editor-at-large."""
    word = word.casefold().strip(".,:").split("-")[0]
    return word in ROLE_NOUNS or word.removesuffix("s") in ROLE_NOUNS


def is_rank(word: str) -> bool:
    """Whether the word can only begin a role: Senior, deputy."""
    return word.casefold() in _RANKS


def is_plural_role(role: str) -> bool:
    """Whether the role is of several: "Washington Post Staff Writers"."""
    last = role.casefold().split()[-1].strip(".,")
    return last.endswith("s") and last.removesuffix("s") in ROLE_NOUNS


def is_all_role(text: str) -> bool:
    """Whether the text is a job with its qualifiers and no name: "science correspondent"."""
    words = text.split()
    return any(map(is_role_noun, words)) and all(is_role_noun(word) or _qualifies(word) for word in words)


def split_role(text: str) -> tuple[str, str | None]:
    """Name and role of "Alan Roe Home affairs editor", "staff writer Ann Roe", "Bo Li Associated Press".

    >>> split_role("Jo Roe North of England reporter")
    ('Jo Roe', 'North of England reporter')
    """
    house = _HOUSE.match(text)
    if is_agency(text) or _OUTLET.match(text) is not None:
        return text, None
    if house is not None and " " in house["name"] and not is_organization(house["name"]):
        name, role = split_role(house["name"])
        return name, text[len(name) :].strip(" /,") if role else house["house"]
    words = [] if is_organization(text) else text.split()
    if not any(map(is_role_noun, words)):
        return text, None
    start = _leading_role(words)
    if start:
        return " ".join(words[start:]), " ".join(words[:start])
    start = _trailing_role(words)
    return " ".join(words[:start]), " ".join(words[start:]) or None


def title_case(name: str) -> str:
    """Capitals to title case, initials and numerals kept.

    >>> title_case("ANNE-MARIE O'ROE JR."), title_case("J.D. MCROE III")
    ("Anne-Marie O'Roe Jr.", 'J.D. McRoe III')
    """
    return " ".join(_title_word(word) for word in name.split(" "))


def _title_word(word: str) -> str:
    if "." in word.rstrip(".") or word in ("II", "III", "IV") or len(word.strip(".")) < 2:
        return word
    parts = re.split(r"([-'’])", word)
    shaped = "".join(part[:1] + part[1:].lower() for part in parts)
    return shaped[:2] + shaped[2].upper() + shaped[3:] if re.match(r"Mc[^\W\d_]", shaped) else shaped


def _qualifies(word: str) -> bool:
    word = word.strip(",.")
    return word.casefold() in ROLE_QUALIFIERS or (word[:1].islower() and word not in NAME_PARTICLES)


def _leading_role(words: list[str]) -> int:
    """How many words before the name are its role: "Post special correspondent" Ann Roe."""
    for at, word in enumerate(words[:6]):
        if is_role_noun(word) and at + 1 < len(words) and words[at + 1][:1].isupper():
            before = words[:at]
            if word[0].islower() or all(_qualifies(one) for one in before):
                rest = words[at + 1 :]
                is_head = (
                    at == 0
                    or not all(one[0].isupper() for one in before)
                    or len(rest) > 1
                    or word[0].islower()
                )
                return at + 1 if is_head and not is_role_noun(rest[0]) and not _qualifies(rest[0]) else 0
    return 0


def _trailing_role(words: list[str]) -> int:
    """Where the role after the name starts; the number of words where there is none."""
    if not any(is_role_noun(word) for word in words[1:]):
        return len(words)
    start = len(words)
    last_noun = max(at for at, word in enumerate(words) if is_role_noun(word))
    if last_noun == len(words) - 1:
        start = last_noun
        while start > 0 and (
            _qualifies(words[start - 1]) or is_role_noun(words[start - 1]) or words[start - 1].isupper()
        ):
            if start <= 2 and words[start - 1].casefold() not in ROLE_QUALIFIERS:
                break
            start -= 1
    lower = next(
        (at for at, word in enumerate(words) if at > 1 and word[0].islower() and word not in NAME_PARTICLES),
        None,
    )
    if lower is not None and lower <= start:
        start = min(start, max(lower - 1, 2)) if lower <= last_noun else start
    rank = next((at for at, word in enumerate(words) if at > 1 and is_rank(word)), start)
    return min(start, rank)
