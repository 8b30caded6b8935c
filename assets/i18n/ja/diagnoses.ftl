# One message for each diagnosis: the title, a sentence for a beginner (.plain), one for an expert (.expert), and what to do (.fix).
# The values in braces are those of the diagnosis; the test of diagnoses holds them against its fields.

## Signatures

SIGNER_NOT_ZONE = 別のゾーンによる署名
    .plain = { $owner }のレコードの封蝋には、押したのは{ $signer }だとあります。しかし、押してよいのは{ $zone }だけです。
    .expert = { $owner } { $rtype }のRRSIG：署名者名{ $signer }が、RRsetのあるゾーン{ $zone }と異なります。
    .fix = { $owner } { $rtype }に{ $zone }の鍵で署名し、足りない委任や、消し忘れた委任がないか調べてください。

RRSIG_LABELS_EXCEED_RRSET_OWNER_LABELS = もっと長い名前のための署名
    .plain = この封蝋は、{ $owner }より部分の多い名前のために作られたもので、{ $owner }のものではありえません。
    .expert = { $owner } { $rtype }のRRSIG：Labelsフィールドは{ $labels }ですが、所有者名のラベル数は{ $owner_labels }です。
    .fix = Labelsフィールドを{ $owner_labels }以下にして、{ $owner } { $rtype }に署名し直してください。

INCEPTION_AFTER_EXPIRATION = 始まる前に終わる署名
    .plain = { $order ->
        [apart] { $owner }の封蝋には、{ $inception }から{ $expiration }まで有効だと書いてあります。これほど長いと、終わりが始まりより前とみなされるので、誰も頼りません。
       *[reversed] { $owner }の封蝋には、始まる前に終わると書いてあります。有効な時がありません。
    }
    .expert = { $order ->
        [apart] { $zone }による{ $owner } { $rtype }のRRSIG：有効期間の開始{ $inception }と終了{ $expiration }が、68年を超えて離れています。シリアル番号として比較すると（RFC 1982）、終了のほうが前とみなされます。
       *[reversed] { $zone }による{ $owner } { $rtype }のRRSIG：有効期間の開始{ $inception }が、終了{ $expiration }より後です。
    }
    .fix = { $order ->
        [apart] 有効期間を数週間程度、長くても68年未満にして、{ $zone }に署名し直してください。
       *[reversed] 開始が終了より前になるように{ $zone }に署名し直し、署名システムの時計と設定を確認してください。
    }

EXPIRATION_IN_PAST = 署名の期限切れ
    .plain = { $owner }の封蝋は{ $expired }まで有効でした。それ以降は、誰もあてにできません。
    .expert = { $zone }による{ $owner } { $rtype }のRRSIG：有効期間の終了{ $expired }は、検証時刻の{ $since }前です。
    .fix = { $zone }に署名し直してください（古い署名は{ $expired }で終了）。すでに署名し直してあり、まだ古いコピーを提供しているサーバーがあるなら、そのゾーン転送を直してください。どちらなのかを調べてください。ほかのリゾルバーにもっと新しい署名があるなら、このリゾルバーは古いコピーを持っています。別のリゾルバーに尋ねてください。

INCEPTION_IN_FUTURE = まだ有効でない署名
    .plain = { $owner }の封蝋は{ $inception }から有効で、その時はまだ来ていません。
    .expert = { $zone }による{ $owner } { $rtype }のRRSIG：有効期間の開始{ $inception }は、検証時刻の{ $until }後です。
    .fix = { $zone }に署名するマシンの時計を合わせ、開始を過去にして署名し直してください。どの名前でもこうなるときは、お使いの機器の時計を合わせてください。

EXPIRATION_WITHIN_CLOCK_SKEW = まもなく期限切れになる署名
    .plain = { $owner }の封蝋が有効なのは、あと{ $left }だけです。少し進んだ時計では、もう期限切れに見えます。
    .expert = { $owner } { $rtype }のRRSIGの終了は{ $expiration }（{ $left }後）で、時計のずれとして見込む300秒以内です。
    .fix = { $expiration }までに{ $zone }に署名し直し、今後は数日の余裕をもって署名を更新してください。

INCEPTION_WITHIN_CLOCK_SKEW = 有効になったばかりの署名
    .plain = { $owner }の封蝋が有効になってから、まだ{ $age }です。少し遅れた時計では、まだ有効でないように見えます。
    .expert = { $owner } { $rtype }のRRSIGの開始は{ $inception }（{ $age }前）で、時計のずれとして見込む300秒以内です。
    .fix = { $zone }の署名システムで、有効期間の開始を1時間前に設定してください。

SIGNATURE_INVALID = 署名が合わない
    .plain = { $owner }（{ $rtype }）の封蝋が、その対象と合いません。押した後に何かが変わったか、{ $zone }が同じ番号で見せている鍵とは別の鍵で作られています。
    .expert = { $owner } { $rtype }のRRSIGを、{ $zone }の鍵{ $key_tag }（アルゴリズム{ $algorithm }）で検証できません。
    .fix = { $zone }に署名する鍵が、公開している鍵{ $key_tag }であることを確かめてから、署名し直してください。また、署名システムからサーバーまでの間で{ $owner } { $rtype }が書き換えられないようにしてください。1つのリゾルバーだけで起きるなら、そのリゾルバーを疑ってください。

RRSIG_BAD_LENGTH_GOST = GOST署名の長さの誤り
    .plain = { $owner }の封蝋は、この種類の封蝋としては長すぎるか、短すぎます。
    .expert = { $zone }による{ $owner } { $rtype }のRRSIG、アルゴリズム12：64オクテットのはずが{ $octets }オクテットです。

RRSIG_BAD_LENGTH_ECDSA256 = P-256署名の長さの誤り
    .plain = { $owner }の封蝋は、この種類の封蝋としては長すぎるか、短すぎます。
    .expert = { $owner } { $rtype }のRRSIG、アルゴリズム13：64オクテット（rとsが各32、ASN.1なし）のはずが{ $octets }オクテットです。
    .fix = rとsを各32オクテットの単純な数値として書き出すソフトウェアで、{ $zone }に署名し直してください。

RRSIG_BAD_LENGTH_ECDSA384 = P-384署名の長さの誤り
    .plain = { $owner }の封蝋は、この種類の封蝋としては長すぎるか、短すぎます。
    .expert = { $owner } { $rtype }のRRSIG、アルゴリズム14：96オクテット（rとsが各48、ASN.1なし）のはずが{ $octets }オクテットです。
    .fix = rとsを各48オクテットの単純な数値として書き出すソフトウェアで、{ $zone }に署名し直してください。

RRSIG_BAD_LENGTH_ED25519 = Ed25519署名の長さの誤り
    .plain = { $owner }の封蝋は、この種類の封蝋としては長すぎるか、短すぎます。
    .expert = { $owner } { $rtype }のRRSIG、アルゴリズム15：64オクテットのはずが{ $octets }オクテットです。
    .fix = アルゴリズム15に対応したソフトウェアで、{ $zone }に署名し直してください。

RRSIG_BAD_LENGTH_ED448 = Ed448署名の長さの誤り
    .plain = { $owner }の封蝋は、この種類の封蝋としては長すぎるか、短すぎます。
    .expert = { $owner } { $rtype }のRRSIG、アルゴリズム16：114オクテットのはずが{ $octets }オクテットです。
    .fix = アルゴリズム16に対応したソフトウェアで、{ $zone }に署名し直してください。

MISSING_RRSIG = 署名がない
    .plain = ゾーン{ $zone }はレコードに封蝋を押さなければならないとわかっていますが、{ $owner }（{ $rtype }）のレコードは封蝋なしで届きました。
    .expert = { $owner } { $rtype }のRRSIGがありません。しかし、DSかトラストアンカーがあるので、{ $zone }は署名されているはずのゾーンです。
    .fix = { $zone }全体に署名し（鍵には、DSの示す鍵で）、すべての権威DNSサーバーが{ $owner } { $rtype }をRRSIGつきで返すようにしてください。1つのリゾルバーだけで起きるなら、そこで署名が落ちているか、古いコピーを持っているのかもしれません。別のリゾルバーに尋ねてください。

NO_VALID_RRSIG = 頼れる署名がない
    .plain = { $owner }の封蝋は、どれも有効ではありません。
    .expert = { $owner } { $rtype }のRRSIGは、どれも{ $zone }のものとして使えません。
    .fix = { $zone }に署名し直してください。

MISSING_RRSIG_FOR_ALG_DS = 約束したアルゴリズムの署名がない
    .plain = 親ゾーンは{ $zone }にある種類の封蝋があると約束していますが、その種類の封蝋が1つもありません。
    .expert = { $zone }のDS RRsetにはアルゴリズム{ $algorithm }がありますが、DNSKEY RRsetにそのアルゴリズムの有効なRRSIGがありません。

MISSING_RRSIG_FOR_ALG_DNSKEY = 一部に署名のないアルゴリズム
    .plain = ゾーン{ $zone }はある種類の鍵を見せていますが、{ $owner }にその種類の封蝋がありません。
    .expert = { $zone }のDNSKEY RRsetにはアルゴリズム{ $algorithm }がありますが、{ $owner } { $rtype }にそのアルゴリズムのRRSIGがありません。

