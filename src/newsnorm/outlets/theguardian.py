"""The Guardian and the Observer, 1999 to today.

Templates, oldest first: Guardian Unlimited, R2 (guardian.co.uk, 2007 to 2014), "frontend" (2014 to
2020; ngw here, after what its own markup calls it) and dotcom-rendering (dcr, since 2020).  Old
stories are served in the newest template of their day, so one story comes in three of them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any, Final
from urllib.parse import urlsplit

from newsnorm.block import Embed, Image, Segment
from newsnorm.captions import split_credit
from newsnorm.markup import HtmlElement, find_all, find_values, fits, inline_text
from newsnorm.outlet import Layout, Outlet, Posts, State, meta, state, xpath
from newsnorm.page import Page
from newsnorm.rule import Element
from newsnorm.urls import absolute


def page_config(page: Page) -> State | None:
    """``guardian.config.page``, which ngw and dcr write for their scripts; None where those are gone.

    Its keys are the same in both: headline, byline (since 2018), author, contentType, tones,
    sectionName, keywords, webPublicationDate, pageId, wordCount.
    """
    start = page.text.find('"page":{')
    if start < 0:
        return None
    try:
        config, _ = json.JSONDecoder(strict=False).raw_decode(page.text, start + len('"page":'))
    except ValueError:
        return None
    return config if isinstance(config, dict) else None


def video_state(page: Page) -> State:
    """The configuration and the address of the film that the page is about."""
    players = find_values(page.root, _PLAYERS)
    found = [absolute(player, page.url) for player in players]
    urls = [url for url in found if url and not url.startswith(("https://www.facebook", "https://embed.theguardian.com/ad"))]
    return {**(page.once(page_config) or {}), "player": urls[0] if urls else None}


_PLAYERS: Final = (
    "//div[has-class('media-primary')]//iframe/@src | //div[has-class('media-primary')]//video/source/@src"
    " | //div[@data-gu-name='media']//iframe/@src | //div[@data-gu-name='media']//source/@src[contains(.,'.mp4')]"
    " | //div[has-class('player')]//source/@src | //meta[@property='og:video']/@content"
)


def the_player(found: State) -> Iterable[Segment]:
    """The film as the one block of its page."""
    if url := found.get("player"):
        yield Segment(block=Embed(provider=urlsplit(url).hostname, url=url))


_OPINION: Final = frozenset(["comment", "editorials", "letters", "cartoons"])
_MEDIA: Final = frozenset(["LiveBlog", "Gallery", "Video", "Audio", "Interactive"])
_PATHS: Final = (
    (r"/live/|/[\w-]+-live(?:-[\w-]{0,60})?$", "live"),
    (r"/gallery/", "gallery"),
    (r"/video/", "video"),
    (r"/audio/", "audio"),
    (r"/(?:ng-)?interactive/", "interactive"),
    (r"^/commentisfree/|/[\w-]+-letters?$", "opinion"),
    (r"/[\w-]+-review$", "review"),
)


def kind(page: Page) -> str | None:
    """The type and tones that the page states; else what its classes or its address say."""
    config = page.once(page_config) or {}
    if (content := str(config.get("contentType"))) in _MEDIA:
        return content
    tones = [tone.strip().lower() for tone in str(config.get("tones") or "").split(",")]
    tones += re.findall(r"tonal--tone-(\w+)", " ".join(find_values(page.root, "//article[1]/@class")))
    if any(tone in _OPINION or tone == "editorial" for tone in tones):
        return "opinion"
    if any(tone.endswith(("review", "reviews")) for tone in tones):
        return "review"
    if "analysis" in tones:
        return "analysis"
    path = urlsplit(page.url or "").path
    return next((kind for pattern, kind in _PATHS if re.search(pattern, path)), None)


def standfirst(page: Page) -> str | None:
    """What stands under the headline, without its lists of links, the writer's name and biography."""
    for place in find_all(page.root, _STANDFIRST)[:1]:
        parts = find_all(place, "./p | ./*/p") or [place]
        links = set(find_all(place, ".//ul"))
        texts = [inline_text(part, without=links) for part in parts]
        return " ".join(text for n, text in enumerate(texts) if n == 0 or not _ASIDE.match(text)) or None
    return None


