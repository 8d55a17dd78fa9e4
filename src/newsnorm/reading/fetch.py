"""Pages from the web, politely: one request at a time, with limits and an honest name."""

from __future__ import annotations

import ssl
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final
from urllib.parse import urljoin, urlsplit

import urllib3
from urllib3.exceptions import HTTPError
from urllib3.response import BaseHTTPResponse
from urllib3.util import Retry, Timeout

from newsnorm._version import __version__
from newsnorm.errors import FetchFailed, TooLarge
from newsnorm.page import MAX_BYTES
from newsnorm.source import Source

#: Redirects that are followed; browsers stop at 20, no news page was seen to need 4.
MAX_REDIRECTS: Final = 5
#: Seconds for a connection, and for one read from it.
CONNECT_SECONDS: Final = 10.0
READ_SECONDS: Final = 20.0
#: Seconds for the whole page, redirects and retries included.
TOTAL_SECONDS: Final = 60.0

_HEADERS: Final = {
    "User-Agent": f"newsnorm/{__version__} (Python library; one page on a user's request)",
    "Accept": "text/html,application/xhtml+xml;q=0.9,text/plain;q=0.8,*/*;q=0.1",
    "Accept-Encoding": "gzip, deflate",
    "Accept-Language": "en,*;q=0.5",
}
# A server that asks for patience gets it: Retry-After is kept, up to 30 seconds.
_RETRY: Final = Retry(
    total=2,
    redirect=False,
    status_forcelist=(429, 502, 503, 504),
    backoff_factor=1.0,
    respect_retry_after_header=True,
    retry_after_max=30,
    raise_on_status=False,
)


def fetch(url: str, *, max_bytes: int = MAX_BYTES, pool: urllib3.PoolManager | None = None) -> Source:
    """The page at a URL, with its headers and the URL that it was found at in the end.

    ``pool`` brings connections of your own (a proxy, other certificates).  Certificates are always
    checked.  Raises errors.FetchFailed for everything that goes wrong on the way, an HTTP status of
    400 and more included, and errors.TooLarge.
    """
    started = time.monotonic()
    pool = pool or urllib3.PoolManager(ssl_context=ssl.create_default_context())
    asked = url
    for _ in range(MAX_REDIRECTS + 1):
        response = _get(pool, url, asked)
        try:
            target = response.headers.get("location") if 300 <= response.status < 400 else None
            if target is None:
                return _source(response, url, asked, max_bytes, deadline=started + TOTAL_SECONDS)
        finally:
            response.release_conn()
        url = urljoin(url, target)
    raise FetchFailed(f"more than {MAX_REDIRECTS} redirects", where=asked)


def _get(pool: urllib3.PoolManager, url: str, asked: str) -> BaseHTTPResponse:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise FetchFailed(f"{url!r} is no http or https URL", where=asked, advice="give a URL of a web page")
    try:
        return pool.request(
            "GET",
            url,
            headers=_HEADERS,
            preload_content=False,
            redirect=False,
            retries=_RETRY,
            timeout=Timeout(connect=CONNECT_SECONDS, read=READ_SECONDS),
        )
    except (HTTPError, OSError) as error:
        raise FetchFailed(_reason(error), where=asked) from error


def _source(response: BaseHTTPResponse, url: str, asked: str, max_bytes: int, *, deadline: float) -> Source:
    if response.status >= 400:
        raise FetchFailed(
            f"the server answered {response.status} {response.reason or ''}".strip(), where=asked
        )
    headers = {name.lower(): value for name, value in response.headers.items()}
    return Source(
        data=_body(response, asked, max_bytes, deadline),
        url=url,
        content_type=headers.get("content-type"),
        headers=headers,
        retrieved_at=datetime.now(UTC),
    )


def _body(response: BaseHTTPResponse, asked: str, max_bytes: int, deadline: float) -> bytes:
    """The body, unpacked as it comes so that a small answer cannot grow without bound."""
    chunks: list[bytes] = []
    size = 0
    try:
        for chunk in _chunks(response):
            size += len(chunk)
            if size > max_bytes:
                raise TooLarge(f"more than {max_bytes:,} bytes", where=asked)
            if time.monotonic() > deadline:
                raise FetchFailed(f"not complete after {TOTAL_SECONDS:.0f} seconds", where=asked)
            chunks.append(chunk)
    except (HTTPError, OSError) as error:
        raise FetchFailed(_reason(error), where=asked) from error
    return b"".join(chunks)


def _chunks(response: BaseHTTPResponse) -> Iterator[bytes]:
    yield from response.stream(65_536, decode_content=True)


def _reason(error: BaseException) -> str:
    """The innermost reason; urllib3 wraps it in what it was doing."""
    reason = getattr(error, "reason", None)
    while isinstance(reason, BaseException):
        error, reason = reason, getattr(reason, "reason", None)
    return f"{type(error).__name__}: {error}"
