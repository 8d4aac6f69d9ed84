welcome-hello = Hello.
welcome-alone = Are you alone in { $town } now?
