### The story that the page opens with, and its terms; names arrive without their final dot.

root = Root

## Before the story, staged
forged-title = Bevor es Siegel gab
    .alt = Gestellte Szene, aus keinem Eintrag: Eine Elster wirft einen Brief für { $name } in den Kasten, und die Taube kommt als Zweite.
forged-caption = Ein Brief ohne Siegel: Wer zuerst da ist, dem wird geglaubt. Die Elster fälscht ihren und ist früh aufgestanden.
forged-aside = So geht es im einfachen DNS: Die erste Antwort, die passend aussieht, gilt. Was folgt, stammt aus echten Einträgen; diese Szene nicht.

## The question
question-title = Die Frage geht hinaus
    .alt = Die Eule gibt der Taube einen Zettel mit: { $name }, Typ { $type }, mit Signaturen.
question-caption = Die Eule ist dein Browser: Sie fragt nach den { $type }-Einträgen von { $name } und nach den Siegeln. Die Taube ist der Resolver: Sie trägt und muss nicht ehrlich sein.
question-aside = In der Frage ist das DO-Bit gesetzt: Signaturen, bitte. Und CD: Der Resolver darf seine Meinung für sich behalten.

## The letter
bundle-title = Ein Brief, ein Siegel
    .alt = Die { $type }-Einträge von { $owner } fliegen aus ihrem Haus auf ein gemeinsames Blatt, und ein Siegel wird daraufgedrückt.
bundle-caption = Alle { $type }-Einträge von { $owner } sind ein Brief unter einem Siegel. Keiner lässt sich unbemerkt hineinschmuggeln oder herausnehmen.
bundle-aside = Signaturen gelten für ganze RRsets, nie für einzelne Einträge. Ein anderer Typ unter demselben Namen ist ein anderer Brief mit eigenem Siegel.
arrives-title = Ein Brief kommt an
    .alt = Die Taube bringt einen offenen Brief: { $owner }, darunter die Einträge.
arrives-sealed-caption = Hier ist die Antwort, und unten hängt ein Siegel. Lesen darf sie jeder; die Frage ist, wer gesiegelt hat.
arrives-aside = Ein Brief ohne Umschlag: DNSSEC verbirgt nichts.

## The mill
mill-title = Wozu die Mühle gut ist
    .alt = Die Bytes des Briefs { $owner } { $type } laufen durch die Mühle; heraus kommt ein Streifen mit Kerben.
mill-caption = Die Mühle mahlt jeden Brief zu einer kurzen Reihe von Kerben. Die Elster ändert ein einziges Zeichen, und die ganze Reihe sieht anders aus.
mill-aside = Ein Hash: immer gleich lang, und kein Weg zurück. Er verbirgt nichts; DNSSEC verschlüsselt überhaupt nichts. Die zweite Reihe gehört zu genau diesem Brief mit geändertem letzten Bit, ebenfalls hier gemahlen; gestellt ist nur die Elster.

## The seal
compare-title = Siegel und Karte
    .alt = Das Siegel am Brief { $owner } { $type } liegt neben der Karte { $tag } { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    }. Emblem und Rand passen.
compare-holds-caption = Die Kerben müssen dieselben sein wie am Rand des Siegels. Und Karte { $tag } sagt: Nur mein Ring kann das gedrückt haben.
compare-aside = Emblem und Rand sind zwei Bilder einer einzigen Rechnung: Die Karte antwortet „passt“ oder gar nicht. Eine Signatur ist kein privater Schlüssel, und an einen anderen Brief hängen lässt sie sich auch nicht.

## The two halves of a key
halves-title = Der Ring bleibt zu Hause
    .alt = Hinter einem Vorhang bei { $zone ->
        [Root] der Root-Zone
       *[other] { $zone }
    } steht der Ring; sein Siegel und die Karte { $tag } kommen heraus, der Ring nicht.
halves-caption = Die Karte bekommen alle, und sie kann nur prüfen. Der Ring, der siegelt, bleibt bei { $zone ->
    [Root] der Root-Zone
   *[other] { $zone }
  } hinter dem Vorhang.
halves-aside = Öffentlicher und privater Schlüssel. Der Ring kann in einem gesicherten Gerät liegen oder bei einem Dienstleister: Nicht jedes Haus gehört dem Inhaber der Domain.

## The rack
rack-title = Wer sagt, dass die Karte echt ist?
    .alt = Die Karten { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } stehen in einem Kartenständer unter dem großen Siegel { $tag }. Der Ring bleibt hinter einem Vorhang.
