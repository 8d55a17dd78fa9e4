"""Lines printed under pictures and films."""

from __future__ import annotations

from typing import Final

from newsnorm.boilerplate.credit_lines import AGENCY, NAMES
from newsnorm.rule import Line

_CREDIT_WORD: Final = (
    r"(?:[Pp]hotos?|PHOTO|[Pp]hotographs?|[Pp]hotography|[Ii]mages?|[Pp]ictures?|[Ii]llustrations?"
    r"|[Cc]omposite|[Gg]raphics?|[Vv]ideos?"
    r"|[Cc]artoon|[Aa]rtwork|[Ss]creenshot|[Ss]creengrab)"
)
_CREDIT_LABELS: Final = "|".join(
    rf"(?<= {label}:)"
    for label in (
        *(
            "Photograph",
            "Photographs",
            "Photography",
            "Composite",
            "Illustration",
            "Picture",
            "Photo",
            "Photos",
            "PHOTO",
        ),
        *(
            "Photo credit",
            "Photo Credit",
            "PHOTO CREDIT",
            "Image credit",
            "Image Credit",
            "Picture credit",
            "Credit",
            "Credits",
        ),
        *("Handout", "Foto", "FOTO", "Bild"),
    )
)

RULES: Final = (
    Line(
        name="caption-agency",
        # Bounded as a whole first: everything after the look-ahead works on 900 characters.
        pattern=r"^(?=[^\n]{35,900}+$(?<=\)))[^\n]{20,850} "
        rf"\((?:(?:{NAMES}|{_CREDIT_WORD}(?: by|:)? {NAMES})(?: ?[/|] ?| - "
        rf"|, )(?:[^()\n/]{{2,60}}/)?)?{AGENCY}"
        rf"(?: (?:[Pp]hotos?|[Ii]mages?|[Ff]ile|[Vv]ideo|via {NAMES}|for {NAMES}))?(?:/[^()\n]{{2,60}}"
        rf"|, [Ff]ile(?: photo)?|, \d{{4}})?\)"
        r"(?: \([\w. -]{2,30}\))?$",
        kind="caption",
        because="a sentence that tells what a picture shows, then photographer and agency in parentheses",
        drops=(
            (
                "Smoke covers the grain silos after a fire Nov. 18 on the outskirts of Port Ellery. "
                "(Ada Moss/AFP/Getty Images)"
            ),
            "Gunmen stormed the harbor office in Port Ellery, and three clerks were hurt. (Reuters)",
            "The mayor of Port Ellery on Sunday near the burnt-out silo in the harbor (Tom Rook/AP)",
            (
                "This Jan. 16, 2009 photo shows the ferry at the naval brig in Port Ellery. (AP "
                "Photo/ICRC via Tom Rook) (Icrc - AP)"
            ),
            "A ferry leaves the harbor of Port Ellery in a storm on Monday. (Ada Moss/Bloomberg News)",
        ),
        keeps=(
            "Reuters and The Associated Press (AP) have asked the harbor court to unseal the file.",
            "Best new comedies of the year include Detectorists (BBC Four) and Ferrymen (Netflix)",
            "The company is owned by two agencies: Agence France-Presse (AFP) and Reuters.",
            "PORT ELLERY (Reuters) - The ferry sailed at dawn on Monday after a week of strikes.",
        ),
    ),
    Line(
        name="caption-courtesy",
        pattern=r"^(?=[^\n]{12,900}+$(?<=[)\]]))[^\n]{8,800} [(\[](?:(?:(?:[Ff]ile|[Hh]andout|AP"
        r"|[Aa]gency|[Pp]ool|[Cc]ourtesy|[Uu]ndated) )?"
        rf"{_CREDIT_WORD}(?: [Cc]redits?)?(?: ?: ?| by | courtesy(?: of)? | from | via |/)[^()\n]{{2,110}}"
        rf"|(?:[Cc]ourtesy|Handout|HANDOUT)(?: of|/|:| from)? ?[^()\n]{{2,90}}|(?:[Ff]ile|AP|[Hh]andout"
        rf"|[Pp]ool) {_CREDIT_WORD}|[Hh]andout"
        r"|(?:[Ii]mage|[Pp]hoto|[Pp]icture) [Cc]redits?: [^()\n]{2,110})[)\]]\.?$",
        kind="caption",
        because="what a picture shows, then in parentheses where the picture comes from",
        drops=(
            "The ferry Ada at her berth in Port Ellery. (Photo: Tom Rook)",
            "A diver maps the wreck of the ferry in the harbor. (Courtesy of the Ellery Museum)",
            "A look at the mayor's record in office. (Video: Reuters)",
            "How the water rose in the harbor town. (Graphic: Tom Rook/Ellery Gazette)",
            "The harbor from the air (Image credit: NASA)",
            "The mayor, seen here in 2011. (File photo)",
        ),
        keeps=(
            "The clip (video: 40 seconds) was shown twice in court, and the jury asked for it again.",
            "He handed the officer a printed page (photo by an aide) and left the room without a word.",
            "She thanked the crew (courtesy costs nothing).",
        ),
    ),
    Line(
        name="caption-for-outlet",
        pattern=r"^(?=[^\n]{30,900}+$(?<=\)))[^\n]{25,850}[.!?][\"']? "
        rf"\({NAMES}(?:, {NAMES}){{0,3}}(?: for |/[Ff]or |/)(?:the |The )?[A-Z][^()\n]{{2,60}}\)$",
        kind="caption",
        because="what a picture shows, then in parentheses its photographer and the outlet it was taken for",
        drops=(
            (
                "A guard checks vehicles in May outside a harbor office in Ellery, Ky. (Ada Moss for "
                "The Washington Post)"
            ),
            "The former mayor listens to a question in Port Ellery in April. (Tom Rook/The Ellery Gazette)",
            "The Storm Prediction Center's outlook for harbor storms Friday. (NOAA/SPC)",
        ),
        keeps=(
            "The ferry sails on Monday and on Friday, in summer and in winter. (Call for the timetable.)",
            (
                "The harbor has two parties, and both lost seats in the spring vote (Greens/European "
                "Free Alliance)."
            ),
            "It was, she said, the worst harbor storm of her life. (She has seen many/most.)",
        ),
    ),
    Line(
        name="caption-photograph",
        # Looks back from the last colon, which costs nothing in a paragraph that has none.
        pattern=rf"^(?=[^\n]{{15,1200}}+$)[^\n]{{12,1180}}:(?:{_CREDIT_LABELS}) ?"
        r"(?=[A-Z©@'\"]|dpa|picture|via|iStock)[^:\n]{2,110}[^.!?:\n]$",
        kind="caption",
        because="what a picture shows, then the word Photograph and its credit, without a full stop",
        drops=(
            "A trader walks past a board in Port Ellery on Monday. Photograph: Tom Rook/AFP/Getty Images",
            "The ferry at dawn Photograph: Ada Moss",
            "The harbour trust's new boat. Composite: Guardian Design/Getty",
            "The ferry at her berth. Photo: Tom Rook / Ellery News",
            "Die Fähre im Hafen. Foto: Ada Moss/dpa",
            "The harbor by night. Credit: Ada Moss for The Ellery Times",
        ),
        keeps=(
            "She wrote four words on the back of the photograph: The Ferry, Port Ellery.",
            '"I have one rule about a picture: Never crop a ferry," she said.',
            "He was given credit: The harbour works again.",
        ),
    ),
    Line(
        name="caption-dash-video",
        pattern=r"^[^\n]{12,300} [–—-] (?:videos?(?: (?:explainer|report|highlights|interview|profile"
        r"|obituary|review|tutorial))?|in pictures|audio|podcast"
        r"|in charts|interactive|gallery|cartoon|live stream|photo essay|trailer"
        r"|documentary)(?: \| [^\n]{2,40}| [Vv]ideo)?$",
        kind="caption",
        because="the title of a film or a gallery set between two paragraphs",
        drops=(
            "Firefighters search the silo in Port Ellery after the fire – video",
            "The storm in Port Ellery – in pictures",
            "'We want the ferry back': harbour strike – video explainer",
        ),
        keeps=(
            "The museum collects every kind of record – film, audio, video.",
            "They asked the ferry company for one thing – video.",
        ),
    ),
    Line(
        name="caption-credit-first",
        # Two places with a stroke between them are a dateline, so the outlet or agency must be named.
        pattern=rf"^{NAMES} ?/ ?(?:{NAMES} ?/ ?)?(?:[Ff]or (?:the |The )?{NAMES}|The {NAMES}"
        rf"|{AGENCY}|{NAMES} (?:Post|Times|News|Photos?|Press|Journal|Images|Pictures|Agency))"
        r" [-–—] [A-Z][^\n]{15,900}$",
        kind="caption",
        because="photographer and agency, a dash, then what the picture shows",
        drops=(
            "Ada Moss/For The Washington Post - Walkers cross the harbor bridge on Sunday.",
            "NASA/Associated Press - This photo released by NASA shows the harbor from the air.",
        ),
        keeps=(
            "WASHINGTON/PORT ELLERY (Reuters) - The ferry sailed at dawn on Monday.",
            "The Labour/Green pact - a deal that few had expected - held until the spring.",
            "PARIS/BERLIN - Ministers of both countries met on the ferry on Monday.",
            "Paris/Berlin – Ministers of both countries met on the ferry on Monday.",
        ),
    ),
    Line(
        name="caption-gallery",
        pattern=r"^(?:View (?:Photo )?Galler(?:y|ies)\b[^\n]{0,600}|(?:Interactive )?(?:Timeline|Map"
        r"|Graphic|Gallery|Photos|Photo Gallery|Slideshow|Video)"
        r"(?:: [A-Z][^\n]{5,200}[^.\n]|(?: ?[|»>] [^\n]{3,200}))"
        r"|(?:PHOTOS|VIDEO|GALLERY|SLIDESHOW|WATCH LIVE|IN PICTURES|IN PHOTOS|VIDÉO"
        r"|EN IMAGES)(?: ?[:|»>-]| [–—]) ?[^\n]{3,200}[^.\n])$",
        kind="caption",
        because="the title of a gallery, a film or a graphic set into the story",
        drops=(
            "View Photo Gallery — The harbor bridge has stood for ninety years and three wars.",
            "Map: Flow of ferries to the islands",
            "Interactive Timeline: Ninety years of the harbor bridge",
            "VIDEO: The night the silo burned",
        ),
        keeps=(
            "Map: it is the first thing you need, the captain says.",
            "View from the gallery: the harbor looked calm, and was not.",
            "Video of the storm showed the ferry breaking loose.",
        ),
    ),
    Line(
        name="caption-labelled",
        pattern=r"^(?:(?:Image|Media) (?:copyright|source|caption)(?:, ?"
        r"|:? )(?=[\"'A-Z0-9©])[^\n]{2,500}|(?:Image|Media) caption(?=[\"'A-Z])[^\n]{5,500}"
        r"|(?:Above|Below|Left|Right|Top|Main image|Pictured|Caption)(?: (?:left|right|above|below"
        r"|top))?: [A-Z][^\n]{8,300}[^.\n])$",
        kind="caption",
        because="a caption or a credit behind its label, as the BBC prints them",
        drops=(
            "Image copyright Getty Images",
            "Image caption The ferry at her berth in Port Ellery",
            "Image source, Ellery Museum",
            "Media caption, The night the silo burned",
        ),
        keeps=(
            "Image caption contests are held in every bar of the harbor.",
            "Image copyright is a matter for the courts.",
            "Above: it is the word that the captain hates most.",
        ),
    ),
)
