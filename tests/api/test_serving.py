"""The application as uvicorn's processes make it."""

import json
import subprocess
import sys
from pathlib import Path

# What a process does that uvicorn starts afresh, when a request fails.
SERVE = """
import structlog
from crmflow.api.serving import served_app
served_app()
cookie = "very-secret-session"
try:
    1 / 0
except ZeroDivisionError:
    structlog.get_logger("crmflow.test").exception("request failed")
"""


def test_every_process_logs_as_the_first_one_does_and_without_the_values_of_a_request(tmp_path: Path):
    said = subprocess.run(
        [sys.executable, "-c", SERVE],
        env={"CRMFLOW_DATA": str(tmp_path), "CRMFLOW_LOG_FORMAT": "json"},
        cwd=Path(__file__).parents[2],
        check=True,
        capture_output=True,
        text=True,
    ).stderr
    assert json.loads(said)["process"] == "api"
    assert "very-secret-session" not in said
