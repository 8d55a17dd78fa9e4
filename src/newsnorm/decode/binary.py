"""What bytes are that are no text."""

import codecs


def utf16_without_bom(data: bytes) -> str | None:
    """'utf-16le' or 'utf-16be' where every other byte of the start is zero, as in Latin text; else None."""
    even, odd = data[:64:2], data[1:64:2]
    if len(odd) < 2 or len(data) % 2:
        return None
    if not any(odd) and all(even):
        return "utf-16le"
    return "utf-16be" if not any(even) and all(odd) else None


_MAGIC = (
    *((0, b"%PDF-", "PDF"), (0, b"\x89PNG\r\n", "PNG image"), (0, b"\xff\xd8\xff", "JPEG image")),
    *((0, b"GIF8", "GIF image"), (8, b"WEBP", "WebP image"), (0, b"II*\0", "TIFF image")),
    *((0, b"MM\0*", "TIFF image"), (4, b"ftyp", "MP4 video"), (0, b"ID3", "MP3 audio")),
    *((8, b"WAVE", "WAV audio"), (0, b"OggS", "Ogg media"), (0, b"\x1aE\xdf\xa3", "Matroska video")),
    *((0, b"\x1f\x8b", "gzip"), (0, b"PK\x03\x04", "zip"), (0, b"PK\x05\x06", "zip"), (0, b"BZh", "bzip2")),
    *((0, b"\xfd7zXZ\0", "xz"), (0, b"\x28\xb5\x2f\xfd", "Zstandard"), (0, b"7z\xbc\xaf", "7-Zip archive")),
    *((0, b"Rar!\x1a\x07", "RAR archive"), (257, b"ustar", "tar archive")),
    *((0, b"bplist00", "Safari webarchive"), (0, b"\xd0\xcf\x11\xe0", "Microsoft Office document")),
    *((0, b"SQLite format 3\0", "SQLite database"), (0, b"PAR1", "Parquet"), (0, b"ARROW1\0", "Arrow file")),
    *((0, b"wOF", "web font"), (0, b"\x7fELF", "program")),
)
# Magic in plain letters counts only where control characters say that the rest is no text either.
_PLAIN = frozenset({b"ID3", b"BZh", b"GIF8", b"PAR1", b"wOF", b"WEBP", b"WAVE", b"ftyp", b"OggS", b"ustar"})
_CONTROLS = bytes(b for b in range(0x20) if b not in b"\t\n\r\f\x1b") + b"\x7f"


def looks_binary(data: bytes) -> str | None:
    """What the bytes are, in words for a message, if they are no text; None for text and for no bytes.

    >>> looks_binary(b"%PDF-1.4 ..."), looks_binary(b"<p>PDF</p>"), looks_binary("<p>".encode("utf-16"))
    ('PDF', None, None)
    """
    start = data[:8192]
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or utf16_without_bom(start[:64]):
        return None
    controls = len(start) - len(start.translate(None, _CONTROLS))
    # Noise (cipher text, Brotli) is one tenth control characters; the worst page seen had a few NULs.
    binary = controls * 25 > len(start)
    for offset, magic, name in _MAGIC:
        if start.startswith(magic, offset) and (binary or magic not in _PLAIN or controls > 2):
            return name
    return "binary data" if binary else None
