"""Where things come in: raw first, then parsed, then placed on a company by CVR number."""
