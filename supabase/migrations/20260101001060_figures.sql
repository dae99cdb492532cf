-- Figures: what the records of a company, a pipeline and a person add up to.

-- How likely a deal is to be won, in percent: what a person says, else what became of the deals that have been in its
-- stage, else the stage's own figure. Fewer than ten finished deals say nothing yet.
create function app.win_chance(said int, history numeric, finished int, of_stage int) returns int
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select coalesce(said, case when finished >= 10 then round(history)::int end, of_stage)
$$;
revoke execute on function app.win_chance(int, numeric, int, int) from public;
grant execute on function app.win_chance(int, numeric, int, int) to authenticated, crm_definer;

-- A company at a glance, under the caller's own rights: one row a currency, the workspace's own first, and always at
-- least one for a company that may be seen. Invoiced is what was issued in the last twelve months without VAT, less
-- what was credited; overdue is what is still to be paid of invoices past their day, with VAT.
create function public.company_figures(of_company uuid)
returns table (
    currency text, open_count int, open_minor bigint, weighted_minor bigint, invoiced_minor bigint,
    overdue_count int, overdue_minor bigint, last_contact_at timestamptz
)
language sql stable set search_path = pg_catalog, pg_temp as $$
    with home as (
        select company.workspace_id,
               coalesce((select settings.currency from public.workspace_settings as settings
                         where settings.workspace_id = company.workspace_id), 'DKK') as currency,
               (now() at time zone 'Europe/Copenhagen')::date as today,
               greatest(
                   (select max(mail.sent_at) from public.emails as mail
                    where mail.workspace_id = company.workspace_id and mail.company_id = company.id
                      and not mail.is_automatic),
                   (select max(message.occurred_at) from public.chat_messages as message
                    where message.workspace_id = company.workspace_id and message.company_id = company.id
                      and message.kind = 'message' and message.author_kind in ('visitor', 'agent')),
                   (select max(call.called_at) from public.calls as call
                    where call.workspace_id = company.workspace_id and call.company_id = company.id
                      and call.outcome = 'reached')) as last_contact_at
        from public.companies as company
        where company.workspace_id = app.active_ws() and company.id = of_company
    ), part as (
        select deal.currency, 1 as open_count, deal.amount_minor as open_minor,
               deal.amount_minor * app.win_chance(
                   deal.probability, history.probability, history.deal_count, stage.probability) / 100.0 as weighted,
               0 as invoiced_minor, 0 as overdue_count, 0 as overdue_minor
        from home
        join public.deals as deal on deal.workspace_id = home.workspace_id and deal.company_id = of_company
        join public.stages as stage
            on stage.workspace_id = deal.workspace_id and stage.id = deal.stage_id and stage.kind = 'open'
        left join public.stage_probabilities as history
            on history.workspace_id = stage.workspace_id and history.stage_id = stage.id
        union all
        select invoice.currency, 0, 0, 0,
               case when invoice.issued_on <= home.today - interval '12 months' then 0
                    when invoice.kind = 'credit_note' then -abs(invoice.net_minor) else invoice.net_minor end,
               case when is_late then 1 else 0 end,
               case when is_late then invoice.gross_minor - invoice.paid_minor else 0 end
        from home
        join public.invoices as invoice
            on invoice.workspace_id = home.workspace_id and invoice.company_id = of_company
        cross join lateral (values (
            invoice.state = 'issued' and invoice.kind = 'invoice' and invoice.due_on < home.today)) as due (is_late)
        where invoice.state <> 'draft'
    ), sums as (
        select part.currency, sum(part.open_count)::int as open_count, sum(part.open_minor)::bigint as open_minor,
               round(sum(part.weighted))::bigint as weighted_minor, sum(part.invoiced_minor)::bigint as invoiced_minor,
               sum(part.overdue_count)::int as overdue_count, sum(part.overdue_minor)::bigint as overdue_minor
        from part group by part.currency
        having bool_or(part.open_count > 0 or part.invoiced_minor <> 0 or part.overdue_minor <> 0)
    )
    select coalesce(sums.currency, home.currency), coalesce(sums.open_count, 0), coalesce(sums.open_minor, 0),
           coalesce(sums.weighted_minor, 0), coalesce(sums.invoiced_minor, 0), coalesce(sums.overdue_count, 0),
           coalesce(sums.overdue_minor, 0), home.last_contact_at
    from home left join sums on true
    order by sums.currency is distinct from home.currency, sums.currency
$$;
revoke execute on function public.company_figures(uuid) from public;
grant execute on function public.company_figures(uuid) to authenticated;
comment on function public.company_figures(uuid) is
    'A company at a glance: open deals, invoiced in twelve months, overdue, last contact; one row a currency.';

