"""Encodings by the names of the WHATWG Encoding Standard."""

import codecs
import re

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
EAST_ASIAN = frozenset({"gbk", "gb18030", "big5", "euc-jp", "shift_jis", "euc-kr"})

# Where ISO 8859 has control characters every Windows code page has the same quotes and dashes; no page means
# the controls.
_QUOTES = b"\x82\x84\x85\x86\x87\x89\x8b\x91\x92\x93\x94\x95\x96\x97\x99\x9b"
_WINDOWS_PUNCTUATION = {byte: bytes([byte]).decode("cp1252") for byte in _QUOTES}
C1 = re.compile("[\x80-\x9f]")
HIGH_BYTES = bytes(range(0x80, 0x100))


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


def read(data: bytes, name: str) -> tuple[str, int]:
    """The text in encoding `name`, and how many characters in it cannot be meant (U+FFFD and C1)."""
    text = data.decode(_CODECS.get(name, name), "replace")
    if name.startswith("iso-8859"):
        text = text.translate(_WINDOWS_PUNCTUATION)
    return text, text.count("\ufffd") + len(C1.findall(text))
