"""What must hold for tables, their policies, keys and triggers.

Each rule is one query over the catalogue that returns the places where it is broken. The exceptions stand
here with their reason, so that a new one is a decision somebody reads.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Rule:
    """What must hold, how to see where it does not (first column: the place), and what to do about it.

    `exceptions`, where there are any, are the query's only parameter.
    """

    code: str
    words: str
    broken: str
    remedy: str
    exceptions: tuple[str, ...] = ()


NOT_TRACKED = (
    # The log itself, and the timelines that are made of it.
    "audit_log",
    "activity_log",
    "activities",
    "task_activities",
    # Profiles belong to no workspace, and the log is one of workspaces.
    "user_profiles",
    # Rows of one person would lay that person's life open in a log that managers read.
    "events",
    "user_settings",
    "saved_views",
    "notifications",
    "user_integrations",
    # Answers of requests are thrown away in a day.
    "idempotency_keys",
    # Made of the audit log as it is written.
    "operations",
    # A log of its own, made of the audit log, and thrown away in a month.
    "webhook_deliveries",
)
# A workspace is the tenant itself, and people belong to several tenants.
OWN_KEY = ("workspaces", "user_profiles")
# Where the policies cannot come from the matrix: see the tenancy migration.
OWN_POLICIES = OWN_KEY
# Hashes of 256 random bits, where a clash says nothing.
HASHES = ("token_hash", "key_hash")

TABLE_RULES: tuple[Rule, ...] = (
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
        """
        select it.relname::text from pg_class as it
        where it.relkind in ('r', 'p') and it.relnamespace = 'public'::regnamespace
          and ((select array_agg(cmd order by cmd) from pg_policies
                where schemaname = 'public' and tablename = it.relname)
               is distinct from array['DELETE', 'INSERT', 'SELECT', 'UPDATE']
            or exists (select from pg_policies where schemaname = 'public' and tablename = it.relname
                       and (permissive <> 'PERMISSIVE' or roles <> '{authenticated}')))
        """,
        "let app.protect write the policies; two policies on one command widen each other",
    ),
    Rule(
        "policy_asks_the_matrix",
        "The policy does not ask which rights the caller has in the pinned workspace.",
        """
        select tablename || '.' || policyname from pg_policies
        where schemaname = 'public' and tablename <> all($1)
          and coalesce(qual, '') || coalesce(with_check, '') not like '%workspace_id = ( SELECT app.ws(%'
        """,
        "begin with workspace_id = (select app.ws('…'))",
        OWN_POLICIES,
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
          and policy.tablename in (
              select scope.table_name from app.protected_tables as scope where not scope.is_private)
          and (policy.tablename = 'companies' or exists (
              select from information_schema.columns as col
              where col.table_schema = 'public' and col.table_name = policy.tablename
                and col.column_name = 'company_id'))
          and coalesce(policy.qual, '') || coalesce(policy.with_check, '') not like '%granted_company_ids%'
        """,
        "pass company_column to app.protect",
    ),
    Rule(
        "tracked",
        "Changes of the table are not written to the audit log.",
        """
        select it.relname::text from pg_class as it
        where it.relkind in ('r', 'p') and it.relnamespace = 'public'::regnamespace and it.relname <> all($1)
          and (select count(*) from pg_trigger as tracking
               where tracking.tgrelid = it.oid and tracking.tgenabled = 'A'
                 and tracking.tgname in ('audit_insert', 'audit_update', 'audit_delete')) < 3
        """,
        "call app.track for the table in its migration",
        NOT_TRACKED,
    ),
    Rule(
        "identity_locked",
        "The id of a row can be changed: it would slip out of its own history.",
        """
        select scope.table_name from app.protected_tables as scope
        where not exists (
            select from pg_trigger where tgrelid = to_regclass('public.' || scope.table_name)
              and tgname = 'a_identity' and tgenabled = 'O')
        """,
        "let app.protect make the triggers",
    ),
    Rule(
        "commented",
        "Nothing says what the table is for.",
        """
        select it.relname::text from pg_class as it
        where it.relkind in ('r', 'p') and it.relnamespace = 'public'::regnamespace
          and obj_description(it.oid, 'pg_class') is null
        """,
        "comment on table … is '…'",
    ),
    Rule(
        "key_leads_with_workspace",
        "The primary key is not (workspace_id, id): a key could cross workspaces.",
        """
        select it.relname::text from pg_class as it
        where it.relkind in ('r', 'p') and it.relnamespace = 'public'::regnamespace and it.relname <> all($1)
          and (select array_agg(part.attname::text order by place.number)
               from pg_index as key
               cross join unnest(key.indkey) with ordinality as place (attnum, number)
               join pg_attribute as part on part.attrelid = key.indrelid and part.attnum = place.attnum
               where key.indrelid = it.oid and key.indisprimary) is distinct from array['workspace_id', 'id']
        """,
        "primary key (workspace_id, id)",
        OWN_KEY,
    ),
    Rule(
        "foreign_key_stays_in_workspace",
        "The foreign key does not begin with workspace_id: a row could point at another tenant's.",
        """
        select con.conrelid::regclass || '.' || con.conname from pg_constraint as con
        join pg_class as parent on parent.oid = con.confrelid
        join pg_attribute as own on own.attrelid = con.conrelid and own.attnum = con.conkey[1]
        join pg_attribute as theirs on theirs.attrelid = con.confrelid and theirs.attnum = con.confkey[1]
        where con.contype = 'f' and con.connamespace = 'public'::regnamespace and parent.relname <> all($1)
          and (own.attname, theirs.attname) <> ('workspace_id', 'workspace_id')
        """,
        "foreign key (workspace_id, …_id)",
        OWN_KEY,
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
        """
        select index.indexrelid::regclass::text from pg_index as index
        join pg_class as it on it.oid = index.indrelid and it.relnamespace = 'public'::regnamespace
        join pg_attribute as first on first.attrelid = it.oid and first.attnum = index.indkey[0]
        where index.indisunique and first.attname <> 'workspace_id' and first.attname <> all($1)
          and not (index.indisprimary and it.relname in ('workspaces', 'user_profiles'))
        """,
        "begin the index with workspace_id; hashes of random secrets are the only exception",
        HASHES,
    ),
    Rule(
        "version_kept",
        "The table has a version column that nothing counts up.",
        """
        select col.table_name::text from information_schema.columns as col
        where col.table_schema = 'public' and col.column_name = 'version'
          and not exists (select from pg_trigger where tgrelid = ('public.' || col.table_name)::regclass
                          and tgname = 'b_touch' and tgenabled = 'O')
        """,
        "call app.version for the table",
    ),
    Rule(
        "deleting_hides",
        "The table has deleted_at, but deleting removes its rows.",
        """
        select col.table_name::text from information_schema.columns as col
        where col.table_schema = 'public' and col.column_name = 'deleted_at'
          and (select count(*) from pg_trigger where tgrelid = to_regclass('public.' || col.table_name)
               and tgname in ('a_hide', 'hide_noted') and tgenabled = 'O') < 2
        """,
        "let app.protect make the triggers",
    ),
)
