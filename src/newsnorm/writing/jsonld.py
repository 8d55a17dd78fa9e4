"""An article as schema.org JSON-LD (https://schema.org/NewsArticle)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from newsnorm.article import Article, Author, Correction, Kind
from newsnorm.block import Image, Post, block_text
from newsnorm.writing.printed import iso_moment

#: Kind -> schema.org's type.  A gallery or a video is the story of its page.
TYPES: Final[Mapping[Kind, str]] = {
    "article": "NewsArticle",
    "analysis": "AnalysisNewsArticle",
    "opinion": "OpinionNewsArticle",
    "review": "ReviewNewsArticle",
    "live": "LiveBlogPosting",
    "gallery": "NewsArticle",
    "video": "NewsArticle",
    "audio": "NewsArticle",
    "interactive": "NewsArticle",
    "index": "CollectionPage",
    "error": "WebPage",
    "consent": "WebPage",
    "captcha": "WebPage",
    "other": "WebPage",
}


def write_jsonld(article: Article) -> str:
    """One indented JSON-LD document; safe inside a `<script>`."""
    return _dumped(schema_org(article), indent=2)


def write_jsonld_line(article: Article) -> str:
    """The same on one line."""
    return _dumped(schema_org(article), indent=None)


def schema_org(article: Article) -> dict[str, Any]:
    """The article in schema.org's terms; what is not known is left out."""
    published, modified = article.date_published, article.date_modified
    page = article.canonical_url or article.url
    helpers = article.contributors.people if article.contributors else ()
    publisher = {"@type": "NewsMediaOrganization", "name": article.publisher} if article.publisher else None
    return _known(
        {
            "@context": "https://schema.org",
            "@type": TYPES[article.kind],
            "@id": f"urn:uuid:{article.id}",
            "url": article.url,
            "mainEntityOfPage": page if article.is_story else None,
            "headline": article.headline,
            "alternativeHeadline": list(article.alternative_headlines),
            "description": article.standfirst,
            "author": [_person(author) for author in article.authors],
            "contributor": [_person(helper) for helper in helpers],
            "publisher": publisher,
            "datePublished": iso_moment(published, article.date_published_precision) if published else None,
            "dateModified": iso_moment(modified, article.date_modified_precision) if modified else None,
            "inLanguage": article.language,
            "keywords": list(article.keywords),
            "isAccessibleForFree": article.is_accessible_for_free,
            **(_story(article) if article.is_story else {}),
            "image": [_image(image) for image in _pictures(article)],
            "correction": [_correction(correction) for correction in article.corrections],
            "version": article.revision.number if article.revision else None,
            "archivedAt": next((via.url for via in article.via if via.url), None),
        }
    )


def _story(article: Article) -> dict[str, Any]:
    """Terms that only articles have."""
    posts = [block for block in article.body if isinstance(block, Post)]
    return {
        "articleSection": article.section,
        "articleBody": article.text,
        "wordCount": article.word_count,
        "dateline": article.dateline,
        "liveBlogUpdate": [_update(post) for post in posts] if article.kind == "live" else None,
    }


def _known(terms: dict[str, Any]) -> dict[str, Any]:
    return {term: value for term, value in terms.items() if value not in (None, [], "")}


def _person(author: Author) -> dict[str, Any]:
    person = author.kind == "person"
    return _known(
        {
            "@type": "Person" if person else "Organization",
            "name": author.name,
            "jobTitle": author.role if person else None,
            "workLocation" if person else "location": _place(author.place),
            "url": author.url,
        }
    )


def _place(name: str | None) -> dict[str, str] | None:
    return {"@type": "Place", "name": name} if name else None


def _pictures(article: Article) -> list[Image]:
    in_body = (block for block in article.body if isinstance(block, Image))
    found = [*article.images, *in_body]
    return [image for at, image in enumerate(found) if image.url is None or image not in found[:at]]


def _image(image: Image) -> dict[str, Any]:
    return _known(
        {
            "@type": "ImageObject",
            "url": image.url,
            "caption": image.caption,
            "creditText": image.credit,
            "description": image.alt,
        }
    )


def _correction(correction: Correction) -> dict[str, Any]:
    date = correction.date
    return _known(
        {
            "@type": "CorrectionComment",
            "text": correction.text,
            "datePublished": iso_moment(date, "day") if date else None,
        }
    )


def _update(post: Post) -> dict[str, Any]:
    text = "\n\n".join(filter(None, map(block_text, post.blocks)))
    return _known(
        {
            "@type": "BlogPosting",
            "headline": post.headline,
            "datePublished": post.date_published.isoformat() if post.date_published else None,
            "dateModified": post.date_modified.isoformat() if post.date_modified else None,
            "author": [{"@type": "Person", "name": name} for name in post.authors],
            "articleBody": text,
        }
    )


def _dumped(terms: dict[str, Any], *, indent: int | None) -> str:
    shown = json.dumps(terms, ensure_ascii=False, indent=indent)
    # "</script" or "<!--" in a story must not end or swallow the element that holds the document.
    shown = shown.replace("</", "<\\/").replace("<!--", "\\u003c!--")
    return shown.encode("utf-8", "replace").decode() + "\n"
