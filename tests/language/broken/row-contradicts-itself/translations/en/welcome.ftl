welcome-hello = Hello.
welcome-alone = Are you alone now?
welcome-more = More?
welcome-town = Where?