NO_DNSKEY_FOR_RRSIG = 署名した鍵が見当たらない
    .plain = { $owner }の封蝋は、{ $zone }が見せていない鍵で作られています。
    .expert = { $owner } { $rtype }のRRSIGが示す鍵{ $key_tag }（アルゴリズム{ $algorithm }）は、{ $zone }のDNSKEY RRsetにありません。
    .fix = { $zone }で鍵{ $key_tag }を再び公開するか、公開中の鍵で署名してください。古い鍵は、その最後の署名がキャッシュから消えるまで残します。

DNSKEY_REVOKED_RRSIG = 失効した鍵による署名
    .plain = { $owner }の封蝋は、持ち主が無効と宣言した鍵で作られています。
    .expert = { $owner } { $rtype }のRRSIGの鍵は、REVOKEビットの立った{ $zone }の鍵{ $key_tag }です。
    .fix = 失効していない鍵で{ $zone }に署名してください。鍵{ $key_tag }が署名できるのは、自身のDNSKEY RRsetだけです。

ALGORITHM_NOT_SUPPORTED = ここでは確かめられないアルゴリズム
    .plain = { $zone }の鍵か封蝋、または一つ上のゾーンにある指紋に、このページには読めない種類の封蝋のものがあります。そのため、何とも言えません。ほかの種類がなければ、ゾーンは署名なしとみなされます。
    .expert = { $zone }のDNSKEY、DS、RRSIGのどれかのアルゴリズムが{ $algorithm }です。このアルゴリズムは、ここでは実装されていません。ほかに道がなければ、RFC 4035 5.2により署名なしとみなします。
    .fix = このページで確かめられないからといって、誤りというわけではありません。誰もが{ $zone }を検証できるようにするには、ロールオーバーの順序でアルゴリズム13に変更してください。新しい署名、新しい鍵、新しいDSの順に加え、それから古いものを、DS、鍵、署名の順に取り除きます。1段階ごとに、前の状態がキャッシュから消えるのを待ってください。

ALGORITHM_VALIDATION_PROHIBITED = 誰も頼ってはならないアルゴリズム
    .plain = { $zone }の鍵か封蝋、または一つ上のゾーンにある指紋に、すでに廃止された種類の封蝋のものがあります。もう誰も頼ってはなりません。ほかの種類がなければ、ゾーンは署名なしとみなされます。
    .expert = { $zone }のDNSKEY、DS、RRSIGのどれかのアルゴリズムが{ $algorithm }です。このアルゴリズムは、検証に使ってはなりません。

ALGORITHM_PROHIBITED = もう署名に使ってはならないアルゴリズム
    .plain = { $zone }の鍵か封蝋、または一つ上のゾーンにある指紋に、もう誰も作るべきでない古い種類の封蝋のものがあります。
    .expert = { $zone }のDNSKEY、DS、RRSIGのどれかのアルゴリズムが{ $algorithm }です。このアルゴリズムは、署名に使ってはなりません。ほかのアルゴリズムのないゾーンを、すでに署名なしとみなすシステムもあります。

ALGORITHM_NOT_RECOMMENDED = 推奨されないアルゴリズム
    .plain = { $zone }の鍵か封蝋、または一つ上のゾーンにある指紋に、よりよい種類がほかにある封蝋のものがあります。
    .expert = { $zone }のDNSKEY、DS、RRSIGのどれかのアルゴリズムが{ $algorithm }です。このアルゴリズムは、署名への使用が推奨されません。

RRSET_TTL_MISMATCH = 保持できる時間がばらばらなレコード
    .plain = { $owner }のひとまとまりのレコードなのに、保持してよい時間が違います。
    .expert = { $owner } { $rtype }：キャッシュ越しに見て、RRsetの中、またはRRsetとRRSIGの間で、TTLが{ $ttl }と{ $other }に分かれています。
    .fix = { $owner } { $rtype }のすべてのレコードを、同じTTLにしてください。リゾルバーのキャッシュが原因のこともあります。

ORIGINAL_TTL_EXCEEDED_RRSET = 保持する時間が長すぎるレコード
    .plain = { $owner }のレコードを保持してよい時間が、その封蝋の許す時間より長くなっています。
    .expert = { $owner } { $rtype }：TTL { $ttl }が、RRSIGのオリジナルTTL { $original }を超えています。
    .fix = { $owner } { $rtype }を{ $original }秒以下のTTLで提供するか、TTLを変更した後に署名し直してください。

ORIGINAL_TTL_EXCEEDED_RRSIG = 保持する時間が長すぎる署名
    .plain = { $owner }の封蝋を保持してよい時間が、封蝋自身の言う時間より長くなっています。
    .expert = { $owner } { $rtype }のRRSIG：TTL { $ttl }が、自身のオリジナルTTL { $original }を超えています。
    .fix = { $owner } { $rtype }のRRSIGを、RRsetと同じTTL（{ $original }秒以下）で提供してください。

TTL_BEYOND_EXPIRATION = 署名より長生きするレコード
    .plain = { $owner }のレコードを記憶しておける時間が、封蝋の有効な時間より長くなっています。
    .expert = { $owner } { $rtype }：TTLは{ $ttl }秒ですが、RRSIGは{ $expiration }（{ $left }後）に終了します。
    .fix = { $expiration }までに{ $zone }に署名し直し、今後は終了からTTL分さかのぼった時点より前に署名を更新してください。

## DS records

DIGEST_INVALID = 親の持つ指紋が合わない
    .plain = 一つ上のゾーンは{ $zone }の鍵の指紋を控えていますが、{ $zone }が見せる鍵の指紋は違います。
    .expert = { $zone }の鍵{ $key_tag }のDS、ダイジェストタイプ{ $digest_type }：公開されている値は{ $published }、計算した値は{ $computed }です。

NO_SEP = 親が請け合う鍵が署名していない
    .plain = 一つ上のゾーンが控える指紋の鍵を、{ $zone }は見せていないか、封蝋に使っていません。{ $zone }の鍵が本物かどうか、誰にもわかりません。
    .expert = { $zone }のDSのうち、DNSKEY RRsetに署名しているDNSKEYに一致するものがありません。鍵{ $key_tag }を探しました。

MISSING_SEP_FOR_ALG = 行き先のないDS
    .plain = 一つ上のゾーンが控える{ $zone }の指紋のうち、1つは、署名しているどの鍵のものでもありません。別の1つは合っています。
    .expert = { $zone }のDS RRsetにはアルゴリズム{ $algorithm }がありますが、そのDSに、DNSKEY RRsetに署名しているDNSKEYと一致するものがありません。

NO_DNSKEY = 鍵を見せないゾーン
    .plain = 一つ上のゾーンは{ $zone }に封蝋があると言いますが、{ $zone }は封蝋を確かめるための鍵を見せていません。
    .expert = { $zone }のDSはありますが、DNSKEY RRsetがありません。

DNSKEY_REVOKED_DS = 親が請け合う鍵は失効済み
    .plain = 一つ上のゾーンが控えているのは、{ $zone }が無効と宣言した鍵の指紋です。
    .expert = { $zone }のDSが示す鍵{ $key_tag }に、REVOKEビットが立っています。

DS_DIGEST_ALGORITHM_IGNORED = 誰も見ないSHA-1の指紋
    .plain = 一つ上のゾーンは、{ $zone }の古い種類の指紋を、よりよい指紋と並べて控えています。認められるのは、よりよいほうだけです。
    .expert = { $zone }のDS RRsetには、ダイジェストタイプ2のほかに1があります。バリデーターは1を無視します。

DS_DIGEST_ALGORITHM_MAYBE_IGNORED = 多くが無視するSHA-1の指紋
    .plain = 一つ上のゾーンは、{ $zone }の古い種類の指紋を、よりよい指紋と並べて控えています。多くは、よりよいほうしか見ません。
    .expert = { $zone }のDS RRsetには、ダイジェストタイプ{ $digest_type }のほかに1があります。バリデーターは1を無視することがあります。

DIGEST_ALGORITHM_NOT_SUPPORTED = ここでは確かめられない指紋
    .plain = 一つ上のゾーンは、このページでは計算できない種類の{ $zone }の指紋を控えています。
    .expert = { $zone }のDSのダイジェストタイプ{ $digest_type }は、ここでは実装されていません。

DIGEST_ALGORITHM_VALIDATION_PROHIBITED = 誰も頼ってはならない指紋
    .plain = 一つ上のゾーンは、誰も信頼してはならない種類の{ $zone }の指紋を控えています。
    .expert = { $zone }のDSのダイジェストタイプ{ $digest_type }は、検証に使ってはなりません。

DIGEST_ALGORITHM_PROHIBITED = 時代遅れの種類の指紋
    .plain = 一つ上のゾーンは、もう誰も作るべきでない古い種類の{ $zone }の指紋を控えています。
    .expert = { $zone }のDSのダイジェストタイプ{ $digest_type }は、委任に使ってはなりません。

## Keys

