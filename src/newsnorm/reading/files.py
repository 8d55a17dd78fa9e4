"""Sources from files, folders and standard input."""

from __future__ import annotations

import gzip
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

from newsnorm import errors
from newsnorm.page import MAX_BYTES
from newsnorm.source import Source

#: Endings of files that are taken from a folder; a file that is named is always read.
ENDINGS = (".html", ".htm", ".xhtml", ".shtml", ".stm", ".txt", ".text")


def read(path: str | Path, *, url: str | None = None, max_bytes: int = MAX_BYTES) -> Source:
    """One file as a source; a gzip is unpacked.

    Raises OSError as `open` does, errors.TooLarge, errors.Truncated.
    """
    path = Path(path)
    with path.open("rb") as file:
        data = file.read(max_bytes + 1)
    if len(data) > max_bytes:
        raise errors.TooLarge(f"more than {max_bytes:,} bytes", where=str(path))
    if data[:2] == b"\x1f\x8b":
        data = _unpacked(path, max_bytes)
    return Source(data=data, path=path.as_posix(), url=url)


def read_stdin(*, url: str | None = None) -> Source:
    """Standard input as a source named "-"."""
    return Source(data=sys.stdin.buffer.read(MAX_BYTES + 1), path="-", url=url)


def files_in(path: Path) -> Iterator[Path]:
    """The readable files below a folder, in the order of their names; a file is itself."""
    if not path.is_dir():
        yield path
        return
    for found in sorted(path.rglob("*")):
        name = found.name.lower().removesuffix(".gz")
        hidden = any(part.startswith(".") for part in found.relative_to(path).parts)
        if found.is_file() and not hidden and name.endswith(ENDINGS):
            yield found


def _unpacked(path: Path, max_bytes: int) -> bytes:
    try:
        with gzip.open(path, "rb") as file:
            # Read with a cap: a few kB of gzip can hold gigabytes.
            data = file.read(max_bytes + 1)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise errors.Truncated(f"the gzip is broken: {error}", where=str(path)) from error
    if len(data) > max_bytes:
        raise errors.TooLarge(f"unpacks to more than {max_bytes:,} bytes", where=str(path))
    return data
