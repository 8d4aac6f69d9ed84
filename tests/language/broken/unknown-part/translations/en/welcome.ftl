welcome-hello = { welcome-alone.maybe } { hotline-yes_no } { -lamp.small ->
    [one] one
   *[two] two
} { WEEKDAY($alone) }
welcome-alone = Are you alone now?
-lamp = Lamp
