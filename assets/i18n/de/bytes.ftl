### The bytes: fields, what was made of them, and how to make it again.

bytes = Die Bytes
octets-lost = Diese Bytes ließen sich hier nicht noch einmal zusammensetzen.
octets-parts = Was du ansehen möchtest
octets-part-signature = Signatur von { $owner } { $type } mit Schlüssel { $tag }
octets-part-digest = Digest von Schlüssel { $tag }
octets-part-hash = Hash von { $name }
octets-part-name = Platz von { $name }
octets-part-records = Einträge, wie sie kamen
octets-more-parts = { $count ->
    [one] Eine weitere Prüfung dieses Bildes ist nicht aufgeführt.
   *[other] { $count } weitere Prüfungen dieses Bildes sind nicht aufgeführt.
}
octets-print = Diese Bytes drucken
octets-count = { $count ->
    [one] { $count } Byte
   *[other] { $count } Byte
}
octets-bits-long = { $count ->
    [one] { $count } Bit
   *[other] { $count } Bit
}
octets-dump = Bytes in hexadezimaler Schreibweise
octets-choose = Wähle ein Feld, um seine Bytes zu sehen, oder ein Byte, um sein Feld zu sehen.
octets-field = Feld
octets-value = Wert
octets-at = Bytes
octets-came-as = kam als { $value }
octets-source = Aus der Antwort auf { $name } { $type }
octets-page = { $from } bis { $to } von { $count }
octets-back = Felder davor
octets-on = Felder danach
octets-copy-as = Kopieren als
octets-copy = Alle Bytes kopieren
octets-copy-field = Bytes dieses Feldes kopieren
octets-link = Link zu diesem Feld kopieren
octets-question-says = Auf diesem Bild wird nichts geprüft. Das sind die Frage und die Einträge, die darauf kamen, im Wire-Format mit ausgeschriebenen Namen; der Header der Nachricht fehlt, und was als JSON kam, steht hier so, wie es im Wire-Format stünde.
octets-records-says = Die Einträge, mit denen dieses Bild geprüft wurde, mit den TTLs, die kamen; im Wire-Format mit ausgeschriebenen Namen. Was als JSON kam, steht hier so, wie es im Wire-Format stünde.
octets-received-head = Als Einträge, im Wire-Format
octets-left-out = { $count ->
    [one] Ein weiterer Eintrag wird nicht gezeigt.
   *[other] { $count } weitere Einträge werden nicht gezeigt.
}