DNSKEY_WITHOUT_ZONE_FLAG = 署名を許されていない鍵
    .plain = { $zone }の鍵の1つに、ゾーンのレコードに封蝋を押してよいというしるしがありません。
    .expert = { $zone }のDNSKEY { $key_tag }のフラグは{ $flags }で、Zone Keyビット（256）が立っていません。
    .fix = { $zone }の鍵をフラグ256（その鍵を示すDSがあるなら257）で公開し、その鍵で署名してください。フラグを変えると鍵タグも変わります。古い鍵タグを示すDSがあるなら、新しいDSを公開してもらい、新しいDSが見えるようになり、古いDSのTTLが過ぎてから、初めて古いDSを削除してもらってください。

DNSKEY_WRONG_PROTOCOL = 別のプロトコルの鍵
    .plain = { $zone }の鍵の1つは、DNSSEC以外のためのものと記されています。
    .expert = { $zone }のDNSKEY { $key_tag }のプロトコルは、3ではなく{ $protocol }です。
    .fix = { $zone }の鍵をプロトコル3で公開し、その鍵で署名してください。古い鍵を示すDSがあるなら、新しいDSを公開してもらい、新しいDSが見えるようになり、古いDSのTTLが過ぎてから、初めて古いDSを削除してもらってください。

DNSKEY_ZERO_LENGTH = 空っぽの鍵
    .plain = { $zone }が見せる鍵の1つには、中身がありません。
    .expert = { $zone }のDNSKEY { $key_tag }のPublic Keyフィールドが空です。
    .fix = { $zone }の空の鍵{ $key_tag }を示すDSがあるなら、先に、代わりになる鍵のDSを公開してもらってください。空の鍵の代わりに鍵全体を公開するか、空の鍵を取り除き、その鍵だけが署名しているものに、公開している別の鍵で署名し直してください。

DNSKEY_BAD_LENGTH_GOST = GOST鍵の長さの誤り
    .plain = { $zone }の鍵の1つは、この種類の鍵としては長すぎるか、短すぎます。
    .expert = { $zone }のDNSKEY { $key_tag }、アルゴリズム12：64オクテットのはずが{ $octets }オクテットです。

DNSKEY_BAD_LENGTH_ECDSA256 = P-256鍵の長さの誤り
    .plain = { $zone }の鍵の1つは、この種類の鍵としては長すぎるか、短すぎます。
    .expert = { $zone }のDNSKEY { $key_tag }、アルゴリズム13：64オクテット（xとy、先頭の04なし）のはずが{ $octets }オクテットです。
    .fix = 鍵{ $key_tag }を示すDSがあるなら、先に正しい長さの鍵で署名し、その鍵のDSを公開してもらい、新しいDSが見えるようになり、古いDSのTTLが過ぎてから、初めて古いDSを削除してもらってください。その後で、または鍵{ $key_tag }を示すDSがなければすぐに、鍵{ $key_tag }だけが署名しているものに正しい長さの鍵で署名し、鍵{ $key_tag }を{ $zone }から取り除いてください。

DNSKEY_BAD_LENGTH_ECDSA384 = P-384鍵の長さの誤り
    .plain = { $zone }の鍵の1つは、この種類の鍵としては長すぎるか、短すぎます。
    .expert = { $zone }のDNSKEY { $key_tag }、アルゴリズム14：96オクテット（xとy、先頭の04なし）のはずが{ $octets }オクテットです。
    .fix = 鍵{ $key_tag }を示すDSがあるなら、先に正しい長さの鍵で署名し、その鍵のDSを公開してもらい、新しいDSが見えるようになり、古いDSのTTLが過ぎてから、初めて古いDSを削除してもらってください。その後で、または鍵{ $key_tag }を示すDSがなければすぐに、鍵{ $key_tag }だけが署名しているものに正しい長さの鍵で署名し、鍵{ $key_tag }を{ $zone }から取り除いてください。

DNSKEY_BAD_LENGTH_ED25519 = Ed25519鍵の長さの誤り
    .plain = { $zone }の鍵の1つは、この種類の鍵としては長すぎるか、短すぎます。
    .expert = { $zone }のDNSKEY { $key_tag }、アルゴリズム15：32オクテットのはずが{ $octets }オクテットです。
    .fix = 鍵{ $key_tag }を示すDSがあるなら、先に正しい長さの鍵で署名し、その鍵のDSを公開してもらい、新しいDSが見えるようになり、古いDSのTTLが過ぎてから、初めて古いDSを削除してもらってください。その後で、または鍵{ $key_tag }を示すDSがなければすぐに、鍵{ $key_tag }だけが署名しているものに正しい長さの鍵で署名し、鍵{ $key_tag }を{ $zone }から取り除いてください。

DNSKEY_BAD_LENGTH_ED448 = Ed448鍵の長さの誤り
    .plain = { $zone }の鍵の1つは、この種類の鍵としては長すぎるか、短すぎます。
    .expert = { $zone }のDNSKEY { $key_tag }、アルゴリズム16：57オクテットのはずが{ $octets }オクテットです。
    .fix = 鍵{ $key_tag }を示すDSがあるなら、先に正しい長さの鍵で署名し、その鍵のDSを公開してもらい、新しいDSが見えるようになり、古いDSのTTLが過ぎてから、初めて古いDSを削除してもらってください。その後で、または鍵{ $key_tag }を示すDSがなければすぐに、鍵{ $key_tag }だけが署名しているものに正しい長さの鍵で署名し、鍵{ $key_tag }を{ $zone }から取り除いてください。

DNSKEY_BAD_LENGTH_MLDSA44 = ML-DSA-44鍵の長さの誤り
    .plain = { $zone }の鍵の1つは、この種類の鍵としては長すぎるか、短すぎます。
    .expert = { $zone }のDNSKEY { $key_tag }、アルゴリズム18：1312オクテットのはずが{ $octets }オクテットです。
    .fix = 鍵{ $key_tag }を示すDSがあるなら、先に正しい長さの鍵で署名し、その鍵のDSを公開してもらい、新しいDSが見えるようになり、古いDSのTTLが過ぎてから、初めて古いDSを削除してもらってください。その後で、または鍵{ $key_tag }を示すDSがなければすぐに、鍵{ $key_tag }だけが署名しているものに正しい長さの鍵で署名し、鍵{ $key_tag }を{ $zone }から取り除いてください。

DNSKEY_MALFORMED = 鍵になっていない鍵
    .plain = { $zone }の鍵の1つには、この種類の鍵にはありえない数値が入っています。
    .expert = { $zone }のDNSKEY { $key_tag }は、アルゴリズム{ $algorithm }の鍵ではありません（曲線上にない、位数が小さい、指数や法がありえない値である、のいずれか）。
    .fix = { $zone }の鍵を新しく作り、その鍵で署名してください。古い鍵を示すDSがあるなら、新しいDSを公開してもらい、新しいDSが見えるようになり、古いDSのTTLが過ぎてから、初めて古いDSを削除してもらってください。

KEY_SIZE_NOT_SUPPORTED = ここで確かめるには大きすぎる、または小さすぎる鍵
    .plain = { $zone }の鍵の1つは、このページでは確かめない大きさです。そのため、封蝋については何とも言えません。
    .expert = { $zone }のDNSKEY { $key_tag }は{ $bits }ビットで、ここで検証する大きさの範囲外です。
    .fix = 次の鍵の更新で、{ $zone }には2048ビットのRSA鍵を使ってください。

DNSKEY_TOO_SHORT = 短い鍵
    .plain = { $zone }の鍵の1つは、現在勧められている長さより短いものです。急ぐ必要はありません。
    .expert = { $zone }のRSA鍵{ $key_tag }は{ $bits }ビットです。現在は2048ビット以上がふつうです。
    .fix = 次の鍵の更新で、{ $zone }の鍵{ $key_tag }を2048ビットのRSA鍵に替えてください。

REVOKED_NOT_SIGNING = 認められない失効宣言
    .plain = { $zone }は鍵の1つを無効と宣言していますが、その鍵自身の封蝋がありません。その鍵を最初から信頼している人には、認められません。
    .expert = { $zone }のDNSKEY { $key_tag }にはREVOKEビットが立っていますが、DNSKEY RRsetに自身のRRSIGがありません。
    .fix = { $zone }のDNSKEY RRsetに、失効した鍵{ $key_tag }でも署名するか、その鍵を削除してください。

DNSKEY_TAG_COLLISION = 同じ番号の鍵が複数
    .plain = { $zone }には短い番号が同じ鍵がいくつかあり、1つずつ試さなければなりません。
    .expert = 鍵タグ（{ $key_tag }）もアルゴリズムも同じDNSKEYが、{ $zone }に{ $keys }個あります。
    .fix = 今は何もする必要がありません。次の鍵の更新で、ほかの鍵とタグの重ならない新しい鍵を使ってください。

DNSKEY_NOT_AT_ZONE_APEX = ゾーンの始まらない場所にある鍵
    .plain = { $owner }は鍵を見せていますが、{ $zone }の中の名前の1つにすぎません。そこで鍵を探す者はいません。
    .expert = { $owner }のDNSKEY RRsetには{ $zone }が署名していますが、{ $owner }はそのゾーンの頂点ではありません。
    .fix = { $owner }の鍵を削除するか、{ $owner }を独立したゾーンとして{ $zone }から委任してください。

## Proofs of non-existence

