"""Who asks: a cookie or an access token, and what happens when both or the wrong ones come."""

import hmac
import json
import time
from base64 import urlsafe_b64encode
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from fastapi import FastAPI
from joserfc import jwt
from joserfc.jwk import ECKey, RSAKey

from crmflow.api.access_tokens import AccessTokens
from tests.api.conftest import HOME, Firm, browser

ME = "/api/v1/me"
FAR_AWAY = 9_000_000_000
STRANGER = "7d1f0c62-2a51-4f0e-9d5d-2f1f6b1f3a10"


@dataclass
class Holder:
    """A program with a session of its own, and what its token may say."""

    client: httpx.AsyncClient
    tokens: AccessTokens
    claims: dict[str, Any]

    def token(self, **changes: Any) -> str:
        """A token signed with our key; a claim that is None is left out."""
        now = int(time.time())
        claims = {
            "iss": self.tokens.issuer,
            "aud": "authenticated",
            "role": "authenticated",
            "iat": now,
            "exp": now + 60,
            **self.claims,
            **changes,
        }
        claims = {name: value for name, value in claims.items() if value is not None}
        return jwt.encode(self.header, claims, self.key, ["ES256"])

    @property
    def header(self) -> dict[str, Any]:
        return {"alg": "ES256", "kid": self.tokens.public_keys()["keys"][0]["kid"]}

    @property
    def key(self) -> ECKey:
        return self.tokens._keys[self.header["kid"]]

    async def ask(self, token: str, path: str = ME) -> httpx.Response:
        return await self.client.get(path, headers={"Authorization": f"Bearer {token}"})


async def start(firm: Firm, user: UUID) -> UUID:
    return await firm.owner.fetchval("select app.start_session($1, null, 'test', '::1', 'token')", user)


@pytest.fixture
async def holder(app: FastAPI, firm: Firm) -> AsyncIterator[Holder]:
    user = await firm.add("sales")
    session = await start(firm, user)
    claims = {"sub": str(user), "session_id": str(session)}
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url=HOME) as client:
        yield Holder(client, app.state.tokens, claims)


