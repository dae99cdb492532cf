"""A CVR number fills the first step and a new company, and says what it means where it stands."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from tests.journeys.axe import assert_accessible
from tests.journeys.conftest import DESK, PHONE
from tests.journeys.trees import Tree
from tests.plugins.receiver import Received, Receiver

TOLD = json.loads((Path(__file__).parents[1] / "samples" / "cvr" / "cvrapi.json").read_text("utf-8"))
OWN, CUSTOMER, ENDED, UNKNOWN = "25052943", "13585628", "10150817", "36890266"


def answer(asked: Received) -> bytes:
    """What cvrapi.dk would say."""
    number = asked.path.split("vat=")[1][:8]
    if number == UNKNOWN:
        return b'{"error": "NOT_FOUND"}'
    changes = {"name": "FØRSTE FIRMA A/S", "protected": False} if number == OWN else {}
    if number == ENDED:
        changes = {"name": "GAMMEL SMEDJE I/S", "enddate": "31/12 - 2024", "protected": False}
    return json.dumps(TOLD | {"vat": int(number)} | changes).encode()


@pytest.fixture
def registered(tmp_path: Path, receiver: Receiver) -> Iterator[Tree]:
    """A first start of an installation that asks a register."""
    receiver.tell = answer
    settings = {
        "CRMFLOW_CVR_REGISTER": "cvrapi",
        "CRMFLOW_CVR_CONTACT": "Test, test@test.example",
        "CRMFLOW_CVR_URL": f"http://{receiver.host}/api",
    }
    tree = Tree(tmp_path / "data", ("run",), settings=settings)
    try:
        tree.start("Make the first administrator here")
        yield tree
    finally:
        if not tree.has_ended:
            tree.stop()


@pytest.fixture
async def page(registered: Tree, visit) -> Page:
    page: Page = await visit(registered.url)
    await page.goto(registered.setup_link)
    await page.get_by_label("Dit navn").fill("Asta Første")
    await page.get_by_label("E-mail").fill("asta@foerste.example")
    await page.get_by_label("Adgangskode", exact=True).fill("tre rolige heste")
    await page.get_by_label("Arbejdsområde").fill("Første Firma")
    await page.get_by_role("button", name="Opret og log ind").click()
    await expect(page.get_by_role("heading", name="Kom godt i gang")).to_be_visible()
    return page


async def take_the_first_step(page: Page) -> None:
    """The firm's own number; a telephone number was typed before it."""
    steps = page.get_by_role("region", name="Kom godt i gang")
    await steps.get_by_label("Telefon").fill("70 10 20 30")
    await steps.get_by_label("CVR-nummer").fill("25 05 29 43")
    await expect(steps.get_by_text("Hentet fra CVR: FØRSTE FIRMA A/S")).to_be_visible()
    await expect(steps.get_by_label("Adresse")).to_have_value("Havnegade 12, 2. th.")
    await expect(steps.get_by_label("By", exact=True)).to_have_value("Odense C")
    await expect(steps.get_by_label("Telefon")).to_have_value("70 10 20 30")
    await expect(steps.get_by_label("Virksomhedens navn")).to_have_value("Første Firma")
    await assert_accessible(page)
    await page.set_viewport_size(PHONE)
    await expect(steps.get_by_text("Hentet fra CVR: FØRSTE FIRMA A/S")).to_be_visible()
    await assert_accessible(page)
    await page.set_viewport_size(DESK)
    await steps.get_by_role("button", name="Gem oplysninger").click()
    await expect(steps.get_by_text("1 af 5")).to_be_visible()


