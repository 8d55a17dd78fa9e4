"""The Guardian and the Observer, 1999 to today.

Templates, oldest first: Guardian Unlimited, R2 (guardian.co.uk, 2007 to 2014), "frontend" (2014 to
2020; ngw here, after what its own markup calls it) and dotcom-rendering (dcr, since 2020).  Old
stories are served in the newest template of their day, so one story comes in three of them.
"""

from __future__ import annotations

from newsnorm.outlet import Outlet, meta, state
from newsnorm.outlets.theguardian import dcr, ngw, r2, unlimited
from newsnorm.outlets.theguardian.appeal_lines import APPEAL_LINES
from newsnorm.outlets.theguardian.config import keywords
from newsnorm.outlets.theguardian.identity import ARTICLE_ID, article_id
from newsnorm.outlets.theguardian.kinds import kind
from newsnorm.outlets.theguardian.note_lines import NOTE_LINES
from newsnorm.outlets.theguardian.page_lines import PAGE_LINES
from newsnorm.outlets.theguardian.pictures import picture_at
from newsnorm.outlets.theguardian.standfirsts import standfirst_at

OUTLET = Outlet(
    name="guardian",
    title="The Guardian",
    hosts=("theguardian.com", "guardian.co.uk"),
    timezone="Europe/London",
    tracker_keys=("guardian",),
    language="en-GB",
    publisher="Guardian News & Media",
    not_articles=(r"^/?$", r"^/[\w-]{1,60}(?:/[\w-]{1,60})?/?$", r"/(?:all|latest|index)$"),
    article_id=ARTICLE_ID,
    day_first=True,
    fields={
        "kind": kind,
        # Layouts have their own places; these are for pages that none of them fits.
        "standfirst": standfirst_at(
            dcr.STANDFIRST, ngw.STANDFIRST, r2.STANDFIRST, unlimited.STANDFIRST, dcr.BARE_STANDFIRST
        ),
        "images": picture_at(dcr.MAIN_IMAGE, ngw.MAIN_IMAGE, ngw.IMMERSIVE_IMAGE, r2.MAIN_IMAGE),
        "keywords": (keywords, meta("article:tag")),
        "article_id": article_id,
        "section": (state("sectionName"), meta("article:section")),
    },
    rules=(*APPEAL_LINES, *NOTE_LINES, *PAGE_LINES),
    layouts=(*dcr.LAYOUTS, *ngw.LAYOUTS, *r2.LAYOUTS, *unlimited.LAYOUTS),
    verified=(
        "dcr",
        "dcr-live",
        "ngw",
        "ngw-gallery",
        "ngw-immersive",
        "ngw-live",
        "ngw-media",
        "r2",
        "r2-live",
    ),
)
