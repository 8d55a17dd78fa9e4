"""Laws that hold for every article, whatever the input: on the cases, on damaged cases, on invented pages."""

from __future__ import annotations

import functools
import os
import re
import subprocess
import sys
import unicodedata
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from html import escape
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

import newsnorm
import newssniffer_pages
from newsnorm.article import Provenance
from newsnorm.block import Paragraph
from newsnorm.page import open_page
from newsnorm.testing.cases import Case, cases_below, load_case, source_of

HERE = Path(__file__).parent
CASES = [case for folder in ("outlets", "wrappers") for case in cases_below(HERE / folder)]
#: The embedded state spells characters as JSON does, and keeps paragraphs as markup.
ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})|\\([\"\\/bfnrt])")
MARKUP = re.compile(r"<[^>]{0,2000}>|&(?:nbsp|amp|quot|lt|gt|#\d+|#x[0-9a-f]+);", re.I)
#: A rule may take an element out of the middle of a line: so many pieces are left of it.
PIECES = 6


def folded(text: str) -> str:
    """Letters and digits only: whitespace, punctuation and entities are not compared."""
    return "".join(ch for ch in unicodedata.normalize("NFKC", text) if ch.isalnum())


def all_text_of(source: newsnorm.Source) -> str:
    """Everything that a source says, folded: its text, its attributes, its state."""
    page = open_page(source)
    if page.form == "text":
        return folded(page.text)
    shown = ["".join(map(str, page.root.itertext()))]
    shown += [str(value) for element in page.root.iter() for value in element.attrib.values()]
    plain = ESCAPED.sub(lambda found: chr(int(found[1], 16)) if found[1] else " ", page.text)
    return "\0".join(map(folded, [*shown, MARKUP.sub("", plain), MARKUP.sub("", page.text)]))


def occurs(line: str, everything: str) -> bool:
    """Whether a line stands in a text, in not more than PIECES pieces, in order."""
    rest, start = folded(line), 0
    for _ in range(PIECES):
        if everything.find(rest, start) >= 0:
            return True
        length = _longest_start(rest, everything)
        if length == 0:
            return False
        start = everything.find(rest[:length]) + length
        rest = rest[length:]
    return False


def _longest_start(text: str, everything: str) -> int:
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if text[:middle] in everything else (low, middle - 1)
    return low


def lines_of(article: newsnorm.Article) -> Iterator[str]:
    """Every line that was kept or dropped."""
    for text in (article.text, *(dropped.text for dropped in article.dropped)):
        yield from re.split(r"[\n\t]", text)


def articles_of(source: newsnorm.Source) -> list[newsnorm.Article]:
    return list(newsnorm.normalize_all(source, generic=False))


def case_articles(case: Case) -> list[newsnorm.Article]:
    return _articles_in(case.folder)


@functools.cache
def _articles_in(folder: Path) -> list[newsnorm.Article]:
    return articles_of(source_of(load_case(folder)))


def invented(article: newsnorm.Article, source: newsnorm.Source) -> list[str]:
    everything = all_text_of(source)
    return [line for line in lines_of(article) if not occurs(line, everything)]


# ----- laws on the cases


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_kept_and_dropped_text_stands_on_the_page(case: Case) -> None:
    for article in case_articles(case):
        assert invented(article, source_of(case)) == []


@pytest.mark.parametrize(
    "case", [case for case in CASES if case.facts.get("route") == "dom"], ids=lambda c: c.name
)
def test_blocks_stand_in_the_order_of_the_page(case: Case) -> None:
    everything = folded("".join(map(str, open_page(source_of(case)).root.itertext())))
    [article] = case_articles(case)
    blocks = [block for top in article.body for block in getattr(top, "blocks", (top,))]
    at = 0
    for text in (folded(block.text) for block in blocks if isinstance(block, Paragraph)):
        found = everything.find(text[:30], at)
        assert found >= 0, f"{text[:60]!r} is not behind the paragraph before it"
        at = found


@pytest.mark.parametrize(
    "case", [case for case in CASES if case.page.suffix == ".html"], ids=lambda c: c.name
)
def test_bytes_and_text_give_the_same_article(case: Case) -> None:
    source = source_of(case)
    assert isinstance(source.data, bytes)
    as_text = articles_of(evolve(source, data=source.data.decode("utf-8-sig")))
    nowhere = Provenance()
    assert [evolve(a, source=nowhere) for a in as_text] == [
        evolve(a, source=nowhere) for a in case_articles(case)
    ]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_text_of_an_article_gives_its_paragraphs_again(case: Case) -> None:
    for article in case_articles(case):
        prose = [b.text for b in article.body if isinstance(b, Paragraph) and "\n" not in b.text]
        if len(prose) < 3:
            continue
        flat = "\n\n".join(
            [article.url or "https://paper.example/a", article.headline or "A headline", article.text]
        )
        again = newsnorm.normalize(flat, generic=False)
        kept = set(again.text.split("\n"))
        assert [text for text in prose if text not in kept] == []


def test_the_record_is_the_same_whatever_the_hash_seed() -> None:
    program = (
        "import sys, hashlib; from pathlib import Path; import newsnorm\n"
        "from newsnorm.testing.cases import cases_below, source_of\n"
        "for case in cases_below(Path(sys.argv[1])):\n"
        "    for article in newsnorm.normalize_all(source_of(case), generic=False):\n"
        "        print(case.name, hashlib.sha256(article.to_json().encode()).hexdigest())\n"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program, str(HERE)],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "4242")
    }
    assert len(outputs) == 1
    assert outputs.pop().count("\n") >= len(CASES)


