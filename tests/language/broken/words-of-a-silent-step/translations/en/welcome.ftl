welcome-hello = Hello.
welcome-alone = Are you alone now?
welcome-on = Let me see.
