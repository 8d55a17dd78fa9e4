"""Web addresses: which host, which story, which words, and what an archive's address wraps.

Everything is parsed, nothing is fetched, nothing raises on a malformed address. Only `urllib.parse` is used:
the normalisers on offer either drop parameters that name the story or break an address inside an address.
"""

import functools
import re
import unicodedata
from urllib.parse import SplitResult, quote, unquote, urljoin, urlsplit


@functools.cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """On first use: at import these patterns would be a tenth of newsnorm's start-up."""
    return re.compile(pattern, re.IGNORECASE | re.DOTALL)


_SPACE = " \t\r\n\f\v\0\u00a0\u200b\ufeff"
_DEFAULT_PORTS = {"http": 80, "https": 443}


def host_of(url: str) -> str:
    """The host in lower case, without port, user and final dot; '' if the address has none.

    >>> host_of("HTTPS://www.TheGuardian.com:443/world"), host_of("//archive.ph/x"), host_of("world/2017")
    ('www.theguardian.com', 'archive.ph', '')
    """
    parts = _split(url)
    return _host(parts) if parts else ""


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
        joined = url.strip(_SPACE)
        # Most links of a page are whole already, and joining costs more than all else here.
        if base and not joined.startswith(("https://", "http://")):
            joined = urljoin(base.strip(_SPACE), joined)
        parts = urlsplit(joined)
        _ = parts.port
    except ValueError:
        return None
    return joined if parts.scheme in _DEFAULT_PORTS and parts.hostname else None


# Parameters that say how a reader came, not which story this is. Names are compared without case.
_TRACKING = {
    "analytics and clicks on advertisements": "_ga _gl gclid gclsrc dclid gbraid wbraid msclkid yclid "
    "pk_campaign pk_kwd pk_source pk_medium",
    "shares on social networks": "fbclid fb_action_ids fb_action_types fb_ref fb_source igshid twclid ttclid "
    "li_fat_id __twitter_impression socialreferrer share sr_share postshare",
    "mailings": "mc_cid mc_eid mkt_tok _hsenc _hsmi wpisrc wpmm",
    "campaign codes of publishers": "cmp cmpid intcmp icid ncid n_cid ocid s_cid xtor wt_mc wtmc ico ito "
    "mbid smid smprod ns_mchannel ns_source ns_campaign ns_linkname ns_fee dm_source dm_medium dm_campaign "
    "wprss",
    "where the link stood": "hpid itid intlink_from_url link_location ref_src referrer referer",
    "gift links and their redirects": "pwapi_token noredirect",
    "form of the page, as in outputType=amp": "outputtype",
}
_TRACKING_PREFIXES = ("utm_", "mtm_", "at_campaign", "at_medium", "at_custom", "at_link")
# Names too short to mean the same everywhere: on other hosts `tid` is a thread and `nid` a Drupal story.
_TRACKING_ON = {
    # link, newsletter, RSS section and its successor, full-screen form, share token
    "washingtonpost.com": "tid nid nav sub arc404 p9w22b2p wpmk wpmp",
    # page of the comments, mobile or desktop form, JSON of the page
    "theguardian.com": "commentpage view dcr",
    "guardian.co.uk": "commentpage view",
    # first-visit guard, feed partner, mailing, home page, one-page form, place of the link
    "nytimes.com": "_r partner emc hp pagewanted src mcubz rref module region pgtype action auth login "
    "contentcollection clicksource wt.nav version smtyp",
}
_ANYWHERE = frozenset(" ".join(_TRACKING.values()).split())
_BY_HOST = {host: frozenset(names.split()) for host, names in _TRACKING_ON.items()}
_SESSION = r";jsessionid=[^/?#;]*"
# Hash-bang sites (Gawker, 2011: /#!5753509/the-slug) named the story nowhere else.
_HASH_BANG = r"!\d{4,}(?:/|$)"
_ESCAPE = r"%[0-9a-fA-F]{2}"
# Every ASCII character that is not a letter: `quote` then escapes spaces, controls and non-ASCII only.
_AS_IS = "%!$&'()*+,;=:@/?#[]|~^{}`\\"


