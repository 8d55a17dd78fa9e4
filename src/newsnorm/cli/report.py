"""What is told on stderr while inputs are worked through."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from newsnorm.article import Article
from newsnorm.cli.failures import failure_line, traceback_of
from newsnorm.cli.terminal import one_line


class Report:
    """Prints failures and warnings, one line each, and counts the failures."""

    def __init__(self, say: Callable[[str], None], *, verbosity: int = 0, url: str | None = None) -> None:
        self.failures = 0
        self._say = say
        self._verbosity = verbosity
        self._debug = verbosity >= 2 or bool(os.environ.get("NEWSNORM_DEBUG"))
        self._url = url

    @contextmanager
    def guard(self, name: str) -> Iterator[None]:
        """Whatever goes wrong inside is told of that input, and the others go on."""
        try:
            yield
        except Exception as error:
            self.failures += 1
            self._say(failure_line(name, error, url=self._url))
            if self._debug:
                self._say(traceback_of(error))

    def tell_warnings(self, name: str, article: Article) -> None:
        """That no story was found, always but with -q; every other warning with -v."""
        for warning in article.warnings:
            if self._verbosity >= 1 or (self._verbosity == 0 and warning.code == "no-body"):
                self._say(one_line(f"warning[{warning.code}]: {name}: {warning.message}"))
