"""The webhook doors over HTTP, against the whole application."""

import base64
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass

import asyncpg
import httpx
import pytest
from fastapi import FastAPI

from crmflow.api.app import create_app
from crmflow.config import Settings
from crmflow.ingest.ledger import secret_hash

TOKEN = "et-hemmeligt-ord-i-adressen-0123456789"
MAIL_TOKEN = "0123456789abcdef0123456789abcdef"
EVENT = {"type": "message_create", "payload": {"external_key": "k", "message": {"id": "1", "body": "Hej"}}}
BODY = {"events": [{"event": EVENT}]}


@dataclass
class Doors:
    client: httpx.AsyncClient
    owner: asyncpg.Connection
    app: FastAPI

    async def chat(
        self, body: object, token: str = TOKEN, provider: str = "wotnot", **headers: str
    ) -> httpx.Response:
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        headers = {"content-type": "application/json", **{k.replace("_", "-"): v for k, v in headers.items()}}
        return await self.client.post(
            f"/api/v1/inbound/chat/{provider}/{token}", content=content, headers=headers
        )

    async def mail(self, body: object, token: str = MAIL_TOKEN, provider: str = "postmark") -> httpx.Response:
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        return await self.client.post(f"/api/v1/inbound/email/{provider}/{token}", content=content)

    async def events(self) -> list:
        return await self.owner.fetch("select * from public.inbound_events order by received_at")

    async def set_door(self, change: str) -> None:
        await self.owner.execute(f"update public.inbound_endpoints set {change} where kind = 'chat'")


@pytest.fixture
async def doors(database, owner, tmp_path) -> AsyncIterator[Doors]:
    await owner.fetchval("select app.new_workspace('Os ApS', null)")
    for kind, provider, token in (("chat", "wotnot", TOKEN), ("email", "postmark", MAIL_TOKEN)):
        await owner.execute(
            "select app.admin_add_inbound('Os ApS', $1, $2, $3, null, '')", kind, provider, secret_hash(token)
        )
    settings = Settings(data=tmp_path, api_database_url=database.api, DATABASE_URL=database.owner)
    app = create_app(settings)
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=transport, base_url="http://localhost:8000") as client,
    ):
        yield Doors(client, owner, app)


async def test_a_delivery_is_stored_and_its_parsing_queued_before_the_answer(doors):
    answer = await doors.chat(BODY)
    assert answer.status_code == 202
    (event,) = await doors.events()
    assert answer.json() == {"id": str(event["id"])}
    assert (json.loads(event["body"]), event["state"]) == (BODY, "received")
    job = await doors.owner.fetchrow("select task_name, args from jobs.procrastinate_jobs")
    assert (job["task_name"], json.loads(job["args"])["event_id"]) == ("ingest.parse", str(event["id"]))


async def test_the_same_delivery_again_is_answered_as_a_duplicate_and_stored_once(doors):
    """T67: the replay is 200 and one row, also when its spelling differs."""
    first = await doors.chat(BODY)
    again = await doors.chat(json.dumps(BODY, indent=3, sort_keys=True).encode())
    assert again.status_code == 200
    assert again.json() == {"id": first.json()["id"], "duplicate": True}
    assert len(await doors.events()) == 1


@pytest.mark.parametrize("token", ["x", "forkert-hemmelighed-0123456789", MAIL_TOKEN, "a" * 5000])
async def test_a_wrong_secret_is_401_and_stores_nothing(doors, token):
    """T67: a bad token, also that of another door."""
    answer = await doors.chat(BODY, token=token)
    assert answer.status_code == 401
    assert answer.headers["content-type"] == "application/problem+json"
    assert await doors.events() == []


async def test_another_provider_at_a_door_is_401_and_an_unknown_one_404(doors):
    assert (await doors.chat(BODY, provider="crisp")).status_code == 401
    assert (await doors.chat(BODY, provider="findes-ikke")).status_code == 404
    assert await doors.events() == []


async def test_a_body_above_one_megabyte_is_413_and_stores_nothing(doors):
    """T67: 1 MB and more."""
    answer = await doors.chat(b'{"x": "' + b"a" * 1_000_000 + b'"}')
    assert answer.status_code == 413
    assert await doors.events() == []


async def test_a_large_body_without_a_declared_length_is_413_too(doors):
    async def pieces():
        for _ in range(20):
            yield b"a" * 100_000

    answer = await doors.client.post(f"/api/v1/inbound/chat/wotnot/{TOKEN}", content=pieces())
    assert answer.status_code == 413
    assert await doors.events() == []


