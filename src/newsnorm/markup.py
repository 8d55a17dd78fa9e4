"""Reading of HTML without changing it: parsing, XPath with class tests, inline text."""

from __future__ import annotations

import functools
import re
from collections.abc import Container, Iterator
from typing import Final, TypeAlias

from lxml import etree

from newsnorm.errors import TooDeep
from newsnorm.text import clean, clean_lines

#: Any element of a page's tree.
HtmlElement: TypeAlias = etree._Element

# libxml2's default limits silently give an EMPTY document at 255 nested elements or a 10 MB text
# node; huge_tree lifts them (measured: text is lost again at about 2,048 levels).  The encoding is
# fixed because, left to itself, libxml2 decodes UTF-7 into live elements.
# lxml.html's own parser calls a Python function for every element that is touched; this one does not.
_PARSER: Final = functools.partial(
    etree.HTMLParser, huge_tree=True, encoding="utf-8", remove_comments=True, remove_pis=True
)

# Elements that hold code or chrome for machines, never a reader's text.
MACHINE_TAGS: Final = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "head",
        "title",
        "iframe",
        "object",
        "select",
        "textarea",
        "canvas",
    ]
)


def parse_html(markup: str | bytes) -> HtmlElement | None:
    """The tree of a page (bytes are UTF-8), or None where there is no element in it.

    Raises errors.TooDeep: libxml2 stops reading at 2,048 nested elements and would lose the rest.
    """
    parser = _PARSER()
    data = markup.encode("utf-8", "replace") if isinstance(markup, str) else markup
    if b"\x00" in data:
        data = data.replace(b"\x00", b"")
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:  # "Document is empty": comments only, or nothing
        return None
    last = parser.error_log.last_error
    if last is not None and last.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT:
        raise TooDeep("elements are nested more than 2,048 deep")
    return root


_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
# lxml refuses them: halves of surrogate pairs (JSON cut inside an emoji has them) and two noncharacters.
_NOT_XML: Final = re.compile("[\ud800-\udfff\ufffe\uffff]")


def parse_fragment(markup: str) -> HtmlElement:
    """A `div` that holds what a CMS stores as the HTML of one block."""
    if "<" not in markup and "&" not in markup:
        element: HtmlElement = etree.Element("div")
        element.text = _NOT_XML.sub("\ufffd", _CONTROL.sub("", markup))
        return element
    root = parse_html(f"<div>{markup}</div>")
    assert root is not None  # the div is there
    found = root.find(".//div")
    return found if found is not None else root


_HAS_CLASS = re.compile(r"has-class\('([^']+)'\)")
_BY_ID = re.compile(r"(?:^|(?<=[|(])|(?<=\bor )|(?<=\band ))(\s*)//(\*|[A-Za-z][\w-]*)\[@id='([^']+)'\]")
_CLASS_STEP = re.compile(r"//(\*|[A-Za-z][\w-]*)\[(has-class\('[^']+'\)(?: or has-class\('[^']+'\))*)\]")
_DEEP = re.compile(r"//(?=(?:\*|[A-Za-z][\w-]*)\[)")
_COUNTS = re.compile(r"\[\s*\d|position\(|last\(")


@functools.cache
def xpath(expression: str) -> etree.XPath:
    """A compiled XPath.  ``has-class('x')`` stands for a whole-word test of the class attribute.

    Raises lxml.etree.XPathSyntaxError for an expression that is none.
    """
    plain = expression
    counts = _COUNTS.search(plain) is not None
    if not counts:
        # From the attributes to their elements: half the time of a test on each element.
        plain = _CLASS_STEP.sub(_by_class, plain)
    plain = _HAS_CLASS.sub(lambda match: _class_test("@class", match[1]), plain)
    # An id is looked up in a table (0.005 ms) where `//div[@id=...]` walks the page (0.5 ms).
    plain = _BY_ID.sub(_looked_up, plain)
    # `//p[...]` looks at the children of every node in turn; the descendant axis gives the same
    # elements five times as fast, but counts them over the whole page.
    if not counts:
        plain = _DEEP.sub("/descendant::", plain)
    return etree.XPath(plain, smart_strings=False)


def _class_test(attribute: str, name: str) -> str:
    # The cheap test first: libxml2 skips the exact one for nearly every element.
    exact = f"contains(concat(' ',normalize-space({attribute}),' '),' {name} ')"
    return f"(contains({attribute},'{name}') and {exact})"


def _by_class(match: re.Match[str]) -> str:
    tests = " or ".join(_class_test(".", name) for name in _HAS_CLASS.findall(match[2]))
    return f"/descendant::{match[1]}/@class[{tests}]/parent::*"


def _looked_up(match: re.Match[str]) -> str:
    space, tag, name = match.groups()
    return f"{space}id('{name}')" + ("" if tag == "*" else f"[self::{tag}]")


def find_all(node: HtmlElement, expression: str) -> list[HtmlElement]:
    """Elements that an XPath gives, in document order."""
    found = xpath(expression)(node)
    return [item for item in found if isinstance(item, HtmlElement)] if isinstance(found, list) else []


def find_values(node: HtmlElement, expression: str) -> list[str]:
    """Texts that an XPath gives: an element's inline text, an attribute or a string as it is."""
    found = xpath(expression)(node)
    if not isinstance(found, list):
        return [str(found)] if found not in ("", False, None) else []
    texts = (
        inline_text(item) if isinstance(item, etree._Element) else clean_lines(str(item)) for item in found
    )
    return [text for text in texts if text]


def fits(node: HtmlElement, expression: str) -> bool:
    """Whether an XPath holds: a non-empty node set, a true boolean."""
    return bool(xpath(expression)(node))


def inline_text(element: HtmlElement, *, without: Container[HtmlElement] = ()) -> str:
    """The text as read: no space at inline borders, `<br>` as a line end, nothing of scripts.

    ``without`` names elements whose text is left out (the text after them stays).  Block elements
    inside are separated by line ends.

    >>> inline_text(parse_fragment('<p><span><b>T</b></span>he <i>Post</i><br>said</p>'))
    'The Post\\nsaid'
    """
    if len(element) == 0:
        text = element.text or ""
        return clean_lines(text) if element.tag == "pre" else clean(text)
    return clean_lines("".join(_pieces(element, without)))


_BREAKING = frozenset(
    "address article aside blockquote dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
    "header hr li main nav ol p pre section table td th tr ul".split()
)


def _pieces(element: HtmlElement, without: Container[HtmlElement]) -> Iterator[str]:
    # Iterative: hostile pages nest thousands of inline elements.
    if element.text:
        yield _folded(element)
    stack = [iter(element)]
    owners = [element]
    while stack:
        child = next(stack[-1], None)
        if child is None:
            stack.pop()
            owner = owners.pop()
            if stack:
                if owner.tag in _BREAKING:
                    yield "\n"
                if owner.tail:
                    yield _flat(owner.tail)
            continue
        tag = child.tag
        if tag == "br":
            yield "\n"
        elif isinstance(tag, str) and tag not in MACHINE_TAGS and child not in without:
            if tag in _BREAKING:
                yield "\n"
            if child.text:
                yield _folded(child)
            stack.append(iter(child))
            owners.append(child)
            continue
        if child.tail:
            yield _flat(child.tail)


def _folded(element: HtmlElement) -> str:
    text = element.text or ""
    return text if element.tag == "pre" else _flat(text)


def _flat(text: str) -> str:
    """Line ends of the source are spaces to a reader."""
    return text.replace("\n", " ").replace("\r", " ")
