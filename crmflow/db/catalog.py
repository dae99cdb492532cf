"""Tables, columns, keys and comments, as `authenticated` may use them. Read from the database at start."""

import json
import re
from collections.abc import Mapping
from typing import Any

import asyncpg

from crmflow.db.catalog_derived import read_computed, read_functions, read_leading, with_keys_of_views
from crmflow.db.catalog_model import (
    BULKY_TYPES,
    WORKSPACE,
    Argument,
    Catalogue,
    Column,
    ForeignKey,
    Function,
    RowFunction,
    Table,
    UniqueKey,
    quoted,
)
from crmflow.db.catalog_sql import CATALOGUE_SQL
from crmflow.db.session import Connection

__all__ = [
    "BULKY_TYPES",
    "WORKSPACE",
    "Argument",
    "Catalogue",
    "Column",
    "ForeignKey",
    "Function",
    "RowFunction",
    "Table",
    "UniqueKey",
    "load_catalogue",
    "quoted",
]

ALLOWED_VALUES = re.compile(
    r"^CHECK \(\(\(?(\w+)\)?(?:::text)? = ANY \(+ARRAY\[(.+?)\]\)?(?:::text\[\])?\)+$"
)
# https://www.postgresql.org/docs/17/release-17.html
WITH_JSON_SCALAR = 17
QUOTED = re.compile(r"'((?:[^']|'')*)'::")


async def load_catalogue(connection: Connection) -> Catalogue:
    """Read the catalogue over any connection; the rights looked at are always those of `authenticated`."""
    row: asyncpg.Record | None = await connection.fetchrow(CATALOGUE_SQL)
    assert row is not None  # noqa: S101 -- a select without FROM gives exactly one row
    allowed = _allowed_values(json.loads(row["checks"]))
    tables = {raw["name"]: _table(raw, allowed) for raw in json.loads(row["tables"])}
    comments = {check["name"]: check["comment"] for check in json.loads(row["checks"]) if check["comment"]}
    tables = with_keys_of_views(tables, json.loads(row["view_columns"]))
    raw_functions = json.loads(row["functions"])
    return Catalogue(
        tables,
        comments,
        frozenset(row["searches"]),
        read_functions(raw_functions, tables),
        read_computed(raw_functions),
        read_leading(raw_functions),
        has_json_scalar=connection.get_server_version().major >= WITH_JSON_SCALAR,
    )


def _table(raw: dict[str, Any], allowed: Mapping[tuple[str, str], tuple[str, ...]]) -> Table:
    columns = {
        column["name"]: Column(**column, allowed=allowed.get((raw["name"], column["name"]), ()))
        for column in raw.pop("columns")
    }
    keys = tuple(
        UniqueKey(key["name"], tuple(key["columns"]), key["predicate"]) for key in raw.pop("unique_keys")
    )
    return Table(
        columns=columns,
        primary_key=tuple(raw.pop("primary_key")),
        unique_keys=keys,
        foreign_keys=tuple(
            ForeignKey(
                key["name"], raw["name"], tuple(key["columns"]), key["target"], tuple(key["target_columns"])
            )
            for key in raw.pop("foreign_keys")
        ),
        **raw,
    )


def _allowed_values(checks: list[dict[str, str]]) -> dict[tuple[str, str], tuple[str, ...]]:
    """The values of columns whose CHECK is a plain list of them."""
    found = {}
    for check in checks:
        if match := ALLOWED_VALUES.match(check["definition"]):
            values = tuple(value.replace("''", "'") for value in QUOTED.findall(match[2]))
            found[check["table_name"], match[1]] = values
    return found
