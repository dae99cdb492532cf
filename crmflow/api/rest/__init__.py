"""`/rest/v1`: PostgREST's dialect from the catalogue. Text -> syntax -> one SQL statement -> bytes."""