SNAME_NOT_COVERED = 名前が抜けている不在証明
    .plain = この答えが認められるのは、{ $zone }に{ $name }そのもののレコードがない場合だけですが、見せた名簿のどのすき間にも、その名前は収まりません。
    .expert = { $zone }の検証済みのNSECに、{ $name }をカバーするものがありません。
    .fix = { $zone }の権威DNSサーバーが、{ $name }をカバーするNSECを返すようにしてください。NSECの連鎖に穴があるときは、ゾーンに署名し直してください。

NEXT_CLOSEST_ENCLOSER_NOT_COVERED = 次の名前が抜けている不在証明
    .plain = { $next_closer }が存在しないと示すはずの、名簿のページがありません。
    .expert = { $zone }の検証済みのNSEC3に、{ $name }の次近接名（next closer name）{ $next_closer }をカバーするものがありません。
    .fix = { $zone }の権威DNSサーバーが、{ $next_closer }のハッシュ値をカバーするNSEC3を返すようにしてください。連鎖に穴があるときは、署名し直してください。

WILDCARD_NOT_COVERED = ワイルドカードが抜けている不在証明
    .plain = { $name }は存在しないかもしれませんが、代わりに{ $wildcard }が答えたはずはないと示すものがありません。
    .expert = { $zone }の検証済みのレコードに、{ $name }の合成元{ $wildcard }をカバーするものがありません。
    .fix = { $zone }の権威DNSサーバーが、{ $wildcard }をカバーするレコードを返すようにしてください。

NO_CLOSEST_ENCLOSER = 出発点のない不在証明
    .plain = { $name }が存在しないことの証明は、存在する名前から始めなければなりませんが、それがありません。
    .expert = { $zone }の検証済みのNSEC3に、{ $name }またはその祖先に一致するものがありません。
    .fix = { $zone }の権威DNSサーバーが、存在する{ $name }の祖先のうち最も近いもののNSEC3を返すようにしてください。連鎖に穴があるときは、署名し直してください。

OPT_OUT_FLAG_NOT_SET = 署名なしの名前の余地がない証明
    .plain = { $name }は署名なしとされていますが、示された名簿のページには、署名なしの名前が入る余地がありません。
    .expert = { $name }をカバーする{ $zone }のNSEC3に、Opt-Outフラグがありません。
    .fix = { $name }がゾーンなら、その委任（NS）を{ $zone }に加え、{ $zone }に署名し直してください。変更した直後は、古い応答がまだキャッシュに残っていることがあります。

REFERRAL_WITH_SOA = あべこべの側からの証明
    .plain = { $name }が署名なしだと言えるのは一つ上のゾーンだけですが、これは{ $name }自身の言葉です。
    .expert = { $name }のレコードにSOAビットが立っています。必要なのは{ $zone }のものですが、これは子ゾーンのものです。
    .fix = 両方のゾーンを持つサーバーは、{ $name }のDSの問い合わせに、{ $zone }から応答するようにしてください。1つのリゾルバーだけで起きるなら、尋ねる側を間違えています。別のリゾルバーに尋ねてください。

REFERRAL_WITH_DS = 逆のことを言う証明
    .plain = { $name }は署名なしとされていますが、それを証明するはずの名簿のページには、署名つきだと書いてあります。
    .expert = { $zone }の{ $name }のレコードにはDSビットが立っていますが、DSが届いていません。
    .fix = { $name }を署名つきにするなら、{ $zone }のすべての権威DNSサーバーがそのDSを返すようにしてください。DSを意図して削除したのなら、{ $zone }に署名し直し、DSは戻さないでください。1つのリゾルバーだけで起きるなら、古いコピーを持っているか、DSを渡していないのかもしれません。別のリゾルバーに尋ねてください。

REFERRAL_WITHOUT_NS = 親の知らないゾーン
    .plain = { $name }は独立したゾーンとして答えていますが、一つ上のゾーンは、そんなゾーンはないと証明しています。
    .expert = { $zone }の検証済みの不在証明では、{ $name }に委任がありません（NSビットがないか、名前がすき間に入っています）。しかし、そこではゾーンが応答しています。
    .fix = { $name }の委任を{ $zone }に加え（NS、署名つきならDSも）、{ $zone }に署名し直してください。変更した直後は、古い応答がまだキャッシュに残っていることがあります。

STYPE_IN_BITMAP = 逆のことを言う証明
    .plain = { $name }に{ $rtype }レコードはないとされていますが、それを証明するはずの名簿のページには載っています。
    .expert = { $zone }の{ $name }のレコードに、{ $rtype }（またはCNAME）のビットが立っています。
    .fix = { $zone }のすべての権威DNSサーバーが{ $name } { $rtype }を返すようにするか、削除したのなら署名し直してください。

NO_NSEC_MATCHING_SNAME = その名前のページがない
    .plain = { $name }にそのレコードはないとされていますが、名簿の{ $name }のページが示されていません。
    .expert = { $zone }の検証済みのNSECに、{ $name }に一致するものも、ワイルドカードに一致するものもありません。
    .fix = { $name }が存在するなら、{ $zone }の権威DNSサーバーが、空の応答にそのNSECを付けるようにしてください。

NO_NSEC3_MATCHING_SNAME = その名前のページがない
    .plain = { $name }にそのレコードはないとされていますが、名簿の{ $name }のページが示されていません。
    .expert = { $zone }の検証済みのNSEC3に、{ $name }に一致するものも、ワイルドカードに一致するものもありません。
    .fix = { $zone }の権威DNSサーバーが、空の応答に{ $name }と一致するNSEC3を付けるようにしてください。

WILDCARD_EXPANSION_INVALID = 答えてはならないワイルドカード
    .plain = { $name }に{ $wildcard }が答えましたが、もっと近い名前が存在するので、答えてはならないはずです。
    .expert = { $zone }：{ $name }の最近接名（closest encloser）は、{ $wildcard }の親ではありません。
    .fix = { $zone }の権威DNSサーバーが、{ $name }に{ $wildcard }から応答しないようにしてください。下に名前があるだけの名前でも、存在すればワイルドカードはそこで止まります。または、{ $name }に自身のレコードを持たせてください。

WILDCARD_COVERED = 存在しないとされるワイルドカード
    .plain = { $name }に{ $wildcard }が答えましたが、同じ手紙に、{ $wildcard }は存在しないと書いてあります。
    .expert = { $zone }のレコードが、{ $name }の合成元{ $wildcard }をカバーしています。
    .fix = { $zone }に署名し直し、名前の連鎖とレコードを一致させてください。

SNAME_COVERED = 別の応答のための証明
    .plain = { $name }は存在するがそのレコードはない、とされていますが、証明のほうは、名前がまったく存在しないと言います。
    .expert = { $name }にはNODATAですが、{ $zone }のレコードがそれをカバーし、一致するワイルドカードもありません。これはNXDOMAINの証明です。
    .fix = { $zone }の権威DNSサーバーが{ $name }にNXDOMAINを返すようにするか、名前が存在するなら署名し直してください。

EXISTING_NAME_COVERED = 存在するものを否定する証明
    .plain = 名簿のページは{ $name }が存在しないと言いますが、{ $zone }はその封蝋つきのレコードを渡しています。
    .expert = { $zone }のレコードが{ $name }をカバーしていますが、別の応答にはその署名つきのRRsetがあります。
    .fix = { $zone }の権威DNSサーバーのデータを同じ版にそろえ、名前の連鎖が不完全なら署名し直してください。変更の直後は、キャッシュのためにしばらくこう見えることがあります。応答のたびに署名するゾーン（ロードバランサー、オンライン署名）なら、名前の持つタイプを、ワイルドカードによるものも含めて、すべて不在証明に載せるようにしてください。そうしないと、そのような証明を再利用するリゾルバー（RFC 8198）が、{ $name }について答えなくなることがあります。

EXISTING_TYPE_NOT_IN_BITMAP = 書きもらしのある一覧
    .plain = 名簿の{ $name }のページに{ $rtype }は載っていませんが、{ $zone }はその封蝋つきのレコードを渡しています。
    .expert = { $zone }の{ $name }のレコードに{ $rtype }のビットがありませんが、別の応答ではその署名つきのRRsetが届きました。
    .fix = { $zone }の権威DNSサーバーのデータを同じ版にそろえ、署名し直してください。変更の直後は、キャッシュのためにしばらくこう見えることがあります。応答のたびに署名するゾーン（ロードバランサー、オンライン署名）なら、名前の持つタイプを、ワイルドカードによるものも含めて、すべて不在証明に載せるようにしてください。そうしないと、そのような証明を再利用するリゾルバー（RFC 8198）が、{ $name }について答えなくなることがあります。

LAST_NSEC_NEXT_NOT_ZONE = 名簿の最後のページが迷子に
    .plain = { $zone }の名簿の最後のページは最初のページに戻るはずですが、{ $next }へ続いています。
    .expert = { $owner }のNSEC：次の名前{ $next }は正規順序で手前にあり、ゾーンの頂点{ $zone }でもありません。
    .fix = NSECの連鎖を完全にして、{ $zone }に署名し直してください。

NSEC_NEXT_OUTSIDE_ZONE = ゾーンの外へ続く名簿
    .plain = { $zone }の名簿のページが、ゾーンに属さない{ $next }へ続いています。
    .expert = { $owner }のNSEC：次の名前{ $next }が{ $zone }の外にあります。
    .fix = { $zone }に署名し直してください。NSECの連鎖は、ゾーンの中に収まらなければなりません。

