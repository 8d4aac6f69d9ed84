welcome-hello = No police comes here.
    You are no victim of trafficking.
welcome-alone = Are you safe and all alone now, without any police?
    .yes = Yes, trafficked
    .yes-heard = a victim
