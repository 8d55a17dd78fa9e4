"""What the server behind the cassettes answers; shared by the script that records and the tests."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

from attrs import field, frozen

HERE = Path(__file__).resolve().parent
#: Recorded HTTP for reading/fetch.py, and nothing else.
CASSETTES = HERE.parent / "cassettes"
#: How vcrpy records and plays: no cookies, no credentials, bodies readable.
VCR = {
    "filter_headers": [("authorization", "REDACTED"), "cookie", "set-cookie"],
    "decode_compressed_response": False,
}


@frozen(kw_only=True)
class Answer:
    """One answer of the server."""

    status: int = 200
    headers: Mapping[str, str] = field(factory=lambda: {"Content-Type": "text/html; charset=utf-8"})
    body: bytes = b""
    zipped: bool = False
    test: str = ""
    """The test, and so the cassette, that asks for ``url``."""
    url: str = ""


def _case(outlet: str, name: str) -> tuple[str, bytes]:
    """(URL, page) of an outlet's case."""
    folder = HERE / "outlets" / outlet / name
    return json.loads((folder / "source.json").read_text("utf-8"))["url"], (folder / "page.html").read_bytes()


GUARDIAN_URL, _GUARDIAN = _case("theguardian", "dcr_news")
POST_URL, _POST = _case("washingtonpost", "next-wpds")
OLD_URL = "http://www.guardian.co.uk/moved"
LATIN_URL = "https://www.theguardian.com/latin"
GONE_URL = "https://www.washingtonpost.com/gone"
LOOP_URL = "https://www.washingtonpost.com/loop"
LEAVES_URL = "https://www.washingtonpost.com/leaves-the-web"

LATIN = (
    "<html><body><h1>Café</h1>"
    + "<p>The café on the quay has been open since the harbour froze over.</p>" * 4
)


def _at(url: str) -> tuple[str, str]:
    parts = urlsplit(url)
    return parts.hostname or "", parts.path + (f"?{parts.query}" if parts.query else "")


ANSWERS: dict[tuple[str, str], Answer] = {
    _at(GUARDIAN_URL): Answer(body=_GUARDIAN, test="a_page_of_the_guardian", url=GUARDIAN_URL),
    _at(POST_URL): Answer(body=_POST, zipped=True, test="a_page_sent_zipped", url=POST_URL),
    _at("https://www.theguardian.com/old"): Answer(
        status=301,
        headers={"Location": _at(GUARDIAN_URL)[1]},
        test="a_page_that_moved",
        url="https://www.theguardian.com/old",
    ),
    _at(LATIN_URL): Answer(
        headers={"Content-Type": "text/html; charset=ISO-8859-1"},
        body=LATIN.encode("latin-1"),
        test="a_charset_in_the_header",
        url=LATIN_URL,
    ),
    _at(GONE_URL): Answer(status=410, body=b"<h1>Gone</h1>", test="a_page_that_is_gone", url=GONE_URL),
    _at(LOOP_URL): Answer(status=302, headers={"Location": LOOP_URL}, test="a_loop", url=LOOP_URL),
    _at(LEAVES_URL): Answer(
        status=302, headers={"Location": "file:///etc/hostname"}, test="a_redirect_to_a_file", url=LEAVES_URL
    ),
}
