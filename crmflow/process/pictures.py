"""How many pixels a picture declares, read from its header alone: nothing is decoded."""

import struct
from collections.abc import Iterator

JPEG_MARK, JPEG_ALONE = 0xFF, frozenset({0x01, *range(0xD0, 0xD9)})
JPEG_FRAMES = frozenset({0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF})
TIFF_WIDTH, TIFF_HEIGHT, TIFF_SHORT = 256, 257, 3


def pixel_count(data: bytes) -> int | None:
    """Width times height of a PNG, JPEG, GIF, WebP or TIFF; none when the header is broken."""
    try:
        size = _size(data)
    except (struct.error, IndexError, StopIteration):
        return None
    return size[0] * size[1] if size and all(side > 0 for side in size) else None


def _size(data: bytes) -> tuple[int, int] | None:
    if data.startswith(b"\x89PNG"):
        return struct.unpack(">II", data[16:24]) if data[12:16] == b"IHDR" else None
    if data.startswith(b"GIF8"):
        return struct.unpack("<HH", data[6:10])
    if data.startswith(b"\xff\xd8"):
        return next(_jpeg_frames(data))
    if data.startswith(b"RIFF"):
        return _webp_size(data)
    if data.startswith((b"II*\x00", b"MM\x00*")):
        return _tiff_size(data)
    return None


def _jpeg_frames(data: bytes) -> Iterator[tuple[int, int]]:
    at = 2
    while at + 9 < len(data):
        if data[at] != JPEG_MARK:
            return
        marker = data[at + 1]
        if marker in JPEG_FRAMES:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            yield width, height
        if marker == JPEG_MARK:
            at += 1
        elif marker in JPEG_ALONE:
            at += 2
        else:
            at += 2 + struct.unpack(">H", data[at + 2 : at + 4])[0]


def _webp_size(data: bytes) -> tuple[int, int] | None:
    chunk = data[12:16]
    if chunk == b"VP8X":
        return int.from_bytes(data[24:27], "little") + 1, int.from_bytes(data[27:30], "little") + 1
    if chunk == b"VP8L":
        bits = struct.unpack("<I", data[21:25])[0]
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if chunk == b"VP8 ":
        width, height = struct.unpack("<HH", data[26:30])
        return width & 0x3FFF, height & 0x3FFF
    return None


def _tiff_size(data: bytes) -> tuple[int, int] | None:
    order = "<" if data.startswith(b"II") else ">"
    start = struct.unpack(order + "I", data[4:8])[0]
    count = struct.unpack(order + "H", data[start : start + 2])[0]
    sides: dict[int, int] = {}
    for index in range(count):
        at = start + 2 + index * 12
        tag, kind = struct.unpack(order + "HH", data[at : at + 4])
        if tag in {TIFF_WIDTH, TIFF_HEIGHT}:
            value = data[at + 8 : at + 10] if kind == TIFF_SHORT else data[at + 8 : at + 12]
            sides[tag] = struct.unpack(order + ("H" if kind == TIFF_SHORT else "I"), value)[0]
    return (sides[TIFF_WIDTH], sides[TIFF_HEIGHT]) if sides.keys() >= {TIFF_WIDTH, TIFF_HEIGHT} else None
