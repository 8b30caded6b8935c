### The other terms, each in a sentence or two.

term-rollover = 鍵のロールオーバー
    .text = 今の鍵から次の鍵への更新です。鍵が手元にない人が出ないよう、しばらくは両方を公開します（RFC 6781 4.1）。
term-nsec = NSEC
    .text = 隣り合う2つの名前を示す、署名つきのレコードです。その間には何も存在できません（RFC 4034 4）。
term-nsec3 = NSEC3
    .text = 同じことをハッシュ化した名前で行い、ゾーンを簡単には通し読みできないようにしたものです（RFC 5155）。
term-insecure = 署名なしの委任（Insecure）
    .text = 子ゾーンのDSがないことを、親ゾーンが証明します。そこから先には、署名がありません（RFC 4035 5.2）。
term-alias = CNAMEとDNAME
    .text = 別の名前へ案内するレコードです（RFC 1034 3.6.2、RFC 6672）。
