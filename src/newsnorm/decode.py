"""Bytes of a page to text, with the encoding that was used and how it was decided.

Encodings are named as the WHATWG Encoding Standard names them (``windows-1252``, never ``latin-1``).
UTF-7, ISO-2022-KR, HZ and UTF-32 are in no list here: the Standard refuses the first three because markup
can hide in them, and a page that declares one of them is read as if it declared nothing.
"""

import codecs
import re
from typing import Literal

import attrs

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


# Python's codec -> the Standard's name. gb2312, big5, euc-kr and shift_jis mean their supersets on the web.
_SUPERSETS = (
    "ascii=windows-1252 iso8859-1=windows-1252 iso8859-9=windows-1254 iso8859-11=windows-874 "
    "cp874=windows-874 tis-620=windows-874 cp866=ibm866 mac-roman=macintosh mac-cyrillic=x-mac-cyrillic "
    "gb2312=gbk cp950=big5 big5hkscs=big5 cp932=shift_jis euc_jp=euc-jp iso2022_jp=iso-2022-jp "
    "euc_kr=euc-kr cp949=euc-kr johab=euc-kr "
    "utf-8-sig=utf-8 utf-16=utf-16le utf-16-le=utf-16le utf-16-be=utf-16be"
)
_NAMES = {
    **{name: name for name in ("utf-8", "koi8-r", "koi8-u", "gbk", "gb18030", "big5", "shift_jis")},
    **{f"cp{n}": f"windows-{n}" for n in range(1250, 1259)},
    **{f"iso8859-{n}": f"iso-8859-{n}" for n in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)},
    **dict(pair.split("=") for pair in _SUPERSETS.split()),
}
# The Standard's name -> Python's codec for what it means, where the name alone would say less.
_CODECS = {
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "euc-kr": "cp949",
    "ibm866": "cp866",
    "macintosh": "mac-roman",
    "x-mac-cyrillic": "mac-cyrillic",
    "windows-874": "cp874",
}
_EAST_ASIAN = frozenset({"gbk", "gb18030", "big5", "euc-jp", "shift_jis", "euc-kr"})

_HEADER = re.compile(r"charset\s*=\s*[\"']?\s*([\w:.+-]{1,40})", re.IGNORECASE)
# Searched in lower-cased bytes: a literal start without IGNORECASE is ten times as fast, and this is the
# only work beyond decoding that a sound page pays for.
_CHARSET = re.compile(rb"charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w:.+-]{1,40})")
_XML = re.compile(rb"\s{0,99}<\?xml\s[^>]{0,99}?\bencoding\s{0,9}=\s{0,9}[\"']([\w:.+-]{1,40})")
# Enough for any head we have seen; an archive's insert can push the page's own <meta> further down, which
# matters only where the bytes are not UTF-8.
_HEAD, _LONG_HEAD = 4096, 32_768

_C1 = re.compile("[\x80-\x9f]")
# Where ISO 8859 has control characters every Windows code page has the same quotes and dashes; no page means
# the controls.
_QUOTES = b"\x82\x84\x85\x86\x87\x89\x8b\x91\x92\x93\x94\x95\x96\x97\x99\x9b"
_WINDOWS_PUNCTUATION = {byte: bytes([byte]).decode("cp1252") for byte in _QUOTES}
_HIGH_BYTES = bytes(range(0x80, 0x100))


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
    if b"\0" in data[:2] and (name := _utf16_without_bom(data)):
        text, lost = _read(data, name)
        return Decoded(text, name, "header" if (name, "header") in claims else "detected", lost)
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return _not_utf8(data, _claims(data, content_type, _LONG_HEAD))
    return _other_than_utf8(data, text, claims) or _utf8(text, claims)


def encoding_of(label: str) -> str | None:
    """The WHATWG name for a label as pages write it; None for one that no page may use.

    >>> [encoding_of(label) for label in ("UTF8", "latin1", "x-sjis", "gb2312", "utf-7", "iso-2022-kr")]
    ['utf-8', 'windows-1252', 'shift_jis', 'gbk', None, None]
    """
    label = label.strip().lower()
    if label in ("utf-8", "utf8"):
        return "utf-8"
    for spelling in (label, label.removeprefix("x-"), label.removesuffix("-i")):
        try:
            return _NAMES.get(codecs.lookup(spelling).name)
        except (LookupError, ValueError):
            continue
    return None


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
        short = name in _EAST_ASIAN and not text.isascii() and max(text) < "\u0800"
        if wide or japanese or short:
            read, bad = _read(data, name)
            if not bad:
                return Decoded(read, name, method, 0)
    return None


