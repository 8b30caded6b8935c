### The page beyond a first visit: what links and answers bring, what lies under the stage, what goes wrong.

## Search
ask-both = { $unicode }は{ $ascii }として問い合わせます
ask-reverse = { $address }は、逆引き名{ $name }で調べます
ask-mail = { $name }宛てのメールの行き先はMXレコードに書かれているので、MXレコードを尋ねます。
ask-label = 名前に含まれる{ $label }は{ $type }レコードを表すので、{ $type }レコードを尋ねます。
ask-meant = { $name }のことですか？
ask-type-instead = 代わりに{ $type }を尋ねる
ask-resolver = 代わりに{ $provider }に尋ねる
link-unknown = このリンクには、このページでは使えない語があります：{ $words }。それらは無視し、残りに従います。

## Verdict
state-insecure = Insecure（検証対象外）
state-bogus = Bogus（検証失敗）
state-indeterminate = Indeterminate（判定不能）
verdict-secure-denied = Secure（検証済み）：{ $name }に{ $type }レコードはなく、そのことは証明されています。
verdict-secure-nobody = Secure（検証済み）：{ $name }は存在せず、そのことは証明されています。
verdict-insecure = Insecure（検証対象外）：{ $name }は署名されておらず、そのことは証明されています。
verdict-insecure-nobody = Insecure（検証対象外）：親ゾーンは{ $name }は存在しないと言いますが、ここではそれを証明できません。
verdict-insecure-open = Insecure（検証対象外）：ここで確かめられる署名は、{ $name }についての答え全体を裏づけてはいません。規則では、それでも壊れているところはありません。
verdict-bogus = Bogus（検証失敗）：{ $name }を証明するはずの連鎖に、成り立たないつなぎ目が1つあります。
verdict-indeterminate = Indeterminate（判定不能）：{ $name }を確かめるのに必要なものが届かなかったか、ここでは読めません。
verdict-stopped = Indeterminate（判定不能）：{ $name }を確かめるにはこのページが引き受ける以上の手間がかかるため、途中でやめました。

## The verdict at a glance
card-secure = Secure（検証済み）：{ $name } { $type }は{ $values }です。
card-more = { $values }、ほか{ $count }件
card-until = トラストアンカーまで、すべての署名が有効です（{ $when }まで）。
card-until-soon = トラストアンカーまで、すべての署名が有効です（{ $when }まで、残り{ $left }）。
card-warnings = 警告{ $count }件
card-insecure = うまく動かないことがあっても、原因はDNSSECではありません。
card-bogus = 検証するリゾルバーはこの答えを拒みます（SERVFAIL）。検証しないものは、そのまま渡します。
card-bogus-here = ここに届いたものは検証を通りません。ほかでは、正しい答えが得られるかもしれません。
card-indeterminate = { $name }については、正しいとも誤りとも証明されていません。
card-cause = { $zone }：{ $title }

## The rules to judge by
policy-default = 標準
policy-strict = 厳格
policy-default-same = 標準のルールでも、判定は同じです。
policy-strict-same = 厳格なルールでも、判定は同じです。
policy-strict-short = 厳格なルール
policy-default-differs = 標準のルールなら、判定は{ $verdict ->
    [secure] Secure（検証済み）
    [insecure] Insecure（検証対象外）
    [bogus] Bogus（検証失敗）
   *[other] Indeterminate（判定不能）
}です。
policy-strict-differs = 厳格なルールなら、判定は{ $verdict ->
    [secure] Secure（検証済み）
    [insecure] Insecure（検証対象外）
    [bogus] Bogus（検証失敗）
   *[other] Indeterminate（判定不能）
}です。

## What was found
left-out = { $count ->
   *[other] 同じ種類のほか{ $count }件は表示していません。
  }
