"""From chosen fields and labelled blocks to the article."""

from __future__ import annotations

import functools
import hashlib
import re
import uuid
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from attrs import evolve

from newsnorm._version import __version__
from newsnorm.article import (
    Article,
    ArticleWarning,
    Author,
    Contributors,
    Correction,
    Dropped,
    Kind,
    Producer,
    Provenance,
    RelatedLink,
    Route,
    hash_text,
    text_of,
)
from newsnorm.block import Block, Image, Post, Segment
from newsnorm.bylines import parse_contributors
from newsnorm.candidate import FieldName
from newsnorm.datelines import dateline_of
from newsnorm.dates import Moment, parse_moment
from newsnorm.fields.choose import Choice
from newsnorm.fields.read import author_of
from newsnorm.outlet import Layout, Outlet
from newsnorm.page import Page
from newsnorm.rule import Label
from newsnorm.text import clean
from newsnorm.urls import absolute, identity_url

_DUPLICATE: Final = Label("duplicate", "printed-above", "a line that the article's fields hold already")
#: What stands around the headline of a related story and is none of it.
_LINK_WORDS: Final = re.compile(r"^(?:Related|Read more|See also): ?|(?<=.) Read more$")
#: Splits of a flattened diff row that are less sure than this get a warning.
_DOUBTFUL: Final = 0.6


def assemble(
    page: Page,
    outlet: Outlet | None,
    layout: Layout | None,
    route: Route,
    choices: Mapping[FieldName, Choice],
    segments: Sequence[Segment],
    kind: Kind,
) -> Article:
    """The article of one page."""
    values: dict[str, Any] = {field: choice.value for field, choice in choices.items()}
    url = identity_url(values["url"]) if values.get("url") else values.get("canonical_url")
    address = functools.partial(_with_whole_address, base=url)
    segments = [
        evolve(segment, block=address(segment.block)) if isinstance(segment.block, Image) else segment
        for segment in segments
    ]
    segments = _without_repeats(segments, [values.get("headline"), values.get("standfirst")])
    body = _body(segments)
    text = text_of(body)
    published: Moment | None = values.get("date_published")
    modified: Moment | None = values.get("date_modified")
    return Article(
        id=_id(outlet, values.get("article_id"), url, text),
        kind=kind,
        headline=values.get("headline"),
        alternative_headlines=_other_headlines(choices.get("headline")),
        standfirst=values.get("standfirst"),
        byline=values.get("byline"),
        authors=values.get("authors") or (),
        contributors=_contributors(values.get("contributors"), segments),
        dateline=values.get("dateline") or (dateline_of(text) if text else None),
        date_published=published.value if published else None,
        date_published_precision=published.precision if published else None,
        date_published_raw=published.raw if published else None,
        date_modified=modified.value if modified else None,
        date_modified_precision=modified.precision if modified else None,
        date_modified_raw=modified.raw if modified else None,
        section=values.get("section"),
        keywords=values.get("keywords") or (),
        language=values.get("language") or (outlet.language if outlet else None),
        body=body,
        images=_images(map(address, values.get("images") or ()), segments),
        corrections=_corrections(values.get("corrections") or (), segments, outlet),
        related=tuple(_related(segments, url)),
        is_accessible_for_free=values.get("is_accessible_for_free"),
        is_truncated=values.get("is_truncated") or (True if values.get("next_url") else None),
        next_url=values.get("next_url"),
        url=url,
        canonical_url=values.get("canonical_url"),
        outlet=outlet.name if outlet else None,
        publisher=(outlet.publisher or outlet.title) if outlet else None,
        source=_provenance(page),
        via=page.source.via,
        revision=page.source.revision,
        origins={
            field: choice.winner.origin for field, choice in choices.items() if choice.winner is not None
        },
        dropped=tuple(_dropped(segments)),
        warnings=tuple(_warnings(page, outlet, layout, route, choices, body, kind)),
        producer=Producer(version=__version__, layout=layout.name if layout else None, route=route),
        text_hash=hash_text(text),
    )


