"""Addresses of copies in web archives, and the original address in them."""

import re
from urllib.parse import unquote

from newsnorm.urls.hosts import SPACE, compiled, host_matches, host_of

# Hosts that serve copies as .../{timestamp}{modifier}/{original address}, and the archive's name.
_ARCHIVES = {
    "archive.org": "wayback",
    "waybackmachine.org": "wayback",
    **dict.fromkeys((f"archive.{tld}" for tld in "today is ph fo li vn md".split()), "archive.today"),
    "ghostarchive.org": "ghostarchive",
    "archive-it.org": "archive-it",
    "webarchive.org.uk": "ukwa",
    "nationalarchives.gov.uk": "ukgwa",
    "webarchive.parliament.uk": "parliament",
    "arquivo.pt": "arquivo",
    "vefsafn.is": "vefsafn",
    "webarchive.loc.gov": "loc",
    "perma-archives.org": "perma",
    "mementoweb.org": "memento",
}
# The copy's address ends in the whole original one, query and all; its scheme may be escaped, have lost a
# slash, or be missing before a host. Folders before the timestamp hold neither dot nor colon.
_FULL = r"(?P<original>https?(?::/|%3A).*)"
_COPY = (
    r"(?:/[\w-]{1,40}){0,3}/(?P<stamp>\d{4}\.\d\d\.\d\d-\d{6}|\d{1,14})(?:[a-z]{2}_){0,3}/"
    r"(?P<original>(?:https?(?::|%3A)|(?:[\w-]{1,63}\.){1,9}[a-z]{2,24}(?:[:/?]|$)).*)"
)
_COMPARED = rf"/web/diff/\d{{0,14}}/(?P<stamp>\d{{0,14}})/{_FULL}"
_UNDATED = rf"(?:/web|/save|/newest|/oldest|/timegate|/o/\w{{4,6}})?/{_FULL}"
_ANY_HOST = rf"[^?#]*?/(?P<stamp>\d{{14}})(?:[a-z]{{2}}_){{0,3}}/{_FULL}"
_RELATIVE_WAYBACK = r"/web/\d{4,14}(?:[a-z]{2}_){0,3}/https?:"
_GOOGLE_CACHE = r"[?&]q=cache:(?:[\w-]{8,20}:)?(?P<original>[^&+\s]+)"
_WEBCITE = r"[?&]url=(?P<original>[^&\s]+)"
_ESCAPED_COLON = r"\A(https?)%3a"
_LOST_SLASH = r"(https?):/*"
_DEFAULT_PORT = r"\A(?:(http://[^/?#\s]{1,253}):80(?=[/?#]|$)|(https://[^/?#\s]{1,253}):443(?=[/?#]|$))"


def split_archive_url(url: str) -> tuple[str, str, str] | None:
    """(archive, timestamp, original address) of an archived copy's address, one layer; else None.

    The archive is 'wayback', 'archive.today', ... or 'memento' for an unknown host whose path has a full
    timestamp before a full address. Timestamps are UTC, 1 to 14 digits (YYYYMMDDhhmmss), '' if the address
    has none. The original has its scheme and slashes back and no default port.

    >>> split_archive_url("https://web.archive.org/web/20171121id_/http:/example.com:80/a?b=1")
    ('wayback', '20171121', 'http://example.com/a?b=1')
    >>> split_archive_url("https://archive.ph/AbC12") is None
    True
    """
    url = re.sub(r"[\t\r\n]", "", url.strip(SPACE))
    if compiled(_RELATIVE_WAYBACK).match(url):
        url = "//web.archive.org" + url
    host = host_of(url)
    if not host:
        return None
    path = "/" + url.partition("//")[2].partition("/")[2]
    if host == "webcache.googleusercontent.com" and (found := compiled(_GOOGLE_CACHE).search(path)):
        return "google-cache", "", _restored(unquote(found["original"]))
    if host_matches(host, "webcitation.org") and (found := compiled(_WEBCITE).search(path)):
        return "webcite", "", _restored(unquote(found["original"]))
    archive = next((name for site, name in _ARCHIVES.items() if host_matches(host, site)), None)
    for form in (_COMPARED, _COPY, _UNDATED) if archive else (_ANY_HOST,):
        if found := compiled(form).match(path):
            stamp = found.groupdict().get("stamp") or ""
            return archive or "memento", re.sub(r"\D", "", stamp), _restored(found["original"])
    return None


def _restored(original: str) -> str:
    if "%3a%2f%2f" in original[:14].lower():
        original = unquote(original)
    original = compiled(_ESCAPED_COLON).sub(r"\1:", original)
    found = compiled(_LOST_SLASH).match(original)
    rest = original[found.end() :] if found else original
    scheme = found[1].lower() if found else "http"
    return compiled(_DEFAULT_PORT).sub(r"\1\2", f"{scheme}://{rest}")
