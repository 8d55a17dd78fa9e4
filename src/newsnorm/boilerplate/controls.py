"""What the page itself says: controls, navigation, topics, comments, separators."""

from __future__ import annotations

from typing import Final

from newsnorm.rule import Line

_MONTH: Final = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"

RULES: Final = (
    Line(
        name="separator",
        pattern=r"^(?:[_*\-–—=~•·.#◆■●♦⁂§+ ⸻]{1,80}|(?:\* ?){3,20}|<hr ?/?>|--- ?|###+|(?i:- ?30 ?-|ends"
        r"|\[ends\]|\(ends\)))$",
        kind="separator",
        because="a rule between two parts of the story",
        drops=("___", "* * *", "—", "***", "_", "-30-", "• • •"),
        keeps=("- 12 -", "Ends at ten", "1."),
    ),
    Line(
        name="toolbar-button",
        pattern=r"^(?=[^\n]{1,60}+$)(?i:(?:listen(?: to (?:this )?(?:article|story|the article"
        r"|the story))?|play|pause|mute|unmute|replay|stop|resize(?: text)?|reprints?|close|×|✕"
        r"|x|ok|cancel|dismiss|expand|collapse|zoom|enlarge(?: (?:this )?image)?|(?:toggle|hide"
        r"|show|read|view) caption|caption|full ?screen|exit full ?screen|autoplay"
        r"|loading(?: video)?|download(?: (?:app|pdf|audio))?|transcript|subtitles?"
        r"|captions? off|back to (?:top|story)|scroll (?:down|to top)|text size|font size|a- a\+"
        r"|aa|increase font size|decrease font size|listen now|watch now|play (?:video|audio"
        r"|all)|video player is loading\.?|this is a modal window\.?|print|e-?mail|save|gift"
        r"|republish|add (?:us |to )?(?:as )?(?:a )?preferred (?:source )?(?:on google)?"
        r"|make us preferred|open (?:in|image|the) [^\n]{3,30}|view (?:image|full|larger|photos?"
        r"|graphic|gallery|slideshow)(?: (?:in full ?screen|in gallery|size(?: image)?|image"
        r"|gallery|\(\d{1,3}\)))?|(?:buy|order) (?:photo|print|reprints)|hover over [^\n]{3,60}"
        r"|swipe [^\n]{3,60}|tap to [^\n]{3,40}|click to (?:enlarge|expand|play|view"
        r"|zoom)[^\n]{0,30}|article content|loading\.\.\.|please wait|translate"
        r"|add to (?:bookmarks|list|favorites|reading list)))[.:…!]{0,3}$",
        kind="toolbar",
        because="a button of the page",
        drops=(
            "Listen to this article",
            "Enlarge this image",
            "View image in fullscreen",
            "Full Screen",
            "Autoplay",
            "Buy Photo",
            "View Photos",
            "Close",
            "Reprints",
            "×",
            "Article content",
            "toggle caption",
            "Resize",
        ),
        keeps=("Listen to the captain", "Close to the quay", "Play the man"),
    ),
    Line(
        name="toolbar-time",
        pattern=rf"^(?=[^\n]{{1,110}}+$)(?:\d{{1,3}}(?: ?-?\d{{1,3}})?[ -]?(?i:min(?:ute)?s?\.?)(?: "
        rf"(?i:read|listen|video|watch))?|(?i:(?:estimated )?read(?:ing)? time:?) ?\d{{1,3}} ?"
        rf"(?i:min(?:ute)?s?\.?)(?: read)?|(?i:(?:published |updated |posted "
        rf"|last updated )?(?:about |over |an? )?\d{{0,3}} ?(?:s|m|h|d|w|sec(?:ond)?s?"
        rf"|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?) ago)|(?i:(?:image |photo "
        rf"|slide )?\d{{1,3}} of \d{{1,3}}|(?:image|photo|slide) \d{{1,3}} ?/ ?\d{{1,3}})"
        rf"|\d{{1,2}}:\d\d(?: ?/ ?\d{{1,2}}:\d\d)?|(?i:wait \d{{1,2}} seconds? to continue\.?)"
        rf"|(?i:updated at) \d{{1,2}}[.:]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{{2,4}})?"
        rf"|(?:(?i:first )?(?i:published|updated|last modified|last updated|posted)(?i:(?: on"
        rf"| at)?:?) )(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{{0,6}},? )?(?:{_MONTH} \d"
        rf"|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}|\d{{4}}-\d\d|\d{{1,2}}[/.:]\d\d)[^\n]{{0,60}}"
        rf"|(?i:this article is more than (?:\d{{1,3}}|a|an|one|two) (?:months?|years?"
        rf"|days?) old\.?)|(?i:just now|yesterday|today))$",
        kind="toolbar",
        because="a time, a count or a length that the page shows",
        drops=(
            "5 min",
            "4 min read",
            "4m ago",
            "1 of 24",
            "Updated at 12.36 BST",
            "This article is more than 3 months old",
            "Wait 1 second to continue.",
            "2 hours ago",
            "1:23 / 4:56",
            "Published March 3, 2019",
            "Updated August 5, 2020",
            "Reading time: 4 minutes",
        ),
        keeps=(
            "5 min later the ferry had gone.",
            "1 of 24 ferries sank.",
            "Updated maps were printed.",
            "Published in 1911",
            "Two hours ago the ferry sailed",
        ),
    ),
    Line(
        name="toolbar-notice",
        pattern=r"^(?i:(?:your browser (?:does|is|may|has|version)|this browser (?:is|does)"
        r"|javascript (?:is|must|needs|seems|appears|has)|please (?:enable|turn on|upgrade)"
        r"|we(?:'re| are) sorry, (?:but )?(?:this|your)|this (?:video|content|feature|embed|site"
        r"|page|website|player) (?:is (?:not|no longer)|requires|could not|can(?:not|'t)"
        r"|has been removed|uses cookies|isn't)|we use cookies|to (?:view|see|play"
        r"|watch) this (?:content|video|embed)|media playback is|allow \w{2,20} content"
        r"|(?:sorry, )?(?:your|the) (?:browser|video) (?:does not|doesn't|could not"
        r"|is not))\b[^\n]{0,300}|(?:an )?error (?:has )?occurred[^\n]{0,80}"
        r"|accept (?:all )?cookies|manage (?:cookies|preferences)|cookie (?:policy|settings"
        r"|preferences)|(?:get|download|install) (?:the|our) (?:\w{2,20} ){0,3}app\b[^\n]{0,60}"
        r"|available (?:on|for) (?:ios|android|the app store)[^\n]{0,60})$",
        kind="toolbar",
        because="a message of the page about the browser or about cookies",
        drops=(
            "Your browser does not support this video.",
            "Please enable JavaScript to view the comments.",
            "We use cookies to give you the best service.",
            "This content is not available.",
            "Get the Ellery News app",
        ),
        keeps=("Your harbor does not need a bridge, she told them.", "This content was found on his phone."),
    ),
    Line(
        name="navigation",
        pattern=r"^(?=[^\n]{1,330}+$)(?i:skip to (?:main |the )?(?:content|navigation|article"
        r"|search)(?:[^\n]{0,300})?|(?:main )?menu|home ?page|sections|search(?: for:?)?"
        r"|site ?map|(?:privacy|cookie) (?:policy|notice|settings)|terms (?:of (?:use|service)"
        r"|and conditions|& conditions)|contact us|about us|advertise(?: with us)?|log ?in"
        r"|my account|view all|all topics|jump to(?: (?:content|section|recipe)[^\n]{0,20})?"
        r"|(?:in this article|on this page|table of contents|contents)|show (?:all|more|less)"
        r"|back to (?:home|index|search results)|(?:go|return) to (?:home ?page|top)"
        r"|today's (?:paper|e-?paper|print)|our network)$",
        kind="navigation",
        because="a link of the page's own navigation",
        drops=("Skip to main content", "Menu", "Privacy Policy", "Contact us", "Terms of Use", "Show more"),
        keeps=("Skip to the end if you must.", "Search for the ferry", "Menu of the day: herring"),
    ),
    Line(
        name="pagination",
        pattern=r"^(?=[^\n]{1,120}+$)(?i:pages? ?:? ?(?:\d{1,2} ?[|·,/ ] ?){1,20}\d{1,2}(?: (?:next"
        r"|single page|all|last|view all))?(?: ?[>»]{1,2})?"
        r"|(?:\d{1,2} ?[|· ] ?){1,20}\d{1,2} ?(?:next|single page|last|view all"
        r"|[>»])(?: ?[>»]{1,2})?|(?:continued? ?:? ?)(?:\d{1,2} ?){1,12}(?:next )?[>»]?|(?:next"
        r"|previous|prev|older|newer|first|last)(?: (?:page|post|story|article|entries|posts"
        r"|slide))? ?[>»→]{0,2}|[<«←]{1,2} ?(?:prev(?:ious)?|back|older)[^\n]{0,80}|(?:view"
        r"|print|read) (?:as|this as|on|the)?(?: a)? ?(?:single|one|all) pages?"
        r"|page \d{1,2} of \d{1,2}|continued (?:on|from) (?:the )?(?:next )?page[^\n]{0,20}"
        r"|(?:next|previous):? ?(?:article|story|post)[^\n]{0,10}|[<>«»←→‹›]{1,3})$",
        kind="navigation",
        because="a link to another page of the story",
        drops=(
            "CONTINUED 1 2 Next >",
            "1 2 3 Next",
            "Next page",
            "Page 2 of 4",
            "View as a single page",
            "Continued on page 4",
            "»",
        ),
        keeps=("Next week the ferry sails.", "1 2", "Page 2 of the log is missing."),
    ),
    Line(
        name="topics",
        pattern=r"^(?=[^\n]{1,280}+$)(?i:(?:explore more on these topics|(?:more|related|filed|posted"
        r"|published)(?: (?:about|on|under|in|topics|tags|subjects))(?: these topics)?:?|tags?"
        r"|topics?|categor(?:y|ies)|labels|filed under|tagged(?: (?:with|as|in))?|hashtags"
        r"|sign in to follow this topic|in this story|etiketler|schlagworte|themen|mots[- ]clés"
        r"|etiquetas)(?: ?:[^\n]{0,240})?)$",
        kind="topics",
        because="the subjects under which the story is filed",
        drops=(
            "Explore more on these topics",
            "Topics",
            "Tags: harbor, ferries, strike",
            "Filed Under: Harbor",
            "Related Topics",
            "Tags",
        ),
        keeps=("Tags were cut from the nets.", "Topics of the day"),
    ),
    Line(
        name="comments",
        pattern=r"^(?=[^\n]{1,190}+$)(?i:(?:\(?\d{1,6}\)? |no |add (?:a |your )?|leave a |post a "
        r"|write a |view (?:all )?|show (?:all )?|read (?:all )?|see (?:all )?|load |join |hide "
        r"|be the first to |sign in to |log in to |you must be logged in to "
        r"|please log in to )?comments?(?: ?\(?\d{1,6}\)?| \(…\)| (?:are|is) (?:closed|off"
        r"|disabled|moderated|turned off)[^\n]{0,60}| policy| guidelines| section"
        r"| on this (?:story|article)| or share| here| below)?[.:!]?"
        r"|leave a reply(?: cancel reply)?|reply|replies|jump to comments[^\n]{0,12}"
        r"|(?:please )?(?:log|sign) in (?:or register )?to (?:comment|leave|join)[^\n]{0,80}"
        r"|your email address will not be published[^\n]{0,60}"
        r"|(?:this site uses akismet)[^\n]{0,120}|save my name, email[^\n]{0,120}"
        r"|required fields are marked[^\n]{0,10}|(?:comments? (?:powered by|by)|powered by"
        r"|blog comments powered by) (?:disqus|facebook|livefyre|spot\.?im|openweb"
        r"|coral)[^\n]{0,20}|please (?:read our|follow our|keep"
        r"|be respectful)[^\n]{0,40}comment[^\n]{0,160}|report (?:this )?(?:comment|abuse)"
        r"|notify me of[^\n]{0,80}|the comments? (?:section|thread)s? (?:is|are|has)[^\n]{0,100}"
        r"|discussion policy(?: \| faq)?(?: \| about discussions)?)$",
        kind="comment",
        because="a line of the comment section",
        drops=(
            "0 Comments",
            "Comments",
            "Add your comment",
            "Leave a comment",
            "Comments are closed.",
            "View comments",
            "Leave a Reply",
            "Your email address will not be published.",
            "Comments powered by Disqus",
            "Jump to comments (…)",
        ),
        keeps=(
            "Comments by the mayor were not welcome.",
            "No comment was made on the quay.",
            "Reply to the letter within a week.",
        ),
    ),
)
