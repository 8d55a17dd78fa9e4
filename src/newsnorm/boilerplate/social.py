"""Requests to follow, like and share, and what share buttons leave behind."""

from __future__ import annotations

from typing import Final

from newsnorm.rule import Line

_NETWORK: Final = (
    r"(?:Facebook|Twitter|X|Instagram|Pinterest|LinkedIn|Linkedin|WhatsApp|Whatsapp|Telegram|Messenger"
    r"|Reddit|Tumblr|Google\+|Google Plus|Google|YouTube|Youtube"
    r"|TikTok|Tiktok|Snapchat|Threads|Bluesky|Mastodon|Flipboard|StumbleUpon|Digg|Delicious|Email|E-mail"
    r"|Mail|SMS|Print|Link|Copy [Ll]ink|Line|LINE|VK|Xing|XING|Pocket|Parler|Gab|Truth Social"
    r"|Facebook Messenger|Hacker News|RSS|Flickr|Viber|Weibo|WeChat)"
)
# Words that make the sentence an account of somebody, not a request.
_SOFT: Final = r"(?:who|which|that|said|says|wrote|had|has|was|were|is|are|how|what|when|but|because)\b"
_GOES_ON: Final = (
    rf"(?:{_NETWORK}\b|@|https?:|(?i:stay|get|like us|like|follow|sign up|subscribe|join|for (?:more"
    rf"|the latest|all|news|updates|daily)|to (?:get|stay|keep|see|share|find|receive|join)"
    r"|using|download|visit|email|here|on|at|keep up|be the first|check|\[|\())"
)

