"""An address says which host and which story; an archive's address says which copy of what."""

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsnorm.urls import absolute, host_matches, host_of, identity_url, slug_of, slugify, split_archive_url

UUID = "af9f6f64-ced4-11e7-8447-3d80b84bebad"
POST = "http://www.washingtonpost.com"
GUARDIAN = "https://www.theguardian.com"
STORY = "https://www.washingtonpost.com/world/2024/04/26/a-bridge-opens-at-last/"


@pytest.mark.parametrize(
    ("url", "host"),
    [
        (f"{GUARDIAN}/world", "www.theguardian.com"),
        ("HTTP://User:pw@WWW.BBC.co.uk.:8080/news?x=//y", "www.bbc.co.uk"),
        ("  //archive.ph/AbC12\n", "archive.ph"),
        ("http://[::1]:80/", "::1"),
        ("http://example.com:port/", "example.com"),
        ("world/2017/nov", ""),
        ("mailto:desk@example.com", ""),
        ("http://[broken/", ""),
        ("", ""),
    ],
)
def test_the_host_is_bare_and_lower_case(url: str, host: str) -> None:
    assert host_of(url) == host


@pytest.mark.parametrize(
    "host", ["washingtonpost.com", "www.washingtonpost.com", "live.blogs.WashingtonPost.com."]
)
def test_a_host_matches_itself_and_its_parents(host: str) -> None:
    assert host_matches(host, "washingtonpost.com")


@pytest.mark.parametrize(
    "host", ["evilwashingtonpost.com", "washingtonpost.com.evil.org", "com", "", "post.com"]
)
def test_a_host_matches_no_look_alike(host: str) -> None:
    assert not host_matches(host, "washingtonpost.com")
    assert not host_matches("washingtonpost.com", "")


@settings(deadline=None)  # first uses compile patterns
@given(st.text(alphabet="abcxyz0-_", min_size=1))
def test_a_prefix_without_a_dot_never_matches(prefix: str) -> None:
    assert not host_matches(f"{prefix}washingtonpost.com", "washingtonpost.com")
    assert host_matches(f"{prefix}.washingtonpost.com", "washingtonpost.com")


@pytest.mark.parametrize(
    "shared",
    [
        STORY + "?utm_source=rss&utm_medium=feed",
        STORY + "?hpid=hp_hp-top-table-main_a%3Ahomepage%2Fstory&itid=sf_world",
        STORY + "?tid=sm_fb&nid=top_pb&noredirect=on&outputType=amp&pwapi_token=eyJ0",
        STORY + "?fbclid=IwAR0&amp;gclid=Cj0&amp;utm_term=.e1f",
        STORY + "#comments",
        STORY + "?",
        STORY + "?&UTM_Source=x&CMPID=y",
        STORY.replace(f"{POST}", " HTTPS://WWW.WashingtonPost.COM:443"),
        STORY.replace("https://", "https://reader:secret@"),
        STORY.replace("/world", "/world;jsessionid=A1B2"),
    ],
)
def test_sharing_a_story_does_not_change_its_identity(shared: str) -> None:
    assert identity_url(shared) == STORY


