"""Who the writer is, printed under the story."""

from __future__ import annotations

from typing import Final

from newsnorm.rule import Line

_NAME: Final = (
    r"(?:(?:Dr|Prof|Professor|Sir|Rev|Lord|Dame)\.? )?[A-ZÀ-Þ][\w.'-]{1,25}(?: "
    r"(?:[A-ZÀ-Þ][\w.'-]{0,25}|de|la|al|el|von|van|der|bin)){1,4}"
)
_OUTLET_WORK: Final = (
    r"(?:reporter|columnist|correspondent|editor|writer|contributor|contributing|journalist|critic"
    r"|blogger|staff writer|freelance|freelancer|photographer"
    r"|editor-in-chief|bureau chief|producer|intern|podcast|host|fellow|researcher|author of|professor"
    r"|senior fellow|cartoonist|commentator|broadcaster)"
)

RULES: Final = (
    Line(
        name="bio-works-for-outlet",
        pattern=rf"^(?=[^\n]{{20,700}}+$)(?:{_NAME}\s?(?:\||,|–"
        rf"|—)?\s?)?{_NAME}(?:, [^\n,]{{3,80}},)? (?:is|was|are) (?:(?:a|an|the|our|one of|based"
        rf"|also|currently|former|[A-Z][\w'.&-]{{1,20}}(?:'s)?"
        rf"|[\w-]{{3,20}}) ){{0,10}}?{_OUTLET_WORK}\b"
        r"[^\n]{0,120}(?:\b(?:[Aa]t|[Ff]or|[Ww]ith|of|on|covering|based|who|author|The [A-Z]\w{2,20}"
        r"|whose)\b[^\n]{0,500}|\.?$)$",
        kind="author_bio",
        position="last",
        because="who the writer is, printed under the story",
        drops=(
            "Ada Moss is a staff writer for The Ellery Gazette.",
            "Ada Moss is a reporter covering the harbor. She joined the Gazette in 2011.",
            "Ada Moss is the author of Tides and a professor of history at the University of Ellery.",
            "Ada Moss is a freelance journalist based in Quay.",
        ),
        keeps=(
            "Ada Moss is the captain of the ferry, and a good one.",
            "Moss is an editor who never learned to swim.",
            '"Ada Moss is a columnist," he said, "and that is all."',
        ),
    ),
    Line(
        name="bio-covers",
        pattern=rf"^(?=[^\n]{{20,700}}+$){_NAME} (?:covers|writes (?:about|on|for|the)|reports (?:on"
        rf"|for)|edits|blogs (?:about|at|for)|has (?:been (?:covering|writing|reporting"
        rf"|a (?:reporter|writer|journalist))|covered|written for|reported (?:for|on|from))"
        rf"|joined|hosts|works (?:for|as|at)|tweets (?:at|as|@)|can be (?:reached|contacted"
        rf"|found|followed)|studied|lives (?:in|with)|teaches|also writes|previously|specializes"
        rf"|specialises|leads|serves as|graduated|holds)\b[^\n]{{3,600}}$",
        kind="author_bio",
        position="last",
        because="what the writer covers, printed under the story",
        drops=(
            "Ada Moss covers the harbor and the islands. She has reported for the Gazette since 1998.",
            "Ada Moss writes about the sea for The Ellery Gazette.",
            "Ada Moss can be reached at amoss@ellery.example",
        ),
        keeps=(
            "Moss covers her ears when the horn sounds.",
            "He lives in Quay.",
            "Ada said she joined them at noon.",
        ),
    ),
    Line(
        name="bio-about-the-author",
        pattern=r"^(?=[^\n]{1,110}+$)(?i:about the (?:authors?|writers?|reporters?|contributors?"
        r"|photographer)|about (?:us|me)|author bio(?:graphy)?|the author|meet the (?:author"
        r"|reporter)|(?:written|posted|reported|published|reviewed|edited|medically reviewed"
        r"|fact[- ]checked) by:?|view (?:all posts by|author archive|(?:full )?(?:bio|profile)"
        r"|comments)[^\n]{0,40}|all (?:posts|stories|articles) by [^\n]{2,40}|read full (?:bio"
        r"|profile)|(?:author )?archive|our experts?)[:.]?$",
        kind="author_bio",
        position="tail",
        because="the header over what the outlet says of the writer",
        drops=(
            "About the author",
            "About the Author",
            "Written by",
            "View all posts by Ada Moss",
            "All posts by Ada Moss",
        ),
        keeps=("About the author we know little.", "Written by hand"),
    ),
    Line(
        name="bio-email",
        pattern=r"^(?=[^\n]{6,160}+$)(?:(?i:e-?mail|contact|write to|reach (?:her|him|me|them)"
        r"|(?:news )?tips\??(?: to)?|twitter)(?: (?:me|her|him|us|the (?:author|writer"
        r"|reporter)))?(?: at| on)?:? ?)?[\w.+-]{2,40}@[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}\.?"
        r"(?:[ ,;|/]{1,3}(?:or |and |@|Twitter:? ?)[^\n]{0,80})?$",
        kind="author_bio",
        position="tail",
        because="an address to write to",
        drops=(
            "amoss@ellery.example",
            "Email: amoss@ellery.example",
            "Contact her at amoss@ellery.example or @adamoss",
        ),
        keeps=("He wrote to amoss@ellery.example and had no answer.",),
    ),
)
