### The other scenes: titles, captions (at most two short sentences) and asides. Names arrive without their final dot.

span-years = { $count ->
    [one] 1 Jahr
   *[other] { $count } Jahre
}
span-days = { $count ->
    [one] 1 Tag
   *[other] { $count } Tage
}
span-hours = { $count ->
    [one] 1 Stunde
   *[other] { $count } Stunden
}
span-minutes = { $count ->
    [one] 1 Minute
   *[other] { $count } Minuten
}
span-seconds = { $count ->
    [one] 1 Sekunde
   *[other] { $count } Sekunden
}

## The letter
arrives-bare-caption = Hier ist die Antwort, und unten hängt nichts. Jeder könnte sie geschrieben haben.

## The seal
cracked-title = Das Siegel passt nicht
    .alt = Das Siegel am Brief { $owner } { $type } bricht entzwei: Es passt nicht zu den Einträgen.
cracked-caption = Dieser Brief und dieses Siegel gehören nicht zusammen. Ob Fälschung oder Schreibfehler: Danach richten darf sich niemand.
expired-title = Haltbarkeit abgelaufen
    .alt = Das Siegel am Brief { $owner } { $type } galt bis { $until }, und das ist vorbei.
expired-caption = Dieses Siegel galt bis { $until } und keinen Tag länger. Nur { $zone ->
    [Root] die Root-Zone
   *[other] { $zone }
  } kann ein frisches aufdrücken.
not-yet-title = Zu früh dran
    .alt = Das Siegel am Brief { $owner } { $type } gilt ab { $from }, und das steht noch bevor.
not-yet-caption = Dieses Siegel zählt erst ab { $from }. Entweder ist es zu früh dran, oder eine Uhr geht nach.
bare-title = Kein Siegel
    .alt = Ein Brief { $owner } { $type } ohne jedes Siegel.
bare-caption = Was { $zone ->
    [Root] die Root-Zone
   *[other] { $zone }
  } verschickt, ist gesiegelt, und das hier kam ohne. Darauf darf sich also niemand verlassen.
stranger-title = Ein fremder Ring
    .alt = Das Siegel am Brief { $owner } { $type } nennt eine Karte, die { $zone ->
        [Root] die Root-Zone
       *[other] { $zone }
    } nicht hat.
stranger-caption = Das Siegel nennt Karte { $tag }. Im Kartenständer { $zone ->
    [Root] der Root-Zone
   *[other] von { $zone }
  } gibt es keine solche Karte.
wrong-house-title = Nebenan gesiegelt
    .alt = Das Siegel am Brief { $owner } { $type } stammt nicht { $zone ->
        [Root] aus der Root-Zone
       *[other] aus { $zone }
    }.
wrong-house-caption = Das hat ein Haus gesiegelt, das die Sache nichts angeht. Nur { $zone ->
    [Root] die Root-Zone
   *[other] { $zone }
  } darf für { $owner } sprechen.
unreadable-title = Ein Siegel unbekannter Machart
    .alt = Das Siegel am Brief { $owner } { $type } hat einen Algorithmus, der sich hier nicht prüfen lässt.
unreadable-caption = Ein Siegel dieser Machart kann hier niemand prüfen. Das spricht nicht dagegen und auch nicht dafür.
flaw-title = Das Siegel zählt nicht
    .alt = Das Siegel am Brief { $owner } { $type } darf nicht verwendet werden.
flaw-caption = Ein Siegel ist da, aber nach den Regeln zählt es nicht. Welche Regel das ist, sagt die Diagnose weiter unten.
flaw-aside = Fälschung oder Missgeschick: Von hier sieht beides gleich aus. Hinter den meisten gebrochenen Siegeln steckt ein Missgeschick.

## The rack
rack-single-caption = Bei { $zone ->
    [Root] der Root-Zone
   *[other] { $zone }
  } genügt ein Ring: Er siegelt Briefe und Kartenständer. Seine Karte { $tag } steht allein unter ihrem eigenen Siegel.
