### The other terms, each in a sentence or two.

term-rollover = Schlüsselwechsel (Key Rollover)
    .text = Der Übergang von einem Schlüssel zum nächsten. Eine Zeit lang sind beide veröffentlicht, damit niemand ohne Schlüssel dasteht (RFC 6781 4.1).
term-nsec = NSEC
    .text = Ein signierter Eintrag, der zwei Nachbarn nennt, sodass kein Name zwischen ihnen liegen kann (RFC 4034 4).
term-nsec3 = NSEC3
    .text = Dasselbe mit gehashten Namen, damit sich die Namen einer Zone nicht einfach auflisten lassen (RFC 5155).
term-insecure = Ungesicherte Delegation (insecure)
    .text = Die Elternzone beweist, dass die Kindzone keinen DS hat, oder keinen, der hier taugt. Darunter lässt sich nichts prüfen (RFC 4035 5.2).
term-alias = CNAME und DNAME
    .text = Einträge, die zu einem anderen Namen weiterführen (RFC 1034 3.6.2, RFC 6672).

# What the pictures show in place of a term.
comic-plain = Brief ohne Siegel
comic-query = der Zettel, den die Taube mitnimmt
comic-rrset = Brief
comic-rrsig = Wachssiegel
comic-digest = Reihe von Kerben aus der Mühle
comic-keys = Ring, der zu Hause bleibt, und Karte, die auf Reisen geht
comic-dnskey = Karte
comic-rings = große Karte, deren Ring den Kartenständer siegelt (KSK), und Karte, deren Ring Briefe siegelt (ZSK)
comic-rollover = ein Ring wird gewechselt
comic-ds = Fingerabdruck im Stammbuch des Elternhauses
comic-trust-anchor = Fingerabdruck, in Stein gemeißelt
comic-nsec = Seite des Registers
comic-nsec3 = Seite des Registers mit verklecksten Namen
comic-insecure = Postkarte
comic-chain = Siegel und Stammbücher, vom Stein bis zum Brief
comic-resolver = die Eule händigt den Brief aus oder verweigert ihn
comic-zone = Haus
comic-delegation = Elternhaus und Kind
comic-courier = Taube
comic-wildcard = Vordruck für beliebige Namen
comic-opt-out = Lücke, in der Häuser stehen können, die nichts siegeln
comic-bogus = ein zerbrochenes Siegel, ein falscher Fingerabdruck, eine fehlende Seite
comic-indeterminate = leere Ablage
