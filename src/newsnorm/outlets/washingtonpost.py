"""The Washington Post, from wp-dyn (2000) to Next.js with the WPDS design system (2021 and later)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import cache
from typing import Any, Final
from urllib.parse import unquote

from attrs import evolve

from newsnorm.block import Image
from newsnorm.bylines import parse_byline
from newsnorm.captions import split_credit
from newsnorm.dates import Moment, find_date_in_url, parse_moment, twelve_hour_clock
from newsnorm.families import arc
from newsnorm.markup import HtmlElement, find_all, find_values, inline_text
from newsnorm.outlet import Layout, Outlet, ld, meta, state, url, xpath
from newsnorm.page import Page, elements, title_of, values
from newsnorm.rule import Element, Line
from newsnorm.text import clean
from newsnorm.urls import absolute

NEW_YORK: Final = "America/New_York"


def shown_moment(page: Page) -> Moment | None:
    """PageBuilder: the machine's twelve-hour clock put right by what is printed.

    2014 pages print only "September 5 at 7:12 PM": the year stands in the URL.
    """
    spans = elements(page, "//span[has-class('pb-timestamp') or has-class('author-timestamp')]")
    for span in spans:
        shown = clean(inline_text(span))
        if raw := span.get("content"):
            return twelve_hour_clock(raw, shown, timezone=NEW_YORK)
        return parse_moment(shown, timezone=NEW_YORK) or _with_year(shown, find_date_in_url(page.url or ""))
    return None


def _with_year(shown: str, filed: str | None) -> Moment | None:
    """A moment without its year: the first such day that is no more than a month before the URL's day."""
    if filed is None:
        return None
    earliest = date.fromisoformat(filed) - timedelta(days=31)
    for year in (earliest.year, earliest.year + 1):
        moment = parse_moment(f"{year} {shown}", timezone=NEW_YORK)
        if moment is not None and moment.value.date() >= earliest:
            return evolve(moment, raw=shown)
    return None


def is_free(page: Page) -> bool | None:
    """The tier of the paywall: free, metered, locked."""
    tiers = values(page, "/html/head/meta[@property='article:content_tier']/@content")
    return tiers[0] == "free" if tiers else None


def posted_moment(page: Page) -> Moment | None:
    """Blogs print when they posted: "on February 19, 2013 at 12:40 pm", "Published: March 8 at 3:23 pm".

    The machine date beside it gives the clock of UTC the offset of New York.
    """
    lines = values(page, "id('entryhead')/span[has-class('timestamp')]") or values(
        page, "//p[has-class('wp-byline')]"
    )
    for line in lines[:1]:
        shown = re.sub(r"^.{0,160}?(?: on |, Published: |^Posted at )(?=\S)", "", clean(line))
        return parse_moment(shown, timezone=NEW_YORK) or _with_year(shown, find_date_in_url(page.url or ""))
    return None


def _byline_of(element: HtmlElement) -> str:
    """The line as read, without mailbox, time, cards and what is there for machines."""
    beside = find_all(
        element,
        ".//*[has-class('hide') or has-class('timestamp') or has-class('byline-email')"
        " or has-class('tooltip') or has-class('author-hover-card') or has-class('pb-tool')]",
    )
    shown = clean(inline_text(element, without=set(beside))).strip(" ,|")
    return re.sub(r"(?:, Published: | on [A-Z][a-z]{2,8} \d{1,2}, \d{4} at ).{1,30}$", "", shown)


@cache
def _first(*expressions: str) -> Callable[[Page], HtmlElement | None]:
    """Finds the first element that the first of the expressions that gives any gives."""

    def find(page: Page) -> HtmlElement | None:
        return next((found[0] for each in expressions if (found := elements(page, each))), None)

    return find


def printed(*expressions: str) -> Callable[[Page], str | None]:
    """The byline as printed."""

    def byline(page: Page) -> str | None:
        found = page.once(_first(*expressions))
        return None if found is None else _byline_of(found)

    return byline


