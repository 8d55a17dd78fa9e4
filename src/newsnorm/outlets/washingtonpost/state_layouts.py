"""Pages that hold the story as Arc XP gives it: Fusion (2019), Next.js (2020), with WPDS (2021 and later)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from newsnorm.families import arc
from newsnorm.outlet import Layout, ld, meta, state, xpath
from newsnorm.outlets.washingtonpost.kinds import OPINIONS
from newsnorm.outlets.washingtonpost.pictures import lead_picture
from newsnorm.outlets.washingtonpost.roles import PULLQUOTES, THANKS, TWEETS
from newsnorm.outlets.washingtonpost.signatures import printed, signed
from newsnorm.rule import Element


def _data_qa(*names: str) -> str:
    return " or ".join(f"@data-qa='{name}' or @data-testid='{name}'" for name in names)


# The name is also a drop cap's and a letter's: only behind all the story's paragraphs is it the trailer.
_TRAILER: Final = (
    f"({_data_qa('letter-or-trailer')}) and parent::div/preceding-sibling::div/p[@data-el='text']"
    " and not(parent::div/following-sibling::div/p[@data-el='text'])"
)

_FUSION_ROLES: Final = (
    TWEETS,
    PULLQUOTES,
    Element(
        name="wapo-pullquote-box",
        xpath=".//div[contains(@data-qa,'pull') or contains(@data-testid,'pull')]",
        kind="pullquote",
        because="words of the story, set large a second time",
    ),
    Element(
        name="wapo-advert",
        xpath=f".//div[{_data_qa('article-body-ad', 'interstitial-ad')}]"
        " | .//div[has-class('cb')][.//wp-ad] | .//wp-ad",
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
        xpath=f".//p[{_TRAILER}][{THANKS}]",
        kind="contributors",
        because="the line that thanks those who helped, behind the last paragraph",
    ),
    Element(
        name="wapo-trailer-bio",
        xpath=f".//p[{_TRAILER}][not({THANKS})]",
        kind="author_bio",
        because="who the writer is, printed behind the last paragraph",
    ),
    Element(
        name="wapo-interstitial",
        xpath=".//p[.//a[contains(@data-qa,'interstitial')]] | .//p[contains(@class,'interstitial')]"
        " | .//div[contains(@data-qa,'interstitial') or starts-with(@data-testid,'interstitial')]",
        kind="related_link",
        because="the headline of another story, set between two paragraphs",
    ),
    Element(
        name="wapo-correction",
        xpath=".//div[contains(@data-qa,'correction') or contains(@data-testid,'correction')]"
        " | .//div[contains(@data-qa,'clarification') or contains(@data-testid,'clarification')]"
        " | .//p[contains(@data-qa,'correction') or contains(@data-testid,'correction')]"
        " | .//p[contains(@data-qa,'clarification') or contains(@data-testid,'clarification')]",
        kind="correction",
        because="what the outlet says it changed",
    ),
    Element(
        name="wapo-newsletter",
        xpath=".//div[contains(@data-qa,'newsletter') or contains(@data-testid,'newsletter')]",
        kind="newsletter",
        because="a form to subscribe to a newsletter",
    ),
    Element(
        name="wapo-link-box",
        xpath=f".//div[{_data_qa('link-box', 'related-links', 'magnet', 'carousel')}]"
        f" | .//div[{_data_qa('core-carousel-container')}]"
        " | .//div[contains(@data-qa,'content-pack') or contains(@data-testid,'content-pack')]"
        f" | .//section[{_data_qa('mostRead')}]",
        kind="related_link",
        because="a box of links to other stories",
    ),
    Element(
        name="wapo-video-caption",
        xpath=f".//figcaption[{_data_qa('video-caption', 'audio-caption')}]"
        f" | .//div[{_data_qa('video-caption', 'audio-caption')}] | .//div[has-class('powa')]",
        kind="caption",
        because="what a film shows, printed under its player",
    ),
    Element(
        name="wapo-share",
        xpath=".//div[starts-with(@id,'gift-share')] | .//div[@data-qa='comments-btn-div']",
        kind="toolbar",
        because="buttons to share the story or to answer it",
    ),
    Element(
        name="wapo-not-printed",
        # Text is printed; of what is not, pictures and players are read for their captions.
        xpath=".//div[contains(@class,'hide-for-print')][not(.//figure)]",
        kind="furniture",
        because="a box that the outlet leaves out when the story is printed",
    ),
)

_ARC_BYLINE: Final = (
    "id('byline-container')//div[@data-qa='author-byline']",
    "//div[has-class('author-names')]",
    "//div[@data-qa='author-byline']",
)

_ARC_FIELDS: Final[Mapping[Any, Any]] = {
    "headline": (
        state("headlines.basic"),
        xpath("//h1[@data-qa='headline' or @data-testid='headline']"),
        state("headlines.meta_title"),
        state("headlines.mobile"),
        state("headlines.print"),
    ),
    "standfirst": (
        state("subheadlines.basic"),
        xpath("//h2[@data-qa='subheadline' or @data-testid='subheadline']"),
    ),
    "byline": printed(*_ARC_BYLINE),
    "authors": (arc.authors, signed(*_ARC_BYLINE)),
    "kind": (
        arc.is_live,
        state("label.transparency.text"),
        OPINIONS,
        ld("@type"),
        xpath("//div[@data-qa='kicker']/descendant-or-self::*"),
        state("type"),
    ),
    "section": (
        state("label.basic.text"),
        xpath("//div[@data-qa='kicker']//a"),
        xpath("//div[@data-qa='kicker']"),
        state("taxonomy.primary_section.name"),
    ),
    # JSON-LD has the moment that is shown; first_publish_date differs by the seconds of publishing.
    "date_published": (
        ld("datePublished"),
        state("first_publish_date"),
        state("display_date"),
        meta("article:published_time"),
        xpath("//span[@data-testid='display-date'] | //div[has-class('display-date')]"),
    ),
    "date_modified": (
        state("last_updated_date"),
        meta("article:modified_time"),
        meta("last_updated_date"),
        ld("dateModified"),
    ),
    "images": (lead_picture,),
    "corrections": arc.corrections,
    "keywords": (state("taxonomy.seo_keywords.*"),),
    "language": (state("language"),),
    "word_count": (state("planning.story_length.word_count_actual"),),
}

LAYOUTS: Final = (
    Layout(
        name="next-wpds",
        mark=("__NEXT_DATA__", 'data-qa="article-body"'),
        when="//div[@data-qa='article-body']"
        " or (id('__NEXT_DATA__') and not(//div[has-class('teaser-content')]))",
        state=arc.state_of,
        decode=arc.blocks_of,
        body="//div[@data-qa='article-body']",
        fields=_ARC_FIELDS,
        roles=_FUSION_ROLES,
    ),
    Layout(
        name="next",
        mark="teaser-content",
        # The first of them still have Fusion's container, with nothing in it.
        when="not(id('fusion-app')[.//h1]) and //div[has-class('teaser-content')]"
        " and not(//div[@data-qa='article-body'])",
        state=arc.state_of,
        decode=arc.blocks_of,
        body="//div[has-class('teaser-content') or has-class('remainder-content')]",
        fields=_ARC_FIELDS,
        roles=_FUSION_ROLES,
    ),
    Layout(
        name="fusion",
        mark="fusion-app",
        when="id('fusion-app')[.//h1]",
        state=arc.state_of,
        decode=arc.blocks_of,
        body="//div[has-class('teaser-content') or has-class('remainder-content')]",
        fields=_ARC_FIELDS,
        roles=_FUSION_ROLES,
    ),
)
