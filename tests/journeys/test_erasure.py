"""Erasing a person from their page: one sees what goes and what stays, and types the name; others may not."""

from uuid import UUID

import pytest
from playwright.async_api import Page, expect

from tests.journeys.axe import assert_accessible
from tests.journeys.conftest import DESK, PHONE, READER
from tests.journeys.test_records import NORDLYS, company_id
from tests.journeys.trees import Tree


async def add_person(page: Page, demo: Tree, name: str) -> UUID:
    answer = await page.request.post(
        "/rest/v1/people",
        data={
            "company_id": await company_id(page, NORDLYS),
            "name": name,
            "email": f"{name.split(maxsplit=1)[0].lower()}@nordlys.example",
        },
        headers={"Origin": demo.url, "Prefer": "return=representation"},
    )
    [person] = await answer.json()
    return UUID(person["id"])


async def texts(page: Page, person: UUID, name: str) -> str:
    """Whatever the interface asks of the lists, the search and the history."""
    asked = (
        f"/rest/v1/people?search={name.split(maxsplit=1)[0]}",
        f"/api/v1/search?q={name}",
        f"/rest/v1/rpc/record_history?table_name=people&row_id={person}",
        f"/rest/v1/activity_log?row_id=eq.{person}",
        f"/rest/v1/audit_log?row_id=eq.{person}",
    )
    return "\n".join([await (await page.request.get(path)).text() for path in asked])


@pytest.mark.parametrize(("viewport", "name"), [(DESK, "Torsten Ørsted"), (PHONE, "Ursula Ørsted")])
async def test_an_administrator_erases_a_person(demo, sign_in, viewport, name):
    """T75: from the list, the search and the history too."""
    page = await sign_in(viewport=viewport)
    person = await add_person(page, demo, name)
    assert name in await texts(page, person, name)
    await page.goto(f"/people/{person}")
    await expect(page.get_by_role("heading", name=name, level=1)).to_be_visible()
    await page.get_by_role("button", name="Handlinger").click()
    await page.get_by_role("menuitem", name="Slet personen for altid …").click()
    dialog = page.get_by_role("dialog", name=f"Slet {name} for altid")
    await expect(dialog.get_by_role("region", name="Det bliver slettet eller renset")).to_contain_text(
        "Personens kort"
    )
    await assert_accessible(page)
    typed = dialog.get_by_label(f"Skriv {name} for at bekræfte")
    await typed.fill(name.split()[0])
    await dialog.get_by_role("button", name="Slet for altid").click()
    await expect(dialog.get_by_role("alert")).to_have_text("Det er ikke personens navn.")
    await typed.fill(name.lower())
    await typed.press("Enter")
    await expect(dialog).to_have_count(0)
    await expect(page.get_by_role("heading", name="Slettet person", level=1)).to_be_visible()
    await page.get_by_role("button", name="Handlinger").click()
    await page.get_by_role("menuitem", name="Slet personen for altid …").click()
    await expect(page.get_by_role("dialog")).to_contain_text("Personen er slettet.")
    assert name.split()[0].lower() not in (await texts(page, person, "Ørsted")).lower()
    await page.goto("/people")
    await expect(page.get_by_role("main").get_by_role("link").first).to_be_visible()
    await expect(page.get_by_text(name)).to_have_count(0)


async def test_a_reader_is_not_offered_it_and_is_refused(demo, sign_in):
    """T18."""
    page = await sign_in(READER)
    people = await page.request.get("/rest/v1/people", params={"select": "id", "limit": "1"})
    [person] = await people.json()
    await page.goto(f"/people/{person['id']}")
    await page.get_by_role("button", name="Handlinger").click()
    await expect(page.get_by_role("menuitem", name="Kopiér link")).to_be_visible()
    await expect(page.get_by_role("menuitem", name="Slet personen for altid …")).to_have_count(0)
    answer = await page.request.post(
        "/rest/v1/rpc/preview_erasure", data={"person": person["id"]}, headers={"Origin": demo.url}
    )
    assert answer.status == 403
