"""An outlet and a wrapper as a plug-in author writes them."""

from collections.abc import Iterator

from newsnorm.markup import find_all, find_values, inline_text
from newsnorm.outlet import Layout, Outlet, xpath
from newsnorm.page import Page
from newsnorm.rule import Element, Line
from newsnorm.source import Source, Via
from newsnorm.wrapper import Wrapper

OUTLET = Outlet(
    name="harbourtimes",
    title="The Harbour Times",
    hosts=("harbourtimes.example",),
    timezone="Europe/Lisbon",
    language="en",
    layouts=(
        Layout(
            name="quay",
            mark="quay-story",
            when="//div[has-class('quay-story')]",
            body="//div[has-class('quay-story')]",
            fields={
                "headline": xpath("//h1[has-class('quay-head')]"),
                "byline": xpath("//p[has-class('quay-by')]"),
                "date_published": xpath("//time/@datetime"),
            },
            roles=(
                Element(
                    name="tide-table",
                    xpath=".//aside[has-class('tides')]",
                    kind="promo",
                    because="the day's tides, in a box between the paragraphs",
                ),
            ),
        ),
    ),
    rules=(
        Line(
            name="pilot-line",
            pattern=r"^The pilot boat is online: ",
            kind="social",
            because="the outlet asks readers to follow its pilot boat",
            drops=("The pilot boat is online: follow @pilot",),
            keeps=("The pilot boat is online again, the harbour master said.",),
        ),
    ),
)


def _is_scrapbook(page: Page) -> bool:
    return page.form == "html" and "scrapbook-page" in page.text


def _clippings(page: Page) -> Iterator[Source]:
    for clipping in find_all(page.root, "//div[has-class('clipping')]"):
        yield Source(
            data="\n\n".join(inline_text(line) for line in find_all(clipping, "./p")),
            form="text",
            url=next(iter(find_values(clipping, "./a/@href")), None),
            via=(*page.source.via, Via(wrapper="scrapbook", url=page.url)),
        )


SCRAPBOOK = Wrapper(name="scrapbook", title="Scrapbook", fits=_is_scrapbook, unwrap=_clippings)
