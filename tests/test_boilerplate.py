"""Line rules for every outlet: what each labels, what survives, and what they cost."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsnorm.block import Paragraph, Segment
from newsnorm.blocks.classify import classify, prepared
from newsnorm.boilerplate import LINES
from newsnorm.rule import DATA_KINDS, DROPPED_KINDS, Line

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"
needs_corpus = pytest.mark.skipif(
    not CORPUS.is_dir(), reason="real pages are not part of the repository; ../shared/corpus is missing here"
)

BODY = "The ferry sailed at dawn on Monday, and nobody in the harbor town was there to see it go."
ANCHOR = "Ada Moss contributed to this report."


def story_with(line: str, position: str) -> list[str]:
    """A story in which the line stands where rules of that position look for it."""
    before = [BODY] * 6
    match position:
        case "head":
            return [line, *before]
        case "after":
            return [*before, ANCHOR, line]
        case "any":
            return [*before, line, *before]
    return [*before, line]


def labels(texts: list[str], rules: tuple[Line, ...] = LINES, *, linked: bool = False) -> dict[str, str]:
    """Text -> kind, for the labelled blocks of a story."""
    href = "https://outlet.example/other" if linked else None
    segments = [Segment(block=Paragraph(text=text), href=href) for text in texts]
    return {found.text: found.label.kind for found in classify(segments, rules) if found.label is not None}


def examples(field: str) -> list[object]:
    return [
        pytest.param(rule, text, id=f"{rule.name}: {text[:40]}")
        for rule in LINES
        for text in getattr(rule, field)
    ]


@pytest.mark.parametrize(("rule", "line"), examples("drops"))
def test_a_rule_labels_its_example(rule: Line, line: str) -> None:
    assert rule.regex.search(prepared(line))


@pytest.mark.parametrize(("rule", "line"), examples("drops"))
def test_in_a_story_all_rules_together_give_the_example_the_same_kind(rule: Line, line: str) -> None:
    found = labels(story_with(line, rule.position), linked=rule.needs_link)
    assert found.get(line) == rule.kind


@pytest.mark.parametrize(("rule", "line"), examples("keeps"))
def test_prose_that_stands_close_to_a_rule_is_not_its_match(rule: Line, line: str) -> None:
    assert not rule.regex.search(prepared(line))


@pytest.mark.parametrize(("rule", "line"), examples("keeps"))
@pytest.mark.parametrize("position", ["any", "head", "tail"])
def test_prose_that_stands_close_to_a_rule_survives_all_rules(rule: Line, line: str, position: str) -> None:
    # The line is followed by prose, so that rules for the very end have nothing to say.
    story = [*story_with(line, position), BODY]
    assert line not in labels(story), rule.name


def test_names_are_unique() -> None:
    names = [rule.name for rule in LINES]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("rule", LINES, ids=lambda rule: rule.name)
def test_a_rule_is_complete(rule: Line) -> None:
    assert rule.kind in DROPPED_KINDS | DATA_KINDS
    assert rule.drops
    assert rule.keeps
    assert rule.because[-1].isalnum()
    assert rule.pattern.startswith("^")
    assert rule.regex.groups == 0, "patterns are joined, so they have no groups"
    assert not re.search(r"\\\d|\(\?P|^\(\?[a-zA-Z]+\)", rule.pattern)


def hostile_texts(rule: Line, size: int) -> Iterator[str]:
    """Texts made of what the rule looks for, again and again, without the end that it wants."""
    for seed in ("a", "A", "Aa ", ". ", "(", "[", "_", "1 ", '"', "\n", "A/A, ", "@a "):
        yield seed * (size // len(seed))
    for line in rule.drops:
        words = line.split()
        for seed in (line + " ", " ".join(words[:-1]) + " ", words[0] + " ", words[-1] + " "):
            yield (seed * (size // len(seed) + 1))[:size]
        yield line[:-1] + " " + "a " * (size // 2)


def seconds(rule: Line, text: str) -> float:
    """The best of some runs, so that a busy machine does not count."""
    best = float("inf")
    for _ in range(5):
        start = time.process_time()
        rule.regex.search(text)
        best = min(best, time.process_time() - start)
        if best < 0.002:
            break
    return best


@pytest.mark.parametrize("rule", LINES, ids=lambda rule: rule.name)
def test_a_pattern_costs_little_on_a_hostile_text(rule: Line) -> None:
    """A guard against patterns that backtrack without end, not a measurement: each takes a few ms."""
    for size in (1_500, 1_000_000):
        for text in hostile_texts(rule, size):
            assert seconds(rule, text) < 0.5, (size, text[:60])


def test_a_bare_headline_is_a_link_behind_the_contributors_only() -> None:
    headline = "Cooperation with the islands becomes central to the harbor"
    assert labels([BODY, BODY, BODY, ANCHOR, headline])[headline] == "related_link"
    assert labels([BODY, BODY, BODY, headline]) == {}


def test_the_tail_of_a_flattened_story_goes_whole() -> None:
    tail = [
        "Moss reported from Quay, Rook reported from Ellery. Ada Fahim in Quay contributed to this report.",
        "Cooperation with the islands becomes central to the harbor",
        "Like Ellery World on Facebook and stay updated on foreign news",
    ]
    found = labels([BODY] * 8 + tail)
    assert [found.get(line) for line in tail] == ["contributors", "related_link", "social"]


def test_an_update_in_a_live_blog_is_content() -> None:
    post = Segment(block=Paragraph(text="Correction: The ferry was built in 1911, not in 1921."))
    assert classify([post], LINES, live=True)[0].label is None
    assert classify([post], LINES)[0].label is not None


def gold_bodies() -> Iterator[tuple[str, list[str]]]:
    """(name, texts of the body) of the stories whose body was marked by hand."""
    for path in sorted((CORPUS / "flagship" / "gold").glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        yield (
            path.stem,
            [block.get("text") or "\n".join(block.get("items", ())) for block in gold.get("body", ())],
        )


@needs_corpus
def test_no_block_of_a_body_marked_by_hand_is_labelled() -> None:
    hits = {name: found for name, body in gold_bodies() if (found := labels(body))}
    assert hits == {}


@needs_corpus
@pytest.mark.parametrize(
    ("corpus", "most"),
    # Read one by one: what is hit are tweets' signatures, sign-offs, notes and links left in those bodies.
    [("fundus-eval", 3), ("aeb", 60), ("wcxb", 110), ("fundus-parsers", 6)],
)
def test_few_blocks_of_other_bodies_are_labelled(corpus: str, most: int) -> None:
    expected = json.loads((CORPUS / corpus / "expected.json").read_text(encoding="utf-8"))
    hits = []
    for story in expected.values():
        body = story.get("body") or re.split(r"\n+", story.get("text", ""))
        # That set prints what may stay or go in brackets.
        hits.extend(labels([text for text in body if text.strip() and text[0] + text[-1] != "[]"]).items())
    assert len(hits) <= most, hits


@needs_corpus
@pytest.mark.parametrize(
    ("printed_as", "least"),
    [
        ("advert", 1.0),
        ("social", 1.0),
        ("contributor_credit", 1.0),
        ("correction", 1.0),
        ("copyright", 1.0),
        ("video_caption", 1.0),
        ("gallery_chrome", 0.95),
        ("relative_time", 1.0),
    ],
)
def test_lines_that_were_marked_as_boilerplate_are_found(printed_as: str, least: float) -> None:
    lines = [
        removed["text"]
        for path in sorted((CORPUS / "flagship" / "gold").glob("*.json"))
        for removed in json.loads(path.read_text(encoding="utf-8")).get("removed", ())
        if removed["kind"] == printed_as
    ]
    rules = [rule for rule in LINES if rule.position != "after" and not rule.needs_link]
    found = [line for line in lines if any(rule.regex.search(prepared(line)) for rule in rules)]
    assert lines
    assert len(found) >= least * len(lines)
