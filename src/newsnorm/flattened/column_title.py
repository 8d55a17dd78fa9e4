"""The title row of a flattened diff page: two headlines in one line, often unalike and without full stops."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence

from newsnorm.flattened import column_cells, cues
from newsnorm.flattened.column_row import Row, at

# From this likeness on, a URL's slug is the headline: editors shorten slugs by a word or two at most.
_SLUG = 0.85
_SURE = 0.9  # two headlines give little to go by, so no inferred cut is surer than this
_LEAD = 3  # rows of the body that tell each version's subject

WEIGHTS: Mapping[str, float] = {
    "small letter first": -4.0,  # a headline starts with a capital
    "dangling end": -3.0,  # "talks in", "and", a comma: no headline ends so
    "within a name": -1.0,  # two capitals in a row, in a headline of sentence case
    "short": -2.5,  # under four words
    "quotation torn": -4.0,
    "after an end mark": 2.5,  # a question, "- live", "- as it happened"
    "function word first": 2.0,  # a capital "How" or "The" in a headline of sentence case
    "overlap": 8.0,  # most retitled headlines keep words, and word pairs, of the former
    "same start": 3.0,
    "shared subject": 2.0,
    "evenness": 1.2,
    "lead": 3.0,  # each headline takes its words from its own version's first paragraphs
}


def split_title(line: str, *, slug: str | None = None, rows: Sequence[Row] = ()) -> Row:
    """The two headlines of a title row.

    `slug` is the last segment of the article's URL path; where one headline says the same it is certain
    enough (`slug`). `rows` are the split rows of the body: they tell what each version is about, and
    whether pipes part cells on this page. A line that cannot be two headlines comes back `whole`, as the
    new one.

    >>> split_title("Rain at last Town dries out after flood", slug="rain-at-last").new
    'Town dries out after flood'
    """
    exact = _exact(line, rows)
    if exact is not None:
        return exact
    words = tuple(line.split())
    cuts = [cut for cut in range(2, len(words) - 1) if cues.capital(words[cut])] or list(range(1, len(words)))
    if not cuts:
        return at(words, 0, "whole", 0.5)
    scores = _scores(words, cuts, rows)
    if slug:
        near = [max(slug_likeness(words[:cut], slug), slug_likeness(words[cut:], slug)) for cut in cuts]
        if max(near) >= _SLUG:
            place = max(range(len(cuts)), key=lambda index: (round(near[index], 6), scores[index]))
            return at(words, cuts[place], "slug", round(0.99 * near[place], 3))
    top = max(scores)
    shares = [math.exp(score - top) for score in scores]
    place = scores.index(top)
    return at(words, cuts[place], "boundary", min(_SURE, shares[place] / sum(shares)))


def _exact(line: str, rows: Sequence[Row]) -> Row | None:
    # A single pipe is no evidence: "Headline | Columnist" is a title of its own.
    forms = [column_cells.tabbed, column_cells.padded]
    if line.strip().startswith("|") or any(row.method == "cells" for row in rows):
        forms.append(column_cells.piped)
    for form in forms:
        found = form([line])
        if found is not None and found[0] is not None:
            return found[0]
    return column_cells.equal_halves(line)


def slug_likeness(words: Sequence[str], slug: str) -> float:
    """How far a headline and a slug are the same words in the same order, 0 to 1.

    Apostrophes vanish in slugs; a file ending, ids and other numbers at the end do not count.

    >>> slug_likeness("Putin's talks 'wrapping up'".split(), "putins-talks-wrapping-up-42068914.html")
    1.0
    """
    plain = re.sub(r"[’‘']", "", " ".join(words).lower())
    one = re.findall(r"\w+", plain)
    other = re.findall(r"[^\W_]+", re.sub(r"\.\w{2,5}$|_story", "", slug.lower()))
    while len(other) > 1 and other[-1] != (one or [""])[-1] and re.fullmatch(r"\d+|[0-9a-f]{6,}", other[-1]):
        other.pop()
    if not one or not other:
        return 0.0
    lengths = [0] * (len(other) + 1)
    for word in one:
        diagonal = 0
        for index, twin in enumerate(other, 1):
            kept = lengths[index]
            lengths[index] = diagonal + 1 if word == twin else max(kept, lengths[index - 1])
            diagonal = kept
    return 2 * lengths[-1] / (len(one) + len(other))


def _scores(words: tuple[str, ...], cuts: Sequence[int], rows: Sequence[Row]) -> list[float]:
    old = cues.stems(word for row in rows[:_LEAD] for word in row.old.split())
    new = cues.stems(word for row in rows[:_LEAD] for word in row.new.split())
    equal = dict.fromkeys(cues.stems(words) | old | new, 1.0)
    titled = sum(word[:1].isupper() for word in words) > 0.65 * len(words)
    scores = []
    for cut in cuts:
        left, right = words[:cut], words[cut:]
        last, first = left[-1], right[0]
        one, other = cues.stems(left), cues.stems(right)
        lead = sum(((name in old) - (name in new)) for name in one) / (len(one) or 1)
        lead += sum(((name in new) - (name in old)) for name in other) / (len(other) or 1)
        seen = {
            "small letter first": float(not cues.capital(first)),
            "dangling end": float(
                last[-1:] in ",:–—-&" or (last.islower() and last in cues.DANGLING - {"says", "said"})
            ),
            "within a name": float(not titled and last[:1].isupper() and first[:1].isupper()),
            "short": float(min(len(left), len(right)) < 4),
            "quotation torn": float(_torn(left) or _torn(right)),
            "after an end mark": float(
                bool(re.search(r"[?!]$|[–-] (?:live|video|as it happened)$", " ".join(left)))
            ),
            "function word first": float(not titled and cues.function_capital(first)),
            "overlap": cues.overlap(left, right),
            "same start": float(left[:2] == right[:2]),
            "shared subject": cues.likeness(one, other, equal),
            "evenness": -abs(math.log(len(left) / len(right))),
            "lead": lead,
        }
        scores.append(sum(WEIGHTS[name] * value for name, value in seen.items()))
    return scores


def _torn(words: Sequence[str]) -> bool:
    """Whether a quotation in single or double marks lies only partly in these words."""
    opened = sum(word[0] in "‘“'\"" for word in words)
    closed = sum(
        word.rstrip(".,:;?!")[-1:] in ("’", "”", "'", '"') and not word.endswith("s’") for word in words
    )
    return opened != closed
