calls-where = { hotline-where }
