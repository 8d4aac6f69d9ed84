welcome-hello = Hello.
welcom-alone = Are you alone now?
