"""The pytest plug-in: every case folder becomes tests, one for each field and each fact."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from newsnorm.testing.cases import Case


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """A ``source.json`` beside a ``page.*`` and an ``expected.json`` is a case."""
    folder = file_path.parent
    if file_path.name != "source.json" or not (folder / "expected.json").exists():
        return None
    if not any(folder.glob("page.*")):
        return None
    return CaseFile.from_parent(parent, path=file_path)


class CaseFile(pytest.File):
    """One case."""

    def collect(self) -> Iterator[pytest.Item]:
        from newsnorm.testing.cases import load_case

        case = load_case(self.path.parent)
        fields = dict.fromkeys(key for record in case.expected for key in record)
        checks = ["articles", *fields, *case.facts]
        if any(record["producer"]["layout"] for record in case.expected):
            checks.append("one layout")
        for check in dict.fromkeys(checks):
            yield CaseItem.from_parent(self, name=check)

    @cached_property
    def case(self) -> Case:
        from newsnorm.testing.cases import load_case

        return load_case(self.path.parent)

    @cached_property
    def problems(self) -> dict[str, str]:
        """Check -> what is wrong; computed once, asked by every item."""
        from newsnorm.testing.cases import problems

        found: dict[str, str] = {}
        for check, problem in problems(self.case):
            found.setdefault(check.partition("[")[0], problem)
        return found


class CaseItem(pytest.Item):
    """One field or fact of a case."""

    parent: CaseFile

    def runtest(self) -> None:
        problems = self.parent.problems
        if "articles" in problems and self.name != "articles":
            raise CaseError(f"the page gives another number of articles: {problems['articles']}")
        if self.name in problems:
            raise CaseError(problems[self.name])

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        if isinstance(excinfo.value, CaseError):
            return f"{self.parent.case.name}: {self.name}: {excinfo.value}"
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, 0, f"{self.parent.case.name}: {self.name}"


class CaseError(AssertionError):
    """A case is not as it must be."""
