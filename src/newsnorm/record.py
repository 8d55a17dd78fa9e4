"""The record: an article as plain values and as JSON, and back without loss."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final, cast

import attrs

from newsnorm.article import SCHEMA_VERSION, Article
from newsnorm.block import (
    Block,
    Embed,
    Heading,
    Image,
    ListBlock,
    Paragraph,
    Post,
    PostBlock,
    Quote,
    Separator,
    Table,
    UnknownBlock,
)
from newsnorm.errors import BadRecord

if TYPE_CHECKING:
    from cattrs.preconf.orjson import OrjsonConverter

#: Tag of each block type in records, under the key "type".
BLOCK_TYPES: Final[Mapping[type[Any], str]] = {
    Paragraph: "paragraph",
    Heading: "heading",
    ListBlock: "list",
    Quote: "quote",
    Table: "table",
    Image: "image",
    Embed: "embed",
    Separator: "separator",
    Post: "post",
}
_BY_TAG: Final = {tag: cls for cls, tag in BLOCK_TYPES.items()}
#: Tag of a block that has lost its own.
UNTYPED: Final = "unknown"
_MAJOR: Final = SCHEMA_VERSION.partition(".")[0]


def to_dict(article: Article) -> dict[str, Any]:
    """Plain values only: dict, list, str, int, float, bool and None; every key is there."""
    return cast("dict[str, Any]", _converter().unstructure(article))


def to_json(article: Article, *, indented: bool = False) -> str:
    """One line of JSON, or indented by two spaces."""
    import orjson

    option = orjson.OPT_PASSTHROUGH_DATETIME | (orjson.OPT_INDENT_2 if indented else 0)
    try:
        return orjson.dumps(article, default=_plain, option=option).decode()
    except orjson.JSONEncodeError:
        # A path that is no UTF-8 holds lone surrogates, which only escapes can carry.
        return json.dumps(to_dict(article), indent=2 if indented else None)


def _plain(value: Any) -> Any:
    """What `to_dict` makes of a value, one level deep: writing alone need not wait for cattrs (50 ms)."""
    if isinstance(value, datetime):
        return _timestamp(value)
    if isinstance(value, Mapping):
        return dict(value)
    if not attrs.has(type(value)):
        raise TypeError(f"a record holds no {type(value).__name__}")
    plain = {field.name: getattr(value, field.name) for field in attrs.fields(type(value))}
    for name in ("body", "blocks"):
        if name in plain:
            plain[name] = [_tagged(block) for block in plain[name]]
    return plain


def _tagged(block: Any) -> dict[str, Any]:
    if isinstance(block, UnknownBlock):
        return {"type": UNTYPED, **block.data}
    return {"type": BLOCK_TYPES[type(block)], **_plain(block)}


def from_dict(record: Mapping[str, Any]) -> Article:
    """An article from its record; unknown keys are ignored, unknown blocks kept.

    Raises BadRecord with the path of what is wrong, or for another major version.
    """
    import cattrs

    if not isinstance(record, Mapping):
        raise BadRecord(f"a record is an object, not {type(record).__name__}")
    version = record.get("schema_version", SCHEMA_VERSION)
    if not isinstance(version, str) or version.partition(".")[0] != _MAJOR:
        raise BadRecord(f"version {version!r} of the record is not {_MAJOR}.x")
    try:
        return _converter().structure(record, Article)
    except (cattrs.BaseValidationError, TypeError, ValueError) as error:
        raise BadRecord("; ".join(cattrs.transform_error(error))) from error


def from_json(text: str | bytes) -> Article:
    """An article from its JSON.  Raises BadRecord."""
    import orjson

    try:
        record = orjson.loads(text)
    except orjson.JSONDecodeError:
        try:
            record = json.loads(text)  # escaped lone surrogates, as to_json writes them
        except (ValueError, RecursionError) as error:
            raise BadRecord(f"not JSON: {error}") from error
    return from_dict(record)


@functools.cache
def _converter() -> OrjsonConverter:
    # Built on first use: cattrs costs more than half of the allowed import time.
    from cattrs.preconf.orjson import make_converter

    converter = make_converter(detailed_validation=True)
    converter.register_structure_hook(datetime, lambda value, _: _moment(value))
    converter.register_unstructure_hook(datetime, _timestamp)
    # Left to itself cattrs makes the headline "None" of null, and three keywords of "abc".
    for kind, accepted in ((str, str), (int, int), (float, (float, int)), (bool, bool)):
        converter.register_structure_hook(kind, _exactly(accepted))
    converter.register_structure_hook_factory(_is_sequence, lambda kind: _sequence_of(converter, kind))

    unstructure: dict[type[Any], Callable[[Any], dict[str, Any]]] = {}

    def block_to_dict(block: Any) -> dict[str, Any]:
        if isinstance(block, UnknownBlock):
            return {"type": UNTYPED, **block.data}
        return {"type": BLOCK_TYPES[type(block)], **unstructure[type(block)](block)}

    def block_from_dict(record: Any, _: Any) -> Any:
        if not isinstance(record, Mapping):
            raise TypeError(f"a block is an object, not {type(record).__name__}")
        fields = {key: value for key, value in record.items() if key != "type"}
        tag = record["type"]
        if tag in _BY_TAG:
            return converter.structure(fields, _BY_TAG[tag])
        # Written by a later version: kept whole.
        return UnknownBlock(data=fields if tag == UNTYPED else dict(record))

    for union in (Block, PostBlock):
        converter.register_structure_hook(union, block_from_dict)
        converter.register_unstructure_hook(union, block_to_dict)
    # Only now: a post holds blocks too.
    unstructure.update({cls: converter.gen_unstructure_attrs_fromdict(cls) for cls in BLOCK_TYPES})
    return converter


def _moment(value: Any) -> datetime:
    if not isinstance(value, str):
        raise TypeError(f"a timestamp is a string, not {type(value).__name__}")
    moment = datetime.fromisoformat(value)
    if moment.tzinfo is None:
        raise ValueError(f"the timestamp {value!r} has no offset")
    return moment


def _timestamp(moment: datetime) -> str:
    """RFC 3339, which knows no offsets with seconds (local mean times before 1900 have them)."""
    offset = moment.utcoffset()
    if offset and offset % timedelta(minutes=1):
        moment = moment.astimezone(UTC)
    return moment.isoformat()


def _exactly(accepted: type | tuple[type, ...]) -> Callable[[Any, Any], Any]:
    """A hook that takes values of these types as they are, and no other."""

    def check(value: Any, kind: Any) -> Any:
        if not isinstance(value, accepted) or (isinstance(value, bool) and kind is not bool):
            raise TypeError(f"{value!r:.40} is no {kind.__name__}")
        return value

    return check


def _is_sequence(kind: Any) -> bool:
    return getattr(kind, "__origin__", None) is tuple


def _sequence_of(converter: OrjsonConverter, kind: Any) -> Callable[[Any, Any], Any]:
    """The hook for lists, which takes anything iterable, for lists only."""
    usual = converter.get_structure_hook(list.__class_getitem__(kind.__args__[0]))

    def check(value: Any, _: Any) -> Any:
        if not isinstance(value, list | tuple):
            raise TypeError(f"a list is wanted, not {type(value).__name__}")
        return tuple(usual(value, list))

    return check
