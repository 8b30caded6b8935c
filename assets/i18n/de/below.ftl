### What stands below the stage, and only there.

## The verdict at a glance
card-begin = Von Anfang an
card-again = Jetzt neu nachfragen
card-show = Zeig es mir
card-do = Was zu tun ist
card-noticed = Was aufgefallen ist
card-ticket = Ticket kopieren

## The rules to judge by
policy-legend = Regeln
policy-retired = Die Regeln unterscheiden sich bei { $zone ->
    [Root] der Root-Zone
   *[other] { $zone }
  }: Signiert wird dort mit Algorithmus { $algorithm }, mit dem niemand mehr signieren sollte, der aber noch geprüft werden darf.
policy-iterations = Die Regeln unterscheiden sich bei { $zone ->
    [Root] der Root-Zone
   *[other] { $zone }
  }: Die NSEC3-Einträge dort verlangen eine Iterationszahl von { $iterations }, sie sollte 0 sein. Wie viele ein Validator hinnimmt, entscheidet er selbst.
policy-missing = Die Regeln unterscheiden sich bei { $zone ->
    [Root] der Root-Zone
   *[other] { $zone }
  }: Algorithmus { $algorithm } ist dort versprochen, aber nicht alles ist damit signiert.

## What was found
findings-cause = Was nicht stimmt und wer handeln muss
findings-beside = Am Rande bemerkt
findings-why = Warum, und wer es ändern könnte
findings-more = { $count ->
    [one] Noch etwas fiel auf
   *[other] Noch { $count } Dinge fielen auf
  }
finding-message =
    { $name }: { $title }

    { $plain }
    { $acts } { $fix }

    { $code }: { $expert } ({ $cites })
    { $source }
    Regeln: { $rules }.
severity-error = Fehler
severity-warning = Warnung
severity-note = Hinweis
asked-again = { $count ->
    [one] Eine Frage wurde noch einmal im Wire-Format gestellt, weil im JSON Bytes verloren gegangen sein können.
   *[other] { $count } Fragen wurden noch einmal im Wire-Format gestellt, weil im JSON Bytes verloren gegangen sein können.
}

## Progress
close = Schließen

## Transport
keys-title = Tasten

## Drawer
drawer = Was die Eule gerade getan hat
drawer-none = Auf diesem Bild gibt es nichts zu prüfen. Geh weiter bis zum ersten Siegel.
drawer-go = Zur ersten Prüfung
column-letter = Der Brief
column-seal = Das Siegel
column-card = Die Karte
column-ledger = Das Stammbuch
column-gap = Das Register
column-check = Die Prüfung
field-owner = Owner
field-ttl = TTL
field-ttl-note = Rest im Cache des Resolvers
field-signer = Signer, Key-Tag
field-valid = gültig
field-signature = Signatur
field-flags = Flags
field-key-tag-note = hier berechnet, nicht bloß geglaubt
field-key = öffentlicher Schlüssel
field-digest = Digest
field-octets = signierte Bytes
field-hash = ihr Digest
field-bytes = { $count ->
    [one] 1 Byte
   *[other] { $count } Byte
}
flags-zsk = Karte für Briefe
flags-ksk = große Karte, für den Kartenständer
check-holds = hält
check-fails = hält nicht
more-rows = noch { $count }

