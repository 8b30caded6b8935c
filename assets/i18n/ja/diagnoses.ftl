# One message for each diagnosis: the title, a sentence for a beginner (.plain), one for an expert (.expert), and what to do (.fix).
# The values in braces are those of the diagnosis; the test of diagnoses holds them against its fields.

## Signatures

SIGNER_NOT_ZONE = 署名の署名者が別のゾーンになっています
    .plain = { $owner }のレコードの署名には、署名者は{ $signer }だとあります。しかし、署名してよいのは{ $zone }だけです。
    .expert = { $owner } { $rtype }のRRSIG：署名者名{ $signer }が、RRsetのあるゾーン{ $zone }と異なります。
    .fix = { $owner } { $rtype }に{ $zone }の鍵で署名し、足りない委任や、消し忘れた委任がないか調べてください。

RRSIG_LABELS_EXCEED_RRSET_OWNER_LABELS = 署名のラベル数が名前のラベル数を超えています
    .plain = この署名は、{ $owner }よりラベル（ドットで区切られた部分）の多い名前のために作られたもので、{ $owner }のものではありえません。
    .expert = { $owner } { $rtype }のRRSIG：Labelsフィールドは{ $labels }ですが、所有者名のラベル数は{ $owner_labels }です。
    .fix = Labelsフィールドを{ $owner_labels }以下にして、{ $owner } { $rtype }に署名し直してください。

INCEPTION_AFTER_EXPIRATION = 署名の有効期間の終わりが始まりより前です
    .plain = { $order ->
        [apart] { $owner }の署名の期間は、{ $inception }から{ $expiration }までとなっています。これほど長いと、終わりが始まりより前とみなされるので、誰もこの署名に頼ることができません。
       *[reversed] { $owner }の署名の有効期間は、終わりが始まりより前です。そのため、一度も有効になりません。
    }
    .expert = { $order ->
        [apart] { $zone }による{ $owner } { $rtype }のRRSIG：有効期間の開始{ $inception }と終了{ $expiration }が、68年を超えて離れています。シリアル番号として比較すると（RFC 1982）、終了のほうが前とみなされます。
       *[reversed] { $zone }による{ $owner } { $rtype }のRRSIG：有効期間の開始{ $inception }が、終了{ $expiration }より後です。
    }
    .fix = { $order ->
        [apart] 有効期間を数週間程度、長くても68年未満にして、{ $zone }に署名し直してください。
       *[reversed] 開始が終了より前になるように{ $zone }に署名し直し、署名システムの時計と設定を確認してください。
    }

EXPIRATION_IN_PAST = 署名の期限が切れています
    .plain = { $owner }の署名は{ $expired }まで有効でした。それ以降は、誰も頼ってはなりません。
    .expert = { $zone }による{ $owner } { $rtype }のRRSIG：有効期間の終了{ $expired }は、検証時刻の{ $since }前です。
    .fix = { $zone }に署名し直すか（古い署名は{ $expired }に終了）、すでに署名し直してあり、まだ古いコピーを提供しているサーバーがあるなら、そのゾーン転送を直してください。どちらなのかを調べてください。ほかのリゾルバーがもっと新しい署名を返すなら、このリゾルバーは古いコピーを持っています。別のリゾルバーに尋ねてください。

INCEPTION_IN_FUTURE = 署名がまだ有効になっていません
    .plain = { $owner }の署名は{ $inception }から有効で、その時はまだ来ていません。
    .expert = { $zone }による{ $owner } { $rtype }のRRSIG：有効期間の開始{ $inception }は、検証時刻の{ $until }後です。
    .fix = { $zone }に署名するマシンの時計を合わせ、開始を過去にして署名し直してください。どの名前でもこうなるときは、この機器の時計を合わせてください。

EXPIRATION_WITHIN_CLOCK_SKEW = 署名の期限がまもなく切れます
    .plain = { $owner }の署名が有効なのは、あと{ $left }だけです。時計が少し進んだ機器では、もう期限切れに見えます。
    .expert = { $owner } { $rtype }のRRSIGの終了は{ $expiration }（{ $left }後）で、時計のずれとして見込む300秒以内です。
    .fix = { $expiration }までに{ $zone }に署名し直してください。今後は、期限が切れる数日前に署名を更新してください。

INCEPTION_WITHIN_CLOCK_SKEW = 署名が有効になったばかりです
    .plain = { $owner }の署名が有効になってから、まだ{ $age }です。時計が少し遅れた機器では、まだ有効でないように見えます。
    .expert = { $owner } { $rtype }のRRSIGの開始は{ $inception }（{ $age }前）で、時計のずれとして見込む300秒以内です。
    .fix = { $zone }の署名システムで、有効期間の開始を1時間前に設定してください。

SIGNATURE_INVALID = 署名が鍵での検証に失敗しました
    .plain = { $owner }（{ $rtype }）の署名が、レコードと合いません。署名した後に何かが変更されたか、{ $zone }がこの鍵タグで公開している鍵とは別の鍵で署名が作られています。
    .expert = { $owner } { $rtype }のRRSIGを、{ $zone }の鍵{ $key_tag }（アルゴリズム{ $algorithm }）で検証できません。
    .fix = { $zone }に署名する鍵が、公開している鍵{ $key_tag }であることを確かめてから、署名し直してください。また、署名システムからサーバーまでの間で{ $owner } { $rtype }が書き換えられないようにしてください。1つのリゾルバーだけで起きるなら、そのリゾルバーを疑ってください。

RRSIG_BAD_LENGTH_GOST = GOST署名の長さが正しくありません
    .plain = { $owner }の署名は、このアルゴリズムの署名としては長すぎるか、短すぎます。
    .expert = { $zone }による{ $owner } { $rtype }のRRSIG、アルゴリズム12：64オクテットのはずが{ $octets }オクテットです。

RRSIG_BAD_LENGTH_ECDSA256 = P-256署名の長さが正しくありません
    .plain = { $owner }の署名は、このアルゴリズムの署名としては長すぎるか、短すぎます。
    .expert = { $owner } { $rtype }のRRSIG、アルゴリズム13：64オクテット（rとsが各32、ASN.1なし）のはずが{ $octets }オクテットです。
    .fix = rとsを各32オクテットの単純な数値として書き出すソフトウェアで、{ $zone }に署名し直してください。

RRSIG_BAD_LENGTH_ECDSA384 = P-384署名の長さが正しくありません
    .plain = { $owner }の署名は、このアルゴリズムの署名としては長すぎるか、短すぎます。
    .expert = { $owner } { $rtype }のRRSIG、アルゴリズム14：96オクテット（rとsが各48、ASN.1なし）のはずが{ $octets }オクテットです。
    .fix = rとsを各48オクテットの単純な数値として書き出すソフトウェアで、{ $zone }に署名し直してください。

RRSIG_BAD_LENGTH_ED25519 = Ed25519署名の長さが正しくありません
    .plain = { $owner }の署名は、このアルゴリズムの署名としては長すぎるか、短すぎます。
    .expert = { $owner } { $rtype }のRRSIG、アルゴリズム15：64オクテットのはずが{ $octets }オクテットです。
    .fix = アルゴリズム15に対応したソフトウェアで、{ $zone }に署名し直してください。

RRSIG_BAD_LENGTH_ED448 = Ed448署名の長さが正しくありません
    .plain = { $owner }の署名は、このアルゴリズムの署名としては長すぎるか、短すぎます。
    .expert = { $owner } { $rtype }のRRSIG、アルゴリズム16：114オクテットのはずが{ $octets }オクテットです。
    .fix = アルゴリズム16に対応したソフトウェアで、{ $zone }に署名し直してください。

MISSING_RRSIG = 署名がありません
    .plain = { $zone }は署名つきのゾーンと分かっていますが、{ $owner }（{ $rtype }）のレコードは署名なしで届きました。
    .expert = { $owner } { $rtype }のRRSIGがありません。しかし、DSかトラストアンカーがあるので、{ $zone }は署名されているはずのゾーンです。
    .fix = { $zone }全体に署名し（鍵には、DSの示す鍵で）、すべての権威DNSサーバーが{ $owner } { $rtype }をRRSIGつきで返すようにしてください。1つのリゾルバーだけで起きるなら、そのリゾルバーが署名を取り除いているか、古いコピーを持っているのかもしれません。別のリゾルバーに尋ねてください。

NO_VALID_RRSIG = 有効な署名が1つもありません
    .plain = { $owner }の署名は、どれも有効ではありません。
    .expert = { $owner } { $rtype }のRRSIGは、どれも{ $zone }のものとして使えません。
    .fix = { $zone }に署名し直してください。

MISSING_RRSIG_FOR_ALG_DS = DSの示すアルゴリズムで鍵に署名されていません
    .plain = 親ゾーンのDSは、{ $zone }があるアルゴリズムで鍵に署名することを約束していますが、そのアルゴリズムの有効な署名がありません。
    .expert = { $zone }のDS RRsetにはアルゴリズム{ $algorithm }がありますが、DNSKEY RRsetにそのアルゴリズムの有効なRRSIGがありません。

MISSING_RRSIG_FOR_ALG_DNSKEY = 鍵のアルゴリズムの署名がないレコードがあります
    .plain = ゾーン{ $zone }はあるアルゴリズムの鍵を公開していますが、{ $owner }にそのアルゴリズムの署名がありません。
    .expert = { $zone }のDNSKEY RRsetにはアルゴリズム{ $algorithm }がありますが、{ $owner } { $rtype }にそのアルゴリズムのRRSIGがありません。

NO_DNSKEY_FOR_RRSIG = 署名した鍵が公開されていません
    .plain = { $owner }の署名は、{ $zone }が公開していない鍵で作られています。
    .expert = { $owner } { $rtype }のRRSIGが示す鍵{ $key_tag }（アルゴリズム{ $algorithm }）は、{ $zone }のDNSKEY RRsetにありません。
    .fix = { $zone }で鍵{ $key_tag }を再び公開するか、公開中の鍵で署名してください。古い鍵は、その最後の署名がキャッシュから消えるまで公開しておいてください。

