"""The frame around every page: menu, keys, favourites, news, signing in again in place, the bar on phones."""

import re

import pytest
from playwright.async_api import Page, Route, expect

from tests.journeys.axe import assert_accessible
from tests.journeys.conftest import DESK, PHONE, READER, open_company
from tests.journeys.stored import stored

COMPANY = "Månebro Ejendomme A/S"


def menu(page: Page):
    return page.get_by_role("dialog", name="Kommandomenu")


async def test_the_menu_finds_records_and_places_by_a_few_letters(sign_in):
    page = await sign_in()
    await page.keyboard.press("Control+k")
    line = menu(page).get_by_role("combobox")
    await expect(line).to_be_focused()
    await line.fill("nordlys")
    await expect(menu(page).get_by_role("option", name="Nordlys VVS ApS").first).to_be_visible()
    await assert_accessible(page)
    await line.fill("99 00 11 43")
    await expect(menu(page).get_by_role("option", name="Nordlys VVS ApS")).to_have_count(1)
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", name="Nordlys VVS ApS", level=1)).to_be_visible()
    await page.keyboard.press("Control+k")
    await line.fill("opgaver")
    await menu(page).get_by_role("option", name="Opgaver", exact=True).click()
    await expect(page).to_have_url(re.compile("/tasks"))
    await expect(menu(page)).to_have_count(0)


async def test_keys_lead_to_places_and_the_help_names_them(sign_in):
    page = await sign_in()
    await page.keyboard.press("?")
    help_ = page.get_by_role("dialog", name="Tastaturgenveje")
    await expect(help_).to_contain_text("Kommandomenu")
    await assert_accessible(page)
    # A dialog is open: the keys are not the page's.
    await page.keyboard.press("g")
    await page.keyboard.press("d")
    await expect(page).to_have_url(re.compile("/companies"))
    await page.keyboard.press("Escape")
    await page.keyboard.press("g")
    await page.keyboard.press("d")
    await expect(page).to_have_url(re.compile("/deals"))
    await page.keyboard.press("g")
    await page.keyboard.press("t")
    await expect(page).to_have_url(re.compile("/tasks"))
    # Letters that are typed are letters.
    await page.get_by_label("Ny opgave").fill("g")
    await page.keyboard.type("d/?")
    await expect(page).to_have_url(re.compile("/tasks"))
    await expect(page.get_by_role("dialog")).to_have_count(0)


async def test_a_favourite_is_kept_moved_and_removed(sign_in):
    page = await sign_in()
    favourites = page.get_by_role("region", name="Favoritter")
    await page.goto("/products")
    async with stored(page, "/user_settings"):
        await page.get_by_role("button", name="Føj til favoritter").click()
    await expect(favourites.get_by_role("listitem")).to_have_count(1)
    await page.goto("/companies")
    await open_company(page, COMPANY)
    await expect(page.get_by_role("button", name="Føj til favoritter")).to_be_enabled()
    async with stored(page, "/user_settings"):
        await page.keyboard.press("Shift+F")
    await expect(favourites.get_by_role("listitem")).to_have_count(2)
    await page.goto("/tasks")
    await favourites.get_by_role("button", name=f"Mere om {COMPANY}").click()
    async with stored(page, "/user_settings"):
        await page.get_by_role("menuitem", name="Flyt op").click()
    await expect(favourites.get_by_role("listitem").first).to_contain_text(COMPANY)
    async with stored(page, "/user_settings"):
        await favourites.get_by_role("listitem").nth(1).drag_to(favourites.get_by_role("listitem").first)
    await expect(favourites.get_by_role("listitem").nth(1)).to_contain_text(COMPANY)
    await assert_accessible(page)
    await favourites.get_by_role("link", name=COMPANY).click()
    await expect(page.get_by_role("heading", name=COMPANY, level=1)).to_be_visible()
    async with stored(page, "/user_settings"):
        await page.get_by_role("button", name="Fjern fra favoritter").click()
    await expect(favourites.get_by_role("listitem")).to_have_count(1)
    await favourites.get_by_role("link").hover()
    await favourites.get_by_role("button", name="Mere om").click()
    async with stored(page, "/user_settings"):
        await page.get_by_role("menuitem", name="Fjern fra favoritter").click()
    await expect(favourites).to_have_count(0)


@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["desk", "phone"])
async def test_an_ended_session_asks_in_place_and_what_was_begun_goes_on(sign_in, demo, viewport):
    """T63: nothing that was typed is lost."""
    page = await sign_in(viewport=viewport)
    await page.goto("/tasks")
    line = page.get_by_label("Ny opgave")
    title = f"Skriv tilbuddet færdigt ({viewport['width']})"
    await line.fill(title)
    await page.context.clear_cookies()
    await line.press("Enter")
    asked = page.get_by_role("dialog", name="Log ind igen")
    await expect(asked.get_by_label("E-mail")).to_have_value("demo@crmflow.example")
    await expect(asked.get_by_label("E-mail")).not_to_be_editable()
    await asked.get_by_label("Adgangskode", exact=True).fill("forkert")
    await asked.get_by_role("button", name="Log ind", exact=True).click()
    await expect(asked.get_by_role("alert")).to_have_text("Adgangskoden passer ikke")
    await assert_accessible(page)
    await asked.get_by_label("Adgangskode", exact=True).fill(demo.state.password)
    await asked.get_by_role("button", name="Log ind", exact=True).click()
    await expect(asked).to_have_count(0)
    await expect(page.get_by_role("main").get_by_role("button", name=title, exact=True)).to_have_count(1)


