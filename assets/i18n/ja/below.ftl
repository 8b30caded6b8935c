### What stands below the stage, and only there.

## The verdict at a glance
card-begin = 最初から
card-again = 今すぐ問い合わせ直す
card-show = その場面を見る
card-do = どうすればよいか
card-noticed = 気づいたこと
card-ticket = 報告文をコピー

## The rules to judge by
policy-legend = ルール
policy-retired = ルールの扱いが分かれるのは{ $zone }です。署名に使われているアルゴリズム{ $algorithm }は、もう署名に使うべきではありませんが、検証に使うことはまだ認められています。
policy-iterations = ルールの扱いが分かれるのは{ $zone }です。NSEC3レコードの反復回数は0であるべきところ、{ $iterations }になっています。どこまで受け入れるかは、バリデーターしだいです。
policy-missing = ルールの扱いが分かれるのは{ $zone }です。アルゴリズム{ $algorithm }を使うと約束しながら、すべてにその署名を付けてはいません。

## What was found
findings-cause = 何が問題で、誰が対処するのか
findings-beside = 途中で気づいたこと
findings-why = その理由と、変えられるのは誰か
findings-more = { $count ->
   *[other] ほかに気づいたこと{ $count }件
  }
finding-message =
    { $name }：{ $title }

    { $plain }
    { $acts }{ $fix }

    { $code }：{ $expert }（{ $cites }）
    { $source }
    ルール：{ $rules }。
severity-error = エラー
severity-warning = 警告
severity-note = 参考
asked-again = { $count ->
   *[other] JSONではオクテットが失われたおそれがあるため、{ $count }件の質問をワイヤー形式で尋ね直しました。
}

## Progress
close = 閉じる

## Transport
keys-title = キー

## Drawer
drawer = フクロウがいま確かめたこと
drawer-none = このコマに確かめるものはありません。最初の封蝋まで進んでください。
drawer-go = 最初の検証へ
column-letter = 手紙
column-seal = 封蝋
column-card = カード
column-ledger = 台帳
column-gap = 名簿
column-check = 検証
field-owner = 所有者名
field-ttl = TTL
field-ttl-note = リゾルバーのキャッシュでの残り
field-signer = 署名者名、鍵タグ
field-valid = 有効期間
field-signature = 署名
field-flags = フラグ
field-key-tag-note = うのみにせず、ここで計算
field-key = 公開鍵
field-digest = ダイジェスト
field-octets = 署名の対象（バイト）
field-hash = そのダイジェスト
field-bytes = { $count ->
   *[other] { $count }バイト
}
flags-zsk = 手紙用のカード
flags-ksk = 大判カード（カード立て用）
check-holds = 合格
check-fails = 不合格
more-rows = ほか{ $count }件

## Stills
stills = 物語の全コマ
save = 事例を保存（オフライン再生用）
save-chain = 認証チェーンを保存（RFC 9102）
save-trace = 検証の記録を保存（JSON）
copy-link = このコマへのリンクをコピー
carry = 証明をまるごと含むリンクをコピー
carry-length = { $length }文字
carry-long = 証明をまるごと含むリンクは{ $length }文字になり、途中で切ってしまうソフトが少なくありません。代わりに事例を保存してください。
copy-message = メッセージとしてコピー
gift-title = 手元の証拠を持ち込む
gift-hint = dig +dnssec、kdig +dnssec、drill -Dの出力、JSON形式のDoH応答、RFC 9102の認証チェーン、保存した事例を受け付けます。検証はこの機器で行い、どこにも送信しません。
gift-label = ここに貼り付け
gift-check = 検証する
problem-file = ファイル「{ $detail }」を読み取れません。
problem-file-act = フォルダーではなくファイルであること、元の場所にまだあること、読み取る権限があることを確認して、もう一度選んでください。
lacks-title = 足りないもの
lacks-count = { $count ->
   *[other] 渡された証拠には、連鎖全体に必要な応答が{ $count }件足りません：
}
lacks-more = { $count ->
   *[other] ほか{ $count }件
}
lacks-answers = { $count ->
   *[other] 足りない{ $count }件
}
lacks-ask = { $provider }に{ $what }を問い合わせる
lacks-asking = 足りないものを{ $provider }に問い合わせています

## Without a network, and the foot
licences = ライセンス

## How deep: the story, its details, its bytes
depth-story = 物語
depth-details = 詳細
depth-bytes = バイト
depth-story-says = 絵とその説明、そして何をすればよいかを示します。
depth-details-says = 用語、規則とそのRFC、確かめたすべての値も示します。
depth-bytes-says = 署名、ダイジェスト、ハッシュの対象となったすべてのバイトも、フィールドごとに示します。

