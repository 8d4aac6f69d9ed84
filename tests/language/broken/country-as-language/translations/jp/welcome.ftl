welcome-hello = こんにちは。
welcome-alone = いま一人ですか？
