"""The job queue: procrastinate on the schema `jobs`."""

from procrastinate import App, PsycopgConnector, RetryStrategy

QUEUE = "crmflow"
# Calls to other people's servers: they wait much and compute nothing, so they have places of their own.
OUTGOING = "outgoing"
MAX_ATTEMPTS = 5

# Waits 3, 9, 27 and 81 seconds; after the fifth failure the job is dead, visible and replayable.
RETRY = RetryStrategy(max_attempts=MAX_ATTEMPTS - 1, exponential_wait=3)

# Tasks register here; the worker gives it a connection.
registry = App(connector=PsycopgConnector())


def connected(url: str) -> App:
    """The queue at this database, with all registered tasks; open it before use."""
    connector = PsycopgConnector(
        conninfo=url,
        min_size=1,
        max_size=6,
        kwargs={"options": "-c search_path=jobs", "application_name": "crmflow-jobs"},
    )
    return registry.with_connector(connector)
