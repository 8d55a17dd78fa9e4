"""What elements of a body are in dotcom-rendering."""

from __future__ import annotations

from typing import Final

from newsnorm.outlets.theguardian.roles import ATOM, EMBED, LAST, LINK_BOX, PULLQUOTE, TABLE
from newsnorm.rule import Element

DCR_ROLES: Final = (
    Element(
        name="dcr-newsletter",
        xpath=".//figure[contains(@data-spacefinder-type,'Newsletter') or"
        " .//a[starts-with(@href,'#EmailSignup')]]",
        kind="newsletter",
        because="a card that offers a newsletter",
    ),
    Element(
        name="dcr-rich-link",
        xpath=".//figure[@data-spacefinder-role='richLink' or .//div[@data-component='rich-link']]",
        kind="related_link",
        because=LINK_BOX,
    ),
    Element(name="dcr-pullquote", xpath=".//aside", kind="pullquote", because=PULLQUOTE),
    TABLE,
    Element(
        name="dcr-part",
        # The CMS names what it sets: these are parts of the story that happen to stand in a figure.
        xpath=".//figure[contains(@data-spacefinder-type,'KeyTakeaways')"
        " or contains(@data-spacefinder-type,'QAndAExplainer')"
        " or contains(@data-spacefinder-type,'DCRTimeline')"
        " or contains(@data-spacefinder-type,'DCRSectionedTimeline')"
        " or contains(@data-spacefinder-type,'MiniProfiles')"
        " or contains(@data-spacefinder-type,'MultiByline')"
        " or contains(@data-spacefinder-type,'NumberedTitle')"
        " or contains(@data-spacefinder-type,'Highlight')"
        " or contains(@data-spacefinder-type,'Product')"
        " or ol/li/h2 or ol/li/h3]",
        kind="container",
        because="key takeaways, questions and answers, a timeline, profiles, a product under review",
    ),
    Element(
        name="dcr-atom",
        xpath=".//figure[contains(@data-spacefinder-type,'AtomBlock') and .//details]"
        " | .//div[@data-atom-type][@data-atom-type!='table' and @data-atom-type!='chart']",
        kind="promo",
        because=ATOM,
    ),
    Element(
        name="dcr-embed",
        xpath=".//figure[not(.//figcaption) and (gu-island or .//h2 or .//p or not(.//img))]"
        " | .//figure[.//iframe or .//video][not(.//img)]",
        kind="embed",
        because=EMBED,
    ),
    Element(
        name="dcr-picture-note",
        xpath=f"./ul[count(li)=1][preceding-sibling::*[1][self::figure][.//img]][not({LAST[1:-1]})]",
        kind="caption",
        because="what is seen on the pictures above; photo essays set it as a list of one",
    ),
    Element(
        name="dcr-shop-link",
        xpath=".//a[contains(@rel,'sponsored')][not(ancestor::p or ancestor::li or ancestor::h2)]",
        kind="advert",
        because="a button that leads to a shop",
    ),
    Element(
        name="dcr-control",
        xpath=".//gu-island[not(ancestor::figure)] | .//button"
        " | .//div[@data-print-layout='hide' or @id='sign-in-gate']",
        kind="toolbar",
        because="a part of the page that scripts fill or that is left out when it is printed",
    ),
    Element(
        name="dcr-advert",
        xpath=".//div[has-class('ad-slot-container') or has-class('ad-slot')]",
        kind="advert",
        because="a place for an advertisement",
    ),
    Element(
        name="dcr-epic",
        xpath=".//div[@id='slot-body-end' or @data-testid='contributions-epic']",
        kind="membership",
        because="the appeal to readers to pay for the Guardian",
    ),
    Element(
        name="dcr-amendment",
        xpath=".//footer[contains(.,'amended') or contains(.,'corrected')]",
        kind="correction",
        because="what was changed in the story after it was published",
    ),
    Element(
        name="dcr-footer",
        xpath=".//footer",
        kind="promo",
        because="notes that belong to the page and not to the story",
    ),
    Element(
        name="dcr-sections",
        xpath=".//ol[li/h2 or li/h3 or li/*/h2 or li/*/h3] | .//ul[li/h2 or li/h3]",
        kind="container",
        because="sections of the story, numbered: key takeaways, questions and answers",
    ),
)
