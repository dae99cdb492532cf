"""How each process logs in: as the owner to migrate, as the API, as the worker."""

import base64
import hashlib
import hmac
from dataclasses import dataclass
from urllib.parse import quote, urlsplit, urlunsplit

import asyncpg

from crmflow.config import Settings
from crmflow.db.embedded import EmbeddedPostgres

API = "crmflow_api"
WORKER = "crmflow_worker"
SCRAM_ITERATIONS = 4096  # what PostgreSQL itself uses


@dataclass(frozen=True)
class DatabaseUrls:
    """Where to log in as whom. Only migrations and the command line may use `owner`."""

    owner: str
    api: str
    worker: str

    @property
    def environment(self) -> dict[str, str]:
        """The settings that hand these addresses to another process."""
        return {
            "DATABASE_URL": self.owner,
            "CRMFLOW_API_DATABASE_URL": self.api,
            "CRMFLOW_WORKER_DATABASE_URL": self.worker,
        }


def embedded_postgres(settings: Settings) -> EmbeddedPostgres:
    """The embedded server of the settings' data folder, running or not."""
    return EmbeddedPostgres(settings.data, settings.postgres_version)


def database_urls(settings: Settings) -> DatabaseUrls:
    """The three addresses: of `DATABASE_URL`, or of the embedded server."""
    urls = derived_urls(settings.database_url or embedded_postgres(settings).url(), settings.secret)
    return DatabaseUrls(
        urls.owner, settings.api_database_url or urls.api, settings.worker_database_url or urls.worker
    )


def derived_urls(owner_url: str, secret: str) -> DatabaseUrls:
    """The owner's address, and the same place for the two login roles."""
    return DatabaseUrls(owner_url, url_for(owner_url, API, secret), url_for(owner_url, WORKER, secret))


def url_for(owner_url: str, role: str, secret: str) -> str:
    """The owner's address with another role and its password in it."""
    parts = urlsplit(owner_url)
    place = parts.netloc.rpartition("@")[2]
    return urlunsplit(parts._replace(netloc=f"{role}:{quote(role_password(secret, role))}@{place}"))


def role_password(secret: str, role: str) -> str:
    """The password of a login role: nobody chooses it; every process that knows the secret derives it."""
    return hmac.new(secret.encode(), f"database role {role}".encode(), hashlib.sha256).hexdigest()


async def set_role_passwords(connection: asyncpg.Connection, settings: Settings) -> None:
    """Let the login roles in with their derived passwords, unless the settings say how they log in."""
    given = {API: settings.api_database_url, WORKER: settings.worker_database_url}
    for role in (role for role, url in given.items() if not url):
        verifier = scram_verifier(role_password(settings.secret, role), settings.secret)
        await connection.execute(f"alter role {role} with login password '{verifier}'")


def scram_verifier(password: str, secret: str) -> str:
    """What PostgreSQL stores of a password (RFC 5803), so that the password itself is in no server log.

    The salt comes from the secret: setting the same password again changes nothing.
    """
    salt = hmac.new(secret.encode(), password.encode(), hashlib.sha256).digest()[:16]
    salted = hashlib.pbkdf2_hmac("sha256", password.encode(), salt, SCRAM_ITERATIONS)
    client = hmac.digest(salted, b"Client Key", "sha256")
    stored = base64.b64encode(hashlib.sha256(client).digest()).decode()
    server = base64.b64encode(hmac.digest(salted, b"Server Key", "sha256")).decode()
    return f"SCRAM-SHA-256${SCRAM_ITERATIONS}:{base64.b64encode(salt).decode()}${stored}:{server}"
