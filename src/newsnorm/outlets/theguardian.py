"""The Guardian and the Observer, 1999 to today.

Templates, oldest first: Guardian Unlimited, R2 (guardian.co.uk, 2007 to 2014), "frontend" (2014 to
2020, called ngw here after its own name for itself, next-gen web) and dotcom-rendering (dcr, since
2020).  Old stories are served in the newest template, so one story may come in three of them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, Final
from urllib.parse import urlsplit

from newsnorm.block import Image
from newsnorm.captions import split_credit
from newsnorm.markup import HtmlElement, find_all, find_values, fits, inline_text
from newsnorm.outlet import Layout, Outlet, Posts, State, ld, meta, state, xpath
from newsnorm.page import Page
from newsnorm.rule import Element

# ----- what the page says to its own scripts


def page_config(page: Page) -> State | None:
    """``window.guardian.config.page``: the same keys in ngw and dcr; None where scripts are gone."""
    start = page.text.find("guardian.config") if "guardian.config" in page.text else 0
    start = page.text.find('"page":{', max(start, 0))
    if start < 0:
        return None
    try:
        config, _ = json.JSONDecoder(strict=False).raw_decode(page.text, start + len('"page":'))
    except ValueError:
        return None
    return config if isinstance(config, dict) else None
