"""What may be printed on a terminal."""

from __future__ import annotations

import os
import re
from typing import Final, TextIO

# An escape sequence with its argument, whole, or any other control or direction override: each can
# repaint the screen, retitle the window or turn the order of what is read around.
_ESCAPE: Final = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]{0,64}[ -/]{0,8}[@-~]?|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c]{0,4096}"
    r"(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]{0,8}[0-~]?|[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]"
)


def harmless(text: str) -> str:
    """The text without escape sequences and controls; line ends and tabs stay.

    >>> harmless("\\x1b[31mred\\x1b[0m \\x1b]0;title\\x07and\\tplain\\x9b2J\\n")
    'red and\\tplain\\n'
    """
    return _ESCAPE.sub("", text)


def one_line(text: str) -> str:
    """The text as one harmless line.

    >>> one_line("a\\n b\\x07")
    'a b'
    """
    return " ".join(harmless(text).split())


def colours_on(stream: TextIO) -> bool:
    """Whether to colour: on a terminal, unless NO_COLOR is set; anywhere with FORCE_COLOR.

    See https://no-color.org and https://force-color.org.
    """
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return stream.isatty() and os.environ.get("TERM") != "dumb"
