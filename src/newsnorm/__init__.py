"""newsnorm: a news story in any state of decay, as one canonical article."""

from newsnorm._version import __version__
from newsnorm.api import fetch, normalize, normalize_all, read
from newsnorm.article import Article
from newsnorm.errors import NewsnormError
from newsnorm.source import Source

__all__ = ["Article", "NewsnormError", "Source", "__version__", "fetch", "normalize", "normalize_all", "read"]
