"""``newsnorm normalize``: inputs in, articles out."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import click

from newsnorm import pipeline, registry
from newsnorm.cli.inputs import Input, inputs_of
from newsnorm.cli.outputs import Named, to_file, to_folder, to_stdout
from newsnorm.cli.report import Report
from newsnorm.errors import UnknownOutlet
from newsnorm.outlet import Outlet
from newsnorm.writing import FORMATS, Format

SOME_FAILED = 1
NOTHING_PRODUCED = 3


@click.command("normalize")
@click.argument("inputs", nargs=-1, metavar="[FILE|DIR|URL|-]...")
@click.option("--url", help="Where the document lives, if the input does not say so.")
@click.option("--outlet", metavar="NAME", help="Read as a page of this outlet, whatever the URL says.")
@click.option(
    "-f",
    "--format",
    "format_name",
    type=click.Choice(list(FORMATS)),
    help="Of the output.  [default: by the ending of -o; json on a terminal and in a folder; else jsonl]",
)
@click.option(
    "-o",
    "--output",
    metavar="FILE|DIR",
    help="A file for all articles; or a folder (it exists, ends in / or has no ending) for a file each, "
    "named by id and revision.  Files of the same name are replaced.",
)
@click.option("--no-generic", is_flag=True, help="Do not guess at pages that no layout fits.")
@click.option("-v", "--verbose", count=True, help="Tell every warning; -vv: tracebacks too.")
@click.option("-q", "--quiet", is_flag=True, help="Tell failures only.")
def command(
    inputs: tuple[str, ...],
    url: str | None,
    outlet: str | None,
    format_name: str | None,
    output: str | None,
    no_generic: bool,
    verbose: int,
    quiet: bool,
) -> int:
    """Write the articles in files, folders, URLs or standard input.

    Files may be gzipped; folders are read with what is below them.  A page that holds several
    versions of a story gives them all, oldest first.  Where there are several articles, json and
    jsonld give one line for each.

    Exit code: 0 all inputs gave articles, 1 some failed, 2 wrong usage, 3 nothing was produced.
    """
    if not inputs and sys.stdin.isatty():
        raise click.UsageError("give a file, a folder, a URL, or - for standard input")
    chosen = chosen_outlet(outlet)
    documents = inputs_of(inputs or ("-",), url)
    folder = output is not None and _is_folder(output)
    form = FORMATS[format_name or _default_format(None if output == "-" else output, folder=folder)]
    quiet_libraries()
    shown, say = _progress(documents, to_screen=output in (None, "-"))
    report = Report(say, verbosity=-1 if quiet else verbose, url=url)
    articles = _articles(shown, report, outlet=chosen, generic=not no_generic)
    if output is None or output == "-":
        count = to_stdout(articles, form, report)
    elif folder:
        count = to_folder(articles, Path(output), form, report)
    else:
        count = to_file(articles, Path(output), form, report)
    if not count:
        return NOTHING_PRODUCED
    return SOME_FAILED if report.failures else 0


def _articles(
    documents: Iterable[Input], report: Report, *, outlet: Outlet | None, generic: bool
) -> Iterator[Named]:
    for document in documents:
        with report.guard(document.name):
            for article in pipeline.normalize_all(document.read(), outlet=outlet, generic=generic):
                report.tell_warnings(document.name, article)
                yield document.name, article


def chosen_outlet(name: str | None) -> Outlet | None:
    """The outlet that the user names.  Raises click.BadParameter."""
    try:
        return registry.outlet_named(name) if name else None
    except UnknownOutlet as error:
        raise click.BadParameter(f"{error.message}: {error.advice}", param_hint="--outlet") from error


def quiet_libraries() -> None:
    """What libraries log is no message of ours; without any handler Python prints it."""
    if not logging.getLogger().handlers:
        logging.getLogger().addHandler(logging.NullHandler())


def _is_folder(output: str) -> bool:
    if output == "-":
        return False
    path = Path(output)
    return path.is_dir() or output.endswith(("/", "\\")) or not (path.suffix or path.exists())


def _default_format(output: str | None, *, folder: bool) -> str:
    if folder:
        return "json"
    if output is None:
        return "json" if sys.stdout.isatty() else "jsonl"
    by_suffix: dict[str, Format] = {form.suffix: form for form in FORMATS.values()}
    found = by_suffix.get(Path(output).suffix.lower())
    return found.name if found else "jsonl"


def _progress(documents: list[Input], *, to_screen: bool) -> tuple[Iterable[Input], Callable[[str], None]]:
    """The documents, with a bar on stderr where somebody can see it, and a way to print beside it."""
    hidden = not sys.stderr.isatty() or len(documents) < 2 or (to_screen and sys.stdout.isatty())
    if hidden:
        return documents, lambda line: click.echo(line, err=True)
    from tqdm import tqdm  # 100 ms that a pipe need not pay

    return tqdm(documents, unit="doc", file=sys.stderr), lambda line: tqdm.write(line, file=sys.stderr)