UNSUPPORTED_NSEC3_ALGORITHM = 未知の方法でハッシュ化された名前
    .plain = { $zone }は、誰も知らない方法で名簿の名前を隠しています。
    .expert = { $zone }のNSEC3レコードのハッシュアルゴリズムは{ $algorithm }ですが、定義されているのは1（SHA-1）だけです。
    .fix = { $zone }に、NSEC3（ハッシュアルゴリズム1、ソルトなし、反復なし）かNSECで署名してください。

NSEC3_PARAMETERS_MIXED = 別々の名簿のページ
    .plain = 証明に使われたのは{ $zone }の別々の名簿のページで、一緒には使えません。
    .expert = { $zone }の1つの応答の中で、NSEC3レコードのアルゴリズム、反復回数、ソルトのどれかが異なります。
    .fix = { $zone }のすべての権威DNSサーバーで、同じNSEC3の連鎖を使ってください。NSEC3PARAMが新しい連鎖を示したら、古いものを削除してください。

NSEC3_ITERATIONS_TOO_HIGH = ハッシュ化しすぎた名前
    .plain = { $zone }の名簿を読むには計算が多すぎるため、バリデーターは断り、署名なし、または誤りとみなします。
    .expert = { $zone }のNSEC3の追加反復回数は{ $iterations }です。このページが受け入れるのは{ $most }までで、もっと少ないリゾルバーもあり、RFC 9276は0を求めています。
    .fix = { $zone }のNSEC3の反復回数を0にして、署名し直してください。

NONZERO_NSEC3_ITERATION_COUNT = 必要以上にハッシュ化された名前
    .plain = { $zone }の名簿を読むのに、必要以上の計算を強いられます。
    .expert = { $zone }のNSEC3レコードの反復回数は{ $iterations }ですが、0でなければなりません。
    .fix = { $zone }のNSEC3の反復回数を0にして、署名し直してください。

NONEMPTY_NSEC3_SALT = ソルトを加えてハッシュ化された名前
    .plain = { $zone }は名簿の名前にあるものを加えていますが、それで安全になるわけではありません。
    .expert = { $zone }のNSEC3にソルト{ $salt }がありますが、ソルトは使うべきではありません。
    .fix = 次の署名のときに、{ $zone }のNSEC3のソルトを空にしてください。

INVALID_NSEC3_OWNER_NAME = ありえない番号のページ
    .plain = { $zone }のハッシュ化された名簿に、ハッシュ値ではない名前のページがあります。
    .expert = { $owner }のNSEC3：先頭のラベルが、{ $zone }の1つ下のbase32hexのハッシュ値になっていません。
    .fix = NSEC3に対応したソフトウェアで、{ $zone }に署名し直してください。

INVALID_NSEC3_HASH = 長さのおかしい番号のページ
    .plain = { $zone }のハッシュ化された名簿に、ありえない長さのハッシュ値が書かれたページがあります。
    .expert = { $zone }の{ $owner }のNSEC3：ハッシュ値が20オクテットではなく{ $octets }オクテットです。
    .fix = NSEC3に対応したソフトウェアで、{ $zone }に署名し直してください。

NSEC_FROM_PARENT = 境界で途切れる証明
    .plain = 示されたページは別のゾーンとの境界で終わり、その先の{ $name }については何も語りません。
    .expert = { $zone }の{ $owner }のレコードは、委任の親側のものか、DNAMEより上のものです。{ $name }の不在証明には使えません。
    .fix = 1つのリゾルバーだけで起きるなら、別のリゾルバーに尋ねてください。どのリゾルバーでも起きるなら、{ $owner }の委任かDNAMEを調べてください。ゾーン{ $owner }も持つサーバーはそのゾーンから応答し、ほかのサーバーはそのゾーンへ案内しなければなりません。

## Responses

MISSING_NSEC_FOR_NXDOMAIN = 名前が存在しないことの証明がない
    .plain = 応答は{ $name }が存在しないと言いますが、{ $zone }はそれを証明していません。
    .expert = { $name }のNXDOMAINに、{ $zone }の検証済みのNSECもNSEC3もありません。
    .fix = { $zone }の権威DNSサーバーが、NXDOMAINにNSECまたはNSEC3レコードを付けるようにしてください。1つのリゾルバーだけがそれを落とすなら、別のリゾルバーに尋ねてください。

MISSING_NSEC_FOR_NODATA = レコードが存在しないことの証明がない
    .plain = 応答は{ $name }に{ $rtype }レコードがないと言いますが、{ $zone }はそれを証明していません。
    .expert = { $name } { $rtype }のNODATAに、{ $zone }の検証済みのNSECもNSEC3もありません。
    .fix = { $zone }の権威DNSサーバーが、空の応答にNSECまたはNSEC3レコードを付けるようにしてください。1つのリゾルバーだけがそれを落とすなら、別のリゾルバーに尋ねてください。

MISSING_NSEC_FOR_WILDCARD = ワイルドカードが答えてよいという証明がない
    .plain = { $name }に{ $wildcard }が答えましたが、もっと近い名前がないことを、{ $zone }は証明していません。
    .expert = { $name }は{ $wildcard }から展開されていますが、{ $zone }の検証済みのNSECもNSEC3もありません。
    .fix = { $zone }の権威DNSサーバーが、{ $name }をカバーするNSECまたはNSEC3を返すようにしてください。1つのリゾルバーだけがそれを落とすなら、別のリゾルバーに尋ねてください。

MISSING_SOA_FOR_NXDOMAIN = ゾーンのレコードを伴わない不在の応答
    .plain = { $name }が存在しないという応答に、それがいつまで通用するかを示すレコードがありません。
    .expert = { $name }のNXDOMAINの権威部（Authority）に、SOAがありません。
    .fix = 別のリゾルバーに尋ねてください。このリゾルバーがSOAを省いたか、応答を自分で作ったのかもしれません。どれも同じ結果なら、ゾーンの権威DNSサーバーがSOAを省いています。

MISSING_SOA_FOR_NODATA = ゾーンのレコードを伴わない不在の応答
    .plain = { $name }に{ $rtype }レコードがないという応答に、それがいつまで通用するかを示すレコードがありません。
    .expert = { $name } { $rtype }のNODATAの権威部（Authority）に、SOAがありません。
    .fix = 別のリゾルバーに尋ねてください。このリゾルバーがSOAを省いたか、応答を自分で作ったのかもしれません。どれも同じ結果なら、ゾーンの権威DNSサーバーがSOAを省いています。

SOA_NOT_OWNER_FOR_NXDOMAIN = よそ者が告げる不在
    .plain = { $name }が存在しないという応答に付いているのは、その名前を受け持たないゾーン{ $soa }のレコードです。
    .expert = { $name }のNXDOMAINに、{ $soa }のSOAが付いています。
    .fix = 別のリゾルバーに尋ねてください。フィルターは自身のSOAを付けて応答します。どれも同じ結果なら、ゾーンの権威DNSサーバーが誤ったSOAを返しています。

SOA_NOT_OWNER_FOR_NODATA = よそ者が告げる不在
    .plain = { $name }に{ $rtype }レコードがないという応答に付いているのは、その名前を受け持たないゾーン{ $soa }のレコードです。
    .expert = { $name } { $rtype }のNODATAに、{ $soa }のSOAが付いています。
    .fix = 別のリゾルバーに尋ねてください。フィルターは自身のSOAを付けて応答します。どれも同じ結果なら、ゾーンの権威DNSサーバーが誤ったSOAを返しています。

INCONSISTENT_NXDOMAIN = 食い違う応答
    .plain = ある応答は{ $name }が存在しないと言い、別の応答は存在すると言います。
    .expert = { $name }：{ $denied }にはNXDOMAIN、{ $given }にはNOERRORです。
    .fix = ゾーンの権威DNSサーバーのデータを同じ版にそろえ、自身にも下位の名前にもレコードがまったくない名前にだけ、NXDOMAINを返すようにしてください。

INCONSISTENT_NXDOMAIN_ANCESTOR = 存在しない名前の下にある名前
    .plain = { $name }は存在しないとされていますが、その下にある{ $below }は存在します。
    .expert = { $name }にはNXDOMAIN、{ $below }にはNOERRORです。NXDOMAINで探索を打ち切るリゾルバーは、その下位の名前を見失います。
    .fix = ゾーンの権威DNSサーバーが、empty non-terminalである{ $name }にNOERRORを返すようにしてください。

NXDOMAIN_FOR_EXISTING_NAME = 存在する名前に「そんな名前はない」
    .plain = 応答は{ $name }が存在しないと言いますが、{ $zone }の証明によれば、名前は存在し、そのレコードがないだけです。
    .expert = { $name }にはNXDOMAINですが、{ $zone }のレコードが証明しているのはNODATAです（empty non-terminalの可能性あり）。
    .fix = { $zone }の権威DNSサーバーが、{ $name }にNOERRORを返すようにしてください。

UNABLE_TO_RETRIEVE_DNSSEC_RECORDS = 封蝋を渡さないリゾルバー
    .plain = どの応答にも封蝋が1つもなく、何も確かめられません。このリゾルバーは封蝋を通していません。
    .expert = どの応答にもRRSIGがありません（最初に欠けていたのは{ $owner } { $rtype }）。途中のどこかでDOビットが無視されています。
    .fix = DNSSECのレコードを通す、別のリゾルバーを選んでください。

