"""Keeps the &, < and > of Office documents: kreuzberg 4.10 drops what is written as an entity."""

import io
import re
import zipfile

# Private-use characters stand in while the file is read; they mean nothing in any document.
STAND_INS = {b"&amp;": "\ue0a6", b"&lt;": "\ue0a7", b"&gt;": "\ue0a8"}
LETTERS = str.maketrans("\ue0a6\ue0a7\ue0a8", "&<>")
ENTITY = re.compile(b"|".join(map(re.escape, STAND_INS)))
TEXT_PART = re.compile(r"^(?:word/(?!_rels/)[^/]+|ppt/(?:slides|notesSlides)/[^/]+)\.xml$")


def guarded(data: bytes) -> bytes:
    """The same Office file with stand-ins for the entities in its text; the file itself when it has none."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {entry.filename: archive.read(entry) for entry in archive.infolist()}
    replaced = {
        name: ENTITY.sub(lambda found: STAND_INS[found[0]].encode(), part)
        for name, part in parts.items()
        if TEXT_PART.match(name)
    }
    if all(parts[name] == part for name, part in replaced.items()):
        return data
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in {**parts, **replaced}.items():
            archive.writestr(name, part)
    return written.getvalue()


def restored(text: str) -> str:
    """The text with the letters back in their places."""
    return text.translate(LETTERS)
