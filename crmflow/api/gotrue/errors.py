"""Refusals as GoTrue gives them: {code, error_code, msg}, and the routes that answer so."""

import json
from collections.abc import Callable, Coroutine, Mapping
from typing import Any

import asyncpg
from fastapi import APIRouter, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from pydantic import BaseModel, Field

from crmflow.api.problem import from_postgres
from crmflow.api.refusal import waiting_headers
from crmflow.errors import CrmflowError

Handler = Callable[[Request], Coroutine[Any, Any, Response]]

OURS = 500
# Our codes in GoTrue's words, where it has any (auth-js, src/lib/error-codes.ts).
CODES = {
    "unauthenticated": "no_authorization",
    "wrong_credentials": "invalid_credentials",
    "totp_required": "insufficient_aal",
    "too_many": "over_request_rate_limit",
    "invalid": "validation_failed",
    "bad_request": "bad_json",
    "internal": "unexpected_failure",
    "unavailable": "request_timeout",
}


class WeakPassword(BaseModel):
    """Why a password is too easy to guess: length, characters or pwned."""

    reasons: list[str]


class AuthProblem(BaseModel):
    """A refusal. `code` is the HTTP status, `error_code` the word for programs, `msg` the one for people."""

    code: int = Field(examples=[400])
    error_code: str = Field(examples=["invalid_credentials"])
    msg: str = Field(examples=["Invalid login credentials"])
    weak_password: WeakPassword | None = None


class AuthError(Exception):
    """A refusal in GoTrue's words."""

    def __init__(self, status: int, error_code: str, msg: str, reasons: list[str] | None = None) -> None:
        super().__init__(msg)
        self.problem = AuthProblem(
            code=status,
            error_code=error_code,
            msg=msg,
            weak_password=WeakPassword(reasons=reasons) if reasons else None,
        )


def no_authorization() -> AuthError:
    """No access token came."""
    return AuthError(401, "no_authorization", "This endpoint requires a valid Bearer token")


def in_their_words(error: CrmflowError) -> AuthError:
    """One of our refusals."""
    return AuthError(error.status, CODES.get(error.code, error.code), error.message)


def not_valid(error: RequestValidationError) -> AuthError:
    """A body or a query that does not have the form asked for; its values are not repeated."""
    found = error.errors()
    if any(entry["type"] == "json_invalid" for entry in found):
        return AuthError(400, "bad_json", "Could not parse request body as JSON")
    first = found[0]
    field = ".".join(str(part) for part in first["loc"][1:])
    return AuthError(400, "validation_failed", f"{field}: {first['msg']}" if field else first["msg"])


def answer_with(error: AuthError, headers: Mapping[str, str] | None = None) -> Response:
    """The refusal as an answer."""
    body = json.dumps(error.problem.model_dump(exclude_none=True), ensure_ascii=False)
    return Response(body, error.problem.code, headers, "application/json")


class AuthRoute(APIRoute):
    """Answers refusals in GoTrue's words."""

    def get_route_handler(self) -> Handler:
        """Wrap FastAPI's handler."""
        handle = super().get_route_handler()

        async def answer(request: Request) -> Response:
            try:
                return await handle(request)
            except AuthError as error:
                return answer_with(error)
            except RequestValidationError as error:
                return answer_with(not_valid(error))
            except CrmflowError as error:
                return answer_with(in_their_words(error), waiting_headers(error))
            except asyncpg.PostgresError as error:
                known = from_postgres(error)
                return answer_with(in_their_words(known), waiting_headers(known))

        return answer


def auth_router() -> APIRouter:
    """A router whose refusals read as GoTrue's."""
    return APIRouter(
        route_class=AuthRoute,
        tags=["auth"],
        responses={"default": {"model": AuthProblem, "description": "Refused, in GoTrue's words."}},
    )