DNSKEY_REVOKED_RRSIG = 失効した鍵で署名されています
    .plain = { $owner }の署名は、持ち主が失効させた鍵で作られています。
    .expert = { $owner } { $rtype }のRRSIGの鍵は、REVOKEビットの立った{ $zone }の鍵{ $key_tag }です。
    .fix = 失効していない鍵で{ $zone }に署名してください。鍵{ $key_tag }が署名できるのは、自身のDNSKEY RRsetだけです。

ALGORITHM_NOT_SUPPORTED = アルゴリズムをここでは検証できません
    .plain = { $zone }の鍵か署名、または親ゾーンにあるDSに、このページでは検証できないアルゴリズムのものがあります。そのため、何とも言えません。ほかのアルゴリズムがなければ、ゾーンは署名なしとみなされます。
    .expert = { $zone }のDNSKEY、DS、RRSIGのどれかのアルゴリズムが{ $algorithm }です。このアルゴリズムは、ここでは実装されていません。ほかに道がなければ、RFC 4035 5.2により署名なしとみなします。
    .fix = このページで検証できないからといって、そのアルゴリズムが誤りというわけではありません。誰もが{ $zone }を検証できるようにするには、ロールオーバーの順序でアルゴリズム13に変更してください。新しい署名、新しい鍵、新しいDSの順に加え、それから古いものを、DS、鍵、署名の順に取り除きます。1段階ごとに、前の状態がキャッシュから消えるのを待ってください。

ALGORITHM_VALIDATION_PROHIBITED = 検証に使ってはならないアルゴリズムです
    .plain = { $zone }の鍵か署名、または親ゾーンにあるDSに、すでに廃止されたアルゴリズムのものがあります。もう誰も頼ってはなりません。ほかのアルゴリズムがなければ、ゾーンは署名なしとみなされます。
    .expert = { $zone }のDNSKEY、DS、RRSIGのどれかのアルゴリズムが{ $algorithm }です。このアルゴリズムは、検証に使ってはなりません。

ALGORITHM_PROHIBITED = 署名に使ってはならないアルゴリズムです
    .plain = { $zone }の鍵か署名、または親ゾーンにあるDSに、もう誰も署名に使うべきでない古いアルゴリズムのものがあります。
    .expert = { $zone }のDNSKEY、DS、RRSIGのどれかのアルゴリズムが{ $algorithm }です。このアルゴリズムは、署名に使ってはなりません。ほかのアルゴリズムのないゾーンを、すでに署名なしとみなすシステムもあります。

ALGORITHM_NOT_RECOMMENDED = 署名に推奨されないアルゴリズムです
    .plain = { $zone }の鍵か署名、または親ゾーンにあるDSに、よりよいものがほかにあるアルゴリズムのものがあります。
    .expert = { $zone }のDNSKEY、DS、RRSIGのどれかのアルゴリズムが{ $algorithm }です。このアルゴリズムは、署名への使用が推奨されません。

RRSET_TTL_MISMATCH = 同じRRsetのレコードのTTLが異なります
    .plain = { $owner }のひとまとまりのレコードなのに、キャッシュに保持してよい時間が異なります。
    .expert = { $owner } { $rtype }：キャッシュ越しに見て、RRsetの中、またはRRsetとRRSIGの間で、TTLが{ $ttl }と{ $other }に分かれています。
    .fix = { $owner } { $rtype }のすべてのレコードを、同じTTLにしてください。リゾルバーのキャッシュが原因のこともあります。

ORIGINAL_TTL_EXCEEDED_RRSET = レコードのTTLが署名されたTTLを超えています
    .plain = { $owner }のレコードをキャッシュに保持してよい時間が、その署名の許す時間より長くなっています。
    .expert = { $owner } { $rtype }：TTL { $ttl }が、RRSIGのオリジナルTTL { $original }を超えています。
    .fix = { $owner } { $rtype }を{ $original }秒以下のTTLで提供するか、意図してTTLを変更したのなら、署名し直してください。

ORIGINAL_TTL_EXCEEDED_RRSIG = 署名のTTLが署名されたTTLを超えています
    .plain = { $owner }の署名をキャッシュに保持してよい時間が、署名自身の示す時間より長くなっています。
    .expert = { $owner } { $rtype }のRRSIG：TTL { $ttl }が、自身のオリジナルTTL { $original }を超えています。
    .fix = { $owner } { $rtype }のRRSIGを、RRsetと同じTTL（{ $original }秒以下）で提供してください。

TTL_BEYOND_EXPIRATION = TTLが署名の有効期限を超えています
    .plain = { $owner }のレコードをキャッシュに保持してよい時間が、署名の有効な時間より長くなっています。
    .expert = { $owner } { $rtype }：TTLは{ $ttl }秒ですが、RRSIGは{ $expiration }（{ $left }後）に終了します。
    .fix = { $expiration }までに{ $zone }に署名し直し、今後は、署名の残りの有効時間がTTLより長いうちに更新してください。

## DS records

DIGEST_INVALID = DSが鍵と一致しません
    .plain = 親ゾーンには{ $zone }の鍵のDSがありますが、{ $zone }が公開している鍵はそれと一致しません。
    .expert = { $zone }の鍵{ $key_tag }のDS、ダイジェストタイプ{ $digest_type }：公開されている値は{ $published }、計算した値は{ $computed }です。

NO_SEP = ゾーンの鍵に署名した鍵と一致するDSがありません
    .plain = 親ゾーンにあるDSの鍵を、{ $zone }は公開していないか、鍵への署名に使っていません。そのため、{ $zone }の鍵が本物かどうか、誰にも分かりません。
    .expert = { $zone }のDSのうち、DNSKEY RRsetに署名しているDNSKEYに一致するものがありません。鍵{ $key_tag }を探しました。

MISSING_SEP_FOR_ALG = DSの1つが、署名しているどの鍵とも一致しません
    .plain = 親ゾーンにある{ $zone }のDSのうち、1つは、ゾーンの鍵に署名しているどの鍵とも一致しません。別の1つは一致します。
    .expert = { $zone }のDS RRsetにはアルゴリズム{ $algorithm }がありますが、そのアルゴリズムのDSに、DNSKEY RRsetに署名しているDNSKEYと一致するものがありません。

NO_DNSKEY = DSがあるのに、鍵が公開されていません
    .plain = 親ゾーンのDSは{ $zone }に署名があることを示していますが、{ $zone }は署名を検証するための鍵を公開していません。
    .expert = { $zone }のDSはありますが、DNSKEY RRsetがありません。

DNSKEY_REVOKED_DS = DSが失効した鍵を示しています
    .plain = 親ゾーンにあるのは、{ $zone }が失効させた鍵のDSです。
    .expert = { $zone }のDSが示す鍵{ $key_tag }に、REVOKEビットが立っています。

DS_DIGEST_ALGORITHM_IGNORED = SHA-256のDSがあるため、SHA-1のDSは無視されます
    .plain = 親ゾーンには、{ $zone }の古いダイジェストタイプのDSが、よりよいDSと並んであります。認められるのは、よりよいほうだけです。
    .expert = { $zone }のDS RRsetには、ダイジェストタイプ2のほかに1があります。バリデーターは1を無視します。

DS_DIGEST_ALGORITHM_MAYBE_IGNORED = より強いDSがあるため、SHA-1のDSは無視されることがあります
    .plain = 親ゾーンには、{ $zone }の古いダイジェストタイプのDSが、よりよいDSと並んであります。多くのリゾルバーは、よりよいほうだけを使います。
    .expert = { $zone }のDS RRsetには、ダイジェストタイプ{ $digest_type }のほかに1があります。バリデーターは1を無視することがあります。

DIGEST_ALGORITHM_NOT_SUPPORTED = DSのダイジェストタイプをここでは検証できません
    .plain = 親ゾーンにある{ $zone }のDSは、このページでは計算できないダイジェストタイプのものです。
    .expert = { $zone }のDSのダイジェストタイプ{ $digest_type }は、ここでは実装されていません。

DIGEST_ALGORITHM_VALIDATION_PROHIBITED = DSのダイジェストタイプは検証に使ってはなりません
    .plain = 親ゾーンにある{ $zone }のDSは、誰も信頼してはならないダイジェストタイプのものです。
    .expert = { $zone }のDSのダイジェストタイプ{ $digest_type }は、検証に使ってはなりません。

DIGEST_ALGORITHM_PROHIBITED = DSのダイジェストタイプはもう使ってはなりません
    .plain = 親ゾーンにある{ $zone }のDSは、もう誰も使うべきでない古いダイジェストタイプのものです。
    .expert = { $zone }のDSのダイジェストタイプ{ $digest_type }は、委任に使ってはなりません。

## Keys

DNSKEY_WITHOUT_ZONE_FLAG = ゾーン鍵の印がない鍵があります
    .plain = { $zone }の鍵の1つに、ゾーンのレコードに署名してよい鍵という印がありません。
    .expert = { $zone }のDNSKEY { $key_tag }のフラグは{ $flags }で、Zone Keyビット（256）が立っていません。
    .fix = { $zone }の鍵をフラグ256（その鍵を示すDSがあるなら257）で公開し、その鍵で署名してください。フラグを変えると鍵タグも変わります。古い鍵タグを示すDSがあるなら、新しいDSを公開してもらい、新しいDSが見えるようになり、古いDSのTTLが過ぎてから、初めて古いDSを削除してもらってください。

DNSKEY_WRONG_PROTOCOL = プロトコル番号の正しくない鍵があります
    .plain = { $zone }の鍵の1つは、DNSSEC以外のためのものと記されています。
    .expert = { $zone }のDNSKEY { $key_tag }のプロトコルは、3ではなく{ $protocol }です。
    .fix = { $zone }の鍵をプロトコル3で公開し、その鍵で署名してください。古い鍵を示すDSがあるなら、新しいDSを公開してもらい、新しいDSが見えるようになり、古いDSのTTLが過ぎてから、初めて古いDSを削除してもらってください。

