"""The database: where it runs, its migrations, its catalogue and the transaction of a signed-in person."""
