welcome-hello = Hello.
welcome-alone = Are you alone now?
cover-word = The word of the day is “moon”.
    .more = More
    .enough = Enough
