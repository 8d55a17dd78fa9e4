"""Who else worked on the story."""

from __future__ import annotations

from typing import Final

from newsnorm.rule import Line

_CAPITAL: Final = r"[A-ZÀ-Þ][\w.'’-]{0,25}"
_PERSON: Final = (
    rf"(?!(?:He|She|They|It|We|I|You|The|This|That|Who|Then|Later|Police|And"
    rf"|But)\b){_CAPITAL}(?: (?:{_CAPITAL}|de|la|al|el|von|van|der|bin|da|dos|del)){{0,5}}"
)
_PERSONS: Final = rf"{_PERSON}(?:, {_PERSON}){{0,5}}(?:,? (?:and|&) {_PERSON})?"
_PLACE: Final = (
    r"(?:the )?[A-ZÀ-Þ][\w.'’-]{0,25}(?:,? (?:[A-ZÀ-Þ][\w.'’-]{0,25}|de|la|al|el|of|the|and)){0,6}"
)
_REPORTED: Final = r"(?:also )?(?:reported|wrote|reports|is reporting|was reporting|filed)"
_WORK: Final = (
    r"(?:reporting|research|writing|editing|translation|data analysis|production|photography"
    r"|illustration|graphics|words|fact[- ]checking"
    r"|interviews?|contributions?|material|information|assistance|work|journalism|data|video|photos)"
)
_STORY: Final = (
    r"(?:report|story|article|post|column|piece|review|dispatch|analysis|project|graphic|obituary"
    r"|newsletter|package|episode|file|coverage|roundup"
    r"|investigation|series|live ?blog|blog|fact[- ]check|feature|essay|update|recap|list|entry|edition)"
)

