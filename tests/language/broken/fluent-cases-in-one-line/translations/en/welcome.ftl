welcome-hello = { $alone -> [yes] Hello. *[other] Hello you. }
welcome-alone = Are you alone now?
