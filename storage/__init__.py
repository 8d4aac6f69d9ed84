"""The tables and plain functions over them. Start at `schema.py`; `database.py` decides where the functions run."""
