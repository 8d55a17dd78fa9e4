"""Text whose markup is gone: header lines and paragraphs."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsnorm import api
from newsnorm.flattened.header import read_header
from newsnorm.flattened.paragraphs import paragraphs_of

SEED = sorted((Path(__file__).resolve().parents[2] / "shared" / "seeds").glob("000*"))
URL = "https://www.theguardian.com/world/2017/nov/21/rain-at-last"
TITLE = "Rain at last in the dry valley"
STORY = (
    "Rain fell on the dry valley on Monday for the first time in two years, the mayor said, and the town "
    "danced in the street until the morning came.\n\nFarmers hope to save half of the harvest."
)


def fields(text: str) -> dict[str, object]:
    found, _ = read_header(text)
    return {str(candidate.field): candidate.value for candidate in found}


def story(text: str) -> str:
    return read_header(text)[1].strip()


# --- header lines


def test_address_headline_and_a_missing_author_are_no_story() -> None:
    text = f"{URL}\n{TITLE}\nno author identified\n{STORY}"
    assert fields(text) == {"url": URL, "headline": TITLE}
    assert story(text) == STORY


def test_a_candidate_names_the_line_that_it_stands_on() -> None:
    found, _ = read_header(f"{URL}\n\n{TITLE}\nby Ann Roe\n\n{STORY}")
    assert [candidate.origin for candidate in found] == ["text:line 1", "text:line 3", "text:line 4"]


@pytest.mark.parametrize(
    "line", ["no author identified", "No author found", "Author unknown", "author: none", "Staff"]
)
def test_placeholders_for_an_author_name_nobody(line: str) -> None:
    text = f"{URL}\n{TITLE}\n{line}\n{STORY}"
    assert "byline" not in fields(text)
    assert story(text) == STORY


@pytest.mark.parametrize(
    "line",
    [
        "By Ann Roe",
        "by Ann Roe and Bo Li",
        "By Ann Roe in Rome",
        "BY ANN ROE",
        "Ann Roe",
        "Ann Roe and agencies",
    ],
)
def test_the_line_of_the_author_is_the_byline(line: str) -> None:
    text = f"{URL}\n{TITLE}\n{line}\n{STORY}"
    assert fields(text)["byline"] == line
    assert story(text) == STORY


@pytest.mark.parametrize("line", ["November 21, 2017", "21 November 2017 11.05 GMT", "2017-11-21T11:05:00Z"])
def test_a_line_that_is_a_date_is_when_it_was_published(line: str) -> None:
    text = f"{TITLE}\nBy Ann Roe\n{line}\n{STORY}"
    assert fields(text) == {"headline": TITLE, "byline": "By Ann Roe", "date_published": line}
    assert story(text) == STORY


def test_the_headline_may_stand_over_the_address() -> None:
    text = f"{TITLE}\n{URL}\n\n{STORY}"
    assert fields(text) == {"url": URL, "headline": TITLE}
    assert story(text) == STORY


def test_a_headline_may_be_a_question_or_a_sentence() -> None:
    for title in ("Is the drought over?", "It is over."):
        text = f"{URL}\n{title}\nno author identified\n{STORY}"
        assert fields(text)["headline"] == title
        assert story(text) == STORY
    assert fields(f"{URL}\nIs the drought over?\n{STORY}")["headline"] == "Is the drought over?"


def test_one_more_line_before_the_author_is_the_standfirst() -> None:
    text = f"{URL}\n{TITLE}\nTwo years of drought end in one night\nBy Ann Roe\n{STORY}"
    assert fields(text)["standfirst"] == "Two years of drought end in one night"


def test_labelled_lines_say_what_they_are() -> None:
    text = f"Title: {TITLE}\nAuthor: Ann Roe\nDate: 2017-11-21\nURL: {URL}\n\n{STORY}"
    assert fields(text) == {
        "headline": TITLE,
        "byline": "Ann Roe",
        "date_published": "2017-11-21",
        "url": URL,
    }
    assert story(text) == STORY


def test_metadata_between_rulers_are_the_header() -> None:
    text = f"---\ntitle: {TITLE}\nauthor: Ann Roe; Bo Li\nhostname: theguardian.com\nurl: {URL}\n---\n{STORY}"
    assert fields(text) == {"headline": TITLE, "byline": "Ann Roe; Bo Li", "url": URL}
    assert story(text) == STORY


def test_an_archives_address_is_undone() -> None:
    text = f"https://web.archive.org/web/20171121000000/{URL}\n{TITLE}\n{STORY}"
    assert fields(text)["url"] == URL


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        "By the time it rained, the harvest was lost.\n" + STORY,
        "One paragraph without an end",
    ],
)
def test_a_text_without_header_is_all_story(text: str) -> None:
    assert fields(text) == {}
    assert story(text) == text


def test_prose_that_follows_the_header_stays_story() -> None:
    first = "By the time it rained on Monday, farmers had lost half of the harvest."
    text = f"{URL}\n{TITLE}\n{first}\n{STORY}"
    assert story(text).startswith(first)


def test_an_address_inside_the_story_is_story() -> None:
    text = f"{TITLE}\nBy Ann Roe\n{STORY}\n{URL}\nThe end of it."
    assert story(text).endswith(f"{URL}\nThe end of it.")


# --- paragraphs


def test_lines_are_paragraphs_with_or_without_blank_lines() -> None:
    assert paragraphs_of("One.\nTwo.\n\n\nThree.\r\nFour.\rFive.") == [
        "One.",
        "Two.",
        "Three.",
        "Four.",
        "Five.",
    ]


SENTENCES = st.lists(
    st.lists(
        st.sampled_from("rain fell on the dry valley and nobody in town had seen it coming".split()),
        min_size=3,
        max_size=60,
    ),
    min_size=1,
    max_size=6,
)


@settings(max_examples=200, deadline=None)
@given(SENTENCES, st.integers(60, 100))
def test_paragraphs_broken_at_a_width_and_parted_by_blank_lines_are_joined(
    words: list[list[str]], width: int
) -> None:
    texts = [" ".join(part) for part in words]
    broken = "\n\n".join(textwrap.fill(text, width) for text in texts)
    lines = sum(1 for line in broken.split("\n") if line)
    if lines - len(texts) >= 4:  # fewer are too few to tell
        assert " ".join(paragraphs_of(broken)).split() == " ".join(texts).split()
        assert len(paragraphs_of(broken)) < lines


def test_a_broken_text_without_blank_lines_is_parted_where_lines_end_early() -> None:
    texts = [
        "rain fell on the dry valley and nobody in town had seen it coming " * 5,
        "so it goes on for days " * 8,
    ]
    broken = "\n".join(textwrap.fill(text, 72) for text in texts)
    assert paragraphs_of(broken) == [text.strip() for text in texts]


def test_a_list_of_short_lines_stays_a_list() -> None:
    lines = [
        "Two eggs",
        "100 grams of flour for the dough",
        "Salt",
        "A spoon of sugar and a pinch of cinnamon",
    ]
    assert paragraphs_of("\n".join(lines)) == lines


def test_a_text_with_long_lines_is_not_broken() -> None:
    lines = ["A line of exactly so many words that it is nearly full now", "word " * 40 + "end", "Short."]
    assert paragraphs_of("\n".join(lines)) == lines


# --- the whole line


def test_the_article_of_a_flattened_page_names_no_author_where_none_was_found() -> None:
    article = api.normalize(f"{URL}\n{TITLE}\nno author identified\n{STORY}")
    assert (article.headline, article.url, article.outlet) == (TITLE, URL, "guardian")
    assert (article.authors, article.byline) == ((), None)
    assert article.text == STORY


@pytest.mark.skipif(not SEED, reason="the shared seeds are not here")
def test_the_seed_starts_with_its_story() -> None:
    article = api.normalize(SEED[0].read_bytes())
    assert article.headline == "A Putin-Assad embrace launches Russia’s new peace bid for Syria"
    assert article.outlet == "washingtonpost"
    assert article.authors == ()
    assert article.text.startswith("Russian President Vladimir Putin launched a major new push Tuesday")
