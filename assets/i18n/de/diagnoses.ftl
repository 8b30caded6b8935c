# One message for each diagnosis: the title, a sentence for a beginner (.plain), one for an expert (.expert), and what to do (.fix).
# The values in braces are those of the diagnosis; the test of diagnoses holds them against its fields.

## Signatures

SIGNER_NOT_ZONE = Die Signatur nennt eine andere Zone als Signierer
    .plain = Die Signatur über die Einträge von { $owner } nennt { $signer } als Signierer, aber nur { $zone } darf sie signieren.
    .expert = RRSIG über { $owner } { $rtype }: Der Signer-Name { $signer } ist nicht die Zone { $zone }, zu der das RRset gehört.
    .fix = Signieren Sie { $owner } { $rtype } mit den Schlüsseln von { $zone }, und suchen Sie nach einer Delegation, die fehlt oder übrig geblieben ist.

RRSIG_LABELS_EXCEED_RRSET_OWNER_LABELS = Die Signatur zählt mehr Labels, als der Name hat
    .plain = Die Signatur wurde für einen Namen mit mehr Labels (den Teilen zwischen den Punkten) gemacht, als { $owner } hat. Sie kann also nicht zu diesem Namen gehören.
    .expert = RRSIG über { $owner } { $rtype }: Das Feld Labels ist { $labels }, der Owner hat { $owner_labels }.
    .fix = Signieren Sie { $owner } { $rtype } neu, mit höchstens { $owner_labels } im Feld Labels.

INCEPTION_AFTER_EXPIRATION = Die Gültigkeit der Signatur endet, bevor sie beginnt
    .plain = { $order ->
        [apart] Die Signatur über { $owner } soll von { $inception } bis { $expiration } gelten. Bei einer so langen Spanne zählt das Ende als früher als der Anfang. Darum kann sich niemand auf sie verlassen.
       *[reversed] Die Signatur über { $owner } endet nach eigener Angabe, bevor sie beginnt. Sie gilt also zu keinem Zeitpunkt.
    }
    .expert = { $order ->
        [apart] RRSIG über { $owner } { $rtype } von { $zone }: Zwischen Inception { $inception } und Expiration { $expiration } liegen mehr als 68 Jahre; beim Vergleich als Seriennummern (RFC 1982) gilt die Expiration dann als die frühere der beiden.
       *[reversed] RRSIG über { $owner } { $rtype } von { $zone }: Inception { $inception } liegt nach Expiration { $expiration }.
    }
    .fix = { $order ->
        [apart] Signieren Sie { $zone } neu, mit einer Gültigkeit von einigen Wochen, auf jeden Fall von weniger als 68 Jahren.
       *[reversed] Signieren Sie { $zone } neu, mit der Inception vor der Expiration; prüfen Sie Uhr und Einstellungen des Signierers.
    }

EXPIRATION_IN_PAST = Die Signatur ist abgelaufen
    .plain = Die Signatur über { $owner } galt bis { $expired }. Seitdem darf sich niemand mehr auf sie verlassen.
    .expert = RRSIG über { $owner } { $rtype } { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    }: Expiration { $expired } liegt { $since } vor dem Zeitpunkt der Prüfung.
    .fix = Signieren Sie { $zone ->
        [Root] die Root-Zone
       *[other] { $zone }
    } neu (die alten Signaturen endeten am { $expired }), es sei denn, das ist schon geschehen und ein Server liefert noch die alte Kopie aus: Dann bringen Sie dessen Zonentransfer in Ordnung. Finden Sie heraus, welches von beiden zutrifft. Liefern andere Resolver neuere Signaturen, hat dieser noch eine alte Kopie: Fragen Sie einen anderen.

INCEPTION_IN_FUTURE = Die Signatur ist noch nicht gültig
    .plain = Die Signatur über { $owner } gilt erst ab { $inception }, und dieser Zeitpunkt liegt noch in der Zukunft.
    .expert = RRSIG über { $owner } { $rtype } { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    }: Inception { $inception } liegt { $until } nach dem Zeitpunkt der Prüfung.
    .fix = Stellen Sie die Uhr des Rechners, der { $zone ->
        [Root] die Root-Zone
       *[other] { $zone }
    } signiert, richtig, und signieren Sie neu mit einer Inception in der Vergangenheit. Tritt das bei jedem Namen auf, stellen Sie die Uhr dieses Geräts richtig.

EXPIRATION_WITHIN_CLOCK_SKEW = Die Signatur läuft gleich ab
    .plain = Die Signatur über { $owner } gilt nur noch { $left }. Für eine Uhr, die ein wenig vorgeht, ist sie schon abgelaufen.
    .expert = RRSIG über { $owner } { $rtype } läuft am { $expiration } ab, Restzeit { $left }: innerhalb der 300 s, um die Uhren voneinander abweichen dürfen.
    .fix = Signieren Sie { $zone ->
        [Root] die Root-Zone
       *[other] { $zone }
    } vor dem { $expiration } neu. Erneuern Sie Signaturen künftig einige Tage, bevor sie ablaufen.

INCEPTION_WITHIN_CLOCK_SKEW = Die Signatur ist eben erst gültig geworden
    .plain = Die Signatur über { $owner } gilt erst seit { $age }. Für eine Uhr, die ein wenig nachgeht, gilt sie noch nicht.
    .expert = RRSIG über { $owner } { $rtype }: Inception { $inception } liegt { $age } zurück, innerhalb der 300 s, um die Uhren voneinander abweichen dürfen.
    .fix = Lassen Sie den Signierer { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } die Inception eine Stunde zurückdatieren.

SIGNATURE_INVALID = Die Signatur lässt sich mit dem Schlüssel nicht verifizieren
    .plain = Die Signatur über { $owner } ({ $rtype }) passt nicht zu den Einträgen: Nach dem Signieren wurde etwas verändert, oder sie stammt von einem anderen Schlüssel als dem, den { $zone ->
        [Root] die Root-Zone
       *[other] { $zone }
    } unter demselben Key-Tag veröffentlicht.
    .expert = RRSIG über { $owner } { $rtype } lässt sich mit Schlüssel { $key_tag } { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    }, Algorithmus { $algorithm }, nicht verifizieren.
    .fix = Sorgen Sie dafür, dass { $zone ->
        [Root] die Root-Zone
       *[other] { $zone }
    } mit dem veröffentlichten Schlüssel { $key_tag } signiert wird, und signieren Sie dann neu. Sorgen Sie dafür, dass zwischen Signierer und Server nichts { $owner } { $rtype } umschreibt. Zeigt sich das nur bei einem Resolver, liegt es vermutlich an ihm.

RRSIG_BAD_LENGTH_GOST = Die GOST-Signatur hat die falsche Länge
    .plain = Die Signatur über { $owner } ist zu lang oder zu kurz für eine Signatur ihres Algorithmus.
    .expert = RRSIG über { $owner } { $rtype } von { $zone }, Algorithmus 12: { $octets } statt 64 Byte.

RRSIG_BAD_LENGTH_ECDSA256 = Die P-256-Signatur hat die falsche Länge
    .plain = Die Signatur über { $owner } ist zu lang oder zu kurz für eine Signatur ihres Algorithmus.
    .expert = RRSIG über { $owner } { $rtype }, Algorithmus 13: { $octets } statt 64 Byte (r und s mit je 32, kein ASN.1).
    .fix = Signieren Sie { $zone } neu, mit Software, die r und s als einfache Zahlen von je 32 Byte schreibt.

RRSIG_BAD_LENGTH_ECDSA384 = Die P-384-Signatur hat die falsche Länge
    .plain = Die Signatur über { $owner } ist zu lang oder zu kurz für eine Signatur ihres Algorithmus.
    .expert = RRSIG über { $owner } { $rtype }, Algorithmus 14: { $octets } statt 96 Byte (r und s mit je 48, kein ASN.1).
    .fix = Signieren Sie { $zone } neu, mit Software, die r und s als einfache Zahlen von je 48 Byte schreibt.

RRSIG_BAD_LENGTH_ED25519 = Die Ed25519-Signatur hat die falsche Länge
    .plain = Die Signatur über { $owner } ist zu lang oder zu kurz für eine Signatur ihres Algorithmus.
    .expert = RRSIG über { $owner } { $rtype }, Algorithmus 15: { $octets } statt 64 Byte.
    .fix = Signieren Sie { $zone } neu, mit Software, die Algorithmus 15 beherrscht.

RRSIG_BAD_LENGTH_ED448 = Die Ed448-Signatur hat die falsche Länge
    .plain = Die Signatur über { $owner } ist zu lang oder zu kurz für eine Signatur ihres Algorithmus.
    .expert = RRSIG über { $owner } { $rtype }, Algorithmus 16: { $octets } statt 114 Byte.
    .fix = Signieren Sie { $zone } neu, mit Software, die Algorithmus 16 beherrscht.

MISSING_RRSIG = Die Signatur fehlt
    .plain = { $zone ->
        [Root] Die Root-Zone
       *[other] Die Zone { $zone }
    } ist als signierte Zone bekannt, aber ihre Einträge für { $owner } ({ $rtype }) kamen ohne Signatur an.
    .expert = Kein RRSIG über { $owner } { $rtype }, obwohl ein DS oder ein Vertrauensanker { $zone ->
        [Root] die Root-Zone
       *[other] { $zone }
    } als signiert ausweist.
    .fix = Signieren Sie { $zone ->
        [Root] die Root-Zone
       *[other] { $zone }
    } vollständig, die Schlüssel mit dem, den der DS nennt, und liefern Sie { $owner } { $rtype } von jedem Server mit RRSIG aus. Zeigt sich das nur bei einem Resolver, entfernt er vielleicht Signaturen oder hat noch eine alte Kopie: Fragen Sie einen anderen.

NO_VALID_RRSIG = Keine der Signaturen ist gültig
    .plain = Keine der Signaturen über { $owner } ist gültig.
    .expert = Keiner der RRSIGs über { $owner } { $rtype } darf für { $zone ->
        [Root] die Root-Zone
       *[other] { $zone }
    } verwendet werden.
    .fix = Signieren Sie { $zone ->
        [Root] die Root-Zone
       *[other] { $zone }
    } neu.

MISSING_RRSIG_FOR_ALG_DS = Der DS nennt einen Algorithmus, der die Schlüssel nicht signiert
    .plain = Der DS in der Elternzone verspricht, dass { $zone } die eigenen Schlüssel mit einem bestimmten Algorithmus signiert, aber von diesem Algorithmus gibt es keine gültige Signatur.
    .expert = Im DS-RRset von { $zone } steht Algorithmus { $algorithm }, aber kein RRSIG dieses Algorithmus über das DNSKEY-RRset ist gültig.

MISSING_RRSIG_FOR_ALG_DNSKEY = Der Algorithmus eines Schlüssels signiert nicht alle Einträge
    .plain = Die Zone { $zone } veröffentlicht Schlüssel eines bestimmten Algorithmus, aber { $owner } hat keine Signatur dieses Algorithmus.
    .expert = Im DNSKEY-RRset von { $zone } steht Algorithmus { $algorithm }, aber { $owner } { $rtype } hat keinen RRSIG dieses Algorithmus.

