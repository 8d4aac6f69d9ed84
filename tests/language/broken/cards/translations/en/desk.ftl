desk-card_topics =
    .security = Safety
    .goodbye = Goodbye
