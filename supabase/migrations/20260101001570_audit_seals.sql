-- Seals on the audit log: a chain of digests for each workspace, so that whoever changes history behind the triggers' back
-- is found. Why batches, and what a redaction looks like: docs/decisions/0014-history.md.

-- Up to where the log is settled: every transaction that could still add a row with such a number or a lower one has
-- ended once all of before `txid` have.
create table app.audit_mark (
    is_only boolean primary key default true constraint audit_mark_is_only check (is_only),
    last_id bigint not null,
    txid xid8 not null
);
comment on table app.audit_mark is 'The last number of the audit log at a moment, and the transaction of that moment.';
alter table app.audit_mark enable row level security;
alter table app.audit_mark force row level security;
grant select, insert, update on app.audit_mark to crm_definer;

create table app.audit_seals (
    workspace_id uuid not null,
    number bigint not null,
    from_id bigint not null,
    to_id bigint not null,
    row_count int not null,
    row_ids bigint[] not null,
    row_digests bytea not null,
    digest bytea not null,
    previous bytea not null,
    sealed_at timestamptz not null default now(),
    primary key (workspace_id, number)
);
comment on table app.audit_seals is 'The audit log in sealed batches, each row in exactly one; a seal holds the digest of the one before.';
comment on column app.audit_seals.from_id is 'The batch is every row of the workspace with a number from here to to_id.';
comment on column app.audit_seals.row_digests is 'SHA-256 of each row, 32 bytes each, in the order of row_ids.';
comment on column app.audit_seals.digest is 'SHA-256 of all the rest of this row but its time.';
alter table app.audit_seals enable row level security;
alter table app.audit_seals force row level security;
grant select, insert on app.audit_seals to crm_definer;

create function app.keep_seals() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    raise exception 'the seals of the audit log cannot be changed' using errcode = '42501';
end $$;
revoke execute on function app.keep_seals() from public;
create trigger keep before update or delete on app.audit_seals for each row execute function app.keep_seals();
create trigger keep_all before truncate on app.audit_seals for each statement execute function app.keep_seals();

-- What a row of the log says, without its number. Empty columns do not count: one that is added later leaves old digests
-- as they are. Times as seconds, as their text follows the session's time zone.
create function app.audit_digest(entry public.audit_log) returns bytea
language sql stable set search_path = pg_catalog, pg_temp as $$
    select sha256(convert_to((
        jsonb_strip_nulls(to_jsonb(entry) - array['id', 'occurred_at', 'old_row', 'new_row'])
        || jsonb_build_object('occurred_at', extract(epoch from entry.occurred_at),
                              'old_row', entry.old_row, 'new_row', entry.new_row))::text, 'UTF8'))
$$;

create function app.seal_digest(seal app.audit_seals) returns bytea
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select sha256(convert_to(concat_ws(' ', seal.workspace_id, seal.number, seal.from_id, seal.to_id, seal.row_count,
                                       array_to_string(seal.row_ids, ',')), 'UTF8')
                  || seal.row_digests || seal.previous)
$$;

-- The highest number up to which no row can be added any more. A transaction takes its numbers when it writes and shows
-- them when it commits; so the newest number and a transaction id are noted, and count once all before that id have ended.
create function app.settled_audit_id() returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    settled bigint := 0;
    newest bigint;
    own_txid xid8;
    horizon xid8;
    mark app.audit_mark;
begin
    -- In a transaction that has an id already, transactions with higher ids could have taken lower numbers.
    if pg_current_xact_id_if_assigned() is not null then
        raise exception 'the audit log is sealed in a transaction of its own' using errcode = '25001';
    end if;
    -- In this order: whoever has taken a number by then has a lower id than ours.
    newest := (select last_value from public.audit_log_id_seq);
    own_txid := pg_current_xact_id();
    horizon := pg_snapshot_xmin(pg_current_snapshot());
    select * into mark from app.audit_mark;
    if own_txid <= horizon then
        settled := newest;
    elsif mark.txid <= horizon then
        settled := mark.last_id;
    end if;
    -- An id that this server has not reached yet is another server's, from which the data was copied.
    if settled > 0 or mark.txid is null or mark.txid > own_txid then
        insert into app.audit_mark (last_id, txid) values (newest, own_txid)
        on conflict (is_only) do update set last_id = excluded.last_id, txid = excluded.txid;
    end if;
    return settled;
