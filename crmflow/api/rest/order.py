"""`order=`: the terms of ORDER BY, and the condition that a page begins behind a given row."""

from collections.abc import Sequence
from dataclasses import dataclass

from crmflow.api.rest.errors import RestError
from crmflow.api.rest.outputs import Shown
from crmflow.api.rest.relations import find_relation
from crmflow.api.rest.sources import Source, related
from crmflow.api.rest.sql import Writer, field_sql
from crmflow.api.rest.syntax import Order, Query


@dataclass(frozen=True)
class Term:
    """A term of ORDER BY, and the join it needs to reach a related row."""

    value: str
    type: str = "text"
    is_descending: bool = False
    nulls_first: bool = False
    may_be_null: bool = True
    join: str = ""

    @property
    def sql(self) -> str:
        """The term as it stands in ORDER BY; nulls are named only where they differ from PostgreSQL's way."""
        nulls = "first" if self.nulls_first else "last"
        usual = self.nulls_first == self.is_descending
        direction = " desc" if self.is_descending else ""
        return f"{self.value}{direction}{'' if usual else f' nulls {nulls}'}"


def order_term(
    writer: Writer, source: Source, query: Query, term: Order, *, grouped: Sequence[Shown] = ()
) -> Term:
    """One term. Where rows are groups, a name may also be that of an output, such as `sum`."""
    nulls_first = term.is_descending if term.nulls_first is None else term.nulls_first
    for place, column in enumerate(grouped, 1):
        if column.name == term.field.name and not term.embed and not term.field.path:
            return Term(str(place), "text", term.is_descending, nulls_first)
    if term.embed:
        return _embedded(writer, source, query, term)
    found = field_sql(writer, source.table, source.name, term.field)
    own = source.table.columns.get(term.field.name)
    is_required = own is not None and own.is_required and not term.field.path
    return Term(found.sql, found.type, term.is_descending, nulls_first, not is_required)


def _embedded(writer: Writer, source: Source, query: Query, term: Order) -> Term:
    """The related column, and the join to it; a to-one relation never doubles a row."""
    name = term.embed
    embed = next((item for item in query.embeds if item.name == name), None)
    if embed is None:
        message = f"'{name}' is not an embedded resource in this request"
        hint = f"Verify that '{name}' is included in the 'select' query parameter."
        raise RestError(400, "PGRST108", message, hint=hint)
    relation = find_relation(writer.catalogue, source.table, embed)
    if not relation.is_to_one:
        message = f"A related order on '{name}' is not possible"
        details = f"'{source.table.name}' and '{name}' do not form a many-to-one or one-to-one relationship"
        raise RestError(400, "PGRST118", message, details)
    target, joins = related(writer, source, relation)
    conditions = " and ".join([*joins, *writer.in_workspace(target.table, target.name)])
    found = field_sql(writer, target.table, target.name, term.field)
    nulls_first = term.is_descending if term.nulls_first is None else term.nulls_first
    join = f" left join {target.sql} as {target.name} on {conditions}"
    return Term(found.sql, found.type, term.is_descending, nulls_first, join=join)


def behind_sql(writer: Writer, terms: Sequence[Term], values: Sequence[str | None]) -> str:
    """True for rows that come after the row whose terms have these values (as text).

    The first term's bound stands by itself too, so that an index on it finds where the page begins.
    """
    bound = [
        None if value is None else writer.bind(value, term.type) for term, value in _pairs(terms, values)
    ]
    ways = []
    for place, term in enumerate(terms):
        same = [_same_sql(earlier, value) for earlier, value in zip(terms[:place], bound, strict=False)]
        ways.append(" and ".join([*same, _after_sql(term, bound[place])]))
    anywhere = f"({' or '.join(f'({way})' for way in ways)})"
    if bound[0] is None or terms[0].may_be_null:
        return anywhere
    return f"{terms[0].value} {'<=' if terms[0].is_descending else '>='} {bound[0]} and {anywhere}"


def _pairs(terms: Sequence[Term], values: Sequence[str | None]) -> list[tuple[Term, str | None]]:
    return list(zip(terms, values, strict=True))


def _same_sql(term: Term, value: str | None) -> str:
    return f"{term.value} is null" if value is None else f"{term.value} = {value}"


def _after_sql(term: Term, value: str | None) -> str:
    if value is None:
        return f"{term.value} is not null" if term.nulls_first else "false"
    sql = f"{term.value} {'<' if term.is_descending else '>'} {value}"
    return f"({sql} or {term.value} is null)" if term.may_be_null and not term.nulls_first else sql
