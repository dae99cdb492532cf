"""The whole product, started for a measurement in a folder of its own, and a person signed in to it."""

import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import httpx
from product.children import PRODUCT, product

EMAIL = "maaler@crmflow.example"
PASSWORD = "en god lang adgangskode"  # noqa: S105 - lives as long as the measurement
WORKSPACE = "Måling A/S"
PATIENCE = 60.0


@dataclass(frozen=True)
class Product:
    """A signed-in client, and the path of a chat door."""

    http: httpx.Client
    chat_path: str


@contextmanager
def running_product() -> Iterator[Product]:
    """`crmflow run` on free ports; gone, with its data, afterwards."""
    with tempfile.TemporaryDirectory() as data:
        port = free_port()
        environment = {
            **os.environ,
            "CRMFLOW_DATA": data,
            "CRMFLOW_PORT": str(port),
            "CRMFLOW_SMTP_PORT": str(free_port()),
            "CRMFLOW_LOG_LEVEL": "warning",
            "CRMFLOW_API_LIMIT": "0",
            "CRMFLOW_WEBHOOK_LIMIT": "0",
        }
        with product(environment):
            add = ["user", "add", EMAIL, "--workspace", WORKSPACE, "--role", "admin", "--password-stdin"]
            told(environment, *add, given=PASSWORD)
            door = told(environment, "inbound", "add", "chat", "--workspace", WORKSPACE)["address"]
            with signed_in(f"http://localhost:{port}") as http:
                yield Product(http, httpx.URL(door).path)


def told(environment: dict[str, str], *arguments: str, given: str = "") -> dict[str, str]:
    """What a command answers."""
    answer = subprocess.run(
        [*PRODUCT, *arguments, "--json"],
        env=environment,
        input=given,
        capture_output=True,
        text=True,
        check=True,
    )
    words: dict[str, str] = json.loads(answer.stdout)
    return words


@contextmanager
def signed_in(base_url: str) -> Iterator[httpx.Client]:
    """A client with a session, as a browser has it."""
    with httpx.Client(
        base_url=base_url, headers={"Origin": base_url}, trust_env=False, timeout=PATIENCE
    ) as http:
        http.post("/api/v1/session", json={"email": EMAIL, "password": PASSWORD}).raise_for_status()
        yield http


def seconds_until(happened: Callable[[], object], *, every: float = 0.02) -> float:
    """Seconds until it is so; looks often enough for a tenth of what is promised."""
    started = time.perf_counter()
    while not happened():
        if time.perf_counter() - started > PATIENCE:
            sys.exit("it did not happen within a minute")
        time.sleep(every)
    return time.perf_counter() - started


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
