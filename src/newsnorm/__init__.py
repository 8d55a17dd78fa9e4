"""newsnorm: a news story in any state of decay, as one canonical article."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from newsnorm._version import __version__

if TYPE_CHECKING:
    from newsnorm import writing
    from newsnorm.api import fetch, normalize, normalize_all, read
    from newsnorm.article import Article
    from newsnorm.errors import NewsnormError
    from newsnorm.source import Source

__all__ = [
    "Article",
    "NewsnormError",
    "Source",
    "__version__",
    "fetch",
    "normalize",
    "normalize_all",
    "read",
    "writing",
]

# Public name -> its module, imported when the name is first used (PEP 562): `newsnorm --help` and
# programs that only mention newsnorm do not pay for attrs, lxml and cattrs.
_HOMES = {
    "Article": "newsnorm.article",
    "NewsnormError": "newsnorm.errors",
    "Source": "newsnorm.source",
    "fetch": "newsnorm.api",
    "normalize": "newsnorm.api",
    "normalize_all": "newsnorm.api",
    "read": "newsnorm.api",
}


def __getattr__(name: str) -> object:
    if name == "writing":
        return importlib.import_module("newsnorm.writing")
    if name not in _HOMES:
        raise AttributeError(f"module 'newsnorm' has no attribute {name!r}")
    value = getattr(importlib.import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
