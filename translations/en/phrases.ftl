### What people really write, to be heard inside of longer texts. Nobody ever reads these lines on a screen.
### Phrases are separated by |. Capitals and apostrophes do not matter ("im" is heard as "I'm").
### A phrase is found as whole words, one after the other: "want to die" is not found in "wanted to diet". It is also found
### with letters held down ("killll"), without its spaces ("iwanttodie"), and with one slip in a word of six letters or
### more ("locekd"): none of that needs a line of its own. Emoji are words too.
### Choose phrases whose denial reads otherwise: "i am in danger" is not in "i am not in danger".
### In doubt keep it: a false alarm costs a volunteer a minute.

## Danger to life or body, now or soon. The desk hears of it at once.
phrases-danger =
    i am in danger | i'm in danger | we are in danger | we're in danger | is in danger | are in danger |
    danger now | i am not safe | i'm not safe | we are not safe | not safe here | emergency here |
    it's an emergency | this is an emergency | help me now | help me quick | help me quickly | help now please |
    please save me | rescue me | rescue us | come and get me | call the police now | will kill me | will kill us |
    going to kill me | gonna kill me | want to kill me | wants to kill me | trying to kill me | tried to kill me |
    threatened to kill | threatens to kill | threatening to kill | don't kill me | don't want to die |
    do not want to die | afraid to die here | scared for my life | fear for my life | he hits me | he hit me |
    they hit me | she hits me | boss hits me | he beats me | he beat me | they beat me | beats me | beating me |
    beaten me | hurting me | he hurts me | they hurt me | strangled me | choking me | burned me | locked me |
    locked us | lock me in | locked in a room | locked in the room | locked in my room | locked inside |
    i am locked in | i'm locked in | we are locked in | can't get out | cannot get out | can't escape |
    cannot escape | held against my will | held captive | held hostage | kidnapped | won't let me leave |
    won't let me go | raped | rape me | raping me | force me to have sex | forced me to have sex |
    forced to have sex | has a gun | have guns | with a gun | gun to my | has a knife | had a knife |
    came with a knife | me with a knife | knife to my | i am bleeding | i'm bleeding | can't breathe | sell me to |
    sell us | will sell me | going to sell me | want to sell me | sold me | selling me | moving me tonight |
    taking me away | they found me | he found me | kill my family | kill my mother | kill my child |
    hurt my family | gonna kill us | wanna kill me | tryna kill me | finna kill me | will hurt me |
    going to hurt me | gonna hurt me | will beat me | going to beat me | call 110 | call 119 | call 191 | call 911 |
    call the police for me | call the cops | send police | send the police | send help | need police now |
    somebody help me | someone help me | someone please help | somebody please help | please help us |
    help us please | please please help | help me please please | help me get out | get me out of here |
    get us out of here | take me away from here | 🆘 | being held here | keep me locked | keeps me locked |
    keeping me locked | lock us in | lock me up | locked up here | locked up in | won't let us leave |
    don't let me leave | doesn't let me leave | not let me leave | don't let us leave | won't let us go |
    don't let me go out | not allowed to leave | not allowed to go out | can't leave here | no way out |
    i am trapped | i'm trapped | we are trapped | trapped here | trapped in this | trapped in a |
    guards at the door | hitting me | hits me every | punched me | punches me | kicked me | kicks me | slapped me |
    slaps me | stabbed me | stab me | beat us | beats us | beat me up | beaten up | tortured | torture us |
    torture me | electric shock | electrocute | electrocuted | pointed a gun | pulled a knife | drugged me |
    they drug me | drugging me | touches me at night | touching me at night | touched my private |
    touches my private | force me to sleep with | forced me to sleep with | make me sleep with |
    made me sleep with | makes me sleep with | make me have sex | made me have sex | makes me have sex |
    forced to sell my body | make me sell my body | makes me sell my body | take my kidney | take my organs |
    sell my organs | he is at the door | he's at the door | they are at the door | they're at the door |
    outside my door | breaking the door | breaking down the door | coming to get me | he is coming for me |
    he's coming for me | they are coming for me | they're coming for me | they will find me | he will find me |
    parents sold me | mother sold me | father sold me | husband sold me | boyfriend sold me | to be sold |
    being sold | got sold | was sold to |
    please save us | they locked the door | he locked the door | boss locked the door | put me in a dark room |
    can't leave the compound | cannot leave the compound | can't leave the building | guards with guns | armed guards |
    cut off my fingers | will cut my fingers | beats her | beating her | hits her | hitting her | beats him |
    beating him | they beat her | they beat him | beat my brother | beat my sister | beat my friend | beat my husband |
    beat my wife | beat my son | beat my daughter | hits the girl | hit the girl | hits the child | hits the children |
    hits the girls | locked her in | locked him in | locked them in | locked her up | locked him up | lock her in |
    won't let her leave | won't let him leave | won't let her go | won't let him go | won't let them leave |
    will kill her | will kill him | kill my brother | kill my sister | sell her to | sell him to | sold her to |
    sold him to | force her to have sex | forced her to have sex | make her sleep with | makes her sleep with |
    made her sleep with |
    took my phone and locked | kill my mom | kill my mum | kill my dad | kill my father | kill my parents | kill my kids |
    kill my children | kill my baby | kill my son | kill my daughter | hurt my mom | hurt my mum | hurt my mother |
    hurt my sister | hurt my child | hurt my kids | someone is following me | somebody is following me |
    they are following me | they're following me | a man is following me | he is following me | he's following me

