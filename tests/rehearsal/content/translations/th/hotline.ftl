hotline-words =
    .name = ไทย
