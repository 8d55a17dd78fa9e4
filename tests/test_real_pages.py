"""Real pages, where they are: they belong to their publishers and are not in the repository.

Everything here skips where the folder of sample corpora is missing beside the checkout.
"""

from __future__ import annotations

import gzip
import json
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import newsnorm
from newsnorm import registry
from newsnorm.article import Article
from newsnorm.block import Paragraph, Post, Segment, block_text
from newsnorm.blocks.classify import classify, prepared
from newsnorm.text import count_words

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"
FLAGSHIP = SHARED / "corpus" / "flagship"
GUARDIAN = SHARED / "corpus" / "guardian-2017"
SEEDS = SHARED / "seeds"

pytestmark = pytest.mark.skipif(
    not FLAGSHIP.is_dir(), reason="the sample corpora of real pages are not beside this checkout"
)


def index_of(folder: Path) -> dict[str, Any]:
    path = folder / "index.json"
    return json.loads(path.read_text("utf-8")) if path.exists() else {}


def article_of(folder: Path, name: str) -> Article:
    data = gzip.decompress((folder / "pages" / f"{name}.html.gz").read_bytes())
    return newsnorm.normalize(data, index_of(folder)[name]["url"], generic=False)


def lines_of(article: Article) -> Iterator[str]:
    for block in article.body:
        texts = (
            [block.headline or "", *map(block_text, block.blocks)]
            if isinstance(block, Post)
            else [block_text(block)]
        )
        for text in texts:
            yield from filter(None, text.split("\n"))


def folded(text: str) -> str:
    table = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-"})
    return " ".join(
        unicodedata.normalize("NFKC", text).translate(table).replace("...", "…").casefold().split()
    )


def gold_lines(gold: dict[str, Any]) -> Iterator[str]:
    for block in gold.get("body") or gold["blocks"]:
        texts = (
            [block["text"]]
            if "text" in block
            else [block["headline"] or "", *(b["text"] for b in block["body"])]
        )
        for text in texts:
            yield from filter(None, text.split("\n"))


GOLD = sorted(path.stem for path in (FLAGSHIP / "gold").glob("*.json"))


@pytest.mark.parametrize("name", GOLD)
def test_the_body_is_that_of_the_hand_checked_page(name: str) -> None:
    gold = json.loads((FLAGSHIP / "gold" / f"{name}.json").read_text("utf-8"))
    assert [folded(line) for line in lines_of(article_of(FLAGSHIP, name))] == [
        folded(line) for line in gold_lines(gold)
    ]


@pytest.mark.parametrize("name", GOLD)
def test_the_fields_are_those_of_the_hand_checked_page(name: str) -> None:
    gold = json.loads((FLAGSHIP / "gold" / f"{name}.json").read_text("utf-8"))
    article = article_of(FLAGSHIP, name)
    assert folded(article.headline or "") == folded(gold["title"])
    assert {folded(author.name) for author in article.authors} == {
        folded(name) for name in gold["authors"] or []
    }
    note = article.contributors.line if article.contributors else ""
    assert folded(note) == folded(gold["contributors_note"] or "")
    assert folded(article.dateline or "") == folded(gold["dateline"] or "")


@pytest.mark.parametrize("name", sorted(index_of(FLAGSHIP)))
def test_every_page_fits_a_layout_and_gives_a_whole_article(name: str) -> None:
    article = article_of(FLAGSHIP, name)
    assert article.producer.layout
    assert [warning.code for warning in article.warnings] == []
    assert article.word_count > 60
    assert article.headline
    assert article.date_published


#: Kinds of blocks that stand inside the page's own story field; controls, topics and adverts do not.
COUNTED_BESIDE = frozenset(
    "related_link embed promo pullquote social author_bio newsletter furniture".split()
)


def pages_with_words() -> list[str]:
    return sorted(name for name, facts in index_of(GUARDIAN).items() if facts["contentType"] == "Article")


@pytest.mark.parametrize("name", pages_with_words())
def test_the_body_has_as_many_words_as_the_page_says_of_itself(name: str) -> None:
    article = article_of(GUARDIAN, name)
    declared = declared_words(name)
    # The page's own count takes in what it sets beside the text: links, embeds, boxes, amendments, captions.
    beside = sum(count_words(dropped.text) for dropped in article.dropped if dropped.kind in COUNTED_BESIDE)
    beside += sum(count_words(correction.text) for correction in article.corrections)
    beside += sum(count_words(f"{image.caption or ''} {image.credit or ''}") for image in article.images)
    ours = count_words(article.text)
    slack = max(0.05 * declared, 5)
    assert ours <= declared + slack
    assert ours + beside >= declared - slack, f"{ours} of {declared} words, {beside} beside them"


