"""The programs that are measured, each a process of its own that ends with the measurement."""

import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
from product.children import PRODUCT, child
from product.running import free_port
from speed.firm import EMAIL, PASSWORD, Workspace
from speed.load import Http

from crmflow.config import Settings
from crmflow.db.roles import DatabaseUrls

PATIENCE = 30.0


@contextmanager
def server(command: list[str], environment: Mapping[str, str], url: str) -> Iterator[float]:
    """Start it; gives the seconds until it answers at the address."""
    started = time.perf_counter()
    with child(command, environment) as process:
        while not answers(url):
            if process.poll() is not None or time.perf_counter() - started > PATIENCE:
                sys.exit(f"{' '.join(command)} did not become ready")
            time.sleep(0.01)
        yield time.perf_counter() - started


def answers(url: str) -> bool:
    """True when a good answer comes."""
    try:
        return httpx.get(url, trust_env=False, timeout=5).is_success
    except httpx.TransportError:
        return False


@contextmanager
def product_api(settings: Settings, urls: DatabaseUrls, workers: int) -> Iterator[tuple[str, float]]:
    """The API alone, with so many workers: its address, and the seconds until it was ready."""
    port = free_port()
    environment = {
        **urls.environment,
        "CRMFLOW_DATA": str(settings.data),
        "CRMFLOW_PORT": str(port),
        "CRMFLOW_API_WORKERS": str(workers),
        "CRMFLOW_LOG_LEVEL": "warning",
        # Requests are counted, but nobody is turned away.
        "CRMFLOW_API_LIMIT": "1000000000",
    }
    address = f"http://localhost:{port}"
    with server([*PRODUCT, "api"], environment, f"{address}/api/v1/health/ready") as seconds:
        yield address, seconds


@contextmanager
def plain_stack(urls: DatabaseUrls, workspace: Workspace) -> Iterator[str]:
    """The stack to compare with, as one worker."""
    port = free_port()
    folder = str(Path(__file__).parent.parent)
    command = [sys.executable, "-m", "uvicorn", "speed.plain_stack:app", "--app-dir", folder]
    options = ["--port", str(port), "--no-access-log", "--log-level", "warning"]
    environment = {
        "PLAIN_STACK_DATABASE": urls.owner.replace("postgresql:", "postgresql+asyncpg:"),
        "PLAIN_STACK_WORKSPACE": str(workspace.id),
    }
    address = f"http://127.0.0.1:{port}/companies"
    with server([*command, *options], environment, address):
        yield address


@dataclass(frozen=True)
class Door:
    """A signed-in client of one API."""

    address: str
    cookie: str

    @classmethod
    def open(cls, address: str) -> "Door":
        """Sign in as a browser does."""
        with httpx.Client(trust_env=False, headers={"Origin": address}) as http:
            signing_in = http.post(f"{address}/api/v1/session", json={"email": EMAIL, "password": PASSWORD})
            signing_in.raise_for_status()
            return cls(address, "; ".join(f"{name}={value}" for name, value in http.cookies.items()))

    def request(self, path: str, *, workspace: Workspace | None = None, body: str | None = None) -> Http:
        """A request under `/rest/v1`, in the default workspace when none is named."""
        headers = {"Cookie": self.cookie, "Origin": self.address}
        if workspace:
            headers["X-Workspace-Id"] = str(workspace.id)
        return Http(f"{self.address}/rest/v1/{path}", headers, body)


def asked(wanted: Http) -> httpx.Response:
    """Ask once."""
    headers = {**wanted.headers, "Content-Type": "application/json"} if wanted.body else wanted.headers
    method = "POST" if wanted.body else "GET"
    answer = httpx.request(method, wanted.url, headers=headers, content=wanted.body, trust_env=False)
    return answer.raise_for_status()
