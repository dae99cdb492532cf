"""Who asks, as far as a request can tell: the database checks it in the round trip of what they ask."""

from collections.abc import Awaitable, Callable
from typing import NoReturn
from uuid import UUID

from starlette.requests import HTTPConnection

from crmflow.api.client import client_of
from crmflow.api.headers import headers_of
from crmflow.api.key_format import is_whole
from crmflow.api.session import (
    as_uuid,
    bearer_of,
    database_of,
    find_session,
    hash_of,
    key_of,
    note_person,
    session_hash,
    settings_of,
)
from crmflow.db.session import Actor, Caller, Proof
from crmflow.errors import Unauthenticated

WhoAsks = Callable[[HTTPConnection], Awaitable[Caller]]


async def caller_of(connection: HTTPConnection) -> Caller:
    """The caller, not yet checked, in the workspace of header `X-Workspace-Id`, else in their default one.

    Raises:
        Unauthenticated: the request shows nothing, or what could never be valid.
    """
    scope = connection.scope
    headers = headers_of(scope)
    wanted = headers.get(b"x-workspace-id")
    workspace = as_uuid(wanted.decode("latin-1")) if wanted else None
    request_id: str = scope["state"]["request_id"]
    if b"authorization" in headers or b"apikey" in headers:
        program = await program_of(connection, workspace, request_id)
        if program is not None:
            return program
    shown = session_hash(connection, settings_of(connection))
    if shown is None:
        raise Unauthenticated
    return Caller("cookie", shown.hex(), workspace, request_id)


async def program_of(connection: HTTPConnection, workspace: UUID | None, request_id: str) -> Caller | None:
    """Who shows an API key or an access token; None when what is shown is neither. Raises Unauthenticated."""
    key, bearer = key_of(connection), bearer_of(connection)
    if key is not None:
        if not is_whole(key):
            await refuse(connection)
        ip = client_of(connection, settings_of(connection).trusted_proxies).ip
        return Caller("key", hash_of(key).hex(), workspace, request_id, ip)
    if bearer is not None:
        claims = await connection.app.state.tokens.read(bearer)
        proof: Proof = "supabase" if settings_of(connection).supabase_url else "token"
        return Caller(proof, str(claims.session_id), workspace, request_id, str(claims.user_id))
    return None


async def refuse(connection: HTTPConnection) -> NoReturn:
    """Tell somebody who was not let in why, as everywhere else. Raises Unauthenticated."""
    await find_session(connection)
    raise Unauthenticated


async def let_in(connection: HTTPConnection, caller: Caller) -> Actor:
    """The caller, checked by themselves. Raises Unauthenticated."""
    try:
        actor = await database_of(connection).let_in(caller)
    except Unauthenticated:
        await refuse(connection)
    note_person(connection, actor.user_id)
    return actor