_STANDFIRST: Final = (
    "//div[has-class('content__standfirst')] | //div[@data-gu-name='standfirst']"
    " | //*[@id='stand-first'] | //div[@id='GuardianArticle']/font[@size='3']"
)
# "by Ada Moss", "• Ada Moss is a Guardian columnist", "Warning: ..." is kept.
_ASIDE: Final = re.compile(r"(?:[Bb]y|[Ww]ords?|[Pp]hotographs?) (?:by )?[A-Z]|• |Sign up |Read more|Get our ")


def article_id(page: Page) -> str | None:
    """Path of the story, the same on every host and in every template; the outlet's own id."""
    links = find_values(page.root, "//link[@rel='canonical']/@href | //meta[@property='og:url']/@content")
    for address in filter(None, [page.url, *links]):
        if match := re.search(_ID, address):
            return match[1]
    return None


_ID: Final = r"(?:guardian\.co\.uk|theguardian\.com)/((?:[a-z0-9-]{1,80}/){1,4}\d{4}/[a-z]{3}/\d{2}/[^/?#]+)"


def main_image(page: Page) -> tuple[Image, ...] | None:
    """The picture over the story, which all templates set outside the body."""
    for figure in find_all(page.root, _MAIN_IMAGE)[:1]:
        captions = find_values(figure, ".//figcaption | .//div[has-class('caption')]")
        url = next(iter(find_values(figure, ".//img/@src | .//amp-img/@src")), None)
        caption, credit = split_credit(captions[-1].replace("\n", " ")) if captions else ("", None)
        url = absolute(url, page.url) if url else None
        if url or caption:
            return (Image(url=url, caption=caption or None, credit=credit),)
    return None


_MAIN_IMAGE: Final = (
    "//figure[has-class('media-primary')] | //div[@data-gu-name='media']//figure | //div[@id='main-content-picture']"
)

# ----- fields that templates share

