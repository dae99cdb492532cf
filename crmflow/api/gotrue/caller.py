"""Who asks under `/auth/v1`: only an access token counts there, never a cookie."""

from typing import Annotated

from fastapi import Depends, Request

from crmflow.api.gotrue.errors import no_authorization
from crmflow.api.session import Session, bearer_of, session_of_token


async def token_session(request: Request) -> Session:
    """The session behind the access token. Raises AuthError or BadToken."""
    bearer = bearer_of(request)
    if not bearer:
        raise no_authorization()
    return await session_of_token(request, bearer)


async def half_token_session(request: Request) -> Session:
    """The same, also while the second factor is still to come. Raises AuthError or BadToken."""
    bearer = bearer_of(request)
    if not bearer:
        raise no_authorization()
    return await session_of_token(request, bearer, and_half=True)


WithToken = Annotated[Session, Depends(token_session)]
WithHalfToken = Annotated[Session, Depends(half_token_session)]
