"""The encoding that undeclared bytes look like."""

import re

from newsnorm.decode.encodings import HIGH_BYTES, encoding_of, read

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


def detected(data: bytes) -> str | None:
    """The encoding that undeclared bytes look like; None where windows-1252 is as good a guess as any.

    charset-normalizer tells scripts apart, but calls French, Spanish and Swedish windows-1250 or -1257
    (measured on 10 languages), so Latin script is decided by the letters each language has.
    """
    sample = _sample(data)
    high = len(sample) - len(sample.translate(None, HIGH_BYTES))
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
    text, bad = read(sample, name)
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
