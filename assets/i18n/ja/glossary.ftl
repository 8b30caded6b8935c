### The other terms, each in a sentence or two.

term-rollover = 鍵のロールオーバー
    .text = 今の鍵から次の鍵への更新です。鍵が手元にない人が出ないよう、しばらくは両方を公開します（RFC 6781 4.1）。
term-nsec = NSEC
    .text = 隣り合う2つの名前を示す、署名つきのレコードです。その間にはどの名前も存在できません（RFC 4034 4）。
term-nsec3 = NSEC3
    .text = 同じことをハッシュ化した名前で行い、ゾーンの名前を簡単には列挙できないようにしたものです（RFC 5155）。
term-insecure = 署名なしの委任（Insecure）
    .text = 子ゾーンのDSがないこと、またはここで使えるDSがないことを、親ゾーンが証明します。その下は検証できません（RFC 4035 5.2）。
term-alias = CNAMEとDNAME
    .text = 別の名前へ案内するレコードです（RFC 1034 3.6.2、RFC 6672）。

# What the pictures show in place of a term.
comic-plain = 封蝋のない手紙
comic-query = ハトが運ぶ紙切れ
comic-rrset = 手紙
comic-rrsig = 封蝋
comic-digest = ミルが挽き出す刻み目の列
comic-keys = 家に残る指輪と、旅をするカード
comic-dnskey = カード
comic-rings = カード立てに封蝋を押す指輪の大判カード（KSK）と、手紙に封蝋を押す指輪のカード（ZSK）
comic-rollover = 指輪の交代
comic-ds = 親の台帳にある指紋
comic-trust-anchor = 石に刻まれた指紋
comic-nsec = 名簿のページ
comic-nsec3 = 名前を黒塗りにした名簿のページ
comic-insecure = はがき
comic-chain = 石碑から手紙まで続く封蝋と台帳
comic-resolver = 手紙を渡すか、渡さずに断るフクロウ
comic-zone = 家
comic-delegation = 親の家と子の家
comic-courier = ハト
comic-wildcard = どの名前にも使えるひな形
comic-opt-out = 封蝋を使わない家があるかもしれないすき間
comic-bogus = 割れた封蝋、合わない指紋、欠けたページ
comic-indeterminate = 空のトレイ