## A signature
octets-signed = Was signiert ist
octets-signed-says = { $count ->
    [one] Die Signatur deckt genau dieses Byte ab.
   *[other] Die Signatur deckt genau diese { $count } Bytes ab: die Felder des RRSIG ohne die Signatur selbst, dann jeden Eintrag in kanonischer Form (RFC 4034 3.1.8.1).
}
octets-unchanged = Die kanonische Form ändert nichts an dem, was kam.
octets-changed = Die kanonische Form weicht von dem ab, was kam:
octets-change-wildcard = Die Einträge kamen für { $received }; signiert ist die Wildcard { $signed }.
octets-change-lowered = { $count ->
    [one] In einem Label wurden Großbuchstaben zu Kleinbuchstaben.
   *[other] In { $count } Labels wurden Großbuchstaben zu Kleinbuchstaben.
}
octets-change-ttl = Die TTL kam als { $received }, von einem Cache heruntergezählt; signiert ist { $signed }.
octets-change-ttl-above = Die TTL kam als { $received }, mehr als signiert ist, nämlich { $signed }: So lange darf kein Cache den Eintrag behalten.
octets-change-order = Die Einträge kamen in anderer Reihenfolge; signiert werden sie nach RDATA sortiert.
octets-change-duplicates = { $count ->
    [one] Ein Eintrag kam doppelt und zählt nur einmal.
   *[other] { $count } Einträge kamen mehrfach und zählen nur einmal.
}
octets-hash-head = Ihr Hash
octets-hash = { $hash } dieser { $count } Bytes
octets-hash-inside = { $algorithm } nimmt die Bytes selbst und hasht intern: Einen Hash für sich allein gibt es nicht.
octets-rim = Die 28 Kerben am Siegel und am Streifen der Mühle im Bild sind aus den ersten 28 Bytes des SHA-256-Hashs dessen gezeichnet, was signiert ist, eine je Byte: Die zwei niedrigsten Bits wählen eine von vier Längen, wie hier zu sehen.
octets-key = Der Schlüssel: sein DNSKEY
octets-key-says = Der Schlüssel, den die Signatur nennt. Seine Zahlen sind öffentlich.
octets-emblem = Das Emblem auf Ring, Siegel und Karte im Bild ist aus dem SHA-256-Hash dieser RDATA gezeichnet: { $digest }
octets-signature = Die Signatur
octets-block = Die geöffnete Signatur
octets-block-says = Die Signatur ist eine Zahl. Mit dem Exponenten des Schlüssels potenziert, modulo dem Modulus des Schlüssels, ergibt sie diesen Block. Nur wer den privaten Schlüssel hat, kann eine Zahl bilden, die so einen Block dieser Form mit diesem Hash ergibt.
octets-compared = Was verglichen wird
octets-opened = Was die geöffnete Signatur ergibt
octets-expected = Was sie ergeben muss, mit dem hier berechneten Hash
octets-coordinates-say = Aus dem Hash, dem Punkt des Schlüssels, r und s wird ein weiterer Punkt der Kurve berechnet. Die Signatur hält, wenn dessen x, modulo der Ordnung der Kurve, gleich r ist.
octets-r-sent = r, wie es gesendet wurde
octets-r-computed = x des Punktes, hier berechnet
octets-points-say = Aus den Bytes, dem Punkt des Schlüssels, R und S wird ein Punkt der Kurve berechnet. Die Signatur hält, wenn er R ist.
octets-point-sent = R, wie es gesendet wurde
octets-point-computed = Der Punkt, hier berechnet
octets-same = Beide sind gleich, Byte für Byte.
octets-differ = { $count ->
    [one] Ein Byte ist verschieden.
   *[other] { $count } Bytes sind verschieden.
}
octets-compares-none = Die Prüfung von { $algorithm } vergleicht keine zwei Zahlen, die sich hier zeigen ließen.
octets-compares-not-yet = Es wurde nichts verglichen: Schlüssel oder Signatur haben keine Form oder Größe, die hier geprüft wird.
octets-compares-long = Die Prüfung wurde gemacht, ist aber zu lang, um sie nur zum Zeigen ihrer Zahlen zu wiederholen.

## A digest of a key
octets-digested = Woraus der Digest entsteht
octets-digested-says = Der Digest wird aus dem Namen der Zone in kanonischer Form und der ganzen RDATA ihres DNSKEY gebildet (RFC 4034 5.1.4).
octets-ds = Die RDATA des DS
octets-anchor = Digest des Vertrauensankers
octets-print-drawn = Der Fingerabdruck im Bild ist aus dem hier berechneten Digest gezeichnet.
octets-tag = Der Key-Tag, aufsummiert
octets-tag-says = Die RDATA, als 16-Bit-Zahlen gelesen, ergibt die Summe { $sum } (hex). Was über 16 Bit hinausgeht, wird zum Rest addiert: { $hex }, also { $tag }.
octets-tag-words = { $count ->
    [one] Eine Zahl
   *[other] Alle { $count } Zahlen
}
octets-tag-word = Zahl
octets-tag-sum = Summe bis hier
octets-tag-left-out = { $count ->
    [one] Eine Zahl in der Mitte ist ausgelassen.
   *[other] { $count } Zahlen in der Mitte sind ausgelassen.
}

