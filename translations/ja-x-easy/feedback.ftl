feedback-helped = みじかい しつもんが ふたつ あります。こたえなくても いいです。ここは、あなたの やくに たちましたか？
    .yes-heard = たちました | よかったです | やくに たちました | 役に立った | 役に立ちました | とても | よかった | hai | yokattadesu | yaku ni tachimashita | やくにたった | yakunitatta | totemo | yokatta
    .partly = すこし
    .partly-heard = 少し | すこし | 半分 | まあまあ | はんぶん
    .no-heard = たちませんでした | やくに たちませんでした | 立たなかった | 役に立たなかった | あまり | iie | たたなかった | tatanakatta | やくにたたなかった | amari
feedback-better = ありがとうございます。どう すれば、もっと よく なりますか？みじかい ことばで いいです。こたえなくても いいです。
feedback-thanks = ありがとうございます。つぎに くる ひとの ために、ここは もっと よく なります。
