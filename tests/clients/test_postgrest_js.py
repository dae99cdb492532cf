"""The JavaScript client of PostgREST, doing what its documentation shows; each script is a list of tests."""

from tests.clients.conftest import RunScript


async def test_it_reads(run_script: RunScript):
    report = await run_script("reading.mjs")
    assert "fail 0" in report


async def test_it_writes_and_calls_functions(run_script: RunScript):
    report = await run_script("writing.mjs")
    assert "fail 0" in report
