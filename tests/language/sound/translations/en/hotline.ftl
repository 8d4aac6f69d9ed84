hotline-yes_no =
    .yes = Yes
    .no = No
    .unsure = I don't know
hotline-service =
    .police = Police
hotline-learns =
    .police = The police learn of the call.
