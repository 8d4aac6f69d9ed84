welcome-hello = Hello.
welcome-extra = What?
    .work = Work
    .home = Home
welcome-alone = Are you alone now?
