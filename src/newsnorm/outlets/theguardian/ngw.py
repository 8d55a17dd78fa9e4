"""The template "frontend" (ngw, after what its own markup calls it), 2014 to 2020."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from newsnorm.outlet import Layout, Posts, state, xpath
from newsnorm.outlets.theguardian.config import page_config
from newsnorm.outlets.theguardian.media import media_state, the_content
from newsnorm.outlets.theguardian.ngw_roles import INTERACTIVE_ROLES, NGW_ROLES, PHOTO_ESSAY
from newsnorm.outlets.theguardian.pictures import picture_at
from newsnorm.outlets.theguardian.roles import NOTES, POST_BLOCK
from newsnorm.outlets.theguardian.signatures import signed
from newsnorm.outlets.theguardian.standfirsts import standfirst_at
from newsnorm.rule import Element

STANDFIRST: Final = "//div[has-class('content__standfirst')]"
MAIN_IMAGE: Final = "//figure[has-class('media-primary')]"
IMMERSIVE_IMAGE: Final = "//div[has-class('immersive-main-media__media')]"
_PLAYERS: Final = (
    "//div[has-class('media-primary')]//iframe/@src | //div[has-class('media-primary')]//source/@src"
)
_NGW_BYLINE: Final = "//p[has-class('byline')]"
_NGW_HEADLINE_BYLINE: Final = "//span[has-class('content__headline--byline')]"
_NGW_IMMERSIVE_BYLINE: Final = f"{STANDFIRST}/p[.//*[@itemprop='author']]"
_NGW: Final[Mapping[Any, Any]] = {
    "headline": (xpath("//h1[has-class('content__headline') or @itemprop='headline']"), state("headline")),
    "standfirst": standfirst_at(STANDFIRST),
    "byline": (
        xpath(_NGW_BYLINE),
        xpath(_NGW_HEADLINE_BYLINE),
        state("byline"),
        xpath(_NGW_IMMERSIVE_BYLINE),
    ),
    "authors": (
        signed(_NGW_BYLINE),
        signed(_NGW_HEADLINE_BYLINE),
        signed(_NGW_IMMERSIVE_BYLINE),
        state("byline"),
    ),
    "date_published": (
        xpath("//time[has-class('content__dateline-lm')][starts-with(normalize-space(.),'First')]/@datetime"),
        xpath("//time[has-class('content__dateline-wpd')]/@datetime"),
        state("webPublicationDate"),
    ),
    "date_modified": (
        xpath("//time[has-class('content__dateline-lm')][starts-with(normalize-space(.),'Last')]/@datetime"),
        xpath("//meta[@itemprop='dateModified']/@content"),
    ),
    "images": picture_at(MAIN_IMAGE, IMMERSIVE_IMAGE),
    "next_url": xpath("//a[@data-link-name='older page']/@href"),
}

_NGW_BODY: Final = "//div[has-class('content__article-body') or has-class('js-article__body')]"

LAYOUTS: Final = (
    Layout(
        name="ngw-live",
        mark="js-liveblog-body ",
        when="//div[has-class('js-liveblog-body') and not(@id='liveblog-body')]",
        state=page_config,
        posts=Posts(
            each=f"//div[has-class('js-liveblog-body')]//div[has-class('block')][{POST_BLOCK}]",
            body=".//div[has-class('block-elements')]",
            id="substring-after(@id,'block-')",
            headline=".//h2[has-class('block-title')]",
            date=".//p[has-class('published-time')]//time/@datetime",
            modified=".//p[has-class('updated-time')]//time/@datetime",
            authors=".//p[has-class('liveblog-block-byline__name')]",
        ),
        fields=_NGW,
        roles=NGW_ROLES,
    ),
    Layout(
        name="ngw-gallery",
        mark='class="gallery__item',
        when="//ul[has-class('gallery')]/li[has-class('gallery__item')]",
        body="//ul[has-class('gallery')]/li[has-class('gallery__item')]",
        state=page_config,
        fields=_NGW,
        roles=(
            Element(
                name="gallery-picture",
                xpath="./figure",
                kind="picture",
                because="a picture of the gallery",
            ),
            Element(
                name="gallery-share",
                xpath=".//div[has-class('block-share')]",
                kind="social",
                because="buttons to share a picture",
            ),
        ),
        may_be_empty=True,
    ),
    Layout(
        name="ngw-media",
        mark=" content--media",
        when="//article[has-class('content--media') and not(has-class('content--gallery'))]",
        state=media_state(players=_PLAYERS, pictures=MAIN_IMAGE),
        decode=the_content,
        fields=_NGW,
        may_be_empty=True,
    ),
    Layout(
        name="ngw-interactive",
        mark=("is-immersive-interactive", " content--interactive"),
        when="//body[has-class('is-immersive-interactive')] | //article[has-class('content--interactive')]",
        body="//figure[has-class('interactive')][not(ancestor::figure[has-class('interactive')])]",
        state=page_config,
        fields=_NGW,
        roles=INTERACTIVE_ROLES,
        may_be_empty=True,
    ),
    Layout(
        name="ngw-immersive",
        mark=" content--immersive-article",
        when=f"//article[has-class('content--immersive-article')]{_NGW_BODY}",
        body=_NGW_BODY,
        state=page_config,
        fields=_NGW,
        roles=(PHOTO_ESSAY, *NGW_ROLES, *NOTES),
    ),
    Layout(
        name="ngw",
        mark=("content__article-body", "js-article__body"),
        when="//article[not(has-class('content--immersive-article') or has-class('content--interactive')"
        f" or has-class('content--media'))]{_NGW_BODY}",
        body=_NGW_BODY,
        state=page_config,
        fields=_NGW,
        roles=(*NGW_ROLES, *NOTES),
    ),
)
