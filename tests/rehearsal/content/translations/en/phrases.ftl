phrases-danger = he will kill me
phrases-self_harm = i want to die
phrases-child = i am # years old
phrases-negations = not | no
