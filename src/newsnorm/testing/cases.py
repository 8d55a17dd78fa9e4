"""Cases: a folder with a page, ``source.json`` and ``expected.json``.

``source.json`` holds ``url`` (or null) and ``facts``, which a person wrote:

* ``layout``, ``route``: how the page must be read;
* ``must``: texts that must stand in the body, ``must_not``: texts that must not;
* ``same_text_as``: path of another case whose body must be the same to the letter;
* ``without_state``: whether the page must give the same body when its scripts are gone.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from newsnorm.article import Article
from newsnorm.outlet import Layout
from newsnorm.page import open_page
from newsnorm.pipeline import Trace, layout_fits, trace_all
from newsnorm.registry import all_outlets
from newsnorm.source import Source

#: Keys that change with the version or the machine and say nothing about the page.
_VOLATILE: Final = {"producer": ("version",), "source": ("file", "sha256", "retrieved_at")}
_FACTS: Final = frozenset(["layout", "route", "must", "must_not", "same_text_as", "without_state"])
_SCRIPT: Final = re.compile(r"<script\b(?![^>]*ld\+json).*?</script\s*>", re.S | re.I)


@frozen(kw_only=True)
class Case:
    """One stored page and what it must give."""

    folder: Path
    url: str | None
    facts: Mapping[str, Any]

    @property
    def name(self) -> str:
        return f"{self.folder.parent.name}/{self.folder.name}"

    @property
    def page(self) -> Path:
        """The page: ``page.html``, ``page.txt`` or another ending."""
        return next(iter(sorted(self.folder.glob("page.*"))))

    @property
    def expected(self) -> list[dict[str, Any]]:
        """The records it must give, oldest version first."""
        records: list[dict[str, Any]] = json.loads((self.folder / "expected.json").read_text("utf-8"))
        return records


def load_case(folder: Path) -> Case:
    """The case in a folder.  Raises FileNotFoundError, and ValueError for facts nobody reads."""
    told = json.loads((folder / "source.json").read_text("utf-8"))
    facts = told.get("facts", {})
    if unknown := set(facts) - _FACTS:
        raise ValueError(f"{folder}: no such fact: {', '.join(sorted(unknown))}")
    if not any(folder.glob("page.*")):
        raise FileNotFoundError(f"{folder}: there is no page.html or page.txt")
    return Case(folder=folder, url=told.get("url"), facts=facts)


def cases_below(folder: Path) -> Iterator[Case]:
    """Every case in a folder and below it, by name."""
    for told in sorted(folder.rglob("source.json")):
        if any(told.parent.glob("page.*")):
            yield load_case(told.parent)


def source_of(case: Case) -> Source:
    """The page as a source."""
    return Source(data=case.page.read_bytes(), url=case.url, path=case.page.name)


def traces_of(case: Case) -> list[Trace]:
    """What the page gives now, the generic fallback off."""
    return list(trace_all(source_of(case), generic=False))


def record_of(article: Article) -> dict[str, Any]:
    """The article's record without what is volatile."""
    record = json.loads(article.to_json())
    for key, inner in _VOLATILE.items():
        for name in inner:
            record[key].pop(name, None)
    return dict(record)


def records_of(case: Case) -> list[dict[str, Any]]:
    """What the page gives now, as records."""
    return [record_of(trace.article) for trace in traces_of(case)]


def fitting_layouts(case: Case) -> list[str]:
    """Names of all layouts of the case's outlet that the page fits; there must be one."""
    trace = traces_of(case)[-1]
    if trace.outlet is None or trace.page.form == "text":
        return []
    return [layout.name for layout in _layouts(trace) if layout_fits(layout, trace.page)]


def _layouts(trace: Trace) -> tuple[Layout, ...]:
    return trace.outlet.layouts if trace.outlet else ()


def text_without_state(case: Case) -> str:
    """The body when every script is gone, as in copies of archives that strip them."""
    page = open_page(source_of(case))
    stripped = Source(data=_SCRIPT.sub("", page.text), url=case.url)
    return next(iter(trace_all(stripped, generic=False))).article.text


def problems(case: Case) -> Iterator[tuple[str, str]]:
    """(what was checked, what is wrong) for everything about a case that is not as it must be."""
    traces = traces_of(case)
    got = [record_of(trace.article) for trace in traces]
    want = case.expected
    if len(got) != len(want):
        yield "articles", f"{len(got)} instead of {len(want)}"
        return
    for index, (one, other) in enumerate(zip(want, got, strict=True)):
        for field in sorted(one.keys() | other.keys()):
            if one.get(field) != other.get(field):
                yield f"{field}[{index}]", f"expected {one.get(field)!r}, got {other.get(field)!r}"
    newest = traces[-1].article
    yield from _facts_broken(case, newest)


def _facts_broken(case: Case, article: Article) -> Iterator[tuple[str, str]]:
    facts = case.facts
    for fact, value in (("layout", article.producer.layout), ("route", article.producer.route)):
        if fact in facts and facts[fact] != value:
            yield fact, f"{value!r} instead of {facts[fact]!r}"
    for text in facts.get("must", ()):
        if text not in article.text:
            yield "must", f"{text!r} is not in the body"
    for text in facts.get("must_not", ()):
        if text in article.text:
            yield "must_not", f"{text!r} is in the body"
    if article.producer.layout and len(fitting := fitting_layouts(case)) != 1:
        yield "one layout", f"these fit: {', '.join(fitting)}"
    if other := facts.get("same_text_as"):
        theirs = traces_of(load_case((case.folder / other).resolve()))[-1].article.text
        if theirs != article.text:
            yield "same_text_as", f"the body differs from that of {other}"
    if facts.get("without_state") and text_without_state(case) != article.text:
        yield "without_state", "the body is another one when the scripts are gone"


def layouts_without_cases(folder: Path) -> list[str]:
    """Layouts of built-in outlets that no case below a folder covers: ``outlet/layout``."""
    covered = {(r["outlet"], r["producer"]["layout"]) for c in cases_below(folder) for r in c.expected}
    return [
        f"{claim.outlet.name}/{layout.name}"
        for claim in all_outlets()
        if claim.rank == "built-in"
        for layout in claim.outlet.layouts
        if (claim.outlet.name, layout.name) not in covered
    ]
