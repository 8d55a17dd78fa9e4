"""Renders two versions of a story as News Sniffer set them side by side, in the markup of each era.

Written from a description of the tracker's templates; stories are invented by the tests.  Eras: A to I by
the date of the template, and `H0`, which stood for one day.
"""
# ruff: noqa: E501 (lines of markup)

from __future__ import annotations

import difflib
from collections.abc import Sequence
from datetime import UTC, datetime
from html import escape
from itertools import zip_longest

import attrs

ERAS = ("A", "B", "C", "D", "E", "F", "G", "H0", "H", "I")
Row = tuple[str, str]


@attrs.frozen(kw_only=True)
class Shown:
    """One version, as the tracker stores it: its text goes onto the page raw."""

    number: int
    title: str
    captured: datetime
    paragraphs: tuple[str, ...]


@attrs.frozen(kw_only=True)
class Story:
    """What the tracker knows of a story."""

    feed: str = "guardian"
    url: str = "https://www.theguardian.com/world/2017/nov/21/rain-at-last-in-the-dry-valley"
    tracker_id: int = 1430321
    count: int = 7
    first_seen: datetime = datetime(2017, 11, 21, 8, 4, tzinfo=UTC)


def rows_of(old: Sequence[str], new: Sequence[str]) -> list[Row]:
    """The table's rows: matched paragraphs by a longest common subsequence, the rest paired in order."""
    longest = [[0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in reversed(range(len(old))):
        for j in reversed(range(len(new))):
            skip = max(longest[i + 1][j], longest[i][j + 1])
            longest[i][j] = longest[i + 1][j + 1] + 1 if old[i] == new[j] else skip
    rows: list[Row] = []
    gone: list[str] = []
    come: list[str] = []
    i = j = 0
    while i < len(old) or j < len(new):
        if i < len(old) and j < len(new) and old[i] == new[j]:
            rows += zip_longest(gone, come, fillvalue="")
            gone, come = [], []
            rows.append((old[i], new[j]))
            i, j = i + 1, j + 1
        elif j == len(new) or (i < len(old) and longest[i + 1][j] >= longest[i][j + 1]):
            gone.append(old[i])
            i += 1
        else:
            come.append(new[j])
            j += 1
    return [*rows, *zip_longest(gone, come, fillvalue="")]


def page(era: str, left: Shown, right: Shown, story: Story = Story()) -> str:
    """The page of two versions in the markup of an era."""
    pager = _pager(era, left, right, story)
    table = f"{_table_open(era)}{_heads(era, left, right)}{_body(era, left, right)}</table>"
    around = {"A": f"{table}", "B": f"{pager}<hr>{table}", "C": f"{pager}<hr>{table}"}
    around |= dict.fromkeys(("D", "E", "F", "G", "H0", "H"), f"{pager}{table}")
    shown = around.get(era, f"{pager}{table}{pager}")
    return (
        f"<!DOCTYPE html>\n<html><head><title>{_page_title(era, left, right)}</title>{_head(era, story)}</head>\n"
        f"<body>{_navigation(era)}\n{_preamble(era, story)}\n{shown}\n{_footer(era)}</body></html>"
    )


def version_page(shown: Shown, story: Story, *, blob: bool = False, terms: bool = False) -> str:
    """The page of one version; `blob`: as before June 2010; `terms`: with the index terms of mid-2009."""
    text = "\n".join(shown.paragraphs) if blob else "".join(f"<p>{p}</p>\n" for p in shown.paragraphs)
    index = "<td><ul>" + "".join(f"<li>term{n}</li>" for n in range(40)) + "</ul></td>" if terms else ""
    return (
        f"<html><head><title>{escape(shown.title)} - News Sniffer</title>"
        '<meta name="robots" content="noindex,noarchive"></head><body>'
        f"{_navigation('I')}<h1>{escape(shown.title)}</h1>\n<table><tr><td>\n"
        f'<p><a href="{story.url}">{story.url}</a></p>\n'
        f"<p>Version {shown.number} of {story.count}.</p>\n{text}</td>{index}</tr></table>{_footer('I')}</body></html>"
    )


def history_page(versions: Sequence[Shown], story: Story) -> str:
    """The list of a story's versions, with its unclosed cells."""
    lines = "".join(
        f'<tr><td><a href="/articles/{story.tracker_id}/diff/{v.number - 1}/{v.number}">{v.number}</a>'
        f"<td>{v.captured:%Y-%m-%d %H:%M:%S} UTC<td>about 1 hour later<td>{escape(v.title)}</tr>"
        for v in versions[1:]
    )
    return (
        f"<html><head><title>{escape(versions[-1].title)} - News Sniffer</title></head><body>{_navigation('I')}"
        f"{_preamble('I', story)}<table><tr><th>Version<th>Created at<th>Period<th>Title</tr>{lines}</table>"
        f"{_footer('I')}</body></html>"
    )


def feed(versions: Sequence[Shown], story: Story) -> str:
    """The RSS feed of a story."""
    home = f"https://www.newssniffer.co.uk/articles/{story.tracker_id}"
    items = "".join(
        f"<item><title>v{v.number}: {escape(v.title)}</title><link>{home}/diff/{v.number - 1}/{v.number}</link>"
        f"<description>{escape(v.paragraphs[0])}</description></item>"
        for v in versions[1:]
    )
    return (
        f'<?xml version="1.0"?><rss version="2.0"><channel><title>\'{escape(versions[-1].title)}\' latest revisions'
        f"</title><link>{home}</link><description>Changes to the {story.feed} article {story.url}</description>"
        f"{items}</channel></rss>"
    )


def flattened(
    left: Shown,
    right: Shown,
    story: Story = Story(),
    *,
    gap: str = " ",
    times: bool = False,
    later: str = "later",
) -> str:
    """The page as an extractor flattens it: a line for each row, its cells `gap` apart."""
    seen = f"{story.first_seen:%B %d, %Y %H:%M} (UTC)" if times else ""
    stamps = [f"{shown.captured:%Y-%m-%d %H:%M:%S} UTC" if times else "" for shown in (left, right)]
    time_row = gap.join(stamps) + f" (about 9 hours {later})" if times else f"(about 9 hours {later})"
    rows = [(left.title, right.title), (time_row, ""), *rows_of(left.paragraphs, right.paragraphs)]
    lines = [_joined(row, gap) if row[0] != time_row else row[0].strip() for row in rows]
    return (
        f"This article is from the source '{story.feed}' and was first published or seen on {seen}. "
        "It last changed over 40 days ago and won't be checked again for changes.\n\n"
        f"You can find the current article at its original source at {story.url}\n\n"
        f"The article has changed {story.count} times. There is an RSS feed of changes available.\n\n"
        f"Version {left.number}{gap}Version {right.number}\n" + "\n".join(lines)
    )


def _joined(row: Row, gap: str) -> str:
    return gap.join(row) if gap.strip() or "\t" in gap else gap.join(cell for cell in row if cell)


def _word_marks(old: str, new: str) -> Row:
    """Each cell a `del` or `ins` of its own, its changed words marked once more."""
    left, right = _tokens(old), _tokens(new)
    kept_left: set[int] = set()
    kept_right: set[int] = set()
    for block in difflib.SequenceMatcher(None, left, right, autojunk=False).get_matching_blocks():
        kept_left |= set(range(block.a, block.a + block.size))
        kept_right |= set(range(block.b, block.b + block.size))
    return _marked("del", left, kept_left), _marked("ins", right, kept_right)


def _tokens(text: str) -> list[str]:
    # Only ASCII whitespace parts words: a no-break space stays inside, two spaces give an empty word.
    return text.replace("\t", " ").replace("\n", " ").split(" ")


def _marked(tag: str, tokens: Sequence[str], kept: set[int]) -> str:
    inner = (f" {t}" if at in kept else f"<{tag}> {t} </{tag}>" for at, t in enumerate(tokens))
    return f"<{tag}>{''.join(inner)}</{tag}>"


def _body(era: str, left: Shown, right: Shown) -> str:
    rows = enumerate(rows_of(left.paragraphs, right.paragraphs), 1)
    return "".join(_row(era, at, old, new) for at, (old, new) in rows)


def _row(era: str, at: int, old: str, new: str) -> str:
    name = f' id="p{at}"' if era in ("F", "G", "H0", "H", "I") else ""
    spare = '<td class="diff-row"></td>' if era == "H0" else ""
    if old == new:
        if era == "H0":
            return f"<tr{name}>{old}{spare}</tr>\n"
        return f"<tr{name}>\n<td>{old}</td>\n<td>{new}</td>\n</tr>\n"
    if not old or not new or era in ("A", "B"):
        cells = (f"<del>{old}</del>" if old else "", f"<ins>{new}</ins>" if new else "")
    else:
        cells = _word_marks(old, new)
    return f"<tr{name}>\n<td>{cells[0]}</td>\n<td>{cells[1]}</td>{spare}\n</tr>\n"


def _table_open(era: str) -> str:
    return "<table>" if era in ("A", "B", "C") else '<table class="version_diff">'


def _title_cells(left: Shown, right: Shown) -> Row:
    old, new = escape(left.title), escape(right.title)
    return (old, new) if old == new else (f"<del>{old}</del>", f"<ins>{new}</ins>")


def _heads(era: str, left: Shown, right: Shown) -> str:
    stamps = tuple(f"{shown.captured:%Y-%m-%d %H:%M:%S} UTC" for shown in (left, right))
    ruby = tuple(f"{shown.captured:%a %b %d %H:%M:%S} UTC {shown.captured:%Y}" for shown in (left, right))
    numbers = f"<tr><th><small>Version {left.number}</small></th><th><small>Version {right.number}</small></th></tr>"
    old, new = _title_cells(left, right)
    if era == "A":
        links = '<tr><td width="50%"><a href="#">&laquo; Previous version</a></td><td width="50%"><a href="#">Next version &raquo;</a></td></tr>'
        plain = escape(left.title), escape(right.title)
        return f"{links}<tr><th><h3>{plain[0]}</h3>{ruby[0]}</th><th><h3>{plain[1]}</h3>{ruby[1]}</th></tr>"
    if era in ("B", "C"):
        return f"{numbers}<tr><th><h3>{old}</h3>{stamps[0]}</th><th><h3>{new}</h3>{stamps[1]}</th></tr>"
    times = [
        f'<time datetime="{shown.captured.isoformat()}">{stamp}</time>'
        for shown, stamp in zip((left, right), stamps, strict=True)
    ]
    if era == "D":
        loose = [f'<time datetime="{stamp}">{stamp}</time>' for stamp in stamps]
        return f"{numbers}<tr><th><h3>{old}</h3>{loose[0]}</th><th><h3>{new}</h3>{loose[1]}</th></tr>"
    period = "earlier" if left.captured > right.captured else "later"
    cell = "th" if era in ("H0", "H", "I") else "td"
    name = "" if era == "E" else ' id="title"'
    heads = (
        f'<tr><th class="version"><small>Version {left.number}</small></th>\n<th class="version"><small>Version {right.number}</small></th></tr>'
        f'<tr{name}>\n<th class="title">{old}</th>\n<th class="title">{new}</th></tr>'
        f'<tr><{cell} class="time">{times[0]}</{cell}><{cell} class="time">{times[1]} (about 9 hours {period})</{cell}></tr>\n'
    )
    return f"<thead>{heads}</thead>" if era in ("H0", "H", "I") else heads


def _pager(era: str, left: Shown, right: Shown, story: Story) -> str:
    home = f"/articles/{story.tracker_id}/diff"
    before = f"{home}/{left.number - 1}/{right.number - 1}"
    after = f"{home}/{left.number + 1}/{right.number + 1}"
    if era in ("B", "C"):
        return (
            f'<table width="99%"><tr><td><a href="{before}">&laquo; Previous version</a></td>'
            f'<td align="right"><a href="{after}">Next version &raquo;</a></td></tr></table>'
        )
    numbers = "".join(
        f'<em class="current">{n}</em> ' if n == right.number else f'<a href="{home}/{n - 1}/{n}">{n}</a> '
        for n in range(1, story.count)
    )
    return (
        f'<div class="version_list pagination"><a class="prev_page" href="{before}">Previous version</a> {numbers}'
        f'<a class="next_page" href="{after}">Next version</a></div>'
    )


def _page_title(era: str, left: Shown, right: Shown) -> str:
    shown = f"'{escape(right.title)}' diff viewer ({left.number}/{right.number})"
    return f"News Sniffer - Revisionista {shown}" if era in ("A", "B", "C") else f"{shown} - News Sniffer"


def _head(era: str, story: Story) -> str:
    if era in ("A", "B", "C"):
        return ""
    generator = (
        '<meta name="generator" content="GuardianPageParserV3">' if era in ("G", "H0", "H", "I") else ""
    )
    return (
        f'<link rel="author" title="Original article" href="{story.url}">{generator}'
        f'<link rel="alternate" type="application/rss+xml" href="/articles/{story.tracker_id}.rss">'
    )


def _preamble(era: str, story: Story) -> str:
    seen = f"{story.first_seen:%B %d, %Y %H:%M} (UTC)"
    if era == "A":
        return ""
    if era in ("B", "C"):
        checked = "<p>It will not be checked again for changes.</p>" if era == "C" else ""
        return (
            f"<p>This article is from '<b>{story.feed}</b>', was first published or seen on <b>{seen}</b> and has "
            f'<b>{story.count} versions</b>.</p <p>It has 0 recommendations - <a href="#">Recommend this revision</a>.</p>{checked}'
        )
    text = (
        f"<p>This article is from the source '<cite>{story.feed}</cite>' and was first published or seen on "
        f'<time datetime="{story.first_seen.isoformat()}">{seen}</time>. The next check for changes will be '
        f'<time datetime="2018-01-01T00:00:00Z">January 01, 2018 00:00 (UTC)</time></p>\n'
        f'<p>You can find the current article at its original source at <cite class="article_url"><a href="{story.url}">{story.url}</a></cite></p>\n'
        f'<p>The article has changed <var>{story.count}</var> times. There is an <a class="feed rss" href="/articles/{story.tracker_id}.rss">RSS feed</a> of changes available.</p>'
    )
    return f'<div class="article-info">{text}</div>' if era in ("H0", "H", "I") else text


def _navigation(era: str) -> str:
    old = '<ul><li><a href="/">Home</a></li><li><a href="/articles/list">News Articles</a></li><li><a href="/watch">Watch Your Mouth</a></li></ul>'
    new = '<header><a href="/">News Sniffer</a><nav><a href="/articles">News Article Revisions</a> <a href="/blog">Blog</a> <a href="/about">About</a></nav></header>'
    return old if era in ("A", "B", "C") else new


def _footer(era: str) -> str:
    host = "<p>Ruby on Rails hosting by Brightbox</p>" if era in ("A", "B", "C") else ""
    return f"{host}<footer><p>Currently monitoring 35,012 news articles with 98,200 different versions.</p></footer>"
