"""Doors over HTTP: an address is made, something arrives there, and a new address ends the old."""

import httpx
import pytest

from tests.api.conftest import Firm

DOORS = "/api/v1/inbound-endpoints"
ROWS = "/rest/v1/inbound_endpoints"
CHAT = {"kind": "chat", "provider": "wotnot", "name": "Hjemmesiden"}
BODY = {"conversation_key": "k-1", "message": "Hvad koster 12 stk?", "visitor": {"name": "Bo"}}


async def made(admin: httpx.AsyncClient, **wanted: str) -> dict[str, str]:
    answer = await admin.post(DOORS, json=CHAT | wanted)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def deliver(visitor: httpx.AsyncClient, address: str) -> int:
    return (await visitor.post(address, json=BODY)).status_code


async def test_a_chat_arrives_at_an_address_made_here(admin, visitor, firm: Firm):
    door = await made(admin)
    assert await deliver(visitor, door["address"]) == 202
    [event] = (await admin.get(f"/rest/v1/inbound_events?endpoint_id=eq.{door['id']}")).json()
    assert (event["source"], event["provider"]) == ("chat", "wotnot")


async def test_the_secret_of_an_address_is_told_once(admin, firm: Firm):
    """T3: neither the row nor history holds what opens the door."""
    door = await made(admin)
    secret = door["address"].rpartition("/")[2]
    [row] = (await admin.get(ROWS)).json()
    assert (row["name"], row["token_hint"], row["address"]) == ("Hjemmesiden", secret[-4:], None)
    history = await firm.owner.fetch("select to_jsonb(it)::text as text from public.audit_log as it")
    assert not [entry for entry in history if secret in entry["text"] or "token_hash" in entry["text"]]


async def test_a_mail_address_can_be_read_again(admin):
    door = await made(admin, kind="email", name="Videresendt post")
    [row] = (await admin.get(ROWS)).json()
    assert row["address"] == door["address"]
    assert row["provider"] == "smtp"
    assert "@" in door["address"]


async def test_a_new_address_ends_the_old_one(admin, visitor):
    old = await made(admin)
    new = (await admin.post(f"{DOORS}/{old['id']}/rotate")).json()
    assert new["address"] != old["address"]
    assert await deliver(visitor, old["address"]) == 401
    assert await deliver(visitor, new["address"]) == 202


async def test_a_door_with_a_signing_secret_takes_nothing_unsigned(admin, visitor):
    door = await made(admin, signing_secret="udbyderens-hemmelige-ord")
    assert await deliver(visitor, door["address"]) == 401
    signed = await visitor.post(
        door["address"], json=BODY, headers={"Authorization": "Bearer udbyderens-hemmelige-ord"}
    )
    assert signed.is_success, signed.text


@pytest.mark.parametrize(
    "wrong",
    [
        {"provider": "ukendt"},
        {"name": ""},
        {"kind": "fax"},
        {"signing_secret": "kort"},
        {"kind": "email", "signing_secret": "udbyderens-hemmelige-ord"},
    ],
)
async def test_a_door_nobody_could_use_is_not_made(admin, wrong: dict[str, str]):
    assert (await admin.post(DOORS, json=CHAT | wrong)).status_code == 422
    assert (await admin.get(ROWS)).json() == []


@pytest.mark.parametrize("role", ["manager", "sales", "support", "viewer"])
async def test_only_administrators_make_and_change_doors(admin, firm: Firm, role: str):
    """T1."""
    door = await made(admin)
    async with firm.signed_in(role) as member:
        assert (await member.post(DOORS, json=CHAT)).status_code == 403
        refused = await member.post(f"{DOORS}/{door['id']}/rotate")
        assert refused.status_code == (404 if role == "viewer" else 403)


async def test_another_firms_door_does_not_exist(admin, other_firm: Firm):
    """T2."""
    door = await made(admin)
    async with other_firm.signed_in("admin") as stranger:
        assert (await stranger.post(f"{DOORS}/{door['id']}/rotate")).status_code == 404
