"""A route whose refusals, also those of its dependencies and of its methods, read as PostgREST's."""

from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import Request, Response
from fastapi.routing import APIRoute
from starlette.types import Receive, Scope, Send

from crmflow.api.refusal import waiting_headers
from crmflow.api.rest.again import made_again
from crmflow.api.rest.errors import RestError
from crmflow.api.rest.respond import error_response
from crmflow.errors import CrmflowError

Handler = Callable[[Request], Coroutine[Any, Any, Response]]
UNAUTHENTICATED = 401
METHODS = ("GET", "HEAD", "POST", "PATCH", "PUT", "DELETE")
OF_FUNCTIONS = ("GET", "HEAD", "POST")


def refused(refusal: RestError | CrmflowError, request: Request) -> Response:
    """A refusal in PostgREST's words."""
    headers = None
    if isinstance(refusal, CrmflowError):
        headers = waiting_headers(refusal)
        code = _of_callers(request) if refusal.status == UNAUTHENTICATED else refusal.code
        refusal = RestError(refusal.status, code, refusal.message, hint=refusal.hint)
    return error_response(refusal, headers)


def _of_callers(request: Request) -> str:
    """The code for a token that does not count, or for no token at all."""
    return "PGRST301" if "authorization" in request.headers else "PGRST302"


class RestRoute(APIRoute):
    """Answers errors as {code, message, details, hint}."""

    def get_route_handler(self) -> Handler:
        """Wrap FastAPI's handler."""
        handle = super().get_route_handler()

        async def answer(request: Request) -> Response:
            try:
                return await made_again(lambda: handle(request))
            except (RestError, CrmflowError) as refusal:
                return refused(refusal, request)

        return answer

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse a method that none of the routes of this path has; OPTIONS names those there are."""
        method = scope["method"]
        if method in (self.methods or ()):
            await super().handle(scope, receive, send)
            return
        allowed = OF_FUNCTIONS if self.path.endswith("/rpc/{name}") else METHODS
        response = Response(None, 200)
        if method != "OPTIONS":
            response = error_response(RestError(405, "PGRST117", f"Unsupported HTTP method: {method[:20]}"))
        response.headers["Allow"] = ", ".join((*allowed, "OPTIONS"))
        await response(scope, receive, send)
