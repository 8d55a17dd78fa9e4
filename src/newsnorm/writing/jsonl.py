"""The whole record as one line of JSON (https://jsonlines.org)."""

from __future__ import annotations

from newsnorm.article import Article


def write_jsonl(article: Article) -> str:
    """The record on one line; `Article.from_json` reads it back."""
    return article.to_json() + "\n"
