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
verdict-insecure-open = Ungesichert: Die Signaturen, die sich hier prüfen lassen, decken nicht die ganze Antwort zu { $name } ab; nach den Regeln ist nichts gebrochen.
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
card-indeterminate = Zu { $name } ist nichts bewiesen, weder dafür noch dagegen.
card-cause = { $zone }: { $title }

## The rules to judge by
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

## What was found
left-out = { $count ->
    [one] Noch eines der gleichen Art wird nicht gezeigt.
   *[other] Noch { $count } der gleichen Arten werden nicht gezeigt.
  }
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
fix-compare = Bevor etwas veröffentlicht wird, vergleichen Sie es mit dem, was der Signierer der Zone zeigt: Diese Seite hat es aus Schlüsseln berechnet, die eben erst ankamen und für die noch nichts bürgt.
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

## Transport
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
field-algorithm = Algorithmus
field-now = Zeitpunkt der Prüfung
field-key-tag = Key-Tag
field-digest-type = Digest-Typ
field-published = veröffentlichter Digest
field-computed = hier berechneter Digest

## Stills
next = Und jetzt?
open = Fall aus Datei öffnen
copy = Kopieren
copied = Kopiert
open-full = Ganze Seite öffnen
frame-waits = Die umgebende Seite übergibt gleich einen Fall. Sobald er da ist, erscheint er hier.

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
problem-type = „{ $detail }“ ist kein Typ von DNS-Einträgen.
problem-type-act = Nimm einen aus der Liste, oder schreib TYPE und seine Nummer.
problem-meta-type = { $detail } ist nicht der Typ eines Eintrags, also kann es niemand signieren.
problem-meta-type-act = Frag nach dem Typ eines Eintrags, etwa A oder MX.
problem-any = Nach ANY fragt die Seite für { $detail } nicht: Wer antwortet, darf wählen, welche Typen er zurückgibt. Die Antwort sagt also nichts über die anderen (RFC 8482).
problem-any-act = Frag jeweils nach einem Typ.
problem-localhost = { $detail } meint dieses Gerät selbst und wird nie nachgeschlagen (RFC 6761).
problem-local = { $detail } ist für Geräte im selben Netz, die einander ohne Resolver finden, über Multicast DNS (RFC 6762).
problem-onion = { $detail } führt ins Tor-Netz, und nachschlagen darf es nur die Software von Tor (RFC 7686).
problem-alt = { $detail } gehört zu einem anderen Namenssystem als DNS, wie alles unter alt (RFC 9476).
problem-home-arpa = { $detail } ist für ein Heimnetz, wie alles unter home.arpa. Nur ein Resolver dort kann es kennen (RFC 8375).
problem-internal = { $detail } ist für ein privates Netz, wie alles unter internal (von der ICANN 2024 reserviert). Nur ein Resolver dort kann es kennen.
problem-private-reverse = { $detail } steht für Adressen eines privaten Netzes. Nur ein Resolver dort kann es kennen (RFC 1918, RFC 4193, RFC 6303).
problem-shared-reverse = { $detail } steht für Adressen, die ein Provider mit seinen Kunden teilt. Nur ein Resolver dort kann es kennen (RFC 6598, RFC 7793).
problem-local-reverse = { $detail } steht für Adressen, die dieses Gerät, das eigene Netzsegment oder niemanden meinen. Nur der nächstgelegene Resolver kann antworten (RFC 6303).
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
problem-carried-newer = Dieser Link wurde mit einer neueren Version dieser Seite erstellt (Format { $detail }).
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
fault-case-cut = Zeile { $line }, Spalte { $column }: Das Ende kommt zu früh.
fault-case-fields = Zeile { $line }, Spalte { $column }: Dort fehlt ein Wert, oder er ist von anderer Art als in einem Fall.
fault-case-page = Es ist eine Webseite.
fault-case-name = „{ $detail }“ ist kein Domainname.
fault-case-setting = Die Einstellung { $key } darin kann nicht { $value } sein.
fault-case-large = Das sind mehr als { $most } MB.
fault-given-empty = Es ist nichts darin.
fault-given-unknown = Zeile { $line } ist weder ein DNS-Eintrag noch von einer anderen Form, die hier gelesen wird.
fault-given-short = Zeile { $line } hat die Kurzform, ohne Namen und Signaturen.
fault-given-without = Die Anfrage zur Antwort in Zeile { $line } hat keine DNSSEC-Einträge verlangt; dass sie fehlen, besagt also nichts.
fault-given-cut = Die Antwort in Zeile { $line } kündigt in einem Abschnitt { $said } Einträge an, und { $found } sind da.
fault-given-open = Der Eintrag in Zeile { $line } ist nicht vollständig.
fault-given-class = In Zeile { $line } steht ein Eintrag der Klasse { $detail }, und hier wird nur Klasse IN geprüft.
fault-given-status = Zeile { $line }: „{ $detail }“ ist kein Status einer DNS-Antwort.
fault-given-question = Nichts sagt, welche Frage das beantwortet.
fault-given-json = Zeile { $line }, Spalte { $column }: Was dort steht, ist keine DNS-Antwort in JSON.
fault-given-chain = Als Kette lassen sich { $octet } Bytes lesen, und weiter nichts.

## Without a network, and the foot
offline = Offline: Öffentliche Resolver lassen sich nicht fragen. Die Geschichte geht weiter, und Falldateien lassen sich öffnen.
offline-kept = Offline: Öffentliche Resolver lassen sich nicht fragen. Die Geschichte, hier schon geöffnete Fälle und Falldateien funktionieren weiterhin.

## How deep: the story, its details, its bytes
depth = Tiefe

## Presenting
present = Vorführen
key-present = Vorführen; dann ein Tastendruck je Bild, Escape beendet
key-term = Der Begriff zu diesem Bild mit seinem RFC
key-black = Schwarzer Bildschirm und zurück
key-fill = Vollbild und zurück

## Embed this
source-line = { $name } { $type }: { $state }. { $origin }

## Transcript
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

## Glossary
entry-zone = Zone
    .text = Ein Teil des Namensbaums, den ein Betreiber als Ganzes pflegt, vom Apex bis dorthin, wo er delegiert.
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
    .text = Ein NSEC3-Eintrag mit diesem Flag deckt einen Bereich ab, in dem unsignierte Delegationen liegen können.
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

## Graph
graph-sep = SEP
graph-revoked = widerrufen
graph-not-zone = kein Zonenschlüssel
