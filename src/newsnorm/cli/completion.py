"""``newsnorm completion``: the shell completes commands and options."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class


@click.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def command(ctx: click.Context, shell: str) -> None:
    """Print the completion script for a shell.

    For example, in ~/.bashrc:  eval "$(newsnorm completion bash)"
    """
    complete = get_completion_class(shell)
    assert complete is not None
    program = complete(ctx.find_root().command, {}, "newsnorm", "_NEWSNORM_COMPLETE")
    # Not source(), which also starts the shell to ask for its version.
    click.echo(program.source_template % program.source_vars())
