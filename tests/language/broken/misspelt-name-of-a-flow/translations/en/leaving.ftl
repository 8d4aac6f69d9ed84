leaving-bye = Take care.
