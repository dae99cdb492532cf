"""The pages of companies, people, deals and papers, and the panel beside a list; limited members included."""

import re
from uuid import uuid4

import asyncpg
from playwright.async_api import Locator, Page, expect

from crmflow.config import Settings
from crmflow.db.roles import embedded_postgres
from crmflow.ops.members import NewMember, add_member
from tests.journeys.axe import assert_accessible
from tests.journeys.conftest import PHONE, READER, open_company
from tests.journeys.trees import Tree

NORDLYS, REGNBYGE = "Nordlys VVS ApS", "Regnbyge Vaskeri A/S"
NORDLYS_CVR = "99001143"


def panel(page: Page, kind: str) -> Locator:
    return page.get_by_role("complementary", name=kind)


def row(page: Page, name: str) -> Locator:
    return page.get_by_role("row").filter(has_text=name)


async def company_id(page: Page, name: str) -> str:
    answer = await page.request.get("/rest/v1/companies", params={"name": f"eq.{name}", "select": "id"})
    [found] = await answer.json()
    return str(found["id"])


async def test_a_company_gathers_everything_under_one_head(sign_in):
    page = await sign_in()
    await open_company(page, NORDLYS)
    figures = page.get_by_role("region", name="Nøgletal")
    await expect(figures).to_contain_text("Åbne deals")
    await expect(figures).to_contain_text("kr.")
    await expect(page.get_by_role("button", name="Kopiér CVR-nummeret")).to_be_visible()
    await assert_accessible(page)
    await figures.get_by_role("button").first.click()
    await expect(page.get_by_role("tab", name="Deals")).to_have_attribute("aria-selected", "true")
    await page.get_by_role("tabpanel").click(position={"x": 5, "y": 5})
    await page.keyboard.press("Control+k")
    await expect(page.get_by_role("option", name="Ny person her")).to_be_visible()
    await page.keyboard.press("Escape")
    await page.get_by_role("tabpanel").click(position={"x": 5, "y": 5})
    await page.keyboard.press("5")
    await expect(page.get_by_role("tab", name="Personer")).to_have_attribute("aria-selected", "true")
    await page.get_by_role("button", name="Handlinger").click()
    await page.get_by_role("menuitem", name="Hvorfor kan jeg se det?").click()
    await expect(
        page.get_by_role("dialog", name="Hvorfor kan jeg se det?").get_by_role("listitem")
    ).not_to_have_count(0)
    await page.keyboard.press("Escape")


async def test_a_record_leads_to_the_next_of_its_list_and_back_to_the_same_list(sign_in):
    page = await sign_in()
    await page.goto("/companies?q=vvs")
    await page.get_by_role("link", name=NORDLYS).click()
    await expect(page.get_by_role("heading", name=NORDLYS, level=1)).to_be_visible()
    await page.get_by_role("link", name="Tilbage til virksomhederne").click()
    await expect(page.get_by_label("Søg på navn, by eller CVR")).to_have_value("vvs")
    await page.goto("/companies")
    await page.get_by_role("link", name=NORDLYS).click()
    await expect(page.get_by_role("heading", name=NORDLYS, level=1)).to_be_visible()
    await page.get_by_role("tab", name="Tidslinje").click()
    # The keys are there when the buttons are.
    await expect(page.get_by_role("button", name="Næste")).to_be_enabled()
    await page.keyboard.press("Control+ArrowDown")
    await expect(page.get_by_role("heading", name=NORDLYS, level=1)).to_have_count(0)
    await expect(page.get_by_role("tab", name="Tidslinje")).to_have_attribute("aria-selected", "true")
    await page.get_by_role("button", name="Forrige").click()
    await expect(page.get_by_role("heading", name=NORDLYS, level=1)).to_be_visible()


async def test_a_colleague_who_is_sent_a_record_steps_through_the_same_list(sign_in):
    page, colleague = await sign_in(), await sign_in(READER)
    await page.goto('/companies?filter=[["city","contains","Odense"]]&sort=["-name"]')
    await page.get_by_role("link", name=NORDLYS).click()
    await expect(page).to_have_url(re.compile(r"\?list=f\.city\.contains\.Odense\*\.s\.-name$"))
    await colleague.goto(page.url)
    for each in (page, colleague):
        await expect(each.get_by_role("heading", name=NORDLYS, level=1)).to_be_visible()
        await each.get_by_role("button", name="Forrige").click()
        await expect(each.get_by_role("heading", name=NORDLYS, level=1)).to_have_count(0)
    name = await page.get_by_role("heading", level=1).inner_text()
    await expect(colleague.get_by_role("heading", name=name, level=1)).to_be_visible()
    await colleague.get_by_role("link", name="Tilbage til virksomhederne").click()
    await expect(colleague.get_by_role("button", name="By indeholder Odense", exact=True)).to_be_visible()
    # Nothing leads on where no list is named, nor one that the record does not stand in.
    for address in ("", "?list=q.findes-ikke"):
        await colleague.goto(page.url.partition("?")[0] + address)
        await expect(colleague.get_by_role("heading", name=name, level=1)).to_be_visible()
        await expect(colleague.get_by_role("button", name="Handlinger")).to_be_visible()
        await expect(colleague.get_by_role("button", name="Næste")).to_have_count(0)


