### What people really write, to be heard inside of longer texts. Nobody ever reads these lines on a screen.
### Phrases are separated by |. Capitals and apostrophes do not matter ("im" is heard as "I'm").
### A phrase is found as whole words, one after the other: "want to die" is not found in "wanted to diet".
### Choose phrases whose denial reads otherwise: "i am in danger" is not in "i am not in danger".
### In doubt keep it: a false alarm costs a volunteer a minute.

## Danger to life or body, now or soon. The desk hears of it at once.
phrases-danger =
    i am in danger | i'm in danger | we are in danger | we're in danger | is in danger | are in danger | danger now |
    i am not safe | i'm not safe | we are not safe | not safe here | emergency here | it's an emergency |
    this is an emergency | help me now | help me quick | help me quickly | help now please | please save me |
    rescue me | rescue us | come and get me | call the police now |
    will kill me | will kill us | going to kill me | gonna kill me | want to kill me | wants to kill me |
    trying to kill me | tried to kill me | threatened to kill | threatens to kill | threatening to kill | don't kill me |
    don't want to die | do not want to die | afraid to die here | scared for my life | fear for my life |
    he hits me | he hit me | they hit me | she hits me | boss hits me | he beats me | he beat me | they beat me |
    beats me | beating me | beaten me | hurting me | he hurts me | they hurt me | strangled me | choking me | burned me |
    locked me | locked us | lock me in | locked in a room | locked in the room | locked in my room | locked inside |
    i am locked in | i'm locked in | we are locked in | can't get out | cannot get out | can't escape | cannot escape |
    held against my will | held captive | held hostage | kidnapped | won't let me leave | won't let me go |
    raped | rape me | raping me | force me to have sex | forced me to have sex | forced to have sex |
    has a gun | have guns | with a gun | gun to my | has a knife | had a knife | came with a knife | me with a knife |
    knife to my | i am bleeding | i'm bleeding | can't breathe |
    sell me to | sell us | will sell me | going to sell me | want to sell me | sold me | selling me | moving me tonight | taking me away | they found me | he found me

## Thoughts of dying or of hurting oneself.
phrases-self_harm =
    want to die | wanna die | wants to die | rather die | rather be dead | better off dead | wish i was dead |
    wish i were dead | kill myself | killing myself | end my life | ending my life | take my own life | take my life |
    end it all | suicide | suicidal | hurt myself | hurting myself | harm myself | harming myself | self harm |
    cut myself | cutting myself | don't want to live | do not want to live | don't want to be alive |
    no reason to live | nothing to live for | tired of living | can't go on living | overdose | hang myself |
    jump off a bridge | jump off the bridge | jump off a building | jump off the roof | jump from the | jump in front of

## The writer may be under 18. # stands for any age under 18.
phrases-child =
    i am # | i'm # | i am only # | i'm only # | i am just # | i just turned # | # years old | # yrs old | # yo | # y/o |
    # year old | age # | aged # | i am a child | i'm a child | i am a kid | i'm a kid | just a kid | i am a minor |
    i'm a minor | i am underage | i'm underage | under 18 | under age | not 18 yet | not yet 18 | younger than 18 |
    in elementary school | in primary school | in middle school | in junior high | in high school |
    middle school student | high school student | high school girl | still in school | my homework |
    say i am 18 | say i'm 18 | say that i am 18 | say i am 20 | lie about my age

## Sayings that hold one of the phrases above and mean nothing of it. A phrase inside of one of these is not counted.
phrases-harmless =
    want to die laughing | want to die of embarrassment | don't want to die | do not want to die | never want to die |
    not suicidal | never suicidal | not going to kill myself | won't kill myself | will not kill myself |
    suicide squad | suicide bomber | homework will kill me | heat will kill me | exams will kill me |
    cut myself shaving | cut myself cooking | cut myself some slack | sold me a | sold me the |
    i am # months | i'm # months | i am # weeks | i'm # weeks | i am # days | i'm # days | i am # hours | i'm # hours |
    i am # minutes | i'm # minutes | i am # km | i'm # km | i am # feet | age # to | beats me why | beats me how | it beats me | can't get out of bed |
    job is in danger | visa is in danger

## Words that turn a sentence into its opposite. An answer with one is never held for the answer without.
phrases-negations =
    no | not | don't | do not | doesn't | didn't | isn't | aren't | am not | wasn't | weren't | haven't | hasn't | can't |
    cannot | can not | couldn't | won't | wouldn't | shouldn't | mustn't | ain't | never | nobody | no one | nothing |
    none | neither | nor | without | unable | hardly
