"""The whole record as one indented JSON document."""

from __future__ import annotations

from newsnorm.article import Article
from newsnorm.record import to_json


def write_json(article: Article) -> str:
    """The record, indented by two spaces; `Article.from_json` reads it back."""
    return to_json(article, indented=True) + "\n"
