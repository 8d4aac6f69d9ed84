welcome-hello = { $alone ->
    [yes] Hello.
   *[other] {""}
}
welcome-alone = Are you alone now?
    .yes = { $alone ->
        [no] Now I am
       *[other] { " " }
    }
