welcome-hello = Hello. It is good. You came.
welcome-alone = { $alone ->
    [yes] Alone?
   *[other] Alone? Or not?
}
