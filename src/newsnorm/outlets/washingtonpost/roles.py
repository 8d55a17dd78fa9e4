"""What elements of a story are, in every template."""

from __future__ import annotations

from typing import Final

from newsnorm.rule import Element

#: XPath: whether a line under a story thanks helpers; as `families.arc_blocks` tells, in words to test.
THANKS: Final = " or ".join(
    f"contains(.,'{word}')" for word in ("contributed", "reported from", "eporting by", "assisted")
)

TWEETS: Final = Element(
    name="wapo-social-post",
    xpath=".//blockquote[contains(@class,'twitter-') or contains(@class,'instagram-media')]"
    " | .//blockquote[contains(@class,'tiktok-')]"
    " | .//div[@data-testid='twitter' or contains(@class,'inline-tweet') or has-class('fb-post')]",
    kind="embed",
    because="a post of a social network, shown in the story",
)
PULLQUOTES: Final = Element(
    name="wapo-pullquote",
    xpath=".//div[contains(@class,'pullquote') or contains(@class,'pull-quote')]"
    " | .//blockquote[contains(@class,'pullquote') or contains(@class,'pull-quote')] | .//aside",
    kind="pullquote",
    because="words of the story, set large a second time",
)

QUOTED_FROM: Final = Element(
    name="wapo-quoted-from",
    xpath=".//blockquote//*[has-class('attribution')]",
    kind="credit",
    because="where a block quotation is taken from",
)
