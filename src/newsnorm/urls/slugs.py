"""The words of an address, and words as an address writes them."""

import unicodedata
from urllib.parse import unquote

from newsnorm.urls.hosts import compiled, split

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
    text = compiled(_ABBREVIATION).sub("", text.translate(_APOSTROPHES)).lower().translate(_LETTERS)
    return compiled(_NOT_WORD).sub("-", text).strip("-")


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
    parts = split(url)
    segments = [unquote(segment) for segment in parts.path.split("/") if segment] if parts else []
    for position in reversed(range(len(segments))):
        words = _words(segments[position])
        if not words:
            continue
        dated = any(compiled(_YEAR).fullmatch(segment) for segment in segments[:position])
        # arts-and-entertainment, life-and-style: sections
        section = len(words) < 3 or (len(words) == 3 and words[1] == "and")
        enough = len(words) > 1 and (dated or position == len(segments) - 1 or not section)
        return "-".join(words) if enough else None
    return None


def _words(segment: str) -> list[str]:
    """The words of a path segment; [] for a number, a date, an identifier or a file name without any."""
    bare = compiled(_PAGE_KIND).sub("", compiled(_SUFFIX).sub("", segment))
    if bare.lower() in _NO_WORDS or bare.lower() in _MONTHS:
        return []
    bare = compiled(_ID_AT_END).sub("", compiled(_UUID_AT_END).sub("", bare))
    # A single run of letters and digits in mixed case is an identifier: gIQAaPZv4L, KBN1DL0GA.
    if bare.isalnum() and (any(map(str.isdigit, bare)) or bare[1:] != bare[1:].lower()):
        return []
    slug = slugify(bare)
    return slug.split("-") if any(map(str.isalpha, slug)) else []
