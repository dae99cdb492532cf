"""The webhook doors: chat and e-mail providers deliver here. Raw first, answered fast, parsed by a job."""

import json
import time
from dataclasses import dataclass, replace
from typing import Annotated

from fastapi import APIRouter, Path, Request, Response
from starlette.requests import ClientDisconnect

from crmflow.db.session import Database
from crmflow.errors import BadRequest, Forbidden, NotFound, TooLarge, Unauthenticated
from crmflow.ingest import chat
from crmflow.ingest.ledger import Accepted, Arrival, accept, find_door, note_handshake
from crmflow.ingest.postmark import PROVIDERS as MAIL_PROVIDERS
from crmflow.ingest.proof import Unproved, prove
from crmflow.ingest.signatures import Delivery, tokens_in
from crmflow.ingest.wire import BrokenJson, Json, as_object, as_text, fingerprint, read_json
from crmflow.integrations.vault import Vault

CHAT_LIMIT = 1_000_000
# 25 MB of mail is up to 34 MB as base64 in JSON.
MAIL_LIMIT = 35_000_000

router = APIRouter(prefix="/inbound", tags=["inbound"])

Token = Annotated[str, Path(description="The secret of the door's address.")]
Provider = Annotated[str, Path(description="Who delivers.")]


@dataclass(frozen=True)
class ChatDoor:
    """The address a delivery came to, and what is behind it."""

    database: Database
    vault: Vault
    provider: str
    token: str


@router.post("/chat/{provider}/{token}", status_code=202, summary="A chatbot delivers events")
async def receive_chat(request: Request, provider: Provider, token: Token) -> Response:
    """202 when stored, 200 when it was stored before, 400 (and kept) when it is not JSON, 401, 413.

    Where the door has a signing secret, nothing is stored or answered before the signature is checked.
    """
    known = chat.provider(provider)
    delivery = await _delivery(request, CHAT_LIMIT)
    door = ChatDoor(request.app.state.database, request.app.state.vault, provider, token)
    try:
        value = read_json(delivery.body)
    except BrokenJson:
        await _accept_proved(door, delivery, _chat_arrival(provider, delivery, None, failure="broken_json"))
        raise
    reply = known.handshake(delivery, value)
    if reply is not None:
        return await _shake_hands(door, delivery, reply)
    return _answer(await _accept_proved(door, delivery, _chat_arrival(provider, delivery, value)))


@router.post(
    "/email/{provider}/{token}",
    status_code=202,
    max_body_size=MAIL_LIMIT,
    summary="A mail provider delivers a message",
)
async def receive_mail(request: Request, provider: Provider, token: Token) -> Response:
    """202 when stored, 200 when it was stored before, 400 (and kept) when it is not JSON, 401, 413."""
    if provider not in MAIL_PROVIDERS:
        raise NotFound(f"There is no mail provider called {provider[:40]}.")
    delivery = await _delivery(request, MAIL_LIMIT)
    broken = _json_failure(delivery.body) if provider == "postmark" else None
    recipients: list[Json] = [address for address in delivery.query.get("to", "").split(",") if address]
    arrival = Arrival(
        kind="email",
        provider=provider,
        dedupe_key=fingerprint(delivery.body),
        body=delivery.body,
        content_type=delivery.header("content-type")[:200] or None,
        headers=delivery.headers,
        envelope={"to": recipients, "via": "webhook"},
        failure=broken.code if broken else None,
    )
    accepted = await accept(request.app.state.database, token, arrival)
    if broken:
        raise broken
    return _answer(accepted)


async def _delivery(request: Request, limit: int) -> Delivery:
    """The request with its whole body, read no further than the limit. Raises TooLarge."""
    declared = request.headers.get("content-length", "0")
    if declared.isdigit() and int(declared) > limit:
        raise TooLarge
    body = bytearray()
    try:
        async for piece in request.stream():
            body += piece
            if len(body) > limit:
                raise TooLarge
    except ClientDisconnect:
        raise BadRequest("The sender hung up before the end.") from None
    headers = {name.lower(): value[:4000] for name, value in request.headers.items()}
    return Delivery(bytes(body), headers, dict(request.query_params))


def _chat_arrival(provider: str, delivery: Delivery, value: Json, *, failure: str | None = None) -> Arrival:
    return Arrival(
        kind="chat",
        provider=provider,
        dedupe_key=fingerprint(delivery.body) if failure else chat.dedupe_key(provider, delivery, value),
        body=delivery.body,
        content_type=delivery.header("content-type")[:200] or None,
        headers=delivery.headers,
        tokens=tuple(tokens_in(delivery, value))[:20],
        failure=failure,
    )


async def _accept_proved(door: ChatDoor, delivery: Delivery, arrival: Arrival) -> Accepted:
    """Store the delivery; where the database asks for a signature it is checked, and then stored.

    So a door without a secret costs one round trip, and none can forget to ask.
    """
    try:
        return await accept(door.database, door.token, arrival)
    except Unproved as refused:
        lock = refused.lock
    proof = prove(door.vault, lock, delivery, time.time())
    return await accept(door.database, door.token, replace(arrival, proof=proof))


async def _shake_hands(door: ChatDoor, delivery: Delivery, reply: dict[str, Json]) -> Response:
    """Answer a provider's trial call; the token it brings is remembered and may be required from now on."""
    found = await find_door(door.database, door.token, "chat")
    if found is None or found.provider != door.provider:
        raise Unauthenticated("This address is not known.")
    if found.lock:
        prove(door.vault, found.lock, delivery, time.time())
    provider_token = as_text(as_object(reply).get("token"))
    if provider_token and not await note_handshake(door.database, door.token, provider_token):
        raise Forbidden("Another token is in use here; make a new address to change it.")
    if found.replies_plain_text and provider_token:
        return Response(provider_token, media_type="text/plain")
    return Response(json.dumps(reply), media_type="application/json")


def _answer(accepted: Accepted) -> Response:
    body: dict[str, Json] = {"id": str(accepted.event_id)}
    if not accepted.is_new:
        body["duplicate"] = True
    return Response(json.dumps(body), 202 if accepted.is_new else 200, media_type="application/json")


def _json_failure(body: bytes) -> BrokenJson | None:
    try:
        read_json(body)
    except BrokenJson as error:
        return error
    return None
