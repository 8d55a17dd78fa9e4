"""The published schema is what the classes say, and every record keeps to it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator

from generated_articles import articles
from newsnorm import Article
from newsnorm.article import SCHEMA_VERSION, Producer
from newsnorm.record import BLOCK_TYPES
from newsnorm.schema import article_schema, as_text, published_schema

HERE = Path(__file__).parent
SCHEMA: dict[str, Any] = json.loads(published_schema())
VALIDATOR = Draft202012Validator(SCHEMA)
RECORD = Article(id="x", producer=Producer(version="1")).to_dict()
EXPECTED = sorted(path.relative_to(HERE) for path in HERE.glob("*/*/*/expected.json"))


def problems(record: object) -> list[str]:
    return [f"{error.json_path}: {error.message[:200]}" for error in VALIDATOR.iter_errors(record)]


def test_the_published_schema_is_up_to_date() -> None:
    assert published_schema() == as_text(article_schema()), "run: make schema"


def test_it_is_a_schema_of_draft_2020_12_for_this_version() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"].endswith("2020-12/schema")
    assert SCHEMA_VERSION in SCHEMA["$id"]


def test_every_key_is_described_and_required() -> None:
    for name, definition in {"Article": SCHEMA, **SCHEMA["$defs"]}.items():
        properties = definition.get("properties", {})
        assert definition.get("required", []) == list(properties), name
        for key, found in properties.items():
            assert found.get("description"), f"{name}.{key} has no docstring"


def test_every_block_type_has_its_branch() -> None:
    branches = SCHEMA["$defs"]["Block"]["oneOf"]
    tags = [branch["properties"]["type"].get("const") for branch in branches]
    assert set(tags) == {*BLOCK_TYPES.values(), None}


def test_moments_have_the_format_date_time() -> None:
    assert SCHEMA["properties"]["date_published"]["format"] == "date-time"


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(articles)
def test_every_record_keeps_to_the_schema(made: Article) -> None:
    assert problems(json.loads(made.to_json())) == []


@pytest.mark.parametrize("path", EXPECTED, ids=str)
def test_the_expected_records_of_the_cases_keep_to_the_schema(path: Path) -> None:
    records = json.loads((HERE / path).read_text("utf-8"))
    assert records
    for record in records:
        # Cases leave out what changes with the machine or the version.
        volatile = {key: {**RECORD[key], **record.get(key, {})} for key in ("source", "producer")}
        assert problems({**record, **volatile}) == []


@pytest.mark.parametrize(
    "change",
    [
        {"headline": 5},
        {"kind": "novel"},
        {"keywords": None},
        {"body": [{"type": "paragraph"}]},
        {"body": [{"type": "list", "items": [], "ordered": "no"}]},
        {"body": [{"text": "no type"}]},
        {"images": [{"url": 4}]},
        {"origins": {"headline": 4}},
    ],
)
def test_what_is_no_record_does_not_pass(change: dict[str, Any]) -> None:
    assert problems(RECORD) == []
    assert problems({**RECORD, **change})


def test_a_missing_key_does_not_pass() -> None:
    assert problems({key: value for key, value in RECORD.items() if key != "headline"})


def test_a_block_of_a_later_version_passes() -> None:
    assert problems({**RECORD, "body": [{"type": "poll", "votes": [1]}]}) == []
