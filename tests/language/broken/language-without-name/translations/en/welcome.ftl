welcome-hello = Hello.
welcome-alone = Are you alone now?
hotline-words =
    .name = English