acts-visitor = ご覧の方：
acts-owner = ドメイン名の登録者：
acts-registrar = ドメイン名の登録者（レジストラを通じて）：
acts-operator = ゾーンの署名と提供を担う運用者：
acts-operator-of = ゾーン{ $zone }の署名と提供を担う運用者：
acts-network = ご覧の方、またはリゾルバーかネットワークの運用者：
acts-device = ご覧の方（この機器で）：
acts-iana = ゾーンの運用者（ルートを管理するIANAを通じて）：
acts-registry = アドレスの保有者（委任元のレジストリを通じて）：
acts-keeper = { $parent }にレコードを登録する方（そのゾーンの運用者。名前の登録を受け付けるゾーンなら、レジストラを通じて）：
fix-compare = 公開する前に、ゾーンの署名システムが示すものと照合してください。このページは、いま届いたばかりで、まだ何の裏づけもない鍵からこれを計算しました。
origin-file = ファイル{ $file }に記録された事例です（{ $when }）。今回は何も取得していません。
origin-beside = 記録された事例です（{ $when }）。今回は何も取得していません。
origin-handed = このフレームを埋め込んだページから受け取った、記録された事例です（{ $when }）。今回は何も取得していません。
origin-carried = リンクに含まれていた、記録された事例です（{ $when }）。今回は何も取得していません。
origin-carried-from = リンクに含まれていた、記録された事例です（{ $when }に{ $provider }が返した応答）。今回は何も取得していません。
origin-live = たった今{ $provider }に問い合わせました（{ $when }）。
origin-given = お手元から渡された証拠です（{ $kind }、{ $when }）。何も取得していません。
origin-given-undated = お手元から渡された証拠です（{ $kind }）。日時がないため、渡された時点の{ $when }で検証しています。何も取得していません。
origin-completed = 混在：一部はお手元から渡された証拠（{ $kind }）で、残りはたった今{ $provider }に問い合わせました（{ $when }、{ $what }）。
kind-dig = digの出力
kind-json = JSON形式のDoH応答
kind-chain = RFC 9102の認証チェーン
kind-case = 保存した事例
answers-asked = { $count ->
   *[other] { $count }件の質問
}
frozen-short = { $when }に記録
live-short = { $when }
anchor-custom = この証明の出発点は、ルート本来のトラストアンカーではなく、指定されたトラストアンカーです。
anchor-custom-short = 出発点はルート本来のものではなく、指定されたトラストアンカーです。
anchor-custom-act = ここでのSecureは、このトラストアンカーを信頼する人にとってだけのSecureです。

## Progress
fetching = { $provider }に{ $name }を問い合わせています
fetching-count = 応答{ $all }件のうち{ $done }件が届きました
checking = 応答がすべてそろいました。封蝋を確かめています。
progress-waiting = これから
progress-asked = 配達中
progress-answered = 到着
progress-failed = 届かず
progress-wire = ワイヤー形式
cancel = 中止

## Transport
key-space = 再生・一時停止
key-arrows = 前のコマ・次のコマ
key-ends = 最初のコマ・最後のコマ
key-help = この一覧

## Map
map-broken = 検証失敗
map-unsigned = 署名なし
map-open = 判定不能
map-none = ここで確かめたものはありません。

## Drawer
field-algorithm = アルゴリズム
field-now = 検証時刻
field-key-tag = 鍵タグ
field-digest-type = ダイジェストタイプ
field-published = 公開中のダイジェスト
field-computed = ここで計算したダイジェスト

## Stills
next = さて、お次は？
open = 保存した事例を開く
copy = コピー
copied = コピー済み
open-full = ページ全体を開く
frame-waits = このフレームを埋め込んだページから事例が届くのを待っています。届きしだい表示します。

