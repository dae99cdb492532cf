"""Office files written by hand, read by the project's own reader."""

import io
import zipfile
from xml.etree import ElementTree as ET

from crmflow.ops.demo.office import docx, xlsx
from crmflow.process.text import extract_text


def test_a_word_document_keeps_headings_and_lines():
    text = extract_text(docx("# Møde på loftet\n\nFørste linje\nanden linje\n"), "a.docx", None).text
    assert [line for line in text.splitlines() if line] == ["Møde på loftet", "Første linje", "anden linje"]


def test_signs_that_mean_something_in_xml_are_escaped():
    with zipfile.ZipFile(io.BytesIO(docx("Grus & Gran <b>"))) as archive:
        document = ET.fromstring(archive.read("word/document.xml"))  # noqa: S314 - our own bytes
    assert "".join(document.itertext()) == "Grus & Gran <b>"


def test_a_sheet_keeps_words_numbers_and_empty_cells():
    text = extract_text(xlsx("Vare;;Pris\nDør & karm;;1290\n"), "a.xlsx", None).text
    assert "Dør & karm" in text
    assert "1290" in text
