welcome-hello = **Hello**, $alone
welcome-alone = Are you alone now?