def _id(outlet: Outlet | None, article_id: str | None, url: str | None, text: str) -> str:
    """The same for every capture, template and version of a story."""
    if outlet and article_id:
        name = f"urn:newsnorm:{outlet.name}:{article_id}"
    elif url:
        # Sites moved from http to https: the scheme names no other story.
        name = "https:" + url.partition(":")[2]
    else:
        name = "urn:newsnorm:text:" + hash_text(text)
    return str(uuid.uuid5(uuid.NAMESPACE_URL, name))


def _without_repeats(segments: Sequence[Segment], printed: Iterable[str | None]) -> tuple[Segment, ...]:
    """Headline and standfirst repeated at the top of the body are no text of their own."""
    above = {clean(text).casefold() for text in printed if text}
    out: list[Segment] = []
    top = True
    for segment in segments:
        if top and segment.label is None and segment.post is None:
            if clean(segment.text).casefold() in above:
                segment = evolve(segment, label=_DUPLICATE)
            else:
                top = False
        out.append(segment)
    return tuple(out)


def _body(segments: Iterable[Segment]) -> tuple[Block, ...]:
    """Blocks that no rule took out; those of one live-blog entry together."""
    body: list[Block] = []
    entry: Post | None = None
    for segment in segments:
        if segment.post is None:
            entry = None
            if segment.label is None:
                body.append(segment.block)
            continue
        if entry is not segment.post:
            entry = segment.post
            body.append(entry)
        post = body[-1]
        assert isinstance(post, Post)
        if segment.label is None and not isinstance(segment.block, Post):
            body[-1] = evolve(post, blocks=(*post.blocks, segment.block))
        elif segment.label and segment.label.kind == "contributors" and not post.authors:
            # "Ada Moss reports from Brussels:" opens an entry that another than the blogger wrote.
            names = tuple(credit.name for credit in parse_contributors(segment.text))
            body[-1] = evolve(post, authors=names)
    return tuple(block for block in body if not isinstance(block, Post) or block.blocks or block.headline)


def _other_headlines(choice: Choice | None) -> tuple[str, ...]:
    if choice is None or choice.value is None:
        return ()
    others = (clean(str(c.value)) for c in choice.candidates if isinstance(c.value, str))
    return tuple(dict.fromkeys(text for text in others if text and text != choice.value))


def _contributors(stated: str | None, segments: Iterable[Segment]) -> Contributors | None:
    told = (s for s in segments if s.label and s.label.kind == "contributors" and s.post is None)
    lines = [segment.text.replace("\n", " ") for segment in told]
    line = " ".join(dict.fromkeys(lines)) or stated
    if not line:
        return None
    people: tuple[Author, ...] = tuple(map(author_of, parse_contributors(line)))
    return Contributors(line=line, people=people)


def _images(stated: Iterable[Image], segments: Iterable[Segment]) -> tuple[Image, ...]:
    images = list(stated)
    known = {image.url for image in images}
    position = 0
    for segment in segments:
        if isinstance(segment.block, Image):
            if segment.block.url is None or segment.block.url not in known:
                images.append(evolve(segment.block, position=position))
                known.add(segment.block.url)
        elif segment.label is None:
            position += 1
    return tuple(images)


def _with_whole_address(image: Image, base: str | None) -> Image:
    """Decoders and attributes give what they find; the record promises an http(s) address and plain text."""
    url = absolute(image.url, base) if image.url else None
    alt = (clean(image.alt) or None) if image.alt else None
    return image if (url, alt) == (image.url, image.alt) else evolve(image, url=url, alt=alt)


def _corrections(
    stated: Iterable[str], segments: Iterable[Segment], outlet: Outlet | None
) -> tuple[Correction, ...]:
    printed = [s.text.replace("\n", " ") for s in segments if s.label and s.label.kind == "correction"]
    texts = dict.fromkeys(text.lstrip("•· ") for text in (*stated, *printed))
    return tuple(Correction(text=text, date=_named_day(text, outlet)) for text in texts)


