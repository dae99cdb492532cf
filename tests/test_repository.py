"""Rules of the repository that no other tool checks."""

import re
from pathlib import Path

import pytest

from crmflow.db.statements import split
from tests.database.world import ROLES

ROOT = Path(__file__).parents[1]
MIGRATIONS = sorted((ROOT / "supabase" / "migrations").iterdir())
# procrastinate's own schema, as it ships.
GENERATED = "20260101001100_jobs.sql"
HAND_WRITTEN = [path for path in MIGRATIONS if path.name != GENERATED]
SOURCES = [
    path
    for folder, kinds in (("crmflow", ("*.py",)), ("frontend/src", ("*.ts", "*.tsx")))
    for kind in kinds
    for path in sorted((ROOT / folder).rglob(kind))
    if ".gen." not in path.name
]

each_migration = pytest.mark.parametrize("path", MIGRATIONS, ids=lambda path: path.name)
each_hand_written = pytest.mark.parametrize("path", HAND_WRITTEN, ids=lambda path: path.name)


def code_of(sql: str) -> str:
    """The script without comments, texts and function bodies, in lower case."""
    without_comments = re.sub(r"--[^\n]*", "", sql)
    without_bodies = re.sub(r"\$(\w*)\$.*?\$\1\$", "''", without_comments, flags=re.DOTALL)
    return re.sub(r"'(?:[^']|'')*'", "''", without_bodies).lower()


@each_migration
def test_a_migration_is_named_as_the_supabase_cli_wants_it(path: Path):
    assert re.fullmatch(r"\d{14}_[a-z_]+\.sql", path.name)


def test_no_two_migrations_have_the_same_version():
    versions = [path.name[:14] for path in MIGRATIONS]
    assert len(set(versions)) == len(versions) > 0


@each_migration
def test_a_migration_says_first_what_it_is_about(path: Path):
    assert re.match(r"-- \w.{20,}", path.read_text("utf-8"))


@each_migration
def test_a_migration_leaves_transactions_and_psql_alone(path: Path):
    """`supabase db push` sends all statements of a file as one transaction, and knows no psql commands."""
    text = path.read_text("utf-8")
    assert not re.search(r"^\s*\\", text, flags=re.MULTILINE)
    for statement in split(text):
        words = re.sub(r"^(\s|--[^\n]*\n)+", "", statement.text).lower()
        assert not re.match(r"(begin|commit|rollback|savepoint|start transaction|end)\b", words), (
            statement.line
        )
        assert "concurrently" not in code_of(statement.text), statement.line
        assert not re.match(r"(vacuum|create database|alter system|reindex)\b", words), statement.line


@each_hand_written
def test_everything_a_migration_makes_names_its_schema(path: Path):
    made = re.findall(
        r"\bcreate\s+(?:or\s+replace\s+)?(?:table|view|function|procedure|type|sequence)\s+"
        r"(?:if\s+not\s+exists\s+)?([^\s(]+)",
        code_of(path.read_text("utf-8")),
    )
    assert [name for name in made if not re.match(r"(public|app|priv|jobs)\.", name)] == []


@each_hand_written
def test_every_index_trigger_and_policy_names_the_schema_of_its_table(path: Path):
    sql = code_of(path.read_text("utf-8"))
    indexes = re.findall(r"\bcreate\s+(?:unique\s+)?index\s+\S+\s+on\s+(\S+)", sql)
    triggers = re.findall(r"\bcreate\s+trigger\s[^;]*?\son\s+(\S+)", sql)
    policies = re.findall(r"\bcreate\s+policy\s+\S+\s+on\s+(\S+)", sql)
    loose = [name for name in indexes + triggers + policies if not re.match(r"(public|app|priv)\.", name)]
    assert loose == []


@each_hand_written
def test_every_function_of_a_migration_fixes_its_search_path(path: Path):
    sql = re.sub(r"--[^\n]*", "", path.read_text("utf-8"))
    heads = re.findall(r"\bcreate (?:function|procedure) (.*?)(?:as \$|begin atomic)", sql, flags=re.DOTALL)
    loose = [head.split("(")[0] for head in heads if "set search_path = pg_catalog, pg_temp" not in head]
    assert loose == []


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_code_outside_the_matrix_knows_a_role_by_name(path: Path):
    """Rights live in the matrix; code that asks for a role is a second matrix."""
    named = re.findall(rf"""["'`]({"|".join(ROLES)})["'`]""", path.read_text("utf-8"))
    assert named == []


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_only_the_command_line_and_migrations_use_the_owners_address(path: Path):
    """The owner is above every policy: requests, jobs and mail never log in as it."""
    place = path.relative_to(ROOT).as_posix()
    uses = re.findall(r"urls\w*(?:\(.*?\))?\.owner\b", path.read_text("utf-8"))
    assert not uses or place.startswith(("crmflow/cli.py", "crmflow/ops/", "crmflow/db/"))


def test_the_row_level_security_is_switched_off_nowhere():
    """There is no way around the policies but being the owner of the database."""
    around = re.compile(
        r"row_security\s*=\s*off|session_replication_role|disable\s+row\s+level", re.IGNORECASE
    )
    assert [path.name for path in SOURCES if around.search(path.read_text("utf-8"))] == []


def test_triggers_rest_only_while_images_are_put_back():
    """One procedure of the database may do it, which nobody but its own functions can call."""
    resting = [
        (path.name, line.strip())
        for path in (ROOT / "supabase" / "migrations").glob("*.sql")
        for line in path.read_text("utf-8").splitlines()
        if "session_replication_role" in line and not line.strip().startswith("--")
    ]
    assert {name for name, _ in resting} == {"20260101001520_reverting.sql", "20260101001530_undo.sql"}
    assert sum("set_config" in line for _, line in resting) == 2


def test_nothing_is_named_after_having_no_better_name():
    """A module is a noun or a step; what is shared moves down to where it belongs."""
    vague = re.compile(r"^(utils?|helpers?|common|manager|misc|core|v2|.*_(utils?|helpers?|v2))$")
    folders = {part for path in SOURCES for part in path.relative_to(ROOT).parts[:-1]}
    names = {path.stem for path in SOURCES} | folders
    assert sorted(name for name in names if vague.match(name)) == []


def test_no_statement_in_code_is_built_from_a_callers_value():
    """T13: values are bound, never written into the text of a statement with the old % or .format."""
    glued = re.compile(r"(?:execute|fetch|fetchrow|fetchval)\(\s*f?[\"'].*[\"']\s*(?:%|\.format)")
    assert [path.name for path in SOURCES if glued.search(path.read_text("utf-8"))] == []
