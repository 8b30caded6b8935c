### The page around the stage, as far as a first visit shows it: search, verdict, transport, map, foot.

# ltr or rtl: which way the language is written.
direction = ltr
site-name = DNSSEC: Brief und Siegel
skip = Direkt zur Geschichte

## Search
ask-name = Domainname
ask-name-hint = Ein Name, ein Link oder eine E-Mail-Adresse
ask-type = Typ
ask-provider = Resolver
ask-go = Siegel prüfen
provider-own = Eigener Resolver
ask-url = URL des Resolvers

## Verdict
state-secure = Gesichert
verdict-secure = Gesichert: { $name } hat das so veröffentlicht, und jede Signatur bis hinauf zur Root-Zone ist gültig.
verdict-work = { $houses } auf dem Weg; { $seals } und { $prints } hier in deinem Browser geprüft.
houses = { $count ->
    [one] 1 Haus
   *[other] { $count } Häuser
}
seals = { $count ->
    [one] 1 Siegel
   *[other] { $count } Siegel
}
prints = { $count ->
    [one] 1 Fingerabdruck
   *[other] { $count } Fingerabdrücke
}

## The first screen
promise = Ist diese Antwort echt?
promise-how = Gib einen Namen ein: Dein Browser prüft jede DNSSEC-Signatur selbst und erzählt den Beweis als Comic.
try = Oder probiere
try-signed = einen signierten Namen
try-unsigned = einen unsignierten
try-broken = einen absichtlich kaputten
try-absent = einen, den es nicht gibt

## Where it came from
origin-opening = Ein aufgezeichneter Fall aus unserem Labor, { $when }. Gerade eben wurde nichts abgerufen.
anchor-laboratory = Das Labor hat eine eigene Root-Zone: Dieser Beweis beginnt bei ihrem Vertrauensanker und nicht bei dem der echten.

## What is under way
failed-still = Die vorige Geschichte zeigen; über diesen Namen sagt sie nichts.
again = Noch einmal
rest-lost = Der Rest dieser Seite ließ sich nicht laden.
rest-lost-act = Ein Teil des Programms ist nicht angekommen. Prüfe, ob du online bist, und versuch es noch einmal.

## Transport
transport = Geschichte abspielen
play = Abspielen
pause = Anhalten
step-next = Nächstes Bild
step-back = Voriges Bild
scrub = Geschichte
scrub-value = Bild { $step } von { $all }: { $title }
speed = Tempo { $speed }
keys-open = Tastenkürzel

## Stage
inside = Schritte zeigen

## Map
map = Vertrauenskette, von der Root-Zone bis zum Namen
map-root = . Root
map-holds = hält

## Foot
language = Sprache
language-lost = { $language } ist nicht angekommen. Die Seite bleibt bei der bisherigen Sprache; prüfe, ob du online bist, und wähle dann noch einmal.
theme = Ausgabe
theme-system = wie das System
theme-light = Tag
theme-dark = Nacht
footer = Diese Seite prüft jede Signatur selbst. Der Resolver bringt nur die Einträge; vertraut wird ihm nicht.

## How deep: what stands beside a caption
glossary-link = Im Glossar
