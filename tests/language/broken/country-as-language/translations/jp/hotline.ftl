hotline-words =
    .name = 日本語
