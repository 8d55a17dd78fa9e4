"""The lines that stand over a story in flattened text: address, headline, author, date."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve, frozen

from newsnorm.bylines import is_pseudo_author, parse_byline
from newsnorm.candidate import Candidate, FieldName
from newsnorm.dates import parse_moment
from newsnorm.text import clean, ends_sentence
from newsnorm.urls import split_archive_url

_URL: Final = re.compile(r"^(?:URL|Link|Source)?:?\s{0,3}<?(https?://[^\s<>]+)>?$", re.I)
_LABELLED: Final = re.compile(r"^\W{0,3}([A-Za-z][A-Za-z _-]{2,20}?)\W{0,3}:\W{0,3}(\S.{0,600})$")
_LABELS: Final[dict[str, FieldName]] = {
    **dict.fromkeys(("title", "headline"), "headline"),
    **dict.fromkeys(("url", "link", "source url"), "url"),
    **dict.fromkeys(("author", "authors", "byline", "written by"), "byline"),
    **dict.fromkeys(("date", "published", "date published", "publish date", "pubdate"), "date_published"),
    **dict.fromkeys(
        ("updated", "modified", "date modified", "last updated", "last modified"), "date_modified"
    ),
    **dict.fromkeys(("description", "summary", "standfirst", "subtitle", "excerpt"), "standfirst"),
    **dict.fromkeys(("section", "category"), "section"),
    "language": "language",
}
_BYLINE: Final = re.compile(r"^by:? +\S.{1,150}$", re.I)
_NOBODY: Final = re.compile(
    r"^(?:no|unknown|unidentified|missing)\b.{0,12}\b(?:author|byline)s?\b.{0,20}$"
    r"|^(?:author|byline)s?:?\s{0,3}(?:none|unknown|n/?a|null|not (?:found|identified|given|available))\.?$",
    re.I,
)
_MODIFIED: Final = re.compile(r"^(?:last )?(?:updated|modified)\b", re.I)
_FENCE: Final = re.compile(r"^(?:-{3,}|\+{3,}|={3,})$")
#: No headline is longer: the longest in 500 pages has 180 characters.
_LONGEST_HEADLINE: Final = 220
_LONGEST_STANDFIRST: Final = 400
_LONGEST_DATE: Final = 60
#: A header has at most so many lines that are filled.
_MOST_LINES: Final = 12


@frozen
class _Line:
    """A line and what it says, if its form tells; `field` is "" for what names nobody."""

    number: int
    text: str
    field: FieldName | None = None
    value: str = ""
    nobody: bool = False

    @property
    def is_plain(self) -> bool:
        return self.field is None and not self.nobody


def read_header(text: str) -> tuple[tuple[Candidate, ...], str]:
    """What the lines over the story say, and the story.

    The first line without a form of its own is the headline, one more before the author is the
    standfirst.  "no author identified" says that nobody is named, and nobody it is.

    >>> found, story = read_header("https://a.org/b\\nRain at last\\nno author identified\\nIt rained.")
    >>> [(c.field, c.origin, c.value) for c in found], story
    ([('url', 'text:line 1', 'https://a.org/b'), ('headline', 'text:line 2', 'Rain at last')], 'It rained.')
    """
    lines = text.splitlines()
    filled = [_Line(at, shown) for at, line in enumerate(lines, 1) if (shown := clean(line))]
    if len(filled) < 2:
        return (), text
    header = _fenced(filled) or _top(filled)
    named = list(_named(header))
    rest = [line for line in filled if line.number > (header[-1].number if header else 0)]
    last = header[-1].number if header else 0
    if not any(line.field == "headline" for line in named):
        headline = next(iter(rest[:-1]), None)
        if headline and _may_be_headline(headline.text, alone=not header):
            named.append(evolve(headline, field="headline", value=headline.text.lstrip("# ")))
            last = headline.number
            after = next(iter(rest[1:-1]), None)
            if header and after and _is_names(after.text):
                named.append(evolve(after, field="byline", value=after.text))
                last = after.number
    found = tuple(
        Candidate(field=line.field, origin=f"text:line {line.number}", value=line.value)
        for line in named
        if line.field is not None
    )
    return found, "\n".join(lines[last:])


def _fenced(lines: Sequence[_Line]) -> list[_Line]:
    """Labelled lines between two rulers, as extractors write metadata."""
    if not _FENCE.match(lines[0].text):
        return []
    end = next((at for at, line in enumerate(lines[1:30], 1) if _FENCE.match(line.text)), 0)
    inner = [_read(line, True) for line in lines[1:end]]
    if not any(line.field for line in inner):
        return []
    return [*(evolve(line, nobody=line.field is None) for line in inner), evolve(lines[end], nobody=True)]


def _top(lines: Sequence[_Line]) -> list[_Line]:
    """The first lines up to the last whose form tells what it is; at most two between have none."""
    read: list[_Line] = []
    plain, end = 0, 0
    for line in lines[:_MOST_LINES]:
        line = _read(line, headed=plain > 0 or any(other.field == "headline" for other in read))
        if line.field in {other.field for other in read if other.field}:
            break
        if line.is_plain:
            plain += 1
            if plain > 2 or len(line.text) > (_LONGEST_HEADLINE, _LONGEST_STANDFIRST)[plain - 1]:
                break
        read.append(line)
        if not line.is_plain:
            end = len(read)
    # The last line of a text is story, whatever it looks like.
    return read[: min(end, len(lines) - 1)]


def _named(header: Sequence[_Line]) -> Iterator[_Line]:
    """The header's lines with their fields; those without a form take theirs from their place."""
    known = {line.field for line in header}
    for line in header:
        if line.is_plain:
            field: FieldName = "headline" if "headline" not in known else "standfirst"
            if field == "standfirst" and "byline" not in known and _is_names(line.text):
                field = "byline"
            known.add(field)
            line = evolve(line, field=field, value=line.text.lstrip("# "))
        if line.field is not None:
            yield line


