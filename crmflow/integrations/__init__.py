"""Services outside this process: files, models, mail."""
