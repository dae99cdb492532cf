"""What answers carry: ETags and 304, compression, `Allow`, and HEAD wherever there is GET."""

import httpx
import pytest

from tests.api.conftest import Firm

COMPANIES = "/rest/v1/companies"
ONE = {"Accept": "application/vnd.pgrst.object+json"}


async def test_a_list_that_did_not_change_is_not_sent_again(firm: Firm, admin: httpx.AsyncClient):
    await firm.company("Gran A/S")
    first = await admin.get(COMPANIES)
    etag = first.headers["etag"]
    assert etag.startswith('W/"')
    for known in (etag, f'"x", {etag}', etag.removeprefix("W/")):
        again = await admin.get(COMPANIES, headers={"If-None-Match": known})
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", etag)
    await firm.company("Fyr ApS")
    changed = await admin.get(COMPANIES, headers={"If-None-Match": etag})
    assert (changed.status_code, len(changed.json())) == (200, 2)
    assert changed.headers["etag"] != etag


async def test_another_form_range_or_person_is_another_answer(firm: Firm, admin: httpx.AsyncClient):
    await firm.company("Gran A/S")
    etag = (await admin.get(COMPANIES)).headers["etag"]
    for headers in ({"Accept": "text/csv"}, {"Prefer": "count=exact"}):
        answer = await admin.get(COMPANIES, headers={**headers, "If-None-Match": etag})
        assert answer.status_code == 200
    async with firm.signed_in("sales", cvrs=("13748136",)) as limited:
        answer = await limited.get(COMPANIES, headers={"If-None-Match": etag})
        assert (answer.status_code, answer.json()) == (200, [])


async def test_a_row_has_its_version_and_with_relations_a_digest(firm: Firm, admin: httpx.AsyncClient):
    company = await firm.company("Gran A/S")
    row = f"{COMPANIES}?id=eq.{company}"
    etag = (await admin.get(row, headers=ONE)).headers["etag"]
    assert etag == '"1"'
    assert (await admin.get(row, headers={**ONE, "If-None-Match": etag})).status_code == 304
    related = f"{row}&select=name,people(name)"
    digest = (await admin.get(related, headers={**ONE, "If-None-Match": etag})).headers["etag"]
    assert (await admin.get(related, headers={**ONE, "If-None-Match": digest})).status_code == 304
    await firm.owner.execute(
        "insert into public.people (workspace_id, company_id, name) values ($1, $2, 'Bo')", firm.id, company
    )
    changed = await admin.get(related, headers={**ONE, "If-None-Match": digest})
    assert (changed.status_code, changed.json()["people"]) == (200, [{"name": "Bo"}])


async def test_a_refusal_has_no_etag(admin: httpx.AsyncClient):
    assert "etag" not in (await admin.get(f"{COMPANIES}?x=eq.1")).headers


@pytest.mark.parametrize(
    "path", ["/api/v1/me", "/api/v1/health/live", "/api/v1/setup", COMPANIES, "/rest/v1/"]
)
async def test_head_is_get_without_the_body(admin: httpx.AsyncClient, path: str):
    get, head = await admin.get(path), await admin.head(path)
    assert (head.status_code, head.content) == (get.status_code, b"")
    assert head.headers["content-type"] == get.headers["content-type"]


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("PUT", "/api/v1/me", {"GET", "HEAD", "PATCH", "OPTIONS"}),
        ("GET", "/api/v1/session", {"POST", "DELETE", "OPTIONS"}),
        ("HEAD", "/api/v1/events", {"GET", "OPTIONS"}),
        ("POST", "/api/v1/health/live", {"GET", "HEAD", "OPTIONS"}),
        ("DELETE", "/rest/v1/rpc/move_deal", {"GET", "HEAD", "POST", "OPTIONS"}),
    ],
)
async def test_a_wrong_method_is_told_the_right_ones(
    admin: httpx.AsyncClient, method: str, path: str, allowed: set[str]
):
    answer = await admin.request(method, path)
    assert answer.status_code == 405
    assert set(answer.headers["allow"].split(", ")) == allowed


async def test_options_names_the_methods(admin: httpx.AsyncClient):
    for path in ("/api/v1/me", COMPANIES, "/rest/v1/rpc/move_deal", "/auth/v1/user"):
        answer = await admin.options(path)
        assert answer.status_code in {200, 204}
        assert {"GET", "OPTIONS"} <= set(answer.headers["allow"].split(", "))


@pytest.mark.parametrize("method", ["POST", "DELETE", "OPTIONS", "HEAD"])
async def test_what_is_not_there_has_no_methods(admin: httpx.AsyncClient, method: str):
    assert (await admin.request(method, "/api/v1/nothing")).status_code == 404
