"""News Sniffer as a wrapper: both versions of a story out of one page."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import newssniffer_pages as pages
from newsnorm import api, errors
from newsnorm.article import Article
from newsnorm.page import open_page
from newsnorm.source import Source, Via
from newsnorm.wrappers.newssniffer import WRAPPER
from newssniffer_pages import ERAS, Shown, Story

STORY = Story()
DIFF = "https://www.newssniffer.co.uk/articles/1430321/diff/3/4"
FIRST = datetime(2017, 11, 21, 11, 5, 19, tzinfo=UTC)
OLD = Shown(
    number=3,
    title="Rain at last in the dry valley",
    captured=FIRST,
    paragraphs=(
        "Rain fell on the dry valley on Monday for the first time in two years, the mayor said.",
        "Farmers had all but given up on the harvest.",
        "The river is still low.",
        "“We danced in the street,” said Ada Roe, a baker.",
    ),
)
NEW = Shown(
    number=4,
    title="Farmers save harvest & homes after rain in ‘dry valley’",
    captured=FIRST + timedelta(hours=9),
    paragraphs=(
        "Rain fell on the dry valley on Monday for the first time in two years, the mayor said.",
        "Farmers hope to save half of the harvest after a night of rain.",
        "The river is still low.",
        "“We danced in the street,” said Ada Roe, a baker.",
        "The weather office expects more rain this week.",
    ),
)
SEED = sorted((Path(__file__).resolve().parents[2] / "shared" / "seeds").glob("001*"))


def sources(data: str, url: str | None = DIFF) -> list[Source]:
    page = open_page(Source(data=data, url=url))
    assert WRAPPER.fits(page)
    return list(WRAPPER.unwrap(page))


def paragraphs(source: Source) -> list[str]:
    assert isinstance(source.data, str)
    return source.data.split("\n\n")


def collapsed(texts: Sequence[str]) -> list[str]:
    return [" ".join(text.split()) for text in texts]


def said(source: Source, field: str) -> object:
    return next((c.value for c in source.stated if c.field == field), None)


# --- pages with markup


@pytest.mark.parametrize("era", ERAS)
def test_both_versions_come_out_of_every_era_with_their_headlines(era: str) -> None:
    old, new = sources(pages.page(era, OLD, NEW))
    assert paragraphs(old) == list(OLD.paragraphs)
    assert paragraphs(new) == list(NEW.paragraphs)
    assert [said(old, "headline"), said(new, "headline")] == [OLD.title, NEW.title]


@pytest.mark.parametrize("era", ERAS)
def test_each_version_knows_its_number_time_and_the_other_one(era: str) -> None:
    old, new = (source.revision for source in sources(pages.page(era, OLD, NEW)))
    assert old is not None
    assert new is not None
    assert (old.number, new.number) == (3, 4)
    assert (old.captured, new.captured) == (OLD.captured, NEW.captured)
    assert (old.tracker, old.tracker_id, old.recovered, old.confidence) == (
        "newssniffer",
        "1430321",
        "html",
        None,
    )
    assert [(other.number, other.headline) for other in old.siblings] == [(4, NEW.title)]
    assert [(other.number, other.headline) for other in new.siblings] == [(3, OLD.title)]


@pytest.mark.parametrize("era", ERAS[1:])
def test_feed_and_count_are_read_from_the_sentences_over_the_table(era: str) -> None:
    revision = sources(pages.page(era, OLD, NEW))[0].revision
    assert revision is not None
    assert (revision.feed, revision.count) == ("guardian", 7)


@pytest.mark.parametrize("era", ERAS[3:])
def test_the_address_of_the_story_is_that_of_its_outlet(era: str) -> None:
    for source in sources(pages.page(era, OLD, NEW)):
        assert said(source, "url") == source.url == STORY.url


def test_via_names_the_tracker_its_page_and_when_it_saw_the_version() -> None:
    (via,) = sources(pages.page("I", OLD, NEW))[0].via
    assert (via.wrapper, via.url, via.captured) == ("newssniffer", DIFF, OLD.captured)


def test_what_the_page_came_through_before_stays_in_front() -> None:
    page = open_page(Source(data=pages.page("I", OLD, NEW), via=(Via(wrapper="wayback"),), path="a.html"))
    source = next(iter(WRAPPER.unwrap(page)))
    assert [via.wrapper for via in source.via] == ["wayback", "newssniffer"]
    assert source.path == "a.html"


@pytest.mark.parametrize("era", ERAS)
def test_without_an_address_the_page_itself_tells_numbers_and_article(era: str) -> None:
    revision = sources(pages.page(era, OLD, NEW), url=None)[1].revision
    assert revision is not None
    assert revision.number == 4
    assert revision.tracker_id == (None if era == "A" else "1430321")


@pytest.mark.parametrize("era", ERAS)
def test_swapped_columns_come_out_oldest_first(era: str) -> None:
    url = "https://www.newssniffer.co.uk/articles/1430321/diff/4/3"
    old, new = sources(pages.page(era, NEW, OLD), url=url)
    assert [s.revision.number for s in (old, new) if s.revision] == [3, 4]
    assert paragraphs(old) == list(OLD.paragraphs)
    assert paragraphs(new) == list(NEW.paragraphs)


def test_an_archives_links_are_undone() -> None:
    html = pages.page("I", OLD, NEW).replace(
        'href="https://', 'href="https://web.archive.org/web/2018/https://'
    )
    html = html.replace(f">{STORY.url}</a>", ">here</a>")
    html = html.replace('href="/articles', 'href="/web/2018/http://www.newssniffer.co.uk/articles')
    source = sources(html, url=None)[0]
    assert source.url == STORY.url
    assert source.revision is not None
    assert source.revision.tracker_id == "1430321"


def test_tags_that_the_tracker_stored_are_no_text_and_part_no_words() -> None:
    old = Shown(
        number=0,
        title="A",
        captured=FIRST,
        paragraphs=('The <b>T</b>own of <a href="/x">Roe</a> &amp; Sons<br>won.',),
    )
    new = Shown(number=1, title="A", captured=FIRST, paragraphs=("The <i>town</i> lost 5 < 6.", "M&S; fell."))
    first, second = sources(pages.page("B", old, new))
    assert paragraphs(first) == ["The Town of Roe & Sons won."]
    assert paragraphs(second) == ["The town lost 5 < 6.", "M&S; fell."]


def test_a_version_that_was_stored_without_text_is_named_by_the_other() -> None:
    (source,) = sources(pages.page("I", Shown(number=3, title="Empty", captured=FIRST, paragraphs=()), NEW))
    assert paragraphs(source) == list(NEW.paragraphs)
    assert source.revision is not None
    assert [(other.number, other.headline) for other in source.revision.siblings] == [(3, "Empty")]


def test_a_table_that_lost_its_classes_is_read_all_the_same() -> None:
    html = pages.page("I", OLD, NEW)
    for name in ("version_diff", "version", "title", "time", "article_url"):
        html = html.replace(f' class="{name}"', "")
    old, new = sources(html)
    assert [paragraphs(old), paragraphs(new)] == [list(OLD.paragraphs), list(NEW.paragraphs)]
    assert (said(old, "headline"), old.url) == (OLD.title, STORY.url)


def test_cells_whose_end_tags_are_missing_are_read_as_browsers_read_them() -> None:
    old, new = sources(pages.page("I", OLD, NEW).replace("</td>", ""))
    assert [paragraphs(old), paragraphs(new)] == [list(OLD.paragraphs), list(NEW.paragraphs)]


WORD = st.one_of(
    st.sampled_from(
        [
            "rain",
            "fell",
            "on",
            "the",
            "valley",
            "“We",
            "hope,”",
            "she",
            "said.",
            "M&S",
            "5%",
            "Łódź",
            "a b",
            "—",
        ]
    ),
    st.text(st.characters(categories=("Ll", "Lu", "Nd")), min_size=1, max_size=8),
    st.sampled_from(
        ["<b>bold</b>", '<a href="/x">link</a>', "<i>it</i>al", '<a title="A b" href="/y">more</a>']
    ),
)
PARAGRAPH = st.builds(
    lambda words, gaps: "".join(w + g for w, g in zip(words, gaps, strict=False)).strip() or "so",
    st.lists(WORD, min_size=1, max_size=9),
    st.sampled_from([[" "] * 9, ["  "] * 9, [" ", "  ", " \u00a0"] * 3]),
)


Pair = tuple[list[str], list[str]]


@st.composite
def pairs(draw: st.DrawFn) -> Pair:
    """Two versions that share some paragraphs, edit some, and drop or add others."""
    old = draw(st.lists(PARAGRAPH, min_size=1, max_size=7))
    new: list[str] = []
    for paragraph in old:
        change = draw(st.sampled_from(["keep", "keep", "edit", "drop", "replace", "insert"]))
        if change in ("keep", "insert"):
            new.append(paragraph)
        if change == "edit":
            new.append(f"{draw(WORD)} {paragraph}")
        if change in ("replace", "insert"):
            new.append(draw(PARAGRAPH))
    return old, new or [draw(PARAGRAPH)]


def without_tags(texts: Sequence[str]) -> list[str]:
    return [unicodedata.normalize("NFC", " ".join(re.sub(r"<[^>]+>", "", text).split())) for text in texts]


@settings(max_examples=400, deadline=None)
@given(pairs(), st.sampled_from(ERAS), st.booleans())
@example((["a"], ["a"]), "H0", False)
def test_any_two_versions_come_back_exactly_in_every_era(pair: Pair, era: str, swap: bool) -> None:
    left = Shown(number=0, title="One <b> & two", captured=FIRST, paragraphs=tuple(pair[0]))
    right = Shown(number=1, title="Two “q”", captured=FIRST + timedelta(days=1), paragraphs=tuple(pair[1]))
    html = pages.page(era, right, left) if swap else pages.page(era, left, right)
    old, new = sources(html, url=None)
    assert paragraphs(old) == without_tags(pair[0])
    assert paragraphs(new) == without_tags(pair[1])
    assert [said(old, "headline"), said(new, "headline")] == [left.title, right.title]


# --- pages of one version


@pytest.mark.parametrize(("blob", "terms"), [(False, False), (True, False), (False, True)])
def test_a_page_of_one_version_gives_that_version(blob: bool, terms: bool) -> None:
    html = pages.version_page(OLD, STORY, blob=blob, terms=terms)
    (source,) = sources(html, url="https://www.newssniffer.co.uk/articles/1430321/versions/2860001")
    assert paragraphs(source) == list(OLD.paragraphs)
    assert source.revision is not None
    assert (source.revision.number, source.revision.count, source.revision.recovered) == (3, 7, "whole")
    assert (source.url, said(source, "headline"), source.revision.tracker_id) == (
        STORY.url,
        OLD.title,
        "1430321",
    )


# --- pages without an article


def refused(data: str, url: str | None = DIFF) -> str:
    page = open_page(Source(data=data, url=url))
    assert WRAPPER.fits(page)
    with pytest.raises(errors.BrokenWrapper) as caught:
        list(WRAPPER.unwrap(page))
    return str(caught.value)


HISTORY = "https://www.newssniffer.co.uk/articles/1430321"


def test_a_history_names_the_comparisons_to_fetch() -> None:
    message = refused(pages.history_page([OLD, NEW], STORY), HISTORY)
    assert "listing" in message
    assert f"{HISTORY}/diff/3/4" in message


@pytest.mark.parametrize("url", [None, f"{HISTORY}.rss"])
def test_a_feed_names_the_comparisons_to_fetch(url: str | None) -> None:
    message = refused(pages.feed([OLD, NEW], STORY), url)
    assert "listing" in message
    assert f"{HISTORY}/diff/3/4" in message


def test_a_hidden_article_is_said_to_be_hidden() -> None:
    hidden = "<html><body><p>This article cannot be shown for legal reasons</p></body></html>"
    assert "legal reasons" in refused(hidden)
    assert "legal reasons" in refused("This article cannot be shown for legal reasons")


def test_a_missing_page_is_refused() -> None:
    assert "without any version" in refused("<html><body><h1>Not found</h1></body></html>")


def test_a_page_without_its_table_is_refused() -> None:
    html = pages.page("I", OLD, NEW)
    bare = html[: html.index("<table")] + html[html.index("</table>") + 8 :]
    for url in (DIFF, None):
        assert "without any version" in refused(bare, url)


def test_a_row_with_a_missing_cell_is_refused_by_its_number() -> None:
    html = pages.page("I", OLD, NEW).replace("<td>The river is still low.</td>\n", "", 1)
    assert "row 3" in refused(html)


def test_a_row_with_a_cell_too_many_is_refused() -> None:
    html = pages.page("I", OLD, NEW).replace("<td>The river", "<td>What?</td><td>The river", 1)
    assert "3 cells" in refused(html)


def test_a_page_that_breaks_off_inside_the_table_is_refused() -> None:
    html = pages.page("I", OLD, NEW)
    assert "breaks off" in refused(html[: html.index("The weather office")])


def test_a_table_without_text_is_refused() -> None:
    blank = Shown(number=3, title="Empty", captured=FIRST, paragraphs=())
    assert "no text" in refused(pages.page("I", blank, blank))


# --- pages that are something else


@pytest.mark.parametrize(
    ("data", "url"),
    [
        (
            "<html><body><h1>How we built News Sniffer</h1><p>Text.</p></body></html>",
            "https://www.newssniffer.co.uk/blog/a",
        ),
        (
            "<html><head><title>Edits</title></head><body><p>News Sniffer tracks edits.</p></body></html>",
            "https://e.org/a",
        ),
        ("<html><body><table><tr><th>Version 1</th><th>Version 2</th></tr></table></body></html>", None),
        ("Version 3 Version 4 of the plan differ, she said.", None),
        ("See https://example.org/plan\nVersion 3 of 7 is the best.", None),
    ],
)
def test_other_pages_are_left_alone(data: str, url: str | None) -> None:
    assert not WRAPPER.fits(open_page(Source(data=data, url=url)))


# --- flattened pages


def test_a_page_flattened_with_one_space_gives_both_versions_row_by_row() -> None:
    old, new = sources(pages.flattened(OLD, NEW), url=None)
    assert [said(old, "headline"), said(new, "headline")] == [OLD.title, NEW.title]
    assert old.revision is not None
    assert (old.revision.number, old.revision.count, old.revision.feed) == (3, 7, "guardian")
    assert old.revision.recovered == "inferred"
    methods = [row.method for row in old.revision.rows]
    assert methods[0:2] + methods[3:5] == ["slug", "halves", "halves", "halves"]
    assert methods[2] in ("boundary", "whole")
    for shared in (0, 2, 3):
        assert OLD.paragraphs[shared] in paragraphs(old)
        assert OLD.paragraphs[shared] in paragraphs(new)
    assert old.url == STORY.url
    assert old.revision.captured is None


@pytest.mark.parametrize("gap", ["\t\t", " | "])
def test_marks_between_cells_make_the_flattened_page_exact(gap: str) -> None:
    old, new = sources(pages.flattened(OLD, NEW, gap=gap, times=True), url=None)
    assert [paragraphs(old), paragraphs(new)] == [list(OLD.paragraphs), list(NEW.paragraphs)]
    assert [said(old, "headline"), said(new, "headline")] == [OLD.title, NEW.title]
    assert old.revision is not None
    assert (old.revision.recovered, old.revision.confidence) == ("cells", None)
    assert old.revision.captured == OLD.captured


@settings(max_examples=150, deadline=None)
@given(pairs())
def test_two_tabs_give_any_two_versions_back(pair: Pair) -> None:
    old, new = (collapsed(without_tags(texts)) for texts in pair)
    left = Shown(number=0, title="One title", captured=FIRST, paragraphs=tuple(old))
    right = Shown(number=1, title="Another title", captured=FIRST, paragraphs=tuple(new))
    first, second = sources(pages.flattened(left, right, gap="\t\t"), url=None)
    assert [paragraphs(first), paragraphs(second)] == [old, new]


@settings(max_examples=100, deadline=None)
@given(pairs())
def test_with_one_space_no_word_is_lost(pair: Pair) -> None:
    old, new = (without_tags(texts) for texts in pair)
    left = Shown(number=0, title="One title", captured=FIRST, paragraphs=tuple(old))
    right = Shown(number=1, title="Another title", captured=FIRST, paragraphs=tuple(new))
    revisions = [source.revision for source in sources(pages.flattened(left, right), url=None)]
    # A version can come out without a word, if its rows are all given to the other.
    shown = [[row.text for row in revision.rows] for revision in revisions if revision]
    if len(shown) == 2:
        for place, (one, other) in enumerate(pages.rows_of(left.paragraphs, right.paragraphs), 1):
            a, b = shown[0][place], shown[1][place]
            whole = f"{one} {other}".split()
            assert f"{a} {b}".split() == whole or a.split() == b.split() == whole[: len(whole) // 2]


def test_times_that_the_flattening_kept_are_read() -> None:
    old, new = sources(pages.flattened(OLD, NEW, times=True), url=None)
    assert old.revision is not None
    assert new.revision is not None
    assert (old.revision.captured, new.revision.captured) == (OLD.captured, NEW.captured)


def test_a_swapped_flattened_page_comes_out_oldest_first() -> None:
    old, new = sources(pages.flattened(NEW, OLD, gap="\t\t", later="earlier"), url=None)
    assert [s.revision.number for s in (old, new) if s.revision] == [3, 4]
    assert paragraphs(old) == list(OLD.paragraphs)


def test_navigation_pager_and_footer_of_a_flattened_page_are_no_rows() -> None:
    text = (
        "News Sniffer\nNews Article Revisions Blog About\n"
        + pages.flattened(OLD, NEW, gap="\t\t")
        + "\nPrevious version 1 2 3 4 5 6 Next version\n"
        "Currently monitoring 35,012 news articles with 98,200 different versions.\nBlog"
    )
    old, new = sources(text, url=None)
    assert [paragraphs(old), paragraphs(new)] == [list(OLD.paragraphs), list(NEW.paragraphs)]


def test_the_pages_own_title_parts_a_title_row_that_the_address_cannot() -> None:
    story = Story(url="https://www.theguardian.com/p/64abc")
    text = f"'{NEW.title}' diff viewer (3/4) - News Sniffer\n" + pages.flattened(OLD, NEW, story)
    assert [said(source, "headline") for source in sources(text, url=None)] == [OLD.title, NEW.title]


def test_a_flattened_page_of_one_version_loses_its_footer() -> None:
    text = (
        f"{OLD.title}\n{STORY.url}\nVersion 3 of 7.\n"
        + "\n".join(OLD.paragraphs)
        + "\nCurrently monitoring 35,012 news articles with 98,200 different versions."
    )
    (source,) = sources(text, url=None)
    assert paragraphs(source) == list(OLD.paragraphs)
    assert (source.url, said(source, "headline")) == (STORY.url, OLD.title)


def test_headlines_in_paragraphs_of_their_own_are_the_title_row() -> None:
    text = pages.flattened(OLD, NEW, gap="\t\t").replace("(about 9 hours later)\n", "")
    text = text.replace("Version 3\t\tVersion 4\n", "Version 3Version 4\n\n")
    text = text.replace(f"{OLD.title}\t\t{NEW.title}\n", f"{OLD.title}\n\n{NEW.title}\n\n")
    old, new = sources(text, url=None)
    assert [said(old, "headline"), said(new, "headline")] == [OLD.title, NEW.title]
    assert [paragraphs(old), paragraphs(new)] == [list(OLD.paragraphs), list(NEW.paragraphs)]


def test_headlines_followed_by_their_times_are_the_title_row() -> None:
    text = pages.flattened(OLD, NEW, gap="\t\t").replace("(about 9 hours later)\n", "")
    dated = f"{OLD.title}\n\n2017-11-21 11:05:19 UTC\n\n{NEW.title}\n\n2017-11-21 20:05:19 UTC\n"
    old, new = sources(text.replace(f"{OLD.title}\t\t{NEW.title}\n", dated), url=None)
    assert [said(old, "headline"), said(new, "headline")] == [OLD.title, NEW.title]
    assert new.revision is not None
    assert new.revision.captured == NEW.captured
    assert paragraphs(new) == list(NEW.paragraphs)


def test_a_page_flattened_onto_one_line_is_refused_not_guessed() -> None:
    assert "flattened" in refused(" ".join(pages.flattened(OLD, NEW).split()), None)


def test_a_page_with_one_line_for_each_cell_is_refused_not_guessed() -> None:
    assert "flattened" in refused(pages.flattened(OLD, NEW, gap="\n"), None)


# --- the whole line


def articles(data: str, url: str | None = None) -> list[Article]:
    return list(api.normalize_all(data, url))


@pytest.mark.parametrize("era", ERAS[3:])
def test_the_newest_version_is_the_article_and_names_its_sibling(era: str) -> None:
    article = api.normalize(pages.page(era, NEW, OLD))
    assert (article.headline, article.outlet, article.url) == (NEW.title, "guardian", STORY.url)
    assert article.text.split("\n\n") == list(NEW.paragraphs)
    assert article.revision is not None
    assert [other.number for other in article.revision.siblings] == [3]


def test_both_articles_have_one_identity_and_the_route_of_text() -> None:
    old, new = articles(pages.page("I", OLD, NEW))
    assert old.id == new.id
    assert {old.producer.route, new.producer.route} == {"text"}
    assert (old.headline, new.headline) == (OLD.title, NEW.title)


def test_when_the_tracker_looked_is_never_the_day_of_publication() -> None:
    story = Story(url="https://www.theguardian.com/world/rain-at-last-in-the-dry-valley")
    for article in articles(pages.page("I", OLD, NEW, story)):
        assert article.date_published is None
        assert article.via[0].captured is not None


def test_the_flattened_page_and_the_page_give_the_same_articles() -> None:
    exact = [article.text for article in articles(pages.page("I", OLD, NEW))]
    assert [article.text for article in articles(pages.flattened(OLD, NEW, gap="\t\t"))] == exact


@pytest.mark.skipif(not SEED, reason="the shared seeds are not here")
def test_the_seed_gives_its_two_versions() -> None:
    text = SEED[0].read_text("utf-8")
    old, new = articles(text)
    assert old.revision is not None
    assert new.revision is not None
    assert (old.revision.number, new.revision.number, new.revision.count) == (3, 4, 7)
    assert old.headline == "Syria military operation 'wrapping up', Putin tells Assad in Russia talks"
    assert new.headline == "Vladimir Putin briefs Donald Trump on plan to end Syrian civil war"
    assert {old.outlet, new.outlet} == {"guardian"}
    rows = zip(old.revision.rows, new.revision.rows, strict=True)
    assert all(f"{a.text} {b.text}".strip() in text for a, b in rows)
    assert len(old.revision.rows) == 21
    newest = api.normalize(text)
    assert newest.headline == new.headline
    assert (
        [other.headline for other in newest.revision.siblings] == [old.headline] if newest.revision else False
    )
