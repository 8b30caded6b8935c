### The story that the page opens with, and its terms; names arrive without their final dot.

root = ルート

## Before the story, staged
forged-title = 封蝋がなかったころ
    .alt = イメージ図（実際のレコードではありません）：カササギが{ $name }についての手紙を郵便受けに入れ、ハトは一足遅れます。
forged-caption = 封蝋（ふうろう）のない手紙は早い者勝ち、先に着けば信じてもらえます。カササギは偽の手紙を書き、早起きしました。
forged-aside = ふつうのDNSはこのしくみで、正しそうに見える最初の応答が採用されます。この先は実際のレコードですが、この場面だけは違います。

## The question
question-title = 質問が旅立つ
    .alt = フクロウがハトに、{ $name }のタイプ{ $type }を署名つきで尋ねる紙切れを渡します。
question-caption = フクロウはブラウザーで、{ $name }の{ $type }レコードと封蝋を求めます。ハトはリゾルバーで、運ぶのが仕事です。正直者でなくても構いません。
question-aside = 質問ではDOビット（署名もください）と、CDビット（リゾルバーのご意見は胸の内に）を立てています。

## The letter
bundle-title = 手紙1通に封蝋1つ
    .alt = { $owner }の{ $type }レコードが家から飛び出して1枚の紙に集まり、そこに封蝋が1つ押されます。
bundle-caption = { $owner }の{ $type }レコードは、まとめて1通の手紙になり、封蝋も1つです。こっそり足すことも、抜くこともできません。
bundle-aside = 署名は必ずRRset全体に対するもので、レコードごとに付けることはありません。同じ名前でもタイプが違えば、別の封蝋を持つ別の手紙です。
arrives-title = 手紙が届く
    .alt = ハトが開いた手紙を届けます。{ $owner }のレコードが書いてあります。
arrives-sealed-caption = 応答が届き、下に封蝋がさがっています。読むのは誰でもできますが、問題は誰が封蝋を押したかです。
arrives-aside = 封筒ではなく、開いた手紙です。封蝋はあっても封はされておらず、DNSSECは何も隠しません。

## The mill
mill-title = ミルのはたらき
    .alt = { $owner } { $type }の手紙のバイト列がミルを通り、刻み目の入った帯になって出てきます。
mill-caption = ミルはどんな手紙も、短い刻み目の列に挽いてしまいます。カササギが1文字変えただけで、列全体が別物になります。
mill-aside = ハッシュです。長さはいつも同じで、元には戻せません。何かを隠すものではなく、DNSSECは何ひとつ暗号化しません。2つ目の列は、この手紙の最後の1ビットを変えて、ここで実際に挽いたものです。演出はカササギだけです。

## The seal
compare-title = 封蝋とカードを見比べる
    .alt = { $owner } { $type }の封蝋と、{ $zone }のカード{ $tag }が並んでいます。紋章も縁も合っています。
compare-holds-caption = 刻み目は、封蝋の縁と同じでなければなりません。そしてカード{ $tag }いわく「これを押せるのは、私の指輪だけ」。
compare-aside = 紋章と縁は、1つの計算を描いた2つの絵です。カードの返事は「合う」か、沈黙か。署名は秘密鍵ではなく、別の手紙に移すこともできません。

## The two halves of a key
halves-title = 指輪は家に残る
    .alt = { $zone }のカーテンの奥に指輪があります。封蝋とカード{ $tag }は外に出ますが、指輪は出ません。
halves-caption = カードはみんなに配られますが、できるのは確かめることだけです。封蝋を押す指輪は、{ $zone }のカーテンの奥に残ります。
halves-aside = 公開鍵と秘密鍵です。指輪は安全な装置の中や、事業者のもとにあることもあります。家が、ドメイン名の登録者のものとは限りません。

## The rack
rack-title = カードが本物だと誰が言う？
    .alt = { $zone }のカードが、大きな封蝋{ $tag }のさがるカード立てに並んでいます。指輪はカーテンの奥です。
