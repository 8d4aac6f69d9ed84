welcome-hello = Hello.
welcome-alone = Are you alone now?
welcome-more = What do you wish?