NO_DNSKEY_FOR_RRSIG = Der Schlüssel zur Signatur ist nicht veröffentlicht
    .plain = Die Signatur über { $owner } entstand mit einem Schlüssel, den { $zone ->
        [Root] die Root-Zone
       *[other] { $zone }
    } nicht veröffentlicht.
    .expert = RRSIG über { $owner } { $rtype } nennt Schlüssel { $key_tag }, Algorithmus { $algorithm }, der nicht im DNSKEY-RRset { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } steht.
    .fix = Veröffentlichen Sie Schlüssel { $key_tag } wieder in { $zone ->
        [Root] der Root-Zone
       *[other] { $zone }
    }, oder signieren Sie mit den veröffentlichten Schlüsseln; lassen Sie einen alten Schlüssel so lange veröffentlicht, bis seine letzte Signatur aus den Caches verschwunden ist.

DNSKEY_REVOKED_RRSIG = Die Signatur stammt von einem widerrufenen Schlüssel
    .plain = Die Signatur über { $owner } entstand mit einem Schlüssel, den sein Besitzer widerrufen hat.
    .expert = RRSIG über { $owner } { $rtype } mit Schlüssel { $key_tag } von { $zone }, der das REVOKE-Bit trägt.
    .fix = Signieren Sie { $zone } mit einem Schlüssel, der nicht widerrufen ist; Schlüssel { $key_tag } darf nur noch sein eigenes DNSKEY-RRset signieren.

ALGORITHM_NOT_SUPPORTED = Der Algorithmus lässt sich hier nicht prüfen
    .plain = Ein Schlüssel oder eine Signatur von { $zone }, oder ein DS in der Elternzone, hat einen Algorithmus, den diese Seite nicht prüfen kann. Darum sagt sie nichts darüber. Gibt es keinen anderen Algorithmus, gilt die Zone als unsigniert.
    .expert = Ein DNSKEY, DS oder RRSIG von { $zone } hat Algorithmus { $algorithm }, der hier nicht implementiert ist; nach RFC 4035 5.2 gilt die Zone als unsigniert, wenn kein anderer Weg bleibt.
    .fix = Dass diese Seite den Algorithmus nicht prüfen kann, macht ihn nicht falsch. Wenn jeder { $zone } prüfen können soll, stellen Sie die Zone auf Algorithmus 13 um, in der Reihenfolge eines Schlüsselwechsels: Fügen Sie die neuen Signaturen hinzu, dann die neuen Schlüssel, dann den neuen DS; entfernen Sie danach den alten DS, dann die alten Schlüssel, dann die alten Signaturen. Warten Sie nach jedem Schritt, bis der vorige Stand aus den Caches verschwunden ist.

ALGORITHM_VALIDATION_PROHIBITED = Der Algorithmus darf nicht zur Validierung dienen
    .plain = Ein Schlüssel oder eine Signatur von { $zone }, oder ein DS in der Elternzone, hat einen Algorithmus, der zurückgezogen wurde und auf den sich niemand mehr verlassen darf. Gibt es keinen anderen Algorithmus, gilt die Zone als unsigniert.
    .expert = Ein DNSKEY, DS oder RRSIG von { $zone } hat Algorithmus { $algorithm }, der nicht zur Validierung verwendet werden darf.

ALGORITHM_PROHIBITED = Der Algorithmus darf nicht mehr zum Signieren dienen
    .plain = Ein Schlüssel oder eine Signatur von { $zone }, oder ein DS in der Elternzone, hat einen alten Algorithmus, mit dem niemand mehr signieren sollte.
    .expert = Ein DNSKEY, DS oder RRSIG von { $zone } hat Algorithmus { $algorithm }, der nicht zum Signieren verwendet werden darf; manche Systeme behandeln eine Zone, die keinen anderen hat, schon als unsigniert.

ALGORITHM_NOT_RECOMMENDED = Der Algorithmus ist zum Signieren nicht empfohlen
    .plain = Ein Schlüssel oder eine Signatur von { $zone }, oder ein DS in der Elternzone, hat einen Algorithmus, zu dem es bessere Alternativen gibt.
    .expert = Ein DNSKEY, DS oder RRSIG von { $zone } hat Algorithmus { $algorithm }, der zum Signieren nicht empfohlen ist.

RRSET_TTL_MISMATCH = Einträge eines RRsets haben verschiedene TTLs
    .plain = Einträge von { $owner }, die zusammengehören, dürfen verschieden lange aufbewahrt werden.
    .expert = { $owner } { $rtype }: TTLs { $ttl } und { $other } in einem RRset oder zwischen ihm und seinem RRSIG, gesehen durch einen Cache.
    .fix = Geben Sie allen Einträgen von { $owner } { $rtype } dieselbe TTL. Auch der Cache eines Resolvers kann die Ursache sein.

ORIGINAL_TTL_EXCEEDED_RRSET = Die TTL der Einträge ist größer als die signierte TTL
    .plain = Die Einträge von { $owner } dürfen länger aufbewahrt werden, als ihre Signatur es erlaubt.
    .expert = { $owner } { $rtype }: TTL { $ttl } ist größer als die Original-TTL { $original } des RRSIG.
    .fix = Liefern Sie { $owner } { $rtype } mit einer TTL von höchstens { $original } s aus; wurde die TTL mit Absicht geändert, signieren Sie neu.

ORIGINAL_TTL_EXCEEDED_RRSIG = Die TTL der Signatur ist größer als die signierte TTL
    .plain = Die Signatur über { $owner } darf länger aufbewahrt werden, als sie selbst angibt.
    .expert = RRSIG über { $owner } { $rtype }: TTL { $ttl } ist größer als seine Original-TTL { $original }.
    .fix = Liefern Sie den RRSIG über { $owner } { $rtype } mit der TTL seines RRsets aus, höchstens { $original } s.

TTL_BEYOND_EXPIRATION = Die TTL reicht über das Ende der Signatur hinaus
    .plain = Die Einträge von { $owner } dürfen länger in Caches bleiben, als ihre Signatur gilt.
    .expert = { $owner } { $rtype }: TTL { $ttl } s, aber der RRSIG läuft am { $expiration } ab, Restzeit { $left }.
    .fix = Signieren Sie { $zone ->
        [Root] die Root-Zone
       *[other] { $zone }
    } vor dem { $expiration } neu, und erneuern Sie Signaturen, solange sie noch länger als eine TTL gelten.

## DS records

DIGEST_INVALID = Der DS passt nicht zum Schlüssel
    .plain = Die Elternzone hat einen DS für einen Schlüssel von { $zone }, aber der Schlüssel, den { $zone } veröffentlicht, passt nicht dazu.
    .expert = DS von { $zone } für Schlüssel { $key_tag }, Digest-Typ { $digest_type }: veröffentlicht { $published }, berechnet { $computed }.

NO_SEP = Kein DS passt zu einem Schlüssel, der die Schlüssel der Zone signiert
    .plain = Die Elternzone hat einen DS für einen Schlüssel, den { $zone } nicht veröffentlicht oder mit dem dort die Schlüssel nicht signiert werden. So kann niemand sagen, ob die Schlüssel von { $zone } echt sind.
    .expert = Kein DS von { $zone } passt zu einem DNSKEY, der das DNSKEY-RRset signiert; gesucht wurde Schlüssel { $key_tag }.

MISSING_SEP_FOR_ALG = Einer der DS passt zu keinem Schlüssel, der signiert
    .plain = Einer der DS, die die Elternzone für { $zone } hat, passt zu keinem Schlüssel, der die Schlüssel der Zone signiert; ein anderer schon.
    .expert = Im DS-RRset von { $zone } steht Algorithmus { $algorithm }, aber kein DS mit diesem Algorithmus passt zu einem DNSKEY, der das DNSKEY-RRset signiert.

NO_DNSKEY = Die Zone hat einen DS, veröffentlicht aber keine Schlüssel
    .plain = Laut einem DS in der Elternzone ist { $zone } signiert, aber { $zone } veröffentlicht keinen Schlüssel, mit dem man Signaturen prüfen könnte.
    .expert = Für { $zone } gibt es einen DS, aber kein DNSKEY-RRset.

DNSKEY_REVOKED_DS = Der DS nennt einen widerrufenen Schlüssel
    .plain = Die Elternzone hat einen DS für einen Schlüssel, den { $zone } widerrufen hat.
    .expert = DS von { $zone } für Schlüssel { $key_tag }, der das REVOKE-Bit trägt.

DS_DIGEST_ALGORITHM_IGNORED = Der SHA-1-DS wird neben einem mit SHA-256 ignoriert
    .plain = Die Elternzone hat für { $zone } neben einem besseren DS einen mit altem Digest-Typ; nur der bessere zählt.
    .expert = Im DS-RRset von { $zone } steht Digest-Typ 1 neben 2: Validatoren ignorieren Typ 1.

DS_DIGEST_ALGORITHM_MAYBE_IGNORED = Der SHA-1-DS wird neben einem stärkeren womöglich ignoriert
    .plain = Die Elternzone hat für { $zone } neben einem besseren DS einen mit altem Digest-Typ; viele Resolver verwenden nur den besseren.
    .expert = Im DS-RRset von { $zone } steht Digest-Typ 1 neben { $digest_type }: Validatoren dürfen Typ 1 ignorieren.

DIGEST_ALGORITHM_NOT_SUPPORTED = Der Digest-Typ des DS lässt sich hier nicht prüfen
    .plain = Die Elternzone hat für { $zone } einen DS mit einem Digest-Typ, den diese Seite nicht berechnen kann.
    .expert = Ein DS von { $zone } hat Digest-Typ { $digest_type }, der hier nicht implementiert ist.

DIGEST_ALGORITHM_VALIDATION_PROHIBITED = Der Digest-Typ des DS darf nicht zur Validierung dienen
    .plain = Die Elternzone hat für { $zone } einen DS mit einem Digest-Typ, dem niemand vertrauen darf.
    .expert = Ein DS von { $zone } hat Digest-Typ { $digest_type }, der nicht zur Validierung verwendet werden darf.

DIGEST_ALGORITHM_PROHIBITED = Der Digest-Typ des DS darf nicht mehr verwendet werden
    .plain = Die Elternzone hat für { $zone } einen DS mit einem alten Digest-Typ, den niemand mehr verwenden sollte.
    .expert = Ein DS von { $zone } hat Digest-Typ { $digest_type }, der nicht für Delegationen verwendet werden darf.

## Keys

DNSKEY_WITHOUT_ZONE_FLAG = Ein Schlüssel ist nicht als Zonenschlüssel gekennzeichnet
    .plain = Ein Schlüssel von { $zone } ist nicht als einer gekennzeichnet, der die Einträge der Zone signieren darf.
    .expert = DNSKEY { $key_tag } von { $zone } hat Flags { $flags }: Das Zone-Key-Bit (256) ist nicht gesetzt.
    .fix = Veröffentlichen Sie den Schlüssel von { $zone } mit Flags 256 (257, falls ein DS ihn nennt), und signieren Sie damit; mit den Flags ändert sich der Key-Tag. Falls ein DS den alten Key-Tag nennt: Lassen Sie den neuen DS veröffentlichen, und lassen Sie den alten erst entfernen, wenn der neue zu sehen und die TTL des alten verstrichen ist.

DNSKEY_WRONG_PROTOCOL = Ein Schlüssel hat die falsche Protokollnummer
    .plain = Ein Schlüssel von { $zone } ist für etwas anderes als DNSSEC gekennzeichnet.
    .expert = DNSKEY { $key_tag } von { $zone } hat Protocol { $protocol } statt 3.
    .fix = Veröffentlichen Sie den Schlüssel von { $zone } mit Protocol 3, und signieren Sie damit. Falls ein DS den alten Schlüssel nennt: Lassen Sie den neuen DS veröffentlichen, und lassen Sie den alten erst entfernen, wenn der neue zu sehen und die TTL des alten verstrichen ist.

