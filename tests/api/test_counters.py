"""Counting requests in shared memory: exactly, over processes, through restarts and floods."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from crmflow.api import counters
from crmflow.api.counters import Counters, Policy

THREE = Policy("test", 3, 60)


@pytest.fixture
def counts(tmp_path: Path) -> Iterator[Counters]:
    made = Counters(tmp_path / "limits" / "requests")
    yield made
    made.close()


def test_a_quota_is_given_once_a_window(counts: Counters):
    given = [counts.spend("anna", THREE, now=100 + second) for second in range(4)]
    assert [allowance.is_refused for allowance in given] == [False, False, False, True]
    assert [allowance.left for allowance in given] == [2, 1, 0, 0]


def test_a_refused_request_does_not_count_and_is_told_when_to_come_again(counts: Counters):
    for _ in range(3):
        counts.spend("anna", THREE, now=100)
    wait = counts.spend("anna", THREE, now=110).wait
    assert counts.spend("anna", THREE, now=110 + wait - 0.1).is_refused
    assert not counts.spend("anna", THREE, now=110 + wait + 0.1).is_refused


def test_no_minute_has_more_than_the_quota_also_across_two_windows(counts: Counters):
    policy = Policy("test", 300, 60)
    taken = [
        now / 10 for now in range(2400) if not counts.spend("anna", policy, now=1000 + now / 10).is_refused
    ]
    busiest = max(sum(1 for other in taken if moment <= other < moment + 60) for moment in taken)
    assert busiest <= 301
    assert len(taken) > 900


def test_callers_and_policies_do_not_share(counts: Counters):
    for _ in range(3):
        counts.spend("anna", THREE, now=100)
    assert not counts.spend("bo", THREE, now=100).is_refused
    assert not counts.spend("anna", Policy("other", 3, 60), now=100).is_refused


def test_what_was_given_back_can_be_spent(counts: Counters):
    for _ in range(3):
        counts.spend("anna", THREE)
    counts.give_back("anna", THREE)
    assert not counts.spend("anna", THREE).is_refused
    assert counts.spend("anna", THREE).is_refused


def test_a_clock_that_begins_anew_begins_a_new_window(counts: Counters):
    for _ in range(3):
        counts.spend("anna", THREE, now=1_000_000)
    assert not counts.spend("anna", THREE, now=5).is_refused


def test_two_processes_count_together(tmp_path: Path):
    path = tmp_path / "requests"
    program = (
        "import sys; from pathlib import Path; from crmflow.api.counters import Counters, Policy\n"
        "counts = Counters(Path(sys.argv[1]))\n"
        "print(sum(not counts.spend('anna', Policy('test', 1000, 3600)).is_refused for _ in range(800)))"
    )
    started = [
        subprocess.Popen([sys.executable, "-c", program, str(path)], stdout=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    assert sum(int(process.communicate()[0]) for process in started) == 1000


def test_a_flood_of_callers_only_makes_us_forget(counts: Counters, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(counters, "BUCKETS", 2)
    refused = [counts.spend(f"stranger {number}", THREE, now=number).is_refused for number in range(100)]
    assert not any(refused)


def test_where_no_file_can_be_written_a_process_counts_alone(tmp_path: Path):
    (tmp_path / "file").touch()
    alone = Counters(tmp_path / "file" / "requests")
    assert [alone.spend("anna", THREE, now=100).is_refused for _ in range(4)] == [False] * 3 + [True]
    alone.close()
