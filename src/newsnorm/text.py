"""Cleaning of text: one form for every character that print and templates spell in many ways."""

from __future__ import annotations

import re
import unicodedata

# Soft hyphens and zero-width characters are hints to a line breaker (Washington Post pages of
# 2013-15 put them inside names); they are never part of a word.  Joiners (U+200C, U+200D) are, in
# Persian and in emoji, and stay.  C0 and C1 controls have no meaning in text.
_INVISIBLE = dict.fromkeys(
    [0xAD, 0x200B, 0x2060, 0xFEFF, *range(0x200E, 0x2010), *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
)
_CONTROLS = {code: None for code in (*range(32), *range(0x7F, 0xA0)) if code not in (9, 10, 12, 13, 0x85)}
# Halves of surrogate pairs come from JSON that was cut inside an emoji; no encoding can carry them.
_HALVES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
_TABLE = _INVISIBLE | _CONTROLS | _HALVES | {0x2028: "\n", 0x2029: "\n", 0x85: "\n"}
_ODD = re.compile("[^\\n\\x20-\\x7e\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u20ac\u2026]")


def clean(text: str) -> str:
    """One line: NFC, no controls, no invisible characters, runs of whitespace as one space.

    >>> clean("Vladi\\u00admir \\n Putin\\u00a0said\\u200b")
    'Vladimir Putin said'
    """
    # ASCII that is printable holds nothing to clean but runs of spaces; nine strings in ten are that.
    if not (text.isascii() and text.isprintable()) and _ODD.search(text):
        text = unicodedata.normalize("NFC", text).translate(_TABLE)
    return " ".join(text.split())


def clean_lines(text: str) -> str:
    """As `clean`, but line ends stay; empty lines go.

    >>> clean_lines("Prep  10 min \\n\\n Cook 40 min")
    'Prep 10 min\\nCook 40 min'
    """
    if "\n" not in text and "\u2028" not in text:
        return clean(text)
    if _ODD.search(text):
        text = unicodedata.normalize("NFC", text).translate(_TABLE)
    return "\n".join(line for line in (" ".join(line.split()) for line in text.split("\n")) if line)


_QUOTES = (*((curly, "'") for curly in "‘’‚‛´`"), *((curly, '"') for curly in "“”„‟"))


def straight(text: str) -> str:
    """Curly quotes as straight ones, for rules; the article itself keeps what was printed.

    >>> straight("Today’s coverage")
    "Today's coverage"
    """
    if text.isascii() and "`" not in text:
        return text
    for curly, plain in _QUOTES:  # 20 times faster than str.translate
        text = text.replace(curly, plain)
    return text


# Words, and each character of a script that writes none.
_WORD = (
    r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\W\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+(?:['’.-]\w+)*"
)


def count_words(text: str) -> int:
    """Words as an editor counts them; each CJK character is one.

    >>> count_words("The U.S. doesn’t say so — yet."), count_words("東京の")
    (6, 3)
    """
    # Compiled on first use: its wide ranges cost 12 ms, and most programs never count.
    return sum(1 for _ in re.finditer(_WORD, text))


# A full stop may stand inside a closing quote or bracket.
_SENTENCE_END = re.compile(r"[.!?…。！？؟۔][\"'”’»)\]]{0,3}$")


def ends_sentence(text: str) -> bool:
    """Whether the text ends as a sentence does.

    >>> ends_sentence("“It is over,” he said."), ends_sentence("More on this story")
    (True, False)
    """
    return bool(_SENTENCE_END.search(text))
