"""How far loading has come, told outside its transaction to whoever ordered it."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from uuid import UUID

from crmflow.ops.at_hand import as_owner
from crmflow.ops.demo_year.ledger import as_definer

Tell = Callable[[float], Awaitable[None]]

TOLD = "update app.demo_orders set progress = $2 where workspace_id = $1 and state = 'running'"


@asynccontextmanager
async def telling(owner_url: str, workspace: UUID) -> AsyncIterator[Tell]:
    """A way to tell the share that is done, from 0 to 1. From the command line nobody has ordered it."""
    async with as_owner(owner_url) as connection:

        async def tell(share: float) -> None:
            async with as_definer(connection):
                await connection.execute(TOLD, workspace, share)

        yield tell