@pytest.mark.parametrize(
    ("url", "identity"),
    [
        ("http://www.guardian.co.uk/x/y?commentpage=2&CMP=twt_gu", "http://www.guardian.co.uk/x/y"),
        (f"{GUARDIAN}/a/live?page=with:block-5a1f&INTCMP=x#block-5a1f", f"{GUARDIAN}/a/live"),
        (f"{GUARDIAN}/a?page=with%3Ablock-5a1f", f"{GUARDIAN}/a"),
        ("http://x.com/a.php?tid=25&nid=4&page=2", "http://x.com/a.php?tid=25&nid=4&page=2"),
        ("http://example.com/?storyid=9&ref=rss", "http://example.com/?storyid=9"),
        ("http://example.com/a.asp?ref=388147", "http://example.com/a.asp?ref=388147"),
        ("http://example.com/a?b=2&a=1&b=3", "http://example.com/a?b=2&a=1&b=3"),
        ("http://example.com/a?amp&x=amp", "http://example.com/a?x=amp"),
        ("http://example.com", "http://example.com/"),
        ("http://example.com:8080/a", "http://example.com:8080/a"),
        ("http://example.com/caf%c3%a9 café", "http://example.com/caf%C3%A9%20caf%C3%A9"),
        ("http://[::1]:80/a", "http://[::1]/a"),
        ("http://gawker.com/#!5753509/the-slug", "http://gawker.com/#!5753509/the-slug"),
        ("http://example.com/a#!5753509", "http://example.com/a"),
        ("urn:uuid:1", "urn:uuid:1"),
        (" file:///tmp/a.html ", "file:///tmp/a.html"),
        ("http://[broken/?utm_source=x", "http://[broken/?utm_source=x"),
        ("http://example.com:port/", "http://example.com:port/"),
        ("", ""),
    ],
)
def test_what_names_the_story_stays(url: str, identity: str) -> None:
    assert identity_url(url) == identity


URL_TEXT = st.text(alphabet="ab/?&=#:;%@.!é2 []\\\ud800", max_size=40)


@settings(deadline=None)  # first uses compile patterns
@given(st.one_of(st.text(), URL_TEXT.map("http://".__add__), URL_TEXT.map("https://x.com/".__add__)))
def test_identity_is_idempotent_and_nothing_raises(url: str) -> None:
    identity = identity_url(url)
    assert identity_url(identity) == identity
    host_of(url)
    absolute(url, url)
    slugify(url)
    split_archive_url(url)
    slug = slug_of(url)
    assert slug is None or slugify(slug) == slug


@pytest.mark.parametrize(
    ("url", "slug"),
    [
        (f"{POST}/world/middle_east/a-bridge-opens/2017/11/21/{UUID}_story.html", "a-bridge-opens"),
        (f"{POST}/world/a-bridge-opens/2014/01/15/{UUID}_story_1.html", "a-bridge-opens"),
        (f"{POST}/world/middle_east/2014/01/15/{UUID}_story.html", None),
        (f"{POST}/blogs/the-fix/post/a-bridge-opens/2011/08/31/gIQAcZlQXK_blog.html", "a-bridge-opens"),
        (f"{POST}/wp-dyn/content/article/2009/03/06/AR2009030601621.html", None),
        (f"{POST}/news/the-fix/wp/2017/11/21/bridge-opens/?utm_term=.a", "bridge-opens"),
        (STORY, "a-bridge-opens-at-last"),
        (f"{GUARDIAN}/world/live/2017/nov/21/bridge-opens-live?page=with:block-1", "bridge-opens-live"),
        (f"{GUARDIAN}/us-news/2017/nov/21/all", None),
        ("https://www.nytimes.com/2017/11/21/world/europe/bridge-opens.html", "bridge-opens"),
        ("https://www.independent.co.uk/news/uk/a-bridge-opens-a8067891.html", "a-bridge-opens"),
        ("https://edition.cnn.com/2017/11/21/europe/bridge-opens/index.html", "bridge-opens"),
        ("https://www.reuters.com/article/us-bridge/the-bridge-opens-idUSKBN1DL0GA", "the-bridge-opens"),
        ("https://apnews.com/article/bridge-opens-0123456789abcdef0123456789abcdef", "bridge-opens"),
        ("https://www.usatoday.com/story/news/the-bridge-opens/881234001/", "the-bridge-opens"),
        ("https://www.lemonde.fr/europe/article/2017/11/21/le-pont-ouvre_5218081_3210.html", "le-pont-ouvre"),
        ("https://www.example.com/news/The_Bridge%E2%80%99s_Opening.html", "the-bridges-opening"),
        ("https://example.com/news/election-2016-results", "election-2016-results"),
        ("https://example.com/life-and-style/123456", None),
        ("https://example.com/", None),
        ("http://[broken/a-b-c", None),
    ],
)
def test_the_slug_is_the_words_of_the_headline(url: str, slug: str | None) -> None:
    assert slug_of(url) == slug


