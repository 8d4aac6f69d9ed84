welcome-hello = You can:
    * write
welcome-alone = Are you
    [alone] now?
