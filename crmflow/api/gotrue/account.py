"""`/auth/v1/user`: who is signed in, and what they may change of themselves."""

from fastapi import Request

from crmflow.api.gotrue.caller import WithHalfToken
from crmflow.api.gotrue.errors import auth_router
from crmflow.api.gotrue.users import AuthUser, read_user
from crmflow.api.session import database_of

router = auth_router()


@router.get("/user")
async def user(request: Request, session: WithHalfToken) -> AuthUser:
    """The person signed in."""
    async with database_of(request).as_login() as connection:
        return await read_user(connection, session.user_id)