@pytest.mark.parametrize(
    "body", [b"{", b"", b"\xff\xfe", b"[" * 5000, b'{"x": NaN}', b"[[" * 40 + b"]]" * 40]
)
async def test_what_is_not_json_is_400_and_kept_for_inspection(doors, body):
    answer = await doors.chat(body)
    assert answer.status_code == 400
    (event,) = await doors.events()
    assert (event["body"], event["state"], event["reason"]) == (body, "needs_look", "broken_json")
    assert await doors.owner.fetchval("select count(*) from jobs.procrastinate_jobs") == 0


async def test_broken_json_with_a_wrong_secret_is_not_kept(doors):
    assert (await doors.chat(b"{", token="forkert-hemmelighed")).status_code == 401
    assert await doors.events() == []


async def test_wotnots_handshake_gets_its_token_back(doors):
    answer = await doors.chat({"token": "kundens-eget-ord"})
    assert (answer.status_code, answer.json()) == (200, {"token": "kundens-eget-ord"})
    assert await doors.events() == []


async def test_a_handshake_at_a_wrong_address_echoes_nothing(doors):
    answer = await doors.chat({"token": "kundens-eget-ord"}, token="forkert")
    assert answer.status_code == 401
    assert "kundens-eget-ord" not in answer.text


async def test_the_handshake_answers_in_plain_text_where_the_door_says_so(doors):
    await doors.set_door("replies_plain_text = true")
    answer = await doors.chat({"token": "kundens-eget-ord"})
    assert (answer.text, answer.headers["content-type"]) == ("kundens-eget-ord", "text/plain; charset=utf-8")


async def test_a_second_handshake_cannot_replace_the_token(doors):
    await doors.chat({"token": "det-rigtige-ord"})
    assert (await doors.chat({"token": "et-andet-ord"})).status_code == 403


async def test_a_door_that_requires_the_token_finds_it_in_every_place_and_refuses_without(doors):
    await doors.chat({"token": "kundens-eget-ord"})
    await doors.set_door("requires_provider_token = true")
    assert (await doors.chat(BODY)).status_code == 401
    assert (await doors.chat(BODY, authorization="Bearer et-andet-ord")).status_code == 401
    assert (await doors.chat(BODY, authorization="Bearer kundens-eget-ord")).status_code == 202
    inside = {"events": [{"event": {**EVENT, "token": "kundens-eget-ord"}}]}
    assert (await doors.chat(inside)).status_code == 202


async def test_secrets_in_headers_are_not_stored(doors):
    await doors.chat(BODY, authorization="Bearer hemmeligt", x_kept="ja")
    (event,) = await doors.events()
    headers = json.loads(event["headers"])
    assert headers["x-kept"] == "ja"
    assert "hemmeligt" not in event["headers"]


async def test_a_postmark_mail_is_stored_whole_above_the_chat_limit(doors):
    file = {
        "Name": "a.pdf",
        "ContentType": "application/pdf",
        "Content": base64.b64encode(b"x" * 2_000_000).decode(),
    }
    mail = {"From": "bo@nord.dk", "Subject": "Pris", "TextBody": "Hej", "Attachments": [file]}
    answer = await doors.mail(mail)
    assert answer.status_code == 202
    (event,) = await doors.events()
    assert (event["source"], event["provider"], json.loads(event["body"])) == ("email", "postmark", mail)


async def test_a_raw_message_can_be_posted_and_the_same_again_is_a_duplicate(doors):
    raw = b"From: bo@nord.dk\r\nSubject: Pris\r\n\r\nHej"
    assert (await doors.mail(raw, provider="raw")).status_code == 202
    again = await doors.mail(raw, provider="raw")
    assert (again.status_code, again.json()["duplicate"]) == (200, True)


async def test_a_broken_postmark_body_is_400_and_kept(doors):
    assert (await doors.mail(b"{")).status_code == 400
    (event,) = await doors.events()
    assert (event["state"], event["reason"]) == ("needs_look", "broken_json")


async def test_a_mail_door_with_a_wrong_secret_is_401(doors):
    assert (await doors.mail({"From": "x"}, token=TOKEN)).status_code == 401


async def test_a_database_that_is_away_is_503_so_that_the_provider_tries_again(doors):
    """T41: nothing is acknowledged that is not stored."""
    await doors.app.state.database.close()
    assert (await doors.chat(BODY)).status_code == 503
    assert await doors.events() == []
