"""The record: an article as plain values and as JSON, and back without loss."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

from newsnorm.article import Article
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

#: Tag of each block type in records.
BLOCK_TYPES: dict[type[Any], str] = {
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
_BY_TAG = {tag: cls for cls, tag in BLOCK_TYPES.items()}


@functools.cache
def _converter() -> OrjsonConverter:
    # Built on first use: cattrs costs more than half of the allowed import time.
    from cattrs.preconf.orjson import make_converter

    converter = make_converter(detailed_validation=True)
    converter.register_structure_hook(datetime, lambda value, _: datetime.fromisoformat(value))
    converter.register_unstructure_hook(datetime, lambda value: value.isoformat())
    unstructure = {cls: converter.gen_unstructure_attrs_fromdict(cls) for cls in BLOCK_TYPES}

    def block_to_dict(block: Any) -> dict[str, Any]:
        if isinstance(block, UnknownBlock):
            return dict(block.data)
        return {"type": BLOCK_TYPES[type(block)], **unstructure[type(block)](block)}

    def block_from_dict(record: Mapping[str, Any], _: Any) -> Any:
        cls = _BY_TAG.get(record["type"])
        if cls is None:  # written by a later version: kept whole
            return UnknownBlock(data=dict(record))
        return converter.structure({key: value for key, value in record.items() if key != "type"}, cls)

    for union in (Block, PostBlock):
        converter.register_structure_hook(union, block_from_dict)
        converter.register_unstructure_hook(union, block_to_dict)
    return converter


def to_dict(article: Article) -> dict[str, Any]:
    """Plain values only."""
    return cast("dict[str, Any]", _converter().unstructure(article))


def to_json(article: Article) -> str:
    """One line of JSON."""
    import orjson

    return orjson.dumps(to_dict(article)).decode()


def from_dict(record: Mapping[str, Any]) -> Article:
    """An article from its record; unknown keys are ignored, unknown blocks kept.

    Raises BadRecord with the path of what is wrong.
    """
    import cattrs

    try:
        return _converter().structure(record, Article)
    except (cattrs.BaseValidationError, KeyError, TypeError, ValueError) as error:
        raise BadRecord("; ".join(cattrs.transform_error(error))) from error


def from_json(text: str | bytes) -> Article:
    """An article from its JSON.  Raises BadRecord."""
    import orjson

    try:
        record = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise BadRecord(f"not JSON: {error}") from error
    return from_dict(record)
