"""The OpenAPI 3.1 document: verbs from the routes, tables and functions from the database's catalogue."""
