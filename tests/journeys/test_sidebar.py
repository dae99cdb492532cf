"""The sidebar as each person wants it, and a command menu that loses no letter."""

import re

from playwright.async_api import Page, Route, expect

from tests.journeys.axe import assert_accessible
from tests.journeys.conftest import PHONE, READER
from tests.journeys.stored import stored

QUOTE = "Køling af mødelokaler"
CHOICE = "/user_settings"


def places(page: Page):
    return page.get_by_role("region", name="Menu", exact=True).get_by_role("link")


async def choose(page: Page, line: str, verb: str) -> None:
    """Choose from the menu of a line of the sidebar, until the server knows it too."""
    await page.get_by_role("button", name=f"Mere om {line}", exact=True).click()
    async with stored(page, CHOICE):
        await page.get_by_role("menuitem", name=verb).click()


async def test_places_are_moved_hidden_and_folded_and_stay_so(sign_in):
    page = await sign_in(READER)
    await expect(places(page).first).to_have_accessible_name("Overblik")
    usual = await places(page).count()
    people = places(page).filter(has_text="Personer")
    await people.focus()
    async with stored(page, CHOICE):
        await page.keyboard.press("Alt+ArrowUp")
    await expect(places(page).nth(1)).to_have_accessible_name("Personer")
    await expect(people).to_be_focused()
    async with stored(page, CHOICE):
        await places(page).filter(has_text="Deals").drag_to(places(page).first)
    await expect(places(page).first).to_have_accessible_name("Deals")
    await choose(page, "Ordrer", "Skjul i menuen")
    await expect(places(page)).to_have_count(usual - 1)
    await assert_accessible(page)

    await page.reload()
    await expect(places(page).first).to_have_accessible_name("Deals")
    await expect(places(page)).to_have_count(usual - 1)
    # What is hidden is put away, not lost.
    await page.get_by_role("button", name="Skjulte (1)").click()
    await page.get_by_role("region", name="Skjulte (1)").get_by_role("link", name="Ordrer").click()
    await expect(page).to_have_url(re.compile("/orders"))
    fold = page.get_by_role("button", name="Menu", exact=True)
    async with stored(page, CHOICE):
        await fold.click()
    await expect(places(page)).to_have_count(0)
    async with stored(page, CHOICE):
        await fold.click()
    await choose(page, "Overblik", "Sæt menuen tilbage")
    await expect(places(page)).to_have_count(usual)
    await expect(places(page).first).to_have_accessible_name("Overblik")


async def test_another_person_keeps_their_own_order(sign_in):
    page, other = await sign_in(READER), await sign_in()
    await choose(page, "Virksomheder", "Flyt op")
    await expect(places(page).first).to_have_accessible_name("Virksomheder")
    await other.reload()
    await expect(places(other).first).to_have_accessible_name("Overblik")
    await choose(page, "Virksomheder", "Sæt menuen tilbage")
    await expect(places(page).first).to_have_accessible_name("Overblik")


async def test_a_document_and_a_quote_are_favourites_too(sign_in):
    page = await sign_in()
    favourites = page.get_by_role("region", name="Favoritter")
    await page.goto("/documents")
    document = "Prisliste Vindfang.xlsx"
    await page.get_by_role("main").get_by_role("link", name=document).first.click()
    await expect(page.get_by_role("heading", name=document, level=1)).to_be_visible()
    async with stored(page, CHOICE):
        await page.get_by_role("button", name="Føj til favoritter").click()
    await expect(favourites.get_by_role("link", name=document)).to_be_visible()
    await page.goto("/quotes")
    await page.get_by_role("main").get_by_role("link", name=QUOTE).first.click()
    beside = page.get_by_role("complementary", name="Tilbud")
    async with stored(page, CHOICE):
        await beside.get_by_role("button", name="Føj til favoritter").click()
    await expect(favourites.get_by_role("link", name=QUOTE)).to_be_visible()
    await page.goto("/tasks")
    await favourites.get_by_role("link", name=QUOTE).click()
    await expect(beside).to_contain_text(QUOTE)
    for name in (document, QUOTE):
        await favourites.get_by_role("link", name=name).hover()
        await choose(page, name, "Fjern fra favoritter")
        await expect(favourites.get_by_role("link", name=name)).to_have_count(0)
    await expect(favourites).to_have_count(0)


async def test_what_is_typed_while_the_menu_is_fetched_stands_in_it(sign_in):
    page = await sign_in()
    held: list[Route] = []

    async def hold(route: Route) -> None:
        held.append(route)

    await page.route("**/assets/command-menu-*.js", hold)
    await page.reload()
    await expect(page.get_by_role("link", name="Nordlys VVS ApS")).to_be_visible()
    await page.keyboard.press("Control+k")
    await page.keyboard.type("nord")
    await expect(page.get_by_role("dialog", name="Kommandomenu").locator("input")).to_have_value("nord")
    assert len(held) == 1
    await held[0].continue_()
    line = page.get_by_role("dialog", name="Kommandomenu").get_by_role("combobox")
    await expect(line).to_have_value("nord")
    await page.keyboard.type("lys")
    await expect(line).to_have_value("nordlys")
    await expect(page.get_by_role("option", name="Nordlys VVS ApS").first).to_be_visible()
    await page.keyboard.press("Escape")
    await page.keyboard.press("Control+k")
    await expect(line).to_have_value("")


async def test_a_phone_lists_hidden_places_last(sign_in):
    page = await sign_in(READER)
    await choose(page, "Overblik", "Skjul i menuen")
    await expect(page.get_by_role("button", name="Skjulte (1)")).to_be_visible()
    phone = await sign_in(READER, viewport=PHONE)
    bar = phone.get_by_role("navigation", name="Hovedmenu")
    await expect(bar.get_by_role("link").first).to_have_accessible_name(re.compile("Opgaver"))
    await phone.get_by_role("button", name="Mere", exact=True).click()
    await phone.get_by_role("dialog", name="Mere").get_by_role("button", name="Overblik").click()
    await expect(phone.get_by_role("heading", name="Overblik", level=1)).to_be_visible()
    await choose(page, "Personer", "Sæt menuen tilbage")
    await expect(page.get_by_role("button", name="Skjulte (1)")).to_have_count(0)
