### Asked plainly, and only where the person says that nobody else sees the phone. No blame, no "why", no promise.

self_harm-thoughts = I am glad that you wrote this here. I ask it plainly, because it can help to say it: are you thinking of dying, or of hurting yourself?
    .yes-heard = i want to die | i think of dying | i am thinking of dying | i think about it | i want to hurt myself | i hurt myself | sometimes | often | every day
    .no-heard = i don't want to die | i do not want to die | not really | i'm just tired | i am just tired | just tired | only tired
    .unsure-heard = a little | a bit | not now | kind of
self_harm-plan = Thank you for telling me. One more thing, just as plainly: have you thought about how you would do it?
    .yes-heard = i have a plan | i know how | i thought about it | i have thought about it | a little | a bit
    .no-heard = no plan | i have no plan | i don't have a plan | not yet
    .unsure-heard = kind of | not really | i don't want to say how
self_harm-means = You need not say what it is. Is what you would need for it there with you now?
    .yes-heard = i have it | it is here | it's here | i have it here | it is with me
    .no-heard = i don't have it | not here | it is not here | it's not here
    .unsure-heard = i could get it | i can get it | nearby
self_harm-soon = And the last of these questions. Are you thinking of doing it today or tomorrow?
    .yes-heard = now | today | tonight | tomorrow | soon
    .no-heard = not today | not now | not yet | some day | later
    .unsure-heard = could be | i think so
self_harm-here = I stay here, and so does what you wrote: whoever comes can read it, and you need not say it twice. What would be good for you now?
    .wait = Wait for a person
    .wait-heard = wait | i wait | i will wait | i'll wait
    .calls = Numbers to call
    .calls-heard = call | numbers | the numbers | i want to call | phone
    .go_on = Go on here
    .go_on-heard = go on | continue | back | later | not now | nothing | no
