"""Files of the demo, read by the project's own reader."""

from datetime import timedelta

import pytest

from crmflow.ops.demo.data import arrivals
from crmflow.ops.demo.files import content_type, make_file
from crmflow.process.extract import facts
from crmflow.process.filetypes import Unreadable
from crmflow.process.text import extract_text

UPLOADS = {arrival.name: arrival for arrival in arrivals() if arrival.kind == "upload"}


@pytest.fixture
def read_file(meaning):
    def read(name):
        return extract_text(make_file(UPLOADS[name].source, name, meaning), name, content_type(name))

    return read


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("Tilbud T-2026-0172.pdf", "99003804"),
        ("Serviceaftale Fjorduglen.pdf", "99002689"),
        ("Referat byggemøde 4.docx", "99002336"),
        ("Prisliste Vindfang.xlsx", "99003871"),
        ("Ordre 88214.txt", "99003731"),
        ("Kravspecifikation klasselokaler.html", "99002476"),
    ],
)
def test_the_first_page_of_a_file_names_its_company(read_file, name, number):
    found = read_file(name)
    assert "{{" not in found.text
    assert number in {one.value for one in facts(found.pages[0]).cvr if one.labelled}


def test_the_quote_ends_four_days_after_the_first_start(read_file, meaning):
    until = facts(read_file("Tilbud T-2026-0172.pdf").text).valid_until
    assert until.value == (meaning.began + timedelta(days=4)).date()


def test_the_picture_is_a_picture_without_text_of_its_own(meaning):
    assert make_file("nameplate.typ", "Typeskilt.png", meaning).startswith(b"\x89PNG")


def test_the_damaged_file_is_refused_with_a_reason(meaning):
    damaged = UPLOADS["Tilbud beskadiget.pdf"]
    data = make_file(damaged.source, damaged.name, meaning, is_broken=True)
    assert data.startswith(b"%PDF-")
    with pytest.raises(Unreadable):
        extract_text(data, damaged.name, "application/pdf")


def test_files_are_equal_byte_for_byte_so_that_a_second_upload_is_known(meaning):
    for arrival in UPLOADS.values():
        first, second = (make_file(arrival.source, arrival.name, meaning) for _ in range(2))
        assert first == second, arrival.name
