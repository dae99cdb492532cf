"""From syntax to SQL: names come from the catalogue, values are bound as text and cast to their column's."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import blake2b
from typing import Literal
from uuid import UUID

from crmflow.api.rest.errors import unknown_column
from crmflow.api.rest.syntax import Condition, Field, Filter, Group
from crmflow.db.catalog import WORKSPACE, Catalogue, Column, Table, quoted

COMPARE = {
    "eq": "=",
    "neq": "<>",
    "gt": ">",
    "gte": ">=",
    "lt": "<",
    "lte": "<=",
    "isdistinct": "is distinct from",
    "cs": "@>",
    "cd": "<@",
    "ov": "&&",
    "sl": "<<",
    "sr": ">>",
    "nxr": "&<",
    "nxl": "&>",
    "adj": "-|-",
}
MATCH = {"like": "like", "ilike": "ilike", "match": "~", "imatch": "~*"}
TEXT_SEARCH = {
    "fts": "to_tsquery",
    "plfts": "plainto_tsquery",
    "phfts": "phraseto_tsquery",
    "wfts": "websearch_to_tsquery",
}
STATE = {
    "null": "is null",
    "not_null": "is not null",
    "true": "is true",
    "false": "is false",
    "unknown": "is unknown",
}
PLACE = re.compile("\0(\\d+)\0")
# The workspace of whoever asks, when only the database knows it yet.
OF_CALLER: Literal["of caller"] = "of caller"
CALLERS_PLACE = "\0workspace\0"
DEFAULT_LANGUAGE = "danish"

Value = str | list[str]
Workspace = UUID | Literal["of caller"] | None


@dataclass(frozen=True)
class Packed:
    """A statement that finds its values in the array `$1`, known by a name that only this text has."""

    name: str
    text: str
    values: list[str]


@dataclass(frozen=True)
class Statement:
    """SQL and its values. In `text` the place of each is marked by NUL, which no name can hold."""

    text: str
    values: tuple[Value, ...]

    @property
    def sql(self) -> str:
        """With one placeholder a value."""
        return PLACE.sub(r"$\1", self.text)

    @property
    def packed(self) -> Packed:
        """With all values as texts in one array and the caller's workspace beside it, for `app.ask`."""
        text = PLACE.sub(r"$1[\1]", self.text).replace(CALLERS_PLACE, "$2")
        name = f"ask_{blake2b(text.encode(), digest_size=16).hexdigest()}"
        return Packed(
            name, text, [value if isinstance(value, str) else _array(value) for value in self.values]
        )


def _array(values: list[str]) -> str:
    """An array as PostgreSQL reads it: https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO."""
    escaped = (value.replace("\\", "\\\\").replace('"', '\\"') for value in values)
    return "{" + ",".join(f'"{value}"' for value in escaped) + "}"


@dataclass(frozen=True)
class Expression:
    """A piece of SQL and the type of what it gives."""

    sql: str
    type: str


class Writer:
    """One statement being written: its bound values, its table names, and the workspace it stays in."""

    def __init__(self, catalogue: Catalogue, workspace_id: Workspace) -> None:
        self.catalogue = catalogue
        self.workspace_id = workspace_id
        self.values: list[Value] = []
        self.names = 0

    def bind(self, value: Value, type_name: str = "text") -> str:
        """The placeholder of a value, cast to the type it is compared with."""
        self.values.append(value)
        sent = "text" if isinstance(value, str) else "text[]"
        return f"\0{len(self.values)}\0::{sent}" + ("" if type_name == sent else f"::{type_name}")

    def new_name(self, table: str) -> str:
        """A name for one use of a table in this statement."""
        self.names += 1
        return quoted(f"{table[:50]}_{self.names}")

    def statement(self, sql: str) -> Statement:
        """The finished statement."""
        return Statement(sql, tuple(self.values))

    def in_workspace(self, table: Table, name: str) -> list[str]:
        """The condition that keeps a statement inside the pinned workspace, besides row level security."""
        if self.workspace_id is None or not table.is_tenant:
            return []
        return [f"{name}.{WORKSPACE} = {self.workspace()}"]

    def workspace(self) -> str:
        """The placeholder of the pinned workspace."""
        if self.workspace_id == OF_CALLER:
            return CALLERS_PLACE
        return self.bind(str(self.workspace_id), "uuid")