def test_a_headline_slugifies_as_newsrooms_do_it() -> None:
    assert slugify("A Putin-Assad embrace launches Russia’s new peace bid") == (
        "a-putin-assad-embrace-launches-russias-new-peace-bid"
    )
    assert slugify("  'Wrapping up', says U.S. of 1,000 “Cafés” — Łódź & Straße…") == (
        "wrapping-up-says-us-of-1000-cafes-lodz-strasse"
    )
    assert slugify("Мост открыт") == "мост-открыт"
    assert slugify("Vladi\u00admir's end. A start") == "vladimirs-end-a-start"


@settings(deadline=None)  # first uses compile patterns
@given(st.text())
@example("\u33c2 \u0130 \u2122 \u212a.")
def test_a_slug_is_its_own_slug(text: str) -> None:
    assert slugify(slugify(text)) == slugify(text)


@pytest.mark.parametrize(
    ("url", "base", "link"),
    [
        ("/a?b#c", "https://x.com/y/z", "https://x.com/a?b#c"),
        ("../a", "https://x.com/y/z/", "https://x.com/y/a"),
        ("//cdn.x.com/a", "http://x.com/", "http://cdn.x.com/a"),
        (" http://x.com/a\n", None, "http://x.com/a"),
        ("a.html", None, None),
        ("//x.com/a", None, None),
        ("javascript:void(0)", "https://x.com/", None),
        ("mailto:a@x.com", "https://x.com/", None),
        ("data:text/html,x", "https://x.com/", None),
        ("ftp://x.com/a", "https://x.com/", None),
        ("http:///a", None, None),
        ("http://x.com:port/", None, None),
        ("http://[x/", "https://x.com/", None),
    ],
)
def test_only_web_links_become_absolute(url: str, base: str | None, link: str | None) -> None:
    assert absolute(url, base) == link


ORIGINAL = "http://www.guardian.co.uk/world/2013/jun/06/a?b=http://c/&d=1"


@pytest.mark.parametrize(
    ("url", "archive", "stamp"),
    [
        (f"https://web.archive.org/web/20130606123456/{ORIGINAL}", "wayback", "20130606123456"),
        (f"http://web.archive.org:80/web/20130606123456id_/{ORIGINAL}", "wayback", "20130606123456"),
        (f"//wayback.archive.org/web/2013if_/{ORIGINAL}", "wayback", "2013"),
        (f"/web/20130606123456im_/{ORIGINAL}", "wayback", "20130606123456"),
        (f"https://web.archive.org/web/{ORIGINAL}", "wayback", ""),
        (f"https://web.archive.org/save/{ORIGINAL}", "wayback", ""),
        (f"https://web.archive.org/web/diff/2012/201306/{ORIGINAL}", "wayback", "201306"),
        (f"https://web.archive.org/web/2/{ORIGINAL}", "wayback", "2"),
        (
            "https://web.archive.org/web/2013/" + ORIGINAL.replace("http://www", "http:/www", 1),
            "wayback",
            "2013",
        ),
        ("https://web.archive.org/web/2013/" + ORIGINAL.replace("http:", "http%3A", 1), "wayback", "2013"),
        ("https://web.archive.org/web/2013/" + ORIGINAL.replace(".uk/", ".uk:80/", 1), "wayback", "2013"),
        ("https://web.archive.org/web/2013/" + ORIGINAL.removeprefix("http://"), "wayback", "2013"),
        (f"https://archive.ph/20130606123456/{ORIGINAL}", "archive.today", "20130606123456"),
        (f"http://archive.is/2013.06.06-123456/{ORIGINAL}", "archive.today", "20130606123456"),
        (f"https://archive.fo/newest/{ORIGINAL}", "archive.today", ""),
        (f"https://archive.md/o/AbC12/{ORIGINAL}", "archive.today", ""),
        (f"https://archive.today/{ORIGINAL}", "archive.today", ""),
        (f"https://www.webarchive.org.uk/wayback/archive/2013mp_/{ORIGINAL}", "ukwa", "2013"),
        (f"https://arquivo.pt/noFrame/replay/20130606123456/{ORIGINAL}", "arquivo", "20130606123456"),
        (f"https://wayback.archive-it.org/1068/2013/{ORIGINAL}", "archive-it", "2013"),
        (f"https://ghostarchive.org/archive/20130606/{ORIGINAL}", "ghostarchive", "20130606"),
        (f"http://localhost:8080/my-coll/20130606123456mp_/{ORIGINAL}", "memento", "20130606123456"),
    ],
)
def test_an_archives_address_comes_apart(url: str, archive: str, stamp: str) -> None:
    assert split_archive_url(url) == (archive, stamp, ORIGINAL)


