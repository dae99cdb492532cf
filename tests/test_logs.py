"""Logs."""

import json
import subprocess
import sys

import pytest

SPEAK = """
import logging, sys, structlog
from crmflow.config import Settings
from crmflow.logs import configure_logging
configure_logging(Settings(log_format=sys.argv[1], log_level=sys.argv[2]), "worker")
log = structlog.stdlib.get_logger("crmflow.test")
log.debug("too quiet")
log.error("request failed", path="/api/v1/inbound/chat/wotnot/secret-of-a-door")
logging.getLogger("uvicorn.access").warning(
    '%s - "POST %s HTTP/1.1" 202', "10.0.0.1", "/api/v1/inbound/email/raw/secret-of-a-door?token=and-a-token"
)
log.info("a mail was placed", company="Æblegården")
logging.getLogger("library").warning("from %s", "outside")
password = "very secret"
try:
    1 / 0
except ZeroDivisionError:
    log.exception("failed")
"""


def lines(form: str, level: str = "info") -> list[str]:
    said = subprocess.run(
        [sys.executable, "-c", SPEAK, form, level], check=True, capture_output=True, text=True
    )
    assert said.stdout == ""
    return said.stderr.splitlines()


def test_a_line_for_machines_is_one_json_object_with_process_level_and_time():
    placed, outside, failed = map(json.loads, lines("json")[2:])
    assert (
        placed.items()
        >= {
            "event": "a mail was placed",
            "company": "Æblegården",
            "process": "worker",
            "level": "info",
        }.items()
    )
    assert placed["timestamp"].endswith("Z")
    assert outside["event"] == "from outside"
    assert failed["exception"][0]["exc_type"] == "ZeroDivisionError"


def test_a_line_for_people_has_the_process_before_the_sentence():
    assert any("worker  a mail was placed" in line and "Æblegården" in line for line in lines("text"))


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_traceback_carries_no_values(form):
    """T52: a secret in a variable never reaches the log."""
    said = "".join(lines(form))
    assert "ZeroDivisionError" in said
    assert "<string>" in said
    assert '"very' not in said
    assert "very secret" not in said


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_line_about_a_delivery_leaves_the_secrets_of_its_address_out(form):
    """T52: the address is all that a door without a signing secret asks for."""
    said = "".join(lines(form))
    assert "/api/v1/inbound/chat/wotnot/" in said
    assert "/api/v1/inbound/email/raw/" in said
    assert [word for word in ("secret-of-a-door", "and-a-token") if word in said] == []


@pytest.mark.parametrize("form", ["text", "json"])
def test_what_is_less_than_the_level_is_left_out(form):
    assert "too quiet" not in "".join(lines(form))
    assert "too quiet" in "".join(lines(form, "debug"))
    assert "was placed" not in "".join(lines(form, "warning"))
