"""HTML as values: whatever is not already markup is escaped."""

from collections.abc import Iterable
from html import escape


class Markup(str):
    """Text that is HTML already."""

    __slots__ = ()


Part = str | Iterable["Part"] | None
# These have no end.
VOID = frozenset({"meta", "link", "input", "br"})


def tag(element: str, /, *parts: Part, **attributes: str | bool | None) -> Markup:
    """An element. `class_` and `data_words` are written class and data-words; True is a bare attribute."""
    written = "".join(_attribute(key, value) for key, value in attributes.items())
    if element in VOID:
        return Markup(f"<{element}{written}>")
    return Markup(f"<{element}{written}>{join(parts)}</{element}>")


def join(parts: Part) -> Markup:
    """The parts one after the other."""
    if parts is None:
        return Markup()
    if isinstance(parts, Markup):
        return parts
    if isinstance(parts, str):
        return Markup(escape(parts))
    return Markup("".join(join(part) for part in parts))


def prose(text: str) -> Markup:
    """A text with `code` in it, and a blank line between paragraphs."""
    return join(tag("p", _inline(paragraph)) for paragraph in text.strip().split("\n\n") if paragraph)


def inline(text: str) -> Markup:
    """A text with `code` in it."""
    return join(_inline(text))


def _inline(text: str) -> list[Part]:
    pieces = text.split("`")
    return [tag("code", piece) if place % 2 else piece for place, piece in enumerate(pieces)]


def _attribute(key: str, value: str | bool | None) -> str:  # noqa: FBT001 -- the value of an attribute
    name = key.rstrip("_").replace("_", "-")
    if value is None or value is False:
        return ""
    return f" {name}" if value is True else f' {name}="{escape(value)}"'