DNSKEY_ZERO_LENGTH = Ein Schlüssel ist leer
    .plain = { $zone } veröffentlicht einen Schlüssel, in dem nichts steht.
    .expert = DNSKEY { $key_tag } von { $zone } hat ein leeres Feld Public Key.
    .fix = Falls ein DS den leeren Schlüssel { $key_tag } von { $zone } nennt: Lassen Sie zuerst den DS des Schlüssels veröffentlichen, der ihn ersetzen soll. Veröffentlichen Sie danach den vollständigen Schlüssel anstelle des leeren; oder nehmen Sie den leeren heraus, und signieren Sie mit einem anderen veröffentlichten Schlüssel, was nur der leere signiert. Lassen Sie zuletzt den DS des leeren Schlüssels entfernen, falls es einen gibt.

DNSKEY_BAD_LENGTH_GOST = Ein GOST-Schlüssel hat die falsche Länge
    .plain = Ein Schlüssel von { $zone } ist zu lang oder zu kurz für einen Schlüssel seines Algorithmus.
    .expert = DNSKEY { $key_tag } von { $zone }, Algorithmus 12: { $octets } statt 64 Byte.

DNSKEY_BAD_LENGTH_ECDSA256 = Ein P-256-Schlüssel hat die falsche Länge
    .plain = Ein Schlüssel von { $zone } ist zu lang oder zu kurz für einen Schlüssel seines Algorithmus.
    .expert = DNSKEY { $key_tag } von { $zone }, Algorithmus 13: { $octets } statt 64 Byte (x und y, ohne führende 04).
    .fix = Falls ein DS Schlüssel { $key_tag } nennt: Signieren Sie zuerst mit einem korrekt aufgebauten Schlüssel, lassen Sie dessen DS veröffentlichen, und lassen Sie den alten DS erst entfernen, wenn der neue zu sehen und die TTL des alten verstrichen ist. Danach, oder falls kein DS Schlüssel { $key_tag } nennt: Signieren Sie mit einem korrekt aufgebauten Schlüssel, was nur Schlüssel { $key_tag } signiert, und nehmen Sie Schlüssel { $key_tag } aus { $zone ->
        [Root] der Root-Zone
       *[other] { $zone }
    } heraus.

DNSKEY_BAD_LENGTH_ECDSA384 = Ein P-384-Schlüssel hat die falsche Länge
    .plain = Ein Schlüssel von { $zone } ist zu lang oder zu kurz für einen Schlüssel seines Algorithmus.
    .expert = DNSKEY { $key_tag } von { $zone }, Algorithmus 14: { $octets } statt 96 Byte (x und y, ohne führende 04).
    .fix = Falls ein DS Schlüssel { $key_tag } nennt: Signieren Sie zuerst mit einem korrekt aufgebauten Schlüssel, lassen Sie dessen DS veröffentlichen, und lassen Sie den alten DS erst entfernen, wenn der neue zu sehen und die TTL des alten verstrichen ist. Danach, oder falls kein DS Schlüssel { $key_tag } nennt: Signieren Sie mit einem korrekt aufgebauten Schlüssel, was nur Schlüssel { $key_tag } signiert, und nehmen Sie Schlüssel { $key_tag } aus { $zone ->
        [Root] der Root-Zone
       *[other] { $zone }
    } heraus.

DNSKEY_BAD_LENGTH_ED25519 = Ein Ed25519-Schlüssel hat die falsche Länge
    .plain = Ein Schlüssel von { $zone } ist zu lang oder zu kurz für einen Schlüssel seines Algorithmus.
    .expert = DNSKEY { $key_tag } von { $zone }, Algorithmus 15: { $octets } statt 32 Byte.
    .fix = Falls ein DS Schlüssel { $key_tag } nennt: Signieren Sie zuerst mit einem korrekt aufgebauten Schlüssel, lassen Sie dessen DS veröffentlichen, und lassen Sie den alten DS erst entfernen, wenn der neue zu sehen und die TTL des alten verstrichen ist. Danach, oder falls kein DS Schlüssel { $key_tag } nennt: Signieren Sie mit einem korrekt aufgebauten Schlüssel, was nur Schlüssel { $key_tag } signiert, und nehmen Sie Schlüssel { $key_tag } aus { $zone ->
        [Root] der Root-Zone
       *[other] { $zone }
    } heraus.

DNSKEY_BAD_LENGTH_ED448 = Ein Ed448-Schlüssel hat die falsche Länge
    .plain = Ein Schlüssel von { $zone } ist zu lang oder zu kurz für einen Schlüssel seines Algorithmus.
    .expert = DNSKEY { $key_tag } von { $zone }, Algorithmus 16: { $octets } statt 57 Byte.
    .fix = Falls ein DS Schlüssel { $key_tag } nennt: Signieren Sie zuerst mit einem korrekt aufgebauten Schlüssel, lassen Sie dessen DS veröffentlichen, und lassen Sie den alten DS erst entfernen, wenn der neue zu sehen und die TTL des alten verstrichen ist. Danach, oder falls kein DS Schlüssel { $key_tag } nennt: Signieren Sie mit einem korrekt aufgebauten Schlüssel, was nur Schlüssel { $key_tag } signiert, und nehmen Sie Schlüssel { $key_tag } aus { $zone ->
        [Root] der Root-Zone
       *[other] { $zone }
    } heraus.

DNSKEY_BAD_LENGTH_MLDSA44 = Ein ML-DSA-44-Schlüssel hat die falsche Länge
    .plain = Ein Schlüssel von { $zone } ist zu lang oder zu kurz für einen Schlüssel seines Algorithmus.
    .expert = DNSKEY { $key_tag } von { $zone }, Algorithmus 18: { $octets } statt 1312 Byte.
    .fix = Falls ein DS Schlüssel { $key_tag } nennt: Signieren Sie zuerst mit einem korrekt aufgebauten Schlüssel, lassen Sie dessen DS veröffentlichen, und lassen Sie den alten DS erst entfernen, wenn der neue zu sehen und die TTL des alten verstrichen ist. Danach, oder falls kein DS Schlüssel { $key_tag } nennt: Signieren Sie mit einem korrekt aufgebauten Schlüssel, was nur Schlüssel { $key_tag } signiert, und nehmen Sie Schlüssel { $key_tag } aus { $zone ->
        [Root] der Root-Zone
       *[other] { $zone }
    } heraus.

DNSKEY_MALFORMED = Ein Schlüssel ist fehlerhaft aufgebaut
    .plain = In einem Schlüssel von { $zone } stehen Zahlen, die kein Schlüssel seines Algorithmus haben kann.
    .expert = DNSKEY { $key_tag } von { $zone } ist kein Schlüssel von Algorithmus { $algorithm } (nicht auf der Kurve, von kleiner Ordnung oder mit unmöglichem Exponenten oder Modulus).
    .fix = Erzeugen Sie einen neuen Schlüssel für { $zone }, und signieren Sie damit. Falls ein DS den alten Schlüssel nennt: Lassen Sie den neuen DS veröffentlichen, und lassen Sie den alten erst entfernen, wenn der neue zu sehen und die TTL des alten verstrichen ist.

KEY_SIZE_NOT_SUPPORTED = Ein Schlüssel ist zu groß oder zu klein, um ihn hier zu prüfen
    .plain = Ein Schlüssel von { $zone } hat eine Größe, die diese Seite nicht prüft. Darum sagt sie nichts über die Signatur.
    .expert = DNSKEY { $key_tag } von { $zone } hat { $bits } Bit, außerhalb der Größen, die hier geprüft werden.
    .fix = Nehmen Sie für { $zone } beim nächsten Schlüsselwechsel einen RSA-Schlüssel mit 2048 Bit.

DNSKEY_TOO_SHORT = Ein Schlüssel ist kürzer als empfohlen
    .plain = Ein Schlüssel von { $zone } ist kürzer, als man heute empfiehlt. Es eilt nicht.
    .expert = RSA-Schlüssel { $key_tag } von { $zone } hat { $bits } Bit; 2048 sind heute das übliche Minimum.
    .fix = Ersetzen Sie beim nächsten Schlüsselwechsel Schlüssel { $key_tag } von { $zone } durch einen RSA-Schlüssel mit 2048 Bit.

REVOKED_NOT_SIGNING = Der Widerruf eines Schlüssels ist nicht mit diesem signiert
    .plain = { $zone } widerruft einen Schlüssel, aber nicht mit der Signatur dieses Schlüssels. Wer ihn als Vertrauensanker verwendet, bemerkt den Widerruf nicht.
    .expert = DNSKEY { $key_tag } von { $zone } hat das REVOKE-Bit, aber keinen eigenen RRSIG über das DNSKEY-RRset.
    .fix = Signieren Sie das DNSKEY-RRset von { $zone } auch mit dem widerrufenen Schlüssel { $key_tag }, oder entfernen Sie den Schlüssel.

DNSKEY_TAG_COLLISION = Mehrere Schlüssel haben denselben Key-Tag
    .plain = Mehrere Schlüssel von { $zone } haben denselben Key-Tag, sodass Resolver jeden durchprobieren müssen.
    .expert = { $keys } DNSKEYs von { $zone } haben Key-Tag { $key_tag } und denselben Algorithmus.
    .fix = Jetzt ist nichts zu tun. Nehmen Sie beim nächsten Schlüsselwechsel einen neuen Schlüssel, dessen Key-Tag sich von denen der anderen unterscheidet.

DNSKEY_NOT_AT_ZONE_APEX = Schlüssel sind veröffentlicht, wo keine Zone beginnt
    .plain = { $owner } veröffentlicht Schlüssel, ist aber nur ein Name innerhalb von { $zone }: Dort sucht niemand nach Schlüsseln.
    .expert = Das DNSKEY-RRset bei { $owner } ist von { $zone } signiert, deren Apex { $owner } nicht ist.
    .fix = Entfernen Sie die Schlüssel bei { $owner }, oder delegieren Sie den Namen von { $zone } aus als eigene Zone.

## Proofs of non-existence

SNAME_NOT_COVERED = Kein NSEC deckt den Namen ab
    .plain = Diese Antwort zählt nur, wenn { $zone ->
        [Root] die Root-Zone
       *[other] { $zone }
    } keinen eigenen Eintrag für { $name } hat, aber keiner der empfangenen NSEC-Einträge deckt diesen Namen ab.
    .expert = Kein validierter NSEC { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } deckt { $name } ab.
    .fix = Sorgen Sie dafür, dass die Server { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } den NSEC senden, der { $name } abdeckt. Ist ihre NSEC-Kette unvollständig, signieren Sie die Zone neu.

NEXT_CLOSEST_ENCLOSER_NOT_COVERED = Kein NSEC3 deckt den Next Closer Name ab
    .plain = Es fehlt der NSEC3-Eintrag, der zeigen müsste, dass es { $next_closer } nicht gibt.
    .expert = Kein validierter NSEC3 von { $zone } deckt { $next_closer } ab, den Next Closer Name von { $name }.
    .fix = Sorgen Sie dafür, dass die Server von { $zone } den NSEC3 senden, der den Hash von { $next_closer } abdeckt. Ist die NSEC3-Kette unvollständig, signieren Sie die Zone neu.

