"""Understanding meets the database: rows are read, `process` is asked, its answer is written."""
