"""The appeal to readers to pay for the Guardian, set under its stories."""

from __future__ import annotations

from typing import Final

from newsnorm.rule import Line

APPEAL_LINES: Final[tuple[Line, ...]] = (
    Line(
        name="guardian-epic-opening",
        pattern=r"^(?:(?:Since|As|While) you(?:'re|re| are) (?:here|joining|still"
        r" here)\b[^\n]{0,400}\b(?:favou?r to ask|Guardian|our journalism|our work)\b[^\n]{0,500}"
        r"|Hello again[.…,–-][^\n]{0,300}\b(?:support|Guardian|contribut)[^\n]{0,500}|Take a moment"
        r" (?:to|today)\b[^\n]{0,300}\b(?:support|fund|Guardian)\b[^\n]{0,500}"
        r"|As (?:20\d\d|the year|this year|a new year)[^\n]{0,60}(?:comes|draws|begins|closes|ends"
        r"|gets)\b[^\n]{0,300}\bGuardian\b[^\n]{0,500}"
        r"|More people (?:than ever )?(?:in [A-Z][\w ]{1,30}|around the world|are"
        r" reading)\b[^\n]{0,80}\bGuardian\b[^\n]{0,600}"
        r"|You(?:'ve| have) read \d{1,4} (?:Guardian )?articles?\b[^\n]{0,600}"
        r"|(?:America|Australia|Britain|Europe|Canada|This is what|We)[^\n]{0,200}\b[Ww]e have (?:just"
        r" )?a (?:small )?favou?r to ask\b[^\n]{0,300})$",
        kind="membership",
        because="the first paragraph of the appeal that the Guardian sets under its stories",
        drops=(
            (
                "Since you're here ... we have a small favour to ask. More people are reading the Guardian"
                " than ever."
            ),
            "Hello again… today we want to ask for your support.",
            "You've read 12 articles in the last year. Article count on",
            (
                "More people in Canada, like you, are reading and supporting the Guardian's independent"
                " journalism."
            ),
        ),
        keeps=(
            "Since you're here, the harbourmaster told us, you may as well eat.",
            "More people in Port Ellery are reading poetry, the library says.",
        ),
    ),
    Line(
        name="guardian-epic-body",
        pattern=r"^(?=[^\n]{20,1200}$)(?:[^\n]{0,400}?(?:we haven't put up a paywall|unlike (?:many"
        r"|some) (?:news organisations|others)[^\n]{0,60}paywall"
        r"|not influenced by billionaire owners|[Nn]o one edits our editor|Every contribution,?"
        r" (?:however|whether) big or small"
        r"|from as little as [£$€]\d|takes (?:just|only|less than) (?:a|one)"
        r" minute[^\n]{0,40}(?:[Ss]upport|Thank you)"
        r"|[Ii]f everyone who reads our reporting|[Ss]upport (?:the Guardian|us) (?:today |now"
        r" )?(?:from|for) (?:as little as|just|only) [£$€]\d"
        r"|[Tt]he Guardian(?:'s)? (?:has no|doesn't have a?|is editorially"
        r" independent)[^\n]{0,80}(?:shareholder|owner|proprietor|our own agenda)"
        r"|we can(?:'t| not|not) do this without (?:you|readers like you)))[^\n]{0,800}$",
        kind="membership",
        position="tail",
        because="a paragraph of the appeal that the Guardian sets under its stories",
        drops=(
            (
                "And unlike many news organisations, we haven't put up a paywall. We want to keep our"
                " journalism as open as we can."
            ),
            (
                "The Guardian is editorially independent, meaning we set our own agenda. No one edits our"
                " Editor."
            ),
            (
                "If everyone who reads our reporting, who likes it, helps fund it, our future would be much"
                " more secure."
            ),
            "Support the Guardian from as little as $1 – and it only takes a minute. Thank you.",
        ),
        keeps=(
            (
                "MPs who are entitled to make a contribution to the debate on the bridge will be called on"
                " Monday."
            ),
            "The harbour paper put up a paywall last year and lost a third of its readers.",
        ),
    ),
    Line(
        name="guardian-support",
        pattern=r"^(?:Support (?:the Guardian|us|our journalism|Guardian journalism)|Become a"
        r" (?:Guardian )?(?:member|supporter)"
        r"|Make a (?:contribution|donation)|(?:Remind me|Contribute|Support) (?:in [A-Z][a-z]{2,8}|now"
        r"|today|later)"
        r"|Support us (?:today|now|for as little as [^\n]{0,40})|Help support (?:the Guardian|quality"
        r" journalism)[^\n]{0,60}"
        r"|Continue to (?:support|your account)|Single|Monthly|Annual)[.!]?$",
        kind="membership",
        position="tail",
        because="a button of the Guardian's appeal to its readers",
        drops=("Support the Guardian", "Become a Guardian member", "Make a contribution", "Remind me in May"),
        keeps=("Become a supporter of the ferry, and the harbour will thank you, he said.",),
    ),
)
