"""What the doctor sees."""

import pytest

from crmflow.config import Settings
from crmflow.db.migrate import Migration
from crmflow.db.roles import DatabaseUrls
from crmflow.ops import health


@pytest.fixture
def settings(database: DatabaseUrls, tmp_path) -> Settings:
    return Settings(data=tmp_path, database_url=database.owner, port=0, smtp_port=0)


def states(checks) -> dict[str, str]:
    return {check.name: check.state for check in checks}


async def test_a_migrated_database_is_well(settings):
    found = await health.examine_database(settings.database_url)
    assert states(found) == {"database": "ok", "pgvector": "ok", "migrations": "ok"}


async def test_a_database_without_tables_needs_migrating(cluster):
    with cluster.database(template="template0") as urls:
        found = await health.examine_database(urls.owner)
    assert states(found) == {"database": "ok", "pgvector": "warning", "migrations": "warning"}


async def test_a_changed_migration_is_named(settings, monkeypatch):
    changed = [
        Migration(migration.version, migration.name, migration.text + "select 1;")
        for migration in health.read_migrations()
    ]
    monkeypatch.setattr(health, "read_migrations", lambda: changed)
    found = {check.name: check for check in await health.examine_database(settings.database_url)}
    assert found["migrations"].state == "failed"
    assert changed[0].file in found["migrations"].words


def test_a_database_that_does_not_answer_is_a_failure_in_words(tmp_path):
    nowhere = Settings(data=tmp_path, database_url=f"postgresql://boss@/crm?host={tmp_path}")
    (check,) = health.database(nowhere)
    assert check.state == "failed"
    assert check.words.startswith("Cannot be reached: ")


def test_a_taken_port_is_a_failure_unless_we_took_it(taken_port, tmp_path, monkeypatch):
    settings = Settings(data=tmp_path, port=taken_port, smtp_port=0)
    assert states(health.ports(settings)) == {"HTTP port": "failed", "mail port": "ok"}
    monkeypatch.setattr(health, "is_held", lambda _: True)
    assert states(health.ports(settings)) == {"HTTP port": "ok", "mail port": "ok"}


def test_an_old_pgvector_is_a_failure():
    assert [health.pgvector(version).state for version in ("0.7.4", "0.8.0", "0.10.1", "1.0")] == [
        "failed",
        "ok",
        "ok",
        "ok",
    ]


def test_the_model_of_the_settings_is_named(tmp_path):
    settings = Settings(data=tmp_path, model_url="https://models.firma.dk/v1", embedding_model="bge-m3")
    assert health.embeddings(settings).words == "bge-m3 at https://models.firma.dk/v1."
