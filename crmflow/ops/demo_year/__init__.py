"""A year of a small firm as data: loaded in one transaction, and removed again in one."""

from crmflow.ops.demo_year.load import is_loaded, load_year
from crmflow.ops.demo_year.remove import remove_year

__all__ = ["is_loaded", "load_year", "remove_year"]
