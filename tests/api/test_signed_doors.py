"""A chat door with a signing secret, over HTTP against the whole application."""

import asyncio
import base64
import hashlib
import hmac
import json
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass

import asyncpg
import httpx
import pytest

from crmflow.config import Settings
from crmflow.ops.doors import ChatDoor, add_chat_door
from tests.api.conftest import browser

SECRET = "udbyderens-hemmelige-ord"
BODY = json.dumps(
    {"type": "notification_event", "id": "notif_1", "topic": "conversation.user.created"}
).encode()
PING = json.dumps({"type": "notification_event", "topic": "ping"}).encode()
SIGNED_PROVIDERS = ["chatwoot", "crisp", "generic", "intercom", "tawk", "wotnot"]
STAMPED_PROVIDERS = ["chatwoot", "crisp", "generic"]


def mark(algorithm: str, signed: bytes, secret: str) -> str:
    return hmac.new(secret.encode(), signed, algorithm).hexdigest()


def standard(body: bytes, stamp: bytes, secret: str) -> dict[str, str]:
    seal = hmac.new(secret.encode(), b"m1." + stamp + b"." + body, hashlib.sha256).digest()
    return {
        "webhook-id": "m1",
        "webhook-timestamp": stamp.decode(),
        "webhook-signature": f"v1,{base64.b64encode(seal).decode()}",
    }


def signed(provider: str, body: bytes = BODY, *, secret: str = SECRET, age: int = 0) -> dict[str, str]:
    """The headers with which the provider proves itself."""
    stamp = str(int(time.time()) - age).encode()
    ways: dict[str, Callable[[], dict[str, str]]] = {
        "wotnot": lambda: {"authorization": f"Bearer {secret}"},
        "intercom": lambda: {"x-hub-signature": f"sha1={mark('sha1', body, secret)}"},
        "tawk": lambda: {"x-tawk-signature": mark("sha1", body, secret)},
        "crisp": lambda: {
            "x-crisp-request-timestamp": stamp.decode(),
            "x-crisp-signature": mark("sha256", b"[" + stamp + b";" + body + b"]", secret),
        },
        "chatwoot": lambda: {
            "x-chatwoot-timestamp": stamp.decode(),
            "x-chatwoot-signature": "sha256=" + mark("sha256", stamp + b"." + body, secret),
        },
        "generic": lambda: standard(body, stamp, secret),
    }
    return ways[provider]()


@dataclass
class Doors:
    client: httpx.AsyncClient
    owner: asyncpg.Connection
    owner_url: str
    settings: Settings

    async def add(self, provider: str = "intercom", secret: str | None = SECRET) -> str:
        """The path of a new door."""
        door = ChatDoor("Nordlys", provider, secret)
        address = await add_chat_door(self.owner_url, self.settings, door)
        return address.removeprefix(self.settings.base_url)

    async def deliver(self, path: str, body: bytes = BODY, headers: dict[str, str] | None = None):
        return await self.client.post(path, content=body, headers=headers or {})

    async def stored(self) -> int:
        count: int = await self.owner.fetchval("select count(*) from public.inbound_events")
        return count


@pytest.fixture
async def doors(app, app_settings, database, owner, firm) -> AsyncIterator[Doors]:
    async with browser(app) as client:
        yield Doors(client, owner, database.owner, app_settings)


