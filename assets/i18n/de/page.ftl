### The page beyond a first visit: what links and answers bring, what lies under the stage, what goes wrong.

## Search
ask-both = { $unicode } wird als { $ascii } abgefragt
ask-reverse = { $address } wird unter dem Reverse-Namen { $name } nachgeschlagen
ask-mail = Wohin Mail für { $name } geht, sagen die MX-Einträge. Darum wird nach diesen gefragt.
ask-label = { $label } in einem Namen steht für { $type }-Einträge. Darum wird nach diesen gefragt.
ask-meant = Meintest du { $name }?
ask-type-instead = Stattdessen nach { $type } fragen
ask-resolver = Stattdessen { $provider } fragen
link-unknown = Mit diesen Angaben im Link kann die Seite nichts anfangen: { $words }. Sie lässt sie weg und folgt dem Rest.

## Verdict
state-insecure = Ungesichert
state-bogus = Ungültig
state-indeterminate = Unklar
verdict-secure-denied = Gesichert: { $name } hat keine { $type }-Einträge, und das ist bewiesen.
verdict-secure-nobody = Gesichert: { $name } gibt es nicht, und das ist bewiesen.
verdict-insecure = Ungesichert: { $name } ist nicht signiert, und das ist bewiesen.
verdict-insecure-nobody = Ungesichert: Die Elternzone sagt, dass es { $name } nicht gibt, kann es hier aber nicht beweisen.
verdict-insecure-open = Ungesichert: Die Signaturen, die sich hier prüfen lassen, stehen nicht für die ganze Antwort zu { $name } ein; nach den Regeln ist damit nichts gebrochen.
verdict-bogus = Ungültig: Ein Glied der Kette, die { $name } beweisen müsste, hält nicht.
verdict-indeterminate = Unklar: Etwas, das zur Prüfung von { $name } nötig ist, kam nicht an oder lässt sich hier nicht lesen.
verdict-stopped = Unklar: { $name } zu prüfen kostet mehr Arbeit, als diese Seite auf sich nimmt; sie hat aufgehört.

## The verdict at a glance
card-secure = Gesichert: { $name } { $type } ist { $values }.
card-more = { $values } und { $count } weitere
card-until = Jede Signatur bis hinauf zum Vertrauensanker ist gültig, und zwar bis { $when }.
card-until-soon = Jede Signatur bis hinauf zum Vertrauensanker ist gültig, und zwar bis { $when }: noch { $left }.
card-warnings = { $count ->
    [one] Eine Warnung
   *[other] { $count } Warnungen
}
card-insecure = Wenn etwas nicht geht, liegt es nicht an DNSSEC.
card-bogus = Resolver, die prüfen, verweigern diese Antwort (SERVFAIL); andere geben sie weiter.
card-bogus-here = Was hier ankam, besteht die Prüfung nicht; anderswo kann die Antwort in Ordnung sein.
card-indeterminate = Über { $name } ist nichts bewiesen, weder dafür noch dagegen.
card-cause = { $zone }: { $title }
card-begin = Von Anfang an
card-again = Jetzt neu nachfragen
card-show = Zeig es mir
card-do = Was zu tun ist
card-noticed = Was aufgefallen ist
card-ticket = Ticket kopieren

## The rules to judge by
policy-legend = Regeln
policy-default = Üblich
policy-strict = Streng
policy-default-same = Die üblichen Regeln kommen zum selben Urteil.
policy-strict-same = Die strengen Regeln kommen zum selben Urteil.
policy-strict-short = strenge Regeln
policy-default-differs = Nach den üblichen Regeln hieße das Urteil: { $verdict ->
    [secure] gesichert
    [insecure] ungesichert
    [bogus] ungültig
   *[other] unklar
}.
policy-strict-differs = Nach den strengen Regeln hieße das Urteil: { $verdict ->
    [secure] gesichert
    [insecure] ungesichert
    [bogus] ungültig
   *[other] unklar
}.
policy-retired = Die Regeln trennen sich bei { $zone ->
    [Root] der Root-Zone
   *[other] { $zone }
  }: Signiert wird dort mit Algorithmus { $algorithm }, mit dem niemand mehr signieren sollte, der aber noch geprüft werden darf.
policy-iterations = Die Regeln trennen sich bei { $zone ->
    [Root] der Root-Zone
   *[other] { $zone }
  }: Die NSEC3-Einträge dort verlangen { $iterations } Iterationen, es sollten 0 sein. Wie viele ein Validator mitmacht, entscheidet er selbst.
