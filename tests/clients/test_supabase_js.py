"""supabase-js, doing what its documentation shows of signing in and of the tables with a session."""

from tests.clients.conftest import RunScript


async def test_it_signs_in_and_uses_the_tables(run_script: RunScript):
    report = await run_script("supabase.mjs")
    assert "fail 0" in report
