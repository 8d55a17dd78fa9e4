"""``python -m newsnorm.testing new|accept|check``: make, bless and run cases."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import click

from newsnorm.testing.cases import cases_below, load_case, problems, records_of, traces_of


@click.group()
def cases() -> None:
    """Cases: stored pages, their facts and the articles they must give."""


@cases.command()
@click.argument("page", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--url", help="Where the page lives.")
def new(page: Path, folder: Path, url: str | None) -> None:
    """Make a case in FOLDER from PAGE; then review expected.json against the page."""
    if (folder / "source.json").exists():
        raise click.ClickException(f"{folder} holds a case already")
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(page, folder / f"page{page.suffix or '.html'}")
    _write(folder / "source.json", {"url": url, "facts": {}})
    trace = traces_of(load_case(folder))[-1]
    producer = trace.article.producer
    facts: dict[str, object] = {
        "layout": producer.layout,
        "route": producer.route,
        "must": [],
        "must_not": [],
    }
    _write(folder / "source.json", {"url": url, "facts": facts})
    _write(folder / "expected.json", records_of(load_case(folder)))
    click.echo(f"{folder}: read {folder / 'expected.json'} against the page, then fill in the facts")


@cases.command()
@click.argument("folders", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
def accept(folders: tuple[Path, ...]) -> None:
    """Write what the pages give now as expected; review the difference before you commit it."""
    for folder in folders:
        for case in cases_below(folder):
            records = records_of(case)
            target = case.folder / "expected.json"
            if not target.exists() or case.expected != records:
                _write(target, records)
                click.echo(f"{case.name}: written")


@cases.command()
@click.argument("folders", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
def check(folders: tuple[Path, ...]) -> None:
    """Run the cases and print what is not as it must be; exit code 1 if anything is."""
    failed = run = 0
    for folder in folders:
        for case in cases_below(folder):
            run += 1
            for what, problem in problems(case):
                failed += 1
                click.echo(f"{case.name}: {what}: {problem}", err=True)
    click.echo(f"{run} cases, {failed} problems")
    sys.exit(1 if failed or not run else 0)


def _write(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    cases(prog_name="python -m newsnorm.testing")
