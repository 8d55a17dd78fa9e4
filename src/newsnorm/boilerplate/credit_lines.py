"""Lines that are nothing but the credit of a picture, and the words that credits are made of."""

from __future__ import annotations

from typing import Final

from newsnorm.rule import Line

NAME: Final = r"(?:[A-ZÀ-Þ@][\w.'&@-]{0,30})"
NAMES: Final = rf"{NAME}(?: (?:{NAME}|of|the|de|la|al|el|von|van|der|and|y|for|via)){{0,7}}"
# Broadcasters and streaming services are not here: "Detectorists (BBC Four)" ends a list of programmes.
AGENCY: Final = (
    r"(?:AP|A\.P\.|AFP|EPA|PA|UPI|DPA|dpa|ANSA|Xinhua|Reuters|Getty(?: Images)?|Associated Press"
    r"|The Associated Press"
    r"|Agence France-Presse|AFP-Getty Images|Bloomberg(?: News)?|iStock(?:photo)?|Shutterstock|Alamy|Rex"
    r"|REX|Corbis|Sipa|TASS|AAP"
    r"|European Pressphoto Agency|PA Wire|Press Association|Redux|Magnum|Zuma|ZUMA|Anadolu(?: Agency)?"
    r"|NurPhoto|Icrc - AP)"
)

RULES: Final = (
    Line(
        name="credit-labelled",
        pattern=r"^[(\[]?(?:[Pp]hotos?|[Pp]hotographs?|[Pp]hotography|[Ii]llustrations?|[Ii]mages?"
        r"|[Pp]ictures?|[Cc]omposite|[Cc]redits?|[Cc]artoon|Foto|Bild|FOTO|PHOTO|Crédit photo"
        r"|(?:(?:[Ff]eatured|[Ll]ead|[Cc]over|[Tt]op|[Hh]ero|[Mm]ain|[Hh]eader|[Bb]anner) )?(?:[Pp]hoto"
        r"|[Ii]mage|[Pp]icture|[Vv]ideo|PHOTO|IMAGE|[Ii]llustration) ?(?:[Cc]redits?|CREDITS?|[Ss]ource"
        r"|[Cc]ourtesy(?: of)?))"
        r"(?: ?: ?| by |\.\.\. ?)(?=[\"'@©]?[A-ZÀ-Þ]|dpa|iStock|via )[^\n:]{2,110}[^\n.!?]$",
        kind="credit",
        because="a whole line that names who took or drew the picture above it",
        drops=(
            "Photograph: Ada Moss/The Guardian",
            "Illustration: Tom Rook",
            "Photo by Ada Moss/Getty Images",
            "Image credit: Ellery Museum",
            "Foto: Ada Moss/dpa",
            "Credit...Ada Moss for The Ellery Times",
        ),
        keeps=(
            "Credit: where it is due, the harbor council gives it.",
            "Photographs by sailors hang in every bar of the harbor.",
            "Image: how the ferry lost its shine, and how to give it back.",
        ),
    ),
    Line(
        name="credit-agency",
        pattern=rf"^(?=[^\n]{{1,190}}+$)(?:(?:©|\(c\)|\(C\)"
        rf"|Copyright) ?(?:\d{{4}} )?)?(?:{NAMES}(?: ?[/|] ?))(?:{NAMES} ?[/|] ?){{0,2}}"
        rf"(?:{AGENCY}|{NAMES} via {AGENCY})(?: via {NAMES}| Photo)?(?:/File)?$",
        kind="credit",
        because="a whole line that names photographer and agency",
        drops=("Fethi Moss/AFP/Getty Images", "Ada Moss / Reuters", "© 2019 Ada Moss/AP"),
        keeps=(
            "The Associated Press/NORC poll was taken in March.",
            "Ada Moss / Tom Rook",
            "Port Ellery/Quay",
        ),
    ),
    Line(
        name="credit-agency-first",
        pattern=rf"^(?:©|\(c\)|\(C\)|via)? ?(?:AP Photo|EPA|AFP|REUTERS|Reuters|PA|AP|Getty|dpa"
        rf"|Shutterstock)/{NAMES}(?:/{NAMES}){{0,2}}(?:, File)?$",
        kind="credit",
        because="a whole line that names agency and photographer",
        drops=("EPA/ADA MOSS", "AP Photo/Ada Moss", "REUTERS/Ada Moss"),
        keeps=("AP/NORC asked a thousand voters about the bridge.", "PA/AP rivalry is old."),
    ),
    Line(
        name="credit-agency-alone",
        pattern=r"^(?:(?:©|\(c\)|\(C\)|[Vv]ia|Source:) ?(?:\d{4} )?)?(?:Getty Images"
        r"|AFP(?: via Getty Images|/Getty Images)?|AP Photo|Reuters/File|EPA-EFE"
        r"|iStock(?:photo)?|Shutterstock|Alamy(?: Stock Photo)?|PA Images|PA Wire"
        r"|picture alliance|Corbis)$",
        kind="credit",
        because="a whole line that names the agency of the picture above it",
        drops=("Getty Images", "© AFP", "AFP/Getty Images", "Shutterstock"),
        keeps=("Getty Images sued the harbor museum.", "AFP has two men in Port Ellery."),
    ),
)
