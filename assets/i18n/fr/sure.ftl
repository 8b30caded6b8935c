### How sure this page is: what it can't see, where its proofs begin, how it was tested, what it checks.

sure = Jusqu’où se fier à cette page ?
sure-says = Un nom n’est dit sécurisé que si ce navigateur a vérifié toutes les signatures, d’une ancre de confiance jusqu’à la réponse, selon les règles ci-dessous. Voici sur quoi cela repose, et ce que cela ne peut pas vous dire.
sure-print = Imprimer ceci

## What it can't see
sure-limits = Ce qu’elle ne peut pas voir
sure-limit-servers = Elle interroge un seul résolveur, et non les serveurs de la zone elle-même. Elle ne voit pas s’ils s’accordent entre eux, ni s’ils répondent autre chose à d’autres.
sure-limit-withheld = Le résolveur, ou quiconque se trouve sur le chemin, peut retenir des enregistrements, ou en envoyer d’anciens dont les signatures n’ont pas expiré. Ce qu’il ne peut pas faire, c’est fabriquer ses propres enregistrements et leur faire passer ces contrôles.
sure-limit-holder = Une signature montre qu’elle vient d’un détenteur de la clé, et non qu’elle était voulue ainsi. Qui détient les clés d’une zone, ou d’une zone au-dessus, peut y signer n’importe quoi.
sure-limit-clock = Les dates sont jugées d’après l’horloge de cet appareil : si elle est fausse, une signature valable peut sembler expirée, et une signature expirée, valable. Un cas enregistré est jugé au moment où il a été enregistré.
sure-limit-code = Cette page est du code envoyé par un serveur web. Qui peut modifier ce code peut lui faire dire n’importe quoi. Les sources contiennent aussi une commande, verify, qui vérifie un cas enregistré sans navigateur.
sure-limit-algorithms = Les signatures par { $algorithms } et les condensats par { $digests } ne peuvent pas être vérifiés ici. Une zone qui n’en a pas d’autres compte comme non signée.
sure-limit-json = Certains résolveurs répondent en JSON, où des octets peuvent se perdre. Si une signature échoue sur de tels enregistrements, ils sont redemandés au format binaire ; s’ils n’arrivent pas, rien n’est décidé.
sure-limit-work = Pour qu’aucune réponse ne puisse occuper cet appareil sans fin, un contrôle s’arrête au plus tard après { $signatures } signatures, { $hashes } noms hachés ou { $aliases } alias, et plus tôt si chacun coûte cher. Ce qui reste alors n’est pas tranché.
sure-limit-privacy = Le résolveur apprend quels noms sont demandés, et l’adresse de cet appareil. DNSSEC signe, et ne chiffre rien.
sure-limit-site = Une réponse sécurisée prouve ce qui est publié à un nom. Elle ne dit rien de qui répond à cette adresse, ni si ce qui s’y trouve est honnête, sans danger, ou ce que vous cherchiez.

## Where its proofs begin
sure-anchors = Où commencent ses preuves
sure-anchors-says = La confiance dans la racine du DNS n’est pas prouvée, mais donnée : par ces condensats de ses clés, venus avec la page. Comparez-les à ce que publie l’IANA :
sure-anchor = Clé { $tag } de la racine, { $algorithm }, { $digest }
sure-anchors-given = La preuve que cette page montre en ce moment part d’autres ancres de confiance, venues avec son lien ou son cas :

## How it was tested
sure-tests = Comment elle a été testée
sure-tests-says = Ces chiffres sont ceux que les tests ont comptés eux-mêmes, chacun à sa date ; ils ont été inscrits dans la page lors de sa construction.
sure-suite-conformance = Cas issus des tests d’autres validateurs (Unbound, domain de NLnet Labs, Deckard) et chaînes capturées, comparés au verdict qui y est attendu
sure-suite-field = Situations qui ont été signalées, reproduites : le verdict
sure-suite-causes = Les mêmes situations : la cause première, et ce qui en est dit
sure-suite-attack = Réponses hostiles ou étranges, comparées au verdict que demandent les RFC
sure-suite-review = Cas trouvés lors de relectures de ce code
sure-suite-gallery = Un cas pour chaque diagnostic
sure-suite-differential = Zones faites au hasard, bonnes et mauvaises, sur de vrais serveurs de noms : questions sur lesquelles ce code et deux autres validateurs devraient s’accorder
sure-suite-adversary = Réponses qu’un adversaire compose au hasard d’enregistrements authentiques et falsifiés : rien de faux ne doit être sécurisé, et rien de signé ne doit passer pour non signé
sure-suite-fuzz = Données aléatoires pour tout ce qui lit ce qui arrive : rien ne doit planter
sure-judged = jugés : { $count }
sure-agreed = comme attendu : { $count }
sure-wrong = { $count ->
    [0] écarts inexpliqués : aucun
   *[other] écarts inexpliqués : { $count }
}
sure-explained = écarts expliqués : { $count }
sure-skipped = laissés de côté : { $count }
sure-also-cost = jugés à leur seul coût : { $count }
sure-also-forged = falsifiées : { $count }
sure-also-honest = authentiques : { $count }
sure-also-kinds = sortes : { $count }
sure-also-seed = à partir de la graine { $count }
sure-also-targets = routines de lecture : { $count }
sure-also-zones = zones : { $count }
sure-run = Exécuté le { $date }
sure-run-beside = Exécuté le { $date } à côté de { $tools }
sure-not-run = Non exécuté
sure-reasons = Les raisons, en anglais

## What is checked
sure-rules = Ce qui est vérifié
sure-rules-says = { $count ->
    [one] { $count } règle, appliquée aux enregistrements eux-mêmes.
    [many] { $count } de règles, appliquées aux enregistrements eux-mêmes.
   *[other] { $count } règles, appliquées aux enregistrements eux-mêmes.
} Une preuve compte une étape chaque fois qu’une règle a été appliquée.
sure-algorithms = Les signatures sont vérifiées par { $algorithms }, et les condensats de clés par { $digests }.
