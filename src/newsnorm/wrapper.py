"""Wrappers: pages about other pages."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from attrs import frozen

from newsnorm.page import Page
from newsnorm.source import Source


@frozen(kw_only=True)
class Wrapper:
    """Recognises one kind of wrapping page and takes the documents out of it."""

    name: str
    """Stable name, as it stands in ``via``."""
    title: str
    """Name for people."""
    hosts: tuple[str, ...] = ()
    """Hosts that serve such pages."""
    fits: Callable[[Page], bool]
    """Whether this page is one; cheap, it runs on every page."""
    unwrap: Callable[[Page], Iterable[Source]]
    """The documents inside, oldest first, each with what is known of it.
    Raises errors.BrokenWrapper where there is none."""
