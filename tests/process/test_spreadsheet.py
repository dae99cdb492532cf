"""What leaves as a spreadsheet is what was stored, and never a formula."""

import csv
import io
import zipfile
from datetime import date, datetime
from decimal import Decimal
from xml.etree import ElementTree as ET

import pytest

from crmflow.process.spreadsheet import Column, Workbook, cell_of, csv_lines

NAMES = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


def read_xlsx(data: bytes) -> list[list[str]]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        root = ET.fromstring(archive.read("xl/worksheets/sheet1.xml"))  # noqa: S314 -- our own file
    assert root.findall(".//m:f", NAMES) == []
    return [
        ["".join(cell.itertext()) for cell in row.findall("m:c", NAMES)]
        for row in root.iter(f"{{{NAMES['m']}}}row")
    ]


@pytest.mark.parametrize(
    ("column", "row", "expected"),
    [
        (Column(("amount",), "Beløb", "money"), {"amount": 123456}, Decimal("1234.56")),
        (Column(("on",), "Dato", "day"), {"on": "2026-11-21"}, date(2026, 11, 21)),
        (
            Column(("at",), "Tid", "moment"),
            {"at": "2026-07-01T22:30:00+00:00"},
            datetime.fromisoformat("2026-07-02 00:30"),
        ),
        (Column(("company", "name"), "Firma"), {"company": {"name": "Nordlys"}}, "Nordlys"),
        (Column(("company", "name"), "Firma"), {"company": None}, None),
        (Column(("state",), "Status", "choice", {"draft": "Kladde"}), {"state": "draft"}, "Kladde"),
        (Column(("is_on",), "Aktiv", "choice", {"true": "Ja"}), {"is_on": True}, "Ja"),
    ],
)
def test_a_value_becomes_what_people_read(column, row, expected):
    assert cell_of(column, row) == expected


@pytest.mark.parametrize("text", ["=1+1", "+4512345678", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_text_is_a_formula(text):
    """T66: a cell that begins like a formula gets an apostrophe, in both kinds of file."""
    line = next(csv.reader(io.StringIO(csv_lines([[text]]), newline=""), delimiter=";"))
    assert line == [f"'{text}"]
    file = io.BytesIO()
    book = Workbook(file)
    book.add([[text]])
    book.close()
    assert read_xlsx(file.getvalue())[0][0].startswith("'")


def test_amounts_may_be_negative():
    assert csv_lines([[Decimal("-3.50")]]) == "-3,50\r\n"


def test_what_is_read_back_is_what_was_written():
    texts = ["Ærø; Ø", 'Han sagde "ja"', "to\nlinjer", "<b>&amp;</b>", ""]
    back = next(csv.reader(io.StringIO(csv_lines([texts]), newline=""), delimiter=";"))
    assert back == texts
    file = io.BytesIO()
    book = Workbook(file)
    book.add([texts, [Decimal("1.50"), date(2026, 1, 1)]])
    book.close()
    assert read_xlsx(file.getvalue()) == [texts, ["1.50", "46023"]]


def test_signs_that_no_file_may_hold_are_left_out():
    file = io.BytesIO()
    book = Workbook(file)
    book.add([["a\x00b\x0bc"]])
    book.close()
    assert read_xlsx(file.getvalue()) == [["abc"]]
