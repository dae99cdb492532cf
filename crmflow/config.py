"""Every setting, in one class: from the environment, or from the data folder where a secret must exist."""

import fcntl
import json
import os
import secrets
from datetime import timedelta
from functools import lru_cache
from pathlib import Path
from typing import Literal, Self

from platformdirs import user_data_path
from pydantic import Field, SecretStr, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

SECRETS_FILE = "secrets.json"
# The name by which the generated key is known in the vault's ring.
STORED_KEY = "local"
SHORTEST_SECRET = 32


class Settings(BaseSettings):
    """One value a line; the description is what `.env.example` says of it."""

    model_config = SettingsConfigDict(
        env_prefix="CRMFLOW_", frozen=True, extra="ignore", populate_by_name=True
    )

    data: Path = Field(
        default_factory=lambda: user_data_path("crmflow", appauthor=False),
        description="Folder that holds the embedded database, the files and the generated secrets.",
    )
    database_url: str | None = Field(
        None,
        validation_alias="DATABASE_URL",
        description="A PostgreSQL 15+ with pgvector instead of the embedded one; may create roles.",
    )
    api_database_url: str | None = Field(
        None, description="How the API and the mail receiver log in; derived from DATABASE_URL when empty."
    )
    worker_database_url: str | None = Field(
        None, description="How the worker logs in; derived from DATABASE_URL when empty."
    )
    postgres_version: Literal[16, 18] = Field(18, description="Major version of the embedded PostgreSQL.")
    secret_key: SecretStr | None = Field(
        None,
        description="Key behind signed links and database passwords; made in the data folder when empty.",
    )
    vault_keys: SecretStr | None = Field(
        None,
        description="Keys that seal providers' secrets, first one seals: id:base64 of 32 bytes,id:base64; "
        "made in the data folder when empty.",
    )
    token_secrets: SecretStr | None = Field(
        None,
        description="Secrets behind the keys of access tokens, of 32 characters or more, first one signs: "
        "new,old; made from the secret key when empty.",
    )
    supabase_url: str | None = Field(
        None,
        pattern=r"^https?://[^/\s]+$",
        description="Supabase project whose Auth signs people in (https://abc.supabase.co), with its "
        "database as DATABASE_URL; we do when empty.",
    )
    supabase_jwt_secret: SecretStr | None = Field(
        None,
        description="The project's legacy JWT secret, only while tokens are still signed with it (HS256).",
    )
    host: str = Field("127.0.0.1", description="Address the HTTP server listens on.")
    port: int = Field(8000, description="Port of the HTTP server.")
    public_url: str | None = Field(
        None,
        description="Address people and webhooks use (https://crm.firma.dk); localhost when empty.",
    )
    allow_http: bool = Field(
        default=False, description="Allow signing in over plain HTTP from other machines than this one."
    )
    trusted_proxies: int = Field(
        0, ge=0, le=5, description="How many reverse proxies stand in front of the API."
    )
    cors_origins: str = Field(
        "",
        pattern=r"^(https?://[a-z0-9.:\[\]-]+(,https?://[a-z0-9.:\[\]-]+)*)?$",
        description="Other sites' pages that may use the API with a token: "
        "https://app.firma.dk,https://intranet.firma.dk; none when empty.",
    )
    api_limit: int = Field(
        300, ge=0, description="Requests a minute of one user, or one address without; 0: no limit."
    )
    webhook_limit: int = Field(
        60, ge=0, description="Deliveries a second at one inbound address; 0: no limit."
    )
    rollback_hours: int = Field(
        24, ge=1, le=168, description="How far back a workspace can be rolled back, in hours."
    )
    stream_limit: int = Field(20, ge=1, description="Open streams of live changes a user.")
    smtp_host: str = Field("127.0.0.1", description="Address the mail receiver listens on.")
    smtp_port: int = Field(2525, description="Port of the mail receiver.")
    mail_domain: str = Field("ind.localhost", description="Domain of the inbound mail addresses.")
    smtp_out_url: SecretStr | None = Field(
        None,
        description="Server that mail is sent through: smtp://user:password@host:587 (STARTTLS), smtps://…, "
        "or smtp+plain://… on a closed network; no mail is sent when empty.",
    )
    mail_from: str | None = Field(None, description="Sender of that mail: CRMFlow <crm@firma.dk>.")
    open_signup: bool = Field(
        default=False,
        description="Let strangers sign up; each gets a workspace when the address is verified.",
    )
    redirect_urls: str = Field(
        "",
        description="Pages that links in mails may lead on to, besides our own: https://app.firma.dk/,https://…",
    )
    storage_url: str | None = Field(
        None,
        description="Where files are kept: file:///path or s3://bucket/prefix; the data folder when empty.",
    )
    webhook_allow_hosts: str = Field(
        "",
        description="host:port,… that webhooks may call although inside or without TLS; none when empty.",
    )
    api_workers: int = Field(1, ge=1, le=64, description="Number of API processes.")
    job_concurrency: int = Field(2, ge=1, le=32, description="Jobs a worker runs at once.")
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        "info", description="Least level that is logged."
    )
    log_format: Literal["text", "json"] = Field(
        "text", description="Logs for people (text) or for machines (json)."
    )
    model_url: str | None = Field(
        None,
        description="OpenAI-compatible endpoint: https://models.firma.dk/v1; nothing is sent out when empty.",
    )
    model_key: SecretStr | None = Field(None, description="Key for the model endpoint.")
    embedding_model: str | None = Field(
        None, description="Embedding model at the endpoint; the built-in one is used when empty."
    )

    cvr_register: Literal["off", "cvrapi", "virk"] = Field(
        "off",
        description="The CVR register that company details come from: cvrapi (cvrapi.dk, 50 look-ups a day) "
        "or virk (Virk's system-to-system access).",
    )
    cvr_contact: str | None = Field(
        None,
        min_length=5,
        max_length=200,
        pattern=r"^[ -~]+$",
        description="Who asks cvrapi.dk, in plain letters (a-z): Firma ApS, it@firma.dk.",
    )
    cvr_user: str | None = Field(None, description="The user name at Virk.")
    cvr_password: SecretStr | None = Field(None, description="The password at Virk.")
    cvr_url: str | None = Field(
        None,
        pattern=r"^https?://[^/\s?#@]+(/[^\s?#]*)?$",
        description="Another address of the register than the provider's own.",
    )
    cvr_daily: int | None = Field(
        None,
        ge=1,
        description="Look-ups a day that the register allows; 50 with cvrapi, as many as needed with virk.",
    )

    @model_validator(mode="after")
    def _can_ask_the_register(self) -> Self:
        if self.cvr_register == "cvrapi" and not self.cvr_contact:
            message = (
                "CRMFLOW_CVR_REGISTER=cvrapi needs CRMFLOW_CVR_CONTACT: cvrapi.dk wants to know who asks"
            )
            raise ValueError(message)
        if self.cvr_register == "virk" and not (self.cvr_user and self.cvr_password):
            message = "CRMFLOW_CVR_REGISTER=virk needs CRMFLOW_CVR_USER and CRMFLOW_CVR_PASSWORD"
            raise ValueError(message)
        return self

    @field_validator("token_secrets")
    @classmethod
    def _are_long(cls, given: SecretStr | None) -> SecretStr | None:
        listed = given.get_secret_value().split(",") if given else []
        if any(len(secret.strip()) < SHORTEST_SECRET for secret in listed):
            message = f"each secret has at least {SHORTEST_SECRET} characters"
            raise ValueError(message)
        return given

    @property
    def base_url(self) -> str:
        """The address people use, without a final slash."""
        return (self.public_url or f"http://localhost:{self.port}").rstrip("/")

    @property
    def rollback_window(self) -> timedelta:
        """How far back a workspace can be rolled back."""
        return timedelta(hours=self.rollback_hours)

    @property
    def sends_mail(self) -> bool:
        """Whether there is a server to send mail through."""
        return self.smtp_out_url is not None

    @property
    def secret(self) -> str:
        """The secret key: from the environment, else generated once into the data folder."""
        return (
            self.secret_key.get_secret_value() if self.secret_key else stored_secret(self.data, "secret_key")
        )

    @property
    def key_ring(self) -> str:
        """The vault's keys: from the environment, else one generated once into the data folder."""
        if self.vault_keys:
            return self.vault_keys.get_secret_value()
        return f"{STORED_KEY}:{stored_secret(self.data, 'vault_key')}"

    @property
    def token_ring(self) -> list[str]:
        """The secrets behind the keys of access tokens: from the environment, else the secret key."""
        if not self.token_secrets:
            return [self.secret]
        return [secret.strip() for secret in self.token_secrets.get_secret_value().split(",")]


def stored_secret(data: Path, name: str) -> str:
    """A secret of the data folder, made at first use. The file is readable by its owner only."""
    path = data / SECRETS_FILE
    known = read_secrets(path)
    if name in known:
        return known[name]
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    # Processes that start together must not each make their own, nor lose one another's.
    with path.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        known = {name: secrets.token_urlsafe(32), **read_secrets(path)}
        draft = path.with_suffix(f".{os.getpid()}")
        descriptor = os.open(draft, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w") as file:
            json.dump(known, file)
        draft.replace(path)
    return known[name]


def read_secrets(path: Path) -> dict[str, str]:
    """What the data folder holds so far."""
    known: dict[str, str] = json.loads(path.read_text()) if path.exists() else {}
    return known


@lru_cache
def settings() -> Settings:
    """The settings of this process."""
    return Settings()
