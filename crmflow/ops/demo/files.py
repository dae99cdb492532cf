"""Files of the demo, made from readable sources: Typst to PDF and PNG, Markdown to DOCX, CSV to XLSX."""

import mimetypes
import re
from pathlib import Path
from typing import Literal

import typst

from crmflow.ops.demo.data import FOLDER
from crmflow.ops.demo.office import docx, xlsx
from crmflow.ops.demo.words import Words

SOURCES = FOLDER / "documents"
VALUE = re.compile(r'value\("([^"]+)"\)')
KEPT_OF_BROKEN = 0.55
TYPES = {
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def make_file(source: str, name: str, words: Words, *, is_broken: bool = False) -> bytes:
    """The file `name` made from `documents/<source>`; a broken one ends in the middle."""
    path = SOURCES / source
    if path.suffix == ".typ":
        data = typeset(path, words, "png" if name.endswith(".png") else "pdf")
    else:
        text = words.fill(path.read_text(encoding="utf-8"))
        makers = {".md": docx, ".csv": xlsx}
        data = makers[path.suffix](text) if path.suffix in makers else text.encode()
    return data[: int(len(data) * KEPT_OF_BROKEN)] if is_broken else data


def typeset(path: Path, words: Words, form: Literal["pdf", "png"]) -> bytes:
    """The Typst source as one file; the values it asks for come from the placeholders."""
    asked = VALUE.findall(path.read_text(encoding="utf-8"))
    inputs = {phrase: words.value(phrase) for phrase in asked}
    made = typst.compile(str(path), format=form, root=str(SOURCES), sys_inputs=inputs)
    if not isinstance(made, bytes):
        raise TypeError(f"{path.name} has more than one page; a picture has one.")
    return made


def content_type(name: str) -> str:
    """What the sender says the file is."""
    known = TYPES.get(Path(name).suffix) or mimetypes.guess_type(name)[0]
    return known or "application/octet-stream"
