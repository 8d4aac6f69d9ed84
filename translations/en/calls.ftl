calls-where = So that it is the right one for you: which country are you in now?
calls-intro = Here is what can be called from where you are. Each line says who learns of the call. With police or without, now or not at all: you decide, and call only if it is safe.
