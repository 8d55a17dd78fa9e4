"""Addresses taken apart: whose they are."""

import functools
import re
from urllib.parse import SplitResult, urljoin, urlsplit


@functools.cache
def compiled(pattern: str) -> re.Pattern[str]:
    """On first use: at import these patterns would be a tenth of newsnorm's start-up."""
    return re.compile(pattern, re.IGNORECASE | re.DOTALL)


SPACE = " \t\r\n\f\v\0\u00a0\u200b\ufeff"
DEFAULT_PORTS = {"http": 80, "https": 443}


def host_of(url: str) -> str:
    """The host in lower case, without port, user and final dot; '' if the address has none.

    >>> host_of("HTTPS://www.TheGuardian.com:443/world"), host_of("//archive.ph/x"), host_of("world/2017")
    ('www.theguardian.com', 'archive.ph', '')
    """
    parts = split(url)
    return host_in(parts) if parts else ""


def host_matches(host: str, pattern: str) -> bool:
    """Whether `host` is `pattern` or a host under it, label by label.

    >>> host_matches("www.washingtonpost.com", "washingtonpost.com")
    True
    >>> host_matches("evilwashingtonpost.com", "washingtonpost.com")
    False
    """
    host, pattern = host.lower().rstrip("."), pattern.lower().strip(".")
    return bool(pattern) and (host == pattern or host.endswith("." + pattern))


def absolute(url: str, base: str | None) -> str | None:
    """`url` as a link on the page `base`; None unless that makes an http(s) address with a host.

    >>> absolute("/world/a.html#top", "https://example.com/index.html"), absolute("javascript:void(0)", None)
    ('https://example.com/world/a.html#top', None)
    """
    try:
        joined = url.strip(SPACE)
        # Most links of a page are whole already, and joining costs more than all else here.
        if base and not joined.startswith(("https://", "http://")):
            joined = urljoin(base.strip(SPACE), joined)
        parts = urlsplit(joined)
        _ = parts.port
    except ValueError:
        return None
    return joined if parts.scheme in DEFAULT_PORTS and parts.hostname else None


def split(url: str) -> SplitResult | None:
    try:
        return urlsplit(url.strip(SPACE))
    except ValueError:
        return None


def host_in(parts: SplitResult) -> str:
    return (parts.hostname or "").lower().rstrip(".")
