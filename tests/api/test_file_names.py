"""File names that deceive or break, and how they are spelled in a header."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmflow.api.file_names import LONGEST, clean_file_name, content_disposition


@pytest.mark.parametrize(
    ("given_name", "kept"),
    [
        ("tilbud.pdf", "tilbud.pdf"),
        ("Årsrapport 2026 – endelig.docx", "Årsrapport 2026 – endelig.docx"),
        ("../../etc/passwd.txt", "passwd.txt"),
        ("C:\\Brugere\\Åse\\faktura.pdf", "faktura.pdf"),
        ("faktura\u202efdp.exe", "fakturafdp.exe"),
        ("a\r\nSet-Cookie: x=1.pdf", "aSet-Cookie: x=1.pdf"),
        ("nul\x00.pdf", "nul.pdf"),
        ("usynlig\u200b\u2066.pdf", "usynlig.pdf"),
        ("  to   mellemrum .pdf", "to mellemrum .pdf"),
        ("", "dokument"),
        ("...", "dokument"),
        ("..", "dokument"),
        (".pdf", "pdf"),
        ("A\u030alborg.pdf", "Ålborg.pdf"),
        ("\ud800halv.pdf", "halv.pdf"),
    ],
)
def test_a_name_keeps_what_a_person_can_read(given_name: str, kept: str):
    """T65: paths, line breaks, hidden characters and reversed writing are gone."""
    assert clean_file_name(given_name) == kept


def test_a_long_name_keeps_its_extension():
    name = clean_file_name("x" * 400 + ".pdf")
    assert len(name) == LONGEST
    assert name.endswith("x.pdf")


@given(st.text(max_size=600))
def test_whatever_is_sent_becomes_a_name_that_can_be_stored(text: str):
    name = clean_file_name(text)
    assert 1 <= len(name) <= LONGEST
    assert not set(name) & {"/", "\\", "\x00", "\r", "\n", "\u202e"}
    assert name.encode()
    assert clean_file_name(name) == name


@given(st.text(max_size=300))
def test_whatever_a_file_is_called_the_header_stays_one_header(text: str):
    """T65: no name can end the header and begin another."""
    header = content_disposition(clean_file_name(text))
    assert header.isascii()
    assert not set(header) & {"\r", "\n", "\x00"}
    assert header.count('"') == 2
    assert header.startswith('attachment; filename="')


def test_a_danish_name_reaches_new_browsers_whole_and_old_ones_readable():
    assert content_disposition("Årsrapport.pdf") == (
        "attachment; filename=\"Arsrapport.pdf\"; filename*=UTF-8''%C3%85rsrapport.pdf"
    )