_NGW: Final[Mapping[Any, Any]] = {
    "headline": (xpath("//h1[has-class('content__headline') or @itemprop='headline']"), state("headline")),
    "byline": (
        xpath("//p[has-class('byline')]"),
        xpath("//span[has-class('content__headline--byline')]"),
        state("byline"),
        xpath("//div[has-class('content__standfirst')]/p[.//*[@itemprop='author']]"),
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
}
_DCR: Final[Mapping[Any, Any]] = {
    "headline": (state("headline"), xpath("//main//h1"), xpath("//h1")),
    "byline": (
        state("byline"),
        xpath("//address[@data-component='meta-byline']"),
        xpath("//main//address"),
        xpath("//div[@data-gu-name='byline']"),
    ),
    "date_published": (
        # What the page shows as its date moves when an editor launches the story again.
        xpath("//main//details/text()[starts-with(normalize-space(.),'First published')]"),
        state("webPublicationDate"),
        meta("article:published_time"),
        xpath("//main//details[starts-with(normalize-space(text()),'Last mod')]/summary"),
        xpath("//main//address/following-sibling::div[1]"),
    ),
    "date_modified": (
        meta("article:modified_time"),
        xpath("//main//details/text()[starts-with(normalize-space(.),'Last modified')]"),
    ),
}
_R2: Final[Mapping[Any, Any]] = {
    "headline": xpath("//div[@id='main-article-info']//h1"),
    "byline": xpath("//li[has-class('byline')]"),
    "date_published": (
        meta("article:published_time"),
        xpath("//li[has-class('publication')]/time/@datetime"),
        xpath("//li[has-class('publication')]"),
    ),
}

# ----- what elements of a body are

_EMBED: Final = "a post, a film, a map or a form of another site or tool, set into the story"
_LINK_BOX: Final = "a box that leads to another story"
_PULLQUOTE: Final = "words of the story, printed once more in large type"

_NGW_ROLES: Final = (
    Element(
        name="ngw-rich-link",
        xpath=".//aside[has-class('element-rich-link')]",
        kind="related_link",
        because=_LINK_BOX,
    ),
    Element(
        name="ngw-pullquote",
        xpath=".//aside[has-class('element-pullquote')]",
        kind="pullquote",
        because=_PULLQUOTE,
    ),
    Element(name="ngw-aside", xpath=".//aside", kind="promo", because="a box beside the story"),
    Element(
        name="ngw-embed",
        xpath=".//figure[not(has-class('element-image')) and not(.//figcaption)]",
        kind="embed",
        because=_EMBED,
    ),
    Element(
        name="ngw-submeta",
        xpath=".//div[has-class('submeta') or has-class('content__bottom')]",
        kind="topics",
        because="topics of the story and buttons to share it",
    ),
    Element(
        name="ngw-advert",
        xpath=".//div[has-class('ad-slot') or has-class('amp-ad-container') or has-class('after-article')]",
        kind="advert",
        because="a place for an advertisement",
    ),
)
_PHOTO_ESSAY: Final = Element(
    name="photo-essay-caption",
    xpath=".//ul[preceding-sibling::*[1][self::figure]]",
    kind="caption",
    because="what is seen on the pictures above; photo essays set it as a list",
)
_DCR_ROLES: Final = (
    Element(
        name="dcr-rich-link",
        xpath=".//figure[@data-spacefinder-role='richLink' or .//*[@data-component='rich-link']]",
        kind="related_link",
        because=_LINK_BOX,
    ),
    Element(
        name="dcr-pullquote",
        xpath=".//aside",
        kind="pullquote",
        because=_PULLQUOTE,
    ),
    Element(
        name="dcr-embed",
        xpath=".//figure[not(.//figcaption) and not(.//img)] | .//figure[gu-island and not(.//figcaption)]",
        kind="embed",
        because=_EMBED,
    ),
    Element(
        name="dcr-island",
        xpath=".//gu-island[not(ancestor::figure)]",
        kind="toolbar",
        because="a part of the page that scripts fill",
    ),
    Element(
        name="dcr-amendment",
        xpath=".//footer[.//p][contains(.,'amended') or contains(.,'correct')]",
        kind="correction",
        because="what was changed in the story after it was published",
    ),
    Element(
        name="dcr-footer",
        xpath=".//footer",
        kind="promo",
        because="notes that belong to the page and not to the story",
    ),
    Element(
        name="dcr-not-printed",
        xpath=".//div[@data-print-layout='hide' or @id='sign-in-gate']",
        kind="toolbar",
        because="what the page leaves out when it is printed",
    ),
    Element(
        name="dcr-list-of-sections",
        xpath=".//ol[li/h2 or li/h3] | .//ul[li/h2 or li/h3]",
        kind="container",
        because="sections of the story, numbered: key takeaways, questions and answers",
    ),
)
_R2_ROLES: Final = (
    Element(
        name="r2-picture",
        xpath=".//span[has-class('inline')] | .//div[@id='main-content-picture']",
        kind="image",
        because="a picture with what is printed under it",
    ),
    Element(
        name="r2-factbox",
        xpath=".//div[has-class('factbox-container') or has-class('factbox')]",
        kind="promo",
        because="a box with facts and links beside the story",
    ),
    Element(
        name="r2-timestamp",
        xpath=".//span[has-class('timestamp')]",
        kind="furniture",
        because="the hour of a post in a live blog",
    ),
)

_BLOCK: Final = "starts-with(@id,'block-')"

OUTLET = Outlet(
    name="guardian",
    title="The Guardian",
    hosts=("theguardian.com", "guardian.co.uk"),
    timezone="Europe/London",
    language="en-GB",
    publisher="Guardian News & Media",
    article_id=_ID,
    day_first=True,
    fields={
        "kind": kind,
        "standfirst": standfirst,
        "article_id": article_id,
        "images": main_image,
        "section": (state("sectionName"), meta("article:section")),
    },
    layouts=(
        Layout(
            name="dcr-live",
            mark="liveblog-body",
            when="//div[@id='liveblog-body']",
            state=page_config,
            posts=Posts(
                each=f"//div[@id='liveblog-body']//article[{_BLOCK}]",
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
                *_DCR_ROLES,
            ),
        ),
        Layout(
            name="dcr",
            mark=("article-body-viewer-selector", "article-body-commercial-selector"),
            when="//div[has-class('article-body-commercial-selector') or has-class('article-body-viewer-selector')]",
            body="//div[has-class('article-body-commercial-selector') or has-class('article-body-viewer-selector')]",
            state=page_config,
            fields=_DCR,
            roles=_DCR_ROLES,
        ),
        Layout(
            name="ngw-live",
            mark="js-liveblog-body",
            when="//div[has-class('js-liveblog-body') and not(@id='liveblog-body')]",
            state=page_config,
            posts=Posts(
                each=f"//div[has-class('js-liveblog-body')]//div[has-class('block')][{_BLOCK}]",
                body=".//div[has-class('block-elements')]",
                id="substring-after(@id,'block-')",
                headline=".//h2[has-class('block-title')]",
                date=".//p[has-class('published-time')]//time/@datetime",
                modified=".//p[has-class('updated-time')]//time/@datetime",
                authors=".//div[has-class('liveblog-block-byline')]//*[@itemprop='name' or has-class('liveblog-block-byline__name')]",
            ),
            fields=_NGW,
            roles=_NGW_ROLES,
        ),
        Layout(
            name="ngw-gallery",
            mark="gallery__item",
            when="//ul[has-class('gallery')]/li[has-class('gallery__item')]",
            body="//ul[has-class('gallery')]/li[has-class('gallery__item')]",
            state=page_config,
            fields=_NGW,
            roles=(
                Element(name="gallery-picture", xpath="./figure", kind="picture", because="a picture of the gallery"),
                Element(
                    name="gallery-share",
                    xpath=".//div[has-class('block-share')]",
                    kind="social",
                    because="buttons to share a picture",
                ),
            ),
        ),
        Layout(
            name="ngw-media",
            mark="content--media",
            when="//article[has-class('content--media') and not(has-class('content--gallery'))]",
            state=video_state,
            decode=the_player,
            fields=_NGW,
        ),
        Layout(
            name="ngw-immersive",
            mark="content--immersive",
            when="//article[has-class('content--immersive-article')]//div[has-class('content__article-body')]",
            body="//div[has-class('content__article-body')]",
            state=page_config,
            fields={**_NGW, "headline": (state("headline"), *_NGW["headline"])},
            roles=(_PHOTO_ESSAY, *_NGW_ROLES),
        ),
        Layout(
            name="ngw",
            mark=("content__article-body", "js-article__body"),
            when="//article[not(has-class('content--immersive-article'))]"
            "//div[has-class('content__article-body') or has-class('js-article__body')]",
            body="//div[has-class('content__article-body') or has-class('js-article__body')]",
            state=page_config,
            fields=_NGW,
            roles=_NGW_ROLES,
        ),
        Layout(
            name="r2-live",
            mark="article-body-blocks",
            when=f"//div[@id='article-body-blocks']//p[{_BLOCK}]",
            posts=Posts(
                each=f"//div[@id='article-body-blocks']//p[{_BLOCK}]",
                body=".",
                flat=True,
            ),
            fields=_R2,
            roles=_R2_ROLES,
        ),
        Layout(
            name="r2",
            mark=("article-body-blocks", "article-wrapper"),
            when=f"//div[@id='article-wrapper' or @id='article-body-blocks'][not(.//p[{_BLOCK}])]",
            body="//div[@id='article-body-blocks'] | //div[@id='article-wrapper'][not(.//div[@id='article-body-blocks'])]",
            fields=_R2,
            roles=_R2_ROLES,
        ),
        Layout(
            name="unlimited",
            mark="GuardianArticle",
            when="//div[@id='GuardianArticle' or @id='GuardianArticleBody']",
            body="//div[@id='GuardianArticleBody']",
            fields={
                "headline": xpath("//div[@id='GuardianArticle']//h1"),
                "byline": xpath("//div[@id='GuardianArticle']//font[@size='2']/b[1]"),
                "date_published": xpath("//div[@id='GuardianArticle']//font[@size='2']/b"),
            },
        ),
    ),
)
