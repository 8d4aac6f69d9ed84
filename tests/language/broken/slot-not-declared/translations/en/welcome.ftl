welcome-hello = Hello.
welcome-alone = Are you alone now?
    .no-heard = with my sister