DNSKEY_ZERO_LENGTH = 空の鍵があります
    .plain = { $zone }が公開している鍵の1つには、中身がありません。
    .expert = { $zone }のDNSKEY { $key_tag }のPublic Keyフィールドが空です。
    .fix = { $zone }の空の鍵{ $key_tag }を示すDSがあるなら、先に、代わりになる鍵のDSを公開してもらってください。その後で、空の鍵の代わりに完全な鍵を公開するか、空の鍵を取り除き、その鍵だけが署名しているものに、公開している別の鍵で署名し直してください。最後に、空の鍵を示すDSがあれば、それを取り除いてもらってください。

DNSKEY_BAD_LENGTH_GOST = GOST鍵の長さが正しくありません
    .plain = { $zone }の鍵の1つは、このアルゴリズムの鍵としては長すぎるか、短すぎます。
    .expert = { $zone }のDNSKEY { $key_tag }、アルゴリズム12：64オクテットのはずが{ $octets }オクテットです。

DNSKEY_BAD_LENGTH_ECDSA256 = P-256鍵の長さが正しくありません
    .plain = { $zone }の鍵の1つは、このアルゴリズムの鍵としては長すぎるか、短すぎます。
    .expert = { $zone }のDNSKEY { $key_tag }、アルゴリズム13：64オクテット（xとy、先頭の04なし）のはずが{ $octets }オクテットです。
    .fix = 鍵{ $key_tag }を示すDSがあるなら、先に形式の正しい鍵で署名し、その鍵のDSを公開してもらい、新しいDSが見えるようになり、古いDSのTTLが過ぎてから、初めて古いDSを削除してもらってください。その後で、または鍵{ $key_tag }を示すDSがなければすぐに、鍵{ $key_tag }だけが署名しているものに形式の正しい鍵で署名し、鍵{ $key_tag }を{ $zone }から取り除いてください。

DNSKEY_BAD_LENGTH_ECDSA384 = P-384鍵の長さが正しくありません
    .plain = { $zone }の鍵の1つは、このアルゴリズムの鍵としては長すぎるか、短すぎます。
    .expert = { $zone }のDNSKEY { $key_tag }、アルゴリズム14：96オクテット（xとy、先頭の04なし）のはずが{ $octets }オクテットです。
    .fix = 鍵{ $key_tag }を示すDSがあるなら、先に形式の正しい鍵で署名し、その鍵のDSを公開してもらい、新しいDSが見えるようになり、古いDSのTTLが過ぎてから、初めて古いDSを削除してもらってください。その後で、または鍵{ $key_tag }を示すDSがなければすぐに、鍵{ $key_tag }だけが署名しているものに形式の正しい鍵で署名し、鍵{ $key_tag }を{ $zone }から取り除いてください。

DNSKEY_BAD_LENGTH_ED25519 = Ed25519鍵の長さが正しくありません
    .plain = { $zone }の鍵の1つは、このアルゴリズムの鍵としては長すぎるか、短すぎます。
    .expert = { $zone }のDNSKEY { $key_tag }、アルゴリズム15：32オクテットのはずが{ $octets }オクテットです。
    .fix = 鍵{ $key_tag }を示すDSがあるなら、先に形式の正しい鍵で署名し、その鍵のDSを公開してもらい、新しいDSが見えるようになり、古いDSのTTLが過ぎてから、初めて古いDSを削除してもらってください。その後で、または鍵{ $key_tag }を示すDSがなければすぐに、鍵{ $key_tag }だけが署名しているものに形式の正しい鍵で署名し、鍵{ $key_tag }を{ $zone }から取り除いてください。

DNSKEY_BAD_LENGTH_ED448 = Ed448鍵の長さが正しくありません
    .plain = { $zone }の鍵の1つは、このアルゴリズムの鍵としては長すぎるか、短すぎます。
    .expert = { $zone }のDNSKEY { $key_tag }、アルゴリズム16：57オクテットのはずが{ $octets }オクテットです。
    .fix = 鍵{ $key_tag }を示すDSがあるなら、先に形式の正しい鍵で署名し、その鍵のDSを公開してもらい、新しいDSが見えるようになり、古いDSのTTLが過ぎてから、初めて古いDSを削除してもらってください。その後で、または鍵{ $key_tag }を示すDSがなければすぐに、鍵{ $key_tag }だけが署名しているものに形式の正しい鍵で署名し、鍵{ $key_tag }を{ $zone }から取り除いてください。

DNSKEY_BAD_LENGTH_MLDSA44 = ML-DSA-44鍵の長さが正しくありません
    .plain = { $zone }の鍵の1つは、このアルゴリズムの鍵としては長すぎるか、短すぎます。
    .expert = { $zone }のDNSKEY { $key_tag }、アルゴリズム18：1312オクテットのはずが{ $octets }オクテットです。
    .fix = 鍵{ $key_tag }を示すDSがあるなら、先に形式の正しい鍵で署名し、その鍵のDSを公開してもらい、新しいDSが見えるようになり、古いDSのTTLが過ぎてから、初めて古いDSを削除してもらってください。その後で、または鍵{ $key_tag }を示すDSがなければすぐに、鍵{ $key_tag }だけが署名しているものに形式の正しい鍵で署名し、鍵{ $key_tag }を{ $zone }から取り除いてください。

DNSKEY_MALFORMED = 形式の正しくない鍵があります
    .plain = { $zone }の鍵の1つには、このアルゴリズムの鍵にはありえない数値が入っています。
    .expert = { $zone }のDNSKEY { $key_tag }は、アルゴリズム{ $algorithm }の鍵ではありません（曲線上にない、位数が小さい、指数や法がありえない値である、のいずれか）。
    .fix = { $zone }の鍵を新しく作り、その鍵で署名してください。古い鍵を示すDSがあるなら、新しいDSを公開してもらい、新しいDSが見えるようになり、古いDSのTTLが過ぎてから、初めて古いDSを削除してもらってください。

KEY_SIZE_NOT_SUPPORTED = 鍵が大きすぎるか小さすぎて、ここでは検証できません
    .plain = { $zone }の鍵の1つは、このページでは検証しない大きさです。そのため、署名については何とも言えません。
    .expert = { $zone }のDNSKEY { $key_tag }は{ $bits }ビットで、ここで検証する大きさの範囲外です。
    .fix = 次の鍵のロールオーバーで、{ $zone }には2048ビットのRSA鍵を使ってください。

DNSKEY_TOO_SHORT = 推奨より短い鍵があります
    .plain = { $zone }の鍵の1つは、現在勧められている長さより短いものです。急ぐ必要はありません。
    .expert = { $zone }のRSA鍵{ $key_tag }は{ $bits }ビットです。現在は2048ビット以上がふつうです。
    .fix = 次の鍵のロールオーバーで、{ $zone }の鍵{ $key_tag }を2048ビットのRSA鍵に替えてください。

REVOKED_NOT_SIGNING = 鍵の失効に、その鍵による署名がありません
    .plain = { $zone }は鍵の1つを失効させていますが、その鍵自身の署名がありません。その鍵をトラストアンカーにしている人は、失効に気づきません。
    .expert = { $zone }のDNSKEY { $key_tag }にはREVOKEビットが立っていますが、DNSKEY RRsetに自身のRRSIGがありません。
    .fix = { $zone }のDNSKEY RRsetに、失効した鍵{ $key_tag }でも署名するか、その鍵を削除してください。

DNSKEY_TAG_COLLISION = 鍵タグの同じ鍵が複数あります
    .plain = { $zone }には鍵タグが同じ鍵がいくつかあり、リゾルバーは1つずつ試さなければなりません。
    .expert = 鍵タグ（{ $key_tag }）もアルゴリズムも同じDNSKEYが、{ $zone }に{ $keys }個あります。
    .fix = 今は何もする必要がありません。次の鍵のロールオーバーで、ほかの鍵とタグの重ならない新しい鍵を使ってください。

DNSKEY_NOT_AT_ZONE_APEX = ゾーンの頂点ではない名前に鍵が公開されています
    .plain = { $owner }は鍵を公開していますが、{ $zone }の中の名前の1つにすぎません。そこで鍵を探す者はいません。
    .expert = { $owner }のDNSKEY RRsetには{ $zone }が署名していますが、{ $owner }はそのゾーンの頂点ではありません。
    .fix = { $owner }の鍵を削除するか、{ $owner }を独立したゾーンとして{ $zone }から委任してください。

## Proofs of non-existence

SNAME_NOT_COVERED = 名前をカバーするNSECがありません
    .plain = この応答が認められるのは、{ $zone }に{ $name }そのもののレコードがない場合だけですが、届いたNSECレコードのどれも、その名前をカバーしていません。
    .expert = { $zone }の検証済みのNSECに、{ $name }をカバーするものがありません。
    .fix = { $zone }の権威DNSサーバーが、{ $name }をカバーするNSECを返すようにしてください。NSECの連鎖が不完全なときは、ゾーンに署名し直してください。

NEXT_CLOSEST_ENCLOSER_NOT_COVERED = 次近接名（next closer name）をカバーするNSEC3がありません
    .plain = { $next_closer }が存在しないと示すはずの、NSEC3レコードがありません。
    .expert = { $zone }の検証済みのNSEC3に、{ $name }の次近接名（next closer name）{ $next_closer }をカバーするものがありません。
    .fix = { $zone }の権威DNSサーバーが、{ $next_closer }のハッシュ値をカバーするNSEC3を返すようにしてください。NSEC3の連鎖が不完全なときは、ゾーンに署名し直してください。

WILDCARD_NOT_COVERED = ワイルドカードをカバーするNSECやNSEC3がありません
    .plain = { $name }が存在しないとしても、ワイルドカード{ $wildcard }が代わりに答えられなかったと示すものがありません。
    .expert = { $zone }の検証済みのレコードに、{ $name }の合成元{ $wildcard }をカバーするものがありません。
    .fix = { $zone }の権威DNSサーバーが、{ $wildcard }をカバーするレコードを返すようにしてください。

