"""Writing: one statement that takes the body as JSON, writes, and gives back what was asked for."""

from dataclasses import dataclass, replace

from crmflow.api.rest.body import Payload
from crmflow.api.rest.errors import RestError
from crmflow.api.rest.pages import Form, page_sql, row_sql
from crmflow.api.rest.read import rows_sql, where_sql
from crmflow.api.rest.sources import Source, table_source
from crmflow.api.rest.sql import Statement, Writer
from crmflow.api.rest.syntax import Query
from crmflow.db.catalog import WORKSPACE, Table, UniqueKey, quoted

NEW = '"is new"'


@dataclass(frozen=True)
class Insertion:
    """How a POST or PUT deals with missing keys and with rows that are already there.

    With `versions`, a row that is there is only changed at one of them.
    """

    fills_defaults: bool = False
    resolution: str | None = None
    conflict: tuple[str, ...] = ()
    versions: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Answer:
    """What comes back: rows in the shape of `query`, the primary keys only, or just their number (None).

    `tells_inserted` asks for a column `inserted` too: how many of the rows are new.
    """

    query: Query | None
    form: Form = "array"
    tells_inserted: bool = False


def shape_of(query: Query) -> Query:
    """The part of a query that says how written rows look; the rest says which rows."""
    return replace(query, filters=(), search=None, limit=None, offset=0, cursor=None)


def target_of(query: Query) -> Query:
    """The part of a query that says which rows are written. No filter would mean all of them: refused."""
    if query.limit is not None or query.offset:
        raise RestError(400, "PGRST100", "limit and offset are for reading; name the rows by a filter")
    if not query.filters and query.search is None:
        message = "A change needs a filter that says which rows"
        raise RestError(400, "21000", message, hint="Add a filter such as id=eq.<id>.")
    return Query((), filters=query.filters, search=query.search)


def insert_statement(
    writer: Writer, table: Table, payload: Payload, insertion: Insertion, *, answer: Answer
) -> Statement:
    """INSERT of all rows. A tenant's rows land in the pinned workspace unless they name one."""
    names = [quoted(name) for name in payload.columns]
    values = [_inserted_value(table, name, insertion) for name in payload.columns]
    rows = _elements_sql(writer, table, payload, insertion)
    if WORKSPACE not in payload.columns and writer.workspace_id and _takes_workspace(table):
        names.append(WORKSPACE)
        values.append(writer.workspace())
    source = table_source(writer, table)
    into = f"insert into {source.sql} as {source.name}"
    if names:
        into += f" ({', '.join(names)}) select {', '.join(values)} from {rows}"
    else:
        into += " default values"
    conflict = _conflict_sql(writer, source, payload, insertion)
    return writer.statement(_answer_sql(writer, table, f"{into}{conflict}", source.name, answer=answer))


def _takes_workspace(table: Table) -> bool:
    return table.is_tenant and not table.columns[WORKSPACE].is_generated


def _inserted_value(table: Table, name: str, insertion: Insertion) -> str:
    value = f"given.{quoted(name)}"
    default = table.columns[name].default
    if not insertion.fills_defaults or default is None:
        return value
    key = "'" + name.replace("'", "''") + "'"
    return f"case when element.value ? {key} then {value} else {default} end"


def _elements_sql(writer: Writer, table: Table, payload: Payload, insertion: Insertion) -> str:
    """The rows of the body, each with the asked-for columns in their types."""
    if not payload.columns:
        return f"jsonb_array_elements({writer.bind(payload.text, 'jsonb')}) as element (value)"
    types = ", ".join(f"{quoted(name)} {table.columns[name].type}" for name in payload.columns)
    body = writer.bind(payload.text, "jsonb")
    if not insertion.fills_defaults:
        return f"jsonb_to_recordset({body}) as given ({types})"
    return (
        f"jsonb_array_elements({body}) as element (value)"
        f" cross join lateral jsonb_to_record(element.value) as given ({types})"
    )


