### The other scenes: titles, captions (at most two short sentences) and asides. Names arrive without their final dot.

span-years = { $count ->
   *[other] { $count }年
}
span-days = { $count ->
   *[other] { $count }日
}
span-hours = { $count ->
   *[other] { $count }時間
}
span-minutes = { $count ->
   *[other] { $count }分
}
span-seconds = { $count ->
   *[other] { $count }秒
}

## The letter
arrives-bare-caption = 応答が届きましたが、下には何もさがっていません。誰にでも書けた手紙です。

## The seal
cracked-title = 封蝋が合わない
    .alt = { $owner } { $type }の封蝋が2つに割れます。レコードと合っていません。
cracked-caption = この手紙とこの封蝋は、組み合わせが違います。偽造でも、うっかりでも、誰もこれをあてにしてはいけません。
expired-title = 期限切れ
    .alt = { $owner } { $type }の封蝋は{ $until }まで有効でしたが、もう過ぎています。
expired-caption = この封蝋は{ $until }まで有効で、1日のおまけもありません。新しく押せるのは{ $zone }だけです。
not-yet-title = まだ早い
    .alt = { $owner } { $type }の封蝋は{ $from }から有効で、まだその時が来ていません。
not-yet-caption = この封蝋が効き始めるのは{ $from }です。封蝋が早すぎるか、時計が遅れているかです。
bare-title = 封蝋なし
    .alt = { $owner } { $type }の手紙に、封蝋がありません。
bare-caption = { $zone }は送るものに封蝋を押すのに、これにはありません。だから、誰もあてにできません。
stranger-title = 知らない指輪
    .alt = { $owner } { $type }の封蝋が示すカードは、{ $zone }にはありません。
stranger-caption = 封蝋が示すのはカード{ $tag }です。{ $zone }のカード立てに、そのカードはありません。
wrong-house-title = お隣の封蝋
    .alt = { $owner } { $type }の封蝋を押したのは、{ $zone }ではありません。
wrong-house-caption = これは、口を出す立場にない家の封蝋です。{ $owner }について語れるのは{ $zone }だけです。
unreadable-title = 見知らぬ作りの封蝋
    .alt = { $owner } { $type }の封蝋は、ここでは確かめられないアルゴリズムのものです。
unreadable-caption = この作りの封蝋は、ここでは調べられません。不利な証拠にも、有利な証拠にもなりません。
flaw-title = 認められない封蝋
    .alt = { $owner } { $type }の封蝋は、使うことができません。
flaw-caption = 封蝋はありますが、規則により認められません。どの規則かは、下の診断が教えます。
flaw-aside = 改ざんも手違いも、ここからは同じに見えます。壊れた封蝋のほとんどは、事故によるものです。

## The rack
rack-single-caption = { $zone }は指輪1つで間に合っていて、手紙にもカード立てにもこれで封蝋を押します。カード{ $tag }は、自分の封蝋の下にひとりで立っています。
rollover-title = 指輪の交代
    .alt = { $zone }のカード立てに大判カードが2枚あります。封蝋を押した指輪のカード{ $tag }と、その隣のカード{ $other }です。
rollover-caption = { $zone }のカード立ての大判カード2枚は、封蝋を押した指輪の{ $tag }と、もう1枚の{ $other }です。一方が後を継ぐか、控えに回ります。
rollover-aside = ロールオーバー（鍵の更新）です。新しいカードは、みんなの目に触れるまで古いカードと並べておきます。古い指輪の引退はその後です。
rack-single-aside = 手紙にもカード立てにも封蝋を押す、1枚だけのカード（CSK）です。まだ何の証明にもなりません。これを知っている、ほかの誰かが必要です。

## The ledger
ledger-stranger-title = ここにないカードの指紋
    .alt = { $keeper }の台帳にはカード{ $tag }の指紋がありますが、{ $zone }のカード立てに、それに当たるカードはありません。