## A gap
octets-role-asked = { $name } ist der Name, nach dem gefragt wurde.
octets-role-above = { $name } ist eine Delegation über dem Namen, nach dem gefragt wurde.
octets-role-encloser = { $name } ist der Closest Encloser: der längste Vorfahr, den es gibt.
octets-role-next-closer = { $name } ist der Next Closer Name: ein Label länger als der Closest Encloser.
octets-role-wildcard = { $name } ist die Wildcard, die hätte antworten können.
octets-place-matches = Er steht genau am Anfang der Lücke: Der Eintrag handelt von diesem Namen, und seine Typen stehen unten.
octets-place-covered = Er liegt in der Lücke: Es gibt keinen solchen Namen.
octets-place-open = Er liegt in einer Lücke mit Opt-out: Ein signierter Name ist dort nicht, wohl aber vielleicht eine Delegation ohne DS.
octets-place-between = Er liegt in der Lücke, und der nächste Name liegt unter ihm: Es gibt ihn, aber ohne eigene Einträge.
octets-hash-name = Der Name, der gehasht wird
octets-nsec3 = Der NSEC3-Eintrag
octets-nsec = Der NSEC-Eintrag
octets-rounds = { $count ->
    [0] Einmal gehasht
    [one] Einmal gehasht, und noch einmal
   *[other] Einmal gehasht, und noch { $count }-mal
}
octets-rounds-say = Die erste Runde bildet SHA-1 über den Namen, an den das Salt gehängt ist; jede weitere über das, was die vorige ergab, wieder mit dem Salt dahinter (RFC 5155 5).
octets-salt = Das Salt ist { $salt }.
octets-no-salt = Es gibt kein Salt.
octets-round-count = { $count ->
    [one] { $count } Runde
   *[other] Alle { $count } Runden
}
octets-rounds-left-out = { $count ->
    [one] Eine Runde vor der letzten ist ausgelassen.
   *[other] { $count } Runden vor der letzten sind ausgelassen.
}
octets-hash-label = In Base32 mit dem erweiterten Hex-Alphabet geschrieben, wie der Owner eines NSEC3: { $label }
octets-gap = Die Lücke zwischen zwei Hashes
octets-gap-owner = beginnt mit dem Owner des NSEC3
octets-gap-name = der Hash des Namens
octets-gap-next = endet mit dem nächsten Hash
octets-order = Die Reihenfolge der Namen, Label für Label
octets-order-says = Namen werden von rechts verglichen: letztes Label mit letztem Label, in Kleinbuchstaben, Byte für Byte. Ein Name, der zuerst endet, kommt zuerst (RFC 4034 6.1).
octets-order-before = { $one } kommt vor { $other }
octets-order-same = { $one } und { $other } sind derselbe Name
octets-order-after = { $one } kommt nach { $other }
octets-order-decides = entscheidet
octets-order-round = Die Lücke schließt den Kreis: Sie beginnt mit dem letzten Namen der Zone und endet mit ihrem ersten.
octets-bits = Die Typen, Bit für Bit
octets-bits-from = ab Typ
octets-bits-octet = Byte
octets-bits-set = vorhandene Typen
octets-bits-left-out = { $count ->
    [one] Ein weiteres Byte mit Bits wird nicht gezeigt.
   *[other] { $count } weitere Bytes mit Bits werden nicht gezeigt.
}

