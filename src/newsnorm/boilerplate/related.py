"""Links to other stories, set between paragraphs or under the story, and the headers over them."""

from __future__ import annotations

from typing import Final

from newsnorm.rule import Line

RULES: Final = (
    Line(
        name="related-bracketed",
        pattern=r"^(?=\[[^\[\]\n]{15,226}\]$)\[(?!(?i:editor|note\b|this (?:story|article|post|interview"
        r"|piece|essay|text|is|was)|updated?\b|correction|warning|spoiler|laugh"
        r"|applause|cross-?talk|inaudible|music|pause|translat|disclosure|sic\b|source|footnote|image"
        r"|photo|video))"
        r"(?=['\"A-Z0-9])[^\[\]\n]{0,40}\w [^\[\]\n]{0,80}\w [^\[\]\n]{4,100}[^\[\]\n.;,:]\]$",
        kind="related_link",
        because="the headline of another story, in brackets, between two paragraphs",
        drops=(
            "[The harbor is on a collision course with the islands]",
            "[Read: Why the smallest harbor town suffers most]",
            "['A great honor': In a bid for history, the mayor flatters the ferrymen]",
            "[Who will pay for the bridge that nobody wanted?]",
        ),
        keeps=(
            "[The harbor proposal was] basically unworkable, she said.",
            "[Moss was released without charge later the same day;]",
            "[Laughter in the court room]",
            "[Crosstalk between the two men]",
            "[1] Moss, Ada: The Harbor Bridge",
        ),
    ),
    Line(
        name="related-bracketed-linked",
        pattern=r"^(?=\[[^\[\]\n]{15,226}\]$)\[(?!(?i:editor|note\b|this (?:interview|story|article)"
        r"|laugh|applause|cross-?talk|inaudible))[^\[\]\n]{12,220}\]$",
        kind="related_link",
        because="a link from end to end, in brackets, between two paragraphs",
        needs_link=True,
        drops=("[Reporters thought this clip was a spoof. It came from the mayor's office.]",),
        keeps=("[The harbor proposal was] basically unworkable, she said.", "[Laughter]"),
    ),
    Line(
        name="related-labelled",
        pattern=r"^(?:(?i:related(?: (?:story|stories|article|articles|coverage|reading|link|post|video"
        r"|content|news))?"
        r"|read more(?: (?:here|on this|about [^:\n]{2,60}|on [^:\n]{2,60}))?|also read|read also"
        r"|see also|see more|read next|read this(?: next)?|must read|must-read|up next"
        r"|more(?: (?:on this(?: story)?|here|info|details|coverage|news|stories))?|don't miss|dont miss"
        r"|recommended(?: reading| for you)?|you (?:may|might) (?:also )?(?:like|be interested in)"
        r"|keep reading|continue reading|further reading|in pictures|full story|full coverage|click here"
        r"|more from [^:\n]{2,60}|(?:read|watch|listen) (?:now|here)"
        r"|weiterlesen|lesen sie auch|mehr zum thema|auch interessant|lire aussi|à lire aussi|lees ook"
        r"|lees meer|läs också|läs mer|les også|leia (?:também|mais)|lea también|lee también|leggi anche"
        r"|czytaj także|czytaj też|читайте также)"
        r" ?[:|»>→▶-]{1,2}|(?:READ|WATCH|LISTEN|MORE|Read|Listen|Watch)(?: ?[:|»>→▶]{1,2}| (?:MORE|ALSO"
        r"|NEXT) ?[:|»>→▶-]{0,2}))"
        r" ?(?=[\"'\[(]?[\w$£€#@\"'¿¡])[^\n]{6,230}[^\n.,;:]$",
        kind="related_link",
        because="a label such as Related or Read more, then the headline of another story",
        drops=(
            "Related: Analysts fear a 'volatile' harbour under the new mayor",
            "READ MORE: Ferry strike enters third week",
            "See also: What the mayor promised",
            "ALSO READ | Ferry strike enters third week",
            "Read more: Who will pay for the bridge?",
            "RELATED STORY » Ferry strike enters third week",
            "Lesen Sie auch: Streik im Hafen dauert an",
            "À lire aussi : La grève du port continue",
        ),
        keeps=(
            "Related: the harbour council, after a long debate, refused to pay for the bridge.",
            "More: the harbour has three cranes and none of them works.",
            "Read: it is the only advice he ever gives to young reporters.",
            "Read more than one paper, the harbourmaster says, and believe none",
            "Watch: the gulls leave before the storm does, every time.",
        ),
    ),
    Line(
        name="related-tagged",
        pattern=r"^(?=[^\n]{18,190}+$(?<=[A-Z][\])]))[^\n\[\]]{15,160} [\[(](?:REVEALED|INSIGHT|VIDEOS?"
        r"|PICTURES|PICS|PHOTOS|COMMENT|ANALYSIS|INTERVIEW|REACTION|WATCH|LISTEN|WARNING|MAPS?"
        r"|LATEST|EXCLUSIVE|REPORT|POLL|SPOILERS|OPINION|UPDATE|EXPLAINED|LIVE)[\])]$",
        kind="related_link",
        because="the headline of another story with a tag in capitals behind it",
        drops=(
            "Harbour threatened with closure by islands [REACTION]",
            "Ferry captain names eight deadly reefs [WARNING]",
        ),
        keeps=(
            "The captain gave the crew one order [WARNING: strong language].",
            "They marked the chart with one word (REEF)",
        ),
    ),
    Line(
        name="related-header",
        pattern=r"^(?=[^\n]{1,90}+$)(?:[*>»▶] ?)?(?i:read more|read on|more on this(?: story| topic)?"
        r"|more (?:news|stories|coverage|headlines|articles|like this|reading|from (?:the web"
        r"|around the web|our partners|this (?:author|section|topic)))"
        r"|related(?: (?:stories|story|articles?|coverage|content|topics?|links?|posts?|news|reading"
        r"|videos?|items|tags|internet links))?"
        r"|see also|also read|read also|read next|up next:|recommended(?: (?:stories|reading|for you"
        r"|articles|videos?))?|(?:you )?(?:may|might) (?:also )?(?:like|be interested in)(?: these)?"
        r"|don't miss"
        r"|most (?:popular|read|viewed|shared|commented|emailed|watched|recent)(?: (?:stories|articles"
        r"|news|videos|in [a-z]{2,20}|on [a-z]{2,20}))?|trending(?: (?:now|stories|articles|today))?"
        r"|(?:top|latest|popular|other|featured|similar|suggested|recent|today's top) (?:stories|news"
        r"|articles|posts|headlines|videos|reads)|editor'?s'? (?:picks?|choice)|(?:our|staff) (?:picks"
        r"|favorites)|what to read next"
        r"|(?:read|see|view) (?:more|all|the full)(?: (?:stories|articles|news|coverage|comments|posts"
        r"|here|about this|on this|story|article|report))?|more in [a-z]{3,20}|next (?:article|story"
        r"|post)|previous (?:article|story|post)"
        r"|in this story|elsewhere on the web|around the web|from around the web|sponsored (?:stories"
        r"|links|content)|promoted (?:stories|content|links)|keep reading"
        r"|continue reading(?: (?:this story|the main story|below))?|show (?:more|less|all)"
        r"|load more(?: (?:stories|articles|posts))?"
        r"|mehr zum thema|auch interessant|lesen sie auch|lire aussi|à lire aussi|sur le même sujet"
        r"|lees ook|läs (?:också|mer|även)|les også|leia (?:também|mais)|lea también|leggi anche"
        r"|articoli correlati|artículos relacionados|noticias relacionadas)"
        r" ?(?:[:…»>→▶]|\.{3}){0,3}$",
        kind="related_link",
        because="the header over links to other stories",
        drops=(
            "Read more:",
            "Read more",
            "More on this story",
            "Related stories",
            "You may also like",
            "Most popular",
            "Trending now",
            "Continue reading the main story",
            "READ NEXT",
            "Mehr zum Thema",
            "Lire aussi",
        ),
        keeps=(
            "Read more books",
            "Most popular ferries are slow",
            "Related matters were heard in March.",
            "The latest news from the harbour is bad.",
        ),
    ),
    Line(
        name="related-header-more-from",
        # "More from Politico:" leads into a quotation, so a colon needs the word Read.
        pattern=r"^(?=[^\n]{1,150}+$)(?:(?:(?:Read|See|View|Explore|Find) more|More (?:stories|coverage"
        r"|news)) (?:from|by|of|on|about|in) [^\n.!?]{2,60}:"
        r"|(?:(?:Read|See|View|Explore|Find) )?(?:[Mm]ore|MORE) (?:from|by|stories (?:from|by|on|about)"
        r"|coverage (?:of|from|on)|(?:news )?on|about|in|stories in|of our)"
        r" (?:the )?[A-Z][\w.'&-]{0,25}(?: (?:[A-Z&][\w.'&-]{0,25}|of|the|and)){0,5})$",
        kind="related_link",
        position="tail",
        because="the header over links to other stories of a writer, a desk or a subject",
        drops=(
            "Read more from Ada Moss:",
            "More from The Ellery Gazette",
            "More on the Supreme Court",
            "More coverage of the harbor strike:",
        ),
        keeps=(
            "More in Port Ellery want the ferry than want the bridge.",
            "More from him later",
            "More from The Ellery Gazette:",
            "More about that in a moment",
        ),
    ),
    Line(
        name="related-after",
        pattern=r"^(?=[^\n]{8,159}+$(?<![\s.!?…:;,]))(?![a-z(\[]|\d{1,3}[.)])[^\n]*\w [^\n]*$",
        kind="related_link",
        position="after",
        because="a bare headline behind the end of the story: a link to another one",
        drops=(
            "Cooperation with the islands becomes central to the harbor's strategy",
            "Ferry strike enters third week",
        ),
        keeps=(
            "The ferry sailed at dawn.",
            "and the ferry sailed at dawn, as it had every day for ninety years",
            '"The ferry will sail," she said.',
        ),
    ),
)
