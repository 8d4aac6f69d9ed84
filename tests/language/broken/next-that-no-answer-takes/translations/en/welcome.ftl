welcome-hello = Hello.
welcome-alone = Are you alone now?
welcome-lost = Lost.
