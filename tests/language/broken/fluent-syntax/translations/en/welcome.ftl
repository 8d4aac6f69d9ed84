welcome-hello Hello.
welcome-alone = Are you { $alone now?

welcome-more =

9lives = x
