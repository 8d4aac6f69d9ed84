welcome-hello = Hello.
welcome-alone = Are you alone now?
welcome-years = How old?
welcome-town = Where?
