welcome-hello = Hello { NUMBER($alone) } { NUMBER($years) } { NUMBER() } { NUMBER($years, 2) }
welcome-alone = Alone?
welcome-years = How old?
