"""Everything under `/auth/v1`."""

from fastapi import APIRouter, Depends

from crmflow.api.gotrue import about, account, factors, logout, recovery, signup, token
from crmflow.api.supabase import sign_in_is_here

LARGEST_BODY = 100_000
PARTS = (token, account, logout, about, signup, recovery, factors)


def auth_routes() -> APIRouter:
    """The routes of every part."""
    routes = APIRouter(max_body_size=LARGEST_BODY, dependencies=[Depends(sign_in_is_here)])
    for part in PARTS:
        routes.include_router(part.router)
    return routes
