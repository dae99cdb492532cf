"""The command line, as a person types it."""

import hashlib
import hmac
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import asyncpg
import httpx
import pytest
from argon2 import PasswordHasher

from crmflow.config import Settings
from crmflow.db.roles import embedded_postgres
from crmflow.ingest.proof import secret_aad
from crmflow.integrations.vault import Sealed, Vault
from tests.journeys.trees import free_port, until

# No address of a database: the embedded one is meant.
ALONE = dict.fromkeys(("DATABASE_URL", "CRMFLOW_API_DATABASE_URL", "CRMFLOW_WORKER_DATABASE_URL"), "")
PASSWORD = "korrekt hest batteri"
HOME = Settings().base_url
SIGNING = "udbyderens-hemmelige-ord"


@pytest.fixture
def crmflow(database, data_folder):
    """Runs a command on a fresh database; gives what it said."""

    def command(*arguments: str, typed: str = "", **more: str) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, **database.environment, "CRMFLOW_DATA": str(data_folder), **more}
        return subprocess.run(
            [sys.executable, "-m", "crmflow.cli", *arguments],
            check=False,
            input=typed,
            capture_output=True,
            text=True,
            env={name: value for name, value in environment.items() if value},
        )

    return command


@contextmanager
def running_api(environment: dict[str, str], log: Path) -> Iterator[httpx.Client]:
    """The API as a process of its own, and somebody at its port."""
    port = free_port()
    command = [sys.executable, "-m", "crmflow.cli", "api", "--port", str(port)]
    with log.open("wb") as said, httpx.Client(base_url=f"http://localhost:{port}") as client:
        process = subprocess.Popen(command, env=environment, stdout=said, stderr=said)
        try:
            until(lambda: answers(client), "the API")
            yield client
        finally:
            process.terminate()
            process.wait()


def answers(client: httpx.Client) -> bool:
    try:
        client.get("/api/v1/health")
    except httpx.TransportError:
        return False
    return True


def add_signed_door(crmflow, provider: str, **more: str) -> subprocess.CompletedProcess[str]:
    return crmflow(
        "inbound",
        "add",
        "chat",
        "--provider",
        provider,
        "--workspace",
        "Firma",
        "--signing-secret-stdin",
        **more,
    )


def add_user(crmflow, *arguments: str, typed: str = PASSWORD) -> subprocess.CompletedProcess[str]:
    return crmflow("user", "add", *arguments, "--workspace", "Firma", "--password-stdin", typed=typed)


async def test_a_person_that_was_added_can_sign_in_and_is_a_member(crmflow, owner: asyncpg.Connection):
    said = add_user(crmflow, "anna@firma.dk", "--role", "sales", "--name", "Anna", "--json")
    assert said.returncode == 0, said.stderr
    row = await owner.fetchrow("select * from app.credentials_for('Anna@Firma.dk')")
    assert json.loads(said.stdout)["id"] == str(row["user_id"])
    assert PasswordHasher().verify(row["password_hash"], PASSWORD)
    member = await owner.fetchrow(
        "select role, cvr_access from public.user_workspaces where user_id = $1", row[0]
    )
    assert tuple(member) == ("sales", "all")


async def test_a_person_limited_to_companies_is_granted_those_only(crmflow, owner: asyncpg.Connection):
    said = add_user(
        crmflow, "bo@firma.dk", "--role", "support", "--cvr", "25313763", "--cvr", "DK 10 15 08 17"
    )
    assert said.returncode == 0, said.stderr
    assert {row["cvr"] for row in await owner.fetch("select cvr from public.cvr_grants")} == {
        "25313763",
        "10150817",
    }
    assert (
        await owner.fetchval("select cvr_access from public.user_workspaces where role = 'support'")
        == "granted"
    )


async def test_an_existing_person_keeps_the_password_that_is_not_given(crmflow, owner: asyncpg.Connection):
    add_user(crmflow, "anna@firma.dk", "--role", "sales")
    before = await owner.fetchval("select password_hash from priv.credentials")
    said = crmflow("user", "add", "anna@firma.dk", "--workspace", "Firma", "--role", "admin")
    assert said.returncode == 0, said.stderr
    assert await owner.fetchval("select password_hash from priv.credentials") == before
    roles = await owner.fetch("select role from public.user_workspaces where role <> 'system'")
    assert [row["role"] for row in roles] == ["admin"]


