"""Tables, columns, keys and comments, as `authenticated` may use them. Read from the database at start."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import asyncpg

from crmflow.db.session import Connection

WORKSPACE = "workspace_id"
BULKY_TYPES = frozenset(
    {"bytea", "tsvector", "extensions.vector", "extensions.halfvec", "extensions.sparsevec"}
)
ALLOWED_VALUES = re.compile(
    r"^CHECK \(\(\(?(\w+)\)?(?:::text)? = ANY \(+ARRAY\[(.+?)\]\)?(?:::text\[\])?\)+$"
)
QUOTED = re.compile(r"'((?:[^']|'')*)'::")


@dataclass(frozen=True)
class Column:
    """One column. `type` can stand in a cast; `default` is SQL from the catalogue itself."""

    name: str
    type: str
    is_required: bool
    default: str | None = None
    is_generated: bool = False
    may_insert: bool = True
    may_update: bool = True
    comment: str | None = None
    allowed: tuple[str, ...] = ()

    @property
    def is_bulky(self) -> bool:
        """True for raw bytes, vectors and search documents: only sent when asked for by name."""
        return self.type in BULKY_TYPES

    @property
    def is_json(self) -> bool:
        """True when JSON paths make sense."""
        return self.type in {"json", "jsonb"}


@dataclass(frozen=True)
class ForeignKey:
    """From some columns of a table to the same number of columns of another."""

    name: str
    table: str
    columns: tuple[str, ...]
    target: str
    target_columns: tuple[str, ...]

    @property
    def own_columns(self) -> tuple[str, ...]:
        """The columns without the workspace that every key leads with, unless there is nothing else."""
        return tuple(name for name in self.columns if name != WORKSPACE) or self.columns


@dataclass(frozen=True)
class UniqueKey:
    """Columns that are unique together, for the rows where `predicate` holds."""

    name: str
    columns: tuple[str, ...]
    predicate: str | None = None


@dataclass(frozen=True)
class Table:
    """A table or view. `columns` holds only those that `authenticated` may read."""

    name: str
    columns: Mapping[str, Column]
    is_view: bool = False
    comment: str | None = None
    primary_key: tuple[str, ...] = ()
    unique_keys: tuple[UniqueKey, ...] = ()
    foreign_keys: tuple[ForeignKey, ...] = ()
    may_insert: bool = True
    may_update: bool = True
    may_delete: bool = True

    @property
    def is_tenant(self) -> bool:
        """True when each row belongs to a workspace."""
        return WORKSPACE in self.columns

    @property
    def hides_deleted(self) -> bool:
        """True when deleting only hides the row."""
        return "deleted_at" in self.columns

    @property
    def sql_name(self) -> str:
        """The name as it stands in a statement."""
        return f"public.{quoted(self.name)}"


@dataclass(frozen=True)
class Catalogue:
    """Everything `/rest/v1` serves.

    `checks` maps the name of a CHECK constraint to its comment; `searches` names the functions of schema
    `app` that turn typed words into candidate ids.
    """

    tables: Mapping[str, Table]
    checks: Mapping[str, str] = field(default_factory=dict)
    searches: frozenset[str] = frozenset()

    def referring_to(self, table: Table) -> tuple[ForeignKey, ...]:
        """The foreign keys of all tables that point at this one."""
        return tuple(
            key for other in self.tables.values() for key in other.foreign_keys if key.target == table.name
        )


def quoted(name: str) -> str:
    """An SQL identifier in quotes."""
    return '"' + name.replace('"', '""') + '"'


async def load_catalogue(connection: Connection) -> Catalogue:
    """Read the catalogue over any connection; the rights looked at are always those of `authenticated`."""
    row: asyncpg.Record | None = await connection.fetchrow(CATALOGUE_SQL)
    assert row is not None  # noqa: S101 -- a select without FROM gives exactly one row
    allowed = _allowed_values(json.loads(row["checks"]))
    tables = {raw["name"]: _table(raw, allowed) for raw in json.loads(row["tables"])}
    comments = {check["name"]: check["comment"] for check in json.loads(row["checks"]) if check["comment"]}
    return Catalogue(tables, comments, frozenset(row["searches"]))


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


CATALOGUE_SQL = """
with relations as (
    select relation.oid, relation.relname, relation.relkind
    from pg_catalog.pg_class as relation
    where relation.relnamespace = 'public'::regnamespace
      and relation.relkind in ('r', 'p', 'v', 'f')
      and not relation.relispartition
      and has_any_column_privilege('authenticated', relation.oid, 'select')
),
columns as (
    select relations.oid, attribute.attnum, attribute.attname as name,
        case when type.typnamespace = 'pg_catalog'::regnamespace then format_type(type.oid, -1)
             else format('%I.%I', type.typnamespace::regnamespace::text, type.typname) end as type,
        attribute.attnotnull as is_required,
        case when attribute.attgenerated = '' then pg_get_expr(preset.adbin, preset.adrelid) end as default,
        attribute.attgenerated <> '' or attribute.attidentity = 'a' as is_generated,
        has_column_privilege('authenticated', relations.oid, attribute.attnum, 'insert') as may_insert,
        has_column_privilege('authenticated', relations.oid, attribute.attnum, 'update') as may_update,
        col_description(relations.oid, attribute.attnum) as comment
    from relations
    join pg_catalog.pg_attribute as attribute
      on attribute.attrelid = relations.oid and attribute.attnum > 0 and not attribute.attisdropped
    join pg_catalog.pg_type as type on type.oid = attribute.atttypid
    left join pg_catalog.pg_attrdef as preset
      on preset.adrelid = relations.oid and preset.adnum = attribute.attnum
    where has_column_privilege('authenticated', relations.oid, attribute.attnum, 'select')
),
keys as (
    select index.indrelid as oid, index.indisprimary as is_primary, name.relname as name,
        pg_get_expr(index.indpred, index.indrelid) as predicate,
        (select json_agg(attribute.attname order by place.ordinality)
         from unnest(index.indkey::int[]) with ordinality as place (attnum, ordinality)
         join pg_catalog.pg_attribute as attribute
           on attribute.attrelid = index.indrelid and attribute.attnum = place.attnum
         where place.ordinality <= index.indnkeyatts) as columns
    from pg_catalog.pg_index as index
    join pg_catalog.pg_class as name on name.oid = index.indexrelid
    where index.indisunique and index.indexprs is null
),
foreign_keys as (
    select reference.conrelid as oid, reference.conname as name, target.relname as target,
        (select json_agg(attribute.attname order by place.ordinality)
         from unnest(reference.conkey) with ordinality as place (attnum, ordinality)
         join pg_catalog.pg_attribute as attribute
           on attribute.attrelid = reference.conrelid and attribute.attnum = place.attnum) as columns,
        (select json_agg(attribute.attname order by place.ordinality)
         from unnest(reference.confkey) with ordinality as place (attnum, ordinality)
         join pg_catalog.pg_attribute as attribute
           on attribute.attrelid = reference.confrelid and attribute.attnum = place.attnum) as target_columns
    from pg_catalog.pg_constraint as reference
    join relations as target on target.oid = reference.confrelid
    where reference.contype = 'f' and reference.conparentid = 0
)
select
    (select coalesce(json_agg(json_build_object(
        'name', relations.relname,
        'is_view', relations.relkind = 'v',
        'comment', obj_description(relations.oid, 'pg_class'),
        'may_insert', has_any_column_privilege('authenticated', relations.oid, 'insert'),
        'may_update', has_any_column_privilege('authenticated', relations.oid, 'update'),
        'may_delete', has_table_privilege('authenticated', relations.oid, 'delete'),
        'columns', (select json_agg(to_jsonb(columns) - 'oid' - 'attnum' order by columns.attnum)
                    from columns where columns.oid = relations.oid),
        'primary_key', coalesce((select keys.columns from keys
                                 where keys.oid = relations.oid and keys.is_primary), '[]'),
        'unique_keys', coalesce((select json_agg(to_jsonb(keys) - 'oid' - 'is_primary' order by keys.name)
                                 from keys where keys.oid = relations.oid), '[]'),
        'foreign_keys', coalesce((select json_agg(to_jsonb(foreign_keys) - 'oid' order by foreign_keys.name)
                                  from foreign_keys where foreign_keys.oid = relations.oid), '[]')
    ) order by relations.relname), '[]') from relations)::text as tables,
    (select coalesce(json_agg(json_build_object(
        'name', rule.conname, 'table_name', relations.relname,
        'definition', pg_get_constraintdef(rule.oid),
        'comment', obj_description(rule.oid, 'pg_constraint')
    ) order by rule.conname), '[]')
     from pg_catalog.pg_constraint as rule join relations on relations.oid = rule.conrelid
     where rule.contype = 'c')::text as checks,
    (select coalesce(array_agg(function.proname::text), '{}')
     from pg_catalog.pg_proc as function
     where function.pronamespace = to_regnamespace('app')
       and function.proretset and function.prorettype = 'uuid'::regtype
       and function.pronargs = 1 and function.proargtypes[0] = 'text'::regtype
       and has_function_privilege('authenticated', function.oid, 'execute')) as searches
"""
