labour-papers = Who keeps your passport or residence card now?
    .yes = Someone else
    .no = I do
    .unsure = I don't know
    .yes-heard = my boss has it | they took it | the broker

labour-leave = Can you leave freely?
labour-where = Where are you?
labour-options = What now?
    .places = Places near me
    .advise = Talk to an adviser
    .enough = That is enough
hotline-yes_no =
    .yes = Yes
    .no = No
    .unsure = I don't know
