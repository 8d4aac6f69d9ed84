welcome-hello = Hello.
welcome-alone = Are you alone now?
    .mostly = Most of the time
