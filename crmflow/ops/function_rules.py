"""What must hold for functions, views, grants and default privileges."""

from crmflow.ops.table_rules import Rule

FUNCTION_RULES: tuple[Rule, ...] = (
    Rule(
        "search_path_fixed",
        "The function has no fixed search_path: what a caller creates could stand in for what it means.",
        """
        select oid::regprocedure::text from pg_proc
        where pronamespace in ('app'::regnamespace, 'public'::regnamespace, 'jobs'::regnamespace)
          and prolang <> (select oid from pg_language where lanname = 'c')
          and not exists (select from unnest(proconfig) as setting
                          where setting in ('search_path=pg_catalog, pg_temp',
                                            'search_path=jobs, pg_catalog, pg_temp'))
        """,
        "set search_path = pg_catalog, pg_temp",
    ),
    Rule(
        "no_definer_in_public",
        "The function in public runs with other rights than its caller's, and can be called over HTTP.",
        """
        select oid::regprocedure::text from pg_proc
        where prosecdef and pronamespace = 'public'::regnamespace
        """,
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
        "Signed-in people may empty the table (TRUNCATE ignores row level security), or strangers reach it.",
        """
        select it.relname::text from pg_class as it
        where it.relkind in ('r', 'p') and it.relnamespace = 'public'::regnamespace
          and (has_table_privilege('authenticated', it.oid, 'TRUNCATE')
               or has_table_privilege('anon', it.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE'))
        """,
        "revoke truncate from authenticated, and everything from anon",
    ),
    Rule(
        "secrets_closed",
        "A table of secrets can be reached by somebody else than the definer functions.",
        """
        select it.oid::regclass || ' → ' || pg_get_userbyid(given.grantee)
        from pg_class as it
        cross join aclexplode(it.relacl) as given
        where it.relkind = 'r' and it.relnamespace = 'priv'::regnamespace
          and given.grantee <> it.relowner
          and given.grantee <> (select oid from pg_roles where rolname = 'crm_definer')
        """,
        "revoke all on the table from that role",
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
