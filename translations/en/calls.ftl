calls-where = So that I can show numbers that answer where you are: which country are you in now?
