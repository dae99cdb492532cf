"""Fixtures of the whole suite: real databases on one throw-away PostgreSQL."""

pytest_plugins = [
    "tests.plugins.postgres",
    "tests.plugins.workspace",
    "tests.plugins.mailbox",
    "tests.plugins.receiver",
    "tests.plugins.key_server",
]
