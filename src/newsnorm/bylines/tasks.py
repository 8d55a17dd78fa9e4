"""What somebody did for a story: "Photographs by", "additional reporting by"."""

import re

TASK = (
    r"(?:additional )?(?:reporting|research|writing|work)|photograph(?:s|y)?|photos?|pictures"
    r"|illustrations?|video|interviews?|graphics?|translat(?:ed|ion)|edit(?:ed|ing)|compiled|produced|as told"
    r"|presented|hosted|narrated|(?:film |video )?directed|filmed"
)
BY_TASK = re.compile(rf"(?:with |and |original )*(?P<task>{TASK})(?::| (?:by|to)\b:?) ", re.IGNORECASE)
TASK_NAMES = {
    "edited": "editing",
    "translated": "translation",
    "photographs": "photography",
    "compiled": "compiling",
    "as told": "as told to",
    "presented": "presenting",
    "hosted": "hosting",
    "narrated": "narration",
    "directed": "directing",
    "film directed": "film directing",
    "video directed": "video directing",
    "filmed": "filming",
}
