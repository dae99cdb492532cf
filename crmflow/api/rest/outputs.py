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
    """One column of the answer. `keys`: the columns a related row hangs on, to group by."""

    name: str
    sql: str
    kind: Literal["value", "aggregate", "related"] = "value"
    keys: tuple[str, ...] = ()


def output_of(writer: Writer, source: Source, item: Output) -> Shown:
    """One field of the source."""
    if counts_rows(source.table, item):
        return Shown(item.name, _cast("count(*)", item.aggregate_cast), "aggregate")
    sql = _cast(field_sql(writer, source.table, source.name, item.field).sql, item.cast)
    if item.aggregate is None:
        return Shown(item.name, sql)
    return Shown(item.name, _cast(f"{item.aggregate}({sql})", item.aggregate_cast), "aggregate")


def counts_rows(table: Table, item: Output) -> bool:
    """True for `count()`, and for plain `count` where no column has that name."""
    return item.field == ROWS and not item.cast and "count" not in table.columns


def is_aggregated(table: Table, query: Query) -> bool:
    """True when the rows of the answer are groups of rows."""
    outputs = [item for item in query.items if isinstance(item, Output)]
    return any(item.aggregate or counts_rows(table, item) for item in outputs)


def group_sql(shown: Sequence[Shown]) -> str:
    """GROUP BY all that is not an aggregate, by its place; nothing when there is no aggregate."""
    if all(column.kind != "aggregate" for column in shown):
        return ""
    keys = [str(place) for place, column in enumerate(shown, 1) if column.kind == "value"]
    keys += [key for column in shown for key in column.keys]
    return f" group by {', '.join(dict.fromkeys(keys))}" if keys else ""


def select_sql(shown: Sequence[Shown]) -> str:
    """The select list."""
    return ", ".join(f"{column.sql} as {quoted(column.name)}" for column in shown)


def _cast(sql: str, cast: str | None) -> str:
    if cast is None:
        return sql
    if cast not in CASTS:
        raise RestError(400, "42704", f"cannot cast to {cast!r}", hint="Cast to text and read it there.")
    return f"{sql}::{cast}"