policy-missing = Die Regeln trennen sich bei { $zone ->
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
left-out = { $count ->
    [one] Noch eines der gleichen Art ist nicht gezeigt.
   *[other] Noch { $count } der gleichen Art sind nicht gezeigt.
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
acts-visitor = An dich:
acts-owner = An den Inhaber der Domain:
acts-registrar = An den Inhaber der Domain, mit Hilfe des Registrars:
acts-operator = An den, der die Zone signiert und ausliefert:
acts-operator-of = An den, der die Zone { $zone } signiert und ausliefert:
acts-network = An dich, oder an den, der deinen Resolver oder dein Netz betreibt:
acts-device = An dich, an diesem Gerät:
acts-iana = An den Betreiber der Zone, über die IANA, die die Root-Zone führt:
acts-registry = An den Inhaber der Adressen, über die Registry, die sie delegiert hat:
acts-keeper = An den, der Einträge in { $parent } vornimmt (den Betreiber dieser Zone; wenn darin Namen registriert werden, über den Registrar):
fix-compare = Bevor etwas veröffentlicht wird, vergleichen Sie es mit dem, was der Signierer der Zone zeigt: Es wurde aus Schlüsseln berechnet, die eben ankamen und für die noch nichts einsteht.
origin-file = Ein aufgezeichneter Fall aus der Datei { $file }, { $when }. Gerade eben wurde nichts abgerufen.
origin-beside = Ein aufgezeichneter Fall, { $when }. Gerade eben wurde nichts abgerufen.
origin-handed = Ein aufgezeichneter Fall, den die umgebende Seite übergeben hat, { $when }. Gerade eben wurde nichts abgerufen.
origin-carried = Ein aufgezeichneter Fall, der mit dem Link kam, { $when }. Gerade eben wurde nichts abgerufen.
origin-carried-from = Ein aufgezeichneter Fall, der mit dem Link kam: was { $provider } am { $when } geantwortet hat. Gerade eben wurde nichts abgerufen.
origin-live = Gerade eben bei { $provider } nachgefragt, { $when }.
origin-given = Das hast du mitgebracht ({ $kind }), vom { $when }. Abgerufen wurde nichts.
origin-given-undated = Das hast du ohne Datum mitgebracht ({ $kind }); geprüft ist es für den { $when }, als du es eingegeben hast. Abgerufen wurde nichts.
origin-completed = Gemischt: Einen Teil hast du mitgebracht ({ $kind }), nach dem Rest wurde { $provider } gerade eben gefragt, { $when } ({ $what }).
kind-dig = Ausgabe von dig
kind-json = DoH-Antworten in JSON
kind-chain = eine Kette nach RFC 9102
kind-case = ein gespeicherter Fall
answers-asked = { $count ->
    [one] eine Frage
   *[other] { $count } Fragen
}
frozen-short = aufgezeichnet { $when }
live-short = { $when }
asked-again = { $count ->
    [one] Eine Frage wurde noch einmal im Wire-Format gestellt, weil im JSON Bytes verloren gegangen sein können.
   *[other] { $count } Fragen wurden noch einmal im Wire-Format gestellt, weil im JSON Bytes verloren gegangen sein können.
}
anchor-custom = Dieser Beweis beginnt nicht beim eigenen Vertrauensanker der Root-Zone, sondern bei einem, der vorgegeben wurde.
anchor-custom-short = Beginnt bei einem vorgegebenen Vertrauensanker, nicht bei dem der Root-Zone.
anchor-custom-act = Was hier gesichert ist, ist es für alle, die diesem Anker vertrauen, und für sonst niemanden.

## Progress
fetching = { $provider } wird nach { $name } gefragt
fetching-count = { $done } von { $all } Antworten sind da
checking = Alle Antworten sind da. Jetzt werden die Siegel geprüft.
progress-waiting = kommt noch dran
progress-asked = unterwegs
progress-answered = da
progress-failed = kam nicht an
progress-wire = Wire-Format
cancel = Abbrechen
close = Schließen

## Transport
keys-title = Tasten
key-space = Abspielen oder anhalten
key-arrows = Voriges und nächstes Bild
key-ends = Erstes und letztes Bild
key-help = Diese Liste

## Map
map-broken = gebrochen
map-unsigned = unsigniert
map-open = unklar
map-none = Hier wurde nichts geprüft.

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
field-algorithm = Algorithmus
field-signer = Signer, Key-Tag
field-valid = gültig
field-now = Zeitpunkt der Prüfung
field-signature = Signatur
field-flags = Flags
field-key-tag = Key-Tag
field-key-tag-note = hier berechnet, nicht bloß geglaubt
field-key = Public Key
field-digest = Digest
field-digest-type = Digest-Typ
field-octets = signierte Bytes
field-hash = ihr Digest
field-published = veröffentlichter Digest
field-computed = hier berechneter Digest
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
next = Und jetzt?
save = Fall speichern: läuft auch offline
save-chain = Kette speichern (RFC 9102)
save-trace = Prüfprotokoll speichern (JSON)
open = Fall aus Datei öffnen
copy-link = Link zu diesem Bild kopieren
carry = Link mit dem ganzen Beweis kopieren
carry-length = { $length } Zeichen
carry-long = Ein Link mit dem ganzen Beweis hätte { $length } Zeichen; viele Programme geben so lange Links nicht vollständig weiter. Speichere stattdessen den Fall.
copy = Kopieren
copy-message = Als Nachricht kopieren
copied = Kopiert
open-full = Ganze Seite öffnen
frame-waits = Die umgebende Seite übergibt gleich einen Fall. Sobald er da ist, erscheint er hier.
gift-title = Eigene Belege mitbringen
gift-hint = Was dig +dnssec, kdig +dnssec oder drill -D ausgegeben haben, DoH-Antworten in JSON, eine Kette nach RFC 9102 oder ein gespeicherter Fall. Geprüft wird auf diesem Gerät, und gesendet wird nichts.
gift-label = Hier einfügen
gift-check = Prüfen
lacks-title = Was fehlt
lacks-count = { $count ->
    [one] Eine Antwort, die eine ganze Kette braucht, ist in dem, was du mitgebracht hast, nicht enthalten:
   *[other] { $count } Antworten, die eine ganze Kette braucht, sind in dem, was du mitgebracht hast, nicht enthalten:
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

## Problems: what happened, and who must act how
problem-empty = Es ist kein Name eingegeben.
problem-empty-act = Gib einen Domainnamen ein, etwa example.com.
problem-empty-label = Zwei Punkte stehen hintereinander, oder einer steht ganz vorn.
problem-empty-label-act = Nimm den überzähligen Punkt aus dem Namen.
problem-label-long = Ein Teil dieses Namens hat { $detail } Zeichen.
problem-label-long-act = Zwischen zwei Punkten dürfen höchstens 63 stehen. Prüfe, ob der Name vollständig ist.
problem-name-long = Dieser Name belegt { $detail } Byte.
problem-name-long-act = Ein Domainname darf höchstens 255 belegen. Prüfe, was du eingefügt hast.
problem-character = „{ $detail }“ kann so nicht in einem Domainnamen stehen.
problem-character-act = Entferne es, oder schreib es als \DDD, falls es wirklich dazugehört.
problem-invisible = In diesem Namen steht ein Zeichen, das man nicht sieht: { $detail }.
problem-invisible-act = Tipp den Namen neu ein, oder setz den Cursor hinter das Zeichen und lösch es.
problem-dash = In diesem Namen steht ein Strich, der kein Bindestrich ist: { $detail }.
problem-dash-act = Schreib an seiner Stelle einen einfachen Bindestrich (-), oder zwei, wenn es zwei waren.
problem-slash = Der Schrägstrich kann einen Pfad einleiten oder zum Namen gehören. Was gemeint ist, lässt sich nicht erkennen.
problem-slash-act = Gib nur den Namen ein, oder schreib \/ für einen Schrägstrich, der dazugehört.
problem-two = Hier wird nach zweierlei gefragt: „{ $detail }“ und „{ $other }“.
problem-two-act = Frag jeweils nur nach einem Namen und einem Typ.
problem-word = Was „{ $detail }“ in diesem Befehl verlangt, kann diese Seite nicht.
problem-word-act = Nimm es heraus, oder gib nur den Namen ein und wähle den Typ aus der Liste.
problem-escape = Hier steht ein Backslash, der nichts maskiert: Dahinter gehört eine dreistellige Zahl bis 255 oder ein Zeichen, das kein Buchstabe ist.
problem-escape-act = Schreib \\ für einen Backslash, oder nimm ihn heraus, samt dem Pfad, falls er einen einleitet.
problem-idn = „{ $detail }“ darf so nicht in einem internationalisierten Domainnamen stehen.
problem-idn-act = Prüfe die Zeichen, oder gib die Form mit xn-- ein.
problem-type = „{ $detail }“ ist kein Record-Typ.
problem-type-act = Nimm einen aus der Liste, oder schreib TYPE und seine Nummer.
problem-meta-type = { $detail } steht für keinen Eintrag, und wo keiner ist, kann niemand signieren.
problem-meta-type-act = Frag nach dem Typ eines Eintrags, etwa A oder MX.
problem-any = { $detail } wird nicht nach ANY gefragt: Wer antwortet, darf wählen, welche Typen er nennt. Was kommt, sagt also nichts über die anderen (RFC 8482).
problem-any-act = Frag jeweils nach einem Typ.
problem-localhost = { $detail } meint dieses Gerät selbst und wird nie nachgeschlagen (RFC 6761).
problem-local = { $detail } ist für Geräte im selben Netz, die einander ohne Resolver finden, über Multicast DNS (RFC 6762).
problem-onion = { $detail } führt ins Tor-Netz, und nachschlagen darf es nur die Software von Tor (RFC 7686).
problem-alt = { $detail } gehört zu einem anderen Namenssystem als DNS, wie alles unter alt (RFC 9476).
problem-home-arpa = { $detail } ist für ein Heimnetz, wie alles unter home.arpa. Nur ein Resolver dort kann es kennen (RFC 8375).
problem-internal = { $detail } ist für ein privates Netz, wie alles unter internal (von der ICANN 2024 reserviert). Nur ein Resolver dort kann es kennen.
problem-private-reverse = { $detail } steht für Adressen eines privaten Netzes. Nur ein Resolver dort kann es kennen (RFC 1918, RFC 4193, RFC 6303).
problem-shared-reverse = { $detail } steht für Adressen, die ein Provider mit seinen Kunden teilt. Nur ein Resolver dort kann es kennen (RFC 6598, RFC 7793).
problem-local-reverse = { $detail } steht für Adressen, die dieses Gerät, seine eigene Leitung oder niemanden meinen. Nur der nächstgelegene Resolver kann antworten (RFC 6303).
problem-kept-act = Darum hat diese Seite es an niemanden geschickt. Im DNS steht nichts darüber, also gibt es nichts zu beweisen.
problem-kept-own-act = Darum hat diese Seite es an niemanden geschickt: Ein öffentlicher Resolver kann es nicht kennen und erführe, was in deinem Netz steht. Um danach zu fragen, wähle den Resolver deines eigenen Netzes.
problem-url = Die URL des Resolvers lässt sich nicht verwenden: { $detail }
problem-url-act = Gib die ganze URL an, etwa https://dns.example/dns-query.
problem-url-http = Ein Resolver auf einem anderen Rechner muss über https gefragt werden.
problem-url-http-act = Schreib https:// davor. Einfaches http geht nur bei einem Resolver auf diesem Rechner.
problem-link = Diesem Link lässt sich nicht folgen: { $detail }
problem-link-act = Prüfe, ob er vollständig kopiert wurde. Es wurde nichts gefragt, und nichts anderem wird an seiner Stelle vertraut.
problem-offline = Dein Browser sagt, er sei offline.
problem-offline-act = Verbinde dich mit einem Netz und versuch es noch einmal. Ein gespeicherter Fall lässt sich auch ohne öffnen.
problem-blocked = Es kam keine Verbindung zu { $provider } zustande.
problem-blocked-act = Vielleicht blockiert sie eine Erweiterung, eine Firewall oder das Firmennetz, vielleicht ist der Resolver ausgefallen, oder er lässt sich von Webseiten nicht fragen (CORS). Versuch es mit einem anderen.
problem-timeout = { $provider } hat zweimal nicht innerhalb von { $detail } Sekunden geantwortet.
problem-timeout-act = Warte ein wenig und versuch es noch einmal, oder wähle einen anderen Resolver.
problem-rate = { $provider } meldet zu viele Anfragen (HTTP 429).
problem-rate-act = Warte eine Minute und versuch es noch einmal, oder wähle einen anderen Resolver.
problem-http-server = { $provider } hat selbst eine Störung (HTTP { $detail }).
problem-http-server-act = Beheben kann sie nur der Betreiber. Versuch es später, oder wähle einen anderen Resolver.
problem-http = { $provider } nimmt diese Frage nicht an (HTTP { $detail }).
problem-http-act = Wenn es dein eigener Resolver ist, prüfe den Pfad in seiner URL. Dort muss er DNS over HTTPS beantworten.
problem-garbage = Was { $provider } geschickt hat, ist keine DNS-Antwort.
problem-garbage-act = Oft kommt die Anmeldeseite eines Netzes dazwischen. Öffne zuerst irgendeine Website, oder prüfe die URL des Resolvers.
problem-not-asked = Die Frage wurde nicht gestellt.
problem-not-asked-act = Lade die Seite neu. Wenn es wieder passiert, schreib uns, um welchen Namen es ging.
problem-refused = { $provider } verweigert die Antwort: { $detail }.
problem-refused-act = Vielleicht bedient er dein Netz nicht, oder er sperrt diesen Namen nach eigenen Vorgaben. Wähle einen anderen Resolver.
problem-case = Das ist kein gespeicherter Fall: { $detail }
problem-case-act = Öffne eine Datei, die mit dieser Seite gespeichert wurde.
problem-case-newer = Dieser Fall wurde mit einer neueren Version dieser Seite gespeichert (Format { $detail }).
problem-case-newer-act = Lade die Seite neu, um ihre neueste Version zu bekommen, und öffne den Fall dann noch einmal.
problem-case-none = Einen Fall „{ $detail }“ gibt es auf dieser Website nicht.
problem-case-none-act = Prüfe, ob der Link vollständig kopiert wurde. Wenn ja, muss ihn berichtigen, wer ihn dir gegeben hat.
problem-case-lost = Der Fall „{ $detail }“ ist nicht angekommen.
problem-case-lost-act = Sieh nach, ob du online bist, und versuch es noch einmal.
problem-case-beside = Die Datei „{ $detail }“ auf dieser Website ist kein gespeicherter Fall: { $other }
problem-case-beside-act = Prüfe, ob der Link vollständig kopiert wurde. Wenn ja, muss es beheben, wer diese Seite bereitstellt.
problem-carried-cut = Der Link endet zu früh: Vom Beweis, den er mitbringt, fehlt ein Teil.
problem-carried-cut-act = Kopiere den Link noch einmal vollständig, oder bitte die Person, die ihn geschickt hat, um den Fall als Datei.
problem-carried-changed = Der Beweis, den dieser Link mitbringt, wurde unterwegs verändert.
problem-carried-changed-act = Kopiere den Link noch einmal vollständig, oder bitte die Person, die ihn geschickt hat, um den Fall als Datei.
problem-carried-long = Dieser Link ist zu lang, um gelesen zu werden.
problem-carried-long-act = Bitte die Person, die ihn geschickt hat, um den Fall als Datei.
problem-carried-newer = Dieser Link wurde mit einer neueren Version dieser Seite erstellt (Form { $detail }).
problem-carried-newer-act = Lade die Seite neu, damit ihre neueste Version kommt, und öffne den Link dann noch einmal.
problem-carried-packed = Dieser Browser kann den Beweis in diesem Link nicht entpacken.
problem-carried-packed-act = Öffne den Link in einem neueren Browser, oder bitte die Person, die ihn geschickt hat, um den Fall als Datei.
problem-given = Das lässt sich nicht prüfen: { $detail }
problem-given-act = Gib die ganze Ausgabe von dig +dnssec ein (kdig +dnssec, drill -D), ohne +short, oder eine der anderen Formen, die hier genannt sind.
fault-url-bare = Sie beginnt nicht mit https://.
fault-url-scheme = Sie beginnt mit { $detail }:, gefragt wird aber nur über https.
fault-url-credentials = Sie enthält einen Benutzernamen oder ein Passwort.
fault-url-host = Sie nennt keinen Host.
fault-url-port = „{ $detail }“ ist kein Port; Ports sind Zahlen bis 65535.
fault-url-fragment = Was hinter # steht, erreicht nie einen Server.
fault-url-character = „{ $detail }“ kann nicht in einer URL stehen.
fault-resolver = „{ $detail }“ ist keiner der Resolver hier ({ $known }) und keine URL.
fault-link-case = „{ $detail }“ kann nicht der Name eines Falls sein.
fault-anchor = „{ $detail }“ ist kein DS- oder DNSKEY-Eintrag und damit kein Vertrauensanker.
fault-anchor-none = Es ist kein Vertrauensanker angegeben.
fault-case-syntax = Zeile { $line }, Spalte { $column }: Das ist kein JSON.
fault-case-cut = Zeile { $line }, Spalte { $column }: Er endet zu früh.
fault-case-fields = Zeile { $line }, Spalte { $column }: Dort fehlt ein Wert, oder er ist von anderer Art als in einem Fall.
fault-case-page = Es ist eine Webseite.
fault-case-name = „{ $detail }“ ist kein Domainname.
fault-case-setting = Ihre Einstellung { $key } kann nicht { $value } sein.
fault-case-large = Sie ist größer als { $most } MB.
fault-given-empty = Es ist nichts darin.
fault-given-unknown = Zeile { $line } ist weder ein DNS-Record noch von einer anderen Form, die hier gelesen wird.
fault-given-short = Zeile { $line } hat die Kurzform, ohne Namen und Signaturen.
fault-given-without = Die Antwort in Zeile { $line } wurde nicht mit DNSSEC-Records angefordert; dass sie fehlen, besagt also nichts.
fault-given-cut = Die Antwort in Zeile { $line } kündigt in einem Abschnitt { $said } Records an, und { $found } sind da.
fault-given-open = Der Record in Zeile { $line } ist nicht vollständig.
fault-given-class = In Zeile { $line } steht ein Record der Klasse { $detail }, und hier wird nur Klasse IN geprüft.
fault-given-status = Zeile { $line }: „{ $detail }“ ist kein Status einer DNS-Antwort.
fault-given-question = Nichts sagt, welche Frage das beantwortet.
fault-given-json = Zeile { $line }, Spalte { $column }: Was dort steht, ist keine DNS-Antwort in JSON.
fault-given-chain = Als Kette lassen sich { $octet } Bytes lesen, und weiter nichts.

## Without a network, and the foot
offline = Offline: Öffentliche Resolver lassen sich nicht fragen. Die Geschichte geht weiter, und Falldateien lassen sich öffnen.
offline-kept = Offline: Öffentliche Resolver lassen sich nicht fragen. Die Geschichte, hier schon geöffnete Fälle und Falldateien gehen weiterhin.
licences = Lizenzen

## How deep: the story, its details, its bytes
depth = Tiefe
depth-story = Geschichte
depth-details = Details
depth-bytes = Bytes
depth-story-says = Die Bilder, was sie sagen, und was zu tun ist.
depth-details-says = Dazu die Begriffe, die Regeln mit ihren RFCs und jeder Wert, der geprüft wurde.
depth-bytes-says = Dazu jedes Byte, das signiert oder gehasht wurde, Feld für Feld.

## Presenting
present = Vorführen
present-position = { $step } von { $all }
present-leave = Vorführung beenden
key-present = Vorführen; dann ein Tastendruck je Bild, Escape beendet
key-term = Der Begriff zu diesem Bild mit seinem RFC
key-black = Schwarzes Bild und zurück
key-fill = Vollbild und zurück
keys-letters = P und ? wirken ohne weitere Taste
keys-where = P und ? wirken, solange der Fokus auf der Bühne und ihren Bedienelementen liegt, oder nirgends.

## The strip, to take along
print-handout = Handzettel drucken (eine Seite)
print-strip = Comicstrip drucken
strip-svg = Comicstrip als SVG speichern
strip-png = Comicstrip als PNG speichern
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
source-line = { $name } { $type }: { $state }. { $origin }

## Transcript
transcript = Mitschrift: die ganze Geschichte als Text
transcript-copy = Mitschrift kopieren
transcript-staged = Eine gestellte Szene, aus keinem Eintrag.
transcript-seen = Im Bild: { $text }
transcript-aside = Gut zu wissen: { $text }
transcript-term = Begriff: { $text }
copy-failed = Dieser Browser ließ das Kopieren nicht zu. Markiere stattdessen den Text.
value-name = Name
value-type = Typ
value-record = Eintrag
value-zone = Zone
value-signer = signiert von
value-keeper = verwahrt von
value-child = Kindzone
value-card = Key-Tag einer Karte
value-great = Key-Tag einer großen Karte
value-alias = von
value-target = zu
value-blot = sein Hash
value-from = die Lücke beginnt bei
value-to = die Lücke endet bei
value-there = vorhandener Typ
value-lacks = Name, zu dem kein Eintrag etwas sagt
value-since = gültig ab
value-until = gültig bis
value-state = die Antwort

## Handout
handout = Ein Handzettel
handout-prints = DS der Elternzone
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
entry-zone = Zone
    .text = Ein Teil des Namensbaums, den ein Betreiber als Ganzes pflegt, von seiner Spitze bis dorthin, wo er delegiert.
entry-delegation = Delegation
    .text = Eine Elternzone übergibt einen Namen unter sich an eine Kindzone: mit NS-Einträgen, bei einer signierten auch mit DS.
entry-resolver = Resolver
    .text = Fragt im Auftrag von Programmen Nameserver und merkt sich die Antworten so lange, wie deren TTL es erlaubt.
entry-registrar = Registrar
    .text = Verkauft Namen in der Zone einer Registry und gibt die DS-Einträge des Inhabers an sie weiter.
entry-ttl = TTL
    .text = So viele Sekunden darf eine Antwort aufbewahrt werden, bis neu gefragt werden muss.
entry-nxdomain = NXDOMAIN
    .text = Die Antwort, dass es einen Namen nicht gibt, und auch nichts unter ihm.
entry-nodata = NODATA
    .text = Den Namen gibt es, aber keine Einträge des gefragten Typs.
entry-wildcard = Wildcard
    .text = Ein Eintrag an einem Namen, der mit * beginnt. Er antwortet für Namen darunter, die es selbst nicht gibt.
entry-encloser = Closest Encloser
    .text = Der längste vorhandene Vorfahr eines Namens, den es nicht gibt. Ein Label mehr ergibt den Next Closer Name.
entry-opt-out = Opt-out
    .text = Ein NSEC3-Record mit diesem Flag deckt einen Bereich ab, in dem unsignierte Delegationen liegen können.
entry-secure = Gesichert (secure)
    .text = Von einem Vertrauensanker führt eine Kette von Signaturen bis zur Antwort, und sie wurde ganz geprüft.
entry-insecure = Ungesichert (insecure)
    .text = Es ist bewiesen, dass die Kette über der Antwort endet. Eine Signatur ist also nicht zu erwarten.
entry-bogus = Ungültig (bogus)
    .text = Es müsste eine Kette geben, aber sie hält nicht: eine Fälschung oder ein Versehen eines Betreibers. Beides sieht gleich aus.
entry-indeterminate = Unklar (indeterminate)
    .text = Etwas, das zur Entscheidung nötig wäre, kam nicht an. Bewiesen ist weder das eine noch das andere.

## Map of a long chain
map-fold = { $count ->
    [one] noch 1 Haus
   *[other] noch { $count } Häuser
}
map-fold-holds = alle halten
map-fold-state = am schlechtesten: { $state }

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
} signiert, muss die Uhr richtig stellen und neu signieren.
time-never = Die Signatur über { $what } gilt nie: Sie endet am { $when }, bevor sie beginnt.
time-never-act = Wer { $zone } signiert, muss neu signieren, mit einem Ende nach dem Beginn.
time-broke-at = Hier ist der Beweis gebrochen: { $zone }.
time-stopped-at = Hier ging es mit dem Beweis nicht weiter: { $zone }.
time-cause = { $cause }.
time-should = Was dort gelten müsste: { $rule }
time-no-date = An den Zeiten liegt es nicht: Mit anderen Zeiten allein wäre nichts behoben.
time-show = Zu diesem Bild
time-held = Von dem, worauf der Beweis oberhalb des Bruchs ruht, läuft als Erstes die Signatur über { $what } ab, { $span } nach dieser Prüfung, am { $when }.
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
graph-said-absent = soll es nicht geben
graph-digest-type = Digest-Typ { $number }
graph-sep = SEP
graph-anchor = Anker
graph-revoked = widerrufen
graph-not-zone = kein Zonenschlüssel
graph-unused = nicht benutzt
graph-valid = gültig
graph-invalid = ungültig
graph-expired = abgelaufen
graph-not-yet = noch nicht gültig
graph-missing = fehlt
graph-unsupported = nicht unterstützt
graph-unsigned = unsigniert
graph-reserve = in Reserve
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
graph-legend-weak = nicht unterstützt, unsigniert oder unklar
graph-legend-delegates = Delegation
graph-legend-denies = Nichtexistenz
graph-legend-leads = Alias
