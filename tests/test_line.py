"""The whole line, on bad input and on any input."""

from __future__ import annotations

import contextlib
import gzip
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsnorm
from newsnorm import errors
from newsnorm.block import Segment
from newsnorm.outlet import Layout, Outlet, xpath
from newsnorm.pipeline import trace_all
from newsnorm.source import Source

PAGE = "<html><head><title>{title}</title></head><body>{body}</body></html>"
STORY = "".join(
    f"<p>The ferry left the island at {hour} and the harbour master wrote the hour into her book.</p>"
    for hour in range(7, 19)
)


def article(body: str = STORY, title: str = "Ferry") -> newsnorm.Article:
    return newsnorm.normalize(PAGE.format(title=title, body=body))


@pytest.mark.parametrize("data", [b"", b" \n\t ", "", "\ufeff"])
def test_an_empty_input_is_an_error_that_says_so(data: bytes | str) -> None:
    with pytest.raises(errors.EmptyInput, match="empty"):
        newsnorm.normalize(data, "https://paper.example/a")


@pytest.mark.parametrize(
    "data", [b"\x89PNG\r\n\x1a\n" + bytes(64), b"%PDF-1.7\n%\xe2\xe3", b"PK\x03\x04" + bytes(30)]
)
def test_a_binary_input_is_an_error_that_names_what_it_looks_like(data: bytes) -> None:
    with pytest.raises(errors.NotText, match=r"PNG|PDF|zip|ZIP"):
        newsnorm.normalize(data)


def test_an_error_names_the_place_and_the_stage(tmp_path: Path) -> None:
    path = tmp_path / "cut.html.gz"
    path.write_bytes(gzip.compress(PAGE.encode() * 50)[:-20])
    with pytest.raises(errors.Truncated, match=r"cut\.html\.gz: .*\[reading\]"):
        newsnorm.normalize(path)


def test_a_page_of_fifty_megabytes_is_refused() -> None:
    with pytest.raises(errors.TooLarge, match="50,000,000"):
        newsnorm.normalize(b"a" * 50_000_000)


def test_a_hundred_thousand_nested_tags_are_refused() -> None:
    with pytest.raises(errors.TooDeep, match="nested"):
        newsnorm.normalize("<html><body>" + "<div>" * 100_000 + STORY)


@pytest.mark.parametrize("charset", ["utf-8", "windows-1252", "utf-16"])
def test_a_wrong_declared_charset_does_not_spoil_the_text(charset: str) -> None:
    text = PAGE.format(title="x", body='<meta charset="latin-1">' + STORY.replace("ferry", "férry “F” — yes"))
    assert "The férry “F” — yes left" in newsnorm.normalize(text.encode(charset)).text


@pytest.mark.parametrize(
    ("title", "body", "kind"),
    [
        (
            "404 - Page not found",
            "<h1>Page not found</h1><p>The page you requested does not exist.</p>",
            "error",
        ),
        ("Just a moment...", "<h1>Verify you are human</h1>", "captcha"),
        (
            "Before you continue",
            "<h1>We value your privacy</h1><button>Accept all cookies</button>",
            "consent",
        ),
        ("News", "".join(f'<div><a href="/{n}">Story {n}</a></div>' for n in range(60)), "index"),
    ],
)
def test_a_page_without_a_story_has_a_kind_that_says_so(title: str, body: str, kind: str) -> None:
    found = article(body, title)
    assert found.kind == kind
    assert not found.is_story
    assert [warning.code for warning in found.warnings] == ["no-body"]


def test_json_ld_that_is_no_json_is_passed_over() -> None:
    broken = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>'
    assert article(broken + STORY).text.startswith("The ferry left")


def test_json_ld_nested_without_end_is_passed_over() -> None:
    broken = f'<script type="application/ld+json">{"[" * 100_000}</script>'
    assert article(broken + STORY).text.startswith("The ferry left")


def test_an_outlet_can_be_named_and_an_unknown_name_is_an_error() -> None:
    assert (
        newsnorm.normalize(PAGE.format(title="x", body=STORY), outlet="washingtonpost").outlet
        == "washingtonpost"
    )
    with pytest.raises(errors.UnknownOutlet, match="gazette"):
        newsnorm.normalize(STORY, outlet="gazette")


