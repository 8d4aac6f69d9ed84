law-unchecked = (Not checked yet.)
law-jp_papers = Nobody may keep your passport.
law-jp_debts = Nobody may fine you.
law-xx_nobody = Nobody may do anything.
welcome-hello = { law-xx_nobody }
welcome-alone = { law-jp_papers } Are you alone now?
welcome-bye = Take care.