async def test_a_record_opens_beside_its_list_and_follows_the_chosen_line(sign_in):
    page = await sign_in()
    await row(page, NORDLYS).hover()
    await row(page, NORDLYS).get_by_role("button", name=f"Vis {NORDLYS} ved siden af").click()
    beside = panel(page, "Virksomhed")
    await expect(beside.get_by_role("heading", name=NORDLYS)).to_be_visible()
    await expect(page).to_have_url(re.compile("panel=companies"))
    await assert_accessible(page)
    await page.reload()
    await expect(beside.get_by_role("heading", name=NORDLYS)).to_be_visible()
    await beside.get_by_role("button", name="Næste").click()
    await expect(beside.get_by_role("heading", name=NORDLYS)).to_have_count(0)
    await beside.get_by_role("button", name="Forrige").click()
    await expect(beside.get_by_role("heading", name=NORDLYS)).to_be_visible()
    await row(page, REGNBYGE).get_by_role("gridcell").nth(2).click()
    await expect(beside.get_by_role("heading", name=REGNBYGE)).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(beside).to_have_count(0)
    assert "panel=" not in page.url
    await page.keyboard.press("Home")
    await page.keyboard.press("Shift+Enter")
    await beside.get_by_role("link", name="Åbn hele siden").click()
    await expect(page.get_by_role("heading", name=REGNBYGE, level=1)).to_be_visible()


async def test_a_person_has_a_page_where_fields_are_put_right(sign_in):
    page = await sign_in()
    await open_company(page, NORDLYS)
    await page.get_by_role("tab", name="Personer").click()
    await page.get_by_role("tabpanel", name="Personer").get_by_role("link").first.click()
    await expect(page).to_have_url(re.compile("/people/"))
    await expect(page.get_by_role("tab", name="Tidslinje")).to_have_attribute("aria-selected", "true")
    fields = page.get_by_role("region", name="Stamdata")
    await fields.get_by_role("button", name="Ret Titel").click()
    await fields.get_by_role("textbox", name="Titel").fill("Driftsleder")
    await page.keyboard.press("Enter")
    await expect(fields.get_by_text("Driftsleder")).to_be_visible()
    await page.get_by_role("tab", name="Historik").click()
    await expect(page.get_by_role("tabpanel")).to_contain_text("Driftsleder")
    await assert_accessible(page)
    await fields.get_by_role("link", name=NORDLYS).click()
    await expect(page.get_by_role("heading", name=NORDLYS, level=1)).to_be_visible()


async def test_a_deleted_person_comes_back_with_one_press(sign_in, demo):
    page = await sign_in()
    name = f"Fortryd {uuid4().hex[:6]}"
    company = await company_id(page, NORDLYS)
    made = await page.request.post(
        "/rest/v1/people",
        data={"name": name, "company_id": company},
        headers={"Origin": demo.url, "Prefer": "return=representation"},
    )
    [person] = await made.json()
    await page.goto(f"/people/{person['id']}")
    await page.get_by_role("button", name="Handlinger").click()
    await page.get_by_role("menuitem", name="Slet person", exact=True).click()
    await expect(page.get_by_role("heading", name="Personer")).to_be_visible()
    await page.get_by_role("button", name="Fortryd", exact=True).click()
    await expect(page.get_by_text("Gendannet")).to_be_visible()
    await page.goto(f"/people/{person['id']}")
    await expect(page.get_by_role("heading", name=name, level=1)).to_be_visible()


async def test_a_deal_says_where_its_chance_comes_from(sign_in):
    page = await sign_in()
    answer = await page.request.get(
        "/rest/v1/deals",
        params={
            "select": "id,stages!inner(kind)",
            "stages.kind": "eq.open",
            "probability": "is.null",
            "limit": "1",
        },
    )
    [deal] = await answer.json()
    await page.goto(f"/deals/{deal['id']}")
    chance = page.get_by_role("region", name="Vinderchance")
    await expect(chance).to_contain_text(
        re.compile(r"Af \d+ afsluttede deals, der har været i .+, blev \d+ vundet")
    )
    await assert_accessible(page)
    for name in ("Tidslinje", "Opgaver", "Noter", "Dokumenter", "Historik"):
        await page.get_by_role("tab", name=name).click()
        await expect(page.get_by_role("tabpanel", name=name)).to_be_visible()
    await assert_accessible(page)


