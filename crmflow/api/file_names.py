"""File names: made harmless when they come in, and spelled safely when they go out."""

import unicodedata
from pathlib import PurePosixPath
from urllib.parse import quote

LONGEST = 255
# Characters that never belong in a name: control characters, and the invisible ones that turn text around.
HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
NAMELESS = "dokument"


def clean_file_name(given: str) -> str:
    """The last part of a path, without what could deceive or break: at most 255 characters, never empty."""
    last = given.replace("\\", "/").rpartition("/")[2]
    visible = "".join(
        char for char in unicodedata.normalize("NFC", last) if unicodedata.category(char) not in HIDDEN
    )
    name = " ".join(visible.split()).strip(". ")
    suffix = extension_of(name)
    ending = f".{suffix}" if suffix else ""
    stem = name.removesuffix(ending) if ending else name
    return f"{stem[: LONGEST - len(ending)] or NAMELESS}{ending}"


def extension_of(name: str) -> str:
    """The extension in the case it was written, without the dot; empty when there is none."""
    suffix = PurePosixPath(name).suffix[1:]
    return suffix if suffix.isalnum() and len(suffix) <= 10 else ""  # noqa: PLR2004 -- no extension is longer


def content_disposition(name: str, *, inline: bool = False) -> str:
    """The header (RFC 6266): a plain name for old clients, and the real one as RFC 5987 spells it."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    plain = "".join(char if char.isalnum() or char in " ._-()" else "_" for char in plain).strip() or NAMELESS
    kind = "inline" if inline else "attachment"
    return f"{kind}; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
