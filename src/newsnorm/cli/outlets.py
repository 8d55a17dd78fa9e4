"""``newsnorm outlets``: who is known."""

from __future__ import annotations

import json
import sys
import textwrap
from collections.abc import Iterable
from typing import Any, Final

import click

from newsnorm.cli.terminal import harmless
from newsnorm.registry import Claim, all_outlets

_INDENT: Final = 20


@click.command("outlets")
@click.option("--json", "as_json", is_flag=True, help="As JSON, one outlet a line.")
def command(as_json: bool) -> None:
    """List the outlets that newsnorm knows.

    With their hosts, the layouts they are read with (* = checked on real pages) and whether they
    are built in or come from a plug-in.
    """
    claims = all_outlets()
    if as_json:
        for claim in claims:
            click.echo(json.dumps(_facts(claim), ensure_ascii=False))
        return
    shown = "\n".join(_shown(claim) for claim in claims)
    click.echo(harmless(shown) if sys.stdout.isatty() else shown)


def _facts(claim: Claim) -> dict[str, Any]:
    outlet = claim.outlet
    return {
        "name": outlet.name,
        "title": outlet.title,
        "hosts": list(outlet.hosts),
        "layouts": [layout.name for layout in outlet.layouts],
        "verified": list(outlet.verified),
        "rank": claim.rank,
        "distribution": claim.distribution,
    }


def _shown(claim: Claim) -> str:
    outlet = claim.outlet
    layouts = [f"{each.name}{'*' if each.name in outlet.verified else ''}" for each in outlet.layouts]
    origin = "built-in" if claim.rank == "built-in" else f"plug-in: {claim.distribution}"
    return "\n".join(
        [
            f"{outlet.name:<{_INDENT}}{outlet.title} ({origin})",
            _listed("hosts", outlet.hosts),
            _listed("layouts", layouts or ["none"]),
        ]
    )


def _listed(name: str, values: Iterable[str]) -> str:
    return textwrap.fill(
        ", ".join(values),
        width=100,
        initial_indent=f"{'':<{_INDENT}}{name:<9}",
        subsequent_indent=" " * (_INDENT + 9),
        break_on_hyphens=False,
    )
