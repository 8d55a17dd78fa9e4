"""Reads a printed or machine date into an aware moment, or refuses.

Nothing is guessed: a word that is not known, a missing year, two dates in one string, a relative date
("3 hours ago") or a clock without a zone gives ``None``. A date parser that guesses is wrong in silence:
one returns the year 1750 for ``20240305T101112Z``, another drops ``CET`` and answers in local time.
"""

import re
import time
from datetime import UTC, date, datetime, timedelta, tzinfo
from datetime import timezone as fixed_offset
from typing import Literal
from zoneinfo import ZoneInfo

import attrs

from newsnorm.dates.printed import MONTHS, Clock, Day, read_fraction, read_offset, read_printed

Precision = Literal["year", "month", "day", "minute", "second"]


@attrs.frozen
class Moment:
    """A point in time with the precision it was printed in."""

    value: datetime
    """Aware, with a fixed offset. What is finer than the precision is its first (1 January, 00:00)."""
    precision: Precision
    """A bare hour ("4 p.m.") counts as minute. Fractions of a second stay in the value."""
    raw: str
    """The text as given."""


_EARLIEST = 1990  # before the web; an older value is a template's placeholder (0001-01-01, 1970-01-01)
_SECONDS_A_YEAR = 31_556_952
_LONGEST = 120  # a longer string is a sentence that holds a date

