"""Rolling back: what would happen, the firm's name typed, the report, and taking it back."""

import json
from dataclasses import dataclass
from uuid import uuid4

import asyncpg
import pytest
from playwright.async_api import Page, expect

from crmflow.config import Settings
from crmflow.db.roles import embedded_postgres
from crmflow.ops.members import NewMember, add_member
from tests.journeys.axe import assert_accessible
from tests.journeys.conftest import DESK, PHONE
from tests.journeys.trees import Tree


@dataclass(frozen=True)
class OwnFirm:
    """A workspace of this journey's own: nobody else's work goes back."""

    name: str
    email: str
    password: str

    @classmethod
    async def of(cls, demo: Tree) -> "OwnFirm":
        url = embedded_postgres(Settings(data=demo.data)).url()
        mark = uuid4().hex[:6]
        firm = cls(f"Rulle {mark} ApS", f"{mark}@rulle.example", demo.state.password)
        connection = await asyncpg.connect(url)
        await connection.fetchval("select app.new_workspace($1, null)", firm.name)
        await connection.close()
        await add_member(url, NewMember(firm.email, firm.name, "admin", "Rikke Rul", firm.password, ()))
        return firm


async def send(page: Page, path: str, body: object) -> None:
    headers = {"Origin": page.url.rsplit("/", 2)[0], "Content-Type": "application/json"}
    answer = await page.request.post(path, data=json.dumps(body), headers=headers)
    assert answer.ok, await answer.text()


async def names(page: Page) -> list[str]:
    answer = await page.request.get("/rest/v1/companies?select=name&order=name")
    return [company["name"] for company in await answer.json()]


@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["desk", "phone"])
async def test_a_workspace_is_rolled_back_by_its_typed_name_and_taken_forward_again(demo, visit, viewport):
    """T46, as an administrator does it."""
    firm = await OwnFirm.of(demo)
    page = await visit(demo.url, viewport)
    await page.goto("/settings/roll-back")
    await page.get_by_label("E-mail").fill(firm.email)
    await page.get_by_label("Adgangskode", exact=True).fill(firm.password)
    await page.get_by_role("button", name="Log ind").click()
    await expect(page.get_by_text("Ingen gendannelsespunkter de seneste 24 timer")).to_be_visible()
    await send(page, "/rest/v1/companies", [{"name": "Bliver A/S"}])
    await page.get_by_role("button", name="Lav gendannelsespunkt nu").click()
    await page.get_by_label("Hvad skal det hedde?").fill("Før oprydningen")
    await page.get_by_role("button", name="Lav punktet").click()
    point = page.get_by_role("button", name="Før oprydningen")
    await expect(point).to_be_visible()
    await send(page, "/rest/v1/companies", [{"name": f"Forsvinder {n} A/S"} for n in range(3)])
    before = await names(page)

    await point.click()
    await expect(page.get_by_role("list", name="Det sker der")).to_contain_text("3 forsvinder igen")
    await expect(page.get_by_text("Rikke Rul (3)")).to_be_visible()
    await assert_accessible(page)
    run = page.get_by_role("button", name="Rul tilbage")
    typed = page.get_by_label(f"Skriv arbejdsområdets navn, {firm.name}, for at bekræfte")
    await typed.fill(firm.name[:-1])
    await expect(run).to_be_disabled()
    assert await names(page) == before
    await typed.fill(firm.name)
    await typed.press("Enter")

    await expect(page.get_by_role("heading", name="Arbejdsområdet er som")).to_be_visible()
    assert await names(page) == ["Bliver A/S"]
    await assert_accessible(page)
    await page.get_by_role("button", name="Fortryd tilbagerulningen").click()
    drawer = page.get_by_role("dialog", name="Fortryd handlingen")
    await expect(drawer.get_by_role("list", name="Det sker der")).to_contain_text("3 kommer tilbage")
    await drawer.get_by_role("button", name="Fortryd", exact=True).click()
    await expect(drawer).to_have_count(0)
    await expect(page.get_by_role("list", name="Gendannelsespunkter, nyeste først")).to_be_visible()
    assert await names(page) == before
