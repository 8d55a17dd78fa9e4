"""PageBuilder, 2014 to 2019."""

from __future__ import annotations

from typing import Final

from newsnorm.outlet import Layout, ld, xpath
from newsnorm.outlets.washingtonpost.kinds import OPINIONS
from newsnorm.outlets.washingtonpost.moments import shown_moment
from newsnorm.outlets.washingtonpost.roles import PULLQUOTES, QUOTED_FROM, THANKS, TWEETS
from newsnorm.outlets.washingtonpost.signatures import printed, signed
from newsnorm.rule import Element

_SIG_LINE: Final = Element(
    name="wapo-sig-line",
    xpath=".//div[has-class('pb-sig-line') or has-class('author-sig-line-wrapper')]",
    kind="byline",
    because="byline, date and the writers' cards, printed inside the story's box",
)
_PAGEBUILDER_ROLES: Final = (
    _SIG_LINE,
    TWEETS,
    PULLQUOTES,
    QUOTED_FROM,
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
        xpath=f".//p[has-class('trailer')][{THANKS}]",
        kind="contributors",
        because="the line that thanks those who helped",
    ),
    Element(
        name="wapo-trailer-bio",
        xpath=f".//p[has-class('trailer')][not({THANKS})]",
        kind="author_bio",
        because="who the writer is, printed behind the last paragraph",
    ),
    Element(
        name="wapo-gallery",
        xpath=".//div[contains(@class,'inline-gallery') or has-class('wp-volt-gal')]",
        kind="embed",
        because="a slide show with its buttons, its titles and one caption",
    ),
    Element(
        name="wapo-inline-photo",
        # Polls and results are tables in a graphic's box.
        xpath=".//div[contains(@class,'inline-photo') or contains(@class,'inline-graphic')][not(.//table)]"
        " | .//div[has-class('wp-caption')]",
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
        xpath=".//div[has-class('inline-content')][not(.//table)]",
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

_PAGEBUILDER_BYLINE: Final = (
    "id('article-body')//span[has-class('pb-byline')]",
    "id('article-body')//div[has-class('author-byline')]",
    "//span[has-class('pb-byline')]",
)

LAYOUTS: Final = (
    Layout(
        name="pagebuilder",
        mark="article-body",
        when="id('article-body')[not(ancestor::div[@id='fusion-app'])]",
        body="id('article-body')",
        fields={
            "headline": (xpath("id('article-topper')//h1"), xpath("//h1[@itemprop='headline']")),
            "standfirst": xpath("id('article-topper')//h2[has-class('deck')]"),
            "byline": printed(*_PAGEBUILDER_BYLINE),
            "authors": (
                signed(*_PAGEBUILDER_BYLINE),
                xpath("//span[has-class('pb-byline')]//span[@itemprop='name']"),
            ),
            "kind": (
                OPINIONS,
                ld("@type"),
                xpath("//div[has-class('headline-kicker')]/descendant-or-self::*"),
            ),
            "section": (
                xpath("//div[has-class('headline-kicker')]/a"),
                xpath("//div[has-class('headline-kicker')]"),
            ),
            "date_published": (ld("datePublished"), shown_moment),
            "date_modified": (ld("dateModified"),),
        },
        roles=_PAGEBUILDER_ROLES,
    ),
)