rollover-title = Ein Ring wird gewechselt
    .alt = Zwei große Karten stehen im Kartenständer { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    }: { $tag }, deren Ring ihn gesiegelt hat, und daneben { $other }.
rollover-caption = Zwei große Karten im Kartenständer { $zone ->
    [Root] der Root-Zone
   *[other] von { $zone }
  }: { $tag }, deren Ring ihn gesiegelt hat, und { $other }. Eine übernimmt oder hält sich bereit.
rollover-aside = Ein Rollover: Die neue Karte steht so lange neben der alten, bis alle sie gesehen haben. Erst dann geht der alte Ring in den Ruhestand.
rack-single-aside = Eine Karte, die Briefe und Kartenständer siegelt: ein CSK. Noch beweist sie nichts: Jemand anders muss sie kennen.

## The ledger
ledger-stranger-title = Ein Abdruck ohne Karte
    .alt = Im Stammbuch { $keeper ->
        [Root] der Root-Zone
       *[other] von { $keeper }
    } steht ein Abdruck der Karte { $tag }, und im Kartenständer { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } daneben gibt es keine solche Karte.
ledger-stranger-caption = Im Stammbuch steht ein Abdruck der Karte { $tag }. Im Kartenständer { $zone ->
    [Root] der Root-Zone
   *[other] von { $zone }
  } gibt es keine solche Karte.
ledger-no-card-caption = Im Stammbuch { $keeper ->
    [Root] der Root-Zone
   *[other] von { $keeper }
  } steht der Abdruck einer Karte { $tag }. Keine Karte im Kartenständer von { $zone } ergibt diesen Abdruck.
ledger-no-card-single-caption = Im Stammbuch { $keeper ->
    [Root] der Root-Zone
   *[other] von { $keeper }
  } steht der Abdruck einer Karte { $tag }. Die einzige Karte im Kartenständer von { $zone } ergibt einen anderen.
mismatch-title = Der falsche Fingerabdruck
    .alt = Zwei Fingerabdrücke zur Karte { $tag } { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } nebeneinander: Sie sind verschieden.
mismatch-caption = Karte { $tag } ergibt in der Mühle einen Abdruck, im Stammbuch steht ein anderer. Haus und Elternhaus müssen sich einig sein, bevor jemand eingelassen wird.
mismatch-aside = Dazu kommt es, wenn ein Schlüssel gewechselt wird und das Elternhaus nichts davon erfährt.
unusable-title = Eine Karte, die nicht zählt
    .alt = Die beiden Fingerabdrücke zur Karte { $tag } { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } stimmen überein, aber die Karte darf nicht verwendet werden.
unusable-caption = Der Abdruck der Karte { $tag } passt. Aber laut ihrer eigenen Aufschrift darf sie für nichts bürgen.
unusable-aside = Eine Karte kann widerrufen sein (REVOKE) oder gar nicht für Zonen gedacht. Dann ist ihr Abdruck nichts wert.
repeat-down-title = Weiter hinunter
    .alt = Dieselben Prüfungen für die Häuser auf dem Weg, alle bestanden.
repeat-above-title = Über der Bruchstelle
    .alt = Dieselben Prüfungen für die Häuser darüber, alle bestanden.
repeat-caption = Dieselben Fragen in jedem Haus auf dem Weg, zuerst bei { $zone ->
    [Root] der Root-Zone
   *[other] { $zone }
  }. Jede Antwort war Ja.
repeat-above-caption = Die Karten { $zone ->
    [Root] der Root-Zone
   *[other] von { $zone }
  } sind in Ordnung, und jedes Haus darüber bis hinauf zum Stein auch. Der Bruch liegt darunter.

## The stone
stone-mismatch-title = Im Stein steht etwas anderes
    .alt = Der in Stein gemeißelte Fingerabdruck liegt neben dem, was { $zone ->
        [Root] die Root-Zone
       *[other] { $zone }
    } vorzeigt: Keine der Karten passt.
