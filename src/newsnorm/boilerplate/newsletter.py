"""Invitations to newsletters, to membership and to pay; advertisements."""

from __future__ import annotations

from typing import Final

from newsnorm.rule import Line

RULES: Final = (
    Line(
        name="newsletter-sign-up",
        pattern=r"^(?=[^\n]{7,320}+$)(?:(?i:to receive|if you (?:like|enjoyed?|would like)|want|like"
        r"|get more|never miss|don't miss)[^\n]{2,120}[?,.!] )?(?:(?:Please|You can(?: also)?"
        r"|And|So|To|Or) )?(?i:sign[ -]?up|subscribe|register|join \d[^\n]{0,40} (?:readers"
        r"|subscribers))(?: (?:now|today|here|free|below))?"
        r" (?i:to|for|with|by|in|and)(?i:(?: [^\s.,;!?]{1,30}){0,14}? (?:newsletters?"
        r"|e-?mails?(?: (?:alerts?|updates?|list))?|inbox|alerts?|briefing|bulletin|digest|mailing list"
        r"|updates|daily headlines|rss(?: feed)?|podcast)\b)[^\n]{0,200}$",
        kind="newsletter",
        because="an invitation to a newsletter",
        drops=(
            "Sign up for our daily newsletter",
            "Sign up to the harbour weekly email here",
            "Want more like this? Sign up for our newsletter.",
            "Subscribe to the Morning Tide newsletter and never miss a story.",
            "Sign up here for the Morning Tide newsletter, delivered every Friday.",
            "Sign up for email alerts",
        ),
        keeps=(
            "Sign up for the ferry bundle with the card that you use on the islands, and pay later.",
            "Sign-up sheets for the ferry were passed round, and the newsletter came later.",
            "To sign a petition against the bridge, thousands queued in the rain.",
            (
                "Register to vote by Friday, the council said in its bulletins, or lose your say; "
                "four in ten harbor residents did neither in March, and the court has now asked for "
                "a list of all those who were turned away at the door by men who said they spoke for "
                "the mayor, and who were never seen again in the harbor or on the ferry."
            ),
        ),
    ),
    Line(
        name="newsletter-get",
        pattern=r"^(?=[^\n]{12,320}+$)(?!Get (?:your|a) ballot)(?:(?i:get|receive|have"
        r"|want)) [^\n]{2,180}(?i:\b(?:delivered|sent|emailed|straight|direct(?:ly)?"
        r"|right)\b(?: [a-z]{1,12}){0,3}? (?:to|into|in|every|each|by)\b|in your (?:inbox"
        r"|e-?mail|mailbox)|newsletters?\b|(?:daily|weekly|morning"
        r"|evening) (?:\w{2,14} )?e-?mail\b)[^\n]{0,140}$|^(?=[^\n]{10,260} your (?:inbox"
        r"|e-?mail|mailbox))[^\n]{10,240}\b(?i:(?:delivered|sent|emailed|straight|direct(?:ly)?"
        r"|right) (?:straight |right |direct(?:ly)? )?(?:to|into) your (?:inbox|e-?mail"
        r"|mailbox)\b)[^\n]{0,100}$",
        kind="newsletter",
        because="a sentence that says what a newsletter brings",
        drops=(
            "Get the day's top harbor news delivered to your inbox every morning.",
            "Get the harbour's daily email newsletter",
            "Receive the best of the islands straight to your inbox",
            "Our editors' picks for the day's top news, delivered to your inbox each morning.",
        ),
        keeps=(
            "Get up at five and you can see the boxes being landed on the quay.",
            "He wanted the fish delivered to the islands every morning.",
            "Get your ballot delivered to the town hall by Friday, the clerk said.",
        ),
    ),
    Line(
        name="newsletter-form",
        pattern=r"^(?=[^\n]{1,120}+$)(?i:(?:the |our )?(?:free )?(?:daily|weekly|monthly|morning|evening"
        r"|twice[- ]weekly)? ?newsletters?|free (?:daily|weekly|monthly) newsletter"
        r"|newsletter (?:promotion|sign[- ]?up)|(?:skip past|after) newsletter promotion"
        r"|(?:email|e-mail|your email|email address|your e-?mail address)(?: \*|\*)?"
        r"|enter (?:your|an|a valid) e-?mail(?: address)?(?: (?:here|to subscribe|below))?"
        r"|sign[ -]?up(?: (?:now|here|today|for free|free|below|for (?:the )?newsletters?"
        r"|for our newsletters?|for (?:e-?mail|updates|alerts|free)))?|(?:get"
        r"|manage) (?:our )?(?:newsletters?|email alerts)|subscribe (?:to (?:our|the) newsletters?"
        r"|by email|via email|now|today|here)?|newsletter anmelden|thank(?:s| you) for (?:signing up"
        r"|subscribing)[^\n]{0,60}|you(?:'re| are) (?:now )?(?:signed up|subscribed)[^\n]{0,60}"
        r"|please enter a valid e-?mail(?: address)?"
        r"|(?:check|an error occurred)[^\n]{0,30}(?:inbox|subscription)[^\n]{0,60}|(?:invalid email"
        r"|no thanks|one-time use|please check your inbox)[^\n]{0,40}|subscribe)[.:!*>»]{0,2}$",
        kind="newsletter",
        because="a label or a button of a newsletter form",
        drops=(
            "Sign up",
            "Enter your email address",
            "Free weekly newsletter",
            "after newsletter promotion",
            "Subscribe to our newsletter",
            "Thank you for subscribing!",
            "Newsletter",
            "Your email address *",
        ),
        keeps=("Sign up sheets", "The newsletter was printed in the harbor.", "Email addresses were stolen."),
    ),
    Line(
        name="newsletter-terms",
        pattern=r"^(?:(?i:privacy notice: newsletters may contain)[^\n]{0,600}|(?i:by (?:signing up"
        r"|subscribing|submitting|entering|providing|clicking|registering|continuing"
        r"|checking)(?: (?:up|in|your|this|the|an?|for|to|on|above|below|\"[^\"\n]{2,30}\""
        r"|\w{2,20})){0,12}?,? (?:(?:here)?by )?(?:you|i|I) (?:agree|consent|confirm|acknowledge"
        r"|accept|are agreeing|will receive|understand))[^\n]{0,500}"
        r"|(?i:this (?:site|form) is protected by (?:re)?captcha)[^\n]{0,200}|(?i:we (?:will "
        r"|'ll )?(?:never|not|won't) (?:share|sell|spam|rent) (?:your|you|with))[^\n]{0,160}"
        r"|(?i:(?:you can )?(?:opt[- ]?out|unsubscribe) (?:at )?any ?time)[^\n]{0,200}"
        r"|(?i:we'll (?:e-?mail|send) you)[^\n]{0,160}|(?i:we use google recaptcha)[^\n]{0,300})$",
        kind="newsletter",
        because="the small print of a newsletter form",
        drops=(
            "Privacy Notice: Newsletters may contain information about charities and online ads.",
            "By signing up you agree to our Terms of Use and Privacy Policy",
            "By submitting your email, you agree to receive marketing mail.",
            "This site is protected by reCAPTCHA and the Google Privacy Policy applies.",
            "Unsubscribe at any time.",
        ),
        keeps=(
            "By signing the treaty you agree to nothing, the captain said.",
            "By entering the harbor the ferry broke the law.",
        ),
    ),
)
