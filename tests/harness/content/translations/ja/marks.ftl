marks-odd = Tell me something.
marks-even = I heard { $odd }.
marks-again = I heard { $even }.
marks-bye = Take care.
