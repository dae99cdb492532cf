"""A text cut into overlapping pieces that are small enough to be found by meaning."""

import re
from dataclasses import dataclass

BORDERS = (
    re.compile(r"\n[ \t]*\n\s*"),
    re.compile(r"\n\s*"),
    re.compile(r"[.!?…][\"')\]]*\s+"),
    re.compile(r"\s+"),
)


@dataclass(frozen=True)
class Chunk:
    """A piece of a text: `text[start:end]` of the whole, the first at position 0."""

    position: int
    text: str
    start: int
    end: int


def split(text: str, size: int = 900, overlap: int = 120) -> list[Chunk]:
    """Pieces of at most `size` characters that end at a paragraph, line, sentence or word where one is near.

    Neighbours share up to `overlap` characters, so that a sentence on a border is whole in one of them.
    Blank edges belong to no piece; everything else belongs to at least one.
    """
    if not 0 <= overlap < size:
        message = "The overlap must be smaller than the size."
        raise ValueError(message)
    chunks: list[Chunk] = []
    start = _skip_blanks(text, 0)
    while start < len(text):
        end = _end(text, start, size)
        piece = text[start:end].rstrip()
        chunks.append(Chunk(len(chunks), piece, start, start + len(piece)))
        following = _skip_blanks(text, end)
        if following >= len(text):
            break
        start = max(_restart(text, end, overlap), start + 1)
    return chunks


def _end(text: str, start: int, size: int) -> int:
    """Where the piece from `start` ends: at the strongest border in its second half, else at `size`."""
    limit = start + size
    if limit >= len(text):
        return len(text)
    earliest = start + size // 2
    for border in BORDERS:
        ends = [match.end() for match in border.finditer(text, earliest, limit)]
        if ends:
            return ends[-1]
    return limit


def _restart(text: str, end: int, overlap: int) -> int:
    """Where the next piece begins: at a border inside the overlap, with a whole sentence or word."""
    earliest = end - overlap
    for border in BORDERS[2:]:
        match = border.search(text, earliest, end)
        if match and match.end() < end:
            return match.end()
    return _skip_blanks(text, end)


def _skip_blanks(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at
