"""Who may import whom, read from the source itself."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "src" / "newsnorm"

TOOLS = {
    "errors",
    "_version",
    "text",
    "decode",
    "markup",
    "captions",
    "dates",
    "datelines",
    "bylines",
    "urls",
    "patterns",
}
NOUNS = {"rule", "block", "candidate", "source", "page", "article", "record", "outlet", "wrapper", "schema"}
STAGES = {
    "fields",
    "blocks",
    "boilerplate",
    "families",
    "outlets",
    "wrappers",
    "flattened",
    "reading",
    "writing",
}
STAGES |= {"kinds", "assemble"}
TOP = {"scale", "cli", "testing", "api", "__init__", "__main__"}
#: Layer -> number; a module imports from lower layers and its own package.
LEVEL = {
    **dict.fromkeys(TOOLS, 0),
    **dict.fromkeys(NOUNS, 1),
    **dict.fromkeys(STAGES, 2),
    "registry": 3,
    "pipeline": 4,
    **dict.fromkeys(TOP, 5),
}
#: Neighbours on one layer that may meet, each with its reason.
MEETINGS = {
    ("outlets", "families"): "an outlet may use its family",
    ("assemble", "fields"): "the article is made of chosen fields",
    ("assemble", "kinds"): "the article is made of chosen fields",
    ("wrappers", "flattened"): "a wrapping page may come flattened",
}
MODULES = sorted(PACKAGE.rglob("*.py"))


def room_of(path: Path) -> str:
    first, *rest = path.relative_to(PACKAGE).parts
    return first if rest else first.removesuffix(".py")


def imports_of(path: Path) -> set[str]:
    """First names below newsnorm that a module imports, inside functions too, not for types only."""
    found: set[str] = set()
    tree = ast.parse(path.read_text("utf-8"))
    typing_only = {
        node
        for guard in ast.walk(tree)
        if isinstance(guard, ast.If) and ast.unparse(guard.test) == "TYPE_CHECKING"
        for node in ast.walk(guard)
    }
    for node in ast.walk(tree):
        if node in typing_only:
            continue
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            module = node.module or ""
            names = [f"newsnorm.{alias.name}" for alias in node.names] if module == "newsnorm" else [module]
        else:
            continue
        found |= {name.split(".")[1] for name in names if name.startswith("newsnorm.")}
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_imports_only_from_below(path: Path) -> None:
    room = room_of(path)
    assert room in LEVEL, f"{room} has no place in the layers"
    for other in imports_of(path) - {room}:
        if other not in LEVEL:
            continue  # a public name of the package, such as newsnorm.__version__
        allowed = LEVEL[other] < LEVEL[room] or (room, other) in MEETINGS
        # Tools and nouns may meet on their own layer: they are one vocabulary.
        allowed = allowed or (LEVEL[other] == LEVEL[room] and LEVEL[room] in (0, 1, 5))
        # An article serialises itself; its record is its own layer and imported when asked for.
        assert allowed, f"{path.relative_to(PACKAGE)} ({room}) may not import {other}"


def test_types_of_lxml_stop_before_the_article() -> None:
    for name in ("article", "record", "block", "candidate", "source"):
        assert "lxml" not in (PACKAGE / f"{name}.py").read_text("utf-8"), name


def test_modules_stay_small() -> None:
    sizes = sorted(len(path.read_text("utf-8").splitlines()) for path in MODULES)
    assert sizes[int(0.9 * len(sizes))] < 250
