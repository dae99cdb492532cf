"""Supabase mode: its tokens are let in, its people get a profile, and nobody signs in here."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import httpx
import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from fastapi import FastAPI
from joserfc import jws
from joserfc.jwk import OctKey, RSAKey
from pydantic import SecretStr

from crmflow.config import Settings
from tests.api.conftest import PASSWORD, running
from tests.api.gotrue.conftest import serving
from tests.plugins.key_server import KeyServer, new_key

LEGACY = "the legacy secret of the project, long enough"
ME = "/api/v1/me"
CVR = "10150817"


@dataclass
class Project:
    """A Supabase project: its Auth, its database, and our application in front."""

    owner: asyncpg.Connection
    auth: KeyServer
    http: httpx.AsyncClient
    app: FastAPI
    people: dict[str, UUID] = field(default_factory=dict)

    async def sign_up(self, email: str, *, is_confirmed: bool = True) -> dict[str, str]:
        """Somebody signs up at Supabase Auth and in; what a token says of them."""
        user, session = uuid4(), uuid4()
        await self.owner.execute(
            "insert into auth.users (id, email, email_confirmed_at) values ($1, $2, $3::text::timestamptz)",
            user,
            email,
            "2026-01-01" if is_confirmed else None,
        )
        await self.owner.execute("insert into auth.sessions values ($1, $2)", session, user)
        return {"sub": str(user), "session_id": str(session), "email": email}

    async def ask(self, token: str, path: str = ME) -> httpx.Response:
        return await self.http.get(path, headers={"Authorization": f"Bearer {token}"})

    async def invite(self, email: str, workspace: str, *, cvrs: tuple[str, ...] = ()) -> UUID:
        """An open invitation into a new workspace."""
        made: UUID = await self.owner.fetchval("select app.new_workspace($1, null)", workspace)
        await self.owner.execute(
            "insert into public.invitations (workspace_id, email, role, cvr_access, cvrs, token_hash)"
            " values ($1, $2, 'sales', $3, $4, $5)",
            made,
            email,
            "granted" if cvrs else "all",
            list(cvrs),
            workspace.encode(),
        )
        return made


@pytest.fixture
async def project(
    owner: asyncpg.Connection, app_settings: Settings, key_server: KeyServer
) -> AsyncIterator[Project]:
    await owner.execute(
        "create table auth.sessions (id uuid primary key, user_id uuid not null);"
        "grant select on auth.sessions to crm_definer"
    )
    settings = app_settings.model_copy(
        update={"supabase_url": key_server.url, "supabase_jwt_secret": SecretStr(LEGACY)}
    )
    async with running(settings) as app, serving(app) as address, httpx.AsyncClient(base_url=address) as http:
        yield Project(owner, key_server, http, app)


async def test_an_invited_person_is_a_member_from_the_first_call(project: Project):
    workspace = await project.invite("Anna@Firma.dk", "Firma", cvrs=(CVR,))
    claims = await project.sign_up("anna@firma.dk")
    me = (await project.ask(project.auth.token(claims))).json()
    assert me["user"] == {"id": claims["sub"], "email": "anna@firma.dk", "name": "anna", "language": "da"}
    assert me["workspace_id"] == str(workspace)
    assert me["workspace"]["sees_all_companies"] is False
    assert await project.owner.fetchval("select accepted_by::text from public.invitations") == claims["sub"]
    assert (await project.ask(project.auth.token(claims), "/rest/v1/companies")).json() == []


async def test_a_member_who_is_invited_elsewhere_is_a_member_there_too(project: Project):
    claims = await project.sign_up("anna@firma.dk")
    for name in ("Firma", "Filial"):
        await project.invite("anna@firma.dk", name)
        me = (await project.ask(project.auth.token(claims))).json()
        assert name in {workspace["name"] for workspace in me["workspaces"]}


async def test_an_invitation_that_is_too_old_makes_no_member(project: Project):
    await project.invite("anna@firma.dk", "Firma")
    await project.owner.execute("update public.invitations set expires_at = now()")
    claims = await project.sign_up("anna@firma.dk")
    assert (await project.ask(project.auth.token(claims))).json()["workspaces"] == []


async def test_somebody_nobody_invited_has_a_profile_and_nothing_else(project: Project):
    await project.invite("anna@firma.dk", "Firma")
    claims = await project.sign_up("bo@firma.dk")
    me = (await project.ask(project.auth.token(claims))).json()
    assert (me["user"]["email"], me["workspaces"], me["permissions"]) == ("bo@firma.dk", [], {})
    assert (await project.ask(project.auth.token(claims), "/rest/v1/companies")).json() == []


async def test_an_address_that_nobody_confirmed_is_nobody_s(project: Project):
    """T59: who signs up with a colleague's address does not get the colleague's invitation."""
    await project.invite("anna@firma.dk", "Firma")
    claims = await project.sign_up("anna@firma.dk", is_confirmed=False)
    for path in (ME, "/rest/v1/companies"):
        answer = await project.ask(project.auth.token(claims), path)
        assert (answer.status_code, answer.json()["code"]) == (403, "email_not_confirmed")
    assert await project.owner.fetchval("select accepted_at from public.invitations") is None
    assert (
        await project.owner.fetchval("select count(*) from public.user_profiles where kind = 'person'") == 0
    )


async def test_the_address_counts_that_supabase_knows_not_the_one_in_the_token(project: Project):
    """T56: a changed address takes effect, a claimed one does not."""
    await project.invite("anna@firma.dk", "Firma")
    claims = await project.sign_up("bo@firma.dk")
    me = (await project.ask(project.auth.token({**claims, "email": "anna@firma.dk"}))).json()
    assert (me["user"]["email"], me["workspaces"]) == ("bo@firma.dk", [])
    await project.owner.execute("update auth.users set email = 'anna@firma.dk'")
    me = (await project.ask(project.auth.token(claims))).json()
    assert (me["user"]["email"], len(me["workspaces"])) == ("anna@firma.dk", 1)


@pytest.mark.parametrize(
    "ending",
    [
        "delete from auth.sessions",
        "update auth.sessions set user_id = gen_random_uuid()",
        "update auth.users set deleted_at = now()",
        "update auth.users set banned_until = now() + interval '1 day'",
        "delete from auth.users",
    ],
)
async def test_who_is_out_at_supabase_is_out_here(project: Project, ending: str):
    """T57: at the next request, however long the token lasts."""
    claims = await project.sign_up("anna@firma.dk")
    token = project.auth.token(claims)
    assert (await project.ask(token)).status_code == 200
    await project.owner.execute(ending)
    answer = await project.ask(token)
    assert (answer.status_code, answer.json()["code"]) == (401, "session_not_found")
    assert (await project.ask(token, "/rest/v1/companies")).status_code == 401


async def test_a_token_cannot_name_a_workspace_s_own_user(project: Project):
    """T20: also when its id were to stand at Supabase."""
    await project.owner.fetchval("select app.new_workspace('Firma', null)")
    system = await project.owner.fetchval("select system_user_id from public.workspaces")
    claims = await project.sign_up("x@firma.dk")
    await project.owner.execute("update auth.users set id = $1", system)
    await project.owner.execute("update auth.sessions set user_id = $1", system)
    assert (await project.ask(project.auth.token({**claims, "sub": str(system)}))).status_code == 401


async def test_the_legacy_secret_counts_only_for_its_algorithm(project: Project):
    claims = await project.sign_up("anna@firma.dk")
    secret = OctKey.import_key(LEGACY)
    assert (await project.ask(project.auth.token(claims, secret, "HS256"))).status_code == 200
    for forged in (
        project.auth.token(claims, OctKey.import_key("another secret that is long enough"), "HS256"),
        project.auth.token(claims, secret, "HS384"),
        project.auth.token(claims, secret, "HS256", kid="first")[:-2],
    ):
        assert (await project.ask(forged)).status_code == 401


async def test_without_the_legacy_secret_no_password_signs(project: Project):
    """T56: HS256 with the public key, or with nothing."""
    project.app.state.tokens._secret = None
    claims = await project.sign_up("anna@firma.dk")
    public = project.auth.keys[0].raw_value.public_key()
    pem = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    hidden = OctKey.import_key("x" * 32)
    hidden._raw_value = pem
    for key in (OctKey.import_key(LEGACY), hidden):
        token = project.auth.token(claims, key, "HS256", kid="first")
        assert (await project.ask(token)).status_code == 401


@pytest.mark.parametrize(
    "changes",
    [
        {"exp": 1_000_000_000},
        {"exp": None},
        {"iss": "https://andet.supabase.co/auth/v1"},
        {"iss": None},
        {"aud": "anon"},
        {"aud": None},
        {"role": "service_role"},
        {"role": "anon"},
        {"role": None},
        {"sub": None},
        {"session_id": None},
        {"nbf": 9_999_999_999},
    ],
    ids=str,
)
async def test_a_token_that_says_something_wrong_is_nobody(project: Project, changes: dict[str, Any]):
    """T56: also when the project signed it."""
    claims = await project.sign_up("anna@firma.dk")
    answer = await project.ask(project.auth.token(claims | changes))
    assert (answer.status_code, answer.json()["code"]) == (401, "bad_jwt")


async def test_a_token_under_another_key_is_nobody(project: Project):
    """T56: a foreign key under its own name or that of the project's; our own tokens too."""
    claims = await project.sign_up("anna@firma.dk")
    ours = project.auth.token(claims)
    rsa_key = RSAKey.generate_key(2048, {"kid": "first"})
    forged = [
        project.auth.token(claims, new_key("first")),
        project.auth.token(claims, new_key("unknown")),
        project.auth.token(claims, rsa_key, "RS256"),
        ours.rsplit(".", 1)[0] + ".",
        jws.serialize_compact({"alg": "ES256", "kid": "first"}, b"null", project.auth.keys[0]),
        "x" * 9000,
        "a.b.c",
    ]
    for token in forged:
        assert (await project.ask(token)).status_code == 401


