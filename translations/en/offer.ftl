offer-wish = Thank you for telling me. You need not carry this alone: would you like to write with a person now?
    .please = Yes, please
    .please-heard = yes | please | ok | okay | yeah | yes i would | now | i would like that
    .numbers = Numbers to call
    .numbers-heard = call | numbers | the numbers | i want to call | phone
    .later = Go on here
    .later-heard = no | go on | continue | later | not now | no thanks | no thank you | not yet
