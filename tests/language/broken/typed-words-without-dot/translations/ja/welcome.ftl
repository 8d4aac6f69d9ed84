welcome-hello = こんにちは。
welcome-alone = いま一人ですか？
    ．yes-heard ＝ だれもいない
