"""What the outlet changed after publication."""

from __future__ import annotations

from typing import Final

from newsnorm.rule import Line

_STORY: Final = (
    r"(?:article|story|report|post|piece|column|interview|review|headline|feature|essay|obituary"
    r"|editorial|caption|photo caption|item|page|blog(?: ?post)?"
    r"|live ?blog|graphic|map|chart|video|podcast|entry|analysis|editor's note|opinion piece|newsletter"
    r"|list|recipe|text|version)"
)
_MONTH: Final = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"

RULES: Final = (
    Line(
        name="correction-this-story",
        pattern=rf"^(?:[(\[_*]{{1,3}} ?)?(?:[Tt]his|[Tt]he|[Tt]hese|[Ff]ootnote:"
        rf"|[Aa]n?) (?:[\w'-]{{2,16}} ){{0,3}}?{_STORY}s?(?:[' ]s headline"
        rf"| and (?:its )?(?:headline|subheading|standfirst|{_STORY}))?(?: (?:above|on this page"
        rf"|and [\w ]{{2,30}}|accompanying [\w ]{{2,30}}|in [\w ,]{{2,40}}"
        rf"|about [\w ,]{{2,60}}))?"
        r" (?:was|were|has been|have been|had been|is being) (?:(?:since|later|also|subsequently"
        r"|originally|further|lightly|slightly) )?"
        r"(?:amended|updated|corrected|revised|edited(?! by)|clarified|changed|modified|removed|deleted"
        r"|republished)"
        rf"(?: (?:and (?:amended|updated|corrected|clarified)|on|at|to|since|with|after|for|because"
        rf"|several|throughout|by|in|further|since|following|from|twice|again|\d)\b[^\n]{{0,1500}}"
        rf"|[.;:,)\]][^\n]{{0,1500}}|$)",
        kind="correction",
        position="tail",
        because="a note that says what was changed in the story, and when",
        drops=(
            (
                "This article was amended on 29 November 2017. An earlier version said the ferry had "
                "sunk in May."
            ),
            (
                "• This article was amended on 8 December 2025 because an earlier version named the "
                "wrong captain."
            ),
            "This story has been updated.",
            "This story has been updated with comments from the mayor.",
            "This post has been corrected to show that the ferry was built in 1911.",
            "This headline has been updated.",
        ),
        keeps=(
            "The law was amended on Monday and the mayor signed it, according to the clerk.",
            "This bridge was updated in 1911 and has not been painted since.",
            "The list of the missing grew by the hour.",
            "The story changes with each telling, and so does the ferry.",
        ),
    ),
    Line(
        name="correction-earlier-version",
        pattern=r"^(?=[^\n]{25,1500}+$)(?:[(\[_*]{1,3} ?)?(?:[^\n:.]{0,40}: ?)?(?:[Ii]n )?(?:[Aa]n"
        r"|[Tt]he|[Aa]|[Oo]ur) "
        r"(?:earlier|previous|original|prior|former|initial|first)(?:ly published)? (?:version|headline"
        r"|edition|caption)s?"
        rf"(?:(?: [\w ]{{2,30}})? (?:of|for|on|in) (?:this|the|our"
        rf"|that) (?:[\w'-]{{2,16}} ){{0,2}}?{_STORY}\b[^\n]{{0,1300}}"
        r"| (?:of (?:this|it) )?(?:(?:incorrectly|wrongly|mistakenly|erroneously|inaccurately|misstated"
        r"|misspelled|misspelt|misidentified|misquoted|misattributed|omitted)\b"
        r"|(?:said|stated|gave the wrong|had the wrong|named the wrong)\b(?=[^\n]{0,900}(?:corrected"
        r"|should have|in fact|wrong|error|instead)))[^\n]{0,1300})$",
        kind="correction",
        because="a note that says what an earlier version of the story had wrong",
        drops=(
            "An earlier version of this article misstated the age of the ferry.",
            "Correction: An earlier version of this story gave the wrong name for the captain.",
            (
                "A previous version of this article incorrectly said the bridge was built in 1911. "
                "It was built in 1921."
            ),
            "The original version of this story misspelled the captain's name.",
        ),
        keeps=(
            "An earlier version of the bridge was washed away in 1911.",
            (
                "The magazine printed, and later withdrew, an earlier version of the story that said "
                "the captain was drunk."
            ),
            "The original story of the ferry, told in every bar, is better.",
        ),
    ),
    Line(
        name="correction-label",
        pattern=r"^(?:[(\[_*]{1,3} ?)?(?:(?i:corrections?(?: (?:and clarifications?|appended|note))?"
        r"|clarifications?|erratum|errata|correction/clarification|for the record)"
        rf"(?: ?[(\[][^()\[\]\n]{{3,50}}[)\]]| ?[,–—-]? (?:on )?(?:{_MONTH}|\d{{1,2}})[^\n:.]{{2,30}}"
        rf"| appended)?(?: ?[:–—|]| - )[^\n]{{5,1500}}|(?i:correction|clarification|erratum"
        rf"|correction appended)[:.]?)$",
        kind="correction",
        because="a note under a label that says what was wrong",
        live=False,
        drops=(
            "Correction: The ferry was built in 1911, not in 1921.",
            "CORRECTION (Dec. 6, 2016): The ferry was built in 1911.",
            "Clarification: The captain was off duty that night.",
            "Correction, April 3: The captain's name is Moss.",
            "Correction",
        ),
        keeps=(
            "Correction of the log took the clerk three days.",
            "Corrections officers at the harbor jail are on strike.",
            "Clarification came at noon: the ferry would not sail.",
        ),
    ),
    Line(
        name="correction-editors-note",
        # Other notes of the editor belong to the story: a warning, a pseudonym, a word on a translation.
        pattern=r"^(?=[^\n]{15,1500}+$)(?:[(\[_*]{1,3} ?)?(?i:editor'?s'? (?:note|correction)s?"
        r"|note to readers|publisher's note)\b[^\n:]{0,40}[:–—-](?=[^\n]{0,900}(?i:\b(?:updat"
        r"|correct|amend|clarif|revis|earlier version|previous version|an error|incorrect"
        r"|originally (?:said|stated|published|appeared|ran)|first (?:published|appeared|ran)"
        r"|removed|republished|added)))[^\n]{5,1450}$",
        kind="correction",
        because="a note of the editor on what was changed",
        live=False,
        drops=(
            "Editor's note: This story was first published in March.",
            "Editor's Note, March 3: We have added the captain's answer.",
            "[Editor's note: An earlier version gave the wrong year.]",
        ),
        keeps=(
            "Editor's note: The captain's name is a pseudonym.",
            "[Editor's note: names have been withheld at the request of the families]",
        ),
    ),
    Line(
        name="correction-update",
        pattern=rf"^(?:[(\[_*]{{1,3}} ?)?(?:UPDATED?|Updated?"
        rf"|[Uu]pdated? \d)(?: \d{{1,2}})?(?: ?[(\[][^()\[\]\n]{{3,50}}[)\]]|,? (?:on "
        rf"|at )?(?:{_MONTH}|\d{{1,2}})[^\n:]{{1,40}})? ?[:–—|] ?(?:[Tt]his"
        rf"|[Tt]he) (?:[\w'-]{{2,16}} ){{0,2}}?{_STORY}\b[^\n]{{0,60}} (?:has been|was|now"
        rf"|have been|contains|will be)\b[^\n]{{0,800}}$",
        kind="correction",
        because="a note that the story has been updated",
        live=False,
        drops=(
            "UPDATE: This story has been updated with comments from the mayor.",
            "Update, Dec. 6: This article has been amended to add the captain's answer.",
        ),
        keeps=(
            "UPDATE: The letter from the mayor was sent on Monday.",
            "Update (Dec. 6): The ferry has sailed.",
        ),
    ),
    Line(
        name="correction-note",
        pattern=r"^(?:[(\[_*]{1,3} ?)?(?:(?:We|The (?:[A-Z][\w']{1,14} ){1,3})? ?(?:regrets?"
        r"|apologi[sz]es? for) (?:the|this|any|our) (?:error|mistake|confusion"
        r"|inaccurac)\w{0,4}[^\n]{0,200}|(?:It|This) (?:[\w' -]{0,30} )?(?:has since been"
        r"|has now been|was later|has been) (?:corrected|amended)\b[^\n]{0,200}|(?:First"
        r"|Originally) published (?:on|at|in) [^\n]{3,80})$",
        kind="correction",
        position="tail",
        because="an apology for an error, or where and when the story first stood",
        drops=(
            "We regret the error.",
            "This has now been corrected.",
            "Originally published on March 3, 2019.",
        ),
        keeps=(
            "We regret every one of our ways, the captains sang.",
            "Published in 1911, the book of the ferry made him rich.",
        ),
    ),
)
