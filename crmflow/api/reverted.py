"""What undo and roll-back tell alike: how many rows of which table, and what stays and why."""

from pydantic import BaseModel


class TableReport(BaseModel):
    """Rows of one table that were put back, that went, and that came back."""

    table: str
    restored: int
    removed: int
    brought_back: int


class Skipped(BaseModel):
    """Rows that stay as they are, and why."""

    table: str
    reason: str
    count: int


class Reverted(BaseModel):
    """Rows that change or changed, and those that stay."""

    changes: int
    tables: list[TableReport]
    skipped: list[Skipped]