WILDCARD_NOT_COVERED = Kein NSEC oder NSEC3 deckt die Wildcard ab
    .plain = Selbst wenn es { $name } nicht gibt: Nichts zeigt, dass nicht die Wildcard { $wildcard } dafür hätte antworten können.
    .expert = Kein validierter Eintrag { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } deckt { $wildcard } ab, die Source of Synthesis für { $name }.
    .fix = Sorgen Sie dafür, dass die Server { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } den Eintrag senden, der { $wildcard } abdeckt.

NO_CLOSEST_ENCLOSER = Kein NSEC3 beweist den Closest Encloser
    .plain = Ein Beweis, dass es { $name } nicht gibt, muss bei einem Vorfahren anfangen, den es gibt, aber keiner der empfangenen NSEC3-Einträge zeigt einen.
    .expert = Kein validierter NSEC3 von { $zone } passt zu { $name } oder einem Vorfahren davon.
    .fix = Sorgen Sie dafür, dass die Server von { $zone } den NSEC3 des nächsten existierenden Vorfahren von { $name } senden. Ist die NSEC3-Kette unvollständig, signieren Sie die Zone neu.

OPT_OUT_FLAG_NOT_SET = Dem NSEC3 über einer unsignierten Zone fehlt das Opt-Out-Flag
    .plain = { $name } ist angeblich unsigniert, aber der empfangene NSEC3-Eintrag lässt keine unsignierten Namen zu.
    .expert = Dem NSEC3 von { $zone }, der { $name } abdeckt, fehlt das Opt-Out-Flag.
    .fix = Falls { $name } eine Zone ist: Tragen Sie die Delegation (NS) in { $zone ->
        [Root] die Root-Zone
       *[other] { $zone }
    } ein, und signieren Sie { $zone ->
        [Root] die Root-Zone
       *[other] { $zone }
    } neu. Kurz nach einer Änderung können noch alte Antworten in Caches liegen.

REFERRAL_WITH_SOA = Der Beweis, dass es keinen DS gibt, kommt von der Kindzone
    .plain = Nur die Elternzone darf sagen, dass { $name } unsigniert ist, aber dieser Beweis kommt von { $name } selbst.
    .expert = Der Eintrag bei { $name } hat das SOA-Bit: Er gehört zur Kindzone, gebraucht wird der aus { $zone ->
        [Root] der Root-Zone
       *[other] { $zone }
    }.
    .fix = Sorgen Sie dafür, dass Server, die beide Zonen haben, die DS-Frage für { $name } aus { $zone ->
        [Root] der Root-Zone
       *[other] { $zone }
    } beantworten. Zeigt sich das nur bei einem Resolver, fragt er auf der falschen Seite der Delegation: Fragen Sie einen anderen.

REFERRAL_WITH_DS = Der Beweis, dass es keinen DS gibt, führt einen DS auf
    .plain = { $name } ist angeblich unsigniert, aber der Eintrag, der das beweisen müsste, sagt, dass der Name signiert ist.
    .expert = Der Eintrag { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } bei { $name } hat das DS-Bit, obwohl kein DS kam.
    .fix = Soll { $name } signiert sein, liefern Sie den DS dafür von jedem Server { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } aus. Wurde der DS mit Absicht entfernt, signieren Sie { $zone ->
        [Root] die Root-Zone
       *[other] { $zone }
    } neu, und setzen Sie keinen DS wieder ein. Zeigt sich das nur bei einem Resolver, hat er vielleicht noch eine alte Kopie oder hält den DS zurück: Fragen Sie einen anderen.

REFERRAL_WITHOUT_NS = Die Elternzone beweist, dass es keine Delegation gibt
    .plain = { $name } antwortet wie eine eigene Zone, aber die Elternzone beweist, dass es keine solche Zone gibt.
    .expert = Der validierte Beweis der Nichtexistenz { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } zeigt bei { $name } keine Delegation (kein NS-Bit, oder eine Lücke, die den Namen abdeckt), obwohl dort eine Zone antwortet.
    .fix = Tragen Sie die Delegation von { $name } in { $zone ->
        [Root] die Root-Zone
       *[other] { $zone }
    } ein (NS, und DS, wenn { $name } signiert ist), und signieren Sie { $zone ->
        [Root] die Root-Zone
       *[other] { $zone }
    } neu. Kurz nach einer Änderung können noch alte Antworten in Caches liegen.

STYPE_IN_BITMAP = Der Beweis, dass ein Eintrag fehlt, führt dessen Typ auf
    .plain = { $name } hat angeblich keinen { $rtype }-Eintrag, aber der NSEC- oder NSEC3-Eintrag, der das beweisen müsste, führt einen auf.
    .expert = Im Eintrag { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } bei { $name } ist das Bit von { $rtype } (oder von CNAME) gesetzt.
    .fix = Liefern Sie { $name } { $rtype } von jedem Server { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } aus. Wurde der Eintrag entfernt, signieren Sie die Zone neu.

NO_NSEC_MATCHING_SNAME = Kein NSEC passt zum Namen
    .plain = { $name } hat angeblich keinen solchen Eintrag, aber der NSEC-Eintrag von { $name }, der das beweisen würde, kam nicht an.
    .expert = Kein validierter NSEC { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } passt zu { $name } oder zu einer Wildcard, die dafür antworten könnte.
    .fix = Wenn es { $name } gibt, sorgen Sie dafür, dass die Server { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } bei leeren Antworten den NSEC zu diesem Namen mitsenden.

NO_NSEC3_MATCHING_SNAME = Kein NSEC3 passt zum Namen
    .plain = { $name } hat angeblich keinen solchen Eintrag, aber der NSEC3-Eintrag von { $name }, der das beweisen würde, kam nicht an.
    .expert = Kein validierter NSEC3 von { $zone } passt zu { $name } oder zu einer Wildcard, die dafür antworten könnte.
    .fix = Sorgen Sie dafür, dass die Server von { $zone } bei leeren Antworten den NSEC3 mitsenden, der zu { $name } passt.

WILDCARD_EXPANSION_INVALID = Eine Wildcard antwortet, obwohl es einen näheren Namen gibt
    .plain = Die Wildcard { $wildcard } hat für { $name } geantwortet, obwohl ein näherer Name existiert, der das ausschließt.
    .expert = { $zone }: Der Closest Encloser von { $name } ist nicht der übergeordnete Name von { $wildcard }.
    .fix = Sorgen Sie dafür, dass die Server von { $zone } nicht mehr mit { $wildcard } für { $name } antworten: Ein Name, den es gibt, und sei es nur wegen der Namen darunter, hält die Wildcard auf. Oder geben Sie { $name } eigene Einträge.

WILDCARD_COVERED = Die Wildcard, die antwortet, gibt es laut Beweis nicht
    .plain = Die Wildcard { $wildcard } hat für { $name } geantwortet, aber dieselbe Antwort beweist, dass es { $wildcard } nicht gibt.
    .expert = Ein Eintrag von { $zone } deckt { $wildcard } ab, die Source of Synthesis für { $name }.
    .fix = Signieren Sie { $zone } neu, damit die NSEC- oder NSEC3-Kette zu den Einträgen passt.

SNAME_COVERED = Geantwortet wird NODATA, bewiesen ist NXDOMAIN
    .plain = { $name } existiert angeblich, nur ohne einen solchen Eintrag, aber der Beweis sagt, dass es den Namen gar nicht gibt.
    .expert = NODATA für { $name }, aber ein Eintrag { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } deckt den Namen ab, und keine Wildcard passt: Das ist ein Beweis für NXDOMAIN.
    .fix = Sorgen Sie dafür, dass die Server { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } für { $name } mit NXDOMAIN antworten, oder signieren Sie neu, falls es den Namen gibt.

EXISTING_NAME_COVERED = NSEC oder NSEC3 verneint einen Namen mit signierten Einträgen
    .plain = Ein NSEC- oder NSEC3-Eintrag sagt, dass es { $name } nicht gibt, obwohl { $zone ->
        [Root] die Root-Zone
       *[other] { $zone }
    } signierte Einträge dafür geliefert hat.
    .expert = Ein Eintrag { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } deckt { $name } ab; in einer anderen Antwort hat der Name ein signiertes RRset.
    .fix = Bringen Sie die Server { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } auf denselben Stand. Ist die NSEC- oder NSEC3-Kette unvollständig, signieren Sie neu. Nach einer Änderung kann ein Cache das eine Weile lang zeigen. Wird die Zone erst beim Antworten signiert (Load-Balancer, Online-Signierer), sorgen Sie dafür, dass ein Beweis der Nichtexistenz jeden Typ aufführt, den der Name hat, auch durch eine Wildcard: Resolver, die solche Beweise wiederverwenden (RFC 8198), antworten sonst vielleicht nicht mehr für { $name }.

EXISTING_TYPE_NOT_IN_BITMAP = Ein NSEC oder NSEC3 lässt einen vorhandenen Typ aus
    .plain = Der NSEC- oder NSEC3-Eintrag von { $name } führt { $rtype } nicht auf, obwohl { $zone ->
        [Root] die Root-Zone
       *[other] { $zone }
    } einen signierten Eintrag davon geliefert hat.
    .expert = Im Eintrag { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } bei { $name } fehlt das Bit von { $rtype }; ein signiertes RRset davon kam in einer anderen Antwort.
    .fix = Bringen Sie die Server { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } auf denselben Stand und signieren Sie neu. Nach einer Änderung kann ein Cache das eine Weile lang zeigen. Wird die Zone erst beim Antworten signiert (Load-Balancer, Online-Signierer), sorgen Sie dafür, dass ein Beweis der Nichtexistenz jeden Typ aufführt, den der Name hat, auch durch eine Wildcard: Resolver, die solche Beweise wiederverwenden (RFC 8198), antworten sonst vielleicht nicht mehr für { $name }.

LAST_NSEC_NEXT_NOT_ZONE = Der letzte NSEC führt nicht zum Apex der Zone zurück
    .plain = Der letzte NSEC-Eintrag von { $zone } muss zum ersten Namen der Zone zurückführen, dieser aber führt zu { $next }.
    .expert = NSEC bei { $owner }: Der nächste Name { $next } kommt in der Sortierung davor und ist nicht der Apex { $zone }.
    .fix = Signieren Sie { $zone } neu, mit vollständiger NSEC-Kette.

NSEC_NEXT_OUTSIDE_ZONE = Ein NSEC führt zu einem Namen außerhalb der Zone
    .plain = Ein NSEC-Eintrag von { $zone } führt zu { $next }, das nicht zur Zone gehört.
    .expert = NSEC bei { $owner }: Der nächste Name { $next } liegt außerhalb von { $zone }.
    .fix = Signieren Sie { $zone } neu; die NSEC-Kette muss in der Zone bleiben.

UNSUPPORTED_NSEC3_ALGORITHM = NSEC3 hat einen unbekannten Hash-Algorithmus
    .plain = { $zone } hasht die Namen in den NSEC3-Einträgen mit einem Algorithmus, der nicht definiert ist.
    .expert = Die NSEC3-Einträge von { $zone } haben Hash-Algorithmus { $algorithm }; definiert ist nur 1 (SHA-1).
    .fix = Signieren Sie { $zone } mit NSEC3-Hash-Algorithmus 1, ohne Salt und ohne Iterationen, oder mit NSEC.

