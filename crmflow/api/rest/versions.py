"""`If-Match` on a row's `version`: a change based on an older row is refused (RFC 9110, 13.1.1)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from crmflow.api.resources import demands_version
from crmflow.api.rest.errors import RestError
from crmflow.api.rest.read import where_sql
from crmflow.api.rest.sources import table_source
from crmflow.api.rest.sql import Writer
from crmflow.api.rest.syntax import Condition, Field, Query
from crmflow.db.catalog import Table
from crmflow.db.session import Connection

VERSION = "version"
ETAG = re.compile(r'(?:W/)?"?(\d{1,9})"?')


@dataclass(frozen=True)
class Expected:
    """The rows to write, at the versions the client knows, and how many they are (None: any number)."""

    target: Query
    amount: int | None = None

    def check(self, written: int) -> None:
        """Raise when somebody else was faster."""
        if self.amount is not None and written != self.amount:
            raise stale()


def read_versions(headers: Mapping[str, str], table: Table) -> tuple[str, ...] | None:
    """The versions of `If-Match`; `*` is none in particular, and None means there is no condition.

    Raises: RestError 428 where the table demands one, 400 for one that is not a version.
    """
    text = headers.get("if-match")
    if text is None:
        if demands_version(table):
            message = f"A change of {table.name} needs the version it is based on"
            raise RestError(428, "CRM428", message, hint='Send If-Match: "<version>".')
        return None
    if VERSION not in table.columns:
        raise RestError(400, "CRM412", f"{table.name} has no versions, so If-Match means nothing here")
    if text.strip() == "*":
        return ()
    found = [ETAG.fullmatch(part.strip()) for part in text.split(",")]
    versions = tuple(match[1] for match in found if match)
    if len(versions) != len(found):
        raise RestError(400, "CRM412", 'If-Match must name versions, such as "3"')
    return versions


async def expected_rows(
    connection: Connection, writer: Writer, table: Table, target: Query, *, versions: tuple[str, ...] | None
) -> Expected:
    """The target narrowed to the versions.

    Raises: RestError 412 when a row the filters name is at another version, or there is none.
    """
    if versions is None:
        return Expected(target)
    source = table_source(writer, table)
    where = where_sql(writer, source, target)
    is_fit = f"{source.name}.version = any({writer.bind(list(versions), 'int[]')})" if versions else "true"
    count = f"select count(*) as amount, count(*) filter (where {is_fit}) as fit"
    statement = writer.statement(f"{count} from {source.sql} as {source.name}{where}")
    row = await connection.fetchrow(statement.sql, *statement.values)
    if row is None or not row["amount"] or row["amount"] != row["fit"]:
        raise stale()
    if not versions:
        return Expected(target, row["amount"])
    same = Condition(Field(VERSION), "in", versions)
    return Expected(replace(target, filters=(*target.filters, same)), row["amount"])


def stale() -> RestError:
    """Somebody changed the row after the client read it."""
    return RestError(
        412, "CRM412", "Somebody else has changed this meanwhile", hint="Read it again, then change it."
    )