## Presenting
present-position = { $step } / { $all }
present-leave = プレゼンを終える
keys-letters = Pと?を単独のキーとして使う
keys-where = Pと?は、フォーカスが舞台とその操作部にあるか、どこにもないときに働きます。

## The strip, to take along
print-handout = 1枚の配布資料を印刷
print-strip = 漫画を印刷
strip-svg = 漫画をSVGで保存
strip-png = 漫画をPNGで保存
panel-png = このコマをPNGで保存
strip-png-busy = 画像を描いています
strip-png-failed = このブラウザーでは画像を描けませんでした。SVGに同じ内容があります。

## Embed this
embed-this = 埋め込む
embed-title = この証明を自分のページに載せる
embed-records = レコード
embed-frozen = 記録したまま：誰が見ても同じ
embed-live = その場で取得：読者それぞれのブラウザーが、改めてリゾルバーに問い合わせる
embed-frozen-only = このレコードの出発点は独自のトラストアンカーです。その場で取得する証明はルートのものから始まるため、これは記録したままでしか載せられません。
embed-panel = 最初のコマ
embed-panel-own = 物語の始まりのコマ
embed-width = 幅
embed-width-all = まわりの文章と同じ幅
embed-width-most = 最大{ $width }ピクセル
embed-language-own = 読者の設定に従う
embed-plays = 見えるところに来たら自動で再生する
embed-preview = 読者に見える姿
embed-into = 貼り付け先
embed-copy = これをコピー
embed-case = { $file }を保存（レコード。ページと同じ場所に置きます）
embed-still = { $file }を保存（スクリプトなしの読者と印刷のための画像）
embed-policy = Content-Security-Policyを付けて配信しているページでは、script-srcとframe-srcに{ $home }を加えてください。

## Transcript
transcript = 書き起こし：物語の全文
transcript-copy = 書き起こしをコピー

## Handout
handout = 配布資料
handout-prints = 親ゾーンのDS
handout-anchor = トラストアンカー
handout-keys = DNSKEY
handout-key = { $tag }、フラグ{ $flags }、{ $algorithm }
handout-valid = そのRRSIG
handout-nothing = ここに鍵はありません。
handout-answer = 応答：{ $name } { $type }。鍵{ $tag }による署名で、{ $until }まで有効です。
handout-until = この連鎖で最初に切れる署名の期限は{ $until }です。
handout-until-then = 署名し直さなければ、その後はBogusになります。
handout-more = { $count ->
   *[other] ほかに{ $count }件あり、ここには載せていません。
}
handout-terms = 用語の意味
handout-sources = リゾルバー：{ $resolver }。ルール：{ $rules }。作成：{ $site }。
handout-laboratory = 実験室のもの
handout-unknown = 不明

## Glossary
glossary = 用語集
glossary-says = それぞれに、用語を定めるRFCの箇所を添えます。RFC 9499はDNSの用語辞典です。
glossary-comic = 漫画では：{ $word }

## Charts: three ways to survey the same proof
charts = 連鎖全体の見取り図
charts-choice = 表示方法
chart-map = 地図
chart-time = 時間
chart-graph = グラフ