_STAFF: Final = re.compile(r"(?:Special to )?(?:The )?Washington Post(?: [A-Z][a-z]{2,12}){0,4}")


def signed(*expressions: str) -> Callable[[Page], tuple[Mapping[str, Any], ...]]:
    """The names of the printed byline, with the pages that they link to.

    wp-dyn prints behind it who the writers are, as loose text: "Washington Post Staff Writers".
    """

    def authors(page: Page) -> tuple[Mapping[str, Any], ...]:
        found = page.once(_first(*expressions))
        if found is None:
            return ()
        links = {clean(inline_text(link)): link.get("href") for link in find_all(found, ".//a[@href]")}
        behind = clean(found.tail or "")
        role = behind if _STAFF.fullmatch(behind) else None
        return tuple(
            {"name": credit.name, "url": links.get(credit.name), "role": credit.role or role}
            for credit in parse_byline(_byline_of(found))
        )

    return authors


def is_part(page: Page) -> bool | None:
    """Whether the story runs over several pages; the first and the last are parts too."""
    lists = "//div[has-class('pagination-list')][.//a]"
    return True if elements(page, "id('pagination_bottom')") or elements(page, lists) else None


def next_page(page: Page) -> str | None:
    """Where a story of several pages goes on; the last page has no such link."""
    if not page.once(is_part):
        return None
    behind = "id('pagination_bottom')//noscript/a[starts-with(., 'Next')]/@href"
    return next(iter(values(page, f"{behind} | //a[has-class('next-page')]/@href")), None)


def primary_slot(page: Page) -> tuple[Image, ...]:
    """The picture over a Methode or wp-dyn story, with its credit first or last."""
    boxes = elements(page, "//div[has-class('primary-slot')]") or elements(page, "id('wrapper228')")
    for box in boxes[:1]:
        sources = find_values(box, ".//img/@data-src | .//img/@src")
        caption_text = next(
            iter(find_values(box, ".//div[has-class('caption')] | .//p[has-class('caption')]")), ""
        )
        credit = next(iter(find_values(box, ".//span[has-class('credit')]")), None)
        caption, tail = split_credit(clean(caption_text))
        if credit:
            caption, tail = (
                clean(caption_text.replace(credit, " ")),
                re.sub(r"^By ", "", credit.strip(" -()")),
            )
        link = absolute(sources[0], page.url) if sources else None
        if link or caption:
            return (Image(url=link, caption=re.sub(r"^Video: ", "", caption) or None, credit=tail),)
    return ()


_SCALED: Final = re.compile(
    r"imrs\.php\?src=(https?[^&]{1,400})|/resizer/[^/]{1,60}/\d+x\d+/(?:smart/)?(?=[\w-]+\.)(.{1,400})$"
)


def full_size(link: str) -> str:
    """The picture behind an address that scales it.

    >>> full_size("https://www.washingtonpost.com/wp-apps/imrs.php?src=https://a.example/p.jpg&w=32")
    'https://a.example/p.jpg'
    >>> full_size("https://www.washingtonpost.com/resizer/bTVG=/150x0/smart/a.example/p.jpg")
    'https://a.example/p.jpg'
    """
    found = _SCALED.search(link)
    if found is None:
        return link
    return unquote(found[1]) if found[1] else f"https://{found[2]}"