NO_CLOSEST_ENCLOSER = 最近接名（closest encloser）を証明するNSEC3がありません
    .plain = { $name }が存在しないことの証明は、存在する祖先の名前から始めなければなりませんが、届いたNSEC3レコードのどれも、それを示していません。
    .expert = { $zone }の検証済みのNSEC3に、{ $name }またはその祖先に一致するものがありません。
    .fix = { $zone }の権威DNSサーバーが、存在する{ $name }の祖先のうち最も近いもののNSEC3を返すようにしてください。NSEC3の連鎖が不完全なときは、ゾーンに署名し直してください。

OPT_OUT_FLAG_NOT_SET = 署名なしのゾーンをカバーするNSEC3に、Opt-Outフラグがありません
    .plain = { $name }は署名なしとされていますが、届いたNSEC3レコードは、署名なしの名前を認めていません。
    .expert = { $name }をカバーする{ $zone }のNSEC3に、Opt-Outフラグがありません。
    .fix = { $name }がゾーンなら、その委任（NS）を{ $zone }に加え、{ $zone }に署名し直してください。変更した直後は、古い応答がまだキャッシュに残っていることがあります。

REFERRAL_WITH_SOA = DSがないという証明が、子ゾーンから来ています
    .plain = { $name }が署名なしだと言えるのは親ゾーンだけですが、この証明は{ $name }自身のものです。
    .expert = { $name }のレコードにSOAビットが立っています。必要なのは{ $zone }のものですが、これは子ゾーンのものです。
    .fix = 両方のゾーンを持つサーバーは、{ $name }のDSの問い合わせに、{ $zone }から応答するようにしてください。1つのリゾルバーだけで起きるなら、尋ねる側を間違えています。別のリゾルバーに尋ねてください。

REFERRAL_WITH_DS = DSがないという証明に、DSが載っています
    .plain = { $name }は署名なしとされていますが、それを証明するはずのレコードは、署名つきであることを示しています。
    .expert = { $zone }の{ $name }のレコードにはDSビットが立っていますが、DSが届いていません。
    .fix = { $name }を署名つきにするなら、{ $zone }のすべての権威DNSサーバーがそのDSを返すようにしてください。DSを意図して削除したのなら、{ $zone }に署名し直し、DSは戻さないでください。1つのリゾルバーだけで起きるなら、古いコピーを持っているか、DSを渡していないのかもしれません。別のリゾルバーに尋ねてください。

REFERRAL_WITHOUT_NS = 親ゾーンが、委任はないと証明しています
    .plain = { $name }は独立したゾーンとして答えていますが、親ゾーンは、そのようなゾーンはないと証明しています。
    .expert = { $zone }の検証済みの不在証明では、{ $name }に委任がありません（NSビットがないか、名前がすき間に入っています）。しかし、そこではゾーンが応答しています。
    .fix = { $name }の委任を{ $zone }に加え（NS、署名つきならDSも）、{ $zone }に署名し直してください。変更した直後は、古い応答がまだキャッシュに残っていることがあります。

STYPE_IN_BITMAP = レコードがないという証明に、そのタイプが載っています
    .plain = { $name }に{ $rtype }レコードはないとされていますが、それを証明するはずのNSECかNSEC3レコードには載っています。
    .expert = { $zone }の{ $name }のレコードに、{ $rtype }（またはCNAME）のビットが立っています。
    .fix = { $zone }のすべての権威DNSサーバーが{ $name } { $rtype }を返すようにするか、レコードを削除したのならゾーンに署名し直してください。

NO_NSEC_MATCHING_SNAME = 名前に一致するNSECがありません
    .plain = { $name }にそのレコードはないとされていますが、それを証明する{ $name }のNSECレコードが届いていません。
    .expert = { $zone }の検証済みのNSECに、{ $name }に一致するものも、代わりに答えられるワイルドカードに一致するものもありません。
    .fix = { $name }が存在するなら、{ $zone }の権威DNSサーバーが、空の応答にそのNSECを付けるようにしてください。

NO_NSEC3_MATCHING_SNAME = 名前に一致するNSEC3がありません
    .plain = { $name }にそのレコードはないとされていますが、それを証明する{ $name }のNSEC3レコードが届いていません。
    .expert = { $zone }の検証済みのNSEC3に、{ $name }に一致するものも、代わりに答えられるワイルドカードに一致するものもありません。
    .fix = { $zone }の権威DNSサーバーが、空の応答に{ $name }と一致するNSEC3を付けるようにしてください。

WILDCARD_EXPANSION_INVALID = もっと近い名前があるのに、ワイルドカードが答えました
    .plain = { $name }にワイルドカード{ $wildcard }が答えましたが、もっと近い名前が存在するので、答えてはならないはずです。
    .expert = { $zone }：{ $name }の最近接名（closest encloser）は、{ $wildcard }の親ではありません。
    .fix = { $zone }の権威DNSサーバーが、{ $name }に{ $wildcard }から応答しないようにしてください。下に名前があるだけの名前でも、存在すればワイルドカードはそこで止まります。または、{ $name }に自身のレコードを持たせてください。

WILDCARD_COVERED = 答えたワイルドカードが、存在しないと証明されています
    .plain = { $name }にワイルドカード{ $wildcard }が答えましたが、同じ応答が、{ $wildcard }は存在しないと証明しています。
    .expert = { $zone }のレコードが、{ $name }の合成元{ $wildcard }をカバーしています。
    .fix = { $zone }に署名し直し、NSECかNSEC3の連鎖とレコードを一致させてください。

SNAME_COVERED = 応答はNODATAですが、証明されているのはNXDOMAINです
    .plain = { $name }は存在するがそのレコードはない、とされていますが、証明のほうは、名前がまったく存在しないと言います。
    .expert = { $name }にはNODATAですが、{ $zone }のレコードがそれをカバーし、一致するワイルドカードもありません。これはNXDOMAINの証明です。
    .fix = { $zone }の権威DNSサーバーが{ $name }にNXDOMAINを返すようにするか、名前が存在するなら署名し直してください。

EXISTING_NAME_COVERED = 署名つきのレコードがある名前を、NSECかNSEC3が否定しています
    .plain = NSECかNSEC3レコードは{ $name }が存在しないと言いますが、{ $zone }はその署名つきのレコードを渡しています。
    .expert = { $zone }のレコードが{ $name }をカバーしていますが、別の応答にはその署名つきのRRsetがあります。
    .fix = { $zone }の権威DNSサーバーのデータを同じバージョンにそろえ、NSECかNSEC3の連鎖が不完全なら署名し直してください。変更の直後は、キャッシュのためにしばらくこう見えることがあります。応答のたびに署名するゾーン（ロードバランサー、オンライン署名）なら、名前の持つタイプを、ワイルドカードによるものも含めて、すべて不在証明に載せるようにしてください。そうしないと、そのような証明を再利用するリゾルバー（RFC 8198）が、{ $name }について答えなくなることがあります。

EXISTING_TYPE_NOT_IN_BITMAP = 存在するタイプが、NSECかNSEC3に載っていません
    .plain = { $name }のNSECかNSEC3レコードに{ $rtype }は載っていませんが、{ $zone }はその署名つきのレコードを渡しています。
    .expert = { $zone }の{ $name }のレコードに{ $rtype }のビットがありませんが、別の応答ではその署名つきのRRsetが届きました。
    .fix = { $zone }の権威DNSサーバーのデータを同じバージョンにそろえ、署名し直してください。変更の直後は、キャッシュのためにしばらくこう見えることがあります。応答のたびに署名するゾーン（ロードバランサー、オンライン署名）なら、名前の持つタイプを、ワイルドカードによるものも含めて、すべて不在証明に載せるようにしてください。そうしないと、そのような証明を再利用するリゾルバー（RFC 8198）が、{ $name }について答えなくなることがあります。

LAST_NSEC_NEXT_NOT_ZONE = 最後のNSECがゾーンの頂点に戻っていません
    .plain = { $zone }の最後のNSECレコードはゾーンの最初の名前に戻るはずですが、{ $next }を指しています。
    .expert = { $owner }のNSEC：次の名前{ $next }は正規順序で手前にあり、ゾーンの頂点{ $zone }でもありません。
    .fix = NSECの連鎖を完全にして、{ $zone }に署名し直してください。

NSEC_NEXT_OUTSIDE_ZONE = NSECがゾーンの外の名前を指しています
    .plain = { $zone }のNSECレコードが、ゾーンに属さない{ $next }を指しています。
    .expert = { $owner }のNSEC：次の名前{ $next }が{ $zone }の外にあります。
    .fix = { $zone }に署名し直してください。NSECの連鎖は、ゾーンの中に収まらなければなりません。

UNSUPPORTED_NSEC3_ALGORITHM = NSEC3のハッシュアルゴリズムが未知のものです
    .plain = { $zone }は、定義されていないアルゴリズムでNSEC3レコードの名前をハッシュ化しています。
    .expert = { $zone }のNSEC3レコードのハッシュアルゴリズムは{ $algorithm }ですが、定義されているのは1（SHA-1）だけです。
    .fix = { $zone }に、NSEC3（ハッシュアルゴリズム1、ソルトなし、反復なし）かNSECで署名してください。

NSEC3_PARAMETERS_MIXED = NSEC3レコードのパラメーターが一致しません
    .plain = 証明に使われたのは{ $zone }の別々の連鎖のNSEC3レコードで、一緒には使えません。
    .expert = { $zone }の1つの応答の中で、NSEC3レコードのアルゴリズム、反復回数、ソルトのどれかが異なります。
    .fix = { $zone }のすべての権威DNSサーバーで、同じNSEC3の連鎖を使ってください。NSEC3PARAMが新しい連鎖を示したら、古いものを削除してください。