end $$;

-- Seals one batch of one workspace: its oldest rows without a seal, up to a number. Returns how many rows that were.
create function app.seal_batch(of_workspace uuid, settled bigint, most int) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    last_seal app.audit_seals;
    seal app.audit_seals;
begin
    select * into last_seal from app.audit_seals as known
    where known.workspace_id = of_workspace order by known.number desc limit 1;
    select array_agg(batch.id order by batch.id),
           string_agg(app.audit_digest(batch::public.audit_log), '' order by batch.id)
    into seal.row_ids, seal.row_digests
    from (
        select * from public.audit_log as entry
        where entry.workspace_id = of_workspace and entry.id > coalesce(last_seal.to_id, 0) and entry.id <= settled
        order by entry.id limit most
    ) as batch;
    if seal.row_ids is null then
        return 0;
    end if;
    seal.workspace_id := of_workspace;
    seal.number := coalesce(last_seal.number, 0) + 1;
    seal.from_id := coalesce(last_seal.to_id, 0) + 1;
    seal.row_count := cardinality(seal.row_ids);
    seal.to_id := seal.row_ids[seal.row_count];
    seal.previous := coalesce(last_seal.digest, '');
    seal.digest := app.seal_digest(seal);
    insert into app.audit_seals
        (workspace_id, number, from_id, to_id, row_count, row_ids, row_digests, digest, previous)
    values (seal.workspace_id, seal.number, seal.from_id, seal.to_id, seal.row_count, seal.row_ids, seal.row_digests,
            seal.digest, seal.previous);
    return seal.row_count;
end $$;

-- The workspaces that the log knows, the removed ones too: one look into the index for each.
create function app.audited_workspaces() returns setof uuid
language plpgsql stable security definer rows 100 set search_path = pg_catalog, pg_temp as $$
declare
    found_one uuid := (select entry.workspace_id from public.audit_log as entry order by entry.workspace_id limit 1);
begin
    while found_one is not null loop
        return next found_one;
        found_one := (select entry.workspace_id from public.audit_log as entry
                      where entry.workspace_id > found_one order by entry.workspace_id limit 1);
    end loop;
end $$;

-- Seals what can be sealed, at least `most` rows if there are so many; returns how many rows. One at a time: a second
-- caller finds nothing to do.
create function app.seal_audit_log(most int default 20000) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    settled bigint;
    workspace uuid;
    batch int;
    sealed int := 0;
begin
    if not pg_try_advisory_xact_lock(hashtextextended('crmflow audit seals', 0)) then
        return 0;
    end if;
    settled := app.settled_audit_id();
    for workspace in select * from app.audited_workspaces() loop
        loop
            exit when sealed >= most;
            batch := app.seal_batch(workspace, settled, 5000);
            sealed := sealed + batch;
            exit when batch < 5000;
        end loop;
    end loop;
    return sealed;
end $$;

-- What a redaction made of a row's digest. An erasure may change the images of a row; it adds a row to the log that says
-- so: table_name 'audit_log', op 'update', the row_id of the changed one, and {id, digest} of it before and after.
create function app.digest_after_redactions(of_workspace uuid, entry_id bigint, of_row uuid, was bytea) returns bytea
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    redaction record;
begin
    for redaction in
        select decode(entry.old_row ->> 'digest', 'hex') as before, decode(entry.new_row ->> 'digest', 'hex') as after
        from public.audit_log as entry
        where entry.workspace_id = of_workspace and entry.table_name = 'audit_log' and entry.row_id = of_row
          and entry.op = 'update' and (entry.new_row ->> 'id')::bigint = entry_id
        order by entry.id
    loop
        was := case when redaction.before = was then redaction.after else was end;
    end loop;
    return was;
end $$;

