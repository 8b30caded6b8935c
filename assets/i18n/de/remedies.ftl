# What mends a finding: one message for each remedy (diagnose::Remedy). Who does it is said before it.

remedy-sign-again = Signieren Sie { $zone ->
    [Root] die Root-Zone
   *[other] { $zone }
  } vollständig, mit den Schlüsseln, die dort veröffentlicht sind, und liefern Sie die Zone von jedem Server so aus.
remedy-sign-named = Signieren Sie { $zone } mit dem Schlüssel, den der DS nennt, und liefern Sie die Zone samt ihren Schlüsseln von jedem Server aus. Wenn Sie einen anderen Schlüssel verwenden, muss auch der DS ersetzt werden.
remedy-sign-first = Signieren Sie das DNSKEY-RRset von { $zone } mit einem Schlüssel, der darin steht und signieren darf: nicht widerrufen, korrekt aufgebaut und als Zonenschlüssel gekennzeichnet. Gibt es keinen solchen, erzeugen Sie einen und nehmen Sie ihn in dieses RRset auf. Lassen Sie die vorhandenen Signaturen stehen. Prüfen Sie dann hier noch einmal: Erst dann kann diese Seite sagen, welcher DS dazugehört.
remedy-mend-first = Beheben Sie zuerst, was in { $zone ->
    [Root] der Root-Zone
   *[other] { $zone }
  } defekt ist. Stellen Sie die Zone erst danach von Algorithmus { $algorithm } auf 13 (ECDSA P-256) oder 15 (Ed25519) um, in der Reihenfolge eines Schlüsselwechsels: Fügen Sie die neuen Signaturen hinzu, dann den neuen Schlüssel, dann den neuen DS; entfernen Sie danach den alten DS, dann den alten Schlüssel, dann die alten Signaturen. Warten Sie nach jedem Schritt, bis der vorige Stand aus den Caches verschwunden ist.
remedy-sign-keys-with = Signieren Sie das DNSKEY-RRset von { $zone } mit Schlüssel { $key_tag } (Algorithmus { $algorithm }), den ein DS in der Elternzone schon nennt. Ein neuer DS ist nicht nötig.
remedy-sign-algorithm = Signieren Sie alles in { $zone ->
    [Root] der Root-Zone
   *[other] { $zone }
  }, auch die Schlüssel, mit Algorithmus { $algorithm }; lassen Sie Schlüssel und DS, wie sie sind.
remedy-withdraw-keys = Sorgen Sie zuerst dafür, dass { $zone ->
    [Root] die Root-Zone
   *[other] { $zone }
  } vollständig mit einem anderen Algorithmus der Zone signiert ist. Nehmen Sie dann die Schlüssel von Algorithmus { $algorithm } heraus. Erst wenn diese aus den Caches verschwunden sind, hören Sie auf, mit diesem Algorithmus zu signieren, falls es solche Signaturen gibt. Kein DS in der Elternzone nennt diesen Algorithmus.
remedy-rollover = Stellen Sie { $zone ->
    [Root] die Root-Zone
   *[other] { $zone }
  } auf Algorithmus 13 (ECDSA P-256) oder 15 (Ed25519) um, Schritt für Schritt; warten Sie nach jedem Schritt, bis der vorige Stand aus den Caches verschwunden ist. Signieren Sie alles auch mit dem neuen Algorithmus; veröffentlichen Sie dessen Schlüssel; lassen Sie deren DS veröffentlichen; lassen Sie den DS von Algorithmus { $algorithm } entfernen; nehmen Sie die Schlüssel von Algorithmus { $algorithm } heraus; stellen Sie seine Signaturen ein. Die meisten Signierer erledigen das alles von selbst.
remedy-publish-ds = Gilt { $zone } bisher als unsigniert, vergewissern Sie sich zuerst, dass die Zone signiert sein soll, dass alle ihre Server schon länger, als ihre längste TTL dauert, signierte Antworten geben und dass die Zonen unter ihr in Ordnung sind: Deren Fehler zeigen sich noch nicht, danach aber schon. Lassen Sie dann für { $zone } diesen DS in { $parent ->
    [Root] der Root-Zone
   *[other] { $parent }
  } veröffentlichen: { $publish }
remedy-replace-ds = Lassen Sie für { $zone } diesen DS in { $parent ->
    [Root] der Root-Zone
   *[other] { $parent }
  } veröffentlichen: { $publish } Lassen Sie den alten daneben stehen. Erst wenn der neue dort zu sehen ist und seitdem { $ttl } s (die TTL des alten) verstrichen sind, lassen Sie den folgenden DS entfernen: { $remove }
remedy-remove-ds = Der DS von { $zone } für Schlüssel { $stay } nennt einen Schlüssel, der signiert; er bleibt. Erst wenn Sie ihn in { $parent ->
    [Root] der Root-Zone
   *[other] { $parent }
  } sehen, lassen Sie den folgenden DS entfernen: { $remove }
remedy-unsign = Als Notbehelf, wenn andere Resolver dasselbe zeigen und sich { $zone } nicht bald signieren lässt: Lassen Sie in { $parent ->
    [Root] der Root-Zone
   *[other] { $parent }
  } jeden DS für { $zone } entfernen. Sobald er dort verschwunden und seitdem seine TTL ({ $ttl } s) verstrichen ist, behandeln Resolver die Zone als unsigniert: Der Name funktioniert wieder, aber niemand kann ihn mehr prüfen. Signieren Sie bis dahin weiter, falls etwas signiert ist. Zu entfernen: { $remove }
remedy-fix-wish = Lassen Sie CDS und CDNSKEY von { $zone } nur Schlüssel nennen, die im DNSKEY-RRset der Zone stehen und es signieren.
remedy-wish-unsigned = { $zone } fordert { $parent ->
    [Root] die Root-Zone
   *[other] { $parent }
  } auf, jeden DS von { $zone } zu entfernen. Ist das geschehen, gilt die Zone als unsigniert, und niemand kann sie mehr prüfen. Ist das nicht gewollt, nehmen Sie diese Anforderung (CDS, CDNSKEY) jetzt heraus. Ist es gewollt, signieren Sie weiter, bis der DS verschwunden und seine TTL verstrichen ist.
remedy-without-opt-out = Signieren Sie { $zone ->
    [Root] die Root-Zone
   *[other] { $zone }
  } ohne Opt-out, damit die NSEC3-Einträge keinen Namen auslassen.
remedy-ask-another = Frag einen anderen Resolver, oder frag aus einem anderen Netz. Zeigen alle dasselbe, sag dem Betreiber der Zone Bescheid.
remedy-set-clock = Stell die Uhr dieses Geräts richtig und versuch es noch einmal.
remedy-wait = Versuch es später noch einmal: Die alte Antwort verschwindet, sobald die Server der Zone wieder erreichbar sind.
remedy-nothing = Das allein muss nicht behoben werden.
