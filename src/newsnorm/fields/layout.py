"""What a layout knows about its template: the places of the fields, in order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from newsnorm.candidate import MANY, Candidate, FieldName
from newsnorm.fields.jsonld import article_ld
from newsnorm.fields.meta import metas
from newsnorm.outlet import FieldSource, Layout, Outlet, Pick
from newsnorm.page import Page, attempt, values


def from_layout(page: Page, outlet: Outlet, layout: Layout) -> Mapping[FieldName, Iterator[Candidate]]:
    """Field -> candidates in order: the layout's places first, then the outlet's.

    A place is looked at when its candidate is asked for: most are not, once one before them is valid.
    """
    places = {field: (*sources, *outlet.fields.get(field, ())) for field, sources in layout.fields.items()}
    places = {**outlet.fields, **places}
    return {field: _candidates(page, layout, field, sources) for field, sources in places.items()}


def _candidates(
    page: Page, layout: Layout, field: FieldName, sources: tuple[FieldSource, ...]
) -> Iterator[Candidate]:
    for source in sources:
        yield from _found(page, layout, field, source)


def _found(page: Page, layout: Layout, field: FieldName, source: FieldSource) -> Iterator[Candidate]:
    if not isinstance(source, Pick):
        name = getattr(source, "__name__", type(source).__name__)
        value = attempt(page, f"{name} ({field})", lambda: source(page), None)
        if value not in (None, "", ()):
            yield Candidate(field=field, origin=f"function:{name}", value=value)
        return
    origin = f"{source.source}:{source.at}" if source.source != "url" else "url"
    values_there: list[Any] = attempt(page, f"{origin} ({field})", lambda: _values(page, layout, source), [])
    found = tuple(value for value in values_there if value not in (None, "", [], {}))
    if field in MANY:
        if found:
            yield Candidate(field=field, origin=origin, value=found)
        return
    for value in found:
        yield Candidate(field=field, origin=origin, value=value)


def _values(page: Page, layout: Layout, pick: Pick) -> list[Any]:
    match pick.source:
        case "dom":
            return list(values(page, pick.at))
        case "meta":
            return list(page.once(metas).get(pick.at.lower(), ()))
        case "jsonld":
            return at_path(page.once(article_ld), pick.at)
        case "state":
            return at_path(page.once(layout.state), pick.at) if layout.state else []
        case "url":
            match = re.search(pick.at, page.url or "")
            return [match[1]] if match else []
        case "const":
            return [pick.at]


def at_path(data: Any, path: str) -> list[Any]:
    """Values at a dotted path; ``*`` stands for each item of a list.

    >>> at_path({"by": [{"name": "Ada"}, {"name": "Bo"}]}, "by.*.name")
    ['Ada', 'Bo']
    """
    values = [data]
    for key in path.split("."):
        after: list[Any] = []
        for value in values:
            if isinstance(value, Mapping) and key in value:
                after.append(value[key])
            elif isinstance(value, list) and key == "*":
                after.extend(value)
            elif isinstance(value, list) and key.isdigit() and int(key) < len(value):
                after.append(value[int(key)])
        values = after
    return values
