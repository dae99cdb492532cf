-- Handing a task to a colleague: row level security lets most change only their own tasks, and never give one away.

-- Its assignee or a manager hands a task over; a task that is nobody's may be taken by whoever has tasks of their own.
create function app.hand_over_task(task uuid, to_user uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.ws('tasks.read');
    moved public.tasks;
begin
    select * into moved from public.tasks
    where workspace_id = workspace and id = task and deleted_at is null
      and (company_id is null or app.unscoped() or company_id in (select app.granted_company_ids())) for update;
    if moved.id is null then
        raise exception 'no such task' using errcode = 'P0002';
    end if;
    if app.ws('tasks.update') is null and (
        app.ws('tasks.update_own') is null
        or moved.assignee_id is distinct from app.uid() and (moved.assignee_id is not null or to_user <> app.uid())
    ) then
        raise exception 'only its assignee or a manager hands a task over' using errcode = '42501',
            constraint = 'hand_over_task_assignee';
    end if;
    if not exists (
        select from public.user_workspaces as membership
        join app.role_permissions as granted on granted.role = membership.role
        left join public.companies as company on company.workspace_id = workspace and company.id = moved.company_id
        where membership.workspace_id = workspace and membership.user_id = to_user and membership.revoked_at is null
          and not membership.is_key and granted.permission in ('tasks.update', 'tasks.update_own') and membership.role <> 'system'
          and (moved.company_id is null or membership.cvr_access = 'all' or exists (
              select from public.cvr_grants as cvr_grant
              where cvr_grant.workspace_id = workspace and cvr_grant.user_id = to_user and cvr_grant.cvr = company.cvr))
    ) then
        raise exception 'that colleague cannot work on this task' using errcode = '42501',
            constraint = 'hand_over_task_colleague', hint = 'Their role or CVR grants do not reach it.';
    end if;
    update public.tasks set assignee_id = to_user where workspace_id = workspace and id = task;
    perform app.notify(to_user, 'task_handed_over', jsonb_build_object('title', moved.title), 'tasks', task, moved.company_id);
end $$;
alter function app.hand_over_task(uuid, uuid) owner to crm_definer;
revoke execute on function app.hand_over_task(uuid, uuid) from public;
grant execute on function app.hand_over_task(uuid, uuid) to authenticated;

create function public.hand_over_task(task uuid, to_user uuid) returns void
language sql set search_path = pg_catalog, pg_temp as $$ select app.hand_over_task(task, to_user) $$;
revoke execute on function public.hand_over_task(uuid, uuid) from public;
grant execute on function public.hand_over_task(uuid, uuid) to authenticated;
comment on function public.hand_over_task(uuid, uuid) is 'Hands a task to a colleague, who is told.';
