"""What a reader of the article should know: warnings, each with its code."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from newsnorm.article import ArticleWarning, Route
from newsnorm.block import Block
from newsnorm.candidate import FieldName
from newsnorm.fields.choose import Choice
from newsnorm.outlet import Layout, Outlet
from newsnorm.page import Page

#: Splits of a flattened diff row that are less sure than this get a warning.
_DOUBTFUL: Final = 0.6


def warnings_of(
    page: Page,
    outlet: Outlet | None,
    layout: Layout | None,
    route: Route,
    choices: Mapping[FieldName, Choice],
    body: tuple[Block, ...],
    kind: str,
) -> Iterable[ArticleWarning]:
    """Template unknown, no text, characters lost, dates not read, splits in doubt."""
    if outlet and layout is None and page.form == "html":
        yield ArticleWarning(
            code="layout-unknown",
            message=f"no layout of {outlet.title} fits this page; the body was found by the generic route",
        )
    elif outlet and layout and route == "generic":
        yield ArticleWarning(code="layout-empty", message=f"the layout {layout.name} fits but gave no text")
    if not body:
        yield ArticleWarning(
            code="no-body", message=f"no text of a story was found; the page looks like: {kind}"
        )
    for failure in dict.fromkeys(page.failures):
        yield ArticleWarning(code="outlet-error", message=failure)
    if page.decoded.replacements:
        yield ArticleWarning(
            code="encoding-replacements",
            message=f"{page.decoded.replacements} characters could not be decoded as {page.decoded.encoding}",
        )
    dates: tuple[FieldName, ...] = ("date_published", "date_modified")
    for field in dates:
        choice = choices.get(field)
        if choice is not None and choice.value is None:
            yield ArticleWarning(
                code="date-unread", message=f"{field}: {choice.candidates[0].value!r} was not understood"
            )
    revision = page.source.revision
    for index, row in enumerate(revision.rows if revision else ()):
        if row.kind != "matched" and row.confidence < _DOUBTFUL and row.text:
            yield ArticleWarning(
                code="split-uncertain",
                message=f"row {index} of the diff was parted with confidence {row.confidence:.2f}: "
                f"{row.text[:60]!r}",
            )
