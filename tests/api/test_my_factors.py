"""Two-step sign-in: a code counts once, guessing is limited, and half a sign-in opens nothing."""

import asyncio
import base64

import asyncpg
import httpx
import pytest

from tests.api.authenticators import FACTORS, Authenticator, enrol, use_app
from tests.api.conftest import PASSWORD, Firm, browser

ME = "/api/v1/me"


@pytest.fixture
async def phone(admin: httpx.AsyncClient) -> tuple[Authenticator, list[str]]:
    """The administrator's app and recovery codes."""
    return await use_app(admin)


async def sign_in_with(client: httpx.AsyncClient, firm: Firm, **more: str) -> httpx.Response:
    body = {"email": firm.email("admin"), "password": PASSWORD, **more}
    return await client.post("/api/v1/session", json=body)


async def test_enrolling_shows_the_secret_once_and_a_picture_to_scan(admin: httpx.AsyncClient):
    answer = (await admin.post(FACTORS, json={"friendly_name": "Telefon", "password": PASSWORD})).json()
    assert answer["uri"].startswith("otpauth://totp/CRMFlow:admin%40nordlys.dk?secret=" + answer["secret"])
    kind, _, picture = answer["qr_code"].partition(",")
    assert kind == "data:image/svg+xml;base64"
    drawn = base64.b64decode(picture)
    assert drawn.startswith(b"<svg")
    # Without it browsers show no image.
    assert b'xmlns="http://www.w3.org/2000/svg"' in drawn
    listed = (await admin.get(FACTORS)).json()
    assert [(each["friendly_name"], each["is_verified"]) for each in listed["factors"]] == [
        ("Telefon", False)
    ]
    assert answer["secret"] not in str(listed)


async def test_the_secret_lies_sealed_in_the_database(admin: httpx.AsyncClient, owner: asyncpg.Connection):
    app = await enrol(admin)
    assert app.secret.encode() not in await owner.fetchval("select ciphertext from priv.factors")


async def test_an_app_counts_once_its_first_code_was_typed(admin: httpx.AsyncClient, firm: Firm):
    app = await enrol(admin)
    async with browser(firm.app) as other:
        assert (await sign_in_with(other, firm)).status_code == 200
    wrong = await admin.post(f"{FACTORS}/{app.id}/confirm", json={"code": "000000"})
    assert (wrong.status_code, wrong.json()["code"]) == (401, "wrong_code")
    confirmed = await admin.post(f"{FACTORS}/{app.id}/confirm", json={"code": app.code()})
    assert len(set(confirmed.json()["recovery_codes"])) == 10
    async with browser(firm.app) as other:
        assert (await sign_in_with(other, firm)).json()["code"] == "totp_required"


async def test_enrolling_needs_the_password(admin: httpx.AsyncClient):
    answer = await admin.post(FACTORS, json={"password": "en helt forkert kode"})
    assert (answer.status_code, answer.json()["code"]) == (401, "wrong_credentials")


async def test_the_first_app_ends_the_sessions_that_knew_only_the_password(
    admin: httpx.AsyncClient, firm: Firm, visitor: httpx.AsyncClient
):
    await sign_in_with(visitor, firm)
    await use_app(admin)
    assert (await visitor.get(ME)).status_code == 401
    assert (await admin.get(ME)).status_code == 200


async def test_signing_in_takes_the_password_and_a_code(
    phone: tuple[Authenticator, list[str]], firm: Firm, visitor: httpx.AsyncClient
):
    missing = await sign_in_with(visitor, firm)
    assert (missing.status_code, missing.json()["code"]) == (401, "totp_required")
    assert "set-cookie" not in missing.headers
    assert (await visitor.get(ME)).status_code == 401
    assert (await sign_in_with(visitor, firm, code=phone[0].code())).status_code == 200
    assert (await visitor.get(ME)).status_code == 200


async def test_a_wrong_password_is_wrong_before_any_code_is_asked_for(
    phone: tuple[Authenticator, list[str]], firm: Firm, visitor: httpx.AsyncClient
):
    """T59: whether somebody uses an app is not told to strangers."""
    answer = await sign_in_with(visitor, firm, password="en helt forkert kode", code=phone[0].code())
    assert answer.json()["code"] == "wrong_credentials"


async def test_a_code_works_once_and_so_do_those_before_it(
    phone: tuple[Authenticator, list[str]], firm: Firm, visitor: httpx.AsyncClient
):
    app = phone[0]
    before, now = app.of(app.last_step), app.code()
    assert (await sign_in_with(visitor, firm, code=now)).status_code == 200
    for code in (now, before):
        answer = await sign_in_with(visitor, firm, code=code)
        assert (answer.status_code, answer.json()["code"]) == (401, "wrong_code")


async def test_of_many_who_use_one_code_at_once_one_gets_in(
    phone: tuple[Authenticator, list[str]], firm: Firm, visitor: httpx.AsyncClient
):
    code = phone[0].code()
    answers = await asyncio.gather(*(sign_in_with(visitor, firm, code=code) for _ in range(3)))
    assert sorted(each.status_code for each in answers) == [200, 401, 401]