_ISO = re.compile(
    r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:(?:[Tt@]|\s)(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?"
    r"\s?([Zz]|[+-]\d\d(?::?\d\d)?)?)?)?)?$",
    re.ASCII,
)
_COMPACT = re.compile(
    r"(\d{4})(\d\d)(\d\d)(?:[Tt]?(\d\d)(\d\d)(?:(\d\d)(?:[.,](\d{1,12}))?)?([Zz]|[+-]\d\d(?::?\d\d)?)?)?$",
    re.ASCII,
)
_EPOCH = re.compile(r"\d{10}(?:\d{3})?$", re.ASCII)


def parse_moment(
    raw: str | int | float, *, timezone: str | None = None, day_first: bool = False
) -> Moment | None:
    """The moment that ``raw`` states, or ``None`` where it does not state one.

    Reads ISO 8601 and its usual misspellings, RFC 822, epoch seconds and milliseconds, and printed dates
    (English in every usual order; month names of some other languages).

    * A clock without a zone is read in ``timezone`` (an IANA name), without that it is refused.
    * A bare date is 00:00 in ``timezone``, or in UTC where none is given, with precision "day" or coarser.
    * ``05/03/2024`` is month first unless ``day_first``; a number above 12 settles it; dots are day first.
    * Years before 1990 or more than two ahead are refused.

    >>> parse_moment("Dec. 8, 2010; 10:37 PM", timezone="America/New_York").value.isoformat()
    '2010-12-08T22:37:00-05:00'
    >>> parse_moment("Last modified on Mon 18 Nov 2019 18.54 GMT").precision
    'minute'
    >>> parse_moment("March 18 at 3:57 PM", timezone="America/New_York") is None
    True
    """
    if not isinstance(raw, str):
        return None if isinstance(raw, bool) else _from_epoch(raw, str(raw))
    text = raw.strip()
    if text[13:14] == ":" and text[4:5] == text[7:8] == "-" and (moment := _from_usual_iso(text, raw)):
        return moment
    local = ZoneInfo(timezone) if timezone else None
    try:
        if (iso := _ISO.match(text) or _COMPACT.match(text)) is not None:
            return _moment(*_read_iso(iso), local, raw)
        if _EPOCH.match(text) is not None:
            return _from_epoch(int(text), raw)
        return _moment(*read_printed(text, local, day_first), local, raw) if len(text) <= _LONGEST else None
    except (ValueError, OverflowError):  # a 31 February, a minute 75, a word that is not known
        return None


def twelve_hour_clock(raw: str, shown: str | None, *, timezone: str) -> Moment | None:
    """Reads ``2014-01-15T04:37-500``: twelve hours without AM or PM, and an offset that never changes.

    The Washington Post's templates of 2014-2019 print it in ``datePublished``. The visible text ("January
    15, 2014 at 4:37 PM", "March 18 at 3:57 PM") tells the half of the day; where it is missing or speaks of
    another moment only the day is known. A well-formed ``raw`` is read by `parse_moment`.

    >>> seen = "March 18 at 3:57 PM"
    >>> twelve_hour_clock("2015-03-18T03:57-500", seen, timezone="America/New_York").value.isoformat()
    '2015-03-18T15:57:00-04:00'
    >>> twelve_hour_clock("2015-03-18T03:57-500", None, timezone="America/New_York").precision
    'day'
    """
    trap = re.match(r"\s*((\d{4})-\d\d-\d\d)T(\d\d):(\d\d)(?::\d\d)?[+-]\d{3}\s*$", raw, re.ASCII)
    if trap is None:
        return parse_moment(raw, timezone=timezone)
    day = parse_moment(trap[1], timezone=timezone)
    if day is None:
        return None
    day = attrs.evolve(day, raw=raw)
    for text in (
        shown or "",
        f"{trap[2]} {shown}",
        f"{trap[1]} {shown}",
    ):  # with its year, without, without date
        seen = parse_moment(text, timezone=timezone)
        if seen is None or seen.precision == "day" or re.search(r"[AaPp]\.?\s?[Mm]\b", text) is None:
            continue
        same_clock = (seen.value.hour % 12, seen.value.minute) == (int(trap[3]) % 12, int(trap[4]))
        if same_clock and seen.value.date() == day.value.date():
            return attrs.evolve(seen, precision="minute", raw=raw)
    return day


_IN_URL = tuple(
    re.compile(pattern, re.IGNORECASE | re.ASCII)
    for pattern in (
        r"/(?P<y>\d{4})[/-](?P<m>\d{1,2}|[a-z]{3})[/-](?P<d>\d{1,2})(?![\da-z])",
        r"/AR(?P<y>\d{4})(?P<m>\d\d)(?P<d>\d\d)\d{2,7}",
        r"/A\d+-(?P<y>\d{4})(?P<m>[a-z]{3})(?P<d>\d{1,2})(?!\d)",
        r"/(?P<y>\d{4})/(?P<m>\d\d)(?P<d>\d\d)/",
        r"(?<![\da-z])(?P<y>\d{4})([-_.])(?P<m>\d\d)\2(?P<d>\d\d)(?![\da-z])",
        r"(?<![\da-z])(?P<y>\d{4})(?P<m>\d\d)(?P<d>\d\d)(?![\da-z]|-[\da-f]{4}-)",
    )
)


def find_date_in_url(url: str) -> str | None:
    """The day in a story's URL path as ``YYYY-MM-DD``; query and fragment are not read.

    It can be a day earlier than the printed date: the Post's wp-dyn URLs carry the day of filing.

    >>> find_date_in_url("https://www.theguardian.com/world/2017/nov/21/a-story")
    '2017-11-21'
    >>> find_date_in_url("http://www.washingtonpost.com/wp-dyn/content/article/AR2009120301234.html")
    '2009-12-03'
    """
    path = re.split(r"[?#]", url, maxsplit=1)[0]
    for pattern in _IN_URL:
        for found in pattern.finditer(path):
            month = found["m"]
            number = int(month) if month.isdigit() else MONTHS.get(month.lower(), 0)
            try:
                day = date(int(found["y"]), number, int(found["d"]))
            except ValueError:
                continue
            if _year_is_plausible(day.year):
                return day.isoformat()
    return None


def _year_is_plausible(year: int) -> bool:
    return _EARLIEST <= year <= 1972 + time.time() / _SECONDS_A_YEAR


def _from_epoch(number: float, raw: str) -> Moment | None:
    if 1e12 <= number < 1e13:
        number /= 1000
    if not 1e9 <= number < 1e10:  # NaN too
        return None
    value = datetime.fromtimestamp(number, UTC)
    return Moment(value, "second", raw) if _year_is_plausible(value.year) else None


def _from_usual_iso(text: str, raw: str) -> Moment | None:
    """The shape that nearly every machine date has, seven times as fast as the patterns."""
    try:
        value = datetime.fromisoformat(text)
    except ValueError:
        return None
    if value.tzinfo is None or text[10] not in "Tt @" or not _year_is_plausible(value.year):
        return None
    return Moment(value, "second" if text[16:17] == ":" else "minute", raw)


def _read_iso(found: re.Match[str]) -> tuple[Day, Clock | None, list[tzinfo]]:
    year, month, day, hour, minute, second, fraction, offset = found.groups()
    clock = None
    if hour is not None:
        clock = (int(hour), int(minute), None if second is None else int(second), read_fraction(fraction))
    days = (int(year), None if month is None else int(month), None if day is None else int(day))
    return days, clock, [] if offset is None else [read_offset(offset)]


def _moment(
    day: Day, clock: Clock | None, zones: list[tzinfo], local: ZoneInfo | None, raw: str
) -> Moment | None:
    zone = zones[0] if zones else local or (UTC if clock is None else None)
    year, month, day_of_month = day
    if zone is None or not _year_is_plausible(year):
        return None
    hour, minute, second, fraction = clock or (0, 0, None, 0)
    value = datetime(year, month or 1, day_of_month or 1, hour, minute, second or 0, fraction, tzinfo=zone)
    offset = value.utcoffset() or timedelta(0)
    if any(value.replace(tzinfo=other).utcoffset() != offset for other in zones[1:]):
        return None  # "08:00:00Z-05:00"
    precision: Precision = "year" if month is None else "month" if day_of_month is None else "day"
    if clock is not None:
        precision = "minute" if second is None else "second"
    return Moment(value.replace(tzinfo=fixed_offset(offset)), precision, raw)
