"""One address for one story, however it was shared."""

from urllib.parse import quote, unquote

from newsnorm.urls.hosts import DEFAULT_PORTS, SPACE, compiled, host_in, host_matches, split

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
    url = url.strip(SPACE).encode("utf-8", "replace").decode()
    parts = split(url)
    if parts is None or parts.scheme not in DEFAULT_PORTS or not parts.hostname:
        return url
    host = host_in(parts)
    netloc = f"[{host}]" if ":" in host else host
    try:
        port = parts.port
    except ValueError:
        return url
    if port and port != DEFAULT_PORTS[parts.scheme]:
        netloc += f":{port}"
    path = _escaped(compiled(_SESSION).sub("", parts.path)) or "/"
    query = "&".join(p for p in parts.query.split("&") if p and not _is_tracking(p, host))
    identity = f"{parts.scheme}://{netloc}{path}"
    if query:
        identity += "?" + _escaped(query)
    if path == "/" and not query and compiled(_HASH_BANG).match(parts.fragment):
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
    return compiled(_ESCAPE).sub(lambda match: match[0].upper(), quote(text, safe=_AS_IS))
