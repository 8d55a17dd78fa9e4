"""Printed and machine dates, as newsrooms and their templates print them."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsnorm.dates import Moment, find_date_in_url, parse_moment, twelve_hour_clock

NEW_YORK = "America/New_York"
LONDON = "Europe/London"

WITH_ZONE = """
2012-01-27T12:58GMT = 2012-01-27T12:58:00+00:00 minute
2013-07-17T18:00BST = 2013-07-17T18:00:00+01:00 minute
2011-11-18T18:00EST = 2011-11-18T18:00:00-05:00 minute
2013-06-06T23:05:13+0100 = 2013-06-06T23:05:13+01:00 second
2016-11-07T12:44:00-0500 = 2016-11-07T12:44:00-05:00 second
2019-11-19T06:56-05:00 = 2019-11-19T06:56:00-05:00 minute
2019-11-19T04:58:46Z = 2019-11-19T04:58:46+00:00 second
2019-11-19 14:42:55Z = 2019-11-19T14:42:55+00:00 second
2020-10-21T04:30:49.000Z = 2020-10-21T04:30:49+00:00 second
2018-09-25T20:52:55.487+03:00 = 2018-09-25T20:52:55.487000+03:00 second
2025-12-19T11:15:56.012359519Z = 2025-12-19T11:15:56.012359+00:00 second
2018-04-03T16:50:31,5Z = 2018-04-03T16:50:31.500000+00:00 second
2025-12-15T15:33Z = 2025-12-15T15:33:00+00:00 minute
2026-01-06 14:16:29 +01:00 = 2026-01-06T14:16:29+01:00 second
2019-11-20 3:15:00 -0800 = 2019-11-20T03:15:00-08:00 second
2025-12-19 02:00:21 +0000 UTC = 2025-12-19T02:00:21+00:00 second
2022-05-04T03:00:00 UTC = 2022-05-04T03:00:00+00:00 second
2017-11-21 11:05:19 UTC = 2017-11-21T11:05:19+00:00 second
2019-11-18 17:19:53 GMT = 2019-11-18T17:19:53+00:00 second
2019-11-18@05:36:50 CST = 2019-11-18T05:36:50-06:00 second
20240305T101112Z = 2024-03-05T10:11:12+00:00 second
20240305T1011+01 = 2024-03-05T10:11:00+01:00 minute
06-08-2009T14:12:32+0200 = 2009-06-08T14:12:32+02:00 second
1374170659000 = 2013-07-18T18:04:19+00:00 second
1374170659 = 2013-07-18T18:04:19+00:00 second
Mon, 18 Nov 2019 16:07:38 -0600 = 2019-11-18T16:07:38-06:00 second
Thu, 06 Nov 2025 23:28:44 GMT = 2025-11-06T23:28:44+00:00 second
Mon, 18 Nov 19 16:07:38 GMT = 2019-11-18T16:07:38+00:00 second
Fri Jul 19 05:34:58 EDT 2013 = 2013-07-19T05:34:58-04:00 second
Mon Jan 20 05:57:21 EST 2014 = 2014-01-20T05:57:21-05:00 second
Fri Apr 28 19:20:36 CEST 2023 = 2023-04-28T19:20:36+02:00 second
Wed Nov 10 12:48:39 CET 2021 = 2021-11-10T12:48:39+01:00 second
Tue Nov 19 21:57:01 UTC 2019 = 2019-11-19T21:57:01+00:00 second
Tue Nov 19 21:57:01 2019 UTC = 2019-11-19T21:57:01+00:00 second
Wed Nov 20 2019 09:28:00 GMT+0000 (UTC) = 2019-11-20T09:28:00+00:00 second
Tue Nov 19 2019 03:05:46 GMT+0100 (Central European Standard Time) = 2019-11-19T03:05:46+01:00 second
Nov 29, 2011 03:00 PM EST = 2011-11-29T15:00:00-05:00 minute
Jun 07, 2013 08:04 AM EDT = 2013-06-07T08:04:00-04:00 minute
Posted at 10:00 AM ET, 11/29/2011 = 2011-11-29T10:00:00-05:00 minute
Posted at 10:00 AM ET, 07/29/2011 = 2011-07-29T10:00:00-04:00 minute
Mon 18 Nov 2019 18.54 GMT = 2019-11-18T18:54:00+00:00 minute
Friday 31 December 2016 11.23 GMT = 2016-12-31T11:23:00+00:00 minute
Thursday 18 July 2013 18.55 BST = 2013-07-18T18:55:00+01:00 minute
Last modified on Wed 20 Sep 2017 10.23 BST = 2017-09-20T10:23:00+01:00 minute
First published on Mon 15 May 2023 05.38 BST = 2023-05-15T05:38:00+01:00 minute
November 21, 2017 08:04 (UTC) = 2017-11-21T08:04:00+00:00 minute
December 8, 2010 at 4:37 p.m. EST = 2010-12-08T16:37:00-05:00 minute
Published: Jan 5, 2021 10:15 a.m. ET = 2021-01-05T10:15:00-05:00 minute
Updated Nov 13, 2019, 10:28am EST = 2019-11-13T10:28:00-05:00 minute
11/13/19 at 4:00 PM EST = 2019-11-13T16:00:00-05:00 minute
Nov 19, 2019, 8:15 pm CST = 2019-11-19T20:15:00-06:00 minute
Monday, November 18, 2019, 04:05 pm PT (07:05 pm ET) = 2019-11-18T16:05:00-08:00 minute
March 2, 2024 4 AM PT = 2024-03-02T04:00:00-08:00 minute
Updated 1909 GMT (0309 HKT) November 18, 2019 = 2019-11-18T19:09:00+00:00 minute
Monday, 15 May 2023 at 11:24 Coordinated Universal Time = 2023-05-15T11:24:00+00:00 minute
Sunday, March 2, 2014 3:05 PM Eastern Standard Time = 2014-03-02T15:05:00-05:00 minute
Wednesday 14 October 2015 09:44 London = 2015-10-14T09:44:00+01:00 minute
March 11, 2026 16:54:41 UTC = 2026-03-11T16:54:41+00:00 second
Fr, 17 Mai 2019 13:38:23 MESZ = 2019-05-17T13:38:23+02:00 second
""".strip().splitlines()

IN_NEW_YORK = """
Wednesday, December 8, 2010; 10:37 PM = 2010-12-08T22:37:00-05:00 minute
February 19, 2013 at 12:40 pm = 2013-02-19T12:40:00-05:00 minute
February 19, 2013 at 12:40 am = 2013-02-19T00:40:00-05:00 minute
June 19, 2013 at 9:02 am = 2013-06-19T09:02:00-04:00 minute
November 18, 2019 11:03 PM = 2019-11-18T23:03:00-05:00 minute
Tuesday, November 19, 2019, 06:51 AM = 2019-11-19T06:51:00-05:00 minute
Wednesday, November 20, 2019, 10:03 am = 2019-11-20T10:03:00-05:00 minute
2019-11-19T02:24:00 = 2019-11-19T02:24:00-05:00 second
2019-11-18T21:17 = 2019-11-18T21:17:00-05:00 minute
2010/06/06 13:48:45 = 2010-06-06T13:48:45-04:00 second
2023-04-28 18:11:01.0 = 2023-04-28T18:11:01-04:00 second
20171121110519 = 2017-11-21T11:05:19-05:00 second
09:44, 14 October 2015 = 2015-10-14T09:44:00-04:00 minute
10:00am, 20 Jan, 2020 = 2020-01-20T10:00:00-05:00 minute
2 March 2024 • 9:36pm = 2024-03-02T21:36:00-05:00 minute
Thursday, June 3, 2021 - 15:49 = 2021-06-03T15:49:00-04:00 minute
12:57:42 May 17, 2019 = 2019-05-17T12:57:42-04:00 second
February 6, 2025, 5:19:07 PM = 2025-02-06T17:19:07-05:00 second
Feb. 6, 2025, 13:45 PM = 2025-02-06T13:45:00-05:00 minute
28.04.2023 19:20 Uhr = 2023-04-28T19:20:00-04:00 minute
05. November 2024 15:36 Uhr = 2024-11-05T15:36:00-05:00 minute
Veröffentlicht am 27.04.24 um 07:39 Uhr = 2024-04-27T07:39:00-04:00 minute
Publisert torsdag 09. mai 2024 - 13:26 = 2024-05-09T13:26:00-04:00 minute
Publié le 5 mars 2024 à 18h30 = 2024-03-05T18:30:00-05:00 minute
2025年1月27日 20:00 = 2025-01-27T20:00:00-05:00 minute
5 March 2024 = 2024-03-05T00:00:00-05:00 day
July 5, 2024 = 2024-07-05T00:00:00-04:00 day
September 2013 = 2013-09-01T00:00:00-04:00 month
""".strip().splitlines()

WITHOUT_CLOCK = """
2009-03-07 = 2009-03-07 day
2009/03/06 = 2009-03-06 day
20240305 = 2024-03-05 day
2015-11 = 2015-11-01 month
2015 = 2015-01-01 year
5 March 2024 = 2024-03-05 day
March 5, 2024 = 2024-03-05 day
Saturday 5 March 2024 = 2024-03-05 day
Sept. 7, 2011 = 2011-09-07 day
February 29th, 2024 = 2024-02-29 day
the 1st of May 2019 = 2019-05-01 day
25.Jun.2019 = 2019-06-25 day
12.03.2025 = 2025-03-12 day
05/03/2024 = 2024-05-03 day
25/03/2024 = 2024-03-25 day
Posted: 11/29/2011 = 2011-11-29 day
Updated November 20, 2025 = 2025-11-20 day
1er mars 2024 = 2024-03-01 day
11 de mayo de 2022 = 2022-05-11 day
30 апреля 2020 = 2020-04-30 day
May 2014 = 2014-05-01 month
""".strip().splitlines()

REFUSED = """
3 hours ago
2 days ago
yesterday
yesterday at 3:57 PM
Today
March 18 at 3:57 PM
September 5 at 7:12 PM
0001-01-01
0001-01-01T00:00:00Z
1970-01-01T00:00:00Z
1989-12-31
2199-01-01
0
1
31
v1.2
12345
9999999999
2024-13-01
2024-02-30
30/02/2024
13/13/2024
23.13.2024
2024-03-05T25:00:00Z
2024-03-05T10:75:00Z
2024-03-05T10:00:00+99:00
February 29, 2023
November 18, 2019 11:03 XYZ
November 19, 2019 | 4:20am | Updated November 19, 2019 | 9:32pm
05/03/2024 06/03/2024
5 March 2024, updated 10:00 GMT
2018-04-26T08:00:00.0000000Z-05:00
2020-12-16GMT+000011:36:18+00:00
2014-01-15T04:37-500
Nov 20 2019, 11:06am IST
15:45 AM, March 5, 2024 EST
11 Best Social Media Marketing Agencies in 2025
Source: Russian Defense Ministry, October 25, 2019
It was March 5, 2024, when the bridge fell.
""".strip().splitlines()


def as_text(moment: Moment | None) -> str:
    return "None" if moment is None else f"{moment.value.isoformat()} {moment.precision}"


@pytest.mark.parametrize("row", WITH_ZONE)
def test_a_printed_zone_is_read_and_wins_over_the_outlets(row: str) -> None:
    raw, expected = row.split(" = ")
    assert as_text(parse_moment(raw)) == expected
    assert as_text(parse_moment(raw, timezone="Asia/Tokyo")) == expected


@pytest.mark.parametrize("row", IN_NEW_YORK)
def test_a_clock_without_a_zone_is_read_in_the_outlets_zone(row: str) -> None:
    raw, expected = row.split(" = ")
    assert as_text(parse_moment(raw, timezone=NEW_YORK)) == expected


@pytest.mark.parametrize("row", [row for row in IN_NEW_YORK if row.endswith(("minute", "second"))])
def test_a_clock_without_any_zone_is_refused(row: str) -> None:
    assert parse_moment(row.split(" = ")[0]) is None


@pytest.mark.parametrize("row", WITHOUT_CLOCK)
def test_a_bare_date_without_a_zone_is_midnight_utc(row: str) -> None:
    raw, expected = row.split(" = ")
    day, precision = expected.split()
    assert as_text(parse_moment(raw)) == f"{day}T00:00:00+00:00 {precision}"


@pytest.mark.parametrize("raw", ["", " ", *REFUSED])
@pytest.mark.parametrize("timezone", [None, NEW_YORK])
def test_what_states_no_moment_is_refused(raw: str, timezone: str | None) -> None:
    assert parse_moment(raw, timezone=timezone) is None


def test_day_first_turns_only_ambiguous_numbers() -> None:
    dates = {
        raw: as_text(parse_moment(raw, day_first=True))[:10]
        for raw in ("05/03/2024", "25/03/2024", "03/25/2024", "5-3-24")
    }
    assert dates == {
        "05/03/2024": "2024-03-05",
        "25/03/2024": "2024-03-25",
        "03/25/2024": "2024-03-25",
        "5-3-24": "2024-03-05",
    }


def test_an_abbreviation_of_two_countries_needs_the_outlets_zone() -> None:
    assert as_text(parse_moment("Nov 20 2019, 11:06am ist", timezone="Asia/Kolkata")) == (
        "2019-11-20T11:06:00+05:30 minute"
    )


@pytest.mark.parametrize("raw", [1374170659, 1374170659000, 1374170659.0, 1374170659000.0])
def test_epoch_seconds_and_milliseconds_are_utc(raw: float) -> None:
    moment = parse_moment(raw)
    assert moment == Moment(datetime.fromisoformat("2013-07-18T18:04:19Z"), "second", str(raw))


@pytest.mark.parametrize("raw", [True, False, 0, -1, 2024, 20240305, float("nan"), float("inf"), 10**30])
def test_other_numbers_are_refused(raw: float) -> None:
    assert parse_moment(raw) is None


def test_the_raw_text_is_kept_as_given() -> None:
    moment = parse_moment("  5 March 2024 ")
    assert moment is not None
    assert moment.raw == "  5 March 2024 "


def test_an_unknown_time_zone_is_the_callers_error() -> None:
    with pytest.raises(KeyError):
        parse_moment("5 March 2024", timezone="Mars/Olympus")


@pytest.mark.parametrize(
    ("raw", "shown", "expected"),
    [
        ("2014-01-15T04:37-500", "January 15, 2014 at 4:37 PM", "2014-01-15T16:37:00-05:00 minute"),
        ("2014-01-15T04:37-500", "January 15, 2014 at 4:37 AM", "2014-01-15T04:37:00-05:00 minute"),
        ("2015-03-18T03:57-500", "March 18 at 3:57 PM", "2015-03-18T15:57:00-04:00 minute"),
        ("2015-03-18T03:57-500", "March 18, 2015 3:57 p.m.", "2015-03-18T15:57:00-04:00 minute"),
        ("2015-03-18T03:57-500", "3:57 PM", "2015-03-18T15:57:00-04:00 minute"),
        ("2018-06-12T12:05-500", "June 12, 2018 at 12:05 AM", "2018-06-12T00:05:00-04:00 minute"),
        ("2018-06-12T12:05-500", "June 12, 2018 at 12:05 PM", "2018-06-12T12:05:00-04:00 minute"),
        ("2018-10-29T10:15-500", None, "2018-10-29T00:00:00-04:00 day"),
        ("2018-10-29T10:15-500", "October 29, 2018", "2018-10-29T00:00:00-04:00 day"),
        ("2018-10-29T10:15-500", "October 30, 2018 at 10:15 PM", "2018-10-29T00:00:00-04:00 day"),
        ("2018-10-29T10:15-500", "October 29 at 11:15 PM", "2018-10-29T00:00:00-04:00 day"),
        ("2018-10-29T10:15-500", "3 hours ago", "2018-10-29T00:00:00-04:00 day"),
        ("2018-10-29T10:15:00-04:00", "October 29 at 11:15 PM", "2018-10-29T10:15:00-04:00 second"),
        ("2018-13-29T10:15-500", "October 29 at 10:15 PM", "None"),
        ("soon", None, "None"),
    ],
)
def test_the_twelve_hour_clock_needs_the_visible_text(raw: str, shown: str | None, expected: str) -> None:
    moment = twelve_hour_clock(raw, shown, timezone=NEW_YORK)
    assert as_text(moment) == expected
    assert moment is None or moment.raw == raw


URLS = """
https://www.theguardian.com/world/2017/nov/21/a-story = 2017-11-21
http://www.guardian.co.uk/world/2013/jun/06/us-tech-giants-nsa-data = 2013-06-06
https://www.theguardian.com/world/live/2023/may/15/russia-ukraine-war-latest = 2023-05-15
https://www.nytimes.com/2017/11/21/world/a-story.html = 2017-11-21
https://www.washingtonpost.com/a/2018/06/12/ff43465a-6dba-11e8-bf86-a2351b5ece99_story.html = 2018-06-12
http://www.washingtonpost.com/wp-dyn/content/article/2009/03/06/AR2009030601621.html = 2009-03-06
http://www.washingtonpost.com/wp-dyn/content/article/AR2009120301234_2.html = 2009-12-03
http://www.washingtonpost.com/wp-dyn/articles/A64012-2005Feb4.html = 2005-02-04
https://example.org/news/2009-03-07 = 2009-03-07
https://example.org/news/2009-03-07-the-bridge.html = 2009-03-07
https://example.org/news/the-bridge_2009_03_07.html = 2009-03-07
https://example.org/english/2019-11/21/c_138572.htm = 2019-11-21
http://en.people.example/n3/2017/1121/c90000-9295187.html = 2017-11-21
https://example.org/20171121/the-bridge = 2017-11-21
https://web.archive.org/web/20200101000000id_/https://example.org/2017/11/21/x = 2017-11-21
https://example.org/2017/11/ = None
https://example.org/2017/13/41/x = None
https://example.org/1066/10/14/hastings = None
https://example.org/item/20171121-6dba-11e8-bf86-a2351b5ece99 = None
https://example.org/story?date=2017-11-21 = None
https://example.org/story#2017-11-21 = None
https://example.org/a-story-12345678 = None
https://web.archive.org/web/20200101000000/https://example.org/x = None
""".strip().splitlines()


@pytest.mark.parametrize("row", URLS)
def test_a_urls_path_tells_the_day(row: str) -> None:
    url, expected = row.split(" = ")
    assert str(find_date_in_url(url)) == expected


@given(st.text(max_size=150), st.sampled_from([None, NEW_YORK, LONDON]), st.booleans())
def test_no_text_raises_and_every_moment_is_aware(text: str, timezone: str | None, day_first: bool) -> None:
    moment = parse_moment(text, timezone=timezone, day_first=day_first)
    assert moment is None or (moment.value.utcoffset() is not None and moment.raw == text)


@given(st.text(alphabet="0123456789 :.-/+TZJanFebMarAPMESTGUC,()", max_size=40))
def test_no_text_of_dates_letters_raises(text: str) -> None:
    find_date_in_url("https://example.org/" + text)
    twelve_hour_clock(text, text, timezone=NEW_YORK)
    moment = parse_moment(text, timezone=LONDON)
    assert moment is None or moment.value.year >= 1990


@given(st.datetimes(min_value=datetime(1990, 1, 2), max_value=datetime(2025, 12, 30)))
def test_what_python_prints_is_read_back(value: datetime) -> None:
    moment = parse_moment(value.isoformat() + "+00:00")
    assert moment is not None
    assert moment.value.replace(tzinfo=None) == value
    printed = parse_moment(value.strftime("%A, %B %d, %Y; %I:%M %p"), timezone="UTC")
    assert printed is not None
    assert printed.value.replace(tzinfo=None) == value.replace(second=0, microsecond=0)
