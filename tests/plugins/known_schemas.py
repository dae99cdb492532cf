"""What the API reads and makes from the schema when it starts: once a process for each schema there is.

Nearly every test has the schema of the migrations, and coming to know it takes longer than most of them.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from fastapi import APIRouter

from crmflow.api import app
from crmflow.api.callers import WhoAsks, caller_of
from crmflow.api.rest.routes import router
from crmflow.db.catalog import Catalogue, load_catalogue
from crmflow.db.session import Connection
from tests.plugins.washing import CLASSES, counted

# What the catalogue is read from. Databases made from one template have the same rows, writers included.
READ_FROM = (
    "pg_attrdef",
    "pg_attribute",
    "pg_constraint",
    "pg_description",
    "pg_index",
    "pg_namespace",
    "pg_proc",
    "pg_rewrite",
    "pg_type",
)
SCHEMA = f"select concat(({CLASSES}), (select json_agg(each) from ({counted(READ_FROM)}) as each))"

_catalogues: dict[str, Catalogue] = {}
_routers: dict[tuple[int, WhoAsks], APIRouter] = {}


async def known_catalogue(connection: Connection) -> Catalogue:
    """The catalogue of a database, read unless one with the very same schema was."""
    schema = str(await connection.fetchval(SCHEMA))
    if schema not in _catalogues:
        _catalogues[schema] = await load_catalogue(connection)
    return _catalogues[schema]


def known_router(catalogue: Catalogue, who: WhoAsks = caller_of) -> APIRouter:
    """The routes of a catalogue, which many applications may share."""
    if not any(catalogue is known for known in _catalogues.values()):
        return router(catalogue, who)
    if (id(catalogue), who) not in _routers:
        _routers[id(catalogue), who] = router(catalogue, who)
    return _routers[id(catalogue), who]


@contextmanager
def starting_from_known_schemas() -> Iterator[None]:
    """Applications that start in the block use what is known."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(app, "load_catalogue", known_catalogue)
        patch.setattr(app, "rest_router", known_router)
        yield