NSEC3_PARAMETERS_MIXED = Die NSEC3-Einträge haben verschiedene Parameter
    .plain = Die NSEC3-Einträge des Beweises stammen aus verschiedenen Ketten von { $zone } und lassen sich nicht zusammen verwenden.
    .expert = NSEC3-Einträge in einer Antwort von { $zone } unterscheiden sich in Algorithmus, Iterationen oder Salt.
    .fix = Sorgen Sie dafür, dass jeder Server von { $zone } dieselbe NSEC3-Kette verwendet; entfernen Sie die alte, sobald NSEC3PARAM die neue nennt.

NSEC3_ITERATIONS_TOO_HIGH = NSEC3 hat zu viele Iterationen
    .plain = Wer die NSEC3-Einträge von { $zone } prüfen will, muss so viel rechnen, dass Validatoren darauf verzichten: Sie behandeln die Zone als unsigniert oder weisen ihre Antworten ab.
    .expert = NSEC3 von { $zone } hat { $iterations } zusätzliche Iterationen; diese Seite nimmt höchstens { $most } an, manche Resolver weniger, und RFC 9276 verlangt 0.
    .fix = Setzen Sie die NSEC3-Iterationen von { $zone } auf 0 und signieren Sie neu.

NONZERO_NSEC3_ITERATION_COUNT = NSEC3 hat Iterationen, obwohl es keine haben sollte
    .plain = Wer die NSEC3-Einträge von { $zone } prüfen will, muss mehr rechnen als nötig.
    .expert = Die Iterationszahl der NSEC3-Einträge von { $zone } ist { $iterations }; sie muss 0 sein.
    .fix = Setzen Sie die NSEC3-Iterationen von { $zone } auf 0 und signieren Sie neu.

NONEMPTY_NSEC3_SALT = NSEC3 hat ein Salt, obwohl es keines haben sollte
    .plain = { $zone } setzt den gehashten Namen in den NSEC3-Einträgen ein Salt zu, das keine zusätzliche Sicherheit bringt.
    .expert = NSEC3 von { $zone } hat Salt { $salt }; es sollte keines verwendet werden.
    .fix = Setzen Sie für { $zone } beim nächsten Signieren ein leeres NSEC3-Salt.

INVALID_NSEC3_OWNER_NAME = Der Owner-Name eines NSEC3 ist kein Hash
    .plain = Ein NSEC3-Eintrag von { $zone } hat einen Namen, der kein Hash ist.
    .expert = NSEC3 bei { $owner }: Der Owner-Name ist kein base32hex-Hash, ein Label unter { $zone }.
    .fix = Signieren Sie { $zone } neu, mit Software, die NSEC3 beherrscht.

INVALID_NSEC3_HASH = Ein Hash in einem NSEC3 hat die falsche Länge
    .plain = Ein NSEC3-Eintrag von { $zone } enthält einen Hash von unmöglicher Länge.
    .expert = NSEC3 bei { $owner } von { $zone }: ein Hash mit { $octets } statt 20 Byte.
    .fix = Signieren Sie { $zone } neu, mit Software, die NSEC3 beherrscht.

NSEC_FROM_PARENT = Der Beweis endet an einer Delegation oder einem DNAME darüber
    .plain = Der empfangene Eintrag gehört zu einer Delegation oder einem DNAME und sagt nichts über { $name } darunter.
    .expert = Der Eintrag { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } bei { $owner } stammt von der Elternseite einer Delegation oder steht bei einem DNAME: Er kann { $name } nicht verneinen.
    .fix = Zeigt sich das nur bei einem Resolver, fragen Sie einen anderen. Zeigt es sich bei allen, sehen Sie sich die Delegation oder den DNAME bei { $owner } an: Ein Server, der auch die Zone { $owner } hat, muss aus dieser Zone antworten, und die anderen müssen auf sie verweisen.

## Responses

MISSING_NSEC_FOR_NXDOMAIN = Es fehlt der Beweis, dass es den Namen nicht gibt
    .plain = Die Antwort sagt, dass es { $name } nicht gibt, aber ein Beweis dafür { $zone ->
        [Root] aus der Root-Zone
       *[other] aus { $zone }
    } kam nicht mit.
    .expert = NXDOMAIN für { $name } ohne validierten NSEC oder NSEC3 { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    }.
    .fix = Sorgen Sie dafür, dass die Server { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } mit NXDOMAIN auch NSEC- oder NSEC3-Einträge senden; lässt nur ein Resolver sie weg, fragen Sie einen anderen.

MISSING_NSEC_FOR_NODATA = Es fehlt der Beweis, dass es den Eintrag nicht gibt
    .plain = Die Antwort sagt, dass { $name } keinen { $rtype }-Eintrag hat, aber ein Beweis dafür { $zone ->
        [Root] aus der Root-Zone
       *[other] aus { $zone }
    } kam nicht mit.
    .expert = NODATA für { $name } { $rtype } ohne validierten NSEC oder NSEC3 { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    }.
    .fix = Sorgen Sie dafür, dass die Server { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } bei leeren Antworten NSEC- oder NSEC3-Einträge mitsenden; lässt nur ein Resolver sie weg, fragen Sie einen anderen.

MISSING_NSEC_FOR_WILDCARD = Es fehlt der Beweis, dass die Wildcard antworten darf
    .plain = Die Wildcard { $wildcard } hat für { $name } geantwortet, aber es kam kein Beweis, dass es in { $zone } keinen näheren Namen gibt.
    .expert = { $name } wurde aus { $wildcard } expandiert, ohne validierten NSEC oder NSEC3 von { $zone }.
    .fix = Sorgen Sie dafür, dass die Server von { $zone } den NSEC oder NSEC3 senden, der { $name } abdeckt; lässt nur ein Resolver ihn weg, fragen Sie einen anderen.

MISSING_SOA_FOR_NXDOMAIN = NXDOMAIN kam ohne SOA-Eintrag
    .plain = In der Antwort, dass es { $name } nicht gibt, fehlt der SOA-Eintrag, der sagt, wie lange sie aufbewahrt werden darf.
    .expert = NXDOMAIN für { $name } ohne SOA im Abschnitt Authority.
    .fix = Frag einen anderen Resolver: Dieser hat den SOA-Eintrag vielleicht weggelassen oder die Antwort selbst erzeugt. Zeigen alle dasselbe, lassen ihn die Server der Zone weg.

MISSING_SOA_FOR_NODATA = NODATA kam ohne SOA-Eintrag
    .plain = In der Antwort, dass { $name } keinen { $rtype }-Eintrag hat, fehlt der SOA-Eintrag, der sagt, wie lange sie aufbewahrt werden darf.
    .expert = NODATA für { $name } { $rtype } ohne SOA im Abschnitt Authority.
    .fix = Frag einen anderen Resolver: Dieser hat den SOA-Eintrag vielleicht weggelassen oder die Antwort selbst erzeugt. Zeigen alle dasselbe, lassen ihn die Server der Zone weg.

SOA_NOT_OWNER_FOR_NXDOMAIN = NXDOMAIN kam mit dem SOA-Eintrag einer anderen Zone
    .plain = Die Antwort, dass es { $name } nicht gibt, trägt den SOA-Eintrag von { $soa }, einer Zone, zu der dieser Name nicht gehört.
    .expert = NXDOMAIN für { $name } mit dem SOA von { $soa }.
    .fix = Frag einen anderen Resolver: Filter antworten mit einem eigenen SOA-Eintrag. Zeigen alle dasselbe, senden die Server der Zone einen falschen.

SOA_NOT_OWNER_FOR_NODATA = NODATA kam mit dem SOA-Eintrag einer anderen Zone
    .plain = Die Antwort, dass { $name } keinen { $rtype }-Eintrag hat, trägt den SOA-Eintrag von { $soa }, einer Zone, zu der dieser Name nicht gehört.
    .expert = NODATA für { $name } { $rtype } mit dem SOA von { $soa }.
    .fix = Frag einen anderen Resolver: Filter antworten mit einem eigenen SOA-Eintrag. Zeigen alle dasselbe, senden die Server der Zone einen falschen.

INCONSISTENT_NXDOMAIN = Antworten widersprechen sich darin, ob es den Namen gibt
    .plain = Eine Antwort sagt, dass es { $name } nicht gibt, eine andere, dass es den Namen gibt.
    .expert = { $name }: NXDOMAIN für { $denied }, NOERROR für { $given }.
    .fix = Bringen Sie die Server der Zone auf denselben Stand; lassen Sie sie nur für Namen mit NXDOMAIN antworten, die gar keine Einträge haben und unter denen es auch keine gibt.

INCONSISTENT_NXDOMAIN_ANCESTOR = Geantwortet wird NXDOMAIN, aber darunter gibt es einen Namen
    .plain = { $name } gibt es angeblich nicht, wohl aber { $below }, einen Namen darunter.
    .expert = NXDOMAIN für { $name }, NOERROR für { $below }: Resolver, die NXDOMAIN auf alle Namen darunter anwenden, verlieren { $below }.
    .fix = Sorgen Sie dafür, dass die Server der Zone für { $name }, ein Empty Non-Terminal, mit NOERROR antworten.

NXDOMAIN_FOR_EXISTING_NAME = Geantwortet wird NXDOMAIN, bewiesen ist NODATA
    .plain = Die Antwort sagt, dass es { $name } nicht gibt; der Beweis { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } sagt, dass es den Namen gibt, nur ohne einen solchen Eintrag.
    .expert = NXDOMAIN für { $name }, aber die Einträge { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } beweisen NODATA (vielleicht ein Empty Non-Terminal).
    .fix = Sorgen Sie dafür, dass die Server { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } für { $name } mit NOERROR antworten.

UNABLE_TO_RETRIEVE_DNSSEC_RECORDS = Der Resolver gibt keine Signaturen weiter
    .plain = Mit keiner Antwort kam auch nur eine Signatur, also lässt sich nichts prüfen: Dieser Resolver gibt sie nicht weiter.
    .expert = Kein RRSIG in irgendeiner Antwort (zuerst vermisst über { $owner } { $rtype }): Das DO-Bit wird irgendwo unterwegs nicht beachtet.
    .fix = Wähle einen anderen Resolver, einen, der DNSSEC-Einträge weitergibt.

LOSSY_FORMAT = Das JSON des Resolvers weicht womöglich vom Signierten ab
    .plain = Der Resolver schickt Einträge als Text, und dabei kann etwas verloren gegangen sein. Die Signatur über { $owner } beweist deshalb nichts, weder so noch so.
    .expert = { $owner } { $rtype }: Die JSON-Form gibt die signierten Bytes vielleicht nicht genau wieder.
    .fix = Frag noch einmal im Wire-Format (RFC 8484), oder wähle einen anderen Resolver.

RESPONSE_WITHOUT_AUTHORITY = Im JSON des Resolvers fehlt der Abschnitt Authority
    .plain = Der Beweis, dass { $owner } keine solchen Einträge hat, stünde im Abschnitt Authority, aber diesen lässt das JSON des Resolvers weg.
    .expert = { $owner } { $rtype }: Das JSON hat keinen Abschnitt Authority, in dem NSEC- oder NSEC3-Einträge stünden.
    .fix = Frag noch einmal im Wire-Format (RFC 8484), oder wähle einen anderen Resolver.

UNREADABLE_RECORD = Ein Eintrag ist nicht lesbar
    .plain = Ein Eintrag von { $owner } kam in einer Form, die sich nicht lesen lässt.
    .expert = { $owner } { $rtype }: Die Antwort enthält einen Eintrag, dessen RDATA sich nicht parsen lässt, oder nichts, was die Frage beantwortet.
    .fix = Frag noch einmal im Wire-Format, oder wähle einen anderen Resolver.

