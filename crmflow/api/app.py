"""The HTTP application: every route, and what lives as long as the process."""

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import cache
from importlib.metadata import version
from typing import Any

from fastapi import APIRouter, FastAPI
from starlette.middleware.exceptions import ExceptionMiddleware
from starlette.routing import BaseRoute
from starlette.types import ASGIApp, ExceptionHandler, Receive, Scope, Send

from crmflow.api import (
    auth,
    cvr,
    demo_data,
    door_trials,
    doors,
    downloads,
    events,
    exports,
    files,
    health,
    inbound,
    inbox,
    insight,
    invitations,
    keys,
    me,
    my_factors,
    my_password,
    operations,
    replays,
    roll_backs,
    sessions,
    setup,
    webhooks,
)
from crmflow.api.compression import Compression
from crmflow.api.gotrue.routes import auth_routes
from crmflow.api.guard import Guard
from crmflow.api.limits import Limits
from crmflow.api.listening import ending_when_asked_to_stop, passing_on
from crmflow.api.methods import HeadAsGet
from crmflow.api.openapi.document import router as openapi_router
from crmflow.api.problem import install_error_handlers
from crmflow.api.reference.routes import router as reference_router
from crmflow.api.refusal import Problem
from crmflow.api.rest.routes import router as rest_router
from crmflow.api.rest.tables import Tables, table_asked, table_route
from crmflow.api.rooms import Rooms
from crmflow.api.seats import Seats
from crmflow.api.static import ui_router
from crmflow.api.supabase import token_reader
from crmflow.api.visibility import Rules
from crmflow.config import Settings
from crmflow.config import settings as process_settings
from crmflow.db.catalog import load_catalogue
from crmflow.db.roles import database_urls
from crmflow.db.session import Database
from crmflow.integrations.cvr_register import register_for
from crmflow.integrations.outbound import Outbound
from crmflow.integrations.storage import Storage
from crmflow.integrations.vault import Vault
from crmflow.integrations.webhook_sender import Sender
from crmflow.ops.cvr_lookup import Lookups

API = "/api/v1"
AUTH = "/auth/v1"
REST = "/rest/v1"
REST_TABLES = f"{REST}/"
LARGEST_BODY = 1_000_000
# Half the time of the usual level for nearly the same size.
COMPRESSION = 4
SMALLEST_COMPRESSED = 1_000

PARTS = (
    auth,
    me,
    my_password,
    my_factors,
    sessions,
    invitations,
    keys,
    setup,
    cvr,
    inbound,
    doors,
    door_trials,
    demo_data,
    files,
    downloads,
    inbox,
    replays,
    operations,
    roll_backs,
    insight,
    webhooks,
    events,
    exports,
    health,
)
Lifespan = Callable[[FastAPI], AbstractAsyncContextManager[None]]


class Application(FastAPI):
    """FastAPI, but what reads a table goes there at once, past the routes and what stands around them."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """The rows of a table, or whatever else is asked."""
        name = table_asked(scope, REST_TABLES)
        if name is None:
            await super().__call__(scope, receive, send)
            return
        scope["app"] = self
        scope["path_params"] = {"table": name}
        # By its key, as `database_of` does.
        reads: ASGIApp = self.state["reads"]
        await reads(scope, receive, send)


class Rescued:
    """Asks the error handlers when something went wrong, and stands in nobody's way before."""

    def __init__(self, app: ASGIApp, handlers: Mapping[Any, ExceptionHandler]) -> None:
        self.app = app
        self.handlers = handlers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass it on. What goes wrong is answered as everywhere else."""
        try:
            await self.app(scope, receive, send)
        except Exception as error:  # noqa: BLE001 -- whatever no handler knows is raised again
            failure = error

            async def fail(*_: object) -> None:
                raise failure

            await ExceptionMiddleware(fail, handlers=self.handlers)(scope, receive, send)


def guarded(app: FastAPI, tables: Tables) -> ASGIApp:
    """The tables behind what stands around the routes."""
    answering = Rescued(tables, app.exception_handlers)
    small = Compression(answering, minimum_size=SMALLEST_COMPRESSED, compresslevel=COMPRESSION)
    return Guard(small, app.state.settings, app.state.limits)


def create_app(settings: Settings | None = None) -> FastAPI:
    """The application, for uvicorn (`--factory`). The database is opened when it starts, not here."""
    chosen = settings or process_settings()
    app = Application(
        title="CRMFlow",
        version=version("crmflow"),
        description="Verbs, files and doors: `/api/v1`. The tables, in PostgREST's words: `/rest/v1`.",
        lifespan=lifespan_with(chosen),
        # These pages load scripts from elsewhere.
        docs_url=None,
        # Ours adds the tables.
        openapi_url=None,
        redoc_url=None,
    )
    app.state.settings = chosen
    app.state.limits = Limits(chosen)
    app.state.seats = Seats(chosen.data / "limits" / "streams", chosen.stream_limit)
    app.add_middleware(HeadAsGet)
    app.add_middleware(Compression, minimum_size=SMALLEST_COMPRESSED, compresslevel=COMPRESSION)
    app.add_middleware(Guard, settings=chosen, limits=app.state.limits)
    install_error_handlers(app)
    app.router.routes.extend(fixed_routes())
    return app


@cache
def fixed_routes() -> tuple[BaseRoute, ...]:
    """The routes that every application has: FastAPI takes a while to work out what each of them needs."""
    routes = APIRouter()
    routes.include_router(verbs(), prefix=API)
    routes.include_router(auth_routes(), prefix=AUTH)
    return tuple(routes.routes)


def verbs() -> APIRouter:
    """Everything under `/api/v1`."""
    routes = APIRouter(
        max_body_size=LARGEST_BODY,
        responses={"default": {"model": Problem, "description": "A problem (RFC 9457)."}},
    )
    for part in PARTS:
        routes.include_router(part.router)
    return routes


def lifespan_with(settings: Settings) -> Lifespan:
    """What is opened before the first request and closed after the last."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        urls = database_urls(settings)
        database = await Database.connect(urls.api)
        try:
            app.state.database = database
            app.state.storage = Storage.open(settings)
            app.state.vault = Vault.open(settings)
            app.state.tokens = token_reader(settings)
            app.state.lookups = Lookups(database, register_for(settings))
            app.state.sender = Sender(Outbound.of(settings.webhook_allow_hosts), app.state.vault)
            async with database.as_login() as connection:
                app.state.catalogue = await load_catalogue(connection)
                rules = await Rules.load(connection, app.state.catalogue)
            app.state.rooms = Rooms(database, rules)
            # What is served depends on what the database holds, so these come now; the pages match anything.
            tables = Tables(app.state.catalogue)
            app.state.reads = guarded(app, tables)
            app.router.routes.insert(0, table_route(REST, tables))
            app.include_router(rest_router(app.state.catalogue), prefix=REST)
            app.include_router(openapi_router)
            app.include_router(reference_router)
            app.include_router(ui_router())
            with ending_when_asked_to_stop(app.state.rooms):
                async with passing_on(urls.api, app.state.rooms):
                    yield
        finally:
            await database.close()
            app.state.limits.close()
            app.state.seats.close()

    return lifespan