## Stills
stills = Die ganze Geschichte in Bildern
save = Fall speichern: läuft auch offline
save-chain = Kette speichern (RFC 9102)
save-trace = Prüfprotokoll speichern (JSON)
copy-link = Link zu diesem Bild kopieren
carry = Link mit dem ganzen Beweis kopieren
carry-length = { $length } Zeichen
carry-long = Ein Link mit dem ganzen Beweis hätte { $length } Zeichen; viele Programme geben so lange Links nicht vollständig weiter. Speichere stattdessen den Fall.
copy-message = Als Nachricht kopieren
gift-title = Eigene Belege mitbringen
gift-hint = Was dig +dnssec, kdig +dnssec oder drill -D ausgegeben haben, DoH-Antworten in JSON, eine Kette nach RFC 9102 oder ein gespeicherter Fall. Geprüft wird auf diesem Gerät, und gesendet wird nichts.
gift-label = Hier einfügen
gift-check = Prüfen
problem-file = Die Datei „{ $detail }“ lässt sich nicht lesen.
problem-file-act = Sieh nach, ob es eine Datei und kein Ordner ist, ob sie noch an ihrem Platz liegt und ob du sie lesen darfst. Wähle sie dann noch einmal aus.
lacks-title = Was fehlt
lacks-count = { $count ->
    [one] Eine Antwort, die für eine vollständige Kette nötig ist, ist in dem, was du mitgebracht hast, nicht enthalten:
   *[other] { $count } Antworten, die für eine vollständige Kette nötig sind, sind in dem, was du mitgebracht hast, nicht enthalten:
}
lacks-more = { $count ->
    [one] und eine weitere
   *[other] und { $count } weitere
}
lacks-answers = { $count ->
    [one] der fehlenden Antwort
   *[other] den { $count } fehlenden Antworten
}
lacks-ask = { $provider } nach { $what } fragen
lacks-asking = Bei { $provider } wird nach dem gefragt, was fehlt

## Without a network, and the foot
licences = Lizenzen

## How deep: the story, its details, its bytes
depth-story = Geschichte
depth-details = Details
depth-bytes = Bytes
depth-story-says = Die Bilder, was sie sagen, und was zu tun ist.
depth-details-says = Dazu die Begriffe, die Regeln mit ihren RFCs und jeder Wert, der geprüft wurde.
depth-bytes-says = Dazu jedes Byte, das signiert oder gehasht wurde, Feld für Feld.

## Presenting
present-position = { $step } von { $all }
present-leave = Vorführung beenden
keys-letters = P und ? wirken ohne weitere Taste
keys-where = P und ? wirken, solange der Fokus auf der Bühne und ihren Bedienelementen liegt oder auf nichts.

## The strip, to take along
print-handout = Handzettel drucken (eine Seite)
print-strip = Comicstrip drucken
strip-svg = Comicstrip als SVG speichern
strip-png = Comicstrip als PNG speichern
panel-png = Dieses Bild als PNG speichern
strip-png-busy = Das Bild wird gezeichnet
strip-png-failed = Dieser Browser konnte das Bild nicht zeichnen. Das SVG hat denselben Inhalt.

## Embed this
embed-this = Einbetten
embed-title = Diesen Beweis auf der eigenen Seite zeigen
embed-records = Einträge
embed-frozen = Wie aufgezeichnet: für alle gleich
embed-live = Live: Jeder Browser fragt selbst einen Resolver
embed-frozen-only = Diese Einträge beginnen bei einem eigenen Vertrauensanker. Ein Live-Beweis beginnt bei dem der Root-Zone; deshalb lässt sich dieser nur so zeigen, wie er aufgezeichnet ist.
embed-panel = Beginnt mit
embed-panel-own = dem ersten Bild der Geschichte
embed-width = Breite
embed-width-all = so breit wie der Text ringsum
embed-width-most = höchstens { $width } Pixel
embed-language-own = wie beim Lesenden eingestellt
embed-plays = Spielt von selbst, sobald es zu sehen ist
embed-preview = So sehen es die Lesenden
embed-into = Geschrieben für
embed-copy = Das hier kopieren
embed-case = { $file } speichern: die Einträge; gehört neben deine Seite
embed-still = { $file } speichern: das Bild für Papier und für alle ohne Skripte
embed-policy = Wenn deine Seiten mit einer Content-Security-Policy ausgeliefert werden, muss { $home } dort unter script-src und frame-src stehen.

## Transcript
transcript = Mitschrift: die ganze Geschichte als Text
transcript-copy = Mitschrift kopieren