NSEC3_ITERATIONS_TOO_HIGH = NSEC3の反復回数が多すぎます
    .plain = { $zone }のNSEC3レコードの検証には計算が多すぎるため、バリデーターはこれを行わず、ゾーンを署名なしとみなすか、その応答を拒否します。
    .expert = { $zone }のNSEC3の追加反復回数は{ $iterations }です。このページが受け入れるのは{ $most }までで、もっと少ないリゾルバーもあり、RFC 9276は0を求めています。
    .fix = { $zone }のNSEC3の反復回数を0にして、署名し直してください。

NONZERO_NSEC3_ITERATION_COUNT = NSEC3の反復回数が0ではありません
    .plain = { $zone }のNSEC3レコードの検証には、必要以上の計算がかかります。
    .expert = { $zone }のNSEC3レコードの反復回数は{ $iterations }ですが、0でなければなりません。
    .fix = { $zone }のNSEC3の反復回数を0にして、署名し直してください。

NONEMPTY_NSEC3_SALT = NSEC3のソルトが空ではありません
    .plain = { $zone }はNSEC3レコードのハッシュ化された名前にソルトを加えていますが、それで安全性が増すわけではありません。
    .expert = { $zone }のNSEC3にソルト{ $salt }がありますが、ソルトは使うべきではありません。
    .fix = 次の署名のときに、{ $zone }のNSEC3のソルトを空にしてください。

INVALID_NSEC3_OWNER_NAME = NSEC3の所有者名がハッシュ値ではありません
    .plain = { $zone }に、名前がハッシュ値ではないNSEC3レコードがあります。
    .expert = { $owner }のNSEC3：所有者名が、{ $zone }の1ラベル下のbase32hexのハッシュ値になっていません。
    .fix = NSEC3に対応したソフトウェアで、{ $zone }に署名し直してください。

INVALID_NSEC3_HASH = NSEC3のハッシュ値の長さが正しくありません
    .plain = { $zone }に、ありえない長さのハッシュ値を持つNSEC3レコードがあります。
    .expert = { $zone }の{ $owner }のNSEC3：ハッシュ値が20オクテットではなく{ $octets }オクテットです。
    .fix = NSEC3に対応したソフトウェアで、{ $zone }に署名し直してください。

NSEC_FROM_PARENT = 証明が、名前より上の委任かDNAMEで終わっています
    .plain = 届いたレコードは委任かDNAMEのもので、その下の{ $name }については何も示しません。
    .expert = { $zone }の{ $owner }のレコードは、委任の親側のものか、DNAMEの位置にあるものです。{ $name }の不在証明には使えません。
    .fix = 1つのリゾルバーだけで起きるなら、別のリゾルバーに尋ねてください。どのリゾルバーでも起きるなら、{ $owner }の委任かDNAMEを調べてください。ゾーン{ $owner }も持つサーバーはそのゾーンから応答し、ほかのサーバーはそのゾーンへの委任応答（referral）を返さなければなりません。

## Responses

MISSING_NSEC_FOR_NXDOMAIN = 名前が存在しないことの証明がありません
    .plain = 応答は{ $name }が存在しないと言いますが、{ $zone }によるその証明が付いていません。
    .expert = { $name }のNXDOMAINに、{ $zone }の検証済みのNSECもNSEC3もありません。
    .fix = { $zone }の権威DNSサーバーが、NXDOMAINにNSECまたはNSEC3レコードを付けるようにしてください。1つのリゾルバーだけがそれを落とすなら、別のリゾルバーに尋ねてください。

MISSING_NSEC_FOR_NODATA = レコードが存在しないことの証明がありません
    .plain = 応答は{ $name }に{ $rtype }レコードがないと言いますが、{ $zone }によるその証明が付いていません。
    .expert = { $name } { $rtype }のNODATAに、{ $zone }の検証済みのNSECもNSEC3もありません。
    .fix = { $zone }の権威DNSサーバーが、空の応答にNSECまたはNSEC3レコードを付けるようにしてください。1つのリゾルバーだけがそれを落とすなら、別のリゾルバーに尋ねてください。

MISSING_NSEC_FOR_WILDCARD = ワイルドカードが答えてよいという証明がありません
    .plain = { $name }にワイルドカード{ $wildcard }が答えましたが、{ $zone }にもっと近い名前がないという証明が届いていません。
    .expert = { $name }は{ $wildcard }から展開されていますが、{ $zone }の検証済みのNSECもNSEC3もありません。
    .fix = { $zone }の権威DNSサーバーが、{ $name }をカバーするNSECまたはNSEC3を返すようにしてください。1つのリゾルバーだけがそれを落とすなら、別のリゾルバーに尋ねてください。

MISSING_SOA_FOR_NXDOMAIN = NXDOMAINにSOAレコードが付いていません
    .plain = { $name }が存在しないという応答に、その応答をキャッシュに保持してよい時間を示すSOAレコードがありません。
    .expert = { $name }のNXDOMAINのAuthorityセクションに、SOAがありません。
    .fix = 別のリゾルバーに尋ねてください。このリゾルバーがSOAを省いたか、応答を自分で作ったのかもしれません。どれも同じ結果なら、ゾーンの権威DNSサーバーがSOAを省いています。

MISSING_SOA_FOR_NODATA = NODATAにSOAレコードが付いていません
    .plain = { $name }に{ $rtype }レコードがないという応答に、その応答をキャッシュに保持してよい時間を示すSOAレコードがありません。
    .expert = { $name } { $rtype }のNODATAのAuthorityセクションに、SOAがありません。
    .fix = 別のリゾルバーに尋ねてください。このリゾルバーがSOAを省いたか、応答を自分で作ったのかもしれません。どれも同じ結果なら、ゾーンの権威DNSサーバーがSOAを省いています。

SOA_NOT_OWNER_FOR_NXDOMAIN = NXDOMAINに別のゾーンのSOAレコードが付いています
    .plain = { $name }が存在しないという応答に付いているのは、その名前を受け持たないゾーン{ $soa }のSOAレコードです。
    .expert = { $name }のNXDOMAINに、{ $soa }のSOAが付いています。
    .fix = 別のリゾルバーに尋ねてください。フィルターは自身のSOAを付けて応答します。どれも同じ結果なら、ゾーンの権威DNSサーバーが誤ったSOAを返しています。

SOA_NOT_OWNER_FOR_NODATA = NODATAに別のゾーンのSOAレコードが付いています
    .plain = { $name }に{ $rtype }レコードがないという応答に付いているのは、その名前を受け持たないゾーン{ $soa }のSOAレコードです。
    .expert = { $name } { $rtype }のNODATAに、{ $soa }のSOAが付いています。
    .fix = 別のリゾルバーに尋ねてください。フィルターは自身のSOAを付けて応答します。どれも同じ結果なら、ゾーンの権威DNSサーバーが誤ったSOAを返しています。

INCONSISTENT_NXDOMAIN = 名前が存在するかどうかで、応答が食い違っています
    .plain = ある応答は{ $name }が存在しないと言い、別の応答は存在すると言います。
    .expert = { $name }：{ $denied }にはNXDOMAIN、{ $given }にはNOERRORです。
    .fix = ゾーンの権威DNSサーバーのデータを同じバージョンにそろえ、自身にも下位の名前にもレコードがまったくない名前にだけ、NXDOMAINを返すようにしてください。

INCONSISTENT_NXDOMAIN_ANCESTOR = 応答はNXDOMAINですが、その下の名前が存在します
    .plain = { $name }は存在しないとされていますが、その下にある{ $below }は存在します。
    .expert = { $name }にはNXDOMAIN、{ $below }にはNOERRORです。NXDOMAINをその下のすべての名前に当てはめるリゾルバーは、{ $below }を見失います。
    .fix = ゾーンの権威DNSサーバーが、empty non-terminalである{ $name }にNOERRORを返すようにしてください。

NXDOMAIN_FOR_EXISTING_NAME = 応答はNXDOMAINですが、証明されているのはNODATAです
    .plain = 応答は{ $name }が存在しないと言いますが、{ $zone }の証明によれば、名前は存在し、そのレコードがないだけです。
    .expert = { $name }にはNXDOMAINですが、{ $zone }のレコードが証明しているのはNODATAです（empty non-terminalの可能性あり）。
    .fix = { $zone }の権威DNSサーバーが、{ $name }にNOERRORを返すようにしてください。

UNABLE_TO_RETRIEVE_DNSSEC_RECORDS = リゾルバーが署名を渡しません
    .plain = どの応答にも署名が1つもなく、何も検証できません。このリゾルバーは署名を通していません。
    .expert = どの応答にもRRSIGがありません（最初に欠けていたのは{ $owner } { $rtype }）。途中のどこかでDOビットが無視されています。
    .fix = DNSSECのレコードを通す、別のリゾルバーを選んでください。

LOSSY_FORMAT = リゾルバーのJSONは、署名された内容と異なるかもしれません
    .plain = リゾルバーはレコードをテキストで送ってきますが、その際に何かが失われたおそれがあります。そのため{ $owner }の署名は、どちらの証拠にもなりません。
    .expert = { $owner } { $rtype }：JSON形式からは、署名されたオクテット列を復元できないおそれがあります。
    .fix = ワイヤー形式（RFC 8484）で尋ね直すか、別のリゾルバーを選んでください。

RESPONSE_WITHOUT_AUTHORITY = リゾルバーのJSONに、Authorityセクションがありません
    .plain = { $owner }にそのようなレコードがないことの証明はAuthorityセクションにあるはずですが、リゾルバーのJSONではそれが省かれています。
    .expert = { $owner } { $rtype }：JSONに、NSECやNSEC3レコードが入るAuthorityセクションがありません。
    .fix = ワイヤー形式（RFC 8484）で尋ね直すか、別のリゾルバーを選んでください。

UNREADABLE_RECORD = 読めないレコードがあります
    .plain = { $owner }のレコードに、読めない形で届いたものがあります。
    .expert = { $owner } { $rtype }：RDATAを解釈できないレコードが応答にあるか、質問に答えるものがありません。
    .fix = ワイヤー形式で尋ね直すか、別のリゾルバーを選んでください。

