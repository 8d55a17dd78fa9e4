"""Lines of the Post's pages around the story: buttons, forms, notes of the house."""

from __future__ import annotations

from typing import Final

from newsnorm.rule import Line

_BADGE: Final = (
    r"(?:SuperFan|Culture Connoisseur|Fact Checker|Washingtologist|Post \w{1,15}|(?:Weather|World) Watcher)"
    r" [Bb]adge\b"
)

PAGE_LINES: Final = (
    Line(
        name="wapo-editorial-board",
        pattern=r"^(?:(?:The Post's View \| )?About the Editorial Board\b[^\n]{0,40}"
        r"|Editorials represent the views of The (?:Washington )?Post\b[^\n]{0,400}"
        r"|Members of the Editorial Board(?: and areas of focus)?:[^\n]{0,1500})$",
        kind="disclosure",
        because="the note under an editorial that says who sits on the board",
        drops=(
            "About the Editorial Board",
            "Editorials represent the views of The Post as an institution, as determined through debate.",
        ),
        keeps=("The editorial board of The Post disagreed with the mayor in March.",),
    ),
    Line(
        name="wapo-email-writer",
        pattern=r"^(?:E-?mail the (?:writer|author|reporter)s?(?: Follow @\w{1,20})?"
        r"|[\w.]{2,40}@wash(?:post|ingtonpost)\.com)$",
        kind="toolbar",
        because="the link to the writer's mailbox",
        drops=("E-mail the writer", "ada.moss@washpost.com"),
        keeps=("Readers may e-mail the writer of the harbor column, but few do.",),
    ),
    Line(
        name="wapo-live-chat",
        pattern=r"^[A-Z][^\n]{2,60} will be online [^\n]{0,80}\b(?:readers|questions)\b[^\n]{0,200}$",
        kind="promo",
        position="tail",
        because="a columnist's invitation to a chat with readers",
        drops=("Ada Moss will be online to chat with readers at 1 p.m. Tuesday. Submit your questions.",),
        keeps=("The ferry's timetable will be online in June, the captain said.",),
    ),
    Line(
        name="wapo-comment-frame",
        pattern=r"^(?:SECTION: \{section=[^\n]{0,5000}"
        r"|\W{0,4}(?:INITIAL |initial)[Cc]omment(?:Config|s)\b[^\n]{0,5000}"
        r"|Discussion Policy(?: \| FAQ)?(?: \| About Discussions)?|(?:View|Add) (?:all|your) comments?"
        r"|Your browser's settings may be preventing you from commenting\b[^\n]{0,200}"
        r"|Comments that include profanity or personal attacks\b[^\n]{0,900}"
        r"|Comments our editors find particularly useful\b[^\n]{0,400}"
        r"|All comments are posted in the All Comments tab\."
        r"|To pause and restart automatic updates, click\b[^\n]{0,300}"
        rf"|You must be logged in to \w{{1,20}} a comment\.|{_BADGE}[^\n]{{0,160}}"
        r"|(?:More about badges|Request a badge|Get a badge)(?: \| Request a badge)?"
        r"|Who's Blogging|» Links to this article)$",
        kind="comment",
        because="the frame of the comment section: its rules, badges and settings",
        drops=(
            "SECTION: {section=world, subsection=europe}!!! INITIAL commentConfig: {sitename=wp}",
            "???initialComments:true! pubdate:07/11/2011 19:53 EDT! commentPeriod:3!",
            "Discussion Policy | FAQ | About Discussions",
            "All comments are posted in the All Comments tab.",
        ),
        keeps=("Comments that include threats were read out in court.",),
    ),
    Line(
        name="wapo-old-toolbar",
        pattern=r"^(?:» This Story:[^\n]{0,60}|This Story|TOOLBOX|Resize|Understand more about\.\.\."
        r"|powered by"
        r"|CONTINUED? ?(?:\d ?){1,12}>?|View All Items in This Story|View Only Top Items in This Story"
        r"|Network News|X Profile|View More Activity)$",
        kind="toolbar",
        because="a control of the page of 2005 to 2011",
        drops=("» This Story:Read +| Comments", "TOOLBOX", "CONTINUED 1 >", "View All Items in This Story"),
        keeps=("This story begins on the harbor bridge.",),
    ),
    Line(
        name="wapo-newsletter-blurb",
        pattern=r"^(?:Today's Headlines"
        r"|The most important news stories of the day, curated by Post editors\b[^\n]{0,80}"
        r"|Free daily updates delivered just for you\.?"
        r"|Get the (?:best|latest)\b[^\n]{0,80}\b(?:The Post|inbox)\b[^\n]{0,60}"
        r"|By signing up you agree to our Terms of (?:Use|Service) and Privacy Policy\.?"
        r"|Success! Check your inbox for details\.?[^\n]{0,80})$",
        kind="newsletter",
        because="the box in which the Post offers a newsletter",
        drops=(
            "Today's Headlines",
            "The most important news stories of the day, curated by Post editors and delivered daily.",
            "By signing up you agree to our Terms of Use and Privacy Policy",
        ),
        keeps=("Today's headlines in Port Ellery were about the bridge.",),
    ),
)