async def test_a_paper_shows_its_lines_and_what_came_in_has_an_address(sign_in):
    page = await sign_in()
    await page.goto("/quotes")
    await page.locator("[data-row] a[data-open]").first.click()
    paper = panel(page, "Tilbud")
    await expect(paper.get_by_role("region", name="Linjer")).to_contain_text("I alt inkl. moms")
    await expect(page).to_have_url(re.compile("panel=quotes"))
    await assert_accessible(page)
    company = await company_id(page, NORDLYS)
    for table, path in (
        ("chat_conversations", "conversations"),
        ("email_threads", "threads"),
        ("documents", "documents"),
    ):
        answer = await page.request.get(
            f"/rest/v1/{table}", params={"select": "id", "company_id": "not.is.null", "limit": "1"}
        )
        [item] = await answer.json()
        await page.goto(f"/{path}/{item['id']}")
        await expect(page.get_by_role("heading", level=1)).to_be_visible()
        await expect(page.get_by_role("main").locator("a[href^='/companies/']").first).to_be_visible()
        await assert_accessible(page)
    assert company


async def test_a_reader_finds_no_button_that_changes_a_record(sign_in):
    page = await sign_in(READER)
    await open_company(page, NORDLYS)
    await expect(page.get_by_role("region", name="Nøgletal")).to_be_visible()
    for name in ("Nyt", "Upload filer", "Ret Telefon"):
        await expect(page.get_by_role("button", name=name, exact=True)).to_have_count(0)
    await page.get_by_role("button", name="Handlinger").click()
    await expect(page.get_by_role("menuitem", name="Hvorfor kan jeg se det?")).to_be_visible()
    await expect(page.get_by_role("menuitem", name="Slet")).to_have_count(0)
    await page.keyboard.press("Escape")
    for tab, name in (("Personer", "Ny person"), ("Deals", "Ny deal")):
        await page.get_by_role("tab", name=tab).click()
        await expect(page.get_by_role("tabpanel", name=tab).get_by_role("link").first).to_be_visible()
        await expect(page.get_by_role("button", name=name)).to_have_count(0)


async def let_in(demo: Tree, *cvr_numbers: str) -> str:
    """A seller who may see these companies only; with the demo's password."""
    url = embedded_postgres(Settings(data=demo.data)).url()
    connection = await asyncpg.connect(url)
    workspace = await connection.fetchval("select name from public.workspaces limit 1")
    await connection.close()
    email = f"{uuid4().hex[:8]}@crmflow.example"
    member = NewMember(email, workspace, "sales", "Sara Smal", demo.state.password, tuple(cvr_numbers))
    await add_member(url, member)
    return email


async def test_a_limited_member_meets_other_companies_nowhere(demo, sign_in):
    """T22: not in the list, not by address, not beside a list, and not in figures."""
    page = await sign_in(await let_in(demo, NORDLYS_CVR))
    await expect(row(page, NORDLYS)).to_have_count(1)
    await expect(page.get_by_text("1 i alt")).to_be_visible()
    stranger = await (await sign_in()).request.get(
        "/rest/v1/companies", params={"name": f"eq.{REGNBYGE}", "select": "id"}
    )
    [other] = await stranger.json()
    await page.goto(f"/companies/{other['id']}")
    await expect(page.get_by_text("Virksomheden findes ikke")).to_be_visible()
    await page.goto(f"/companies?panel=companies:{other['id']}")
    await expect(panel(page, "Virksomhed").get_by_text("Den findes ikke")).to_be_visible()
    figures = await page.request.get("/rest/v1/rpc/company_figures", params={"of_company": other["id"]})
    assert await figures.json() == []
    await open_company(page, NORDLYS)
    await expect(page.get_by_role("region", name="Nøgletal")).to_be_visible()


async def test_a_phone_shows_a_company_and_a_paper_with_a_thumb(sign_in):
    page = await sign_in(viewport=PHONE)
    await page.get_by_role("link", name=NORDLYS).click()
    await expect(page.get_by_role("heading", name=NORDLYS, level=1)).to_be_visible()
    await page.get_by_text("Stamdata").click()
    await expect(page.get_by_role("button", name="Ret Telefon")).to_be_visible()
    await page.get_by_text("Stamdata").click()
    await page.get_by_role("tab", name="Chat").click()
    await expect(page.get_by_role("region", name="Nøgletal")).to_have_count(0)
    await assert_accessible(page)
    await page.goto("/invoices")
    await (
        page.get_by_role("region", name="Fakturaer")
        .get_by_role("listitem")
        .first.get_by_role("button")
        .click()
    )
    await expect(panel(page, "Faktura").get_by_role("region", name="Linjer")).to_be_visible()
    await assert_accessible(page)
    await panel(page, "Faktura").get_by_role("button", name="Luk").click()
    await expect(panel(page, "Faktura")).to_have_count(0)
