"""Lines of the pages around pages: diff trackers and archives."""

from __future__ import annotations

from typing import Final

from newsnorm.rule import Line

RULES: Final = (
    Line(
        name="tracker-news-sniffer",
        pattern=r"^(?:Currently monitoring \d[\d,]{0,12} news articles with \d[\d,]{0,12} different"
        r" versions\.?[^\n]{0,80}|This article is from the source '[^'\n]{1,40}' and was first"
        r" published or seen on\b[^\n]{0,300}|You can find the current article at its original"
        r" source at\b[^\n]{0,400}|The article has changed \d{1,5} times?\.[^\n]{0,120}"
        r"|There is an RSS feed of changes available\.?|Version \d{1,4}(?: Version \d{1,4}"
        r"| of \d{1,4})?|\((?:about|almost|over|less than)? ?(?:an?|\d{1,3}|half a) (?:seconds?"
        r"|minutes?|hours?|days?|months?|years?)(?: \w{2,8})? later\)|It last changed (?:over"
        r"|about|almost|less than)? ?\d{0,5}[^\n]{0,40} ago\b[^\n]{0,160}"
        r"|Previous version\s?(?:\d{1,4}\s?){0,40}Next version|(?:News Sniffer"
        r"|NewsSniffer)(?: (?:Revisionista|by|is)[^\n]{0,60})?|Next version|Previous version"
        r"|Revisionista|diff from (?:the )?previous[^\n]{0,40}|(?:Search"
        r"|Browse) (?:all )?(?:articles|revisions|versions)|Follow @newssniffer[^\n]{0,30}"
        r"|Articles? tracked[^\n]{0,60})$",
        kind="tracker",
        because="a line of the page that tracks changes of the story, not of the story",
        drops=(
            "Currently monitoring 1,234 news articles with 5,678 different versions.",
            "This article is from the source 'guardian' and was first published or seen on .",
            "You can find the current article at its original source at https://outlet.example/harbour",
            "The article has changed 7 times. There is an RSS feed of changes available.",
            "Version 3 Version 4",
            "(about 9 hours later)",
            "Version 0 of 1",
        ),
        keeps=(
            "Version 3 of the plan was rejected.",
            "About nine hours later the ferry sailed.",
            "The article has changed the town, she says.",
        ),
    ),
    Line(
        name="tracker-archive",
        pattern=r"^(?:\[?(?:Archived|Retrieved) from (?:the original|https?://)[^\n]{0,160}|(?:Saved"
        r"|Captured) from\s{1,3}https?://\S{4,200}|The Wayback Machine - https?://\S{4,300}"
        r"|(?:no|No) author identified|\d{1,3}(?:,\d{3})* captures|About this capture"
        r"|COLLECTED BY|Webpage (?:archive|screenshot)|(?:no other snapshots"
        r"|All snapshots) from [^\n]{3,80}|history ←prior next→)$",
        kind="tracker",
        because="a line of the archive that holds the page, not of the story",
        drops=(
            "The Wayback Machine - https://web.archive.example/2017/harbor",
            "no author identified",
            "About this capture",
        ),
        keeps=("Retrieved from the harbor at dawn, the log was dry.",),
    ),
)
