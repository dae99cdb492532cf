"""Which foreign key an embedding means. Keys are composite: every join is on all their columns."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from crmflow.api.rest.errors import RestError, nearest
from crmflow.api.rest.syntax import Embed
from crmflow.db.catalog import Catalogue, ForeignKey, Table

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Junction:
    """The table between two that are related many to many. `pairs` are its columns with the target's."""

    table: Table
    pairs: Pairs


@dataclass(frozen=True)
class Relation:
    """How to get from a row to its related rows. `pairs`: own column with the next table's column.

    `function` leads there by itself, from the row it is given.
    """

    target: Table
    pairs: Pairs
    is_to_one: bool
    keys: tuple[ForeignKey, ...] = ()
    junction: Junction | None = None
    function: str | None = None

    @property
    def names(self) -> frozenset[str]:
        """The hints that mean this relation: a constraint, a column of its key, or the table between."""
        names = {key.name for key in self.keys} | {column for key in self.keys for column in key.own_columns}
        return frozenset(names | ({self.junction.table.name} if self.junction else set()))

    @property
    def cardinality(self) -> str:
        """How PostgREST names it."""
        if self.junction:
            return "many-to-many"
        if self.is_to_one:
            return "many-to-one" if self.keys[0].target == self.target.name else "one-to-one"
        return "one-to-many"

    def told(self, origin: Table) -> str:
        """The keys and their columns, as PostgREST lists them."""
        if self.junction:
            near, far = self.keys
            ends = f"{near.name}({_listed(near.columns)}) and {far.name}({_listed(far.columns)})"
            return f"{self.junction.table.name} using {ends}"
        own = _listed(own for own, _ in self.pairs)
        theirs = _listed(other for _, other in self.pairs)
        return f"{self.keys[0].name} using {origin.name}({own}) and {self.target.name}({theirs})"


def _listed(columns: Iterable[str]) -> str:
    return ", ".join(columns)


def find_relation(catalogue: Catalogue, origin: Table, embed: Embed) -> Relation:
    """The one relation an embedding means.

    A function of the row wins over keys, and a direct key over a table between. Between a table and itself,
    the key's column means the row it points at and the constraint means the rows that point here.
    Raises: RestError 400 PGRST200 when there is none, 300 PGRST201 when there are several.
    """
    leading = catalogue.leading.get(origin.name, {}).get(embed.target)
    if leading and leading.target in catalogue.tables:
        target = catalogue.tables[leading.target]
        return Relation(target, (), is_to_one=leading.is_to_one, function=leading.name)
    found = list(_candidates(catalogue, origin, embed))
    if embed.hint:
        found = [relation for relation in found if embed.hint in relation.names]
    if len(found) > 1:
        found = [relation for relation in found if not relation.junction] or found
    if len(found) > 1 and embed.hint and origin.name == found[0].target.name:
        wants_one = embed.hint in found[0].keys[0].own_columns
        found = [relation for relation in found if relation.is_to_one == wants_one]
    if not found:
        raise _nothing(catalogue, origin, embed)
    if len(found) > 1:
        raise _several(origin, embed, found)
    return found[0]


def _candidates(catalogue: Catalogue, origin: Table, embed: Embed) -> Iterator[Relation]:
    for key in origin.foreign_keys:
        if embed.target in (key.target, key.name, *key.own_columns) and key.target in catalogue.tables:
            pairs = tuple(zip(key.columns, key.target_columns, strict=True))
            yield Relation(catalogue.tables[key.target], pairs, is_to_one=True, keys=(key,))
    for key in catalogue.referring_to(origin):
        if embed.target in (key.table, key.name) and _is_readable(catalogue, key):
            pairs = tuple(zip(key.target_columns, key.columns, strict=True))
            table = catalogue.tables[key.table]
            yield Relation(table, pairs, is_to_one=_is_unique(table, key), keys=(key,))
    if embed.target in catalogue.tables:
        yield from _through_others(catalogue, origin, catalogue.tables[embed.target])


def _is_readable(catalogue: Catalogue, key: ForeignKey) -> bool:
    return set(key.columns) <= set(catalogue.tables[key.table].columns)


def _is_unique(table: Table, key: ForeignKey) -> bool:
    """True when a row can be pointed at once only."""
    return any(
        not unique.predicate and set(unique.columns) <= set(key.columns) for unique in table.unique_keys
    )


def _through_others(catalogue: Catalogue, origin: Table, target: Table) -> Iterator[Relation]:
    """Tables whose primary key is made of a key to the one and a key to the other."""
    for between in catalogue.tables.values():
        primary = set(between.primary_key)
        for near in between.foreign_keys:
            for far in between.foreign_keys:
                if near is far or near.target != origin.name or far.target != target.name:
                    continue
                own, other = set(near.columns), set(far.columns)
                if own <= primary and other <= primary and own - other and other - own:
                    yield Relation(
                        target,
                        tuple(zip(near.target_columns, near.columns, strict=True)),
                        is_to_one=False,
                        keys=(near, far),
                        junction=Junction(between, tuple(zip(far.columns, far.target_columns, strict=True))),
                    )


def _nothing(catalogue: Catalogue, origin: Table, embed: Embed) -> RestError:
    related = {key.target for key in origin.foreign_keys} | {
        key.table for key in catalogue.referring_to(origin)
    }
    meant = nearest(embed.target, sorted(related))
    with_hint = f" using the hint '{embed.hint}'" if embed.hint else ""
    return RestError(
        400,
        "PGRST200",
        f"Could not find a relationship between '{origin.name}' and '{embed.target}' in the schema cache",
        f"Searched for a foreign key relationship between '{origin.name}' and '{embed.target}'{with_hint}"
        " in the schema 'public', but no matches were found.",
        f"Perhaps you meant '{meant}' instead of '{embed.target}'." if meant else None,
    )


def _several(origin: Table, embed: Embed, found: list[Relation]) -> RestError:
    both = f"'{origin.name}' and '{embed.target}'"
    details = [
        {
            "cardinality": relation.cardinality,
            "embedding": f"{origin.name} with {relation.target.name}",
            "relationship": relation.told(origin),
        }
        for relation in found
    ]
    tries = ", ".join(f"'{embed.target}!{relation.keys[0].name}'" for relation in found)
    return RestError(
        300,
        "PGRST201",
        f"Could not embed because more than one relationship was found for {both}",
        details,
        f"Try changing '{embed.target}' to one of the following: {tries}."
        " Find the desired relationship in the 'details' key.",
    )
