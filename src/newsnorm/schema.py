"""The JSON Schema of a record, made from the classes and their docstrings.

``python -m newsnorm.schema`` writes it into the package; a test fails while the file there differs.
"""

from __future__ import annotations

import ast
import inspect
import json
import sys
import textwrap
import types
import typing
from collections.abc import Iterator, Mapping
from datetime import datetime
from importlib import resources
from pathlib import Path
from typing import Any, Final, Literal

import attrs

from newsnorm.article import SCHEMA_VERSION, Article
from newsnorm.block import Block, PostBlock, UnknownBlock
from newsnorm.record import BLOCK_TYPES

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
FILE: Final = f"article-{SCHEMA_VERSION}.json"

_SCALARS: Final[Mapping[Any, dict[str, str]]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    datetime: {"type": "string", "format": "date-time"},
    type(None): {"type": "null"},
}
_UNIONS: Final = {Block: "Block", PostBlock: "PostBlock"}


def published_schema() -> str:
    """The schema as the package carries it: JSON text."""
    return (resources.files("newsnorm") / "schemas" / FILE).read_text("utf-8")


def article_schema() -> dict[str, Any]:
    """The schema as the classes say it (JSON Schema, draft 2020-12)."""
    definitions: dict[str, Any] = {}
    top = _class_schema(Article, definitions)
    return {
        "$schema": DIALECT,
        "$id": f"urn:newsnorm:article:{SCHEMA_VERSION}",
        "title": f"newsnorm article {SCHEMA_VERSION}",
        **top,
        "$defs": dict(sorted(definitions.items())),
    }


def _class_schema(cls: type[Any], definitions: dict[str, Any]) -> dict[str, Any]:
    hints = typing.get_type_hints(cls)
    told = dict(_attribute_docstrings(cls))
    fields = attrs.fields(cls)
    schema: dict[str, Any] = {"type": "object", "description": _folded(cls.__doc__ or "")}
    if fields:
        schema["properties"] = {
            field.name: {**_type_schema(hints[field.name], definitions), **_described(told, field.name)}
            for field in fields
        }
        # A record always has every key: what is unknown is null.
        schema["required"] = [field.name for field in fields]
    return schema


def _described(told: Mapping[str, str], name: str) -> dict[str, str]:
    return {"description": told[name]} if name in told else {}


def _type_schema(hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    if hint in _SCALARS:
        return dict(_SCALARS[hint])
    if hint in _UNIONS:
        return _union_ref(hint, definitions)
    if attrs.has(hint):
        return _class_ref(hint, definitions)
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is Literal:
        return {"enum": list(arguments)}
    if origin in (types.UnionType, typing.Union):
        return _optional(arguments, definitions)
    if origin is tuple:
        return {"type": "array", "items": _type_schema(arguments[0], definitions)}
    if origin is not None and issubclass(origin, Mapping):
        values = {} if arguments[1] is Any else _type_schema(arguments[1], definitions)
        return {"type": "object", **({"additionalProperties": values} if values else {})}
    raise TypeError(f"no schema for {hint!r}")


def _optional(arguments: tuple[Any, ...], definitions: dict[str, Any]) -> dict[str, Any]:
    schemas = [_type_schema(argument, definitions) for argument in arguments]
    first = schemas[0]
    if len(schemas) == 2 and schemas[1] == {"type": "null"}:
        if "type" in first:
            return {**first, "type": [first["type"], "null"]}
        if "enum" in first:
            return {"enum": [*first["enum"], None]}
    return {"anyOf": schemas}


def _class_ref(cls: type[Any], definitions: dict[str, Any]) -> dict[str, Any]:
    if cls.__name__ not in definitions:
        definitions[cls.__name__] = {}  # a post holds blocks, and blocks may be posts
        definitions[cls.__name__] = _class_schema(cls, definitions)
    return {"$ref": f"#/$defs/{cls.__name__}"}


def _union_ref(union: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    """Blocks carry their type under the key "type"; types that are not known here are allowed."""
    name = _UNIONS[union]
    if name not in definitions:
        definitions[name] = {}
        known = [cls for cls in typing.get_args(union) if cls is not UnknownBlock]
        branches = [_tagged(_class_ref(cls, definitions), {"const": BLOCK_TYPES[cls]}) for cls in known]
        later = {"type": "string", "not": {"enum": sorted(BLOCK_TYPES.values())}}
        unknown = {"type": "object", "description": _folded(UnknownBlock.__doc__ or "")}
        definitions[name] = {"oneOf": [*branches, _tagged(unknown, later)]}
    return {"$ref": f"#/$defs/{name}"}


def _tagged(schema: dict[str, Any], tag: dict[str, Any]) -> dict[str, Any]:
    return {**schema, "properties": {"type": tag}, "required": ["type"]}


def _attribute_docstrings(cls: type[Any]) -> Iterator[tuple[str, str]]:
    """(attribute, the string under it), read from the source: they are not kept at run time."""
    [definition] = ast.parse(textwrap.dedent(inspect.getsource(cls))).body
    assert isinstance(definition, ast.ClassDef)
    for above, below in zip(definition.body, definition.body[1:], strict=False):
        match above, below:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str() as told)):
                yield name, _folded(told)


def _folded(text: str) -> str:
    """A docstring as one line; single newlines and indentation are the source's."""
    return " ".join(text.split())


def _write() -> None:
    target = Path(__file__).parent / "schemas" / FILE
    target.parent.mkdir(exist_ok=True)
    target.write_text(as_text(article_schema()), "utf-8")
    sys.stdout.write(f"{target}\n")


def as_text(schema: Mapping[str, Any]) -> str:
    """The schema as it is published."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    _write()
