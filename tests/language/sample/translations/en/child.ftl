child-age = How old are you?
    .under_13 = 12 or younger
    .teen = 13 to 17
    .adult = 18 or older