rack-caption = カードなら誰でも刷れます。では、これが本物だと誰が言うのでしょう。カード{ $tag }の指輪が、自分のカードも含めて、カード立て全体に封蝋を押しています。
rings-title = 指輪が2つある理由
    .alt = { $zone }では、カード{ $letters }の指輪が手紙に、カード{ $rack }の指輪がカード立てだけに封蝋を押します。
rings-caption = 指輪{ $letters }は手紙用で、毎日使います。大きな指輪{ $rack }はカード立て専用なので、金庫で休んでいられます。
rings-aside = 親が知っているのは大判カードだけなので、手紙用のカードは親に頼まずに替えられます。1つの指輪で両方をすませる家もたくさんあります。
rack-aside = 自分のカードに封蝋を押したカード立ては、まだ何の証明にもなりません。大判カードを知っている、ほかの誰かが必要です。カササギは演出です。

## The ledger
ledger-title = 親の台帳
    .alt = { $zone }の大判カード{ $tag }の指紋と、{ $keeper }の台帳にある指紋が並んでいます。2つは一致しています。
ledger-caption = 一つ上の家{ $keeper }は、子どもたちの台帳をつけています。カード{ $tag }の指紋も、1桁も違わず載っています。
ledger-aside = 指紋は、所有者名とカードを合わせたものからとります。台帳にいくつ載っていても、1つ合えば十分です。
pageseal-title = ページにも封蝋
    .alt = 台帳の{ $child }のページに、{ $parent }の有効な封蝋がさがっています。
pageseal-caption = { $child }のページにも、{ $parent }が指輪{ $tag }で押した封蝋があります。親がこの指紋を保証しているのです。
pageseal-aside = DSに署名するのは子ではなく親です。子について、親が述べた言葉だからです。
climb-title = 一つ上の家へ
    .alt = 夜の丘で、フクロウが{ $child }の家から、台帳のある{ $parent }の家へ登っていきます。
climb-caption = その指紋の台帳は、一つ上の家{ $parent }にあります。そこまで登って、{ $child }で尋ねたことをもう一度尋ねます。
climb-aside = どのゾーンの鍵も、一つ上のゾーンが保証します。だから連鎖は、すでに知られた鍵に行き着くまで、応答から上へと確かめます。
repeat-title = さらに上へ
    .alt = その先の家々でも同じことを確かめ、すべて合格でした。
repeat-one-caption = { $zone }にも同じことを尋ねました。カードもカード立ても指紋も、答えは「はい」でした。
repeat-aside = 間の家も、最初の家と同じように1軒ずつ確かめました。手順はすべて地図にあります。

## The stone
stone-title = 石に刻まれた指紋
    .alt = { $zone }の大判カード{ $tag }の指紋と、石碑に刻まれた指紋が並んでいます。2つは一致しています。
stone-caption = { $zone }より上には、もう尋ねる相手がいません。カード{ $tag }の指紋は、このページが持ってきた石碑に刻まれています。
stone-aside = 石碑はこのページと一緒に来たので、ページ自体を信頼する必要があります。石碑は、質問より前からここにありました。
people-title = 石碑を刻んだ人たち
    .alt = イメージ図（実際のレコードではありません）：年に4回、ルートの指輪が使われるカーテンを、人々が見守ります。
people-caption = 本物のルートの指輪は、人間が使います。年に4回、立会人とカメラの前に集まります。
people-aside = IANAが行うルートKSKセレモニーです。その鍵はリゾルバーやOS、このページに付いてくるので、誰も調べに行かなくてすみます。

## The end
verdict-title = 来た道を見下ろす
    .alt = 岩の上の灯台から{ $name }まで、それぞれのマークが付いた家並みが続きます。
verdict-secure-caption = 石碑から手紙まで、すべての封蝋が有効です。{ $name }について公開されたのは、このとおりです。よいサイトだという意味ではありません。
verdict-aside = Secureとは、途中で誰も一語も変えていないという意味です。公開された内容が真実かどうかは、どの封蝋にも分かりません。

