// a note
welcome-hello = Hello.
#another note
welcome-alone = Are you alone now?
<!-- and one more -->
