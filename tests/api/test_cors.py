"""CORS: listed pages may use the API with a token; others are told nothing, and no cookie counts."""

import httpx
import pytest
from pydantic import ValidationError

from crmflow.config import Settings
from tests.api.conftest import HOME, Firm, sign_in

APP = "https://app.firma.dk"
OTHER = "https://intranet.firma.dk:8443"
COMPANIES = "/rest/v1/companies"
TOKEN = {"Authorization": "Bearer of-somebody"}


@pytest.fixture
def app_settings(app_settings: Settings) -> Settings:
    return app_settings.model_copy(update={"cors_origins": f"{APP},{OTHER}"})


def about_cors(answer: httpx.Response) -> dict[str, str]:
    return {name: value for name, value in answer.headers.items() if name.startswith("access-control")}


@pytest.mark.parametrize("origin", [APP, OTHER])
@pytest.mark.parametrize("path", [COMPANIES, "/auth/v1/token", "/api/v1/me", "/rest/v1/rpc/move_deal"])
async def test_a_listed_page_is_told_what_it_may_send(visitor: httpx.AsyncClient, origin: str, path: str):
    asked = {
        "Origin": origin,
        "Access-Control-Request-Method": "PATCH",
        "Access-Control-Request-Headers": "apikey,authorization,content-type,prefer,x-client-info",
    }
    answer = await visitor.options(path, headers=asked)
    assert answer.status_code == 204
    assert answer.headers["access-control-allow-origin"] == origin
    assert "PATCH" in answer.headers["access-control-allow-methods"].split(", ")
    allowed = answer.headers["access-control-allow-headers"].split(", ")
    wanted = (
        "authorization apikey content-type prefer x-client-info x-workspace-id idempotency-key if-match range"
        " accept-profile content-profile x-supabase-api-version"
    )
    assert set(wanted.split()) <= set(allowed)
    assert "Origin" in answer.headers["vary"]
    assert "access-control-allow-credentials" not in answer.headers


@pytest.mark.parametrize(
    "origin",
    [
        "https://ond.example",
        "null",
        "http://app.firma.dk",
        "https://app.firma.dk.ond.example",
        "https://app.firma.dk:444",
        "https://app.firma.dk/",
        "https://APP.firma.dk",
        "https://x.app.firma.dk",
        f"{APP},{OTHER}",
        "",
    ],
)
@pytest.mark.parametrize("method", ["OPTIONS", "GET", "POST"])
async def test_no_other_page_is_told_anything(admin: httpx.AsyncClient, origin: str, method: str):
    """T58: no origin is reflected."""
    headers = {"Origin": origin, "Access-Control-Request-Method": "GET"}
    answer = await admin.request(method, COMPANIES, headers=headers)
    assert about_cors(answer) == {}
    assert "Origin" in answer.headers["vary"]
    if method == "POST":
        assert answer.status_code == 403


async def test_a_listed_page_may_read_what_its_token_gives_and_the_headers(visitor: httpx.AsyncClient):
    answer = await visitor.get(COMPANIES, headers={"Origin": APP, **TOKEN})
    assert answer.status_code == 401
    assert answer.headers["access-control-allow-origin"] == APP
    shown = answer.headers["access-control-expose-headers"].split(", ")
    wanted = "Content-Range ETag X-Next-Cursor X-Request-Id Preference-Applied Retry-After Location RateLimit"
    assert set(wanted.split()) <= set(shown)
    assert "access-control-allow-credentials" not in answer.headers


async def test_our_cookie_is_worth_nothing_on_a_listed_page(firm: Firm, admin: httpx.AsyncClient):
    """T58: it may be another service under our own domain, to which browsers do send the cookie."""
    assert (await admin.get(COMPANIES)).status_code == 200
    assert (await admin.get(COMPANIES, headers={"Origin": APP})).status_code == 401
    assert (await admin.post(COMPANIES, headers={"Origin": APP}, json={"name": "x"})).status_code == 403
    posted = await admin.post(COMPANIES, headers={"Origin": APP, **TOKEN}, json={"name": "x"})
    assert posted.status_code == 401
    assert await firm.owner.fetchval("select count(*) from public.companies") == 0


async def test_a_listed_page_gets_no_cookie(firm: Firm, visitor: httpx.AsyncClient):
    """T58: nor may it sign a browser of ours in."""
    await firm.add("sales")
    visitor.headers["Origin"] = APP
    answer = await sign_in(visitor, firm.email("sales"))
    assert answer.status_code == 403
    assert "set-cookie" not in answer.headers


async def test_a_form_of_a_listed_page_is_refused(visitor: httpx.AsyncClient):
    for content_type in ("text/plain", "application/x-www-form-urlencoded"):
        headers = {"Origin": APP, **TOKEN, "Content-Type": content_type}
        answer = await visitor.post(COMPANIES, headers=headers, content=b'{"name": "x"}')
        assert answer.status_code == 415


async def test_a_refusal_can_be_read_by_a_listed_page(visitor: httpx.AsyncClient):
    headers = {"Origin": APP, **TOKEN, "Content-Type": "application/json", "Content-Length": "99000000"}
    answer = await visitor.post(COMPANIES, headers=headers, content=b"{}")
    assert (answer.status_code, answer.headers["access-control-allow-origin"]) == (413, APP)
    assert set(answer.json()) == {"code", "message", "details", "hint"}


async def test_our_own_page_needs_no_list_and_keeps_its_cookie(admin: httpx.AsyncClient):
    answer = await admin.post(COMPANIES, json={"name": "Gran A/S"})
    assert answer.status_code == 201
    assert about_cors(answer) == {}


async def test_pages_are_not_for_other_sites(visitor: httpx.AsyncClient):
    assert about_cors(await visitor.get("/", headers={"Origin": APP})) == {}


@pytest.mark.parametrize(
    "origins", ["*", "https://*.firma.dk", "app.firma.dk", f"{APP}/", f"{APP}/path", f"{APP} {OTHER}", "null"]
)
def test_only_exact_origins_can_be_listed(origins: str):
    with pytest.raises(ValidationError):
        Settings(cors_origins=origins)


def test_origins_are_listed_with_commas():
    assert Settings(cors_origins=f"{APP},{OTHER},{HOME}").cors_origins
