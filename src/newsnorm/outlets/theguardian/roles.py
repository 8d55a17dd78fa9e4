"""What elements of a body are, in several templates."""

from __future__ import annotations

from typing import Final

from newsnorm.rule import Element

#: XPath test: an entry of a live blog, in every template.
POST_BLOCK: Final = "starts-with(@id,'block-')"

# What boxes are, in words that rules of several templates share.
EMBED: Final = "a post, a film, a map or a form of another site or tool, set into the story"
ATOM: Final = "a box set into many stories: a quick guide, a profile, questions and answers, a callout"
LINK_BOX: Final = "a box that leads to another story"
PULLQUOTE: Final = "words of the story, printed once more in large type"
#: XPath predicate: no text of the story follows.
LAST: Final = "[not(following-sibling::p or following-sibling::h2 or following-sibling::blockquote)]"
_OF_THE_STORY: Final = (
    "[not(contains(.,'amended') or contains(.,'eporting by') or contains(.,' contributed ')"
    # The last line of an obituary: "Ada Moss, pilot, born 3 March 1933; died 1 March 2024".
    " or (contains(.,' born ') and contains(.,' died ')))]"
)

NOTES: Final = (
    Element(
        name="note-list",
        xpath=f"./ul[count(li)=1]{LAST}{_OF_THE_STORY}"
        " | ./ul[li[contains(.,'ave an opinion') or contains(.,'Guardian columnist')]]"
        f"{LAST}{_OF_THE_STORY}",
        kind="author_bio",
        because="who the writer is and how to answer, set as a list of one under the story",
    ),
    Element(
        name="note-bullet",
        # Letters open with bullets too, and end with a name in bold behind a line break.
        xpath=f"./p[starts-with(normalize-space(.),'•')]{LAST}{_OF_THE_STORY}"
        "[string-length(.) < 330 and not(strong or b or br)]"
        "[not(preceding-sibling::p[1][starts-with(normalize-space(.),'•')])]",
        kind="promo",
        because="a note under the story, behind a bullet: the writer, a listing, a book, a newsletter",
    ),
    Element(
        name="other-reviews",
        xpath="./ul[preceding-sibling::*[1][self::h2][.='Other reviews' or .='More reviews']]/li",
        kind="related_link",
        because="links to other reviews",
    ),
    Element(
        name="other-reviews-heading",
        xpath="./h2[.='Other reviews' or .='More reviews']",
        kind="furniture",
        because="the heading over links to other reviews",
    ),
)
TABLE: Final = Element(
    name="table", xpath=".//figure[.//table//td]", kind="container", because="the frame of a table"
)
