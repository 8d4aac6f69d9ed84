welcome-hello = { $language ->
    [Thai] Sawasdee.
   *[other] Hello.
}
welcome-alone = { $age ->
    [under13] Are you alone?
    [teen] Are you alone now?
   *[adult] Are you by yourself now?
}
welcome-age = How old are you?
    .under_13 = Under 13
    .teen = 13 to 17
    .adult = 18 or older
welcome-hours = { $hours ->
    [lots] You work so long.
    [60] Sixty?
    [few] So few?
   *[other] How many hours do you work?
}
welcome-town = { $town ->
    [tokyo] In Tokyo?
   *[other] Where are you?
}
welcome-bye = { $country ->
    [Japan] Take care in Japan.
    [skip] Take care.
   *[other] { $platform ->
        [whatsapp] Bye.
       *[other] Take care, wherever you are.
    }
}