def identity_url(url: str) -> str:
    """The address that names the story: equal for two links to it that differ only in how they were shared.

    Scheme as given (an http capture keeps http) and lower-cased like the host; without user, default port,
    fragment, tracking parameters and session; other parameters stay, in order. Idempotent. What is not an
    http(s) address comes back stripped of outer white space only.

    >>> identity_url("HTTP://WWW.Example.com:80/a?storyid=9&utm_source=x&fbclid=y#comments")
    'http://www.example.com/a?storyid=9'
    """
    # A lone surrogate (an undecodable byte of a command line) could not be encoded later.
    url = url.strip(_SPACE).encode("utf-8", "replace").decode()
    parts = _split(url)
    if parts is None or parts.scheme not in _DEFAULT_PORTS or not parts.hostname:
        return url
    host = _host(parts)
    netloc = f"[{host}]" if ":" in host else host
    try:
        port = parts.port
    except ValueError:
        return url
    if port and port != _DEFAULT_PORTS[parts.scheme]:
        netloc += f":{port}"
    path = _escaped(_compiled(_SESSION).sub("", parts.path)) or "/"
    query = "&".join(p for p in parts.query.split("&") if p and not _is_tracking(p, host))
    identity = f"{parts.scheme}://{netloc}{path}"
    if query:
        identity += "?" + _escaped(query)
    if path == "/" and not query and _compiled(_HASH_BANG).match(parts.fragment):
        identity += "#" + _escaped(parts.fragment)
    return identity


def _is_tracking(parameter: str, host: str) -> bool:
    name, _, value = parameter.partition("=")
    # A link copied out of HTML source can carry the entity of its ampersand.
    name = unquote(name.removeprefix("amp;")).lower()
    if name in _ANYWHERE or name.startswith(_TRACKING_PREFIXES):
        return True
    if name == "ref":
        return not value.isdigit()  # a section or campaign; in digits it can be the story's number
    if name == "amp" and value in ("", "1", "true"):
        return True  # the AMP form of the same story
    if name == "page" and unquote(value).startswith("with:block-"):
        return True  # the Guardian's link to one post of a live blog
    return any(name in names and host_matches(host, site) for site, names in _BY_HOST.items())


def _escaped(text: str) -> str:
    return _compiled(_ESCAPE).sub(lambda match: match[0].upper(), quote(text, safe=_AS_IS))


def _split(url: str) -> SplitResult | None:
    try:
        return urlsplit(url.strip(_SPACE))
    except ValueError:
        return None


def _host(parts: SplitResult) -> str:
    return (parts.hostname or "").lower().rstrip(".")


_APOSTROPHES = dict.fromkeys(map(ord, "'\u2019\u2018\u02bc\u00b4`\u00ad"))
_ABBREVIATION = r"(?<=\b[^\W\d_])\.|(?<=\d),(?=\d)"
_NOT_WORD = r"[\W_]+"
_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ı": "i"}
)


def slugify(text: str) -> str:
    """`text` as the words of an address: ASCII-folded, lower case, joined by '-'; other scripts stay.

    Apostrophes, the dots of U.S. and the comma of 1,000 vanish, as in the slugs of newspapers.

    >>> slugify("A Putin-Assad embrace launches Russia’s U.S. plan"), slugify("Café “Łódź”")
    ('a-putin-assad-embrace-launches-russias-us-plan', 'cafe-lodz')
    """
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    text = _compiled(_ABBREVIATION).sub("", text.translate(_APOSTROPHES)).lower().translate(_LETTERS)
    return _compiled(_NOT_WORD).sub("-", text).strip("-")