## Problems: what happened, and who must act how
problem-empty = 尋ねる名前がありません。
problem-empty-act = example.comのようなドメイン名を入力してください。
problem-empty-label = ドットが続いているか、先頭にドットがあります。
problem-empty-label-act = 余分なドットを消してください。
problem-label-long = 名前の中に{ $detail }文字の部分があります。
problem-label-long-act = ドットとドットの間は63文字までです。名前が正しく入力されているか確認してください。
problem-name-long = この名前は{ $detail }バイトになります。
problem-name-long-act = ドメイン名は255バイトまでです。貼り付けた内容を確認してください。
problem-character = 「{ $detail }」は、そのままではドメイン名に使えません。
problem-character-act = 消してください。本当に名前の一部なら、\DDDの形で書いてください。
problem-invisible = この名前には、目に見えない文字が含まれています：{ $detail }。
problem-invisible-act = 名前を入力し直すか、その文字の直後にカーソルを置いて削除してください。
problem-dash = この名前には、ハイフンではない横線が含まれています：{ $detail }。
problem-dash-act = 代わりに半角のハイフン（-）を入力してください。元が2つだった場合は2つ入力してください。
problem-slash = このスラッシュがパスの始まりなのか、名前の一部なのか、判断できません。
problem-slash-act = 名前だけを入力してください。スラッシュが名前の一部なら、\/と書いてください。
problem-two = ここには尋ねるものが2つあります：「{ $detail }」と「{ $other }」。
problem-two-act = 一度に尋ねるのは、名前とタイプを1つずつにしてください。
problem-word = このコマンドの「{ $detail }」が求めることは、このページではできません。
problem-word-act = それを消すか、名前だけを入力して、タイプを一覧から選んでください。
problem-escape = バックスラッシュの後には、255以下の3桁の数字か、英字以外の文字が必要です。
problem-escape-act = バックスラッシュそのものなら\\と書き、そうでなければ消してください。パスの始まりなら、パスごと消してください。
problem-idn = 「{ $detail }」は、国際化ドメイン名に使える文字列ではありません。
problem-idn-act = 文字を確認するか、xn--で始まる形で入力してください。
problem-type = 「{ $detail }」というレコードタイプはありません。
problem-type-act = 一覧から選ぶか、TYPEに続けて番号を入力してください。
problem-meta-type = { $detail }はレコードを表すタイプではないので、誰も署名できません。
problem-meta-type-act = AやMXのような、レコードのタイプを指定してください。
problem-any = { $detail }についてANYは尋ねません。どのタイプを返すかは応答する側が選べるので、届いたものからは残りのタイプについて何も分からないためです（RFC 8482）。
problem-any-act = 一度に1つのタイプを尋ねてください。
problem-localhost = { $detail }はこの機器自身を指す名前で、問い合わせることはありません（RFC 6761）。
problem-local = { $detail }は同じネットワークの機器のための名前です。機器どうしは、リゾルバーを使わずマルチキャストDNSで互いを見つけます（RFC 6762）。
problem-onion = { $detail }はTorネットワークの名前で、調べてよいのはTorのソフトウェアだけです（RFC 7686）。
problem-alt = { $detail }は、alt以下のすべての名前と同じく、DNSではない名前システムのものです（RFC 9476）。
problem-home-arpa = { $detail }は、home.arpa以下のすべての名前と同じく、家庭内ネットワークのための名前です。知っているのは、そのネットワークのリゾルバーだけです（RFC 8375）。
problem-internal = { $detail }は、internal以下のすべての名前と同じく、プライベートネットワークのための名前です（ICANNが2024年に予約）。知っているのは、そのネットワークのリゾルバーだけです。
problem-private-reverse = { $detail }は、プライベートネットワークのアドレスを表します。知っているのは、そのネットワークのリゾルバーだけです（RFC 1918、RFC 4193、RFC 6303）。
problem-shared-reverse = { $detail }は、プロバイダーが利用者と共有するアドレスを表します。知っているのは、そのネットワークのリゾルバーだけです（RFC 6598、RFC 7793）。
problem-local-reverse = { $detail }は、この機器自身や同じリンクを指すか、誰も指さないアドレスを表します。答えられるのは、すぐそばのリゾルバーだけです（RFC 6303）。
problem-kept-act = そのため、このページはどこにも送信していません。DNSにはこの名前についての情報がなく、証明できるものがありません。
problem-kept-own-act = そのため、このページはどこにも送信していません。公開リゾルバーはこの名前を知りえず、送ればお使いのネットワークの中身を知らせることになります。問い合わせるには、お使いのネットワークのリゾルバーを選んでください。
problem-url = このリゾルバーのURLは使えません：{ $detail }
problem-url-act = https://dns.example/dns-queryのように、URL全体を入力してください。
problem-url-http = 別のマシンにあるリゾルバーには、httpsで尋ねる必要があります。
problem-url-http-act = 先頭をhttps://にしてください。httpが使えるのは、このコンピューター上のリゾルバーだけです。
problem-link = このリンクは開けません：{ $detail }
problem-link-act = リンク全体がコピーされているか確認してください。問い合わせは行っておらず、代わりに別のものを信頼することもありません。
problem-offline = ブラウザーによると、オフラインです。
problem-offline-act = ネットワークに接続して、もう一度お試しください。保存した事例は、オフラインでも開けます。
problem-blocked = { $provider }に接続できませんでした。
problem-blocked-act = 拡張機能、ファイアウォール、社内ネットワークが遮断しているか、相手が停止中か、Webページからの問い合わせを許可していない（CORS）可能性があります。別のリゾルバーをお試しください。
problem-timeout = { $provider }から{ $detail }秒以内の応答が、2回ともありませんでした。
problem-timeout-act = 少し待ってもう一度試すか、別のリゾルバーを選んでください。
problem-rate = { $provider }によると、問い合わせが多すぎるそうです（HTTP 429）。
problem-rate-act = 1分ほど待ってもう一度試すか、別のリゾルバーを選んでください。
problem-http-server = { $provider }の側に問題があります（HTTP { $detail }）。
problem-http-server-act = 直せるのは、そのリゾルバーの運用者です。後で試すか、別のリゾルバーを選んでください。
problem-http = { $provider }は、この質問を受け付けません（HTTP { $detail }）。
problem-http-act = ご自分のリゾルバーなら、URLのパスを確認してください。そこでDNS over HTTPSに応答する必要があります。
problem-garbage = { $provider }から届いたものは、DNSの応答ではありません。
problem-garbage-act = ネットワークのログインページが割り込むことがよくあります。先に何かWebサイトを開いてみるか、リゾルバーのURLを確認してください。
problem-not-asked = この質問は送られませんでした。
problem-not-asked-act = ページを読み込み直してください。それでも起きるときは、その名前をお知らせください。
problem-refused = { $provider }に応答を拒否されました：{ $detail }。
problem-refused-act = お使いのネットワークが対象外か、ポリシーでこの名前を遮断している可能性があります。別のリゾルバーを選んでください。
problem-case = これは保存された事例ではありません：{ $detail }
problem-case-act = このページで保存したファイルを開いてください。
problem-case-newer = この事例は、このページの新しいバージョンで保存されたものです（形式{ $detail }）。
problem-case-newer-act = ページを読み込み直して最新のバージョンにしてから、もう一度事例を開いてください。
problem-case-none = 事例「{ $detail }」は、このサイトにありません。
problem-case-none-act = リンク全体がコピーされているか確認してください。全体がそろっているなら、直せるのはリンクを渡した人です。
problem-case-lost = 事例「{ $detail }」が届きませんでした。
problem-case-lost-act = オンラインかどうかを確認して、もう一度お試しください。
problem-case-beside = このサイトのファイル「{ $detail }」は、保存された事例ではありません：{ $other }
problem-case-beside-act = リンク全体がコピーされているか確認してください。全体がそろっているなら、直せるのはこのページを公開している人です。
problem-carried-cut = リンクが途中で切れており、含まれているはずの証明の一部がありません。
problem-carried-cut-act = リンク全体をもう一度コピーするか、送った人に事例をファイルで渡してもらってください。
problem-carried-changed = このリンクに含まれる証明は、途中で書き換わっています。
problem-carried-changed-act = リンク全体をもう一度コピーするか、送った人に事例をファイルで渡してもらってください。
problem-carried-long = このリンクは長すぎて読み取れません。
problem-carried-long-act = 送った人に、事例をファイルで渡してもらってください。
problem-carried-newer = このリンクは、このページの新しいバージョンで作られたものです（形式{ $detail }）。
problem-carried-newer-act = ページを読み込み直して最新のバージョンにしてから、もう一度リンクを開いてください。
problem-carried-packed = このブラウザーでは、リンクに含まれる証明を展開できません。
problem-carried-packed-act = 新しいブラウザーで開くか、送った人に事例をファイルで渡してもらってください。
problem-given = これは検証できません：{ $detail }
problem-given-act = +shortを付けないdig +dnssec（kdig +dnssec、drill -D）の出力全体か、ここに挙げたほかの形式のものを渡してください。
fault-url-bare = https://で始まっていません。
fault-url-scheme = { $detail }:で始まっていますが、問い合わせはhttpsだけで行います。
fault-url-credentials = ユーザー名またはパスワードが含まれています。
fault-url-host = ホスト名がありません。
fault-url-port = 「{ $detail }」はポートではありません。ポートは65535までの番号です。
fault-url-fragment = #より後ろはサーバーに届きません。
fault-url-character = 「{ $detail }」はURLに使えません。
fault-resolver = 「{ $detail }」は、ここにあるリゾルバー（{ $known }）のどれでもなく、URLでもありません。
fault-link-case = 「{ $detail }」は事例の名前になりません。
fault-anchor = 「{ $detail }」はDSレコードでもDNSKEYレコードでもないので、トラストアンカーになりません。
fault-anchor-none = トラストアンカーが指定されていません。
fault-case-syntax = { $line }行{ $column }列：そこはJSONになっていません。
fault-case-cut = { $line }行{ $column }列：途中で終わっています。
fault-case-fields = { $line }行{ $column }列：そこに値がないか、事例の値とは種類が異なります。
fault-case-page = Webページです。
fault-case-name = 「{ $detail }」はドメイン名ではありません。
fault-case-setting = 設定{ $key }を{ $value }にすることはできません。
fault-case-large = { $most } MBを超えています。
fault-given-empty = 中身がありません。
fault-given-unknown = { $line }行目は、DNSレコードでも、ここで読めるほかの形式でもありません。
fault-given-short = { $line }行目は、名前も署名もない短縮形式です。
fault-given-without = { $line }行目の応答への問い合わせは、DNSSECのレコードを求めていません。それらがないことからは何も言えません。
fault-given-cut = { $line }行目の応答は、あるセクションに{ $said }件のレコードがあるとしていますが、実際には{ $found }件です。
fault-given-open = { $line }行目のレコードが途中で切れています。
fault-given-class = { $line }行目はクラス{ $detail }のレコードですが、ここで検証するのはクラスINだけです。
fault-given-status = { $line }行目：「{ $detail }」はDNS応答のステータスではありません。
fault-given-question = どの質問への応答なのか、どこにも書かれていません。
fault-given-json = { $line }行{ $column }列：そこはJSON形式のDNS応答になっていません。
fault-given-chain = 認証チェーンとして読めるのは、先頭の{ $octet }オクテットまでです。

