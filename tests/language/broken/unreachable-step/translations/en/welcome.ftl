welcome-hello = Hello.
welcome-alone = Are you alone now?
welcome-lost = Where am I?
