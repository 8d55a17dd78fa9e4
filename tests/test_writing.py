"""Every format says what the article says, and nothing in a story can break out of it."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

import newsnorm
from generated_articles import articles
from newsnorm import Article
from newsnorm.article import Author, Contributors, Correction, Kind, Producer
from newsnorm.block import (
    Block,
    Embed,
    Heading,
    Image,
    ListBlock,
    Paragraph,
    Post,
    Quote,
    Separator,
    Table,
    UnknownBlock,
)
from newsnorm.source import Revision, Via
from newsnorm.writing import FORMATS, write_json, write_jsonl, write_jsonld, write_markdown, write_text
from newsnorm.writing.jsonld import TYPES, schema_org, write_jsonld_line

NEW_YORK = timezone(timedelta(hours=-5))
URL = "https://www.example.com/world/2017/11/21/a-bridge-opens"


def article(**fields: Any) -> Article:
    return Article(id="9e1f", producer=Producer(version="1"), **fields)


STORY = article(
    headline="A bridge opens at last",
    standfirst="Eleven years late",
    byline="Mary Lane in Albi",
    authors=(Author(kind="person", name="Mary Lane", role="bridge editor", place="Albi"),),
    contributors=Contributors(
        line="Jo Dell in Paris contributed to this report.",
        people=(Author(kind="person", name="Jo Dell", place="Paris"),),
    ),
    date_published=datetime(2017, 11, 21, 13, 5, tzinfo=NEW_YORK),
    date_published_precision="minute",
    date_modified=datetime(2017, 11, 22, tzinfo=NEW_YORK),
    date_modified_precision="day",
    dateline="ALBI, France",
    section="World",
    keywords=("bridges", "France"),
    language="en",
    body=(
        Paragraph(text="ALBI, France — The bridge over the Tarn opened on Tuesday."),
        Heading(text="What it cost", level=2),
        Paragraph(text="Nobody knows yet."),
    ),
    images=(
        Image(
            url="https://www.example.com/bridge.jpg", alt="A bridge", caption="The bridge", credit="Jo Dell"
        ),
    ),
    corrections=(
        Correction(text="An earlier version named the wrong river.", date=datetime(2017, 11, 22, tzinfo=UTC)),
    ),
    is_accessible_for_free=False,
    url=URL,
    canonical_url=URL,
    publisher="The Daily Bridge",
    via=(Via(wrapper="wayback", url="https://web.archive.org/web/2018/" + URL),),
    revision=Revision(tracker="newssniffer", number=3),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(articles)
def test_every_format_writes_every_article_and_ends_with_one_line_end(made: Article) -> None:
    for form in FORMATS.values():
        for written in (form.write(made), form.write_one_of_many(made)):
            assert written.endswith("\n"), form.name
            assert not written.endswith("\n\n"), form.name


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(articles)
def test_json_formats_are_read_back(made: Article) -> None:
    assert Article.from_json(write_json(made)) == made
    assert Article.from_json(write_jsonl(made)) == made
    assert write_jsonl(made).count("\n") == 1
    for written in (write_jsonld(made), write_jsonld_line(made)):
        assert json.loads(written)["@context"] == "https://schema.org"
        assert "</" not in written


def test_writers_are_found_from_the_package() -> None:
    assert newsnorm.writing.write_markdown is write_markdown


def test_suffixes_name_their_format() -> None:
    assert len({form.suffix for form in FORMATS.values()}) == len(FORMATS)
    assert all(name == form.name for name, form in FORMATS.items())


# plain text


def test_text_is_what_stands_over_the_story_and_the_story() -> None:
    assert write_text(STORY) == (
        "A bridge opens at last\n"
        "Eleven years late\n"
        "By Mary Lane in Albi\n"
        "2017-11-21 13:05-05:00\n"
        f"{URL}\n"
        "\n"
        "ALBI, France — The bridge over the Tarn opened on Tuesday.\n"
        "\n"
        "What it cost\n"
        "\n"
        "Nobody knows yet.\n"
    )


def test_newsnorm_reads_the_text_back() -> None:
    made = article(
        headline="A bridge opens at last",
        byline="Mary Lane",
        date_published=datetime(2017, 11, 21, 13, 5, tzinfo=NEW_YORK),
        date_published_precision="minute",
        body=(Paragraph(text="The bridge over the Tarn opened on Tuesday, after eleven years of work."),),
        url=URL,
    )
    read = newsnorm.normalize(write_text(made))
    assert (read.headline, read.url, read.text) == (made.headline, made.url, made.text)
    assert [author.name for author in read.authors] == ["Mary Lane"]
    assert read.date_published == made.date_published


def test_text_says_no_more_of_a_date_than_is_known() -> None:
    made = article(date_published=datetime(2017, 11, 1, tzinfo=UTC), date_published_precision="month")
    assert write_text(made) == "2017-11\n"


# Markdown


def body(*blocks: Block) -> str:
    return write_markdown(article(body=blocks)).rstrip("\n")


def test_markdown_has_title_standfirst_byline_body_and_url() -> None:
    assert write_markdown(STORY) == (
        "# A bridge opens at last\n\n"
        "**Eleven years late**\n\n"
        "By Mary Lane in Albi · 2017-11-21 13:05-05:00\n\n"
        "ALBI, France — The bridge over the Tarn opened on Tuesday.\n\n"
        "## What it cost\n\n"
        "Nobody knows yet.\n\n"
        "*Jo Dell in Paris contributed to this report.*\n\n"
        "*An earlier version named the wrong river.*\n\n"
        f"<{URL}>\n"
    )


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("*no* _stress_", r"\*no\* \_stress\_"),
        ("# no title", r"\# no title"),
        ("+ no list", r"\+ no list"),
        ("- no list", r"\- no list"),
        ("=====", r"\====="),
        ("1. no list", r"1\. no list"),
        ("2017) no list", r"2017\) no list"),
        ("1.5 million", "1.5 million"),
        ("> no quote", r"\> no quote"),
        ("[no](link)", r"\[no\](link)"),
        ("<b>no tag</b>", r"\<b\>no tag\</b\>"),
        ("`no code`", r"\`no code\`"),
        ("~~~", r"\~\~\~"),
        (r"a\b", r"a\\b"),
        ("AT&amp;T", r"AT\&amp;T"),
        ("AT&T; so it is", "AT\\&T; so it is"),
        ("R&D", "R&D"),
        ("Prep 10 min\nCook 40 min", "Prep 10 min\\\nCook 40 min"),
        ("    indented", "indented"),
    ],
)
def test_nothing_in_a_story_is_read_as_markdown(text: str, written: str) -> None:
    assert body(Paragraph(text=text)) == written


def test_headings_stand_below_the_title() -> None:
    assert body(Heading(text="One", level=1)) == "## One"
    assert body(Heading(text="Four", level=4)) == "#### Four"
    assert body(Heading(text="Bold line")) == "## Bold line"


def test_lists_keep_their_marks_and_their_line_ends() -> None:
    assert body(ListBlock(items=("one", "two\nmore"))) == "- one\n- two\\\n  more"
    assert body(ListBlock(items=("one", "two"), ordered=True)) == "1. one\n2. two"


def test_quotations_tables_and_rules() -> None:
    assert body(Quote(text="One.\nTwo.")) == "> One.\n>\n> Two."
    assert body(Table(rows=(("a", "b|c"), ("d",)))) == "| a | b\\|c |\n| --- | --- |\n| d |  |"
    assert body(Separator()) == "---"
    assert body(UnknownBlock(data={"type": "poll", "text": "Rain?"})) == "Rain?"


def test_pictures_and_players_are_links_that_cannot_break_out() -> None:
    picture = Image(url="https://e.com/a (1).jpg", alt="A [big] bridge", caption="The bridge", credit="Jo")
    assert body(picture) == "![A \\[big\\] bridge](https://e.com/a%20%281%29.jpg)\n\n*The bridge (Jo)*"
    assert body(Embed(url="https://e.com/v", text="Watch")) == "[Watch](https://e.com/v)"


def test_live_entries_have_their_time_and_headline() -> None:
    post = Post(
        headline="Rain",
        date_published=datetime(2017, 11, 21, 10, 5, tzinfo=UTC),
        authors=("Jo Dell",),
        blocks=(Heading(text="Where", level=2), Paragraph(text="In Albi.")),
    )
    assert body(post) == "## 2017-11-21 10:05+00:00 · Rain\n\nJo Dell\n\n### Where\n\nIn Albi."


# schema.org


def test_json_ld_speaks_schema_org() -> None:
    assert schema_org(STORY) == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": "urn:uuid:9e1f",
        "url": URL,
        "mainEntityOfPage": URL,
        "headline": "A bridge opens at last",
        "description": "Eleven years late",
        "author": [
            {
                "@type": "Person",
                "name": "Mary Lane",
                "jobTitle": "bridge editor",
                "workLocation": {"@type": "Place", "name": "Albi"},
            }
        ],
        "contributor": [
            {"@type": "Person", "name": "Jo Dell", "workLocation": {"@type": "Place", "name": "Paris"}}
        ],
        "publisher": {"@type": "NewsMediaOrganization", "name": "The Daily Bridge"},
        "datePublished": "2017-11-21T13:05-05:00",
        "dateModified": "2017-11-22",
        "inLanguage": "en",
        "keywords": ["bridges", "France"],
        "isAccessibleForFree": False,
        "articleSection": "World",
        "articleBody": STORY.text,
        "wordCount": STORY.word_count,
        "dateline": "ALBI, France",
        "image": [
            {
                "@type": "ImageObject",
                "url": "https://www.example.com/bridge.jpg",
                "caption": "The bridge",
                "creditText": "Jo Dell",
                "description": "A bridge",
            }
        ],
        "correction": [
            {
                "@type": "CorrectionComment",
                "text": "An earlier version named the wrong river.",
                "datePublished": "2017-11-22",
            }
        ],
        "version": 3,
        "archivedAt": "https://web.archive.org/web/2018/" + URL,
    }


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("article", "NewsArticle"),
        ("analysis", "AnalysisNewsArticle"),
        ("opinion", "OpinionNewsArticle"),
        ("review", "ReviewNewsArticle"),
        ("live", "LiveBlogPosting"),
        ("error", "WebPage"),
    ],
)
def test_the_kind_gives_the_type(kind: Kind, name: str) -> None:
    assert schema_org(article(kind=kind))["@type"] == name


def test_every_kind_has_a_type() -> None:
    assert set(TYPES) == set(Kind.__args__)


def test_a_page_without_a_story_has_no_article_body() -> None:
    assert set(schema_org(article(kind="captcha", url=URL))) == {"@context", "@type", "@id", "url"}


def test_agencies_are_organizations() -> None:
    agency = Author(kind="organization", name="Associated Press", role="agency")
    assert schema_org(article(authors=(agency,)))["author"] == [
        {"@type": "Organization", "name": "Associated Press"}
    ]


def test_entries_of_a_live_blog_are_updates() -> None:
    post = Post(
        headline="Rain",
        date_published=datetime(2017, 11, 21, 10, 5, tzinfo=UTC),
        blocks=(Paragraph(text="Wet."),),
    )
    assert schema_org(article(kind="live", body=(post,)))["liveBlogUpdate"] == [
        {
            "@type": "BlogPosting",
            "headline": "Rain",
            "datePublished": "2017-11-21T10:05:00+00:00",
            "articleBody": "Wet.",
        }
    ]


def test_pictures_of_a_gallery_are_images_once() -> None:
    picture = Image(url="https://e.com/a.jpg", caption="One")
    made = article(kind="gallery", images=(picture,), body=(picture, Image(caption="Two")))
    assert [image["caption"] for image in schema_org(made)["image"]] == ["One", "Two"]


def test_json_ld_is_safe_inside_a_script_element() -> None:
    made = article(body=(Paragraph(text="</script><!-- <script>"),))
    written = write_jsonld(made)
    assert "</" not in written
    assert "<!--" not in written
    assert json.loads(written)["articleBody"] == "</script><!-- <script>"