async def test_a_code_of_another_hour_is_wrong(
    phone: tuple[Authenticator, list[str]], firm: Firm, visitor: httpx.AsyncClient
):
    for steps in (-120, 5):
        code = phone[0].of(phone[0].last_step + steps)
        assert (await sign_in_with(visitor, firm, code=code)).status_code == 401


async def test_guessing_codes_is_limited_also_with_the_right_password_in_between(
    phone: tuple[Authenticator, list[str]], firm: Firm, visitor: httpx.AsyncClient
):
    """T59: the password alone does not start the count again."""
    for _ in range(5):
        assert (await sign_in_with(visitor, firm, code="000000")).status_code == 401
        await sign_in_with(visitor, firm)
    locked = await sign_in_with(visitor, firm, code=phone[0].code())
    assert locked.status_code == 429
    assert int(locked.headers["retry-after"]) > 0


async def test_asking_for_the_code_is_no_failure(
    phone: tuple[Authenticator, list[str]], firm: Firm, visitor: httpx.AsyncClient
):
    for _ in range(6):
        assert (await sign_in_with(visitor, firm)).json()["code"] == "totp_required"
    assert (await sign_in_with(visitor, firm, code=phone[0].code())).status_code == 200


async def test_a_recovery_code_stands_in_for_the_app_once(
    phone: tuple[Authenticator, list[str]],
    firm: Firm,
    visitor: httpx.AsyncClient,
    owner: asyncpg.Connection,
):
    code = phone[1][3]
    assert (await sign_in_with(visitor, firm, code=code.lower().replace("-", " "))).status_code == 200
    assert (await visitor.get(FACTORS)).json()["recovery_codes_left"] == 9
    assert (await sign_in_with(visitor, firm, code=code)).json()["code"] == "wrong_code"
    stored = await owner.fetch("select encode(code_hash, 'escape') as kept from priv.recovery_codes")
    assert not any(code in row["kept"] for row in stored)


async def test_new_recovery_codes_void_the_old_ones(
    phone: tuple[Authenticator, list[str]], admin: httpx.AsyncClient, firm: Firm, visitor: httpx.AsyncClient
):
    proof = {"password": PASSWORD, "code": phone[0].code()}
    fresh = (await admin.post(f"{ME}/recovery-codes", json=proof)).json()["recovery_codes"]
    assert len(fresh) == 10
    assert (await sign_in_with(visitor, firm, code=phone[1][0])).status_code == 401
    assert (await sign_in_with(visitor, firm, code=fresh[0])).status_code == 200


async def test_removing_an_app_takes_password_and_code(
    phone: tuple[Authenticator, list[str]], admin: httpx.AsyncClient, firm: Firm, visitor: httpx.AsyncClient
):
    app, recovery = phone
    remove = f"{FACTORS}/{app.id}/remove"
    assert (await admin.post(remove, json={"password": PASSWORD, "code": "000000"})).status_code == 401
    assert (
        await admin.post(remove, json={"password": "forkert kode", "code": app.code()})
    ).status_code == 401
    assert (await admin.post(remove, json={"password": PASSWORD, "code": recovery[0]})).status_code == 204
    assert (await admin.get(FACTORS)).json() == {"factors": [], "recovery_codes_left": 0}
    assert (await sign_in_with(visitor, firm)).status_code == 200


async def test_codes_cannot_be_guessed_with_a_stolen_session_and_password(
    phone: tuple[Authenticator, list[str]], admin: httpx.AsyncClient
):
    """T59."""
    remove = f"{FACTORS}/{phone[0].id}/remove"
    answers = [await admin.post(remove, json={"password": PASSWORD, "code": "000000"}) for _ in range(6)]
    assert [each.status_code for each in answers] == [401] * 5 + [429]


async def test_another_persons_app_does_not_exist(
    phone: tuple[Authenticator, list[str]], firm: Firm, admin: httpx.AsyncClient
):
    async with firm.signed_in("sales") as other:
        mine, _ = await use_app(other)
        proof = {"password": PASSWORD, "code": mine.code()}
        assert (await other.post(f"{FACTORS}/{phone[0].id}/remove", json=proof)).status_code == 404
        confirm = await other.post(f"{FACTORS}/{phone[0].id}/confirm", json={"code": phone[0].code()})
        assert confirm.status_code == 404
    assert len((await admin.get(FACTORS)).json()["factors"]) == 1


async def test_names_are_given_once(admin: httpx.AsyncClient):
    app = await enrol(admin, "Telefon")
    await admin.post(f"{FACTORS}/{app.id}/confirm", json={"code": app.code()})
    again = await admin.post(FACTORS, json={"friendly_name": "Telefon", "password": PASSWORD})
    assert again.status_code == 409


async def test_adding_and_removing_an_app_is_told_by_mail(
    phone: tuple[Authenticator, list[str]], admin: httpx.AsyncClient, owner: asyncpg.Connection
):
    proof = {"password": PASSWORD, "code": phone[0].code()}
    await admin.post(f"{FACTORS}/{phone[0].id}/remove", json=proof)
    ordered = await owner.fetch("select purpose, email from priv.account_mails order by asked_at")
    assert [(row["purpose"], row["email"]) for row in ordered] == [
        ("factor_added", "admin@nordlys.dk"),
        ("factor_removed", "admin@nordlys.dk"),
    ]
