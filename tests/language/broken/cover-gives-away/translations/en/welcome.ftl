welcome-hello = Hello.
welcome-alone = Are you alone now?
cover-word = The word of the day is a long one: “keisatsu” means police.
    .more = More
    .other = Other
