"""newsnorm in the shape that article scorers call: `extract(html, url)` -> plain values."""

from __future__ import annotations

from typing import Any

import newsnorm
from newsnorm.block import Post


def extract(html: bytes, url: str | None) -> dict[str, Any]:
    """Body as paragraphs, headings and list items in order, and the fields that scorers compare."""
    article = newsnorm.normalize(html, url)
    body: list[str] = []
    for block in article.body:
        if isinstance(block, Post):
            body += [block.headline] if block.headline else []
            body += [text for text in map(newsnorm.block.block_text, block.blocks) if text]
        else:
            body.append(newsnorm.block.block_text(block))
    return {
        "body": body,
        "standfirst": article.standfirst,
        "title": article.headline,
        "authors": [author.name for author in article.authors],
        "date": article.date_published.isoformat() if article.date_published else None,
        "contributors": article.contributors.line if article.contributors else None,
    }
