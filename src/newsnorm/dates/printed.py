"""The grammar of a printed date: "Wednesday, December 8, 2010; 10:37 PM", "Mon 18 Nov 2019 18.54 GMT".

The text is cut into tokens, each of which must be understood; their order is free, because a month has a
name, a year has four digits and a clock a mark. What is said twice or not at all is refused.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, timedelta, tzinfo
from datetime import timezone as fixed_offset
from typing import Any
from zoneinfo import ZoneInfo

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jänner janvier janv enero ene gennaio gen januari janeiro stycznia января",
            "february feb februar februari février févr fév febrero febbraio fevereiro fev lutego февраля",
            "march mar märz mär mrz mars marzo maart março marca марта",
            "april apr avril avr abril abr aprile kwietnia апреля",
            "may mai mayo maggio mag mei maio maj maja мая",
            "june jun juni juin junio giugno giu junho czerwca июня",
            "july jul juli juillet juil julio luglio lug julho lipca июля",
            "august aug août agosto ago augustus augusti sierpnia августа",
            "september sept sep septembre septiembre settembre set setembro września сентября",
            "october oct oktober okt octobre octubre ottobre ott outubro out października октября",
            "november nov novembre noviembre novembro listopada ноября",
            "december dec dezember dez décembre déc diciembre dic dicembre dezembro desember grudnia декабря",
        ),
        start=1,
    )
    for name in names.split()
}
_WEEKDAYS = frozenset(
    "monday mon tuesday tues tue wednesday weds wed thursday thurs thur thu friday fri saturday sat sunday "
    "sun mo montag di dienstag mi mittwoch do donnerstag fr freitag sa samstag sonnabend so sonntag lundi "
    "mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo "
    "lunedì martedì mercoledì giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag "
    "zaterdag zondag mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tisdag lördag söndag".split()
)
_LABELS = frozenset(  # only before the date: "5 March 2024, updated 10:00" tells two moments
    "last first originally modified published posted updated update created issued filed date publication "
    "time veröffentlicht aktualisiert erstellt stand artikel publié mis jour publicado actualizado "
    "pubblicato aggiornato gepubliceerd publisert oppdatert sist publicerad uppdaterad opdateret".split()
)
_JOINTS = frozenset(
    "at on the of t um uhr am den der le il el de del du à às las los kl klokken om uur ore hrs h".split()
)
_ZONE_WORDS = frozenset("time standard daylight".split())  # the rest of "Eastern Standard Time"

_HOURS = {  # offsets in hours; an abbreviation of two countries (IST, AST) is absent on purpose
    name: float(hours)
    for name, hours in (
        pair.split(":")
        for pair in (
            "z:0 gmt:0 utc:0 universal:0 coordinated:0 wet:0 bst:1 cet:1 mez:1 wat:1 west:1 cest:2 mesz:2 "
            "eet:2 sast:2 cat:2 eest:3 msk:3 eat:3 trt:3 pkt:5 wib:7 ict:7 hkt:8 sgt:8 awst:8 jst:9 kst:9 "
            "acst:9.5 aest:10 acdt:10.5 aedt:11 nzst:12 nzdt:13 edt:-4 est:-5 cdt:-5 cst:-6 mdt:-6 mst:-7 "
            "pdt:-7 pst:-8 akdt:-8 akst:-9 hst:-10"
        ).split()
    )
}
_LOCAL_RULES = {  # names of a place's rule, which knows its summer time
    "et": "America/New_York",
    "eastern": "America/New_York",
    "ct": "America/Chicago",
    "mt": "America/Denver",
    "pt": "America/Los_Angeles",
    "pacific": "America/Los_Angeles",
    "london": "Europe/London",
}
_IST = ("Asia/Kolkata", "Asia/Calcutta", "Europe/Dublin", "Asia/Jerusalem")  # read in the caller's zone only

_TOKEN = re.compile(
    r"""(?P<ymd>(?P<y>\d{4})(?:(?P<s>[-/.])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})(?!\d)
               |[年년]\s?(?P<m2>\d{1,2})[月월]\s?(?P<d2>\d{1,2})[日일]))
    |(?P<dmy>(?P<n1>\d{1,2})(?P<s2>[-/.])(?P<n2>\d{1,2})(?P=s2)(?P<n3>\d{4}|\d\d)(?![\d:]))
    |(?P<half>(?P<h>\d{1,2})(?:[:.](?P<i>\d\d)(?:[:.](?P<c>\d\d))?)?\s?(?P<ap>[AaPp])\.?\s?[Mm]\b\.?)
    |(?P<clock>(?P<h2>\d{1,2})(?:[:.](?P<i2>\d\d)(?::(?P<c2>\d\d)(?:[.,](?P<f2>\d{1,9}))?)?(?!\.?\d)
                |h(?P<i3>\d\d)?\b))
    |(?P<offset>(?:GMT|UTC)?\s?(?P<o>[+-]\d\d:?\d\d)(?!\d)|(?:GMT|UTC)(?P<o2>[+-]\d{1,2})(?!\d))
    |(?P<military>(?P<h4>[0-2]\d)(?P<i4>[0-5]\d)(?=\s(?:GMT|UTC|ET|HKT|BST|E[SD]T)\b))
    |(?P<year>\d{4})(?!\d)
    |(?P<day>(?P<n>\d{1,2})(?!\d)(?:st\b|nd\b|rd\b|th\b|er\b|[.ºª])?)
    |\((?P<aside>[^()]{1,60})\)
    |(?P<word>[^\W\d_]+)\.?
    |(?P<joint>[\s,;:|/@•·–—-]+)
    """,
    re.VERBOSE,
)


Day = tuple[int, int | None, int | None]
"""Year, month, day; None where it is not printed."""
Clock = tuple[int, int, int | None, int]
"""Hour, minute, second (None where it is not printed), microsecond."""


def read_printed(
    text: str, local: ZoneInfo | None, day_first: bool
) -> tuple[Day, Clock | None, list[tzinfo]]:
    """Day, clock and zones of a printed date; ValueError where one thing is not understood or said twice.

    >>> read_printed("Posted at 10:00 AM ET, 11/29/2011", None, False)[:2]
    ((2011, 11, 29), (10, 0, None, 0))
    """
    found: defaultdict[str, list[Any]] = defaultdict(list)
    order = ""
    for kind, value in _facts(text, local, day_first):
        found[kind].append(value)
        order += {"day": "d", "month": "m", "year": "y"}.get(kind, "")
    for hour, minute in found["military"]:
        if not found["year"] and not found["date"]:  # "21:57:01 2019 UTC"
            found["year"].append(hour * 100 + minute)
            order += "y"
        else:  # "1909 GMT November 18, 2019"
            found["clock"].append((hour, minute, None, 0))
    clock: Clock | None = found["clock"][0] if len(found["clock"]) == 1 else None
    day: Day
    if len(found["date"]) == 1 and not order:
        day = found["date"][0]
    elif sorted(order) == ["d", "m", "y"]:
        day = (found["year"][0], found["month"][0], found["day"][0])
    elif sorted(order) == ["m", "y"] and clock is None:
        day = (found["year"][0], found["month"][0], None)
    elif order == "dmd" and clock and found["zone"]:  # RFC 822 before 1989: 18 Nov 19 16:07:38 GMT
        day = (_full_year(found["day"][1]), found["month"][0], found["day"][0])
    else:
        raise ValueError(text)
    if clock is None and (found["clock"] or found["zone"]):
        raise ValueError(text)
    return day, clock, found["zone"]


def _facts(text: str, local: ZoneInfo | None, day_first: bool) -> Iterator[tuple[str, Any]]:
    """What each token says, in order; ValueError at the first that is not understood."""
    seen: set[str] = set()
    at = 0
    while at < len(text):
        token = _TOKEN.match(text, at)
        if token is None:
            raise ValueError(text[at])
        at, kind = token.end(), str(token.lastgroup)
        fact: tuple[str, Any] | None = None
        if kind == "ymd":
            fact = "date", (int(token["y"]), int(token["m"] or token["m2"]), int(token["d"] or token["d2"]))
        elif kind == "dmy":
            fact = "date", _numeric_date(token, day_first)
        elif kind == "half":
            fact = "clock", _half_day(token)
        elif kind == "clock":
            second = None if token["c2"] is None else int(token["c2"])
            minute = int(token["i2"] or token["i3"] or 0)
            fact = "clock", (int(token["h2"]), minute, second, read_fraction(token["f2"]))
        elif kind == "offset":
            fact = "zone", read_offset(token["o"] or token["o2"])
        elif kind == "military":
            fact = "military", (int(token["h4"]), int(token["i4"]))
        elif kind in ("year", "day"):
            fact = kind, int(token["year"] or token["n"])
        elif kind == "aside" and "zone" not in seen:  # after a zone it says the same again: "GMT+0000 (UTC)"
            fact = "zone", _zone(token["aside"].strip().lower(), local)
        elif kind == "word":
            fact = _said_by(token["word"].lower(), seen, local)
        if fact is not None:
            seen.add(fact[0])
            yield fact


def _said_by(word: str, seen: set[str], local: ZoneInfo | None) -> tuple[str, Any] | None:
    """What a word says after the facts ``seen``; None for one that says nothing."""
    if word in MONTHS:
        return "month", MONTHS[word]
    if word in _WEEKDAYS or word in _JOINTS or (word in _LABELS and not seen):
        return None
    if word in _ZONE_WORDS and "zone" in seen:
        return None
    if "clock" in seen or "military" in seen:
        return "zone", _zone(word, local)
    raise ValueError(word)


def _zone(name: str, local: ZoneInfo | None) -> tzinfo:
    if name in _HOURS:
        return fixed_offset(timedelta(hours=_HOURS[name]))
    if name in _LOCAL_RULES:
        return ZoneInfo(_LOCAL_RULES[name])
    if name == "ist" and local is not None and local.key in _IST:
        return local
    raise ValueError(name)


def read_offset(text: str) -> tzinfo:
    """`Z`, `+01`, `+0100` or `-05:00`; ValueError beyond 14 hours."""
    if text in "Zz":
        return UTC
    digits = text[1:].replace(":", "")
    hours, minutes = int(digits[:2]), int(digits[2:] or 0)
    if hours > 14 or minutes > 59:
        raise ValueError(text)
    shift = timedelta(hours=hours, minutes=minutes)
    return fixed_offset(-shift if text[0] == "-" else shift)


def _half_day(token: re.Match[str]) -> tuple[int, int, int | None, int]:
    hour, afternoon = int(token["h"]), token["ap"] in "Pp"
    if hour > 12 and not afternoon:
        raise ValueError(token[0])
    if hour <= 12:  # "13:45 PM" is 13:45
        if hour == 0 and afternoon:
            raise ValueError(token[0])
        hour = hour % 12 + (12 if afternoon else 0)
    return hour, int(token["i"] or 0), None if token["c"] is None else int(token["c"]), 0


def _numeric_date(token: re.Match[str], day_first: bool) -> tuple[int, int, int]:
    first, second, year = int(token["n1"]), int(token["n2"]), token["n3"]
    day_first = token["s2"] == "." or first > 12 or (day_first and second <= 12)
    day, month = (first, second) if day_first else (second, first)
    return _full_year(int(year)) if len(year) == 2 else int(year), month, day


def _full_year(two_digits: int) -> int:
    return two_digits + (1900 if two_digits >= 90 else 2000)


def read_fraction(fraction: str | None) -> int:
    """Microseconds of the digits after the point; finer ones are cut off."""
    return int(fraction[:6].ljust(6, "0")) if fraction else 0