rack-caption = Eine Karte drucken kann jeder, wer sagt also, dass diese echt ist? Der Ring der Karte { $tag } hat den ganzen Kartenständer gesiegelt, die eigene Karte inbegriffen.
rings-title = Warum zwei Ringe
    .alt = Bei { $zone ->
        [Root] der Root-Zone
       *[other] { $zone }
    } siegelt der Ring der Karte { $letters } Briefe und der Ring der Karte { $rack } nur den Kartenständer.
rings-caption = Ring { $letters } ist für Briefe da und täglich im Einsatz. Der große Ring { $rack } ist nur für den Kartenständer da und kann im Tresor ruhen.
rings-aside = Karten für Briefe lassen sich tauschen, ohne im Elternhaus zu fragen, denn dort kennt man nur die große. Viele Häuser haben einen Ring für beides.
rack-aside = Ein Kartenständer, der die eigene Karte siegelt, beweist noch nichts. Jemand anders muss die große Karte kennen. Die Elster ist gestellt.

## The ledger
ledger-title = Das Stammbuch im Elternhaus
    .alt = Der Fingerabdruck der großen Karte { $tag } { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } liegt neben dem Abdruck im Stammbuch { $keeper ->
        [Root] der Root-Zone
       *[other] von { $keeper }
    }. Sie stimmen überein.
ledger-caption = Ein Haus höher führt { $keeper ->
    [Root] die Root-Zone
   *[other] { $keeper }
  } ein Stammbuch der Kinder. Der Abdruck der Karte { $tag } steht darin, Ziffer um Ziffer.
ledger-aside = Der Abdruck entsteht aus dem Namen des Hauses und der Karte zusammen. Im Stammbuch können mehrere stehen; einer, der passt, genügt.
pageseal-title = Auch die Seite ist gesiegelt
    .alt = Die Seite über { $child } im Stammbuch trägt ein Siegel { $parent ->
        [Root] der Root-Zone
       *[other] von { $parent }
    }. Es hält.
pageseal-caption = Die Seite über { $child } hat ihr eigenes Siegel, aufgedrückt mit dem Ring { $tag } { $parent ->
    [Root] der Root-Zone
   *[other] von { $parent }
  }. Das Elternhaus steht also zu diesem Abdruck.
pageseal-aside = Einen DS signiert das Elternhaus, nicht das Kind: Es ist das Wort der Eltern über ihr Kind.
climb-title = Ein Haus weiter oben
    .alt = Bei Nacht auf dem Hügel: Die Eule geht vom Haus { $child } hinauf zum Haus { $parent }, wo das Stammbuch liegt.
climb-caption = Das Stammbuch mit diesem Abdruck liegt ein Haus weiter oben: { $parent }. Dorthin steigen wir und fragen noch einmal, was wir bei { $child } gefragt haben.
climb-aside = Für den Schlüssel jeder Zone bürgt die Zone darüber. Deshalb wird eine Kette von der Antwort aufwärts geprüft, bis ein Schlüssel schon bekannt ist.
repeat-title = Weiter hinauf
    .alt = Dieselben Prüfungen für weitere Häuser, alle bestanden.
repeat-one-caption = Dieselben Fragen bei { $zone ->
    [Root] der Root-Zone
   *[other] { $zone }
  }: Karten, Kartenständer und Abdruck. Jede Antwort war Ja.
repeat-aside = Jedes Haus dazwischen wurde geprüft wie das erste. In der Übersicht steht jeder Schritt.

## The stone
stone-title = In Stein gemeißelt
    .alt = Der Fingerabdruck der großen Karte { $tag } { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } liegt neben dem, der in Stein gemeißelt ist. Sie stimmen überein.
stone-caption = Über { $zone ->
    [Root] der Root-Zone
   *[other] { $zone }
  } gibt es niemanden mehr, den man fragen könnte. Der Abdruck der Karte { $tag } ist in einen Stein gemeißelt, den diese Seite mitgebracht hat.
stone-aside = Der Stein kam mit dieser Seite, also muss man der Seite selbst vertrauen. Er war schon vor der Frage da.
people-title = Wer den Stein gemeißelt hat
    .alt = Gestellte Szene, aus keinem Eintrag: Menschen behalten den Vorhang im Auge, hinter dem viermal im Jahr der Ring der Root-Zone benutzt wird.
people-caption = An der echten Root-Zone benutzen Menschen den Ring: Viermal im Jahr treffen sie sich, vor Zeugen und Kameras.
people-aside = Die KSK-Zeremonien der Root-Zone, ausgerichtet von der IANA. Der Schlüssel kommt mit Resolvern, Betriebssystemen und dieser Seite; niemand muss ihn nachschlagen.

## The end
verdict-title = Der Blick zurück
    .alt = Eine Straße mit Häusern, vom Leuchtturm auf seinem Felsen hinunter bis { $name }, jedes mit seinem Zeichen.
