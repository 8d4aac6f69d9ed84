welcome-hello = Hello.
welcome-alone = Are you alone now?
welcome-extra = What?
    .work = Work
