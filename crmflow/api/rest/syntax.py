"""What a request asks for, as values: the tree that the parsers make and the statement writers read."""

from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True)
class Step:
    """One arrow of a JSON path: `->key` keeps JSON, `->>key` gives text. A number is a place in an array."""

    key: str
    as_text: bool


@dataclass(frozen=True)
class Field:
    """A column, or a place inside a JSON column."""

    name: str
    path: tuple[Step, ...] = ()


@dataclass(frozen=True)
class EveryColumn:
    """`*`: all columns but the bulky ones."""


@dataclass(frozen=True)
class Output:
    """A field in the answer, perhaps cast, added up and under another name.

    `count()` is the aggregate `count` of a field of that name: the number of rows.
    """

    field: Field
    alias: str | None = None
    cast: str | None = None
    aggregate: str | None = None
    aggregate_cast: str | None = None

    @property
    def name(self) -> str:
        """The key in the answer."""
        named = [step.key for step in self.field.path if not step.key.lstrip("-").isdigit()]
        return self.alias or self.aggregate or (named[-1] if named else self.field.name)


@dataclass(frozen=True)
class Condition:
    """`field=not.operator.value`. `value` is the text as sent, for `in` a tuple of texts.

    With a quantifier, as in `like(any).{a*,b*}`, the value is an array.
    """

    field: Field
    operator: str
    value: str | tuple[str, ...]
    is_negated: bool = False
    language: str | None = None
    quantifier: Literal["any", "all"] | None = None


@dataclass(frozen=True)
class Group:
    """`and=(…)` or `or=(…)`."""

    kind: Literal["and", "or"]
    members: tuple["Filter", ...]
    is_negated: bool = False


Filter = Condition | Group


@dataclass(frozen=True)
class Order:
    """One term of `order`; `embed` names a to-one embedding whose field it is."""

    field: Field
    is_descending: bool = False
    nulls_first: bool | None = None
    embed: str | None = None


@dataclass(frozen=True)
class Query:
    """Which rows of one table and what of each."""

    items: tuple["Item", ...] = (EveryColumn(),)
    filters: tuple[Filter, ...] = ()
    order: tuple[Order, ...] = ()
    limit: int | None = None
    offset: int = 0
    search: str | None = None
    cursor: str | None = None
    strips_nulls: bool = False

    @property
    def embeds(self) -> tuple["Embed", ...]:
        """The related tables among the items."""
        return tuple(item for item in self.items if isinstance(item, Embed))


@dataclass(frozen=True)
class Embed:
    """Rows of a related table inside each row. `target` is a table, a foreign key or its column.

    A spread puts the related columns beside the row's own.
    """

    target: str
    alias: str | None = None
    hint: str | None = None
    is_inner: bool = False
    query: Query = field(default_factory=Query)
    is_spread: bool = False

    @property
    def name(self) -> str:
        """The key in the answer, and the prefix of its own filters."""
        return self.alias or self.target


Item = EveryColumn | Output | Embed