## Thoughts of dying or of hurting oneself.
phrases-self_harm =
    want to die | wanna die | wants to die | rather die | rather be dead | better off dead | wish i was dead |
    wish i were dead | kill myself | killing myself | end my life | ending my life | take my own life |
    take my life | end it all | suicide | suicidal | hurt myself | hurting myself | harm myself | harming myself |
    self harm | cut myself | cutting myself | don't want to live | do not want to live | don't want to be alive |
    no reason to live | nothing to live for | tired of living | can't go on living | overdose | hang myself |
    jump off a bridge | jump off the bridge | jump off a building | jump off the roof | jump from the |
    jump in front of | kms | unalive | off myself | want die | want dead | i want to be dead | killing my self |
    kill my self | hurt my self | harm my self | selfharm | self harming | don't want to be here anymore |
    don't want to be here any more | don't want to exist | no point in living | no point living |
    life is not worth | not worth living | nobody would miss me | no one would miss me | better off without me |
    better without me | want to disappear | wanna disappear | wish i could disappear | want to sleep forever | never wake up |
    not wake up again | don't want to wake up | want it all to end | want everything to end | goodbye forever |
    goodbye everyone | last goodbye | suiside | sucide | suicid | su1cide | cutting again | cut my wrist |
    cut my wrists | cutting my wrists | slit my wrist | slit my wrists | cutting my arms | take all the pills |
    take all my pills | took all the pills | took all my pills | swallow all the pills | pills to die | how to die |
    easiest way to die | best way to die | painless death | in front of a train | in front of the train |
    hanging myself | drown myself | shoot myself | burn myself | starve myself | don't wanna live |
    don't wanna be here | don't wanna be alive | don't want to be here | can't live like this |
    kill herself | kill himself | killing herself | killing himself | hurting herself | hurting himself |
    cutting herself | cutting himself | end her life | end his life | don't see the point anymore |
    don't see a point anymore

## The writer may be under 18. # stands for any age under 18.
phrases-child =
    i am # | i'm # | i am only # | i'm only # | i am just # | i just turned # | # years old | # yrs old | # yo |
    # y/o | # year old | age # | aged # | i am a child | i'm a child | i am a kid | i'm a kid | just a kid |
    i am a minor | i'm a minor | i am underage | i'm underage | under 18 | under age | not 18 yet | not yet 18 |
    younger than 18 | in elementary school | in primary school | in middle school | in junior high |
    in high school | middle school student | high school student | high school girl | still in school |
    my homework | say i am 18 | say i'm 18 | say that i am 18 | say i am 20 | lie about my age | i turn # |
    i turned # | turning # | # yr old | # y o | # th grade | # th grader | in grade # | not an adult | i am not 18 |
    i'm not 18 | am still a child | i'm still a child | i am still a kid | i'm still a kid | still a kid |
    we are children | we are kids | schoolgirl | schoolboy | school girl | school boy | in junior high school |
    in secondary school | my class teacher | my homeroom teacher | my school uniform | ran away from home |
    run away from home | my stepdad | my stepfather | say we are 18 | told me to say 18 | said to say i'm 18 |
    fake id | twelve years old | thirteen years old | fourteen years old | fifteen years old | sixteen years old |
    seventeen years old | i am twelve | i'm twelve | i am thirteen | i'm thirteen | i am fourteen | i'm fourteen |
    i am fifteen | i'm fifteen | i am sixteen | i'm sixteen | i am seventeen | i'm seventeen |
    my age is # | age is # | she is # | she's # | he is # | he's # | she looks # | he looks # | looks about # |
    looks around # | look about # | she looks like # | he looks like # | girl looks # | boy looks # |
    girl looks like # | boy looks like # | girl of # | boy of # | child of # | my cousin is # | my sister is # |
    my brother is # | my friend is # | the girl is # | the boy is # | girl is only # | boy is only #

