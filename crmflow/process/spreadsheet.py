"""Rows as Danish spreadsheets read them: CSV with semicolons and XLSX; no cell is ever a formula."""

import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from typing import IO, Any, Literal
from xml.sax.saxutils import escape
from zoneinfo import ZoneInfo

Kind = Literal["text", "money", "number", "day", "moment", "choice"]
Cell = str | Decimal | date | datetime | None

BOM = "\ufeff"
HERE = ZoneInfo("Europe/Copenhagen")
# What a spreadsheet takes for the beginning of a formula; the importer strips the apostrophe again.
RISKY = ("=", "+", "-", "@", "\t", "\r")
LONGEST_CELL = 32_767
EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001 -- a spreadsheet counts days in no zone

XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml"
PARTS = {
    "[Content_Types].xml": f'{XML}<Types xmlns="{PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{SHEET}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{SHEET}.worksheet+xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{SHEET}.styles+xml"/></Types>',
    "_rels/.rels": f'{XML}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" '
    f'Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'{XML}<workbook {MAIN} xmlns:r="{OFFICE}"><sheets>'
    '<sheet name="CRMFlow" sheetId="1" r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'{XML}<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="r1" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="r2" Type="{OFFICE}/styles" Target="styles.xml"/></Relationships>',
    # Cell styles by number: plain, day, day and time, amount.
    "xl/styles.xml": f'{XML}<styleSheet {MAIN}><fonts count="1"><font/></fonts>'
    '<fills count="1"><fill/></fills>'
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4">'
    '<xf/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="22" applyNumberFormat="1"/>'
    '<xf numFmtId="4" applyNumberFormat="1"/></cellXfs></styleSheet>',
}


@dataclass(frozen=True)
class Column:
    """A column of an export: where its value is in a row, its heading, and the words of its values."""

    path: tuple[str, ...]
    heading: str
    kind: Kind = "text"
    words: dict[str, str] = field(default_factory=dict)


def cell_of(column: Column, row: dict[str, Any]) -> Cell:
    """The value of a row in this column."""
    value: Any = row
    for name in column.path:
        value = value.get(name) if isinstance(value, dict) else None
    if value is None or value == "":
        return None
    match column.kind:
        case "money":
            return Decimal(value) / 100
        case "number":
            return Decimal(str(value))
        case "day":
            return date.fromisoformat(value)
        case "moment":
            return datetime.fromisoformat(value).astimezone(HERE).replace(tzinfo=None, microsecond=0)
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return column.words.get(text, text)


def harmless(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(RISKY) else text


def csv_text(cell: Cell) -> str:
    """A cell as it stands in a Danish CSV file."""
    if isinstance(cell, Decimal):
        return f"{cell:f}".replace(".", ",")
    if isinstance(cell, datetime):
        return f"{cell:%d.%m.%Y %H:%M}"
    if isinstance(cell, date):
        return f"{cell:%d.%m.%Y}"
    text = harmless(cell or "")
    quoted = '"' + text.replace('"', '""') + '"'
    return quoted if any(mark in text for mark in ';"\n\r') else text


def csv_lines(rows: Iterable[Sequence[Cell]]) -> str:
    """Lines of a CSV file."""
    return "".join(";".join(map(csv_text, row)) + "\r\n" for row in rows)


def xlsx_cell(cell: Cell) -> str:
    """A cell of a worksheet; texts stand in it as they are."""
    if cell is None:
        return "<c/>"
    if isinstance(cell, Decimal):
        return f'<c s="3"><v>{cell:f}</v></c>'
    if isinstance(cell, date):
        at = cell if isinstance(cell, datetime) else datetime.combine(cell, time())
        days = (at - EPOCH).total_seconds() / 86_400
        return f'<c s="{2 if isinstance(cell, datetime) else 1}"><v>{days:.10g}</v></c>'
    # XML knows no control characters but these three.
    kept = "".join(mark for mark in harmless(cell)[:LONGEST_CELL] if mark >= " " or mark in "\t\n\r")
    return f'<c t="inlineStr"><is><t xml:space="preserve">{escape(kept)}</t></is></c>'


class Workbook:
    """An XLSX file being written, a few rows at a time, so that it never lies in memory whole."""

    def __init__(self, file: IO[bytes]) -> None:
        self.archive = zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED)
        for name, text in PARTS.items():
            self.archive.writestr(name, text)
        self.sheet = self.archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True)
        self.sheet.write(f"{XML}<worksheet {MAIN}><sheetData>".encode())

    def add(self, rows: Iterable[Sequence[Cell]]) -> None:
        """Write these rows below the others."""
        lines = (f"<row>{''.join(map(xlsx_cell, row))}</row>" for row in rows)
        self.sheet.write("".join(lines).encode(errors="replace"))

    def close(self) -> None:
        """Finish the file."""
        self.sheet.write(b"</sheetData></worksheet>")
        self.sheet.close()
        self.archive.close()


def file_name(table: str, ending: str, now: datetime) -> str:
    """What the file is called when it is saved."""
    return f"crmflow-{table}-{now.astimezone(HERE):%Y-%m-%d}.{ending}"
