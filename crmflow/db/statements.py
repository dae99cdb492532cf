"""A SQL script as its statements, each with the line it starts on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

# Whatever may hold a semicolon that ends nothing: quotes, comments, and bodies of `begin atomic`.
TOKEN = re.compile(
    r"""
      (?P<line_comment>--[^\n]*)
    | (?P<block_comment>/\*)
    | (?P<escaped>\b[eE]'(?:[^'\\]|\\.|'')*')
    | (?P<text>'(?:[^']|'')*')
    | (?P<name>"(?:[^"]|"")*")
    | (?P<dollar>(?<![\w$])\$(?:[A-Za-z_]\w*)?\$)
    | (?P<atomic>\bbegin\s+atomic\b)
    | (?P<case>\bcase\b)
    | (?P<end>\bend\b)
    | (?P<semicolon>;)
    """,
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
SKIPPED = re.compile(r"\s+|--[^\n]*|/\*")
BLOCK_EDGE = re.compile(r"/\*|\*/")


@dataclass(frozen=True)
class Statement:
    """One statement without its semicolon. Lines are the file's, counted from 1.

    The text may begin with comments: `first_line` is where it begins, `line` where its first word is.
    """

    text: str
    first_line: int
    line: int


def split(script: str) -> Iterator[Statement]:
    """The statements of the script, in order; comments stay with the statement that follows them."""
    start = position = depth = 0
    while match := TOKEN.search(script, position):
        kind, position = match.lastgroup, match.end()
        if kind == "block_comment":
            position = end_of_block(script, position)
        elif kind == "dollar":
            closing = script.find(match.group(), position)
            position = len(script) if closing < 0 else closing + len(match.group())
        elif kind == "atomic" or (kind == "case" and depth):
            depth += 1
        elif kind == "end" and depth:
            depth -= 1
        elif kind == "semicolon" and not depth:
            yield from piece(script, start, match.start())
            start = position
    yield from piece(script, start, len(script))


def piece(script: str, start: int, end: int) -> Iterator[Statement]:
    """The statement between two positions, unless it is only blanks and comments."""
    first = start
    while comment := SKIPPED.match(script, first, end):
        first = end_of_block(script, comment.end()) if comment.group() == "/*" else comment.end()
    if first < end:
        begin = end - len(script[start:end].lstrip())
        yield Statement(script[begin:end].rstrip(), line_of(script, begin), line_of(script, first))


def line_of(script: str, position: int) -> int:
    """The number of the line that holds the position."""
    return script.count("\n", 0, position) + 1


def end_of_block(script: str, position: int) -> int:
    """Where a block comment ends that is open at the position; they nest."""
    depth = 1
    while depth and (edge := BLOCK_EDGE.search(script, position)):
        depth += 1 if edge.group() == "/*" else -1
        position = edge.end()
    return len(script) if depth else position
