"""Who else worked on the story."""

from __future__ import annotations

from typing import Final

from newsnorm.rule import Line

_CAPITAL: Final = r"[A-ZÀ-Þ][\w.'-]{0,25}"
#: One to seven words of a name with what may stand in it.
_PERSON: Final = rf"{_CAPITAL}(?: (?:{_CAPITAL}|de|la|al|el|von|van|der|bin|da|dos|del)){{0,5}}"

RULES: Final = (
    Line(
        name="contributors-contributed",
        # Names stand before the verb: no clause with a verb of its own, hence the words excluded.
        pattern=r"^(?=[^\n]{15,700}$)[(\[_—– -]{0,3}(?:[Ss]taff |[Aa]ssociated |[Rr]eporters? |[Cc]orrespondents? |[Rr]esearchers? |The |[Ss]pecial |[Pp]hoto|[Nn]ews |AP |With )*"
        rf"(?:{_CAPITAL}|[Ss]taff)(?:(?!\b(?:said|says|had|has|was|were|is|are|who|which|that|he|she|it|they|have)\b)[^\n!?;:]){{0,400}}?"
        r" (?:also )?(?:contributed|contribute)(?: (?:reporting|research|additional reporting|material|information|data|graphics|to the reporting|photography|video)| (?:from|in|with) [A-Z][^\n.]{2,40})?"
        r"(?: (?:and|or) (?:reporting|research|data analysis|additional reporting|graphics|photography))?(?: (?:to|for|from|in)(?: (?:this|the|our|that)(?: \w{2,14}){1,2}|)(?:[^\n.]{0,60})?)?[.)\]]{0,2}(?: [^\n]{0,250})?$",
        kind="contributors",
        position="tail",
        because="who else worked on the story",
        drops=(
            "Ada Moss contributed to this report.",
            "Ada Moss in Port Ellery and Tom Rook in Quay contributed to this report",
            "Staff writers Ada Moss and Tom Rook contributed to this story.",
            "Associated Press writer Ada Moss in Port Ellery contributed to this report.",
            "The Associated Press contributed to this article.",
            "Moss reported from Quay, Rook reported from Port Ellery. Ada Fahim in Istanbul contributed to this report.",
            "Ada Moss contributed reporting from Port Ellery.",
            "Ada Moss and Tom Rook contributed reporting.",
        ),
        keeps=(
            "The storm contributed to the fall of the bridge.",
            "Moss, who also contributed to the harbor fund, was not asked.",
            "The mayor said that lax rules contributed to this accident.",
            "Weather contributed to this week's delays on the ferry.",
            "Ada Moss contributed $5,000 to his campaign.",
        ),
    ),
)
