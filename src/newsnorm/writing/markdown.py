"""An article as CommonMark (tables as in GitHub's Markdown)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsnorm.article import Article
from newsnorm.block import (
    Block,
    Embed,
    Heading,
    Image,
    ListBlock,
    Paragraph,
    Post,
    Quote,
    Separator,
    Table,
    block_text,
)
from newsnorm.writing.printed import printed_byline, printed_moment

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~])|&(?=#?\w{1,31};)")
# What makes a heading, a list, a quotation or a rule at the start of a line.
_OPENING = re.compile(r"^(?:([#+=-])|(\d{1,9})([.)])(?=\s|$))")
_OUTSIDE_URLS = re.compile(r"[\s<>()\\]")


def write_markdown(article: Article) -> str:
    """Title, standfirst, byline with date, body, contributors, corrections and the URL.

    Text is escaped: nothing in a story can become markup.  Pictures stand where the body holds
    them, which is in galleries.
    """
    published, url = article.date_published, article.url or article.canonical_url
    signature = [
        escaped(printed_byline(article) or ""),
        printed_moment(published, article.date_published_precision) if published else "",
    ]
    parts = [
        f"# {escaped(_line(article.headline))}" if article.headline else "",
        f"**{escaped(_line(article.standfirst))}**" if article.standfirst else "",
        " · ".join(filter(None, signature)),
        *_blocks(article.body),
        f"*{escaped(_line(article.contributors.line))}*" if article.contributors else "",
        *(f"*{escaped(_line(correction.text))}*" for correction in article.corrections),
        f"<{_safe(url)}>" if url else "",
    ]
    return "\n\n".join(filter(None, parts)).rstrip("\n") + "\n"


def escaped(text: str) -> str:
    """Text that Markdown reads as it stands; line ends are kept as hard ones.

    >>> print(escaped("*5* things\\n1. One [sic]\\n# not a title"))
    \\*5\\* things\\
    1\\. One \\[sic\\]\\
    \\# not a title
    """
    lines = (_SPECIAL.sub(r"\\\g<0>", line.strip()) for line in text.split("\n"))
    return "\\\n".join(_OPENING.sub(_escaped_opening, line) for line in lines if line)


def _escaped_opening(match: re.Match[str]) -> str:
    return f"\\{match[1]}" if match[1] else f"{match[2]}\\{match[3]}"


def _line(text: str | None) -> str:
    return " ".join((text or "").split())


def _safe(url: str) -> str:
    return _OUTSIDE_URLS.sub(lambda match: "".join(f"%{byte:02X}" for byte in match[0].encode()), url)


def _blocks(body: tuple[Block, ...], *, top: int = 2) -> Iterator[str]:
    """``top``: the highest level that a heading may have here."""
    for block in body:
        if shown := _shown(block, top):
            yield shown


def _shown(block: Block, top: int) -> str:
    match block:
        case Heading(text=text, level=level):
            return f"{'#' * min(max(level or top, top), 6)} {escaped(_line(text))}"
        case Paragraph(text=text):
            return escaped(text)
        case Quote(text=text):
            # Each of its lines is a paragraph.
            return "\n>\n".join(f"> {escaped(line)}" for line in text.split("\n") if line.strip())
        case ListBlock(items=items, ordered=ordered):
            marks = (f"{number}." if ordered else "-" for number in range(1, len(items) + 1))
            return "\n".join(_item(mark, item) for mark, item in zip(marks, items, strict=True))
        case Table(rows=rows):
            return _table(rows)
        case Image() | Embed():
            return _media(block)
        case Separator():
            return "---"
        case Post():
            return _post(block, top)
    return escaped(block_text(block))


def _item(mark: str, text: str) -> str:
    return f"{mark} " + escaped(text).replace("\n", "\n" + " " * (len(mark) + 1))


def _table(rows: tuple[tuple[str, ...], ...]) -> str:
    width = max(map(len, rows), default=0)
    if not width:
        return ""
    lines = [
        "| " + " | ".join(escaped(_line(cell)) for cell in (*row, *[""] * (width - len(row)))) + " |"
        for row in rows
    ]
    return "\n".join([lines[0], "|" + " --- |" * width, *lines[1:]])


def _media(block: Image | Embed) -> str:
    if isinstance(block, Embed):
        label = escaped(_line(block.text or block.provider or block.url))
        return f"[{label}]({_safe(block.url)})" if block.url else label
    picture = f"![{escaped(_line(block.alt))}]({_safe(block.url)})" if block.url else ""
    credit = f"({block.credit})" if block.credit else ""
    printed = escaped(_line(f"{block.caption or ''} {credit}"))
    return "\n\n".join(filter(None, [picture, f"*{printed}*" if printed else ""]))


def _post(post: Post, top: int) -> str:
    when = printed_moment(post.date_published, "minute") if post.date_published else ""
    title = " · ".join(filter(None, [when, escaped(_line(post.headline))]))
    heading = f"{'#' * top} {title}" if title else ""
    signed = escaped(", ".join(post.authors))
    return "\n\n".join(filter(None, [heading, signed, *_blocks(post.blocks, top=top + 1)]))
