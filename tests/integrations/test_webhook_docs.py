"""What docs/webhooks.md tells receivers to do is run here, as it stands there."""

import json
import os
import re
import subprocess
import time
from pathlib import Path

import jsonschema_rs
import pytest

from crmflow.integrations.webhook_schedule import WAITS
from crmflow.integrations.webhook_signing import new_secret, signed_headers

PAGE = (Path(__file__).parents[2] / "docs/webhooks.md").read_text("utf-8")
BODY = '{"type": "deals.won", "data": {"title": "Søfart"}}'.encode()
ID = "0b7e2c0e-1111-4222-8333-444455556666"


def code(language: str, having: str) -> str:
    """The block of the page in this language that has these words."""
    blocks = re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)
    (found,) = [block for block in blocks if having in block]
    return found


@pytest.fixture
def secret() -> str:
    return new_secret()


@pytest.fixture
def headers(secret: str) -> dict[str, str]:
    return signed_headers(ID, int(time.time()), BODY, [new_secret(), secret])


def test_the_python_example_takes_ours(secret, headers):
    example = code("python", "standardwebhooks").replace("whsec_…", secret)
    names = {"request_body": BODY, "request_headers": headers}
    exec(example, names)  # noqa: S102  # it is our own page
    assert names["event"] == json.loads(BODY)


@pytest.mark.parametrize("is_changed", [False, True])
def test_the_javascript_example_takes_ours_and_refuses_what_was_changed(
    secret, headers, is_changed, tmp_path
):
    call = json.dumps([secret, headers, BODY.decode() + (" " if is_changed else "")])
    script = f"{code('js', 'timingSafeEqual')}\nconsole.log(verify(...{call}).type);"
    (tmp_path / "verify.mjs").write_text(script, "utf-8")
    ran = subprocess.run(  # noqa: PLW1510  # failing is one of the answers
        ["node", tmp_path / "verify.mjs"],  # noqa: S607  # whichever node there is
        capture_output=True,
        text=True,
    )
    assert (ran.returncode, ran.stdout) == ((1, "") if is_changed else (0, "deals.won\n"))


def test_the_shell_example_gives_our_signature(secret, headers, tmp_path):
    (tmp_path / "body").write_bytes(BODY)
    given = {
        "SECRET": secret,
        "WEBHOOK_ID": ID,
        "WEBHOOK_TIMESTAMP": headers["webhook-timestamp"],
        "BODY": str(tmp_path / "body"),
    }
    made = subprocess.run(
        ["sh", "-c", code("sh", "openssl")],  # noqa: S607  # whichever shell there is
        env=os.environ | given,
        capture_output=True,
        text=True,
        check=True,
    )
    assert f"v1,{made.stdout.strip()}" in headers["webhook-signature"].split()


def test_the_example_of_a_payload_fits_the_schema():
    schema = json.loads(code("json", "$schema"))
    jsonschema_rs.validate(schema, json.loads(code("json", "Serviceaftale")))
    with pytest.raises(jsonschema_rs.ValidationError):
        jsonschema_rs.validate(schema, {"type": "deals.won"})


def test_the_published_schedule_is_the_one_we_keep():
    row = next(line for line in PAGE.splitlines() if line.startswith("| after the one before"))
    units = {"s": 1, "min": 60, "h": 3600}
    published = [cell.split() for cell in row.strip("| ").split(" | ")[2:]]
    assert tuple(int(amount) * units[unit] for amount, unit in published) == WAITS