@pytest.mark.parametrize(
    ("arguments", "typed", "words"),
    [
        (["anna@firma.dk", "--role", "sales"], "kort", "at least 12 characters"),
        (["anna", "--role", "sales"], PASSWORD, "anna is not an e-mail address"),
        (["anna@firma.dk", "--role", "boss"], PASSWORD, "There is no role named boss"),
        (["anna@firma.dk", "--role", "sales", "--cvr", "12345678"], PASSWORD, "check digit"),
    ],
)
async def test_what_was_mistyped_is_refused_in_words_and_adds_nobody(
    crmflow, owner: asyncpg.Connection, arguments, typed, words
):
    said = add_user(crmflow, *arguments, typed=typed)
    assert said.returncode == 1
    assert words in said.stderr
    assert "Traceback" not in said.stderr
    assert await owner.fetchval("select count(*) from public.user_profiles where kind = 'person'") == 0


async def test_a_new_chat_door_prints_an_address_whose_secret_is_only_stored_hashed(
    crmflow, owner: asyncpg.Connection
):
    add_user(crmflow, "anna@firma.dk", "--role", "admin")
    said = crmflow(
        "inbound", "add", "chat", "--workspace", "Firma", CRMFLOW_PUBLIC_URL="https://crm.firma.dk/"
    )
    start, token = said.stdout.strip().rsplit("/", 1)
    assert start == "https://crm.firma.dk/api/v1/inbound/chat/wotnot"
    door = await owner.fetchrow("select * from public.inbound_endpoints")
    assert door["token_hash"] == hashlib.sha256(token.encode()).digest()
    assert token not in str(dict(door))


async def test_a_new_mail_door_prints_an_address_that_survives_any_case(crmflow, owner: asyncpg.Connection):
    add_user(crmflow, "anna@firma.dk", "--role", "admin")
    said = crmflow("inbound", "add", "email", "--workspace", "Firma", "--json")
    address = json.loads(said.stdout)["address"]
    token, domain = address.split("@")
    assert domain == Settings().mail_domain
    assert token == token.lower()
    found = await owner.fetchrow(
        "select * from app.find_door($1, 'email')", hashlib.sha256(token.encode()).digest()
    )
    assert found["provider"] == "smtp"


async def test_a_chat_door_with_a_signing_secret_keeps_it_sealed_and_does_not_repeat_it(
    crmflow, owner: asyncpg.Connection, data_folder
):
    """T52: read from standard input, so that no list of processes shows it either."""
    add_user(crmflow, "anna@firma.dk", "--role", "admin")
    said = add_signed_door(crmflow, "intercom", typed=f"{SIGNING}\n")
    assert said.returncode == 0, said.stderr
    assert "/inbound/chat/intercom/" in said.stdout
    assert SIGNING not in said.stdout + said.stderr
    kept = await owner.fetchrow("select * from priv.endpoint_secrets")
    vault, aad = Vault.open(Settings(data=data_folder)), secret_aad(kept[0], kept[1], "intercom")
    assert vault.open_sealed(Sealed(kept["key_id"], kept["ciphertext"]), aad) == SIGNING.encode()


@pytest.mark.parametrize("typed", ["", "\n", "   \n"])
async def test_a_chat_door_is_not_made_with_an_empty_secret(crmflow, owner: asyncpg.Connection, typed):
    """T67: it would look signed and not be."""
    add_user(crmflow, "anna@firma.dk", "--role", "admin")
    said = add_signed_door(crmflow, "intercom", typed=typed)
    assert (said.returncode, "The signing secret is empty." in said.stderr) == (1, True)
    assert await owner.fetchval("select count(*) from public.inbound_endpoints") == 0


async def test_a_malformed_key_ring_makes_no_door_and_is_not_repeated(crmflow, owner: asyncpg.Connection):
    """T52."""
    add_user(crmflow, "anna@firma.dk", "--role", "admin")
    said = add_signed_door(crmflow, "intercom", typed=SIGNING, CRMFLOW_VAULT_KEYS="a:kort-noegle")
    assert (said.returncode, "CRMFLOW_VAULT_KEYS" in said.stderr) == (1, True)
    assert "kort-noegle" not in said.stderr
    assert await owner.fetchval("select count(*) from public.inbound_endpoints") == 0


def test_a_mail_door_takes_no_signing_secret(crmflow):
    said = crmflow("inbound", "add", "email", "--workspace", "Firma", "--signing-secret-stdin", typed=SIGNING)
    assert (said.returncode, "only a chat address" in said.stderr) == (1, True)


