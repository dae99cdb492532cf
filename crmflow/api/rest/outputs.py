"""The columns of an answer: fields, casts and aggregates, and what an aggregate groups by."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from crmflow.api.rest.errors import RestError
from crmflow.api.rest.sources import Source
from crmflow.api.rest.sql import Writer, field_sql
from crmflow.api.rest.syntax import Field, Output, Query
from crmflow.db.catalog import Table, quoted

NUMBERS = "int int2 int4 int8 integer bigint smallint numeric decimal real float4 float8 bool boolean"
TIMES = "date time timestamp timestamptz uuid json jsonb varchar text"
CASTS = frozenset(
    (
        *NUMBERS.split(),
        *TIMES.split(),
        "double precision",
        "timestamp with time zone",
        "timestamp without time zone",
    )
)
ROWS = Field("count")


@dataclass(frozen=True)
class Shown:
    """One column of the answer.

    `keys`: the columns a related row hangs on, to group by. An aggregate adds up the values of `sql`.
    `type` is that of a plain value, None where it is not known.
    """

    name: str
    sql: str
    kind: Literal["value", "aggregate", "related"] = "value"
    keys: tuple[str, ...] = ()
    aggregate: str = ""
    cast: str | None = None
    type: str | None = None

    @property
    def output(self) -> str:
        """What stands in the select list."""
        return _cast(f"{self.aggregate}({self.sql})", self.cast) if self.aggregate else self.sql


def output_of(writer: Writer, source: Source, item: Output) -> Shown:
    """One field of the source."""
    if counts_rows(source.table, item):
        return Shown(item.name, "*", "aggregate", (), "count", item.aggregate_cast)
    field = field_sql(writer, source.table, source.name, item.field)
    sql = _cast(field.sql, item.cast)
    if item.aggregate is None:
        return Shown(item.name, sql, type=item.cast or field.type)
    return Shown(item.name, sql, "aggregate", (), item.aggregate, item.aggregate_cast)


def counts_rows(table: Table, item: Output) -> bool:
    """True for `count()`, and for plain `count` where no column has that name."""
    return item.field == ROWS and not item.cast and "count" not in table.columns


def is_aggregated(table: Table, query: Query) -> bool:
    """True when the rows of the answer are groups of rows; those of a spread count as the row's own."""
    outputs = [item for item in query.items if isinstance(item, Output)]
    spread = [item.query.items for item in query.embeds if item.is_spread]
    return any(item.aggregate or counts_rows(table, item) for item in outputs) or any(
        isinstance(item, Output) and item.aggregate for items in spread for item in items
    )


def group_sql(shown: Sequence[Shown]) -> str:
    """GROUP BY all that is not an aggregate, by its place; nothing when there is no aggregate."""
    if all(column.kind != "aggregate" for column in shown):
        return ""
    keys = [str(place) for place, column in enumerate(shown, 1) if column.kind == "value"]
    keys += [key for column in shown for key in column.keys]
    return f" group by {', '.join(dict.fromkeys(keys))}" if keys else ""


def select_sql(shown: Sequence[Shown]) -> str:
    """The select list."""
    return ", ".join(f"{column.output} as {quoted(column.name)}" for column in shown)


def _cast(sql: str, cast: str | None) -> str:
    if cast is None:
        return sql
    if cast not in CASTS:
        raise RestError(400, "42704", f"cannot cast to {cast!r}", hint="Cast to text and read it there.")
    return f"{sql}::{cast}"