## Handout
handout = Ein Handzettel
handout-prints = DS (Elternzone)
handout-anchor = Vertrauensanker
handout-keys = DNSKEY
handout-key = { $tag }, Flags { $flags }, { $algorithm }
handout-valid = Ihr RRSIG
handout-nothing = Keine Schlüssel hier.
handout-answer = Die Antwort: { $name } { $type }, signiert mit Schlüssel { $tag }, gültig bis { $until }.
handout-until = Die erste Signatur dieser Kette läuft am { $until } ab.
handout-until-then = Von da an wäre die Antwort ungültig, wenn niemand neu signiert.
handout-more = { $count ->
    [one] Ein Weiteres steht nicht hier.
   *[other] { $count } Weitere stehen nicht hier.
}
handout-terms = Was die Wörter bedeuten
handout-sources = Resolver: { $resolver }. Regeln: { $rules }. Erstellt mit { $site }.
handout-laboratory = der unseres Labors
handout-unknown = nicht bekannt

## Glossary
glossary = Glossar: alle Begriffe
glossary-says = Jeweils mit der Stelle, an der ein RFC den Begriff festlegt; RFC 9499 ist das Wörterbuch des DNS.
glossary-comic = Im Comic: { $word }

## Charts: three ways to survey the same proof
charts = Die ganze Kette auf einen Blick
charts-choice = Ansicht
chart-map = Übersicht
chart-time = Zeit
chart-graph = Graph

## Time view
time-none = Hier wurde bei keiner Signatur der Gültigkeitszeitraum geprüft.
time-now = { $when }: die Prüfung
time-closing = Je weiter von der Prüfung entfernt, desto enger stehen die Tage auf dieser Achse.
time-rrset = { $type } { $owner ->
    [Root] der Root-Zone
   *[other] von { $owner }
}
time-more = und { $count } weitere
time-tag = Läuft als Erste ab.
time-tag-broke = Hier ist der Beweis gebrochen.
time-first = Läuft als Erste ab: die Signatur über { $what }, { $span } nach dieser Prüfung, am { $when }.
time-breaks = { $verdict ->
    [secure] Signiert { $zone ->
        [Root] die Root-Zone
       *[other] { $zone }
    } nicht vorher neu, lässt sich { $what } von da an nicht mehr beweisen und damit auch { $name } nicht.
    [insecure] Signiert { $zone ->
        [Root] die Root-Zone
       *[other] { $zone }
    } nicht vorher neu, lässt sich { $what } von da an nicht mehr beweisen und auch nicht, dass { $name } unsigniert ist.
   *[other] Signiert { $zone ->
        [Root] die Root-Zone
       *[other] { $zone }
    } nicht vorher neu, lässt sich von da an auch { $what } nicht mehr beweisen.
}
time-breaks-keys = { $verdict ->
    [secure] Signiert { $zone ->
        [Root] die Root-Zone
       *[other] { $zone }
    } die eigenen Schlüssel nicht vorher neu, lässt sich von da an dort und darunter nichts mehr beweisen, auch { $name } nicht.
    [insecure] Signiert { $zone ->
        [Root] die Root-Zone
       *[other] { $zone }
    } die eigenen Schlüssel nicht vorher neu, lässt sich von da an dort und darunter nichts mehr beweisen, nicht einmal, dass { $name } unsigniert ist.
   *[other] Signiert { $zone ->
        [Root] die Root-Zone
       *[other] { $zone }
    } die eigenen Schlüssel nicht vorher neu, lässt sich von da an dort und darunter nichts mehr beweisen.
}
time-others = { $count ->
    [one] Eine weitere Signatur über dieselben Einträge gilt länger. Sie wurde hier nicht geprüft, denn eine gültige genügt.
   *[other] { $count } weitere Signaturen über dieselben Einträge gelten länger. Sie wurden hier nicht geprüft, denn eine gültige genügt.
}
time-also = { $count ->
    [one] Noch eine Signatur dieser Zone läuft im selben Moment ab.
   *[other] Noch { $count } Signaturen dieser Zone laufen im selben Moment ab.
}
time-ran-out = Die Signatur über { $what } war { $span } vor dieser Prüfung abgelaufen, am { $when }.
time-broke = Seither lässt sich { $what } nicht beweisen, bis { $zone ->
    [Root] die Root-Zone
   *[other] { $zone }
} neu signiert.
time-not-begun = Die Signatur über { $what } gilt erst ab { $when }, { $span } nach dieser Prüfung.
time-not-begun-act = Vorher beweist sie nichts. Wer { $zone ->
    [Root] die Root-Zone
   *[other] { $zone }
} signiert, muss die Uhr des Signierers richtig stellen und neu signieren.
time-never = Die Signatur über { $what } gilt nie: Sie endet am { $when }, bevor sie beginnt.
time-never-act = Wer { $zone ->
    [Root] die Root-Zone
   *[other] { $zone }
} signiert, muss neu signieren, mit einem Ende nach dem Beginn.
time-broke-at = Hier ist der Beweis gebrochen: { $zone }.
time-stopped-at = Hier ging es mit dem Beweis nicht weiter: { $zone }.
time-cause = { $cause }.
time-should = Was dort gelten müsste: { $rule }
time-no-date = An den Zeiten liegt es nicht: Mit anderen Zeiten allein wäre nichts behoben.
time-show = Zu diesem Bild
time-held = Von dem, worauf der Beweis oberhalb des Bruchs ruht, läuft als Erste die Signatur über { $what } ab, { $span } nach dieser Prüfung, am { $when }.
time-tag-held = Läuft von denen, die gehalten haben, als Erste ab.
time-cut = Bewiesen ist, dass die Kette oberhalb von { $name } endet. Nur die Zeiten über diesem Schnitt zählen; darunter muss nichts signiert sein.
time-cut-open = Die Kette endet ohne Bruch, und was weiter unten liegt, wurde nicht geprüft. Dessen Zeiten zählen nicht.
time-valid = Gültig bis { $when }, noch { $span }.
time-expired = Am { $when } abgelaufen, { $span } vorher.
time-not-yet = Noch nicht gültig: beginnt am { $when }, { $span } danach.
time-inverted = Niemals gültig: endet, bevor sie beginnt.
time-vain = Zeitlich gültig bis { $when }, beweist aber nichts: Sie hält nicht oder lässt sich hier nicht prüfen.
time-idle = Der Beweis stützt sich nicht darauf.
time-table = Dieselben Zeiten als Tabelle
time-zone = Zone
time-signed = Signatur über
time-from = Gültig ab
time-until = Gültig bis
time-state = Bei der Prüfung
time-needed = Im Beweis
time-needed-yes = ja
time-needed-no = nein

