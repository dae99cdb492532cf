"""The rows of one query, its relations inside, as SQL.

Related rows are correlated sub-queries in the select list, which PostgreSQL works out after ORDER BY and
LIMIT: a page of 50 reads the relations of 50 rows.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from crmflow.api.resources import search_function
from crmflow.api.rest.errors import RestError
from crmflow.api.rest.order import Term, order_term
from crmflow.api.rest.outputs import Shown, group_sql, is_aggregated, output_of, select_sql
from crmflow.api.rest.relations import find_relation
from crmflow.api.rest.sources import Source, related
from crmflow.api.rest.sql import Writer, filter_sql
from crmflow.api.rest.syntax import Condition, Embed, EveryColumn, Output, Query
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
    """A SELECT and the names of its columns."""

    sql: str
    names: tuple[str, ...]


def plan_rows(writer: Writer, source: Source, query: Query, joins: Sequence[str] = ()) -> Plan:
    """How to read the query. A search without an order puts the best first."""
    shown = tuple(columns(writer, source, query))
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
    return Rows(sql, tuple(column.name for column in plan.shown))


def limit_sql(writer: Writer, query: Query) -> str:
    """LIMIT and OFFSET."""
    limit = f" limit {writer.bind(str(query.limit), 'bigint')}" if query.limit is not None else ""
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
                    yield Shown(column.name, f"{source.name}.{quoted(column.name)}")
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
    """The columns of a to-one relation, each read by itself: that keeps them behind ORDER BY and LIMIT."""
    relation = find_relation(writer.catalogue, source.table, embed)
    if not relation.is_to_one:
        message = f"A spread operation on '{embed.name}' is not possible"
        details = f"'{source.table.name}' and '{embed.name}' do not form a many-to-one or one-to-one relation"
        raise RestError(400, "PGRST119", message, details)
    target, joins = related(writer, source, relation)
    if is_aggregated(target.table, embed.query):
        raise RestError(400, "PGRST123", "Use of aggregate functions is not allowed in a spread")
    where = where_sql(writer, target, embed.query, joins)
    for column in columns(writer, target, embed.query):
        sql = f"(select {column.sql} from {target.sql} as {target.name}{where} limit 1)"
        keys = tuple(f"{source.name}.{quoted(own)}" for own, _ in relation.pairs)
        yield replace(column, sql=sql, keys=keys if column.kind == "related" else ())


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
        raise RestError(400, "PGRST120", f"'{embed.name}' can only be filtered with is.null or not.is.null")
    exists = _exists_sql(writer, source, embed)
    return f"not {exists}" if wanted.value == "null" else exists
