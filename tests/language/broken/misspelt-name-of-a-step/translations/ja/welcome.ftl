welcome-hello = こんにちは。
welcome-alone = いま一人ですか？
    .yes = はい
    .no = いいえ
    .unsure = わかりません