def _not_utf8(data: bytes, claims: list[tuple[str, Method]]) -> Decoded:
    as_utf8 = data.decode("utf-8", "replace")
    declared = next((method for name, method in claims if name == "utf-8"), None)
    if _cut_short(data):
        return Decoded(as_utf8, "utf-8", declared or "utf-8", 1)
    lost = as_utf8.count("\ufffd") - data.count(b"\xef\xbf\xbd")
    # Characters that did come out right: in another encoding hardly any pair of bytes is valid UTF-8.
    right = len(as_utf8) - lost - len(data.translate(None, _HIGH_BYTES))
    if lost * (1 if declared else 4) < right and lost <= 1 + len(data) / 200:
        return Decoded(as_utf8, "utf-8", declared or "utf-8", lost)
    passable: list[tuple[int, str, str, Method]] = []
    for name, method in claims:
        if name == "utf-8":
            continue
        text, bad = _read(data, name)
        if not bad:
            return Decoded(text, name, method, 0)
        if bad * 100 <= len(text) - len(data.translate(None, _HIGH_BYTES)) + 100:
            passable.append((bad, name, text, method))
    if passable:
        _, name, text, method = min(passable, key=lambda reading: reading[0])
        return Decoded(text, name, method, text.count("\ufffd"))
    guessed: Method = "detected"
    name = _detected(data) or ""
    if not name:
        name, guessed = "windows-1252", "fallback"
    text, _ = _read(data, name)
    return Decoded(text, name, guessed, text.count("\ufffd"))


def _cut_short(data: bytes) -> bool:
    """Whether `data` is UTF-8 with non-ASCII characters, but for the first bytes of one at its very end."""
    try:
        text, _ = codecs.utf_8_decode(data, "strict", False)
    except UnicodeDecodeError:
        return False
    return not text.isascii()


def _read(data: bytes, name: str) -> tuple[str, int]:
    """The text in encoding `name`, and how many characters in it cannot be meant (U+FFFD and C1)."""
    text = data.decode(_CODECS.get(name, name), "replace")
    if name.startswith("iso-8859"):
        text = text.translate(_WINDOWS_PUNCTUATION)
    return text, text.count("\ufffd") + len(_C1.findall(text))


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


def _utf16_without_bom(data: bytes) -> str | None:
    """'utf-16le' or 'utf-16be' where every other byte of the start is zero, as in Latin text; else None."""
    even, odd = data[:64:2], data[1:64:2]
    if len(odd) < 2 or len(data) % 2:
        return None
    if not any(odd) and all(even):
        return "utf-16le"
    return "utf-16be" if not any(even) and all(odd) else None


_SAMPLE = 16_384
# Fewer non-ASCII bytes than these are no evidence of anything.
_TOO_FEW = 8
_TAG = re.compile(rb"<[^<>]{0,2000}>")
_RUN = re.compile(rb"[\x80-\xff]{3,}")
_WORD = re.compile(r"[^\W\d_]{2,}")
_SPACES = re.compile(rb"\s+")
# The letters beyond a-z of languages in Latin script, by the code page their pages used.
_ALPHABETS = (
    (
        "windows-1252",
        "àâæçéèêëîïôœùûüÿ äöüß áéíñóúüªº ãáàâçéêíóôõúªº àèéìíîòóù åäöé æøåé áðéíóúýþæö àçéèíïòóúü",
    ),
    ("windows-1250", "ąćęłńóśźż áčďéěíňóřšťúůýž áäčďéíĺľňóôŕšťúýž áéíóöőúüű ăâîşţ čćđšž"),
    ("iso-8859-2", "ąćęłńóśźż áčďéěíňóřšťúůýž áäčďéíĺľňóôŕšťúýž áéíóöőúüű ăâîşţ čćđšž"),
    ("windows-1254", "âçğıîöşüi\u0307"),
    ("windows-1257", "ąčęėįšųūž āčēģīķļņšūž äõöüšž"),
)
_OTHER_SCRIPTS = [
    "cp1251",
    "koi8_r",
    "cp1253",
    "cp1255",
    "cp1256",
    "gb18030",
    "big5",
    "cp932",
    "euc_jp",
    "cp949",
]