def _named_day(text: str, outlet: Outlet | None) -> datetime | None:
    """The day in "This article was amended on 29 November 2017 to ..."."""
    match = re.search(r"\bon (\d{1,2} [A-Z][a-z]+ \d{4}|[A-Z][a-z]+ \d{1,2}, \d{4})", text)
    moment = parse_moment(match[1], timezone=outlet.timezone if outlet else None) if match else None
    return moment.value if moment else None


def _related(segments: Iterable[Segment], base: str | None) -> Iterable[RelatedLink]:
    for segment in segments:
        if segment.label is None or segment.label.kind != "related_link":
            continue
        # "Read more:" heads such links and is none.
        if segment.text and (segment.href or not segment.text.endswith(":")):
            text = _LINK_WORDS.sub("", segment.text.replace("\n", " ").strip("[] "))
            url = absolute(segment.href, base) if segment.href else None
            yield RelatedLink(text=text or segment.text, url=url)


def _dropped(segments: Iterable[Segment]) -> Iterable[Dropped]:
    position = 0
    for segment in segments:
        label = segment.label
        if label is None:
            position += 1
        elif segment.text and not _is_data(segment, label):
            yield Dropped(
                kind=label.kind, text=segment.text, rule=label.rule, because=label.because, position=position
            )


def _is_data(segment: Segment, label: Label) -> bool:
    """Whether the article holds the segment elsewhere than in its body."""
    if label.kind == "contributors":
        return segment.post is None
    return label.kind in ("image", "correction")


def _provenance(page: Page) -> Provenance:
    source = page.source
    data = source.data if isinstance(source.data, bytes) else source.data.encode("utf-8", "replace")
    return Provenance(
        file=source.path,
        member=source.member,
        url=source.url,
        retrieved_at=source.retrieved_at,
        content_type=source.content_type,
        encoding=page.decoded.encoding,
        encoding_method=page.decoded.method,
        replacements=page.decoded.replacements,
        sha256=hashlib.sha256(data).hexdigest(),
    )


def _warnings(
    page: Page,
    outlet: Outlet | None,
    layout: Layout | None,
    route: Route,
    choices: Mapping[FieldName, Choice],
    body: tuple[Block, ...],
    kind: str,
) -> Iterable[ArticleWarning]:
    if outlet and layout is None and page.form == "html":
        yield ArticleWarning(
            code="layout-unknown",
            message=f"no layout of {outlet.title} fits this page; the body was found by the generic route",
        )
    elif outlet and layout and route == "generic":
        yield ArticleWarning(code="layout-empty", message=f"the layout {layout.name} fits but gave no text")
    if not body:
        yield ArticleWarning(
            code="no-body", message=f"no text of a story was found; the page looks like: {kind}"
        )
    for failure in dict.fromkeys(page.failures):
        yield ArticleWarning(code="outlet-error", message=failure)
    if page.decoded.replacements:
        yield ArticleWarning(
            code="encoding-replacements",
            message=f"{page.decoded.replacements} characters could not be decoded as {page.decoded.encoding}",
        )
    dates: tuple[FieldName, ...] = ("date_published", "date_modified")
    for field in dates:
        choice = choices.get(field)
        if choice is not None and choice.value is None:
            yield ArticleWarning(
                code="date-unread", message=f"{field}: {choice.candidates[0].value!r} was not understood"
            )
    revision = page.source.revision
    for index, row in enumerate(revision.rows if revision else ()):
        if row.kind != "matched" and row.confidence < _DOUBTFUL and row.text:
            yield ArticleWarning(
                code="split-uncertain",
                message=f"row {index} of the diff was parted with confidence {row.confidence:.2f}: "
                f"{row.text[:60]!r}",
            )