stone-mismatch-caption = Der Abdruck { $zone ->
    [Root] der Root-Zone
   *[other] von { $zone }
  } ist nicht der im Stein. Darunter lässt sich nichts beweisen.
stone-first-caption = Diese Kette endet, bevor sie den Brief erreicht; deshalb wird sie vom Stein abwärts erzählt. In ihn ist der Abdruck der Karte { $tag } { $zone ->
    [Root] der Root-Zone
   *[other] von { $zone }
  } gemeißelt.

## No seals, by arrangement
postcard-title = Bloß eine Postkarte
    .alt = Das gesiegelte Register { $parent ->
        [Root] der Root-Zone
       *[other] von { $parent }
    } sagt, dass das Stammbuch keinen Fingerabdruck von { $child } hat.
postcard-caption = { $parent ->
    [Root] Die Root-Zone
   *[other] { $parent }
  } hat keinen Abdruck von { $child }, und das gesiegelte Register bestätigt es. Ganz normal: Was { $child } sagt, mag durchaus stimmen, nur bürgt niemand dafür.
postcard-unsupported-title = Abdrücke anderer Machart
    .alt = Im Stammbuch { $parent ->
        [Root] der Root-Zone
       *[other] von { $parent }
    } stehen Abdrücke für { $child }, alle von einer Machart, die sich hier nicht prüfen lässt.
postcard-unsupported-caption = { $parent ->
    [Root] Die Root-Zone
   *[other] { $parent }
  } bürgt für { $child } nur mit Abdrücken einer Machart, die sich hier nicht prüfen lässt. Das gilt als Postkarte.
postcard-retired-title = Abdrücke für eine ausgediente Presse
    .alt = Im Stammbuch { $parent ->
        [Root] der Root-Zone
       *[other] von { $parent }
    } stehen Abdrücke für { $child }, alle für eine Siegelpresse, die im Ruhestand ist.
postcard-retired-caption = { $parent ->
    [Root] Die Root-Zone
   *[other] { $parent }
  } bürgt für { $child } nur mit einer Art Siegel, die nach den strengen Regeln nicht mehr zählt. Bleibt eine Postkarte.
postcard-optout-title = Vielleicht bloß eine Postkarte
    .alt = Das gesiegelte Register { $parent ->
        [Root] der Root-Zone
       *[other] von { $parent }
    } hat eine Lücke, wo { $child } stehen würde; Häuser darin siegeln womöglich nichts.
postcard-optout-caption = Das Register { $parent ->
    [Root] der Root-Zone
   *[other] von { $parent }
  } sagt: In dieser Lücke kann es Häuser geben, die nichts siegeln. Also ist auch von { $child } kein Siegel zu erwarten.
postcard-unread-title = Zu oft verkleckst
    .alt = Das Register { $parent ->
        [Root] der Root-Zone
       *[other] von { $parent }
    } ist so oft verkleckst, dass es nicht gelesen wird; { $child } gilt als Haus, das nichts siegelt.
postcard-unread-caption = Das Register { $parent ->
    [Root] der Root-Zone
   *[other] von { $parent }
  } ist so oft verkleckst, dass niemand es lesen muss. Nach den Regeln gilt { $child } als Postkarte.
postcard-aside = Nichts Böses, und auch nicht als falsch erwiesen. Geheimer als eine Postkarte ist ein gesiegelter Brief übrigens nicht.

## Proof of nobody
gap-title = Niemand da: bewiesen
    .alt = Eine Reihe von Namen im gesiegelten Register { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    }: Auf { $from } folgt direkt { $to }. Das entscheidet über { $name }, Typ { $type }.
blots-title = Niemand da: bewiesen
    .alt = Ein Kreis aus gehashten Namen im gesiegelten Register { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    }: Auf { $from } folgt direkt { $to }. Das entscheidet über { $name }, Typ { $type }.
