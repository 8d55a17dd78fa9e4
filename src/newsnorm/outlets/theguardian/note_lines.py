"""Notes under a story: where a thing reviewed is shown, who wrote, how to follow and to answer."""

from __future__ import annotations

from typing import Final

from newsnorm.rule import Line

_GUARDIAN: Final = r"(?:[Tt]he )?(?:Guardian|Observer)\b"

NOTE_LINES: Final[tuple[Line, ...]] = (
    Line(
        name="guardian-listing",
        pattern=r"^(?=[^\n]{12,400}$)(?:(?:[•*-] ?)?(?:At|Until|To|In) [^\n]{3,160}\b(?:until|to|from"
        r"|till)\b [^\n]{2,80}(?:Box office|Tickets|Details|Booking)[^\n]{0,120}"
        r"|[^\n]{2,120} (?:is|are) (?:in|at) (?:\w+ ){0,2}(?:cinemas?|theatres?)\b[^\n]{0,60}(?:"
        r" (?:from|on|now|until) ?[^\n]{0,60})?[^.\n]"
        r"|[^\n]{2,140} (?:is|are|will be) (?:at|on|released|available|published|out|touring|showing"
        r"|streaming)\b[^\n]{0,160}"
        r"\b(?:until|from|on|now|to) (?:\d{1,2} )?(?:January|February|March|April|May|June|July|August"
        r"|September|October|November|December|Netflix|Amazon|digital)\b[^\n]{0,60}[^.\n]"
        r"|Box office: [^\n]{3,160})$",
        kind="listing",
        position="last",
        because="where and until when the thing reviewed can be seen; the Guardian prints it last",
        drops=(
            "• Tides is in cinemas from 8 December",
            "At the Quay theatre, Ellery, until 20 January. Box office: 01234 567890.",
            "Box office: 01234 567890. Until 20 January",
        ),
        keeps=(
            "The film, which is in cinemas from Friday, has nothing new to say about the sea.",
            "Tides is at its best on the water, until the storm comes and the crew go home.",
        ),
    ),
    Line(
        name="guardian-bio",
        pattern=r"^(?=[^\n]{15,600}$)(?:(?:Dr|Prof|Professor|Sir|Lord|Dame|Lady|Rev)"
        r" )?(?:[A-ZÀ-Þ][\w.'’-]{0,20} ){1,4}"
        r"(?:\([^()\n]{2,40}\) )?(?:is|are|was|writes|works|has|had|teaches|runs|lives|co-founded"
        r"|founded|edits|reports|blogs|tweets)\b"
        r"[^\n]{3,560}[^.!?\"'…)\]\n]$",
        kind="author_bio",
        position="last",
        because="who the writer is; the Guardian sets it behind a bullet and without a full stop",
        drops=(
            "• Ada Moss is a Guardian columnist",
            "Ada Moss is the author of Tides: A Life on the Water",
            (
                "• Dr Ada Moss teaches history at the University of Ellery. Her book Tides is published"
                " next month"
            ),
        ),
        keeps=(
            "Ada Moss is the director of the harbour trust, and she wants the ferry back.",
            '"Ada Moss is a Guardian columnist," he said.',
        ),
    ),
    Line(
        name="guardian-write-to-writer",
        pattern=r"^(?:Email [A-Z][\w'-]{1,20}(?: [A-Z][\w'-]{1,20})? at \S{2,40}@\S{4,40}[^\n]{0,120}"
        r"|If you(?:'re| are) having trouble using the form, click here\b[^\n]{0,200}"
        r"|The Guardian [\w ]{2,40} (?:briefing|newsletter|email) is (?:delivered|sent) to [^\n]{10,300}"
        r"|For more news: (?:www\.)?theguardian\.com)$",
        kind="promo",
        position="tail",
        because="how to write to the writer, to fill in a form or to get the same by email",
        drops=(
            "Email Ada at ada.moss@observer.co.uk or follow her on Twitter @adamoss",
            "If you're having trouble using the form, click here.",
            (
                "The Guardian morning briefing is delivered to thousands of inboxes bright and early every"
                " weekday."
            ),
        ),
        keeps=("Email Ada at the harbour office, the captain said, and she will find you a berth.",),
    ),
    Line(
        name="guardian-bookshop",
        pattern=r"^(?=[^\n]{10,600}$)[^\n]{0,400}?(?:guardianbookshop\.com|bookshop\.theguardian\.com"
        r"|Guardian [Bb]ookshop|guardianbookshop\.co\.uk)\b[^\n]{0,250}$",
        kind="promo",
        because="where the Guardian sells the book that the story is about",
        drops=(
            (
                "Tides by Ada Moss is published by Quay (£16.99). To order a copy for £14.44 go to"
                " guardianbookshop.com. Delivery charges may apply."
            ),
            (
                "• Tides is published by Quay. To order a copy for £12 go to bookshop.theguardian.com or"
                " call 0330 333 6846."
            ),
        ),
        keeps=("The harbour bookshop sold out of the Guardian by nine, its owner said.",),
    ),
    Line(
        name="guardian-desk-social",
        pattern=r"^(?:(?:Like|Follow|Join|Find|Talk to|Keep up with|Stay connected with|Join the"
        r" conversation[^\n]{0,60})[^\n]{0,60}"
        r"(?:"
        + _GUARDIAN
        + r"|@[Gg]uardian\w{0,20}|@gdn\w{0,20}|@GuardianGDP|the [Ll]ong [Rr]ead)[^\n]{0,60}"
        r"\b(?:Twitter|Facebook|Instagram|LinkedIn|YouTube|WhatsApp|TikTok|newsletter|email|podcasts?)\b[^\n]{0,250}"
        r"|(?:The )?Guardian [\w ]{2,30} is in [^\n]{2,220}#Guardian\w{2,40}[^\n]{0,400}"
        r"|Join our community of [^\n]{0,160}(?:@Guardian|Guardian|newsletter|hashtag)[^\n]{0,250}"
        r"|(?:Talk to us|Follow us|Tweet us) (?:on|via) [^\n]{0,60}@(?:[Gg]uardian|gdn|obs)[^\n]{0,250}"
        r"|Read more (?:Guardian|Observer) [^\n]{2,60}(?: here| – click here[^\n]{0,60})?"
        r"|Looking for a job\? Browse Guardian Jobs\b[^\n]{0,120})$",
        kind="social",
        because="a desk of the Guardian asks to be followed",
        drops=(
            (
                "Follow Guardian Business on Twitter at @BusinessDesk, or sign up to the daily Business"
                " Today email here."
            ),
            (
                "• Follow the Long Read on Twitter at @gdnlongread, or sign up to the long read weekly"
                " email here."
            ),
            "Join our community of development professionals. Follow @GuardianGDP on Twitter.",
            (
                "The Guardian Harbours team is in Port Ellery for a week of reporting. Share your experiences"
                " on Twitter using #GuardianEllery, or explore our archive here"
            ),
            "Looking for a job? Browse Guardian Jobs or sign up for alerts",
        ),
        keeps=(
            "Follow the river for a mile and, with the Guardian rolled under your arm, turn left.",
            "He told the Guardian on Monday that the ferry would sail.",
        ),
    ),
    Line(
        name="guardian-letters",
        pattern=r"^(?:(?:Do you )?[Hh]ave an opinion on (?:the issues raised|anything you've read) in"
        r" (?:this article|the Guardian)\b[^\n]{0,400}"
        r"|Do you have an opinion on (?:the issues raised|anything you've read)[^\n]{0,400}"
        r"|If you would like to submit a (?:response|letter)\b[^\n]{0,300}"
        r"|Join the (?:debate|conversation)[^\n]{0,30}\b(?:email"
        r" )?guardian\.letters@theguardian\.com[^\n]{0,80}"
        r"|Comments (?:on this piece )?(?:are|will be) pre-?moderated\b[^\n]{0,300}"
        r"|(?:Letters|Submissions) (?:for publication|should be sent)\b[^\n]{0,200}(?:theguardian"
        r"|guardian\.co\.uk)[^\n]{0,80}"
        r"|Do you have a photo you'd like to share\b[^\n]{0,300}"
        r"|[^\n]{0,100}\b(?:gu\.com/letters|guardian\.letters@theguardian\.com)\b[^\n]{0,100})$",
        kind="comment",
        because="how readers can answer the piece",
        drops=(
            (
                "Do you have an opinion on the issues raised in this article? If you would like to submit a"
                " response of up to 300 words by email, please click here."
            ),
            "• Join the debate – email guardian.letters@theguardian.com",
            "• Do you have a photo you'd like to share with Guardian readers? Click here to upload it",
            (
                "Comments on this piece are premoderated to ensure discussion remains on topics raised by"
                " the writer."
            ),
        ),
        keeps=("Do you have an opinion on the bridge? Most people in Port Ellery do.",),
    ),
)
