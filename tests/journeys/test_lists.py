"""Lists: filter, edit, choose many, save a view, take it out as a file; on a desk and on a phone."""

from playwright.async_api import expect

from tests.journeys.conftest import PHONE, READER


async def test_a_cell_is_edited_in_place_and_kept(sign_in):
    page = await sign_in()
    await page.goto('/people?sort=["-name"]')
    cell = page.locator('[data-row="0"] [data-field="title"]')
    await cell.click(position={"x": 140, "y": 18})
    await page.keyboard.type("Salgsleder")
    # No letter is lost, however late the field to type in comes.
    await expect(cell.get_by_role("textbox")).to_have_value("Salgsleder")
    await page.keyboard.press("Enter")
    await expect(cell).to_have_text("Salgsleder")
    await page.reload()
    await expect(cell).to_have_text("Salgsleder")
    await expect(page.locator("#list-active-cell")).to_have_count(0)


async def test_somebody_was_faster_and_the_person_decides(sign_in, demo):
    page, other = await sign_in(), await sign_in()
    for each in (page, other):
        await each.goto('/people?sort=["name"]')
        await each.locator('[data-row="0"] [data-field="phone"]').click(position={"x": 120, "y": 18})
        await each.keyboard.press("Enter")
        await expect(each.get_by_role("textbox", name="Telefon")).to_be_focused()
        await each.keyboard.press("Control+a")
    await other.keyboard.type("11223344")
    await other.keyboard.press("Enter")
    await expect(other.locator('[data-row="0"] [data-field="phone"]')).to_have_text("11223344")
    await page.keyboard.type("55667788")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("dialog")).to_contain_text("11223344")
    await page.get_by_role("button", name="Gem mit").click()
    await expect(page.locator('[data-row="0"] [data-field="phone"]')).to_have_text("55667788")


async def test_a_filtered_list_is_a_link_and_a_view(sign_in):
    page = await sign_in()
    await page.goto('/companies?filter=[["city","contains","Aarhus"]]')
    await expect(page.get_by_role("button", name="By indeholder Aarhus", exact=True)).to_be_visible()
    await page.get_by_role("button", name="Gem som ny").click()
    await page.get_by_role("dialog").get_by_label("Navn").fill("Aarhus")
    await page.get_by_role("dialog").get_by_role("button", name="Gem").click()
    await expect(page.get_by_role("dialog")).to_have_count(0)
    await page.get_by_role("button", name="Fjern filteret").click()
    await expect(page.get_by_role("button", name="Opdater visning")).to_be_visible()
    await page.get_by_role("button", name="Aarhus", exact=True).click()
    views = page.get_by_role("dialog", name="Visninger")
    await views.get_by_role("button", name="Aarhus", exact=True).click()
    await expect(page.get_by_role("button", name="By indeholder Aarhus", exact=True)).to_be_visible()


async def test_many_are_chosen_by_keyboard_deleted_and_brought_back(sign_in):
    page = await sign_in()
    await page.goto("/people")
    foot = page.get_by_text("i alt")
    await expect(foot).to_be_visible()
    before = await foot.inner_text()
    # The keys are the rows': there must be some.
    await expect(page.locator('[data-row="2"]')).to_be_visible()
    for key in ("j", "x", "j", "j", "Shift+X"):
        await page.keyboard.press(key)
    await expect(page.get_by_role("status").filter(has_text="3 valgt")).to_be_visible()
    await page.get_by_role("button", name="Slet", exact=True).click()
    await expect(foot).not_to_have_text(before)
    await page.get_by_role("button", name="Fortryd").click()
    await expect(foot).to_have_text(before)


async def test_a_list_leaves_as_a_file(sign_in):
    """T66: under the rights of who asks."""
    page = await sign_in()
    await page.goto('/deals/list?group=stage_id&filter=[["amount_minor","min","100000"]]')
    await expect(page.get_by_role("gridcell").filter(has_text="Ny henvendelse").first).to_be_visible()
    await page.get_by_role("button", name="Eksportér").click()
    async with page.expect_download() as download:
        await page.get_by_role("menuitem", name="CSV").click()
    text = (await (await download.value).path()).read_text(encoding="utf-8-sig")
    assert text.startswith("Titel;Virksomhed;Fase;Beløb;")
    assert len(text.splitlines()) > 10


async def test_a_reader_can_change_nothing(sign_in):
    page = await sign_in(READER)
    await page.goto("/people")
    cell = page.locator('[data-row="0"] [data-field="title"]')
    await cell.click(position={"x": 140, "y": 18})
    await page.keyboard.press("F2")
    await page.keyboard.type("abc")
    await expect(page.get_by_role("grid").get_by_role("textbox")).to_have_count(0)
    await expect(page.get_by_role("button", name="Ny person")).to_have_count(0)
    await page.locator('[data-row="0"]').get_by_role("checkbox").click()
    await expect(page.get_by_role("status").filter(has_text="1 valgt")).to_be_visible()
    for name in ("Slet", "Sæt felt", "Sæt mærke"):
        await expect(page.get_by_role("button", name=name, exact=True)).to_have_count(0)


async def test_a_phone_shows_cards_and_quick_filters_in_a_sheet(sign_in):
    page = await sign_in(viewport=PHONE)
    await page.goto("/people")
    foot = page.get_by_text("i alt")
    await expect(foot).to_be_visible()
    before = await foot.inner_text()
    await page.get_by_role("button", name="Hurtigfiltre").click()
    await page.get_by_role("dialog").get_by_role("button", name="Har åbne deals").click()
    await page.get_by_role("dialog").get_by_role("button", name="Luk").click()
    await expect(foot).not_to_have_text(before)
    assert await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
