hotline-words =
    .human-heard = a person, somebody, a volunteer
    .leave-heard = bye, see you | exit
phrases-danger = help me, come quickly, they found me
