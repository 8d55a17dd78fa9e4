"""The line, from a source to articles: every stage, in order, and nothing else knows the order."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve, frozen

from newsnorm import errors, registry
from newsnorm.article import Article, Kind, Route
from newsnorm.assemble import assemble
from newsnorm.block import Segment
from newsnorm.blocks.classify import classify
from newsnorm.blocks.generic import generic_segments
from newsnorm.blocks.layout import layout_segments, state_segments
from newsnorm.candidate import Candidate, FieldName
from newsnorm.fields.carrier import from_carrier, from_url
from newsnorm.fields.choose import Choice, choose
from newsnorm.fields.jsonld import from_jsonld
from newsnorm.fields.layout import from_layout
from newsnorm.fields.meta import from_meta
from newsnorm.fields.microdata import from_microdata
from newsnorm.fields.read import Habits
from newsnorm.flattened.lines import from_header, line_segments
from newsnorm.kinds import kind_without_story, media_kind
from newsnorm.markup import fits
from newsnorm.outlet import NO_LAYOUT, Layout, Outlet
from newsnorm.page import Page, open_page
from newsnorm.rule import Label
from newsnorm.source import Source
from newsnorm.wrapper import Wrapper

#: Wrappers around wrappers: a Wayback capture of a diff page is two deep.
MAX_WRAPPERS = 8
_NO_STORY = Label("furniture", "page-without-story", "text of a page that holds no story")
#: Story text shorter than this is no story, and the next route is tried.
SHORTEST_BODY = 40


@frozen(kw_only=True)
class Trace:
    """An article and everything that led to it, as `newsnorm explain` prints it."""

    article: Article
    page: Page
    outlet: Outlet | None
    layout: Layout | None
    route: Route
    choices: dict[FieldName, Choice]
    segments: tuple[Segment, ...]


def normalize_all(source: Source, *, outlet: Outlet | None = None, generic: bool = True) -> Iterator[Article]:
    """Every article in a source; see `newsnorm.normalize_all`."""
    for trace in trace_all(source, outlet=outlet, generic=generic):
        yield trace.article


def trace_all(
    source: Source, *, outlet: Outlet | None = None, generic: bool = True, thorough: bool = False
) -> Iterator[Trace]:
    """As normalize_all, with all evidence.

    ``outlet``: use this one, whatever the URL says.  ``generic``: whether a page that no layout
    fits is given to the generic route.  ``thorough``: look at every candidate, not only until one
    is valid.
    """
    for page in unwrap(open_page(source), registry.all_wrappers()):
        yield trace_page(page, outlet=outlet, generic=generic, thorough=thorough)


def unwrap(page: Page, wrappers: tuple[Wrapper, ...], depth: int = 0) -> Iterator[Page]:
    """The pages inside a page; itself, where it wraps none.

    Raises errors.BrokenWrapper where a wrapper holds nothing or is nested beyond MAX_WRAPPERS.
    """
    wrapper = next((wrapper for wrapper in wrappers if wrapper.fits(page)), None)
    if wrapper is None:
        yield page
        return
    if depth == MAX_WRAPPERS:
        raise errors.BrokenWrapper(
            f"more than {MAX_WRAPPERS} wrappers in one another", where=page.source.where
        )
    found = False
    for source in wrapper.unwrap(page):
        found = True
        yield from unwrap(open_page(source), wrappers, depth + 1)
    if not found:
        raise errors.BrokenWrapper(f"a {wrapper.title} page without an article", where=page.source.where)


def trace_page(
    page: Page, *, outlet: Outlet | None = None, generic: bool = True, thorough: bool = False
) -> Trace:
    """One document, all the way."""
    common = [*_common_candidates(page)]
    url = _url_among(common)
    outlet = outlet or registry.outlet_for(page, url)
    common += from_url(url, outlet.article_id if outlet else None)
    layout = pick_layout(outlet, page)
    if layout is None and page.form == "html":
        common += from_microdata(page)
    own = from_layout(page, outlet, layout or NO_LAYOUT) if outlet and page.form == "html" else {}
    route, segments = _body(page, outlet, layout, generic=generic)
    live = any(segment.post is not None for segment in segments)
    segments = classify(segments, registry.lines_for(outlet), live=live)
    choices = choose(own, common, _habits(outlet, url), known_layout=layout is not None, thorough=thorough)
    kind, segments = _kind(page, outlet, route, choices, segments)
    article = assemble(page, outlet, layout, route, choices, segments, kind)
    return Trace(
        article=article,
        page=page,
        outlet=outlet,
        layout=layout,
        route=route,
        choices=choices,
        segments=segments,
    )


def pick_layout(outlet: Outlet | None, page: Page) -> Layout | None:
    """The first of the outlet's layouts that the page's structure fits."""
    if outlet is None or page.form == "text":
        return None
    return next((layout for layout in outlet.layouts if layout_fits(layout, page)), None)


def layout_fits(layout: Layout, page: Page) -> bool:
    """Whether a page is of this template."""
    marks = (layout.mark,) if isinstance(layout.mark, str) else layout.mark
    if marks and not any(page.mentions(mark) for mark in marks):
        return False
    return fits(page.root, layout.when)


def _common_candidates(page: Page) -> Iterator[Candidate]:
    yield from from_carrier(page)
    if page.form == "text":
        yield from from_header(page)
    else:
        yield from from_jsonld(page)
        yield from from_meta(page)


def _url_among(candidates: list[Candidate]) -> str | None:
    fields = ("url", "canonical_url")
    return next((c.value for field in fields for c in candidates if c.field == field), None)


def _habits(outlet: Outlet | None, url: str | None) -> Habits:
    if outlet is None:
        return Habits(base=url or "")
    return Habits(timezone=outlet.timezone, day_first=outlet.day_first, base=url or "")


def _body(
    page: Page, outlet: Outlet | None, layout: Layout | None, *, generic: bool
) -> tuple[Route, tuple[Segment, ...]]:
    """The first route that gives a story: the CMS's state, the layout's containers, a guess."""
    if page.form == "text":
        return "text", line_segments(page)
    segments: tuple[Segment, ...] = ()
    if outlet and layout:
        segments = state_segments(page, layout)
        if _is_story(segments):
            return "state", segments
        segments = layout_segments(page, layout, outlet) or segments
        if _is_story(segments) or not generic or layout.may_be_empty:
            return "dom", segments
    if generic and _is_story(guess := generic_segments(page)):
        return "generic", guess
    return ("dom" if segments else "generic"), segments


def _kind(
    page: Page,
    outlet: Outlet | None,
    route: Route,
    choices: dict[FieldName, Choice],
    segments: tuple[Segment, ...],
) -> tuple[Kind, tuple[Segment, ...]]:
    """What the page is; blocks that a guess took from a page without a story are none."""
    stated = choices["kind"].value if "kind" in choices else None
    if media := media_kind(stated):
        return media, segments
    if route in ("state", "dom") and _is_story(segments):
        return stated or "article", segments
    without = kind_without_story(page, outlet, segments)
    if without is None:
        return stated or "article", segments
    return without, tuple(s if s.label else evolve(s, label=_NO_STORY) for s in segments)


def _is_story(segments: tuple[Segment, ...]) -> bool:
    return sum(len(segment.text) for segment in segments if segment.label is None) >= SHORTEST_BODY
