"""`crmflow verify`: the rules of the schema, checked against any database, and what is wrong in plain words.

Each rule is one query over the catalogue that returns the places where it is broken. The exceptions stand here with
their reason, so that a new one is a decision somebody reads.
"""

from dataclasses import dataclass

import asyncpg

from crmflow.db.session import Connection

TABLES = """
    select it.oid, it.relname as name, it.relrowsecurity and it.relforcerowsecurity as is_forced
    from pg_class as it where it.relkind in ('r', 'p') and it.relnamespace = 'public'::regnamespace
"""

# Tables whose rows belong to one person would lay that person's life open in a log that managers read; timelines and
# the log itself are made of changes; profiles belong to no workspace; answers of requests are thrown away in a day.
NOT_TRACKED = """
    'audit_log', 'activity_log', 'activities', 'task_activities', 'user_profiles', 'events', 'user_settings',
    'saved_views', 'notifications', 'user_integrations', 'idempotency_keys'
"""
# A workspace is the tenant itself, and people belong to several tenants.
OWN_KEY = "'workspaces', 'user_profiles'"


@dataclass(frozen=True)
class Rule:
    """What must hold, how to see where it does not (first column: the place), and what to do about it."""

    code: str
    words: str
    broken: str
    remedy: str


@dataclass(frozen=True)
class Finding:
    """A broken rule and where."""

    code: str
    place: str
    words: str
    remedy: str


