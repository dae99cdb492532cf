"""A file dropped on a company's page is read while one watches."""

import base64

from playwright.async_api import expect

from crmflow.ops.demo.data import words
from crmflow.ops.demo.files import make_file
from tests.journeys.axe import assert_accessible
from tests.journeys.conftest import open_company

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
