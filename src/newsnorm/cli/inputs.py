"""What the user names: files, folders, URLs and standard input, as sources to be read."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import click
from attrs import frozen

from newsnorm.api import fetch, read
from newsnorm.errors import NewsnormError
from newsnorm.reading.files import files_in, read_stdin
from newsnorm.source import Source


class NothingToRead(NewsnormError):
    """A folder without a page or a text in it."""

    code = "input.no-files"
    stage = "reading"
    advice = "files are taken by their endings (.html, .htm, .txt, also .gz); name others one by one"


@frozen(kw_only=True)
class Input:
    """One document that is still to be read."""

    name: str
    """As messages call it."""
    read: Callable[[], Source]


def inputs_of(arguments: Iterable[str], url: str | None = None) -> list[Input]:
    """Every document that the arguments name, those of a folder in the order of their names.

    Raises click.UsageError where ``url`` is given and there is not one document to have it.
    """
    arguments = list(arguments)
    if url and (len(arguments) != 1 or _is_url(arguments[0]) or Path(arguments[0]).is_dir()):
        raise click.UsageError("--url says where one saved document lives; give one file, or -")
    return [item for argument in arguments for item in _inputs(argument, url)]


def _inputs(argument: str, url: str | None) -> Iterator[Input]:
    if argument == "-":
        yield Input(name="-", read=functools.partial(read_stdin, url=url))
    elif _is_url(argument):
        yield Input(name=argument, read=functools.partial(fetch, argument))
    elif not Path(argument).is_dir():
        yield Input(name=argument, read=functools.partial(read, argument, url=url))
    elif files := list(files_in(Path(argument))):
        for file in files:
            yield Input(name=str(file), read=functools.partial(read, file))
    else:
        yield Input(name=argument, read=functools.partial(_nothing_in, argument))


def _is_url(argument: str) -> bool:
    return argument.lower().startswith(("http://", "https://"))


def _nothing_in(folder: str) -> Source:
    raise NothingToRead("no page and no text in this folder", where=folder)
