"""The headers of a request by name, read once: nearly every layer asks for some."""

from starlette.types import Scope


def header(scope: Scope, name: bytes) -> str | None:
    """The first value of a header; the name in lower case."""
    value = headers_of(scope).get(name)
    return None if value is None else value.decode("latin-1")


def cookie(scope: Scope, name: str) -> str | None:
    """The value of one cookie as it was set, which is never in quotes; the last one of that name."""
    found = None
    for pair in (header(scope, b"cookie") or "").split(";"):
        key, _, value = pair.partition("=")
        if key.strip() == name:
            found = value.strip()
    return found


def headers_of(scope: Scope) -> dict[bytes, bytes]:
    """Each header's first value. A scope with other headers (a copy without cookies) is read anew."""
    state = scope.setdefault("state", {})
    source, known = state.get("headers", (None, None))
    if source is not scope["headers"]:
        source, known = state["headers"] = scope["headers"], dict(reversed(scope["headers"]))
    found: dict[bytes, bytes] = known
    return found
