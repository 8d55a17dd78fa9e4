"""Requests for money, walls in front of the story, and advertisements."""

from __future__ import annotations

from typing import Final

from newsnorm.rule import Line

RULES: Final = (
    Line(
        name="advert-label",
        pattern=r"^(?:[-–—*(\[ ]{0,4})(?i:ads?|advert(?:isement|ising|s|orial)?(?: feature)?|advertisement ?- ?scroll to continue|sponsored(?: (?:content|post|message))?|promoted(?: content)?|partner content|paid (?:content|post)|(?:this )?ad(?:vertisement)? (?:will close|has not loaded yet|loading)[^\n]{0,40}|skip (?:ad|advert|advertisement)|(?:report|remove|close|hide) (?:this )?ads?|message from our sponsor|our sponsors?|supported by|brought to you by|presented by"
        r"|anzeige|werbung|publicité|publicidad|pubblicità|annonce|annons|advertentie|reklame?|реклама|reklama|continua após a publicidade|(?:advertisement\s{0,2}){2,4}|learn more about rev ?content|ads by \w{2,20}|why am i seeing this ad\??|taboola|outbrain)[)\]:. *–—-]{0,4}$",
        kind="advert",
        because="the label over an advertisement",
        drops=("Advertisement", "AD", "ADVERTISEMENT", "- Advertisement -", "Sponsored content", "Skip Ad", "Anzeige", "Publicité", "Ad Feedback".replace(" Feedback", "")),
        keeps=("Ad revenue fell by a third.", "Advertisement for a ferry captain, 1911"),
    ),
    Line(
        name="membership-appeal",
        pattern=r"^(?=[^\n]{12,700}$)(?:(?:[^\n]{0,200}[.!?…] )?(?:(?i:please|help|consider|if you(?: value| like| appreciate| enjoy|'re able)[^\n.]{0,80},?|now more than ever,?|your|we need your|with your) )?(?i:support|become|make|help|donate|consider|join|give|fund|contribute|chip in|pledge|back|keep)\b[^\n.!?]{0,100}(?i:\b(?:independent|quality|trusted|local|public|nonprofit|non-profit|our|fearless|investigative|free|this kind of|great|in-depth|community)\b[ -](?:[a-z-]{2,15} ){0,3}?(?:journalism|reporting|newsroom|news coverage|journalists|reporters|news site|work by (?:becoming|donating|making)))\b[^\n]{0,300}"
        r"|(?i:(?:become a|be a|join as a) (?:\w{2,20} )?(?:member|subscriber|supporter|patron|sustainer)(?: (?:today|now|here|for|of|and|to|from|on patreon)\b[^\n]{0,140})?)|(?i:(?:donate|give|contribute|subscribe)(?: (?:now|today|here|monthly))?[.!]?)|(?i:(?:your|a|every) (?:tax-deductible )?(?:donation|contribution|gift|subscription|support|membership) (?:today )?(?:of any (?:size|amount)|(?:will |directly )?(?:helps?|supports?|funds?|makes? (?:it|our|this)|keeps?|allows?|goes) (?:us|to|our|keep|power|toward|support|fund|journalism|pay)))[^\n]{0,300}"
        r"|(?i:[^\n]{0,200}\b(?:we (?:have|had) (?:just )?a (?:small|quick|simple) favou?r to ask|we can(?:'t|not) do (?:this|it|our work) without (?:you|readers|your support|the support)|(?:is|are) (?:entirely |largely |mostly |wholly )?(?:reader|member|listener|viewer)[- ](?:supported|funded)))[^\n]{0,300})$",
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
        pattern=r"^(?=[^\n]{6,320}$)(?:(?i:support our journalism\. subscribe today\.?|(?:to (?:continue|keep|read|access)[^\n]{2,90}, )?(?:please )?(?:subscribe|log ?in|sign in|register|create (?:an|a free) account|become a subscriber)(?: or (?:subscribe|log ?in|sign in|register|create (?:an|a free) account))?(?: (?:now|today|here))?(?: (?:to (?:continue|keep|read|access|unlock|view|see|get|enjoy)|for (?:full|unlimited|instant) (?:digital )?access)\b[^\n]{0,140})"
        r"|(?:already (?:a|have a|an?) (?:subscriber|subscription|member|account|registered)(?: \w{2,12})?\?)[^\n]{0,80}|(?:not a (?:subscriber|member)|don't have an account|new (?:here|user)|have an account|need help)\?[^\n]{0,60}|(?:you(?:'ve| have)|this is your) (?:reached|hit|read|used|viewed|\d)[^\n]{0,60}(?:free (?:\w{2,12} )?(?:article|stor|read|view|content|page|limit)|complimentary|monthly (?:\w{2,12} )?(?:limit|allowance|article)|limit)[^\n]{0,160}"
        r"|(?:this (?:article|story|content|post|page) is (?:only |exclusively |reserved |available |for )*(?:for |to )?(?:our )?(?:\w{2,12} )?(?:subscribers|members|registered users)(?: only)?)[^\n]{0,140}|(?:(?:subscriber|premium|member)s?[- ](?:only|exclusive|content|article))|try (?:\w{1,10} ){0,3}(?:month|week|year)s? for (?:just |only )?[$£€]\d[^\n]{0,80}|(?:subscribe|get unlimited access|unlimited (?:digital )?access|start your (?:free )?trial)\b[^\n]{0,60}[$£€]\d[^\n]{0,80}"
        r"|(?:start|begin) your (?:free )?trial[^\n]{0,80}|(?:view|see) (?:all )?(?:subscription )?(?:offers|options)|unlock (?:this|the) (?:article|story|full)[^\n]{0,80}|(?:sign|log) in(?:(?: to)? (?:comment|continue|your account|join the conversation|register|subscribe))?(?: or (?:register|subscribe|sign up|create an account))?|weiterlesen mit [^\n]{2,60}|cet article est réservé aux abonnés[^\n]{0,120}|réservé aux abonnés|artículo (?:exclusivo|solo) para suscriptores[^\n]{0,40})[.!»>]{0,2})$",
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
