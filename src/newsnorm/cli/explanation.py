"""Why an article is as it is: the evidence of a trace as plain values."""

from __future__ import annotations

import typing
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any, Final, Literal

import attrs
from attrs import frozen

from newsnorm.article import Article
from newsnorm.block import Segment
from newsnorm.candidate import Candidate, FieldName
from newsnorm.cli.outside import outside_text
from newsnorm.fields.choose import Choice
from newsnorm.pipeline import Trace, layout_fits
from newsnorm.record import BLOCK_TYPES, UNTYPED
from newsnorm.registry import all_outlets
from newsnorm.rule import DATA_KINDS

#: Fields that the blocks or the outlet give where no candidate does.
_ELSEWHERE: Final[Mapping[str, str]] = {
    "contributors": "a block at the end of the story",
    "corrections": "blocks that say what was changed",
    "dateline": "the first words of the text",
    "images": "pictures among the blocks",
    "kind": "what the page holds",
    "language": "the outlet's usual one",
    "url": "canonical_url",
    "is_truncated": "the story goes on at another URL",
}


#: Fields that stand in records; the others only help to find them.
_STORED: Final = frozenset(field.name for field in attrs.fields(Article))


@frozen(kw_only=True)
class FieldEvidence:
    """One field: what won and what was weighed."""

    field: str
    value: Any
    origin: str | None
    """Where the value comes from; None where it is not known."""
    candidates: tuple[Mapping[str, Any], ...] = ()
    """origin, value, won (whether it is the one), in the order in which they were weighed."""


@frozen(kw_only=True)
class BlockEvidence:
    """One block: what became of it, and by which rule."""

    fate: Literal["kept", "data", "dropped"]
    """kept: in the body; data: taken out of it into fields of the article; dropped."""
    type: str
    kind: str | None
    """What a rule called it; None: story."""
    text: str
    rule: str | None = None
    because: str | None = None
    post: str | None = None
    """Headline, time or id of the live-blog entry that it belongs to."""


@frozen(kw_only=True)
class Explanation:
    """One article with its evidence."""

    input: str
    id: str
    kind: str
    url: str | None
    document: Mapping[str, Any]
    """form, encoding, encoding_method, replacements, sha256."""
    via: tuple[Mapping[str, Any], ...]
    """wrapper, url, captured; outermost first."""
    revision: Mapping[str, Any] | None
    """As in the record, with the rows of a diff that was flattened."""
    outlet: Mapping[str, Any] | None
    """name, title, rank (explicit, plug-in, built-in), distribution."""
    layout: str | None
    layouts: Mapping[str, bool]
    """Layouts of the outlet and whether the page fits each; the first that fits is taken."""
    route: str
    fields: tuple[FieldEvidence, ...]
    blocks: tuple[BlockEvidence, ...]
    outside: tuple[str, ...] | None
    """Text outside the containers that the layout names; None where it was not asked for."""
    warnings: tuple[Mapping[str, str], ...]

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON."""
        return typing.cast("dict[str, Any]", plain(attrs.asdict(self, recurse=False)))


def explain(name: str, trace: Trace, *, explicit: bool = False, outside: bool = False) -> Explanation:
    """The evidence of one article.  ``explicit``: whether the user named the outlet."""
    article, page = trace.article, trace.page
    blocks = tuple(_blocks(trace))
    texts = [segment.text for segment in trace.segments]
    source = article.source
    return Explanation(
        input=name,
        id=article.id,
        kind=article.kind,
        url=article.url,
        document={
            "form": page.form,
            "encoding": source.encoding,
            "encoding_method": source.encoding_method,
            "replacements": source.replacements,
            "sha256": source.sha256,
        },
        via=tuple(plain(via) for via in article.via),
        revision=plain(article.revision),
        outlet=_outlet(trace, explicit=explicit),
        layout=trace.layout.name if trace.layout else None,
        layouts=_layouts(trace),
        route=trace.route,
        fields=tuple(_fields(trace)),
        blocks=blocks,
        outside=outside_text(page, trace.layout, texts) if outside else None,
        warnings=tuple(plain(warning) for warning in article.warnings),
    )


def plain(value: Any) -> Any:
    """A value of the line as JSON has it.

    >>> plain((Candidate(field="headline", origin="url", value=datetime(2024, 1, 2)), 1))
    [{'field': 'headline', 'origin': 'url', 'value': '2024-01-02T00:00:00'}, 1]
    """
    if value is None or isinstance(value, str | bool | int | float):
        return value
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if attrs.has(type(value)):
        return {field.name: plain(getattr(value, field.name)) for field in attrs.fields(type(value))}
    if isinstance(value, Iterable):
        return [plain(item) for item in value]
    return str(value)


def _outlet(trace: Trace, *, explicit: bool) -> Mapping[str, Any] | None:
    outlet = trace.outlet
    if outlet is None:
        return None
    claim = next((claim for claim in all_outlets() if claim.outlet is outlet), None)
    return {
        "name": outlet.name,
        "title": outlet.title,
        "rank": "explicit" if explicit else claim.rank if claim else None,
        "distribution": claim.distribution if claim else None,
    }


def _layouts(trace: Trace) -> Mapping[str, bool]:
    if trace.outlet is None or trace.page.form == "text":
        return {}
    return {layout.name: layout_fits(layout, trace.page) for layout in trace.outlet.layouts}


def _fields(trace: Trace) -> Iterator[FieldEvidence]:
    for name in typing.get_args(FieldName):
        choice = trace.choices.get(name)
        value = getattr(trace.article, name, None) if name in _STORED else None
        if choice is not None and (choice.winner is not None or value in (None, ())):
            yield _weighed(choice)
        elif value not in (None, ()):
            candidates = choice.candidates if choice else ()
            yield FieldEvidence(
                field=name,
                value=plain(value),
                origin=_ELSEWHERE.get(name, "the text"),
                candidates=tuple(_weighed_candidate(c, won=False) for c in candidates),
            )
        else:
            yield FieldEvidence(field=name, value=None, origin=None)


def _weighed(choice: Choice) -> FieldEvidence:
    return FieldEvidence(
        field=choice.field,
        value=plain(choice.value),
        origin=choice.winner.origin if choice.winner else None,
        candidates=tuple(_weighed_candidate(c, won=c is choice.winner) for c in choice.candidates),
    )


def _weighed_candidate(candidate: Candidate, *, won: bool) -> Mapping[str, Any]:
    return {"origin": candidate.origin, "value": plain(candidate.value), "won": won}


def _blocks(trace: Trace) -> Iterator[BlockEvidence]:
    # Repeats of headline and standfirst are taken out last of all, behind the trace's segments.
    repeats = {each.text: each for each in trace.article.dropped if each.kind == "duplicate"}
    top = True
    for segment in trace.segments:
        repeat = repeats.get(segment.text) if top and segment.label is None else None
        if segment.label is None and repeat is None:
            top = False
        label = segment.label
        kind = label.kind if label else repeat.kind if repeat else None
        yield BlockEvidence(
            fate="data" if kind in DATA_KINDS else "dropped" if kind else "kept",
            type=BLOCK_TYPES.get(type(segment.block), UNTYPED),
            kind=kind,
            text=segment.text,
            rule=label.rule if label else repeat.rule if repeat else None,
            because=label.because if label else repeat.because if repeat else None,
            post=_post(segment),
        )


def _post(segment: Segment) -> str | None:
    post = segment.post
    if post is None:
        return None
    when = post.date_published.isoformat(sep=" ", timespec="minutes") if post.date_published else None
    return " ".join(filter(None, [when, post.headline])) or post.id
