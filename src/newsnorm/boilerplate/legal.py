"""Copyright lines, and what an outlet discloses about itself."""

from __future__ import annotations

from typing import Final

from newsnorm.rule import Line

RULES: Final = (
    Line(
        name="copyright",
        pattern=r"^(?=[^\n]{4,900}+$)(?:[(\[_*]{1,3} ?)?(?:(?:©|\([cC]\)|&copy;|®|COPYRIGHT"
        r"|[Cc]opyright)[ :]{0,2}(?:©|\([cC]\)|[Nn]otice)?[^\n]{0,12}?(?:(?:19"
        r"|20)\d\d\b[^\n]{0,800}|(?:by )?[A-Z][^\n]{2,80}(?:[Aa]ll [Rr]ights [Rr]eserved|\b(?:19"
        r"|20)\d\d\b)[^\n]{0,500})"
        r"|(?:(?:19|20)\d\d |[A-Z][\w.,& -]{2,60} )(?:©|\([cC]\)) ?[^\n]{2,200}|©(?: [A-Z][^\n]{2,60})?)$",
        kind="copyright",
        because="who owns the text",
        drops=(
            (
                "Copyright 2013 The Associated Press. All rights reserved. This material may not be "
                "published or broadcast."
            ),
            "© 2009 The Ellery Gazette Company",
            "(c) 2018, The Ellery Post",
            "Copyright © 2019 Ellery Media. All rights reserved.",
        ),
        keeps=(
            "Copyright law was written for books.",
            "Copyright in the map was sold in 1911, the court heard.",
        ),
    ),
    Line(
        name="copyright-reserved",
        pattern=r"^(?=[^\n]{10,900}+$)(?:(?:[^\n]{0,120}[.,|–-] ?)?(?i:all rights "
        r"(?:are )?reserved)\b[^\n]{0,400}|(?i:(?:this|the) (?:material|content|article|story"
        r"|text|document|work|report) (?:may not be|must not be|is (?:subject to"
        r"|protected by) copyright|is copyright|is licen[sc]ed under|is published under"
        r"|is distributed under|cannot be))[^\n]{0,400}|(?i:no part of this (?:publication|site"
        r"|article|website))[^\n]{0,300}|(?i:(?:unauthori[sz]ed )?(?:reproduction|republication"
        r"|distribution|copying|redistribution) (?:or|of|and|in whole|without"
        r"|is)\b[^\n]{0,120}\b(?:prohibited|permission|consent|forbidden))[^\n]{0,160}"
        r"|(?i:reuse this content|reprints?(?: (?:and|&) (?:permissions|licensing))?"
        r"|get (?:rights and content|permissions?)|licen[sc]e this (?:article|content)"
        r"|order reprints|republish (?:this|our) (?:article|story|stories)[^\n]{0,120}))$",
        kind="copyright",
        because="what may not be done with the text",
        drops=(
            "All rights reserved. This material may not be published, broadcast, rewritten or redistributed.",
            "The Ellery Gazette. All rights reserved.",
            "This material may not be published, broadcast, rewritten or redistributed.",
            "Reuse this content",
            "Reproduction in whole or in part without permission is prohibited.",
        ),
        keeps=(
            "All rights of fishermen were reserved to the crown in 1611.",
            "This work may well outlive the bridge.",
            "Reproduction of oysters is slow in cold water.",
        ),
    ),
    Line(
        name="disclosure-affiliate",
        pattern=r"^(?=[^\n]{15,900}+$)(?:(?:(?:Editor|Disclosure|DISCLOSURE|Disclaimer|Note|Full|FTC"
        r"|Affiliate|Advertiser|Heads|Just|Please|Hey|Every|[\w' -]{2,40} (?:is"
        r"|are) (?:supported|reader|audience|funded))[^\n]{0,200}?[.:,!–—-] ?)?)(?:(?i:we(?:'ll"
        r"| may| might| will| can| could| sometimes| also)?|you(?:'re| are) supporting us"
        r"|our (?:site|team|partners)|this (?:article|post|story|page|site|content|guide)"
        r"|as an amazon associate,? (?:i|we)|(?:some|all)(?: of)? (?:the |our |these )?links"
        r"|[\w' ]{3,30} (?:may|might|has|participates in)|if you (?:buy|purchase|click|shop|make"
        r"|use|sign)[^\n.]{3,160}))"
        r"(?: [\w-]{2,14}){0,4}? (?i:(?:affiliate (?:links?|partner\w{0,8}|commission)|(?:earn|receive"
        r"|get|make|collect)s? (?:us )?(?:a |an |some )?(?:small |modest |affiliate |referral "
        r"|\w{2,12} )?(?:commission|fee|cut|share of|compensation|revenue)|(?:earn|paid|compensated"
        r"|compensation)\b[^\n.]{0,60}\b(?:links?|purchases?|affiliate|retailer|partners?)|(?:are "
        r"|is )?(?:a )?participants? in (?:the )?[\w ]{0,60}(?:affiliate|associates)))\b[^\n]{0,600}$",
        kind="disclosure",
        position="tail",
        because="a note that the outlet earns from links in the story",
        drops=(
            (
                "We are a participant in the Amazon Services LLC Associates Program, an affiliate "
                "advertising program."
            ),
            "If you buy something through our links, we may earn a commission.",
            "This article contains affiliate links. We may receive a commission if you make a purchase.",
        ),
        keeps=(
            "The agent earned a commission of $3,000 for each boat.",
            "Affiliates of the harbor bank were searched on Monday.",
        ),
    ),
    Line(
        name="disclosure-funding",
        pattern=r"^(?=[^\n]{20,900}+$)(?:[(\[_*•]{1,3} ?)?(?:(?:[Ss]upport|[Ff]unding"
        r"|[Ff]inancial support|[Mm]ajor support) for (?:this|our"
        r"|the) (?:[\w'-]{2,16} ){0,4}?(?:article|story|series|project|reporting|coverage"
        r"|podcast|report|journalism|work|investigation|trip) (?:was|is|were|comes|came"
        r"|has been)[^\n]{3,600}"
        r"|(?:This|The) (?:article|story|series|project|piece|report|post|essay|op-ed|column|interview"
        r"|investigation|content|coverage|commentary|excerpt) (?:(?:was|is|has been|first|originally"
        r"|also|is being|is|were) ){1,3}?(?:co-?(?:produced|published)|(?:originally |first |previously "
        r"|re)?published|(?:produced|supported|funded|made possible|provided|reported|created"
        r"|underwritten|sponsored|adapted|excerpted|syndicated|re-?printed|translated|part of"
        r"|(?:a )?collaboration)) (?:by|in|on|with|at|through|from|as|under|of|between|thanks"
        r"|and)\b[^\n]{2,600}"
        r"|(?:Full )?(?:[Dd]isclosure|[Dd]isclaimer|DISCLAIMER|DISCLOSURE|Editorial disclosure"
        r"|Conflict of interest)(?: statement)?:[^\n]{5,800}|(?:Authori[sz]ed by"
        r"|Published by) (?:the )?[A-Z][^\n]{3,80} Government[^\n]{0,60}|(?:The|Any|All) (?:views?"
        r"|opinions?) (?:and opinions )?expressed (?:here|in|by|are|above)\b[^\n]{5,600}|(?:Opinions"
        r"|Views) expressed (?:here|in|by|are)\b[^\n]{5,400}"
        r"|(?:[A-Z][\w'&.-]{1,25} ){1,5}is (?:an? |a (?:new )?)?(?:independent,? |nonpartisan,? "
        r"|nonprofit,? |non-profit,? ){1,4}[^\n]{0,60}(?:news(?:room)?|journalism|media)\b[^\n]{0,400}"
        r"|Our [Ss]tandards:[^\n]{3,120})$",
        kind="disclosure",
        position="tail",
        because="who paid for the story, where it first stood, or whose opinion it is",
        drops=(
            "Support for this article was provided by a grant from the Tide Foundation.",
            "This story was produced in partnership with The Quay Review.",
            "This article was originally published by The Quay Review.",
            "The views expressed in this column are the author's own.",
            "Disclosure: The author owns shares in the ferry company.",
            "Our Standards: The Ellery Trust Principles.",
            "The Quay Review is a nonprofit newsroom that covers the harbor.",
        ),
        keeps=(
            "This story belongs to harbor lore, and every captain tells it.",
            "Support for this mayor was never high.",
            "The opinions of the captains differ.",
        ),
    ),
    Line(
        name="disclosure-review",
        pattern=r"^(?i:(?:all )?(?:products|items|deals)[^\n]{0,80}(?:independently (?:selected|chosen"
        r"|reviewed)|were chosen by)[^\n]{0,300}|we independently (?:select|review|recommend"
        r"|choose|evaluate|research)[^\n]{0,300}|(?:prices|products"
        r"|availability)[^\n]{0,60}(?:at (?:the )?time of (?:publication|writing)"
        r"|subject to change)[^\n]{0,160})$",
        kind="disclosure",
        because="how the outlet chose the products that it shows",
        drops=(
            "We independently select these products, and may be paid if you buy one.",
            "Prices were correct at the time of publication.",
            "All products are independently selected by our editors.",
        ),
        keeps=("We independently of each other reached the quay.", "Prices on the harbor fell at that time."),
    ),
)
