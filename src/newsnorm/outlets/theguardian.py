"""The Guardian and the Observer, 1999 to today.

Templates, oldest first: Guardian Unlimited, R2 (guardian.co.uk, 2007 to 2014), "frontend" (2014 to
2020; ngw here, after what its own markup calls it) and dotcom-rendering (dcr, since 2020).  Old
stories are served in the newest template of their day, so one story comes in three of them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final
from urllib.parse import urlsplit

from newsnorm.block import Embed, Image, Segment
from newsnorm.bylines import parse_byline
from newsnorm.captions import split_credit
from newsnorm.markup import find_all, find_values, inline_text
from newsnorm.outlet import Layout, Outlet, Posts, State, meta, state, xpath
from newsnorm.page import Page, elements, values
from newsnorm.rule import Element, Line
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


def media_state(page: Page) -> State:
    """The configuration and the film or the picture that the page is about."""
    places = values(page, _PLAYERS)
    films = [f"https://www.youtube.com/watch?v={m[1]}" for place in places if (m := _FILM.search(place))]
    films += [url for place in places if (url := absolute(place, page.url)) and not _FILM.search(place)]
    config = page.once(page_config) or {}
    pictures = main_image(page) if config.get("contentType") == "ImageContent" else None
    return {**config, "player": films[0] if films else None, "picture": pictures[0] if pictures else None}


# dcr names the film of its own player in a test hook: "youtube-overlay-<film>-<element>".
_FILM: Final = re.compile(r"(?:youtube(?:-nocookie)?\.com/embed/|youtube-overlay-)([\w-]{11})")
_PLAYERS: Final = (
    "//div[has-class('media-primary') or @data-gu-name='media']//iframe/@src"
    " | //div[@data-gu-name='media']//button/@data-testid[starts-with(.,'youtube-overlay')]"
    " | //div[has-class('media-primary')]//source/@src |"
    " //div[@data-gu-name='media']//source/@src[contains(.,'.mp4')]"
)


def the_content(found: State) -> Iterable[Segment]:
    """The film, or the cartoon, as the one block of its page."""
    if picture := found.get("picture"):
        yield Segment(block=picture)
    elif url := found.get("player"):
        yield Segment(block=Embed(provider=urlsplit(url).hostname, url=url))


def signed(place: str) -> Callable[[Page], tuple[Mapping[str, Any], ...]]:
    """A reader of the names in the bylines at a place, with the addresses of their profiles.

    Names are links and what follows is a role or a place, often with no comma between: "Ada Moss
    South-east Asia correspondent".
    """

    def authors(page: Page) -> tuple[Mapping[str, Any], ...]:
        found: dict[str, Mapping[str, Any]] = {}
        for element in elements(page, place):
            printed = inline_text(element).replace("\n", ", ")
            links = {inline_text(link): link.get("href") for link in find_all(element, _PROFILES)}
            printed, roles = _without_roles(printed, [name for name in links if name])
            for credit in parse_byline(printed):
                role = roles.get(credit.name, credit.role)
                found.setdefault(
                    credit.name, {"name": credit.name, "url": links.get(credit.name), "role": role}
                )
        writers = [one for one in found.values() if not _PICTURES.match(one["role"] or "")]
        return tuple(writers or found.values())

    return authors


def _without_roles(printed: str, names: Iterable[str]) -> tuple[str, dict[str, str]]:
    """A byline without the roles that stand behind linked names, and those roles by name.

    >>> _without_roles("Ada Moss North of England editor and Bo Lee", ["Ada Moss", "Bo Lee"])
    ('Ada Moss and Bo Lee', {'Ada Moss': 'North of England editor'})
    """
    roles = {}
    for name in names:
        if found := re.search(rf"(?<={re.escape(name)}),? (?={_ROLE}(?:,| in | at | and |$))", printed):
            role = re.match(_ROLE, printed[found.end() :])
            roles[name] = role[0] if role else ""
            printed = printed[: found.start()] + printed[found.end() + len(roles[name]) :]
    return printed, roles


_PROFILES: Final = ".//a[@rel='author' or has-class('contributor')]"
_PICTURES: Final = re.compile(r"photograph|pictures|illustrat")
# A post, where its word comes last and no other name comes before it: "South-east coast correspondent".
_ROLE: Final = (
    r"(?!(?:and|in|at|for|with|by)\b)(?:[\w'’&-]+ ){0,6}?(?:[\w-]*(?:editor|correspondent|reporter|writer"
    r"|columnist|critic|producer)s?|bureau chief|cartoonist|photographer)(?:-at-large)?"
)


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
    if content == "ImageContent":
        return "gallery"
    tones = [tone.strip().lower() for tone in str(config.get("tones") or "").split(",")]
    tones += re.findall(r"tonal--tone-(\w+)", " ".join(values(page, "//article/@class")[:1]))
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
    places = elements(page, _STANDFIRST) or elements(page, _STANDFIRST_BARE)
    for place in places[:1]:
        parts = find_all(place, "./p | ./*/p") or [place]
        links = set(find_all(place, ".//ul"))
        first, *rest = [line for part in parts for line in inline_text(part, without=links).split("\n")]
        points = first.startswith("•")
        rest = [line for line in rest if not (_ASIDE.match(line) or (line.startswith("•") and not points))]
        return " ".join([first, *rest]) or None
    return None


_STANDFIRST: Final = (
    "//div[has-class('content__standfirst')] | //div[@data-gu-name='standfirst']"
    " | //p[@id='stand-first'] | //div[@id='stand-first'] | //div[@id='GuardianArticle']/font[@size='3']"
)
# Copies that dropped the data attributes of dcr: what follows the box with the headline.
_STANDFIRST_BARE: Final = (
    "//main//article/*/*/div[.//h1]/following-sibling::div[1][not(.//address)]"
    " | //main//article/*/*/*/div[.//h1]/following-sibling::div[1][not(.//address)]"
)
_ASIDE: Final = re.compile(
    r"(?:[Bb]y|[Ww]ords?|[Pp]hotographs?) (?:by )?[A-Z]|Sign up |Read more|Get our |Click here"
)


def keywords(page: Page) -> tuple[str, ...]:
    """Topics, most important first."""
    return tuple(filter(None, str((page.once(page_config) or {}).get("keywords") or "").split(",")))


def article_id(page: Page) -> str | None:
    """Path of the story, the same on every host and in every template; the outlet's own id."""
    links = values(
        page, "/html/head/link[@rel='canonical']/@href | /html/head/meta[@property='og:url']/@content"
    )
    for address in filter(None, [page.url, *links]):
        if match := re.search(_ID, address):
            return match[1]
    return None


