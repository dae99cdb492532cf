"""Small real files, made on the spot."""

import io
import struct
import zipfile
import zlib
from email.message import EmailMessage
from pathlib import Path

import typst

TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "application/vnd.openxmlformats-officedocument."
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
SLIDE = "http://schemas.openxmlformats.org/presentationml/2006/main"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"


def pdf(folder: Path, *pages: str) -> bytes:
    source = folder / "page.typ"
    source.write_text("\n#pagebreak()\n".join(pages), encoding="utf-8")
    made: bytes = typst.compile(str(source))
    return made


def encrypted_pdf() -> bytes:
    """A PDF whose owner and user keys no password fits."""
    key = "<" + "41" * 32 + ">"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>",
        f"<< /Filter /Standard /V 1 /R 2 /O {key} /U {key} /P -44 >>",
    ]
    body, places = "%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    start = len(body)
    body += f"xref\n0 5\n0000000000 65535 f \n{table}"
    body += f"trailer << /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<00><00>] >>\nstartxref\n{start}\n%%EOF\n"
    return body.encode("latin-1")


def archive(parts: dict[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return target.getvalue()


def office(main: str, kind: str, content: str, more: dict[str, str | bytes] | None = None) -> bytes:
    return archive(office_parts(main, kind, content) | (more or {}))


def office_parts(main: str, kind: str, content: str) -> dict[str, str | bytes]:
    return {
        "[Content_Types].xml": f'<?xml version="1.0"?><Types xmlns="{TYPES}">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/{main}" ContentType="{MAIN}{kind}.main+xml"/></Types>',
        "_rels/.rels": f'<?xml version="1.0"?><Relationships xmlns="{RELATIONS}">'
        f'<Relationship Id="rId1" Type="{DOCUMENT}/officeDocument" Target="{main}"/></Relationships>',
        main: '<?xml version="1.0" encoding="UTF-8"?>' + content,
    }


def word_text(*paragraphs: str) -> str:
    lines = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in paragraphs)
    return f'<w:document xmlns:w="{WORD}"><w:body>{lines}</w:body></w:document>'


def docx(*paragraphs: str, more: dict[str, str | bytes] | None = None) -> bytes:
    return office("word/document.xml", "wordprocessingml.document", word_text(*paragraphs), more)


def xlsx(*rows: tuple[str, ...]) -> bytes:
    cells = "".join(
        "<row>" + "".join(f'<c t="inlineStr"><is><t>{cell}</t></is></c>' for cell in row) + "</row>"
        for row in rows
    )
    book = (
        f'<workbook xmlns="{SHEET}" xmlns:r="{DOCUMENT}"><sheets>'
        '<sheet name="Priser" sheetId="1" r:id="rId1"/></sheets></workbook>'
    )
    return office(
        "xl/workbook.xml",
        "spreadsheetml.sheet",
        book,
        {
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{RELATIONS}"><Relationship Id="rId1" '
            f'Type="{DOCUMENT}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
            "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{SHEET}"><sheetData>{cells}</sheetData>'
            "</worksheet>",
        },
    )


def pptx(text: str) -> bytes:
    show = (
        f'<p:presentation xmlns:p="{SLIDE}" xmlns:r="{DOCUMENT}"><p:sldIdLst>'
        '<p:sldId id="256" r:id="rId1"/></p:sldIdLst></p:presentation>'
    )
    slide = (
        f'<p:sld xmlns:p="{SLIDE}" xmlns:a="{DRAWING}"><p:cSld><p:spTree><p:sp><p:txBody><a:p><a:r>'
        f"<a:t>{text}</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>"
    )
    return office(
        "ppt/presentation.xml",
        "presentationml.presentation",
        show,
        {
            "ppt/_rels/presentation.xml.rels": f'<Relationships xmlns="{RELATIONS}"><Relationship Id="rId1" '
            f'Type="{DOCUMENT}/slide" Target="slides/slide1.xml"/></Relationships>',
            "ppt/slides/slide1.xml": slide,
        },
    )


def eml(subject: str, body: str) -> bytes:
    mail = EmailMessage()
    mail["From"] = "hanne@fjordblik.example"
    mail["To"] = "salg@nordvind.example"
    mail["Subject"] = subject
    mail.set_content(body, charset="iso-8859-1")
    return mail.as_bytes()


def png(width: int, height: int) -> bytes:
    """A PNG that declares these sides; small ones also hold their pixels."""

    def part(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    rows = (b"\x00" + b"\xff" * 3 * width) * height if width * height < 10_000 else b""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", zlib.compress(rows)) + part(b"IEND", b"")
    )
