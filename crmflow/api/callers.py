"""Who asks, as far as a request can tell: the database checks it in the round trip of what they ask."""

from collections.abc import Awaitable, Callable

from starlette.requests import HTTPConnection

from crmflow.api.session import (
    SessionEnded,
    as_uuid,
    bearer_of,
    hash_of,
    session_token,
    settings_of,
)
from crmflow.db.session import Actor, Caller, Database
from crmflow.errors import Unauthenticated

WhoAsks = Callable[[HTTPConnection], Awaitable[Caller]]


async def caller_of(connection: HTTPConnection) -> Caller:
    """The caller, not yet checked, in the workspace of header `X-Workspace-Id`, else in their default one.

    Raises:
        Unauthenticated: the request shows nothing, or an access token that is not valid.
    """
    wanted = connection.headers.get("x-workspace-id")
    workspace = as_uuid(wanted) if wanted else None
    request_id: str = connection.state.request_id
    bearer = bearer_of(connection)
    if bearer is not None:
        claims = await connection.app.state.tokens.read(bearer)
        return Caller("token", str(claims.session_id), workspace, request_id, str(claims.user_id))
    token = session_token(connection, settings_of(connection))
    if token is None:
        raise Unauthenticated
    return Caller("cookie", hash_of(token).hex(), workspace, request_id)


def refusal_of(caller: Caller) -> Unauthenticated:
    """What a caller is told whom the database did not let in."""
    return SessionEnded() if caller.proof == "token" else Unauthenticated()


async def let_in(connection: HTTPConnection, caller: Caller) -> Actor:
    """The caller, checked by themselves. Raises Unauthenticated."""
    database: Database = connection.app.state.database
    try:
        actor = await database.let_in(caller)
    except Unauthenticated:
        raise refusal_of(caller) from None
    connection.state.user_id = actor.user_id
    return actor
