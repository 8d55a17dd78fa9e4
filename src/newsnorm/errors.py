"""What can go wrong, each with its place, its stage and what to do next."""

from __future__ import annotations


class NewsnormError(Exception):
    """Base of every error that newsnorm raises on purpose.

    ``code`` is stable and made for programs, ``stage`` names the step of the line
    (reading, unwrap, page, registry, fetch, record), ``where`` is the URL or path of
    the input, ``advice`` says what to do next.
    """

    code = "error"
    stage = "newsnorm"
    advice = ""

    def __init__(self, message: str, *, where: str | None = None, advice: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.where = where
        if advice is not None:
            self.advice = advice

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        advice = f" ({self.advice})" if self.advice else ""
        return f"{place}{self.message} [{self.stage}]{advice}"


class EmptyInput(NewsnormError):
    """Nothing but whitespace was given."""

    code = "input.empty"
    stage = "reading"
    advice = "check that the file was saved completely"


class NotText(NewsnormError):
    """The bytes are not text of any kind: an image, a PDF, an archive."""

    code = "input.binary"
    stage = "reading"
    advice = "give the page's HTML or its text"


class Truncated(NewsnormError):
    """A compressed input ends before its end."""

    code = "input.truncated"
    stage = "reading"
    advice = "fetch or copy the file again"


class TooLarge(NewsnormError):
    """The input, or what it unpacks to, is over the limit."""

    code = "input.too-large"
    stage = "reading"
    advice = "raise max_bytes if the input is to be trusted"


class TooDeep(NewsnormError):
    """Elements are nested deeper than any real page nests them."""

    code = "html.too-deep"
    stage = "page"
    advice = "the page is broken or hostile; no article can be read from it"


class BrokenWrapper(NewsnormError):
    """A page about other pages was recognised, but no article is inside it."""

    code = "wrapper.no-article"
    stage = "unwrap"
    advice = "the saved page holds no version of the story; fetch the versions it links to"


class ConflictingClaims(NewsnormError):
    """Two outlets or wrappers of equal rank claim one host or name."""

    code = "registry.conflict"
    stage = "registry"
    advice = "uninstall one of the two"


class UnknownOutlet(NewsnormError):
    """An outlet was asked for by a name that nobody has."""

    code = "registry.unknown-outlet"
    stage = "registry"
    advice = "`newsnorm outlets` lists the names"


class BadRecord(NewsnormError):
    """A stored record does not have the shape of an article."""

    code = "record.invalid"
    stage = "record"
    advice = "`newsnorm schema` prints the shape of a record"


class FetchFailed(NewsnormError):
    """A URL could not be read."""

    code = "fetch.failed"
    stage = "fetch"
    advice = "save the page with a browser and give the file"


class PluginWarning(UserWarning):
    """A plug-in could not be used and was skipped."""
