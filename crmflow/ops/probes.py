"""Looks at a port from outside: is it free, does something listen, does our API answer."""

import asyncio
import socket

EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - what such a listener is reached at
READY = b"GET /api/v1/health/ready HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
WAIT = 3.0


def is_free(host: str, port: int) -> bool:
    """Whether we could listen there."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True


async def listens(host: str, port: int) -> bool:
    """Whether a program accepts connections there."""
    try:
        _, writer = await asyncio.open_connection(EVERYWHERE.get(host, host), port)
    except OSError:
        return False
    writer.close()
    return True


async def answers(host: str, port: int) -> bool:
    """Whether our API says that it is ready."""
    try:
        reader, writer = await asyncio.open_connection(EVERYWHERE.get(host, host), port)
        writer.write(READY)
        status = await asyncio.wait_for(reader.readline(), WAIT)
        writer.close()
    except OSError:
        return False
    return status.split()[1:2] == [b"200"]
