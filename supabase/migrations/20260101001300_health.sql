-- Health: what the running program may know about the database it runs on.

-- The newest migration that was applied, so that a program that is newer than its database says so.
grant usage on schema supabase_migrations to crm_definer;
grant select on supabase_migrations.schema_migrations to crm_definer;
create function app.newest_migration() returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select max(migration.version) from supabase_migrations.schema_migrations as migration);
end $$;
alter function app.newest_migration() owner to crm_definer;
revoke execute on function app.newest_migration() from public;
grant execute on function app.newest_migration() to crmflow_api;