_ID: Final = r"(?:guardian\.co\.uk|theguardian\.com)/((?:[a-z0-9-]{1,80}/){1,4}\d{4}/[a-z]{3}/\d{2}/[^/?#]+)"


def main_image(page: Page) -> tuple[Image, ...] | None:
    """The picture over the story, which all templates set outside the body."""
    for figure in elements(page, _MAIN_IMAGE)[:1]:
        captions = find_values(figure, ".//figcaption | .//div[has-class('caption')]")
        caption, credit = split_credit(captions[-1].replace("\n", " ")) if captions else ("", None)
        for picture in find_all(figure, ".//img[@src] | .//amp-img[@src]"):
            if url := absolute(picture.get("src", ""), page.url):
                alt = picture.get("alt") or None
                return (Image(url=url, alt=alt, caption=caption or None, credit=credit),)
        if caption and not find_all(figure, _PLAYER):
            return (Image(caption=caption, credit=credit),)
    return None


_PLAYER: Final = ".//iframe | .//video | .//gu-island | .//div[has-class('youtube-media-atom')]"


_MAIN_IMAGE: Final = (
    "//figure[has-class('media-primary')] | //div[@data-gu-name='media']//figure"
    " | //div[@id='main-content-picture'] | //div[has-class('immersive-main-media__media')]"
)

# ----- fields that templates share

_NGW_BYLINE: Final = "//p[has-class('byline')]"
_NGW_HEADLINE_BYLINE: Final = "//span[has-class('content__headline--byline')]"
_NGW_IMMERSIVE_BYLINE: Final = "//div[has-class('content__standfirst')]/p[.//*[@itemprop='author']]"
_NGW: Final[Mapping[Any, Any]] = {
    "headline": (xpath("//h1[has-class('content__headline') or @itemprop='headline']"), state("headline")),
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
    "next_url": xpath("//a[@data-link-name='older page']/@href"),
}
_DCR_BYLINE: Final = "//main//address"
_DCR_OTHER_BYLINE: Final = "//div[@data-gu-name='byline']"
_DCR: Final[Mapping[Any, Any]] = {
    "headline": (state("headline"), xpath("//main//h1"), xpath("//h1")),
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
    "next_url": xpath("//main//a[contains(@href,'page=with:block-')][normalize-space(.)='Next']/@href"),
}
_R2_BYLINE: Final = "//li[has-class('byline')]"
_R2_NAMES: Final = "//div[has-class('contributor-full') or has-class('contributer-full')]"
_R2: Final[Mapping[Any, Any]] = {
    "headline": xpath("//div[@id='main-article-info']//h1"),
    "byline": (xpath(_R2_BYLINE), xpath(_R2_NAMES)),
    "authors": (signed(_R2_NAMES), signed(_R2_BYLINE)),
    "date_published": (
        meta("article:published_time"),
        xpath("//li[has-class('publication')]/time/@datetime"),
        xpath("//li[has-class('publication')]"),
    ),
}

# ----- what elements of a body are

_EMBED: Final = "a post, a film, a map or a form of another site or tool, set into the story"
_ATOM: Final = "a box set into many stories: a quick guide, a profile, questions and answers, a callout"
_LINK_BOX: Final = "a box that leads to another story"
_PULLQUOTE: Final = "words of the story, printed once more in large type"
_LAST: Final = "[not(following-sibling::p or following-sibling::h2 or following-sibling::blockquote)]"
_OF_THE_STORY: Final = (
    "[not(contains(.,'amended') or contains(.,'eporting by') or contains(.,' contributed ')"
    # The last line of an obituary: "Ada Moss, pilot, born 3 March 1933; died 1 March 2024".
    " or (contains(.,' born ') and contains(.,' died ')))]"
)

