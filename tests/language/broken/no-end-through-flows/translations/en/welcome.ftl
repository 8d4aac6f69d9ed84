welcome-hello = Hello.
welcome-alone = Are you alone now?
other-hi = Hi
    .again = Again
    .home = Home
other-leave = Bye.
