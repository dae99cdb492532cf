"""The application as uvicorn's processes make it: each starts afresh and sets up its own log."""

from fastapi import FastAPI

from crmflow.api.app import create_app
from crmflow.config import settings
from crmflow.logs import configure_logging


def served_app() -> FastAPI:
    """The application, with its log going where the others' go."""
    values = settings()
    configure_logging(values, "api")
    return create_app(values)
