"""Reading: one SELECT a request, whatever is embedded; PostgreSQL builds the JSON.

Related rows are correlated sub-queries in the select list, which PostgreSQL works out after ORDER BY and
LIMIT: a page of 50 reads the relations of 50 rows.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from crmflow.api.resources import search_function
from crmflow.api.rest.errors import RestError
from crmflow.api.rest.relations import Relation, find_relation
from crmflow.api.rest.sql import Statement, Writer, field_sql, filter_sql
from crmflow.api.rest.syntax import Condition, Embed, EveryColumn, Field, Order, Output, Query
from crmflow.db.catalog import Table, quoted

LONGEST_PAGE = 1000
CASTS = frozenset(
    (
        *(
            "text",
            "int",
            "int2",
            "int4",
            "int8",
            "integer",
            "bigint",
            "smallint",
            "numeric",
            "decimal",
            "real",
        ),
        *(
            "float4",
            "float8",
            "double precision",
            "bool",
            "boolean",
            "date",
            "time",
            "timestamp",
            "timestamptz",
        ),
        *("timestamp with time zone", "timestamp without time zone", "uuid", "json", "jsonb", "varchar"),
    )
)
Count = Literal["exact", "planned", "estimated"]


@dataclass(frozen=True)
class Source:
    """Where rows come from: a table, or what a writing statement returns, and its name here."""

    table: Table
    sql: str
    name: str


def table_source(writer: Writer, table: Table) -> Source:
    """The table itself."""
    return Source(table, table.sql_name, writer.new_name(table.name))


def read_statement(
    writer: Writer, table: Table, query: Query, *, is_single: bool, with_total: bool
) -> Statement:
    """A page: columns `body` (JSON text), `amount` (rows in it) and `total` (without limit, or null)."""
    source = table_source(writer, table)
    limit = min(query.limit if query.limit is not None else LONGEST_PAGE, LONGEST_PAGE)
    rows = rows_sql(writer, source, replace(query, limit=limit))
    total = f"({count_sql(writer, table, query)})" if with_total else "null::bigint"
    return writer.statement(f"{page_sql(is_single=is_single)}, {total} as total from ({rows}) as page")


def page_sql(*, is_single: bool) -> str:
    """The select list that turns the rows of `page` into one JSON text and their number."""
    body = "(json_agg(page) -> 0)::text" if is_single else "coalesce(json_agg(page), '[]')::text"
    return f"select {body} as body, count(*) as amount"


def count_sql(writer: Writer, table: Table, query: Query) -> str:
    """How many rows there are without limit and offset."""
    source = table_source(writer, table)
    return f"select count(*) from {source.sql} as {source.name}{where_sql(writer, source, query)}"


def plan_statement(writer: Writer, table: Table, query: Query) -> Statement:
    """What the planner believes the number of rows to be."""
    source = table_source(writer, table)
    where = where_sql(writer, source, query)
    return writer.statement(f"explain (format json) select 1 from {source.sql} as {source.name}{where}")


def rows_sql(writer: Writer, source: Source, query: Query, joins: Sequence[str] = ()) -> str:
    """The rows of one query, its relations inside. A search without an order puts the best first."""
    columns = ", ".join(_columns(writer, source, query))
    from_sql = f"{source.sql} as {source.name}"
    terms = [_order_sql(writer, source, query, term) for term in query.order]
    if query.search is not None:
        found = writer.new_name("found")
        # OFFSET 0 keeps the planner from copying the search into every place that names it.
        ids = _candidates_sql(writer, source, query.search)
        from_sql += f" cross join (select {ids} as ids offset 0) as {found}"
        joins = [*joins, f"{source.name}.id = any({found}.ids)"]
        terms = terms or [Term(f"array_position({found}.ids, {source.name}.id)")]
    where = where_sql(writer, source, replace(query, search=None), joins)
    return (
        f"select {columns} from {from_sql}{''.join(term.join for term in terms)}{where}"
        + (f" order by {', '.join(term.sql for term in terms)}" if terms else "")
        + (f" limit {writer.bind(str(query.limit), 'bigint')}" if query.limit is not None else "")
        + (f" offset {writer.bind(str(query.offset), 'bigint')}" if query.offset else "")
    )


def where_sql(writer: Writer, source: Source, query: Query, joins: Sequence[str] = ()) -> str:
    """The conditions of one query, its inner embeddings among them."""

    def of_embed(wanted: Condition) -> str | None:
        return _embed_state(writer, source, query, wanted)

    table = source.table
    parts = [*joins, *writer.in_workspace(table, source.name)]
    parts += [filter_sql(writer, table, source.name, wanted, special=of_embed) for wanted in query.filters]
    if query.search is not None:
        parts.append(f"{source.name}.id = any({_candidates_sql(writer, source, query.search)})")
    parts += [
        _exists_sql(writer, source, item) for item in query.items if isinstance(item, Embed) and item.is_inner
    ]
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


def _columns(writer: Writer, source: Source, query: Query) -> Iterator[str]:
    for item in query.items:
        if isinstance(item, EveryColumn):
            for column in source.table.columns.values():
                if not column.is_bulky:
                    yield f"{source.name}.{quoted(column.name)}"
        elif isinstance(item, Output):
            yield _output_sql(writer, source, item)
        elif item.query.items:
            yield _embed_sql(writer, source, item)


def _output_sql(writer: Writer, source: Source, item: Output) -> str:
    found = field_sql(writer, source.table, source.name, item.field)
    sql = found.sql
    if item.cast:
        if item.cast not in CASTS:
            raise RestError(
                400, "42704", f"cannot cast to {item.cast!r}", hint="Cast to text and read it there."
            )
        sql = f"{sql}::{item.cast}"
    path = item.field.path
    named = [step.key for step in path if not step.key.lstrip("-").isdigit()]
    return f"{sql} as {quoted(item.alias or (named[-1] if named else item.field.name))}"


def _related(writer: Writer, source: Source, relation: Relation) -> tuple[Source, str, list[str]]:
    """The related table, what stands before it in FROM, and the join conditions."""
    target = table_source(writer, relation.target)
    if not relation.junction:
        return target, target.sql, [_join(source.name, target.name, pair) for pair in relation.pairs]
    between = table_source(writer, relation.junction.table)
    joins = [_join(source.name, between.name, pair) for pair in relation.pairs]
    joins += writer.in_workspace(between.table, between.name)
    far = " and ".join(_join(between.name, target.name, pair) for pair in relation.junction.pairs)
    return target, f"{between.sql} as {between.name} cross join {target.sql}", [*joins, far]


def _join(near: str, far: str, pair: tuple[str, str]) -> str:
    return f"{near}.{quoted(pair[0])} = {far}.{quoted(pair[1])}"


def _embed_sql(writer: Writer, source: Source, embed: Embed) -> str:
    relation = find_relation(writer.catalogue, source.table, embed)
    target, from_sql, joins = _related(writer, source, relation)
    query = embed.query
    if relation.is_to_one:
        query = replace(query, limit=1, offset=0)
    elif query.limit is None or query.limit > LONGEST_PAGE:
        query = replace(query, limit=LONGEST_PAGE)
    rows = rows_sql(writer, Source(target.table, from_sql, target.name), query, joins)
    body = "to_json(related)" if relation.is_to_one else "coalesce(json_agg(related), '[]')"
    return f"(select {body} from ({rows}) as related) as {quoted(embed.name)}"


def _exists_sql(writer: Writer, source: Source, embed: Embed) -> str:
    """True for rows that have at least one related row which passes the embedding's own filters."""
    relation = find_relation(writer.catalogue, source.table, embed)
    target, from_sql, joins = _related(writer, source, relation)
    where = where_sql(writer, Source(target.table, from_sql, target.name), embed.query, joins)
    return f"exists (select from {from_sql} as {target.name}{where})"