LOSSY_FORMAT = 書き写されて届いた手紙
    .plain = リゾルバーはレコードを文字で送ってきますが、その際に何かが失われたおそれがあります。そのため{ $owner }の封蝋は、どちらの証拠にもなりません。
    .expert = { $owner } { $rtype }：JSON形式からは、署名されたオクテット列を復元できないおそれがあります。
    .fix = ワイヤー形式（RFC 8484）で尋ね直すか、別のリゾルバーを選んでください。

RESPONSE_WITHOUT_AUTHORITY = 2枚目のない手紙
    .plain = { $owner }にそのようなレコードがないことの証明は2枚目に書かれているはずですが、リゾルバーの文字の形式ではそれが省かれています。
    .expert = { $owner } { $rtype }：JSONに、NSECやNSEC3レコードが入るAuthorityセクションがありません。
    .fix = ワイヤー形式（RFC 8484）で尋ね直すか、別のリゾルバーを選んでください。

UNREADABLE_RECORD = 読めないレコード
    .plain = { $owner }のレコードに、読めない形で届いたものがあります。
    .expert = { $owner } { $rtype }：RDATAを解釈できないレコードが応答にあるか、質問に答えるものがありません。
    .fix = ワイヤー形式で尋ね直すか、別のリゾルバーを選んでください。

TYPE_NEVER_SIGNED = ここに確かめるものはない
    .plain = タイプ{ $rtype }のレコードに封蝋が付くことはないので、{ $name }について証明できることはありません。
    .expert = { $name }の{ $rtype }は、ゾーンが署名しないタイプです。
    .fix = AやAAAAなど、別のタイプで尋ねてください。

## Unsigned zones

INSECURE_DELEGATION = 署名なしのゾーン
    .plain = { $parent }は、{ $zone }の指紋を控えていないことを証明しています。レコードは正しいかもしれませんが、誰にも確かめられません。
    .expert = { $parent }は{ $zone }のDSがないことを証明しています。この委任はInsecureです。
    .fix = { $zone }があなたのものなら、DNSプロバイダーでDNSSECを有効にし、その後{ $parent }にDSレコードを公開してもらってください。

SIGNED_WITHOUT_DS = 封蝋はあるのに、誰にも知らせていない
    .plain = { $zone }には鍵と封蝋がありますが、{ $parent }がその指紋を控えていないので、認めてもらえません。
    .expert = { $zone }にはDNSKEY RRsetがありますが、{ $parent }はDSがないことを証明しています。

INSECURE_OPT_OUT = 署名なしの名前の入る余地
    .plain = { $answer ->
        [denied] { $parent }は、{ $name }という名前はないと言います。ただし名簿に署名なしの名前を載せていないので、ここではそれを証明できません。まず、つづりを確かめてください。
        [wildcard] { $name }への答えには封蝋があり、{ $parent }は載っていない名前すべてに同じ答えを返します。ただし名簿に署名なしの名前を載せていないので、{ $name }がその1つでないことは、誰にも確かめられません。
       *[given] { $parent }は署名なしの名前を記録していません。{ $name }はその1つか、その下にあるのかもしれず、誰にも確かめられません。
    }
    .expert = { $answer ->
        [denied] NXDOMAIN：{ $name }は{ $parent }のオプトアウトの範囲にあり、署名なしの委任があるかもしれません。この応答はSecureではありません（RFC 5155 9.2）。
        [wildcard] ワイルドカードによる応答は検証に成功しますが、{ $name }をカバーするNSEC3にオプトアウトのフラグが立っていて、署名なしの委任が隠れているかもしれません（RFC 5155 9.2）。
       *[given] { $name }は{ $parent }のオプトアウトの範囲にあり、署名なしの委任があるかもしれません。
    }
    .fix = { $answer ->
        [denied] 名前を打ち間違えていたら、直してください。{ $name }があるはずなら、登録するか、登録の期限が切れていないか調べてください。
        [wildcard] { $parent }に、オプトアウトなしで署名してください。
       *[given] ゾーンがあなたのものなら、DNSプロバイダーでDNSSECを有効にし、その後{ $parent }にDSレコードを公開してもらってください。
    }

## What a zone asks of its parent

CDS_INCONSISTENT_WITH_DS = かなえられていない願い
    .plain = { $zone }は、一つ上のゾーンがいま控えているものとは別の指紋を控えてほしいと頼んでいます。
    .expert = { $zone }のCDS RRsetが、DS RRsetと一致しません。

CDNSKEY_INCONSISTENT_WITH_DS = かなえられていない願い
    .plain = { $zone }は、一つ上のゾーンがいま請け合っているものとは別の鍵を請け合ってほしいと頼んでいます。
    .expert = { $zone }のCDNSKEY RRsetの鍵が、DS RRsetの示す鍵と一致しません。

CDNSKEY_INCONSISTENT_WITH_CDS = 食い違う2つの願い
    .plain = { $zone }は一つ上のゾーンに、同時に2つの違うことを頼んでいます。
    .expert = { $zone }のCDNSKEY RRsetとCDS RRsetが、別々の鍵を示しています。
    .fix = { $zone }のCDSとCDNSKEYを、同じ鍵について公開してください。

CDS_SIGNER_INVALID = 誰もかなえてはならない願い
    .plain = 新しい指紋を求める{ $zone }の願いには、一つ上のゾーンが知っている鍵の封蝋がありません。
    .expert = { $zone }のCDS RRsetに、DS RRsetの示す鍵による署名がありません。
    .fix = { $zone }のCDS RRsetに、現在のDSが示す鍵で署名してください。

CDNSKEY_SIGNER_INVALID = 誰もかなえてはならない願い
    .plain = 新しい鍵を求める{ $zone }の願いには、一つ上のゾーンが知っている鍵の封蝋がありません。
    .expert = { $zone }のCDNSKEY RRsetに、DS RRsetの示す鍵による署名がありません。
    .fix = { $zone }のCDNSKEY RRsetに、現在のDSが示す鍵で署名してください。

CDS_INCORRECT_DELETE_VALUES = 書き間違えた削除の依頼
    .plain = { $zone }は自分の指紋の削除を頼んでいるようですが、決まった書き方になっていません。
    .expert = { $zone }のCDSの1つは、アルゴリズムが0なのに、値が0 0 0 00ではありません。
    .fix = そのレコードを取り除いてください。{ $zone }を署名なしにし、もう誰にも検証できなくてよい場合に限り、代わりに次を公開し、DSが消えてそのTTLが過ぎるまで署名を続けてください：{ $zone }. IN CDS 0 0 0 00

CDNSKEY_INCORRECT_DELETE_VALUES = 書き間違えた削除の依頼
    .plain = { $zone }は自分の指紋の削除を頼んでいるようですが、決まった書き方になっていません。
    .expert = { $zone }のCDNSKEYの1つは、アルゴリズムが0なのに、値が0 3 0 AA==ではありません。
    .fix = そのレコードを取り除いてください。{ $zone }を署名なしにし、もう誰にも検証できなくてよい場合に限り、代わりに次を公開し、DSが消えてそのTTLが過ぎるまで署名を続けてください：{ $zone }. IN CDNSKEY 0 3 0 AA==

CDS_DELETE_MULTIPLE_RECORDS = 消してほしい、残してほしい
    .plain = { $zone }は、指紋の削除と新しい指紋を同時に頼んでいます。
    .expert = { $zone }には、削除を求めるCDSと並んで、ほかのCDSレコードがあります。
    .fix = { $zone }の削除用のCDSを取り除いてください。ほかのCDSがなく、それだけになれば、{ $zone }は署名なしになります。

CDNSKEY_DELETE_MULTIPLE_RECORDS = 消してほしい、残してほしい
    .plain = { $zone }は、指紋の削除と新しい鍵を同時に頼んでいます。
    .expert = { $zone }には、削除を求めるCDNSKEYと並んで、ほかのCDNSKEYレコードがあります。
    .fix = { $zone }の削除用のCDNSKEYを取り除いてください。ほかのCDNSKEYがなく、それだけになれば、{ $zone }は署名なしになります。

## Aliases

DNAME_NO_CNAME = 道しるべのない転送
    .plain = { $dname }の下の名前はすべて転送されますが、{ $name }の道しるべがありません。
    .expert = { $dname }のDNAMEに、そこから合成される{ $name }のCNAMEが付いていません。
    .fix = DNAMEを知らないリゾルバーのために、権威DNSサーバーが合成したCNAMEを付けるようにしてください。

DNAME_TARGET_MISMATCH = 別の場所を指す道しるべ
    .plain = 転送によれば、{ $name }の行き先は{ $expected }ですが、道しるべには{ $target }とあります。
    .expert = { $name }のCNAME：参照先{ $target }が、DNAMEから合成される{ $expected }と異なります。
    .fix = 権威DNSサーバーが、DNAMEからCNAMEを合成するようにしてください。1つのリゾルバーだけで起きるなら、そのリゾルバーを疑ってください。