TYPE_NEVER_SIGNED = Einträge dieses Typs werden nie signiert
    .plain = Einträge vom Typ { $rtype } tragen nie eine Signatur, also gibt es über { $name } nichts zu beweisen.
    .expert = { $rtype } bei { $name } ist ein Typ, den Zonen nicht signieren.
    .fix = Frag nach einem anderen Typ, etwa A oder AAAA.

## Unsigned zones

INSECURE_DELEGATION = Die Zone ist nicht signiert
    .plain = { $parent ->
        [Root] Die Root-Zone
       *[other] { $parent }
    } beweist, dass es dort keinen DS für { $zone } gibt. Die Einträge von { $zone } können stimmen, nur kann es niemand prüfen.
    .expert = { $parent ->
        [Root] Die Root-Zone
       *[other] { $parent }
    } beweist, dass es für { $zone } keinen DS gibt; die Delegation ist ungesichert (insecure).
    .fix = Wenn { $zone } Ihnen gehört: Schalten Sie DNSSEC beim DNS-Hoster ein, und lassen Sie dann den DS-Eintrag in { $parent ->
        [Root] der Root-Zone
       *[other] { $parent }
    } veröffentlichen.

SIGNED_WITHOUT_DS = Die Zone ist signiert, hat aber keinen DS
    .plain = { $zone } hat Schlüssel und Signaturen, aber { $parent ->
        [Root] die Root-Zone
       *[other] { $parent }
    } hat keinen DS dafür, also beweisen sie nichts.
    .expert = { $zone } hat ein DNSKEY-RRset, und { $parent ->
        [Root] die Root-Zone
       *[other] { $parent }
    } beweist, dass es keinen DS gibt.

INSECURE_OPT_OUT = Eine unsignierte Zone ist nicht auszuschließen (NSEC3-Opt-out)
    .plain = { $answer ->
        [denied] { $parent ->
            [Root] Die Root-Zone
           *[other] { $parent }
        } sagt, dass es den Namen { $name } nicht gibt. Beweisen lässt sich das hier nicht, weil die NSEC3-Einträge dort unsignierte Namen auslassen; prüf zuerst die Schreibweise.
        [wildcard] Die Antwort für { $name } ist signiert, und { $parent ->
            [Root] die Root-Zone
           *[other] { $parent }
        } gibt sie für jeden Namen, den es dort nicht gibt. Aber die NSEC3-Einträge dort lassen unsignierte Namen aus, also kann niemand prüfen, ob { $name } nicht doch einer davon ist.
       *[given] Die NSEC3-Einträge { $parent ->
            [Root] der Root-Zone
           *[other] von { $parent }
        } lassen unsignierte Namen aus. { $name } kann einer davon sein oder unter einem liegen, also kann niemand den Namen prüfen.
    }
    .expert = { $answer ->
        [denied] NXDOMAIN; { $name } liegt in einem Opt-out-Bereich { $parent ->
            [Root] der Root-Zone
           *[other] von { $parent }
        }, wo es eine unsignierte Delegation geben könnte: Die Antwort ist nicht gesichert (RFC 5155 9.2).
        [wildcard] Die Antwort der Wildcard lässt sich verifizieren; der NSEC3 über { $name } trägt das Opt-Out-Flag und kann eine unsignierte Delegation verbergen (RFC 5155 9.2).
       *[given] { $name } liegt in einem Opt-out-Bereich { $parent ->
            [Root] der Root-Zone
           *[other] von { $parent }
        }: Dort kann es eine unsignierte Delegation geben.
    }
    .fix = { $answer ->
        [denied] Wenn du dich vertippt hast, berichtige den Namen. Wenn es { $name } geben soll, registriere den Namen, oder sieh nach, ob seine Registrierung abgelaufen ist.
        [wildcard] Signieren Sie { $parent ->
            [Root] die Root-Zone
           *[other] { $parent }
        } ohne Opt-out.
       *[given] Wenn die Zone Ihnen gehört: Schalten Sie DNSSEC beim DNS-Hoster ein, und lassen Sie dann den DS-Eintrag in { $parent ->
            [Root] der Root-Zone
           *[other] { $parent }
        } veröffentlichen.
    }

## What a zone asks of its parent

CDS_INCONSISTENT_WITH_DS = Der CDS stimmt nicht mit dem DS überein
    .plain = Die DS-Einträge, die { $zone } bei der Elternzone anfordert, sind nicht die, die dort stehen.
    .expert = Das CDS-RRset von { $zone } stimmt nicht mit dem DS-RRset überein.

CDNSKEY_INCONSISTENT_WITH_DS = Der CDNSKEY stimmt nicht mit dem DS überein
    .plain = { $zone } fordert bei der Elternzone DS-Einträge für andere Schlüssel an als für die, auf die der jetzige DS zeigt.
    .expert = Die Schlüssel im CDNSKEY-RRset von { $zone } sind nicht die, die das DS-RRset abdeckt.

CDNSKEY_INCONSISTENT_WITH_CDS = CDNSKEY und CDS nennen verschiedene Schlüssel
    .plain = { $zone } fordert bei der Elternzone zwei verschiedene Dinge zugleich an.
    .expert = CDNSKEY- und CDS-RRset von { $zone } nennen verschiedene Schlüssel.
    .fix = Veröffentlichen Sie CDS und CDNSKEY von { $zone } für dieselben Schlüssel.

CDS_SIGNER_INVALID = Den CDS signiert kein Schlüssel, den der DS nennt
    .plain = Die Anforderung neuer DS-Einträge durch { $zone } ist nicht mit einem Schlüssel signiert, den ein DS in der Elternzone nennt.
    .expert = Das CDS-RRset von { $zone } ist nicht mit einem Schlüssel signiert, den das DS-RRset abdeckt.
    .fix = Signieren Sie das CDS-RRset von { $zone } mit dem Schlüssel, den der jetzige DS nennt.

CDNSKEY_SIGNER_INVALID = Den CDNSKEY signiert kein Schlüssel, den der DS nennt
    .plain = Die Anforderung von DS-Einträgen für neue Schlüssel durch { $zone } ist nicht mit einem Schlüssel signiert, den ein DS in der Elternzone nennt.
    .expert = Das CDNSKEY-RRset von { $zone } ist nicht mit einem Schlüssel signiert, den das DS-RRset abdeckt.
    .fix = Signieren Sie das CDNSKEY-RRset von { $zone } mit dem Schlüssel, den der jetzige DS nennt.

CDS_INCORRECT_DELETE_VALUES = Der CDS zum Löschen des DS hat falsche Werte
    .plain = { $zone } fordert offenbar die Löschung der DS-Einträge an, aber nicht mit den Werten, die das bedeuten.
    .expert = Ein CDS von { $zone } hat Algorithmus 0 und andere Werte als 0 0 0 00.
    .fix = Nehmen Sie den Eintrag heraus. Nur wenn { $zone } unsigniert werden soll, sodass niemand die Zone mehr prüfen kann, setzen Sie diesen an seine Stelle, und signieren Sie weiter, bis der DS verschwunden und seine TTL verstrichen ist: { $zone }. IN CDS 0 0 0 00

CDNSKEY_INCORRECT_DELETE_VALUES = Der CDNSKEY zum Löschen des DS hat falsche Werte
    .plain = { $zone } fordert offenbar die Löschung der DS-Einträge an, aber nicht mit den Werten, die das bedeuten.
    .expert = Ein CDNSKEY von { $zone } hat Algorithmus 0 und andere Werte als 0 3 0 AA==.
    .fix = Nehmen Sie den Eintrag heraus. Nur wenn { $zone } unsigniert werden soll, sodass niemand die Zone mehr prüfen kann, setzen Sie diesen an seine Stelle, und signieren Sie weiter, bis der DS verschwunden und seine TTL verstrichen ist: { $zone }. IN CDNSKEY 0 3 0 AA==

CDS_DELETE_MULTIPLE_RECORDS = Die CDS fordern die Löschung des DS und noch mehr an
    .plain = { $zone } fordert die Löschung der DS-Einträge und zugleich neue an.
    .expert = Das CDS-RRset von { $zone } enthält neben anderen CDS-Einträgen eine Löschanforderung.
    .fix = Nehmen Sie bei { $zone } den löschenden CDS heraus. Stünde er allein da, ohne die anderen, würde { $zone } unsigniert.

CDNSKEY_DELETE_MULTIPLE_RECORDS = Die CDNSKEYs fordern die Löschung des DS und noch mehr an
    .plain = { $zone } fordert die Löschung der DS-Einträge und zugleich DS-Einträge für neue Schlüssel an.
    .expert = Das CDNSKEY-RRset von { $zone } enthält neben anderen CDNSKEY-Einträgen eine Löschanforderung.
    .fix = Nehmen Sie bei { $zone } den löschenden CDNSKEY heraus. Stünde er allein da, ohne die anderen, würde { $zone } unsigniert.

## Aliases

DNAME_NO_CNAME = Der CNAME, der sich aus dem DNAME ergibt, fehlt
    .plain = Ein DNAME leitet alle Namen unter { $dname } um, aber der CNAME für { $name } fehlt.
    .expert = Der DNAME bei { $dname } kam ohne den CNAME bei { $name }, der sich daraus ergibt.
    .fix = Sorgen Sie dafür, dass die Server den synthetisierten CNAME mitsenden, für Resolver, die DNAME nicht kennen.

DNAME_TARGET_MISMATCH = Der CNAME ist nicht der, der sich aus dem DNAME ergibt
    .plain = Nach dem DNAME führt { $name } zu { $expected }; im CNAME steht { $target }.
    .expert = CNAME bei { $name }: Das Ziel { $target } ist nicht das, was sich aus dem DNAME ergibt, { $expected }.
    .fix = Sorgen Sie dafür, dass die Server den CNAME aus dem DNAME bilden. Zeigt sich das nur bei einem Resolver, liegt der Verdacht bei ihm.

DNAME_TARGET_TOO_LONG = Aus dem DNAME ergibt sich ein zu langer Name
    .plain = Nach dem DNAME bei { $dname } führt { $name } zu einem Namen, der länger ist, als ein Name sein darf.
    .expert = Die Ersetzung nach dem DNAME bei { $dname } macht aus { $name } einen Namen mit mehr als 255 Byte.
    .fix = Wählen Sie ein kürzeres Ziel für den DNAME bei { $dname }.

DNAME_TTL_ZERO = Der aus einem DNAME gebildete CNAME hat TTL 0
    .plain = Der CNAME für { $name }, der aus dem DNAME von { $dname } entsteht, darf gar nicht aufbewahrt werden.
    .expert = Der aus dem DNAME bei { $dname } synthetisierte CNAME bei { $name } hat TTL 0.
    .fix = Sorgen Sie dafür, dass die Server dem synthetisierten CNAME die TTL des DNAME geben.

DNAME_TTL_MISMATCH = Der CNAME und sein DNAME haben verschiedene TTLs
    .plain = Der CNAME für { $name } darf anders lange aufbewahrt werden als der DNAME von { $dname }, aus dem er entsteht.
    .expert = Der CNAME bei { $name } hat TTL { $ttl }, der DNAME bei { $dname } hat { $expected }.
    .fix = Sorgen Sie dafür, dass die Server dem synthetisierten CNAME die TTL des DNAME geben.

CNAME_LOOP = Die Aliase bilden eine Schleife
    .plain = Der Alias { $name } führt zu { $target }, das in der Kette schon vorkam, also endet die Kette nie.
    .expert = Der Alias bei { $name } führt zurück zu { $target }.
    .fix = Durchbrechen Sie die Schleife: Nehmen Sie einem der Namen den Alias, und geben Sie diesem Namen die Einträge (etwa A und AAAA), die er haben soll.

