welcome-hello = ｛ $name ｝さん、こんにちは。
welcome-alone = いま一人ですか？
