"""A record is the article without loss, and what is wrong with one is said by its path."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from generated_articles import articles
from newsnorm import Article
from newsnorm.article import Producer
from newsnorm.block import Block, Paragraph, Post, PostBlock, UnknownBlock
from newsnorm.errors import BadRecord
from newsnorm.record import BLOCK_TYPES, to_json

LEAST: dict[str, Any] = {"id": "x", "producer": {"version": "1"}}
law = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def article(**fields: Any) -> Article:
    return Article(id="x", producer=Producer(version="1"), **fields)


@law
@given(articles)
def test_an_article_comes_back_from_its_dict(made: Article) -> None:
    assert Article.from_dict(made.to_dict()) == made


@law
@given(articles)
def test_an_article_comes_back_from_its_json(made: Article) -> None:
    assert Article.from_json(made.to_json()) == made
    assert Article.from_json(to_json(made, indented=True)) == made


@law
@given(articles)
def test_a_record_has_plain_values_only_and_its_json_is_one_line_of_utf_8(made: Article) -> None:
    line = made.to_json()
    assert json.loads(line) == made.to_dict()
    assert "\n" not in line
    assert line.encode("utf-8")


@law
@given(articles)
def test_writing_what_was_read_changes_nothing(made: Article) -> None:
    assert Article.from_json(made.to_json()).to_json() == made.to_json()


def test_every_type_of_block_has_a_tag() -> None:
    assert {*Block.__args__, *PostBlock.__args__} - {UnknownBlock} == set(BLOCK_TYPES)
    assert len(set(BLOCK_TYPES.values())) == len(BLOCK_TYPES)


def test_blocks_of_a_live_entry_keep_their_types() -> None:
    post = Post(headline="10:05", blocks=(Paragraph(text="It rains."),))
    assert article(body=(post,)).to_dict()["body"][0]["blocks"] == [
        {"type": "paragraph", "text": "It rains."}
    ]


def test_a_record_of_a_later_minor_version_is_read_and_its_unknown_blocks_are_kept() -> None:
    poll = {"type": "poll", "question": "Rain?", "votes": [1, 2]}
    record = {
        **LEAST,
        "schema_version": "1.7",
        "mood": "dry",
        "body": [poll, {"type": "separator", "style": 3}],
    }
    read = Article.from_dict(record)
    assert read.body[0] == UnknownBlock(data=poll)
    assert read.to_dict()["body"] == [poll, {"type": "separator"}]


def test_keys_that_are_missing_have_their_defaults() -> None:
    assert Article.from_dict(LEAST) == article()


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"id": None}, "$.id"),
        ({"headline": 5}, "$.headline"),
        ({"keywords": "rain"}, "$.keywords"),
        ({"keywords": ["rain", None]}, "$.keywords[1]"),
        ({"kind": "novel"}, "$.kind"),
        ({"is_truncated": "no"}, "$.is_truncated"),
        ({"date_published": "yesterday"}, "$.date_published"),
        ({"date_published": "2017-11-21T10:00:00"}, "$.date_published"),
        ({"body": [{"type": "paragraph"}]}, "$.body[0].text"),
        ({"body": [{"text": "no type"}]}, "$.body[0]"),
        ({"body": ["no object"]}, "$.body[0]"),
        ({"body": [{"type": ["no", "text"]}]}, "$.body[0]"),
        (
            {"body": [{"type": "post", "blocks": [{"type": "list", "items": "ab"}]}]},
            "$.body[0].blocks[0].items",
        ),
        ({"producer": {}}, "$.producer.version"),
        ({"source": 4}, "$.source"),
        ({"revision": {"tracker": "t", "number": True}}, "$.revision.number"),
        ({"origins": []}, "$.origins"),
    ],
)
def test_a_bad_record_is_refused_with_the_path_of_what_is_wrong(change: dict[str, Any], path: str) -> None:
    with pytest.raises(BadRecord) as caught:
        Article.from_dict({**LEAST, **change})
    assert f"@ {path}" in caught.value.message


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '"x"', "1", b"\xff", "[" * 100_000])
def test_json_that_is_no_record_is_refused(text: str | bytes) -> None:
    with pytest.raises(BadRecord):
        Article.from_json(text)


def test_another_major_version_is_refused() -> None:
    with pytest.raises(BadRecord, match=r"'2\.0'"):
        Article.from_dict({**LEAST, "schema_version": "2.0"})


def test_offsets_with_seconds_become_utc_as_rfc_3339_has_no_others() -> None:
    local_mean_time = timezone(timedelta(minutes=-1, seconds=-15))
    made = article(date_published=datetime(1899, 1, 1, 12, tzinfo=local_mean_time))
    assert made.to_dict()["date_published"] == "1899-01-01T12:01:15+00:00"
    assert Article.from_dict(made.to_dict()) == made
