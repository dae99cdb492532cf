"""Asking the CVR register: never twice for the same, never more often than it allows, whoever asks."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal

from crmflow.db.session import Database
from crmflow.integrations.cvr_register import Register
from crmflow.integrations.registered_company import (
    RegisteredCompany,
    RegisterOff,
    RegisterQuotaUsed,
    RegisterRefused,
    RegisterUnreadable,
)

A_DAY = timedelta(days=1)
# A firm that was founded this morning is there this afternoon.
UNKNOWN_FOR = timedelta(hours=1)
UNBOUNDED = 2**31 - 1
# Of ten look-ups new companies get eight and the nightly look five: some are left for who waits at a form.
SHARES = {"person": 10, "new": 8, "again": 5}
TENTHS = 10

# Who asks: a person, the job for new companies, or the nightly one.
Use = Literal["person", "new", "again"]


@dataclass(frozen=True)
class Told:
    """What the register said, and when; no company: it does not know the number."""

    company: RegisteredCompany | None
    asked_at: datetime


@dataclass(frozen=True)
class Lookups:
    """The register and the memory of it; no register: it is off."""

    database: Database
    register: Register | None

    async def known(self, cvr: str, *, youngest: timedelta = A_DAY) -> Told | None:
        """What it said lately, if that is young enough. Raises RegisterOff."""
        if self.register is None:
            raise RegisterOff
        row = await self.database.pool.fetchrow(
            "select facts::text as facts, asked_at from app.known_cvr_answer($1)", cvr
        )
        if row is None:
            return None
        limit = youngest if row["facts"] else min(youngest, UNKNOWN_FOR)
        if datetime.now(UTC) - row["asked_at"] > limit:
            return None
        stored = json.loads(row["facts"]) if row["facts"] else None
        return Told(stored and RegisteredCompany.of_stored(stored), row["asked_at"])

    async def ask(self, cvr: str, use: Use) -> Told:
        """What it says now.

        Raises:
            RegisterOff: there is none.
            RegisterQuotaUsed: it may not be asked again yet.
            RegisterAway: it does not answer, or cannot be understood.
            RegisterRefused: it does not want to talk to us.
        """
        if self.register is None:
            raise RegisterOff
        quota = self.register.quota
        most = UNBOUNDED if quota is None else quota * SHARES[use] // TENTHS
        wait = await self.database.pool.fetchval("select app.cvr_wait($1)", most)
        if wait:
            raise RegisterQuotaUsed(retry_after=wait)
        try:
            company = await self.register.look_up(cvr)
        except (RegisterQuotaUsed, RegisterRefused) as error:
            await self.database.pool.fetchval("select app.close_cvr_register($1)", error.retry_after)
            raise
        except RegisterUnreadable:
            await self.database.pool.fetchval("select app.count_cvr_lookup()")
            raise
        stored = json.dumps(company.stored) if company else None
        await self.database.pool.fetchval("select app.keep_cvr_answer($1, $2::text::jsonb)", cvr, stored)
        return Told(company, datetime.now(UTC))

    async def look_up(self, cvr: str, use: Use, *, youngest: timedelta = A_DAY) -> Told:
        """What it said lately, or else says now. Raises as `ask`."""
        return await self.known(cvr, youngest=youngest) or await self.ask(cvr, use)
