"""Arc XP, the CMS of the Washington Post and of papers that rent it: the story as data in the page.

The object is the story as the Arc content API gives it (ANS, "Arc Native Specification"), embedded as
``Fusion.globalContent=...;`` (PageBuilder Fusion) or in ``#__NEXT_DATA__`` (Next.js in front of it).
Its ``content_elements`` are typed blocks in reading order.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final

from newsnorm.block import Fragment, Heading, Image, Paragraph, Post, Segment, Table
from newsnorm.captions import split_credit
from newsnorm.dates import Moment, parse_moment
from newsnorm.markup import inline_text, parse_fragment
from newsnorm.outlet import State
from newsnorm.page import Page
from newsnorm.rule import Label
from newsnorm.text import clean

#: An element of a story.
Ans = Mapping[str, Any]
#: Its blocks.
Blocks = Iterator[Segment | Fragment]

_STATE: Final = re.compile(
    r"Fusion\.globalContent\s{0,2}=\s{0,2}(?={)|<script\b[^>]{0,80}?\bid=[\"']__NEXT_DATA__[\"'][^>]{0,200}>\s{0,20}"
)

_CONTRIBUTORS: Final = Label("contributors", "arc:trailer", "the line that thanks those who helped")
_MAILBOX: Final = Label("toolbar", "arc:attribution", "the writer's address")
_RELATED: Final = Label("related_link", "arc:link", "a link to another story, between the paragraphs")
_PICTURE: Final = Label("image", "arc:image", "a picture with what is printed under it")
_CAPTION: Final = Label("caption", "arc:video", "what a film shows, printed under its player")
_EMBED: Final = Label("embed", "arc:embed", "a post of a social network, or a player")
_PULLQUOTE: Final = Label("pullquote", "arc:pullquote", "words of the story, set large a second time")
_CORRECTION: Final = Label("correction", "arc:correction", "what the outlet says it changed")
_WIDGET: Final = Label("promo", "arc:custom-embed", "a box that the outlet sets into its stories")
_KEY_UPDATES: Final = Label("navigation", "arc:key-updates", "links to the posts of a live page")


def state_of(page: Page) -> State | None:
    """The story that the page embeds, or None."""
    match = _STATE.search(page.text)
    if match is None:
        return None
    try:
        # Code follows the object: `};Fusion.globalContentConfig=...`.
        data, _ = json.JSONDecoder(strict=False).raw_decode(page.text, match.end())
        if "Fusion" not in match[0]:
            data = data["props"]["pageProps"]["globalContent"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return data if isinstance(data, dict) and data else None


def blocks_of(state: State) -> Blocks:
    """The body of a story; the pictures of a gallery, where that is the page; a video has none."""
    if state.get("type") == "gallery":
        for element in _elements(state):
            yield Segment(block=_picture(element))
        return
    yield from _blocks(_elements(state), None)


def _elements(parent: Ans) -> Iterable[Ans]:
    found = parent.get("content_elements")
    return [element for element in found if isinstance(element, dict)] if isinstance(found, list) else []


def _blocks(elements: Iterable[Ans], post: Post | None) -> Blocks:
    for element in elements:
        kind = str(element.get("type") or "")
        if kind == "story":
            yield from _entry(element)
        elif kind in ("element_group", "gallery") or (kind == "quote" and element.get("subtype") != "pullquote"):
            yield from _GROUPS[kind](element, post)
        else:
            for block in _READERS.get(kind, _unknown)(element):
                yield _in_post(block, post)


def _in_post(block: Segment | Fragment, post: Post | None) -> Segment | Fragment:
    if post is None:
        return block
    if isinstance(block, Fragment):
        return Fragment(markup=block.markup, post=post)
    return Segment(block=block.block, label=block.label, href=block.href, post=post)


def _entry(element: Ans) -> Blocks:
    """A post of a live page: a small story in the story."""
    published = _moment(element.get("display_date") or element.get("first_publish_date"))
    modified = _moment(element.get("last_updated_date"))
    post = Post(
        id=_text(element.get("_id")),
        headline=_markup_text(_at(element, "headlines", "basic")),
        date_published=published.value if published else None,
        date_modified=modified.value if modified else None,
        authors=tuple(name for by in credits_of(element) if (name := _text(by.get("name")))),
    )
    yield from _blocks(_elements(element), post)


def _text_block(element: Ans) -> Blocks:
    markup = str(element.get("content") or "")
    label = {"trailer": _CONTRIBUTORS, "attribution": _MAILBOX}.get(str(element.get("subtype") or ""))
    if label is not None:
        if text := _markup_text(markup):
            yield Segment(block=Paragraph(text=text), label=label)
    elif "<" in markup or "&" in markup:
        yield Fragment(markup=f"<p>{markup}</p>")
    elif text := clean(markup):
        yield Segment(block=Paragraph(text=text))


def _header(element: Ans) -> Blocks:
    level = element.get("level")
    if text := _markup_text(element.get("content")):
        yield Segment(block=Heading(text=text, level=level if isinstance(level, int) and 1 <= level <= 6 else None))


def _image(element: Ans) -> Blocks:
    picture = _picture(element)
    if picture.url or picture.caption:
        yield Segment(block=picture, label=_PICTURE)


def _picture(element: Ans) -> Image:
    """A picture; WaPo prints "What is seen. (Name/Agency)", others keep caption and credits apart."""
    printed = _markup_text(element.get("credits_caption_display"))
    caption, credit = split_credit(printed) if printed else (_markup_text(element.get("caption")) or "", None)
    if printed and caption == printed and re.fullmatch(r"\([^()]{2,120}\)", printed):
        caption, credit = "", printed.strip("()")
    people = ", ".join(name for by in credits_of(element) if (name := _text(by.get("name"))))
    return Image(
        url=_text(element.get("url")),
        alt=_markup_text(element.get("alt_text")),
        caption=caption or None,
        credit=credit or people or None,
    )


def _video(element: Ans) -> Blocks:
    for path in (("credits_caption_display",), ("description", "basic"), ("headlines", "basic")):
        if text := _markup_text(_at(element, *path)):
            yield Segment(block=Paragraph(text=text), label=_CAPTION)
            return


def _link(element: Ans) -> Blocks:
    for item in element.get("items") or [element]:
        if isinstance(item, dict) and (text := _markup_text(item.get("content") or item.get("title"))):
            yield Segment(block=Paragraph(text=text), label=_RELATED, href=_text(item.get("url")))


def _embed(element: Ans) -> Blocks:
    if text := _markup_text(_at(element, "raw_oembed", "html") or element.get("html")):
        yield Segment(block=Paragraph(text=text), label=_EMBED)


def _list(element: Ans) -> Blocks:
    if items := _items(element):
        tag = "ol" if element.get("list_type") == "ordered" else "ul"
        yield Fragment(markup=f"<{tag}>{items}</{tag}>")


def _items(element: Ans) -> str:
    """The items as markup, those of lists in the list behind their parents."""
    items = [item for item in element.get("items") or () if isinstance(item, dict)]
    return "".join(_items(i) if i.get("type") == "list" else f"<li>{i.get('content') or ''}</li>" for i in items)


def _pullquote(element: Ans) -> Blocks:
    if text := _markup_text(_quoted(element)):
        yield Segment(block=Paragraph(text=text), label=_PULLQUOTE)


def _quote(element: Ans, post: Post | None) -> Blocks:
    if markup := _quoted(element):
        yield Fragment(markup=f"<blockquote>{markup}</blockquote>", post=post)


def _quoted(element: Ans) -> str:
    lines = [str(inner.get("content") or "") for inner in _elements(element)] or [str(element.get("content") or "")]
    lines.append(str(_at(element, "citation", "content") or ""))
    return "".join(f"<p>{line}</p>" for line in lines if line.strip())


# A whole embed of a network, or a player, is no text of the story; tables, lists and paragraphs are.
_EMBEDDED: Final = re.compile(
    r"<blockquote[^>]{0,300}\b(?:twitter-|instagram-media|tiktok-|bluesky-|reddit-)|<iframe|\bfb-(?:post|video)", re.I
)


def _raw(element: Ans) -> Blocks:
    markup = str(element.get("content") or "")
    if not _EMBEDDED.search(markup):
        yield Fragment(markup=markup)
    elif text := _markup_text(markup):
        yield Segment(block=Paragraph(text=text), label=_EMBED)


def _table(element: Ans) -> Blocks:
    header = element.get("header")
    rows = [header] if isinstance(header, list) else []
    rows += [row for row in element.get("rows") or () if isinstance(row, list)]
    table = tuple(tuple(_markup_text(_content(cell)) or "" for cell in row) for row in rows)
    if table := tuple(row for row in table if any(row)):
        yield Segment(block=Table(rows=table))


def _content(cell: Any) -> Any:
    return cell.get("content") if isinstance(cell, dict) else cell


def _labelled(label: Label) -> Callable[[Ans], Blocks]:
    def read(element: Ans) -> Blocks:
        if text := _markup_text(_any_text(element)):
            yield Segment(block=Paragraph(text=text), label=label)

    return read


def _unknown(element: Ans) -> Blocks:
    """What we have not met keeps its text: a reader sees more than we know."""
    if markup := _any_text(element):
        yield Fragment(markup=f"<p>{markup}</p>")
    yield from _blocks(_elements(element), None)


def _any_text(element: Ans) -> str:
    found = (element.get(key) for key in ("content", "text", "title"))
    texts = [text for text in found if isinstance(text, str) and text.strip()]
    items = [str(_content(item) or "") for item in element.get("items") or () if isinstance(item, dict | str)]
    return "<br>".join([*texts[:1], *filter(None, items)])


def _group(element: Ans, post: Post | None) -> Blocks:
    yield from _blocks(_elements(element), post)


_GROUPS: Final[Mapping[str, Callable[[Ans, Post | None], Blocks]]] = {
    "element_group": _group,
    "gallery": _group,
    "quote": _quote,
}
_READERS: Final[Mapping[str, Callable[[Ans], Blocks]]] = {
    "text": _text_block,
    "header": _header,
    "image": _image,
    "video": _video,
    "interstitial_link": _link,
    "link_list": _link,
    "oembed_response": _embed,
    "social_media": _embed,
    "list": _list,
    "quote": _pullquote,
    "raw_html": _raw,
    "custom_embed": _labelled(_WIDGET),
    "divider": _labelled(_WIDGET),
    "table": _table,
    "correction": _labelled(_CORRECTION),
    "keyupdates": _labelled(_KEY_UPDATES),
}


def credits_of(element: Ans) -> list[Ans]:
    """Who made a story or took a picture."""
    people = _at(element, "credits", "by")
    return [person for person in people if isinstance(person, dict)] if isinstance(people, list) else []


def authors(page: Page) -> tuple[Mapping[str, Any], ...]:
    """The signed names with their pages; how to read a staff's line is the byline reader's affair."""
    people = credits_of(page.once(state_of) or {})
    return tuple(
        {"name": name, "url": _at(person, "additional_properties", "original", "bio_page") or person.get("url")}
        for person in people
        if (name := _text(person.get("name")))
    )


def lead_image(page: Page) -> tuple[Image, ...]:
    """The picture over the story, where it has one."""
    promo = _at(page.once(state_of) or {}, "promo_items", "basic")
    if not isinstance(promo, dict) or promo.get("type") != "image":
        return ()
    return (_picture(promo),)


def is_live(page: Page) -> str | None:
    """ "live" where the story is made of posts."""
    state = page.once(state_of) or {}
    live = str(state.get("subtype") or "").startswith("live") or any(e.get("type") == "story" for e in _elements(state))
    return "live" if live else None


def _at(element: Ans, *path: str) -> Any:
    value: Any = element
    for key in path:
        value = value.get(key) if isinstance(value, dict) else None
    return value


def _text(value: Any) -> str | None:
    return clean(value) or None if isinstance(value, str) else None


def _markup_text(value: Any) -> str | None:
    return clean(inline_text(parse_fragment(value))) or None if isinstance(value, str) else None


def _moment(value: Any) -> Moment | None:
    return parse_moment(value) if isinstance(value, str | int | float) else None