TYPE_NEVER_SIGNED = このタイプのレコードには署名が付きません
    .plain = タイプ{ $rtype }のレコードに署名が付くことはないので、{ $name }について証明できることはありません。
    .expert = { $name }の{ $rtype }は、ゾーンが署名しないタイプです。
    .fix = AやAAAAなど、別のタイプで尋ねてください。

## Unsigned zones

INSECURE_DELEGATION = ゾーンに署名がありません
    .plain = { $parent }は、{ $zone }のDSがないことを証明しています。{ $zone }のレコードは正しいかもしれませんが、誰にも確かめられません。
    .expert = { $parent }は{ $zone }のDSがないことを証明しています。この委任はInsecureです。
    .fix = { $zone }がご自身のゾーンなら、DNSプロバイダーでDNSSECを有効にし、その後{ $parent }にDSレコードを公開してもらってください。

SIGNED_WITHOUT_DS = ゾーンに署名はありますが、DSがありません
    .plain = { $zone }には鍵と署名がありますが、{ $parent }にそのDSがないので、何の証明にもなりません。
    .expert = { $zone }にはDNSKEY RRsetがありますが、{ $parent }はDSがないことを証明しています。

INSECURE_OPT_OUT = 署名なしのゾーンの可能性を否定できません（NSEC3のオプトアウト）
    .plain = { $answer ->
        [denied] { $parent }は、{ $name }という名前はないと言います。ただしNSEC3レコードは署名なしの名前を含まないので、ここではそれを証明できません。まず、つづりを確かめてください。
        [wildcard] { $name }への応答には署名があり、{ $parent }は持っていない名前すべてに同じ応答を返します。ただしNSEC3レコードは署名なしの名前を含まないので、{ $name }がその1つでないことは、誰にも確かめられません。
       *[given] { $parent }のNSEC3レコードは、署名なしの名前を含みません。{ $name }はその1つか、その下にあるのかもしれず、誰にも確かめられません。
    }
    .expert = { $answer ->
        [denied] NXDOMAIN：{ $name }は{ $parent }のオプトアウトの範囲にあり、署名なしの委任があるかもしれません。この応答はSecureではありません（RFC 5155 9.2）。
        [wildcard] ワイルドカードによる応答は検証に成功しますが、{ $name }をカバーするNSEC3にOpt-Outフラグが立っていて、署名なしの委任が隠れているかもしれません（RFC 5155 9.2）。
       *[given] { $name }は{ $parent }のオプトアウトの範囲にあり、署名なしの委任があるかもしれません。
    }
    .fix = { $answer ->
        [denied] 名前を打ち間違えていたら、直してください。{ $name }があるはずなら、登録するか、登録の期限が切れていないか調べてください。
        [wildcard] { $parent }に、オプトアウトなしで署名してください。
       *[given] ご自身のゾーンなら、DNSプロバイダーでDNSSECを有効にし、その後{ $parent }にDSレコードを公開してもらってください。
    }

## What a zone asks of its parent

CDS_INCONSISTENT_WITH_DS = CDSがDSと一致しません
    .plain = { $zone }が親ゾーンに求めているDSレコードは、いま親ゾーンにあるものと異なります。
    .expert = { $zone }のCDS RRsetが、DS RRsetと一致しません。

CDNSKEY_INCONSISTENT_WITH_DS = CDNSKEYがDSと一致しません
    .plain = { $zone }は、いまのDSが示す鍵とは別の鍵のDSレコードを親ゾーンに求めています。
    .expert = { $zone }のCDNSKEY RRsetの鍵が、DS RRsetの示す鍵と一致しません。

CDNSKEY_INCONSISTENT_WITH_CDS = CDNSKEYとCDSが別の鍵を示しています
    .plain = { $zone }は親ゾーンに、同時に2つの違うことを求めています。
    .expert = { $zone }のCDNSKEY RRsetとCDS RRsetが、別々の鍵を示しています。
    .fix = { $zone }のCDSとCDNSKEYを、同じ鍵について公開してください。

CDS_SIGNER_INVALID = CDSに、DSの示す鍵の署名がありません
    .plain = 新しいDSレコードを求める{ $zone }の依頼には、親ゾーンのDSが示す鍵の署名がありません。
    .expert = { $zone }のCDS RRsetに、DS RRsetの示す鍵による署名がありません。
    .fix = { $zone }のCDS RRsetに、現在のDSが示す鍵で署名してください。

CDNSKEY_SIGNER_INVALID = CDNSKEYに、DSの示す鍵の署名がありません
    .plain = 新しい鍵のDSレコードを求める{ $zone }の依頼には、親ゾーンのDSが示す鍵の署名がありません。
    .expert = { $zone }のCDNSKEY RRsetに、DS RRsetの示す鍵による署名がありません。
    .fix = { $zone }のCDNSKEY RRsetに、現在のDSが示す鍵で署名してください。

CDS_INCORRECT_DELETE_VALUES = DSの削除を求めるCDSの値が正しくありません
    .plain = { $zone }は自分のDSレコードの削除を求めているようですが、それを意味する値になっていません。
    .expert = { $zone }のCDSの1つは、アルゴリズムが0なのに、値が0 0 0 00ではありません。
    .fix = そのレコードを取り除いてください。{ $zone }を署名なしにし、もう誰にも検証できなくてよい場合に限り、代わりに次を公開し、DSが消えてそのTTLが過ぎるまで署名を続けてください：{ $zone }. IN CDS 0 0 0 00

CDNSKEY_INCORRECT_DELETE_VALUES = DSの削除を求めるCDNSKEYの値が正しくありません
    .plain = { $zone }は自分のDSレコードの削除を求めているようですが、それを意味する値になっていません。
    .expert = { $zone }のCDNSKEYの1つは、アルゴリズムが0なのに、値が0 3 0 AA==ではありません。
    .fix = そのレコードを取り除いてください。{ $zone }を署名なしにし、もう誰にも検証できなくてよい場合に限り、代わりに次を公開し、DSが消えてそのTTLが過ぎるまで署名を続けてください：{ $zone }. IN CDNSKEY 0 3 0 AA==

CDS_DELETE_MULTIPLE_RECORDS = CDSがDSの削除とそれ以外を同時に求めています
    .plain = { $zone }は、DSレコードの削除と新しいDSレコードを同時に求めています。
    .expert = { $zone }のCDS RRsetには、削除の依頼と並んで、ほかのCDSレコードがあります。
    .fix = { $zone }の削除用のCDSを取り除いてください。ほかのCDSがなく、それだけになれば、{ $zone }は署名なしになります。

CDNSKEY_DELETE_MULTIPLE_RECORDS = CDNSKEYがDSの削除とそれ以外を同時に求めています
    .plain = { $zone }は、DSレコードの削除と新しい鍵のDSレコードを同時に求めています。
    .expert = { $zone }のCDNSKEY RRsetには、削除の依頼と並んで、ほかのCDNSKEYレコードがあります。
    .fix = { $zone }の削除用のCDNSKEYを取り除いてください。ほかのCDNSKEYがなく、それだけになれば、{ $zone }は署名なしになります。

## Aliases

DNAME_NO_CNAME = DNAMEから作られるCNAMEがありません
    .plain = DNAMEにより{ $dname }の下の名前はすべて別の名前へ導かれますが、{ $name }のCNAMEがありません。
    .expert = { $dname }のDNAMEに、そこから合成される{ $name }のCNAMEが付いていません。
    .fix = DNAMEに対応していないリゾルバーのために、権威DNSサーバーが合成したCNAMEを付けるようにしてください。

DNAME_TARGET_MISMATCH = CNAMEが、DNAMEから作られるものと違います
    .plain = DNAMEによれば、{ $name }の行き先は{ $expected }ですが、CNAMEには{ $target }とあります。
    .expert = { $name }のCNAME：参照先{ $target }が、DNAMEから合成される{ $expected }と異なります。
    .fix = 権威DNSサーバーが、DNAMEからCNAMEを合成するようにしてください。1つのリゾルバーだけで起きるなら、そのリゾルバーを疑ってください。

DNAME_TARGET_TOO_LONG = DNAMEから作られる名前が長すぎます
    .plain = { $dname }のDNAMEによれば、{ $name }の行き先は、名前として許される長さを超えます。
    .expert = { $dname }のDNAMEで置き換えると、{ $name }は255オクテットを超える名前になります。
    .fix = { $dname }のDNAMEの参照先を、もっと短くしてください。

DNAME_TTL_ZERO = DNAMEから作られたCNAMEのTTLが0です
    .plain = { $dname }のDNAMEから作られた{ $name }のCNAMEは、まったくキャッシュできません。
    .expert = { $dname }のDNAMEから合成された{ $name }のCNAMEは、TTLが0です。
    .fix = 権威DNSサーバーが、合成したCNAMEにDNAMEのTTLを付けるようにしてください。

DNAME_TTL_MISMATCH = CNAMEとその元のDNAMEのTTLが異なります
    .plain = { $name }のCNAMEをキャッシュに保持してよい時間が、その元になった{ $dname }のDNAMEと違います。
    .expert = { $name }のCNAMEのTTLは{ $ttl }ですが、{ $dname }のDNAMEは{ $expected }です。
    .fix = 権威DNSサーバーが、合成したCNAMEにDNAMEのTTLを付けるようにしてください。

CNAME_LOOP = 別名が循環しています
    .plain = 別名{ $name }が指す{ $target }は、別名の連なりの中にすでに出てきました。そのため、連なりがいつまでも終わりません。
    .expert = { $name }の別名は、{ $target }に戻っています。
    .fix = どれか1つの名前から別名を取り除き、その名前に本来あるべきレコード（AやAAAAなど）を持たせて、循環を断ってください。

