"""My own settings, from the invitation to the second step of signing in, and the ways back in."""

import hashlib
import secrets

import httpx
import pyotp
import pytest
from playwright.async_api import Page, expect

from tests.journeys.axe import assert_accessible
from tests.journeys.conftest import ADMIN, DESK, PHONE, READER
from tests.journeys.trees import Tree

PASSWORD = "tre rolige heste"
OTHER = "fire urolige heste"


async def invite(demo: Tree, email: str) -> str:
    """The token of a colleague's invitation."""
    async with httpx.AsyncClient(base_url=f"{demo.url}/api/v1", headers={"Origin": demo.url}) as admin:
        await admin.post("/session", json={"email": ADMIN, "password": demo.state.password})
        answer = await admin.post("/invitations", json={"email": email, "role": "sales"})
    return str(answer.json()["link"]).partition("token=")[2]


async def join(page: Page, demo: Tree, email: str) -> None:
    """Become a colleague, signed in on this page."""
    answer = await page.request.post(
        f"/api/v1/invitations/{await invite(demo, email)}/accept",
        data={"name": "Nynne Ny", "password": PASSWORD},
        headers={"Origin": demo.url},
    )
    assert answer.ok, await answer.text()


async def expect_home(page: Page) -> None:
    """Where one is after signing in."""
    await expect(page.get_by_role("heading", name="Overblik", level=1)).to_be_visible()


async def fill_sign_in(page: Page, email: str, password: str = PASSWORD) -> None:
    """Give the address and the password."""
    await page.get_by_label("E-mail").fill(email)
    await page.get_by_label("Adgangskode", exact=True).fill(password)
    await page.get_by_role("button", name="Log ind").click()


def mint_reset_token(demo: Tree, email: str) -> str:
    """The token that a mail would carry."""
    token = secrets.token_urlsafe(32)
    hashed = hashlib.sha256(token.encode()).hexdigest()
    made = demo.count(
        "with made as (insert into priv.one_time_tokens (token_hash, purpose, user_id, email)"
        f" select decode('{hashed}', 'hex'), 'recovery', user_id, email from public.user_profiles"
        f" where email_norm = '{email}' returning 1) select count(*) from made"
    )
    assert made == 1
    return token


@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["desk", "phone"])
async def test_an_invited_colleague_gives_a_name_and_a_password_once(demo, visit, viewport):
    email = f"ny{viewport['width']}@nordlys.example"
    link = f"/invitation#token={await invite(demo, email)}"
    page = await visit(demo.url, viewport)
    await page.goto(link)
    await expect(page.get_by_text(email)).to_be_visible()
    await assert_accessible(page)
    await page.get_by_label("Adgangskode", exact=True).fill("for kort")
    await page.get_by_role("button", name="Opret og log ind").click()
    await expect(page.get_by_text("Skal udfyldes")).to_be_visible()
    await expect(page.get_by_text("Mindst 12 tegn")).to_be_visible()
    await page.get_by_label("Dit navn").fill("Nynne Ny")
    await page.get_by_label("Adgangskode", exact=True).fill(PASSWORD)
    await page.get_by_role("button", name="Opret og log ind").click()
    await expect_home(page)
    stranger = await visit(demo.url, viewport)
    await stranger.goto(link)
    await expect(stranger.get_by_role("heading", name="Invitationen virker ikke længere")).to_be_visible()
    await assert_accessible(stranger)


async def test_a_code_from_the_app_guards_the_account(demo, visit):
    """T57: the password alone is not enough from then on; a recovery code works once."""
    email = "to.trin@nordlys.example"
    page = await visit(demo.url)
    await join(page, demo, email)
    await page.goto("/")
    await expect_home(page)
    await page.keyboard.press("Control+k")
    await page.get_by_role("combobox").fill("to-trins")
    await page.get_by_role("option", name="To-trins-login").click()
    await page.get_by_role("button", name="Slå til").click()
    await page.get_by_label("Din adgangskode").fill("ikke min kode")
    await page.get_by_role("button", name="Næste").click()
    await expect(page.get_by_text("Det er ikke din adgangskode.")).to_be_visible()
    await page.get_by_label("Din adgangskode").fill(PASSWORD)
    await page.get_by_role("button", name="Næste").click()
    shown = await page.get_by_role("button", name="Kopiér nøglen").inner_text()
    await assert_accessible(page)
    await page.get_by_label("Kode", exact=True).fill(pyotp.TOTP(shown.replace(" ", "")).now())
    await page.get_by_role("button", name="Bekræft").click()
    codes = page.get_by_role("dialog").get_by_role("listitem")
    await expect(codes).to_have_count(10)
    recovery = await codes.all_inner_texts()
    await page.keyboard.press("Escape")
    await expect(page.get_by_text("Gem koderne først")).to_be_visible()
    await assert_accessible(page)
    await page.get_by_role("button", name="Jeg har gemt dem").click()
    await expect(page.get_by_text("10 koder tilbage")).to_be_visible()
    await assert_accessible(page)

    elsewhere = await visit(demo.url, PHONE)
    await elsewhere.goto("/")
    await fill_sign_in(elsewhere, email)
    await expect(elsewhere.get_by_role("heading", name="Skriv koden")).to_be_visible()
    await assert_accessible(elsewhere)
    await elsewhere.get_by_label("Kode", exact=True).fill("000000")
    await elsewhere.get_by_role("button", name="Log ind").click()
    await expect(elsewhere.get_by_text("Koden er forkert")).to_be_visible()
    await elsewhere.get_by_role("button", name="Brug en gendannelseskode").click()
    await elsewhere.get_by_label("Kode", exact=True).fill(recovery[0])
    await elsewhere.get_by_role("button", name="Log ind").click()
    await expect_home(elsewhere)

    await page.reload()
    await expect(page.get_by_text("9 koder tilbage")).to_be_visible()
    await page.get_by_role("button", name="Fjern Min telefon").click()
    await page.get_by_label("Din adgangskode").fill(PASSWORD)
    await page.get_by_label("Kode", exact=True).fill(recovery[0])
    await page.get_by_role("dialog").get_by_role("button", name="Fjern").click()
    await expect(page.get_by_text("Koden er forkert")).to_be_visible()
    await page.get_by_label("Kode", exact=True).fill(recovery[1])
    await page.get_by_role("dialog").get_by_role("button", name="Fjern").click()
    await expect(page.get_by_text("To-trins-login er slået fra")).to_be_visible()