def lead_picture(page: Page) -> tuple[Image, ...]:
    """The picture over an Arc story: the state has it in full size, the page has what is printed under it."""
    stated = arc.lead_image(page)
    figure = page.once(_first("//div[@data-qa='lede-art']//figure", "//article//figure"))
    if figure is None or any(_is_body(up) for up in figure.iterancestors()):
        return stated
    source = next(iter(find_values(figure, ".//img/@src")), "")
    caption, credit = split_credit(clean(" ".join(find_values(figure, ".//figcaption"))))
    shown = Image(
        url=full_size(source) if source.startswith("http") else None,
        alt=next(iter(find_values(figure, ".//img/@alt")), None),
        caption=caption or None,
        credit=credit,
    )
    if not stated:
        return (shown,) if shown.url or shown.caption else ()
    best = stated[0]
    if shown.url not in (None, best.url):
        return (shown,)
    return (
        evolve(
            best,
            alt=best.alt or shown.alt,
            caption=best.caption or shown.caption,
            credit=shown.credit or best.credit,
        ),
    )


def _is_body(element: HtmlElement) -> bool:
    name = element.get("class") or ""
    return "teaser-content" in name or "remainder-content" in name or element.get("data-qa") == "article-body"


def filed_moment(page: Page) -> Moment | None:
    """wp-dyn: loose text behind the byline, "Sunday, March 1, 2009; A01", "...; 10:37 PM"."""
    for text in values(
        page,
        "id('byline')/following-sibling::text() | id('article')//font[@size='2']/text()",
    ):
        shown = re.sub(r"; (?:Page )?[A-Z]{1,3}\d{1,3}$", "", clean(text))
        if moment := parse_moment(shown, timezone=NEW_YORK):
            return moment
    return None


def blog_title(page: Page) -> str | None:
    """Methode blogs: "About Ask The Post - Ask The Post - The Washington Post" is all that names the blog."""
    found = re.search(r" - ([^-]{2,60}) - The Washington Post$", title_of(page) or "")
    return found[1] if found else None


def breadcrumbs(page: Page) -> str | None:
    """wp-dyn: "washingtonpost.com > Nation > Supreme Court" without the site."""
    crumbs = values(page, "id('bread_crumbs')//a")
    return " > ".join(crumbs[1:]) or None


def _data_qa(*names: str) -> str:
    return " or ".join(f"@data-qa='{name}' or @data-testid='{name}'" for name in names)