## Fields, each in a sentence
octets-is-rrsig-type-covered = Der Typ der signierten Einträge.
octets-is-rrsig-algorithm = Wie die Signatur gemacht wurde, und mit welchem Hash.
octets-is-rrsig-labels = Wie viele Labels der signierte Name hat, ohne das Root-Label und ohne ein Sternchen. Sind es weniger, als der Name in der Antwort hat, wurde eine Wildcard signiert.
octets-is-rrsig-original-ttl = Die TTL, die die Zone veröffentlicht hat. Caches zählen ihre herunter, darum steht die signierte hier.
octets-is-rrsig-expiration = Bis wann die Signatur gilt, in Sekunden seit 1970.
octets-is-rrsig-inception = Ab wann die Signatur gilt, in Sekunden seit 1970.
octets-is-rrsig-key-tag = Eine kurze Zahl, die hilft, den Schlüssel zu finden. Sie beweist nichts: Zwei Schlüssel können dieselbe haben.
octets-is-rrsig-signer = Die Zone, die signiert hat. Nur ihre Schlüssel dürfen ausprobiert werden.
octets-is-rrsig-signature = Die Signatur selbst; sie gehört nicht zu dem, was signiert ist.
octets-is-question-qname = Der Name, nach dem gefragt wird.
octets-is-question-qtype = Der Typ von Einträgen, nach dem gefragt wird.
octets-is-question-qclass = Die Klasse, nach der gefragt wird: IN, das Internet.
octets-is-rr = Ein Eintrag: sein Name, Typ, seine Klasse, TTL und Daten.
octets-is-rrsig = Die eigenen Felder des RRSIG, die vor den Einträgen signiert werden.
octets-is-a-address = Die IPv4-Adresse.
octets-is-aaaa-address = Die IPv6-Adresse.
octets-is-ns-nsdname = Ein Nameserver der Zone.
octets-is-cname-cname = Der Name, für den dieser steht.
octets-is-dname-target = Wohin jeder Name unter diesem führt.
octets-is-mx-preference = Welcher Mailserver zuerst kommt: je kleiner die Zahl, desto früher.
octets-is-mx-exchange = Ein Server, der Mail für diesen Namen annimmt.
octets-is-txt-txt-data = Ein Stück Text: ein Byte mit seiner Länge und seine Zeichen.
octets-is-soa-mname = Der Nameserver, von dem die Zone kommt.
octets-is-soa-rname = Das Postfach des Zuständigen, mit einem Punkt anstelle des @.
octets-is-soa-serial = Die Nummer dieser Version der Zone.
octets-is-soa-minimum = Wie viele Sekunden man sich merken darf, dass es etwas nicht gibt.
octets-is-nsec3-salt-length = Wie viele Bytes Salt folgen.
octets-is-nsec3-hash-length = Wie viele Bytes der nächste Hash hat.
octets-is-rr-name = Der Name, zu dem der Eintrag gehört.
octets-is-rr-type = Was für ein Eintrag es ist.
octets-is-rr-class = Die Klasse; im Internet ist sie IN.
octets-is-rr-ttl = Wie viele Sekunden der Eintrag in einem Cache bleiben darf.
octets-is-rr-original-ttl = Die TTL aus dem RRSIG. Signiert ist sie und nicht die des Eintrags, denn diese zählen Caches herunter.
octets-is-rr-rdlength = Wie viele Bytes Daten folgen.
octets-is-rr-rdata = Die Daten des Eintrags, in der Form seines Typs.
octets-is-rr-unread = Diese Bytes haben nicht die Form des Typs des Eintrags.
octets-is-name-label = Ein Teil eines Namens: ein Byte mit seiner Länge, und seine Buchstaben.
octets-is-name-root = Das Label der Länge null, das jeden Namen beendet.
octets-is-dnskey-flags = Wozu der Schlüssel dient: 256 kennzeichnet einen, der für seine Zone signieren darf, 1 ist ein Hinweis, dass ein DS auf ihn zeigen soll, 128 kennzeichnet einen widerrufenen.
octets-is-dnskey-protocol = Muss 3 sein.
octets-is-dnskey-algorithm = Der Algorithmus, zu dem der Schlüssel gehört.
octets-is-dnskey-public-key = Der öffentliche Schlüssel, in der Form seines Algorithmus.
octets-is-ds-key-tag = Der Key-Tag des Schlüssels, auf den gezeigt wird.
octets-is-ds-algorithm = Der Algorithmus des Schlüssels, auf den gezeigt wird.
octets-is-ds-digest-type = Mit welcher Hashfunktion der Digest gebildet ist.
octets-is-ds-digest = Der Digest von Name und Schlüssel der Kindzone, wie ihn die Elternzone veröffentlicht.
octets-is-ds-owner = Der Name der Zone, in Kleinbuchstaben.
octets-is-ds-dnskey = Die ganze RDATA des Schlüssels.
octets-is-nsec-next = Der nächste Name der Zone, der Einträge hat. Zwischen ihm und dem Owner gibt es keinen.
octets-is-nsec-types = Die Typen, von denen der Owner Einträge hat.
octets-is-nsec3-algorithm = Welcher Hash: 1 ist SHA-1, der einzige, den es gibt.
octets-is-nsec3-flags = 1 ist Opt-out: Delegationen ohne DS können unaufgeführt in der Lücke stehen.
octets-is-nsec3-iterations = Wie oft nach der ersten Runde noch gehasht wird. RFC 9276 verlangt null.
octets-is-nsec3-salt = Bytes, die in jede Runde eingehen.
octets-is-nsec3-next = Der nächste Hash, den es in der Zone gibt.
octets-is-nsec3-types = Die Typen, von denen der gehashte Name Einträge hat.
octets-is-types-window = Für welchen Block von 256 Typen die Bits stehen.
octets-is-types-length = Wie viele Bytes mit Bits folgen.
octets-is-types-bits = Ein Bit je Typ, gesetzt, wo es Einträge davon gibt.
octets-is-key-exponent-length = Wie viele Bytes der Exponent hat.
octets-is-key-exponent = Der Exponent, mit dem eine Signatur potenziert wird.
octets-is-key-modulus = Die Zahl, modulo der gerechnet wird: ein Produkt zweier geheimer Primzahlen.
octets-is-key-x = Die erste Koordinate des Schlüsselpunkts auf der Kurve.
octets-is-key-y = Seine zweite Koordinate.
octets-is-key-a = Der Schlüsselpunkt auf der Kurve, gepackt in eine Zahl und ein Vorzeichen.
octets-is-signature-r = Die erste Hälfte der Signatur: woran ein Punkt der Kurve erkannt wird, den der Signierer wählte.
octets-is-signature-s = Die Zahl, die nur berechnen kann, wer den privaten Schlüssel hat.
octets-is-block-zero = Eine Null, damit der Block kleiner als der Modulus ist.
octets-is-block-type = 1: der Block einer Signatur.
octets-is-block-padding = FF, so oft wiederholt, bis der Block voll ist.
octets-is-block-separator = Eine Null, die die Füllung beendet.
octets-is-block-digest-info = Der Name der Hashfunktion, in DER.
octets-is-block-digest = Der Hash dessen, was der Signierer signierte. Er muss der Hash dessen sein, was kam.
octets-is-block-other = Kein Block einer Signatur: Sie wurde mit einem anderen Schlüssel gemacht oder verändert.
octets-is-soa-refresh = Nach wie vielen Sekunden ein sekundärer Server nach einer neueren Fassung der Zone sieht.
octets-is-soa-retry = Wie viele Sekunden er wartet, wenn das misslungen ist.
octets-is-soa-expire = Nach wie vielen Sekunden ohne Erfolg er nicht mehr für die Zone antwortet. Mit dem Ablauf von Signaturen hat das nichts zu tun.
octets-is-ptr-ptrdname = Der Name, zu dem die Adresse gehört.
octets-is-srv-priority = Welcher Server zuerst versucht wird: je kleiner die Zahl, desto früher.
octets-is-srv-weight = Unter Servern gleicher Priorität: je größer die Zahl, desto öfter wird er gewählt.
octets-is-srv-port = Der Port, auf dem der Dienst lauscht.
octets-is-srv-target = Der Server; ein Punkt allein heißt, dass es diesen Dienst nicht gibt.
octets-is-caa-flags = 128: Eine Zertifizierungsstelle, die das Tag nicht versteht, darf kein Zertifikat ausstellen.
octets-is-caa-tag-length = Wie viele Bytes das Tag hat.
octets-is-caa-tag = Worum es im Wert geht: issue und issuewild nennen, wer Zertifikate ausstellen darf, iodef, wem Versuche gemeldet werden.
octets-is-caa-value = Was das Tag sagt, in Zeichen.
octets-is-svcb-priority = 0: Der Name steht als Alias für einen anderen; sonst gilt: je kleiner die Zahl, desto früher wird es versucht.
octets-is-svcb-target = Der Server, der den Dienst anbietet; ein Punkt allein meint den Namen selbst, mit Priorität 0, dass es keinen gibt.
octets-is-svcb-params = Wie der Dienst erreicht wird: Protokolle, Port, Adressen, Schlüssel.
octets-is-svcb-param = Ein Parameter: sein Schlüssel, die Länge seines Werts, sein Wert.
octets-is-svcb-param-key = Welcher Parameter es ist: 1 ist alpn, 3 port, 4 ipv4hint, 5 ech, 6 ipv6hint.
octets-is-svcb-param-length = Wie viele Bytes der Wert hat.
octets-is-svcb-param-value = Der Wert, in der Form seines Schlüssels.
octets-is-tlsa-usage = Worum es geht: 0 und 1 schränken ein Zertifikat ein, das auch wie üblich geprüft wird, 2 nennt einen Vertrauensanker, 3 das Zertifikat selbst.
octets-is-tlsa-selector = Was vom Zertifikat: 0 das ganze, 1 sein öffentlicher Schlüssel.
octets-is-tlsa-matching-type = Wie es angegeben ist: 0 so, wie es ist, 1 als SHA-256, 2 als SHA-512.
octets-is-tlsa-data = Das Zertifikat oder der Schlüssel, oder der Hash davon.
octets-is-sshfp-algorithm = Der Algorithmus des SSH-Schlüssels: 1 RSA, 3 ECDSA, 4 Ed25519, 6 Ed448.
octets-is-sshfp-type = Der Hash des Fingerabdrucks: 1 SHA-1, 2 SHA-256.
octets-is-sshfp-fingerprint = Der Hash des SSH-Schlüssels des Servers.
octets-is-naptr-order = In welcher Reihenfolge Regeln versucht werden müssen: die kleinste Zahl zuerst.
octets-is-naptr-preference = Unter Regeln gleicher Ordnung: je kleiner die Zahl, desto eher.
octets-is-naptr-flags = Was folgt: S ein SRV-Eintrag, A eine Adresse, U ein URI; leer: ein weiterer NAPTR.
octets-is-naptr-services = Die Dienste, zu denen die Regel führt.
octets-is-naptr-regexp = Eine Regel, die den Ausgangstext umschreibt.
octets-is-naptr-replacement = Der Name, nach dem als Nächstes gefragt wird, wenn nichts umgeschrieben wird.
octets-is-uri-priority = Welcher URI zuerst versucht wird: je kleiner die Zahl, desto früher.
octets-is-uri-weight = Unter URIs gleicher Priorität: je größer die Zahl, desto öfter wird er gewählt.
octets-is-uri-target = Der URI, in Zeichen.
octets-is-nsec3param-algorithm = Welchen Hash die NSEC3-Einträge der Zone benutzen: 1 ist SHA-1.
octets-is-nsec3param-flags = Muss 0 sein. Ob es Opt-out gibt, sagt jeder NSEC3 selbst.
octets-is-nsec3param-iterations = Wie viele weitere Runden des Hashens die Zone benutzt.
octets-is-nsec3param-salt-length = Wie viele Bytes Salt folgen.
octets-is-nsec3param-salt = Bytes, die in jede Runde eingehen.
octets-is-csync-serial = Die SOA-Seriennummer der Zone, ab der die Elternzone nach diesem Eintrag handeln darf.
octets-is-csync-flags = 1: Die Elternzone darf sofort handeln; 2: erst ab der Seriennummer.
octets-is-csync-types = Die Typen, die die Elternzone aus der Zone übernehmen soll.
octets-is-cert-type = Welche Art von Zertifikat: 1 X.509, 3 OpenPGP.
octets-is-cert-key-tag = Eine kurze Zahl, die den Schlüssel im Zertifikat finden hilft.
octets-is-cert-algorithm = Der Algorithmus dieses Schlüssels, oder 0, wenn er nicht angegeben ist.
octets-is-cert-certificate = Das Zertifikat selbst.
octets-is-openpgpkey-key = Der öffentliche OpenPGP-Schlüssel eines Postfachs, dessen Name als Hash im Namen des Eintrags steht.
octets-is-hinfo-cpu = Die Art des Rechners; Antworten auf ANY sagen hier, dass nicht alles mitgeteilt wird (RFC 8482).
octets-is-hinfo-os = Sein Betriebssystem.
octets-is-rp-mbox = Das Postfach der verantwortlichen Person, mit einem Punkt statt des At-Zeichens.
octets-is-rp-txt = Der Name, dessen TXT-Einträge mehr sagen.
octets-is-zonemd-serial = Die SOA-Seriennummer der Zone, von der die Prüfsumme ist.
octets-is-zonemd-scheme = Wie die Zone zusammengestellt wird: 1 ist bisher die einzige Art.
octets-is-zonemd-hash = Welcher Hash: 1 SHA-384, 2 SHA-512.
octets-is-zonemd-digest = Die Prüfsumme aller Einträge der Zone. Diese Seite hat nicht alle und prüft sie nicht.
octets-is-loc-version = Die Version der Form; 0 ist die einzige.
octets-is-loc-size = Der Durchmesser dessen, was dort ist: die ersten vier Bits mal zehn hoch die letzten vier, in Zentimetern.
octets-is-loc-horizontal = Wie genau der Ort in der Waagrechten ist; geschrieben wie die Größe.
octets-is-loc-vertical = Wie genau er in der Senkrechten ist.
octets-is-loc-latitude = Die Breite, in tausendstel Bogensekunden; 2147483648 ist der Äquator, mehr ist Norden.
octets-is-loc-longitude = Die Länge, ebenso; 2147483648 ist der Nullmeridian, mehr ist Osten.
octets-is-loc-altitude = Die Höhe, in Zentimetern über einer Basis 100 km unter dem Referenzellipsoid.
octets-is-eui48-address = Die Hardwareadresse einer Netzwerkkarte, 48 Bits.
octets-is-eui64-address = Eine Hardwareadresse von 64 Bits.
octets-is-key-octets = Der Schlüssel, in einer Form, die diese Seite nicht zerlegt.
octets-is-signature-octets = Die Signatur, in einer Form, die diese Seite nicht zerlegt.

