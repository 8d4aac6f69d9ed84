welcome-hello = Hello.
welcome-alone = Are you alone now?
    .no-heard = nobody, no one, not at all
