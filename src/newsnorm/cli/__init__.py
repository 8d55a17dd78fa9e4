"""The command line, one file per command.

Exit codes: 0 all inputs gave articles, 1 some failed, 2 wrong usage or output that cannot be
written, 3 nothing usable was produced, 130 interrupted, 141 the reader of a pipe went away.
"""

from __future__ import annotations

import importlib
import os
import sys
import warnings
from collections.abc import Mapping, Sequence
from typing import Any, Final, TextIO, cast

import click

from newsnorm._version import __version__
from newsnorm.cli.failures import failure_line, traceback_of
from newsnorm.errors import PluginWarning

#: Command -> what it does.  Its module is imported when it runs, so that help is quick.
COMMANDS: Final[Mapping[str, str]] = {
    "normalize": "Write the articles in files, folders, URLs or standard input.",
    "explain": "Show where every field and block of a document comes from.",
    "outlets": "List the outlets that newsnorm knows.",
    "schema": "Print the JSON Schema of a record (draft 2020-12).",
    "completion": "Print the completion script for a shell.",
}

INTERRUPTED: Final = 130
BROKEN_PIPE: Final = 141


class _Commands(click.Group):
    """Commands by name, imported on use."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"newsnorm.cli.{cmd_name}")
        return cast(click.Command, module.command)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def invoke(self, ctx: click.Context) -> Any:
        try:
            code = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:  # click would call it a failure of the inputs
            _forget_stdout()
            return BROKEN_PIPE
        return code


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="newsnorm")
def newsnorm() -> None:
    """Turn news stories in any state of decay into one canonical article each."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line and gives its exit code; an error is a line on stderr."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a terminal without UTF-8 shows "?", and goes on
            stream.reconfigure(errors="replace")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("always", PluginWarning)
            warnings.showwarning = _plugin_warnings_in_a_line(warnings.showwarning)
            code = newsnorm.main(arguments, prog_name="newsnorm", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except Exception as error:
        click.echo(failure_line("newsnorm", error), err=True)
        if os.environ.get("NEWSNORM_DEBUG"):
            click.echo(traceback_of(error), err=True)
        return 1
    return code if isinstance(code, int) else 0


def _forget_stdout() -> None:
    """Python flushes stdout when it ends, and would complain of the pipe again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _plugin_warnings_in_a_line(usual: Any) -> Any:
    def show(
        message: Warning | str,
        category: type[Warning],
        filename: str,
        lineno: int,
        file: TextIO | None = None,
        line: str | None = None,
    ) -> None:
        if issubclass(category, PluginWarning):
            click.echo(f"warning[plug-in]: {message}", err=True)
        else:
            usual(message, category, filename, lineno, file, line)

    return show
