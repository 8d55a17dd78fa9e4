"""Which outlets and wrappers there are: built in, and from plug-ins."""

from __future__ import annotations

import functools
import importlib
import os
import pkgutil
import warnings
from collections.abc import Iterable, Iterator
from importlib.metadata import EntryPoint, entry_points
from typing import Literal, TypeVar

from attrs import frozen

from newsnorm import boilerplate, errors, outlets, wrappers
from newsnorm.outlet import Outlet
from newsnorm.page import Page
from newsnorm.rule import Line
from newsnorm.urls import host_matches, host_of
from newsnorm.wrapper import Wrapper

T = TypeVar("T", Outlet, Wrapper)
Rank = Literal["plug-in", "built-in"]


@frozen(kw_only=True)
class Claim:
    """An outlet and who brings it."""

    outlet: Outlet
    rank: Rank
    distribution: str
    """Name and version of the distribution that it comes from."""


def outlet_named(name: str) -> Outlet:
    """The outlet of that name.  Raises errors.UnknownOutlet."""
    for claim in all_outlets():
        if claim.outlet.name == name:
            return claim.outlet
    raise errors.UnknownOutlet(f"no outlet is called {name!r}")


def outlet_for(page: Page, url: str | None) -> Outlet | None:
    """The outlet whose host the URL has: plug-ins before what is built in.

    Without a URL, the one that a tracker's key for its feed names.

    Raises errors.ConflictingClaims where two plug-ins claim the host.
    """
    host = host_of(url or "")
    if not host:
        revision = page.source.revision
        return _outlet_of_feed(revision.feed) if revision and revision.feed else None
    claims = {
        o.name: Claim(outlet=o, rank="plug-in", distribution=_name(e)) for e, o in _plugin_outlets(host)
    }
    if len(claims) > 1:
        both = " and ".join(f"{claim.distribution} ({name})" for name, claim in claims.items())
        raise errors.ConflictingClaims(f"{both} both claim {host}", where=url)
    if claims:
        return next(iter(claims.values())).outlet
    return next((o for o in _built_in_outlets() if any(host_matches(host, h) for h in o.hosts)), None)


def _outlet_of_feed(feed: str) -> Outlet | None:
    return next((claim.outlet for claim in all_outlets() if feed in claim.outlet.tracker_keys), None)


def all_outlets() -> list[Claim]:
    """Every outlet, by name; plug-ins are loaded."""
    found = [Claim(outlet=o, rank="built-in", distribution="newsnorm") for o in _built_in_outlets()]
    for entry in _entries("newsnorm.outlets"):
        outlet = _load(entry, Outlet)
        if outlet is not None:
            found.append(Claim(outlet=outlet, rank="plug-in", distribution=_name(entry)))
    return sorted(found, key=lambda claim: (claim.outlet.name, claim.rank))


def all_wrappers() -> tuple[Wrapper, ...]:
    """Every wrapper: plug-ins first."""
    loaded = (_load(entry, Wrapper) for entry in _entries("newsnorm.wrappers"))
    return (*(wrapper for wrapper in loaded if wrapper is not None), *_built_in_wrappers())


@functools.lru_cache(maxsize=256)
def lines_for(outlet: Outlet | None) -> tuple[Line, ...]:
    """Line rules in order: the outlet's, then those any outlet may need."""
    own = tuple(rule for rule in outlet.rules if isinstance(rule, Line)) if outlet else ()
    return (*own, *boilerplate.LINES)


def _values(package: object, name: str, kind: type[T]) -> Iterator[T]:
    """The value of that name in every module of a package: being there is being registered."""
    path: Iterable[str] = package.__path__  # type: ignore[attr-defined]
    for module in sorted(info.name for info in pkgutil.iter_modules(path)):
        value = getattr(importlib.import_module(f"{package.__name__}.{module}"), name, None)  # type: ignore[attr-defined]
        if isinstance(value, kind):
            yield value


@functools.cache
def _built_in_outlets() -> tuple[Outlet, ...]:
    found = tuple(_values(outlets, "OUTLET", Outlet))
    claimed: dict[str, str] = {}
    for outlet in found:
        for host in outlet.hosts:
            if host in claimed:
                raise errors.ConflictingClaims(f"{claimed[host]} and {outlet.name} both claim {host}")
            claimed[host] = outlet.name
    return found


@functools.cache
def _built_in_wrappers() -> tuple[Wrapper, ...]:
    return tuple(_values(wrappers, "WRAPPER", Wrapper))


@functools.cache
def _entries(group: str) -> list[EntryPoint]:
    # Read once: the metadata of 128 distributions take 15 ms.
    if os.environ.get("NEWSNORM_DISABLE_PLUGINS"):
        return []
    return sorted(entry_points(group=group), key=lambda entry: (_name(entry), entry.name))


def _plugin_outlets(host: str) -> Iterator[tuple[EntryPoint, Outlet]]:
    """Plug-ins whose entry-point name, a host, matches: nothing else is imported."""
    for entry in _entries("newsnorm.outlets"):
        if host_matches(host, entry.name) and (outlet := _load(entry, Outlet)) is not None:
            yield entry, outlet


def _name(entry: EntryPoint) -> str:
    return f"{entry.dist.name} {entry.dist.version}" if entry.dist else entry.value


@functools.cache
def _load(entry: EntryPoint, kind: type[T]) -> T | None:
    """What a plug-in offers; a broken one is reported once and skipped."""
    try:
        value = entry.load()
    except Exception as error:
        problem = f"{type(error).__name__}: {error}"
    else:
        if isinstance(value, kind):
            return value
        problem = f"{entry.value} is no {kind.__name__}"
    warnings.warn(f"plug-in {_name(entry)} is skipped: {problem}", errors.PluginWarning, stacklevel=2)
    return None
