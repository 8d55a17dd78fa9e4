"""Bytes of a page to text, with the encoding that was used and how it was decided.

Encodings are named as the WHATWG Encoding Standard names them (``windows-1252``, never ``latin-1``).
UTF-7, ISO-2022-KR, HZ and UTF-32 are in no list here: the Standard refuses the first three because markup
can hide in them, and a page that declares one of them is read as if it declared nothing.
"""

import codecs
import re
from typing import Literal

import attrs

from newsnorm.decode.binary import looks_binary, utf16_without_bom
from newsnorm.decode.detect import detected
from newsnorm.decode.encodings import EAST_ASIAN, HIGH_BYTES, encoding_of, read

__all__ = ["Decoded", "Method", "decode", "encoding_of", "looks_binary"]

Method = Literal["bom", "header", "meta", "detected", "utf-8", "fallback", "given"]


@attrs.frozen
class Decoded:
    text: str
    """The whole text, without a leading byte order mark; holds no lone surrogate."""
    encoding: str
    """WHATWG name of the encoding the text was read with."""
    method: Method
    """What decided: a byte order mark, the HTTP header, a ``<meta>`` or XML declaration, the look of the
    bytes (``detected``), ``utf-8`` because the bytes are that whatever was declared, ``fallback`` because
    nothing else fitted, or ``given`` because the caller had text already."""
    replacements: int
    """Characters lost: how many U+FFFD this reading put in (those already in the page do not count)."""


_HEADER = re.compile(r"charset\s*=\s*[\"']?\s*([\w:.+-]{1,40})", re.IGNORECASE)
# Searched in lower-cased bytes: a literal start without IGNORECASE is ten times as fast, and this is the
# only work beyond decoding that a sound page pays for.
_CHARSET = re.compile(rb"charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w:.+-]{1,40})")
_XML = re.compile(rb"\s{0,99}<\?xml\s[^>]{0,99}?\bencoding\s{0,9}=\s{0,9}[\"']([\w:.+-]{1,40})")
# Enough for any head we have seen; an archive's insert can push the page's own <meta> further down, which
# matters only where the bytes are not UTF-8.
_HEAD, _LONG_HEAD = 4096, 32_768


def decode(data: bytes | str, *, content_type: str | None = None) -> Decoded:
    """The text of a page; never raises. `content_type` is the HTTP header's value, if there was one.

    Order: byte order mark, header, ``<meta>``, UTF-8, what the bytes look like, windows-1252. A claim that
    the bytes contradict loses: valid UTF-8 is UTF-8 whatever was declared.

    >>> decode("caf\\u00e9".encode(), content_type="text/html; charset=iso-8859-1")
    Decoded(text='café', encoding='utf-8', method='utf-8', replacements=0)
    >>> decode(b"caf\\xe9", content_type="text/html; charset=utf-8").encoding
    'windows-1252'
    """
    if isinstance(data, str):
        return _given(data)
    marked = _from_bom(data)
    if isinstance(marked, Decoded):
        return marked
    data = marked
    claims = _claims(data, content_type, _HEAD)
    if b"\0" in data[:2] and (name := utf16_without_bom(data)):
        text, lost = read(data, name)
        return Decoded(text, name, "header" if (name, "header") in claims else "detected", lost)
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return _not_utf8(data, _claims(data, content_type, _LONG_HEAD))
    return _other_than_utf8(data, text, claims) or _utf8(text, claims)


def _claims(data: bytes, content_type: str | None, head: int) -> list[tuple[str, Method]]:
    """What header and markup declare, in that order; unknown labels are left out."""
    claims: list[tuple[str, Method]] = []
    if content_type and (found := _HEADER.search(content_type)) and (name := encoding_of(found[1])):
        claims.append((name, "header"))
    if (label := _meta_label(data[:head].lower())) and (name := encoding_of(label)):
        # Markup that could be read as ASCII is not in UTF-16 (HTML, "prescan a byte stream").
        claims.append(("utf-8" if name.startswith("utf-16") else name, "meta"))
    return claims


def _meta_label(head: bytes) -> str | None:
    """The label of the first ``<meta>`` outside comments, or of the XML declaration; `head` in lower case."""
    for found in _CHARSET.finditer(head):
        tag = head.rfind(b"<", 0, found.start())
        commented = head.rfind(b"<!--", 0, found.start()) > head.rfind(b"-->", 0, found.start())
        if head.startswith(b"<meta", tag) and not commented:
            return found[1].decode("ascii")
    declared = _XML.match(head)
    return declared[1].decode("ascii") if declared else None


