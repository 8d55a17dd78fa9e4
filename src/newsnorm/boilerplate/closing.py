"""What stands under a story: listings, help lines, links and calls for tips, questions and comments."""

from __future__ import annotations

from typing import Final

from newsnorm.rule import Line

RULES: Final = (
    Line(
        name="agency-online",
        pattern=r"^(?:_{3,80}\s{1,3})?(?:(?:On the Net|On the Web|Online|ONLINE"
        r"|Internet):(?:\s{1,3}[^\n]{0,80}https?://\S{4,200}"
        r"(?:\s{1,3}[^\n]{0,80}https?://\S{4,200}){0,3})?)$",
        kind="related_link",
        position="tail",
        because="the header under an agency story over addresses to look up, with what follows in its block",
        drops=("Online:", "On the Net:", "Online: https://harbor.example/report"),
        keeps=("Online: a harbor that never sleeps", "Online sales of ferry tickets fell."),
    ),
    Line(
        name="agency-online-address",
        position="last",
        pattern=r"^(?:[A-Z][^\n:.!?]{1,80}: ?|AP[^\n:.!?]{1,60}: ?|(?:More|Full) AP [^\n:]{2,60}: ?"
        r"|[A-Z][^\n:.!?]{1,60} (?:at|on|website) ?:? ?)?(?:https?://"
        r"|www\.)[^\s]{4,200}(?:(?: and |,? )(?:https?://|www\.|@)[^\s]{3,200}){0,3}$",
        kind="related_link",
        because="an address on the web, with or without the name of what is there",
        drops=(
            "Science: http://www.harborscience.example",
            "https://harbor.example/report",
            "More AP sports: https://apnews.example/ and https://x.example/AP_Sports",
            "www.harbor.example",
        ),
        keeps=("The report is at http://harbor.example and runs to ninety pages.",),
    ),
    Line(
        name="helpline",
        pattern=r"^(?=[^\n]{20,1200}+$)(?:[(\[_*]{1,3} ?)?(?:(?=(?:If (?:you|anyone|someone|this)|Anyone"
        r"|For (?:help|support|anyone|those|confidential|information|more information)|Where to"
        r"|Need (?:help|to talk)|Help is|Do you|Are you|Those|Support|In (?:the )?(?:UK|US|USA"
        r"|U\.S\.|United|Australia|Ireland|Britain|Canada|England|Scotland|Wales|Germany"
        r"|New Zealand|an emergency)|The (?:[Nn]ational|Samaritans|charity|Crisis|Suicide|Trevor"
        r"|[Dd]omestic|988|NSPCC|Rape)|Samaritans|Rape|Childline|Crisis|Lifeline|Call|Contact"
        r"|Mind|Refuge|NSPCC|Beyond|Helplines?|Hotlines?|National|Readers|Other|Confidential"
        r"|Information)\b)[^\n]{0,400}?"
        r"(?i:\b(?:samaritans|(?:prevention|crisis|suicide) lifeline|lifeline(?= (?:is|on|at|in|can|\d"
        r"|\())|suicide (?:prevention|& crisis|and crisis|hotline|helpline)|crisis (?:text line|hotline"
        r"|support|helpline|line)"
        r"|(?:domestic|sexual|family|gender|child)[ -](?:violence|abuse|assault)[\w ]{0,30}(?:hotline"
        r"|helpline|line)|helplines?|hotlines?|befrienders|beyond blue|rape crisis|childline|nspcc"
        r"|1800 ?respect|papyrus|kids help ?line|mensline|rainn|telefonseelsorge))"
        r"(?=[^\n]{0,500}(?:\d{3}[ -]\d{3}|\b988\b|\b911\b|\b999\b|116 ?123|13 ?11 ?14|\d{3,5} \d{3,6}"
        r"|\w@\w|www\.|https?:|\w\.(?:org|com|co\.uk|au|de)\b|\bHOME\b|\btexting HOME|\btexting \w"
        r"|\btext [A-Z]))[^\n]{0,800})$",
        kind="helpline",
        position="tail",
        because="where readers who are troubled by the story find help",
        drops=(
            "In the UK, Samaritans can be contacted on freephone 116 123. In the US, the lifeline is at 988.",
            (
                "If you or someone you know needs help, call the National Suicide Prevention "
                "Lifeline at 800-273-8255."
            ),
            (
                "If you or someone you know is affected by domestic abuse, call the national "
                "domestic abuse helpline on 0808 2000 247."
            ),
            "The Crisis Text Line can be reached by texting HOME to 741741.",
        ),
        keeps=(
            "The hotline took four calls on the night of the storm.",
            "If you need help on the water, call the harbor police.",
            "The ferry was the lifeline of the islands for ninety years.",
        ),
    ),
    Line(
        name="tip-call",
        pattern=r"^(?=[^\n]{10,500}+$)(?i:(?:do you )?(?:have|got|know) (?:a|an|any|some|something"
        r"|anything)?(?: more)? ?(?:news |story |confidential |hot )?(?:tips?|story|stories"
        r"|question|questions|information|feedback|news|photos?|idea|comment|correction|opinion"
        r"|suggestion)s?(?: \w{2,14}){0,10}?(?:\?|,? (?:please )?(?:email|contact|call"
        r"|let us know|tell us|get in touch|send))[^\n]{0,300}"
        r"|(?:spotted|found|notice[d]?|see|report) (?:an? )?(?:error|mistake|typo|bug"
        r"|something wrong)[^\n]{0,160}|(?:please )?(?:email|send|submit|contact|call|write to"
        r"|get in touch with|text|whatsapp|tell) (?:us|our (?:newsroom|news ?desk|news team|reporters?"
        r"|editors?|team)|your (?:tips?|stories|story|photos|pictures|letters|views|comments|news"
        r"|questions))\b(?: \w{2,14}){0,6}?(?: ?[:.?!]|(?:,)? (?:at|to|on|by|via|here|with|about|below"
        r"|what))[^\n]{0,240}"
        r"|what do you think(?: of \w{2,20}(?: \w{2,20}){0,3}"
        r"| about \w{2,20}(?: \w{2,20}){0,3})?\?[^\n]{0,160}|(?:let us know|tell us(?! nothing)"
        r"|share your (?:thoughts|views|experiences?|story|stories|opinions?|memories|comments?|photos?)"
        r"|have your say|leave (?:a|your) (?:comment|reply)|join the (?:discussion|conversation"
        r"|debate))(?: \w{2,14}){0,8}?(?:[:.?!]|,? (?:in the comments|below|here|on (?:our|facebook"
        r"|twitter)|by (?:e-?mail|sending|writing|filling|calling)|using|with us|at|via))[^\n]{0,160}"
        r"|(?:letters to the editor|to (?:submit|send|write|respond|report)\b)[^\n]{0,160}(?:@|click"
        r"|here|email|letters?)[^\n]{0,160})$",
        kind="comment",
        position="tail",
        because="a call on readers to write, to comment or to give a tip",
        drops=(
            "Got a news tip? Email us at tips@ellery.example.",
            "Do you have a story to tell? Contact our news desk.",
            "Have your say in the comments below.",
            "Tell us what you think in the comments below",
            "Share your experiences in the comments",
            "Get in touch with our news team by emailing us at news@ellery.example.",
            "Spotted an error? Let us know.",
        ),
        keeps=(
            "Tell us nothing, the men in the boat said to the child, and row.",
            "Do you know any ferry that sails on time in winter and has a bar on the upper deck with a view?",
            "Have a story ready when the captain asks where you were.",
            "Report the truth, she told them, and let the council deny it.",
        ),
    ),
    Line(
        name="listing-venue",
        pattern=r"^(?=[^\n]{12,400}+$)(?:(?:At|Until|Through|Runs?|Closing|Opens?|In cinemas"
        r"|In theat(?:er|re)s)\b[^\n]{3,200}\b(?:[Bb]ox [Oo]ffice|[Tt]ickets?:|[Dd]etails:"
        r"|[Bb]ookings?:|[Tt]el:|[£$€]\d[\d.,]{0,8}(?:[-–]|\.)"
        r"|\(?\d{3,5}\)?[ -]\d{3,4})[^\n]{0,160}|(?:[Bb]ox [Oo]ffice|[Tt]ickets|[Bb]ookings?"
        r"|[Rr]unning time|[Rr]ated|Starring|Directed by|Director|Cast)(?: ?[:.]) [^\n]{2,200}"
        r"|(?:Rated|Unrated|Not rated)(?: [A-Z0-9+-]{1,6})?\b[^\n]{0,160}(?:[Rr]unning time|minutes"
        r"|stars)\b[^\n]{0,160})$",
        kind="listing",
        position="tail",
        because="where, when and for how much the thing reviewed can be seen",
        drops=(
            "At the Quay theatre, Port Ellery, until 20 January. Box office: 01234 567890.",
            "Box office: 01234 567890",
            "Rated PG-13 for language. Running time: 110 minutes. Three stars.",
            "Running time: 1 hour 50 minutes.",
        ),
        keeps=(
            "At the Quay theatre they play to empty rows until spring.",
            "Tickets for the ferry are sold at the quay.",
            "Rated worst in the islands, the ferry sails on.",
        ),
    ),
)
