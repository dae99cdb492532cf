"""One SELECT a request that gives the whole answer: PostgreSQL builds the JSON, or the CSV."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from crmflow.api.rest.cursor import position_of, signature_of, total_order
from crmflow.api.rest.errors import RestError
from crmflow.api.rest.json_rows import array_sql, object_sql, single_sql
from crmflow.api.rest.order import behind_sql
from crmflow.api.rest.outputs import Shown, is_aggregated, select_sql
from crmflow.api.rest.read import (
    LONGEST_PAGE,
    Rows,
    columns,
    limit_sql,
    once,
    plan_rows,
    rows_sql,
    where_sql,
)
from crmflow.api.rest.sources import Source, table_source
from crmflow.api.rest.sql import Statement, Writer
from crmflow.api.rest.syntax import Field, Output, Query
from crmflow.db.catalog import quoted

Form = Literal["array", "object", "csv"]
Count = Literal["exact", "planned", "estimated"]
VERSION = "version"


def read_statement(
    writer: Writer, source: Source, query: Query, *, form: Form, with_total: bool, prefix: str = ""
) -> Statement:
    """A page: columns `body` (text), `amount` (rows in it) and `total` (without limit, or null).

    Also `position` (of its last row, when a cursor is asked for) or `version` (of a single row).
    """
    limit = min(query.limit if query.limit is not None else LONGEST_PAGE, LONGEST_PAGE)
    page = replace(query, limit=limit)
    if query.cursor is not None:
        sql = _cursor_page_sql(writer, source, page, form)
        total = _total_sql(writer, source, query, with_total=with_total)
        return writer.statement(f"{prefix}{sql[0]}, {total} as total, {sql[1]}")
    rows = rows_sql(writer, source, page)
    total = _total_sql(writer, source, query, with_total=with_total)
    version = f", {_version_sql(writer, source, page)} as version" if form == "object" else ""
    select = f"{page_sql(writer, form, rows)}, {total} as total{version}"
    return writer.statement(f"{prefix}{select} from ({rows.sql}) as page")


def page_sql(writer: Writer, form: Form, rows: Rows) -> str:
    """The select list that turns the rows of `page` into one text and their number."""
    if form == "csv":
        header = writer.bind(",".join(_quoted_cell(name) for name in rows.names))
        body = f"{header} || coalesce(string_agg(E'\\n' || {_line_sql(rows.names)}, ''), '')"
    elif form == "object":
        body = single_sql(strips_nulls=rows.strips_nulls)
    else:
        joins_texts = writer.catalogue.has_json_scalar
        body = array_sql(rows.shown, strips_nulls=rows.strips_nulls, joins_texts=joins_texts)
    return f"select {body} as body, count(*) as amount"


def row_sql(writer: Writer, source: Source, query: Query, form: Form) -> str:
    """One row of the source as a text, its relations inside."""
    shown = once(columns(writer, source, query))
    return f"(select {_row_body(writer, shown, query, form)} from (select {select_sql(shown)}) as page)"


def _row_body(writer: Writer, shown: Sequence[Shown], query: Query, form: Form) -> str:
    """One row of `page` as a text."""
    if form == "csv":
        return _line_sql([column.name for column in shown])
    joins_texts = writer.catalogue.has_json_scalar
    return object_sql(shown, strips_nulls=query.strips_nulls, joins_texts=joins_texts)


def whole_body(bodies: Sequence[str], names: Sequence[str], form: Form) -> str:
    """The rows of `row_sql` as one answer."""
    if form == "csv":
        return "\n".join([",".join(_quoted_cell(name) for name in names), *bodies])
    return bodies[0] if form == "object" and bodies else f"[{','.join(bodies)}]"


def count_sql(writer: Writer, source: Source, query: Query) -> str:
    """How many rows there are without limit and offset; of groups, how many groups."""
    own = table_source(writer, source.table) if source.sql == source.table.sql_name else source
    if is_aggregated(source.table, query):
        groups = rows_sql(writer, own, replace(query, limit=None, offset=0, order=()))
        return f"select count(*) from ({groups.sql}) as groups"
    return f"select count(*) from {own.sql} as {own.name}{where_sql(writer, own, query)}"


def plan_statement(writer: Writer, source: Source, query: Query) -> Statement:
    """What the planner believes the number of rows to be."""
    where = where_sql(writer, source, query)
    return writer.statement(f"explain (format json) select 1 from {source.sql} as {source.name}{where}")


def _total_sql(writer: Writer, source: Source, query: Query, *, with_total: bool) -> str:
    return f"({count_sql(writer, source, query)})" if with_total else "null::bigint"


def _version_sql(writer: Writer, source: Source, query: Query) -> str:
    """The version of the one row, where its table counts them and nothing but its own columns is shown."""
    own = source.table.columns
    is_computed = any(isinstance(item, Output) and item.field.name not in own for item in query.items)
    is_more = query.embeds or is_computed or is_aggregated(source.table, query) or query.search is not None
    if VERSION not in own or is_more:
        return "null::int"
    rows = rows_sql(writer, source, replace(query, items=(Output(Field(VERSION)),)))
    return f"(select version from ({rows.sql}) as versioned limit 1)"


def _cursor_page_sql(writer: Writer, source: Source, query: Query, form: Form) -> tuple[str, str]:
    """A page that begins behind the cursor's row: what stands before its total, and what behind it."""
    if is_aggregated(source.table, query) or query.offset or form == "object":
        raise RestError(
            400, "PGRST100", "A cursor goes with a plain list: no offset, groups or single object"
        )
    plan = plan_rows(writer, source, query)
    terms = total_order(source, plan.terms)
    plan = replace(plan, terms=terms)
    if query.cursor:
        behind = behind_sql(
            writer, terms, position_of(query.cursor, signature_of(source.table, query), len(terms))
        )
        plan = replace(plan, where=f"{plan.where} and {behind}" if plan.where else f" where {behind}")
    body = _row_body(writer, plan.shown, query, form)
    keys = ", ".join(f"{term.value}::text" for term in terms)
    rows = (
        f"select (select {body} from (select {select_sql(plan.shown)}) as page) as line,"
        f" array[{keys}] as position{plan.tail}{limit_sql(writer, query)}"
    )
    if form == "csv":
        header = writer.bind(",".join(_quoted_cell(column.name) for column in plan.shown))
        whole = f"{header} || coalesce(string_agg(E'\\n' || line, ''), '')"
    else:
        whole = "'[' || coalesce(string_agg(line, ','), '') || ']'"
    last = "case when count(*) = " + writer.bind(str(query.limit), "bigint") + " then "
    last += "(array_agg(to_json(page.position)::text))[count(*)::int] end as position"
    return f"select {whole} as body, count(*) as amount", f"{last} from ({rows}) as page"


def _line_sql(names: Sequence[str]) -> str:
    """One line of CSV (RFC 4180), values as PostgreSQL writes them: null is nothing, an empty text is ""."""
    cells = []
    for name in names:
        value = f"page.{quoted(name)}::text"
        escaped = f"""'"' || replace({value}, '"', '""') || '"'"""
        cells.append(
            f"coalesce(case when {value} ~ '[\",\\n\\r]' or {value} = '' then {escaped} else {value} end, '')"
        )
    return " || ',' || ".join(cells) if cells else "''"


def _quoted_cell(name: str) -> str:
    return '"' + name.replace('"', '""') + '"' if any(mark in name for mark in '",\n\r') else name
