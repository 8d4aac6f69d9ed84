welcome-hello = { "" }
welcome-alone = Are you alone now?
    .yes = { "" }