CNAME_CHAIN_TOO_LONG = 別名の連なりが長すぎます
    .plain = 別名を名前から名前へと{ $most }回を超えてたどりましたが、{ $name }でもまだ先があります。
    .expert = 別名が{ $most }個を超えて続き、最後は{ $name }です。
    .fix = { $name }とそれより前の別名が、最後の名前を直接指すようにしてください。

CNAME_WITH_OTHER_DATA = 同じ名前に、CNAMEと別のレコードがあります
    .plain = { $name }は別の名前の別名（CNAME）なので、ほかのレコードを持てませんが、{ $rtype }もあります。
    .expert = { $name }にCNAMEと{ $rtype }があります。キャッシュがどちらを先に見たかで応答が変わります。
    .fix = { $rtype ->
        [NS] ゾーンの頂点に、CNAMEは置けません。CNAMEがゾーン{ $name }自身にあるなら、それを削除し、NSとSOAは残して、名前にアドレスを持たせるか、DNSプロバイダーが別名の代わりに用意しているもの（ALIAS、ANAME、flattening）を使ってください。親ゾーンにあるなら、そこでCNAMEの代わりに委任（NS）を置くか、CNAMEを残してゾーン{ $name }を廃止してください。
       *[other] { $name }のCNAMEか{ $rtype }レコードか、どちらかを削除してください。
    }

## Trust anchors

NO_TRUST_ANCHOR_SIGNING = トラストアンカーが、ゾーンの鍵に署名したどの鍵とも一致しません
    .plain = このページが持つ{ $zone }のトラストアンカーは、{ $zone }が公開していないか、ゾーンの鍵への署名に使っていない鍵です。
    .expert = DNSKEY RRsetに署名している{ $zone }のDNSKEYに、トラストアンカーと一致するものがありません。鍵{ $key_tag }を探しました。
    .fix = { $zone }のトラストアンカーを、持ち主が公開しているもの（ルートならIANA）と照らし合わせてください。トラストアンカーが正しければ、別のリゾルバーを選んでください。届いたのは{ $zone }の本物の鍵ではありません。

TRUST_ANCHOR_REVOKED = トラストアンカーの鍵が失効しています
    .plain = このページがトラストアンカーに使っている鍵を、{ $zone }の持ち主が失効させています。
    .expert = { $zone }のDNSKEY { $key_tag }はトラストアンカーと一致し、REVOKEビットが立っています。
    .fix = 鍵{ $key_tag }を、{ $zone }の持ち主が公開している新しいトラストアンカーに置き換えてください。

NO_TRUST_ANCHOR = この名前のトラストアンカーがありません
    .plain = { $name }のトラストアンカーがないので、何も検証できません。
    .expert = { $name }にも、その上にも、トラストアンカーがありません。
    .fix = ルートのトラストアンカーを使うか、{ $name }のトラストアンカーを指定してください。

## Limits on work

TOO_MANY_RRSIGS = 1つのRRsetの署名が多すぎます
    .plain = { $owner }の署名は、全部検証するとこの機器が手一杯になるほど多いので、ページは途中でやめました。
    .expert = { $zone }の{ $owner } { $rtype }に、{ $most }回を超える署名検証が必要です（CVE-2023-50387）。
    .fix = { $zone }の各RRsetの署名を少なくし、署名する鍵ごとに1つにしてください。

TOO_MANY_SIGNATURE_CHECKS = この応答に必要な署名の検証が多すぎます
    .plain = この応答には検証する署名が多すぎるため、ページは{ $owner }でやめました。
    .expert = { $most }回を超える署名検証が必要です。次の検証は{ $zone }の{ $owner } { $rtype }のものでした（CVE-2023-50387）。
    .fix = { $zone }の署名と、鍵タグの等しい鍵を減らしてください。

TOO_MANY_COLLIDING_KEYS = 鍵タグの同じ鍵が多すぎます
    .plain = { $zone }には鍵タグが同じ鍵が多すぎるため、ページは試すのをやめました。
    .expert = 鍵タグとアルゴリズムの等しい{ $zone }のDNSKEYが、{ $most }個を超えています（CVE-2023-50387）。
    .fix = { $zone }のDSは、そのままにしておいてください。鍵タグが同じ鍵のうち、どのDSにも示されず、どの署名にも必要でないものを、{ $zone }から取り除いてください。DSの示す鍵は、通常のロールオーバーでのみ替えてください。新しい鍵を加え、そのDSを公開してもらい、それが見えるようになり、古いDSのTTLが過ぎてから、初めて古いDSと古い鍵を取り除いてください。

TOO_MANY_NSEC3_HASHES = 証明に必要なNSEC3のハッシュ計算が多すぎます
    .plain = { $zone }のNSEC3レコードの検証には計算が多すぎるため、ページは途中でやめました。
    .expert = { $zone }に、{ $most }回を超えるNSEC3ハッシュの計算が必要です（CVE-2023-50868）。
    .fix = { $zone }に、反復のない1つのNSEC3の連鎖か、NSECで署名してください。

TOO_MUCH_TO_CHECK = 応答が大きすぎて検証できません
    .plain = { $owner }について届いたものが多すぎて、すべてを確かめるとこの機器が手一杯になるため、ページは途中でやめました。
    .expert = { $zone }の{ $owner } { $rtype }：1回の検証での手順またはオクテットの上限に達しました（CVE-2023-50387）。
    .fix = { $owner }のレコードと署名を、少なく、小さくしてください。{ $zone }の運用者でなければ、別のリゾルバーに尋ねてください。途中で誰かが応答に何かを足したのかもしれません。

## The way to the resolver

OFFLINE = この機器がネットワークにつながっていません
    .plain = この機器がネットワークにつながっていないので、{ $owner }を尋ねられませんでした。
    .expert = { $owner } { $rtype }：ブラウザーによると、ネットワークがありません。
    .fix = ネットワークに接続して、もう一度お試しください。

NETWORK_ERROR = リゾルバーにつながりません
    .plain = { $owner }についての質問が、リゾルバーまで届きませんでした。
    .expert = { $owner } { $rtype }：リクエストに失敗しました（名前、接続、CORS、または遮断する拡張機能）。
    .fix = 別のリゾルバーを選ぶか、このページからリゾルバーへの接続を許可してください。DNS over HTTPSを遮断するネットワークや拡張機能があります。

TIMEOUT = リゾルバーが応答しません
    .plain = { $owner }について、リゾルバーの応答に時間がかかりすぎました。
    .expert = { $owner } { $rtype }：{ $after }ミリ秒以内に応答がありません。
    .fix = もう一度試すか、別のリゾルバーを選んでください。

HTTP_ERROR = リゾルバーがHTTPエラーで質問を拒否しました
    .plain = リゾルバーのWebサーバーが、{ $owner }についての質問を受け付けませんでした。
    .expert = { $owner } { $rtype }：HTTPステータスは{ $status }です。
    .fix = 少し待ってもう一度試すか、別のリゾルバーを選んでください。

RESPONSE_NOT_JSON = リゾルバーの応答がDNSのJSONではありません
    .plain = { $owner }について届いたものは、DNSリゾルバーの応答ではありません。
    .expert = { $owner } { $rtype }：DNS応答のJSONではありません（{ $detail }）。
    .fix = 別のリゾルバーを選んでください。ネットワークのログインページが、代わりに答えていることもあります。

RESPONSE_NOT_DNS = リゾルバーの応答がDNSメッセージではありません
    .plain = { $owner }について届いたものは、DNSリゾルバーの応答ではありません。
    .expert = { $owner } { $rtype }：DNSメッセージではありません。
    .fix = 別のリゾルバーを選んでください。ネットワークのログインページが、代わりに答えていることもあります。

RESPONSE_TO_OTHER_QUESTION = 別の質問への応答が届きました
    .plain = { $owner }について届いたものは、このページが尋ねていない質問への応答だったため、使いませんでした。
    .expert = { $owner } { $rtype }：応答に書かれた質問が別のものです。
    .fix = 別のリゾルバーを選んでください。リゾルバーの代わりに答えるネットワークが、こうすることもあります。

TOO_MANY_QUESTIONS = 検証に必要な質問が多すぎます
    .plain = この名前には、ページの尋ねる数を超える質問が必要なため、{ $owner }は省きました。
    .expert = { $owner } { $rtype }は尋ねていません。質問数の上限に達しました。
    .fix = 別名の連なりの最後の名前だけを尋ねるか、ラベルの少ない名前を尋ねてください。

NOT_CAPTURED = 記録された事例に、応答が1つ欠けています
    .plain = 記録された事例に、{ $owner }の応答がありません。
    .expert = キャプチャーに{ $owner } { $rtype }の応答がありません。
    .fix = 事例を記録し直すか、この名前をいま問い合わせて確かめてください。

RESOLVER_SERVFAIL = リゾルバーが失敗を返しました（SERVFAIL）
    .plain = { $reason ->
        [dnssec] リゾルバーは、検証しないよう頼まれたのに{ $owner }の署名を自分で検証し、有効ではないと言って応答を渡しません。
        [unchecked] リゾルバーは、自分では{ $owner }を確かめられず、応答を返しません。
        [stale] リゾルバーには{ $owner }の古い応答しかなく、それを渡しません。
        [filtered] リゾルバーは、{ $owner }の応答を止めていると言っています。
        [not-ready] リゾルバーは、{ $owner }について応答する準備ができていなかったか、直前のエラーを繰り返しています。
        [unreachable] リゾルバーは、{ $owner }の権威DNSサーバーに接続できなかったか、使える応答を得られませんでした。
        [refusing] リゾルバーは、{ $owner }についてのこのような質問には答えません。
        [other] リゾルバーは{ $owner }の応答を得られませんでした。リゾルバーが添えた説明は下にあります。
       *[none] リゾルバーは{ $owner }の応答を得られず、その理由を言いません。
    }
    .expert = { $owner } { $rtype }：検証を無効にしてもSERVFAILです。{ $said }
    .fix = { $reason ->
        [dnssec] 検証をこちらに任せるよう頼めばレコードを渡してくれる、別のリゾルバーを選んでください。そうすれば、このページで何がおかしいのかを示せます。
        [unchecked] 別のリゾルバーを選んでください。
        [stale] 少し待つか、別のリゾルバーを選んでください。
        [filtered] フィルターを行わない、別のリゾルバーを選んでください。
        [not-ready] 1分待って、もう一度お試しください。
        [unreachable] 別のリゾルバーをお試しください。どれもだめなら、ゾーンの権威DNSサーバーが停止しているか、lame delegationの状態です。登録者に知らせてください。
        [refusing] 別のリゾルバーを選んでください。
       *[none] 別のリゾルバーをお試しください。どれもだめなら、その権威DNSサーバーが停止しているかもしれないと、名前の登録者に知らせてください。
    }

