"""Fixtures of the whole suite: real databases on one throw-away PostgreSQL."""

import gc

import pytest
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

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


class JourneysTogether(LoadScopeScheduling):
    """All journeys go to one process, first, so that they share one demo; whoever is free takes the rest.

    xdist's own groups are lost where pytest no longer lets a test's name be changed (9.2).
    """

    def _split_scope(self, nodeid: str) -> str:
        return "journeys" if nodeid.startswith("tests/journeys/") else nodeid


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> JourneysTogether:
    """How the processes of a run share its tests."""
    return JourneysTogether(config, log)