@pytest.mark.parametrize("provider", SIGNED_PROVIDERS)
async def test_a_signed_delivery_is_stored_and_an_unsigned_or_wrongly_signed_one_is_not(doors, provider):
    """T67: a bad signature, from every provider."""
    path = await doors.add(provider)
    for headers in ({}, signed(provider, secret="et-andet-ord"), signed(provider, secret="")):
        answer = await doors.deliver(path, headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (401, "unauthenticated")
    assert await doors.stored() == 0
    assert await doors.owner.fetchval("select count(*) from jobs.procrastinate_jobs") == 0
    assert await doors.owner.fetchval("select max(last_event_at) from public.inbound_endpoints") is None

    assert (await doors.deliver(path, headers=signed(provider))).status_code == 202
    assert await doors.stored() == 1


@pytest.mark.parametrize("provider", sorted({*SIGNED_PROVIDERS} - {"wotnot"}))
async def test_an_altered_body_is_401_and_stores_nothing(doors, provider):
    """T67: one space is enough, as the raw body is signed. WotNot sends a token and signs nothing."""
    path = await doors.add(provider)
    assert (await doors.deliver(path, BODY + b" ", signed(provider))).status_code == 401
    assert await doors.stored() == 0


@pytest.mark.parametrize("provider", STAMPED_PROVIDERS)
@pytest.mark.parametrize("age", [400, -400])
async def test_a_stale_time_stamp_is_401_and_stores_nothing(doors, provider, age):
    """T67: rightly signed, but more than five minutes ago, or from the future."""
    path = await doors.add(provider)
    assert (await doors.deliver(path, headers=signed(provider, age=age))).status_code == 401
    assert await doors.stored() == 0


@pytest.mark.parametrize("provider", SIGNED_PROVIDERS)
async def test_a_replay_is_a_duplicate_and_one_row(doors, provider):
    """T67: and without the signature it learns nothing of what is stored."""
    path = await doors.add(provider)
    headers = signed(provider)
    first = await doors.deliver(path, headers=headers)
    again = await doors.deliver(path, headers=headers)
    assert (again.status_code, again.json()) == (200, {"id": first.json()["id"], "duplicate": True})
    assert (await doors.deliver(path)).status_code == 401
    assert await doors.stored() == 1


async def test_a_signed_delivery_arriving_many_times_at_once_is_one_row(doors):
    """T68: fifty together, each checked."""
    path, headers = await doors.add(), signed("intercom")
    answers = await asyncio.gather(*(doors.deliver(path, headers=headers) for _ in range(50)))
    assert sorted(answer.status_code for answer in answers) == [200] * 49 + [202]
    assert await doors.stored() == 1


async def test_a_signature_opens_only_its_own_door(doors):
    """T67: a right signature at the address of another door, whose secret is another."""
    path = await doors.add()
    elsewhere = await doors.add(secret="den-anden-doers-ord")
    headers = signed("intercom")
    assert (await doors.deliver(elsewhere, headers=headers)).status_code == 401
    assert (await doors.deliver(path + "x", headers=headers)).status_code == 401
    assert await doors.stored() == 0


async def test_broken_json_is_kept_only_when_it_is_signed(doors):
    path = await doors.add()
    assert (await doors.deliver(path, b"{")).status_code == 401
    assert await doors.stored() == 0
    assert (await doors.deliver(path, b"{", signed("intercom", b"{"))).status_code == 400
    assert await doors.stored() == 1


async def test_a_trial_call_is_answered_only_when_it_is_signed(doors):
    path = await doors.add()
    refused = await doors.deliver(path, PING)
    assert (refused.status_code, "ok" in refused.json()) == (401, False)
    answer = await doors.deliver(path, PING, signed("intercom", PING))
    assert (answer.status_code, answer.json()) == (200, {"ok": True})


async def test_an_unsigned_handshake_echoes_and_remembers_nothing(doors):
    """T67: else a stranger with the address would choose the token."""
    path = await doors.add("wotnot")
    refused = await doors.deliver(path, b'{"token": "fremmed-ord"}')
    assert (refused.status_code, "fremmed-ord" in refused.text) == (401, False)
    assert await doors.owner.fetchval("select max(provider_token_hash) from public.inbound_endpoints") is None
    answer = await doors.deliver(path, json.dumps({"token": SECRET}).encode())
    assert (answer.status_code, answer.json()) == (200, {"token": SECRET})


async def test_a_door_without_a_secret_asks_for_no_signature(doors):
    assert (await doors.deliver(await doors.add(secret=None))).status_code == 202


SWAP = """
    update priv.endpoint_secrets as secret set ciphertext = other.ciphertext
    from priv.endpoint_secrets as other where other.endpoint_id <> secret.endpoint_id
"""
FLIP = """
    update priv.endpoint_secrets
    set ciphertext = set_byte(ciphertext, 20, get_byte(ciphertext, 20) # 1)
"""


@pytest.mark.parametrize("change", [SWAP, FLIP, "update priv.endpoint_secrets set key_id = 'ukendt'"])
async def test_a_secret_that_cannot_be_read_shuts_its_door(doors, change):
    """T53: swapped between rows, a flipped bit, an unknown key."""
    path = await doors.add()
    await doors.add()
    await doors.owner.execute(change)
    answer = await doors.deliver(path, headers=signed("intercom"))
    assert (answer.status_code, answer.json()["code"]) == (500, "seal_broken")
    assert "ukendt" not in answer.text
    assert (await doors.deliver(path)).status_code == 500
    assert await doors.stored() == 0


async def test_the_secret_is_in_no_row_and_no_answer(doors, firm):
    """T52: not in the audit log, not in what was stored, not in the API of those who see the door."""
    paths = [(await doors.add(provider), provider) for provider in SIGNED_PROVIDERS]
    answers = []
    for path, provider in paths:
        answers += [
            await doors.deliver(path),
            await doors.deliver(path, headers=signed(provider)),
            await doors.deliver(path, b"{", signed(provider, b"{")),
        ]
    async with firm.signed_in("admin") as admin:
        for table in ("inbound_endpoints", "inbound_events", "audit_log"):
            answers.append(await admin.get(f"/rest/v1/{table}?select=*"))
        assert len(answers[-3].json()) == len(SIGNED_PROVIDERS)
        assert (await admin.get("/rest/v1/endpoint_secrets")).status_code == 404
    ciphertexts = [row[0] for row in await doors.owner.fetch("select ciphertext from priv.endpoint_secrets")]
    assert len(ciphertexts) == len(SIGNED_PROVIDERS)
    hidden = [SECRET, SECRET.encode().hex(), *(ciphertext.hex() for ciphertext in ciphertexts)]
    for answer in answers:
        assert [word for word in hidden if word in answer.text] == []
    tables = await doors.owner.fetch(
        "select oid::regclass::text from pg_class where relkind = 'r' and relnamespace::regnamespace::text in"
        " ('public', 'priv', 'app', 'jobs', 'auth')"
    )
    for (table,) in tables:
        sought = hidden[:2] if table == "priv.endpoint_secrets" else hidden
        held = await doors.owner.fetchval(
            f"select count(*) from {table} as it where it::text like any($1)",
            [f"%{word}%" for word in sought],
        )
        assert held == 0, table