RESOLVER_REFUSED = リゾルバーが応答を拒否しました
    .plain = リゾルバーは、{ $owner }について応答することを拒否しました。
    .expert = { $owner } { $rtype }：REFUSEDです。{ $said }
    .fix = 別のリゾルバーを選んでください。このリゾルバーは、フィルターを行っているか、質問の量を制限しているか、ほかのネットワーク専用なのかもしれません。

FORMERR = リゾルバーが質問を理解できません
    .plain = リゾルバーは、{ $owner }についての質問を理解できませんでした。
    .expert = { $owner } { $rtype }：FORMERRです。{ $said }
    .fix = 別のリゾルバーを選んでください。

RESOLVER_NOTIMP = リゾルバーがこの種の質問に対応していません
    .plain = リゾルバーは、{ $owner }についてのこの種の質問には答えません。
    .expert = { $owner } { $rtype }：NOTIMPです。{ $said }
    .fix = 別のリゾルバーを選ぶか、別のタイプで尋ねてください。

INVALID_RCODE = リゾルバーが想定外のコードを返しました
    .plain = リゾルバーは{ $owner }について、応答にならないコードを返しました。
    .expert = { $owner } { $rtype }：RCODEは{ $rcode }です。{ $said }
    .fix = 別のリゾルバーを選んでください。

TRUNCATED = 応答が途中で切れています
    .plain = { $owner }の応答は途中で切れているので、何かが欠けているかもしれません。
    .expert = { $owner } { $rtype }：TCビットが立っています。
    .fix = リゾルバーが対応していればワイヤー形式で尋ね直すか、別のリゾルバーを選んでください。

RESOLVER_FILTERED = リゾルバーがこの名前を遮断またはフィルターしています
    .plain = リゾルバー自身が、{ $owner }の本当の応答を返していないと言っています。この名前を遮断またはフィルターしています。
    .expert = { $owner } { $rtype }：フィルターを示す拡張DNSエラー（EDE）です。{ $said }
    .fix = フィルターを行わない、別のリゾルバーを選んでください。

RESOLVER_STALE_ANSWER = リゾルバーが古い応答を返しました
    .plain = リゾルバー自身が、{ $owner }の新しい応答を得られず、キャッシュにある古い応答を返したと言っています。
    .expert = { $owner } { $rtype }：古い応答を示す拡張DNSエラー（EDE）です（RFC 8767）。{ $said }
    .fix = 別のリゾルバーに尋ねるか、後でもう一度お試しください。古いコピーにある問題は、とうに直っているかもしれません。

RESOLVER_REMARK = リゾルバーが応答に注記を添えました
    .plain = { $reason ->
        [dnssec] リゾルバーは、自分で検証したところ{ $owner }の署名に問題があると言っています。このページは、レコードに基づいて判断します。
        [unchecked] リゾルバーは、自分では{ $owner }を確かめられなかったと言っています。このページは、レコードに基づいて判断します。
        [not-ready] リゾルバーは、{ $owner }について、準備ができていなかったか、以前のエラーを繰り返していると言っています。
        [unreachable] リゾルバーは、{ $owner }の権威DNSサーバーとのやりとりに問題があったと言っています。
        [refusing] リゾルバーは、{ $owner }についてのこの種の質問は扱っていないと言っています。
       *[other] リゾルバーは、{ $owner }の応答に注記を添えています。
    }
    .expert = { $owner } { $rtype }：{ $said }
    .fix = 応答がおかしいと思ったら、別のリゾルバーにも尋ねてください。

ANSWER_BLOCKED = リゾルバーかネットワークが、この名前を遮断しているようです
    .plain = { $owner }への答えは、インターネットのどこにもつながらない{ $address }で、署名がありません。リゾルバーやネットワークは、遮断する名前にこのように答えます。
    .expert = { $owner } { $rtype }：{ $address }にRRSIGがありません。途中のどのゾーンにも、そのDSにも、直すところはありません。
    .fix = フィルターを行わないリゾルバーを選ぶか、お使いのリゾルバーのブロックリストからこの名前を外してもらってください。

DNS64_ADDRESS = アドレスはネットワークが作ったものです（DNS64）
    .plain = { $owner }のアドレス{ $address }は、お使いのネットワークがIPv4アドレスから作ったものです。そのため、どのゾーンも署名できませんでした。
    .expert = { $owner } AAAA：{ $address }はDNS64のプレフィックス（64:ff9b::/96、RFC 6052 2.1；64:ff9b:1::/48、RFC 8215）にあり、RRSIGがありません。
    .fix = 名前に問題はありません。確かめるには、DNS64を使わないリゾルバーに尋ねるか、このアドレスの元になったAを尋ねてください。

ANSWER_FOR_DENIED_NAME = 存在しない名前に、署名のない応答が届きました
    .plain = { $zone }は、{ $owner }が存在しないことを署名つきで証明しています。署名のないこの応答は、おそらく途中の誰か、つまりお使いのリゾルバーかネットワークが差し込んだものです。
    .expert = { $owner } { $rtype }はRRSIGなしで届きましたが、{ $zone }の署名つきの不在証明がこの名前をカバーしています。名前が署名なしで追加されたばかりでなければ、ゾーンに直すものはありません。
    .fix = 別のネットワークのリゾルバーに尋ねてください。{ $zone }を運用していて、この名前を追加したばかりなら、ゾーンに署名し直してください。

BARE_NEGATIVE_ANSWER = 空の応答に、SOAも証明もありません
    .plain = { $owner }への応答には、そのゾーンが送るはずのものが何もなく、どのゾーンも空の応答に入れるSOAレコードさえありません。おそらく、お使いのリゾルバーかネットワークが、この応答を作ったか、途中で切り落としたものです。
    .expert = { $owner } { $rtype }（{ $zone }）：否定応答に、NSECもNSEC3もなく、その名前を受け持つゾーンのSOAもありません。署名されたゾーンのサーバーは、規則を守っていれば、このようには応答しません。ゾーンの鍵やDSを疑う理由は、ここにはありません。
    .fix = 別のリゾルバーか、別のネットワークを選んでください。遮断する名前に、このように答えるものもあります。どれも同じ結果なら、ゾーンの運用者に知らせてください。

DNSKEY_LEFT_OUT = 応答に、ゾーンの鍵がありません
    .plain = { $reason ->
        [root] 応答によれば、ルートには鍵がありません。しかし、ルートには鍵があり、DNSSECはすべてそこから始まります。おそらく、お使いのリゾルバーかネットワークが作ったか、書き換えた応答です。
        [types] 応答によれば、{ $zone }には鍵がありません。しかし、同じ応答のNSECかNSEC3レコードは、鍵があると言っています。おそらく、お使いのリゾルバーかネットワークが書き換えた応答です。
        [signs] 応答によれば、{ $zone }には鍵がありません。しかし、{ $zone }が署名したレコードが届いていて、鍵がなければ誰も署名できません。おそらく、お使いのリゾルバーかネットワークが作ったか、書き換えた応答です。
        [denied] 応答によれば、{ $zone }には鍵がありません。同じ応答のNSECかNSEC3レコードも、鍵がないと言っています。しかし、このページには{ $zone }のトラストアンカーがあります。おそらく、{ $zone }はもう署名されておらず、トラストアンカーが古くなっています。または、お使いのリゾルバーかネットワークが作ったか、書き換えた応答です。
       *[anchor] 応答によれば、{ $zone }には鍵がありません。しかし、このページには{ $zone }のトラストアンカーがあります。おそらく、お使いのリゾルバーかネットワークが作ったか、書き換えた応答です。または、{ $zone }はもう署名されていません。
    }
    .expert = { $zone } DNSKEY：否定応答が、{ $reason ->
        [root] ルートゾーンが公開していると知られているもの
        [types] 同じ応答にある、頂点の型ビットマップ
        [signs] 応答にある、{ $zone }によるRRSIGレコード
       *[anchor] トラストアンカー
    }と食い違っています。
    .fix = { $reason ->
        [root] 別のリゾルバーか、別のネットワークを選んでください。ルートのサーバーは、ルートの鍵を誰にでも渡します。
        [denied] { $zone }がもう署名されていなければ、そのトラストアンカーを外してください。署名されているかどうかは、{ $zone }の運用者に尋ねてください。署名されていれば、別のリゾルバーか、別のネットワークを選んでください。
       *[other] 別のリゾルバーか、別のネットワークを選んでください。どれも同じ結果なら、{ $zone }の運用者に、サーバーがDNSKEY RRsetを返さなければならないと知らせてください。
    }

SPECIAL_NAME = この名前に答える公開のゾーンはありません
    .plain = { $name }は、リゾルバーやネットワークが自分で答える種類の名前です。その答えには署名がなく、確かめられません。
    .expert = { $name }：{ $source }で予約されており、応答はリゾルバーかネットワークが作ったものです。上のどのゾーンにも、直すものはありません。
    .fix = 壊れているものはありません。答えがおかしければ、ネットワークの運用者に尋ねてください。

DEVICE_CLOCK_SUSPECT = この機器の時計が狂っているようです
    .plain = この機器の時計（{ $now }）では、どのゾーンの署名も有効ではありません。時計のほうが狂っている可能性が高いです。
    .expert = { $zones }個のゾーンの署名の有効期間が、すべて{ $now }の同じ側にあります。
