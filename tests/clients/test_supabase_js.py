"""supabase-js, doing what its documentation shows of signing in, accounts, and tables with a session."""

from tests.clients.conftest import RunScript


async def test_it_signs_in_and_uses_the_tables(run_script: RunScript):
    report = await run_script("supabase.mjs")
    assert "fail 0" in report


async def test_it_enrols_a_second_factor(run_script: RunScript):
    report = await run_script("second_factor.mjs")
    assert "fail 0" in report


async def test_it_changes_name_and_password(run_script: RunScript):
    report = await run_script("account.mjs")
    assert "fail 0" in report
