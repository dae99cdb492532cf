"""What a demo remembers between starts: when it began, its doors, its password, and what has arrived."""

import json
import os
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

FILE = "demo.json"
PASSWORD_BYTES = 12


@dataclass(frozen=True)
class DemoState:
    """The memory of one demo. It holds secrets: only the owner of the data folder may read its file."""

    began: datetime
    password: str
    chat_url: str = ""
    mail_address: str = ""
    is_furnished: bool = False
    arrived: tuple[str, ...] = ()

    def with_arrived(self, keys: Iterable[str]) -> "DemoState":
        """The same after these arrivals."""
        return replace(self, arrived=(*self.arrived, *keys))


def load(data: Path) -> DemoState:
    """The memory of the demo in this data folder; a new one at the first start."""
    path = data / FILE
    if not path.exists():
        return DemoState(datetime.now(UTC), secrets.token_urlsafe(PASSWORD_BYTES))
    values = json.loads(path.read_text(encoding="utf-8"))
    began, arrived = datetime.fromisoformat(values.pop("began")), tuple(values.pop("arrived"))
    return DemoState(began=began, arrived=arrived, **values)


def save(data: Path, state: DemoState) -> None:
    """Store the memory, whole or not at all."""
    values = {**vars(state), "began": state.began.isoformat()}
    draft = data / f"{FILE}.{os.getpid()}"
    with os.fdopen(os.open(draft, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "w") as file:
        json.dump(values, file, ensure_ascii=False, indent=2)
    draft.replace(data / FILE)