gap-name-caption = Zwischen diesen beiden ist niemand, und die Seite, auf der das steht, ist gesiegelt. Also gibt es { $name } nicht: bewiesen, nicht bloß unbekannt.
gap-type-caption = Das Register zählt auf, was { $name } hat, und { $type } ist nicht dabei. Die Seite ist gesiegelt, also ist das Fehlen bewiesen.
gap-wildcard-caption = Die Antwort stammt aus einem Vordruck für beliebige Namen. Diese Seite beweist, dass { $name } keinen eigenen Eintrag hat.
gap-optout-caption = In dieser Lücke kann es Häuser geben, die nichts siegeln. Ob { $name } dazugehört, kann also niemand sicher sagen.
gap-nobody-optout-caption = { $zone ->
    [Root] Die Root-Zone
   *[other] { $zone }
  } sagt, dass es { $name } nicht gibt. Aber diese Lücke lässt Häuser aus, die nichts siegeln, also lässt sich das nicht beweisen.
gap-no-ds-caption = Das Register { $zone ->
    [Root] der Root-Zone
   *[other] von { $zone }
  } verzeichnet, was es zu { $name } gibt. Ein Fingerabdruck ist nicht dabei.
gap-unread-title = Zu oft verkleckst
    .alt = Das Register { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } ist so oft verkleckst, dass es nicht gelesen wird; es sagt nichts über { $name }, Typ { $type }.
gap-unread-caption = Das Register { $zone ->
    [Root] der Root-Zone
   *[other] von { $zone }
  } ist so oft verkleckst, dass niemand es lesen muss. Nach den Regeln gilt das als unsigniert.
gap-broken-title = Niemand da: unbewiesen
    .alt = Was aus dem Register { $zone ->
        [Root] der Root-Zone
       *[other] von { $zone }
    } kam, beweist nicht, dass es { $name }, Typ { $type }, nicht gibt.
gap-broken-caption = Die Antwort sagt, da sei nichts, aber die Seiten des Registers beweisen es nicht. Behaupten kann das jeder.
gap-broken-wildcard-caption = Die Antwort stammt aus einem Vordruck für beliebige Namen, aber das Register beweist nicht, dass { $name } keinen eigenen Eintrag hat.
gap-aside = Die Seiten werden vorab geschrieben und gesiegelt; auf Bestellung siegelt niemand eine Lüge.
blots-aside = Die Namen sind hier verkleckst, damit sich das Register nicht einfach durchlesen lässt. Aber Kleckse kann man erraten.
gap-stands = { $role }: { $stands }
gap-has = { $role }, hat { $types }
gap-nobody = niemand
gap-there = vorhanden
gap-below = nur Namen darunter
gap-unsigned = Opt-out-Lücke
gap-widened = Lücken breiter gezeichnet, als sie sind
gap-lacks = { $role }: keine Seite dazu
role-asked = gefragt
role-encloser = Closest Encloser
role-next-closer = Next Closer
role-wildcard = Wildcard

## Another name
forward-title = Nachsendeauftrag
    .alt = Ein Brief bei { $from }, der nur eine andere Adresse nennt.
cname-caption = { $from } ist ein Alias: Der Brief sagt nur, dass man nach { $to } fragen soll. Gesiegelt ist er wie jeder andere.
alias-round-caption = { $from } führt zu { $to }, und da waren wir schon. So kommt niemand je an.
alias-long-caption = { $from } führt zu noch einem Namen, am Ende einer langen Reihe. So weit muss niemand folgen.
dname-caption = Alles unter einem Namen ist unter einen anderen umgezogen. Die neue Adresse folgt nach fester Regel aus dem gesiegelten Brief.
dname-broken-caption = Nach der Regel des gesiegelten Briefs müsste es { $rule } sein. Was für { $from } kam, führt stattdessen zu { $to }.
dname-long-caption = Nach der Regel des gesiegelten Briefs wäre der neue Name für { $from } länger, als ein Name sein darf. Also führt er nirgendwohin.
nowhere-title = Der Weg führt nirgendwohin
    .alt = Ein Brief bei { $from }, der nirgendwohin führt.
