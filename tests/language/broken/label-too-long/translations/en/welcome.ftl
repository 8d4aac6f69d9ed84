welcome-hello = Hello.
welcome-alone = Are you alone now?
    .yes = Yes, there is nobody here
    .no = No, 👩‍👩‍👧‍👦👩‍👩‍👧‍👦 are here
    .yes-heard = a phrase can be as long as people like
