"""Sizes of pictures from their headers."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmflow.process.pictures import pixel_count
from tests.process import files


def jpeg(width: int, height: int) -> bytes:
    app = b"\xff\xe0" + struct.pack(">H", 16) + bytes(14)
    frame = b"\xff\xc2" + struct.pack(">HBHH", 17, 8, height, width) + bytes(10)
    return b"\xff\xd8" + app + b"\xff" + frame


def tiff(order: str, width: int, height: int) -> bytes:
    mark = b"II*\x00" if order == "<" else b"MM\x00*"
    short = struct.pack(order + "HHIHxx", 256, 3, 1, width)
    long = struct.pack(order + "HHII", 257, 4, 1, height)
    return mark + struct.pack(order + "IH", 8, 2) + short + long


def webp(kind: bytes, body: bytes) -> bytes:
    return b"RIFF\x00\x00\x00\x00WEBP" + kind + b"\x00\x00\x00\x00" + body


@pytest.mark.parametrize(
    "data",
    [
        files.png(640, 480),
        jpeg(640, 480),
        b"GIF89a" + struct.pack("<HH", 640, 480),
        tiff("<", 640, 480),
        tiff(">", 640, 480),
        webp(b"VP8X", bytes(4) + (639).to_bytes(3, "little") + (479).to_bytes(3, "little")),
        webp(b"VP8L", b"\x2f" + struct.pack("<I", 639 | 479 << 14)),
        webp(b"VP8 ", bytes(6) + struct.pack("<HH", 640, 480)),
    ],
)
def test_each_kind_of_picture_tells_its_size(data):
    assert pixel_count(data) == 640 * 480


@given(
    st.sampled_from([b"\x89PNG\r\n\x1a\n", b"\xff\xd8", b"GIF89a", b"II*\x00", b"RIFFxxxxWEBP"]), st.binary()
)
def test_a_broken_header_is_no_size_and_no_error(start, rest):
    found = pixel_count(start + rest)
    assert found is None or found > 0