async def test_name_password_and_sessions_are_changed_where_they_stand(demo, visit):
    email = "selv@nordlys.example"
    page = await visit(demo.url)
    await join(page, demo, email)
    phone = await visit(demo.url, PHONE)
    await phone.goto("/")
    await fill_sign_in(phone, email)
    await expect_home(phone)

    await page.goto("/settings")
    await page.get_by_label("Dit navn").fill("Sally Selvhjulpen")
    await page.get_by_role("button", name="Gem").click()
    await expect(page.get_by_role("button", name="Din menu, Sally Selvhjulpen")).to_be_visible()
    await assert_accessible(page)
    await page.get_by_role("button", name="English").click()
    await expect(page.get_by_role("heading", name="Profile")).to_be_visible()
    await page.get_by_role("button", name="Dansk").click()

    await page.get_by_role("link", name="Sessioner").click()
    await expect(page.get_by_text("Denne browser")).to_be_visible()
    await expect(page.get_by_role("button", name="Log ud på")).to_have_count(1)
    await assert_accessible(page)
    await page.get_by_role("button", name="Log ud på").click()
    await expect(page.get_by_role("button", name="Log ud på")).to_have_count(0)
    await phone.goto("/settings")
    await expect(phone.get_by_role("button", name="Log ind")).to_be_visible()

    await page.get_by_role("link", name="Adgangskode").click()
    await page.get_by_label("Nuværende adgangskode").fill("ikke min kode")
    await page.get_by_label("Ny adgangskode").fill(OTHER)
    await page.get_by_role("button", name="Skift adgangskode").click()
    await expect(page.get_by_text("Det er ikke din adgangskode.")).to_be_visible()
    await assert_accessible(page)
    await page.get_by_label("Nuværende adgangskode").fill(PASSWORD)
    await page.get_by_role("button", name="Skift adgangskode").click()
    await expect(page.get_by_text("Adgangskoden er skiftet")).to_be_visible()


async def test_a_forgotten_password_is_chosen_anew_by_a_link_that_works_once(demo, visit):
    """T57: nobody learns whether an address has an account."""
    email = "glemsom@nordlys.example"
    await join(await visit(demo.url), demo, email)
    page = await visit(demo.url, PHONE)
    await page.goto("/signin")
    await page.get_by_role("link", name="Glemt?").click()
    # The page before it has a field of the same name.
    await expect(page.get_by_role("heading", name="Glemt adgangskoden?")).to_be_visible()
    await page.get_by_label("E-mail").fill("nobody@nordlys.example")
    await assert_accessible(page)
    await page.get_by_role("button", name="Send link").click()
    await expect(page.get_by_role("heading", name="Tjek din indbakke")).to_be_visible()

    address = f"/reset-password#token={mint_reset_token(demo, email)}"
    await page.goto(address)
    await page.get_by_label("Ny adgangskode").fill(OTHER)
    await assert_accessible(page)
    await page.get_by_role("button", name="Gem adgangskoden").click()
    await expect(page.get_by_role("heading", name="Adgangskoden er skiftet")).to_be_visible()
    again = await visit(demo.url)
    await again.goto(address)
    await again.get_by_label("Ny adgangskode").fill(PASSWORD)
    await again.get_by_role("button", name="Gem adgangskoden").click()
    await expect(again.get_by_text("Linket er brugt")).to_be_visible()
    await page.get_by_role("link", name="Til log ind").click()
    await fill_sign_in(page, email, OTHER)
    await expect_home(page)


async def test_a_phone_shows_the_list_of_settings_and_then_one(sign_in):
    page = await sign_in(READER, PHONE)
    await page.goto("/settings")
    await expect(page.get_by_role("link", name="Profil")).to_be_visible()
    await assert_accessible(page)
    await page.get_by_role("link", name="Profil").click()
    await expect(page.get_by_role("heading", name="Profil")).to_be_visible()
    await expect(page.get_by_role("link", name="Sessioner")).to_have_count(0)
    await assert_accessible(page)
    await page.get_by_role("link", name="Alle indstillinger").click()
    await expect(page.get_by_role("link", name="Sessioner")).to_be_visible()
    await page.goto("/settings/nothing")
    await expect(page.get_by_text("Den indstilling er her ikke")).to_be_visible()
    await page.goto("/#error=access_denied&error_code=otp_expired")
    await expect(page.get_by_text("Linket virker ikke længere")).to_be_visible()
