"""What the stored cases cannot show one by one: elements of Arc XP, traps of dates, real pages."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path
from typing import Any

import pytest

from newsnorm.article import Article
from newsnorm.block import Fragment, Image, Segment, block_text
from newsnorm.families import arc
from newsnorm.outlets.washingtonpost import OUTLET
from newsnorm.outlets.washingtonpost.pictures import full_size
from newsnorm.pipeline import Trace, trace_all
from newsnorm.source import Source

FLAGSHIP = Path(__file__).resolve().parents[4] / "shared" / "corpus" / "flagship"
STORY = (
    "https://www.washingtonpost.com/local/a-story/2014/12/31/fc9fee06-3512-11e4-9e92-0899b306bbea_story.html"
)
LINE = "The ferry sailed at eight, with 22 cars and a horse, the captain said."


def trace_of(page: str, url: str = STORY) -> Trace:
    return next(iter(trace_all(Source(data=page, url=url), generic=False)))


def article_of(page: str, url: str = STORY) -> Article:
    return trace_of(page, url).article


def arc_page(*elements: dict[str, Any], **story: Any) -> str:
    content = {
        "type": "story",
        "headlines": {"basic": "A ferry sails"},
        **story,
        "content_elements": list(elements),
    }
    data = json.dumps({"props": {"pageProps": {"globalContent": content}}})
    return (
        "<!DOCTYPE html><html><head><title>A ferry sails</title></head>"
        "<body><div id='__next'><p>Loading</p></div>"
        f'<script id="__NEXT_DATA__" type="application/json">{data}</script></body></html>'
    )


def wpds_page(*blocks: str) -> str:
    boxes = "".join(f'<div class="article-body" data-qa="article-body">{block}</div>' for block in blocks)
    return (
        "<!DOCTYPE html><html><head><title>A ferry sails</title></head><body><div id='__next'><main>"
        f"<h1 data-qa='headline'>A ferry sails</h1>{boxes}</main></div></body></html>"
    )


def pagebuilder_page(stamp: str) -> str:
    return (
        "<!DOCTYPE html><html><head><title>A ferry sails</title></head><body><div id='pb-root'>"
        "<div id='article-topper'><h1>A ferry sails</h1></div><div id='article-body' class='article-body'>"
        f"<div class='pb-sig-line'><span class='pb-byline'>By Ada Moss</span> {stamp}</div>"
        f"<article><p>{LINE}</p></article></div></div></body></html>"
    )


@pytest.mark.parametrize(
    ("element", "kind"),
    [
        (
            {"type": "text", "subtype": "trailer", "content": "Ada Moss contributed to this report."},
            "contributors",
        ),
        (
            {"type": "text", "subtype": "trailer", "content": "Ada Moss is a pilot in Port Ellery."},
            "author_bio",
        ),
        ({"type": "text", "subtype": "attribution", "content": "<email>a@washpost.com</email>"}, "toolbar"),
        (
            {"type": "interstitial_link", "content": "<i>[A bridge]</i>", "url": "https://x.example/"},
            "related_link",
        ),
        (
            {"type": "link_list", "items": [{"content": "A bridge", "url": "https://x.example/"}]},
            "related_link",
        ),
        ({"type": "video", "credits_caption_display": "A ferry. (Video: AP)"}, "caption"),
        ({"type": "oembed_response", "raw_oembed": {"html": "<blockquote>A gull</blockquote>"}}, "embed"),
        (
            {"type": "raw_html", "content": '<blockquote class="twitter-tweet"><p>A gull</p></blockquote>'},
            "embed",
        ),
        ({"type": "quote", "subtype": "pullquote", "content_elements": [{"content": "A gull"}]}, "pullquote"),
        ({"type": "correction", "text": "This article has been corrected."}, "correction"),
        ({"type": "custom_embed", "content": "The harbor newsletter"}, "promo"),
        ({"type": "keyupdates", "items": [{"content": "A pier is down"}]}, "navigation"),
        (
            {"type": "image", "url": "https://x.example/a.jpg", "credits_caption_display": "A gull. (AP)"},
            "image",
        ),
    ],
)
def test_elements_that_are_no_text_leave_the_body_with_a_label(element: dict[str, Any], kind: str) -> None:
    (segment,) = arc.blocks_of({"type": "story", "content_elements": [element]})
    assert isinstance(segment, Segment)
    assert segment.label is not None
    assert segment.label.kind == kind
    assert segment.text


@pytest.mark.parametrize(
    ("element", "text"),
    [
        ({"type": "text", "content": "A <b>gull</b> &amp; a\nferry."}, "A gull & a ferry."),
        ({"type": "header", "level": 2, "content": "<b>The quay</b>"}, "The quay"),
        (
            {"type": "list", "items": [{"content": "One"}, {"type": "list", "items": [{"content": "Two"}]}]},
            "One\nTwo",
        ),
        ({"type": "quote", "content_elements": [{"content": "A"}], "citation": {"content": "B"}}, "A\nB"),
        ({"type": "quote", "subtype": "blockquote", "content": "A gull"}, "A gull"),
        ({"type": "raw_html", "content": "<div><p>One</p><p>Two</p></div>"}, "One\n\nTwo"),
        ({"type": "table", "header": [{"content": "Year"}], "rows": [[{"content": "1931"}]]}, "Year\n1931"),
        ({"type": "element_group", "content_elements": [{"type": "text", "content": "Inside."}]}, "Inside."),
        ({"type": "never-met", "text": "A new kind of <i>block</i>."}, "A new kind of block."),
        ({"type": "never-met", "items": [{"content": "One"}, {"content": "Two"}]}, "One\nTwo"),
        ({"type": "never-met", "content_elements": [{"type": "text", "content": "Deep."}]}, "Deep."),
    ],
)
def test_elements_that_are_text_keep_it(element: dict[str, Any], text: str) -> None:
    article = article_of(arc_page(element, {"type": "text", "content": LINE}))
    assert "\n\n".join(map(block_text, article.body[:-1])) == text


def test_corrections_that_the_state_keeps_apart_are_text() -> None:
    stated = [
        {"type": "correction", "text": "<p>The horse was <i>not</i> &amp; never a mule.</p>"},
        {"correction_type": "clarification", "content": "It sailed twice."},
        {"text": "  "},
        "none",
    ]
    article = article_of(arc_page({"type": "text", "content": LINE}, corrections=stated))
    assert [one.text for one in article.corrections] == [
        "The horse was not & never a mule.",
        "It sailed twice.",
    ]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Bo Li in Paris contributed to this report.", "contributors"),
        ("Bo Li is a pilot in Port Ellery.", "author_bio"),
    ],
)
def test_a_trailer_is_the_same_in_the_state_and_on_the_page(line: str, kind: str) -> None:
    state = arc_page(
        {"type": "text", "content": LINE}, {"type": "text", "subtype": "trailer", "content": line}
    )
    page = wpds_page(f"<p data-el='text'>{LINE}</p>", f"<p data-testid='letter-or-trailer'>{line}</p>")
    for each, route in ((state, "state"), (page, "dom")):
        trace = trace_of(each)
        assert (trace.article.producer.route, trace.article.text) == (route, LINE)
        assert [s.label.kind for s in trace.segments if s.label] == [kind]


def test_the_stamp_of_another_story_is_not_its_own() -> None:
    page = pagebuilder_page("<span class='pb-timestamp'>January 2, 2015 at 1:05 PM</span>")
    other = "<div><span class='pb-timestamp'>May 3, 2019 at 9:00 AM</span></div><div id='article-topper'>"
    article = article_of(page.replace("<div id='article-topper'>", other))
    assert f"{article.date_published:%Y-%m-%d}" == "2015-01-02"


def test_letters_are_no_trailer() -> None:
    letters = [f"<p data-testid='letter-or-trailer'>{LINE} {number}</p>" for number in (1, 2)]
    assert article_of(wpds_page(*letters)).text.count(LINE) == 2


@pytest.mark.parametrize(
    ("box", "kind"),
    [
        ("<div data-qa='pull-quote'><blockquote>A gull is a gull</blockquote></div>", "pullquote"),
        ("<div data-qa='magnet'><h4>On gulls</h4><ul><li>A gull</li></ul></div>", "related_link"),
        ("<div data-testid='content-pack-login'><p>The gulls of the week</p></div>", "related_link"),
        ("<div data-testid='interstitial-ad'><p>Advertisement</p></div>", "advert"),
        ("<div data-qa='article-correction'><p>It was no gull.</p></div>", "correction"),
        ("<figure><figcaption data-qa='video-caption'>A gull on film</figcaption></figure>", None),
    ],
)
def test_boxes_in_the_story_leave_it_with_a_label(box: str, kind: str | None) -> None:
    trace = trace_of(wpds_page(f"<p data-el='text'>{LINE}</p>", box, f"<p data-el='text'>{LINE}</p>"))
    assert trace.article.text == f"{LINE}\n\n{LINE}"
    assert kind is None or kind in [s.label.kind for s in trace.segments if s.label]


@pytest.mark.parametrize(
    ("line", "byline", "published", "modified"),
    [
        (
            "Posted by A. Moss on February 19, 2013 at <span>12:40 pm</span>",
            "Posted by A. Moss",
            "12:40",
            None,
        ),
        ("By A. Moss, <span>Published: February 19 at 12:40 pm</span>", "By A. Moss", "12:40", None),
        ("By A. Moss, <span>Updated: March 8 at 3:23 pm</span>", "By A. Moss", "00:00", "2013-03-08 15:23"),
        (
            "Posted by A. Moss on <span class='timestamp'>February 19, 2013</span>",
            "Posted by A. Moss",
            "00:00",
            None,
        ),
    ],
)
def test_a_blog_prints_when_it_was_posted_beside_its_author(
    line: str, byline: str, published: str, modified: str | None
) -> None:
    page = (
        "<!DOCTYPE html><html><head><title>A ferry sails</title></head><body>"
        f"<h1 class='entry-title'>A ferry sails</h1><p class='wp-byline'>{line}</p>"
        f"<div class='entry-content'><p>{LINE}</p></div></body></html>"
    )
    article = article_of(page, "http://www.washingtonpost.com/blogs/x/wp/2013/02/19/a-ferry-sails/")
    assert article.byline == byline
    assert [author.name for author in article.authors] == ["A. Moss"]
    assert f"{article.date_published:%m-%d %H:%M}" == f"02-19 {published}"
    assert (f"{article.date_modified:%Y-%m-%d %H:%M}" if article.date_modified else None) == modified


@pytest.mark.parametrize(
    "element", [{"type": "text"}, {"type": "divider"}, {"type": "list", "items": None}, {}]
)
def test_elements_without_text_give_no_block(element: dict[str, Any]) -> None:
    assert article_of(arc_page(element, {"type": "text", "content": LINE})).text == LINE


def test_pictures_of_a_gallery_are_its_body() -> None:
    state = {"type": "gallery", "content_elements": [{"type": "image", "url": "https://x.example/a.jpg"}]}
    (segment,) = arc.blocks_of(state)
    assert isinstance(segment, Segment)
    assert isinstance(segment.block, Image)
    assert segment.label is None


def test_posts_of_a_live_page_keep_their_fragments_and_labels_apart() -> None:
    inside = [
        {"type": "text", "content": "It <b>fell</b>."},
        {"type": "correction", "text": "It was corrected."},
    ]
    posts = [
        {"type": "story", "_id": name, "headlines": {"basic": name}, "content_elements": inside}
        for name in "AB"
    ]
    article = article_of(arc_page(*posts, {"type": "text", "content": LINE}))
    assert article.kind == "live"
    assert [type(block).__name__ for block in article.body] == ["Post", "Post", "Paragraph"]
    assert [correction.text for correction in article.corrections] == ["It was corrected."]
    assert all(
        isinstance(block, Fragment | Segment) and block.post
        for block in arc.blocks_of({"content_elements": posts})
    )


def test_a_state_that_is_cut_off_is_none() -> None:
    page = arc_page({"type": "text", "content": LINE})
    assert article_of(page).producer.route == "state"
    assert article_of(page[: page.index("content_elements")]).body == ()


@pytest.mark.parametrize(
    ("stamp", "moment", "precision"),
    [
        # Only the URL knows the year, and the story went on after New Year's Eve.
        ("<span class='pb-timestamp'>January 2 at 1:05 PM</span>", "2015-01-02T13:05:00-05:00", "minute"),
        ("<span class='pb-timestamp'>December 31 at 7:12 AM</span>", "2014-12-31T07:12:00-05:00", "minute"),
        ("<span class='pb-timestamp'>December 1 at 7:12 AM</span>", "2014-12-01T07:12:00-05:00", "minute"),
        (
            "<span class='pb-timestamp' content='2014-12-31T04:37-500'>December 31, 2014 at 4:37 PM</span>",
            "2014-12-31T16:37:00-05:00",
            "minute",
        ),
        # Printed without its clock: the machine's has no AM or PM.
        (
            "<span class='pb-timestamp' content='2014-12-31T04:37-500'>December 31</span>",
            "2014-12-31T00:00:00-05:00",
            "day",
        ),
    ],
)
def test_a_twelve_hour_clock_is_read_with_what_is_printed(stamp: str, moment: str, precision: str) -> None:
    article = article_of(pagebuilder_page(stamp))
    assert article.date_published is not None
    assert article.date_published.isoformat() == moment
    assert article.date_published_precision == precision


@pytest.mark.parametrize(
    ("url", "article_id"),
    [
        (STORY, "fc9fee06-3512-11e4-9e92-0899b306bbea"),
        ("http://www.washingtonpost.com/opinions/x/2011/07/11/gIQA0XDg9H_story.html", "gIQA0XDg9H"),
        ("http://www.washingtonpost.com/blogs/x/post/y/2012/07/16/gJQApCvLpW_blog.html", "gJQApCvLpW"),
        (
            "http://www.washingtonpost.com/wp-dyn/content/article/2010/12/08/AR2010120803185_2.html",
            "AR2010120803185",
        ),
        (
            "http://www.washingtonpost.com/wp-dyn/content/blog/2009/06/26/BL2009062601234.html",
            "BL2009062601234",
        ),
        ("http://www.washingtonpost.com/wp-dyn/articles/A12345-2004Jan5.html", "A12345-2004Jan5"),
        ("https://www.washingtonpost.com/weather/2024/04/26/storms-tornadoes-iowa/", None),
    ],
)
def test_the_id_of_a_story_stands_in_its_address(url: str, article_id: str | None) -> None:
    found = re.search(OUTLET.article_id or "", url)
    assert (found[1] if found else None) == article_id


def test_an_address_that_scales_no_picture_stays() -> None:
    assert (
        full_size("https://img.washingtonpost.com/rw/2015/a.jpg")
        == "https://img.washingtonpost.com/rw/2015/a.jpg"
    )


@pytest.mark.skipif(
    not FLAGSHIP.is_dir(),
    reason="real pages are not part of the repository; ../shared/corpus is missing here",
)
class TestRealPages:
    INDEX = json.loads((FLAGSHIP / "index.json").read_text("utf-8")) if FLAGSHIP.is_dir() else {}
    PAGES = sorted(name for name in INDEX if name.startswith("wapo_"))

    @staticmethod
    def read(name: str) -> str:
        return gzip.decompress((FLAGSHIP / "pages" / f"{name}.html.gz").read_bytes()).decode(
            "utf-8", "replace"
        )

    @pytest.mark.parametrize("name", PAGES)
    def test_every_page_has_a_layout_a_story_and_its_fields(self, name: str) -> None:
        article = article_of(self.read(name), self.INDEX[name]["url"])
        assert article.producer.layout
        assert article.word_count > 90
        assert article.headline
        assert article.byline
        assert article.authors
        assert article.section
        assert article.date_published
        assert article.warnings == ()

    @pytest.mark.parametrize("name", [name for name in PAGES if re.search("beto|2020|202404", name)])
    def test_a_page_gives_the_same_story_without_its_state(self, name: str) -> None:
        page, url = self.read(name), self.INDEX[name]["url"]
        whole = article_of(page, url)
        stripped = article_of(re.sub(r"<script\b.*?</script>", "", page, flags=re.S), url)
        assert (whole.producer.route, stripped.producer.route) == ("state", "dom")
        for field in ("body", "headline", "standfirst", "byline", "contributors", "section", "kind"):
            assert getattr(stripped, field) == getattr(whole, field), field
        assert [one.name for one in stripped.authors] == [one.name for one in whole.authors]