def _utf8(text: str, claims: list[tuple[str, Method]]) -> Decoded:
    for name, method in claims:
        # ASCII reads the same in whatever was declared, so the page's own claim stands.
        if name == "utf-8" or (text.isascii() and not name.startswith(("utf-16", "iso-2022"))):
            return Decoded(text, name, method, 0)
        if not text.isascii():
            break
    return Decoded(text, "utf-8", "utf-8", 0)


def _other_than_utf8(data: bytes, text: str, claims: list[tuple[str, Method]]) -> Decoded | None:
    """Bytes that are valid UTF-8 by accident: 7-bit Japanese, UTF-16, a few GBK characters."""
    for name, method in claims[:1]:
        if name == "utf-8":
            return None
        wide = name.startswith("utf-16") and "\0" in text[:_HEAD]
        japanese = name == "iso-2022-jp" and "\x1b" in text
        # Han, kana, hangul and curly quotes all take three bytes in UTF-8: without one of them the
        # declaration is the better guess (two GBK characters can be two valid pairs).
        short = name in EAST_ASIAN and not text.isascii() and max(text) < "\u0800"
        if wide or japanese or short:
            other, bad = read(data, name)
            if not bad:
                return Decoded(other, name, method, 0)
    return None


def _not_utf8(data: bytes, claims: list[tuple[str, Method]]) -> Decoded:
    as_utf8 = data.decode("utf-8", "replace")
    declared = next((method for name, method in claims if name == "utf-8"), None)
    if _cut_short(data):
        return Decoded(as_utf8, "utf-8", declared or "utf-8", 1)
    lost = as_utf8.count("\ufffd") - data.count(b"\xef\xbf\xbd")
    # Characters that did come out right: in another encoding hardly any pair of bytes is valid UTF-8.
    right = len(as_utf8) - lost - len(data.translate(None, HIGH_BYTES))
    if lost * (1 if declared else 4) < right and lost <= 1 + len(data) / 200:
        return Decoded(as_utf8, "utf-8", declared or "utf-8", lost)
    passable: list[tuple[int, str, str, Method]] = []
    for name, method in claims:
        if name == "utf-8":
            continue
        text, bad = read(data, name)
        if not bad:
            return Decoded(text, name, method, 0)
        if bad * 100 <= len(text) - len(data.translate(None, HIGH_BYTES)) + 100:
            passable.append((bad, name, text, method))
    if passable:
        _, name, text, method = min(passable, key=lambda reading: reading[0])
        return Decoded(text, name, method, text.count("\ufffd"))
    guessed: Method = "detected"
    name = detected(data) or ""
    if not name:
        name, guessed = "windows-1252", "fallback"
    text, _ = read(data, name)
    return Decoded(text, name, guessed, text.count("\ufffd"))


def _cut_short(data: bytes) -> bool:
    """Whether `data` is UTF-8 with non-ASCII characters, but for the first bytes of one at its very end."""
    try:
        text, _ = codecs.utf_8_decode(data, "strict", False)
    except UnicodeDecodeError:
        return False
    return not text.isascii()


def _given(text: str) -> Decoded:
    lost = 0
    try:
        text.encode()
    except UnicodeEncodeError:
        before = text.count("\ufffd")
        # By way of UTF-16 the two halves of a pair (from badly joined JSON) become their character again.
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        lost = text.count("\ufffd") - before
    return Decoded(text.removeprefix("\ufeff"), "utf-8", "given", lost)


def _from_bom(data: bytes) -> Decoded | bytes:
    """The text, if `data` starts with a mark that tells the truth; else the bytes after the mark."""
    if data.startswith(codecs.BOM_UTF8):
        name, body = "utf-8", data[3:]
    elif data.startswith(codecs.BOM_UTF16_LE):
        name, body = "utf-16le", data[2:]
    elif data.startswith(codecs.BOM_UTF16_BE):
        name, body = "utf-16be", data[2:]
    else:
        return data
    # Any bytes make some UTF-16 text, mostly ideographs; a real page has the zeros of its markup or spaces.
    if name != "utf-8" and body and b"\0" not in body[:_HEAD] and _is_utf8(body):
        return body
    text = body.decode(name, "replace")
    lost = text.count("\ufffd")
    if name == "utf-8" and lost:
        lost -= body.count(b"\xef\xbf\xbd")
    return Decoded(text, name, "bom", lost) if lost * 100 <= len(text) else body


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True
