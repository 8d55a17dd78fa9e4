"""An input that failed, as one line on stderr."""

from __future__ import annotations

import traceback

from newsnorm.cli.terminal import harmless, one_line
from newsnorm.errors import NewsnormError


def failure_line(name: str, error: BaseException, *, url: str | None = None) -> str:
    """``error[code]: path: message``; ``url`` is where the document lives, if the user said so.

    >>> failure_line("a.html", FileNotFoundError(2, "No such file or directory", "a.html"))
    'error[input.missing]: a.html: no such file or folder'
    >>> failure_line("a.html", KeyError("x"))
    "error[internal]: a.html: KeyError: 'x'; this is a fault of newsnorm: NEWSNORM_DEBUG=1 shows where"
    """
    place = f"{name} ({url})" if url and url != name else name
    if isinstance(error, NewsnormError):
        inner = error.where if error.where not in (None, name, url, "<data>") else None
        place = f"{place}: {inner}" if inner else place
        advice = f"; {error.advice}" if error.advice else ""
        code, message = error.code, f"{error.message} [{error.stage}]{advice}"
    elif isinstance(error, FileNotFoundError):
        code, message = "input.missing", "no such file or folder"
    elif isinstance(error, OSError):
        code, message = "input.unreadable", error.strerror or str(error)
    else:
        code = "internal"
        message = (
            f"{type(error).__name__}: {error}; this is a fault of newsnorm: NEWSNORM_DEBUG=1 shows where"
        )
    return one_line(f"error[{code}]: {place}: {message}")


def traceback_of(error: BaseException) -> str:
    """Where it was raised, for those who ask with -vv or NEWSNORM_DEBUG."""
    return harmless("".join(traceback.format_exception(error)).rstrip())