async def test_a_lost_connection_is_said_and_what_was_typed_stays(sign_in):
    """T63."""
    page = await sign_in()
    await page.goto("/tasks")
    line = page.get_by_label("Ny opgave")
    await line.fill("Skrevet i toget")
    await page.context.set_offline(True)
    await expect(page.get_by_text("Du er offline.")).to_be_visible()
    await line.press("Enter")
    await expect(page.get_by_text("Der er ikke forbindelse til serveren").first).to_be_visible()
    await expect(line).to_have_value("Skrevet i toget")
    await page.context.set_offline(False)
    await expect(page.get_by_text("Du er offline.")).to_have_count(0)


async def test_a_part_that_is_lost_on_its_way_comes_all_the_same(sign_in):
    """T63: the page stands meanwhile, with what was typed on it."""
    page = await sign_in()
    asked: list[Route] = []

    async def lose_the_first(route: Route) -> None:
        asked.append(route)
        await (route.abort() if len(asked) == 1 else route.continue_())

    await page.route("**/assets/command-menu-*.js", lose_the_first)
    await page.reload()
    search = page.get_by_label("Søg på navn, by eller CVR")
    await search.fill("nordlys")
    await page.keyboard.press("Control+k")
    await page.keyboard.type("månebro")
    await expect(menu(page).get_by_role("combobox")).to_have_value("månebro")
    await page.keyboard.press("Escape")
    await expect(search).to_have_value("nordlys")
    assert len(asked) == 2


async def test_an_address_that_leads_nowhere_says_so_inside_the_shell(sign_in):
    page = await sign_in()
    await page.goto("/nothing/here")
    await expect(page.get_by_role("heading", name="Siden findes ikke")).to_be_attached()
    await assert_accessible(page)
    await page.get_by_role("main").get_by_role("link", name="Gå til forsiden").click()
    await expect(page.get_by_role("heading", name="Overblik", level=1)).to_be_visible()


async def test_whoever_is_mentioned_hears_of_it_live_and_reads_the_note(sign_in):
    reader = await sign_in(READER)
    bell = reader.get_by_role("button", name=re.compile("Notifikationer"))
    await expect(bell).to_have_accessible_name("Notifikationer")
    page = await sign_in()
    await open_company(page, "Klitrosen Badehotel ApS")
    await page.get_by_role("tab", name="Noter").click()
    await page.get_by_role("button", name="Ny note").click()
    note = page.get_by_role("textbox", name="Skriv en note")
    await note.press_sequentially("Se lige her @")
    people = page.get_by_role("listbox", name="Kolleger")
    await expect(people.get_by_role("option", name="CRMFlow")).to_have_count(0)
    await people.get_by_role("option", name="Rune Lund").click()
    await page.get_by_role("button", name="Tjekliste").click()
    await note.press_sequentially("ring til Bo")
    await page.get_by_role("button", name="Gem", exact=True).click()
    # The note as it is stored, not the one being written.
    await expect(note).to_have_count(0)
    box = page.get_by_role("checkbox", name="ring til Bo")
    async with stored(page, "/company_notes"):
        await box.check()
    await expect(box).to_be_checked()
    await assert_accessible(page)

    await expect(bell).to_have_accessible_name("Notifikationer, 1 ulæst")
    await bell.click()
    await assert_accessible(reader)
    await reader.get_by_role("button", name=re.compile("nævnte dig i en note")).click()
    await expect(reader.get_by_role("main").get_by_text("Se lige her")).to_be_visible()
    await expect(reader.get_by_role("checkbox", name="ring til Bo")).to_be_disabled()
    await expect(bell).to_have_accessible_name("Notifikationer")


async def test_a_phone_has_a_bar_with_plus_and_the_rest_in_a_sheet(sign_in):
    page = await sign_in(viewport=PHONE)
    await page.get_by_role("button", name="Opret", exact=True).click()
    await expect(
        page.get_by_role("dialog", name="Opret").get_by_role("button", name="Ny deal")
    ).to_be_visible()
    await assert_accessible(page)
    await page.keyboard.press("Escape")
    await page.get_by_role("button", name="Mere", exact=True).click()
    sheet = page.get_by_role("dialog", name="Mere")
    await assert_accessible(page)
    await sheet.get_by_role("button", name="Fakturaer").click()
    await expect(page).to_have_url(re.compile("/invoices"))
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")


async def test_a_reader_is_offered_nothing_to_create(sign_in):
    """T1: neither by the menu, nor by keys, nor on a phone."""
    page = await sign_in(READER, viewport=PHONE)
    await expect(page.get_by_role("button", name="Mere", exact=True)).to_be_visible()
    await expect(page.get_by_role("button", name="Opret", exact=True)).to_have_count(0)
    await page.keyboard.press("Control+k")
    await menu(page).get_by_role("combobox").fill("person")
    await expect(menu(page).get_by_role("option", name="Personer")).to_be_visible()
    await expect(menu(page).get_by_role("option", name="Ny person")).to_have_count(0)