ledger-stranger-caption = 台帳にはカード{ $tag }の指紋があります。{ $zone }のカード立てに、そのカードはありません。
ledger-no-card-caption = { $keeper }の台帳には、カード{ $tag }の指紋があります。{ $zone }のカード立てに、その指紋になるカードはありません。
ledger-no-card-single-caption = { $keeper }の台帳には、カード{ $tag }の指紋があります。{ $zone }のカード立てにあるただ1枚のカードは、別の指紋になります。
mismatch-title = 指紋が違う
    .alt = { $zone }のカード{ $tag }の指紋が2つ並んでいます。2つは違います。
mismatch-caption = カード{ $tag }をミルにかけた指紋と、台帳の指紋が違います。家と親の話がそろうまで、誰も通せません。
mismatch-aside = 鍵を替えたのに親に知らせずにいると、こうなります。
unusable-title = 認められないカード
    .alt = { $zone }のカード{ $tag }の2つの指紋は一致していますが、このカードは使えません。
unusable-caption = カード{ $tag }の指紋は合っています。けれども、カード自身の記載によれば、何ひとつ請け合えません。
unusable-aside = 失効したカード（REVOKE）や、そもそもゾーン用でないカードがあります。そのとき指紋には、何の値打ちもありません。
repeat-down-title = さらに下へ
    .alt = 途中の家々でも同じことを確かめ、すべて合格でした。
repeat-above-title = 壊れたところより上
    .alt = 上の家々でも同じことを確かめ、すべて合格でした。
repeat-caption = { $zone }をはじめ、途中のどの家でも同じことを尋ねました。答えはすべて「はい」でした。
repeat-above-caption = { $zone }のカードも、石碑までの上の家も、どこも問題ありません。壊れたのはその下です。

## The stone
stone-mismatch-title = 石碑と違う
    .alt = 石碑に刻まれた指紋と、{ $zone }が見せるものが並んでいます。合うカードは1枚もありません。
stone-mismatch-caption = { $zone }の指紋は、石碑の指紋と違います。これより下は、何も証明できません。
stone-first-caption = この連鎖は手紙に届く前に終わるので、石碑から下へと語ります。石碑には、{ $zone }のカード{ $tag }の指紋が刻まれています。

## No seals, by arrangement
postcard-title = ただのはがき
    .alt = { $parent }の封蝋つきの名簿には、台帳に{ $child }の指紋がないと書いてあります。
postcard-caption = { $parent }の台帳に{ $child }の指紋はなく、封蝋つきの名簿もそれを認めています。よくあることで、{ $child }の話は本当かもしれませんが、請け合う人がいません。
postcard-unsupported-title = 見知らぬ作りの指紋
    .alt = { $parent }の台帳には{ $child }の指紋がありますが、どれもここでは調べられない作りです。
postcard-unsupported-caption = { $parent }が{ $child }を請け合う手立ては、ここでは調べられない作りの指紋だけです。これは、はがきとして扱います。
postcard-retired-title = 古びた押し型の指紋
    .alt = { $parent }の台帳には{ $child }の指紋がありますが、どれも引退した押し型のものです。
postcard-retired-caption = { $parent }が{ $child }を請け合う手立ては、厳格なルールではもう認められない種類の封蝋だけです。残るのは、はがきです。
postcard-optout-title = ただのはがきかも
    .alt = { $parent }の封蝋つきの名簿では、{ $child }の場所はすき間になっています。そこには封蝋を使わない家があるかもしれません。
postcard-optout-caption = { $parent }の名簿いわく、このすき間には封蝋を使わない家があるかもしれません。だから{ $child }に、封蝋を求めることはできません。
postcard-unread-title = 黒塗りの重ねすぎ
    .alt = { $parent }の名簿は黒塗りを重ねすぎていて、読まれません。{ $child }は、封蝋を使わない家として扱います。
postcard-unread-caption = { $parent }の名簿は黒塗りを重ねすぎていて、誰にも読む義務がありません。規則により、{ $child }をはがきとして扱います。
postcard-aside = 悪者でも、嘘だと証明されたわけでもありません。それに、封蝋つきの手紙も、はがきと同じく秘密ではありません。