## Without a network, and the foot
offline = オフラインのため、公開リゾルバーには問い合わせできません。物語の続きは見られ、事例ファイルも開けます。
offline-kept = オフラインのため、公開リゾルバーには問い合わせできません。物語、ここで開いたことのある事例、事例ファイルは使えます。

## How deep: the story, its details, its bytes
depth = 詳しさ

## Presenting
present = プレゼン
key-present = プレゼン（1コマ1キー、Escapeで終了）
key-term = このコマの用語とそのRFC
key-black = 画面を黒くする、戻す
key-fill = 全画面にする、戻す

## Embed this
source-line = { $name } { $type }：{ $state }。{ $origin }

## Transcript
transcript-staged = イメージ図です（実際のレコードではありません）。
transcript-seen = 絵：{ $text }
transcript-aside = 豆知識：{ $text }
transcript-term = 用語：{ $text }
copy-failed = このブラウザーではコピーできませんでした。代わりに、文字列を選択してください。
value-name = 名前
value-type = タイプ
value-record = レコード
value-zone = ゾーン
value-signer = 署名者
value-keeper = 保管者
value-child = 子ゾーン
value-card = カードの鍵タグ
value-great = 大判カードの鍵タグ
value-alias = 元の名前
value-target = 行き先
value-blot = そのハッシュ
value-from = すき間の始まり
value-to = すき間の終わり
value-there = 存在するタイプ
value-lacks = どのレコードにもない名前
value-since = 有効期間の開始
value-until = 有効期限
value-state = 応答

