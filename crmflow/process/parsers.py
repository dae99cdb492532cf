"""The text of a file, read in this process. Use `text.extract_text_isolated` for files from strangers."""

import os
import re
import shutil
import unicodedata
from dataclasses import dataclass
from pathlib import Path

import kreuzberg
from kreuzberg.exceptions import KreuzbergError

from crmflow.process.entities import guarded, restored
from crmflow.process.filetypes import IMAGES, FileType, Unreadable, check_file
from crmflow.process.language import language_of

LONGEST_TEXT = 5_000_000
TESSDATA = (
    "/usr/share/tesseract-ocr",
    "/usr/share/tessdata",
    "/usr/local/share/tessdata",
    "/opt/homebrew/share/tessdata",
)
DECLARED_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,30})", re.IGNORECASE)
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
PASSWORD = re.compile(r"password|encrypt", re.IGNORECASE)
NO_OCR = "no_ocr"
CUT_SHORT = "cut_short"


@dataclass(frozen=True)
class Extracted:
    """The text of a file. `pages`: those of a PDF, else one part. `notes`: codes such as `no_ocr`."""

    text: str
    pages: tuple[str, ...]
    mime: str
    title: str | None
    language: str | None
    notes: tuple[str, ...] = ()


def extract_text(data: bytes, filename: str, mime: str | None = None) -> Extracted:
    """Read a PDF, Office document, mail, page, text or image; raises `Unreadable` with a reason code."""
    kind = check_file(data, filename, mime)
    if kind.kind == "text":
        return _result(decode(data), kind)
    if kind.kind in IMAGES and not can_ocr():
        return Extracted("", (), kind.mime, None, None, (NO_OCR,))
    if kind.kind == "html":
        data = decode(data).encode()
    return _read(data, kind)


def can_ocr() -> bool:
    """Whether this machine has Tesseract's language data."""
    folders = [os.environ.get("TESSDATA_PREFIX"), *TESSDATA]
    has_data = any(next(Path(folder).rglob("*.traineddata"), None) for folder in folders if folder)
    return has_data or shutil.which("tesseract") is not None


def decode(data: bytes) -> str:
    """Bytes as text: a byte order mark, then UTF-8, then the declared charset, then Windows-1252."""
    for mark, charset in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if data.startswith(mark):
            return data[len(mark) :].decode(charset, "replace")
    declared = DECLARED_CHARSET.search(data[:4096])
    for charset in ("utf-8", declared[1].decode("ascii") if declared else "", "cp1252"):
        try:
            return data.decode(charset)
        except (UnicodeDecodeError, LookupError):
            continue
    return data.decode("latin-1")


def _read(data: bytes, kind: FileType) -> Extracted:
    is_office = kind.kind in {"docx", "pptx"}
    config = kreuzberg.ExtractionConfig(
        use_cache=False,
        enable_quality_processing=False,
        pages=kreuzberg.PageConfig(extract_pages=kind.kind == "pdf"),
        ocr=kreuzberg.OcrConfig(language="dan+eng") if kind.kind in IMAGES else None,
    )
    try:
        found = kreuzberg.extract_bytes_sync(guarded(data) if is_office else data, kind.mime, config)
    except KreuzbergError as error:
        if kind.kind in IMAGES:
            return Extracted("", (), kind.mime, None, None, (NO_OCR,))
        raise Unreadable("encrypted" if PASSWORD.search(str(error)) else "corrupt") from error
    pages = tuple(restored(page["content"]) for page in found.pages or ())
    title = found.metadata.get("title") or found.metadata.get("subject")
    return _result(restored(found.content), kind, pages, _title(title))


def _result(text: str, kind: FileType, pages: tuple[str, ...] = (), title: str | None = None) -> Extracted:
    clean = tidy(text)
    parts = tuple(tidy(page) for page in pages)
    if not any(parts):
        # Workbooks come with one page that is empty.
        parts = (clean,) if clean else ()
    notes = (CUT_SHORT,) if len(text) > LONGEST_TEXT else ()
    return Extracted(clean, parts, kind.mime, title or first_line(clean), language_of(clean), notes)


def tidy(text: str) -> str:
    """Unix line ends, composed letters, no control characters or trailing blanks, 5 million characters."""
    text = unicodedata.normalize("NFC", text[:LONGEST_TEXT].replace("\r\n", "\n").replace("\r", "\n"))
    lines = (line.rstrip() for line in CONTROL.sub("", text).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def first_line(text: str) -> str | None:
    """The first line with letters in it, as a title when the file has none."""
    lines = (line.strip(" #*\t") for line in text[:4000].splitlines())
    return next((line[:120] for line in lines if any(letter.isalpha() for letter in line)), None)


def _title(value: object) -> str | None:
    return tidy(str(value))[:200] or None if value else None
