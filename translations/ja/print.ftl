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
print-other_words = 別の言葉になる場合：{ $cases }
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
    .said = 自分の言葉で伝えた
    .raised = 記録のしるし
    .result = 記録
    .age = 年齢
    .can_leave_freely = 自由に出られる
    .danger_now = いま危険
    .debt_must_be_worked_off = 働いて返す借金
    .followed = 追われている
    .hurt = けがや暴力
    .job_as_promised = 約束どおりの仕事
    .made_to_do_sex_or_crime = 無理にさせられる
    .moved_or_travel_soon = 近く移される
    .papers_held_by_other = 身分証を人が持つ
    .pay_missing_or_cut = 給料が出ない、少ない
    .person_now = 人と話したい
    .phone_watched = スマホを見られる
    .self_harm = 死にたい気持ち
    .threatened = おどし
print-urgency =
    .immediate = いますぐ
    .high = 高い
    .medium = 中くらい
    .low = 低い
    .none = なし
print-help_kind =
    .emergency = 緊急の電話番号
    .police = 警察
    .anti_trafficking = 人身取引の相談
    .child = 子どもの相談
    .sexual_violence = 性暴力の相談
    .domestic_violence = 家での暴力の相談
    .labour = 仕事の相談
    .immigration = 入管
    .embassy = 大使館
    .mental_health = 心の相談
    .legal = 法律の相談
    .shelter = シェルター
    .general = そのほかの相談

## すべてのフローの図
print-map = すべてのフロー
print-map_about = 箱ひとつがフローひとつ（ファイルひとつ）。矢印がひとつの線は、そこへ進んで戻らない。矢印がふたつの点線は、そこへ行って戻る。
print-human = 人
print-questions = 質問{ $count }つ

## 紙の上
print-title = ホットラインが聞くこと、言うこと
print-languages = 言語：{ $languages }
print-version = 版 { $version }
print-source = 出典：
print-kept = 残すもの：{ $fact }
print-not_kept = 答えは残しません。
print-any = どんな答えでも
print-through = とおるフロー：
print-status =
    .reviewed = 確認ずみ
    .draft = 下書き
    .stale = もとの文がその後かわった
    .missing = まだ言葉がない
print-urgent = 緊急とみなすもの
print-urgent_about = しるしがひとつあれば、その緊急度になります。書いてくる人には見えません。
print-emergency = 緊急の電話番号
print-own = ホットライン自身が言うこと
print-result =
    .below_threshold = 基準に満たない
    .risk = おそれがある
    .exploitation = 搾取
    .possible_forced_labour = 強制労働のうたがい
    .likely_trafficking = 人身取引の可能性が高い
print-said =
    .danger = 危険
    .self_harm = 死にたい気持ち
    .child = 子どもであること