verdict-secure-caption = Jedes Siegel hält, vom Stein hinunter bis zum Brief: Das wurde für { $name } veröffentlicht. Es heißt nicht, dass die Website etwas taugt.
verdict-aside = Gesichert: Niemand hat unterwegs ein Wort geändert. Ob stimmt, was veröffentlicht wurde, kann kein Siegel sagen.

## What a resolver does
delivery-title = Ausgehändigt
    .alt = Die Eule legt die Antwort zu { $name } { $type } in deinen Briefkasten.
delivery-caption = Ein Resolver, der so prüft, händigt die Antwort aus, mit Prüfvermerk. Eine gefälschte weist er ab.
delivery-aside = Der Vermerk ist das AD-Bit. Ein grünes Schloss gibt es dafür in Browsern nicht: Die meisten Programme vertrauen ihrem Resolver und zeigen nichts an. Die Elster ist gestellt.

## What it comes to
recap-title = Worauf es hinausläuft
    .alt = Ein Siegel, eine Karte, ein Abdruck und ein Stein, jeweils über dem Namen in DNSSEC: RRSIG, DNSKEY, DS und Vertrauensanker.
recap-caption = Das Siegel ist eine Signatur, die Karte der Schlüssel, der sie prüft. Der Abdruck ist das Wort der Elternzone für diesen Schlüssel, und der Stein war schon vorher bekannt.
recap-aside = Alle vier sind aus den Einträgen dieser Geschichte gezeichnet.
try-own = Jetzt einen eigenen Namen prüfen

## In the pictures: a few words each
say-late = Zu spät?
say-who = Wer sagt das?
label-staged = gestellte Szene
label-you = du
label-ring = siegelt und bleibt
label-card = prüft und reist
label-letters = für Briefe
label-rack = für die Karten
label-yearly = viermal im Jahr
say-address = { $name }, { $type }?
say-seals = Mit Siegeln, bitte.
label-until = bis { $date }
label-root = . Root
label-more = noch { $count }
who-owl = dein Browser
who-pigeon = der Resolver
who-magpie = fälscht
label-do = DO: mit Signaturen
label-ad = AD: geprüft
label-tag = Key-Tag { $tag }
label-changed = ein Zeichen geändert
label-seal = Siegel
label-specimen = Karte
label-print = Abdruck
label-stone = Stein

## Terms
term-plain = DNS ohne DNSSEC
    .text = Antworten tragen keine Signaturen: Geglaubt wird der ersten, die zur Frage passt (RFC 3833 2.1).
term-query = Anfrage (Query)
    .text = Eine Frage an das DNS. Mit dem DO-Bit bittet sie auch um Signaturen (RFC 4035 3.2.1).
term-rrset = RRset
    .text = Alle Einträge (Records) mit demselben Namen und Typ. DNSSEC signiert sie gemeinsam, nie einzeln (RFC 2181 5).
term-rrsig = RRSIG
    .text = Eine Signatur über ein RRset, mit dem Namen des Signierers, dem Key-Tag seines Schlüssels und einem Gültigkeitszeitraum (RFC 4034 3).
term-digest = Digest
    .text = Eine Zahl fester Länge, die eine Hashfunktion aus beliebigen Bytes errechnet. Bei RSA und ECDSA wird der Digest signiert (RFC 5702 3).
term-keys = Öffentlicher und privater Schlüssel
    .text = Der private Schlüssel erzeugt Signaturen und bleibt bei seinem Besitzer. Der öffentliche kann sie nur prüfen und wird veröffentlicht (RFC 4033 3.1).
term-dnskey = DNSKEY
    .text = Ein öffentlicher Schlüssel einer Zone. Mit ihm kann jeder Signaturen prüfen und niemand welche erzeugen (RFC 4034 2).
term-rings = KSK und ZSK
    .text = Der Key-Signing Key signiert nur das DNSKEY-RRset, der Zone-Signing Key alle übrigen RRsets (RFC 6781 3.1).
term-ds = DS
    .text = Ein Digest eines Schlüssels der Kindzone, veröffentlicht und signiert von der Elternzone (RFC 4034 5).
term-trust-anchor = Vertrauensanker (Trust Anchor)
    .text = Ein Schlüssel oder sein Digest, der bekannt ist, bevor überhaupt gefragt wird. Für die Root-Zone veröffentlicht ihn die IANA (RFC 9718).
term-chain = Vertrauenskette (Chain of Trust)
    .text = Die Glieder von einem Vertrauensanker hinunter bis zur Antwort, jedes vom darüberliegenden signiert (RFC 4033 3.1).
term-resolver = Validierender Resolver
    .text = Er prüft für seine Clients: Was gesichert (secure) ist, bekommt das AD-Bit, und was ungültig (bogus) ist, beantwortet er mit SERVFAIL (RFC 4035 3.2.3, 5.5).