## Time view
time-none = ここでは、署名の日付を確かめていません。
time-now = { $when }：検証
time-closing = この軸では、検証の時刻から離れるほど、日の間隔が狭くなります。
time-rrset = { $owner }の{ $type }
time-more = ほか{ $count }件
time-tag = 最初に期限が切れます。
time-tag-broke = 証明はここで崩れました。
time-first = 最初に期限が切れるのは、{ $what }の署名です。この検証の{ $span }後、{ $when }に切れます。
time-breaks = { $verdict ->
    [secure] { $zone }がその前に署名し直さなければ、それ以降は{ $what }を証明できず、{ $name }も証明できなくなります。
    [insecure] { $zone }がその前に署名し直さなければ、それ以降は{ $what }を証明できず、{ $name }に署名がないことも証明できなくなります。
   *[other] { $zone }がその前に署名し直さなければ、それ以降は{ $what }も証明できなくなります。
}
time-breaks-keys = { $verdict ->
    [secure] { $zone }がその前に鍵に署名し直さなければ、それ以降は{ $zone }とその下では何も証明できなくなります。{ $name }も同じです。
    [insecure] { $zone }がその前に鍵に署名し直さなければ、それ以降は{ $zone }とその下では何も証明できなくなります。{ $name }に署名がないことさえ証明できません。
   *[other] { $zone }がその前に鍵に署名し直さなければ、それ以降は{ $zone }とその下では何も証明できなくなります。
}
time-others = { $count ->
   *[other] 同じレコードには、より長く有効な署名がほかに{ $count }件あります。有効な署名は1件あれば足りるため、ここでは検証していません。
}
time-also = { $count ->
   *[other] このゾーンでは、ほかに{ $count }件の署名の期限が同じ時刻に切れます。
}
time-ran-out = { $what }の署名は、この検証の{ $span }前、{ $when }に期限が切れていました。
time-broke = それ以来、{ $zone }が署名し直すまで、{ $what }は証明できません。
time-not-begun = { $what }の署名が有効になるのは、この検証の{ $span }後、{ $when }からです。
time-not-begun-act = それまでは何も証明しません。{ $zone }の署名を担う運用者が、署名システムの時計を合わせて、署名し直す必要があります。
time-never = { $what }の署名は一度も有効になりません。始まる前の{ $when }に終わります。
time-never-act = { $zone }の署名を担う運用者が、終わりが始まりより後になるように署名し直す必要があります。
time-broke-at = 証明は{ $zone }で崩れました。
time-stopped-at = 証明は{ $zone }で止まりました。
time-cause = { $cause }。
time-should = そこで成り立つはずのこと：{ $rule }
time-no-date = 日付は原因ではありません。日付だけを変えても直りません。
time-show = そのコマを見る
time-held = 切れ目より上で証明の支えになっているもののうち、最初に期限が切れるのは{ $what }の署名です。この検証の{ $span }後、{ $when }に切れます。
time-tag-held = 有効だったものの中で、最初に期限が切れます。
time-cut = { $name }より上で連鎖が終わることが証明されています。関係するのはそこより上の日付だけで、その下に署名は要りません。
time-cut-open = 連鎖は切れずに終わり、その先は検証していません。その日付は関係ありません。
time-valid = { $when }まで有効（残り{ $span }）。
time-expired = { $when }に期限切れ（{ $span }前）。
time-not-yet = まだ有効ではありません。{ $when }から（{ $span }後）。
time-inverted = 有効になりません（始まる前に終わります）。
time-vain = { $when }まで期限内ですが、何も証明しません。成り立たないか、ここでは検証できません。
time-idle = 証明では使われていません。
time-table = 同じ日付の表
time-zone = ゾーン
time-signed = 署名の対象
time-from = 有効期間の開始
time-until = 有効期限
time-state = 検証の時点
time-needed = 証明での使用
time-needed-yes = はい
time-needed-no = いいえ

## Graph
graph-region = 鍵、DSレコード、署名のグラフ（ゾーン別）
graph-legend = 凡例
graph-list = 同じグラフの一覧
graph-no-key = 該当するDNSKEYなし
graph-anchor-alone = トラストアンカー
graph-absent = 存在しない
graph-said-absent = 存在しないとされる
graph-digest-type = ダイジェストタイプ{ $number }
graph-anchor = アンカー
graph-unused = 未使用
graph-valid = 有効
graph-invalid = 無効
graph-expired = 期限切れ
graph-not-yet = まだ有効でない
graph-missing = 欠落
graph-unsupported = 未対応
graph-unsigned = 署名なし
graph-open = 判定不能
graph-signs = { $from }による{ $to }のRRSIG：{ $state }
graph-digests = { $from }にある{ $to }のダイジェスト：{ $state }
graph-delegates = { $from }から{ $to }への委任：{ $state }
graph-denies = { $from }による{ $to }の不在証明：{ $state }
graph-leads = { $from }から{ $to }への別名：{ $state }
graph-legend-sep = SEPフラグのあるDNSKEY（通常はKSK）
graph-legend-key = SEPフラグのないDNSKEY（通常はZSK）
graph-legend-anchor = トラストアンカーが保証するDNSKEY
graph-legend-idle = 失効した、またはここで何にも署名していないDNSKEY
graph-legend-missing = 探したが見つからなかったDNSKEY
graph-legend-ds = DS（親ゾーンにある）
graph-legend-rrset = RRset
graph-legend-nsec = NSECまたはNSEC3
graph-legend-absent = 不在とされるもの
graph-legend-signs = 署名（RRSIG）
graph-legend-digests = 鍵のダイジェスト
graph-legend-bad = 無効、期限切れ、または欠落
graph-legend-weak = 未対応、署名なし、未使用、または判定不能
graph-legend-delegates = 委任
graph-legend-denies = 不在証明
graph-legend-leads = 別名
