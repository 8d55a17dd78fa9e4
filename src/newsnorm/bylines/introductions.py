"""What stands before the names of a byline: "By", "Von", "Author:", "Photographs by"."""

import re

from newsnorm.bylines.joints import JOINT
from newsnorm.bylines.names import is_agency
from newsnorm.bylines.tasks import BY_TASK, TASK_NAMES

_BY = re.compile(
    r"(?:(?:an? )?(?:posted|written|published|reported|updated|story|text|words|report|analysis|opinion"
    r"|news|perspective|review|reviewed|column|commentary|comment|guide|article|guest post|essay"
    r"|exclusive|set) )?by\b:? |(?:from|with) (?=\w)",
    re.IGNORECASE,
)
_VON = re.compile(
    r"(?P<kind>(?:eine? )?(?:kommentar|kolumne|analyse|essay|gastbeitrag|geschrieben|veröffentlicht|übersetzt"
    r"|escrito|écrit|scritto|geschreven|skrevet|opinión|propos recueillis) )?"
    r"(?P<word>von|vom|par|por|di|av|af|van|door|przez):? ",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:authors?|autor(?:en|e|es)?|auteurs?|source|quelle|tekst|text|redaktion|автор|текст) ?: ?",
    re.IGNORECASE,
)


def without_introduction(text: str) -> tuple[str, str | None, bool]:
    """The text after "By", "Von", "Photographs by"; the role that this gives; whether it was foreign."""
    role, foreign = None, False
    for _ in range(4):
        text = text.lstrip(" |,.:–—-•*·")
        found = _LABEL.match(text) or BY_TASK.match(text) or _BY.match(text)
        if found is None and not foreign and (von := _VON.match(text)) is not None:
            rest = text[von.end() :]
            is_name = (
                von["word"].istitle()
                and not von["kind"]
                and ":" not in von[0]
                and von["word"] in ("Van", "Di", "Von")
            )
            if is_name and (
                len(JOINT.split(rest)[0].split()) < 2 and not rest.isupper() and not is_agency(rest)
            ):
                break  # Van Badham, Di Maria
            found, foreign = von, True
        if found is None:
            break
        if "task" in found.groupdict():
            role = TASK_NAMES.get(found["task"].lower(), found["task"].lower())
        text = text[found.end() :]
    return text, role, foreign
