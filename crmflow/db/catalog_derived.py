"""What the catalogue follows from the rest: the keys that views show, the functions, and computed columns."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from crmflow.db.catalog_model import Argument, Column, ForeignKey, Function, RowFunction, Table

JSON = frozenset(("json", "jsonb"))
Shows = Mapping[str, Mapping[tuple[str, str], str]]


def with_keys_of_views(tables: Mapping[str, Table], view_columns: list[dict[str, str]]) -> dict[str, Table]:
    """The tables, with the foreign keys that start or end at a view that shows all columns of one."""
    shows: dict[str, dict[tuple[str, str], str]] = defaultdict(dict)
    for shown in view_columns:
        shows[shown["view"]][shown["table"], shown["column"]] = shown["name"]
    found: dict[str, list[ForeignKey]] = defaultdict(list)
    for key in [key for table in tables.values() for key in table.foreign_keys]:
        for derived in _derived(key, shows):
            found[derived.table].append(derived)
    return {
        name: replace(table, foreign_keys=(*table.foreign_keys, *found[name]))
        for name, table in tables.items()
    }


def _derived(key: ForeignKey, shows: Shows) -> Iterator[ForeignKey]:
    starts = [(key.table, key.columns), *_places(key.table, key.columns, shows)]
    ends = [(key.target, key.target_columns), *_places(key.target, key.target_columns, shows)]
    for table, columns in starts:
        for target, target_columns in ends:
            if (table, target) != (key.table, key.target):
                yield ForeignKey(key.name, table, columns, target, target_columns, is_of_view=True)


def _places(table: str, columns: Iterable[str], shows: Shows) -> Iterator[tuple[str, tuple[str, ...]]]:
    for view, shown in shows.items():
        names = [shown.get((table, column)) for column in columns]
        if all(names):
            yield view, tuple(name for name in names if name)


def read_functions(
    raw_functions: list[dict[str, Any]], tables: Mapping[str, Table]
) -> dict[str, tuple[Function, ...]]:
    """The functions that can be called by name; those of rows are columns instead."""
    found: dict[str, tuple[Function, ...]] = {}
    for raw in raw_functions:
        if _is_callable(raw):
            found[raw["name"]] = (*found.get(raw["name"], ()), _function(raw, tables))
    return found


def _is_callable(raw: dict[str, Any]) -> bool:
    """Rows are no arguments; without a name one may only be the whole JSON body; a record has no columns."""
    arguments = raw["arguments"]
    if any(argument["row_of"] for argument in arguments) or (
        raw["returns"] == "record" and not raw["outputs"]
    ):
        return False
    return all(argument["name"] or argument["type"] in JSON for argument in arguments)


def _function(raw: dict[str, Any], tables: Mapping[str, Table]) -> Function:
    result = tables.get(raw["table"] or "")
    if result is None and raw["outputs"]:
        columns = {
            given["name"]: Column(given["name"], given["type"], is_required=False) for given in raw["outputs"]
        }
        result = Table(raw["name"], columns)
    arguments = tuple(
        Argument(given["name"], given["type"], given["is_required"], given["is_variadic"])
        for given in raw["arguments"]
    )
    return Function(
        raw["name"], arguments, raw["returns"], raw["is_set"], raw["is_volatile"], result, raw["comment"]
    )


def read_computed(raw_functions: list[dict[str, Any]]) -> dict[str, dict[str, str]]:
    """The functions of one row of a table that give one value."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for raw in raw_functions:
        table = _row_of(raw)
        if table and not raw["is_set"] and not raw["outputs"] and not raw["table"]:
            found[table][raw["name"]] = raw["returns"]
    return dict(found)


def read_leading(raw_functions: list[dict[str, Any]]) -> dict[str, dict[str, RowFunction]]:
    """The functions of one row of a table that give rows of a table."""
    found: dict[str, dict[str, RowFunction]] = defaultdict(dict)
    for raw in raw_functions:
        table = _row_of(raw)
        if table and raw["table"]:
            found[table][raw["name"]] = RowFunction(raw["name"], raw["table"], raw["is_one"])
    return dict(found)


def _row_of(raw: dict[str, Any]) -> str | None:
    """The table of whose row this is a function."""
    rows: list[str | None] = [argument["row_of"] for argument in raw["arguments"]]
    return rows[0] if len(rows) == 1 else None
