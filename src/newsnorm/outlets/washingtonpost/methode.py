"""Methode, 2011 to 2014: stories, blogs and the page for printing."""

from __future__ import annotations

import re
from typing import Final

from newsnorm.outlet import Layout, meta, xpath
from newsnorm.outlets.washingtonpost.moments import posted_moment, updated_moment
from newsnorm.outlets.washingtonpost.paging import is_part, next_page
from newsnorm.outlets.washingtonpost.pictures import primary_slot
from newsnorm.outlets.washingtonpost.roles import PULLQUOTES, QUOTED_FROM, TWEETS
from newsnorm.outlets.washingtonpost.signatures import printed, signed
from newsnorm.page import Page, title_of, values
from newsnorm.rule import Element
from newsnorm.text import clean

_METHODE_ROLES: Final = (
    TWEETS,
    PULLQUOTES,
    QUOTED_FROM,
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
        " | .//div[has-class('primary-slot')]"
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

_METHODE_BYLINE: Final = (
    "//h3[@property='dc.creator']",
    "//p[has-class('pin-and-stack') and has-class('authors')]",
)


def keywords(page: Page) -> tuple[str, ...]:
    """Of 2011 are some lists parted by semicolons, some by commas."""
    names = ("news_keywords", "keywords")
    lists = (values(page, f"/html/head/meta[@name='{name}']/@content") for name in names)
    stated = next((found[0] for found in lists if found), "")
    return tuple(clean(word) for word in re.split("[;,]", stated) if word.strip())


def blog_title(page: Page) -> str | None:
    """Methode blogs: "About Ask The Post - Ask The Post - The Washington Post" is all that names the blog."""
    found = re.search(r" - ([^-]{2,60}) - The Washington Post$", title_of(page) or "")
    return found[1] if found else None


LAYOUTS: Final = (
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
            "date_modified": updated_moment,
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
            "keywords": keywords,
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
)