async def test_while_the_keys_cannot_be_fetched_it_is_a_pause_not_a_refusal(project: Project):
    project.auth.is_down = True
    answer = await project.ask(project.auth.token(await project.sign_up("anna@firma.dk")))
    assert (answer.status_code, answer.json()["code"]) == (503, "unavailable")


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/auth/v1/token?grant_type=password"),
        ("POST", "/auth/v1/token?grant_type=refresh_token"),
        ("GET", "/auth/v1/user"),
        ("PUT", "/auth/v1/user"),
        ("POST", "/auth/v1/logout"),
        ("GET", "/auth/v1/.well-known/jwks.json"),
        ("POST", "/api/v1/session"),
        ("POST", "/api/v1/setup"),
    ],
)
async def test_signing_in_is_left_to_supabase(project: Project, method: str, path: str):
    await project.owner.execute(
        "select app.admin_add_user('anna@firma.dk', 'Anna', 'hash', 'Firma', 'admin')"
    )
    body = {"email": "anna@firma.dk", "password": PASSWORD}
    answer = await project.http.request(method, path, json=body)
    assert answer.status_code == 403
    said = answer.json()
    assert "sign_in_elsewhere" in {said.get("error_code"), said["code"]}
    assert project.auth.url in answer.text


async def test_the_command_line_makes_the_first_member_of_who_signed_up(project: Project):
    claims = await project.sign_up("chef@firma.dk")
    person = await project.owner.fetchval(
        "select app.admin_add_user('Chef@firma.dk', 'Chefen', null, 'Firma', 'admin')"
    )
    assert str(person) == claims["sub"]
    me = (await project.ask(project.auth.token(claims))).json()
    assert (me["workspaces"][0]["role"], me["permissions"]["companies"]) == ("admin", "rcud")


async def test_on_our_own_database_no_session_is_supabase_s(owner: asyncpg.Connection, database: Any):
    """T57: what was ended here is not live by another name."""
    person = await owner.fetchval(
        "select app.admin_add_user('anna@firma.dk', 'Anna', 'hash', 'Firma', 'admin')"
    )
    assert await owner.fetchval("select app.is_supabase_session_live($1, gen_random_uuid())", person) is False
    assert (
        await owner.fetchval("select state from app.supabase_caller($1, gen_random_uuid())", person)
        == "ended"
    )
