"""The case kit: a stored page, its facts and the articles it must give; for us and for plug-ins."""

from newsnorm.testing.cases import Case, load_case, records_of

__all__ = ["Case", "load_case", "records_of"]
