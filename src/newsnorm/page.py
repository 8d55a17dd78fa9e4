"""Pages: a source decoded, ready to be read, and everything computed from it at most once."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from typing import Any, Literal, TypeVar, cast

from attrs import field, frozen

from newsnorm import errors, markup
from newsnorm.decode import Decoded, decode, looks_binary
from newsnorm.source import Source
from newsnorm.text import clean

T = TypeVar("T")

#: Over this many decoded bytes no real page was ever seen (largest of 4,171: 5.3 MB).
MAX_BYTES = 20_000_000

_TAG = re.compile(
    r"<(?:!doctype|html|head|body|div|p|article|table|meta|title|span|h[1-6]|br|a|ul|section)\b", re.I
)


@frozen(kw_only=True, eq=False)
class Page:
    """One decoded document."""

    source: Source
    decoded: Decoded
    form: Literal["html", "text"]
    failures: list[str] = field(factory=list, init=False, repr=False)
    """What functions of the outlet raised on this page, in words; each becomes a warning."""
    _memory: dict[Any, Any] = field(factory=dict, init=False, repr=False)

    @property
    def text(self) -> str:
        """The markup, or the plain text."""
        return self.decoded.text

    @property
    def url(self) -> str | None:
        """Where the document lives: as the carrier says, else as the page's head says."""
        return self.source.url or self.once(_own_url)

    def once(self, function: Callable[[Page], T]) -> T:
        """The function's value for this page, computed on first use."""
        if function not in self._memory:
            self._memory[function] = function(self)
        return cast(T, self._memory[function])

    def mentions(self, literal: str) -> bool:
        """Whether a string occurs in the document."""
        if literal not in self._memory:
            self._memory[literal] = literal.encode() in self.utf8
        return cast(bool, self._memory[literal])

    @property
    def utf8(self) -> bytes:
        """The text as UTF-8: what is parsed and searched."""
        return self.once(_utf8)

    @property
    def root(self) -> markup.HtmlElement:
        """The tree.  It must not be changed.  A page of text has an empty one.

        Raises errors.TooDeep where elements are nested beyond what libxml2 reads (2,048; real pages: 56).
        """
        return self.once(_parse)


def attempt(page: Page, name: str, function: Callable[[], T], otherwise: T) -> T:
    """What an outlet's function gives; where it raises, ``otherwise``, and the page remembers that.

    Our own errors pass: they speak of the whole page.
    """
    try:
        return function()
    except errors.NewsnormError:
        raise
    except Exception as error:  # code of outlets and plug-ins, on data that nobody controls
        page.failures.append(f"{name} raised {type(error).__name__}: {error!s:.200}")
        return otherwise


def elements(page: Page, expression: str) -> list[markup.HtmlElement]:
    """Elements anywhere on the page, in document order."""
    return markup.find_all(page.root, expression)


def values(page: Page, expression: str) -> list[str]:
    """Texts anywhere on the page, as `markup.find_values` gives them."""
    return markup.find_values(page.root, expression)


def open_page(source: Source, *, max_bytes: int = MAX_BYTES) -> Page:
    """Decode a source and see whether it is markup or text.

    Raises errors.EmptyInput, errors.NotText, errors.TooLarge.
    """
    size = len(source.data)
    if size > max_bytes:
        raise errors.TooLarge(f"{size:,} bytes are more than the limit of {max_bytes:,}", where=source.where)
    if isinstance(source.data, bytes) and (guess := looks_binary(source.data)):
        raise errors.NotText(f"this looks like {guess}", where=source.where)
    decoded = decode(source.data, content_type=source.content_type)
    if not decoded.text or decoded.text.isspace():
        raise errors.EmptyInput("the input is empty", where=source.where)
    return Page(source=source, decoded=decoded, form=source.form or _form_of(decoded.text))


def _form_of(text: str) -> Literal["html", "text"]:
    # Flattened text may quote a tag or two; a page opens with one, or is full of them.
    if text[:4096].lstrip("\ufeff \t\r\n").startswith("<") and _TAG.search(text):
        return "html"
    return "html" if sum(1 for _ in _TAG.finditer(text, 0, 200_000)) >= 3 else "text"


def _own_url(page: Page) -> str | None:
    if page.form == "text":
        return None
    place = "/html/head/link[@rel='canonical']/@href | /html/head/meta[@property='og:url']/@content"
    found = (text for text in markup.find_values(page.root, place) if text.startswith("http"))
    return next(found, None)


def _utf8(page: Page) -> bytes:
    data = page.source.data
    if isinstance(data, bytes) and page.decoded.encoding == "utf-8" and not page.decoded.replacements:
        return data.removeprefix(codecs.BOM_UTF8)
    return page.text.encode("utf-8", "replace")


# In capitals on pages of the nineties and the 2000s, or in both ways on one page.


def _parse(page: Page) -> markup.HtmlElement:
    root = markup.parse_html(page.utf8) if page.form == "html" else markup.parse_fragment("")
    if root is None:
        raise errors.EmptyInput("the page has no element", where=page.source.where)
    return root


def title_of(page: Page) -> str | None:
    """The `<title>`."""
    # A page whose head was lost has it in the body; a search of the whole page is for that case.
    for place in ("/html/head/title", "//title"):
        for text in markup.find_values(page.root, place):
            return clean(text)
    return None
