"""Lines of the Guardian's page around the story: sponsors, newsletters, buttons, callouts."""

from __future__ import annotations

from typing import Final

from newsnorm.rule import Line

PAGE_LINES: Final[tuple[Line, ...]] = (
    Line(
        name="guardian-sponsor",
        pattern=r"^(?:About this content|[^\n]{3,80} is (?:supported|funded) by|(?:Supported|Sponsored"
        r"|Paid for|Funded) by(?: [^\n]{2,40})?"
        r"|Content on this page is paid for and produced to a brief agreed with\b[^\n]{0,120})$",
        kind="advert",
        because="who pays for the series that the story is part of",
        drops=("Tides: the state of the sea is supported by", "About this content"),
        keeps=("The ferry is supported by the council and by its passengers.",),
    ),
    Line(
        name="guardian-commission",
        pattern=r"^(?:The Guardian's (?:journalism|product and service reviews) (?:is|are)"
        r" independent\b[^\n]{0,400}|This article contains affiliate links\b[^\n]{0,400}"
        r"|We (?:will|may) earn a (?:small )?commission if\b[^\n]{0,300})$",
        kind="disclosure",
        because="that the Guardian earns money where a reader buys what is linked",
        drops=(
            "The Guardian's journalism is independent. We will earn a commission if you buy something.",
            "The Guardian's product and service reviews are independent of any advertiser.",
            "This article contains affiliate links, which means we may earn a small commission.",
        ),
        keeps=("The Guardian's journalism is read on both banks of the harbour, the editor says.",),
    ),
    Line(
        name="guardian-newsletter",
        pattern=r"^(?:Sign up (?:to|for) (?:the |our )?[A-Z][\w' ]{2,40}|The most pressing stories and"
        r" debates\b[^\n]{0,120})$",
        kind="newsletter",
        because="the name of a newsletter that the Guardian offers between two paragraphs",
        drops=("Sign up to This is Europe", "Sign up for the Guardian Today"),
        keeps=("Sign up for the ferry by Friday, the council says.",),
    ),
    Line(
        name="guardian-chrome",
        pattern=r"^(?:Prefer the Guardian on Google|Inside the Guardian"
        r"|(?:Live feed|Key events?|Show key events only|Please turn on JavaScript to use this feature"
        r"|Filters BETA|Newest first|Oldest first))$",
        kind="toolbar",
        because="a line of the Guardian's page around the story",
        drops=("Prefer the Guardian on Google", "Show key events only"),
        keeps=("The most popular ferry is supported by the council and by its passengers.",),
    ),
    Line(
        name="guardian-event",
        pattern=r"^(?=[^\n]{20,500}$)(?:(?:To )?(?:[Ss]ign up|[Ss]ubscribe) (?:to|for)"
        r" [^\n]{0,80}\b(?:long read|Guardian|Observer|Fiver|Recap|Spin|Breakdown|First"
        r" Edition)\b[^\n]{0,250}"
        r"|Listen to [^\n]{0,80}\b(?:podcast|Audio Long Read)\b[^\n]{0,160}"
        r"|Share your (?:experiences?|thoughts|photos?|pictures|views|stories|tips"
        r"|memories)\b[^\n]{0,60}\b(?:below|here|comments|form|WhatsApp|with us)\b[^\n]{0,160}"
        r"|(?:If you|You can|We would|We'd) [^\n]{0,120}\b(?:Guardian community|GuardianWitness"
        r"|encrypted form|callout)\b[^\n]{0,200})$",
        kind="promo",
        because="an invitation to a newsletter, a podcast or a callout of the Guardian",
        drops=(
            "Sign up to the long read weekly email here",
            "Share your experiences of the ferry in the comments below",
            "• Listen to the Audio Long Read podcast here",
        ),
        keeps=("Share your bread with the gulls, and they will never leave, the captain says.",),
    ),
)