## Proof of nobody
gap-title = 「誰もいない」の証明
    .alt = { $zone }の封蝋つきの名簿に並ぶ名前：{ $from }の次は、すぐ{ $to }です。これが、{ $name }のタイプ{ $type }についての決め手です。
blots-title = 「誰もいない」の証明
    .alt = { $zone }の封蝋つきの名簿で輪になった、ハッシュ化された名前：{ $from }の次は、すぐ{ $to }です。これが、{ $name }のタイプ{ $type }についての決め手です。
gap-name-caption = この2つの間には誰もいない、と書かれたページに封蝋があります。{ $name }は「聞いたことがない」だけでなく、存在しないと証明されました。
gap-type-caption = 名簿には{ $name }が持つものが並び、その中に{ $type }はありません。ページに封蝋があるので、ないことが証明されました。
gap-wildcard-caption = この応答は、どんな名前にも使えるひな形から作られました。このページは、{ $name }だけの記載がないことを証明します。
gap-optout-caption = このすき間には、封蝋を使わない家があるかもしれません。{ $name }がその1軒かどうか、誰にもはっきりとは言えません。
gap-nobody-optout-caption = { $zone }は、{ $name }は存在しないと言います。でも、このすき間には封蝋を使わない家が載らないので、証明はできません。
gap-no-ds-caption = { $zone }の名簿には、{ $name }について載せてあるものが並んでいます。その中に、指紋はありません。
gap-unread-title = 黒塗りの重ねすぎ
    .alt = { $zone }の名簿は黒塗りを重ねすぎていて、読まれません。{ $name }のタイプ{ $type }については、何も語りません。
gap-unread-caption = { $zone }の名簿は黒塗りを重ねすぎていて、誰にも読む義務がありません。規則により、署名なしとして扱います。
gap-broken-title = 「誰もいない」の証明なし
    .alt = { $zone }の名簿から届いたものは、{ $name }のタイプ{ $type }がないことの証明になっていません。
gap-broken-caption = 応答は何もないと言いますが、名簿のページはそれを証明していません。これでは誰にでも言えることです。
gap-broken-wildcard-caption = この応答はどの名前にも使えるひな形から作られましたが、{ $name }専用の記載がないことを名簿は証明していません。
gap-aside = ページは前もって作られ、封蝋を押されています。注文を受けて嘘に封蝋を押す者は、いません。
blots-aside = 名簿を通し読みできないよう、ここでは名前が黒塗りになっています。ただし、黒塗りの下は推測できます。
gap-stands = { $role }：{ $stands }
gap-has = { $role }、{ $types }あり
gap-nobody = 誰もいない
gap-there = 存在する
gap-below = 下位の名前だけ
gap-unsigned = オプトアウト
gap-widened = すき間は実際より広く描いています
gap-lacks = { $role }：ページなし
role-asked = 尋ねた名前
role-encloser = 最近接名
role-next-closer = 次近接名
role-wildcard = ワイルドカード

## Another name
forward-title = 宛先は別の名前
    .alt = { $from }の手紙には、別の宛先だけが書いてあります。
cname-caption = { $from }は別名で、手紙には「{ $to }に尋ねてください」とあるだけです。この手紙にも、ほかと同じように封蝋があります。
alias-round-caption = { $from }の行き先は{ $to }ですが、そこにはもう行きました。この道ではいつまでも着きません。
alias-long-caption = 長い列の最後で、{ $from }はさらに別の名前を指しています。そこまでたどる義務は、誰にもありません。
dname-caption = ある名前の下にあるものが、すべて別の名前に引っ越しました。新しい宛先は、封蝋つきの手紙から規則どおりに決まります。
dname-broken-caption = 封蝋つきの手紙の規則では{ $rule }になるはずです。ところが、{ $from }について届いたものは{ $to }を指しています。
dname-long-caption = 封蝋つきの手紙の規則に従うと、{ $from }の新しい名前は許される長さを超えてしまいます。だから、どこにも行き着きません。
nowhere-title = 行き着く先がない
    .alt = { $from }の手紙は、どこにも行き着きません。