async def try_another_number_of_ones_own(page: Page) -> None:
    """Another number fills the letterhead where it was emptied, and waits to be saved."""
    await page.goto("/settings/company")
    paper = page.get_by_role("form", name="På tilbud og fakturaer")
    await expect(paper.get_by_label("By")).to_have_value("Odense C")
    for field in ("Adresse", "Postnummer", "By"):
        await paper.get_by_label(field).fill("")
    await page.get_by_label("CVR-nummer").fill("13 58 56 28")
    await expect(page.get_by_text("Hentet fra CVR: NORDVIND TEKNIK ApS")).to_be_visible()
    await expect(paper.get_by_label("By")).to_have_value("Odense C")
    await expect(paper.get_by_label("Telefon")).to_have_value("70 10 20 30")
    await assert_accessible(page)
    await page.set_viewport_size(PHONE)
    await expect(page.get_by_text("Hentet fra CVR: NORDVIND TEKNIK ApS")).to_be_visible()
    await assert_accessible(page)
    await page.set_viewport_size(DESK)
    await page.goto("/")
    await expect(page.get_by_role("region", name="Kom godt i gang")).to_be_visible()


async def create_by_command(page: Page) -> None:
    """A number that nobody here has, from the command menu to the page of its company."""
    await page.keyboard.press("Control+k")
    menu = page.get_by_role("dialog", name="Kommandomenu")
    await menu.get_by_role("combobox").fill("13 58 56 28")
    await page.get_by_role("option", name="Opret virksomhed med CVR 13 58 56 28").click()
    dialog = page.get_by_role("dialog", name="Ny virksomhed")
    await expect(dialog.get_by_label("Navn")).to_have_value("NORDVIND TEKNIK ApS")
    await expect(dialog.get_by_text("Reklamebeskyttet:")).to_be_visible()
    await expect(dialog.get_by_text("Havnegade 12, 2. th., 5000 Odense C")).to_be_visible()
    await assert_accessible(page)
    await dialog.get_by_role("button", name="Opret virksomhed").click()
    await expect(page.get_by_role("heading", name="NORDVIND TEKNIK ApS", level=1)).to_be_visible()
    await expect(page.get_by_text("CVR/Erhvervsstyrelsen")).to_be_visible()
    await expect(page.get_by_text("VVS- og blikkenslagerforretninger")).to_be_visible()
    await page.get_by_role("button", name="Hent igen").click()
    await expect(page.get_by_text("Intet nyt i CVR-registret")).to_be_visible()
    await assert_accessible(page)
    await page.goto(f"{page.url}?tab=history")
    await expect(page.get_by_text("gennem CVR-registret")).to_be_visible()


async def create_on_a_phone(page: Page) -> None:
    """A number that is here, one that is nowhere, and one of a firm that has ended."""
    await page.set_viewport_size(PHONE)
    await page.goto("/companies")
    await page.get_by_role("button", name="Opret", exact=True).click()
    await page.get_by_role("dialog", name="Opret").get_by_role("button", name="Ny virksomhed").click()
    dialog = page.get_by_role("dialog", name="Ny virksomhed")
    await dialog.get_by_label("CVR-nummer").fill(CUSTOMER)
    await expect(dialog.get_by_role("button", name="Åbn NORDVIND TEKNIK ApS")).to_be_visible()
    await expect(dialog.get_by_role("button", name="Opret virksomhed")).to_be_disabled()
    await dialog.get_by_label("CVR-nummer").fill(UNKNOWN)
    await expect(dialog.get_by_text("CVR-registret kender ikke nummeret")).to_be_visible()
    await dialog.get_by_label("CVR-nummer").fill(ENDED)
    await expect(dialog.get_by_text("Status i CVR: Ophørt.")).to_be_visible()
    await expect(dialog.get_by_label("Navn")).to_have_value("GAMMEL SMEDJE I/S")
    await assert_accessible(page)
    await dialog.get_by_role("button", name="Opret virksomhed").click()
    await expect(page.get_by_role("heading", name="GAMMEL SMEDJE I/S", level=1)).to_be_visible()


async def test_a_number_fills_the_first_step_and_a_new_company(page: Page, registered: Tree, receiver):
    """What was typed stays; what is here already is linked to; on a phone as well."""
    await take_the_first_step(page)
    await try_another_number_of_ones_own(page)
    await create_by_command(page)
    await create_on_a_phone(page)
    # Each number was asked for once, whatever was typed and pressed.
    assert len(receiver.received) == 4
    assert registered.count("select count(*) from public.companies where registry_status is not null") == 2
