"""An explanation as text for people, 80 to 120 columns wide."""

from __future__ import annotations

import json
import textwrap
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final

from newsnorm.cli.explanation import BlockEvidence, Explanation, FieldEvidence
from newsnorm.cli.terminal import one_line

#: Paints a text: (text, name of a colour or style) -> text.
Paint = Callable[[str, str], str]

_ROUTES: Final[Mapping[str, str]] = {
    "state": "the data that the CMS embeds in the page",
    "dom": "the body containers that the layout names",
    "text": "lines of text without markup",
    "generic": "a guess at the main text, for no layout fits",
}
_FATES: Final = {"kept": ("keep", "green"), "data": ("data", "yellow"), "dropped": ("drop", "red")}
_NAME: Final = 24


def rendered(explanation: Explanation, *, width: int, paint: Paint) -> str:
    """The whole explanation, lines no longer than ``width``."""
    sections = (_summary, _fields, _blocks, _rows, _outside, _warnings)
    parts = ["\n".join(section(explanation, width, paint)) for section in sections]
    return "\n\n".join(filter(None, parts)) + "\n"


def shortened(text: str, width: int) -> str:
    """The text on one line of that width.

    >>> shortened("A bridge that nobody wanted", 12)
    'A bridge th…'
    """
    text = one_line(text)
    return text if len(text) <= width else text[: max(width - 1, 0)] + "…"


def _summary(found: Explanation, width: int, paint: Paint) -> Iterator[str]:
    yield paint(shortened(found.input, width), "bold")
    for name, value in _facts(found):
        wrapped = textwrap.wrap(
            one_line(value),
            width=width - 14,
            break_on_hyphens=False,
        )
        for at, line in enumerate(wrapped or [""]):
            yield f"  {name if not at else '':<10}  {line}"


def _facts(found: Explanation) -> Iterator[tuple[str, str]]:
    document = found.document
    how = f"{document['encoding']} ({document['encoding_method']})" if document["encoding"] else "text"
    bad = f", {document['replacements']} characters lost" if document["replacements"] else ""
    yield "document", f"{document['form']}, {how}{bad}"
    yield "wrappers", "; inside it ".join(map(_wrapper, found.via)) or "none"
    if found.revision:
        yield "version", _revision(found.revision)
    yield "outlet", _outlet(found.outlet)
    fits = [f"{name} {'fits' if fit else 'no'}" for name, fit in found.layouts.items()]
    yield "layout", (found.layout or "none") + (f"  (tried: {', '.join(fits)})" if fits else "")
    yield "route", f"{found.route}: {_ROUTES[found.route]}"
    yield "kind", found.kind
    yield "url", found.url or "unknown"
    yield "id", found.id


def _wrapper(via: Mapping[str, Any]) -> str:
    captured = f", captured {via['captured']}" if via["captured"] else ""
    return f"{via['wrapper']}{captured}{', ' + via['url'] if via['url'] else ''}"


def _revision(revision: Mapping[str, Any]) -> str:
    number = "unknown" if revision["number"] is None else revision["number"]
    count = f" of {revision['count']}" if revision["count"] else ""
    captured = f", seen {revision['captured']}" if revision["captured"] else ""
    sure = f", confidence {revision['confidence']:.2f}" if revision["confidence"] is not None else ""
    return f"{number}{count} by {revision['tracker']}{captured}; recovered: {revision['recovered']}{sure}"


def _outlet(outlet: Mapping[str, Any] | None) -> str:
    if outlet is None:
        return "none claims this URL"
    ranks = {"explicit": "you named it", "plug-in": f"plug-in {outlet['distribution']}"}
    rank = ranks.get(outlet["rank"] or "", outlet["rank"] or "")
    return f"{outlet['name']}, {outlet['title']} ({rank}; explicit before plug-in before built-in)"


def _fields(found: Explanation, width: int, paint: Paint) -> Iterator[str]:
    known = [field for field in found.fields if field.value is not None or field.candidates]
    yield paint("Fields", "bold") + "  (> is the candidate that won; they are weighed in this order)"
    for field in known:
        yield from _field(field, width, paint)
    unknown = ", ".join(field.field for field in found.fields if field not in known)
    if unknown:
        yield from textwrap.wrap(f"  nothing found for: {unknown}", width, subsequent_indent="    ")


def _field(field: FieldEvidence, width: int, paint: Paint) -> Iterator[str]:
    value = _shown(field.value) if field.value is not None else "(none was valid)"
    name = f"  {field.field:<{_NAME}}"
    yield paint(name, "cyan") + shortened(value, width - len(name))
    if not any(candidate["won"] for candidate in field.candidates) and field.origin:
        yield f"    > {field.origin}"
    for candidate in field.candidates:
        mark = ">" if candidate["won"] else "-"
        origin = shortened(candidate["origin"], width // 3)
        start = f"    {mark} {origin:<{_NAME - 4}}  "
        line = start + shortened(_shown(candidate["value"]), width - len(start))
        yield paint(line, "green" if candidate["won"] else "dim")


def _shown(value: Any) -> str:
    """A value for a reader: moments as their time, people by name, lists by their items."""
    if isinstance(value, Mapping):
        for key in ("value", "name", "url"):
            if isinstance(value.get(key), str):
                extra = value.get("precision") or value.get("role")
                return f"{value[key]} ({extra})" if extra else str(value[key])
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, Iterable) and not isinstance(value, str):
        return "; ".join(map(_shown, value))
    return str(value)


def _blocks(found: Explanation, width: int, paint: Paint) -> Iterator[str]:
    fates = Counter(block.fate for block in found.blocks)
    counts = f"{fates['kept']} kept, {fates['data']} kept as data, {fates['dropped']} dropped"
    yield paint("Blocks", "bold") + f"  ({counts})"
    post: str | None = None
    for block in found.blocks:
        if block.post != post:
            post = block.post
            yield paint("  " + shortened(f"entry {post}", width - 2), "bold")
        yield from _block(block, width, paint)


def _block(block: BlockEvidence, width: int, paint: Paint) -> Iterator[str]:
    word, colour = _FATES[block.fate]
    start = f"  {word}  {block.kind or block.type:<14}"
    yield paint(start, colour) + shortened(block.text or "(no text)", width - len(start))
    if block.rule:
        why = one_line(f"{block.rule}: {block.because}")
        for line in textwrap.wrap(why, width - 24, break_on_hyphens=False):
            yield paint(f"{'':<24}{line}", "dim")


def _rows(found: Explanation, width: int, paint: Paint) -> Iterator[str]:
    rows = found.revision["rows"] if found.revision else []
    if not rows:
        return
    yield paint("Rows of the diff", "bold") + "  (this version's part of each; title first)"
    for at, row in enumerate(rows):
        start = f"  {at:>3}  {row['kind']:<8} {row['method']:<10} {row['confidence']:.2f}  "
        yield start + shortened(row["text"] or "(not in this version)", width - len(start))


def _outside(found: Explanation, width: int, paint: Paint) -> Iterator[str]:
    if found.outside is None:
        return
    yield paint("Outside", "bold") + "  (text outside the containers that the layout names)"
    if not found.outside:
        yield "  none"
    for text in found.outside:
        yield paint("  outside  ", "dim") + shortened(text, width - 11)


def _warnings(found: Explanation, width: int, paint: Paint) -> Iterator[str]:
    if found.warnings:
        yield paint("Warnings", "bold")
    for warning in found.warnings:
        text = one_line(f"{warning['code']}: {warning['message']}")
        yield from textwrap.wrap(text, width, initial_indent="  ", subsequent_indent="    ")
