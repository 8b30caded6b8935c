### How sure this page is: what it can't see, where its proofs begin, how it was tested, what it checks.

sure = Wie sicher ist diese Seite?
sure-says = Gesichert heißt ein Name nur, wenn dieser Browser jede Signatur von einem Vertrauensanker bis hinunter zur Antwort geprüft hat, nach den Regeln unten. Hier steht, worauf das beruht und was es dir nicht sagen kann.
sure-print = Das hier drucken

## What it can't see
sure-limits = Was sie nicht sehen kann
sure-limit-servers = Sie fragt einen einzigen Resolver und nicht die Server der Zone selbst. Ob diese untereinander einig sind oder anderen anders antworten, sieht sie nicht.
sure-limit-withheld = Der Resolver, und wer auf dem Weg zu ihm steht, kann Einträge zurückhalten oder alte schicken, deren Signaturen noch nicht abgelaufen sind. Eigene Einträge zu machen, die diese Prüfungen bestehen, kann er nicht.
sure-limit-holder = Eine Signatur zeigt, dass sie von jemandem stammt, der den Schlüssel hat, und nicht, dass sie so gewollt war. Wer die Schlüssel einer Zone hat, oder die einer Zone darüber, kann dort alles signieren.
sure-limit-clock = Zeitangaben werden nach der Uhr dieses Geräts beurteilt: Geht sie falsch, kann eine gültige Signatur abgelaufen aussehen und eine abgelaufene gültig. Ein aufgezeichneter Fall wird für den Zeitpunkt beurteilt, zu dem er aufgezeichnet wurde.
sure-limit-code = Diese Seite ist Code, den ein Webserver geschickt hat. Wer diesen Code ändern kann, kann sie alles sagen lassen. Zum Quelltext gehört auch ein Befehl, verify, der einen gespeicherten Fall ohne Browser prüft.
sure-limit-algorithms = Signaturen mit { $algorithms } und Digests mit { $digests } können hier nicht geprüft werden. Eine Zone, die keine anderen hat, gilt als unsigniert.
sure-limit-json = Manche Resolver antworten in JSON, wobei Bytes verloren gehen können. Stimmt eine Signatur über solche Einträge nicht, wird noch einmal im Wire-Format gefragt; kommt so nichts, wird nichts entschieden.
sure-limit-work = Damit keine Antwort dieses Gerät lahmlegen kann, endet eine Prüfung spätestens nach { $signatures } Signaturen, { $hashes } gehashten Namen oder { $aliases } Aliasen, und früher, wo jede viel kostet. Was dann noch fehlt, bleibt unentschieden.
sure-limit-privacy = Der Resolver erfährt, nach welchen Namen gefragt wird, und die Adresse dieses Geräts. DNSSEC signiert und verschlüsselt nichts.
sure-limit-site = Eine gesicherte Antwort beweist, was unter einem Namen veröffentlicht ist. Sie sagt nichts darüber, wer unter dieser Adresse antwortet, und nichts darüber, ob das, was dort steht, ehrlich oder harmlos ist oder das, was du gesucht hast.

## Where its proofs begin
sure-anchors = Wo ihre Beweise beginnen
sure-anchors-says = Das Vertrauen in die Root-Zone des DNS ist nicht bewiesen, sondern vorgegeben: als diese Digests ihrer Schlüssel, die mit der Seite gekommen sind. Vergleiche sie mit dem, was die IANA veröffentlicht:
sure-anchor = Schlüssel { $tag } der Root-Zone, { $algorithm }, { $digest }
sure-anchors-given = Der Beweis, den diese Seite jetzt zeigt, beginnt bei anderen Vertrauensankern, die mit seinem Link oder seinem Fall gekommen sind:

## How it was tested
sure-tests = Wie sie getestet wurde
sure-tests-says = So haben es die Tests selbst gezählt, jeder an seinem Tag; in die Seite geschrieben wurde es, als sie gebaut wurde.
sure-suite-conformance = Fälle aus den Tests anderer Validatoren (Unbound, domain von NLnet Labs, Deckard) und aufgezeichnete Ketten, verglichen mit dem dort erwarteten Urteil
sure-suite-field = Situationen, von denen berichtet wurde, nachgestellt: das Urteil
sure-suite-causes = Dieselben Situationen: die eigentliche Ursache, und was dazu gesagt wird
sure-suite-attack = Feindselige und sonderbare Antworten, verglichen mit dem Urteil, das die RFCs verlangen
sure-suite-review = Fälle, die bei Code-Reviews gefunden wurden
sure-suite-gallery = Ein Fall für jede Diagnose
sure-suite-differential = Zufällig erzeugte Zonen, richtige und falsche, auf echten Nameservern: Fragen, bei denen dieser Code und zwei andere Validatoren einig sein sollten
sure-suite-adversary = Antworten, die ein zufälliger Angreifer aus echten und gefälschten Einträgen zusammensetzt: Nichts Unwahres darf gesichert sein, und nichts Signiertes als unsigniert durchgehen
sure-suite-fuzz = Zufällige Eingaben für alles, was Eingehendes liest: Nichts darf abstürzen
sure-judged = { $count } beurteilt
sure-agreed = { $count } wie erwartet
sure-wrong = { $count ->
    [0] keine unerklärte Abweichung
    [one] 1 unerklärte Abweichung
   *[other] { $count } unerklärte Abweichungen
}
sure-explained = { $count ->
    [one] 1 erklärte Abweichung
   *[other] { $count } erklärte Abweichungen
}
sure-skipped = { $count } ausgelassen
sure-also-cost = { $count } nur nach dem Aufwand beurteilt
sure-also-forged = { $count } gefälscht
sure-also-honest = { $count } echt
sure-also-kinds = { $count ->
    [one] 1 Art
   *[other] { $count } Arten
}
sure-also-seed = ab Startwert { $count }
sure-also-targets = { $count ->
    [one] 1 Leseroutine
   *[other] { $count } Leseroutinen
}
sure-also-zones = { $count ->
    [one] 1 Zone
   *[other] { $count } Zonen
}
sure-run = Gelaufen am { $date }
sure-run-beside = Gelaufen am { $date } neben { $tools }
sure-not-run = Nicht gelaufen
sure-reasons = Die Gründe, auf Englisch

## What is checked
sure-rules = Was geprüft wird
sure-rules-says = { $count ->
    [one] Eine Regel, angewandt auf die Einträge selbst.
   *[other] { $count } Regeln, angewandt auf die Einträge selbst.
} Jedes Mal, wenn eine angewandt wurde, hat der Beweis einen Schritt.
sure-algorithms = Signaturen werden mit { $algorithms } geprüft, Digests von Schlüsseln mit { $digests }.