onward-title = Von Tür zu Tür
    .alt = Ein Brief nach dem anderen, der nur die nächste Adresse nennt: von { $from } bis { $to }.
onward-caption = Jeder Brief nennt nur den nächsten, von { $from } bis { $to }. Jeder hat sein eigenes Siegel, und jedes hält.
forward-aside = Der nächste Brief braucht seinen eigenen Beweis.

## Nothing came
lost-title = Nie angekommen
    .alt = Eine leere Ablage: { $name }, Typ { $type } kam nicht an.
lost-caption = { $type } für { $name } war nicht zu bekommen. Das beweist nichts und beschuldigt niemanden: Versuch es noch einmal, oder schick eine andere Taube.
missing-caption = Die Kette braucht { $type } für { $name }, und das ist nicht da. Nach den Regeln endet sie hier, unbewiesen.
unanchored-title = Kein Stein für diese Straße
    .alt = Eine leere Ablage: Kein mitgebrachter Stein steht über { $name }.
unanchored-caption = Über { $name } steht kein mitgebrachter Stein. Also lässt sich nichts beweisen und nichts ankreiden.
lost-aside = Eine fehlende Antwort ist weder eine gute noch eine schlechte Nachricht.

## The end
verdict-insecure-caption = Die Kette endet vor { $name }, ganz wie vereinbart. Was kam, kann stimmen, nur bezeugt es kein Siegel.
verdict-insecure-nobody-caption = { $name } gibt es nicht, sagt das Register. Aber es lässt Häuser ohne Siegel aus, also lässt sich das hier nicht beweisen. Prüf zuerst die Schreibweise.
verdict-insecure-open-caption = Die Siegel, die sich hier prüfen lassen, decken nicht die ganze Antwort zu { $name } ab. Nach den Regeln ist nichts gebrochen: Sie kann durchaus stimmen.
verdict-absent-caption = Jedes Siegel hält, vom Stein hinunter bis zum Register. Dass { $name } keine { $type }-Einträge hat, ist bewiesen, nicht bloß unbekannt.
verdict-bogus-caption = Ein Glied ist gebrochen, also zählt darunter nichts. Ein Resolver, der sorgfältig prüft, antwortet für { $name } gar nicht.
verdict-indeterminate-caption = Etwas, das für { $name } nötig ist, kam nicht an oder lässt sich hier nicht lesen. Vorerst ist nichts bewiesen und nichts gebrochen.
verdict-stopped-caption = Was für { $name } kam, kostet beim Prüfen mehr Arbeit, als diese Seite auf sich nimmt; sie hat aufgehört. Nichts ist also bewiesen und nichts gebrochen.

## What a resolver does
unmarked-title = Ausgehändigt, ohne Vermerk
    .alt = Die Eule legt eine Postkarte zu { $name } { $type } in deinen Briefkasten.
unmarked-caption = Ein Resolver, der prüft, händigt auch das aus, nur ohne seinen Vermerk. Unsigniert heißt nicht unsicher, sondern unbewiesen.
refusal-title = An der Tür abgewiesen
    .alt = Die Antwort zu { $name } { $type } liegt in der Ablage; in deinem Briefkasten landet eine Fehlermeldung.
refusal-caption = Ein Resolver, der prüft, weist diese Antwort ab und sagt SERVFAIL. Lieber keine Antwort als eine, die gefälscht sein kann.
refusal-nowhere-caption = Ein Resolver, der prüft, gibt hier auch auf und sagt SERVFAIL. Die Siegel mögen halten, der Weg führt nirgendwohin.
refusal-aside = Für Besucher sieht die Website wie ausgefallen aus. Beheben kann das nur, wer in der Diagnose genannt ist.

## In the pictures: a few words each
label-card-says = die Karte sagt
label-ledger-says = das Stammbuch sagt
label-stone-says = der Stein sagt
label-no-print = kein Abdruck
label-from = ab { $date }
label-late = { $span } zu spät
label-early = { $span } zu früh
label-today = geprüft am
label-see = siehe
label-differ = { $count } von { $all } verschieden
