"""The past: looking back at a record, the trash, undoing what was done in one go, and roll-back."""

import json
import re

import pytest
from playwright.async_api import Page, expect

from tests.journeys.axe import assert_accessible
from tests.journeys.conftest import DESK, PHONE, READER
from tests.journeys.trees import Tree


async def made(page: Page, demo: Tree, *names: str) -> list[dict[str, object]]:
    """Companies of this test's own."""
    rows = [{"name": name, "city": "Skagen"} for name in names]
    headers = {"Origin": demo.url, "Prefer": "return=representation"}
    answer = await page.request.post("/rest/v1/companies", data=json.dumps(rows), headers=headers | JSON)
    assert answer.ok, await answer.text()
    return list(await answer.json())


JSON = {"Content-Type": "application/json"}


async def change(page: Page, demo: Tree, where: str, **values: object) -> None:
    answer = await page.request.patch(
        f"/rest/v1/companies?{where}", data=values, headers={"Origin": demo.url}
    )
    assert answer.ok, await answer.text()


@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["desk", "phone"])
async def test_a_company_is_looked_back_at_with_the_arrow_keys_and_one_field_put_back(
    demo, sign_in, viewport
):
    page = await sign_in(viewport=viewport)
    [company] = await made(page, demo, f"Tidligere {viewport['width']} ApS")
    await change(page, demo, f"id=eq.{company['id']}", city="Thisted")
    await change(page, demo, f"id=eq.{company['id']}", phone="11223344")
    await page.goto(f"/companies/{company['id']}?tab=history")
    slider = page.get_by_role("slider", name="Tidspunkt i historikken")
    await slider.press("ArrowLeft")
    await slider.press("ArrowLeft")
    differences = page.get_by_role("list", name="Forskelle")
    await expect(differences.get_by_text("Skagen")).to_be_visible()
    await expect(differences.get_by_role("listitem")).to_have_count(2)
    await assert_accessible(page)
    await page.get_by_role("button", name="Gendan By").click()
    await expect(differences.get_by_role("listitem")).to_have_count(1)
    stored = await (
        await page.request.get(f"/rest/v1/companies?id=eq.{company['id']}&select=city,phone")
    ).json()
    assert stored == [{"city": "Skagen", "phone": "11223344"}]


@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["desk", "phone"])
async def test_what_was_deleted_lies_in_the_trash_and_comes_back(demo, sign_in, viewport):
    page = await sign_in(viewport=viewport)
    name = f"Slettet {viewport['width']} ApS"
    [company] = await made(page, demo, name)
    address = f"/rest/v1/companies?id=eq.{company['id']}"
    assert (await page.request.delete(address, headers={"Origin": demo.url})).ok
    await page.goto("/settings/trash")
    await page.get_by_role("button", name=re.compile(f"^{name}")).click()
    await expect(page.get_by_text("Når du gendanner")).to_be_visible()
    await assert_accessible(page)
    await page.get_by_role("button", name=f"Gendan {name}", exact=True).click()
    await expect(page.get_by_role("button", name=re.compile(name))).to_have_count(0)
    assert len(await (await page.request.get(address)).json()) == 1


async def test_rows_changed_since_are_decided_about_before_anything_is_undone(demo, sign_in):
    """T48: a stale undo changes nothing by itself."""
    page = await sign_in()
    rows = await made(page, demo, "Fortryd A ApS", "Fortryd B ApS")
    ids = f"id=in.({','.join(str(row['id']) for row in rows)})"
    await change(page, demo, ids, city="Ribe")
    await change(page, demo, f"id=eq.{rows[0]['id']}", city="Varde")
    await page.goto("/settings/operations")
    await page.get_by_role("button", name=re.compile("^Fortryd: Fortryd . ApS og 1 til")).first.click()
    drawer = page.get_by_role("dialog")
    run = drawer.get_by_role("button", name="Fortryd", exact=True).last
    await expect(drawer.get_by_text("1 række er ændret siden")).to_be_visible()
    await expect(run).to_be_disabled()
    await assert_accessible(page)
    await drawer.get_by_role("button", name="Behold alle").click()
    await run.click()
    await expect(drawer).to_have_count(0)
    stored = await (await page.request.get(f"/rest/v1/companies?{ids}&select=city&order=name")).json()
    assert stored == [{"city": "Varde"}, {"city": "Skagen"}]


async def test_a_reader_looks_back_but_puts_nothing_back(demo, sign_in):
    """T1: history is for whoever sees the record; the buttons are for whoever may change it."""
    admin = await sign_in()
    [company] = await made(admin, demo, "Læst ApS")
    await change(admin, demo, f"id=eq.{company['id']}", city="Hobro")
    page = await sign_in(READER)
    await page.goto(f"/companies/{company['id']}?tab=history")
    slider = page.get_by_role("slider", name="Tidspunkt i historikken")
    await slider.press("ArrowLeft")
    await expect(page.get_by_role("list", name="Forskelle").get_by_text("Skagen")).to_be_visible()
    await expect(page.get_by_role("button", name=re.compile("^Gendan"))).to_have_count(0)
    await page.goto("/settings/roll-back")
    await expect(page.get_by_text("Tilbagerulning er for administratorer")).to_be_visible()
    await page.goto("/settings/trash")
    await expect(page.get_by_text("Papirkurven er tom")).to_be_visible()
