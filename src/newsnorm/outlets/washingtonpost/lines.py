"""Lines of the Post that stand in or under its stories and are none of their text."""

from __future__ import annotations

from typing import Final

from newsnorm.rule import Line

# What captions name as their source; words in parentheses that end a sentence of prose are none.
_ASIDE: Final = (
    r"(?:More|Seriously|Really|Laughter|Applause|Laughs|Yes|No|Not|Spoiler|Disclosure|Sorry|Ha|Sigh|Phew|Oops|Hint"
    r"|Also|And|But|Or|He|She|It|They|We|You|I|This|That|See|Read|Full|Don't|Just|Again|Still|\w{1,20}ly)\b"
)
_SOURCE: Final = (
    r"(?:[A-Z][\w.'&-]{0,30}|@\w{1,20})"
    r"(?:(?:[ /]|, | - )(?:[A-Z][\w.'&-]{0,30}|@\w{1,20}|of|the|for|via|and|de|la|al|by|photo|file"
    r"|handout)){0,11}"
)

_NO_LINK: Final = (
    r"(?i:editor'?s'? note|note\b|this\b|update|correction|warning|spoiler|laugh|applause|cross-?talk"
    r"|inaudible)"
)

# Desks, blogs and columns that set a list of their stories under each.
_DESK: Final = (
    r"(?:Outlook|PostEverything|Voraciously|Retropolis|WorldViews|Wonkblog|Made by History|Acts of Faith"
    r"|Monkey Cage|The Fix|Fix|Morning Mix|Capital Weather Gang|Speaking of Science|Grade Point|Checkpoint"
    r"|Solo-ish|Inspired Life|On Parenting|Book World|Fact Checker|Going Out Guide|Get There|Well\+Being"
    r"|KidsPost|PowerPost|Early Lead|D\.C\. Sports Bog|Opinions?|PostPartisan|Plum Line|Lifestyle|Lily"
    r"|(?:Washington )?Post(?: Magazine| Opinions?)?|(?:The )?Post's View|By The Way"
    r"|Arts (?:and|&) Entertainment)"
)

