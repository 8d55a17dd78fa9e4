"""Articles of every shape a record can have, for laws."""

from __future__ import annotations

import typing
from datetime import datetime, timedelta, timezone
from typing import Any

from hypothesis import strategies as st

from newsnorm import article as nouns
from newsnorm.article import (
    Article,
    Author,
    Contributors,
    Correction,
    Dropped,
    Kind,
    Precision,
    Producer,
    Provenance,
    RelatedLink,
    Route,
)
from newsnorm.block import (
    Embed,
    Heading,
    Image,
    ListBlock,
    Paragraph,
    Post,
    Quote,
    Separator,
    Table,
    UnknownBlock,
)
from newsnorm.source import Revision, RowSplit, Sibling, Via

# Lone surrogates are among them: paths that are no UTF-8 hold some.
texts = st.text(max_size=20) | st.sampled_from(
    ["", "*_[a](b)\n# c", "\ud800", "</script>", "\u2028\x85\x1b[2J"]
)
plain_texts = st.text(st.characters(codec="utf-8"), max_size=20)
maybe_text = st.none() | texts
counts = st.integers(0, 10_000)
maybe_count = st.none() | counts
truths = st.none() | st.booleans()
zones = st.integers(-14 * 3600, 14 * 3600).map(lambda seconds: timezone(timedelta(seconds=seconds)))
moments = st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1), timezones=zones)
maybe_moment = st.none() | moments


def tuples(of: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(of, max_size=3).map(tuple)


def one_of(literal: Any) -> st.SearchStrategy[Any]:
    return st.sampled_from(typing.get_args(literal))


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | texts,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(plain_texts, inner, max_size=2),
    max_leaves=4,
)
images = st.builds(
    Image, url=maybe_text, alt=maybe_text, caption=maybe_text, credit=maybe_text, position=maybe_count
)
unknown_blocks = st.builds(
    lambda tag, rest: UnknownBlock(data={**{k: v for k, v in rest.items() if k != "type"}, **tag}),
    st.sampled_from([{}, {"type": "x-poll"}, {"type": "Paragraph"}]),
    st.dictionaries(plain_texts, json_values, max_size=3),
)
post_blocks = st.one_of(
    st.builds(Paragraph, text=texts),
    st.builds(Heading, text=texts, level=st.none() | st.integers(1, 6)),
    st.builds(ListBlock, items=tuples(texts), ordered=st.booleans()),
    st.builds(Quote, text=texts),
    st.builds(Table, rows=tuples(tuples(texts))),
    images,
    st.builds(Embed, provider=maybe_text, url=maybe_text, text=maybe_text),
    st.just(Separator()),
    unknown_blocks,
)
posts = st.builds(
    Post,
    id=maybe_text,
    headline=maybe_text,
    date_published=maybe_moment,
    date_modified=maybe_moment,
    authors=tuples(texts),
    blocks=tuples(post_blocks),
)
authors = st.builds(
    Author,
    kind=st.sampled_from(["person", "organization"]),
    name=texts,
    role=maybe_text,
    place=maybe_text,
    url=maybe_text,
    name_raw=maybe_text,
)
rows = st.builds(
    RowSplit,
    kind=st.sampled_from(["matched", "changed", "single"]),
    method=texts,
    confidence=st.floats(0, 1) | st.sampled_from([0, 1]),
    text=texts,
)
revisions = st.builds(
    Revision,
    tracker=texts,
    number=maybe_count,
    count=maybe_count,
    captured=maybe_moment,
    tracker_id=maybe_text,
    feed=maybe_text,
    siblings=tuples(st.builds(Sibling, number=maybe_count, headline=maybe_text)),
    recovered=st.sampled_from(["html", "cells", "inferred", "whole"]),
    confidence=st.none() | st.floats(0, 1),
    rows=tuples(rows),
)
provenances = st.builds(
    Provenance,
    file=maybe_text,
    member=maybe_text,
    url=maybe_text,
    retrieved_at=maybe_moment,
    content_type=maybe_text,
    encoding=maybe_text,
    encoding_method=maybe_text,
    replacements=counts,
    sha256=maybe_text,
)
articles = st.builds(
    Article,
    id=texts,
    kind=one_of(Kind),
    headline=maybe_text,
    alternative_headlines=tuples(texts),
    standfirst=maybe_text,
    byline=maybe_text,
    authors=tuples(authors),
    contributors=st.none() | st.builds(Contributors, line=texts, people=tuples(authors)),
    dateline=maybe_text,
    date_published=maybe_moment,
    date_published_precision=st.none() | one_of(Precision),
    date_published_raw=maybe_text,
    date_modified=maybe_moment,
    date_modified_precision=st.none() | one_of(Precision),
    date_modified_raw=maybe_text,
    section=maybe_text,
    keywords=tuples(texts),
    language=maybe_text,
    body=tuples(post_blocks | posts),
    images=tuples(images),
    corrections=tuples(st.builds(Correction, text=texts, date=maybe_moment)),
    related=tuples(st.builds(RelatedLink, text=texts, url=maybe_text)),
    is_accessible_for_free=truths,
    is_truncated=truths,
    next_url=maybe_text,
    url=maybe_text,
    canonical_url=maybe_text,
    outlet=maybe_text,
    publisher=maybe_text,
    source=provenances,
    via=tuples(st.builds(Via, wrapper=texts, url=maybe_text, captured=maybe_moment)),
    revision=st.none() | revisions,
    origins=st.dictionaries(plain_texts, texts, max_size=2),
    dropped=tuples(st.builds(Dropped, kind=texts, text=texts, rule=texts, because=texts, position=counts)),
    warnings=tuples(st.builds(nouns.ArticleWarning, code=texts, message=texts)),
    producer=st.builds(Producer, version=texts, layout=maybe_text, route=one_of(Route)),
    text_hash=texts,
)
