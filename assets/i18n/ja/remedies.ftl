# What mends a finding: one message for each remedy (diagnose::Remedy). Who does it is said before it.

remedy-sign-again = { $zone }が公開している鍵で{ $zone }全体に署名し、すべての権威DNSサーバーから提供してください。
remedy-sign-named = DSの示す鍵で{ $zone }に署名し、鍵とともにすべての権威DNSサーバーから提供してください。別の鍵を使うなら、DSも差し替える必要があります。
remedy-sign-first = まず、{ $zone }の鍵に、そのうちの1つで署名してください。すでにある署名は残しておいてください。それに頼っているリゾルバーがあるかもしれません。その後、ここでもう一度調べてください。どのDSが対応するかは、鍵が署名して初めてわかります。
remedy-mend-first = まず、{ $zone }の壊れているところを直してください。その後で、アルゴリズム{ $algorithm }から13（ECDSA P-256）か15（Ed25519）に、ロールオーバーの順序で変更します。新しい署名、新しい鍵、新しいDSの順に加え、それから古いものを、DS、鍵、署名の順に取り除きます。
remedy-sign-keys-with = { $zone }のDNSKEY RRsetに、鍵{ $key_tag }（アルゴリズム{ $algorithm }）で署名してください。この鍵は、一つ上のゾーンがすでに請け合っています。新しいDSは必要ありません。
remedy-sign-algorithm = { $zone }のすべて（鍵も含む）に、アルゴリズム{ $algorithm }で署名してください。鍵とDSは、そのままにしておきます。
remedy-withdraw-keys = まず、アルゴリズム{ $algorithm }の鍵を{ $zone }から取り除いてください。そのアルゴリズムでの署名をやめるのは、取り除いた鍵がキャッシュから消えた後です。一つ上のゾーンは、そのアルゴリズムを示していません。
remedy-rollover = { $zone }をアルゴリズム13（ECDSA P-256）か15（Ed25519）に変更してください。次の順に1段階ずつ進め、毎回、前の状態がキャッシュから消えるのを待ってから次に移ります。新しいアルゴリズムでもすべてに署名する。その鍵を公開する。そのDSを公開してもらう。アルゴリズム{ $algorithm }のDSを削除してもらう。その鍵を取り除く。その署名をやめる。ほとんどの署名システムは、これらをすべて自動で行います。
remedy-publish-ds = { $zone }の次のDSを、{ $parent }で公開してもらってください：{ $publish }
remedy-replace-ds = { $zone }の次のDSを、{ $parent }で公開してもらってください：{ $publish } 古いDSは、並べて残しておきます。新しいDSが見えるようになり、それから{ $ttl }秒（古いDSのTTL）が過ぎて、初めて次を削除してもらってください：{ $remove }
remedy-remove-ds = { $zone }の別のDS（鍵{ $stay }のもの）は、署名している鍵を指すので、残します。そのDSが{ $parent }にあることを確かめてから、次を削除してもらってください：{ $remove }
remedy-unsign = { $zone }にすぐには署名できない場合の応急処置です。{ $parent }にある{ $zone }のDSを、すべて削除してもらってください。DSがそこから消え、それからそのTTL（{ $ttl }秒）が過ぎると、リゾルバーはゾーンを署名なしとみなします。名前は再び使えるようになりますが、もう誰にも検証できません。削除するもの：{ $remove }
remedy-fix-wish = { $zone }のCDSとCDNSKEYには、{ $zone }のDNSKEY RRsetにあって、それに署名している鍵だけを載せてください。
remedy-wish-unsigned = { $zone }は、自分のDSをすべて削除するよう{ $parent }に頼んでいます。削除されるとゾーンは署名なしになり、もう誰にも検証できません。そのつもりでなければ、依頼（CDS、CDNSKEY）を取り除いてください。
remedy-without-opt-out = 名簿に空きが残らないように、オプトアウトなしで{ $zone }に署名してください。
remedy-ask-another = 別のリゾルバーに尋ねるか、別のネットワークから尋ねてください。どれも同じ結果なら、ゾーンの運用者に知らせてください。
remedy-set-clock = この機器の時計を合わせて、もう一度お試しください。
remedy-wait = 後でもう一度お試しください。ゾーンのサーバーに再びつながれば、古い応答はなくなります。
remedy-nothing = 直すものはありません。
