"""The Washington Post, from wp-dyn (2000) to Next.js with the WPDS design system (2021 and later)."""

from __future__ import annotations

from newsnorm.outlet import Outlet, ld, url
from newsnorm.outlets.washingtonpost import methode, pagebuilder, state_layouts, wp_dyn
from newsnorm.outlets.washingtonpost.kinds import OPINIONS, is_free
from newsnorm.outlets.washingtonpost.lines import STORY_LINES
from newsnorm.outlets.washingtonpost.moments import NEW_YORK
from newsnorm.outlets.washingtonpost.page_lines import PAGE_LINES

OUTLET = Outlet(
    name="washingtonpost",
    title="The Washington Post",
    hosts=("washingtonpost.com",),
    timezone=NEW_YORK,
    tracker_keys=("washpo",),
    language="en",
    not_articles=(
        r"^/(?:video|graphics|podcasts|newsletters|people|topics|subscribe|account|help|crossword-puzzles)(?:/|$)",
        r"^/wp-dyn/content/(?:linkset|photo|gallery|video)/",
        r"_(?:page|category|linkset|email|allComments|graphic)\.html$",
        r"^/?$",
    ),
    # Of Methode and PageBuilder, of Methode's first year, of wp-dyn (stories, blogs, discussions) and of
    # what was before it; later addresses hold no id.
    article_id=r"/([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?=_)|g[IJ]Q\w{7,8}(?=_)"
    r"|(?:AR|BL|DI)\d{13,15}|A\d{2,6}-\d{4}[A-Z][a-z]{2}\d{1,2}(?!\d))",
    layouts=(*state_layouts.LAYOUTS, *pagebuilder.LAYOUTS, *methode.LAYOUTS, *wp_dyn.LAYOUTS),
    fields={
        "is_accessible_for_free": (ld("isAccessibleForFree"), is_free),
        "kind": (
            OPINIONS,
            url(r"_(gallery|video)\.html"),
            url(r"/(gallery|video)/"),
        ),
    },
    rules=(*STORY_LINES, *PAGE_LINES),
    verified=(
        "next-wpds",
        "next",
        "fusion",
        "pagebuilder",
        "blog-wordpress",
        "blog-methode",
        "methode",
        "wp-dyn",
    ),
)
