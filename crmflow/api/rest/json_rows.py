"""Rows as JSON: PostgreSQL joins the texts of their values, which takes less of its time than json_agg."""

import json
from collections.abc import Sequence

from crmflow.api.rest.outputs import Shown
from crmflow.db.catalog import quoted

# What JSON_SCALAR writes as to_json does. It knows the kind of a value when the statement begins; to_json
# looks it up at each row.
SCALARS = frozenset(
    {
        *("text", "varchar", "uuid", "bool", "boolean"),
        *("int", "int2", "int4", "int8", "integer", "smallint", "bigint", "numeric", "decimal"),
        *("date", "timestamptz", "timestamp with time zone", "timestamp without time zone"),
    }
)
# No call in PostgreSQL has more (FUNC_MAX_ARGS).
MOST_ARGUMENTS = 100


def array_sql(shown: Sequence[Shown], *, strips_nulls: bool, joins_texts: bool) -> str:
    """All rows of `page` as one JSON array, as text."""
    if strips_nulls or not joins_texts or not shown:
        return f"coalesce(json_agg({_whole_sql(strips_nulls=strips_nulls)}), '[]')::text"
    return f"'[' || coalesce(string_agg({_joined_sql(shown)}, ','), '') || ']'"


def object_sql(shown: Sequence[Shown], *, strips_nulls: bool, joins_texts: bool) -> str:
    """One row of `page` as a JSON object, as text."""
    if strips_nulls or not joins_texts or not shown:
        return f"to_json({_whole_sql(strips_nulls=strips_nulls)})::text"
    return _joined_sql(shown)


def single_sql(*, strips_nulls: bool) -> str:
    """The only row of `page` as a JSON object, as text; null without one."""
    return f"(json_agg({_whole_sql(strips_nulls=strips_nulls)}) -> 0)::text"


def _whole_sql(*, strips_nulls: bool) -> str:
    return "json_strip_nulls(to_json(page))" if strips_nulls else "page"


def _joined_sql(shown: Sequence[Shown]) -> str:
    pieces = []
    for place, column in enumerate(shown):
        name = json.dumps(column.name, ensure_ascii=False)
        pieces += [_literal(f"{',' if place else '{'}{name}:"), _value_sql(column)]
    pieces.append("'}'")
    starts = range(0, len(pieces), MOST_ARGUMENTS)
    groups = (pieces[start : start + MOST_ARGUMENTS] for start in starts)
    return " || ".join(f"concat({', '.join(group)})" for group in groups)


def _value_sql(column: Shown) -> str:
    function = "json_scalar" if column.type in SCALARS else "to_json"
    return f"coalesce({function}(page.{quoted(column.name)}), 'null')"


def _literal(text: str) -> str:
    """A text constant, whichever way the server reads backslashes."""
    return "E'" + text.replace("\\", "\\\\").replace("'", "''") + "'"
