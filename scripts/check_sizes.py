"""Fails when a file or a function has grown past what one can read: 500 lines a file, 60 a function."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

LONGEST_FILE = 500
LONGEST_FUNCTION = 60
KINDS = (".py", ".ts", ".tsx", ".mjs", ".css", ".sql")
NOT_WRITTEN_HERE = {
    "supabase/migrations/20260101001100_jobs.sql": "procrastinate's own schema, as it ships",
}


def main() -> None:
    """Print every file and function that is too long; fail when there is one."""
    complaints = [complaint for path in files() for complaint in examine(path)]
    print("\n".join(complaints) or "No file and no function is too long.")
    sys.exit(bool(complaints))


def files() -> list[Path]:
    """The files people write, as git knows them; new ones too."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    return [
        Path(name)
        for name in listed
        if name.endswith(KINDS)
        and ".gen." not in name
        and name not in NOT_WRITTEN_HERE
        and Path(name).exists()
    ]


def examine(path: Path) -> Iterator[str]:
    """What is too long about this file."""
    text = path.read_text("utf-8")
    if (lines := text.count("\n")) > LONGEST_FILE:
        yield f"{path}: {lines} lines, at most {LONGEST_FILE}"
    if path.suffix == ".py":
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno:
                length = node.end_lineno - node.lineno + 1
                if length > LONGEST_FUNCTION:
                    yield f"{path}:{node.lineno}: {node.name} has {length} lines, at most {LONGEST_FUNCTION}"


if __name__ == "__main__":
    main()