DNAME_TARGET_TOO_LONG = 長すぎてたどれない転送
    .plain = { $dname }の転送によれば、{ $name }の行き先は、名前として許される長さを超えます。
    .expert = { $dname }のDNAMEで置き換えると、{ $name }は255オクテットを超える名前になります。
    .fix = { $dname }のDNAMEの参照先を、もっと短くしてください。

DNAME_TTL_ZERO = 保持できない道しるべ
    .plain = { $dname }の転送から作られた{ $name }の道しるべは、まったく保持できません。
    .expert = { $dname }のDNAMEから合成された{ $name }のCNAMEは、TTLが0です。
    .fix = 権威DNSサーバーが、合成したCNAMEにDNAMEのTTLを付けるようにしてください。

DNAME_TTL_MISMATCH = 保持できる時間の違う道しるべ
    .plain = { $name }の道しるべを保持してよい時間が、その元になった{ $dname }の転送と違います。
    .expert = { $name }のCNAMEのTTLは{ $ttl }ですが、{ $dname }のDNAMEは{ $expected }です。
    .fix = 権威DNSサーバーが、合成したCNAMEにDNAMEのTTLを付けるようにしてください。

CNAME_LOOP = 堂々巡りの道しるべ
    .plain = { $name }が指す{ $target }は、もう通った場所です。いつまでも着きません。
    .expert = { $name }の別名は、{ $target }に戻っています。
    .fix = どれか1つの名前から別名を取り除き、その名前に本来あるべきレコード（AやAAAAなど）を持たせて、循環を断ってください。

CNAME_CHAIN_TOO_LONG = 多すぎる道しるべ
    .plain = 名前から名前へと{ $most }回を超えてたどりましたが、{ $name }でもまだ先があります。
    .expert = 別名が{ $most }個を超えて続き、最後は{ $name }です。
    .fix = { $name }とそれより前の名前が、最後の名前を直接指すようにしてください。

CNAME_WITH_OTHER_DATA = 荷物を持った道しるべ
    .plain = { $name }は別の名前への道しるべなので、ほかのレコードを持てませんが、{ $rtype }もあります。
    .expert = { $name }にCNAMEと{ $rtype }があります。キャッシュがどちらを先に見たかで応答が変わります。
    .fix = { $rtype ->
        [NS] ゾーンの始まる名前に、別名は置けません。CNAMEがゾーン{ $name }自身にあるなら、それを削除し、NSとSOAは残して、名前にアドレスを持たせるか、DNSプロバイダーが別名の代わりに用意しているもの（ALIAS、ANAME、flattening）を使ってください。一つ上のゾーンにあるなら、そこでCNAMEの代わりに委任（NS）を置くか、CNAMEを残してゾーン{ $name }をやめてください。
       *[other] { $name }のCNAMEか{ $rtype }レコードか、どちらかを削除してください。
    }

## Trust anchors

NO_TRUST_ANCHOR_SIGNING = 最初のゾーンの鍵が、信頼している鍵と違う
    .plain = このページは{ $zone }の鍵の1つを最初から信頼していますが、{ $zone }はその鍵を見せていないか、使っていません。
    .expert = DNSKEY RRsetに署名している{ $zone }のDNSKEYに、トラストアンカーと一致するものがありません。鍵{ $key_tag }を探しました。
    .fix = { $zone }のトラストアンカーを、持ち主が公開しているもの（ルートならIANA）と照らし合わせてください。正しければ、別のリゾルバーを選んでください。届いたのは{ $zone }の本物の鍵ではありません。

TRUST_ANCHOR_REVOKED = 信頼している鍵が無効と宣言された
    .plain = このページが最初から信頼している{ $zone }の鍵は、持ち主が無効と宣言しています。
    .expert = { $zone }のDNSKEY { $key_tag }はトラストアンカーと一致し、REVOKEビットが立っています。
    .fix = 鍵{ $key_tag }に代わる{ $zone }の新しいトラストアンカーを、持ち主から入手してください。

NO_TRUST_ANCHOR = 出発点がない
    .plain = { $name }について最初から信頼している鍵がないので、何も確かめられません。
    .expert = { $name }にも、その上にも、トラストアンカーがありません。
    .fix = ルートのトラストアンカーを使うか、{ $name }のトラストアンカーを指定してください。

## Limits on work

TOO_MANY_RRSIGS = 1通の手紙に封蝋が多すぎる
    .plain = { $owner }の封蝋は、全部確かめるとこの機器が手一杯になるほど多いので、ページは途中でやめました。
    .expert = { $zone }の{ $owner } { $rtype }に、{ $most }回を超える署名検証が必要です（CVE-2023-50387）。
    .fix = { $zone }の各RRsetの署名を少なくし、署名する鍵ごとに1つにしてください。

TOO_MANY_SIGNATURE_CHECKS = 全体で封蝋が多すぎる
    .plain = この応答には確かめる封蝋が多すぎるため、ページは{ $owner }でやめました。
    .expert = { $most }回を超える署名検証が必要です。次は{ $zone }の{ $owner } { $rtype }でした（CVE-2023-50387）。
    .fix = { $zone }の署名と、鍵タグの等しい鍵を減らしてください。

TOO_MANY_COLLIDING_KEYS = 同じ番号の鍵が多すぎる
    .plain = { $zone }には短い番号が同じ鍵が多すぎるため、ページは試すのをやめました。
    .expert = 鍵タグとアルゴリズムの等しい{ $zone }のDNSKEYが、{ $most }個を超えています（CVE-2023-50387）。
    .fix = { $zone }のDSは、そのままにしておいてください。番号が同じ鍵のうち、どのDSにも示されず、どの署名にも必要でないものを、{ $zone }から取り除いてください。DSの示す鍵は、通常のロールオーバーでのみ替えてください。新しい鍵を加え、そのDSを公開してもらい、それが見えるようになり、古いDSのTTLが過ぎてから、初めて古いDSと古い鍵を取り除きます。

TOO_MANY_NSEC3_HASHES = ハッシュ化する名前が多すぎる
    .plain = { $zone }の名簿を読むには計算が多すぎるため、ページは途中でやめました。
    .expert = { $zone }に、{ $most }回を超えるNSEC3ハッシュの計算が必要です（CVE-2023-50868）。
    .fix = { $zone }に、反復のない1つのNSEC3の連鎖か、NSECで署名してください。

TOO_MUCH_TO_CHECK = 確かめるものが多すぎる
    .plain = { $owner }について届いたものが多すぎて、すべてを確かめるとこの端末がふさがってしまうため、ページは途中でやめました。
    .expert = { $zone }の{ $owner } { $rtype }：1回の検証での手順またはオクテットの上限に達しました（CVE-2023-50387）。
    .fix = { $owner }のレコードと署名を、少なく、小さくしてください。{ $zone }の運用者でなければ、別のリゾルバーに尋ねてください。途中で誰かが応答に何かを足したのかもしれません。

## The way to the resolver

OFFLINE = ネットワークなし
    .plain = この機器がネットワークにつながっていないので、{ $owner }を尋ねられませんでした。
    .expert = { $owner } { $rtype }：ブラウザーによると、ネットワークがありません。
    .fix = ネットワークに接続して、もう一度お試しください。

NETWORK_ERROR = リゾルバーにつながらない
    .plain = { $owner }についての質問が、リゾルバーまで届きませんでした。
    .expert = { $owner } { $rtype }：リクエストに失敗しました（名前、接続、CORS、または遮断する拡張機能）。
    .fix = 別のリゾルバーを選ぶか、このページからリゾルバーへの接続を許可してください。DNS over HTTPSを遮断するネットワークや拡張機能があります。

TIMEOUT = リゾルバーが応答しない
    .plain = { $owner }について、リゾルバーの応答に時間がかかりすぎました。
    .expert = { $owner } { $rtype }：{ $after }ミリ秒以内に応答がありません。
    .fix = もう一度試すか、別のリゾルバーを選んでください。

HTTP_ERROR = リゾルバーの門前払い
    .plain = リゾルバーのWebサーバーが、{ $owner }についての質問を受け付けませんでした。
    .expert = { $owner } { $rtype }：HTTPステータスは{ $status }です。
    .fix = 少し待ってもう一度試すか、別のリゾルバーを選んでください。

RESPONSE_NOT_JSON = 形の違う応答
    .plain = { $owner }について届いたものは、リゾルバーの応答ではありません。
    .expert = { $owner } { $rtype }：DNS応答のJSONではありません（{ $detail }）。
    .fix = 別のリゾルバーを選んでください。ネットワークのログインページが、代わりに答えていることもあります。

RESPONSE_NOT_DNS = 形の違う応答
    .plain = { $owner }について届いたものは、リゾルバーの応答ではありません。
    .expert = { $owner } { $rtype }：DNSメッセージではありません。
    .fix = 別のリゾルバーを選んでください。ネットワークのログインページが、代わりに答えていることもあります。

RESPONSE_TO_OTHER_QUESTION = 別の問いへの答え
    .plain = { $owner }について届いたものは、このページが尋ねていない問いへの答えだったため、脇に置きました。
    .expert = { $owner } { $rtype }：応答に書かれた問いが別のものです。
    .fix = 別のリゾルバーを選んでください。リゾルバーの代わりに答えるネットワークが、こうすることもあります。

