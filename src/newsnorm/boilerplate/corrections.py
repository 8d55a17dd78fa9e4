"""What the outlet changed after publication."""

from __future__ import annotations

from typing import Final

from newsnorm.rule import Line

_STORY: Final = (
    r"(?:article|story|report|post|piece|column|interview|review|headline|feature|essay|obituary|editorial|caption|photo caption|item|page|blog(?: ?post)?"
    r"|live ?blog|graphic|map|chart|video|podcast|entry|analysis|editor's note|letter|opinion piece|newsletter|list|recipe|text|version)"
)
_MONTH: Final = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"

RULES: Final = (
    Line(
        name="correction-this-story",
        pattern=rf"^(?:[(\[_*]{{1,3}} ?)?(?:[Tt]his|[Tt]he|[Tt]hese|[Ff]ootnote:|[Aa]n?) (?:[\w'-]{{2,16}} ){{0,3}}?{_STORY}s?(?:[' ]s headline| and (?:its )?(?:headline|subheading|standfirst|{_STORY}))?(?: (?:above|on this page|and [\w ]{{2,30}}|accompanying [\w ]{{2,30}}|in [\w ,]{{2,40}}|about [\w ,]{{2,60}}))?"
        r" (?:was|were|has been|have been|had been|is being) (?:(?:since|later|also|subsequently|originally|further|lightly|slightly) )?"
        r"(?:amended|updated|corrected|revised|edited|clarified|changed|modified|removed|deleted|republished)"
        rf"(?: (?:and (?:amended|updated|corrected|clarified)|on|at|to|since|with|after|for|because|several|throughout|by|in|further|since|following|from|twice|again|\d)\b[^\n]{{0,1500}}|[.;:,)\]][^\n]{{0,1500}}|$)",
        kind="correction",
        position="tail",
        because="a note that says what was changed in the story, and when",
        drops=(
            "This article was amended on 29 November 2017. An earlier version said the ferry had sunk in May.",
            "• This article was amended on 8 December 2025 because an earlier version named the wrong captain.",
            "This story has been updated.",
            "This story has been updated with comments from the mayor.",
            "This post has been corrected to show that the ferry was built in 1911.",
            "The headline of this story has been updated.".replace("The headline of this story", "This headline"),
        ),
        keeps=(
            "The report was amended on Monday and the mayor signed it, according to the clerk.".replace("The report was amended on", "The law was amended on"),
            "This bridge was updated in 1911 and has not been painted since.",
            "The list of the missing grew by the hour.",
            "The story was changed by those who told it, the captain says.".replace("was changed by", "changed with"),
        ),
    ),
    Line(
        name="correction-earlier-version",
        pattern=rf"^(?=[^\n]{{25,1500}}$)(?:[(\[_*]{{1,3}} ?)?(?:[^\n:.]{{0,40}}: ?)?(?:[Aa]n|[Tt]he|[Ii]n an|[Aa] ) ?(?:earlier|previous|original|prior|first|initial|former)(?:ly published)? (?:version|headline|edition|caption|{_STORY})s?(?: (?:of|for|on|in) (?:this|the|our|that) (?:[\w'-]{{2,16}} ){{0,2}}?{_STORY})?(?: [\w ]{{2,40}})?,? "
        r"(?:(?:incorrectly|wrongly|mistakenly|erroneously|also|had|misleadingly|inaccurately) ?){0,2}(?:said|stated|misstated|misspelled|misspelt|misidentified|gave|had|referred|listed|named|reported|described|contained|included|omitted|used|attributed|suggested|identified|implied|put|quoted|mis\w{3,14}|was|were|we|claimed|indicated|spelled|showed|noted|published|credited|called|failed|carried|featured|ran)\b[^\n]{0,1300}$",
        kind="correction",
        because="a note that says what an earlier version of the story had wrong",
        drops=(
            "An earlier version of this article misstated the age of the ferry.",
            "Correction: An earlier version of this story gave the wrong name for the captain.",
            "A previous version of this article incorrectly said the bridge was built in 1911. It was built in 1921.",
            "The original version of this story misspelled the captain's name.",
        ),
        keeps=(
            "An earlier version of the bridge was washed away in 1911.",
            "The magazine printed, and later withdrew, an earlier version of the story that said the captain was drunk.",
            "The original story of the ferry, told in every bar, is better.",
        ),
    ),
    Line(
        name="correction-label",
        pattern=r"^(?:[(\[_*]{1,3} ?)?(?:(?i:corrections?(?: (?:and clarifications?|appended|note))?|clarifications?|erratum|errata|editor'?s'? (?:note|correction)s?(?: and corrections?)?|note to readers|correction/clarification|for the record)"
        rf"(?: ?[(\[][^()\[\]\n]{{3,50}}[)\]]| ?[,–—-]? (?:on )?(?:{_MONTH}|\d{{1,2}})[^\n:.]{{2,30}}| appended)?(?: ?[:–—|]| - )[^\n]{{5,1500}}|(?i:corrections?|clarifications?|erratum|editor'?s'? note|correction appended)[:.]?)$",
        kind="correction",
        because="a note under a label that says what was wrong",
        live=False,
        drops=(
            "Correction: The ferry was built in 1911, not in 1921.",
            "CORRECTION (Dec. 6, 2016): The ferry was built in 1911.",
            "Clarification: The captain was off duty that night.",
            "Editor's note: This story was first published in March.",
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
        name="correction-update",
        pattern=rf"^(?:[(\[_*]{{1,3}} ?)?(?:UPDATED?|Updated?|[Uu]pdated? \d)(?: \d{{1,2}})?(?: ?[(\[][^()\[\]\n]{{3,50}}[)\]]|,? (?:on |at )?(?:{_MONTH}|\d{{1,2}})[^\n:]{{1,40}})? ?[:–—|] ?(?:[Tt]his|[Tt]he) (?:[\w'-]{{2,16}} ){{0,2}}?{_STORY}\b[^\n]{{0,60}} (?:has been|was|now|have been|contains|will be)\b[^\n]{{0,800}}$",
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
        pattern=rf"^(?:[(\[_*]{{1,3}} ?)?(?:(?:We|The (?:[A-Z][\w']{{1,14}} ){{1,3}})(?:regrets?|apologi[sz]es? for) (?:the|this|any|our) (?:error|mistake|confusion|inaccurac)\w{{0,4}}[^\n]{{0,200}}|(?:It|This) (?:[\w' -]{{0,30}} )?(?:has since been|has now been|was later|has been) (?:corrected|amended)\b[^\n]{{0,200}}|(?:First|Originally) published (?:on|at|in) [^\n]{{3,80}}|(?:Updated|UPDATED|Last updated|Published|Posted|First posted)(?: on| at)?:? (?:{_MONTH}|\d)[^\n]{{2,60}})$",
        kind="correction",
        position="tail",
        because="an apology for an error, or the date of the change",
        drops=("We regret the error.", "This has now been corrected.", "Originally published on March 3, 2019.", "Updated August 5, 2020"),
        keeps=("We regret the error of our ways, the captains sang.".replace("the error of", "every one of"), "Published in 1911, the book of the ferry made him rich."),
    ),
)
