"""Refusals: every rule that a user can break says so in a sentence, and has a name that stays."""

import re

import asyncpg
import pytest

from crmflow.api.problem import from_postgres
from tests.database.samples import new_row
from tests.database.scopes import stored

CHECKS = """
    select con.conname, obj_description(con.oid, 'pg_constraint') as words
    from pg_constraint as con where con.contype = 'c' and con.connamespace = 'public'::regnamespace
"""
# Procedures run in migrations only.
RAISES = """
    select oid::regprocedure::text as name, prosrc from pg_proc
    where prokind = 'f' and pronamespace in ('app'::regnamespace, 'public'::regnamespace)
"""


async def test_every_constraint_says_what_it_asks_for(house):
    rows = await house.fetch(CHECKS)
    assert len(rows) > 100
    silent = [row["conname"] for row in rows if not re.fullmatch(r"[A-Z][^_]*\.", row["words"] or "")]
    # Values of a choice are named as they are stored, underscores included.
    choices = ("kind", "state", "reason", "outcome", "table")
    assert [name for name in silent if not name.endswith(choices)] == []


@pytest.mark.parametrize(
    ("table", "changes", "constraint", "words"),
    [
        ("deals", {"amount_minor": -1}, "deals_amount", "The amount cannot be less than zero."),
        ("deals", {"probability": 101}, "deals_probability", "The probability must be between 0 and 100."),
        (
            "deals",
            {"currency": "dkk"},
            "deals_currency",
            "The currency is three capital letters, such as DKK.",
        ),
        ("payments", {"amount_minor": 0}, "payments_amount", "The amount must be more than zero."),
        ("people", {"email": "ida"}, "people_email", "The e-mail address is not complete."),
        ("tasks", {"title": ""}, "tasks_title_length", "The title must have between 1 and 300 characters."),
        (
            "payments",
            {"method": "check"},
            "payments_method",
            "The method must be one of: bank, card, mobilepay, fik, cash, other.",
        ),
    ],
)
async def test_a_refusal_names_the_rule_in_words(house, world, as_admin, table, changes, constraint, words):
    with pytest.raises(asyncpg.CheckViolationError) as refusal:
        await as_admin.insert(table, new_row(table, world.here, **changes))
    assert refusal.value.constraint_name == constraint
    assert (await house.fetchrow(f"{CHECKS} and con.conname = $1", constraint))["words"] == words


async def test_every_refusal_of_a_function_has_a_stable_name(house):
    """A refusal by right or rule that a person can meet: a code, and words without a table's name in them."""
    for row in await house.fetch(RAISES):
        for raised in re.findall(r"raise exception (.*?);", row["prosrc"], re.DOTALL):
            assert "errcode" in raised, row["name"]
            if "23514" in raised:
                assert "constraint" in raised, row["name"]


async def test_the_http_interface_passes_our_words_on(house, world, as_admin):
    lost = await stored(house, "stages", world.here, kind="lost")
    with pytest.raises(asyncpg.CheckViolationError) as refusal:
        await as_admin.execute(
            "update public.deals set stage_id = $2 where id = $1", world.here.ids["deals"], lost
        )
    problem = from_postgres(refusal.value)
    assert (problem.status, problem.message, problem.field) == (
        422,
        "A lost deal needs a reason.",
        "lost_reason",
    )
    assert problem.hint == "Say why it was lost."


@pytest.mark.parametrize("call", ["issue_invoice", "hand_over_deal"])
async def test_what_is_not_there_is_not_found(world, as_admin, call):
    """T4: for a verb as for a row."""
    extra = {"issue_invoice": "", "hand_over_deal": ", app.uid()"}[call]
    with pytest.raises(asyncpg.NoDataFoundError) as refusal:
        await as_admin.rows(f"select public.{call}($1{extra})", world.elsewhere.ids["deals"])
    assert from_postgres(refusal.value).status == 404


async def test_what_a_role_may_not_is_forbidden_in_our_words(world, as_admin):
    with pytest.raises(asyncpg.InsufficientPrivilegeError) as refusal:
        await as_admin.execute(
            "update public.invoices set due_on = current_date where id = $1", world.here.ids["issued_invoice"]
        )
    problem = from_postgres(refusal.value)
    assert (problem.status, problem.hint) == (403, "Make a credit note.")
    assert problem.message.endswith("is issued and cannot change.")
