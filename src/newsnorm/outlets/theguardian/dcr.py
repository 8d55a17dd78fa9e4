"""Dotcom-rendering (dcr), since 2020."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from newsnorm.outlet import Layout, Posts, meta, state, xpath
from newsnorm.outlets.theguardian.config import page_config
from newsnorm.outlets.theguardian.dcr_roles import DCR_ROLES
from newsnorm.outlets.theguardian.media import media_state, the_content
from newsnorm.outlets.theguardian.pictures import picture_at
from newsnorm.outlets.theguardian.roles import LINK_BOX, NOTES, POST_BLOCK
from newsnorm.outlets.theguardian.signatures import signed
from newsnorm.outlets.theguardian.standfirsts import standfirst_at
from newsnorm.rule import Element

STANDFIRST: Final = "//div[@data-gu-name='standfirst']"
# Copies that dropped the data attributes: what follows the box with the headline.
BARE_STANDFIRST: Final = (
    "//main//article/*/*/div[.//h1]/following-sibling::div[1][not(.//address)]"
    " | //main//article/*/*/*/div[.//h1]/following-sibling::div[1][not(.//address)]"
)
MAIN_IMAGE: Final = "//div[@data-gu-name='media']//figure"
_PLAYERS: Final = (
    "//div[@data-gu-name='media']//iframe/@src"
    " | //div[@data-gu-name='media']//button/@data-testid[starts-with(.,'youtube-overlay')]"
    " | //div[@data-gu-name='media']//source/@src[contains(.,'.mp4')]"
)
_DCR_BYLINE: Final = "//main//address"
_DCR_OTHER_BYLINE: Final = "//div[@data-gu-name='byline']"
_DCR: Final[Mapping[Any, Any]] = {
    "headline": (state("headline"), xpath("//main//h1"), xpath("//h1")),
    "standfirst": standfirst_at(STANDFIRST, BARE_STANDFIRST),
    "byline": (state("byline"), xpath(_DCR_BYLINE), xpath(_DCR_OTHER_BYLINE)),
    "authors": (signed(_DCR_BYLINE), signed(_DCR_OTHER_BYLINE), state("byline")),
    "date_published": (
        # What the page shows as its date moves when an editor launches the story again.
        xpath("//main//details/text()[starts-with(normalize-space(.),'First published')]"),
        state("webPublicationDate"),
        meta("article:published_time"),
        xpath("//main//details[contains(.,'Last modified')]/summary"),
        xpath("//main//address/following-sibling::div[1]"),
    ),
    "date_modified": (
        meta("article:modified_time"),
        xpath("//main//details/text()[starts-with(normalize-space(.),'Last modified')]"),
    ),
    "images": picture_at(MAIN_IMAGE),
    "next_url": xpath("//main//a[contains(@href,'page=with:block-')][normalize-space(.)='Next']/@href"),
}

_DCR_BODY: Final = (
    "//div[has-class('article-body-commercial-selector') or has-class('article-body-viewer-selector')]"
)
_TEXT_INSIDE: Final = ".//p or .//ul or .//ol or .//h2 or .//blockquote or .//table"

LAYOUTS: Final = (
    Layout(
        name="dcr-live",
        mark="liveblog-body",
        when="//div[@id='liveblog-body']",
        state=page_config,
        posts=Posts(
            each=f"//div[@id='liveblog-body']//article[{POST_BLOCK}]",
            body=".",
            id="substring-after(@id,'block-')",
            headline="./header//h2",
            date="./header//time/@datetime",
            modified="./footer//time/@datetime",
            authors="./header/div[not(.//time)]//span",
        ),
        fields=_DCR,
        roles=(
            Element(
                name="dcr-post-frame",
                xpath="./header | ./footer",
                kind="furniture",
                because="the time, the writer and the buttons of a post",
            ),
            *DCR_ROLES,
        ),
    ),
    Layout(
        name="dcr-gallery",
        mark="GalleryLayout",
        when="//main[@data-layout='GalleryLayout']",
        body="//main[@data-layout='GalleryLayout']//figure",
        state=page_config,
        fields=_DCR,
        roles=(
            Element(
                name="gallery-picture",
                xpath="self::figure",
                kind="picture",
                because="a picture of the gallery",
            ),
            *DCR_ROLES,
        ),
        may_be_empty=True,
    ),
    Layout(
        name="dcr",
        mark=("article-body-viewer-selector", "article-body-commercial-selector"),
        when=f"{_DCR_BODY}[{_TEXT_INSIDE}]",
        body=_DCR_BODY,
        state=page_config,
        fields=_DCR,
        roles=(*DCR_ROLES, *NOTES),
    ),
    Layout(
        name="dcr-media",
        mark=("article-body-viewer-selector", "article-body-commercial-selector"),
        when=f"{_DCR_BODY}[not({_TEXT_INSIDE})]",
        state=media_state(players=_PLAYERS, pictures=MAIN_IMAGE),
        decode=the_content,
        fields=_DCR,
        may_be_empty=True,
    ),
    Layout(
        name="dcr-amp",
        mark=("<html amp", "<html ⚡"),
        when="/html[@amp or @*[name()='⚡']]//header[.//h1][../p or ../*/p]"
        "[not(//div[has-class('content__article-body')])]",
        body="//header[.//h1]/parent::*",
        fields=_DCR,
        roles=(
            Element(
                name="amp-frame",
                xpath="./header",
                kind="furniture",
                because="headline, standfirst and byline",
            ),
            Element(name="amp-link", xpath=".//aside[.//a]", kind="related_link", because=LINK_BOX),
            *DCR_ROLES,
            *NOTES,
        ),
    ),
)
