"""The deals board as a seller uses it: by mouse, keys and thumb; and what a reader cannot do there."""

import asyncio
import re

from playwright.async_api import Locator, Page, Route, expect

from tests.journeys.conftest import PHONE, READER
from tests.journeys.stored import stored

NEW, CLEAR, SENT, LOST = "Ny henvendelse", "Behov afklaret", "Tilbud sendt", "Tabt"


def column(page: Page, stage: str) -> Locator:
    return page.get_by_role("region", name=stage, exact=True)


async def first_card(page: Page, stage: str) -> tuple[Locator, str]:
    """The card on top of a stage, and its deal's id: other cards may have the same title."""
    card = column(page, stage).locator("[data-card]").first
    await expect(card).to_be_visible()
    return card, str(await card.get_attribute("data-card"))


def card_in(page: Page, stage: str, deal: str) -> Locator:
    return column(page, stage).locator(f'[data-card="{deal}"]')


async def open_board(page: Page) -> None:
    await page.goto("/deals")
    await expect(page.locator("[data-card]").first).to_be_visible()


async def test_a_dragged_deal_stands_where_it_was_dropped_also_after_a_reload(sign_in):
    page = await sign_in()
    await open_board(page)
    card, deal = await first_card(page, NEW)
    target, _ = await first_card(page, CLEAR)
    source_box, box = await card.bounding_box(), await target.bounding_box()
    assert source_box
    assert box
    await page.mouse.move(source_box["x"] + 20, source_box["y"] + 10)
    await page.mouse.down()
    # Over the lower half of the first card: between it and the second.
    await page.mouse.move(box["x"] + 40, box["y"] + 60, steps=8)
    await page.mouse.move(box["x"] + 42, box["y"] + 64, steps=2)
    await page.mouse.up()
    await expect(card_in(page, NEW, deal)).to_have_count(0)
    await expect(page.get_by_text("er flyttet til").first).to_be_visible()
    await page.reload()
    await expect(column(page, CLEAR).locator("[data-card]").nth(1)).to_have_attribute("data-card", deal)


async def test_the_keyboard_moves_a_deal_and_keeps_hold_of_it(sign_in):
    page = await sign_in()
    await open_board(page)
    card, deal = await first_card(page, SENT)
    await card.focus()
    await page.keyboard.press("[")
    await expect(card_in(page, CLEAR, deal)).to_be_focused()
    # As far down as it stood: at the end of a long column nobody would see it again.
    await expect(column(page, CLEAR).locator("[data-card]").first).to_have_attribute("data-card", deal)
    await page.keyboard.press("]")
    await expect(card_in(page, SENT, deal)).to_be_focused()
    await page.keyboard.press("m")
    await page.get_by_role("dialog").get_by_role("button", name=CLEAR).click()
    await expect(card_in(page, CLEAR, deal)).to_be_focused()
    await page.keyboard.press("]")
    await expect(card_in(page, SENT, deal)).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("dialog", name="Deal")).to_be_visible()
    assert f"/deals/{deal}" in page.url
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog", name="Deal")).to_have_count(0)
    await expect(card_in(page, SENT, deal)).to_be_focused()


async def test_two_quick_presses_move_a_deal_two_stages_before_the_server_has_answered(sign_in):
    page = await sign_in()
    await open_board(page)
    answers = asyncio.Event()

    async def hold(route: Route) -> None:
        await answers.wait()
        await route.continue_()

    await page.route("**/rest/v1/rpc/move_deal", hold)
    card, deal = await first_card(page, NEW)
    await card.focus()
    await asyncio.gather(page.keyboard.press("]"), page.keyboard.press("]"))
    await expect(card_in(page, SENT, deal)).to_be_focused()
    await expect(card_in(page, NEW, deal).or_(card_in(page, CLEAR, deal))).to_have_count(0)
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("dialog", name="Deal")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(card_in(page, SENT, deal)).to_be_focused()
    answers.set()
    await expect(page.get_by_text(f"er flyttet til {SENT}")).to_be_visible()
    await expect(card_in(page, SENT, deal)).to_be_focused()
    await page.reload()
    await expect(card_in(page, SENT, deal)).to_be_visible()


async def test_a_lost_deal_says_why_wherever_it_is_moved(sign_in):
    page = await sign_in()
    await open_board(page)
    card, deal = await first_card(page, CLEAR)
    await card.click()
    await page.get_by_role("list", name="Faser").get_by_role("button", name=LOST).click()
    question = page.get_by_role("dialog", name="Hvorfor blev den tabt?")
    await question.get_by_role("button", name="Markér som tabt").click()
    await expect(question.get_by_role("alert")).to_have_text("Skal udfyldes")
    await question.get_by_label("Tabsårsag").first.fill("De venter til foråret")
    await question.get_by_role("button", name="Markér som tabt").click()
    await expect(question).to_have_count(0)
    await expect(page.get_by_role("list", name="Faser").get_by_role("button", name=LOST)).to_have_attribute(
        "aria-current", "step"
    )
    await page.get_by_role("dialog", name="Deal").get_by_role("button", name="Luk", exact=True).click()
    await expect(page.get_by_role("dialog", name="Deal")).to_have_count(0)
    await expect(card_in(page, LOST, deal)).to_be_visible()


