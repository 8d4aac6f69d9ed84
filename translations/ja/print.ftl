### フローの図（hotline flows graph）と印刷（hotline flows print）に出る言葉。
### 読むのはスタッフ、弁護士、サバイバー。ホットラインに書いてくる人は読まない。

## ステップがすること
print-start = はじめ
print-say = メッセージ
print-ask = 質問
print-menu = 選択
print-branch = 分かれ道
print-call = 別のフローを通る
print-go = 別のフローへ進む
print-resources = 助けの案内
print-handoff = 人を呼ぶ
print-end = おわり
print-back = 前のフローに戻る

## 矢印のそば
print-otherwise = それ以外
print-over_then = チャットが終わったとき
print-nobody_then = だれも来なかったとき
print-queue = 担当：{ $queue }
print-shown = { $kind }：{ $alt }
print-media =
    .picture = 絵や写真
    .audio = 音声
    .point = 地図の場所
print-typed = 打って答える：{ $kind }
print-type =
    .text = 自分の言葉
    .number = 数
    .date = 日付
    .place = 場所
print-missing = まだ言葉がない言語：{ $languages }
print-unwritten = 図にはないが、どの質問の下にもあるボタン：{ $buttons }

## 条件
print-is = { $fact }：{ $values }
print-is_not = { $fact }：{ $values }ではない
print-known = { $fact }：答えあり
print-asked = { $fact }：もう聞いた
print-over = { $fact }：{ $over }より大きい
print-under = { $fact }：{ $under }より小さい
print-between = { $fact }：{ $over }より大きく{ $under }より小さい
print-region = { $fact }：{ $region }の中
print-and = かつ { $more }
print-or = または { $more }
print-skipped = とばした
print-fact =
    .urgency = 緊急度
    .language = 言語
    .platform = メッセンジャー
    .country = 国
print-urgency =
    .immediate = いますぐ
    .high = 高い
    .medium = 中くらい
    .low = 低い
    .none = なし
print-help_kind =
    .emergency = 緊急の電話番号

## すべてのフローの図
print-map = すべてのフロー
print-map_about = 箱ひとつがフローひとつ（ファイルひとつ）。矢印がひとつの線は、そこへ進んで戻らない。矢印がふたつの点線は、そこへ行って戻る。
print-human = 人
print-questions = 質問{ $count }つ
