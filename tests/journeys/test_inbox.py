"""What found no company waits in the inbox until a person places it."""

from playwright.async_api import expect

from tests.journeys.axe import assert_accessible
from tests.journeys.conftest import open_company


async def test_placing_one_mail_moves_its_whole_thread(sign_in):
    page = await sign_in()
    await page.get_by_role("link", name="Indbakke").click()
    await page.get_by_text("Dårlig luft i mødelokalet").first.click()
    await page.get_by_role("button", name="Vælg virksomhed").click()
    await page.get_by_role("combobox", name="Søg på navn eller CVR").fill("Kastanje")
    await page.get_by_role("option", name="Kastanjegårdens Kontorhotel ApS").click()
    await assert_accessible(page)
    await expect(page.get_by_text("Placeret hos Kastanjegårdens Kontorhotel ApS")).to_be_visible()
    await expect(page.get_by_role("main").get_by_text("Dårlig luft i mødelokalet")).to_have_count(0)

    await open_company(page, "Kastanjegårdens Kontorhotel ApS")
    await page.get_by_role("tab", name="Mail").click()
    await page.get_by_text("Dårlig luft i mødelokalet").first.click()
    await expect(page.get_by_text("Jeg fik jeres navn af en bekendt").first).to_be_visible()
    await expect(page.get_by_text("Jeg glemte at skrive").first).to_be_visible()
    await assert_accessible(page)


async def test_a_suggested_number_becomes_a_company_with_its_chat(sign_in):
    page = await sign_in()
    await page.goto("/inbox")
    await page.get_by_text("Gerda Månsson").first.click()
    await expect(page.get_by_text("Nævner CVR 99 00 39 44")).to_be_visible()
    await page.get_by_role("button", name="Opret virksomheden").click()
    dialog = page.get_by_role("dialog")
    await assert_accessible(page)
    await dialog.get_by_label("Navn").fill("Fjordens Nye Firma ApS")
    await dialog.get_by_role("button", name="Opret og placér").click()
    await expect(page.get_by_role("heading", name="Fjordens Nye Firma ApS")).to_be_visible()
    await page.get_by_role("tab", name="Chat").click()
    await expect(page.get_by_text("14 skriveborde").first).to_be_visible()