# What content systems put around the words: file names, kinds of page, numbers.
_SUFFIX = r"\.(?:s?html?|stm|php|aspx?|jsp|story|amp|print|ece|cms|ars)$"
_PAGE_KIND = r"_(?:story|blog|gallery|video|graphic|print|pf|live|quiz|allcomments|singlepage)(?:_\d+)?$"
_ID_AT_END = (
    r"[-_.,~](?:\d{6,}(?:[_.-]\d+)?|id[a-z]{2,4}[a-z0-9]{6,}|[abnx]-?\d{6,}|[nr]cna\d+|a-[0-9a-f-]{36}|"
    r"(?=[a-z]{0,30}\d)[0-9a-f]{16,40}|(?:19|20)\d\d-\d\d-\d\d)$"
)
_UUID_AT_END = r"(?:^|[-_])[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$"
_MONTHS = frozenset("jan feb mar apr may jun jul aug sep sept oct nov dec".split())
_NO_WORDS = frozenset("index story article amp print full default page news-story body single wp".split())
_YEAR = r"(?:19|20)\d\d(?:-\d\d-\d\d)?"


def slug_of(url: str) -> str | None:
    """The words of the headline as the address has them, in the form of `slugify`; None if it has none.

    The last segment that is no number, date, identifier or file name decides. It is a slug if it has two
    words; before an identifier three (``middle_east/6d5a4c8e-...`` is a section), unless a date precedes it.

    >>> slug_of("https://www.theguardian.com/world/2017/nov/21/syria-operation-wrapping-up?CMP=x")
    'syria-operation-wrapping-up'
    >>> slug_of("https://www.washingtonpost.com/world/a-bridge-opens-at-last/2017/11/21/"
    ...         "af9f6f64-ced4-11e7-8447-3d80b84bebad_story.html")
    'a-bridge-opens-at-last'
    """
    parts = _split(url)
    segments = [unquote(segment) for segment in parts.path.split("/") if segment] if parts else []
    for position in reversed(range(len(segments))):
        words = _words(segments[position])
        if not words:
            continue
        dated = any(_compiled(_YEAR).fullmatch(segment) for segment in segments[:position])
        # arts-and-entertainment, life-and-style: sections
        section = len(words) < 3 or (len(words) == 3 and words[1] == "and")
        enough = len(words) > 1 and (dated or position == len(segments) - 1 or not section)
        return "-".join(words) if enough else None
    return None


def _words(segment: str) -> list[str]:
    """The words of a path segment; [] for a number, a date, an identifier or a file name without any."""
    bare = _compiled(_PAGE_KIND).sub("", _compiled(_SUFFIX).sub("", segment))
    if bare.lower() in _NO_WORDS or bare.lower() in _MONTHS:
        return []
    bare = _compiled(_ID_AT_END).sub("", _compiled(_UUID_AT_END).sub("", bare))
    # A single run of letters and digits in mixed case is an identifier: gIQAaPZv4L, KBN1DL0GA.
    if bare.isalnum() and (any(map(str.isdigit, bare)) or bare[1:] != bare[1:].lower()):
        return []
    slug = slugify(bare)
    return slug.split("-") if any(map(str.isalpha, slug)) else []


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
    url = re.sub(r"[\t\r\n]", "", url.strip(_SPACE))
    if _compiled(_RELATIVE_WAYBACK).match(url):
        url = "//web.archive.org" + url
    host = host_of(url)
    if not host:
        return None
    path = "/" + url.partition("//")[2].partition("/")[2]
    if host == "webcache.googleusercontent.com" and (found := _compiled(_GOOGLE_CACHE).search(path)):
        return "google-cache", "", _restored(unquote(found["original"]))
    if host_matches(host, "webcitation.org") and (found := _compiled(_WEBCITE).search(path)):
        return "webcite", "", _restored(unquote(found["original"]))
    archive = next((name for site, name in _ARCHIVES.items() if host_matches(host, site)), None)
    for form in (_COMPARED, _COPY, _UNDATED) if archive else (_ANY_HOST,):
        if found := _compiled(form).match(path):
            stamp = found.groupdict().get("stamp") or ""
            return archive or "memento", re.sub(r"\D", "", stamp), _restored(found["original"])
    return None


def _restored(original: str) -> str:
    if "%3a%2f%2f" in original[:14].lower():
        original = unquote(original)
    original = _compiled(_ESCAPED_COLON).sub(r"\1:", original)
    found = _compiled(_LOST_SLASH).match(original)
    rest = original[found.end() :] if found else original
    scheme = found[1].lower() if found else "http"
    return _compiled(_DEFAULT_PORT).sub(r"\1\2", f"{scheme}://{rest}")
