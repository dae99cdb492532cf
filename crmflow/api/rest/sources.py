"""Where the rows of a statement come from: a table, a called function, or what a relation leads to."""

from dataclasses import dataclass

from crmflow.api.rest.relations import Relation
from crmflow.api.rest.sql import Writer
from crmflow.db.catalog import Table, quoted


@dataclass(frozen=True)
class Source:
    """Where rows come from: a table, or what a writing statement returns, and its name here."""

    table: Table
    sql: str
    name: str


def table_source(writer: Writer, table: Table) -> Source:
    """The table itself."""
    return Source(table, table.sql_name, writer.new_name(table.name))


def related(writer: Writer, source: Source, relation: Relation) -> tuple[Source, list[str]]:
    """The related table with what stands before it in FROM, and the join conditions."""
    target = table_source(writer, relation.target)
    if relation.function:
        row = f"{source.name}::{source.table.sql_name}"
        return Source(target.table, f"public.{quoted(relation.function)}({row})", target.name), []
    if not relation.junction:
        return target, [_join(source.name, target.name, pair) for pair in relation.pairs]
    between = table_source(writer, relation.junction.table)
    joins = [_join(source.name, between.name, pair) for pair in relation.pairs]
    joins += writer.in_workspace(between.table, between.name)
    far = " and ".join(_join(between.name, target.name, pair) for pair in relation.junction.pairs)
    from_sql = f"{between.sql} as {between.name} cross join {target.sql}"
    return Source(target.table, from_sql, target.name), [*joins, far]


def _join(near: str, far: str, pair: tuple[str, str]) -> str:
    return f"{near}.{quoted(pair[0])} = {far}.{quoted(pair[1])}"
