"""Web addresses: which host, which story, which words, and what an archive's address wraps.

Everything is parsed, nothing is fetched, nothing raises on a malformed address. Only `urllib.parse` is used:
the normalisers on offer either drop parameters that name the story or break an address inside an address.
"""

from newsnorm.urls.archives import split_archive_url
from newsnorm.urls.hosts import absolute, host_matches, host_of, path_of
from newsnorm.urls.identity import identity_url
from newsnorm.urls.slugs import slug_of, slugify

__all__ = [
    "absolute",
    "host_matches",
    "host_of",
    "identity_url",
    "path_of",
    "slug_of",
    "slugify",
    "split_archive_url",
]
