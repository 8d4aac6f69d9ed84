welcome-hello = Hello.
    .alt-text = A small house.
welcome-alone = Are you alone now?
