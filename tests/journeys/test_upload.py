"""A file dropped on a company's page is read while one watches."""

import base64

from playwright.async_api import expect

from crmflow.ops.demo.data import words
from crmflow.ops.demo.files import make_file
from tests.journeys.axe import assert_accessible
from tests.journeys.conftest import READER, open_company

DROP = """([name, encoded]) => {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    const carried = new DataTransfer();
    carried.items.add(new File([bytes], name, { type: "application/pdf" }));
    const zone = document.querySelector("main");
    for (const kind of ["dragenter", "dragover", "drop"])
        zone.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: carried }));
}"""


async def test_a_dropped_file_is_received_read_and_gets_its_category(demo, sign_in):
    page = await sign_in()
    await open_company(page, "Brombærhækken Planteskole I/S")
    await page.get_by_role("tab", name="Dokumenter").click()
    data = make_file("requisition.typ", "Rekvisition.pdf", words(demo.state.began))
    await page.evaluate(DROP, ["Rekvisition fra Brombær.pdf", base64.b64encode(data).decode()])
    uploads = page.get_by_role("region", name="Upload")
    await expect(uploads).to_contain_text("1 af 1 er modtaget")
    await assert_accessible(page)
    documents = page.get_by_role("main")
    await expect(documents.get_by_text("Rekvisition fra Brombær.pdf").first).to_be_visible()
    await expect(documents.get_by_text("Ordre", exact=True).first).to_be_visible()


async def test_a_damaged_file_is_kept_and_says_why(sign_in):
    """T62: what cannot be read is kept, marked, and explained."""
    page = await sign_in()
    await open_company(page, "Pilekvist Møbler ApS")
    await page.get_by_role("tab", name="Dokumenter").click()
    await page.get_by_text("Tilbud beskadiget.pdf").first.click()
    await expect(page.get_by_text("Filen er beskadiget").first).to_be_visible()


async def test_a_file_dropped_outside_a_company_waits_until_somebody_says_whose_it_is(sign_in):
    page = await sign_in()
    await page.goto("/products")
    await expect(page.get_by_role("heading", name="Varer og priser")).to_be_visible()
    for name in ("Messen.txt", "Telefonen.txt"):
        await page.evaluate(DROP, [name, base64.b64encode(f"Noter: {name}".encode()).decode()])
    uploads = page.get_by_role("region", name="Upload")
    await expect(uploads).to_contain_text("2 af 2 er modtaget")
    last = uploads.get_by_role("listitem").filter(has_text="Messen.txt")
    await expect(last).to_contain_text("Hører ikke til en virksomhed endnu.")
    await page.get_by_role("navigation").get_by_role("link", name="Opgaver").click()
    await assert_accessible(page)
    # It stays while one moves about, until somebody says whose it is.
    await last.get_by_role("button", name="Vælg virksomhed").click()
    await page.get_by_role("dialog", name="Vælg virksomhed").get_by_role("combobox").fill("Pilekvist")
    await page.get_by_role("option", name="Pilekvist Møbler ApS").click()
    await expect(last.get_by_role("link", name="Lagt hos Pilekvist Møbler ApS")).to_be_visible()


async def test_a_reader_drops_files_on_nothing(sign_in):
    """T1: the page stays, and nothing is sent."""
    page = await sign_in(READER)
    await page.evaluate(DROP, ["Brev.txt", base64.b64encode(b"Hej").decode()])
    await expect(page.get_by_role("link", name="Nordlys VVS ApS")).to_be_visible()
    await expect(page.get_by_role("region", name="Upload")).to_have_count(0)
