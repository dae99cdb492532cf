"""The workspace's settings: people, pipelines, keys, doors and the log; and what a reader is not offered."""

import re

import pytest
from playwright.async_api import Page, expect

from tests.journeys.axe import assert_accessible
from tests.journeys.conftest import DESK, PHONE, READER

SECTIONS = {
    "members": "Dagny Demo",
    "roles": "Kunder og opgaver",
    "grants": "Dagny Demo",
    "company": "Nummerering",
    "pipelines": "Ny henvendelse",
    "prices": "Ny prisliste",
    "doors": "Mailadresser",
    "keys": "Ny API-nøgle",
    "webhooks": "Ny webhook",
    "audit": "Alle personer",
}
READABLE = {
    "members": "Dagny Demo",
    "roles": "Kunder og opgaver",
    "pipelines": "Ny henvendelse",
    "company": "Nummerering",
}
OFFERS = re.compile("^(Invitér|Ny pipeline|Tilføj fase|Gem|Slet|Mere om Dagny Demo|Flyt)")


async def open_section(page: Page, section: str) -> None:
    await page.goto(f"/settings/{section}")
    await expect(page.locator("#settings-section")).to_be_visible()


async def say(page: Page, words: str) -> None:
    await expect(page.get_by_text(words).first).to_be_visible()


@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["desk", "phone"])
async def test_everybody_can_use_every_section(sign_in, viewport):
    page = await sign_in(viewport=viewport)
    for section, words in SECTIONS.items():
        await open_section(page, section)
        await expect(page.get_by_role("main").get_by_text(words).first).to_be_attached()
        await assert_accessible(page)


async def test_an_administrator_invites_limits_and_never_locks_everybody_out(sign_in):
    """T1: the last administrator stays, and is told why."""
    page = await sign_in()
    await open_section(page, "members")
    await page.get_by_role("button", name="Invitér").click()
    await page.get_by_label("E-mail").fill("ny@vindstille.example")
    await page.get_by_label("CVR-numre").fill("10000009, 12345678")
    await say(page, "Det er ikke CVR-numre: 12345678")
    await page.get_by_label("CVR-numre").fill("10000009")
    await page.get_by_role("button", name="Send invitation").click()
    await expect(page.get_by_label("Link til invitationen")).to_contain_text("/invitation#token=")
    await page.get_by_role("button", name="Færdig").click()
    await page.get_by_role("button", name="Træk invitationen til ny@vindstille.example tilbage").click()
    await say(page, "Ingen venter på at komme ind.")
    await page.get_by_role("button", name="Mere om Dagny Demo").click()
    await page.get_by_role("menuitem", name="Forlad arbejdsområdet").click()
    await page.get_by_role("dialog").get_by_role("button", name="Forlad arbejdsområdet").click()
    await say(page, "Den sidste administrator kan ikke fjernes.")


async def test_a_pipeline_is_made_put_in_order_and_kept_whole(sign_in):
    page = await sign_in()
    await open_section(page, "pipelines")
    await page.get_by_role("button", name="Ny pipeline").click()
    await page.get_by_label("Navn").fill("Fornyelser")
    await page.get_by_label("Begynd med").select_option(label="Fornyelse af aftaler")
    await page.get_by_role("button", name="Opret").click()
    await page.get_by_role("button", name="Flyt Skal fornyes ned").click()
    rows = page.get_by_role("listitem").filter(has_text="vinderchance").filter(has_text="14 dage")
    await expect(rows.last).to_contain_text("Skal fornyes")
    await page.get_by_role("button", name="Slet fasen Vundet").last.click()
    await say(page, "mindst én åben, én vundet og én tabt fase")
    await page.get_by_role("button", name="Slet fasen Ny henvendelse").click()
    await say(page, "Der er deals i fasen.")
    await page.get_by_role("button", name="Mere om Fornyelser").click()
    await page.get_by_role("menuitem", name="Slet pipelinen").click()
    await expect(page.get_by_role("heading", name="Fornyelser")).to_have_count(0)


async def test_a_key_is_shown_once_and_its_making_stands_in_the_log(sign_in):
    """T3: what opens the door is on no later page."""
    page = await sign_in()
    await open_section(page, "keys")
    await page.get_by_role("button", name="Ny API-nøgle").click()
    await page.get_by_label("Navn").fill("Lagersystem")
    await page.get_by_role("button", name="Opret").click()
    key = await page.get_by_label("API-nøgle", exact=True).inner_text()
    await page.get_by_role("button", name="Jeg har gemt den").click()
    await page.get_by_role("button", name="Tilbagekald Lagersystem").click()
    await page.get_by_role("dialog").get_by_role("button", name="Tilbagekald").click()
    await say(page, "Udløbet eller tilbagekaldt")
    assert key not in await page.content()
    await open_section(page, "audit")
    await page.get_by_label("Hvad").select_option(label="API-nøgler")
    entry = page.get_by_role("button", name="API-nøgler Lagersystem").last
    await entry.click()
    await expect(entry).to_contain_text("Oprettet")
    assert key not in await page.content()


async def test_a_new_chat_address_takes_a_test_that_ticks_itself(sign_in):
    page = await sign_in()
    await open_section(page, "doors")
    await page.get_by_role("button", name="Ny chatadresse").click()
    await page.get_by_label("Navn").fill("Kampagnesiden")
    await page.get_by_role("button", name="Opret").click()
    await say(page, "Venter på, at noget kommer")
    await page.get_by_role("button", name="Send en testchat").click()
    await say(page, "Læst og lagt på plads")
    await page.get_by_role("button", name="Færdig").click()
    await page.get_by_role("button", name="Mere om Kampagnesiden").click()
    await page.get_by_role("menuitem", name="Slet").click()
    await expect(page.get_by_role("button", name="Mere om Kampagnesiden")).to_have_count(0)


async def test_what_is_typed_in_one_form_outlives_the_saving_of_another(sign_in):
    """T63."""
    page = await sign_in()
    await open_section(page, "company")
    numbering = page.get_by_role("form", name="Nummerering")
    await numbering.get_by_label("Tilbud").fill("TB")
    await expect(numbering.get_by_text("Næste: TB-")).to_be_visible()
    branding = page.get_by_role("form", name="På tilbud og fakturaer")
    await branding.get_by_label("Telefon").fill("66 11 22 33")
    await branding.get_by_role("button", name="Gem").click()
    await expect(branding.get_by_role("button", name="Gem")).to_be_disabled()
    await expect(branding.get_by_role("figure")).to_contain_text("66 11 22 33")
    await expect(numbering.get_by_label("Tilbud")).to_have_value("TB")
    await expect(numbering.get_by_role("button", name="Gem")).to_be_enabled()


async def test_a_reader_reads_what_the_role_may_and_is_offered_nothing(sign_in):
    """T1: no button, and no section that the role cannot read."""
    page = await sign_in(READER)
    for section, words in READABLE.items():
        await open_section(page, section)
        await say(page, words)
        await expect(page.get_by_role("button", name=OFFERS)).to_have_count(0)
    for hidden in ("CVR-adgang", "Indgående adresser", "API-nøgler", "Webhooks", "Revisionslog"):
        await expect(page.get_by_role("link", name=hidden)).to_have_count(0)
    await page.goto("/settings/audit")
    await say(page, "Den indstilling er her ikke")
