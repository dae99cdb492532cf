"""What is let in, and what is refused before a parser sees it."""

import stat
import zipfile

import pytest

from crmflow.errors import Invalid
from crmflow.process import filetypes
from crmflow.process.filetypes import MESSAGES, Unreadable, check_file
from tests.process import files


def refused(data: bytes, name: str, mime: str | None = None) -> str:
    with pytest.raises(Unreadable) as caught:
        check_file(data, name, mime)
    assert caught.value.message
    return caught.value.reason_code


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (b"%PDF-1.7\n", "a.PDF", "pdf"),
        (files.docx("x"), "a.docx", "docx"),
        (files.xlsx(("x",)), "a.xlsx", "xlsx"),
        (files.pptx("x"), "a.pptx", "pptx"),
        (files.eml("s", "b"), "a.eml", "eml"),
        (b"<p>hej", "a.htm", "html"),
        (b"hej", "a.txt", "text"),
        (files.png(3, 3), "a.png", "png"),
        (b"GIF89a\x05\x00\x05\x00rest", "a.gif", "gif"),
    ],
)
def test_each_accepted_kind_is_known_by_name_and_content(data, name, kind):
    assert check_file(data, name, None).kind == kind


def test_a_file_without_an_extension_is_what_its_type_says():
    assert check_file(b"%PDF-1.7", "vedhæftning", "application/pdf").kind == "pdf"


def test_a_declared_type_may_be_general_or_another_kind_of_text():
    assert check_file(b"%PDF-1.7", "a.pdf", "application/octet-stream").kind == "pdf"
    assert check_file(files.eml("s", "b"), "a.eml", "text/plain; charset=utf-8").kind == "eml"


@pytest.mark.parametrize("name", ["a.exe", "a.docm", "a.svg", "a.zip", "a", "a.pdf.exe", ".pdf.", ""])
def test_other_kinds_are_refused(name):
    assert refused(b"hej", name) == "unsupported_type"


def test_nothing_and_too_much_are_refused(monkeypatch):
    """T62: 0 bytes, and more than the largest file."""
    assert refused(b"", "a.pdf") == "empty_file"
    monkeypatch.setattr(filetypes, "MAX_BYTES", 10)
    assert refused(b"x" * 11, "a.txt") == "too_large"


@pytest.mark.parametrize(
    ("data", "name", "mime"),
    [
        (b"%PDF-1.7", "a.docx", None),
        (b"%PDF-1.7", "a.txt", None),
        (b"MZ\x90\x00", "a.pdf", None),
        (b"MZ hello", "a.txt", None),
        (b"\x7fELF", "a.txt", None),
        (b"#!/bin/sh\nrm", "a.txt", None),
        (b"GIF89a%PDF-1.4", "a.pdf", None),
        (files.xlsx(("x",)), "a.docx", None),
        (files.archive({"x.txt": "x"}), "a.docx", None),
        (b"%PDF-1.7", "a.pdf", "image/png"),
        (b"a\x00b", "a.txt", None),
        (b"no headers here", "a.eml", None),
        (b"no tags here", "a.html", None),
    ],
)
def test_a_name_that_lies_is_refused(data, name, mime):
    """T62: wrong extension."""
    assert refused(data, name, mime) == "type_mismatch"


def test_two_files_in_one_are_refused():
    """T62: a polyglot, here a PDF, a picture or a text that is an archive as well."""
    packed = files.archive({"x.txt": "x"})
    assert refused(b"%PDF-1.7\n" + packed, "a.pdf") == "type_mismatch"
    assert refused(files.png(3, 3) + packed, "a.png") == "type_mismatch"
    assert refused(b"GIF89a\x05\x00\x05\x00" + packed, "a.gif") == "type_mismatch"


def test_a_bomb_is_refused_by_its_ratio_its_size_and_its_parts(monkeypatch):
    """T62: zip bombs."""
    assert refused(files.docx("x", more={"word/media/a.bin": bytes(5_000_000)}), "a.docx") == "archive_bomb"
    many = {f"word/{number}.bin": b"" for number in range(2_001)}
    assert refused(files.docx("x", more=many), "a.docx") == "archive_bomb"
    monkeypatch.setattr(filetypes, "MAX_UNPACKED", 1_000)
    assert refused(files.docx("x" * 2_000), "a.docx") == "archive_bomb"


def test_sizes_that_lie_are_found_out():
    """T62: a part that declares less than it unpacks to."""
    data = bytearray(files.docx("x", more={"word/media/a.bin": bytes(9_000)}))
    declared = (9_000).to_bytes(4, "little")
    assert declared in data
    lie = bytes(data).replace(declared, (10).to_bytes(4, "little"))
    assert refused(lie, "a.docx") == "corrupt"


@pytest.mark.parametrize("name", ["../../etc/passwd", "/etc/passwd", "word\\..\\..\\x", "C:/x"])
def test_a_part_that_points_out_of_the_archive_is_refused(name):
    """T62: zip slip."""
    assert refused(files.docx("x", more={name: "x"}), "a.docx") == "unsafe_archive"


def test_a_link_in_an_archive_is_refused(tmp_path):
    """T62: symlink."""
    target = tmp_path / "a.docx"
    target.write_bytes(files.docx("x"))
    with zipfile.ZipFile(target, "a") as file:
        link = zipfile.ZipInfo("word/link")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        file.writestr(link, "/etc/passwd")
    assert refused(target.read_bytes(), "a.docx") == "unsafe_archive"


@pytest.mark.parametrize(
    "head",
    [
        '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
    ],
)
def test_declared_entities_are_refused(head):
    """T62: XXE and billion laughs."""
    content = head + files.word_text("&e;")
    assert (
        refused(files.office("word/document.xml", "wordprocessingml.document", content), "a.docx")
        == "unsafe_archive"
    )


def test_entities_hidden_in_utf_16_are_refused():
    content = ('<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE x [<!ENTITY e "x">]>').encode("utf-16")
    assert refused(files.docx("x", more={"word/styles.xml": content}), "a.docx") == "unsafe_archive"


def test_macros_are_refused():
    assert refused(files.docx("x", more={"word/vbaProject.bin": b"x"}), "a.docx") == "unsafe_archive"


def test_a_locked_office_file_is_called_encrypted():
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")
    assert refused(ole, "a.docx") == "encrypted"


def test_a_flood_of_pixels_is_refused():
    """T62: pixel flood; the header alone decides."""
    assert refused(files.png(10_000, 4_001), "a.png") == "image_too_large"
    assert check_file(files.png(10_000, 4_000), "a.png", None).kind == "png"


def test_a_picture_without_a_size_is_corrupt():
    assert refused(b"\x89PNG\r\n\x1a\n", "a.png") == "corrupt"
    assert refused(b"\xff\xd8\xff\xd9", "a.jpg") == "corrupt"


def test_the_refusal_is_an_invalid_request_with_words_for_every_reason():
    assert all(issubclass(Unreadable, Invalid) and Unreadable(reason).status == 422 for reason in MESSAGES)
