"""An account where mail is sent for real: another address, a forgotten password, and a second workspace."""

import asyncio
import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from crmflow.config import Settings
from crmflow.db.roles import embedded_postgres
from crmflow.ops.members import NewMember, add_member
from tests.journeys.axe import assert_accessible
from tests.journeys.conftest import PHONE
from tests.journeys.stored import stored
from tests.journeys.trees import PATIENCE, Tree
from tests.plugins.mailbox import PostOffice, text_of

OLD, NEW = "asta@foerste.example", "asta@anden.example"
PASSWORD, OTHER = "tre rolige heste", "fire urolige heste"
FIRM, SISTER = "Første Firma ApS", "Søsterfirmaet ApS"
LINK = re.compile(r"http://\S+")


@pytest.fixture
def mailing(tmp_path: Path, post_office: PostOffice) -> Iterator[Tree]:
    """A system with one administrator, which sends its mail through the test's own mail server."""
    environment = {
        "CRMFLOW_SMTP_OUT_URL": f"smtp+plain://127.0.0.1:{post_office.port}",
        "CRMFLOW_MAIL_FROM": "CRMFlow <crm@foerste.example>",
    }
    tree = Tree(tmp_path / "data", ("run",), settings=environment)
    try:
        tree.start("Make the first administrator here")
        yield tree
    finally:
        if not tree.has_ended:
            tree.stop()


async def link_to(post_office: PostOffice, address: str, page: str) -> str:
    """The link to a page of ours in a mail to an address, once there is one."""
    deadline = time.monotonic() + PATIENCE
    while True:
        for message in reversed(post_office.messages):
            found = LINK.search(text_of(message))
            if address in str(message["to"]) and found and page in found[0]:
                return found[0]
        assert time.monotonic() < deadline, f"no mail to {address}"
        await asyncio.sleep(0.1)


async def fill_sign_in(page: Page, email: str, password: str) -> None:
    await page.get_by_label("E-mail").fill(email)
    await page.get_by_label("Adgangskode", exact=True).fill(password)
    await page.get_by_role("button", name="Log ind").click()


async def set_up(page: Page, tree: Tree) -> None:
    await page.goto(tree.setup_link)
    await page.get_by_label("Dit navn").fill("Asta Første")
    await page.get_by_label("E-mail").fill(OLD)
    await page.get_by_label("Adgangskode", exact=True).fill(PASSWORD)
    await page.get_by_label("Arbejdsområde").fill(FIRM)
    await page.get_by_role("button", name="Opret og log ind").click()
    await expect(page.get_by_role("heading", name="Overblik", level=1)).to_be_visible()


async def ask_for_another_address(page: Page) -> None:
    """A wrong password is refused, and what was typed stays."""
    await page.goto("/settings/profile")
    await page.get_by_role("button", name="Skift e-mail").click()
    dialog = page.get_by_role("dialog", name="Skift e-mail")
    await dialog.get_by_label("Ny e-mail").fill(NEW)
    await dialog.get_by_label("Din adgangskode", exact=True).fill("ikke min adgangskode")
    await dialog.get_by_role("button", name="Send link").click()
    await expect(dialog.get_by_text("Det er ikke din adgangskode.")).to_be_visible()
    await expect(dialog.get_by_label("Ny e-mail")).to_have_value(NEW)
    await dialog.get_by_label("Din adgangskode", exact=True).fill(PASSWORD)
    await dialog.get_by_role("button", name="Send link").click()
    asked = page.get_by_role("dialog", name="Tjek din indbakke")
    await expect(asked).to_contain_text(NEW)
    await assert_accessible(page)
    await asked.get_by_role("button", name="Luk", exact=True).last.click()
    await expect(page.get_by_text(OLD)).to_be_visible()


async def follow_twice(page: Page, link: str) -> None:
    """The link works once."""
    await page.goto(link)
    await expect(page.get_by_text("Din nye e-mail er bekræftet.")).to_be_visible()
    await page.goto("/settings/profile")
    await expect(page.get_by_text(NEW)).to_be_visible()
    await page.goto(link)
    await expect(page.get_by_text("Linket virker ikke længere. Bed om et nyt.")).to_be_visible()


async def forget_the_password(page: Page, post_office: PostOffice) -> None:
    """From the sign-in, where the old address is nobody's now, to a new password."""
    await page.goto("/signin")
    await fill_sign_in(page, OLD, PASSWORD)
    await expect(page.get_by_role("alert")).to_be_visible()
    await page.get_by_role("link", name="Glemt?").click()
    await expect(page.get_by_role("heading", name="Glemt adgangskoden?")).to_be_visible()
    await page.get_by_label("E-mail").fill(NEW)
    await page.get_by_role("button", name="Send link").click()
    await expect(page.get_by_text("Tjek din indbakke")).to_be_visible()
    await page.goto(await link_to(post_office, NEW, "reset-password"))
    await page.get_by_label("Ny adgangskode", exact=True).fill(OTHER)
    await page.get_by_role("button", name="Gem adgangskoden").click()
    await page.get_by_role("link", name="Til log ind").click()


async def test_an_address_and_a_password_are_changed_by_mail_and_a_second_workspace_opens_first(
    mailing, post_office, visit
):
    """T57: each link works once, and until it is followed nothing has changed."""
    page = await visit(mailing.url)
    await set_up(page, mailing)
    await ask_for_another_address(page)
    await follow_twice(page, await link_to(post_office, NEW, "email_change"))

    phone = await visit(mailing.url, PHONE)
    await forget_the_password(phone, post_office)
    owner = embedded_postgres(Settings(data=mailing.data)).url()
    await add_member(owner, NewMember(NEW, SISTER, "sales"))
    await fill_sign_in(phone, NEW, OTHER)
    await expect(phone.get_by_role("heading", name="Overblik", level=1)).to_be_visible()
    await phone.goto("/settings/profile")
    first = phone.get_by_label("Start i")
    await expect(first).to_contain_text(FIRM)
    await assert_accessible(phone)
    async with stored(phone, "/api/v1/me"):
        await first.select_option(SISTER)

    desk = await visit(mailing.url)
    await desk.goto("/signin")
    await fill_sign_in(desk, NEW, OTHER)
    await expect(desk.get_by_role("button", name=SISTER)).to_be_visible()
    await desk.get_by_role("button", name=SISTER).click()
    await desk.get_by_role("menuitemradio", name=FIRM).click()
    await expect(desk.get_by_role("button", name=FIRM)).to_be_visible()
