"""Rolling back over HTTP: the report, what stops it, and the way back."""

from uuid import uuid4

import pytest

from tests.api.conftest import Firm

ROLL_BACKS = "/api/v1/roll-backs"
PREVIEW = f"{ROLL_BACKS}/preview"
UNDO = "/api/v1/operations/{}/undo"
POINT = "/rest/v1/rpc/new_restore_point"


async def point_of(client) -> str:
    answer = await client.post(POINT, json={"label": "før import"})
    assert answer.status_code == 200
    return answer.json()


async def test_a_workspace_returns_to_a_moment_and_back(firm: Firm, admin):
    """T46, with a preview before and an undo after."""
    point = await point_of(admin)
    made = await admin.post("/rest/v1/companies", json=[{"name": f"Ny {n}"} for n in range(12)])
    assert made.status_code == 201
    preview = (await admin.post(PREVIEW, json={"restore_point_id": point})).json()
    assert preview["people"] == [{"name": "Admin", "count": 12}]
    assert preview["tables"] == [{"table": "companies", "restored": 0, "removed": 12, "brought_back": 0}]

    answer = await admin.post(ROLL_BACKS, json={"restore_point_id": point, "confirmation": firm.name})

    assert answer.status_code == 201
    report = answer.json()
    assert (report["changes"], report["tables"]) == (12, preview["tables"])
    assert (await admin.get("/rest/v1/companies?name=like.Ny*")).json() == []
    undone = await admin.post(UNDO.format(report["operation_id"]), json={})
    assert undone.status_code == 200
    assert len((await admin.get("/rest/v1/companies?name=like.Ny*")).json()) == 12


async def test_a_bulk_change_leaves_a_restore_point_from_just_before_it(firm: Firm, admin):
    await admin.post("/rest/v1/companies", json=[{"name": f"Ny {n}"} for n in range(12)])
    (point,) = (await admin.get("/rest/v1/restore_points?reason=eq.bulk")).json()
    answer = await admin.post(ROLL_BACKS, json={"restore_point_id": point["id"], "confirmation": firm.name})
    assert answer.json()["changes"] == 12
    assert (await admin.get("/rest/v1/companies?name=like.Ny*")).json() == []


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ("update public.restore_points set created_at = now() - interval '25 hours'", "roll_back_window"),
        ("update public.restore_points set schema_version = '20250101000000'", "roll_back_schema"),
    ],
)
async def test_what_stops_it_is_said_with_a_code(firm: Firm, admin, change, code):
    """T48."""
    point = await point_of(admin)
    await firm.owner.execute(change)
    answer = await admin.post(ROLL_BACKS, json={"restore_point_id": point, "confirmation": firm.name})
    assert (answer.status_code, answer.json()["code"]) == (409, code)
    assert answer.json()["hint"]
    preview = await admin.post(PREVIEW, json={"restore_point_id": point})
    assert (preview.status_code, preview.json()["code"]) == (409, code)


async def test_how_far_back_one_may_go_is_one_setting_for_all(firm: Firm, admin, app_settings):
    """T48: the preview, the deed and what a screen shows follow CRMFLOW_ROLLBACK_HOURS."""
    point = await point_of(admin)
    await firm.owner.execute("update public.restore_points set created_at = now() - interval '30 hours'")
    wanted = {"restore_point_id": point, "confirmation": firm.name}
    assert (await admin.get(ROLL_BACKS)).json() == {"window_hours": 24}
    assert (await admin.post(PREVIEW, json=wanted)).status_code == 409
    firm.app.state.settings = app_settings.model_copy(update={"rollback_hours": 48})
    assert (await admin.get(ROLL_BACKS)).json() == {"window_hours": 48}
    assert (await admin.post(PREVIEW, json=wanted)).status_code == 200
    assert (await admin.post(ROLL_BACKS, json=wanted)).status_code == 201


async def test_a_wrong_name_names_the_field(firm: Firm, admin):
    point = await point_of(admin)
    answer = await admin.post(ROLL_BACKS, json={"restore_point_id": point, "confirmation": "noget andet"})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"] == "confirmation"


async def test_a_point_that_is_not_there(firm: Firm, admin):
    wanted = {"restore_point_id": str(uuid4()), "confirmation": firm.name}
    for path in (ROLL_BACKS, PREVIEW):
        answer = await admin.post(path, json=wanted)
        assert (answer.status_code, answer.json()["code"]) == (404, "restore_points_unknown")


@pytest.mark.parametrize("role", ["manager", "sales", "support", "viewer"])
async def test_only_administrators_roll_back_and_make_points(firm: Firm, admin, role):
    point = await point_of(admin)
    async with firm.signed_in(role) as colleague:
        for path in (ROLL_BACKS, PREVIEW):
            answer = await colleague.post(path, json={"restore_point_id": point, "confirmation": firm.name})
            assert (answer.status_code, answer.json()["code"]) == (403, "roll_back_role")
        assert (await colleague.post(POINT, json={})).status_code == 403


async def test_a_stranger_is_let_in_nowhere(visitor):
    wanted = {"restore_point_id": str(uuid4()), "confirmation": "x"}
    assert (await visitor.post(ROLL_BACKS, json=wanted)).status_code == 401
    assert (await visitor.post(PREVIEW, json=wanted)).status_code == 401
    assert (await visitor.get(ROLL_BACKS)).status_code == 401