def _read(line: _Line, headed: bool) -> _Line:
    """The line with what its form tells; ``headed``: whether a headline may stand above it."""
    text = line.text
    if found := _URL.match(text):
        copy = split_archive_url(found[1])
        return evolve(line, field="url", value=copy[2] if copy else found[1])
    if (found := _LABELLED.match(text)) and (field := _LABELS.get(found[1].lower().replace("_", " "))):
        value = found[2].strip("\"'[]* ").replace("', '", "; ")
        if field == "byline" and is_pseudo_author(value):
            return evolve(line, nobody=True)
        if field not in ("date_published", "date_modified") or parse_moment(value, timezone="UTC"):
            return evolve(line, field=field, value=value)
    if len(text) < _LONGEST_DATE and parse_moment(text, timezone="UTC"):
        return evolve(line, field="date_modified" if _MODIFIED.match(text) else "date_published", value=text)
    if _NOBODY.match(text) or (headed and is_pseudo_author(text) and any(map(str.isalpha, text))):
        return evolve(line, nobody=True)
    if headed and _BYLINE.match(text) and not ends_sentence(text) and _is_names(text):
        return evolve(line, field="byline", value=text)
    return line


def _may_be_headline(text: str, *, alone: bool) -> bool:
    """Whether a line can be the headline; ``alone``: nothing around it says that there is a header."""
    if len(text) > _LONGEST_HEADLINE or _BYLINE.match(text):
        return False
    return not ends_sentence(text) or (not alone and text[-1] in "?!’”'\"" and len(text) <= 120)


_NAME: Final = re.compile(r"^(?:[^\W\d_a-z][\w.’'-]*|d[aeiu]l?|v[ao]n|den?|ter|la|le|bin|ibn|al-\w+)$")


def _is_names(text: str) -> bool:
    """Whether a line names people or agencies and nothing else.

    >>> [_is_names(text) for text in ("Ann Roe and Bo van Li", "By Ann Roe in Rome", "By the way, it rained")]
    [True, True, False]
    """
    named = parse_byline(text) if len(text) <= 160 and not ends_sentence(text) else ()
    return bool(named) and all(
        credit.kind == "organization"
        or (1 < len(credit.name.split()) < 6 and all(map(_NAME.match, credit.name.split())))
        for credit in named
    )
