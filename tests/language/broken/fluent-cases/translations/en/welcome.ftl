welcome-hello = Hello.
welcome-alone = Are you alone now?
welcome-count = { $alone ->
    [yes] one
    [no] two
}
welcome-brace = a } b
welcome-digit = a { 1x } b
