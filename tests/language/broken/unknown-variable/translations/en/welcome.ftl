welcome-hello = Hello { $nmae }.
welcome-alone = Are you alone in { $country }?
