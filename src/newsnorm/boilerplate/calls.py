"""Sentences that send the reader to another page, and notes that the story goes on below."""

from __future__ import annotations

from typing import Final

from newsnorm.rule import Line

RULES: Final = (
    Line(
        name="call-to-page",
        pattern=r"^(?:(?:To )?(?i:read|click here (?:to|for)|tap here (?:to|for)|see|view|watch"
        r"|find) (?:the )?(?i:rest of |full |complete |original |entire |whole |more (?:on "
        r"|about )?)(?:this |the |of )?"
        r"(?i:story|article|report|piece|post|interview|transcript|list|column|coverage|version"
        r"|details)\b,?(?: (?:here|click|at|on|in|from|by)\b[^\n]{0,140})?"
        r"|(?i:click|tap|press) (?i:here|on the link|the link|below)\b(?: (?:to|for|and|if)\b)[^\n]{3,180}"
        r"|(?i:for|follow) (?i:more|full|all (?:the|of our)?|the latest|our)(?: (?:of|our|the|on|about"
        r"|more|live|latest|full))* ?(?:[\w&' -]{0,40} )?(?i:news|stories|coverage|updates|headlines"
        r"|features|articles|analysis)\b[^\n]{0,60}"
        r"(?i:\b(?:click|visit|go to|follow|see|here|check|head|sign up|read|like|tap|subscribe|download"
        r"|on (?:our|the)|www\.|https?:|follow us)\b)[^\n]{0,160}"
        r"|(?i:CLICK HERE) [A-Z][A-Z ,'&!-]{5,120})[.!:»>…]{0,3}$",
        kind="promo",
        because="a sentence that sends the reader to another page",
        drops=(
            "Read the full story here.",
            "Click here to read more on the ferry strike.",
            "CLICK HERE TO GET THE ELLERY NEWS APP",
            "For more news from the harbor, visit our home page.",
            "For more stories like this, visit our home page.",
            "Follow all of our coverage of the strike here.",
            "To read the full report, click here.",
        ),
        keeps=(
            (
                "Click here to vote, the mail said, and four thousand members of the harbor union "
                "did so within the hour; the count was closed at noon and the ballots, as the court "
                "would later find, were never seen again by anyone."
            ),
            "For more than a year the news from the harbor was bad.",
            "Read the full story of the ferry and you will weep.",
            "For all the news about the ferry, nobody asked the crew what they saw.",
            "See the full list of names, he said, and then tell me it was an accident.",
        ),
    ),
    Line(
        name="story-continues",
        pattern=r"^(?:[-–—*(\[ ]{0,3})(?i:(?:story|article|text|post|content|report"
        r"|recipe) continues(?: (?:below|after|under|beneath))?(?: (?:the |this "
        r"|our )?(?:advertisement|ad|advert|gallery|graphic|video|image|photo|map|newsletter"
        r"|sign-up|box|form|poll|table|quiz|sponsor message))?"
        r"|(?:scroll|read) (?:down|on|below) (?:to (?:read|continue|see|watch)|for)[^\n]{0,80}"
        r"|continue(?:d)? (?:reading|after|below)[^\n]{0,60}"
        r"|(?:advertisement )?scroll to continue(?: with content)?"
        r"|der artikel wird (?:unten|nach|weiter)[^\n]{0,80}|artikkelen fortsetter under[^\n]{0,40}"
        r"|(?:det|artikeln|artikel) fortsætter efter[^\n]{0,40})[.:)\]»>…↓ *–-]{0,4}$",
        kind="advert",
        because="a note that the story goes on after an insert",
        drops=(
            "Story continues below advertisement",
            "Article continues after sponsor message",
            "Story continues",
            "(Story continues below)",
            "Scroll to continue with content",
        ),
        keeps=(
            "The story continues to divide the harbor town.",
            "The article continues in this vein for four pages, each more angry than the last.",
        ),
    ),
    Line(
        name="full-coverage",
        pattern=r"^(?:(?:Our )?(?i:full|complete|live|latest|special|more) (?i:coverage)(?: (?:of|on"
        r"|from|and analysis)\b[^\n.!?]{2,100})?|(?i:live updates|live blog|the latest"
        r"|what (?:to|you need to) know)[:|] [^\n]{5,140}[^\n.]"
        r"|(?i:special report|in-depth|explore the series|more in this series|about this series"
        r"|read the series)[:|]?)[:»>]{0,2}$",
        kind="promo",
        position="tail",
        because="a link to everything that the outlet has on a subject",
        drops=(
            "Full coverage",
            "Full coverage of the harbor strike",
            "Live updates: Ferry strike in Port Ellery",
            "More in this series",
        ),
        keeps=(
            "Full coverage is what the insurer promised the ferry company.",
            "Complete coverage of the roof took three weeks.",
        ),
    ),
)