-- What became of the deals that have been in each stage, counted from the history: of those that were finished in the
-- last three years, how many were won. Every night; a stage that nothing was finished from has no row.
create function app.count_stage_history(of_workspace uuid default null) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    counted bigint;
begin
    with visit as (
        select distinct log.workspace_id, log.row_id as deal_id, (log.new_row ->> 'stage_id')::uuid as stage_id
        from public.audit_log as log
        where log.table_name = 'deals' and log.op in ('insert', 'update')
          and log.workspace_id = coalesce(of_workspace, log.workspace_id)
    ), share as (
        select stage.workspace_id, stage.id as stage_id, count(*)::int as finished,
               round(100.0 * count(*) filter (where deal.won_at is not null) / count(*), 2) as won
        from visit
        join public.deals as deal
            on deal.workspace_id = visit.workspace_id and deal.id = visit.deal_id and deal.deleted_at is null
           and coalesce(deal.won_at, deal.lost_at) > now() - interval '3 years'
        join public.stages as stage
            on stage.workspace_id = visit.workspace_id and stage.id = visit.stage_id and stage.kind = 'open'
           and stage.deleted_at is null
        group by stage.workspace_id, stage.id
    ), written as (
        insert into public.stage_probabilities as known (workspace_id, stage_id, probability, deal_count)
        select share.workspace_id, share.stage_id, share.won, share.finished from share
        on conflict (workspace_id, stage_id) do update
            set probability = excluded.probability, deal_count = excluded.deal_count, computed_at = now()
            where (known.probability, known.deal_count) is distinct from (excluded.probability, excluded.deal_count)
        returning 1
    )
    select count(*) into counted from written;
    return counted;
end $$;
alter function app.count_stage_history(uuid) owner to crm_definer;
revoke execute on function app.count_stage_history(uuid) from public;
grant execute on function app.count_stage_history(uuid) to crmflow_worker;


-- Home: what is open, and what is expected when, in the numbers of one person or of everybody.

-- The pinned workspace if the caller may be told this person's numbers there, else null. Nobody named: everybody's.
create function app.reporting_ws(of_owner uuid) returns uuid
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
    return coalesce(app.ws('reports.read'), case when of_owner = app.uid() then app.ws('reports.read_own') end);
end $$;
revoke execute on function app.reporting_ws(uuid) from public;
grant execute on function app.reporting_ws(uuid) to authenticated;

-- Open deals by stage and currency: how many, what they are worth, and that weighed by chance.
create function public.home_pipeline(of_owner uuid default null) returns table (
    pipeline_id uuid, stage_id uuid, currency text, deals bigint, amount_minor bigint, weighted_minor bigint
)
language sql stable set search_path = pg_catalog, pg_temp as $$
    select deal.pipeline_id, deal.stage_id, deal.currency, count(*), sum(deal.amount_minor)::bigint,
           sum(deal.amount_minor * app.win_chance(deal.probability, history.probability, history.deal_count,
                                                 stage.probability) / 100.0)::bigint
    from public.deals as deal
    join public.stages as stage on stage.workspace_id = deal.workspace_id and stage.id = deal.stage_id
    left join public.stage_probabilities as history
        on history.workspace_id = deal.workspace_id and history.stage_id = deal.stage_id
    where deal.workspace_id = (select app.reporting_ws(of_owner))
      and stage.kind = 'open' and (of_owner is null or deal.owner_id = of_owner)
    group by deal.pipeline_id, deal.stage_id, deal.currency
$$;
comment on function public.home_pipeline(uuid) is
    'Open deals by stage and currency, of one owner or of everybody. Another person''s only for who may see reports.';

-- By month of Denmark's calendar, the first day of each: what was won since the month before last, and what is open by
-- when it is expected to close, with what should have closed already by itself (late), and what has no date.
create function public.home_forecast(of_owner uuid default null) returns table (
    month date, kind text, currency text, deals bigint, amount_minor bigint, weighted_minor bigint
)
language sql stable set search_path = pg_catalog, pg_temp as $$
    with danish as (select (now() at time zone 'Europe/Copenhagen')::date as today),
    known as (
        select case when stage.kind = 'won' then 'won'
                    when deal.expected_close is null then 'undated'
                    when deal.expected_close < danish.today then 'late'
                    else 'open' end as kind,
               date_trunc('month', case when stage.kind = 'won'
                   then deal.won_at at time zone 'Europe/Copenhagen' else deal.expected_close::timestamp end)::date as month,
               deal.currency, deal.amount_minor,
               case when stage.kind = 'won' then 100
                    else app.win_chance(deal.probability, history.probability, history.deal_count, stage.probability)
               end as chance
        from public.deals as deal
        cross join danish
        join public.stages as stage on stage.workspace_id = deal.workspace_id and stage.id = deal.stage_id
        left join public.stage_probabilities as history
            on history.workspace_id = deal.workspace_id and history.stage_id = deal.stage_id
        where deal.workspace_id = (select app.reporting_ws(of_owner))
          and (of_owner is null or deal.owner_id = of_owner)
          and (stage.kind = 'open' or stage.kind = 'won' and deal.won_at >=
               (date_trunc('month', danish.today::timestamp) - interval '2 months') at time zone 'Europe/Copenhagen')
    )
    select case when known.kind in ('won', 'open') then known.month end, known.kind, known.currency, count(*),
           sum(known.amount_minor)::bigint, sum(known.amount_minor * known.chance / 100.0)::bigint
    from known
    group by 1, 2, 3
$$;
comment on function public.home_forecast(uuid) is
    'What was won lately and what is expected when, by month, of one owner or of everybody.';
revoke execute on function public.home_pipeline(uuid), public.home_forecast(uuid) from public;
grant execute on function public.home_pipeline(uuid), public.home_forecast(uuid) to authenticated;
