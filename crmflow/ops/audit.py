"""The audit log's seals: made every minute, and checked by `crmflow audit verify`."""

from dataclasses import dataclass
from uuid import UUID

from crmflow.db.session import Connection, Database
from crmflow.errors import Invalid, NotFound
from crmflow.ops.at_hand import as_owner

# Sealing stays well within the time that one statement may take.
ROWS_AT_ONCE = 10_000
WORKSPACES = """
    select logged.id, coalesce(firm.name, logged.id::text) as name
    from (select app.audited_workspaces() as id union select id from public.workspaces) as logged
    left join public.workspaces as firm on firm.id = logged.id
    where $1::text is null or $1 in (firm.name, logged.id::text)
    order by name, logged.id
"""
VERIFY = "select * from app.verify_audit_log($1, $2, $3)"
WORDS = {
    "edited": "row {row} has been changed since it was sealed",
    "deleted": "row {row} is gone",
    "inserted": "row {row} was put in after its place was sealed",
    "reordered": "row {row} holds what another row of its batch held",
    "missing_seal": "seal {seal} is missing",
    "edited_seal": "seal {seal} has been changed",
}


@dataclass(frozen=True)
class Noted:
    """A seal as somebody wrote it down elsewhere, such as in last month's answer of the check."""

    number: int
    digest: bytes

    @classmethod
    def read(cls, text: str) -> "Noted":
        """From `NUMBER:DIGEST`. Raises Invalid."""
        number, _, digest = text.partition(":")
        try:
            return cls(int(number), bytes.fromhex(digest))
        except ValueError:
            raise Invalid(
                f"{text[:80]} is no seal.", hint="Give it as the check printed it: NUMBER:DIGEST."
            ) from None


@dataclass(frozen=True)
class Chain:
    """What the check found in one workspace: sound, or where the first breach is.

    `head` is the newest sound seal, to be noted elsewhere: whoever may change everything in a database can
    also forge every seal in it, but not what was noted.
    """

    workspace: str
    name: str
    seals: int
    sealed_rows: int
    unsealed_rows: int
    redacted_rows: int
    head: str | None
    breach: str | None
    seal: int | None
    row: int | None

    @property
    def words(self) -> str:
        """What to tell a person."""
        if self.breach:
            return f"{self.name}: BROKEN: {WORDS[self.breach].format(row=self.row, seal=self.seal)}."
        redacted = f", {self.redacted_rows} of them redacted by an erasure" if self.redacted_rows else ""
        head = f" Newest seal {self.head}." if self.head else ""
        return (
            f"{self.name}: sound. {self.sealed_rows} rows in {self.seals} seals{redacted};"
            f" {self.unsealed_rows} not sealed yet.{head}"
        )


async def seal(database: Database) -> int:
    """Seal what the log has gained; returns how many rows."""
    total = 0
    while True:
        async with database.as_login() as connection:
            sealed: int = await connection.fetchval("select app.seal_audit_log($1)", ROWS_AT_ONCE)
        total += sealed
        if sealed < ROWS_AT_ONCE:
            return total


async def verify_log(owner_url: str, workspace: str | None = None, noted: Noted | None = None) -> list[Chain]:
    """Recompute the chain of every workspace, or of one by its name or id, and say where it breaks.

    Raises:
        NotFound: the log knows no such workspace.
        Invalid: a noted seal without the workspace it is of.
    """
    if noted and not workspace:
        raise Invalid("Whose seal is it?", hint="Name the workspace with --workspace.")
    async with as_owner(owner_url) as connection:
        found = await connection.fetch(WORKSPACES, workspace)
        if workspace and not found:
            raise NotFound(f"There is no workspace named {workspace}.")
        return [await verify_chain(connection, row["id"], row["name"], noted) for row in found]


async def verify_chain(
    connection: Connection, workspace: UUID, name: str, noted: Noted | None = None
) -> Chain:
    """The same for one workspace."""
    number, digest = (noted.number, noted.digest) if noted else (None, None)
    (row,) = await connection.fetch(VERIFY, workspace, number, digest)
    return Chain(
        str(workspace),
        name,
        seals=row["seals"],
        sealed_rows=row["sealed_rows"],
        unsealed_rows=row["unsealed_rows"],
        redacted_rows=row["redacted_rows"],
        head=f"{row['seals']}:{row['head'].hex()}" if row["seals"] else None,
        breach=row["breach"],
        seal=row["seal_number"],
        row=row["audit_id"],
    )
