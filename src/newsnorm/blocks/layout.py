"""The body of a page whose template is known."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator

from attrs import evolve

from newsnorm.block import Fragment, Post, Segment
from newsnorm.blocks.roles import NO_ROLES, roles_in
from newsnorm.blocks.segment import segment
from newsnorm.dates import Moment, parse_moment
from newsnorm.markup import HtmlElement, find_all, find_values, parse_fragment
from newsnorm.outlet import Layout, Outlet, Posts, State
from newsnorm.page import Page, attempt
from newsnorm.rule import Element


def state_segments(page: Page, layout: Layout) -> tuple[Segment, ...]:
    """Blocks from the state that the page embeds; () where it has none."""
    if layout.state is None or layout.decode is None:
        return ()
    read, decode = layout.state, layout.decode
    # Half a body would look like a whole one: where a decoder fails, the layout's containers are read.
    return attempt(page, f"the state of {layout.name}", lambda: _decoded(page, read, decode), ())


def _decoded(
    page: Page,
    read: Callable[[Page], State | None],
    decode: Callable[[State], Iterable[Segment | Fragment]],
) -> tuple[Segment, ...]:
    segments: list[Segment] = []
    for item in decode(state) if (state := page.once(read)) else ():
        segments.extend(_cut(item, page.url) if isinstance(item, Fragment) else [item])
    return tuple(segments)


def _cut(fragment: Fragment, base: str | None) -> Iterator[Segment]:
    for found in segment(parse_fragment(fragment.markup), NO_ROLES, base=base):
        yield evolve(found, post=fragment.post) if fragment.post else found


def layout_segments(page: Page, layout: Layout, outlet: Outlet) -> tuple[Segment, ...]:
    """Blocks from the layout's body containers, all of them, in document order."""
    rules = rules_of(layout, outlet)
    if layout.posts is not None:
        return tuple(_post_segments(page, layout.posts, rules, outlet))
    if not layout.body:
        return ()
    return tuple(_segments(page, page.root, layout.body, rules))


@functools.cache
def rules_of(layout: Layout, outlet: Outlet) -> tuple[Element, ...]:
    """Element rules in order: the layout's, then the outlet's."""
    return tuple(rule for rule in (*layout.roles, *outlet.rules) if isinstance(rule, Element))


def _segments(page: Page, node: HtmlElement, body: str, rules: tuple[Element, ...]) -> Iterator[Segment]:
    containers = find_all(node, body)
    chosen = set(containers)
    for container in containers:
        if len(containers) == 1 or not any(up in chosen for up in container.iterancestors()):
            yield from segment(container, roles_in(container, rules), base=page.url)


def _post_segments(page: Page, posts: Posts, rules: tuple[Element, ...], outlet: Outlet) -> Iterator[Segment]:
    day = _first(page.root, posts.day) or ""
    entries = find_all(page.root, posts.each)
    starts = set(entries)
    for element in entries:
        published = _moment(element, posts.date, outlet, day)
        modified = _moment(element, posts.modified, outlet)
        headline = _first(element, posts.headline)
        post = Post(
            id=_first(element, posts.id),
            headline=headline,
            date_published=published.value if published else None,
            date_modified=modified.value if modified else None,
            authors=tuple(find_values(element, posts.authors)) if posts.authors else (),
        )
        found = (
            _flat_segments(page, element, starts, rules)
            if posts.flat
            else _segments(page, element, posts.body, rules)
        )
        for item in found:
            yield evolve(item, post=post)


def _flat_segments(
    page: Page, first: HtmlElement, starts: set[HtmlElement], rules: tuple[Element, ...]
) -> Iterator[Segment]:
    """An element and its siblings up to the next that begins an entry."""
    for element in (first, *first.itersiblings()):
        if element in starts and element is not first:
            return
        yield from segment(element, roles_in(element, rules), base=page.url)


def _first(element: HtmlElement, expression: str) -> str | None:
    return next(iter(find_values(element, expression)), None) if expression else None


def _moment(element: HtmlElement, expression: str, outlet: Outlet, day: str = "") -> Moment | None:
    raw = _first(element, expression)
    return parse_moment(f"{day} {raw}", timezone=outlet.timezone, day_first=outlet.day_first) if raw else None
