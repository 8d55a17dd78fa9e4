"""Laws that all rules and all layouts keep."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsnorm import boilerplate, registry
from newsnorm.blocks.classify import prepared
from newsnorm.markup import xpath
from newsnorm.outlet import Layout, Pick
from newsnorm.rule import Element, Line
from newsnorm.testing.cases import cases_below, layouts_without_cases

HERE = Path(__file__).resolve().parent
OUTLETS = [claim.outlet for claim in registry.all_outlets() if claim.rank == "built-in"]
OWN = {rule.name: rule for outlet in OUTLETS for rule in outlet.rules if isinstance(rule, Line)}
LINES = {**{rule.name: rule for rule in boilerplate.LINES}, **OWN}
ELEMENTS = [
    rule
    for outlet in OUTLETS
    for group in (outlet.rules, *(layout.roles for layout in outlet.layouts))
    for rule in group
    if isinstance(rule, Element)
]
CASES = list(cases_below(HERE / "outlets"))


@pytest.mark.parametrize("rule", LINES.values(), ids=LINES)
def test_a_rule_labels_its_examples_and_leaves_the_prose_beside_them(rule: Line) -> None:
    assert rule.drops
    assert rule.keeps
    assert [text for text in rule.drops if not rule.find(prepared(text))] == []
    assert [text for text in rule.keeps if rule.find(prepared(text))] == []
    assert len(rule.because) > 10


def test_names_of_rules_are_unique() -> None:
    names = [rule.name for rule in boilerplate.LINES] + [
        rule.name for outlet in OUTLETS for rule in outlet.rules if isinstance(rule, Line)
    ]
    assert sorted(names) == sorted(set(names))


def kept_texts() -> Iterator[tuple[str, str]]:
    """(case, text) of every block that stays in the body of any case."""
    for path in sorted(HERE.rglob("expected.json")):
        for record in json.loads(path.read_text("utf-8")):
            blocks = [inner for block in record["body"] for inner in block.get("blocks", [block])]
            for block in blocks:
                if block.get("text"):
                    yield path.parent.name, block["text"]


@pytest.mark.parametrize("rule", LINES.values(), ids=LINES)
def test_no_rule_touches_a_kept_line_of_any_case_whoever_owns_it(rule: Line) -> None:
    # Rules that hold only in one place of a story say nothing of lines elsewhere.
    if rule.position != "any" or rule.needs_link or not rule.live:
        pytest.skip("the rule holds in one place or for links only; the cases themselves cover it")
    hits = [(case, text) for case, text in kept_texts() if rule.find(prepared(text))]
    assert hits == []


def lines_at_hand() -> list[str]:
    """All examples of all rules, in other cases of letters too, and every block of every case."""
    examples = [text for rule in LINES.values() for text in (*rule.drops, *rule.keeps)]
    spelt = [form(text) for text in examples for form in (str, str.upper, str.lower, str.capitalize)]
    return sorted(
        {prepared(text) for text in (*spelt, *(text for _, text in kept_texts())) if prepared(text)}
    )


LINES_AT_HAND = lines_at_hand()


@pytest.mark.parametrize("rule", LINES.values(), ids=LINES)
def test_what_a_pattern_is_said_to_demand_every_line_has_that_it_fits(rule: Line) -> None:
    demand = rule.demand
    fitting = [text for text in LINES_AT_HAND if rule.find(text)]
    assert fitting
    for text in fitting:
        assert demand.shortest <= len(text) <= demand.longest, text
        assert demand.opening is None or text[0] in demand.opening, text
        assert demand.closing is None or text[-1] in demand.closing, text


def expressions() -> list[str]:
    """Every XPath of every outlet."""
    found = [rule.xpath for rule in ELEMENTS]
    for outlet in OUTLETS:
        for layout in outlet.layouts:
            found += [layout.when, layout.body]
        for fields in (outlet.fields, *(layout.fields for layout in outlet.layouts)):
            found += [
                s.at for group in fields.values() for s in group if isinstance(s, Pick) and s.source == "dom"
            ]
    return sorted(set(filter(None, found)))


@pytest.mark.parametrize("expression", expressions())
def test_every_xpath_compiles(expression: str) -> None:
    assert xpath(expression)


def test_every_layout_of_a_built_in_outlet_has_a_case() -> None:
    assert layouts_without_cases(HERE / "outlets") == []


@pytest.mark.parametrize(
    "layout", [layout for outlet in OUTLETS for layout in outlet.layouts], ids=lambda layout: layout.name
)
def test_a_layout_says_how_it_is_recognised_and_where_its_text_stands(layout: Layout) -> None:
    assert layout.when != "true()"
    assert layout.body or layout.posts or layout.decode
    assert layout.fields.get("headline") or any("headline" in outlet.fields for outlet in OUTLETS)
