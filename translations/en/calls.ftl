calls-where = So that it is the right one for you: which country are you in now?
