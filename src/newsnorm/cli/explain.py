"""``newsnorm explain``: the evidence behind one document's articles."""

from __future__ import annotations

import json
import shutil
import sys

import click

from newsnorm import pipeline
from newsnorm.cli.explanation import explain
from newsnorm.cli.inputs import inputs_of
from newsnorm.cli.normalize import NOTHING_PRODUCED, SOME_FAILED, chosen_outlet, quiet_libraries
from newsnorm.cli.rendering import rendered
from newsnorm.cli.report import Report
from newsnorm.cli.terminal import colours_on


@click.command("explain")
@click.argument("document", metavar="FILE|URL|-")
@click.option("--url", help="Where the document lives, if the input does not say so.")
@click.option("--outlet", metavar="NAME", help="Read as a page of this outlet, whatever the URL says.")
@click.option("--all", "outside", is_flag=True, help="Also list the page's text outside the body.")
@click.option("--json", "as_json", is_flag=True, help="As JSON, one article a line, texts whole.")
@click.option("-v", "--verbose", count=True, help="-vv: tracebacks too.")
def command(
    document: str, url: str | None, outlet: str | None, outside: bool, as_json: bool, verbose: int
) -> int:
    """Show where every field and block of a document comes from.

    The wrappers around it, the outlet, layout and route; every field with its candidates and the
    one that won; every block kept or dropped, with the rule and its reason; the rows of a diff
    with the method and the confidence of their splits.
    """
    chosen = chosen_outlet(outlet)
    inputs = inputs_of([document], url)
    if len(inputs) != 1:
        raise click.UsageError("one document at a time; give a file, a URL, or -")
    quiet_libraries()
    report = Report(lambda line: click.echo(line, err=True), verbosity=verbose, url=url)
    coloured = colours_on(sys.stdout)
    width = min(max(shutil.get_terminal_size((100, 24)).columns, 80), 120)

    def paint(text: str, style: str) -> str:
        if not coloured:
            return text
        return click.style(text, **({style: True} if style in ("bold", "dim") else {"fg": style}))

    count = 0
    with report.guard(inputs[0].name):
        for trace in pipeline.trace_all(inputs[0].read(), outlet=chosen):
            found = explain(document, trace, explicit=chosen is not None, outside=outside)
            if as_json:
                shown = json.dumps(found.to_dict(), ensure_ascii=sys.stdout.isatty())
            else:
                shown = ("\n" if count else "") + rendered(found, width=width, paint=paint).rstrip("\n")
            click.echo(shown, color=coloured)
            count += 1
    if not count:
        return NOTHING_PRODUCED
    return SOME_FAILED if report.failures else 0
