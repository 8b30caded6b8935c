# What mends a finding: one message for each remedy (diagnose::Remedy). Who does it is said before it.

remedy-sign-again = Signieren Sie { $zone ->
    [Root] die Root-Zone
   *[other] { $zone }
  } vollständig, mit den Schlüsseln, die dort veröffentlicht sind, und liefern Sie die Zone von jedem Server so aus.
remedy-sign-named = Signieren Sie { $zone } mit dem Schlüssel, den der DS nennt, und liefern Sie die Zone samt ihren Schlüsseln von jedem Server aus. Mit einem anderen Schlüssel muss auch der DS ersetzt werden.
remedy-sign-first = Signieren Sie das DNSKEY-RRset von { $zone } mit einem Schlüssel, der darin steht und zum Signieren taugt: nicht widerrufen, intakt und als Zonenschlüssel gekennzeichnet. Erzeugen Sie einen neuen, wenn es keinen solchen gibt. Lassen Sie die Signaturen stehen, die schon da sind. Prüfen Sie dann hier noch einmal: Erst dann kann diese Seite sagen, welcher DS dazugehört.
remedy-mend-first = Beheben Sie zuerst, was in { $zone ->
    [Root] der Root-Zone
   *[other] { $zone }
  } nicht hält. Stellen Sie die Zone erst danach von Algorithmus { $algorithm } auf 13 (ECDSA P-256) oder 15 (Ed25519) um, in der Reihenfolge eines Schlüsselwechsels: neue Signaturen, neuer Schlüssel, neuer DS; dann das Alte heraus: erst der DS, dann der Schlüssel, dann die Signaturen.
remedy-sign-keys-with = Signieren Sie das DNSKEY-RRset von { $zone } mit Schlüssel { $key_tag } (Algorithmus { $algorithm }), den ein DS in der Elternzone schon nennt. Ein neuer DS ist nicht nötig.
remedy-sign-algorithm = Signieren Sie alles in { $zone ->
    [Root] der Root-Zone
   *[other] { $zone }
  }, auch die Schlüssel, mit Algorithmus { $algorithm }; lassen Sie Schlüssel und DS, wie sie sind.
remedy-withdraw-keys = Sorgen Sie zuerst dafür, dass { $zone ->
    [Root] die Root-Zone
   *[other] { $zone }
  } vollständig mit einem anderen Algorithmus der Zone signiert ist. Nehmen Sie dann die Schlüssel von Algorithmus { $algorithm } heraus. Erst wenn sie aus den Caches verschwunden sind, stellen Sie seine Signaturen ein, falls es welche gibt. Kein DS in der Elternzone nennt diesen Algorithmus.
remedy-rollover = Stellen Sie { $zone ->
    [Root] die Root-Zone
   *[other] { $zone }
  } auf Algorithmus 13 (ECDSA P-256) oder 15 (Ed25519) um, Schritt für Schritt, und warten Sie vor jedem Schritt, bis der vorige Stand aus den Caches verschwunden ist: zusätzlich alles mit dem neuen Algorithmus signieren; dessen Schlüssel veröffentlichen; deren DS veröffentlichen lassen; den DS von Algorithmus { $algorithm } entfernen lassen; dessen Schlüssel herausnehmen; dessen Signaturen einstellen. Die meisten Signierer erledigen das alles von selbst.
remedy-publish-ds = Gilt { $zone } bisher als unsigniert, vergewissern Sie sich zuerst, dass die Zone signiert sein soll, dass alle ihre Server schon länger, als ihre längste TTL dauert, signierte Antworten geben und dass die Zonen unter ihr in Ordnung sind: Deren Fehler zeigen sich noch nicht, danach aber schon. Lassen Sie dann für { $zone } diesen DS in { $parent ->
    [Root] der Root-Zone
   *[other] { $parent }
  } veröffentlichen: { $publish }
remedy-replace-ds = Lassen Sie für { $zone } diesen DS in { $parent ->
    [Root] der Root-Zone
   *[other] { $parent }
  } veröffentlichen: { $publish } Lassen Sie den alten daneben stehen. Erst wenn der neue dort zu sehen ist und seitdem { $ttl } s (die TTL des alten) verstrichen sind, lassen Sie entfernen: { $remove }
remedy-remove-ds = Ein anderer DS von { $zone }, für Schlüssel { $stay }, nennt einen Schlüssel, der signiert; er bleibt. Erst wenn Sie sehen, dass er in { $parent ->
    [Root] der Root-Zone
   *[other] { $parent }
  } steht, lassen Sie entfernen: { $remove }
remedy-unsign = Als Notbehelf, wenn andere Resolver dasselbe zeigen und sich { $zone } nicht bald signieren lässt: Lassen Sie in { $parent ->
    [Root] der Root-Zone
   *[other] { $parent }
  } jeden DS für { $zone } entfernen. Sobald er dort verschwunden und seitdem seine TTL ({ $ttl } s) verstrichen ist, behandeln Resolver die Zone als unsigniert: Der Name funktioniert wieder, aber niemand kann ihn mehr prüfen. Signieren Sie bis dahin weiter, falls etwas signiert ist. Zu entfernen: { $remove }
remedy-fix-wish = Lassen Sie CDS und CDNSKEY von { $zone } nur Schlüssel nennen, die im DNSKEY-RRset der Zone stehen und es signieren.
remedy-wish-unsigned = { $zone } bittet { $parent ->
    [Root] die Root-Zone
   *[other] { $parent }
  }, jeden DS von { $zone } zu entfernen. Ist das geschehen, gilt die Zone als unsigniert, und niemand kann sie mehr prüfen. Ist das nicht gewollt, nehmen Sie die Bitte (CDS, CDNSKEY) jetzt heraus. Ist es gewollt, signieren Sie weiter, bis der DS verschwunden und seine TTL verstrichen ist.
remedy-without-opt-out = Signieren Sie { $zone ->
    [Root] die Root-Zone
   *[other] { $zone }
  } ohne Opt-out, damit die NSEC3-Records keinen Namen auslassen.
remedy-ask-another = Frag einen anderen Resolver, oder frag aus einem anderen Netz. Zeigen alle dasselbe, sag dem Betreiber der Zone Bescheid.
remedy-set-clock = Stell die Uhr dieses Geräts richtig und versuch es noch einmal.
remedy-wait = Versuch es später noch einmal: Eine alte Antwort verschwindet, sobald die Server der Zone wieder erreichbar sind.
remedy-nothing = Deswegen allein ist nichts zu beheben.
