"""Which files are let in: by extension and by what the bytes themselves say, before any parser sees them."""

import io
import re
import stat
import zipfile
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Literal, get_args

from crmflow.errors import Invalid
from crmflow.process.pictures import pixel_count

MAX_BYTES = 25 * 1024 * 1024
MAX_ENTRIES = 2_000
MAX_UNPACKED = 200 * 1024 * 1024
MAX_RATIO = 100
MAX_PIXELS = 40_000_000
RATIO_APPLIES_FROM = 1024 * 1024
BLOCK = 1024 * 1024

Kind = Literal["pdf", "docx", "xlsx", "pptx", "eml", "html", "text", "png", "jpeg", "gif", "webp", "tiff"]
Reason = Literal[
    "archive_bomb",
    "corrupt",
    "empty_file",
    "encrypted",
    "image_too_large",
    "parser_crashed",
    "parser_timeout",
    "too_large",
    "type_mismatch",
    "unsafe_archive",
    "unsupported_type",
]
MESSAGES: dict[Reason, str] = {
    "archive_bomb": "The file unpacks to far more than a document does.",
    "corrupt": "The file is damaged and cannot be read.",
    "empty_file": "The file is empty.",
    "encrypted": "The file is protected by a password.",
    "image_too_large": "The image has more than 40 million pixels.",
    "parser_crashed": "The file made the reader fail.",
    "parser_timeout": "The file took too long to read.",
    "too_large": "The file is larger than 25 MB.",
    "type_mismatch": "The content is not what the file's name says it is.",
    "unsafe_archive": "The file holds parts that no ordinary document has.",
    "unsupported_type": "This kind of file is not accepted.",
}

OFFICE = "application/vnd.openxmlformats-officedocument."
MIMES: dict[Kind, str] = {
    "pdf": "application/pdf",
    "docx": OFFICE + "wordprocessingml.document",
    "xlsx": OFFICE + "spreadsheetml.sheet",
    "pptx": OFFICE + "presentationml.presentation",
    "eml": "message/rfc822",
    "html": "text/html",
    "text": "text/plain",
    "png": "image/png",
    "jpeg": "image/jpeg",
    "gif": "image/gif",
    "webp": "image/webp",
    "tiff": "image/tiff",
}
EXTENSIONS: dict[str, Kind] = {
    **{kind: kind for kind in get_args(Kind) if kind != "text"},
    "txt": "text",
    "htm": "html",
    "jpg": "jpeg",
    "tif": "tiff",
}
MAGIC: tuple[tuple[bytes, Kind | Literal["zip", "ole"]], ...] = (
    (b"%PDF-", "pdf"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"II*\x00", "tiff"),
    (b"MM\x00*", "tiff"),
)
TEXTUAL: frozenset[Kind] = frozenset({"eml", "html", "text"})
IMAGES: frozenset[Kind] = frozenset({"png", "jpeg", "gif", "webp", "tiff"})
MAIN_PART: dict[Kind, str] = {
    "docx": "word/document.xml",
    "xlsx": "xl/workbook.xml",
    "pptx": "ppt/presentation.xml",
}
OTHER_FORMATS = (
    b"MZ",
    b"\x7fELF",
    b"#!",
    b"Rar!",
    b"7z\xbc\xaf",
    b"\x1f\x8b",
    b"BZh",
    b"\xfd7zXZ",
    b"{\\rtf",
)
HEADER_LINE = re.compile(rb"\A(?:From [^\n]*\n)?[\x21-\x39\x3b-\x7e]{1,70}:[ \t\r\n]")
HTML_TAG = re.compile(rb"<(?:!doctype|html|head|body|p|div|table|h[1-6]|span|br|ul|ol)\b", re.IGNORECASE)
DOCTYPE = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)


class Unreadable(Invalid):
    """The file cannot be read."""

    code = "unreadable"

    def __init__(self, reason_code: Reason, message: str | None = None) -> None:
        super().__init__(message or MESSAGES[reason_code], field="file")
        self.reason_code = reason_code


@dataclass(frozen=True)
class FileType:
    """What a file is: our short name for it and its media type."""

    kind: Kind
    mime: str


def check_size(data: bytes) -> None:
    """Refuse nothing at all, and more than 25 MB."""
    if not data:
        raise Unreadable("empty_file")
    if len(data) > MAX_BYTES:
        raise Unreadable("too_large")