def test_the_api_writes_no_secret_of_a_door_into_its_log(crmflow, database, data_folder):
    """T52: at the most talkative level, for signed, unsigned and unreadable alike."""
    add_user(crmflow, "anna@firma.dk", "--role", "admin")
    path = add_signed_door(crmflow, "intercom", typed=SIGNING).stdout.strip().removeprefix(HOME)
    sign = {"x-hub-signature": "sha1=" + hmac.new(SIGNING.encode(), b"{}", "sha1").hexdigest()}
    environment = {**os.environ, **database.environment, "CRMFLOW_DATA": str(data_folder)}
    with running_api({**environment, "CRMFLOW_LOG_LEVEL": "debug"}, data_folder / "api.log") as client:
        statuses = [client.post(path, content=b"{}", headers=headers).status_code for headers in (sign, {})]
        crmflow("psql", "-c", "update priv.endpoint_secrets set key_id = 'ukendt'")
        statuses.append(client.post(path, content=b"{}", headers=sign).status_code)
    written = (data_folder / "api.log").read_text()
    key = json.loads((data_folder / "secrets.json").read_text())["vault_key"]
    assert statuses == [202, 401, 500]
    assert "POST /api/v1/inbound/chat/intercom/" in written
    assert "a door is shut" in written
    assert "no key 'ukendt'" in written
    assert [word for word in (SIGNING, key, path.rpartition("/")[2]) if word in written] == []


def test_a_door_of_an_unknown_workspace_is_refused(crmflow):
    said = crmflow("inbound", "add", "chat", "--workspace", "Ukendt")
    assert (said.returncode, said.stdout) == (1, "")
    assert "There is no workspace named Ukendt." in said.stderr


def test_migrate_says_what_it_did_and_then_that_there_is_nothing_to_do(crmflow, cluster):
    with cluster.database(template="template0") as urls:
        first = crmflow("migrate", "--json", **urls.environment)
        second = crmflow("migrate", **urls.environment)
    assert json.loads(first.stdout)["applied"][0] == "20260101000100_foundation.sql"
    assert second.stdout == "The database is up to date.\n"


def test_a_command_on_a_database_without_tables_says_what_to_do(crmflow, cluster):
    with cluster.database(template="template0") as urls:
        said = crmflow("inbound", "add", "chat", "--workspace", "Firma", **urls.environment)
    assert said.returncode == 1
    assert "crmflow migrate" in said.stderr


def test_a_command_on_a_database_that_is_away_says_so(crmflow, data_folder):
    said = crmflow("migrate", DATABASE_URL=f"postgresql://boss@/crm?host={data_folder}")
    assert (said.returncode, "cannot be reached" in said.stderr) == (1, True)
    assert "Traceback" not in said.stderr


async def test_the_demo_year_is_loaded_into_a_workspace_and_removed_again(crmflow, owner: asyncpg.Connection):
    add_user(crmflow, "anna@firma.dk", "--role", "admin")
    loaded = crmflow("demo-data", "load", "--workspace", "Firma", "--json")
    assert json.loads(loaded.stdout)["loaded"]["companies"] == 400, loaded.stderr
    again = crmflow("demo-data", "load", "--workspace", "Firma")
    assert (again.returncode, "loaded already" in again.stderr) == (1, True)
    removed = crmflow("demo-data", "remove", "--workspace", "Firma")
    assert removed.stdout.startswith("Removed "), removed.stderr
    assert await owner.fetchval("select count(*) from public.companies") == 0
    assert "no demo year" in crmflow("demo-data", "remove", "--workspace", "Firma").stderr


def test_psql_runs_one_command_as_the_owner_and_gives_its_exit_code(crmflow):
    assert "postgres" in crmflow("psql", "-c", "select current_user").stdout
    assert crmflow("psql", "-c", "select nothing").returncode == 1


def test_a_command_starts_the_embedded_database_when_nothing_runs_and_stops_it_again(crmflow, data_folder):
    said = crmflow("psql", "-c", "select app.setup_needed()", **ALONE)
    assert " t\n" in said.stdout, said.stderr
    assert embedded_postgres(Settings(data=data_folder)).running() is None


@pytest.mark.parametrize("part", ["api", "worker", "smtp"])
def test_a_part_alone_without_a_database_says_what_to_do(crmflow, part):
    said = crmflow(part, **ALONE)
    assert said.returncode == 1
    assert "Start everything with `crmflow run`, or set DATABASE_URL." in said.stderr
    assert "Traceback" not in said.stderr


