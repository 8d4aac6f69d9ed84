welcome-hello = Hello.
welcome-alone = Are you alone now?
    - yes = I am
    • no = I am not
