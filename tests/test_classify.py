"""Line rules and their positions."""

from __future__ import annotations

from newsnorm.block import Paragraph, Segment
from newsnorm.blocks.classify import classify
from newsnorm.rule import Label, Line

SENTENCE = "The ferry left the island at nine and nobody on the quay had expected it to."


def line(name: str, pattern: str, **more: object) -> Line:
    values: dict[str, object] = {"kind": "promo", "because": "a test", "drops": ("x",), "keeps": ("y",)}
    return Line(name=name, pattern=pattern, **(values | more))  # type: ignore[arg-type]


def names(texts: list[str], *rules: Line, live: bool = False, href: str | None = None) -> list[str | None]:
    found = classify([Segment(block=Paragraph(text=text), href=href) for text in texts], rules, live=live)
    return [segment.label.rule if segment.label else None for segment in found]


def test_the_first_rule_that_matches_wins_and_an_earlier_label_stays() -> None:
    rules = (line("one", "^More"), line("two", "^More on"))
    assert names(["More on this", SENTENCE], *rules) == ["one", None]
    held = Segment(block=Paragraph(text="More"), label=Label("caption", "markup", "from the page"))
    assert classify([held], rules)[0] is held


def test_quotes_are_straight_and_bullets_gone_for_rules_only() -> None:
    (found,) = classify(
        [Segment(block=Paragraph(text="• Today’s coverage"))], [line("today", "^Today's coverage$")]
    )
    assert found.label is not None
    assert found.text == "• Today’s coverage"


def test_a_rule_for_the_tail_keeps_silent_in_the_first_half() -> None:
    rule = line("tail", "^In cinemas", position="tail")
    assert names(["In cinemas now", SENTENCE, SENTENCE, SENTENCE, "In cinemas now"], rule) == [
        None, None, None, None, "tail",
    ]  # fmt: skip


def test_a_rule_for_the_last_block_uncovers_the_one_before() -> None:
    rules = (line("bio", " is a columnist$", position="last"), line("ad", "^Advertisement$"))
    texts = [SENTENCE, "Ada Moss is a columnist", "Bo Lee is a columnist", "Advertisement"]
    assert names(texts, *rules) == [None, "bio", "bio", "ad"]
    assert names(["Ada Moss is a columnist", SENTENCE], *rules) == [None, None]


def test_bare_lines_go_behind_a_labelled_tail_line_only() -> None:
    rules = (
        line("contributed", "contributed to this report", kind="contributors", position="tail"),
        line("headline", "^.{1,160}$", kind="related_link", position="after"),
    )
    tail = ["Ada Moss contributed to this report.", "Why ferries are late", "Islands want a bridge"]
    assert names([SENTENCE, SENTENCE, *tail], *rules) == [None, None, "contributed", "headline", "headline"]
    assert names([SENTENCE, "Why ferries are late", SENTENCE], *rules) == [None, None, None]
    assert names([SENTENCE, SENTENCE, tail[0], SENTENCE, "Why ferries are late"], *rules)[3:] == [None, None]


def test_rules_that_are_not_for_live_blogs_keep_silent_there() -> None:
    rule = line("update", "^Update:", live=False)
    assert names(["Update: the letter says no"], rule, live=True) == [None]
    assert names(["Update: the letter says no"], rule) == ["update"]


def test_a_rule_that_needs_a_link_leaves_plain_text() -> None:
    rule = line("bracket", r"^\[.+\]$", needs_link=True)
    assert names(["[The bridge that nobody wanted]"], rule) == [None]
    assert names(["[The bridge that nobody wanted]"], rule, href="https://paper.example/b") == ["bracket"]
