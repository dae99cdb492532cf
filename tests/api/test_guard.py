"""What holds for every request: foreign pages, hostile bodies, safe headers, and errors that tell nothing."""

import json

import httpx
import pytest
from fastapi import FastAPI

from crmflow.config import Settings
from tests.api.conftest import HOME, Firm, browser, running, sign_in

COMPANY = {"name": "Ligusterhækken A/S"}


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://ond.example"},
        {"Origin": "null"},
        {"Origin": "http://localhost:8001"},
        {"Origin": "https://localhost:8000"},
        {"Origin": "http://localhost:8000.ond.example"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {},
    ],
)
@pytest.mark.parametrize("path", ["/rest/v1/companies", "/api/v1/me", "/api/v1/session"])
async def test_a_change_from_another_sites_page_is_refused(
    firm: Firm, admin: httpx.AsyncClient, headers: dict[str, str], path: str
):
    """T58: a cookie alone is not a wish."""
    del admin.headers["Origin"]
    method = {"/rest/v1/companies": "POST", "/api/v1/me": "PATCH", "/api/v1/session": "DELETE"}[path]
    answer = await admin.request(method, path, json=COMPANY, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (403, "foreign_origin")
    assert await firm.owner.fetchval("select count(*) from public.companies") == 0
    assert (await admin.get("/api/v1/me")).status_code == 200


@pytest.mark.parametrize("content_type", ["text/plain", "application/x-www-form-urlencoded", "", "text/json"])
async def test_a_body_that_any_form_could_send_is_refused(
    firm: Firm, admin: httpx.AsyncClient, content_type: str
):
    """T58: also from our own address."""
    body = json.dumps(COMPANY)
    headers = {"Content-Type": content_type}
    answer = await admin.post("/rest/v1/companies", content=body, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (415, "unsupported_type")
    assert await firm.owner.fetchval("select count(*) from public.companies") == 0


@pytest.mark.parametrize("headers", [{"Origin": HOME}, {"Sec-Fetch-Site": "same-origin"}])
async def test_our_own_page_may_change_things(firm: Firm, admin: httpx.AsyncClient, headers: dict[str, str]):
    del admin.headers["Origin"]
    answer = await admin.post("/rest/v1/companies", json=COMPANY, headers=headers)
    assert answer.status_code == 201


async def test_rows_may_come_as_csv(firm: Firm, admin: httpx.AsyncClient):
    rows = "name,cvr\nGrus ApS,13585628\nGran A/S,13748136\n"
    answer = await admin.post("/rest/v1/companies", content=rows, headers={"Content-Type": "text/csv"})
    assert answer.status_code == 201
    assert await firm.owner.fetchval("select count(*) from public.companies") == 2


async def test_csv_from_another_sites_page_is_refused(firm: Firm, admin: httpx.AsyncClient):
    """T58."""
    headers = {"Content-Type": "text/csv", "Origin": "https://ond.example"}
    answer = await admin.post("/rest/v1/companies", content="name\nGrus ApS\n", headers=headers)
    assert answer.status_code == 403
    assert await firm.owner.fetchval("select count(*) from public.companies") == 0


async def test_nobody_is_signed_in_by_another_sites_page(firm: Firm, visitor: httpx.AsyncClient):
    """T58: a planted sign-in would have people type into somebody else's account."""
    await firm.add("sales")
    visitor.headers["Origin"] = "https://ond.example"
    assert (await sign_in(visitor, firm.email("sales"))).status_code == 403


async def test_the_public_address_is_ours_behind_a_proxy(firm: Firm, app_settings: Settings):
    settings = app_settings.model_copy(update={"public_url": "https://crm.firma.dk", "trusted_proxies": 1})
    await firm.add("sales")
    async with running(settings) as app, browser(app, base_url="http://10.0.0.5:8000") as client:
        client.headers.update({"Origin": "https://crm.firma.dk", "X-Forwarded-Proto": "https"})
        answer = await sign_in(client, firm.email("sales"))
    assert answer.status_code == 200
    assert answer.headers["set-cookie"].startswith("__Host-crmflow=")


async def test_a_foreign_page_is_never_told_that_it_may_read(admin: httpx.AsyncClient):
    """T58: no CORS header reflects an origin."""
    admin.headers["Origin"] = "https://ond.example"
    for method in ("GET", "OPTIONS"):
        answer = await admin.request(method, "/api/v1/me", headers={"Access-Control-Request-Method": "GET"})
        assert not [name for name in answer.headers if name.startswith("access-control")]


@pytest.mark.parametrize("path", ["/api/v1/setup", "/api/v1/nothing", "/", "/x/y"])
async def test_every_answer_carries_the_safe_headers(visitor: httpx.AsyncClient, path: str):
    """T63: no script but ours runs, whatever gets into a page."""
    answer = await visitor.get(path)
    policy = answer.headers["content-security-policy"]
    assert "script-src 'self'" in policy
    assert "object-src 'none'" in policy
    assert "base-uri 'none'" in policy
    assert "frame-ancestors 'self'" in policy
    assert "unsafe" not in policy
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "same-origin"
    assert answer.headers["cross-origin-opener-policy"] == "same-origin"
    assert "camera=()" in answer.headers["permissions-policy"]
    assert "strict-transport-security" not in answer.headers
    assert answer.headers["x-request-id"]


@pytest.mark.parametrize("path", ["/rest/v1/companies", "/rest/v1/nothing"])
async def test_rows_are_no_page_and_in_no_frame(admin: httpx.AsyncClient, path: str):
    """T63: what somebody wrote into a row does not run where the row is opened by itself."""
    answer = await admin.get(path)
    assert answer.headers["content-security-policy"] == "default-src 'none'; frame-ancestors 'none'"
    assert answer.headers["x-frame-options"] == "DENY"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "same-origin"
    assert answer.headers["cross-origin-resource-policy"] == "same-origin"
    assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    ("given", "is_kept"), [("abc-123", True), ("x" * 65, False), ("a b", False), ("<script>", False)]
)
async def test_a_harmless_request_id_is_kept(visitor: httpx.AsyncClient, given: str, is_kept: bool):
    answer = await visitor.get("/api/v1/nothing", headers={"X-Request-Id": given})
    assert (answer.headers["x-request-id"] == given) == is_kept
    assert answer.json()["request_id"] == answer.headers["x-request-id"]


async def test_an_error_is_a_problem(visitor: httpx.AsyncClient):
    answer = await visitor.get("/api/v1/me")
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json() == {
        "type": "about:blank",
        "title": "Unauthorized",
        "status": 401,
        "detail": "Sign in first.",
        "code": "unauthenticated",
        "errors": [],
        "request_id": answer.headers["x-request-id"],
    }


async def test_a_wrong_method_is_a_problem_too(visitor: httpx.AsyncClient):
    answer = await visitor.put("/api/v1/session")
    assert (answer.status_code, answer.json()["code"]) == (405, "method_not_allowed")


async def test_a_surprise_tells_nothing(app: FastAPI, visitor: httpx.AsyncClient):
    """T73: no stack, no SQL, no names; only the id by which we find it in the log."""

    async def explode() -> None:
        message = "select password_hash from priv.credentials"
        raise RuntimeError(message)

    app.router.add_api_route("/boom", explode)
    # The pages match everything, so what is added after them must stand before them.
    app.router.routes.insert(0, app.router.routes.pop())
    answer = await visitor.get("/boom")
    assert answer.status_code == 500
    assert answer.json()["code"] == "internal"
    assert answer.json()["detail"] == "Something went wrong on our side."
    assert answer.headers["x-content-type-options"] == "nosniff"


async def test_a_database_that_stops_answering_is_a_pause_not_an_error(
    app: FastAPI, admin: httpx.AsyncClient
):
    await app.state.database.pool.close()
    answer = await admin.get("/api/v1/me")
    assert (answer.status_code, answer.json()["code"]) == (503, "unavailable")
    assert answer.headers["retry-after"]


async def test_a_broken_rule_is_told_without_values_or_sql(admin: httpx.AsyncClient):
    """T73: the database's own words stay inside."""
    answer = await admin.patch("/api/v1/me", json={"name": "x\x00y"})
    assert answer.status_code == 422
    assert "\\u0000" not in answer.text
    assert "select" not in answer.text.lower()


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"{", 400),
        (b"", 422),
        (b"\xff\xfe", 400),
        (b'{"email": "\\ud800@x.dk", "password": "x"}', 422),
        (b'{"email": "a\\u0000@x.dk", "password": "x"}', 422),
        (b"[" * 100_000, 400),
        (b'{"email": {"a": 1}, "password": 7}', 422),
        (b'{"email": "' + b"x" * 400 + b'", "password": "x"}', 422),
        (b"x" * 1_100_000, 413),
    ],
)
async def test_a_hostile_body_is_refused_quickly(visitor: httpx.AsyncClient, body: bytes, status: int):
    """T61: broken, deep, huge, half characters, zero bytes: never a 500."""
    headers = {"Content-Type": "application/json"}
    answer = await visitor.post("/api/v1/session", content=body, headers=headers)
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    assert len(answer.content) < 2_000


async def test_a_body_that_hides_its_size_is_cut_off(visitor: httpx.AsyncClient):
    """T61: one megabyte is the limit, announced or not."""

    async def drip():
        for _ in range(100):
            yield b"x" * 100_000

    headers = {"Content-Type": "application/json"}
    answer = await visitor.post("/api/v1/session", content=drip(), headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")


async def test_large_answers_are_compressed(firm: Firm, admin: httpx.AsyncClient):
    await firm.owner.execute(
        "insert into public.companies (workspace_id, name)"
        " select $1, 'Firma ' || n from generate_series(1, 200) as n",
        firm.id,
    )
    answer = await admin.get("/rest/v1/companies", headers={"Accept-Encoding": "gzip"})
    assert answer.headers["content-encoding"] == "gzip"
    assert len(answer.json()) == 200