## What a resolver does
delivery-title = お届け
    .alt = フクロウが{ $name } { $type }の応答を、訪問者の郵便受けに入れます。
delivery-caption = こうして確かめるリゾルバーは、確認済みのマークを付けて応答を渡します。偽造された応答は、断ります。
delivery-aside = マークとはADビットのことです。ブラウザーにそのための緑の鍵マークはありません。たいていのプログラムはリゾルバーを信頼し、何も表示しません。カササギは演出です。

## What it comes to
recap-title = つまり
    .alt = 封蝋、カード、指紋、石碑が並び、それぞれの下にDNSSECでの名前RRSIG、DNSKEY、DS、トラストアンカーがあります。
recap-caption = 封蝋は署名、カードはそれを確かめる鍵です。指紋はその鍵についての親の言葉、石碑は初めから知っていたものです。
recap-aside = 4つとも、この物語のレコードから描いています。
try-own = 今度は自分の名前で

## In the pictures: a few words each
say-late = 遅かった？
say-who = 誰のお墨付き？
label-staged = イメージ図
label-you = あなた
label-ring = 押して、残る
label-card = 確かめて、旅する
label-letters = 手紙用
label-rack = カード立て用
label-yearly = 年に4回
say-address = { $name }の{ $type }は？
say-seals = 封蝋つきでお願いします。
label-until = { $date }まで
label-root = . ルート
label-more = ほか{ $count }
who-owl = ブラウザー
who-pigeon = リゾルバー
who-magpie = 偽造役
label-do = DO：署名もください
label-ad = AD：確認済み
label-tag = タグ{ $tag }
label-changed = 1文字だけ変更
label-seal = 封蝋
label-specimen = カード
label-print = 指紋
label-stone = 石碑

## Terms
term-plain = DNSSECのないDNS
    .text = 応答に署名がなく、質問に合うもののうち最初に届いた応答が信じられます（RFC 3833 2.1）。
term-query = 問い合わせ
    .text = DNSへの質問です。DOビットを立てると、署名も求めます（RFC 4035 3.2.1）。
term-rrset = RRset
    .text = 同じ名前、同じタイプのレコードすべてです。DNSSECはこれをまとめて署名し、1件ずつ署名することはありません（RFC 2181 5）。
term-rrsig = RRSIG
    .text = RRsetに対する署名です。署名者名、鍵タグ、有効期間を伴います（RFC 4034 3）。
term-digest = ダイジェスト
    .text = ハッシュ関数が任意のオクテット列から求める、長さの決まった数値です。RSAとECDSAでは、ダイジェストが署名されます（RFC 5702 3）。
term-keys = 公開鍵と秘密鍵
    .text = 秘密鍵は署名を作る鍵で、持ち主のもとにとどまります。公開鍵は署名を確かめるだけの鍵で、公開されます（RFC 4033 3.1）。
term-dnskey = DNSKEY
    .text = ゾーンの公開鍵です。これで誰でも署名を確かめられますが、署名を作ることは誰にもできません（RFC 4034 2）。
term-rings = KSKとZSK
    .text = 鍵署名鍵（KSK）はDNSKEY RRsetだけに、ゾーン署名鍵（ZSK）はそれ以外のすべてのRRsetに署名します（RFC 6781 3.1）。
term-ds = DS
    .text = 子ゾーンの鍵のダイジェストです。親ゾーンが公開し、署名します（RFC 4034 5）。
term-trust-anchor = トラストアンカー
    .text = 問い合わせの前から知っている鍵、またはそのダイジェストです。ルートのものはIANAが公開しています（RFC 9718）。
term-chain = 信頼の連鎖
    .text = トラストアンカーから応答まで続くつながりです。つなぎ目はどれも、一つ上のものに署名されています（RFC 4033 3.1）。
term-resolver = 検証リゾルバー（バリデーター）
    .text = 利用者に代わって検証します。SecureならADビットを立て、BogusならSERVFAILを返します（RFC 4035 3.2.3、5.5）。
