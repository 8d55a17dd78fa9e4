"""The body of a page whose template is known."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from newsnorm.block import Fragment, Post, Segment
from newsnorm.blocks.segment import roles_in, segment
from newsnorm.dates import Moment, parse_moment
from newsnorm.markup import HtmlElement, find_all, find_values, parse_fragment
from newsnorm.outlet import Layout, Outlet, Posts
from newsnorm.page import Page
from newsnorm.rule import Element


def state_segments(page: Page, layout: Layout) -> tuple[Segment, ...]:
    """Blocks from the state that the page embeds; () where it has none."""
    if layout.state is None or layout.decode is None:
        return ()
    state = page.once(layout.state)
    if not state:
        return ()
    segments: list[Segment] = []
    for item in layout.decode(state):
        segments.extend(_cut(item, page.url) if isinstance(item, Fragment) else [item])
    return tuple(segments)


def _cut(fragment: Fragment, base: str | None) -> Iterator[Segment]:
    for found in segment(parse_fragment(fragment.markup), {}, base=base):
        yield evolve(found, post=fragment.post) if fragment.post else found


def layout_segments(page: Page, layout: Layout, outlet: Outlet) -> tuple[Segment, ...]:
    """Blocks from the layout's body containers, all of them, in document order."""
    rules = (*layout.roles, *(rule for rule in outlet.rules if isinstance(rule, Element)))
    if layout.posts is not None:
        return tuple(_post_segments(page, layout.posts, rules, outlet))
    if not layout.body:
        return ()
    return tuple(_segments(page.root, layout.body, rules, page.url))


def _segments(
    node: HtmlElement, body: str, rules: tuple[Element, ...], base: str | None
) -> Iterator[Segment]:
    containers = find_all(node, body)
    chosen = set(containers)
    for container in containers:
        if not any(up in chosen for up in container.iterancestors()):
            yield from segment(container, roles_in(container, rules), base=base)


def _post_segments(page: Page, posts: Posts, rules: tuple[Element, ...], outlet: Outlet) -> Iterator[Segment]:
    for element in find_all(page.root, posts.each):
        published = _moment(element, posts.date, outlet)
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
            _flat_segments(element, posts.each, rules, page.url)
            if posts.flat
            else _segments(element, posts.body, rules, page.url)
        )
        for item in found:
            yield evolve(item, post=post)


def _flat_segments(
    first: HtmlElement, each: str, rules: tuple[Element, ...], base: str | None
) -> Iterator[Segment]:
    """An element and its siblings up to the next that begins an entry."""
    parent = first.getparent()
    if parent is None:
        return
    starts = set(find_all(first, each))
    roles = roles_in(parent, rules)
    yield from segment(first, roles, base=base)
    for sibling in first.itersiblings():
        if sibling in starts:
            return
        yield from segment(sibling, roles, base=base)


def _first(element: HtmlElement, expression: str) -> str | None:
    return next(iter(find_values(element, expression)), None) if expression else None


def _moment(element: HtmlElement, expression: str, outlet: Outlet) -> Moment | None:
    raw = _first(element, expression)
    return parse_moment(raw, timezone=outlet.timezone, day_first=outlet.day_first) if raw else None