CNAME_CHAIN_TOO_LONG = Die Kette der Aliase ist zu lang
    .plain = Die Kette der Aliase führte öfter als { $most }-mal von Name zu Name, und bei { $name } geht sie immer noch weiter.
    .expert = Mehr als { $most } Aliase hintereinander, der letzte bei { $name }.
    .fix = Lassen Sie { $name } und die Aliase davor direkt auf den letzten Namen zeigen.

CNAME_WITH_OTHER_DATA = Der Name hat einen CNAME und noch andere Einträge
    .plain = { $name } ist ein Alias (CNAME) eines anderen Namens und darf keine weiteren Einträge haben; { $rtype } ist trotzdem da.
    .expert = { $name } hat einen CNAME und { $rtype }: Die Antworten hängen davon ab, was ein Cache zuerst gesehen hat.
    .fix = { $rtype ->
        [NS] Am Apex einer Zone ist kein CNAME erlaubt. Steht der CNAME in der Zone { $name } selbst: Entfernen Sie ihn, lassen Sie NS und SOA stehen, und geben Sie dem Namen Adressen, oder nehmen Sie, was der DNS-Hoster anstelle eines Alias anbietet (ALIAS, ANAME, Flattening). Steht er in der Elternzone: Lassen Sie dort den CNAME durch die Delegation (NS) ersetzen, oder behalten Sie den CNAME und geben Sie die Zone { $name } auf.
       *[other] Entfernen Sie entweder den CNAME bei { $name } oder die { $rtype }-Einträge.
    }

## Trust anchors

NO_TRUST_ANCHOR_SIGNING = Der Vertrauensanker passt zu keinem Schlüssel, der die der Zone signiert
    .plain = Die Seite hat als Vertrauensanker einen Schlüssel { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    }, und { $zone ->
        [Root] die Root-Zone
       *[other] { $zone }
    } veröffentlicht diesen Schlüssel nicht oder signiert die eigenen Schlüssel nicht damit.
    .expert = Kein DNSKEY { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    }, der das DNSKEY-RRset signiert, passt zu einem Vertrauensanker; gesucht wurde Schlüssel { $key_tag }.
    .fix = Vergleiche den Vertrauensanker { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } mit dem, was der Inhaber veröffentlicht (für die Root-Zone: die IANA). Stimmt er, wähle einen anderen Resolver: Was kam, sind nicht die echten Schlüssel { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    }.

TRUST_ANCHOR_REVOKED = Der Schlüssel des Vertrauensankers ist widerrufen
    .plain = Der Inhaber { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } hat den Schlüssel widerrufen, den diese Seite als Vertrauensanker verwendet.
    .expert = DNSKEY { $key_tag } { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } passt zu einem Vertrauensanker und hat das REVOKE-Bit.
    .fix = Ersetze Schlüssel { $key_tag } durch den neuen Vertrauensanker, den der Inhaber { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } veröffentlicht.

NO_TRUST_ANCHOR = Für diesen Namen gibt es keinen Vertrauensanker
    .plain = Für { $name } gibt es keinen Vertrauensanker, also lässt sich darüber nichts prüfen.
    .expert = Kein Vertrauensanker bei { $name } oder darüber.
    .fix = Nimm die Vertrauensanker der Root-Zone, oder gib einen für { $name } vor.

## Limits on work

TOO_MANY_RRSIGS = Zu viele Signaturen über ein RRset
    .plain = { $owner } trägt so viele Signaturen, dass dieses Gerät lange damit beschäftigt wäre, alle zu prüfen; die Seite hat aufgehört.
    .expert = Es wären mehr als { $most } Signaturprüfungen über { $owner } { $rtype } von { $zone } nötig (CVE-2023-50387).
    .fix = Liefern Sie für jedes RRset von { $zone } nur wenige Signaturen aus, eine für jeden Schlüssel, der es signiert.

TOO_MANY_SIGNATURE_CHECKS = Die Antwort braucht zu viele Signaturprüfungen
    .plain = Für die Antwort müssten so viele Signaturen geprüft werden, dass die Seite bei { $owner } aufgehört hat.
    .expert = Es wären mehr als { $most } Signaturprüfungen nötig, die nächste über { $owner } { $rtype } von { $zone } (CVE-2023-50387).
    .fix = Liefern Sie in { $zone } weniger Signaturen und weniger Schlüssel mit gleichem Key-Tag aus.

TOO_MANY_COLLIDING_KEYS = Zu viele Schlüssel haben denselben Key-Tag
    .plain = { $zone } hat so viele Schlüssel mit demselben Key-Tag, dass die Seite aufgehört hat, sie durchzuprobieren.
    .expert = Mehr als { $most } DNSKEYs von { $zone } haben denselben Key-Tag und Algorithmus (CVE-2023-50387).
    .fix = Lassen Sie den DS von { $zone } stehen, wie er ist. Nehmen Sie die Schlüssel mit demselben Key-Tag, die kein DS nennt und die keine Signatur braucht, aus { $zone ->
        [Root] der Root-Zone
       *[other] { $zone }
    } heraus. Tauschen Sie den Schlüssel, den der DS nennt, nur in einem gewöhnlichen Schlüsselwechsel aus: Fügen Sie den neuen Schlüssel hinzu, lassen Sie seinen DS veröffentlichen, und warten Sie, bis dieser zu sehen und die TTL des alten DS verstrichen ist; entfernen Sie erst dann den alten DS und den alten Schlüssel.

TOO_MANY_NSEC3_HASHES = Der Beweis braucht zu viele NSEC3-Hashes
    .plain = Wer die NSEC3-Einträge von { $zone } prüfen will, muss so viel rechnen, dass die Seite aufgehört hat.
    .expert = Für { $zone } wären mehr als { $most } NSEC3-Hashes nötig (CVE-2023-50868).
    .fix = Signieren Sie { $zone } mit einer einzigen NSEC3-Kette ohne Iterationen oder mit NSEC.

TOO_MUCH_TO_CHECK = Die Antwort ist zu groß, um sie zu prüfen
    .plain = Für { $owner } kam so viel, dass dieses Gerät lange damit beschäftigt wäre, alles zu prüfen; die Seite hat aufgehört.
    .expert = { $owner } { $rtype } in { $zone }: Die Grenze für Schritte oder Bytes einer Validierung ist erreicht (CVE-2023-50387).
    .fix = Liefern Sie für { $owner } weniger und kleinere Einträge und Signaturen aus. Wenn Sie { $zone } nicht betreiben, fragen Sie einen anderen Resolver: Vielleicht hat unterwegs jemand der Antwort etwas hinzugefügt.

## The way to the resolver

OFFLINE = Dieses Gerät hat keine Netzverbindung
    .plain = Dieses Gerät hat keine Verbindung, also konnte nicht nach { $owner } gefragt werden.
    .expert = { $owner } { $rtype }: Der Browser meldet kein Netz.
    .fix = Verbinde dich mit einem Netz und versuch es noch einmal.

NETWORK_ERROR = Der Resolver ist nicht erreichbar
    .plain = Die Frage nach { $owner } kam nicht bis zum Resolver durch.
    .expert = { $owner } { $rtype }: Die Anfrage schlug fehl (Name, Verbindung, CORS oder eine Erweiterung, die sie blockiert).
    .fix = Wähle einen anderen Resolver, oder erlaube dieser Seite, ihn zu erreichen; manche Netze und Erweiterungen blockieren DNS over HTTPS.

TIMEOUT = Der Resolver antwortet nicht
    .plain = Der Resolver hat für die Antwort zu { $owner } zu lange gebraucht.
    .expert = { $owner } { $rtype }: keine Antwort innerhalb von { $after } ms.
    .fix = Versuch es noch einmal, oder wähle einen anderen Resolver.

HTTP_ERROR = Der Resolver weist die Frage mit einem HTTP-Fehler ab
    .plain = Der Webserver des Resolvers hat die Frage nach { $owner } nicht angenommen.
    .expert = { $owner } { $rtype }: HTTP-Status { $status }.
    .fix = Warte ein wenig und versuch es noch einmal, oder wähle einen anderen Resolver.

RESPONSE_NOT_JSON = Die Antwort des Resolvers ist kein DNS-JSON
    .plain = Was für { $owner } kam, ist nicht das, was ein Resolver antwortet.
    .expert = { $owner } { $rtype }: kein JSON einer DNS-Antwort ({ $detail }).
    .fix = Wähle einen anderen Resolver. Vielleicht antwortet auch die Anmeldeseite eines Netzes an seiner Stelle.

RESPONSE_NOT_DNS = Die Antwort des Resolvers ist keine DNS-Nachricht
    .plain = Was für { $owner } kam, ist nicht das, was ein Resolver antwortet.
    .expert = { $owner } { $rtype }: keine DNS-Nachricht.
    .fix = Wähle einen anderen Resolver. Vielleicht antwortet auch die Anmeldeseite eines Netzes an seiner Stelle.

RESPONSE_TO_OTHER_QUESTION = Die Antwort gehört zu einer anderen Frage
    .plain = Was für { $owner } kam, beantwortet eine Frage, die diese Seite nicht gestellt hat. Sie hat es beiseitegelegt.
    .expert = { $owner } { $rtype }: In der Antwort steht eine andere Frage.
    .fix = Wähle einen anderen Resolver. Auch ein Netz, das anstelle des Resolvers antwortet, kann die Ursache sein.

TOO_MANY_QUESTIONS = Die Prüfung braucht zu viele Fragen
    .plain = Der Name braucht mehr Fragen, als die Seite stellt, darum wurde { $owner } ausgelassen.
    .expert = { $owner } { $rtype } wurde nicht abgefragt: Die Obergrenze für Fragen war erreicht.
    .fix = Frag direkt nach dem letzten Namen der Alias-Kette oder nach einem Namen mit weniger Labels.

NOT_CAPTURED = Im aufgezeichneten Fall fehlt eine Antwort
    .plain = Der aufgezeichnete Fall enthält die Antwort für { $owner } nicht.
    .expert = { $owner } { $rtype } hat in der Aufzeichnung keine Antwort.
    .fix = Zeichne den Fall neu auf, oder prüfe den Namen live.

RESOLVER_SERVFAIL = Der Resolver meldet einen Fehler (SERVFAIL)
    .plain = { $reason ->
        [dnssec] Der Resolver hat die Signaturen über { $owner } selbst geprüft, obwohl er gebeten war, es zu lassen. Er sagt, dass sie nicht gültig sind, und behält die Antwort für sich.
        [unchecked] Der Resolver konnte { $owner } selbst nicht prüfen und gibt keine Antwort.
        [stale] Der Resolver hat für { $owner } nur eine alte Antwort und gibt sie nicht heraus.
        [filtered] Der Resolver sagt, dass er die Antwort für { $owner } zurückhält.
        [not-ready] Der Resolver war nicht bereit, für { $owner } zu antworten, oder er wiederholt einen Fehler von eben.
        [unreachable] Der Resolver konnte die Server von { $owner } nicht erreichen, oder was sie ihm gaben, war nicht zu gebrauchen.
        [refusing] Der Resolver beantwortet solche Fragen zu { $owner } nicht.
        [other] Der Resolver konnte für { $owner } keine Antwort finden; was er selbst dazu sagt, steht unten.
       *[none] Der Resolver konnte für { $owner } keine Antwort finden und sagt nicht, warum.
    }
    .expert = { $owner } { $rtype }: SERVFAIL bei abgeschalteter Prüfung (CD). { $said }
    .fix = { $reason ->
        [dnssec] Wähle einen Resolver, der die Einträge herausgibt, wenn man ihn bittet, das Prüfen dir zu überlassen: Dann kann diese Seite zeigen, was nicht stimmt.
        [unchecked] Wähle einen anderen Resolver.
        [stale] Warte ein wenig, oder wähle einen anderen Resolver.
        [filtered] Wähle einen anderen Resolver, einen, der nicht filtert.
        [not-ready] Warte eine Minute und versuch es noch einmal.
        [unreachable] Versuch es mit einem anderen Resolver. Wenn alle scheitern, sind die Server der Zone ausgefallen oder nicht für sie zuständig (lame): Sag dem Inhaber Bescheid.
        [refusing] Wähle einen anderen Resolver.
       *[none] Versuch es mit einem anderen Resolver. Wenn alle scheitern, sag dem Inhaber des Namens, dass die Server dafür ausgefallen sein könnten.
    }