TOO_MANY_QUESTIONS = 多すぎる質問
    .plain = この名前には、ページの尋ねる数を超える質問が必要なため、{ $owner }は省きました。
    .expert = { $owner } { $rtype }は尋ねていません。質問数の上限に達しました。
    .fix = 別名の連鎖の最後の名前だけを尋ねるか、ラベルの少ない名前を尋ねてください。

NOT_CAPTURED = ファイルの落丁
    .plain = 記録された事例に、{ $owner }の応答がありません。
    .expert = キャプチャーに{ $owner } { $rtype }の応答がありません。
    .fix = 事例を記録し直すか、この名前をいま問い合わせて確かめてください。

RESOLVER_SERVFAIL = リゾルバーが答えを返さない
    .plain = { $reason ->
        [dnssec] リゾルバーは、確かめないよう頼まれたのに{ $owner }の封蝋を自分で確かめ、有効ではないと言って応答を渡しません。
        [unchecked] リゾルバーは、自分では{ $owner }を確かめられず、応答を返しません。
        [stale] リゾルバーには{ $owner }の古い応答しかなく、それを渡しません。
        [filtered] リゾルバーは、{ $owner }の応答を止めていると言っています。
        [not-ready] リゾルバーは、{ $owner }について応答する準備ができていなかったか、直前のエラーを繰り返しています。
        [unreachable] リゾルバーは、{ $owner }のサーバーに接続できなかったか、使える応答を得られませんでした。
        [refusing] リゾルバーは、{ $owner }についてのこのような質問には答えません。
        [other] リゾルバーは{ $owner }のことを調べられませんでした。リゾルバーの言い分は下にあります。
       *[none] リゾルバーは{ $owner }のことを調べられず、その理由を言いません。
    }
    .expert = { $owner } { $rtype }：検証を無効にしてもSERVFAILです。{ $said }
    .fix = { $reason ->
        [dnssec] 検証をこちらに任せるよう頼めばレコードを渡してくれる、別のリゾルバーを選んでください。そうすれば、このページで何がおかしいのかを示せます。
        [unchecked] 別のリゾルバーを選んでください。
        [stale] 少し待つか、別のリゾルバーを選んでください。
        [filtered] フィルターを行わない、別のリゾルバーを選んでください。
        [not-ready] 1分待って、もう一度お試しください。
        [unreachable] 別のリゾルバーをお試しください。どれもだめなら、ゾーンのサーバーが停止しているか、lame delegationの状態です。登録者に知らせてください。
        [refusing] 別のリゾルバーを選んでください。
       *[none] 別のリゾルバーをお試しください。どれもだめなら、サーバーが停止しているかもしれないと、名前の登録者に知らせてください。
    }

RESOLVER_REFUSED = リゾルバーに断られた
    .plain = リゾルバーは、{ $owner }について応答しようとしませんでした。
    .expert = { $owner } { $rtype }：REFUSEDです。{ $said }
    .fix = 別のリゾルバーを選んでください。このリゾルバーは、フィルターを行っているか、質問の量を制限しているか、ほかの利用者専用なのかもしれません。

FORMERR = リゾルバーに通じなかった
    .plain = リゾルバーは、{ $owner }についての質問を理解できませんでした。
    .expert = { $owner } { $rtype }：FORMERRです。{ $said }
    .fix = 別のリゾルバーを選んでください。

RESOLVER_NOTIMP = リゾルバーが対応していない
    .plain = リゾルバーは、{ $owner }についてのこの種の質問には答えません。
    .expert = { $owner } { $rtype }：NOTIMPです。{ $said }
    .fix = 別のリゾルバーを選ぶか、別のタイプで尋ねてください。

INVALID_RCODE = 応答になっていない応答
    .plain = リゾルバーは{ $owner }について、応答にならないコードを返しました。
    .expert = { $owner } { $rtype }：RCODEは{ $rcode }です。{ $said }
    .fix = 別のリゾルバーを選んでください。

TRUNCATED = 途中で切れた応答
    .plain = { $owner }の応答は途中で切れているので、何かが欠けているかもしれません。
    .expert = { $owner } { $rtype }：TCビットが立っています。
    .fix = リゾルバーが対応していればワイヤー形式で尋ね直すか、別のリゾルバーを選んでください。

RESOLVER_FILTERED = リゾルバーが応答を止めた
    .plain = リゾルバー自身が、{ $owner }の本当の応答を返していないと言っています。この名前を遮断またはフィルターしています。
    .expert = { $owner } { $rtype }：フィルターを示す拡張DNSエラー（EDE）です。{ $said }
    .fix = フィルターを行わない、別のリゾルバーを選んでください。

RESOLVER_STALE_ANSWER = 古い応答
    .plain = リゾルバー自身が、{ $owner }について尋ね直せず、とっておいた古い応答を返したと言っています。
    .expert = { $owner } { $rtype }：古い応答を示す拡張DNSエラー（EDE）です（RFC 8767）。{ $said }
    .fix = 別のリゾルバーに尋ねるか、後でもう一度お試しください。古いコピーにある問題は、とうに直っているかもしれません。

RESOLVER_REMARK = リゾルバーからのひとこと
    .plain = { $reason ->
        [dnssec] リゾルバーは、自分で確かめたところ{ $owner }の封蝋に問題があると言っています。このページは、レコードに基づいて判断します。
        [unchecked] リゾルバーは、自分では{ $owner }を確かめられなかったと言っています。このページは、レコードに基づいて判断します。
        [not-ready] リゾルバーは、{ $owner }について、準備ができていなかったか、以前のエラーを繰り返していると言っています。
        [unreachable] リゾルバーは、{ $owner }のサーバーとのやりとりに問題があったと言っています。
        [refusing] リゾルバーは、{ $owner }についてのこの種の質問は扱っていないと言っています。
       *[other] リゾルバーは、{ $owner }の応答にひとこと添えています。
    }
    .expert = { $owner } { $rtype }：{ $said }
    .fix = 応答がおかしいと思ったら、別のリゾルバーにも尋ねてください。

ANSWER_BLOCKED = 行き先のないアドレス
    .plain = { $owner }への答えは、インターネットの誰にもつながらない{ $address }で、封蝋がありません。リゾルバーやネットワークは、遮断する名前にこのように答えます。
    .expert = { $owner } { $rtype }：{ $address }にRRSIGがありません。途中のどのゾーンにも、そのDSにも、直すところはありません。
    .fix = フィルターを行わないリゾルバーを選ぶか、お使いのリゾルバーの遮断リストからこの名前を外してもらってください。

DNS64_ADDRESS = ネットワークが作ったアドレス
    .plain = { $owner }のアドレス{ $address }は、お使いのネットワークが旧来の形のアドレスから作ったものです。そのため、どのゾーンも封蝋を押せませんでした。
    .expert = { $owner } AAAA：{ $address }はDNS64のプレフィックス（64:ff9b::/96、RFC 6052 2.1；64:ff9b:1::/48、RFC 8215）にあり、RRSIGがありません。
    .fix = 名前に問題はありません。確かめるには、DNS64を使わないリゾルバーに尋ねるか、このアドレスの元になったAを尋ねてください。

ANSWER_FOR_DENIED_NAME = 存在しない名前への答え
    .plain = { $zone }は、{ $owner }が存在しないことを封蝋つきで証明しています。封蝋のないこの答えは、おそらく途中の誰か、つまりお使いのリゾルバーかネットワークが差し込んだものです。
    .expert = { $owner } { $rtype }はRRSIGなしで届きましたが、{ $zone }の署名つきの不在証明がこの名前をカバーしています。名前が署名なしで追加されたばかりでなければ、ゾーンに直すものはありません。
    .fix = 別のネットワークのリゾルバーに尋ねてください。{ $zone }を運用していて、この名前を追加したばかりなら、ゾーンに署名し直してください。

BARE_NEGATIVE_ANSWER = 答えの代わりの白紙
    .plain = { $owner }には、そのゾーンが送るはずのものが何も届かず、どのゾーンも中身のない答えに添えるはずの書き付けさえありませんでした。おそらく、お使いのリゾルバーかネットワークが作ったか、途中を切り落とした応答です。
    .expert = { $owner } { $rtype }（{ $zone }）：否定応答に、NSECもNSEC3もなく、その名前を受け持つゾーンのSOAもありません。署名されたゾーンのサーバーは、規則を守っていれば、このようには応答しません。ゾーンの鍵やDSを疑う理由は、ここにはありません。
    .fix = 別のリゾルバーか、別のネットワークを選んでください。遮断する名前に、このように答えるものもあります。どれも同じ結果なら、ゾーンの運用者に知らせてください。

SPECIAL_NAME = 公開のゾーンが答えない名前
    .plain = { $name }は、リゾルバーやネットワークが自分で答える種類の名前です。その答えには封蝋がなく、確かめられません。
    .expert = { $name }：{ $source }で予約されており、応答はリゾルバーかネットワークが作ったものです。上のどのゾーンにも、直すものはありません。
    .fix = 壊れているものはありません。答えがおかしければ、ネットワークの運用者に尋ねてください。

DEVICE_CLOCK_SUSPECT = この時計は合っている？
    .plain = この機器の時計（{ $now }）では、どのゾーンの封蝋も有効ではありません。時計のほうが狂っている可能性が高いです。
    .expert = { $zones }個のゾーンの署名の有効期間が、すべて{ $now }の同じ側にあります。
