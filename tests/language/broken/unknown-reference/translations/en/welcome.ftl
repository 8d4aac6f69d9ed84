welcome-hello = Hello, { welcome-alne } { -brand }
welcome-alone = Are you alone now?
