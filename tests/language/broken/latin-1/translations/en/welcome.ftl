welcome-hello = Très bien.
welcome-alone = Alone?
