"""Where articles go: standard output, one file, or a folder with a file for each."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import click

from newsnorm.article import Article
from newsnorm.cli.report import Report
from newsnorm.cli.terminal import harmless
from newsnorm.writing import Format

#: (name of its input, article).
Named = tuple[str, Article]


class CannotWrite(click.ClickException):
    """The output cannot be written; nothing is wrong with the inputs."""

    exit_code = 2

    def __init__(self, path: object, error: OSError) -> None:
        super().__init__(f"{path}: {error.strerror or error}")

    def show(self, file: object = None) -> None:  # noqa: ARG002
        click.echo(f"error[output]: {harmless(self.message)}", err=True)


def to_stdout(articles: Iterable[Named], form: Format, report: Report) -> int:
    """The articles as one stream; gives how many were written."""
    terminal = sys.stdout.isatty()

    def put(text: str) -> None:
        if terminal or not hasattr(sys.stdout, "buffer"):
            sys.stdout.write(harmless(text))
        else:
            sys.stdout.buffer.write(text.encode("utf-8", "replace"))
        sys.stdout.flush()

    return _stream(articles, form, report, put)


def to_file(articles: Iterable[Named], path: Path, form: Format, report: Report) -> int:
    """The articles as one stream in a file, which is there whole or not at all."""
    with _replacing(path) as put:
        return _stream(articles, form, report, put)


def to_folder(articles: Iterable[Named], folder: Path, form: Format, report: Report) -> int:
    """A file for each article, named by its id and revision number."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(folder, error) from error
    taken: set[str] = set()
    for name, article in articles:
        text = _rendered(form.write, name, article, report)
        if text is not None:
            stem = file_stem(article, taken)
            with _replacing(folder / f"{stem}{form.suffix}") as put:
                put(text)
            taken.add(stem)
    return len(taken)


def file_stem(article: Article, taken: Iterable[str] = ()) -> str:
    """A name without an ending: never from a title, never one that is taken.

    >>> from newsnorm.article import Producer
    >>> story = Article(id="9e1f", producer=Producer(version="1"))
    >>> file_stem(story), file_stem(story, ["9e1f", "9e1f-2"])
    ('9e1f', '9e1f-3')
    """
    revision = article.revision
    number = f"-r{revision.number}" if revision and revision.number is not None else ""
    stem, copy = f"{article.id}{number}", 1
    while (name := stem if copy == 1 else f"{stem}-{copy}") in taken:
        copy += 1
    return name


def _stream(articles: Iterable[Named], form: Format, report: Report, put: Callable[[str], None]) -> int:
    """One document where one article comes, joined ones where several do."""
    count = 0
    for (name, article), several, last in _with_position(articles):
        text = _rendered(form.write_one_of_many if several else form.write, name, article, report)
        if text is not None:
            put(text if last else text + form.between)
            count += 1
    return count


def _with_position(articles: Iterable[Named]) -> Iterator[tuple[Named, bool, bool]]:
    """(article, whether there are several, whether it is the last); holds one back, no more."""
    held: Named | None = None
    several = False
    for item in articles:
        if held is not None:
            several = True
            yield held, several, False
        held = item
    if held is not None:
        yield held, several, True


def _rendered(write: Callable[[Article], str], name: str, article: Article, report: Report) -> str | None:
    with report.guard(name):
        return write(article)
    return None


@contextmanager
def _replacing(path: Path) -> Iterator[Callable[[str], None]]:
    """Writes beside the file and takes its place at the end, if anything was written.

    Raises CannotWrite.
    """
    if path.exists() and not path.is_file():
        part = path  # a device or a named pipe has no beside
    else:
        path = path.resolve()  # the file that a link names is replaced, not the link
        part = path.with_name(path.name + ".part")
    written = False
    try:
        with part.open("wb") as file:

            def put(text: str) -> None:
                nonlocal written
                file.write(text.encode("utf-8", "replace"))
                written = True

            yield put
        if written and part != path:
            os.replace(part, path)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise CannotWrite(path, error) from error
    finally:
        if part != path:
            with suppress(OSError):
                part.unlink()
