"""A year of a small firm as data: loaded in one transaction, and removed again in one."""
