welcome-hello = Hello.
welcome-more = How many years?
welcome-most = Where?
welcome-alone = Are you alone now?
