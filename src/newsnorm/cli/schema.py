"""``newsnorm schema``: the shape of a record."""

from __future__ import annotations

import click

from newsnorm.schema import published_schema


@click.command("schema")
def command() -> None:
    """Print the JSON Schema of a record (draft 2020-12)."""
    click.echo(published_schema(), nl=False)
