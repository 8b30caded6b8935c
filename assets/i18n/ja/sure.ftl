### How sure this page is: what it can't see, where its proofs begin, how it was tested, what it checks.

sure = このページはどこまで信頼できるか
sure-says = 名前がSecureとされるのは、トラストアンカーから応答までのすべての署名を、このブラウザーが下記の規則に従って検証できた場合だけです。それが何に基づいているのか、何は分からないのかを、ここにまとめています。
sure-print = この部分を印刷

## What it can't see
sure-limits = このページに見えないもの
sure-limit-servers = 尋ねる相手は1つのリゾルバーだけで、ゾーン自身のサーバーには尋ねません。サーバーどうしの応答が一致しているか、ほかの人には別の応答を返しているかは、分かりません。
sure-limit-withheld = リゾルバーや、そこまでの経路にいる者は、レコードを渡さないことも、署名の期限がまだ切れていない古いレコードを渡すこともできます。できないのは、ここでの検証に通るレコードを自分で作ることです。
sure-limit-holder = 署名から分かるのは、鍵を持つ者が署名したことであって、意図して署名したことではありません。ゾーンやその上位のゾーンの鍵を持つ者は、そこで何にでも署名できます。
sure-limit-clock = 日時はこの機器の時計で判断します。時計が狂っていると、有効な署名が期限切れに見えたり、期限切れの署名が有効に見えたりします。記録された事例は、記録された時点のものとして判断します。
sure-limit-code = このページは、Webサーバーから送られてきたプログラムです。プログラムを書き換えられる者は、どんなことでも表示させられます。ソースコードには、保存した事例をブラウザーなしで検証するコマンドverifyもあります。
sure-limit-algorithms = { $algorithms }による署名と、{ $digests }によるダイジェストは、ここでは検証できません。それ以外のものがないゾーンは、署名なしとみなします。
sure-limit-json = JSONで応答するリゾルバーもありますが、JSONではバイトが失われることがあります。そのようなレコードで署名の検証に失敗したときは、ワイヤー形式で尋ね直し、それも届かなければ何も判定しません。
sure-limit-work = どんな応答にもこの機器を占有させないよう、検証は署名{ $signatures }個、ハッシュ化した名前{ $hashes }個、または別名{ $aliases }個までで打ち切ります。一つ一つの計算が重いときは、もっと早く打ち切ります。残りは判定しないままになります。
sure-limit-privacy = リゾルバーには、尋ねた名前とこの機器のアドレスが知られます。DNSSECは署名するだけで、何も暗号化しません。
sure-limit-site = Secureな応答が証明するのは、その名前で何が公開されているかです。そのアドレスで誰が応答するのか、そこにあるものが誠実か、安全か、探していたものかどうかについては、何も示しません。

## Where its proofs begin
sure-anchors = 証明の出発点
sure-anchors-says = DNSのルートへの信頼は証明されるものではなく、このページに付属する、次の鍵のダイジェストとして与えられるものです。IANAが公開しているものと見比べてください：
sure-anchor = ルートの鍵{ $tag }、{ $algorithm }、{ $digest }
sure-anchors-given = いま表示している証明の出発点は、リンクまたは事例に付いてきた別のトラストアンカーです：

## How it was tested
sure-tests = どのようにテストされたか
sure-tests-says = テスト自身が数えた結果で、日付はそれぞれの実行日です。このページをビルドしたときに書き込まれました。
sure-suite-conformance = ほかのバリデーター（Unbound、NLnet Labsのdomain、Deckard）のテスト事例と、記録された連鎖を、そこで期待される判定と比較
sure-suite-field = 実際に報告された状況を再現したもの：判定
sure-suite-causes = 同じ状況：根本原因と、それについての説明
sure-suite-attack = 悪意のある応答や変わった応答を、RFCが求める判定と比較
sure-suite-review = このコードのレビューで見つかった事例
sure-suite-gallery = 診断ごとの事例
sure-suite-differential = 実際の権威DNSサーバー上に無作為に作った、正しいゾーンと誤ったゾーン：このコードとほかの2つのバリデーターの判定が一致すべき質問
sure-suite-adversary = 攻撃者役が、本物のレコードと偽造したレコードから無作為に組み立てた応答：偽りがSecureになることも、署名されたものが未署名として通ることも、あってはならない
sure-suite-fuzz = 届くものを読み取るすべての処理への無作為な入力：異常終了してはならない
sure-judged = 判定{ $count }件
sure-agreed = 期待どおり{ $count }件
sure-wrong = { $count ->
    [0] 説明のつかない相違なし
   *[other] 説明のつかない相違{ $count }件
}
sure-explained = 説明のつく相違{ $count }件
sure-skipped = 対象外{ $count }件
sure-also-cost = 処理量だけで判定{ $count }件
sure-also-forged = 偽造{ $count }件
sure-also-honest = 本物{ $count }件
sure-also-kinds = { $count }種類
sure-also-seed = シード値{ $count }から
sure-also-targets = 読み取り処理{ $count }個
sure-also-zones = ゾーン{ $count }個
sure-run = { $date }に実行
sure-run-beside = { $date }に{ $tools }と並べて実行
sure-not-run = 未実行
sure-reasons = 理由（英語）

## What is checked
sure-rules = 検証する内容
sure-rules-says = レコードそのものに適用する{ $count }個の規則です。証明には、規則を適用するたびに1つの手順が残ります。
sure-algorithms = 署名は{ $algorithms }で、鍵のダイジェストは{ $digests }で検証します。