RULES: Final = (
    Line(
        name="contributors-contributed",
        pattern=r"^(?=[^\n]{15,900}+$)(?:[(\[_*—–-]{1,3} ?)?(?:[A-ZÀ-Þ]|with )[^\n!?]{3,500} contributed"
        rf"(?: (?:additional )?{_WORK}(?:,? (?:and|&) (?:additional )?{_WORK})?"
        rf"(?: from [A-Z][^\n.]{{2,60}})?[.)\]]{{0,3}}$"
        rf"|(?: (?:additional )?{_WORK})?(?: from [A-Z][^\n.]{{2,60}})? (?:to|for|with|in|on) (?:this"
        rf"|the above|our) (?:[\w']{{2,14}} )?{_STORY}(?: from [A-Z][^\n.]{{2,60}})?"
        r"(?:[.)\]]{0,3}$|\.[)\]]? ?[(\[]?[A-Z][^\n]{0,300}$|,? (?:which|and) (?:was|has|is"
        r"|includes?) [^\n]{0,200}$))",
        kind="contributors",
        position="tail",
        because="who else worked on the story",
        drops=(
            "Ada Moss contributed to this report.",
            "Ada Moss in Port Ellery and Tom Rook in Quay contributed to this report",
            "Staff writers Ada Moss and Tom Rook contributed to this story.",
            "Associated Press writer Ada Moss in Port Ellery contributed to this report.",
            "The Associated Press contributed to this article.",
            (
                "Moss reported from Quay, Rook reported from Port Ellery. Ada Fahim in Quay "
                "contributed to this report."
            ),
            "Ada Moss contributed reporting from Port Ellery.",
            "Ada Moss and Tom Rook contributed reporting.",
            "Reuters contributed to this report. This story has been updated.",
        ),
        keeps=(
            "The storm contributed to the fall of the bridge.",
            "More than two hundred engineers contributed to the report.",
            "The mayor said that lax rules contributed to this accident.",
            "Weather contributed to this week's delays on the ferry.",
            "Ada Moss contributed $5,000 to his campaign.",
            "The whole town contributed to this story becoming a legend, the mayor said.",
        ),
    ),
    Line(
        name="contributors-assisted",
        pattern=rf"^(?:[(\[_*—–-]{{1,3}} ?)?(?:\w{{4,12}} )?{_PERSONS}(?: in {_PLACE})? (?:also )?"
        rf"(?:assisted|helped|provided|did|conducted) "
        rf"(?:(?:with )?(?:the |additional )?{_WORK}(?:,? (?:and|&) {_WORK})?(?: (?:for|in|on"
        rf"|to) this {_STORY})?|(?:with|in|on) this {_STORY})[.)\]]{{0,2}}$",
        kind="contributors",
        position="tail",
        because="who helped with the story",
        drops=(
            "Ada Moss assisted with this story.",
            "Researcher Ada Moss provided research.",
            "Ada Moss in Quay helped with reporting.",
        ),
        keeps=(
            "Ada Moss assisted with this rescue.",
            "Ada Moss provided data to the court.",
            "Ada Moss did the work of three.",
        ),
    ),
    Line(
        name="contributors-reported-from",
        pattern=rf"^{_PERSONS} {_REPORTED} (?:this (?:story|report|article) )?from {_PLACE}(?:[.;]?$"
        rf"|(?:[.;,]|,? and) {_PERSON}[^\n]{{0,400}}$)",
        kind="contributors",
        position="tail",
        because="which of the authors reported from where",
        drops=(
            "Moss reported from Quay, Rook reported from Port Ellery.",
            "Moss reported from Quay. Ada Fahim in Port Ellery and Tom Rook in Quay assisted.",
            "Ada Moss and Tom Rook reported from Port Ellery",
            "Moss wrote from Quay, and Rook from Port Ellery.",
        ),
        keeps=(
            "She reported from Port Ellery for thirty years.",
            "Moss reported from Port Ellery during the strike, and was twice arrested there.",
            "Police reported from the bridge that it was clear.",
            "Moss reported a profit of $3 million.",
        ),
    ),
    Line(
        name="contributors-reports-from",
        pattern=rf"^{_PERSONS} (?:reports|is reporting|writes) from {_PLACE}$",
        kind="contributors",
        because="who reports what follows, and from where",
        drops=("Ada Moss reports from Port Ellery", "Ada Moss is reporting from Quay"),
        keeps=("Ada Moss reports from Port Ellery that the ferry has sailed.", "Moss reports from the court"),
    ),
    Line(
        name="contributors-additional",
        pattern=r"^(?=[^\n]{8,600}+$)(?:[(\[_*—–-]{1,3} ?)?(?:(?:[Aa]dditional|[Ww]ith(?: additional)?"
        r"|[Ee]xtra|[Ff]urther|[Oo]riginal) "
        rf"(?:{_WORK})(?:,? (?:and|&) {_WORK})?(?: (?:by|from|in [A-Z][\w ]{{1,30}} by)|:) ?(?:[A-ZÀ-Þ]"
        rf"|the )[^\n]{{2,500}}"
        r"|[Ww]ith (?:files|assistance|reports?|inputs?|contributions?|help) (?:from|by) (?:the "
        r"|The )?(?:agenc(?:y|ies)|[A-ZÀ-Þ][^\n,;:!?]{2,60}(?:(?:, "
        r"| and )[A-ZÀ-Þ][^\n,;:!?]{2,60}){0,4})|[Ww]ith (?:AFP|AP|Reuters|wires?|agenc(?:y"
        r"|ies))(?: (?:inputs?|reports?))?)[.)\]]{0,2}$",
        kind="contributors",
        position="tail",
        because="who else worked on the story",
        drops=(
            "Additional reporting by Ada Moss and Tom Rook",
            "Additional reporting: Ada Moss",
            "With reporting by Ada Moss in Port Ellery.",
            "--With assistance from Ada Moss and Tom Rook.",
            "With files from The Ellery Press",
            "(With inputs from agencies)",
        ),
        keeps=(
            "Additional reporting requirements were put on the ferry company.",
            "With help from the harbor police, the crew got ashore.",
            "With reports of a storm coming in, the ferry stayed in port.",
            "Additional work by divers is planned for the spring.",
        ),
    ),
    Line(
        name="contributors-wire",
        pattern=r"^(?=[^\n]{8,600}+$)(?:[(\[]{1}|[—–-]{1,2} ?)?(?:Reporting|Writing|Editing|Compiled"
        r"|Reported|Edited|This (?:story|article|piece|report) was (?:edited|reported|translated"
        r"|fact[- ]checked)|Translated|Translation|Produced|Research|Graphics?|Photography|Words"
        r"|Interviews?|Additional editing|Reporting and writing|Writing and editing|Filming"
        r"|Illustrations?)"
        r"(?: and (?:writing|additional reporting|editing|photography|research"
        r"|production))? (?:in [A-Z][\w ,]{1,40} )?by (?!(?:the"
        r"|The) )(?=[A-ZÀ-Þ])[^\n!?:;,|/]{2,80}(?:[;,|/][^\n!?:]{2,400})?(?: ?\([^()\n]{3,80}\))?$",
        kind="contributors",
        position="tail",
        because="the sign-off of a news agency: who reported, wrote and edited",
        drops=(
            "(Reporting by Ada Moss; Editing by Tom Rook)",
            "Reporting by Ada Moss in Port Ellery; editing by Tom Rook",
            "Translated by Ada Moss",
            "This article was edited by Ada Moss and Tom Rook.",
            "(Writing by Ada Moss, additional reporting by Tom Rook)",
            "Compiled by Ada Moss",
        ),
        keeps=(
            "Reporting by the Gazette in March found that the bridge was rotten; the council did nothing!",
            "Edited by hand, the log of the ferry tells us little about that night in March.",
            "Reporting by text message is not allowed.",
        ),
    ),
    Line(
        name="contributors-contact",
        pattern=r"^(?:[—–-]{1,2} ?)?(?:To contact the (?:reporters?|editors?|authors?|writers?"
        r"|senior editor|staff)\b[^\n]{5,300}|(?:Staff|Reporters|The reporter|The author"
        r"|The writer) (?:can|may) be (?:reached|contacted)\b[^\n]{3,160}|(?:Contact|Reach|Email"
        r"|E-mail) (?:the (?:reporter|writer|author|editor)s?|(?:reporter |columnist "
        r"|staff writer |editor )?[A-Z][\w.'-]{1,20} [A-Z][\w.'-]{1,25})(?: ?[,:]| at| by| via"
        r"| on)[^\n]{0,120}(?:\w@\w|\d{3}-\d{4}| @\w)[^\n]{0,120})$",
        kind="author_bio",
        position="tail",
        because="how to reach those who wrote the story",
        drops=(
            "To contact the reporter on this story: Ada Moss in Port Ellery at amoss@ellery.example",
            "Contact Ada Moss at amoss@ellery.example or 555-0100.",
            "Reach reporter Ada Moss at amoss@ellery.example.",
        ),
        keeps=(
            "Contact with the islands was lost at 555 metres.",
            "To contact the harbor police, use channel 16.",
        ),
    ),
    Line(
        name="contributors-associated-press-team",
        pattern=r"^(?:[_*]{0,3} ?)?(?:The )?(?:Associated Press|AP|Reuters|AFP|Bloomberg|CNN"
        r"|Staff)(?:'s)? (?:\w{2,14} ){0,3}?(?:[Ww]riters?|[Rr]eporters?|[Jj]ournalists?"
        r"|[Cc]orrespondents?|[Pp]hotographers?|[Rr]esearchers?|[Pp]roducers?)"
        r" [A-Z][^\n!?]{5,400} (?:contributed|reported|assisted)\b[^\n]{0,200}$",
        kind="contributors",
        position="tail",
        because="who of the agency's staff worked on the story",
        drops=(
            "Associated Press writers Ada Moss in Quay and Tom Rook in Port Ellery contributed.",
            "AP journalist Ada Moss reported from Quay.",
        ),
        keeps=(
            "Associated Press writers have been expelled from the islands.",
            "Reuters reporters saw the ferry leave.",
        ),
    ),
)
