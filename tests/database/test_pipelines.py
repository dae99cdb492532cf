"""Making pipelines, ordering their stages, and what cannot be taken away from them."""

import asyncpg
import pytest

STAGES = """[{"name": "Ny", "kind": "open", "probability": 10, "rotting_days": 7},
             {"name": "Tilbud", "kind": "open"}, {"name": "Vundet", "kind": "won"},
             {"name": "Tabt", "kind": "lost"}]"""
NAMES = "select name from public.stages where pipeline_id = $1 and deleted_at is null order by position, id"
STAGE = "select id from public.stages where pipeline_id = $1 and name = $2"
DELETE = "delete from public.stages where id = $1"


async def pipeline(seat):
    return await seat.value("select public.add_pipeline('Nysalg', $1)", STAGES)


async def names(seat, made):
    return [row["name"] for row in await seat.rows(NAMES, made)]


async def test_a_pipeline_comes_with_its_stages_in_order(as_manager):
    made = await pipeline(as_manager)
    assert await names(as_manager, made) == ["Ny", "Tilbud", "Vundet", "Tabt"]
    rows = await as_manager.rows(
        "select probability, rotting_days from public.stages where pipeline_id = $1 order by position", made
    )
    assert [tuple(row) for row in rows] == [(10, 7), (50, None), (100, None), (0, None)]


async def test_a_seller_makes_and_moves_none(as_manager, as_sales):
    """T1: pipelines are the managers'."""
    made = await pipeline(as_manager)
    stage = await as_sales.value(STAGE, made, "Ny")
    for sql, value in (
        ("select public.add_pipeline('Mit', $1)", STAGES),
        ("select public.move_stage($1)", stage),
        ("select public.move_pipeline($1)", made),
    ):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await as_sales.value(sql, value)
    assert await names(as_manager, made) == ["Ny", "Tilbud", "Vundet", "Tabt"]


async def test_a_stage_moves_behind_another_and_to_the_front(as_manager):
    made = await pipeline(as_manager)
    new, won = [await as_manager.value(STAGE, made, name) for name in ("Ny", "Vundet")]
    await as_manager.execute("select public.move_stage($1, $2)", new, won)
    assert await names(as_manager, made) == ["Tilbud", "Vundet", "Ny", "Tabt"]
    await as_manager.execute("select public.move_stage($1)", won)
    assert await names(as_manager, made) == ["Vundet", "Tilbud", "Ny", "Tabt"]


async def test_a_pipeline_moves_among_the_others(as_manager):
    one, two = await pipeline(as_manager), await pipeline(as_manager)
    order = "select id from public.pipelines where id in ($1, $2) order by position, id"
    assert [row["id"] for row in await as_manager.rows(order, one, two)] == [one, two]
    await as_manager.execute("select public.move_pipeline($1)", two)
    assert [row["id"] for row in await as_manager.rows(order, one, two)] == [two, one]


async def test_a_stage_with_deals_stays_and_keeps_its_kind(house, world, as_admin):
    deal = world.here.ids["deals"]
    stage = await house.fetchval("select stage_id from public.deals where id = $1", deal)
    for sql in (DELETE, "update public.stages set kind = 'lost' where id = $1"):
        with pytest.raises(asyncpg.CheckViolationError) as refusal:
            await as_admin.execute(sql, stage)
        assert refusal.value.constraint_name == "stages_in_use"
    with pytest.raises(asyncpg.CheckViolationError) as refusal:
        await as_admin.execute(
            "delete from public.pipelines where id = (select pipeline_id from public.deals where id = $1)",
            deal,
        )
    assert refusal.value.constraint_name == "pipelines_in_use"


async def test_the_last_stage_of_a_kind_stays(as_admin):
    made = await pipeline(as_admin)
    await as_admin.execute(DELETE, await as_admin.value(STAGE, made, "Ny"))
    for name in ("Tilbud", "Vundet", "Tabt"):
        with pytest.raises(asyncpg.CheckViolationError) as refusal:
            await as_admin.execute(DELETE, await as_admin.value(STAGE, made, name))
        assert refusal.value.constraint_name == "stages_one_of_each"
    assert await names(as_admin, made) == ["Tilbud", "Vundet", "Tabt"]


async def test_an_empty_pipeline_goes_and_comes_back_with_all_its_stages(house, as_admin):
    made = await pipeline(as_admin)
    await as_admin.execute("delete from public.pipelines where id = $1", made)
    assert await names(as_admin, made) == []
    await house.execute("update public.pipelines set deleted_at = null where id = $1", made)
    assert await names(as_admin, made) == ["Ny", "Tilbud", "Vundet", "Tabt"]


async def test_the_matrix_can_be_read_by_everybody_without_the_systems_own_role(as_viewer):
    matrix = await as_viewer.value("select public.role_matrix() -> 'resources' -> 0")
    assert '"viewer"' in matrix
    assert '"system"' not in matrix


DEAL = """
    insert into public.deals (workspace_id, company_id, pipeline_id, stage_id, title)
    values ((select app.active_ws()), $1, $2, $3, 'Nyt anlæg') returning id
"""
WHERE = """
    select stage.name, stage.deleted_at is null as is_live, deal.pipeline_id
    from public.deals as deal join public.stages as stage on stage.id = deal.stage_id where deal.id = $1
"""
UNDELETE = "select * from public.undelete($1, $2::uuid[])"


@pytest.fixture
async def deal(world, as_admin):
    """A deal in the first stage of a pipeline of its own, deleted."""
    made = await pipeline(as_admin)
    stage = await as_admin.value(STAGE, made, "Ny")
    identity = await as_admin.value(DEAL, world.here.company, made, stage)
    await as_admin.execute("delete from public.deals where id = $1", identity)
    return identity, made, stage


async def test_a_deal_comes_back_to_a_living_stage_of_its_pipeline(as_admin, deal):
    identity, made, stage = deal
    await as_admin.execute(DELETE, stage)
    assert len(await as_admin.rows(UNDELETE, "deals", [identity])) == 1
    assert [tuple(row) for row in await as_admin.rows(WHERE, identity)] == [("Tilbud", True, made)]


async def test_a_deal_whose_pipeline_is_gone_comes_back_to_another(as_admin, deal):
    identity, made, _ = deal
    await as_admin.execute("delete from public.pipelines where id = $1", made)
    assert len(await as_admin.rows(UNDELETE, "deals", [identity])) == 1
    [(_, is_live, now_in)] = await as_admin.rows(WHERE, identity)
    assert is_live
    assert now_in != made


async def test_a_deal_with_its_stage_comes_back_to_it(as_admin, deal):
    identity, made, _ = deal
    await as_admin.rows(UNDELETE, "deals", [identity])
    assert [tuple(row) for row in await as_admin.rows(WHERE, identity)] == [("Ny", True, made)]


async def test_a_deal_stays_deleted_while_there_is_no_pipeline(house, as_admin, deal):
    identity, _, _ = deal
    await house.execute("update public.deals set deleted_at = now() where deleted_at is null")
    await house.execute("update public.pipelines set deleted_at = now() where deleted_at is null")
    with pytest.raises(asyncpg.CheckViolationError) as refusal:
        await as_admin.rows(UNDELETE, "deals", [identity])
    assert refusal.value.constraint_name == "deals_no_stage"
