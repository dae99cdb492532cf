"""`crmflow verify`: a fresh database keeps every rule, and every breach is found where it is."""

import asyncpg
import pytest

from crmflow.ops.verify import RULES, verify, verify_database

# For each rule, how to break it, and the place that must be named.
BREACHES = {
    "rls_forced": ("alter table public.deals no force row level security", "deals"),
    "one_policy_per_command": (
        (
            "create policy wide on public.deals for select to authenticated using"
            " (workspace_id = (select app.ws('deals.read')))"
        ),
        "deals",
    ),
    "policy_asks_the_matrix": (
        "alter policy quotes_select on public.quotes using ((select app.unscoped()))",
        "quotes.quotes_select",
    ),
    "policy_form": (
        "alter policy deals_select on public.deals using (workspace_id = app.ws('deals.read'))",
        "deals.deals_select",
    ),
    "policy_knows_grants": (
        "alter policy calls_select on public.calls using (workspace_id = (select app.ws('calls.read')))",
        "calls.calls_select",
    ),
    "tracked": ("drop trigger audit_update on public.payments", "payments"),
    "identity_locked": ("drop trigger a_identity on public.emails", "emails"),
    "commented": ("comment on table public.tasks is null", "tasks"),
    "key_leads_with_workspace": (
        "alter table public.system_events drop constraint system_events_pkey, add primary key (id)",
        "system_events",
    ),
    "foreign_key_stays_in_workspace": (
        (
            "create unique index loose on public.products (id, workspace_id);"
            "alter table public.calls add constraint crossing foreign key (person_id, workspace_id)"
            " references public.products (id, workspace_id)"
        ),
        "calls.crossing",
    ),
    "foreign_key_indexed": ("drop index public.tasks_deal_id", "tasks.tasks_deal"),
    "unique_within_workspace": ("create unique index cvr_oracle on public.companies (cvr)", "cvr_oracle"),
    "version_kept": ("alter table public.orders disable trigger b_touch", "orders"),
    "deleting_hides": ("drop trigger a_hide on public.webhooks", "webhooks"),
    "search_path_fixed": ("alter function app.uid() reset search_path", "app.uid()"),
    "no_definer_in_public": (
        (
            "create function public.everything() returns bigint language sql security definer"
            " set search_path = pg_catalog, pg_temp return 1;"
            "revoke execute on function public.everything() from public"
        ),
        "everything()",
    ),
    "definer_owner": ("alter function app.unscoped() owner to current_user", "app.unscoped()"),
    "execute_by_name": (
        "grant execute on function app.notify to public",
        "app.notify(uuid,text,jsonb,text,uuid,uuid)",
    ),
    "no_truncate": ("grant truncate on public.companies to authenticated", "companies"),
    "secrets_closed": (
        "grant select on priv.integration_secrets to authenticated",
        "priv.integration_secrets → authenticated",
    ),
    "no_default_privileges": (
        "alter default privileges in schema public grant select on tables to anon",
        "→ anon",
    ),
    "views_as_caller": ("create view public.all_deals as select * from public.deals", "all_deals"),
}


async def test_a_fresh_database_breaks_no_rule(database):
    """T31: on the version of PostgreSQL that the run is for."""
    assert await verify_database(database.owner) == []


@pytest.mark.parametrize("code", BREACHES)
async def test_a_breach_is_found_where_it_is(owner: asyncpg.Connection, code):
    """T31: by the rule that is meant, in plain words."""
    breach, place = BREACHES[code]
    await owner.execute(breach)

    found = [finding for finding in await verify(owner) if finding.code == code]

    assert any(finding.place.removeprefix("public.").endswith(place) for finding in found)
    assert all(finding.words.endswith(".") and finding.remedy for finding in found)


async def test_a_new_table_that_forgets_everything_is_found_many_times(owner: asyncpg.Connection):
    """T31: row level security, policies, audit, comment and key."""
    await owner.execute("create table public.forgotten (id uuid primary key, company_id uuid)")
    found = {finding.code for finding in await verify(owner) if finding.place == "forgotten"}
    assert found >= {
        "rls_forced",
        "one_policy_per_command",
        "tracked",
        "commented",
        "key_leads_with_workspace",
    }


async def test_a_materialised_view_is_found(owner: asyncpg.Connection):
    """T10: it cannot be protected at all."""
    await owner.execute("create materialized view public.leak as select * from public.deals")
    assert [finding.place for finding in await verify(owner) if finding.code == "views_as_caller"] == ["leak"]


def test_every_rule_is_tried_here_and_has_a_code_of_its_own():
    codes = [rule.code for rule in RULES]
    assert sorted(codes) == sorted(BREACHES)