def _detected(data: bytes) -> str | None:
    """The encoding that undeclared bytes look like; None where windows-1252 is as good a guess as any.

    charset-normalizer tells scripts apart, but calls French, Spanish and Swedish windows-1250 or -1257
    (measured on 10 languages), so Latin script is decided by the letters each language has.
    """
    sample = _sample(data)
    high = len(sample) - len(sample.translate(None, _HIGH_BYTES))
    if high < _TOO_FEW:
        return None
    if 2 * sum(map(len, _RUN.findall(sample))) > high:
        from charset_normalizer import from_bytes

        best = from_bytes(sample, cp_isolation=_OTHER_SCRIPTS, preemptive_behaviour=False).best()
        return encoding_of(best.encoding) if best else None
    fits = {name: _fit(sample, name, alphabets.split()) for name, alphabets in _ALPHABETS}
    name = max(fits, key=lambda name: fits[name])
    return name if fits[name] > fits["windows-1252"] + _TOO_FEW // 2 else None


def _fit(sample: bytes, name: str, alphabets: list[str]) -> int:
    """How many letters of `sample`, read as `name`, the best of `alphabets` has; less those it has not."""
    text, bad = _read(sample, name)
    # Only inside words: £5 and m³ are no Polish.
    letters = [c for c in "".join(_WORD.findall(text)).lower() if c > "\x7f"]
    known = [sum(map(letters.count, a)) for a in alphabets if len(set(letters) & set(a)) > 2]
    return 2 * max(known, default=0) - len(letters) - 2 * bad


def _sample(data: bytes) -> bytes:
    """At most 16 kB of the page's words, those around non-ASCII bytes first."""
    words = _SPACES.sub(b" ", _TAG.sub(b" ", data[: _SAMPLE * 40]))
    first = re.search(rb"[\x80-\xff]", words)
    start = max(0, first.start() - 200) if first else 0
    sample = words[start : start + _SAMPLE]
    # A cut at a space splits no double-byte character: 0x20 is never the second half of one.
    return sample if len(words) - start <= _SAMPLE else sample[: sample.rfind(b" ")]


_MAGIC = (
    *((0, b"%PDF-", "PDF"), (0, b"\x89PNG\r\n", "PNG image"), (0, b"\xff\xd8\xff", "JPEG image")),
    *((0, b"GIF8", "GIF image"), (8, b"WEBP", "WebP image"), (0, b"II*\0", "TIFF image")),
    *((0, b"MM\0*", "TIFF image"), (4, b"ftyp", "MP4 video"), (0, b"ID3", "MP3 audio")),
    *((8, b"WAVE", "WAV audio"), (0, b"OggS", "Ogg media"), (0, b"\x1aE\xdf\xa3", "Matroska video")),
    *((0, b"\x1f\x8b", "gzip"), (0, b"PK\x03\x04", "zip"), (0, b"PK\x05\x06", "zip"), (0, b"BZh", "bzip2")),
    *((0, b"\xfd7zXZ\0", "xz"), (0, b"\x28\xb5\x2f\xfd", "Zstandard"), (0, b"7z\xbc\xaf", "7-Zip archive")),
    *((0, b"Rar!\x1a\x07", "RAR archive"), (257, b"ustar", "tar archive")),
    *((0, b"bplist00", "Safari webarchive"), (0, b"\xd0\xcf\x11\xe0", "Microsoft Office document")),
    *((0, b"SQLite format 3\0", "SQLite database"), (0, b"PAR1", "Parquet"), (0, b"ARROW1\0", "Arrow file")),
    *((0, b"wOF", "web font"), (0, b"\x7fELF", "program")),
)
# Magic in plain letters counts only where control characters say that the rest is no text either.
_PLAIN = frozenset({b"ID3", b"BZh", b"GIF8", b"PAR1", b"wOF", b"WEBP", b"WAVE", b"ftyp", b"OggS", b"ustar"})
_CONTROLS = bytes(b for b in range(0x20) if b not in b"\t\n\r\f\x1b") + b"\x7f"


def looks_binary(data: bytes) -> str | None:
    """What the bytes are, in words for a message, if they are no text; None for text and for no bytes.

    >>> looks_binary(b"%PDF-1.4 ..."), looks_binary(b"<p>PDF</p>"), looks_binary("<p>".encode("utf-16"))
    ('PDF', None, None)
    """
    start = data[:8192]
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or _utf16_without_bom(start[:64]):
        return None
    controls = len(start) - len(start.translate(None, _CONTROLS))
    # Noise (cipher text, Brotli) is one tenth control characters; the worst page seen had a few NULs.
    binary = controls * 25 > len(start)
    for offset, magic, name in _MAGIC:
        if start.startswith(magic, offset) and (binary or magic not in _PLAIN or controls > 2):
            return name
    return "binary data" if binary else None
