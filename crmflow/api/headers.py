"""The headers of a request by name, read once: nearly every layer asks for some."""

from starlette.types import Scope


def header(scope: Scope, name: bytes) -> str | None:
    """The first value of a header; the name in lower case."""
    value = headers_of(scope).get(name)
    return None if value is None else value.decode("latin-1")


def cookie(scope: Scope, name: str) -> str | None:
    """The value of one cookie as it was set, which is never in quotes; the last one of that name.

    A proxy that speaks HTTP/2 may pass each cookie on in a header of its own (RFC 9113, 8.2.3).
    """
    found = None
    for header_name, line in scope["headers"]:
        if header_name == b"cookie":
            for pair in line.decode("latin-1").split(";"):
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
