"""The Washington Post, from wp-dyn (2000) to Next.js with the WPDS design system (2021 and later)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from newsnorm.block import Image
from newsnorm.captions import split_credit
from newsnorm.bylines import parse_byline
from newsnorm.dates import Moment, find_date_in_url, parse_moment, twelve_hour_clock
from newsnorm.families import arc
from newsnorm.markup import find_all, find_values
from newsnorm.outlet import Layout, Outlet, ld, meta, state, url, xpath
from newsnorm.page import Page
from newsnorm.rule import Element, Line
from newsnorm.text import clean
from newsnorm.urls import absolute

NEW_YORK: Final = "America/New_York"


def shown_moment(page: Page) -> Moment | None:
    """PageBuilder: the machine's twelve-hour clock put right by what is printed.

    2014 pages print only "September 5 at 7:12 PM": the year stands in the URL.
    """
    spans = find_all(page.root, "//span[has-class('pb-timestamp') or has-class('author-timestamp')]")
    for span in spans:
        shown = clean(" ".join(span.itertext()))
        if raw := span.get("content"):
            return twelve_hour_clock(raw, shown, timezone=NEW_YORK)
        return parse_moment(shown, timezone=NEW_YORK) or _with_year(shown, find_date_in_url(page.url or ""))
    return None


def _with_year(shown: str, filed: str | None) -> Moment | None:
    """A moment without its year: the first such day not long before the day in the URL."""
    if filed is None:
        return None
    for year in (int(filed[:4]), int(filed[:4]) + 1):
        moment = parse_moment(f"{year} {shown}", timezone=NEW_YORK)
        if moment is not None and moment.value.date().isoformat() >= filed[:8] + "00":
            return moment
    return None


def is_free(page: Page) -> bool | None:
    """The tier of the paywall: free, metered, locked."""
    tiers = find_values(page.root, "/html/head/meta[@property='article:content_tier']/@content")
    return tiers[0] == "free" if tiers else None


def posted_moment(page: Page) -> Moment | None:
    """Blogs print when they were posted; "on February 19, 2013 at 12:40 pm" is what follows the name."""
    lines = find_values(page.root, "//p[has-class('wp-byline')] | //div[@id='entryhead']/span[has-class('timestamp')]")
    for line in lines[:1]:
        return parse_moment(re.sub(r"^Posted by .{1,120}? on (?=[A-Z])", "", clean(line)), timezone=NEW_YORK)
    return None


def primary_slot(page: Page) -> tuple[Image, ...]:
    """The picture over a Methode or wp-dyn story, with its credit first or last."""
    boxes = find_all(page.root, "//div[has-class('primary-slot')] | //div[@id='wrapper228']")
    for box in boxes[:1]:
        sources = find_values(box, ".//img/@data-src | .//img/@src")
        printed = next(iter(find_values(box, ".//div[has-class('caption')] | .//p[has-class('caption')]")), "")
        credit = next(iter(find_values(box, ".//span[has-class('credit')]")), None)
        caption, tail = split_credit(clean(printed))
        if credit:
            caption, tail = clean(printed.replace(credit, " ")), credit.strip(" -()")
        link = absolute(sources[0], page.url) if sources else None
        if link or caption:
            return (Image(url=link, caption=re.sub(r"^Video: ", "", caption) or None, credit=tail),)
    return ()


def staff_title(page: Page) -> tuple[Mapping[str, Any], ...]:
    """wp-dyn prints who the writers are as loose text behind the byline: "Washington Post Staff Writers"."""
    byline = next(iter(find_values(page.root, "//div[@id='byline']")), None)
    if byline is None:
        return ()
    behind = find_values(page.root, "//div[@id='byline']/following-sibling::text()[normalize-space()][1]")
    role = behind[0] if behind and parse_moment(behind[0], timezone=NEW_YORK) is None else None
    return tuple({"name": credit.name, "role": credit.role or role} for credit in parse_byline(clean(byline)))


def breadcrumbs(page: Page) -> str | None:
    """wp-dyn: "washingtonpost.com > Nation > Supreme Court" without the site."""
    crumbs = find_values(page.root, "//div[@id='bread_crumbs']//a")
    return " > ".join(crumbs[1:]) or None


def _data_qa(*names: str) -> str:
    return " or ".join(f"@data-qa='{name}' or @data-testid='{name}'" for name in names)


_TWEETS: Final = Element(
    name="wapo-social-post",
    xpath=".//blockquote[contains(@class,'twitter-') or contains(@class,'instagram-media') or contains(@class,'tiktok')]"
    " | .//div[@data-testid='twitter' or contains(@class,'inline-tweet') or has-class('fb-post')]",
    kind="embed",
    because="a post of a social network, shown in the story",
)
_PULLQUOTES: Final = Element(
    name="wapo-pullquote",
    xpath=".//div[contains(@class,'pullquote') or contains(@class,'pull-quote')]"
    " | .//blockquote[contains(@class,'pullquote') or contains(@class,'pull-quote')] | .//aside",
    kind="pullquote",
    because="words of the story, set large a second time",
)

_FUSION_ROLES: Final = (
    _TWEETS,
    _PULLQUOTES,
    Element(
        name="wapo-advert",
        xpath=f".//div[{_data_qa('article-body-ad')}] | .//div[has-class('cb')][.//wp-ad] | .//wp-ad",
        kind="advert",
        because="a place for an advertisement, with its label",
    ),
    Element(
        name="wapo-subscribe",
        xpath=f".//div[{_data_qa('subscribe-promo', 'subscribe-cta', 'paywall')}]",
        kind="paywall",
        because="an offer to subscribe, between two paragraphs",
    ),
    Element(
        name="wapo-trailer",
        # The name is also a drop cap's: only behind the last paragraph is it the trailer.
        xpath=f".//p[{_data_qa('letter-or-trailer')}][not(parent::div/following-sibling::div/p[@data-el='text'])]",
        kind="contributors",
        because="the line that thanks those who helped, behind the last paragraph",
    ),
    Element(
        name="wapo-interstitial",
        xpath=".//p[.//a[contains(@data-qa,'interstitial')]] | .//p[contains(@class,'interstitial')]"
        " | .//div[contains(@data-qa,'interstitial') or contains(@data-testid,'interstitial')]",
        kind="related_link",
        because="the headline of another story, set between two paragraphs",
    ),
    Element(
        name="wapo-newsletter",
        xpath=f".//div[{_data_qa('newsletter', 'sc-newsletter-signup', 'newsletter-signup', 'inline-newsletter')}]",
        kind="newsletter",
        because="a form to subscribe to a newsletter",
    ),
    Element(
        name="wapo-link-box",
        xpath=f".//div[{_data_qa('link-box', 'related-links', 'content-pack-titles', 'carousel')}]"
        f" | .//section[{_data_qa('mostRead')}]",
        kind="related_link",
        because="a box of links to other stories",
    ),
    Element(
        name="wapo-video-caption",
        xpath=f".//*[{_data_qa('video-caption', 'audio-caption')}] | .//div[has-class('powa')]",
        kind="caption",
        because="what a film shows, printed under its player",
    ),
    Element(
        name="wapo-share",
        xpath=".//div[starts-with(@id,'gift-share')] | .//div[@data-qa='comments-btn-div']",
        kind="toolbar",
        because="buttons to share the story or to answer it",
    ),
)

_SIG_LINE: Final = Element(
    name="wapo-sig-line",
    xpath=".//div[has-class('pb-sig-line') or has-class('author-sig-line-wrapper')]",
    kind="byline",
    because="byline, date and the writers' cards, printed inside the story's box",
)
_PAGEBUILDER_ROLES: Final = (
    _SIG_LINE,
    _TWEETS,
    _PULLQUOTES,
    Element(
        name="wapo-subhead",
        xpath=".//div[has-class('subhead')] | .//p[has-class('subhead')]",
        kind="heading",
        because="a heading, set as a div",
    ),
    Element(
        name="wapo-interstitial",
        xpath=".//p[contains(@class,'interstitial')]",
        kind="related_link",
        because="the headline of another story, set in brackets between two paragraphs",
    ),
    Element(
        name="wapo-trailer",
        xpath=".//p[has-class('trailer')]",
        kind="contributors",
        because="the line that thanks those who helped",
    ),
    Element(
        name="wapo-gallery",
        xpath=".//div[contains(@class,'inline-gallery') or has-class('wp-volt-gal')]",
        kind="embed",
        because="a slide show with its buttons, its titles and one caption",
    ),
    Element(
        name="wapo-inline-photo",
        xpath=".//div[contains(@class,'inline-photo') or contains(@class,'inline-graphic')]",
        kind="image",
        because="a picture with what is printed under it",
    ),
    Element(
        name="wapo-inline-video",
        xpath=".//div[contains(@class,'inline-video') or has-class('posttv-video-embed')]",
        kind="caption",
        because="a film with what is printed under its player",
    ),
    Element(
        name="wapo-inline-newsletter",
        xpath=".//div[contains(@class,'newsletter')]",
        kind="newsletter",
        because="a form to subscribe to a newsletter",
    ),
    Element(
        name="wapo-inline-content",
        xpath=".//div[has-class('inline-content')]",
        kind="embed",
        because="something set into the story that is neither text nor picture",
    ),
    Element(
        name="wapo-post-body-bio",
        xpath=".//div[has-class('post-body-sig-line')]",
        kind="author_bio",
        because="who the writer is, printed under the story",
    ),
)

_METHODE_ROLES: Final = (
    _TWEETS,
    _PULLQUOTES,
    Element(
        name="wapo-feature-head",
        xpath=".//p[has-class('pin-and-stack')]",
        kind="byline",
        because="byline, date and mailbox, printed inside the story's box",
    ),
    Element(
        name="wapo-article-toolbar",
        xpath=".//div[has-class('article-toolbar') or @id='staticMenu' or has-class('rate-share')]",
        kind="toolbar",
        because="buttons to print, mail and share the story",
    ),
    Element(
        name="wapo-side-rail",
        xpath=".//div[@id='article-side-rail' or has-class('article-side-rail')]",
        kind="furniture",
        because="the column of boxes that the template sets into the story",
    ),
    Element(
        name="wapo-photo",
        xpath=".//div[has-class('photo-wrapper') or has-class('inline-photo') or has-class('wp-caption')]"
        " | .//span[has-class('imgleft') or has-class('imgright') or has-class('imgfull')]",
        kind="image",
        because="a picture with what is printed under it",
    ),
    Element(
        name="wapo-posted",
        xpath=".//p[has-class('posted')]",
        kind="byline",
        because="byline and time of a blog post, printed again under it",
    ),
)

_ARC_FIELDS: Final[Mapping[Any, Any]] = {
    "headline": (state("headlines.basic"), xpath("//h1[@data-qa='headline' or @data-testid='headline']")),
    "standfirst": (state("subheadlines.basic"), xpath("//h2[@data-qa='subheadline' or @data-testid='subheadline']")),
    "authors": (
        arc.authors,
        xpath(
            "//a[@data-qa='author-name'] | //span[@data-qa='author-name']"
            " | //div[has-class('author-names')]//span[has-class('author-name')]"
        ),
    ),
    "kind": (
        arc.is_live,
        state("label.transparency.text"),
        xpath("//*[@data-qa='kicker']/descendant-or-self::*"),
        state("type"),
    ),
    "section": (
        state("label.basic.text"),
        xpath("//*[@data-qa='kicker']//a"),
        xpath("//*[@data-qa='kicker']"),
        state("taxonomy.primary_section.name"),
    ),
    # JSON-LD has the moment that is shown; first_publish_date differs by the seconds of publishing.
    "date_published": (
        ld("datePublished"),
        state("first_publish_date"),
        state("display_date"),
        meta("article:published_time"),
        xpath("//*[@data-testid='display-date'] | //div[has-class('display-date')]"),
    ),
    "date_modified": (
        state("last_updated_date"),
        meta("article:modified_time"),
        meta("last_updated_date"),
        ld("dateModified"),
    ),
    "images": (arc.lead_image,),
    "corrections": (state("corrections.*.text"), state("corrections.*.content")),
    "keywords": (state("taxonomy.tags.*.text"),),
    "language": (state("language"),),
    "word_count": (state("planning.story_length.word_count_actual"),),
}

OUTLET = Outlet(
    name="washingtonpost",
    title="The Washington Post",
    hosts=("washingtonpost.com",),
    timezone=NEW_YORK,
    language="en",
    not_articles=(
        r"^/(?:video|graphics|podcasts|newsletters|people|topics|subscribe|account|help|crossword-puzzles)(?:/|$)",
        r"^/(?:wp-dyn/content/(?:linkset|photo|gallery|video)|wp-srv)/",
        r"^/?$",
    ),
    # Of Methode and PageBuilder, of Methode's first year, of wp-dyn; later addresses hold no id.
    article_id=r"/([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?=_)|g[IJ]Q\w{7,8}(?=_)|AR\d{13,15})",
    layouts=(
        Layout(
            name="next-wpds",
            mark=("__NEXT_DATA__", "data-qa=\"article-body\""),
            when="//div[@data-qa='article-body'] | //script[@id='__NEXT_DATA__'][not(//div[has-class('teaser-content')])]",
            state=arc.state_of,
            decode=arc.blocks_of,
            body="//div[@data-qa='lede-art'] | //div[@data-qa='article-body']",
            fields=_ARC_FIELDS,
            roles=_FUSION_ROLES,
        ),
        Layout(
            name="next",
            mark="teaser-content",
            when="//div[has-class('teaser-content')][not(ancestor::div[@id='fusion-app'])][not(//div[@data-qa='article-body'])]",
            state=arc.state_of,
            decode=arc.blocks_of,
            body="//article[@data-qa='main']/figure | //div[has-class('teaser-content') or has-class('remainder-content')]",
            fields=_ARC_FIELDS,
            roles=_FUSION_ROLES,
        ),
        Layout(
            name="fusion",
            mark="fusion-app",
            when="//div[@id='fusion-app']",
            state=arc.state_of,
            decode=arc.blocks_of,
            body="//article//figure[not(ancestor::div[has-class('article-body')])]"
            " | //div[has-class('teaser-content') or has-class('remainder-content')]",
            fields=_ARC_FIELDS,
            roles=_FUSION_ROLES,
        ),
        Layout(
            name="pagebuilder",
            mark="article-body",
            when="//div[@id='article-body'][not(div[has-class('article_body')])]",
            body="//div[@id='article-body']",
            fields={
                "headline": (xpath("//div[@id='article-topper']//h1"), xpath("//h1[@itemprop='headline']")),
                "standfirst": xpath("//div[@id='article-topper']//h2[has-class('deck')]"),
                "byline": (xpath("//span[has-class('pb-byline')]"),),
                "authors": (
                    xpath("//span[has-class('pb-byline')]//span[@itemprop='name']"),
                    xpath("//div[@id='article-body']//div[has-class('author-byline')]/a[has-class('author-name')]"),
                    xpath("//span[has-class('pb-byline')]"),
                ),
                "kind": (xpath("//div[has-class('headline-kicker')]/descendant-or-self::*"),),
                "section": (xpath("//div[has-class('headline-kicker')]/a"), xpath("//div[has-class('headline-kicker')]")),
                "date_published": (ld("datePublished"), shown_moment),
                "date_modified": (ld("dateModified"),),
            },
            roles=_PAGEBUILDER_ROLES,
        ),
        Layout(
            name="blog-wordpress",
            mark="wp-byline",
            when="//p[has-class('wp-byline')]",
            body="//div[has-class('entry-content')]",
            fields={
                "headline": xpath("//h1[has-class('entry-title')]"),
                "byline": xpath("//p[has-class('wp-byline')]"),
                "authors": xpath("//p[has-class('wp-byline')]//a[contains(@rel,'author')]"),
                "section": xpath("//h1[not(has-class('entry-title'))]"),
                "date_published": posted_moment,
            },
            roles=_METHODE_ROLES,
        ),
        Layout(
            name="blog-methode",
            mark="entrytext",
            when="//div[@id='entrytext']",
            body="//div[@id='entrytext']",
            fields={
                "headline": xpath("//h1[has-class('entry-title')]"),
                "byline": xpath("//div[has-class('blog-byline')] | //span[has-class('blog-byline')]"),
                # The hidden machine date says a UTC clock with a New York offset.
                "date_published": posted_moment,
            },
            roles=_METHODE_ROLES,
        ),
        Layout(
            name="methode",
            mark="article_body",
            when="//div[has-class('article_body')]",
            body="//div[has-class('article_body')]",
            fields={
                "headline": xpath("//h1[@property='dc.title']"),
                "byline": xpath("//h3[@property='dc.creator']"),
                "authors": (
                    xpath("//h3[@property='dc.creator']//a[@rel='author']"),
                    xpath("//p[has-class('authors')]//span[has-class('author')]"),
                    xpath("//h3[@property='dc.creator']/span[has-class('author')]"),
                ),
                "section": (
                    xpath("//div[has-class('subsection')]//h1"),
                    xpath("//ul[@id='main-nav']//a[has-class('top') and has-class('on')]"),
                ),
                "date_published": xpath("//span[@datetitle='published']/@epochtime"),
                "date_modified": (xpath("//span[@datetitle='updated']/@epochtime"), meta("eomportal-lastUpdate")),
                "images": primary_slot,
                "next_url": xpath("//div[has-class('pagination')]//a[has-class('next-page')]/@href"),
            },
            roles=_METHODE_ROLES,
        ),
        Layout(
            name="wp-dyn",
            mark="article_body",
            when="//div[@id='article_body'][not(descendant::div[has-class('article_body')])]",
            body="//div[@id='article_body']",
            fields={
                "headline": xpath("//div[@id='article']//h1"),
                "standfirst": xpath("//div[@id='article']//h2"),
                "byline": xpath("//div[@id='byline']"),
                "authors": staff_title,
                "section": breadcrumbs,
                "date_published": (
                    xpath("//div[@id='byline']/following-sibling::text() | //div[@id='article']//font[@size='2']/text()"),
                    meta("DC.date.issued"),
                ),
                "images": primary_slot,
                "next_url": xpath("//table[@id='pagination_bottom']//noscript/a[starts-with(., 'Next')]/@href"),
            },
            roles=(
                Element(
                    name="wapo-this-story",
                    xpath=".//div[contains(@class,'story-navigation')]",
                    kind="related_link",
                    because="the list of the pieces that belong to the story",
                ),
                Element(
                    name="wapo-content-column",
                    xpath=".//div[has-class('sidebar') or @id='content_column_tools'] | .//table[@id='content_column_table']",
                    kind="furniture",
                    because="the column of boxes that the template sets into the story",
                ),
            ),
        ),
    ),
    fields={"is_accessible_for_free": (ld("isAccessibleForFree"), is_free), "kind": url(r"\.com/(?:news/)?(opinions)/")},
    rules=(),
)