onward-title = 戸口から戸口へ
    .alt = 次の宛先だけを書いた手紙が、{ $from }から{ $to }まで続きます。
onward-caption = { $from }から{ $to }まで、どの手紙も次の宛先を示すだけです。それぞれに封蝋があり、すべて有効です。
forward-aside = 次の手紙には、それ自身の証明が必要です。

## Nothing came
lost-title = 届かなかった手紙
    .alt = 空のトレイ：{ $name }のタイプ{ $type }は届きませんでした。
lost-caption = { $name }の{ $type }は手に入りませんでした。これは何の証明にもならず、誰を責めるものでもありません。もう一度試すか、別のハトを飛ばしましょう。
missing-caption = 連鎖には{ $name }の{ $type }が必要ですが、ありません。規則により、連鎖は証明のないままここで終わります。
unanchored-title = この通りには石碑がない
    .alt = 空のトレイ：持ってきた石碑のうち、{ $name }より上に立つものはありません。
unanchored-caption = 持ってきた石碑のうち、{ $name }より上に立つものはありません。だから何も証明できず、責めることもできません。
lost-aside = 届かない応答は、よい知らせでも悪い知らせでもありません。

## The end
verdict-insecure-caption = 連鎖は、{ $name }の手前で取り決めどおり終わります。届いたものは本当かもしれませんが、そう告げる封蝋はありません。
verdict-insecure-nobody-caption = 名簿いわく、{ $name }は存在しません。でも名簿には封蝋のない家が載らないので、ここでは証明できません。まず、つづりを確かめましょう。
verdict-insecure-open-caption = ここで確かめられる封蝋は、{ $name }についての答え全体を裏づけてはいません。規則ではこれは切れ目ではなく、答えは正しいのかもしれません。
verdict-absent-caption = 石碑から名簿まで、すべての封蝋が有効です。{ $name }に{ $type }レコードがないことは、「聞いたことがない」だけでなく、証明されています。
verdict-bogus-caption = つなぎ目が1つ壊れているので、それより下は何も認められません。慎重なリゾルバーは、{ $name }の応答を一切渡しません。
verdict-indeterminate-caption = { $name }に必要なものが届かなかったか、ここでは読めません。今のところ、証明済みでも、壊れているのでもありません。
verdict-stopped-caption = { $name }について届いたものを確かめるには、このページが引き受ける以上の手間がかかるため、途中でやめました。証明済みでも、壊れているのでもありません。

## What a resolver does
unmarked-title = マークなしのお届け
    .alt = フクロウが{ $name } { $type }のはがきを、訪問者の郵便受けに入れます。
unmarked-caption = 検証するリゾルバーはこれも渡しますが、マークは付けません。署名なしは危険という意味ではなく、証明がないという意味です。
refusal-title = 玄関でお断り
    .alt = { $name } { $type }の応答はトレイに残り、訪問者の郵便受けには失敗の知らせが入ります。
refusal-caption = 検証するリゾルバーはこの応答を断り、SERVFAILと告げます。偽造かもしれない応答なら、ないほうがましです。
refusal-nowhere-caption = 検証するリゾルバーもここであきらめ、SERVFAILと告げます。封蝋は有効かもしれませんが、この道には行き着く先がありません。
refusal-aside = 訪問者には、サイトが落ちているように見えます。直せるのは診断で名前の挙がった人だけです。

## In the pictures: a few words each
label-card-says = カードいわく
label-ledger-says = 台帳いわく
label-stone-says = 石碑いわく
label-no-print = 指紋なし
label-from = { $date }から
label-late = { $span }遅れ
label-early = { $span }早い
label-today = 検証日
label-see = 参照
label-differ = { $all }桁中{ $count }桁が違う
