"""The blocks of an Arc XP story: its ``content_elements``, typed and in reading order, as segments."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from attrs import evolve

from newsnorm.block import Fragment, Heading, Image, Paragraph, Post, Segment, Table
from newsnorm.bylines import parse_contributors
from newsnorm.captions import split_credit
from newsnorm.dates import Moment, parse_moment
from newsnorm.markup import inline_text, parse_fragment
from newsnorm.outlet import State
from newsnorm.rule import Label
from newsnorm.text import clean

#: An element of a story.
Ans = Mapping[str, Any]
#: Its blocks.
Blocks = Iterator[Segment | Fragment]

_CONTRIBUTORS: Final = Label("contributors", "arc:trailer", "the line that thanks those who helped")
_BIO: Final = Label("author_bio", "arc:trailer", "who the writer is, printed under the story")
_MAILBOX: Final = Label("toolbar", "arc:attribution", "the writer's address")
_RELATED: Final = Label("related_link", "arc:link", "a link to another story, between the paragraphs")
_PICTURE: Final = Label("image", "arc:image", "a picture with what is printed under it")
_CAPTION: Final = Label("caption", "arc:video", "what a film shows, printed under its player")
_EMBED: Final = Label("embed", "arc:embed", "a post of a social network, or a player")
_PULLQUOTE: Final = Label("pullquote", "arc:pullquote", "words of the story, set large a second time")
_CORRECTION: Final = Label("correction", "arc:correction", "what the outlet says it changed")
_WIDGET: Final = Label("promo", "arc:custom-embed", "a box that the outlet sets into its stories")
_KEY_UPDATES: Final = Label("navigation", "arc:key-updates", "links to the posts of a live page")


def blocks_of(state: State) -> Blocks:
    """The body of a story; the pictures of a gallery, where that is the page; a video has none."""
    if state.get("type") == "gallery":
        for element in elements_of(state):
            yield Segment(block=picture_of(element))
    else:
        yield from _group(state)


def _group(parent: Ans) -> Blocks:
    for element in elements_of(parent):
        yield from _READERS.get(str(element.get("type")), _unknown)(element)


def _entry(element: Ans) -> Blocks:
    """A post of a live page: a small story in the story."""
    published = _moment(element.get("display_date") or element.get("first_publish_date"))
    modified = _moment(element.get("last_updated_date"))
    post = Post(
        id=text_of(element.get("_id")),
        headline=markup_text(at(element, "headlines", "basic")),
        date_published=published.value if published else None,
        date_modified=modified.value if modified else None,
        authors=tuple(name for by in credits_of(element) if (name := text_of(by.get("name")))),
    )
    for block in _group(element):
        yield evolve(block, post=post)


def _text_block(element: Ans) -> Blocks:
    markup = str(element.get("content") or "")
    subtype = element.get("subtype")
    if subtype in ("trailer", "attribution"):
        if text := markup_text(markup):
            yield Segment(block=Paragraph(text=text), label=_label_below(str(subtype), text))
    elif "<" in markup or "&" in markup:
        yield Fragment(markup=f"<p>{markup}</p>")
    elif text := clean(markup):
        yield Segment(block=Paragraph(text=text))


def _label_below(subtype: str, text: str) -> Label:
    """Of the lines under a story a trailer thanks helpers or, where it names none, says who the writer is."""
    if subtype == "attribution":
        return _MAILBOX
    return _CONTRIBUTORS if parse_contributors(text) else _BIO


def _header(element: Ans) -> Blocks:
    level = element.get("level")
    if text := markup_text(element.get("content")):
        yield Segment(
            block=Heading(text=text, level=level if isinstance(level, int) and 1 <= level <= 6 else None)
        )


def _image(element: Ans) -> Blocks:
    picture = picture_of(element)
    if picture.url or picture.caption:
        yield Segment(block=picture, label=_PICTURE)


def _video(element: Ans) -> Blocks:
    for path in (("credits_caption_display",), ("description", "basic"), ("headlines", "basic")):
        if text := markup_text(at(element, *path)):
            yield Segment(block=Paragraph(text=text), label=_CAPTION)
            return


def _link(element: Ans) -> Blocks:
    for item in _listed(element, "items") or [element]:
        if isinstance(item, dict) and (text := markup_text(item.get("content") or item.get("title"))):
            yield Segment(block=Paragraph(text=text), label=_RELATED, href=text_of(item.get("url")))


def _embed(element: Ans) -> Blocks:
    if text := markup_text(at(element, "raw_oembed", "html") or element.get("html")):
        yield Segment(block=Paragraph(text=text), label=_EMBED)


def _list(element: Ans) -> Blocks:
    if items := _items(element):
        tag = "ol" if element.get("list_type") == "ordered" else "ul"
        yield Fragment(markup=f"<{tag}>{items}</{tag}>")


def _items(element: Ans) -> str:
    """The items as markup, those of lists in the list behind their parents."""
    items = [item for item in _listed(element, "items") if isinstance(item, dict)]
    return "".join(
        _items(i) if i.get("type") == "list" else f"<li>{i.get('content') or ''}</li>" for i in items
    )


def _quote(element: Ans) -> Blocks:
    markup = _quoted(element)
    if element.get("subtype") != "pullquote":
        yield Fragment(markup=f"<blockquote>{markup}</blockquote>")
    elif text := markup_text(markup):
        yield Segment(block=Paragraph(text=text), label=_PULLQUOTE)


def _quoted(element: Ans) -> str:
    inner = [inner.get("content") for inner in elements_of(element)] or [element.get("content")]
    lines = [str(line) for line in (*inner, at(element, "citation", "content")) if line]
    return "".join(f"<p>{line}</p>" for line in lines if line.strip())


_SOCIAL_POST: Final = re.compile(
    r"<blockquote[^>]{0,300}\b(?:twitter-|instagram-media|tiktok-|bluesky-|reddit-)|\bfb-(?:post|video)", re.I
)


def _raw(element: Ans) -> Blocks:
    markup = str(element.get("content") or "")
    if not _SOCIAL_POST.search(markup):
        yield Fragment(markup=markup)
    elif text := markup_text(markup):
        yield Segment(block=Paragraph(text=text), label=_EMBED)


def _table(element: Ans) -> Blocks:
    header = element.get("header")
    rows = [header] if isinstance(header, list) else []
    rows += [row for row in _listed(element, "rows") if isinstance(row, list)]
    table = tuple(tuple(markup_text(_content(cell)) or "" for cell in row) for row in rows)
    if table := tuple(row for row in table if any(row)):
        yield Segment(block=Table(rows=table))


def _content(cell: Any) -> Any:
    return cell.get("content") if isinstance(cell, dict) else cell


def _labelled(label: Label) -> Callable[[Ans], Blocks]:
    def read(element: Ans) -> Blocks:
        if text := markup_text(_any_text(element)):
            yield Segment(block=Paragraph(text=text), label=label)

    return read


def _unknown(element: Ans) -> Blocks:
    """What we have not met keeps its text: a reader sees more than we know."""
    if markup := _any_text(element):
        yield Fragment(markup=f"<p>{markup}</p>")
    yield from _group(element)


def _any_text(element: Ans) -> str:
    found = (element.get(key) for key in ("content", "text", "title"))
    texts = [text for text in found if isinstance(text, str) and text.strip()]
    items = [str(_content(item) or "") for item in _listed(element, "items") if isinstance(item, dict | str)]
    return "<br>".join([*texts[:1], *filter(None, items)])


_READERS: Final[Mapping[str, Callable[[Ans], Blocks]]] = {
    "story": _entry,
    "element_group": _group,
    "gallery": _group,
    "text": _text_block,
    "header": _header,
    "image": _image,
    "video": _video,
    "interstitial_link": _link,
    "link_list": _link,
    "oembed_response": _embed,
    "social_media": _embed,
    "list": _list,
    "quote": _quote,
    "raw_html": _raw,
    "custom_embed": _labelled(_WIDGET),
    "divider": _labelled(_WIDGET),
    "table": _table,
    "correction": _labelled(_CORRECTION),
    "keyupdates": _labelled(_KEY_UPDATES),
}


def elements_of(parent: Ans) -> list[Ans]:
    """The elements of a story, a group, a quotation."""
    return [element for element in _listed(parent, "content_elements") if isinstance(element, dict)]


def _listed(element: Ans, key: str) -> list[Any]:
    """The list under a key; [] for what is none."""
    found = element.get(key)
    return found if isinstance(found, list) else []


def credits_of(element: Ans) -> list[Ans]:
    """Who made a story or took a picture."""
    people = at(element, "credits", "by")
    return [person for person in people if isinstance(person, dict)] if isinstance(people, list) else []


def picture_of(element: Ans) -> Image:
    """A picture; WaPo prints "What is seen. (Name/Agency)", others keep caption and credits apart."""
    printed = markup_text(element.get("credits_caption_display"))
    caption, credit = split_credit(printed) if printed else (markup_text(element.get("caption")) or "", None)
    if printed and caption == printed and re.fullmatch(r"\([^()]{2,120}\)", printed):
        caption, credit = "", printed.strip("()")
    people = ", ".join(name for by in credits_of(element) if (name := text_of(by.get("name"))))
    return Image(
        url=text_of(element.get("url")),
        alt=markup_text(element.get("alt_text")),
        caption=caption or None,
        credit=credit or people or None,
    )


def at(element: Ans, *path: str) -> Any:
    """A value deep in an element, or None."""
    value: Any = element
    for key in path:
        value = value.get(key) if isinstance(value, dict) else None
    return value


def text_of(value: Any) -> str | None:
    """A plain text, cleaned; None for what is none."""
    return clean(value) or None if isinstance(value, str) else None


def markup_text(value: Any) -> str | None:
    """The text of a value that holds markup; None for what is none."""
    return clean(inline_text(parse_fragment(value))) or None if isinstance(value, str) else None


def _moment(value: Any) -> Moment | None:
    return parse_moment(value) if isinstance(value, str | int | float) else None
