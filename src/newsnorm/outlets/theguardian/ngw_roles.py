"""What elements of a body are in ngw."""

from __future__ import annotations

from typing import Final

from newsnorm.outlets.theguardian.roles import ATOM, EMBED, LINK_BOX, PULLQUOTE, TABLE
from newsnorm.rule import Element

NGW_ROLES: Final = (
    Element(
        name="ngw-rich-link",
        xpath=".//aside[has-class('element-rich-link')]",
        kind="related_link",
        because=LINK_BOX,
    ),
    Element(
        name="ngw-pullquote",
        xpath=".//aside[has-class('element-pullquote')]",
        kind="pullquote",
        because=PULLQUOTE,
    ),
    Element(name="ngw-aside", xpath=".//aside", kind="promo", because="a box beside the story"),
    TABLE,
    Element(
        name="ngw-atom",
        xpath=".//figure[has-class('element-atom') and .//details] | .//div[has-class('campaign')]",
        kind="promo",
        because=ATOM,
    ),
    Element(
        name="ngw-embed",
        # What scripts fill holds a link and no picture; its caption would be a picture's without one.
        xpath=".//figure[not(has-class('element-image')) and not(.//figcaption and .//img)]",
        kind="embed",
        because=EMBED,
    ),
    Element(
        name="ngw-submeta",
        xpath=".//div[has-class('submeta') or has-class('content__bottom')]",
        kind="topics",
        because="topics of the story and buttons to share it",
    ),
    Element(
        name="ngw-epic",
        xpath=".//div[has-class('contributions__epic') or has-class('contributions__container')]",
        kind="membership",
        because="the appeal to readers to pay for the Guardian",
    ),
    Element(
        name="ngw-advert",
        xpath=".//div[has-class('ad-slot') or has-class('amp-ad-container') or has-class('after-article')]",
        kind="advert",
        because="a place for an advertisement",
    ),
)
PHOTO_ESSAY: Final = Element(
    name="photo-essay-caption",
    xpath=".//ul[preceding-sibling::*[1][self::figure][has-class('element-image--photo-essay')]]",
    kind="caption",
    because="what is seen on the pictures above; photo essays set it as a list",
)

INTERACTIVE_ROLES: Final = (
    Element(
        name="interactive-frame-empty",
        xpath="self::figure[has-class('element-interactive')]",
        kind="embed",
        because=EMBED,
    ),
    Element(
        name="interactive-frame",
        xpath="self::figure",
        kind="container",
        because="the frame of what a desk built for this story alone",
    ),
    Element(
        name="interactive-byline",
        xpath=".//p[has-class('int-byline')]",
        kind="byline",
        because="who built it",
    ),
    Element(
        name="interactive-related",
        xpath=".//div[contains(@class,'related')]//a",
        kind="related_link",
        because=LINK_BOX,
    ),
    Element(
        name="interactive-related-heading",
        xpath=".//div[contains(@class,'related')]/h2",
        kind="furniture",
        because="the heading over links to other stories",
    ),
    Element(
        name="interactive-head",
        xpath=".//title",
        kind="furniture",
        because="the title of the page that was set into this one",
    ),
    Element(
        name="interactive-embed",
        xpath=".//figure[has-class('element-interactive')]",
        kind="embed",
        because=EMBED,
    ),
)
