"""Who logs in how."""

import asyncpg
import pytest

from crmflow.config import Settings
from crmflow.db.roles import database_urls, derived_urls
from tests.plugins.postgres import Cluster


def test_a_given_server_is_reached_by_each_role_at_the_same_place(tmp_path):
    settings = Settings(
        data=tmp_path, database_url="postgresql://boss:word@db.firma.dk:5433/crm?sslmode=require"
    )
    urls = database_urls(settings)
    assert urls.owner == settings.database_url
    assert urls.api.startswith("postgresql://crmflow_api:")
    assert urls.worker.startswith("postgresql://crmflow_worker:")
    assert urls.api.endswith("@db.firma.dk:5433/crm?sslmode=require")
    assert "word" not in urls.api


def test_given_logins_are_kept(tmp_path):
    given = {"api_database_url": "postgresql://a@b/c", "worker_database_url": "postgresql://d@e/f"}
    urls = database_urls(Settings(data=tmp_path, **given))
    assert (urls.api, urls.worker) == ("postgresql://a@b/c", "postgresql://d@e/f")


def test_each_role_and_each_secret_has_its_own_password():
    place = "postgresql://postgres@/crmflow"
    one, other = derived_urls(place, "one secret"), derived_urls(place, "other secret")
    assert (
        len({url.split("@")[0].split(":")[-1] for url in (one.api, one.worker, other.api, other.worker)}) == 4
    )


def test_the_environment_hands_the_same_addresses_to_another_process(cluster: Cluster, monkeypatch, tmp_path):
    urls = cluster.urls("crmflow")
    for name, value in urls.environment.items():
        monkeypatch.setenv(name, value)
    assert database_urls(Settings(data=tmp_path)) == urls


async def test_the_login_roles_need_their_password(database):
    for url in (database.api, database.worker):
        role, password = url.removeprefix("postgresql://").split("@")[0].split(":")
        for wrong in ("", ":wrong", f":{password[:-1]}"):
            with pytest.raises(
                (asyncpg.InvalidPasswordError, asyncpg.InvalidAuthorizationSpecificationError)
            ):
                await asyncpg.connect(url.replace(f"{role}:{password}", f"{role}{wrong}"))


async def test_the_login_roles_own_nothing_and_bypass_nothing(owner):
    roles = await owner.fetch(
        "select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolinherit from pg_roles"
        " where rolname in ('crmflow_api', 'crmflow_worker')"
    )
    assert len(roles) == 2
    assert not any(any(role.values()) for role in roles)


async def test_the_server_keeps_no_clear_password(cluster: Cluster, owner):
    kept = await owner.fetchval("select rolpassword from pg_authid where rolname = 'crmflow_api'")
    assert kept.startswith("SCRAM-SHA-256$4096:")
