"""Writes the files that are made from others; with --check only says which are out of date."""

import asyncio
import sys
import tempfile
from pathlib import Path

from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from crmflow.config import Settings
from crmflow.ops.at_hand import database_at_hand
from crmflow.ops.schema_docs import pages
from scripts import jobs_migration

ROOT = Path(__file__).parents[1]
HEADER = """\
# Every setting of CRMFlow, with its default. None has to be set.
# Take what you need into the environment, for example: set -a; . ./.env; set +a
"""


def main(*, check_only: bool) -> None:
    """Write what is out of date, or fail because of it."""
    files = generated() | from_database()
    stale = [name for name, text in files.items() if current(ROOT / name) != text]
    if check_only and stale:
        sys.exit(f"Out of date: {', '.join(stale)}. Run .venv/bin/python scripts/generate.py")
    for name in stale:
        (ROOT / name).write_text(files[name], "utf-8")


def generated() -> dict[str, str]:
    """The files that are made from the code, and what each should hold."""
    return {".env.example": env_example(), jobs_migration.FILE: jobs_migration.migration()}


def from_database() -> dict[str, str]:
    """The pages about the schema, from a throw-away database with nothing but the migrations in it."""
    with (
        tempfile.TemporaryDirectory() as data,
        database_at_hand(Settings(data=Path(data), database_url=None)) as urls,
    ):
        return {f"docs/{name}": text for name, text in asyncio.run(pages(urls.owner)).items()}


def current(path: Path) -> str | None:
    """What the file holds now."""
    return path.read_text("utf-8") if path.exists() else None


def env_example() -> str:
    """One setting after the other, as the settings class describes them."""
    return HEADER + "".join(entry(name, field) for name, field in Settings.model_fields.items())


def entry(name: str, field: FieldInfo) -> str:
    """The description of a setting, and a line to uncomment."""
    variable = field.validation_alias or f"CRMFLOW_{name.upper()}"
    default = "" if field.default in {None, PydanticUndefined} else field.default
    value = str(default).lower() if isinstance(default, bool) else default
    return f"\n# {field.description}\n#{variable}={value}\n"


if __name__ == "__main__":
    main(check_only="--check" in sys.argv[1:])
