"""Fixtures of the whole suite: real databases on one throw-away PostgreSQL."""

import gc

pytest_plugins = [
    "tests.plugins.postgres",
    "tests.plugins.workspace",
    "tests.plugins.mailbox",
    "tests.plugins.receiver",
    "tests.plugins.key_server",
]


def pytest_sessionstart() -> None:
    """Collecting makes no garbage: looking for it would take as long as the collecting."""
    gc.disable()


def pytest_collection_finish() -> None:
    """What was collected stays to the end, so nobody need look through it again."""
    gc.freeze()
    gc.enable()
