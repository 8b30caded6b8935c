### The page around the stage, as far as a first visit shows it: search, verdict, transport, map, foot.

# ltr or rtl: which way the language is written.
direction = ltr
site-name = DNSSEC、フクロウと封蝋
skip = 物語へ進む

## Search
ask-name = ドメイン名
ask-name-hint = ドメイン名、リンク、メールアドレス
ask-type = タイプ
ask-provider = リゾルバー
ask-go = 封蝋を確かめる
provider-own = URLで指定
ask-url = リゾルバーのURL

## Verdict
state-secure = Secure（検証済み）
verdict-secure = Secure（検証済み）：{ $name }が公開した内容です。ルートまで、すべての署名が有効です。
verdict-work = 途中に{ $houses }。{ $seals }と{ $prints }を、お使いのブラウザーの中で確かめました。
houses = { $count ->
   *[other] 家{ $count }軒
}
seals = { $count ->
   *[other] 封蝋{ $count }個
}
prints = { $count ->
   *[other] 指紋{ $count }個
}

## The first screen
promise = この答えは本物でしょうか？
promise-how = 名前を入力すると、お使いのブラウザーがDNSSECの署名をすべて自分で確かめ、その証明を漫画で語ります。
try = 例：
try-signed = 署名された名前
try-unsigned = 署名のない名前
try-broken = わざと壊された名前
try-absent = 存在しない名前

## Where it came from
origin-opening = 実験室で記録した事例です（{ $when }）。今回は何も取得していません。
anchor-laboratory = 実験室には独自のルートがあります。この証明の出発点はそのトラストアンカーで、本物のルートのものではありません。

## What is under way
failed-still = 前の物語を表示する（この名前については何も語っていません）
again = もう一度試す
rest-lost = このページの残りを読み込めませんでした。
rest-lost-act = プログラムの一部が届きませんでした。オンラインかどうかを確認して、もう一度お試しください。

## Transport
transport = 物語の再生
play = 再生
pause = 一時停止
step-next = 次のコマ
step-back = 前のコマ
scrub = 物語
scrub-value = { $step }コマ目（全{ $all }コマ）：{ $title }
speed = 速度 { $speed }
keys-open = キーボード操作

## Stage
inside = 手順ごとに見る

## Map
map = ルートからこの名前までの信頼の連鎖
map-root = . ルート
map-holds = 有効

## Foot
language = 言語
language-lost = { $language }の言語ファイルを読み込めませんでした。ページは元の言語のままです。オンラインかどうかを確認して、もう一度選んでください。
theme = 版
theme-system = システムに従う
theme-light = 昼
theme-dark = 夜
footer = このページは、署名をすべて自分で検証します。リゾルバーにはレコードを運んでもらうだけで、その判断は信じません。

## How deep: what stands beside a caption
glossary-link = 用語集で見る