-- The first row of a seal's batch that is not as it was sealed: deleted, inserted (behind), reordered or edited; and how
-- many rows a redaction has changed since.
create function app.check_seal(seal app.audit_seals, out breach text, out audit_id bigint, out redacted int)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    pair record;
begin
    redacted := 0;
    for pair in
        select coalesce(sealed.id, entry.id) as id, sealed.digest as sealed_digest, entry.row_id,
               case when entry.id is not null then app.audit_digest(entry::public.audit_log) end as digest
        from (
            select id, substr(seal.row_digests, 32 * place::int - 31, 32) as digest
            from unnest(seal.row_ids) with ordinality as numbered (id, place)
        ) as sealed
        full join (
            select * from public.audit_log as candidate
            where candidate.workspace_id = seal.workspace_id and candidate.id <= seal.to_id
              and (candidate.id >= seal.from_id or seal.number = 1)
        ) as entry on entry.id = sealed.id
        where sealed.digest is distinct from case when entry.id is not null
              then app.audit_digest(entry::public.audit_log) end
        order by 1
    loop
        audit_id := pair.id;
        breach := case
            when pair.digest is null then 'deleted'
            when pair.sealed_digest is null then 'inserted'
            when pair.digest = app.digest_after_redactions(
                seal.workspace_id, pair.id, pair.row_id, pair.sealed_digest) then null
            -- Only at a whole digest: 32 bytes at another place mean nothing.
            when exists (select from generate_series(1, seal.row_count) as place
                         where substr(seal.row_digests, 32 * place - 31, 32) = pair.digest) then 'reordered'
            else 'edited'
        end;
        exit when breach is not null;
        redacted := redacted + 1;
    end loop;
    if breach is null then
        audit_id := null;
    end if;
end $$;

-- Recomputes a workspace's whole chain, and names the first breach: of a row (see app.check_seal), 'missing_seal' or
-- 'edited_seal'. noted_digest: what the seal with noted_number is known to have had, from a note kept elsewhere.
create function app.verify_audit_log(of_workspace uuid, noted_number bigint default null, noted_digest bytea default null,
    out seals bigint, out sealed_rows bigint, out unsealed_rows bigint, out redacted_rows bigint,
    out head bytea, out breach text, out seal_number bigint, out audit_id bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    seal app.audit_seals;
    found_one record;
    last_id bigint := 0;
begin
    seals := 0; sealed_rows := 0; redacted_rows := 0; head := '';
    for seal in select * from app.audit_seals as known where known.workspace_id = of_workspace order by known.number loop
        seal_number := seals + 1;
        if seal.number <> seals + 1 then
            breach := 'missing_seal';
        elsif seal.previous <> head or seal.from_id <> last_id + 1 or seal.digest <> app.seal_digest(seal)
              or seal.number = noted_number and seal.digest <> noted_digest then
            breach := 'edited_seal';
        else
            select * into found_one from app.check_seal(seal);
            breach := found_one.breach;
            audit_id := found_one.audit_id;
            redacted_rows := redacted_rows + found_one.redacted;
        end if;
        exit when breach is not null;
        seals := seal.number; sealed_rows := sealed_rows + seal.row_count; head := seal.digest; last_id := seal.to_id;
    end loop;
    if breach is null and noted_number > seals then
        breach := 'missing_seal';
        seal_number := seals + 1;
    end if;
    if breach is null then
        seal_number := null;
    end if;
    unsealed_rows := (select count(*) from public.audit_log as entry
                      where entry.workspace_id = of_workspace and entry.id > (
                          select coalesce(max(known.to_id), 0) from app.audit_seals as known
                          where known.workspace_id = of_workspace));
end $$;

do $$
declare
    signature text;
begin
    foreach signature in array array[
        'audit_digest(public.audit_log)', 'seal_digest(app.audit_seals)', 'settled_audit_id()',
        'seal_batch(uuid, bigint, int)', 'audited_workspaces()', 'seal_audit_log(int)',
        'digest_after_redactions(uuid, bigint, uuid, bytea)', 'check_seal(app.audit_seals)',
        'verify_audit_log(uuid, bigint, bytea)'
    ] loop
        execute format('alter function app.%s owner to crm_definer', signature);
        execute format('revoke execute on function app.%s from public', signature);
    end loop;
end $$;
grant select on sequence public.audit_log_id_seq to crm_definer;
grant execute on function app.seal_audit_log(int) to crmflow_worker;