## Glossary
entry-zone = ゾーン
    .text = 名前の木のうち、1つの運用者がまとめて管理する部分です。頂点から、委任するところまでを含みます。
entry-delegation = 委任
    .text = 親ゾーンが、その下の名前を子ゾーンにゆだねることです。NSレコードで行い、子が署名つきならDSレコードも使います。
entry-resolver = リゾルバー（フルリゾルバー）
    .text = プログラムに代わって権威DNSサーバーに問い合わせ、TTLの間は応答を覚えておきます。
entry-registrar = レジストラ
    .text = レジストリのゾーンの名前を販売し、登録者のDSレコードをレジストリに取り次ぎます。
entry-ttl = TTL
    .text = 問い合わせ直さずに応答を保持してよい秒数です。
entry-nxdomain = NXDOMAIN
    .text = その名前も、その下の名前も存在しない、という応答です。
entry-nodata = NODATA
    .text = 名前は存在しますが、問い合わせたタイプのレコードはありません。
entry-wildcard = ワイルドカード
    .text = *で始まる名前のレコードです。その下の、それ自体は存在しない名前の代わりに答えます。
entry-encloser = 最近接名（closest encloser）
    .text = 存在しない名前の祖先のうち、存在する最も長いものです。ラベルを1つ加えたものが次近接名（next closer name）です。
entry-opt-out = オプトアウト
    .text = このフラグの立ったNSEC3レコードがカバーする範囲には、署名なしの委任があるかもしれません。
entry-secure = Secure（検証済み）
    .text = トラストアンカーから応答まで署名の連鎖があり、そのすべてを確かめました。
entry-insecure = Insecure（検証対象外）
    .text = 応答より上で連鎖が終わることが証明されています。そのため、署名は求められません。
entry-bogus = Bogus（検証失敗）
    .text = あるはずの連鎖が成り立ちません。偽造か、運用者の手違いです。外からは見分けがつきません。
entry-indeterminate = Indeterminate（判定不能）
    .text = 判定に必要なものの一部が届きませんでした。どちらとも証明されていません。

## Map of a long chain
map-fold = { $count ->
   *[other] ほかに家{ $count }軒
}
map-fold-holds = すべて有効
map-fold-state = 最も悪い状態：{ $state }

## Graph
graph-sep = SEP
graph-revoked = 失効
graph-not-zone = ゾーン鍵ではない
