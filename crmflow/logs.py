"""Readable logs: one line an event, for people or as JSON, with the name of the process in front."""

import logging
import re
import sys

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

from crmflow.config import Settings

# Their own lines say the same as ours, or nothing to an operator.
QUIET = ("httpx", "httpcore", "procrastinate", "uvicorn.error", "mail.log")
NAME_WIDTH = 8
DOOR_SECRET = re.compile(r"(/inbound/[\w-]+/[\w-]+/|/invitations/|/auth/v1/verify\?)[^\s\"'?]+(\?[^\s\"']*)?")
# The values of local variables would carry passwords and customers' words into the log.
WITHOUT_VALUES = structlog.tracebacks.ExceptionDictTransformer(show_locals=False)


def configure_logging(settings: Settings, process: str) -> None:
    """Send everything that is logged to standard error. `process` is who speaks: api, worker, smtp, run."""

    def name_process(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
        return {"process": process, **event}

    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(
            fmt="iso" if settings.log_format == "json" else "%H:%M:%S", utc=True
        ),
        name_process,
    ]
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(foreign_pre_chain=shared, processors=endings(settings.log_format))
    )
    logging.basicConfig(handlers=[handler], level=settings.log_level.upper(), force=True)
    # A pool that waits for its database reports every attempt with a traceback; its callers say enough.
    logging.getLogger("asyncpg").setLevel(logging.ERROR)
    for name in QUIET:
        logging.getLogger(name).setLevel(max(logging.WARNING, logging.getLogger().level))
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.processors.StackInfoRenderer(),
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )


def endings(log_format: str) -> list[Processor]:
    """How an event becomes a line."""
    drop_meta = structlog.stdlib.ProcessorFormatter.remove_processors_meta
    if log_format == "json":
        return [
            drop_meta,
            hide_door_secrets,
            structlog.processors.ExceptionRenderer(WITHOUT_VALUES),
            structlog.processors.JSONRenderer(),
        ]
    console = structlog.dev.ConsoleRenderer(
        colors=sys.stderr.isatty(), pad_event_to=0, exception_formatter=structlog.dev.plain_traceback
    )
    return [drop_meta, hide_door_secrets, name_first, console]


def hide_door_secrets(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """Leave out what opens a door: more people read a log than may send to the address."""
    for name, value in event.items():
        if isinstance(value, str):
            event[name] = DOOR_SECRET.sub(r"\1…", value)
    return event


def name_first(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """Put the process in front of the sentence, in a column of its own."""
    event["event"] = f"{event.pop('process', ''):<{NAME_WIDTH}}{event['event']}"
    return event
