"""Rounds over the companies of all workspaces: the new ones are filled, the old ones looked at again."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import structlog

from crmflow.db.session import Actor
from crmflow.integrations.registered_company import (
    RegisterAway,
    RegisteredCompany,
    RegisterQuotaUsed,
    RegisterRefused,
    RegisterUnreadable,
)
from crmflow.ops.cvr_filling import fill
from crmflow.ops.cvr_lookup import Lookups, Use

LOG = structlog.get_logger(__name__)
# A round ends before the next one begins; what is left waits for it.
MOST_NEW = 50
MOST_AGAIN = 1000
# Protection from advertising may be asked for any day, and has to be respected.
OLD_AFTER = timedelta(days=7)

ActorIn = Callable[[UUID], Awaitable[Actor]]


@dataclass(frozen=True)
class Round:
    """One look at the register. `actor_in`: a workspace's own user, as whom its companies are changed."""

    lookups: Lookups
    actor_in: ActorIn

    async def fill_new(self) -> int:
        """Companies that the register was never asked about; how many there were."""
        return await self._go("new", None, MOST_NEW)

    async def look_again(self) -> int:
        """Those with the oldest answers; how many there were. Also without a register, old answers go."""
        await self.lookups.database.pool.fetchval("select app.forget_cvr_answers()")
        return await self._go("again", datetime.now(UTC) - OLD_AFTER, MOST_AGAIN)

    async def _go(self, use: Use, since: datetime | None, most: int) -> int:
        if self.lookups.register is None:
            return 0
        rows = await self.lookups.database.pool.fetch(
            "select * from app.companies_to_look_up($1, $2)", since, most
        )
        for done, row in enumerate(rows):
            place = (row["workspace_id"], row["id"])
            try:
                told = await self.lookups.look_up(row["cvr"], use)
            except RegisterUnreadable:
                # It comes last from now on, so that it does not stop those behind it for ever.
                await self._fill(place, row["cvr"], None)
                return done
            except (RegisterAway, RegisterQuotaUsed, RegisterRefused) as reason:
                # The next round finds the same companies.
                LOG.info("cvr_register.round_ended", code=reason.code, done=done, left=len(rows) - done)
                return done
            await self._fill(place, row["cvr"], told.company)
        return len(rows)

    async def _fill(self, place: tuple[UUID, UUID], cvr: str, company: RegisteredCompany | None) -> None:
        actor = replace(await self.actor_in(place[0]), kind="register")
        async with self.lookups.database.acting_as(actor) as connection:
            await fill(connection, place, cvr, company)
