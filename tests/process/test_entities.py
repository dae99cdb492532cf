"""Company names have an & in them."""

import pytest

from crmflow.process.entities import guarded
from crmflow.process.parsers import extract_text
from tests.process.files import docx, pptx

NAME = "Grus &amp; Gran A/S, 5 &lt; 6 &gt; 4"


@pytest.mark.parametrize(("file", "name"), [(docx(NAME), "a.docx"), (pptx(NAME), "a.pptx")])
def test_what_must_be_written_as_an_entity_is_read(file, name):
    assert "Grus & Gran A/S, 5 < 6 > 4" in extract_text(file, name).text


def test_a_document_without_entities_is_read_as_it_is():
    file = docx("Grus og Gran")
    assert guarded(file) is file