## Sayings that hold one of the phrases above and mean nothing of it. A phrase inside of one of these is not counted.
phrases-harmless =
    someone is following me on instagram | someone is following me on insta | someone is following me on tiktok |
    someone is following me on facebook | someone is following me on twitter | somebody is following me on instagram |
    somebody is following me on insta | somebody is following me on tiktok | somebody is following me on facebook |
    somebody is following me on twitter | they are following me on instagram | they are following me on insta |
    they are following me on tiktok | they are following me on facebook | they are following me on twitter |
    they're following me on instagram | they're following me on insta | they're following me on tiktok |
    they're following me on facebook | they're following me on twitter | a man is following me on instagram |
    a man is following me on insta | a man is following me on tiktok | a man is following me on facebook |
    a man is following me on twitter | he is following me on instagram | he is following me on insta |
    he is following me on tiktok | he is following me on facebook | he is following me on twitter |
    he's following me on instagram | he's following me on insta | he's following me on tiktok |
    he's following me on facebook | he's following me on twitter |
    want to die laughing | want to die of embarrassment | don't want to die | do not want to die |
    never want to die | not suicidal | never suicidal | not going to kill myself | won't kill myself |
    will not kill myself | suicide squad | suicide bomber | homework will kill me | heat will kill me |
    exams will kill me | cut myself shaving | cut myself cooking | cut myself some slack | sold me a | sold me the |
    i am # months | i'm # months | i am # weeks | i'm # weeks | i am # days | i'm # days | i am # hours |
    i'm # hours | i am # minutes | i'm # minutes | i am # km | i'm # km | i am # feet | age # to | beats me why |
    beats me how | it beats me | can't get out of bed | job is in danger | visa is in danger | no suicidal |
    not about suicide | virgin suicides | suicide mission | suicide doors | suicide silence | job will kill me |
    school will kill me | cold will kill me | shoes will kill me | diet will kill me | kill myself laughing |
    burn myself cooking | burn myself on the | hurt myself cooking | hurt myself playing | hurt myself running |
    hurt myself falling | shoot myself in the foot | how to die in the game | kidnapped in the movie |
    kidnapped in the film | kidnapped in the game | kidnapped in the book | kidnapped in the story |
    kidnapped in the show | kidnapped in the drama | kidnapped in the war | kidnapped during the war |
    tortured in the war | tortured during the war | tortured in the movie | tortured in the film |
    electric shock from the socket | was sold to a company | was sold to another company | was sold to new owners |
    being sold online | being sold in shops | raped in the movie | raped in the film | held hostage in the movie |
    held hostage in the film | nobody beats me | not locked inside | never locked me | i am # kg | i'm # kg |
    i am # cm | i'm # cm | i am # years in | i'm # years in | i am # minute | i'm # minute | turning # degrees |
    # years old car | # year old car | # year old whisky | # year old house | # year old phone |
    don't want to be here late | don't want to be here when |
    she is # minutes | she is # minute | she is # hours | she is # weeks | she is # months | she is # days |
    she is # km | she is # cm | she is # kg | she is # years in | she is # years older | she is # years younger |
    she's # minutes | she's # minute | she's # hours | she's # weeks | she's # months | she's # days | she's # km |
    she's # cm | she's # kg | she's # years in | she's # years older | she's # years younger | he is # minutes |
    he is # minute | he is # hours | he is # weeks | he is # months | he is # days | he is # km | he is # cm |
    he is # kg | he is # years in | he is # years older | he is # years younger | he's # minutes | he's # minute |
    he's # hours | he's # weeks | he's # months | he's # days | he's # km | he's # cm | he's # kg | he's # years in |
    he's # years older | he's # years younger | beats her record | hits her head

## Words that turn a sentence into its opposite. An answer with one is never held for the answer without.
phrases-negations =
    no | not | don't | do not | doesn't | didn't | isn't | aren't | am not | wasn't | weren't | haven't | hasn't | can't |
    cannot | can not | couldn't | won't | wouldn't | shouldn't | mustn't | ain't | never | nobody | no one | nothing |
    none | neither | nor | without | unable | hardly

## Words that are often written. None of them can be a sign that somebody chooses: it would be given by chance.
phrases-common =
    hello | ok | okay | yes | no | what | who | where | when | how | love | baby | honey | darling |
    mother | mom | father | dad | sister | brother | friend | boyfriend | girlfriend | husband | wife |
    boss | home | house | room | food | water | rice | coffee | tea | cat | dog | phone | money | work |
    job | today | tomorrow | tonight | morning | night | good | bad | nice | happy | sad | angry | sorry |
    please | thanks | wait | stop | go | come | sleep | eat | where are you | what are you doing |
    good night | good morning | lol | haha | omg | wow | test | asdf | abc | password | secret | moon |
    star | sun | heart | rose | flower | sun flower | line | telegram | facebook | instagram | tiktok |
    youtube | google