STORY_LINES: Final = (
    Line(
        name="wapo-interstitial",
        pattern=rf"^\[(?!{_NO_LINK})[^\[\]\n]{{12,220}}\]$",
        kind="related_link",
        because="between two paragraphs the Post sets the headline of another story, in brackets",
        drops=(
            "[The bridge that nobody wanted]",
            "[We took the film for a joke. The mayor's office had made it.]",
            "['Such a tug': How the mayor fell in love with the ferrymen]",
        ),
        keeps=(
            "[The harbor proposal was] basically unworkable, she said.",
            "[This interview has been edited for length and clarity.]",
            "[Laughter]",
            "[Editor's note: The captain's name is a pseudonym.]",
        ),
    ),
    Line(
        name="wapo-caption-source",
        pattern=rf"^(?=[^\n]{{40,900}}\)$)[^\n]{{30,860}}[.!?][\"']? \((?!{_ASIDE}){_SOURCE}\)$",
        kind="caption",
        because="a sentence that tells what a picture or a film shows, then its source in parentheses",
        drops=(
            "The governor thanked the ferrymen at a meeting in Port Ellery on Nov. 20. (Governor's Office)",
            "Smoke covers the silos after a fire near Port Ellery on Nov. 18. (Ada Moss/AFP/Getty Images)",
            "Here's what to know about the vote on the harbor bridge. (Ada Moss, Tom Rook/The Post)",
        ),
        keeps=(
            "He had been warned twice about the harbor bridge, and twice he did nothing. (Seriously)",
            "She voted against the harbor bridge in the first round. (She later changed her mind.)",
            "The bill was brought in by Rep. Ada Moss (R-Tex.) and Sen. Tom Rook (D)",
            "They asked what the mayor would have done. (Don't answer that)",
        ),
    ),
    Line(
        name="wapo-desk-promo",
        pattern=r"^(?:Today's coverage from Post correspondents around the world"
        r"|Democracy Dies in Darkness|The story must be told\.?"
        r"|Your subscription supports journalism that matters\.?"
        r"|The Washington Post is providing [^\n]{0,80} free, including:"
        r"|(?:Zoom in|Follow) [^\n]{0,60}\bwith The (?:Washington )?Post\b[^\n]{0,60})$",
        kind="promo",
        because="a line with which a desk of the Post promotes itself under its stories",
        drops=(
            "Today's coverage from Post correspondents around the world",
            "Democracy Dies in Darkness",
        ),
        keeps=(
            'The slogan "Democracy Dies in Darkness" was first printed in February 2017.',
            "Today's coverage of the storm is on page two.",
        ),
    ),
    Line(
        name="wapo-desk-social",
        pattern=r"^(?:Like (?:The )?Washington Post(?:'s)? [\w &']{1,40} on Facebook\b[^\n]{0,90}"
        r"|Follow [^\n]{0,40}\bour updates on (?:Facebook|Twitter|Instagram)\b[^\n]{0,90})$",
        kind="social",
        because="a desk of the Post asks to be followed",
        drops=(
            "Like Washington Post World on Facebook and stay updated on foreign news",
            "Follow our updates on Facebook and Twitter.",
        ),
        keeps=(
            "Like The Washington Post, the harbor gazette had sold its presses.",
            "Follow the river and you will see our updates on the quay's board.",
        ),
    ),
    Line(
        name="wapo-more-from-desk",
        pattern=rf"^(?:Read )?[Mm]ore (?:(?:from|by|on|in) )?(?:The )?{_DESK}(?: stories| columns)?:?$",
        kind="related_link",
        position="tail",
        because="the header over links to other stories of a desk of the Post",
        drops=(
            "More from Voraciously:",
            "Read more Retropolis:",
            "Read more from Made by History:",
            "More from Outlook:",
        ),
        keeps=("More from Politico:", "More travel by ferry than by bridge.", "More health"),
    ),
    Line(
        name="wapo-the-writer",
        pattern=r"^The writers?(?:, [^,\n]{3,160},)? (?:(?:is|are|was|were) (?:an? |the |[A-Z]"
        r"|[a-z-]{3,20} (?:of|at|for|fellow|professor|director|president|editor|captains?)\b)"
        r"|(?:serve[sd]?|represents?|teach(?:es)?|lives?)\b)[^\n]{3,300}$",
        kind="author_bio",
        position="last",
        because="who the writer of an op-ed article or a letter is, printed under it",
        drops=(
            "The writer is a professor of history at Port Ellery University.",
            "The writer is president of the Ferry Union.",
            "The writer, a Democrat, represents Port Ellery in the Senate.",
            "The writers are former captains of the ferry.",
        ),
        keeps=(
            "The writer is often alone, and she said she liked it.",
            "The writer of the letter was found.",
        ),
    ),
    Line(
        name="wapo-read-more-from",
        pattern=r"^(?:Also (?:on|in|from) [A-Z][\w.' -]{1,30}:|(?:Read|See|Want) more (?:"
        r"(?:of|from) [^\n.]{2,60}'s? (?:archive|columns|blog)\b[^\n]{0,160}"
        r"|(?:on|from) [A-Z][\w.'-]{1,20}(?: [A-Z][\w.'-]{1,20}){0,3}"
        r"(?::|,? (?:and|or) (?:follow|like|sign up)[^\n]{0,160}|, (?:follow|subscribe)[^\n]{0,160})?))$",
        kind="related_link",
        because="the header over links to other pieces of the same writer or desk",
        drops=(
            "Read more from Ada Moss:",
            "Read more from Ada Moss's archive, follow her on Twitter or subscribe to her updates.",
            "Read more from Outlook and follow our updates on Facebook and Twitter.",
            "Also on Outlook:",
        ),
        keeps=(
            "Read more from the report and the picture changes: the bridge was never sound.",
            "She wants to read more from young writers of the harbor towns, she said.",
        ),
    ),
    Line(
        name="wapo-fact-checker",
        pattern=r"^\(?(?:Send us facts to check by filling out this form"
        r"|Sign up for The Fact Checker weekly newsletter"
        r"|The Fact Checker is a verified signatory\b[^\n]{0,120}|About our rating scale"
        r"|(?:Keep tabs on|Check out|Listen to|Track) [^\n]{0,120}\bfact[- ]check[^\n]{0,80}"
        r"|Have a question\? Email [^\n]{0,60}@washpost\.com[^\n]{0,80})\)?\.?$",
        kind="promo",
        because="the links that close every Fact Checker column",
        drops=(
            "Send us facts to check by filling out this form",
            "The Fact Checker is a verified signatory to the International Fact-Checking Network",
            "(About our rating scale)",
        ),
        keeps=("The Fact Checker gave the mayor four Pinocchios for that claim in 2012.",),
    ),
    Line(
        name="wapo-bio",
        pattern=r"^(?=[^\n]{0,300}\bThe (?:Washington )?Post\b)(?:[A-Z][\w.'-]{0,20} ){1,4}"
        r"(?:(?:is|was|are) [^\n]{0,80}\b(?:[Ee]ditor|[Rr]eporter|[Cc]orrespondent|[Cc]olumnist|[Ww]riter"
        r"|[Cc]ritic|[Cc]hief|[Cc]ontributor|[Pp]roducer|[Bb]logger|[Pp]hotographer|[Ii]ntern|[Dd]irector)s?\b"
        r"|(?:covers|writes|reports|joined|blogs|has (?:written|reported|covered|been))\b)[^\n]{0,500}$",
        kind="author_bio",
        position="last",
        because="who the writer is, printed under the story",
        drops=(
            "Ada Moss is a correspondent for The Post in Egypt. She previously covered the harbor.",
            "Ada Moss covers the Pentagon. She has reported for The Washington Post since 1998.",
            "Ada Moss writes reported opinion for The Washington Post. Follow",
            "Ada Moss is The Post's harbor editor.",
        ),
        keeps=(
            "Moss was not on the bridge that day, her lawyer told The Washington Post.",
            "The mayor is suing The Washington Post over a column on the harbor bridge.",
            '"I said what I said," Moss told The Post.',
        ),
    ),
    Line(
        name="wapo-contributed",
        pattern=r"^[A-Z][\w.'-]{1,20}(?:,? (?:and |in )?[A-Z][\w.'-]{0,20}){1,12} contributed\.$",
        kind="contributors",
        position="last",
        because="the line that thanks those who helped, at its shortest",
        drops=("Ada Moss and Tom Rook contributed.",),
        keeps=(
            "He thanked everyone who had contributed.",
            "They gave what they could. The mayor contributed.",
        ),
    ),
    Line(
        name="wapo-made-by",
        pattern=r"^(?:About this story:? )?[A-Z][a-z]{2,14}(?: (?:and )?[a-z]{3,14}){0,3} by [A-Z]"
        r"[^\n]{3,600}\b(?:[Cc]opy|[Pp]hoto|[Dd]esign|[Vv]ideo|[Gg]raphics) (?:editing|development)"
        r" by [A-Z][^\n]{2,300}$",
        kind="contributors",
        position="last",
        because="who designed, edited and drew a large story, printed under it",
        drops=("Design by Tom Rook. Photo editing by Ada Moss. Copy editing by Bea Quist.",),
        keeps=("Bread by Tom Rook won the prize, and photo editing by night is the captain's hobby.",),
    ),
    Line(
        name="wapo-about-this-story",
        pattern=r"^About this (?:story|project)$",
        kind="credit",
        position="last",
        because="the header over those who made a large story",
        drops=("About this story",),
        keeps=("About this story we know little.",),
    ),
    Line(
        name="wapo-wire-sign-off",
        pattern=r"^[-–—]{1,2} ?(?:Associated Press|AP|Reuters|AFP|Bloomberg(?: News)?|Washington Post"
        r"|Los Angeles Times|[Ff]rom (?:news services|staff reports|wire reports)[^\n]{0,50})\.?$",
        kind="credit",
        position="last",
        because="whose report it was, behind a dash under a short story",
        drops=("— Bloomberg News", "-- From news services and staff reports"),
        keeps=("— Reuters was the first to report the closing of the bridge.",),
    ),
)
