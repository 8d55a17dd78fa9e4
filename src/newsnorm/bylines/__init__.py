"""Reads a printed byline or contributors' line into credits: who, as what, where.

A credit's ``name`` is as printed, without roles, places and trailing commas; only a byline whose names are
all in capitals is set in title case. Agencies, staffs and outlets are organizations. What templates print
where an author should stand ("Username", "Sign In", a host) never comes out.
"""

import functools
import re

import attrs

from newsnorm.bylines.grammar import credits_of
from newsnorm.bylines.names import Credit, fold, is_agency, is_pseudo_author, title_case
from newsnorm.bylines.tasks import BY_TASK, TASK, TASK_NAMES

__all__ = ["Credit", "is_agency", "is_pseudo_author", "parse_byline", "parse_contributors"]

_LONGEST = 600  # a longer string is not a byline
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_FURNITURE = re.compile(
    r"\b(?:E-?mail the (?:writer|author)|View (?:author archive|bio)|Get author RSS feed|Jump to comments"
    r"|Follow(?= @|$))|✉|\S+://\S+|\S+@\S+\.\w+|(?<!\S)@\w+|\{\{[^}]{0,40}\}\}"
    r"|(?<!for )(?<![\w.-])[\w-]+(?:\.[\w-]+)?\.(?:com|org|net|uk)\b",
    re.IGNORECASE,
)
_BIOGRAPHY = re.compile(r" (?:is|was|covers|writes) (?=\w).*$")  # "Ann Roe is a reporter in Rome."
_DATE = re.compile(
    r"(?:[,;|•·–—(-]|\b(?:on|at|Last|Published|Updated|Posted|Stand|Veröffentlicht am)\b:?|\s)*"
    r"(?:\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? )?"
    rf"\b(?:{_MONTH} \d{{1,2}}\b"
    rf"|\d{{1,2}}\.? (?:de )?[^\W\d_]{{3,10}}\.?(?: de)? \d{{4}}"
    r"|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d\d"
    r"|\d{4} GMT|\d{1,2}:\d\d\b).*$",
    re.IGNORECASE,
)


# The same line is read several times on one page (state, markup, meta), and again on the next page.
@functools.lru_cache(maxsize=2048)
def parse_byline(raw: str) -> tuple[Credit, ...]:
    """The credits of a byline in the order printed, each name once.

    >>> [(c.name, c.role, c.place) for c in parse_byline("Ann Roe in Rome and Bo Li, arts editor")]
    [('Ann Roe', None, 'Rome'), ('Bo Li', 'arts editor', None)]
    >>> [(c.name, c.kind) for c in parse_byline("By Ann Roe and agencies")]
    [('Ann Roe', 'person'), ('agencies', 'organization')]
    """
    text = fold(raw)
    if not 0 < len(text) <= _LONGEST:
        return ()
    return _finished([credit for group in _undressed(text).split(";") for credit in credits_of(group)])


_CONTRIBUTED = re.compile(
    r",? (?:also |all |each )*(?:contributed"
    r"(?= to (?:this|the) (?:report|story|article|post|column|analysis|coverage|piece)"
    r"| (?:reporting|research|from)|$)"
    r"|(?:assisted|helped) (?:in|with)(?= (?:the )?(?:reporting|research)))"
    r" ?(?P<what>research|reporting)?\b.*$"
)
_REPORTED_FROM = re.compile(r" (?:also )?(?:(?P<verb>report|wr[oi]t)(?:ed|ing|e) )?from (?=[A-Z])")
_SENTENCE_SUBJECT = re.compile(r"(?:He|She|They|We|I|It|The|Others|Witnesses)\b")
_CITY = re.compile(r"(?:(?:[^\Wa-z_][\w.’'-]*|and|of|the|de|du|la|del|al)(?:, | |$)){1,8}$")
_TASK_BREAK = re.compile(
    rf"(?:[;,.] *(?:(?:and|with) )*| (?:and|with) )(?=(?:{TASK})(?::| by\b))", re.IGNORECASE
)
_SENTENCE = re.compile(
    r"(?<=[a-z)])(?<!\bSt)(?<!\bMt)(?<!\bSen)(?<!\bRep)(?<!\bGen)(?<!\bDr)(?<!\bJr)\. +(?=[A-Z])"
)


def parse_contributors(line: str) -> tuple[Credit, ...]:
    """The people of a line such as "A in B and C contributed to this report."; () for any other line.

    "X reported from Y" and "(Reporting by X; editing by Y)" give roles; a surname alone is a bylined author.

    >>> [(c.name, c.place, c.role) for c in parse_contributors(
    ...     "Roe reported from Rome. Bo Li contributed to this report.")]
    [('Roe', 'Rome', 'reporting'), ('Bo Li', None, None)]
    """
    text = fold(line).strip(" ()[]—–-•*_.")
    if not 0 < len(text) <= _LONGEST:
        return ()
    people: list[Credit] = []
    for clause in (part for sentence in _SENTENCE.split(text) for part in sentence.split(";")):
        clause = clause.strip(" ().")
        contributed = _CONTRIBUTED.search(clause)
        if contributed is not None:
            people += credits_of(clause[: contributed.start()], contributed["what"])
        elif BY_TASK.match(clause) is not None:
            for part in _TASK_BREAK.split(clause):
                task = BY_TASK.match(part)
                if task is not None:
                    role = task["task"].lower()
                    people += credits_of(part[task.end() :], TASK_NAMES.get(role, role))
        elif (
            (found := _REPORTED_FROM.search(clause)) and found["verb"] and not _SENTENCE_SUBJECT.match(clause)
        ):
            told = credits_of(
                _REPORTED_FROM.sub(" in ", clause), "reporting" if found["verb"] == "report" else "writing"
            )
            people += told if all(one.place and _CITY.match(one.place) for one in told) else []
    return _finished(people)


def _undressed(text: str) -> str:
    """Without addresses, buttons and what follows a date; a bar keeps their neighbours apart."""
    text = _BIOGRAPHY.sub("", text)
    return _DATE.sub("", _FURNITURE.sub(" | ", text)).replace("  ", " ").strip(" |,")


def _finished(people: list[Credit]) -> tuple[Credit, ...]:
    """Each name once, stable when parsed again, in title case where every person was printed in capitals."""
    settled = [credit for credit in map(_settled, people) if credit is not None]
    persons = [credit for credit in settled if credit.kind == "person"] or settled
    if all(credit.name.isupper() and (credit.kind == "person" or " " in credit.name) for credit in persons):
        settled = [_in_title_case(credit) for credit in settled]
    named: dict[str, Credit] = {}
    for credit in settled:
        first = named.setdefault(credit.name.casefold(), credit)
        if credit.role and first.role and credit.role != first.role:  # "Reporting by A; writing by A"
            named[credit.name.casefold()] = attrs.evolve(first, role=f"{first.role}, {credit.role}")
    return tuple(named.values())


def _in_title_case(credit: Credit) -> Credit:
    if not credit.name.isupper() or " " not in credit.name:
        return credit
    is_known = credit.kind == "person" or is_agency(credit.name)
    return attrs.evolve(credit, name=title_case(credit.name)) if is_known else credit


def _settled(credit: Credit) -> Credit | None:
    """The credit with a name that parses to itself; None where nothing of it does."""
    for _ in range(6):
        again = [one for group in _undressed(fold(credit.name)).split(";") for one in credits_of(group)]
        if not again:
            return None
        if len(again) == 1 and again[0].name == credit.name:
            return credit
        credit = attrs.evolve(credit, name=again[0].name, name_raw=again[0].name_raw, kind=again[0].kind)
    return None