async def test_the_filters_are_in_the_address(sign_in):
    page = await sign_in()
    await open_board(page)
    await page.get_by_role("button", name="Kun mine").click()
    await page.get_by_label("Søg i deals").fill("emhætte")
    await expect(page).to_have_url(re.compile(r"owner=me"))
    await expect(page).to_have_url(re.compile(r"q=emh"))
    await expect(page.locator("[data-card]").filter(has_text="Serviceaftale")).to_have_count(0)
    await page.reload()
    await expect(page.get_by_role("button", name="Kun mine")).to_have_attribute("aria-pressed", "true")
    await expect(page.get_by_label("Søg i deals")).to_have_value("emhætte")
    await page.get_by_role("button", name="Ryd filtre").click()
    await expect(page).to_have_url(re.compile(r"/deals$"))


async def test_a_deal_has_an_address_of_its_own(sign_in):
    page = await sign_in()
    await open_board(page)
    _, deal = await first_card(page, SENT)
    other = await page.context.new_page()
    await other.goto(f"/deals/{deal}")
    await expect(other.get_by_role("button", name="Til dealtavlen")).to_be_visible()
    await expect(other.get_by_role("dialog", name="Deal")).to_have_count(0)
    await other.goto("/deals/00000000-0000-4000-8000-000000000000")
    await expect(other.get_by_text("Dealen findes ikke")).to_be_visible()


async def test_a_phone_shows_one_stage_and_moves_from_a_sheet(sign_in):
    page = await sign_in(viewport=PHONE)
    await open_board(page)
    await expect(page.locator("section[aria-label]").filter(has=page.locator("[data-card]"))).to_have_count(1)
    card, deal = await first_card(page, NEW)
    await card.locator("xpath=ancestor::article").get_by_role("button").click()
    await page.get_by_role("dialog", name="Flyt til…").get_by_role("button", name=CLEAR).click()
    await expect(card_in(page, NEW, deal)).to_have_count(0)
    await page.get_by_role("tab", name=CLEAR).click()
    await expect(column(page, CLEAR)).to_be_visible()
    async with stored(page, "/rpc/move_deal"):
        await page.get_by_role("button", name="Fortryd").click()
    await page.get_by_role("tab", name=NEW).click()
    await expect(card_in(page, NEW, deal)).to_be_visible()


async def test_a_reader_sees_the_board_and_moves_nothing(sign_in):
    """T19: no button promises what the role has not got, and the keys do nothing."""
    page = await sign_in(READER)
    await open_board(page)
    card, deal = await first_card(page, NEW)
    await expect(page.get_by_role("button", name="Ny deal")).to_have_count(0)
    await expect(page.get_by_role("button", name="Flyt")).to_have_count(0)
    await card.focus()
    await page.keyboard.press("]")
    await page.keyboard.press("m")
    await expect(card_in(page, NEW, deal)).to_be_visible()
    await expect(page.get_by_role("dialog")).to_have_count(0)
    await card.click()
    await expect(page.get_by_role("list", name="Faser").get_by_role("button", name=LOST)).to_be_disabled()


async def test_a_refused_move_goes_back_and_says_so(sign_in):
    """T63: what the server refuses does not stay on the screen."""
    page = await sign_in()
    await open_board(page)
    await page.route("**/rest/v1/rpc/move_deal", lambda route: route.abort())
    card, deal = await first_card(page, SENT)
    await card.focus()
    await page.keyboard.press("[")
    await expect(page.get_by_text("Der er ikke forbindelse til serveren lige nu.").first).to_be_visible()
    await expect(card_in(page, SENT, deal)).to_be_visible()
    await expect(card_in(page, CLEAR, deal)).to_have_count(0)
    await expect(card_in(page, SENT, deal)).to_be_focused()


async def test_a_move_taken_back_puts_the_deal_where_it_stood(sign_in):
    page = await sign_in()
    await open_board(page)
    card, deal = await first_card(page, SENT)
    await card.focus()
    await page.keyboard.press("[")
    await expect(card_in(page, CLEAR, deal)).to_be_focused()
    async with stored(page, "/rpc/move_deal"):
        await page.get_by_role("button", name="Fortryd").click()
    await expect(column(page, SENT).locator("[data-card]").first).to_have_attribute("data-card", deal)
    await page.reload()
    await expect(column(page, SENT).locator("[data-card]").first).to_have_attribute("data-card", deal)
