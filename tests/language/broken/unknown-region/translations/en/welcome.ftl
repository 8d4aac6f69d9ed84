welcome-hello = Hello.
welcome-town = Where are you?
