"""Who asks: cookie, access token or API key becomes a session, and the session an actor in one workspace."""

import hashlib
import secrets
from dataclasses import dataclass
from typing import Annotated, Literal
from uuid import UUID

from fastapi import Depends, Header, Query, Request
from starlette.requests import HTTPConnection
from starlette.responses import Response

from crmflow.api.access_tokens import BadToken, Claims, TokenReader
from crmflow.api.client import Client, client_of
from crmflow.api.headers import cookie, header
from crmflow.api.key_format import MARK, is_whole
from crmflow.config import Settings
from crmflow.db.session import Actor, ActorKind, Database
from crmflow.errors import Forbidden, NotFound, Unauthenticated

SECURE_COOKIE = "__Host-crmflow"
# Browsers refuse the prefix without TLS; this name is only for this machine, or where the operator allows it.
PLAIN_COOKIE = "crmflow_session"
SEVEN_DAYS = 7 * 24 * 3600
# A malformed workspace id counts as somebody else's: it shows nothing, rather than the default workspace.
NOWHERE = UUID(int=0)


class SessionEnded(BadToken):
    """The session of this access token has ended; sign in again."""

    code = "session_not_found"


class SecondFactorNeeded(Unauthenticated):
    """Give the code of your authenticator app too."""

    code = "totp_required"


class NotVerified(Forbidden):
    """Confirm your e-mail address at Supabase first."""

    code = "email_not_confirmed"


class HttpsRequired(Forbidden):
    """Sign in over https: on plain http anybody on the way could take over the session."""

    code = "https_required"


class BadKey(Unauthenticated):
    """This API key is not valid, or no longer."""

    code = "bad_api_key"


class NotForKeys(Forbidden):
    """An API key cannot do this; it is for a person who has signed in."""

    code = "not_for_keys"


SessionKind = Literal["browser", "token", "key", "supabase"]


@dataclass(frozen=True)
class Session:
    """Who is there: a browser with its cookie, or a program with an access token or an API key of its own.

    `aal` is how sure we are of who it is, `workspace_id` the workspace they are in when they choose none, and
    `expires_at` when the access token ends, in seconds since 1970. `is_half`: a second factor is to come.
    """

    id: UUID
    user_id: UUID
    kind: SessionKind
    aal: str
    workspace_id: UUID | None
    expires_at: float | None = None
    is_half: bool = False


# By their keys: for an attribute Starlette first looks in vain, and makes an error of it, each time.
def database_of(request: HTTPConnection) -> Database:
    """The database of this process."""
    database: Database = request.app.state["database"]
    return database


def settings_of(request: HTTPConnection) -> Settings:
    """The settings this application was made with."""
    settings: Settings = request.app.state["settings"]
    return settings


def new_token() -> str:
    """256 random bits."""
    return secrets.token_urlsafe(32)


def hash_of(token: str) -> bytes:
    """What is stored of a token: it is random, so one round of SHA-256 is enough."""
    return hashlib.sha256(token.encode()).digest()


def cookie_name(client: Client) -> str:
    """The name fits the scheme, so that a cookie planted over plain http is never read over https."""
    return SECURE_COOKIE if client.is_secure else PLAIN_COOKIE


def session_hash(connection: HTTPConnection, settings: Settings) -> bytes | None:
    """The hash of the token in the cookie, if there is one; made once a request: limits and sessions ask."""
    state = connection.scope.setdefault("state", {})
    if "session_hash" not in state:
        token = cookie(connection.scope, cookie_name(client_of(connection, settings.trusted_proxies)))
        state["session_hash"] = None if token is None else hash_of(token)
    found: bytes | None = state["session_hash"]
    return found


def has_session_cookie(connection: HTTPConnection, settings: Settings) -> bool:
    """True when the request carries a session, live or not."""
    return session_hash(connection, settings) is not None


