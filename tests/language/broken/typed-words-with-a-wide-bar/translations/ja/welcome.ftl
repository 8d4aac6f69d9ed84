welcome-hello = こんにちは。
welcome-alone = いま一人ですか？
    .no-heard = だれかいる | 友だちと｜家族と