def _embed_state(writer: Writer, source: Source, query: Query, wanted: Condition) -> str | None:
    """`people=is.null`: rows without related rows."""
    embed = next(
        (item for item in query.items if isinstance(item, Embed) and item.name == wanted.field.name), None
    )
    if embed is None or wanted.field.name in source.table.columns:
        return None
    if wanted.operator != "is" or wanted.value not in ("null", "not_null"):
        raise RestError(400, "PGRST120", f"'{embed.name}' can only be filtered with is.null or not.is.null")
    exists = _exists_sql(writer, source, embed)
    return f"not {exists}" if wanted.value == "null" else exists


@dataclass(frozen=True)
class Term:
    """A term of ORDER BY, and the join it needs to reach a related row."""

    sql: str
    join: str = ""


def _order_sql(writer: Writer, source: Source, query: Query, term: Order) -> Term:
    join = ""
    if term.embed:
        sql, join = _embedded_order(writer, source, query, (term.embed, term.field))
    else:
        sql = field_sql(writer, source.table, source.name, term.field).sql
    nulls = {None: "", True: " nulls first", False: " nulls last"}[term.nulls_first]
    return Term(f"{sql}{' desc' if term.is_descending else ''}{nulls}", join)


def _embedded_order(
    writer: Writer, source: Source, query: Query, wanted: tuple[str, Field]
) -> tuple[str, str]:
    """The related column, and the join to it; a to-one relation never doubles a row."""
    name, field = wanted
    embed = next((item for item in query.items if isinstance(item, Embed) and item.name == name), None)
    if embed is None:
        message = f"'{name}' is not an embedded resource in this request"
        hint = f"Verify that '{name}' is included in the 'select' query parameter."
        raise RestError(400, "PGRST108", message, hint=hint)
    relation = find_relation(writer.catalogue, source.table, embed)
    if not relation.is_to_one:
        message = f"A related order on '{name}' is not possible"
        details = f"'{source.table.name}' and '{name}' do not form a to-one relation"
        raise RestError(400, "PGRST118", message, details)
    target, from_sql, joins = _related(writer, source, relation)
    conditions = " and ".join([*joins, *writer.in_workspace(target.table, target.name)])
    join = f" left join {from_sql} as {target.name} on {conditions}"
    return field_sql(writer, target.table, target.name, field).sql, join


def row_sql(writer: Writer, source: Source, query: Query) -> str:
    """One row of the source as a JSON text, its relations inside."""
    columns = ", ".join(_columns(writer, source, query))
    return f"(select to_json(page) from (select {columns}) as page)::text"
