-- Home: what is open, and what is expected when, in the numbers of one person or of everybody.

-- The pinned workspace if the caller may be told this person's numbers there, else null. Nobody named: everybody's.
create function app.reporting_ws(of_owner uuid) returns uuid
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
    return coalesce(app.ws('reports.read'), case when of_owner = app.uid() then app.ws('reports.read_own') end);
end $$;
revoke execute on function app.reporting_ws(uuid) from public;
grant execute on function app.reporting_ws(uuid) to authenticated;

-- The chance of winning that counts: a person's word, else our own history of the stage where it has enough finished
-- deals to say something, else the stage's own figure.
create function app.chance_of(said int, history numeric, finished_deals int, of_stage int) returns numeric
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
    select coalesce(said, case when finished_deals >= 10 then round(history) end, of_stage)
$$;
revoke execute on function app.chance_of(int, numeric, int, int) from public;
grant execute on function app.chance_of(int, numeric, int, int) to authenticated;

-- Open deals by stage and currency: how many, what they are worth, and that weighed by chance.
create function public.home_pipeline(of_owner uuid default null) returns table (
    pipeline_id uuid, stage_id uuid, currency text, deals bigint, amount_minor bigint, weighted_minor bigint
)
language sql stable set search_path = pg_catalog, pg_temp as $$
    select deal.pipeline_id, deal.stage_id, deal.currency, count(*), sum(deal.amount_minor)::bigint,
           sum(deal.amount_minor * app.chance_of(deal.probability, history.probability, history.deal_count,
                                                 stage.probability) / 100)::bigint
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
                    else app.chance_of(deal.probability, history.probability, history.deal_count, stage.probability)
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
           sum(known.amount_minor)::bigint, sum(known.amount_minor * known.chance / 100)::bigint
    from known
    group by 1, 2, 3
$$;
comment on function public.home_forecast(uuid) is
    'What was won lately and what is expected when, by month, of one owner or of everybody.';
revoke execute on function public.home_pipeline(uuid), public.home_forecast(uuid) from public;
grant execute on function public.home_pipeline(uuid), public.home_forecast(uuid) to authenticated;
