"""Text from every kind of file that is let in."""

import pytest

from crmflow.process import parsers
from crmflow.process.filetypes import Unreadable
from crmflow.process.parsers import extract_text, tidy
from tests.process import files


def test_a_pdf_gives_its_text_page_by_page(tmp_path):
    found = extract_text(
        files.pdf(tmp_path, "= Tilbud 1042\nÆblegrød til 12.500,00 kr.", "Side to"), "tilbud.pdf"
    )
    assert found.pages == ("Tilbud 1042\nÆblegrød til 12.500,00 kr.", "Side to")
    assert "Æblegrød" in found.text
    assert found.title == "Tilbud 1042"
    assert (found.mime, found.language) == ("application/pdf", "da")


def test_a_word_document_gives_its_paragraphs():
    assert extract_text(files.docx("Kontrakt på æbler", "§ 1"), "k.docx").text == "Kontrakt på æbler\n\n§ 1"


def test_a_sheet_gives_its_cells():
    text = extract_text(files.xlsx(("Vare", "Pris"), ("Luftfilter", "95,00")), "priser.xlsx").text
    assert "Luftfilter" in text
    assert "95,00" in text


def test_a_presentation_gives_its_slides():
    assert "Årets resultat" in extract_text(files.pptx("Årets resultat"), "vis.pptx").text


def test_a_mail_gives_subject_and_body():
    text = extract_text(files.eml("Forespørgsel på køl", "Hej, hvad koster det? Æøå"), "m.eml").text
    assert "Forespørgsel på køl" in text
    assert "hvad koster det? Æøå" in text


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("Blåbærgrød".encode(), "Blåbærgrød"),
        ("Blåbærgrød".encode("cp1252"), "Blåbærgrød"),
        ("Blåbærgrød".encode("utf-16"), "Blåbærgrød"),
        (b"\xfe\xff" + "Blåbær".encode("utf-16-be"), "Blåbær"),
        (b"\xef\xbb\xbf" + "Blåbær".encode(), "Blåbær"),
        ("pris: 5 €".encode("cp1252"), "pris: 5 €"),
        (b"a\x81\x8d\xff", "a\x81\x8dÿ"),
    ],
)
def test_text_in_any_charset_is_read(data, expected):
    assert extract_text(data, "note.txt").text == expected


def test_a_page_is_read_in_its_declared_charset_and_without_its_scripts():
    head = '<head><meta charset="iso-8859-1"><title>Tilbud</title><script>steal()</script></head>'
    page = f"<html>{head}<p>Blåbær</p>"
    found = extract_text(page.encode("latin-1"), "side.html")
    assert "Blåbær" in found.text
    assert "steal" not in found.text


def test_an_image_without_ocr_has_no_text_and_says_so(monkeypatch):
    monkeypatch.setattr(parsers, "can_ocr", lambda: False)
    found = extract_text(files.png(20, 10), "foto.png")
    assert (found.text, found.pages, found.notes) == ("", (), ("no_ocr",))


@pytest.mark.parametrize(
    ("data", "name", "reason"),
    [
        (b"%PDF-1.7 nothing more", "a.pdf", "corrupt"),
        (files.encrypted_pdf(), "a.pdf", "encrypted"),
        (files.docx("x")[:-60], "a.docx", "corrupt"),
    ],
)
def test_a_broken_or_locked_file_says_why(data, name, reason):
    """T62: a damaged and an encrypted document are refused with their reason."""
    with pytest.raises(Unreadable) as caught:
        extract_text(data, name)
    assert caught.value.reason_code == reason


def test_half_a_pdf_is_refused(tmp_path):
    whole = files.pdf(tmp_path, "Hej")
    with pytest.raises(Unreadable):
        extract_text(whole[: len(whole) // 2], "a.pdf")


def test_tidy_text_has_unix_lines_and_no_control_characters():
    assert tidy("a  \r\nb\x00\x07\r\r\r\rc\ud800") == "a\nb\n\nc"
