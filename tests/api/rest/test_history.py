"""History over HTTP: asked by GET, put back by POST, with refusals that say what to do."""

from datetime import UTC, datetime

from tests.api.rest.conftest import Browser, World

ROW = "table_name=companies&row_id="


async def test_a_company_is_renamed_looked_back_at_and_put_back(acting: Browser, world: World):
    company = world.nord.company
    client = acting(world.nord.people["sales"])
    before = datetime.now(UTC).isoformat().replace("+", "%2B")
    was = (await client.get(f"/companies?id=eq.{company}")).json()[0]
    await client.patch(f"/companies?id=eq.{company}", json={"name": "Fejl ApS"})

    history = (await client.get(f"/rpc/record_history?{ROW}{company}&select=verb,changes")).json()
    as_of = (await client.get(f"/rpc/record_as_of?{ROW}{company}&at={before}")).json()
    compared = await client.get(
        f"/rpc/compare_versions?{ROW}{company}&at_a={before}&at_b=infinity&select=column_name"
    )
    wanted = {"table_name": "companies", "row_id": str(company), "at": as_of["at"], "columns": ["name"]}
    missing = await client.post("/rpc/restore_version", json=wanted)
    stale = await client.post("/rpc/restore_version", json=wanted | {"expected_version": 77})
    put_back = await client.post(
        "/rpc/restore_version", json=wanted | {"expected_version": was["version"] + 1}
    )
    now = (await client.get(f"/companies?id=eq.{company}")).json()[0]

    assert history[0] == {"verb": "changed", "changes": {"name": {"from": was["name"], "to": "Fejl ApS"}}}
    assert as_of["record"]["name"] == was["name"]
    assert compared.json() == [{"column_name": "name"}]
    assert (missing.status_code, stale.status_code) == (428, 412)
    assert missing.json()["hint"] == "Give its version as expected_version."
    assert put_back.json() == {"version": was["version"] + 2, "restored": ["name"], "left": []}
    assert now["name"] == was["name"]


async def test_a_viewer_looks_and_a_stranger_sees_nothing(acting: Browser, world: World):
    """T1, T18: neither changes anything."""
    company = world.nord.company
    wanted = {"table_name": "companies", "row_id": str(company), "at": datetime.now(UTC).isoformat()}
    client = acting(world.nord.people["sales"])
    changed = await client.patch(f"/companies?id=eq.{company}", json={"name": "Ny ApS"})
    assert changed.is_success
    client = acting(world.nord.people["viewer"])
    assert (await client.get(f"/rpc/record_history?{ROW}{company}")).json()
    refused = await client.post("/rpc/restore_version", json=wanted | {"expected_version": 2})
    unknown = await client.get(f"/rpc/record_history?table_name=nothing&row_id={company}")
    client = acting(world.syd.people["admin"])
    assert (await client.get(f"/rpc/record_history?{ROW}{company}")).json() == []
    as_of = await client.get(f"/rpc/record_as_of?{ROW}{company}&at=2099-01-01")
    assert as_of.json() is None
    hidden = await client.post("/rpc/restore_version", json=wanted | {"expected_version": 2})
    assert (refused.status_code, unknown.status_code, hidden.status_code) == (403, 400, 404)
