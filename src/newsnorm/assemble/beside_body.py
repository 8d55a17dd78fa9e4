"""What the article holds beside its body: contributors, pictures, corrections, links, lines dropped."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from typing import Final

from attrs import evolve

from newsnorm.article import Author, Contributors, Correction, Dropped, RelatedLink
from newsnorm.block import Image, Segment
from newsnorm.bylines import parse_contributors
from newsnorm.dates import parse_moment
from newsnorm.fields.read import author_of
from newsnorm.outlet import Outlet
from newsnorm.rule import Label
from newsnorm.text import clean
from newsnorm.urls import absolute


def contributors_of(stated: str | None, segments: Iterable[Segment]) -> Contributors | None:
    """The lines that thank helpers, joined, and who they name; else the line that a field states."""
    told = (s for s in segments if s.label and s.label.kind == "contributors" and s.post is None)
    lines = [segment.text.replace("\n", " ") for segment in told]
    line = " ".join(dict.fromkeys(lines)) or stated
    if not line:
        return None
    people: tuple[Author, ...] = tuple(map(author_of, parse_contributors(line)))
    return Contributors(line=line, people=people)


def images_of(stated: Iterable[Image], segments: Iterable[Segment]) -> tuple[Image, ...]:
    """Pictures that fields state, then the body's, each address once, with the place in the body."""
    images = list(stated)
    known = {image.url for image in images}
    position = 0
    for segment in segments:
        if isinstance(segment.block, Image):
            if segment.block.url is None or segment.block.url not in known:
                images.append(evolve(segment.block, position=position))
                known.add(segment.block.url)
        elif segment.label is None:
            position += 1
    return tuple(images)


def with_whole_address(image: Image, base: str | None) -> Image:
    """Decoders and attributes give what they find; the record promises an http(s) address and plain text."""
    url = absolute(image.url, base) if image.url else None
    alt = (clean(image.alt) or None) if image.alt else None
    return image if (url, alt) == (image.url, image.alt) else evolve(image, url=url, alt=alt)


def corrections_of(
    stated: Iterable[str], segments: Iterable[Segment], outlet: Outlet | None
) -> tuple[Correction, ...]:
    """What was put right, each text once, without the bullet before it."""
    printed = [s.text.replace("\n", " ") for s in segments if s.label and s.label.kind == "correction"]
    texts = dict.fromkeys(text.lstrip("•· ") for text in (*stated, *printed))
    return tuple(Correction(text=text, date=_named_day(text, outlet)) for text in texts)


def _named_day(text: str, outlet: Outlet | None) -> datetime | None:
    """The day in "This article was amended on 29 November 2017 to ..."."""
    match = re.search(r"\bon (\d{1,2} [A-Z][a-z]+ \d{4}|[A-Z][a-z]+ \d{1,2}, \d{4})", text)
    moment = parse_moment(match[1], timezone=outlet.timezone if outlet else None) if match else None
    return moment.value if moment else None


#: What stands around the headline of a related story and is none of it.
_LINK_WORDS: Final = re.compile(r"^(?:Related|Read more|See also): ?|(?<=.) Read more$")


def related_of(segments: Iterable[Segment], base: str | None) -> Iterable[RelatedLink]:
    """Links to other stories, in order."""
    for segment in segments:
        if segment.label is None or segment.label.kind != "related_link":
            continue
        # "Read more:" heads such links and is none.
        if segment.text and (segment.href or not segment.text.endswith(":")):
            text = _LINK_WORDS.sub("", segment.text.replace("\n", " ").strip("[] "))
            url = absolute(segment.href, base) if segment.href else None
            yield RelatedLink(text=text or segment.text, url=url)


def dropped_of(segments: Iterable[Segment]) -> Iterable[Dropped]:
    """What rules took out and the article holds nowhere else, with the place in the body."""
    position = 0
    for segment in segments:
        label = segment.label
        if label is None:
            position += 1
        elif segment.text and not _is_data(segment, label):
            yield Dropped(
                kind=label.kind, text=segment.text, rule=label.rule, because=label.because, position=position
            )


def _is_data(segment: Segment, label: Label) -> bool:
    """Whether the article holds the segment elsewhere than in its body."""
    if label.kind == "contributors":
        return segment.post is None
    return label.kind in ("image", "correction")
