"""Writes the document so that a person can read it and a difference is a change."""

import json

from crmflow.api.openapi.columns import Json

WIDTH = 110


def as_text(document: Json) -> str:
    """Always in the same order; what fits on a line stands on one."""
    return _written(document, "", 0) + "\n"


def _written(value: object, indent: str, used: int) -> str:
    line = json.dumps(value, ensure_ascii=False, sort_keys=True)
    if not isinstance(value, dict | list) or len(indent) + used + len(line) <= WIDTH:
        return line
    inner = indent + "  "
    if isinstance(value, list):
        parts = [_written(item, inner, 1) for item in value]
        return "[\n" + ",\n".join(f"{inner}{part}" for part in parts) + f"\n{indent}]"
    parts = []
    for name in sorted(value):
        key = json.dumps(name, ensure_ascii=False)
        parts.append(f"{inner}{key}: {_written(value[name], inner, len(key) + 3)}")
    return "{\n" + ",\n".join(parts) + f"\n{indent}}}"
