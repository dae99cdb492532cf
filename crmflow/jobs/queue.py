"""The job queue: procrastinate on the schema `jobs`."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from procrastinate import App, PsycopgConnector, RetryStrategy

QUEUE = "crmflow"
# Calls to other people's servers: they wait much and compute nothing, so they have places of their own.
OUTGOING = "outgoing"
MAX_ATTEMPTS = 5

# Waits 3, 9, 27 and 81 seconds; after the fifth failure the job is dead, visible and replayable.
RETRY = RetryStrategy(max_attempts=MAX_ATTEMPTS - 1, exponential_wait=3)

# Tasks register here; the worker gives it a connection.
registry = App(connector=PsycopgConnector())


@asynccontextmanager
async def connected(url: str) -> AsyncIterator[App]:
    """The queue at this database, open, with all registered tasks; one at a time in a process.

    The registry itself gets the connection: a copy made by `with_connector` would leave the schedule's
    tasks with the registry that has none, and the worker would stop when the first of them is due.
    """
    connector = PsycopgConnector(
        conninfo=url,
        min_size=1,
        max_size=6,
        kwargs={"options": "-c search_path=jobs", "application_name": "crmflow-jobs"},
    )
    with registry.replace_connector(connector) as app:
        async with app.open_async():
            yield app
