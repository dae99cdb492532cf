"""Splitting a script into statements."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmflow.db.statements import split

WHOLE = [
    "select 1",
    "select ';', ';;', 'it''s; here', e'\\'; '",
    'select "a;b"',
    "create function f() returns int language plpgsql as $$ begin return 1; end; $$",
    "do $body$ begin perform ';'; perform $$;$$; end $body$",
    "select 1 /* a; /* nested; */ still; */ + 1",
    "select 1 -- not; the end\n + 1",
    "create function f() returns int begin atomic select 1; select case when true then 1 end; end",
    "select case when true then 1 else 2 end",
    "select $1, a$b$c from t",
]


@pytest.mark.parametrize("statement", WHOLE)
def test_a_semicolon_inside_a_statement_does_not_end_it(statement):
    assert [found.text for found in split(f"{statement};\nselect 2;")] == [statement, "select 2"]


@given(st.lists(st.sampled_from(WHOLE)))
def test_every_statement_comes_back_in_order(statements):
    assert [found.text for found in split(";\n".join(statements))] == statements


def test_the_line_is_that_of_the_first_word_and_not_of_the_comment_above_it():
    (first, second) = split("-- one\n\n/* two */\nselect 1;\n\n-- five\nselect 2")
    assert (first.first_line, first.line) == (1, 4)
    assert (second.first_line, second.line) == (6, 7)


@pytest.mark.parametrize("script", ["", " \n", ";;", "-- only words", "/* only; words */ ;"])
def test_blanks_and_comments_alone_are_no_statement(script):
    assert list(split(script)) == []


@pytest.mark.parametrize("script", ["select $$ open", "select /* open", "select 'open"])
def test_what_is_left_open_runs_to_the_end_of_the_script(script):
    assert [found.text for found in split(script)] == [script]
