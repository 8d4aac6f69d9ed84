welcome-hello = Hello.
welcome-alone = Are you alone now?
    .no_heard = with my sister
