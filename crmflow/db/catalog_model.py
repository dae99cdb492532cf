"""What the catalogue tells of the database: tables, columns, keys and functions, as values."""

from collections.abc import Mapping
from dataclasses import dataclass, field

WORKSPACE = "workspace_id"
BULKY_TYPES = frozenset(
    {"bytea", "tsvector", "extensions.vector", "extensions.halfvec", "extensions.sparsevec"}
)


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
    """From some columns of a table to the same number of columns of another.

    `is_of_view`: a view shows the columns of a key, at one end of it or at both.
    """

    name: str
    table: str
    columns: tuple[str, ...]
    target: str
    target_columns: tuple[str, ...]
    is_of_view: bool = False

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
    is_fully_readable: bool = True

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
class Argument:
    """An argument that a function takes; one without a name is the whole body, as JSON."""

    name: str
    type: str
    is_required: bool
    is_variadic: bool = False


@dataclass(frozen=True)
class Function:
    """A function of schema `public`. `result` describes its rows; without it, it gives a plain value."""

    name: str
    arguments: tuple[Argument, ...]
    returns: str
    is_set: bool = False
    is_volatile: bool = True
    result: Table | None = None
    comment: str | None = None

    @property
    def takes_body(self) -> bool:
        """True when the whole body is the one argument."""
        return len(self.arguments) == 1 and not self.arguments[0].name

    @property
    def is_void(self) -> bool:
        """True when there is no answer but that it is done."""
        return self.returns == "void"


@dataclass(frozen=True)
class RowFunction:
    """A function that leads from one row to related rows of the table `target`."""

    name: str
    target: str
    is_to_one: bool


@dataclass(frozen=True)
class Catalogue:
    """Everything `/rest/v1` serves.

    `checks` maps the name of a CHECK constraint to its comment; `searches` names the functions of schema
    `app` that turn typed words into candidate ids; `functions` are by name, as several may share one;
    `computed` names, by table, the functions that stand for a column of its rows, with their types;
    `leading` those that lead to rows of another table. `has_json_scalar` is true from PostgreSQL 17 on.
    """

    tables: Mapping[str, Table]
    checks: Mapping[str, str] = field(default_factory=dict)
    searches: frozenset[str] = frozenset()
    functions: Mapping[str, tuple[Function, ...]] = field(default_factory=dict)
    computed: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    leading: Mapping[str, Mapping[str, RowFunction]] = field(default_factory=dict)
    has_json_scalar: bool = False

    def referring_to(self, table: Table) -> tuple[ForeignKey, ...]:
        """The foreign keys of all tables that point at this one."""
        return tuple(
            key for other in self.tables.values() for key in other.foreign_keys if key.target == table.name
        )


def quoted(name: str) -> str:
    """An SQL identifier in quotes."""
    return '"' + name.replace('"', '""') + '"'