RULES: Final = (
    Line(
        name="social-share-button",
        pattern=rf"^(?=[^\n]{{1,90}}+$)(?:(?i:share|tweet|post|pin|send|email|teilen|partager|compartir"
        rf"|condividi|delen|dela|del)(?i: this(?: (?:story|article|post|page|link"
        rf"|on))?)? ?(?i:on|via|to|with|by|in|auf|per|über|sur|en|su|op|på"
        rf"|:) ?{_NETWORK}(?: \([^()\n]{{3,40}}\))?"
        r"|(?i:share|share (?:this(?: (?:story|article|post|page|video|image|with your friends"
        r"|content))?|the (?:article|story)|article|story|post|with (?:friends|others)|your thoughts)?"
        r"|sharethis|share this via|tweet this|pin it|email this(?: (?:article|story))?|email link"
        r"|copy (?:the )?link(?: to clipboard)?|link copied|send this|save(?: (?:article|story"
        r"|for later))?|gift(?: (?:this )?article)?|print(?: (?:this )?(?:article|story|page))?|bookmark"
        r"|tell a friend|email to a friend"
        r"|\d{1,3}(?:[.,]\d{1,3})?[kKmM]? shares?|shares? \d{1,6}|(?:facebook|twitter|linkedin) icon"
        r"|facebook share|click to share on [^\n]{3,40}|share icon)[!:]?)$",
        kind="social",
        because="the label of a button that shares the story",
        drops=(
            "Share on Facebook",
            "Share via Email",
            "Share this story",
            "Email link",
            "Click to share on Facebook (Opens in new window)",
            "Tweet this",
            "24 shares",
            "Share",
        ),
        keeps=(
            "Share this with your friends, the mail said, and they did.",
            "Share prices on the harbor exchange fell.",
            "Save the ferry",
        ),
    ),
    Line(
        name="social-networks",
        pattern=rf"^(?=[\s\S]{{1,240}}+$)(?:(?:Share|Follow(?: us)?)(?: on)?:? )?{_NETWORK}(?:"
        rf"(?: ?[|/·•\n] ?| )(?:{_NETWORK})){{1,14}}$",
        kind="social",
        because="the names of share buttons, one after another",
        drops=(
            "Facebook Twitter Pinterest",
            "Facebook\nTwitter\nEmail",
            "Facebook | Twitter | Instagram",
            "Share Facebook Twitter",
        ),
        keeps=("Facebook and the harbor council met on Monday.", "Twitter users in Port Ellery"),
    ),
    Line(
        name="social-network-first",
        position="head",
        pattern=r"^(?:Facebook|Twitter|Instagram|Pinterest|LinkedIn|WhatsApp|Reddit|StumbleUpon|Digg"
        r"|Delicious|Google\+|Flipboard|Tumblr|Telegram|Tweet|Retweet|Pin|Like)$",
        kind="social",
        because="the name of a share button",
        drops=("Facebook", "Twitter", "WhatsApp", "Tweet"),
        keeps=("Facebook said on Monday it would pay.", "Apple"),
    ),
    Line(
        name="social-network-last",
        position="last",
        pattern=r"^(?:Facebook|Twitter|Instagram|Pinterest|LinkedIn|WhatsApp|Reddit|StumbleUpon|Digg"
        r"|Delicious|Google\+|Flipboard|Tumblr|Telegram|Tweet|Retweet|Pin|Like)$",
        kind="social",
        because="the name of a share button",
        drops=("Facebook", "Twitter", "WhatsApp", "Tweet"),
        keeps=("Facebook said on Monday it would pay.", "Apple"),
    ),
    Line(
        name="social-follow",
        pattern=r"^(?=[^\n]{8,320}+$)(?:(?:You can|Please|And|Or|Be sure to|Make sure to|Don't forget to"
        r"|Want more\?|Enjoyed? this(?: \w{1,15})?\?"
        r"|Like (?:this|what you (?:see|read))\?|For more(?: \w{1,20}){0,6},) )?"
        r"(?i:follow|like|find|join|connect with|tweet (?:at|to)|reach|contact|get in touch with"
        r"|keep up with|stay connected with|subscribe to|check out|catch up with)"
        rf"(?: (?!{_SOFT})[^\s,;!?]{{1,40}}){{0,12}}? (?i:on|via|at|through|over on|by)(?: our| her| his"
        rf"| their| the| its| my)?(?: official)? "
        rf"(?:{_NETWORK}|social media|(?:\w{{1,15}} )?(?:Facebook|Twitter|Instagram|YouTube|WhatsApp"
        rf"|Telegram|TikTok))(?: (?:page|channel|account|group|feed))?"
        rf"(?:[.!:]?$|[,.:;/(!|–—-]? ?(?:at:? |(?:and|or|&) )?{_GOES_ON}[^\n]{{0,220}}$)",
        kind="social",
        because="a request to follow the outlet or the writer on a network",
        drops=(
            "Like Ellery World on Facebook and stay updated on foreign news",
            "Follow Ada Moss on Twitter: @adamoss",
            "Follow us on Facebook, Twitter and Instagram.",
            "You can follow Ada Moss on Twitter at @adamoss.",
            "Follow @elleryscience on Twitter",
            "Find us on Facebook",
            "Join the conversation on Facebook",
            "Follow Ellery Business on Twitter at @ellerybiz, or sign up to the daily email here.",
        ),
        keeps=(
            "Follow the money, he wrote on Twitter, and you will find the harbor council.",
            "Follow the debate on Twitter and you will think that the bridge is already built.",
            "Like many politicians, the mayor announced it on Twitter.",
            "Find the harbor on a map first.",
            "Watch how he behaves on Facebook, not in court, said the judge.",
            "Join the union or leave the ferry, they were told on Monday.",
            "Visit the museum on the quay, which opens at ten.",
        ),
    ),
    Line(
        name="social-follow-link",
        pattern=r"^(?:Follow|Contact|Reach|Email|Find|Tweet)(?: [^\n.!?]{2,60})? (?:at|on"
        r"|via)?:? ?(?:https?://(?:www\.)?)?(?:twitter|facebook|instagram|x|bsky"
        r"|threads)\.(?:com|app|net)/\S{1,80}\.?$",
        kind="social",
        because="the address of the writer on a network, under an agency story",
        drops=(
            "Follow Ada Moss at: http://twitter.com/AdaMossSci",
            "Follow Ada Moss on Twitter at https://twitter.com/adamoss.",
        ),
        keeps=("Follow the link to http://twitter.com/adamoss and you find nothing, the police said.",),
    ),
    Line(
        name="social-follow-bare",
        pattern=r"^(?=[^\n]{1,90}+$)(?i:follow(?: (?:us|me|along|@\w{1,30}|this (?:author|topic"
        r"|story)))?|follow us on|like us(?: on facebook)?|connect with us"
        r"|find us on(?: social media)?|join (?:us|the (?:conversation|discussion|debate))"
        r"|tweets? by @?\w{1,30}|follow (?:the )?author"
        r"|subscribe to our youtube channel)[.:!]{0,3}(?: @\w{1,30})?$",
        kind="social",
        because="a call to follow, whole line",
        drops=("Follow us", "Join the conversation", "Follow @adamoss", "Tweets by @adamoss"),
        keeps=("Follow the river", "Join the union", "Follow me, said the captain."),
    ),
    Line(
        name="social-handle",
        pattern=r"^(?=[^\n]{1,220}+$)(?:(?:[Tt]witter|[Ii]nstagram|IG|X|[Ff]acebook|Follow"
        r"|On Twitter):? ?)?@\w{2,30}(?:(?:,? (?:and )?| ?[|/] ?)@\w{2,30}){0,5}\.?$",
        kind="social",
        because="a handle, whole line",
        drops=("@adamoss", "Twitter: @adamoss", "@adamoss | @tomrook"),
        keeps=("@adamoss wrote that the ferry was late.",),
    ),
    Line(
        name="social-embed-signature",
        pattern=r"^(?:[—–-]{1,2} [^\n]{1,80} \(@\w{1,30}\) [A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}"
        r"|A post shared by [^\n]{1,60} \(@[\w.]{1,30}\)(?: on \w{3} \d{1,2}, \d{4}[^\n]{0,30})?"
        r"|View this post on Instagram|Posted by [^\n]{1,80} on \w{3,9}, \w{3,9} \d{1,2}, \d{4}"
        r"|pic\.twitter\.com/\w{5,20}|(?:View|Show|See) (?:this )?(?:tweet|post"
        r"|thread)(?: on (?:Twitter|X|Facebook))?)$",
        kind="embed",
        because="the signature under a post of a network",
        drops=(
            "— Ada Moss (@adamoss) April 25, 2024",
            "A post shared by Ada Moss (@adamoss)",
            "View this post on Instagram",
        ),
        keeps=(
            "— Ada Moss, Port Ellery, April 25, 2024",
            (
                "A post shared by the mayor was deleted within the hour of the vote, and nobody in "
                "the harbor council will say who asked for that or why."
            ),
        ),
    ),
)
