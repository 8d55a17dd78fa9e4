"""Articles as documents: one writer for each format, each a pure function of the article.

Every writer gives a whole document that ends with one line end.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from attrs import frozen

from newsnorm.article import Article
from newsnorm.writing.json_ import write_json
from newsnorm.writing.jsonl import write_jsonl
from newsnorm.writing.jsonld import write_jsonld, write_jsonld_line
from newsnorm.writing.markdown import write_markdown
from newsnorm.writing.text import write_text


@frozen(kw_only=True)
class Format:
    """One way to write articles."""

    name: str
    title: str
    """What it is, for people."""
    suffix: str
    """Of file names, with the dot."""
    write: Callable[[Article], str]
    """A document of one article."""
    write_one_of_many: Callable[[Article], str]
    """Its form in a stream of several."""
    between: str = ""
    """What stands between two articles of a stream."""


#: Name -> format.
FORMATS: Final[Mapping[str, Format]] = {
    found.name: found
    for found in (
        Format(
            name="json",
            title="the whole record; JSON Lines where there are several",
            suffix=".json",
            write=write_json,
            write_one_of_many=write_jsonl,
        ),
        Format(
            name="jsonl",
            title="the whole record on one line",
            suffix=".jsonl",
            write=write_jsonl,
            write_one_of_many=write_jsonl,
        ),
        Format(
            name="markdown",
            title="CommonMark, to be read",
            suffix=".md",
            write=write_markdown,
            write_one_of_many=write_markdown,
            between="\n---\n\n",
        ),
        Format(
            name="text",
            title="headline, byline, date, URL and the plain text",
            suffix=".txt",
            write=write_text,
            write_one_of_many=write_text,
            between="\n" + 72 * "-" + "\n\n",
        ),
        Format(
            name="jsonld",
            title="schema.org NewsArticle as JSON-LD",
            suffix=".jsonld",
            write=write_jsonld,
            write_one_of_many=write_jsonld_line,
        ),
    )
}


__all__ = [
    "FORMATS",
    "Format",
    "write_json",
    "write_jsonl",
    "write_jsonld",
    "write_markdown",
    "write_text",
]