def test_doctor_changes_nothing(crmflow, data_folder):
    checks = {check["name"]: check for check in json.loads(crmflow("doctor", "--json", **ALONE).stdout)}
    assert checks["database"] == {
        "name": "database",
        "state": "ok",
        "words": "Not made yet; `crmflow run` makes it.",
    }
    assert list(data_folder.iterdir()) == []


def test_only_the_finished_commands_are_offered(crmflow):
    offered = crmflow("--help", NO_COLOR="1").stdout
    for name in (
        "run",
        "api",
        "worker",
        "smtp",
        "demo",
        "demo-data",
        "migrate",
        "verify",
        "psql",
        "doctor",
        "rollback",
    ):
        assert f" {name} " in offered
    assert all(f" {name} " in offered for name in ("user", "inbound"))
    for name in ("backup", "restore", "drill"):
        assert f" {name} " not in offered


def test_the_audit_log_is_checked_for_tampering(crmflow):
    crmflow("user", "add", "anna@firma.dk", "--workspace", "Vores A/S", "--role", "admin")

    answer = crmflow("audit", "verify", "--json")

    assert answer.returncode == 0, answer.stderr
    (chain,) = json.loads(answer.stdout)
    assert (chain["name"], chain["breach"]) == ("Vores A/S", None)
    unknown = crmflow("audit", "verify", "--workspace", "Ukendt ApS")
    assert unknown.returncode == 1
    assert "There is no workspace named Ukendt ApS." in unknown.stderr


async def test_a_person_is_erased_only_when_the_name_is_given(crmflow, owner: asyncpg.Connection):
    """T75."""
    add_user(crmflow, "anna@firma.dk", "--role", "admin")
    person = await owner.fetchval(
        "with firm as (insert into public.companies (workspace_id, name)"
        " select id, 'Kunde ApS' from public.workspaces returning workspace_id, id)"
        " insert into public.people (workspace_id, company_id, name)"
        " select workspace_id, id, 'Lars Holm' from firm"
        " returning id"
    )
    command = ("erase", str(person), "--workspace", "Firma")

    looked = crmflow(*command)
    assert looked.returncode == 0, looked.stderr
    assert "people " in looked.stdout
    assert "add --name" in looked.stdout
    assert crmflow(*command, "--name", "Lars").returncode == 1
    assert await owner.fetchval("select name from public.people") == "Lars Holm"

    erased = json.loads(crmflow(*command, "--name", "Lars Holm", "--json").stdout)
    assert (erased["erased"], erased["changes"]["people"]) == (True, 1)
    assert await owner.fetchval("select name from public.people") == "Slettet person"
    assert json.loads(crmflow("erase", "--replay", "--json").stdout)["repeated"] == 0
    assert "Say who" in crmflow("erase").stderr


async def test_a_workspace_is_rolled_back_only_when_its_name_is_given(crmflow, owner: asyncpg.Connection):
    """T46: first the moments, then what would change, then the roll-back."""
    add_user(crmflow, "anna@firma.dk", "--role", "admin")
    workspace = await owner.fetchval("select id from public.workspaces")
    point = str(
        await owner.fetchval("select app.add_restore_point($1, 'manual', null, 'før import')", workspace)
    )
    await owner.execute("insert into public.companies (workspace_id, name) values ($1, 'Ny ApS')", workspace)
    command = ("rollback", "--workspace", "Firma")

    (known,) = json.loads(crmflow(*command, "--json").stdout)["points"]
    assert (known["id"], known["label"]) == (point, "før import")
    looked = crmflow(*command, "--to", point)
    assert looked.returncode == 0, looked.stderr
    assert "companies: 0 put back, 1 taken away" in looked.stdout
    refused = crmflow(*command, "--to", point, "--confirm", "firma")
    assert (refused.returncode, "The confirmation is not the workspace's name." in refused.stderr) == (
        1,
        True,
    )
    assert await owner.fetchval("select deleted_at from public.companies") is None

    done = json.loads(crmflow(*command, "--to", point, "--confirm", "Firma", "--json").stdout)
    assert done["done"]["changes"] == 1
    assert await owner.fetchval("select deleted_at from public.companies") is not None
    assert "There is no workspace Ukendt." in crmflow("rollback", "--workspace", "Ukendt").stderr
