"""From elements to blocks."""

from __future__ import annotations

import pytest

from newsnorm.block import Heading, Image, ListBlock, Paragraph, Quote, Segment, Table
from newsnorm.blocks.roles import roles_in
from newsnorm.blocks.segment import segment
from newsnorm.markup import find_all, parse_html
from newsnorm.rule import Element


def segments(markup: str, *rules: Element) -> list[Segment]:
    root = parse_html(f"<html><body><main>{markup}</main></body></html>")
    assert root is not None
    (container,) = find_all(root, "//main")
    return list(segment(container, roles_in(container, rules), base="https://paper.example/a/b"))


def blocks(markup: str, *rules: Element) -> list[object]:
    return [found.block for found in segments(markup, *rules) if found.label is None]


def test_paragraphs_come_in_order_without_spaces_at_inline_borders() -> None:
    assert blocks(
        '<p><span class="drop"><b>T</b></span>he <a href="/x">tide</a>, he said.</p><p>It fell.</p>'
    ) == [
        Paragraph(text="The tide, he said."),
        Paragraph(text="It fell."),
    ]


def test_loose_text_between_blocks_is_a_paragraph_and_two_line_breaks_part_paragraphs() -> None:
    assert blocks("<div>One <i>line</i> here.<br><br>Another.<p>Third.</p>Fourth</div>") == [
        Paragraph(text="One line here."),
        Paragraph(text="Another."),
        Paragraph(text="Third."),
        Paragraph(text="Fourth"),
    ]


def test_a_line_break_is_a_line_end() -> None:
    assert blocks("<p>Prep <b>10 min</b><br>Cook <b>40 min</b></p>") == [
        Paragraph(text="Prep 10 min\nCook 40 min")
    ]


def test_a_bold_line_that_is_no_sentence_is_a_heading() -> None:
    assert blocks("<p><strong>The harbour</strong></p><p><b>It was closed.</b></p><h3>Why</h3>") == [
        Heading(text="The harbour"),
        Paragraph(text="It was closed."),
        Heading(text="Why", level=3),
    ]


def test_lists_keep_nested_items_after_their_parent() -> None:
    assert blocks("<ol><li>One<ul><li>one a</li></ul></li><li><p>Two</p></li></ol>") == [
        ListBlock(items=("One", "one a", "Two"), ordered=True)
    ]


def test_a_quotation_of_several_paragraphs_is_one_block() -> None:
    assert blocks("<blockquote><p>First.</p><p>Second.</p></blockquote>") == [Quote(text="First.\nSecond.")]


def test_a_table_of_data_keeps_its_rows_and_a_table_of_layout_its_paragraphs() -> None:
    assert blocks("<table><tr><th>Ship</th><th>Tons</th></tr><tr><td>Ara</td><td>9</td></tr></table>") == [
        Table(rows=(("Ship", "Tons"), ("Ara", "9")))
    ]
    assert blocks("<table><tr><td><p>One.</p><p>Two.</p></td><td></td></tr></table>") == [
        Paragraph(text="One."),
        Paragraph(text="Two."),
    ]


def test_a_picture_is_data_with_its_caption_and_credit() -> None:
    (found,) = segments(
        '<figure><img src="../i/boat.jpg" alt="a boat"><figcaption>The boat at dawn. '
        "Photograph: Ada Moss/The Paper</figcaption></figure>"
    )
    assert found.label is not None
    assert found.label.kind == "image"
    assert found.block == Image(
        url="https://paper.example/i/boat.jpg",
        alt="a boat",
        caption="The boat at dawn.",
        credit="Ada Moss/The Paper",
    )


def test_what_a_rule_drops_comes_out_labelled_and_the_text_after_it_stays() -> None:
    rule = Element(name="tip", xpath=".//span[has-class('tip')]", kind="toolbar", because="a tooltip")
    found = segments('<p>The mayor <span class="tip">Follow</span>said no.</p>', rule)
    assert [(item.text, item.label and item.label.rule) for item in found] == [
        ("The mayor said no.", None),
        ("Follow", "tip"),
    ]


def test_a_rule_can_say_that_a_box_is_a_heading_or_is_to_be_entered() -> None:
    subhead = Element(
        name="subhead", xpath=".//div[has-class('subhead')]", kind="heading", because="a subhead"
    )
    assert blocks('<div class="subhead">What now</div><div class="subheading">Text.</div>', subhead) == [
        Heading(text="What now"),
        Paragraph(text="Text."),
    ]


def test_a_paragraph_that_is_one_link_says_where_it_leads() -> None:
    (one, other) = segments('<p><i><a href="/c">More</a></i></p><p>See <a href="/c">more</a>.</p>')
    assert one.href == "https://paper.example/c"
    assert other.href is None


def test_scripts_are_no_text_and_controls_are_labelled() -> None:
    found = segments(
        "<p>One<script>var a;</script>.</p><button>Share</button><form>Your e-mail <input></form>"
    )
    assert [(item.text, item.label and item.label.kind) for item in found] == [
        ("One.", None),
        ("Share", "toolbar"),
        ("Your e-mail", "toolbar"),
    ]


@pytest.mark.parametrize("depth", [10, 1500])
def test_deep_nesting_is_walked_without_recursion(depth: int) -> None:
    assert blocks("<div>" * depth + "<p>Deep.</p>" + "</div>" * depth) == [Paragraph(text="Deep.")]


def test_the_caption_of_a_table_stands_before_it() -> None:
    assert blocks("<table><caption>Ships</caption><tr><td>Ara</td><td>9</td></tr></table>") == [
        Paragraph(text="Ships"),
        Table(rows=(("Ara", "9"),)),
    ]