def column_of(table: Table, name: str) -> Column:
    """A column of the catalogue, or the error that names the nearest one."""
    if name not in table.columns:
        raise unknown_column(table.name, name, table.columns)
    return table.columns[name]


def field_sql(writer: Writer, table: Table, name: str, field: Field) -> Expression:
    """A column of the table called `name` here, a place inside JSON or an array, or a function of the row."""
    computed = writer.catalogue.computed.get(table.name, {})
    if field.name in computed and field.name not in table.columns and not field.path:
        return Expression(f"public.{quoted(field.name)}({name}::{table.sql_name})", computed[field.name])
    column = column_of(table, field.name)
    sql = f"{name}.{quoted(column.name)}"
    if not field.path:
        return Expression(sql, column.type)
    if not column.is_json:
        sql = f"to_jsonb({sql})"
    for step in field.path:
        is_place = step.key.lstrip("-").isdigit() and len(step.key) < 10  # noqa: PLR2004 -- fits an int
        arrow = "->>" if step.as_text else "->"
        sql = f"({sql} {arrow} {writer.bind(step.key, 'int' if is_place else 'text')})"
    inner = column.type if column.is_json else "jsonb"
    return Expression(sql, "text" if field.path[-1].as_text else inner)


OfName = Callable[[Condition], str | None]


def filter_sql(writer: Writer, table: Table, name: str, wanted: Filter, *, special: OfName) -> str:
    """One filter as SQL. `special` may answer for a name that is not a column, such as an embedding's."""
    if isinstance(wanted, Group):
        inner = f" {wanted.kind} ".join(
            filter_sql(writer, table, name, member, special=special) for member in wanted.members
        )
        return f"{'not ' if wanted.is_negated else ''}({inner})"
    sql = special(wanted)
    if sql is None:
        sql = _condition_sql(writer, field_sql(writer, table, name, wanted.field), wanted)
    return f"not ({sql})" if wanted.is_negated else sql


def _condition_sql(writer: Writer, field: Expression, wanted: Condition) -> str:
    if isinstance(wanted.value, tuple):
        return f"{field.sql} = any({writer.bind(list(wanted.value), f'{field.type}[]')})"
    if wanted.operator == "is":
        return f"{field.sql} {STATE[wanted.value]}"
    if wanted.operator in MATCH:
        pattern = wanted.value if "match" in wanted.operator else wanted.value.replace("*", "%")
        return f"{field.sql} {MATCH[wanted.operator]} {_operand(writer, wanted, pattern, 'text')}"
    if wanted.operator in TEXT_SEARCH:
        return _text_search_sql(writer, field, wanted, wanted.value)
    return f"{field.sql} {COMPARE[wanted.operator]} {_operand(writer, wanted, wanted.value, field.type)}"


def _operand(writer: Writer, wanted: Condition, value: str, type_name: str) -> str:
    """The right side of a comparison: a value, or any or all of an array."""
    if wanted.quantifier is None:
        return writer.bind(value, type_name)
    return f"{wanted.quantifier}({writer.bind(value, f'{type_name}[]')})"


def _text_search_sql(writer: Writer, field: Expression, wanted: Condition, words: str) -> str:
    language = writer.bind(wanted.language or DEFAULT_LANGUAGE, "regconfig")
    document = field.sql if field.type == "tsvector" else f"to_tsvector({language}, {field.sql})"
    return f"{document} @@ {TEXT_SEARCH[wanted.operator]}({language}, {writer.bind(words)})"