def by_hand(header: dict[str, Any], claims: dict[str, Any], secret: bytes | None) -> str:
    """A token that no library would make: unsigned, or signed with a key that everybody knows."""
    parts = [urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=") for part in (header, claims)]
    signature = b"" if secret is None else hmac.digest(secret, b".".join(parts), "sha256")
    return b".".join([*parts, urlsafe_b64encode(signature).rstrip(b"=")]).decode()


async def test_a_token_is_as_good_as_a_cookie(firm: Firm, holder: Holder):
    await firm.company("Nordvind")
    token, ends = holder.tokens.sign(holder.claims)
    assert 3590 <= ends - time.time() <= 3600
    assert (await holder.ask(token)).json()["user"]["email"] == firm.email("sales")
    assert [row["name"] for row in (await holder.ask(token, "/rest/v1/companies")).json()] == ["Nordvind"]


async def test_with_a_token_no_origin_is_asked_for(holder: Holder):
    answer = await holder.client.patch(
        ME,
        json={"name": "Nyt navn"},
        headers={"Authorization": f"Bearer {holder.token()}", "Origin": "https://andet.dk"},
    )
    assert (answer.status_code, answer.json()["user"]["name"]) == (200, "Nyt navn")


async def test_beside_a_token_the_cookie_does_not_count(app: FastAPI, firm: Firm, holder: Holder):
    """T58: a made-up token cannot carry a change by the cookie past the question where it comes from."""
    async with firm.signed_in("admin") as client:
        change = {"json": {"name": "Fremmed"}}
        made_up = {"Authorization": "Bearer x", "Origin": "https://fremmed.dk"}
        assert (await client.patch(ME, **change, headers=made_up)).status_code == 401
        theirs = await client.get(ME, headers={"Authorization": f"Bearer {holder.token()}"})
        assert theirs.json()["user"]["email"] == firm.email("sales")
        assert (await client.get(ME, headers={"Authorization": "Bearer "})).status_code == 401


@pytest.mark.parametrize(
    "changes",
    [
        {"exp": 1_000_000_000},
        {"exp": 10**400},
        {"exp": "i morgen"},
        {"exp": None},
        {"nbf": FAR_AWAY},
        {"iat": FAR_AWAY},
        {"iss": "https://andet.dk/auth/v1"},
        {"iss": None},
        {"aud": "anon"},
        {"aud": None},
        {"aud": {"authenticated": 1}},
        {"role": "service_role"},
        {"role": "anon"},
        {"role": None},
        {"sub": None},
        {"sub": "ingen"},
        {"sub": STRANGER},
        {"session_id": None},
        {"session_id": 7},
        {"session_id": STRANGER},
    ],
    ids=str,
)
async def test_a_token_that_says_something_wrong_is_nobody(holder: Holder, changes: dict[str, Any]):
    """T56: also when we signed it ourselves."""
    answer = await holder.ask(holder.token(**changes))
    assert answer.status_code == 401, answer.text
    assert answer.json()["code"] in {"bad_jwt", "session_not_found"}


async def test_a_token_under_another_key_is_nobody(holder: Holder):
    """T56: no algorithm, ours as a password, a foreign key under our name or its own."""
    claims = jwt.decode(holder.token(), holder.key, ["ES256"]).claims
    public = holder.key.raw_value.public_key()
    pem = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    foreign = ECKey.import_key(ec.generate_private_key(ec.SECP256R1()))
    rsa_key = RSAKey.import_key(rsa.generate_private_key(65537, 2048))
    kid = holder.header["kid"]
    brought = {"alg": "ES256", "kid": kid, "jwk": foreign.as_dict(private=False)}
    forged = [
        by_hand({"alg": "none", "kid": kid}, claims, None),
        by_hand({"alg": "HS256", "kid": kid}, claims, pem),
        by_hand({"alg": "HS256", "kid": kid}, claims, b""),
        jwt.encode({"alg": "RS256", "kid": kid}, claims, rsa_key, ["RS256"]),
        jwt.encode({"alg": "ES256", "kid": kid}, claims, foreign, ["ES256"]),
        jwt.encode({"alg": "ES256", "kid": "ukendt"}, claims, holder.key, ["ES256"]),
        jwt.encode({"alg": "ES256"}, claims, holder.key, ["ES256"]),
        jwt.encode(brought, claims, foreign, ["ES256"]),
    ]
    for token in forged:
        assert (await holder.ask(token)).status_code == 401


@pytest.mark.parametrize(
    "token",
    ["x", "..", "a.b.c", "e30.e30.", "bnVsbA.bnVsbA.bnVsbA", "W10.W10.W10", "eyJhbGciOjF9.e30.x", "x" * 9000],
)
async def test_what_is_no_token_is_nobody(holder: Holder, token: str):
    """T56: 401, never 500."""
    assert (await holder.ask(token)).status_code == 401


async def test_a_token_ends_with_its_session(firm: Firm, holder: Holder):
    """T57: ending a session works at once, however long its token would last."""
    token = holder.token()
    assert (await holder.ask(token)).status_code == 200
    signing_out = await holder.client.delete("/api/v1/session", headers={"Authorization": f"Bearer {token}"})
    assert signing_out.status_code == 204
    answer = await holder.ask(token)
    assert (answer.status_code, answer.json()["code"]) == (401, "session_not_found")


async def test_the_session_of_a_browser_is_not_reached_by_its_id(firm: Firm, app: FastAPI, holder: Holder):
    """T56: an id is no secret; only a session that began with tokens has some."""
    async with firm.signed_in("admin"):
        session = await firm.owner.fetchval("select id from priv.sessions where kind = 'browser'")
    claims = {"sub": str(firm.members["admin"]), "session_id": str(session)}
    assert (await holder.ask(holder.tokens.sign(claims)[0])).status_code == 401


async def test_keys_change_without_signing_anybody_out(holder: Holder):
    issuer = holder.tokens.issuer
    before = AccessTokens(["a" * 32], issuer)
    between = AccessTokens(["b" * 32, "a" * 32], issuer)
    after = AccessTokens(["b" * 32], issuer)
    old, _ = before.sign(holder.claims)
    new, _ = between.sign(holder.claims)
    assert (await between.read(old)).payload["sub"] == holder.claims["sub"]
    assert (await after.read(new)).payload["sub"] == holder.claims["sub"]
    with pytest.raises(Exception, match="not valid"):
        await after.read(old)


async def test_a_browser_without_a_workspace_header_is_in_its_default_one(firm: Firm, app: FastAPI):
    await firm.company("Nordvind")
    async with firm.signed_in("sales") as client:
        del client.headers["X-Workspace-Id"]
        assert len((await client.get("/rest/v1/companies")).json()) == 1


async def test_a_stranger_without_anything_is_told_to_sign_in(app: FastAPI):
    async with browser(app) as client:
        answer = await client.get(ME, headers={"Authorization": "Basic eDp5"})
    assert (answer.status_code, answer.json()["code"]) == (401, "unauthenticated")
