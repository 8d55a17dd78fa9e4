"""Requests for money, walls in front of the story, and advertisements."""

from __future__ import annotations

from typing import Final

from newsnorm.rule import Line

RULES: Final = (
    Line(
        name="advert-label",
        pattern=r"^(?=[^\n]{1,80}+$)(?:[-–—*(\[ ]{0,4})(?i:ads?|advert(?:isement|ising|s"
        r"|orial)?(?: feature)?|advertisement ?- ?scroll to continue|sponsored(?: (?:content"
        r"|post|message))?|promoted(?: content)?|partner content|paid (?:content|post)"
        r"|(?:this )?ad(?:vertisement)? (?:will close|has not loaded yet|loading)[^\n]{0,40}"
        r"|skip (?:ad|advert|advertisement)|(?:report|remove|close|hide) (?:this )?ads?"
        r"|message from our sponsor|our sponsors?|supported by|brought to you by|presented by"
        r"|anzeige|werbung|publicité|publicidad|pubblicità|annonce|annons|advertentie|reklame?|реклама"
        r"|reklama|continua após a publicidade|(?:advertisement\s{0,2}){2,4}"
        r"|learn more about rev ?content|ads by \w{2,20}|why am i seeing this ad\??|taboola"
        r"|outbrain)[)\]:. *–—-]{0,4}$",
        kind="advert",
        because="the label over an advertisement",
        drops=(
            "Advertisement",
            "AD",
            "ADVERTISEMENT",
            "- Advertisement -",
            "Sponsored content",
            "Skip Ad",
            "Anzeige",
            "Publicité",
        ),
        keeps=("Ad revenue fell by a third.", "Advertisement for a ferry captain, 1911"),
    ),
    Line(
        name="membership-appeal",
        pattern=r"^(?=[^\n]{12,700}+$)(?:(?:(?i:please|help|consider|if you(?: value| like| appreciate"
        r"| enjoy|'re able)[^\n.]{0,80},?|now more than ever,?|your|we need your"
        r"|with your) )?(?i:support|become|make|help|donate|consider|join|give|fund|contribute"
        r"|chip in|pledge|back|keep)\b[^\n.!?]{0,100}(?i:\b(?:independent|quality|trusted|local"
        r"|public|nonprofit|non-profit|our|fearless|investigative|free|this kind of|great"
        r"|in-depth|community)\b[ -](?:[a-z-]{2,15} ){0,3}?(?:journalism|reporting|newsroom"
        r"|news coverage|journalists|reporters|news site|work by (?:becoming|donating"
        r"|making)))\b[^\n]{0,300}"
        r"|(?i:(?:become a|be a|join as a) (?:\w{2,20} )?(?:member|subscriber|supporter|patron"
        r"|sustainer)(?: (?:today|now|here|for|of|and|to|from|on patreon)\b[^\n]{0,140})?)|(?i:(?:donate"
        r"|give|contribute|subscribe)(?: (?:now|today|here|monthly))?[.!]?)|(?i:(?:your|a"
        r"|every) (?:tax-deductible )?(?:donation|contribution|gift|subscription|support"
        r"|membership) (?:today )?(?:of any (?:size|amount)|(?:will |directly )?(?:helps?|supports?"
        r"|funds?|makes? (?:it|our|this)|keeps?|allows?|goes) (?:us|to|our|keep|power|toward|support"
        r"|fund|journalism|pay)))[^\n]{0,300}"
        r"|[^\n]{0,120} have (?:just )?a (?:small|quick|simple) favou?r to ask[^\n]{0,300}"
        r"|(?:But )?[Ww]e can(?:'t|not) do (?:this|it|our work) without (?:you|readers|your support"
        r"|the support)\b[^\n]{0,300}|[A-Z][\w']{0,20}(?: [\w'.]{1,20}){0,4} (?:is|are) (?:entirely "
        r"|largely |mostly |wholly )?(?:reader|member|listener|viewer)[- ](?:supported"
        r"|funded)[^\n]{0,300})$",
        kind="membership",
        position="tail",
        because="an appeal to readers to pay for the outlet's work",
        drops=(
            "Support our journalism. Subscribe today.",
            "Please consider supporting our independent journalism with a small gift.",
            "Become a member today",
            "Your donation helps us keep the harbor informed.",
            "The Ellery Gazette is reader-supported. We may earn nothing without you.",
            "Since you're here, we have a small favour to ask.",
        ),
        keeps=(
            "Members who are entitled to make a contribution to the debate will be called on Monday.",
            "He gave money to support the free ferry, and to nothing else.",
            "Supporters of quality journalism met on the quay.",
        ),
    ),
    Line(
        name="paywall",
        pattern=r"^(?=[^\n]{6,320}+$)(?:(?i:support our journalism\. subscribe today\.?"
        r"|(?:to (?:continue|keep|read|access)[^\n]{2,90}, )?(?:please )?(?:subscribe|log ?in"
        r"|sign in|register|create (?:an|a free) account|become a subscriber)(?: or (?:subscribe"
        r"|log ?in|sign in|register|create (?:an|a free) account))?(?: (?:now|today"
        r"|here))?(?: (?:to (?:continue|keep|read|access|unlock|view|see|get|enjoy)|for (?:full"
        r"|unlimited|instant) (?:digital )?access)\b[^\n]{0,140})"
        r"|(?:already (?:a|have a|an?) (?:subscriber|subscription|member|account"
        r"|registered)(?: \w{2,12})?\?)[^\n]{0,80}|(?:not a (?:subscriber|member)|don't have an account"
        r"|new (?:here|user)|have an account|need help)\?[^\n]{0,60}|(?:you(?:'ve| have)"
        r"|this is your) (?:reached|hit|read|used|viewed|\d)[^\n]{0,60}(?:free (?:\w{2,12} )?(?:article"
        r"|stor|read|view|content|page|limit)|complimentary|monthly (?:\w{2,12} )?(?:limit|allowance"
        r"|article)|limit)[^\n]{0,160}"
        r"|(?:this (?:article|story|content|post|page) is (?:only |exclusively |reserved |available "
        r"|for )*(?:for |to )?(?:our )?(?:\w{2,12} )?(?:subscribers|members"
        r"|registered users)(?: only)?)[^\n]{0,140}|(?:(?:subscriber|premium|member)s?[- ](?:only"
        r"|exclusive|content|article))|try (?:\w{1,10} ){0,3}(?:month|week|year)s? for (?:just "
        r"|only )?[$£€]\d[^\n]{0,80}|(?:subscribe|get unlimited access|unlimited (?:digital )?access"
        r"|start your (?:free )?trial)\b[^\n]{0,60}[$£€]\d[^\n]{0,80}"
        r"|(?:start|begin) your (?:free )?trial[^\n]{0,80}|(?:view"
        r"|see) (?:all )?(?:subscription )?(?:offers|options)|unlock (?:this|the) (?:article|story"
        r"|full)[^\n]{0,80}|(?:sign|log) in(?:(?: to)? (?:comment|continue|your account"
        r"|join the conversation|register|subscribe))?(?: or (?:register|subscribe|sign up"
        r"|create an account))?|weiterlesen mit [^\n]{2,60}"
        r"|cet article est réservé aux abonnés[^\n]{0,120}|réservé aux abonnés|artículo (?:exclusivo"
        r"|solo) para suscriptores[^\n]{0,40})[.!»>]{0,2})$",
        kind="paywall",
        because="the wall in front of the rest of the story",
        drops=(
            "Subscribe to continue reading",
            "To continue reading this article, please subscribe or log in to read it in full.",
            "Already a subscriber? Log in",
            "You've reached your limit of free articles this month.",
            "This article is for subscribers only",
            "Try 1 month for $1",
            "Sign in to continue",
            "Cet article est réservé aux abonnés.",
        ),
        keeps=(
            "Subscribe to the theory that the ferry sank and you must explain the lights.",
            "Already a member of the council, he ran for mayor in March.",
            "You have read the free press for the last time, the general told them.",
        ),
    ),
)
