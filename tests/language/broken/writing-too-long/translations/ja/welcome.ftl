welcome-hello = こんにちは。来てくれて、うれしい。
welcome-alone = いま、ひとり？
    .yes = はい
