welcome-hello = Hello { $alone }.
welcome-alone = Are you alone now? { $alone -> 
    [yes] You said so.
   *[other] In { $country }?
}