def require_safe_transport(client: Client, settings: Settings) -> None:
    """Refuse to hand out a session that could be read on the way."""
    if not (client.is_secure or client.is_on_this_machine or settings.allow_http):
        raise HttpsRequired(
            hint="Behind a TLS proxy set CRMFLOW_TRUSTED_PROXIES; on a closed network CRMFLOW_ALLOW_HTTP."
        )


def set_session_cookie(response: Response, client: Client, token: str) -> None:
    """Hand the token to the browser, out of reach of scripts."""
    response.set_cookie(
        cookie_name(client),
        token,
        max_age=SEVEN_DAYS,
        path="/",
        secure=client.is_secure,
        httponly=True,
        samesite="lax",
    )


def clear_session_cookie(response: Response, client: Client) -> None:
    """Take the token back."""
    response.delete_cookie(
        cookie_name(client), path="/", secure=client.is_secure, httponly=True, samesite="lax"
    )


def bearer_of(connection: HTTPConnection) -> str | None:
    """What follows `Authorization: Bearer`. Beside it the cookie does not count, so no page can misuse it."""
    scheme, _, token = (header(connection.scope, b"authorization") or "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else None


def key_of(connection: HTTPConnection) -> str | None:
    """The API key, as Bearer or, as Supabase's clients do, as `apikey`; an access token goes before it."""
    candidate = bearer_of(connection)
    if candidate is None:
        candidate = (header(connection.scope, b"apikey") or "").strip()
    return candidate if candidate.startswith(MARK) else None


def has_own_credential(connection: HTTPConnection) -> bool:
    """True when the caller needs no cookie: a page elsewhere cannot make a browser send these headers."""
    return bearer_of(connection) is not None or key_of(connection) is not None


async def find_session(connection: HTTPConnection) -> Session | None:
    """The live session of the caller; asked at every request, so that ending one works at once.

    Raises:
        BadToken: the access token is not valid.
        BadKey: the API key is not valid.
    """
    key = key_of(connection)
    if key is not None:
        return await session_of_key(connection, key)
    bearer = bearer_of(connection)
    if bearer is not None:
        return await session_of_token(connection, bearer)
    shown = session_hash(connection, settings_of(connection))
    return await session_where(database_of(connection), token_hash=shown) if shown else None


async def session_of_token(connection: HTTPConnection, token: str, *, and_half: bool = False) -> Session:
    """The live session that an access token names. Raises BadToken; SecondFactorNeeded unless `and_half`."""
    tokens: TokenReader = connection.app.state.tokens
    claims = await tokens.read(token)
    if settings_of(connection).supabase_url:
        guest = await supabase_session(database_of(connection), claims)
        note_person(connection, guest.user_id)
        return guest
    found = await session_where(
        database_of(connection), session_id=claims.session_id, expires_at=claims.expires_at, and_half=and_half
    )
    if found is None or found.user_id != claims.user_id:
        raise SessionEnded
    note_person(connection, found.user_id)
    return found


def note_person(connection: HTTPConnection, user_id: UUID | None) -> None:
    """Who it is that asks is what requests are counted by."""
    connection.scope.setdefault("state", {})["user_id"] = user_id


async def session_of_key(connection: HTTPConnection, key: str) -> Session:
    """The member that a live API key acts as. Raises BadKey, alike for unknown, expired and revoked ones."""
    if not is_whole(key):
        raise BadKey("The checksum of this API key does not fit.", hint="Was all of it copied?")
    ip = client_of(connection, settings_of(connection).trusted_proxies).ip
    row = await database_of(connection).pool.fetchrow(
        "select * from app.find_api_key($1, $2)", hash_of(key), ip
    )
    if row is None:
        raise BadKey(hint="An administrator sees whether it expired or was revoked, and can make another.")
    return Session(row["key_id"], row["user_id"], "key", "aal1", row["workspace_id"])


async def supabase_session(database: Database, claims: Claims) -> Session:
    """The session at Supabase Auth that its token names. At the first call the person's profile is made.

    Raises:
        SessionEnded: the person signed out there, or was banned or deleted.
        NotVerified: nobody knows whether the e-mail address is theirs.
    """
    row = await database.pool.fetchrow(
        "select * from app.supabase_caller($1, $2)", claims.user_id, claims.session_id
    )
    if row is None or row["state"] == "ended":
        raise SessionEnded
    if row["state"] == "unverified":
        raise NotVerified
    aal = "aal2" if claims.payload.get("aal") == "aal2" else "aal1"
    return Session(claims.session_id, claims.user_id, "supabase", aal, row["workspace_id"], claims.expires_at)


async def session_where(
    database: Database,
    *,
    token_hash: bytes | None = None,
    session_id: UUID | None = None,
    expires_at: float | None = None,
    and_half: bool = False,
) -> Session | None:
    """The live session with this cookie's hash, or with this id, and the caller's default workspace.

    Raises:
        SecondFactorNeeded: its second factor is still to come, which is enough only when `and_half`.
    """
    row = await database.pool.fetchrow(
        "select * from app.session_user_for($1, $2, true)", token_hash, session_id
    )
    assert row is not None  # noqa: S101 -- a function with OUT parameters always gives one row
    if row["session_id"] is None:
        return None
    if row["is_half"] and not and_half:
        raise SecondFactorNeeded
    return Session(
        row["session_id"],
        row["user_id"],
        row["kind"],
        row["aal"],
        row["workspace_id"],
        expires_at,
        row["is_half"],
    )


async def current_caller(request: Request) -> Session:
    """The session of this request, be it a person's or an API key's.

    Raises:
        Unauthenticated: there is none, or it ended.
    """
    found = await find_session(request)
    if found is None:
        raise Unauthenticated
    note_person(request, found.user_id)
    return found


AnyCaller = Annotated[Session, Depends(current_caller)]


async def current_session(caller: AnyCaller) -> Session:
    """The session of a person. Whatever is about oneself, sessions and passwords asks for this.

    Raises:
        NotForKeys: an API key asks.
    """
    if caller.kind == "key":
        raise NotForKeys
    return caller


SignedIn = Annotated[Session, Depends(current_session)]


WorkspaceHeader = Annotated[
    str | None,
    Header(alias="X-Workspace-Id", description="The workspace; the default or only one when left out."),
]


async def current_actor(
    request: Request, session: AnyCaller, x_workspace_id: WorkspaceHeader = None
) -> Actor:
    """The person of this request, in the workspace of header `X-Workspace-Id`, else the default one."""
    return actor_in(request, session, x_workspace_id)


async def linked_actor(
    request: Request,
    session: AnyCaller,
    x_workspace_id: WorkspaceHeader = None,
    workspace_id: Annotated[str | None, Query(description="Stands in for the header X-Workspace-Id.")] = None,
) -> Actor:
    """The same for addresses that a browser opens by itself: there the workspace may stand in the query."""
    return actor_in(request, session, x_workspace_id or workspace_id)


def actor_in(request: Request, session: Session, workspace: str | None) -> Actor:
    """The person of the session, pinned to a workspace. Whether they are a member, the database says."""
    pinned = as_uuid(workspace) if workspace else session.workspace_id or NOWHERE
    kind: ActorKind = "key" if session.kind == "key" else "user"
    return Actor(session.user_id, pinned, kind, request.state.request_id)


def as_uuid(text: str) -> UUID:
    """The id, or one that nobody has."""
    try:
        return UUID(text)
    except ValueError:
        return NOWHERE


CurrentActor = Annotated[Actor, Depends(current_actor)]
LinkedActor = Annotated[Actor, Depends(linked_actor)]


def workspace_of(workspace_id: UUID | None) -> UUID:
    """The pinned workspace. Raises NotFound: a person without one has nothing there."""
    if workspace_id is None:
        raise NotFound
    return workspace_id
