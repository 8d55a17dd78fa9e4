"""Parts of an article as a reader would print them, for more than one format."""

from __future__ import annotations

from datetime import datetime

from newsnorm.article import Article, Author, Precision


def printed_byline(article: Article) -> str | None:
    """The byline with its "By", as printed; from the names where none is printed.

    >>> from newsnorm.article import Producer
    >>> mary = Author(kind="person", name="Mary Lane")
    >>> printed_byline(Article(id="", authors=(mary,), producer=Producer(version="1")))
    'By Mary Lane'
    """
    line = article.byline or joined_names(article.authors)
    if not line:
        return None
    return line if line.split(maxsplit=1)[0].lower() in ("by", "from", "words") else f"By {line}"


def joined_names(people: tuple[Author, ...]) -> str:
    """Names as prose joins them: "A, B and C"."""
    names = [person.name for person in people]
    return " and ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))


def printed_moment(moment: datetime, precision: Precision | None) -> str:
    """As much of an ISO date as is known, with a space for the T.

    >>> printed_moment(datetime.fromisoformat("2017-11-21T13:05:00-05:00"), "minute")
    '2017-11-21 13:05-05:00'
    >>> printed_moment(datetime.fromisoformat("2017-11-21T00:00:00-05:00"), "day")
    '2017-11-21'
    """
    return iso_moment(moment, precision).replace("T", " ")


def iso_moment(moment: datetime, precision: Precision | None) -> str:
    """ISO 8601 with no more than is known.

    >>> iso_moment(datetime.fromisoformat("2017-11-01T00:00:00+00:00"), "month")
    '2017-11'
    """
    days = {"year": 4, "month": 7, "day": 10}
    if precision in days:
        return moment.isoformat()[: days[precision]]
    return moment.isoformat(timespec="minutes" if precision == "minute" else "seconds")