def _conflict_sql(writer: Writer, source: Source, payload: Payload, insertion: Insertion) -> str:
    table = source.table
    if not insertion.resolution:
        return ""
    key = _conflict_key(table, insertion.conflict)
    target = f" on conflict ({', '.join(quoted(name) for name in key.columns)})"
    if key.predicate:
        target += f" where {key.predicate}"
    changed = [name for name in payload.columns if name not in (*key.columns, *table.primary_key)]
    if insertion.resolution == "ignore-duplicates" or not changed:
        return f"{target} do nothing"
    changes = ", ".join(f"{quoted(name)} = excluded.{quoted(name)}" for name in changed)
    where = ""
    if insertion.versions:
        where = f" where {source.name}.version = any({writer.bind(list(insertion.versions), 'int[]')})"
    return f"{target} do update set {changes}{where}"


def _conflict_key(table: Table, names: tuple[str, ...]) -> UniqueKey:
    """The unique key meant by `on_conflict`; the workspace need not be named. Without it, the primary key."""
    for name in names:
        if name not in table.columns:
            raise RestError(400, "PGRST204", f"Could not find the '{name}' column of '{table.name}'")
    wanted = set(names or table.primary_key) - {WORKSPACE}
    for key in table.unique_keys:
        if set(key.columns) - {WORKSPACE} == wanted:
            return key
    message = "there is no unique or exclusion constraint matching the ON CONFLICT specification"
    raise RestError(400, "42P10", message)


def update_statement(
    writer: Writer, table: Table, payload: Payload, target: Query, *, answer: Answer
) -> Statement:
    """UPDATE of the rows the filters name."""
    source = table_source(writer, table)
    types = ", ".join(f"{quoted(name)} {table.columns[name].type}" for name in payload.columns)
    changes = ", ".join(f"{quoted(name)} = given.{quoted(name)}" for name in payload.columns)
    sql = (
        f"update {source.sql} as {source.name} set {changes}"
        f" from jsonb_to_record({writer.bind(payload.text, 'jsonb')}) as given ({types})"
        f"{where_sql(writer, source, target)}"
    )
    return writer.statement(_answer_sql(writer, table, sql, source.name, answer=answer))


def delete_statement(writer: Writer, table: Table, target: Query, answer: Answer) -> Statement:
    """DELETE of the rows the filters name."""
    source = table_source(writer, table)
    sql = f"delete from {source.sql} as {source.name}{where_sql(writer, source, target)}"
    return writer.statement(_answer_sql(writer, table, sql, source.name, answer=answer))


def _answer_sql(writer: Writer, table: Table, sql: str, name: str, *, answer: Answer) -> str:
    # A row that this command made has no deleting transaction yet.
    new, inserted = "", ""
    if answer.tells_inserted:
        new = f", {name}.xmax = 0 as {NEW}"
        inserted = f", (select count(*) from written where {NEW}) as inserted"
    if answer.query is None:
        count = f"select null as body, count(*) as amount{inserted} from written"
        return f"with written as ({sql} returning 1{new}) {count}"
    returned = ", ".join(f"{name}.{quoted(column)}" for column in table.columns)
    source = Source(table, "written", writer.new_name(table.name))
    rows = rows_sql(writer, source, answer.query)
    page = page_sql(writer, answer.form, rows)
    return f"with written as ({sql} returning {returned}{new}) {page}{inserted} from ({rows.sql}) as page"


def before_deleting(writer: Writer, table: Table, query: Query, form: Form) -> Statement:
    """The rows about to be hidden: columns `key` (JSON text) and `body` (a line of the answer)."""
    source = table_source(writer, table)
    body = row_sql(writer, source, shape_of(query), form)
    where = where_sql(writer, source, target_of(query))
    return writer.statement(
        f"select {_key_sql(source)} as key, {body} as body from {source.sql} as {source.name}{where}"
    )


def after_deleting(writer: Writer, table: Table, query: Query) -> Statement:
    """The keys of the rows that are still to be seen: those the caller may not delete."""
    source = table_source(writer, table)
    where = where_sql(writer, source, target_of(query))
    return writer.statement(f"select {_key_sql(source)} as key from {source.sql} as {source.name}{where}")


def _key_sql(source: Source) -> str:
    names = ", ".join(f"{source.name}.{quoted(name)}" for name in source.table.primary_key)
    return f"json_build_array({names})::text"


def is_visible_statement(writer: Writer, table: Table, target: Query) -> Statement:
    """Whether any row the filters name can be seen: then a change of no rows was a matter of rights."""
    source = table_source(writer, table)
    where = where_sql(writer, source, target)
    return writer.statement(f"select exists (select from {source.sql} as {source.name}{where})")
