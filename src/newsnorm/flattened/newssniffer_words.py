"""The sentences of News Sniffer's templates since 2006, with or without their markup."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final

from newsnorm.dates import parse_moment
from newsnorm.text import clean, straight

_FEED: Final = re.compile(
    r"This article is from (?:the source )?['\"]? ?([^'\"]{1,60}?) ?['\"]? ?,? (?:and )?"
    r"was first published or seen on"
)
# html2text wraps lines at the hyphens of an address and may set it as a Markdown link.
_ADDRESS: Final = re.compile(
    r"original\s+source\s+at\s{1,4}[\[<]?(https?://[^\s\]>|]+(?:(?<=-)\n[^\s\]>|]+){0,9})"
)
_COUNT: Final = re.compile(r"The article has changed (\d+) times?\b|\band has (\d+) versions?\b")
_OWN: Final = re.compile(
    r"was\s+first\s+published\s+or\s+seen\s+on|current\s+article\s+at\s+its\s+original\s+source\s+at"
)
_PERIOD: Final = re.compile(
    r"\((?:less than a minute|(?:about |over |almost )?\d{1,3} (?:minute|hour|day|month|year)s?)"
    r" (later|earlier)\)"
)
#: A time of day as one of the templates prints it.
STAMP: Final = re.compile(
    r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:\.\d{1,6})?(?:Z| ?UTC| ?[+-]\d\d:?\d\d)?"
    r"|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d (?:[A-Z]{3,4} |[+-]\d{4} )?\d{4}"
    r"|[A-Z][a-z]{2,8} \d{1,2}, \d{4} \d\d:\d\d(?: ?\(?UTC\)?)?"
)
_FOOTER: Final = re.compile(
    r"^\W{0,9}(?:Currently monitoring [\d,.]+ news articles with\b|Ruby on Rails hosting by Brightbox\W*$)"
)
_PAGE_TITLE: Final = re.compile(
    r"^(?:News Sniffer - (?:Revisionista )?)?'(.{1,300})' diff viewer \((\d+)/(\d+)\)"
)
#: Times over both columns are no longer.
_LONGEST_TIMES: Final = 160


def read_feed(text: str) -> str | None:
    """The tracker's key of the outlet.

    >>> read_feed("This article is from the source 'bbc' and was first published or seen on .")
    'bbc'
    """
    found = _FEED.search(" ".join(straight(text).split()))
    return found[1] if found else None


def read_address(text: str) -> str | None:
    """URL of the story, from "You can find the current article at its original source at ..."."""
    found = _ADDRESS.search(text)
    return found[1].replace("\n", "") if found else None


def read_count(text: str) -> int | None:
    """How many versions there are; "changed 7 times" counts the first one as well.

    >>> read_count("The article has changed 7 times."), read_count("was seen on X and has 2 versions.")
    (7, 2)
    """
    found = _COUNT.search(" ".join(text.split()))
    return int(found[1] or found[2]) if found else None


def read_page_title(title: str) -> tuple[str, int, int] | None:
    """The latest headline and the numbers of the left and the right version.

    >>> read_page_title("'Rain at last' diff viewer (3/4) - News Sniffer")
    ('Rain at last', 3, 4)
    """
    found = _PAGE_TITLE.match(clean(straight(title)))
    return (found[1], int(found[2]), int(found[3])) if found else None


def is_footer(line: str) -> bool:
    """Whether a line is one of the tracker's own below everything else.

    >>> is_footer("Currently monitoring 35,012 news articles with 98,200 different versions.")
    True
    """
    return bool(_FOOTER.match(line))


def is_preamble(text: str) -> bool:
    """Whether the tracker's own sentences are in a text: whence, and since when or where now."""
    return read_feed(text) is not None or (_OWN.search(text) is not None and _COUNT.search(text) is not None)


def is_time(text: str) -> bool:
    """Whether a text is nothing but times as the tracker prints them over its columns.

    >>> is_time("2017-11-21 20:05:34 UTC (about 9 hours later)"), is_time("2017 was a good year.")
    (True, False)
    """
    text = clean(text)
    if len(text) > _LONGEST_TIMES or not any(map(str.isalnum, text)):
        return False
    return not any(map(str.isalnum, without_period(STAMP.sub(" ", text))))


def without_period(text: str) -> str:
    """A time without "(about 9 hours later)" behind it."""
    return _PERIOD.sub("", text)


def is_earlier(text: str) -> bool:
    """Whether the time over the right column says that it is the earlier one.

    >>> is_earlier("2017-11-21 11:05:19 UTC (about 9 hours earlier)")
    True
    """
    found = _PERIOD.search(text)
    return bool(found and found[1] == "earlier")


def moment_of(text: str) -> datetime | None:
    """A time as the tracker prints it; the ones without a zone are UTC."""
    moment = parse_moment(clean(text), timezone="UTC")
    return moment.value if moment else None
