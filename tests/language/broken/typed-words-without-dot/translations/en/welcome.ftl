welcome-hello = Hello.
welcome-alone = Are you alone now?
    yes-heard = nobody is here
    .no = Somebody is here
    no-heard = my boss | a friend
