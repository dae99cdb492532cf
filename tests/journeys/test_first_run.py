"""The first steps of a firm: each ticks itself, and demo data comes and goes."""

import pytest
from playwright.async_api import Page, expect

from tests.journeys.axe import assert_accessible
from tests.journeys.stored import stored


@pytest.fixture
async def page(fresh, visit) -> Page:
    """The first administrator, just let in."""
    page: Page = await visit(fresh.url)
    await page.goto(fresh.setup_link)
    await page.get_by_label("Dit navn").fill("Asta Første")
    await page.get_by_label("E-mail").fill("asta@foerste.example")
    await page.get_by_label("Adgangskode", exact=True).fill("tre rolige heste")
    await page.get_by_label("Arbejdsområde").fill("Første Firma ApS")
    await page.get_by_role("button", name="Opret og log ind").click()
    await expect(page.get_by_role("heading", name="Kom godt i gang")).to_be_visible()
    return page


async def test_a_firm_takes_its_first_steps(page, fresh):
    """T57: and what is typed wrong is neither stored nor lost."""
    steps = page.get_by_role("region", name="Kom godt i gang")
    await expect(steps.get_by_text("Opslag i CVR-registret er slået fra")).to_be_visible()
    await assert_accessible(page)
    await steps.get_by_label("CVR-nummer").fill("99001071")
    await steps.get_by_label("Adresse").fill("Havnegade 1")
    await steps.get_by_label("By", exact=True).fill("Aarhus C")
    await steps.get_by_role("button", name="Gem oplysninger").click()
    await expect(steps.get_by_text("Kontrolcifferet passer ikke")).to_be_visible()
    await expect(steps.get_by_label("Adresse")).to_have_value("Havnegade 1")
    await steps.get_by_label("CVR-nummer").fill("99 00 10 70")
    await steps.get_by_role("button", name="Gem oplysninger").click()
    await expect(steps.get_by_text("1 af 5")).to_be_visible()
    await steps.get_by_role("button", name="Projektsalg").click()
    await expect(steps.get_by_text("2 af 5")).to_be_visible()
    assert fresh.count("select count(*) from public.stages") == 7

    await steps.get_by_role("button", name="Saml posten").click()
    await steps.get_by_role("button", name="Opret mailadresse").click()
    await steps.get_by_role("button", name="Send testmail").click()
    await expect(steps.get_by_text("3 af 5")).to_be_visible()
    await assert_accessible(page)

    await steps.get_by_role("button", name="Få noget at se på").click()
    await steps.get_by_role("button", name="Prøv med demodata").click()
    await expect(page.get_by_text("Du ser også demodata")).to_be_visible()
    await expect(
        page.get_by_role("region", name="Min pipeline").get_by_role("listitem").first
    ).to_be_visible()
    await page.get_by_role("button", name="Fjern demodata").click()
    await page.get_by_role("dialog").get_by_role("button", name="Fjern demodata").click()
    await expect(page.get_by_text("Du ser også demodata")).to_have_count(0)
    await expect(page.get_by_text("Ingen åbne deals")).to_be_visible()
    assert fresh.count("select count(*) from public.companies") == 0
    # What the firm made itself is still there.
    assert fresh.count("select count(*) from public.stages") == 7

    async with stored(page, "/user_settings"):
        await steps.get_by_role("button", name="Gør lille").click()
    await page.reload()
    await expect(steps.get_by_role("button", name="Vis trinnene")).to_be_visible()
    await expect(steps.get_by_role("button", name="Saml posten")).to_have_count(0)