# ----- laws on damaged cases

Damage = Callable[[str], str]


def _cut(share: float) -> Damage:
    return lambda page: page[: int(len(page) * share)]


def _without(start: float, length: int) -> Damage:
    return lambda page: page[: (at := int(len(page) * start))] + page[at + length :]


def _twice(start: float, length: int) -> Damage:
    return lambda page: page[: (at := int(len(page) * start)) + length] + page[at:]


def _with(start: float, text: str) -> Damage:
    return lambda page: page[: (at := int(len(page) * start))] + text + page[at:]


SHARES = st.floats(0, 1, allow_nan=False)
LENGTHS = st.sampled_from([1, 7, 60, 900])
TAGS = ["<div>", "</div>", "</p>", "<p>", "<!--", "<script>", "</script>", "<table><tr><td>", "<b>"]
SIGNS = ["\0", "\x07", "\x85", "\u200b", "\ud800", "\ufffe", "&#xD800;", "&#0;", '"', "\\ud83d"]
VALUES = ["null", "[]", "{", "]", "7", "<a href='http://['>", "<br><br>", "<plaintext>", "<div>" * 300]
SCRAPS = st.sampled_from([*TAGS, *SIGNS, *VALUES])
DAMAGE = st.one_of(
    st.builds(_cut, SHARES),
    st.builds(_without, SHARES, LENGTHS),
    st.builds(_twice, SHARES, LENGTHS),
    st.builds(_with, SHARES, SCRAPS),
)
NOT_TEXT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


# Derandomized: what a damaged page says can be told apart from what was made up only roughly.
@settings(max_examples=250, deadline=None, derandomize=True)
@given(st.sampled_from(CASES), st.lists(DAMAGE, min_size=1, max_size=4), st.booleans())
def test_a_damaged_page_breaks_no_law(case: Case, damages: list[Damage], as_bytes: bool) -> None:
    text = case.page.read_text("utf-8")
    for damage in damages:
        text = damage(text)
    source = newsnorm.Source(data=text.encode("utf-8", "surrogatepass") if as_bytes else text, url=case.url)
    try:
        articles = articles_of(source)
    except newsnorm.NewsnormError:
        return
    for article in articles:
        assert newsnorm.Article.from_json(article.to_json()) == article
        assert NOT_TEXT.search(article.text) is None
        assert invented(article, source) == []


# ----- laws on invented stories