RESOLVER_REFUSED = Der Resolver verweigert die Antwort
    .plain = Der Resolver hat die Antwort für { $owner } verweigert.
    .expert = { $owner } { $rtype }: REFUSED. { $said }
    .fix = Wähle einen anderen Resolver; dieser filtert vielleicht, begrenzt die Zahl der Fragen oder bedient nur andere Netze.

FORMERR = Der Resolver versteht die Frage nicht
    .plain = Der Resolver hat die Frage nach { $owner } nicht verstanden.
    .expert = { $owner } { $rtype }: FORMERR. { $said }
    .fix = Wähle einen anderen Resolver.

RESOLVER_NOTIMP = Der Resolver unterstützt solche Fragen nicht
    .plain = Fragen dieser Art nach { $owner } beantwortet der Resolver nicht.
    .expert = { $owner } { $rtype }: NOTIMP. { $said }
    .fix = Wähle einen anderen Resolver, oder frag nach einem anderen Typ.

INVALID_RCODE = Der Resolver antwortet mit einem unerwarteten Code
    .plain = Der Resolver hat für { $owner } mit einem Code geantwortet, der keine Antwort ist.
    .expert = { $owner } { $rtype }: RCODE { $rcode }. { $said }
    .fix = Wähle einen anderen Resolver.

TRUNCATED = Die Antwort wurde abgeschnitten
    .plain = Die Antwort für { $owner } wurde abgeschnitten, also kann etwas fehlen.
    .expert = { $owner } { $rtype }: Das TC-Bit ist gesetzt.
    .fix = Frag noch einmal, im Wire-Format, falls der Resolver es anbietet, oder wähle einen anderen Resolver.

RESOLVER_FILTERED = Der Resolver sperrt oder filtert den Namen
    .plain = Der Resolver sagt selbst, dass er für { $owner } nicht die echte Antwort gegeben hat: Er sperrt oder filtert diesen Namen.
    .expert = { $owner } { $rtype }: Extended DNS Error eines Filters. { $said }
    .fix = Wähle einen anderen Resolver, einen, der nicht filtert.

RESOLVER_STALE_ANSWER = Der Resolver gibt eine veraltete Antwort
    .plain = Der Resolver sagt selbst, dass er für { $owner } keine neue Antwort bekommen konnte und eine alte aus seinem Cache gegeben hat.
    .expert = { $owner } { $rtype }: Extended DNS Error einer veralteten Antwort (RFC 8767). { $said }
    .fix = Frag einen anderen Resolver, oder später noch einmal; was an der alten Kopie nicht stimmt, kann längst behoben sein.

RESOLVER_REMARK = Der Resolver hat der Antwort eine Anmerkung beigelegt
    .plain = { $reason ->
        [dnssec] Der Resolver sagt, dass nach seiner eigenen Prüfung mit den Signaturen über { $owner } etwas nicht stimmt. Diese Seite richtet sich nach den Einträgen.
        [unchecked] Der Resolver sagt, dass er { $owner } selbst nicht prüfen konnte. Diese Seite richtet sich nach den Einträgen.
        [not-ready] Der Resolver sagt, dass er bei { $owner } noch nicht bereit war oder einen früheren Fehler wiederholt.
        [unreachable] Der Resolver sagt, dass er mit den Servern von { $owner } Schwierigkeiten hatte.
        [refusing] Der Resolver sagt, dass er solche Fragen zu { $owner } nicht bedient.
       *[other] Der Resolver hat der Antwort für { $owner } eine Anmerkung beigelegt.
    }
    .expert = { $owner } { $rtype }: { $said }
    .fix = Wenn die Antwort falsch aussieht, frag auch einen anderen Resolver.

ANSWER_BLOCKED = Der Resolver oder das Netz sperrt offenbar den Namen
    .plain = Die Antwort für { $owner } lautet { $address }. Diese Adresse führt im Internet nirgendwohin, und sie hat keine Signatur. So antworten Resolver und Netze für Namen, die sie sperren.
    .expert = { $owner } { $rtype }: { $address } ohne RRSIG. An keiner Zone auf dem Weg ist etwas zu beheben, auch nicht an ihrem DS.
    .fix = Wähle einen Resolver, der nicht filtert, oder lass den Namen von der Sperrliste deines Resolvers nehmen.

DNS64_ADDRESS = Die Adresse hat das Netz gemacht (DNS64)
    .plain = Die Adresse { $address } für { $owner } hat dein Netz aus einer IPv4-Adresse gemacht, also kann keine Zone sie signiert haben.
    .expert = { $owner } AAAA: { $address } liegt in einem Präfix von DNS64 (64:ff9b::/96, RFC 6052 2.1; 64:ff9b:1::/48, RFC 8215) und hat keinen RRSIG.
    .fix = Mit dem Namen ist alles in Ordnung. Um ihn zu prüfen, frag einen Resolver ohne DNS64; oder frag nach A, woraus die Adresse gemacht wurde.

ANSWER_FOR_DENIED_NAME = Unsignierte Antwort für einen Namen, den es nicht gibt
    .plain = { $zone ->
        [Root] Die Root-Zone
       *[other] { $zone }
    } beweist mit Signaturen, dass es { $owner } nicht gibt. Die Antwort ohne Signatur hat also höchstwahrscheinlich jemand unterwegs eingeschoben: dein Resolver oder dein Netz.
    .expert = { $owner } { $rtype } kam ohne RRSIG, obwohl der signierte Beweis der Nichtexistenz { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } den Namen abdeckt. Wenn der Name nicht gerade erst ohne Signieren angelegt wurde, gibt es an der Zone nichts zu beheben.
    .fix = Frag einen Resolver in einem anderen Netz. Wenn du { $zone ->
        [Root] die Root-Zone
       *[other] { $zone }
    } betreibst und den Namen eben erst angelegt hast, signiere die Zone neu.

BARE_NEGATIVE_ANSWER = Eine leere Antwort kam ohne SOA und ohne Beweis
    .plain = Für { $owner } kam nichts, was die zuständige Zone senden würde, nicht einmal der SOA-Eintrag, den jede Zone einer leeren Antwort beilegt. Höchstwahrscheinlich hat dein Resolver oder dein Netz diese Antwort gemacht oder abgeschnitten.
    .expert = { $owner } { $rtype } ({ $zone ->
        [Root] Root-Zone
       *[other] { $zone }
    }): negative Antwort ohne NSEC oder NSEC3 und ohne den SOA-Eintrag einer Zone, zu der der Name gehört. So antwortet kein Server einer signierten Zone, der sich an die Regeln hält; gegen Schlüssel oder DS der Zone spricht hier nichts.
    .fix = Wähle einen anderen Resolver oder ein anderes Netz; manche antworten so für Namen, die sie sperren. Zeigen alle dasselbe, sag dem Betreiber der Zone Bescheid.

DNSKEY_LEFT_OUT = In der Antwort fehlen die Schlüssel der Zone
    .plain = { $reason ->
        [root] Laut der Antwort hat die Root-Zone keine Schlüssel. Sie hat aber welche, und mit ihnen beginnt DNSSEC überhaupt. Höchstwahrscheinlich hat dein Resolver oder dein Netz diese Antwort gemacht oder verändert.
        [types] Laut der Antwort hat { $zone } keine Schlüssel, laut dem NSEC- oder NSEC3-Record in derselben Antwort aber doch. Höchstwahrscheinlich hat dein Resolver oder dein Netz diese Antwort verändert.
        [signs] Laut der Antwort hat { $zone } keine Schlüssel. Es kamen aber Records, die { $zone } signiert hat, und ohne Schlüssel kann niemand signieren. Höchstwahrscheinlich hat dein Resolver oder dein Netz diese Antwort gemacht oder verändert.
        [denied] Laut der Antwort hat { $zone } keine Schlüssel, und laut dem NSEC- oder NSEC3-Record darin ebenso. Diese Seite hat aber einen Vertrauensanker für { $zone }. Höchstwahrscheinlich ist { $zone } nicht mehr signiert und der Vertrauensanker alt; oder dein Resolver oder dein Netz hat diese Antwort gemacht oder verändert.
       *[anchor] Laut der Antwort hat { $zone } keine Schlüssel, aber diese Seite hat einen Vertrauensanker für { $zone }. Höchstwahrscheinlich hat dein Resolver oder dein Netz diese Antwort gemacht oder verändert; oder { $zone } ist nicht mehr signiert.
    }
    .expert = { $zone ->
        [Root] Root-Zone
       *[other] { $zone }
    } DNSKEY: negative Antwort, im Widerspruch zu { $reason ->
        [root] dem, was die Root-Zone bekanntlich veröffentlicht
        [types] der Typen-Bitmap am Apex, in derselben Antwort
        [signs] RRSIG-Records von { $zone } in den Antworten
       *[anchor] dem Vertrauensanker
    }.
    .fix = { $reason ->
        [root] Wähle einen anderen Resolver oder ein anderes Netz: Die Server der Root-Zone geben ihre Schlüssel jedem.
        [denied] Ist { $zone } nicht mehr signiert, entferne den Vertrauensanker: Frag den Betreiber von { $zone }. Ist { $zone } signiert, wähle einen anderen Resolver oder ein anderes Netz.
       *[other] Wähle einen anderen Resolver oder ein anderes Netz. Zeigen alle dasselbe, sag dem Betreiber von { $zone } Bescheid: Die Server der Zone müssen ihr DNSKEY-RRset herausgeben.
    }

SPECIAL_NAME = Für diesen Namen antwortet keine öffentliche Zone
    .plain = { $name } gehört zu den Namen, für die Resolver und Netze selbst antworten. Was sie darüber sagen, trägt keine Signatur und lässt sich nicht prüfen.
    .expert = { $name }: reserviert durch { $source }; die Antwort hat der Resolver oder das Netz gemacht. In keiner Zone darüber gibt es etwas zu beheben.
    .fix = Kaputt ist nichts. Wenn die Antwort falsch ist, frag den Betreiber deines Netzes.

DEVICE_CLOCK_SUSPECT = Die Uhr dieses Geräts geht offenbar falsch
    .plain = Nach der Uhr dieses Geräts ({ $now }) ist keine Signatur irgendeiner Zone gültig. Wahrscheinlicher ist, dass die Uhr falsch geht.
    .expert = Die Signaturen von { $zones } Zonen liegen alle auf derselben Seite von { $now }.
