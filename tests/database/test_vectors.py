"""Vectors and partitions: small tenants and limited members find all that is theirs, nothing of others."""

import asyncpg
import numpy as np

from crmflow.ops.verify import verify

NEAREST = """
    select id from public.text_chunks
    where workspace_id = $1 and embedding is not null
    order by embedding operator(extensions.<=>) $2::text::extensions.vector limit 10
"""
PUT = """
    insert into public.text_chunks
        (workspace_id, company_id, source_kind, source_id, position, content, start_offset, end_offset,
         embedding, model)
    select $1, $2, 'note', gen_random_uuid(), 0, 'tekst', 0, 5, vector::text::extensions.vector, 'test'
    from unnest($3::text[]) as vector
"""


def vectors(count: int, dice: np.random.Generator) -> list[str]:
    return [str(row) for row in dice.uniform(-1, 1, (count, 8)).tolist()]


async def expected(
    house: asyncpg.Connection, workspace: object, company: object, question: str
) -> set[object]:
    rows = await house.fetch(
        "select id from public.text_chunks where workspace_id = $1 and company_id = $2 and model = 'test'"
        " order by embedding operator(extensions.<=>) $3::text::extensions.vector limit 10",
        workspace,
        company,
        question,
    )
    return {row["id"] for row in rows}


async def test_a_limited_member_finds_the_ten_nearest_of_their_own_among_thousands_of_others(
    house, world, as_limited
):
    """T27: full k, every one of them the right one, and only visible rows."""
    dice = np.random.default_rng(7)
    await house.execute(PUT, world.workspace, world.beside.company, vectors(2_000, dice))
    await house.execute(PUT, world.workspace, world.here.company, vectors(20, dice))
    question = vectors(1, dice)[0]
    found = {row["id"] for row in await as_limited.rows(NEAREST, world.workspace, question)}
    assert len(found) == 10
    assert found == await expected(house, world.workspace, world.here.company, question)


async def test_a_tenant_of_twenty_rows_finds_all_its_nearest_beside_a_large_one(house, world, as_foreigner):
    """T27."""
    dice = np.random.default_rng(8)
    await house.execute(PUT, world.workspace, world.here.company, vectors(2_000, dice))
    await house.execute(PUT, world.other_workspace, world.elsewhere.company, vectors(20, dice))
    question = vectors(1, dice)[0]
    found = {row["id"] for row in await as_foreigner.rows(NEAREST, world.other_workspace, question)}
    assert len(found) == 10
    assert found == await expected(house, world.other_workspace, world.elsewhere.company, question)


async def test_no_approximate_index_is_shared_by_tenants(house):
    """T28: its shape and its speed would tell of others' vectors."""
    shared = await house.fetch(
        "select indexname from pg_indexes where indexdef ~* 'using (hnsw|ivfflat)' and schemaname = 'public'"
    )
    assert shared == []


async def test_a_partition_without_policies_is_found(house):
    """T26: row level security of the parent does not guard a direct read of a partition."""
    await house.execute(
        "create table public.parted (workspace_id uuid, id uuid, primary key (workspace_id, id))"
        " partition by hash (workspace_id)"
    )
    await house.execute(
        "create table public.parted_0 partition of public.parted for values with (modulus 1, remainder 0)"
    )
    await house.execute("alter table public.parted enable row level security, force row level security")
    loose = {finding.place for finding in await verify(house) if finding.code == "rls_forced"}
    assert loose == {"parted_0"}
