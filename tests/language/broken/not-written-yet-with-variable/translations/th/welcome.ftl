welcome-hello = { "" }
welcome-alone = { "" }
