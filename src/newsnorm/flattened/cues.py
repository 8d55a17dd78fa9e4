"""What a word says about where English news paragraphs and sentences start and end.

The lists are closed classes of the language (and, for abbreviations, of newspaper style); nothing here is
taken from particular pages.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Literal

Ending = Literal["stop", "abbreviation", "colon", "open"]

_STOP = re.compile(r"[.!?…][)\]”’\"'»*]*$")
_CURLY = re.compile("[“”]")
_OPENERS = "“‘\"'([«"
_INITIAL = re.compile(r"^[(“\"‘']?(?:[A-Z]\.)+$")
_ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof rev hon sir gov lt col gen maj sgt capt cmdr adm sen rep reps sens st jr sr vs no "
    "nos jan feb mar apr jun jul aug sep sept oct nov dec inc corp co ltd bros dept est fig vol ave blvd "
    "rd ft mt a.m p.m u.s u.k u.n e.u d.c ph.d e.g i.e etc al approx calif fla tex ariz conn mass mich "
    "minn pa va wis wash ore tenn ill ind ga ala ark colo del kan ky la md mo mont neb nev okla".split()
)
PRONOUNS = frozenset("he she it his her their its we i".split())
DEMONSTRATIVES = frozenset("this that these those such".split())
CONJUNCTIONS = frozenset(
    "but and so or nor yet however also still then instead moreover nevertheless therefore thus".split()
)
HONORIFICS = frozenset("mr mrs ms dr sir lord lady dame prof professor sen gov rep gen president".split())
FUNCTION_WORDS = frozenset(
    "a an the in on at by for of to from with as and but or if when while since after before although "
    "though because during despite however he she it they we i you this that these those there his her "
    "their its our what who how why where more most some many several another other both all no not one "
    "two three".split()
)
DANGLING = frozenset(
    "a an the of to in on at by for from with as and or but over into about between against after before "
    "than is are was were be been has have had will would could should may might can his her their its our "
    "my your that which who whose while amid new says said".split()
)


@lru_cache(maxsize=20000)
def bare(word: str) -> str:
    """The word in lower case, without punctuation around it.

    >>> bare("“Sochi,”")
    'sochi'
    """
    return word.strip("“”‘’\"'.,;:!?()[]«»…–—-").lower()


@lru_cache(maxsize=20000)
def ending(word: str) -> Ending:
    """How a sentence could end with this word.

    >>> [ending(word) for word in ("rained.”", "Mr.", "said:", "rain,")]
    ['stop', 'abbreviation', 'colon', 'open']
    """
    if word.endswith(":"):
        return "colon"
    if not _STOP.search(word):
        return "open"
    if _INITIAL.match(word) or (word.endswith(".") and bare(word) in _ABBREVIATIONS):
        return "abbreviation"
    return "stop"


@lru_cache(maxsize=20000)
def capital(word: str) -> bool:
    """Whether a sentence or heading could start with this word: a capital, a digit or an opening mark."""
    first = word.lstrip(_OPENERS)[:1]
    return first.isupper() or first.isdigit() or word[:1] in '“‘"([•–—'


def quoted(word: str) -> bool:
    """Whether the word opens a quotation."""
    return word[:1] in ("“", '"')


@lru_cache(maxsize=20000)
def function_capital(word: str) -> bool:
    """Whether this is a function word with a capital, which stands hardly anywhere but at a start."""
    return capital(word) and word.isalpha() and word.lower() in FUNCTION_WORDS and word != "I"


@lru_cache(maxsize=20000)
def stem(word: str) -> str:
    """The first five letters, '' for a word that says nothing of the subject.

    >>> stem("negotiating"), stem("the")
    ('negot', '')
    """
    plain = bare(word)
    return "" if plain in FUNCTION_WORDS or plain in DANGLING or len(plain) < 3 else plain[:5]


def stems(words: Iterable[str]) -> frozenset[str]:
    """The stems of some words."""
    return frozenset(map(stem, words)) - {""}


def rarity(groups: Sequence[frozenset[str]]) -> dict[str, float]:
    """How much each stem tells: the logarithm of how few of the groups have it."""
    counts = Counter(name for group in groups for name in group)
    return {name: math.log((len(groups) + 1) / (count + 0.5)) for name, count in counts.items()}


def likeness(one: frozenset[str], other: frozenset[str], weight: Mapping[str, float]) -> float:
    """How much two pieces of text share, 0 to 1: the weight of the common stems over the geometric mean."""
    common = one & other
    if not common:
        return 0.0
    mass = sum(weight[name] for name in one) * sum(weight[name] for name in other)
    return sum(weight[name] for name in common) / math.sqrt(mass) if mass > 0 else 0.0


def overlap(left: Sequence[str], right: Sequence[str]) -> float:
    """The F1 of the word pairs of two texts: 1 for equal ones, about 0 for unrelated ones.

    >>> round(overlap("rain fell in town".split(), "rain fell in the town".split()), 2)
    0.57
    """
    one, other = Counter(pairwise(left)), Counter(pairwise(right))
    size = len(left) + len(right) - 2
    return 2 * (one & other).total() / size if size > 0 else 0.0


def quotation(words: Sequence[str]) -> tuple[bool, bool]:
    """Whether a piece of text closes a quotation that it did not open, and whether it leaves one open.

    >>> quotation("long way.” He said: “We will".split())
    (True, True)
    """
    text = "".join(words)
    depth, stray = 0, False
    for mark in _CURLY.findall(text):
        if mark == "“":
            depth += 1
        else:
            stray, depth = stray or depth == 0, max(0, depth - 1)
    if depth == 0 and not stray:
        return False, text.count('"') % 2 == 1
    return stray, depth > 0
