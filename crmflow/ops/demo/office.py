"""Small Office files, written part by part: enough for a letter or a price list."""

import csv
import io
import re
import zipfile
from xml.sax.saxutils import escape

HEADING = re.compile(r"(#{1,3}) (.+)")
CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
PREFIX = "application/vnd.openxmlformats-officedocument."
# Files of one content are equal byte for byte, as zip's own clock would not let them be.
NO_TIME = (2026, 1, 1, 0, 0, 0)


def docx(markdown: str) -> bytes:
    """A Word document of headings and paragraphs (ECMA-376 part 1)."""
    blocks = "".join(paragraph(block) for block in markdown.strip().split("\n\n"))
    document = f'<w:document xmlns:w="{WORD}"><w:body>{blocks}</w:body></w:document>'
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="Heading{level}"><w:name w:val="heading {level}"/>'
        f'<w:rPr><w:b/><w:sz w:val="{size}"/></w:rPr></w:style>'
        for level, size in ((1, 36), (2, 28), (3, 24))
    )
    return package(
        "word/document.xml",
        {
            "word/document.xml": (f"{PREFIX}wordprocessingml.document.main+xml", document),
            "word/styles.xml": (
                f"{PREFIX}wordprocessingml.styles+xml",
                f'<w:styles xmlns:w="{WORD}">{styles}</w:styles>',
            ),
            "word/_rels/document.xml.rels": (None, relations(("styles", "styles.xml"))),
        },
    )


def paragraph(block: str) -> str:
    """A heading, or a paragraph with its line breaks."""
    heading = HEADING.fullmatch(block)
    style = f'<w:pPr><w:pStyle w:val="Heading{len(heading[1])}"/></w:pPr>' if heading else ""
    lines = (heading[2] if heading else block).split("\n")
    runs = "<w:r><w:br/></w:r>".join(
        f'<w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r>' for line in lines
    )
    return f"<w:p>{style}{runs}</w:p>"


def xlsx(semicolons: str) -> bytes:
    """A workbook with one sheet; cells are separated by semicolons, and digits alone are numbers."""
    rows = "".join(
        f'<row r="{number}">{"".join(cell(place, number, value) for place, value in enumerate(row))}</row>'
        for number, row in enumerate(csv.reader(io.StringIO(semicolons), delimiter=";"), start=1)
    )
    sheet = f'<worksheet xmlns="{SHEET}"><sheetData>{rows}</sheetData></worksheet>'
    workbook = (
        f'<workbook xmlns="{SHEET}" xmlns:r="{OFFICE}">'
        '<sheets><sheet name="Prisliste" sheetId="1" r:id="rId1"/></sheets></workbook>'
    )
    return package(
        "xl/workbook.xml",
        {
            "xl/workbook.xml": (f"{PREFIX}spreadsheetml.sheet.main+xml", workbook),
            "xl/worksheets/sheet1.xml": (f"{PREFIX}spreadsheetml.worksheet+xml", sheet),
            "xl/_rels/workbook.xml.rels": (None, relations(("worksheet", "worksheets/sheet1.xml"))),
        },
    )


def cell(place: int, row: int, value: str) -> str:
    """One cell; nothing for an empty one."""
    reference = f"{chr(ord('A') + place)}{row}"
    if value.isdigit():
        return f'<c r="{reference}"><v>{value}</v></c>'
    if not value:
        return ""
    return f'<c r="{reference}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'


def relations(*targets: tuple[str, str]) -> str:
    """What a part of the file points at: kinds and targets."""
    listed = "".join(
        f'<Relationship Id="rId{number}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, start=1)
    )
    return f'<Relationships xmlns="{RELATIONS}">{listed}</Relationships>'


def package(main: str, parts: dict[str, tuple[str | None, str]]) -> bytes:
    """The parts in a zip file with their list of types; `main` is the part a program opens first."""
    types = "".join(
        f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, (kind, _) in parts.items() if kind
    )
    listed = (
        f'<Types xmlns="{CONTENT_TYPES}"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{types}</Types>'
    )
    contents = {"[Content_Types].xml": listed, "_rels/.rels": relations(("officeDocument", main))}
    contents |= {name: text for name, (_, text) in parts.items()}
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in contents.items():
            declared = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{text}'
            archive.writestr(zipfile.ZipInfo(name, NO_TIME), declared, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()