def test_a_page_of_a_known_outlet_that_no_layout_fits_raises_the_drift_alarm() -> None:
    found = newsnorm.normalize(PAGE.format(title="x", body=STORY), "https://www.theguardian.com/a")
    assert "layout-unknown" in [warning.code for warning in found.warnings]
    assert found.producer.route == "generic"


PIECES = """
<p> </p> <div> </div> <br> <ul><li> </ul> <blockquote> <table><tr><td> </table> <a_href='/x'> </a> <b> </b>
<figure><img_src=x> </figure> <script> </script> <!-- &amp; &#0; [More] Read_more: <h2> <style> </style>
""".split()
PIECES += ["\x00", "\ud800", "A line of text. ", "“Quoted,” he said."]
FRAGMENTS = st.lists(
    st.sampled_from([piece.replace("_", " ") for piece in PIECES]) | st.text(max_size=20), max_size=40
).map("".join)
URLS = st.sampled_from(
    [
        None,
        "https://www.washingtonpost.com/a_story.html",
        "https://www.theguardian.com/a",
        "http://newssniffer.co.uk/articles/1/diff/0/1",
    ]
)


@settings(max_examples=150, deadline=None)
@given(FRAGMENTS, URLS)
def test_no_input_raises_anything_but_an_error_of_ours(text: str, url: str | None) -> None:
    try:
        found = newsnorm.normalize(text, url, generic=False)
    except newsnorm.NewsnormError as error:
        assert error.code
        assert error.stage
    else:
        assert newsnorm.Article.from_json(found.to_json()) == found
        assert not any(ord(ch) < 32 and ch not in "\n\t" for ch in found.text)


@settings(max_examples=80, deadline=None)
@given(FRAGMENTS)
def test_the_same_input_gives_the_same_article(text: str) -> None:
    with contextlib.suppress(newsnorm.NewsnormError):
        assert newsnorm.normalize(text, generic=False) == newsnorm.normalize(text, generic=False)


@pytest.mark.parametrize("case", ["washingtonpost/methode-story", "theguardian/dcr_news"])
def test_a_story_has_one_id_whichever_way_it_comes(case: str) -> None:
    folder = Path(__file__).resolve().parent / "outlets" / case
    url = json.loads((folder / "source.json").read_text("utf-8"))["url"]
    page = (folder / "page.html").read_bytes()
    flattened = (
        f"{url}\nA headline\nno author identified\n{STORY.replace('<p>', '').replace('</p>', chr(10))}"
    )
    ways = [
        newsnorm.normalize(page, url),
        newsnorm.normalize(page),
        newsnorm.normalize(page, url + "?utm_source=letter#comments"),
        newsnorm.normalize(flattened),
    ]
    assert len({article.id for article in ways}) == 1


def test_an_outlet_whose_code_fails_loses_no_page() -> None:
    def broken_field(_: object) -> str:
        raise ZeroDivisionError("no pages today")

    def broken_decoder(_: object) -> Iterator[Segment]:
        raise KeyError("blocks")

    layout = Layout(
        name="only",
        when="//main",
        state=lambda _: {"story": 1},
        decode=broken_decoder,
        body="//main",
        fields={"headline": (broken_field, xpath("//h1"), xpath("//h1[")), "section": xpath("//h2[")},
    )
    outlet = Outlet(
        name="harbour", title="Harbour", hosts=("harbour.example",), timezone="UTC", layouts=(layout,)
    )
    page = f"<html><body><h1>Ferry returns</h1><main>{STORY}</main></body></html>"
    (trace,) = trace_all(Source(data=page, url="https://harbour.example/a"), outlet=outlet, generic=False)
    article = trace.article
    assert article.headline == "Ferry returns"
    assert article.producer.route == "dom"
    assert article.text.startswith("The ferry left")
    told = [warning.message for warning in article.warnings if warning.code == "outlet-error"]
    assert any("broken_field (headline) raised ZeroDivisionError: no pages today" in text for text in told)
    assert any("the state of only raised KeyError" in text for text in told)
    assert any("XPathSyntaxError" in text for text in told)
