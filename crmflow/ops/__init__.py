"""Running it: the process tree, health, demo data."""
