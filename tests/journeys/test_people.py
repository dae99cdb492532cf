"""The interface in each person's language, light and rights."""

from playwright.async_api import expect

from tests.journeys.axe import assert_accessible
from tests.journeys.conftest import READER, open_company
from tests.journeys.stored import stored


async def test_language_and_darkness_change_at_once_and_stay(sign_in):
    page = await sign_in()
    light = await page.evaluate("getComputedStyle(document.body).backgroundColor")
    await page.get_by_role("button", name="Din menu").click()
    await page.get_by_role("menuitemradio", name="Mørkt").click()
    await page.keyboard.press("Escape")
    await expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    assert await page.evaluate("getComputedStyle(document.body).backgroundColor") != light
    await page.get_by_role("button", name="Din menu").click()
    async with stored(page, "/api/v1/me"):
        await page.get_by_role("menuitemradio", name="English").click()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("heading", name="Companies")).to_be_visible()
    await page.reload()
    await expect(page.get_by_role("heading", name="Companies")).to_be_visible()
    assert await page.evaluate("document.documentElement.dataset.theme") == "dark"
    await assert_accessible(page)
    await page.get_by_role("button", name="Your menu").click()
    async with stored(page, "/api/v1/me"):
        await page.get_by_role("menuitemradio", name="Dansk").click()
    await expect(page.get_by_role("heading", name="Virksomheder")).to_be_visible()


async def test_a_reader_sees_the_words_and_no_button_that_changes_anything(sign_in):
    page = await sign_in(READER)
    await expect(page.get_by_role("button", name="Opret virksomhed")).to_have_count(0)
    await open_company(page, "Månebro Ejendomme A/S")
    await expect(page.get_by_role("heading", name="Send et tilbud").first).to_be_visible()
    await assert_accessible(page)
    for name in ("Gør det", "Senere", "Forkert", "Upload filer", "Beregn pris"):
        await expect(page.get_by_role("button", name=name)).to_have_count(0)
    await page.get_by_role("tab", name="Priser").click()
    await expect(page.get_by_text("I alt uden moms").first).to_be_visible()
    await expect(page.get_by_role("button", name="Beregn pris")).to_have_count(0)


async def test_a_reader_is_refused_by_the_server_too(demo, sign_in):
    """T1: hiding a button is no right; the database decides."""
    page = await sign_in(READER)
    answer = await page.request.post(
        "/rest/v1/companies", data={"name": "Uønsket ApS"}, headers={"Origin": demo.url}
    )
    assert answer.status == 403
