"""Home: what to do now, how the sale stands, what is promised; every number opens the list behind it."""

import re

import pytest
from playwright.async_api import expect

from tests.journeys.axe import assert_accessible
from tests.journeys.conftest import DESK, PHONE, READER


async def go_home(page):
    await page.get_by_role("navigation").get_by_role("link", name="Overblik").click()
    await expect(page.get_by_role("heading", name="Overblik", level=1)).to_be_visible()


def part(page, name: str):
    return page.get_by_role("region", name=name, exact=True)


@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["desk", "phone"])
async def test_home_shows_the_day_and_nobody_is_left_out(sign_in, viewport):
    page = await sign_in(viewport=viewport)
    await go_home(page)
    await expect(part(page, "Anbefalet nu").get_by_role("button", name="Gør det").first).to_be_visible()
    await expect(part(page, "Min pipeline").get_by_role("listitem").first).to_be_visible()
    await expect(part(page, "Mine opgaver").get_by_label("Ny opgave")).to_be_visible()
    await expect(part(page, "Nyt hos mine kunder")).to_be_visible()
    await expect(part(page, "Forventet salg, 1.000 kr.").get_by_role("listitem").nth(7)).to_be_visible()
    await assert_accessible(page)
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")


async def test_a_number_opens_the_deals_that_it_counts(sign_in):
    page = await sign_in()
    await go_home(page)
    await page.get_by_label("Hvis overblik").select_option("team")
    await expect(page).to_have_url(re.compile(r"whose=team"))
    line = part(page, "Pipeline").get_by_role("listitem").first
    counted = re.search(r"(\d+)\s*deal", await line.inner_text())
    assert counted
    await line.get_by_role("link").click()
    grid = page.get_by_role("grid")
    await expect(grid).to_have_attribute("aria-rowcount", str(int(counted[1]) + 1))
    await page.go_back()
    # The choice is part of the address.
    await expect(page.get_by_label("Hvis overblik")).to_have_value("team")
    late = page.get_by_role("link", name="skulle være lukket")
    count = re.match(r"(\d+)", await late.inner_text())
    assert count
    await late.click()
    await expect(grid).to_have_attribute("aria-rowcount", str(int(count[1]) + 1))


async def test_advice_is_put_off_from_home_and_taken_back(sign_in):
    page = await sign_in()
    await go_home(page)
    advice = part(page, "Anbefalet nu").get_by_role("listitem")
    await expect(advice.first).to_be_visible()
    # Read in one look: what is new may push it down meanwhile.
    name, company = await advice.first.evaluate(
        "(line) => [line.querySelector('h3'), line.querySelector('a')].map((part) => part.innerText)"
    )
    same = advice.filter(has_text=company).filter(has_text=name)
    before = await same.count()
    await same.first.get_by_role("button", name="Senere").click()
    await page.get_by_role("menuitem", name="Næste uge").click()
    await expect(same).to_have_count(before - 1)
    await page.get_by_role("status").get_by_role("button", name="Fortryd").click()
    await expect(same).to_have_count(before)


async def test_a_reader_sees_no_numbers_and_no_button_that_changes_anything(sign_in):
    """T1: reports are not for readers, and advice is only read."""
    page = await sign_in(READER)
    await go_home(page)
    await expect(part(page, "Anbefalet nu").get_by_role("listitem").first).to_be_visible()
    for name in ("Gør det", "Senere", "Forkert"):
        await expect(page.get_by_role("button", name=name)).to_have_count(0)
    await expect(page.get_by_role("region", name="Pipeline")).to_have_count(0)
    await expect(page.get_by_label("Hvis overblik")).to_have_count(0)
    await expect(page.get_by_label("Ny opgave")).to_have_count(0)
    await assert_accessible(page)
