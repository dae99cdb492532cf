"""Empties a test's database for the next one, which is several times faster than making another.

Only rows are washed out. What a test changed beyond the rows of tables (the schema, what the migrations
put in, statistics, settings of the database) shows in the fingerprint, and such a database is thrown away.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import psycopg

# So much dead matter in one table, in bytes, could change how the next test's queries are planned.
TOO_LARGE = 1 << 20

# What a row's own removal may still be written to goes last: the log is written whatever else rests.
LOGS = ("audit_log", "activity_log", "activities", "task_activities", "webhook_deliveries")

TABLES = """
with tables as materialized (
    select c.oid, pg_relation_size(c.oid) as size
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
)
select oid::regclass::text, size from tables where size > 0 order by 1
"""
# TRUNCATE and VACUUM touch the rows of pg_class, so its meaning is compared and not its writers.
CLASSES = """
select md5(string_agg(concat_ws(' ', c.oid, c.relname, c.relnamespace, c.relkind, c.relowner, c.relacl,
                                c.reloptions, c.relrowsecurity, c.relforcerowsecurity), '' order by c.oid))
from pg_class c where not starts_with(c.relnamespace::regnamespace::text, 'pg_temp')
"""
CATALOGUES = (
    "pg_attrdef",
    "pg_attribute",
    "pg_constraint",
    "pg_default_acl",
    "pg_description",
    "pg_event_trigger",
    "pg_extension",
    "pg_index",
    "pg_namespace",
    "pg_policy",
    "pg_proc",
    "pg_publication",
    "pg_statistic",
    "pg_trigger",
    "pg_type",
)
SETTINGS = """
select md5(string_agg(s::text, e'\\n')) from pg_db_role_setting s
where s.setdatabase = (select oid from pg_database where datname = current_database())
"""
SEQUENCES = "select format('%I.%I', schemaname, sequencename), last_value from pg_sequences"
STRANGERS = """
select pg_terminate_backend(pid, 5000) from pg_stat_activity
where datname = current_database() and pid <> pg_backend_pid()
"""

Answer = list[tuple[object, ...]]


@dataclass(frozen=True)
class Clean:
    """A database as its migrations left it, and its owner's connection.

    The connection stays open from test to test: it knows the catalogue by then, which is most of the work.
    """

    owner: psycopg.Connection
    seeded: list[str]
    sequences: dict[object, object]
    fingerprint: Answer


def inspect(url: str) -> Clean:
    """Note what a fresh database holds."""
    owner = psycopg.connect(url, autocommit=True)
    # Neither triggers nor foreign keys may answer when it is washed: everything goes at once.
    owner.execute("set session_replication_role = replica")
    seeded = [str(table) for table, _ in owner.execute(TABLES)]
    sequences = dict(owner.execute(SEQUENCES).fetchall())
    return Clean(owner, seeded, sequences, fingerprint(owner, seeded))


def wash(clean: Clean) -> bool:
    """Remove every row that the migrations did not put in.

    Returns:
        Whether the database is as its migrations left it.
    """
    owner = clean.owner
    try:
        owner.execute("set default_transaction_read_only = off")
        owner.execute(STRANGERS)
        tables = owner.execute(TABLES).fetchall()
        if any(size > TOO_LARGE for _, size in tables):
            return False
        names = [table for table, _ in tables if table not in clean.seeded and table not in LOGS]
        statements = [f"delete from {table}" for table in ("webhooks", *names, *LOGS)]
        statements += [
            f"select setval('{name}', seqstart, false) from pg_sequence where seqrelid = '{name}'::regclass"
            for name, value in owner.execute(SEQUENCES)
            if value != clean.sequences.get(name)
        ]
        owner.execute(";".join(statements).encode())
        return fingerprint(owner, clean.seeded) == clean.fingerprint
    except psycopg.OperationalError:
        # A test that ends everybody's connections, or the server, ended this one too.
        return False


def fingerprint(owner: psycopg.Connection, seeded: list[str]) -> Answer:
    """What changes when more changes than rows of tables."""
    rows = counted((*CATALOGUES, *seeded))
    return [*owner.execute(CLASSES), *owner.execute(SETTINGS), *owner.execute(rows.encode())]


def counted(tables: Iterable[str]) -> str:
    """A query for how many rows they have, and for the last that wrote one."""
    return " union all ".join(
        f"select '{table}' as name, count(*) as amount, max(xmin::text::bigint) as writer from {table}"
        for table in tables
    )