def check_file(data: bytes, filename: str, mime: str | None) -> FileType:
    """The type that name, declared type and content agree on; raises `Unreadable` with the reason."""
    check_size(data)
    kind = named_kind(filename, mime)
    if kind in TEXTUAL:
        _check_text(data, kind)
    elif kind in MAIN_PART:
        _check_office(data, kind)
    elif _magic(data) != kind:
        raise Unreadable("type_mismatch")
    if kind in IMAGES:
        _check_picture(data)
    if kind not in MAIN_PART and _ends_as_archive(data):
        raise Unreadable("type_mismatch", "The file is two kinds of file at once.")
    return FileType(kind, MIMES[kind])


def named_kind(filename: str, mime: str | None) -> Kind:
    """The kind the name stands for, or the declared type when there is no extension."""
    media_type = (mime or "").split(";")[0].strip().lower()
    declared = next((kind for kind, known in MIMES.items() if known == media_type), None)
    extension = PurePosixPath(filename.replace("\\", "/")).suffix.lower().lstrip(".")
    kind = EXTENSIONS.get(extension) if extension else declared
    if kind is None:
        raise Unreadable("unsupported_type")
    if declared and declared != kind and not {declared, kind} <= TEXTUAL:
        raise Unreadable("type_mismatch")
    return kind


def _magic(data: bytes) -> str | None:
    """What the first bytes say."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    return next((kind for start, kind in MAGIC if data.startswith(start)), None)


def _check_text(data: bytes, kind: Kind) -> None:
    if _magic(data) or data.startswith(OTHER_FORMATS):
        raise Unreadable("type_mismatch")
    is_wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    if b"\x00" in data and not is_wide:
        raise Unreadable("type_mismatch", "The file is not text.")
    if kind == "eml" and not HEADER_LINE.match(data.lstrip()[:2000]):
        raise Unreadable("type_mismatch", "The file has no e-mail headers.")
    if kind == "html" and not is_wide and not HTML_TAG.search(data):
        raise Unreadable("type_mismatch", "The file holds no HTML.")


def _check_office(data: bytes, kind: Kind) -> None:
    found = _magic(data)
    if found == "ole" and "EncryptedPackage".encode("utf-16-le") in data:
        raise Unreadable("encrypted")
    if found != "zip":
        raise Unreadable("type_mismatch")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            _check_entries(entries, len(data))
            names = {entry.filename for entry in entries}
            if not {"[Content_Types].xml", MAIN_PART[kind]} <= names:
                raise Unreadable("type_mismatch")
            if any(name.lower().endswith("vbaproject.bin") for name in names):
                raise Unreadable("unsafe_archive", "The document holds macros.")
            for entry in entries:
                _check_part(archive, entry)
    except (zipfile.BadZipFile, EOFError, NotImplementedError, ValueError) as error:
        raise Unreadable("corrupt") from error


def _check_entries(entries: list[zipfile.ZipInfo], size: int) -> None:
    unpacked = sum(entry.file_size for entry in entries)
    if len(entries) > MAX_ENTRIES or unpacked > MAX_UNPACKED:
        raise Unreadable("archive_bomb")
    if unpacked > RATIO_APPLIES_FROM and unpacked > MAX_RATIO * size:
        raise Unreadable("archive_bomb")
    if sum(entry.compress_size for entry in entries) > size:
        raise Unreadable("archive_bomb", "Parts of the file overlap.")
    if any(entry.flag_bits & 1 for entry in entries):
        raise Unreadable("encrypted")
    if any(_is_unsafe(entry) for entry in entries):
        raise Unreadable("unsafe_archive")


def _is_unsafe(entry: zipfile.ZipInfo) -> bool:
    path = PurePosixPath(entry.filename.replace("\\", "/"))
    is_link = stat.S_ISLNK(entry.external_attr >> 16)
    return is_link or path.is_absolute() or ".." in path.parts or ":" in entry.filename


def _check_part(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
    """Unpack one part in blocks: the sizes it declares must be true, and its XML must declare no entities."""
    is_markup = entry.filename.lower().endswith((".xml", ".rels", ".vml"))
    with archive.open(entry) as part:
        block = part.read(BLOCK)
        if is_markup and DOCTYPE.search(block.replace(b"\x00", b"")):
            raise Unreadable("unsafe_archive", "The document declares XML entities.")
        while block:
            block = part.read(BLOCK)


def _check_picture(data: bytes) -> None:
    pixels = pixel_count(data)
    if pixels is None:
        raise Unreadable("corrupt")
    if pixels > MAX_PIXELS:
        raise Unreadable("image_too_large")


def _ends_as_archive(data: bytes) -> bool:
    """Whether a ZIP's end record closes the file, which makes it an archive whatever it begins with."""
    at = data.rfind(b"PK\x05\x06")
    if at < 0 or len(data) < at + 22:
        return False
    return at + 22 + int.from_bytes(data[at + 20 : at + 22], "little") == len(data)
