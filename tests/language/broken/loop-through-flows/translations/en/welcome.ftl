welcome-hello = Hello.
welcome-alone = Are you alone now?
other-hi = Hi