RULES: tuple[Rule, ...] = (
    Rule(
        "rls_forced",
        "The table is not under forced row level security: rows may be seen across workspaces.",
        """
        select oid::regclass::text from pg_class
        where relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)
          and relnamespace in ('public'::regnamespace, 'app'::regnamespace, 'priv'::regnamespace)
        """,
        "call app.protect for the table in its migration",
    ),
    Rule(
        "one_policy_per_command",
        "The table has not exactly one permissive policy a command, for signed-in people only.",
        f"""
        select it.name from ({TABLES}) as it
        where (select array_agg(cmd order by cmd) from pg_policies
               where schemaname = 'public' and tablename = it.name)
              is distinct from array['DELETE', 'INSERT', 'SELECT', 'UPDATE']
           or exists (select from pg_policies where schemaname = 'public' and tablename = it.name
                      and (permissive <> 'PERMISSIVE' or roles <> '{{authenticated}}'))
        """,
        "let app.protect write the policies; two policies on one command widen each other",
    ),
    Rule(
        "policy_form",
        "The policy calls a function for each row, or lets everything through.",
        """
        select tablename || '.' || policyname
        from (select *, coalesce(qual, '') || ' ' || coalesce(with_check, '') as rule
              from pg_policies where schemaname = 'public') as policy
        where btrim(rule) = 'true'
           or (length(rule) - length(replace(rule, 'app.', ''))) / 4
              <> (length(rule) - length(replace(rule, '( SELECT app.', ''))) / 13
        """,
        "compare with (select app.ws('…')), which is asked once a query",
    ),
    Rule(
        "policy_knows_grants",
        "The table hangs on a company, but a policy of it does not ask for CVR grants.",
        """
        select policy.tablename || '.' || policy.policyname from pg_policies as policy
        where policy.schemaname = 'public'
          and policy.tablename in (select table_name from app.protected_tables where company_column is not null)
          and coalesce(policy.qual, '') || coalesce(policy.with_check, '') not like '%granted_company_ids%'
        """,
        "pass company_column to app.protect",
    ),
    Rule(
        "tracked",
        "Changes of the table are not written to the audit log.",
        f"""
        select it.name from ({TABLES}) as it
        where it.name not in ({NOT_TRACKED})
          and (select count(*) from pg_trigger as tracking where tracking.tgrelid = it.oid and tracking.tgenabled = 'O'
               and tracking.tgname in ('audit_insert', 'audit_update', 'audit_delete')) < 3
        """,
        "call app.track for the table in its migration",
    ),
    Rule(
        "commented",
        "Nothing says what the table is for.",
        f"select it.name from ({TABLES}) as it where obj_description(it.oid, 'pg_class') is null",
        "comment on table … is '…'",
    ),
    Rule(
        "key_leads_with_workspace",
        "The primary key is not (workspace_id, id): a key could cross workspaces.",
        f"""
        select it.name from ({TABLES}) as it
        where it.name not in ({OWN_KEY}) and (
            select array_agg(part.attname::text order by place.number)
            from pg_index as key
            cross join unnest(key.indkey) with ordinality as place (attnum, number)
            join pg_attribute as part on part.attrelid = key.indrelid and part.attnum = place.attnum
            where key.indrelid = it.oid and key.indisprimary) is distinct from array['workspace_id', 'id']
        """,
        "primary key (workspace_id, id)",
    ),
    Rule(
        "foreign_key_stays_in_workspace",
        "The foreign key does not begin with workspace_id: a row could point at another tenant's.",
        f"""
        select con.conrelid::regclass || '.' || con.conname from pg_constraint as con
        where con.contype = 'f' and con.connamespace = 'public'::regnamespace
          and con.confrelid not in (
              select oid from pg_class where relnamespace = 'public'::regnamespace and relname in ({OWN_KEY}))
          and (select attname from pg_attribute where attrelid = con.conrelid and attnum = con.conkey[1]) <> 'workspace_id'
        """,
        "foreign key (workspace_id, …_id)",
    ),
    Rule(
        "foreign_key_indexed",
        "The foreign key has no index: deleting or joining reads the whole table.",
        """
        select con.conrelid::regclass || '.' || con.conname from pg_constraint as con
        where con.contype = 'f' and con.connamespace in ('public'::regnamespace, 'priv'::regnamespace)
          and not exists (
              select from pg_index as index
              where index.indrelid = con.conrelid
                and (index.indpred is null or con.conkey @> index.indkey::int2[])
                and con.conkey <@ (index.indkey::int2[])[0:cardinality(con.conkey) - 1])
        """,
        "create an index that begins with the key's columns",
    ),
    Rule(
        "unique_within_workspace",
        "The unique index does not lead with workspace_id: it would tell one tenant what another has.",
        f"""
        select index.indexrelid::regclass::text from pg_index as index
        join ({TABLES}) as it on it.oid = index.indrelid
        join pg_attribute as first on first.attrelid = it.oid and first.attnum = index.indkey[0]
        where index.indisunique and it.name not in ({OWN_KEY}) and first.attname <> 'workspace_id'
          and first.attname not in ('token_hash', 'key_hash')
        """,
        "begin the index with workspace_id; hashes of random secrets are the only exception",
    ),
    Rule(
        "version_kept",
        "The table has a version column that nothing counts up.",
        """
        select col.table_name::text from information_schema.columns as col
        where col.table_schema = 'public' and col.column_name = 'version'
          and not exists (select from pg_trigger where tgrelid = ('public.' || col.table_name)::regclass
                          and tgname = 'b_touch')
        """,
        "call app.version for the table",
    ),
    Rule(
        "deleting_hides",
        "The table has deleted_at, but deleting removes its rows.",
        """
        select col.table_name::text from information_schema.columns as col
        where col.table_schema = 'public' and col.column_name = 'deleted_at'
          and not exists (select from pg_trigger where tgrelid = ('public.' || col.table_name)::regclass
                          and tgname = 'a_hide')
        """,
        "let app.protect make the trigger",
    ),
    Rule(
        "search_path_fixed",
        "The function has no fixed search_path: what a caller creates could stand in for what it means.",
        """
        select oid::regprocedure::text from pg_proc
        where pronamespace in ('app'::regnamespace, 'public'::regnamespace, 'jobs'::regnamespace)
          and prolang <> (select oid from pg_language where lanname = 'c')
          and not exists (select from unnest(proconfig) as setting
                          where setting like 'search\\_path=%pg_catalog, pg_temp')
        """,
        "set search_path = pg_catalog, pg_temp",
    ),
    Rule(
        "no_definer_in_public",
        "The function in public runs with other rights than its caller's, and can be called over HTTP.",
        "select oid::regprocedure::text from pg_proc where prosecdef and pronamespace = 'public'::regnamespace",
        "move it to app, and put a function that runs as its caller in front of it",
    ),
    Rule(
        "definer_owner",
        "The definer function does not belong to crm_definer.",
        """
        select oid::regprocedure::text from pg_proc
        where prosecdef and pronamespace in ('app'::regnamespace, 'priv'::regnamespace)
          and proowner <> (select oid from pg_roles where rolname = 'crm_definer')
        """,
        "alter function … owner to crm_definer",
    ),
    Rule(
        "execute_by_name",
        "Everybody may run the function.",
        """
        select oid::regprocedure::text from pg_proc
        where pronamespace in ('app'::regnamespace, 'public'::regnamespace, 'jobs'::regnamespace)
          and (proacl is null or exists (select from aclexplode(proacl) as given
                                         where given.grantee = 0 and given.privilege_type = 'EXECUTE'))
        """,
        "revoke execute on function … from public, and grant it by name",
    ),
    Rule(
        "no_truncate",
        "Signed-in people may empty the table: TRUNCATE ignores row level security.",
        f"""
        select it.name from ({TABLES}) as it
        where has_table_privilege('authenticated', it.oid, 'TRUNCATE')
           or has_table_privilege('anon', it.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE')
        """,
        "revoke truncate from authenticated, and everything from anon",
    ),
    Rule(
        "no_default_privileges",
        "New objects get rights by themselves.",
        """
        select pg_get_userbyid(standing.defaclrole) || ' → ' || pg_get_userbyid(given.grantee)
        from pg_default_acl as standing
        cross join aclexplode(standing.defaclacl) as given
        where standing.defaclnamespace in (0, 'public'::regnamespace)
          and standing.defaclrole = (select relowner from pg_class where oid = 'public.workspaces'::regclass)
          and given.grantee in (select oid from pg_roles where rolname in ('anon', 'authenticated'))
        """,
        "alter default privileges … revoke all … from anon, authenticated",
    ),
    Rule(
        "views_as_caller",
        "The view shows what its owner sees, not what its reader may see.",
        """
        select oid::regclass::text from pg_class
        where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace
          and (relkind = 'm' or not coalesce('security_invoker=true' = any(reloptions)
                                             or 'security_invoker=on' = any(reloptions), false))
        """,
        "create view … with (security_invoker = true); materialised views cannot be protected",
    ),
)


async def verify(connection: Connection) -> list[Finding]:
    """Every place where a rule is broken; empty when all is well. Reads the catalogue only."""
    return [
        Finding(rule.code, row[0], rule.words, rule.remedy)
        for rule in RULES
        for row in await connection.fetch(rule.broken)
    ]


async def verify_database(owner_url: str) -> list[Finding]:
    """The same, for a database that has yet to be opened."""
    connection = await asyncpg.connect(owner_url)
    try:
        return await verify(connection)
    finally:
        await connection.close()