_TWEETS: Final = Element(
    name="wapo-social-post",
    xpath=".//blockquote[contains(@class,'twitter-') or contains(@class,'instagram-media')]"
    " | .//blockquote[contains(@class,'tiktok-')]"
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

_QUOTED_FROM: Final = Element(
    name="wapo-quoted-from",
    xpath=".//blockquote//*[has-class('attribution')]",
    kind="credit",
    because="where a block quotation is taken from",
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
        name="wapo-correction",
        xpath=f".//*[{_data_qa('correction', 'clarification')}]",
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
    Element(
        name="wapo-not-printed",
        # Text is printed; of what is not, pictures and players are read for their captions.
        xpath=".//div[contains(@class,'hide-for-print')][not(.//figure)]",
        kind="furniture",
        because="a box that the outlet leaves out when the story is printed",
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
    _QUOTED_FROM,
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

_METHODE_ROLES: Final = (
    _TWEETS,
    _PULLQUOTES,
    _QUOTED_FROM,
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
        " | .//span[has-class('imgleft') or has-class('imgright') or has-class('imgfull')]"
        " | .//p/a[img][not(normalize-space())]",
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

_PAGEBUILDER_BYLINE: Final = (
    "id('article-body')//span[has-class('pb-byline')]",
    "id('article-body')//div[has-class('author-byline')]",
    "//span[has-class('pb-byline')]",
)
_METHODE_BYLINE: Final = (
    "//h3[@property='dc.creator']",
    "//p[has-class('pin-and-stack') and has-class('authors')]",
)
_ARC_BYLINE: Final = (
    "id('byline-container')//div[@data-qa='author-byline']",
    "//div[has-class('author-names')]",
    "//div[@data-qa='author-byline']",
)

# "Letter to the Editor" and other labels of opinion are many; their addresses are one.
_OPINIONS: Final = url(r"\.com/(?:news/)?(opinions)/")

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
        _OPINIONS,
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
    "corrections": (state("corrections.*.text"), state("corrections.*.content")),
    "keywords": (state("taxonomy.seo_keywords.*"),),
    "language": (state("language"),),
    "word_count": (state("planning.story_length.word_count_actual"),),
}

# What captions name as their source; words in parentheses that end a sentence of prose are none.
_ASIDE: Final = (
    r"(?:More|Seriously|Really|Laughter|Applause|Laughs|Yes|No|Not|Spoiler|Disclosure|Sorry|Ha|Sigh|Phew|Oops|Hint"
    r"|Also|And|But|Or|He|She|It|They|We|You|I|This|That|See|Read|Full|Don't|Just|Again|Still|\w{1,20}ly)\b"
)
_SOURCE: Final = (
    r"(?:[A-Z][\w.'&-]{0,30}|@\w{1,20})"
    r"(?:(?:[ /]|, | - )(?:[A-Z][\w.'&-]{0,30}|@\w{1,20}|of|the|for|via|and|de|la|al|by|photo|file"
    r"|handout)){0,11}"
)
_BADGE: Final = (
    r"(?:SuperFan|Culture Connoisseur|Fact Checker|Washingtologist|Post \w{1,15}|(?:Weather|World) Watcher)"
    r" [Bb]adge\b"
)
_NO_LINK: Final = (
    r"(?i:editor'?s'? note|note\b|this\b|update|correction|warning|spoiler|laugh|applause|cross-?talk"
    r"|inaudible)"
)

_LINES: Final = (
    Line(
        name="wapo-interstitial",
        pattern=rf"^\[(?!{_NO_LINK})[^\[\]\n]{{12,220}}\]$",
        kind="related_link",
        because="between two paragraphs the Post sets the headline of another story, in brackets",
        drops=(
            "[The bridge that nobody wanted]",
            "[We took the film for a joke. The mayor's office had made it.]",
            "['Such a tug': How the mayor fell in love with the ferrymen]",
        ),
        keeps=(
            "[The harbor proposal was] basically unworkable, she said.",
            "[This interview has been edited for length and clarity.]",
            "[Laughter]",
            "[Editor's note: The captain's name is a pseudonym.]",
        ),
    ),
    Line(
        name="wapo-caption-source",
        pattern=rf"^(?=[^\n]{{40,900}}\)$)[^\n]{{30,860}}[.!?][\"']? \((?!{_ASIDE}){_SOURCE}\)$",
        kind="caption",
        because="a sentence that tells what a picture or a film shows, then its source in parentheses",
        drops=(
            "The governor thanked the ferrymen at a meeting in Port Ellery on Nov. 20. (Governor's Office)",
            "Smoke covers the silos after a fire near Port Ellery on Nov. 18. (Ada Moss/AFP/Getty Images)",
            "Here's what to know about the vote on the harbor bridge. (Ada Moss, Tom Rook/The Post)",
        ),
        keeps=(
            "He had been warned twice about the harbor bridge, and twice he did nothing. (Seriously)",
            "She voted against the harbor bridge in the first round. (She later changed her mind.)",
            "The bill was brought in by Rep. Ada Moss (R-Tex.) and Sen. Tom Rook (D)",
            "They asked what the mayor would have done. (Don't answer that)",
        ),
    ),
    Line(
        name="wapo-desk-promo",
        pattern=r"^(?:Today's coverage from Post correspondents around the world"
        r"|Like Washington Post \w{1,20} on Facebook\b[^\n]{0,90}"
        r"|Democracy Dies in Darkness|The story must be told\.?"
        r"|Your subscription supports journalism that matters\.?"
        r"|The Washington Post is providing [^\n]{0,80} free, including:"
        r"|(?:Zoom in|Follow) [^\n]{0,60}\bwith The (?:Washington )?Post\b[^\n]{0,60})$",
        kind="promo",
        because="a line with which a desk of the Post promotes itself under its stories",
        drops=(
            "Today's coverage from Post correspondents around the world",
            "Like Washington Post World on Facebook and stay updated on foreign news",
            "Democracy Dies in Darkness",
        ),
        keeps=(
            'The slogan "Democracy Dies in Darkness" was first printed in February 2017.',
            "Like The Washington Post, the harbor gazette had sold its presses.",
        ),
    ),
    Line(
        name="wapo-read-more-from",
        pattern=r"^(?:Also (?:on|in|from) [A-Z][\w.' -]{1,30}:|(?:Read|See|Want) more (?:"
        r"(?:of|from) [^\n.]{2,60}'s? (?:archive|columns|blog)\b[^\n]{0,160}"
        r"|(?:on|from) [A-Z][\w.'-]{1,20}(?: [A-Z][\w.'-]{1,20}){0,3}"
        r"(?::|,? (?:and|or) (?:follow|like|sign up)[^\n]{0,160}|, (?:follow|subscribe)[^\n]{0,160})?))$",
        kind="related_link",
        because="the header over links to other pieces of the same writer or desk",
        drops=(
            "Read more from Ada Moss:",
            "Read more from Ada Moss's archive, follow her on Twitter or subscribe to her updates.",
            "Read more from Outlook and follow our updates on Facebook and Twitter.",
            "Also on Outlook:",
        ),
        keeps=(
            "Read more from the report and the picture changes: the bridge was never sound.",
            "She wants to read more from young writers of the harbor towns, she said.",
        ),
    ),
    Line(
        name="wapo-fact-checker",
        pattern=r"^\(?(?:Send us facts to check by filling out this form"
        r"|Sign up for The Fact Checker weekly newsletter"
        r"|The Fact Checker is a verified signatory\b[^\n]{0,120}|About our rating scale"
        r"|(?:Keep tabs on|Check out|Listen to|Track) [^\n]{0,120}\bfact[- ]check[^\n]{0,80}"
        r"|Have a question\? Email [^\n]{0,60}@washpost\.com[^\n]{0,80})\)?\.?$",
        kind="promo",
        because="the links that close every Fact Checker column",
        drops=(
            "Send us facts to check by filling out this form",
            "The Fact Checker is a verified signatory to the International Fact-Checking Network",
            "(About our rating scale)",
        ),
        keeps=("The Fact Checker gave the mayor four Pinocchios for that claim in 2012.",),
    ),
    Line(
        name="wapo-editorial-board",
        pattern=r"^(?:(?:The Post's View \| )?About the Editorial Board\b[^\n]{0,40}"
        r"|Editorials represent the views of The (?:Washington )?Post\b[^\n]{0,400}"
        r"|Members of the Editorial Board(?: and areas of focus)?:[^\n]{0,1500})$",
        kind="disclosure",
        because="the note under an editorial that says who sits on the board",
        drops=(
            "About the Editorial Board",
            "Editorials represent the views of The Post as an institution, as determined through debate.",
        ),
        keeps=("The editorial board of The Post disagreed with the mayor in March.",),
    ),
    Line(
        name="wapo-bio",
        pattern=r"^(?=[^\n]{0,300}\bThe (?:Washington )?Post\b)(?:[A-Z][\w.'-]{0,20} ){1,4}"
        r"(?:(?:is|was|are) [^\n]{0,80}\b(?:[Ee]ditor|[Rr]eporter|[Cc]orrespondent|[Cc]olumnist|[Ww]riter"
        r"|[Cc]ritic|[Cc]hief|[Cc]ontributor|[Pp]roducer|[Bb]logger|[Pp]hotographer|[Ii]ntern|[Dd]irector)s?\b"
        r"|(?:covers|writes|reports|joined|blogs|has (?:written|reported|covered|been))\b)[^\n]{0,500}$",
        kind="author_bio",
        position="last",
        because="who the writer is, printed under the story",
        drops=(
            "Ada Moss is a correspondent for The Post in Egypt. She previously covered the harbor.",
            "Ada Moss covers the Pentagon. She has reported for The Washington Post since 1998.",
            "Ada Moss writes reported opinion for The Washington Post. Follow",
            "Ada Moss is The Post's harbor editor.",
        ),
        keeps=(
            "Moss was not on the bridge that day, her lawyer told The Washington Post.",
            "The mayor is suing The Washington Post over a column on the harbor bridge.",
            '"I said what I said," Moss told The Post.',
        ),
    ),
    Line(
        name="wapo-email-writer",
        pattern=r"^(?:E-?mail the (?:writer|author|reporter)s?(?: Follow @\w{1,20})?"
        r"|[\w.]{2,40}@wash(?:post|ingtonpost)\.com)$",
        kind="toolbar",
        because="the link to the writer's mailbox",
        drops=("E-mail the writer", "ada.moss@washpost.com"),
        keeps=("Readers may e-mail the writer of the harbor column, but few do.",),
    ),
    Line(
        name="wapo-contributed",
        pattern=r"^[A-Z][\w.'-]{1,20}(?:,? (?:and |in )?[A-Z][\w.'-]{0,20}){1,12} contributed\.$",
        kind="contributors",
        position="last",
        because="the line that thanks those who helped, at its shortest",
        drops=("Ada Moss and Tom Rook contributed.",),
        keeps=(
            "He thanked everyone who had contributed.",
            "They gave what they could. The mayor contributed.",
        ),
    ),
    Line(
        name="wapo-wire-sign-off",
        pattern=r"^[-–—]{1,2} ?(?:Associated Press|AP|Reuters|AFP|Bloomberg(?: News)?|Washington Post"
        r"|Los Angeles Times|[Ff]rom (?:news services|staff reports|wire reports)[^\n]{0,50})\.?$",
        kind="credit",
        position="last",
        because="whose report it was, behind a dash under a short story",
        drops=("— Bloomberg News", "-- From news services and staff reports"),
        keeps=("— Reuters was the first to report the closing of the bridge.",),
    ),
    Line(
        name="wapo-live-chat",
        pattern=r"^[A-Z][^\n]{2,60} will be online [^\n]{0,80}\b(?:readers|questions)\b[^\n]{0,200}$",
        kind="promo",
        position="tail",
        because="a columnist's invitation to a chat with readers",
        drops=("Ada Moss will be online to chat with readers at 1 p.m. Tuesday. Submit your questions.",),
        keeps=("The ferry's timetable will be online in June, the captain said.",),
    ),
    Line(
        name="wapo-comment-frame",
        pattern=r"^(?:SECTION: \{section=[^\n]{0,5000}"
        r"|\W{0,4}(?:INITIAL |initial)[Cc]omment(?:Config|s)\b[^\n]{0,5000}"
        r"|Discussion Policy(?: \| FAQ)?(?: \| About Discussions)?|(?:View|Add) (?:all|your) comments?"
        r"|Your browser's settings may be preventing you from commenting\b[^\n]{0,200}"
        r"|Comments that include profanity or personal attacks\b[^\n]{0,900}"
        r"|Comments our editors find particularly useful\b[^\n]{0,400}"
        r"|All comments are posted in the All Comments tab\."
        r"|To pause and restart automatic updates, click\b[^\n]{0,300}"
        rf"|You must be logged in to \w{{1,20}} a comment\.|{_BADGE}[^\n]{{0,160}}"
        r"|(?:More about badges|Request a badge|Get a badge)(?: \| Request a badge)?"
        r"|Who's Blogging|» Links to this article)$",
        kind="comment",
        because="the frame of the comment section: its rules, badges and settings",
        drops=(
            "SECTION: {section=world, subsection=europe}!!! INITIAL commentConfig: {sitename=wp}",
            "???initialComments:true! pubdate:07/11/2011 19:53 EDT! commentPeriod:3!",
            "Discussion Policy | FAQ | About Discussions",
            "All comments are posted in the All Comments tab.",
        ),
        keeps=("Comments that include threats were read out in court.",),
    ),
    Line(
        name="wapo-old-toolbar",
        pattern=r"^(?:» This Story:[^\n]{0,60}|This Story|TOOLBOX|Resize|Understand more about\.\.\."
        r"|powered by"
        r"|CONTINUED? ?(?:\d ?){1,12}>?|View All Items in This Story|View Only Top Items in This Story"
        r"|Network News|X Profile|View More Activity)$",
        kind="toolbar",
        because="a control of the page of 2005 to 2011",
        drops=("» This Story:Read +| Comments", "TOOLBOX", "CONTINUED 1 >", "View All Items in This Story"),
        keeps=("This story begins on the harbor bridge.",),
    ),
    Line(
        name="wapo-newsletter-blurb",
        pattern=r"^(?:Today's Headlines"
        r"|The most important news stories of the day, curated by Post editors\b[^\n]{0,80}"
        r"|Free daily updates delivered just for you\.?"
        r"|Get the (?:best|latest)\b[^\n]{0,80}\b(?:The Post|inbox)\b[^\n]{0,60}"
        r"|By signing up you agree to our Terms of (?:Use|Service) and Privacy Policy\.?"
        r"|Success! Check your inbox for details\.?[^\n]{0,80})$",
        kind="newsletter",
        because="the box in which the Post offers a newsletter",
        drops=(
            "Today's Headlines",
            "The most important news stories of the day, curated by Post editors and delivered daily.",
            "By signing up you agree to our Terms of Use and Privacy Policy",
        ),
        keeps=("Today's headlines in Port Ellery were about the bridge.",),
    ),
)

OUTLET = Outlet(
    name="washingtonpost",
    title="The Washington Post",
    hosts=("washingtonpost.com",),
    timezone=NEW_YORK,
    language="en",
    not_articles=(
        r"^/(?:video|graphics|podcasts|newsletters|people|topics|subscribe|account|help|crossword-puzzles)(?:/|$)",
        r"^/wp-dyn/content/(?:linkset|photo|gallery|video)/",
        r"_(?:page|category|linkset|email|allComments|graphic)\.html$",
        r"^/?$",
    ),
    # Of Methode and PageBuilder, of Methode's first year, of wp-dyn; later addresses hold no id.
    article_id=r"/([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?=_)|g[IJ]Q\w{7,8}(?=_)|AR\d{13,15})",
    layouts=(
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
                    _OPINIONS,
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
        Layout(
            name="blog-wordpress",
            mark="wp-byline",
            when="//p[has-class('wp-byline')]",
            body="//div[has-class('entry-content')]",
            fields={
                "headline": xpath("//h1[has-class('entry-title')]"),
                "byline": printed("//p[has-class('wp-byline')]"),
                "authors": signed("//p[has-class('wp-byline')]"),
                "section": xpath("//h1[not(has-class('entry-title'))]"),
                "date_published": posted_moment,
            },
            roles=_METHODE_ROLES,
        ),
        Layout(
            name="blog-methode",
            mark="entrytext",
            when="id('entrytext')",
            body="id('entrytext')",
            fields={
                "headline": xpath("//h1[has-class('entry-title')]"),
                "byline": printed("id('entryhead')/*[has-class('blog-byline')]"),
                "authors": signed("id('entryhead')/*[has-class('blog-byline')]"),
                "section": blog_title,
                "date_published": posted_moment,
            },
            roles=_METHODE_ROLES,
        ),
        Layout(
            name="methode",
            mark="article_body",
            when="id('article_body')/div[has-class('article_body')] or //div[has-class('article_body')]",
            body="//div[has-class('article_body')]",
            fields={
                "headline": (xpath("//h1[@property='dc.title']"), xpath("//h1[has-class('entry-title')]")),
                "byline": printed(*_METHODE_BYLINE),
                "authors": signed(*_METHODE_BYLINE),
                "section": (
                    xpath("//div[has-class('subsection')]//h1"),
                    xpath("id('main-nav')//a[has-class('top') and has-class('on')]"),
                ),
                "date_published": (
                    xpath("//h3[@property='dc.creator']//span[@datetitle='published']/@epochtime"),
                    xpath("//span[@datetitle='published']/@epochtime"),
                ),
                "date_modified": (
                    xpath("//h3[@property='dc.creator']//span[@datetitle='updated']/@epochtime"),
                    meta("eomportal-lastUpdate"),
                ),
                "images": primary_slot,
                "corrections": xpath("//h1/preceding-sibling::div[has-class('corrections')]//p"),
                "is_truncated": is_part,
                "next_url": next_page,
            },
            roles=_METHODE_ROLES,
        ),
        Layout(
            name="know-more",
            mark="entry-knowmore",
            when="//article[contains(@class,'entry-knowmore')] | //div[contains(@class,'entry-knowmore')]",
            body="//article[contains(@class,'entry-knowmore')] | //div[contains(@class,'entry-knowmore')]",
            fields={
                "headline": (
                    xpath("//h1[@property='dc.title']"),
                    xpath("//h1[has-class('entry-title')]"),
                    xpath("//h1"),
                ),
                "byline": printed(*_METHODE_BYLINE),
                "authors": signed(*_METHODE_BYLINE),
                "date_published": xpath("//span[@epochtime]/@epochtime"),
            },
            roles=_METHODE_ROLES,
        ),
        Layout(
            name="methode-print",
            mark="print_facet",
            when="//body[@id='print_facet']",
            body="id('content')",
            fields={
                "headline": xpath("id('content')//h1"),
                "byline": printed(*_METHODE_BYLINE),
                "authors": signed(*_METHODE_BYLINE),
                "date_published": xpath("//span[@datetitle='published']/@epochtime"),
            },
            roles=(
                Element(
                    name="wapo-print-byline",
                    xpath=".//h3[@property='dc.creator']",
                    kind="byline",
                    because="byline and date, printed inside the story's box",
                ),
                *_METHODE_ROLES,
            ),
        ),
        Layout(
            name="wp-dyn",
            mark="article_body",
            when="id('article_body')[not(.//div[has-class('article_body')])]",
            body="id('article_body')",
            fields={
                "headline": xpath("id('article')//h1"),
                "standfirst": xpath("id('article')//h2"),
                "byline": printed("id('byline')"),
                "authors": signed("id('byline')"),
                "section": breadcrumbs,
                "date_published": (filed_moment, meta("DC.date.issued")),
                "images": primary_slot,
                "is_truncated": is_part,
                "next_url": next_page,
            },
            roles=(
                Element(
                    name="wapo-this-story",
                    xpath=".//div[contains(@class,'story-navigation')]",
                    kind="navigation",
                    because="the list of the pieces that belong to the story",
                ),
                Element(
                    name="wapo-content-column",
                    xpath=".//div[has-class('sidebar') or @id='content_column_tools']"
                    " | .//table[@id='content_column_table']",
                    kind="furniture",
                    because="the column of boxes that the template sets into the story",
                ),
            ),
        ),
    ),
    fields={
        "is_accessible_for_free": (ld("isAccessibleForFree"), is_free),
        "kind": (
            _OPINIONS,
            url(r"_(gallery|video)\.html"),
            url(r"/(gallery|video)/"),
        ),
    },
    rules=_LINES,
    verified=(
        "next-wpds",
        "next",
        "fusion",
        "pagebuilder",
        "blog-wordpress",
        "blog-methode",
        "methode",
        "wp-dyn",
    ),
)