_NOTES: Final = (
    Element(
        name="note-list",
        xpath=f"./ul[count(li)=1]{_LAST}{_OF_THE_STORY}"
        " | ./ul[li[contains(.,'ave an opinion') or contains(.,'Guardian columnist')]]"
        f"{_LAST}{_OF_THE_STORY}",
        kind="author_bio",
        because="who the writer is and how to answer, set as a list of one under the story",
    ),
    Element(
        name="note-bullet",
        # Letters open with bullets too, and end with a name in bold behind a line break.
        xpath=f"./p[starts-with(normalize-space(.),'•')]{_LAST}{_OF_THE_STORY}"
        "[string-length(.) < 330 and not(strong or b or br)]"
        "[not(preceding-sibling::p[1][starts-with(normalize-space(.),'•')])]",
        kind="promo",
        because="a note under the story, behind a bullet: the writer, a listing, a book, a newsletter",
    ),
    Element(
        name="other-reviews",
        xpath="./ul[preceding-sibling::*[1][self::h2][.='Other reviews' or .='More reviews']]/li",
        kind="related_link",
        because="links to other reviews",
    ),
    Element(
        name="other-reviews-heading",
        xpath="./h2[.='Other reviews' or .='More reviews']",
        kind="furniture",
        because="the heading over links to other reviews",
    ),
)
_TABLE: Final = Element(
    name="table", xpath=".//figure[.//table//td]", kind="container", because="the frame of a table"
)
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
    _TABLE,
    Element(
        name="ngw-atom",
        xpath=".//figure[has-class('element-atom') and .//details] | .//div[has-class('campaign')]",
        kind="promo",
        because=_ATOM,
    ),
    Element(
        name="ngw-embed",
        # What scripts fill holds a link and no picture; its caption would be a picture's without one.
        xpath=".//figure[not(has-class('element-image')) and not(.//figcaption and .//img)]",
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
        name="ngw-epic",
        xpath=".//div[has-class('contributions__epic') or has-class('contributions__container')]",
        kind="membership",
        because="the appeal to readers to pay for the Guardian",
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
    xpath=".//ul[preceding-sibling::*[1][self::figure][has-class('element-image--photo-essay')]]",
    kind="caption",
    because="what is seen on the pictures above; photo essays set it as a list",
)
_DCR_ROLES: Final = (
    Element(
        name="dcr-newsletter",
        xpath=".//figure[contains(@data-spacefinder-type,'Newsletter') or"
        " .//a[starts-with(@href,'#EmailSignup')]]",
        kind="newsletter",
        because="a card that offers a newsletter",
    ),
    Element(
        name="dcr-rich-link",
        xpath=".//figure[@data-spacefinder-role='richLink' or .//div[@data-component='rich-link']]",
        kind="related_link",
        because=_LINK_BOX,
    ),
    Element(name="dcr-pullquote", xpath=".//aside", kind="pullquote", because=_PULLQUOTE),
    _TABLE,
    Element(
        name="dcr-part",
        # The CMS names what it sets: these are parts of the story that happen to stand in a figure.
        xpath=".//figure[contains(@data-spacefinder-type,'KeyTakeaways')"
        " or contains(@data-spacefinder-type,'QAndAExplainer')"
        " or contains(@data-spacefinder-type,'DCRTimeline')"
        " or contains(@data-spacefinder-type,'DCRSectionedTimeline')"
        " or contains(@data-spacefinder-type,'MiniProfiles')"
        " or contains(@data-spacefinder-type,'MultiByline')"
        " or contains(@data-spacefinder-type,'NumberedTitle')"
        " or contains(@data-spacefinder-type,'Highlight')"
        " or contains(@data-spacefinder-type,'Product')"
        " or ol/li/h2 or ol/li/h3]",
        kind="container",
        because="key takeaways, questions and answers, a timeline, profiles, a product under review",
    ),
    Element(
        name="dcr-atom",
        xpath=".//figure[contains(@data-spacefinder-type,'AtomBlock') and .//details]"
        " | .//div[@data-atom-type][@data-atom-type!='table' and @data-atom-type!='chart']",
        kind="promo",
        because=_ATOM,
    ),
    Element(
        name="dcr-embed",
        xpath=".//figure[not(.//figcaption) and (gu-island or .//h2 or .//p or not(.//img))]"
        " | .//figure[.//iframe or .//video][not(.//img)]",
        kind="embed",
        because=_EMBED,
    ),
    Element(
        name="dcr-picture-note",
        xpath=f"./ul[count(li)=1][preceding-sibling::*[1][self::figure][.//img]][not({_LAST[1:-1]})]",
        kind="caption",
        because="what is seen on the pictures above; photo essays set it as a list of one",
    ),
    Element(
        name="dcr-shop-link",
        xpath=".//a[contains(@rel,'sponsored')][not(ancestor::p or ancestor::li or ancestor::h2)]",
        kind="advert",
        because="a button that leads to a shop",
    ),
    Element(
        name="dcr-control",
        xpath=".//gu-island[not(ancestor::figure)] | .//button"
        " | .//div[@data-print-layout='hide' or @id='sign-in-gate']",
        kind="toolbar",
        because="a part of the page that scripts fill or that is left out when it is printed",
    ),
    Element(
        name="dcr-advert",
        xpath=".//div[has-class('ad-slot-container') or has-class('ad-slot')]",
        kind="advert",
        because="a place for an advertisement",
    ),
    Element(
        name="dcr-epic",
        xpath=".//div[@id='slot-body-end' or @data-testid='contributions-epic']",
        kind="membership",
        because="the appeal to readers to pay for the Guardian",
    ),
    Element(
        name="dcr-amendment",
        xpath=".//footer[contains(.,'amended') or contains(.,'corrected')]",
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
        name="dcr-sections",
        xpath=".//ol[li/h2 or li/h3 or li/*/h2 or li/*/h3] | .//ul[li/h2 or li/h3]",
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
        name="r2-pullquote",
        xpath=".//blockquote[has-class('pullquote')] | .//div[has-class('pullquote')]",
        kind="pullquote",
        because=_PULLQUOTE,
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

# ----- what lines are, beside the rules any outlet may need

_GUARDIAN: Final = r"(?:[Tt]he )?(?:Guardian|Observer)\b"

_LINES: Final[tuple[Line, ...]] = (
    Line(
        name="guardian-epic-opening",
        pattern=r"^(?:(?:Since|As|While) you(?:'re|re| are) (?:here|joining|still"
        r" here)\b[^\n]{0,400}\b(?:favou?r to ask|Guardian|our journalism|our work)\b[^\n]{0,500}"
        r"|Hello again[.…,–-][^\n]{0,300}\b(?:support|Guardian|contribut)[^\n]{0,500}|Take a moment"
        r" (?:to|today)\b[^\n]{0,300}\b(?:support|fund|Guardian)\b[^\n]{0,500}"
        r"|As (?:20\d\d|the year|this year|a new year)[^\n]{0,60}(?:comes|draws|begins|closes|ends"
        r"|gets)\b[^\n]{0,300}\bGuardian\b[^\n]{0,500}"
        r"|More people (?:than ever )?(?:in [A-Z][\w ]{1,30}|around the world|are"
        r" reading)\b[^\n]{0,80}\bGuardian\b[^\n]{0,600}"
        r"|You(?:'ve| have) read \d{1,4} (?:Guardian )?articles?\b[^\n]{0,600}"
        r"|(?:America|Australia|Britain|Europe|Canada|This is what|We)[^\n]{0,200}\b[Ww]e have (?:just"
        r" )?a (?:small )?favou?r to ask\b[^\n]{0,300})$",
        kind="membership",
        because="the first paragraph of the appeal that the Guardian sets under its stories",
        drops=(
            (
                "Since you're here ... we have a small favour to ask. More people are reading the Guardian"
                " than ever."
            ),
            "Hello again… today we want to ask for your support.",
            "You've read 12 articles in the last year. Article count on",
            (
                "More people in Canada, like you, are reading and supporting the Guardian's independent"
                " journalism."
            ),
        ),
        keeps=(
            "Since you're here, the harbourmaster told us, you may as well eat.",
            "More people in Port Ellery are reading poetry, the library says.",
        ),
    ),
    Line(
        name="guardian-epic-body",
        pattern=r"^(?=[^\n]{20,1200}$)(?:[^\n]{0,400}?(?:we haven't put up a paywall|unlike (?:many"
        r"|some) (?:news organisations|others)[^\n]{0,60}paywall"
        r"|not influenced by billionaire owners|[Nn]o one edits our editor|Every contribution,?"
        r" (?:however|whether) big or small"
        r"|from as little as [£$€]\d|takes (?:just|only|less than) (?:a|one)"
        r" minute[^\n]{0,40}(?:[Ss]upport|Thank you)"
        r"|[Ii]f everyone who reads our reporting|[Ss]upport (?:the Guardian|us) (?:today |now"
        r" )?(?:from|for) (?:as little as|just|only) [£$€]\d"
        r"|[Tt]he Guardian(?:'s)? (?:has no|doesn't have a?|is editorially"
        r" independent)[^\n]{0,80}(?:shareholder|owner|proprietor|our own agenda)"
        r"|we can(?:'t| not|not) do this without (?:you|readers like you)))[^\n]{0,800}$",
        kind="membership",
        position="tail",
        because="a paragraph of the appeal that the Guardian sets under its stories",
        drops=(
            (
                "And unlike many news organisations, we haven't put up a paywall. We want to keep our"
                " journalism as open as we can."
            ),
            (
                "The Guardian is editorially independent, meaning we set our own agenda. No one edits our"
                " Editor."
            ),
            (
                "If everyone who reads our reporting, who likes it, helps fund it, our future would be much"
                " more secure."
            ),
            "Support the Guardian from as little as $1 – and it only takes a minute. Thank you.",
        ),
        keeps=(
            (
                "MPs who are entitled to make a contribution to the debate on the bridge will be called on"
                " Monday."
            ),
            "The harbour paper put up a paywall last year and lost a third of its readers.",
        ),
    ),
    Line(
        name="guardian-support",
        pattern=r"^(?:Support (?:the Guardian|us|our journalism|Guardian journalism)|Become a"
        r" (?:Guardian )?(?:member|supporter)"
        r"|Make a (?:contribution|donation)|(?:Remind me|Contribute|Support) (?:in [A-Z][a-z]{2,8}|now"
        r"|today|later)"
        r"|Support us (?:today|now|for as little as [^\n]{0,40})|Help support (?:the Guardian|quality"
        r" journalism)[^\n]{0,60}"
        r"|Continue to (?:support|your account)|Single|Monthly|Annual)[.!]?$",
        kind="membership",
        position="tail",
        because="a button of the Guardian's appeal to its readers",
        drops=("Support the Guardian", "Become a Guardian member", "Make a contribution", "Remind me in May"),
        keeps=("Become a supporter of the ferry, and the harbour will thank you, he said.",),
    ),
    Line(
        name="guardian-listing",
        pattern=r"^(?=[^\n]{12,400}$)(?:(?:[•*-] ?)?(?:At|Until|To|In) [^\n]{3,160}\b(?:until|to|from"
        r"|till)\b [^\n]{2,80}(?:Box office|Tickets|Details|Booking)[^\n]{0,120}"
        r"|[^\n]{2,120} (?:is|are) (?:in|at) (?:\w+ ){0,2}(?:cinemas?|theatres?)\b[^\n]{0,60}(?:"
        r" (?:from|on|now|until) ?[^\n]{0,60})?[^.\n]"
        r"|[^\n]{2,140} (?:is|are|will be) (?:at|on|released|available|published|out|touring|showing"
        r"|streaming)\b[^\n]{0,160}"
        r"\b(?:until|from|on|now|to) (?:\d{1,2} )?(?:January|February|March|April|May|June|July|August"
        r"|September|October|November|December|Netflix|Amazon|digital)\b[^\n]{0,60}[^.\n]"
        r"|Box office: [^\n]{3,160})$",
        kind="listing",
        position="last",
        because="where and until when the thing reviewed can be seen; the Guardian prints it last",
        drops=(
            "• Tides is in cinemas from 8 December",
            "At the Quay theatre, Ellery, until 20 January. Box office: 01234 567890.",
            "Box office: 01234 567890. Until 20 January",
        ),
        keeps=(
            "The film, which is in cinemas from Friday, has nothing new to say about the sea.",
            "Tides is at its best on the water, until the storm comes and the crew go home.",
        ),
    ),
    Line(
        name="guardian-bio",
        pattern=r"^(?=[^\n]{15,600}$)(?:(?:Dr|Prof|Professor|Sir|Lord|Dame|Lady|Rev)"
        r" )?(?:[A-ZÀ-Þ][\w.'’-]{0,20} ){1,4}"
        r"(?:\([^()\n]{2,40}\) )?(?:is|are|was|writes|works|has|had|teaches|runs|lives|co-founded"
        r"|founded|edits|reports|blogs|tweets)\b"
        r"[^\n]{3,560}[^.!?\"'…)\]\n]$",
        kind="author_bio",
        position="last",
        because="who the writer is; the Guardian sets it behind a bullet and without a full stop",
        drops=(
            "• Ada Moss is a Guardian columnist",
            "Ada Moss is the author of Tides: A Life on the Water",
            (
                "• Dr Ada Moss teaches history at the University of Ellery. Her book Tides is published"
                " next month"
            ),
        ),
        keeps=(
            "Ada Moss is the director of the harbour trust, and she wants the ferry back.",
            '"Ada Moss is a Guardian columnist," he said.',
        ),
    ),
    Line(
        name="guardian-write-to-writer",
        pattern=r"^(?:Email [A-Z][\w'-]{1,20}(?: [A-Z][\w'-]{1,20})? at \S{2,40}@\S{4,40}[^\n]{0,120}"
        r"|If you(?:'re| are) having trouble using the form, click here\b[^\n]{0,200}"
        r"|The Guardian [\w ]{2,40} (?:briefing|newsletter|email) is (?:delivered|sent) to [^\n]{10,300}"
        r"|For more news: (?:www\.)?theguardian\.com)$",
        kind="promo",
        position="tail",
        because="how to write to the writer, to fill in a form or to get the same by email",
        drops=(
            "Email Ada at ada.moss@observer.co.uk or follow her on Twitter @adamoss",
            "If you're having trouble using the form, click here.",
            (
                "The Guardian morning briefing is delivered to thousands of inboxes bright and early every"
                " weekday."
            ),
        ),
        keeps=("Email Ada at the harbour office, the captain said, and she will find you a berth.",),
    ),
    Line(
        name="guardian-bookshop",
        pattern=r"^(?=[^\n]{10,600}$)[^\n]{0,400}?(?:guardianbookshop\.com|bookshop\.theguardian\.com"
        r"|Guardian [Bb]ookshop|guardianbookshop\.co\.uk)\b[^\n]{0,250}$",
        kind="promo",
        because="where the Guardian sells the book that the story is about",
        drops=(
            (
                "Tides by Ada Moss is published by Quay (£16.99). To order a copy for £14.44 go to"
                " guardianbookshop.com. Delivery charges may apply."
            ),
            (
                "• Tides is published by Quay. To order a copy for £12 go to bookshop.theguardian.com or"
                " call 0330 333 6846."
            ),
        ),
        keeps=("The harbour bookshop sold out of the Guardian by nine, its owner said.",),
    ),
    Line(
        name="guardian-desk-social",
        pattern=r"^(?:(?:Like|Follow|Join|Find|Talk to|Keep up with|Stay connected with|Join the"
        r" conversation[^\n]{0,60})[^\n]{0,60}"
        r"(?:"
        + _GUARDIAN
        + r"|@[Gg]uardian\w{0,20}|@gdn\w{0,20}|@GuardianGDP|the [Ll]ong [Rr]ead)[^\n]{0,60}"
        r"\b(?:Twitter|Facebook|Instagram|LinkedIn|YouTube|WhatsApp|TikTok|newsletter|email|podcasts?)\b[^\n]{0,250}"
        r"|(?:The )?Guardian [\w ]{2,30} is in [^\n]{2,220}#Guardian\w{2,40}[^\n]{0,400}"
        r"|Join our community of [^\n]{0,160}(?:@Guardian|Guardian|newsletter|hashtag)[^\n]{0,250}"
        r"|(?:Talk to us|Follow us|Tweet us) (?:on|via) [^\n]{0,60}@(?:[Gg]uardian|gdn|obs)[^\n]{0,250}"
        r"|Read more (?:Guardian|Observer) [^\n]{2,60}(?: here| – click here[^\n]{0,60})?"
        r"|Looking for a job\? Browse Guardian Jobs\b[^\n]{0,120})$",
        kind="social",
        because="a desk of the Guardian asks to be followed",
        drops=(
            (
                "Follow Guardian Business on Twitter at @BusinessDesk, or sign up to the daily Business"
                " Today email here."
            ),
            (
                "• Follow the Long Read on Twitter at @gdnlongread, or sign up to the long read weekly"
                " email here."
            ),
            "Join our community of development professionals. Follow @GuardianGDP on Twitter.",
            (
                "The Guardian Harbours team is in Port Ellery for a week of reporting. Share your experiences"
                " on Twitter using #GuardianEllery, or explore our archive here"
            ),
            "Looking for a job? Browse Guardian Jobs or sign up for alerts",
        ),
        keeps=(
            "Follow the river for a mile and, with the Guardian rolled under your arm, turn left.",
            "He told the Guardian on Monday that the ferry would sail.",
        ),
    ),
    Line(
        name="guardian-letters",
        pattern=r"^(?:(?:Do you )?[Hh]ave an opinion on (?:the issues raised|anything you've read) in"
        r" (?:this article|the Guardian)\b[^\n]{0,400}"
        r"|Do you have an opinion on (?:the issues raised|anything you've read)[^\n]{0,400}"
        r"|If you would like to submit a (?:response|letter)\b[^\n]{0,300}"
        r"|Join the (?:debate|conversation)[^\n]{0,30}\b(?:email"
        r" )?guardian\.letters@theguardian\.com[^\n]{0,80}"
        r"|Comments (?:on this piece )?(?:are|will be) pre-?moderated\b[^\n]{0,300}"
        r"|(?:Letters|Submissions) (?:for publication|should be sent)\b[^\n]{0,200}(?:theguardian"
        r"|guardian\.co\.uk)[^\n]{0,80}"
        r"|Do you have a photo you'd like to share\b[^\n]{0,300}"
        r"|[^\n]{0,100}\b(?:gu\.com/letters|guardian\.letters@theguardian\.com)\b[^\n]{0,100})$",
        kind="comment",
        because="how readers can answer the piece",
        drops=(
            (
                "Do you have an opinion on the issues raised in this article? If you would like to submit a"
                " response of up to 300 words by email, please click here."
            ),
            "• Join the debate – email guardian.letters@theguardian.com",
            "• Do you have a photo you'd like to share with Guardian readers? Click here to upload it",
            (
                "Comments on this piece are premoderated to ensure discussion remains on topics raised by"
                " the writer."
            ),
        ),
        keeps=("Do you have an opinion on the bridge? Most people in Port Ellery do.",),
    ),
    Line(
        name="guardian-sponsor",
        pattern=r"^(?:About this content|[^\n]{3,80} is (?:supported|funded) by|(?:Supported|Sponsored"
        r"|Paid for|Funded) by(?: [^\n]{2,40})?"
        r"|Content on this page is paid for and produced to a brief agreed with\b[^\n]{0,120})$",
        kind="advert",
        because="who pays for the series that the story is part of",
        drops=("Tides: the state of the sea is supported by", "About this content"),
        keeps=("The ferry is supported by the council and by its passengers.",),
    ),
    Line(
        name="guardian-commission",
        pattern=r"^(?:The Guardian's (?:journalism|product and service reviews) (?:is|are)"
        r" independent\b[^\n]{0,400}|This article contains affiliate links\b[^\n]{0,400}"
        r"|We (?:will|may) earn a (?:small )?commission if\b[^\n]{0,300})$",
        kind="disclosure",
        because="that the Guardian earns money where a reader buys what is linked",
        drops=(
            "The Guardian's journalism is independent. We will earn a commission if you buy something.",
            "The Guardian's product and service reviews are independent of any advertiser.",
            "This article contains affiliate links, which means we may earn a small commission.",
        ),
        keeps=("The Guardian's journalism is read on both banks of the harbour, the editor says.",),
    ),
    Line(
        name="guardian-newsletter",
        pattern=r"^(?:Sign up (?:to|for) (?:the |our )?[A-Z][\w' ]{2,40}|The most pressing stories and"
        r" debates\b[^\n]{0,120})$",
        kind="newsletter",
        because="the name of a newsletter that the Guardian offers between two paragraphs",
        drops=("Sign up to This is Europe", "Sign up for the Guardian Today"),
        keeps=("Sign up for the ferry by Friday, the council says.",),
    ),
    Line(
        name="guardian-chrome",
        pattern=r"^(?:Prefer the Guardian on Google|Inside the Guardian"
        r"|(?:Live feed|Key events?|Show key events only|Please turn on JavaScript to use this feature"
        r"|Filters BETA|Newest first|Oldest first))$",
        kind="toolbar",
        because="a line of the Guardian's page around the story",
        drops=("Prefer the Guardian on Google", "Show key events only"),
        keeps=("The most popular ferry is supported by the council and by its passengers.",),
    ),
    Line(
        name="guardian-event",
        pattern=r"^(?=[^\n]{20,500}$)(?:(?:To )?(?:[Ss]ign up|[Ss]ubscribe) (?:to|for)"
        r" [^\n]{0,80}\b(?:long read|Guardian|Observer|Fiver|Recap|Spin|Breakdown|First"
        r" Edition)\b[^\n]{0,250}"
        r"|Listen to [^\n]{0,80}\b(?:podcast|Audio Long Read)\b[^\n]{0,160}"
        r"|Share your (?:experiences?|thoughts|photos?|pictures|views|stories|tips"
        r"|memories)\b[^\n]{0,60}\b(?:below|here|comments|form|WhatsApp|with us)\b[^\n]{0,160}"
        r"|(?:If you|You can|We would|We'd) [^\n]{0,120}\b(?:Guardian community|GuardianWitness"
        r"|encrypted form|callout)\b[^\n]{0,200})$",
        kind="promo",
        because="an invitation to a newsletter, a podcast or a callout of the Guardian",
        drops=(
            "Sign up to the long read weekly email here",
            "Share your experiences of the ferry in the comments below",
            "• Listen to the Audio Long Read podcast here",
        ),
        keeps=("Share your bread with the gulls, and they will never leave, the captain says.",),
    ),
)

_BLOCK: Final = "starts-with(@id,'block-')"
_DCR_BODY: Final = (
    "//div[has-class('article-body-commercial-selector') or has-class('article-body-viewer-selector')]"
)
_NGW_BODY: Final = "//div[has-class('content__article-body') or has-class('js-article__body')]"
_R2_BLOCKS: Final = "//div[@id='article-body-blocks']"
_TEXT_INSIDE: Final = ".//p or .//ul or .//ol or .//h2 or .//blockquote or .//table"

OUTLET = Outlet(
    name="guardian",
    title="The Guardian",
    hosts=("theguardian.com", "guardian.co.uk"),
    timezone="Europe/London",
    tracker_keys=("guardian",),
    language="en-GB",
    publisher="Guardian News & Media",
    not_articles=(r"^/?$", r"^/[\w-]{1,60}(?:/[\w-]{1,60})?/?$", r"/(?:all|latest|index)$"),
    article_id=_ID,
    day_first=True,
    fields={
        "kind": kind,
        "standfirst": standfirst,
        "keywords": (keywords, meta("article:tag")),
        "article_id": article_id,
        "images": main_image,
        "section": (state("sectionName"), meta("article:section")),
    },
    rules=_LINES,
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
                *_DCR_ROLES,
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
            roles=(*_DCR_ROLES, *_NOTES),
        ),
        Layout(
            name="dcr-media",
            mark=("article-body-viewer-selector", "article-body-commercial-selector"),
            when=f"{_DCR_BODY}[not({_TEXT_INSIDE})]",
            state=media_state,
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
                Element(name="amp-link", xpath=".//aside[.//a]", kind="related_link", because=_LINK_BOX),
                *_DCR_ROLES,
                *_NOTES,
            ),
        ),
        Layout(
            name="ngw-live",
            mark="js-liveblog-body ",
            when="//div[has-class('js-liveblog-body') and not(@id='liveblog-body')]",
            state=page_config,
            posts=Posts(
                each=f"//div[has-class('js-liveblog-body')]//div[has-class('block')][{_BLOCK}]",
                body=".//div[has-class('block-elements')]",
                id="substring-after(@id,'block-')",
                headline=".//h2[has-class('block-title')]",
                date=".//p[has-class('published-time')]//time/@datetime",
                modified=".//p[has-class('updated-time')]//time/@datetime",
                authors=".//p[has-class('liveblog-block-byline__name')]",
            ),
            fields=_NGW,
            roles=_NGW_ROLES,
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
            state=media_state,
            decode=the_content,
            fields=_NGW,
            may_be_empty=True,
        ),
        Layout(
            name="ngw-interactive",
            mark=("is-immersive-interactive", " content--interactive"),
            when="//body[has-class('is-immersive-interactive')] |"
            " //article[has-class('content--interactive')]",
            body="//figure[has-class('interactive')][not(ancestor::figure[has-class('interactive')])]",
            state=page_config,
            fields=_NGW,
            roles=(
                Element(
                    name="interactive-frame-empty",
                    xpath="self::figure[has-class('element-interactive')]",
                    kind="embed",
                    because=_EMBED,
                ),
                Element(
                    name="interactive-frame",
                    xpath="self::figure",
                    kind="container",
                    because="the frame of what a desk built for this story alone",
                ),
                Element(
                    name="interactive-byline",
                    xpath=".//p[has-class('int-byline')]",
                    kind="byline",
                    because="who built it",
                ),
                Element(
                    name="interactive-related",
                    xpath=".//div[contains(@class,'related')]//a",
                    kind="related_link",
                    because=_LINK_BOX,
                ),
                Element(
                    name="interactive-related-heading",
                    xpath=".//div[contains(@class,'related')]/h2",
                    kind="furniture",
                    because="the heading over links to other stories",
                ),
                Element(
                    name="interactive-head",
                    xpath=".//title",
                    kind="furniture",
                    because="the title of the page that was set into this one",
                ),
                Element(
                    name="interactive-embed",
                    xpath=".//figure[has-class('element-interactive')]",
                    kind="embed",
                    because=_EMBED,
                ),
            ),
            may_be_empty=True,
        ),
        Layout(
            name="ngw-immersive",
            mark=" content--immersive-article",
            when=f"//article[has-class('content--immersive-article')]{_NGW_BODY}",
            body=_NGW_BODY,
            state=page_config,
            fields=_NGW,
            roles=(_PHOTO_ESSAY, *_NGW_ROLES, *_NOTES),
        ),
        Layout(
            name="ngw",
            mark=("content__article-body", "js-article__body"),
            when="//article[not(has-class('content--immersive-article') or has-class('content--interactive')"
            f" or has-class('content--media'))]{_NGW_BODY}",
            body=_NGW_BODY,
            state=page_config,
            fields=_NGW,
            roles=(*_NGW_ROLES, *_NOTES),
        ),
        Layout(
            name="r2-live",
            mark="article-body-blocks",
            when=f"{_R2_BLOCKS}/p[{_BLOCK}]",
            posts=Posts(
                each=f"{_R2_BLOCKS}/p[{_BLOCK}]",
                body=".",
                flat=True,
                date="./span[has-class('timestamp')]",
                day="//meta[@name='DC.date.issued']/@content",
            ),
            fields=_R2,
            roles=_R2_ROLES,
        ),
        Layout(
            name="r2-blocks",
            mark="article-body-blocks",
            when=f"{_R2_BLOCKS}//div[has-class('block')][{_BLOCK}]",
            posts=Posts(
                each=f"{_R2_BLOCKS}//div[has-class('block')][{_BLOCK}]",
                body=".//div[has-class('block-elements')]",
                id="substring-after(@id,'block-')",
                headline=".//h2[has-class('block-title')]",
                date=".//p[has-class('published-time')]//time/@datetime",
                modified=".//p[has-class('updated-time')]//time/@datetime",
            ),
            fields=_R2,
            roles=_R2_ROLES,
        ),
        Layout(
            name="r2",
            mark=("article-body-blocks", "article-wrapper"),
            when="//div[@id='article-wrapper' or @id='article-body-blocks']"
            f"[not(.//p[{_BLOCK}] or .//div[has-class('block')][{_BLOCK}])]",
            body=f"{_R2_BLOCKS} | //div[@id='article-wrapper'][not(.//div[@id='article-body-blocks'])]",
            fields=_R2,
            roles=(*_R2_ROLES, *_NOTES),
            # Films have the same frame and no words in it.
            may_be_empty=True,
        ),
        Layout(
            name="unlimited",
            mark="GuardianArticle",
            when="//div[@id='GuardianArticle' or @id='GuardianArticleBody']",
            body="//div[@id='GuardianArticleBody']",
            fields={
                "headline": xpath("//div[@id='GuardianArticle']//h1"),
                "byline": xpath("//div[@id='GuardianArticle']//font[@size='2']/b[1]"),
                "authors": signed("//div[@id='GuardianArticle']//font[@size='2']/b[1]"),
                "date_published": xpath("//div[@id='GuardianArticle']//font[@size='2']/b"),
            },
            roles=(*_R2_ROLES, *_NOTES),
        ),
    ),
    verified=(
        "dcr",
        "dcr-live",
        "ngw",
        "ngw-gallery",
        "ngw-immersive",
        "ngw-live",
        "ngw-media",
        "r2",
        "r2-live",
    ),
)
