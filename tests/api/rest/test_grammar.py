"""The parsers alone: what is written is read back, and any text is a tree or a refusal."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crmflow.api.rest.columns import parse_select
from crmflow.api.rest.errors import RestError
from crmflow.api.rest.filters import OPERATORS, parse_condition, parse_group
from crmflow.api.rest.query import parse_order, parse_query, read_parameters
from crmflow.api.rest.syntax import (
    Condition,
    Embed,
    EveryColumn,
    Field,
    Group,
    Order,
    Output,
    Query,
    Step,
)

# Other processes may be busy: how long an example takes says nothing.
UNHURRIED = settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
# No letters of and, or, not, inner: those would be words of the grammar.
NAMES = st.text("abcdefgxyzæøå_", min_size=1, max_size=8)
STEPS = st.builds(Step, NAMES, st.just(False))
FIELDS = st.builds(Field, NAMES, st.lists(STEPS, max_size=3).map(tuple))
OUTPUTS = st.builds(Output, FIELDS, st.none() | NAMES, st.none() | st.sampled_from(["text", "bigint"]))


def embeds(items: st.SearchStrategy) -> st.SearchStrategy:
    queries = st.lists(items, max_size=4).map(lambda found: Query(tuple(found)))
    return st.builds(Embed, NAMES, st.none() | NAMES, st.none() | NAMES, st.booleans(), queries)


ITEMS = st.recursive(st.builds(EveryColumn) | OUTPUTS, embeds, max_leaves=6)
PLAIN = sorted(OPERATORS - {"in", "is"})
VALUES = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30)
CONDITIONS = st.builds(Condition, FIELDS, st.sampled_from(PLAIN), VALUES, st.booleans())
IN_LISTS = st.builds(
    Condition, FIELDS, st.just("in"), st.lists(VALUES, min_size=1, max_size=4).map(tuple), st.booleans()
)


def groups(members: st.SearchStrategy) -> st.SearchStrategy:
    several = st.lists(members, min_size=1, max_size=4).map(tuple)
    return st.builds(Group, st.sampled_from(["and", "or"]), several, st.booleans())


TREES = groups(st.recursive(CONDITIONS | IN_LISTS, groups, max_leaves=6))


def written(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def field_text(field: Field) -> str:
    return field.name + "".join(("->>" if step.as_text else "->") + step.key for step in field.path)


def item_text(item: EveryColumn | Output | Embed) -> str:
    if isinstance(item, EveryColumn):
        return "*"
    alias = f"{item.alias}:" if item.alias else ""
    if isinstance(item, Output):
        return alias + field_text(item.field) + (f"::{item.cast}" if item.cast else "")
    hint = (f"!{item.hint}" if item.hint else "") + ("!inner" if item.is_inner else "")
    return f"{alias}{item.target}{hint}({','.join(map(item_text, item.query.items))})"


def filter_text(wanted: Condition | Group) -> str:
    if isinstance(wanted, Group):
        return ("not." if wanted.is_negated else "") + wanted.kind + group_text(wanted)
    value = (
        f"({','.join(map(written, wanted.value))})"
        if isinstance(wanted.value, tuple)
        else written(wanted.value)
    )
    return f"{field_text(wanted.field)}.{'not.' if wanted.is_negated else ''}{wanted.operator}.{value}"


def group_text(group: Group) -> str:
    return f"({','.join(map(filter_text, group.members))})"


@UNHURRIED
@given(st.lists(ITEMS, min_size=1, max_size=5))
def test_a_select_that_is_written_is_read_back(items: list):
    assert parse_select(",".join(map(item_text, items))) == tuple(items)


@UNHURRIED
@given(TREES)
def test_a_tree_of_conditions_that_is_written_is_read_back(tree: Group):
    kind = ("not." if tree.is_negated else "") + tree.kind
    assert parse_group(kind, group_text(tree)) == tree


@UNHURRIED
@given(FIELDS, st.sampled_from(PLAIN), VALUES)
def test_a_value_outside_a_group_is_taken_as_it_is(field: Field, operator: str, value: str):
    assert parse_condition(field_text(field), f"{operator}.{value}") == Condition(field, operator, value)


@UNHURRIED
@given(st.text(max_size=60), st.sampled_from("()!:,.\"'*->{}"))
def test_any_text_is_read_or_refused_as_a_bad_request(text: str, mark: str):
    for candidate in (text, mark.join(text), mark + text, text + mark):
        for parse in (
            parse_select,
            parse_order,
            lambda each: parse_group("or", each),
            lambda each: parse_condition("a", each),
            lambda each: parse_condition(each, "eq.1"),
            lambda each: parse_query(((each, each),)),
        ):
            assert refusal_of(parse, candidate) in {None, 400}


@UNHURRIED
@given(st.binary(max_size=80))
def test_any_bytes_are_parameters_or_refused(query_string: bytes):
    assert refusal_of(read_parameters, query_string) in {None, 400}


def refusal_of(parse: Callable[[Any], Any], candidate: str | bytes) -> int | None:
    """The status of the refusal, or None when the candidate is read."""
    try:
        parse(candidate)
    except RestError as error:
        return error.status
    return None


def test_parameters_go_to_the_table_they_are_about():
    parameters = (
        ("select", "id,folk:people(name,company:companies(id))"),
        ("folk.company.name", "eq.x"),
        ("folk.not.or", "(a.eq.1,b.is.null)"),
        ("folk.order", "name.desc.nullslast"),
        ('folk.data->>"a.b"', "eq.1"),
        ("limit", "5"),
    )
    query = parse_query(parameters)
    people = query.items[1]
    assert isinstance(people, Embed)
    assert query.limit == 5
    assert people.query.order == (Order(Field("name"), is_descending=True, nulls_first=False),)
    assert people.query.filters[0] == Group(
        "or", (Condition(Field("a"), "eq", "1"), Condition(Field("b"), "is", "null")), is_negated=True
    )
    company = people.query.items[1]
    assert isinstance(company, Embed)
    assert company.query.filters == (Condition(Field("name"), "eq", "x"),)


def test_a_refusal_shows_the_place():
    with pytest.raises(RestError) as refused:
        parse_select("id,na me")
    assert refused.value.message == '"failed to parse select parameter (id,na me)" (line 1, column 7)'
    assert refused.value.details == "unexpected 'm', expecting ',' or the end"


def test_a_json_path_ends_at_its_text():
    assert parse_select("data->a->0->>b") == (
        Output(Field("data", (Step("a", as_text=False), Step("0", as_text=False), Step("b", as_text=True)))),
    )
    with pytest.raises(RestError):
        parse_select("data->>a->b")
