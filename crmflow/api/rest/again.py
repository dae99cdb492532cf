"""A transaction that quarrelled with another one is made anew: deadlocks and serialization failures pass."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from typing import TypeVar

from crmflow.api.rest.errors import RestError

Made = TypeVar("Made")
# Serialization failure, deadlock: PostgreSQL has undone all, and asks for exactly this.
QUARRELS = frozenset({"40001", "40P01"})
PAUSES = (0.02, 0.1)


async def made_again(attempt: Callable[[], Awaitable[Made]]) -> Made:
    """What the attempt gives: three of them, each one whole transaction, with a little chance between."""
    for pause in PAUSES:
        try:
            return await attempt()
        except RestError as refusal:
            if refusal.code not in QUARRELS:
                raise
        await asyncio.sleep(pause * random.uniform(0.5, 1.5))  # noqa: S311 -- only to part two that met
    return await attempt()
