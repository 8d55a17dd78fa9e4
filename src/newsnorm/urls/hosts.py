"""Addresses taken apart: whose they are."""

import functools
import re
from urllib.parse import SplitResult, quote, urljoin, urlsplit


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


def path_of(url: str) -> str:
    """The path; '' if the address has none or is malformed.

    >>> path_of("https://example.com/world/a.html?b=1"), path_of("http://[/world")
    ('/world/a.html', '')
    """
    parts = split(url)
    return parts.path if parts else ""


def absolute(url: str, base: str | None) -> str | None:
    """`url` as a link on the page `base`; None unless that makes an http(s) address with a host.

    Controls in it are escaped, as browsers do; a host that holds one is none.

    >>> absolute("/world/a.html#top", "https://example.com/index.html"), absolute("javascript:void(0)", None)
    ('https://example.com/world/a.html#top', None)
    >>> absolute("/a\\x07b", "https://example.com/"), absolute("https://exa\\x07mple.com/", None)
    ('https://example.com/a%07b', None)
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
    if parts.scheme not in DEFAULT_PORTS or not parts.hostname:
        return None
    if joined.isprintable():
        return joined
    return None if compiled(_CONTROL).search(parts.netloc) else _without_controls(joined)


# C0, C1 and halves of surrogate pairs, which JSON can spell and no encoding can carry.
_CONTROL = r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]"


def _without_controls(url: str) -> str:
    url = compiled(r"[\t\r\n]").sub("", url)
    return compiled(_CONTROL).sub(lambda found: quote(found[0], errors="replace"), url)


def split(url: str) -> SplitResult | None:
    try:
        return urlsplit(url.strip(SPACE))
    except ValueError:
        return None


def host_in(parts: SplitResult) -> str:
    return (parts.hostname or "").lower().rstrip(".")