@pytest.mark.parametrize(
    ("url", "parts"),
    [
        (
            "https://webcache.googleusercontent.com/search?q=cache:aB3dE5gH7jK9:https://x.com/a%3Fb%3D1+words&hl=en",
            ("google-cache", "", "https://x.com/a?b=1"),
        ),
        ("http://www.webcitation.org/5eRkQ?url=http://x.com/a", ("webcite", "", "http://x.com/a")),
        (
            "https://web.archive.org/web/2013/https%3A%2F%2Fx.com%3A443%2Fa",
            ("wayback", "2013", "https://x.com/a"),
        ),
        ("https://archive.ph/newest/x.com/2017/foo.html", None),
        (
            "https://archive.ph/newest/https://x.com/2017/a.html",
            ("archive.today", "", "https://x.com/2017/a.html"),
        ),
    ],
)
def test_rarer_archives_come_apart(url: str, parts: tuple[str, str, str] | None) -> None:
    assert split_archive_url(url) == parts


def test_nested_copies_come_apart_one_layer_at_a_time() -> None:
    inner = f"http://archive.is/20130606123456/{ORIGINAL}"
    outer = split_archive_url("https://web.archive.org/web/20140101000000/" + inner.replace("//", "/", 1))
    assert outer == ("wayback", "20140101000000", inner)
    assert split_archive_url(outer[2]) == ("archive.today", "20130606123456", ORIGINAL)


@pytest.mark.parametrize(
    "url",
    [
        ORIGINAL,
        "https://archive.ph/AbC12",
        "https://archive.ph/search/?q=http://x.com/",
        "https://web.archive.org/web/*/http://x.com/",
        "https://web.archive.org/",
        "https://archive.org/details/paper.com",
        "https://evilarchive.org/web/2013/http://x.com/",
        "https://example.com/2017/11/21/story.html",
        "https://example.com/share/2017/http://x.com/",
        "https://example.com/?u=/20130606123456/http://x.com/",
        "",
    ],
)
def test_what_is_no_copy_stays_whole(url: str) -> None:
    assert split_archive_url(url) is None


@pytest.mark.parametrize(
    "url",
    [
        "http://x.com/" + "a-" * 50_000,
        "http://x.com/" + "/".join(["20130606123456"] * 10_000),
        "https://web.archive.org/web/2013/" + "a." * 50_000,
        "http://x.com/?" + "&".join(["utm_a=b"] * 20_000),
        "http://x.com/" + ";jsessionid=" * 20_000,
        "http://x.com/" + "0123456789abcdef" * 10_000,
    ],
    ids=["words", "stamps", "dots", "parameters", "sessions", "digits"],
)
def test_hostile_addresses_take_no_time(url: str) -> None:
    start = time.process_time()
    identity_url(url)
    slug_of(url)
    split_archive_url(url)
    assert time.process_time() - start < 1
