welcome-hello = Hello.
Good that you are here.
welcome-alone = Are you alone now?
