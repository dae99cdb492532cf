"""`POST /auth/v1/logout`: end this session, the other ones, or all."""

from typing import Literal

from fastapi import Request

from crmflow.api.gotrue.caller import WithHalfToken
from crmflow.api.gotrue.errors import auth_router
from crmflow.api.session import database_of

router = auth_router()


@router.post("/logout", status_code=204)
async def logout(
    request: Request, session: WithHalfToken, scope: Literal["global", "local", "others"] = "global"
) -> None:
    """End sessions of the person signed in, browsers' too; their tokens are worth nothing from now on."""
    await database_of(request).pool.execute(
        "select app.end_sessions($1, $2, $3)", session.user_id, session.id, scope
    )