NAMES = st.sampled_from(
    ["Ada Moss", "Finn Orr", "the harbour master", "a spokesman", "Mrs Quill", "two of the pilots"]
)
VERBS = st.sampled_from(
    ["said that", "wrote that", "had been told that", "did not believe that", "asked whether"]
)
ENDS = st.sampled_from(
    ["the ferry would sail at noon", "nobody had read “The Tides”", "prices rose by 4.5% in May",
     "it was over", "the bridge, built in 1931, could hold", "Île-de-Bréhat’s lamp was out – again"]
)  # fmt: skip
SENTENCES = st.builds("{} {} {}.".format, NAMES, VERBS, ENDS).map(lambda text: text[0].upper() + text[1:])
STORIES = st.lists(
    st.lists(SENTENCES, min_size=2, max_size=4).map(" ".join), min_size=3, max_size=9, unique=True
)
GUARDIAN = "https://www.theguardian.com/world/2017/nov/21/ferry-sails-at-noon"


def dcr(story: list[str]) -> str:
    body = "".join(f"<p>{escape(text)}</p>" for text in story)
    return (
        "<!DOCTYPE html><html><head><title>Ferry sails at noon | The Guardian</title></head><body><main>"
        "<article><div data-gu-name='headline'><h1>Ferry sails at noon</h1></div><div data-gu-name='body'>"
        f"<div id='maincontent'><div class='article-body-commercial-selector'>{body}</div></div></div>"
        "</article></main></body></html>"
    )


def flattened(story: list[str]) -> str:
    return "\n\n".join([GUARDIAN, "Ferry sails at noon", "no author identified", *story])


@settings(max_examples=60, deadline=None)
@given(STORIES)
def test_a_story_keeps_its_paragraphs_and_their_order_by_every_road(story: list[str]) -> None:
    when = datetime(2017, 11, 21, 9, tzinfo=UTC)
    shown = newssniffer_pages.Shown(
        number=1, title="Ferry sails at noon", captured=when, paragraphs=tuple(story)
    )
    older = evolve(shown, number=0, paragraphs=(*story[:-1], "The ferry stays."))
    tracked = newsnorm.normalize(newssniffer_pages.page("I", older, shown))
    for article in (newsnorm.normalize(dcr(story), GUARDIAN), newsnorm.normalize(flattened(story)), tracked):
        assert [block.text for block in article.body if isinstance(block, Paragraph)] == story


@settings(max_examples=40, deadline=None)
@given(STORIES)
def test_the_text_of_a_story_gives_the_same_story(story: list[str]) -> None:
    first = newsnorm.normalize(flattened(story))
    again = newsnorm.normalize(flattened(first.text.split("\n\n")))
    assert again.text == first.text
    assert again.text_hash == first.text_hash


TRACKING = st.lists(
    st.sampled_from(
        ["utm_source=x", "utm_campaign=a%20b", "CMP=share_btn_tw", "fbclid=I1", "gclid=2", "wpisrc=nl"]
    ),
    min_size=1,
    max_size=3,
)


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from([case for case in CASES if case.url and "?" not in case.url and "#" not in case.url]),
    TRACKING,
    st.sampled_from(["", "#comments", "#x=1"]),
)
def test_an_id_is_the_same_however_the_story_was_shared(
    case: Case, tracking: list[str], fragment: str
) -> None:
    shared = evolve(source_of(case), url=f"{case.url}?{'&'.join(tracking)}{fragment}")
    assert [a.id for a in articles_of(shared)] == [a.id for a in case_articles(case)]
    assert [a.url for a in articles_of(shared)] == [a.url for a in case_articles(case)]


@pytest.mark.parametrize(
    "script", ["<SCRIPT>a()</SCRIPT>", "<script>a()</SCRIPT>", "<!-- <script src=a> -->"]
)
def test_scripts_however_spelt_hide_no_markup(script: str) -> None:
    page = dcr(["The ferry sailed at noon, the harbour master wrote.", "Nobody had believed that it would."])
    page = page.replace("<head>", f"<head>{script}").replace("<main>", f"{script}<main>")
    assert newsnorm.normalize(page, GUARDIAN).producer.layout == "dcr"


def test_laws_can_be_broken() -> None:
    case = next(case for case in CASES if case.page.suffix == ".html")
    [article] = case_articles(case)
    told = evolve(article, body=(*article.body, Paragraph(text="A line that nobody wrote stands here.")))
    assert invented(told, source_of(case)) == ["A line that nobody wrote stands here."]