## Graph
graph-region = Graph der Schlüssel, DS-Einträge und Signaturen, Zone für Zone
graph-legend = Legende
graph-list = Derselbe Graph als Liste
graph-no-key = kein solcher DNSKEY
graph-anchor-alone = Vertrauensanker
graph-absent = gibt es nicht
graph-said-absent = angeblich nicht da
graph-digest-type = Digest-Typ { $number }
graph-anchor = Anker
graph-unused = nicht benutzt
graph-valid = gültig
graph-invalid = ungültig
graph-expired = abgelaufen
graph-not-yet = noch nicht gültig
graph-missing = fehlt
graph-unsupported = nicht unterstützt
graph-unsigned = unsigniert
graph-open = unklar
graph-signs = RRSIG von { $from } über { $to }: { $state }
graph-digests = Digest in { $from } von { $to }: { $state }
graph-delegates = Delegation von { $from } an { $to }: { $state }
graph-denies = Nichtexistenz von { $to } laut { $from }: { $state }
graph-leads = Alias von { $from } zu { $to }: { $state }
graph-legend-sep = DNSKEY mit SEP-Flag (meist ein KSK)
graph-legend-key = DNSKEY ohne (meist ein ZSK)
graph-legend-anchor = DNSKEY, für den ein Vertrauensanker bürgt
graph-legend-idle = DNSKEY, der widerrufen ist oder hier nichts signiert
graph-legend-missing = DNSKEY, der gesucht wurde und nicht da ist
graph-legend-ds = DS, in der Elternzone
graph-legend-rrset = RRset
graph-legend-nsec = NSEC oder NSEC3
graph-legend-absent = was verneint wird
graph-legend-signs = Signatur (RRSIG)
graph-legend-digests = Digest eines Schlüssels
graph-legend-bad = ungültig, abgelaufen oder fehlend
graph-legend-weak = nicht unterstützt, unsigniert, nicht benutzt oder unklar
graph-legend-delegates = Delegation
graph-legend-denies = Nichtexistenz
graph-legend-leads = Alias
