-- Pipelines: making one with its stages, putting stages in order, and what a pipeline cannot be without.

-- A pipeline with its stages, all or nothing. stages: objects with name, kind, and optionally probability and
-- rotting_days, in order. Row level security decides whether the caller may.
create function public.add_pipeline(name text, stages jsonb) returns uuid
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.active_ws();
    made uuid;
    place text;
    stage record;
begin
    insert into public.pipelines (workspace_id, name, position)
    values (workspace, add_pipeline.name, app.position_between(
        (select max(position) from public.pipelines where workspace_id = workspace), null))
    returning id into made;
    for stage in
        select given.* from jsonb_to_recordset(stages) as given (name text, kind text, probability int, rotting_days int)
    loop
        place := app.position_between(place, null);
        insert into public.stages (workspace_id, pipeline_id, name, kind, position, probability, rotting_days)
        values (workspace, made, stage.name, stage.kind, place,
                coalesce(stage.probability, case stage.kind when 'won' then 100 when 'lost' then 0 else 50 end),
                stage.rotting_days);
    end loop;
    return made;
end $$;

-- Puts a stage behind another of its pipeline, or first: one row changes.
create function public.move_stage(stage uuid, after_stage uuid default null) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.active_ws();
    pipeline uuid := (select pipeline_id from public.stages where workspace_id = workspace and id = stage);
    above text := (select position from public.stages
                   where workspace_id = workspace and pipeline_id = pipeline and id = after_stage);
    below text := (select min(position) from public.stages
                   where workspace_id = workspace and pipeline_id = pipeline and id <> stage
                     and (above is null or position > above));
begin
    update public.stages set position = app.position_between(above, below)
    where workspace_id = workspace and id = stage;
    if not found then
        raise exception 'no such stage, or not yours to move' using errcode = '42501', constraint = 'stages_role';
    end if;
end $$;

create function public.move_pipeline(pipeline uuid, after_pipeline uuid default null) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.active_ws();
    above text := (select position from public.pipelines where workspace_id = workspace and id = after_pipeline);
    below text := (select min(position) from public.pipelines
                   where workspace_id = workspace and id <> pipeline and (above is null or position > above));
begin
    update public.pipelines set position = app.position_between(above, below)
    where workspace_id = workspace and id = pipeline;
    if not found then
        raise exception 'no such pipeline, or not yours to move' using errcode = '42501', constraint = 'stages_role';
    end if;
end $$;

-- What holds deals stays: they would be on no board. And a pipeline keeps a stage of each kind, or nothing could
-- begin in it, be won or be lost. What goes with its whole pipeline is not asked again.
create function app.keep_stage() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if exists (select from public.pipelines
               where workspace_id = old.workspace_id and id = old.pipeline_id and deleted_at is not null) then
        return new;
    end if;
    if exists (select from public.deals
               where workspace_id = old.workspace_id and stage_id = old.id and deleted_at is null) then
        raise exception 'there are deals in the stage %', old.name using errcode = '23514',
            constraint = 'stages_in_use', hint = 'Move them to another stage first.';
    end if;
    if not exists (select from public.stages
                   where workspace_id = old.workspace_id and pipeline_id = old.pipeline_id and id <> old.id
                     and kind = old.kind and deleted_at is null) then
        raise exception 'a pipeline keeps a stage that is %', old.kind using errcode = '23514',
            constraint = 'stages_one_of_each', hint = 'Make another one first.';
    end if;
    return new;
end $$;
alter function app.keep_stage() owner to crm_definer;
revoke execute on function app.keep_stage() from public;
create trigger c_keep before update of deleted_at, kind on public.stages for each row
    when (new.deleted_at is not null and old.deleted_at is null or new.kind <> old.kind)
    execute function app.keep_stage();

create function app.keep_pipeline() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if exists (select from public.deals
               where workspace_id = old.workspace_id and pipeline_id = old.id and deleted_at is null) then
        raise exception 'there are deals in the pipeline %', old.name using errcode = '23514',
            constraint = 'pipelines_in_use', hint = 'Move them to another pipeline first.';
    end if;
    return new;
end $$;
alter function app.keep_pipeline() owner to crm_definer;
revoke execute on function app.keep_pipeline() from public;
create trigger c_keep before update of deleted_at on public.pipelines for each row
    when (new.deleted_at is not null and old.deleted_at is null) execute function app.keep_pipeline();

-- A deal that comes back from the trash finds its stage, or one of the same kind: else it would be on no board.
create function app.find_stage() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    former public.stages;
    found_stage uuid;
    found_pipeline uuid;
begin
    select * into former from public.stages where workspace_id = new.workspace_id and id = new.stage_id;
    if former.deleted_at is null then
        return new;
    end if;
    select stage.id, stage.pipeline_id into found_stage, found_pipeline
    from public.stages as stage
    join public.pipelines as pipeline
      on pipeline.workspace_id = stage.workspace_id and pipeline.id = stage.pipeline_id
    where stage.workspace_id = new.workspace_id and stage.kind = former.kind
      and stage.deleted_at is null and pipeline.deleted_at is null
    order by stage.pipeline_id = new.pipeline_id desc, pipeline.position, pipeline.id, stage.position, stage.id
    limit 1;
    if found_stage is null then
        raise exception 'there is no stage for the deal %', old.title using errcode = '23514',
            constraint = 'deals_no_stage', hint = 'Make a pipeline first.';
    end if;
    new.stage_id := found_stage;
    new.pipeline_id := found_pipeline;
    new.stage_entered_at := now();
    new.position := app.position_between((
        select max(position) from public.deals
        where workspace_id = new.workspace_id and stage_id = found_stage), null);
    return new;
end $$;
alter function app.find_stage() owner to crm_definer;
revoke execute on function app.find_stage() from public;
create trigger c_find_stage before update of deleted_at on public.deals for each row
    when (old.deleted_at is not null and new.deleted_at is null) execute function app.find_stage();

revoke execute on function public.add_pipeline(text, jsonb), public.move_stage(uuid, uuid),
    public.move_pipeline(uuid, uuid) from public;
grant execute on function public.add_pipeline(text, jsonb), public.move_stage(uuid, uuid),
    public.move_pipeline(uuid, uuid) to authenticated;
