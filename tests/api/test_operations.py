"""Taking an operation back over HTTP: what it would do, what changed since, and what stops it."""

from uuid import uuid4

import pytest

from tests.api.conftest import Firm

UNDO = "/api/v1/operations/{}/undo"
PREVIEW = UNDO + "/preview"
COMPANIES = "/rest/v1/companies"
CITIES = f"{COMPANIES}?select=city&order=name"


async def bulk_change(client, city: str = "Ribe") -> str:
    """Three companies get another city in one go; the operation's id."""
    await client.post(COMPANIES, json=[{"name": f"Nr {n}", "city": "Skagen"} for n in range(3)])
    assert (await client.patch(f"{COMPANIES}?name=like.Nr*", json={"city": city})).status_code == 204
    (done,) = (await client.get("/rest/v1/operations?kind=eq.change&select=id")).json()
    return done["id"]


async def test_a_bulk_change_is_looked_at_and_taken_back_and_that_too(firm: Firm, admin):
    done = await bulk_change(admin)

    preview = (await admin.post(PREVIEW.format(done))).json()
    answer = await admin.post(UNDO.format(done), json={"decisions": {}})

    counted = [{"table": "companies", "restored": 3, "removed": 0, "brought_back": 0}]
    assert (preview["changes"], preview["tables"], preview["conflicts"]) == (3, counted, [])
    report = answer.json()
    assert (answer.status_code, report["changes"], report["tables"]) == (200, 3, counted)
    assert (await admin.get(CITIES)).json() == [{"city": "Skagen"}] * 3
    again = await admin.post(UNDO.format(report["operation_id"]), json={})
    assert again.json()["changes"] == 3
    assert (await admin.get(CITIES)).json() == [{"city": "Ribe"}] * 3


async def test_a_row_changed_since_is_asked_about_before_anything_happens(firm: Firm, admin):
    """T48: a stale undo changes nothing by itself."""
    done = await bulk_change(admin)
    await admin.patch(f"{COMPANIES}?name=eq.Nr 0", json={"city": "Varde"})

    told = (await admin.post(UNDO.format(done), json={})).json()

    assert (told["operation_id"], told["changes"], told["tables"]) == (None, 0, [])
    (conflict,) = told["conflicts"]
    assert conflict["columns"]["city"] == {"yours": "Ribe", "stored": "Varde", "original": "Skagen"}
    assert (await admin.get(CITIES)).json() == [{"city": "Varde"}, {"city": "Ribe"}, {"city": "Ribe"}]
    kept = await admin.post(UNDO.format(done), json={"decisions": {conflict["row_id"]: "keep"}})
    assert (kept.status_code, kept.json()["changes"]) == (200, 2)
    assert (await admin.get(CITIES)).json() == [{"city": "Varde"}, {"city": "Skagen"}, {"city": "Skagen"}]


async def test_it_may_take_longer_than_a_request_else_does(firm: Firm, admin):
    """Taking back a roll-back of tens of thousands of rows takes more than the ten seconds of a request."""
    done = await bulk_change(admin)
    await firm.owner.execute(
        "create table public.allowed (time text); create function public.note_time() returns trigger"
        " language plpgsql security definer as $$ begin"
        " insert into public.allowed values (current_setting('statement_timeout')); return null; end $$;"
        " create trigger note_time after update on public.companies execute function public.note_time();"
        " alter table public.companies enable always trigger note_time"
    )
    await admin.post(UNDO.format(done), json={})
    assert await firm.owner.fetchval("select distinct time from public.allowed") == "5min"
    await admin.patch(f"{COMPANIES}?name=eq.Nr 0", json={"city": "Varde"})
    assert await firm.owner.fetchval("select count(*) from public.allowed where time = '10s'") == 1


async def test_what_was_taken_back_already_says_so(firm: Firm, admin):
    done = await bulk_change(admin)
    await admin.post(UNDO.format(done), json={})
    for path in (UNDO, PREVIEW):
        answer = await admin.post(path.format(done), json={})
        assert (answer.status_code, answer.json()["code"]) == (409, "operations_undone")


async def test_an_operation_that_goes_on_is_waited_for(firm: Firm, admin):
    done = await bulk_change(admin)
    await firm.owner.execute("update public.operations set is_open = true where id = $1", done)
    answer = await admin.post(UNDO.format(done), json={})
    assert (answer.status_code, answer.json()["code"]) == (409, "operations_open")
    assert answer.json()["hint"]


@pytest.mark.parametrize(
    "decisions", [{"*": "perhaps"}, {"*": None}, ["undo"], "keep"], ids=["word", "null", "list", "text"]
)
async def test_decisions_that_are_none_are_422_and_change_nothing(firm: Firm, admin, decisions):
    done = await bulk_change(admin)
    answer = await admin.post(UNDO.format(done), json={"decisions": decisions})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"].startswith("decisions")
    assert (await admin.get(CITIES)).json() == [{"city": "Ribe"}] * 3


@pytest.mark.parametrize("role", ["manager", "sales", "support", "viewer"])
async def test_anothers_operation_is_not_taken_back_by_colleagues(firm: Firm, admin, role):
    """T18: managers see it and may not; the others do not know of it."""
    done = await bulk_change(admin)
    async with firm.signed_in(role) as colleague:
        for path in (UNDO, PREVIEW):
            answer = await colleague.post(path.format(done), json={})
            known = (answer.status_code, answer.json()["code"])
            assert known in {(403, "operations_other"), (404, "operations_unknown")}
    assert (await admin.get(CITIES)).json() == [{"city": "Ribe"}] * 3


async def test_ones_own_is_taken_back_without_being_an_administrator(firm: Firm, admin):
    async with firm.signed_in("sales") as seller:
        done = await bulk_change(seller)
        assert (await seller.post(UNDO.format(done), json={})).json()["changes"] == 3


async def test_a_stranger_and_another_firm_learn_nothing(firm: Firm, other_firm: Firm, admin, visitor):
    """T4: what is not yours is not there."""
    done = await bulk_change(admin)
    async with other_firm.signed_in("admin") as elsewhere:
        for path in (UNDO, PREVIEW):
            mine, unknown = path.format(done), path.format(uuid4())
            answers = [await elsewhere.post(asked, json={}) for asked in (mine, unknown)]
            assert {(answer.status_code, answer.json()["code"]) for answer in answers} == {
                (404, "operations_unknown")
            }
            assert (await visitor.post(mine, json={})).status_code == 401