def test_most_bodies_need_nothing_beside_them_to_reach_the_words_that_the_page_states() -> None:
    """What is set beside the text must not become an excuse for text that was lost."""
    ratios = [count_words(article_of(GUARDIAN, n).text) / declared_words(n) for n in pages_with_words()]
    assert max(ratios, default=1) <= 1.05
    assert sum(abs(ratio - 1) <= 0.05 for ratio in ratios) >= 21  # of 39; the others hold boxes and captions


def declared_words(name: str) -> int:
    text = gzip.decompress((GUARDIAN / "pages" / f"{name}.html.gz").read_bytes()).decode("utf-8")
    return int(text.partition('"wordCount":')[2].partition(",")[0].strip('"} '))


@pytest.mark.parametrize("name", sorted(index_of(GUARDIAN)))
def test_no_line_of_any_rule_remains_in_a_body(name: str) -> None:
    article = article_of(GUARDIAN, name)
    rules = tuple(
        rule
        for rule in registry.lines_for(registry.outlet_named("guardian"))
        if rule.position == "any" and (rule.live or article.kind != "live")
    )
    kept = [Segment(block=Paragraph(text=text)) for text in lines_of(article)]
    labelled = [found for found in classify(kept, rules) if found.label]
    assert [(found.label and found.label.rule, prepared(found.text)) for found in labelled] == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("guardian_wpp_boris-johnson-apologises", "guardian_wpp_boris-johnson-apologises-2022"),
        ("guardian_gravity_kwiig2011", "guardian_goose3_kwiig_472246"),
        ("guardian_goose3_kwiig_472246", "guardian_goose3_kwiig_ee9ea3"),
    ],
)
def test_a_story_captured_in_two_templates_is_one_article(one: str, other: str) -> None:
    first, second = article_of(FLAGSHIP, one), article_of(FLAGSHIP, other)
    assert first.text == second.text
    assert first.text_hash == second.text_hash
    assert first.id == second.id


def test_the_flattened_post_story_comes_out_clean() -> None:
    article = newsnorm.normalize(next(SEEDS.glob("000*.txt")))
    assert article.outlet == "washingtonpost"
    assert (article.headline or "").startswith("A Putin-Assad embrace launches")
    assert article.authors == ()
    assert article.body[0].text.startswith("Russian President Vladimir Putin launched")  # type: ignore[union-attr]
    assert article.body[-1].text.endswith("is nonetheless immense.")  # type: ignore[union-attr]
    assert len(article.body) == 24
    assert [dropped.kind for dropped in article.dropped] == [
        "caption", "related_link", "caption", "related_link", "promo", "social",
    ]  # fmt: skip
    assert article.contributors is not None
    assert [person.name for person in article.contributors.people] == [
        "Loveluck", "Filipov", "Kareem Fahim", "David Nakamura",
    ]  # fmt: skip


def test_both_versions_of_the_flattened_diff_page_come_out() -> None:
    path = next(SEEDS.glob("001*.txt"))
    old, new = newsnorm.normalize_all(path)
    assert newsnorm.normalize(path) == new
    assert (old.headline or "").endswith("Putin tells Assad in Russia talks")
    assert (new.headline or "").startswith("Vladimir Putin briefs Donald Trump")
    for article, number, other in ((old, 3, 4), (new, 4, 3)):
        assert article.outlet == "guardian"
        assert article.date_published_precision == "day"
        revision = article.revision
        assert revision is not None
        assert (revision.tracker, revision.feed, revision.number, revision.count) == (
            "newssniffer",
            "guardian",
            number,
            7,
        )
        assert [sibling.number for sibling in revision.siblings] == [other]
        assert len(revision.rows) == 21
        assert all(0 < row.confidence <= 1 for row in revision.rows)
    # The rows' words are all there, in one version or the other.
    rows = path.read_text("utf-8").split("(about 9 hours later)")[1].split()
    assert sorted(old.text.split() + new.text.split()) == sorted(rows)
