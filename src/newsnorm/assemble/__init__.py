"""From chosen fields and labelled blocks to the article."""

from __future__ import annotations

import functools
import hashlib
import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from attrs import evolve

from newsnorm._version import __version__
from newsnorm.article import Article, Kind, Producer, Provenance, Route, hash_text, text_of
from newsnorm.assemble.beside_body import (
    contributors_of,
    corrections_of,
    dropped_of,
    images_of,
    related_of,
    with_whole_address,
)
from newsnorm.assemble.body import body_of, without_repeats
from newsnorm.assemble.doubts import warnings_of
from newsnorm.block import Image, Segment
from newsnorm.candidate import FieldName
from newsnorm.datelines import dateline_of
from newsnorm.dates import Moment
from newsnorm.fields.choose import Choice
from newsnorm.outlet import Layout, Outlet
from newsnorm.page import Page
from newsnorm.text import clean
from newsnorm.urls import identity_url


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
    address = functools.partial(with_whole_address, base=url)
    segments = [
        evolve(segment, block=address(segment.block)) if isinstance(segment.block, Image) else segment
        for segment in segments
    ]
    segments = without_repeats(segments, [values.get("headline"), values.get("standfirst")])
    body = body_of(segments)
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
        contributors=contributors_of(values.get("contributors"), segments),
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
        images=images_of(map(address, values.get("images") or ()), segments),
        corrections=corrections_of(values.get("corrections") or (), segments, outlet),
        related=tuple(related_of(segments, url)),
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
        dropped=tuple(dropped_of(segments)),
        warnings=tuple(warnings_of(page, outlet, layout, route, choices, body, kind)),
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


def _other_headlines(choice: Choice | None) -> tuple[str, ...]:
    if choice is None or choice.value is None:
        return ()
    others = (clean(str(c.value)) for c in choice.candidates if isinstance(c.value, str))
    return tuple(dict.fromkeys(text for text in others if text and text != choice.value))


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
