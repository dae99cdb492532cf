"""The rows of one query, its relations inside, as SQL.

Related rows are correlated sub-queries in the select list, which PostgreSQL works out after ORDER BY and
LIMIT: a page of 50 reads the relations of 50 rows.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from crmflow.api.resources import search_function
from crmflow.api.rest.errors import RestError
from crmflow.api.rest.order import Term, order_term
from crmflow.api.rest.outputs import Shown, group_sql, is_aggregated, output_of, select_sql
from crmflow.api.rest.relations import Relation, find_relation
from crmflow.api.rest.sources import Source, related
from crmflow.api.rest.sql import Writer, filter_sql
from crmflow.api.rest.syntax import Condition, Embed, EveryColumn, Field, Order, Output, Query
from crmflow.db.catalog import quoted

LONGEST_PAGE = 1000


@dataclass(frozen=True)
class Plan:
    """A query turned to SQL piece by piece: what is shown, from where, and in which order."""

    shown: tuple[Shown, ...]
    from_sql: str
    terms: tuple[Term, ...]
    where: str

    @property
    def tail(self) -> str:
        """All between the select list and LIMIT."""
        joins = "".join(term.join for term in self.terms)
        order = f" order by {', '.join(term.sql for term in self.terms)}" if self.terms else ""
        return f" from {self.from_sql}{joins}{self.where}{group_sql(self.shown)}{order}"


@dataclass(frozen=True)
class Rows:
    """A SELECT, its columns, and whether keys without a value are left out of the answer."""

    sql: str
    shown: tuple[Shown, ...]
    strips_nulls: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """The names of its columns."""
        return tuple(column.name for column in self.shown)


def plan_rows(writer: Writer, source: Source, query: Query, joins: Sequence[str] = ()) -> Plan:
    """How to read the query. A search without an order puts the best first."""
    shown = once(columns(writer, source, query))
    grouped = shown if is_aggregated(source.table, query) else ()
    from_sql = f"{source.sql} as {source.name}"
    terms = [order_term(writer, source, query, term, grouped=grouped) for term in query.order]
    if query.search is not None:
        found = writer.new_name("found")
        # OFFSET 0 keeps the planner from copying the search into every place that names it.
        ids = _candidates_sql(writer, source, query.search)
        from_sql += f" cross join (select {ids} as ids offset 0) as {found}"
        joins = [*joins, f"{source.name}.id = any({found}.ids)"]
        place = Term(f"array_position({found}.ids, {source.name}.id)", "int", may_be_null=False)
        terms = terms or ([] if grouped else [place])
    where = where_sql(writer, source, replace(query, search=None), joins)
    return Plan(shown, from_sql, tuple(terms), where)


def rows_sql(writer: Writer, source: Source, query: Query, joins: Sequence[str] = ()) -> Rows:
    """The rows of one query, its relations inside."""
    plan = plan_rows(writer, source, query, joins)
    sql = f"select {select_sql(plan.shown)}{plan.tail}{limit_sql(writer, query)}"
    return Rows(sql, plan.shown, query.strips_nulls)


def once(shown: Iterable[Shown]) -> tuple[Shown, ...]:
    """Each name once, where it was first: `*,name` has one name."""
    named: dict[str, Shown] = {}
    for column in shown:
        named.setdefault(column.name, column)
    return tuple(named.values())


def limit_sql(writer: Writer, query: Query) -> str:
    """LIMIT and OFFSET."""
    # The number itself: from a plan for any limit PostgreSQL expects a tenth of the table.
    limit = f" limit {int(query.limit)}" if query.limit is not None else ""
    return limit + (f" offset {writer.bind(str(query.offset), 'bigint')}" if query.offset else "")


def where_sql(writer: Writer, source: Source, query: Query, joins: Sequence[str] = ()) -> str:
    """The conditions of one query, its inner embeddings among them."""

    def of_embed(wanted: Condition) -> str | None:
        return _embed_state(writer, source, query, wanted)

    table = source.table
    parts = [*joins, *writer.in_workspace(table, source.name)]
    parts += [filter_sql(writer, table, source.name, wanted, special=of_embed) for wanted in query.filters]
    if query.search is not None:
        parts.append(f"{source.name}.id = any({_candidates_sql(writer, source, query.search)})")
    parts += [_exists_sql(writer, source, item) for item in query.embeds if item.is_inner]
    return f" where {' and '.join(parts)}" if parts else ""


def _candidates_sql(writer: Writer, source: Source, words: str) -> str:
    """Ids a definer function found by its indexes, best first; the rows are read again under row security."""
    function = search_function(writer.catalogue, source.table)
    if function is None:
        raise RestError(
            400, "PGRST100", f"{source.table.name} cannot be searched; filter its columns instead"
        )
    found = f"select candidate.id from app.{quoted(function)}({writer.bind(words)}) as candidate (id)"
    return f"array({found})"


def columns(writer: Writer, source: Source, query: Query) -> Iterator[Shown]:
    """The columns of the answer."""
    for item in query.items:
        if isinstance(item, EveryColumn):
            for column in source.table.columns.values():
                if not column.is_bulky:
                    yield Shown(column.name, f"{source.name}.{quoted(column.name)}", type=column.type)
        elif isinstance(item, Output):
            yield output_of(writer, source, item)
        elif item.query.items:
            yield from _spread(writer, source, item) if item.is_spread else (_embed(writer, source, item),)


def _embed(writer: Writer, source: Source, embed: Embed) -> Shown:
    relation = find_relation(writer.catalogue, source.table, embed)
    target, joins = related(writer, source, relation)
    query = embed.query
    if relation.is_to_one:
        query = replace(query, limit=1, offset=0)
    elif query.limit is None or query.limit > LONGEST_PAGE:
        query = replace(query, limit=LONGEST_PAGE)
    rows = rows_sql(writer, target, query, joins)
    body = "to_json(related)" if relation.is_to_one else "coalesce(json_agg(related), '[]')"
    keys = tuple(f"{source.name}.{quoted(own)}" for own, _ in relation.pairs)
    return Shown(embed.name, f"(select {body} from ({rows.sql}) as related)", "related", keys)


def _spread(writer: Writer, source: Source, embed: Embed) -> Iterator[Shown]:
    """The related columns beside the own: of one row as they are, of many rows each as an array."""
    relation = find_relation(writer.catalogue, source.table, embed)
    if not relation.is_to_one:
        yield from _spread_many(writer, source, embed, relation)
        return
    target, joins = related(writer, source, relation)
    where = where_sql(writer, target, embed.query, joins)
    keys = tuple(f"{source.name}.{quoted(own)}" for own, _ in relation.pairs)
    for column in columns(writer, target, embed.query):
        # Each is read by itself: that keeps them behind ORDER BY and LIMIT. Aggregates are the outer rows'.
        sql = f"(select {column.sql} from {target.sql} as {target.name}{where} limit 1)"
        yield replace(
            column,
            sql=column.sql if column.sql == "*" else sql,
            keys=keys if column.kind == "related" else (),
        )


def _spread_many(writer: Writer, source: Source, embed: Embed, relation: Relation) -> Iterator[Shown]:
    """Arrays whose places belong together, so all are in one order, which the key makes total."""
    target, joins = related(writer, source, relation)
    if is_aggregated(target.table, embed.query):
        raise _not_implemented("Aggregates are not implemented for one-to-many or many-to-many spreads.")
    for inner in embed.query.embeds:
        if not find_relation(writer.catalogue, target.table, inner).is_to_one:
            raise _not_implemented("Lists are not implemented inside one-to-many or many-to-many spreads.")
    last = tuple(Order(Field(name)) for name in target.table.primary_key if name in target.table.columns)
    query = replace(
        embed.query,
        order=(*embed.query.order, *last),
        limit=min(embed.query.limit if embed.query.limit is not None else LONGEST_PAGE, LONGEST_PAGE),
    )
    rows = rows_sql(writer, target, query, joins)
    keys = tuple(f"{source.name}.{quoted(own)}" for own, _ in relation.pairs)
    for name in dict.fromkeys(rows.names):
        array = f"select coalesce(json_agg(listed.{quoted(name)}), '[]') from ({rows.sql}) as listed"
        yield Shown(name, f"({array})", "related", keys)


def _not_implemented(details: str) -> RestError:
    return RestError(400, "PGRST127", "Feature not implemented", details)


def _exists_sql(writer: Writer, source: Source, embed: Embed) -> str:
    """True for rows that have at least one related row which passes the embedding's own filters."""
    relation = find_relation(writer.catalogue, source.table, embed)
    target, joins = related(writer, source, relation)
    where = where_sql(writer, target, embed.query, joins)
    return f"exists (select from {target.sql} as {target.name}{where})"


def _embed_state(writer: Writer, source: Source, query: Query, wanted: Condition) -> str | None:
    """`people=is.null`: rows without related rows."""
    embed = next((item for item in query.embeds if item.name == wanted.field.name), None)
    if embed is None or wanted.field.name in source.table.columns:
        return None
    if wanted.operator != "is" or wanted.value not in ("null", "not_null"):
        message = f"Bad operator on the '{embed.name}' embedded resource"
        details = "Only is null or not is null filters are allowed on embedded resources"
        raise RestError(400, "PGRST120", message, details)
    exists = _exists_sql(writer, source, embed)
    return f"not {exists}" if wanted.value == "null" else exists
