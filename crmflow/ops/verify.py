"""`crmflow verify`: the rules of the schema, checked against any database, in plain words."""

from dataclasses import dataclass

import asyncpg

from crmflow.db.session import Connection
from crmflow.ops.function_rules import FUNCTION_RULES
from crmflow.ops.table_rules import TABLE_RULES

RULES = (*TABLE_RULES, *FUNCTION_RULES)


@dataclass(frozen=True)
class Finding:
    """A broken rule and where."""

    code: str
    place: str
    words: str
    remedy: str


async def verify(connection: Connection) -> list[Finding]:
    """Every place where a rule is broken; empty when all is well. Reads the catalogue only."""
    return [
        Finding(rule.code, row[0], rule.words, rule.remedy)
        for rule in RULES
        for row in await connection.fetch(rule.broken, *([list(rule.exceptions)] if rule.exceptions else []))
    ]


async def verify_database(owner_url: str) -> list[Finding]:
    """The same, for a database that has yet to be opened."""
    connection = await asyncpg.connect(owner_url)
    try:
        return await verify(connection)
    finally:
        await connection.close()
