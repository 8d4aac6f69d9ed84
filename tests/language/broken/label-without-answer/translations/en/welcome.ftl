welcome-hello = Hello.
welcome-alone = Are you alone now?
    .yess = Yes
    .nope-heard = not at all
