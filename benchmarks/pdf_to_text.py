"""From uploading a PDF to its text being searchable. Promised: under 3 seconds.

The floor is the reading alone: the same file through a warm reading process.

Usage: .venv/bin/python benchmarks/pdf_to_text.py
"""

import statistics
import sys
import time

import typst
from product.running import Product, running_product, seconds_until

from crmflow.process.text import Readers

PROMISED = 3.0
ROUNDS = 8
PAGES = 2
PAGE = """
= Tilbud nr. {number}, side {page}
Kære kunde. Vi tilbyder levering og montering af ventilationsanlæg med varmegenvinding.
Prisen er 48.500 kr. ekskl. moms. Tilbuddet er gyldigt til 31. december 2026. #lorem(220)
#pagebreak(weak: true)
"""


def main() -> None:
    """Eight quotes of two pages, one after the other; the first two warm the product up."""
    with running_product() as product:
        seconds = [time_to_text(product, number) for number in range(ROUNDS + 2)][2:]
    floor = seconds_of_reading()
    ready, searchable, with_vectors = (statistics.median(each) for each in zip(*seconds, strict=True))
    print(f"PDF to text: median {ready:.2f} s; in the search: {searchable:.2f} s (promised {PROMISED:.0f} s)")
    print(
        f"slowest in the search: {max(each[1] for each in seconds):.2f} s; with vectors: {with_vectors:.2f} s"
    )
    print(f"reading alone: {floor:.2f} s; the text costs {ready / floor:.1f} times that")
    sys.exit(searchable > PROMISED)


def time_to_text(product: Product, number: int) -> tuple[float, float, float]:
    """Seconds from the upload until the text is there, is in the search, and has its vectors."""
    data = quote(number)
    started = time.perf_counter()
    answer = product.http.post(
        "/api/v1/documents", files={"file": (f"tilbud-{number}.pdf", data, "application/pdf")}
    )
    document = answer.raise_for_status().json()["id"]
    ready = f"/rest/v1/documents?id=eq.{document}&state=eq.ready&select=id"
    seconds_until(lambda: product.http.get(ready).raise_for_status().json())
    to_text = time.perf_counter() - started
    chunks = f"/rest/v1/text_chunks?source_id=eq.{document}&select=id&limit=1"
    seconds_until(lambda: product.http.get(chunks).raise_for_status().json())
    to_search = time.perf_counter() - started
    bare = f"/rest/v1/text_chunks?source_id=eq.{document}&embedding=is.null&select=id&limit=1"
    seconds_until(lambda: not product.http.get(bare).raise_for_status().json())
    return to_text, to_search, time.perf_counter() - started


def seconds_of_reading() -> float:
    """What the file costs without upload, database and queue."""
    readers, data = Readers(), quote(0)
    readers.warm()
    seconds = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        readers.extract(data, "tilbud.pdf", "application/pdf", 60)
        seconds.append(time.perf_counter() - started)
    readers.close()
    return statistics.median(seconds)


def quote(number: int) -> bytes:
    """A PDF with text on each page."""
    pages = "".join(PAGE.format(number=number, page=page) for page in range(1, PAGES + 1))
    pdf: bytes = typst.compile(pages.encode(), format="pdf")
    return pdf


if __name__ == "__main__":
    main()