## Reproduce it
recipe = Prüf es selbst nach
recipe-intro = Mach dieselben Prüfungen mit deinen eigenen Werkzeugen. Die Zeilen und Programme enthalten die Werte dieses Falls und schreiben nur in einen neuen, eigenen Ordner.
recipe-signature = Signatur des Schlüssels { $tag } über { $owner } { $type }
recipe-digest = Digest des Schlüssels { $tag } von { $zone }
recipe-gaps = Wo die Namen in { $zone } liegen
recipe-dig = dig fragt die Einträge noch einmal ab
recipe-delv = delv fragt noch einmal und validiert, was kommt
recipe-openssl = OpenSSL berechnet es aus denselben Bytes
recipe-dsfromkey = dnssec-dsfromkey erzeugt den DS des Schlüssels
recipe-nsec3hash = nsec3hash hasht die Namen
recipe-python = Ein Python-Programm baut es aus den Feldern der Einträge auf
recipe-prints = Ausgabe
recipe-prints-not = Nicht ausgegeben wird
recipe-now = Gefragt wird der Resolver deines Rechners. Ausgegeben wird das DNS in diesem Moment und nicht dieser Fall; darum gibt es keine Zeile zum Vergleichen.
recipe-anchors = Die ersten Zeilen schreiben die Vertrauensanker dieses Falls in eine Datei. Dort beginnt die Validierung; in einem DNS, dessen Anker sie nicht sind, scheitert sie.
recipe-cryptography = Nötig ist das Python-Paket cryptography.
recipe-cryptography-from = Nötig ist das Python-Paket cryptography ab Version { $version }.
recipe-python-from = Nötig ist Python ab Version 3.10.
recipe-openssl-from = Nötig ist OpenSSL ab Version 3.5.
recipe-limits = Mit diesem Schlüssel prüft diese Seite nicht. Das Werkzeug hat eigene Grenzen; mit dem, was es zur Signatur sagt, ist darum nichts zu vergleichen.
