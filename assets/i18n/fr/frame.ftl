### The page around the stage, as far as a first visit shows it: search, verdict, transport, map, foot.

# ltr or rtl: which way the language is written.
direction = ltr
site-name = DNSSEC, sceau à l’appui
skip = Aller à l’histoire

## Search
ask-name = Nom de domaine
ask-name-hint = Un nom, un lien ou une adresse e-mail
ask-type = Type
ask-provider = Résolveur
ask-go = Vérifier les sceaux
provider-own = Votre résolveur
ask-url = URL du résolveur

## Verdict
state-secure = Sécurisé
verdict-secure = Sécurisé : voilà ce qu’a publié { $name }, et toutes les signatures sont valides jusqu’à la racine.
verdict-work = { $houses } sur le chemin ; { $seals } et { $prints } vérifiés ici, dans votre navigateur.
houses = { $count ->
    [one] { $count } maison
    [many] { $count } de maisons
   *[other] { $count } maisons
}
seals = { $count ->
    [one] { $count } sceau
    [many] { $count } de sceaux
   *[other] { $count } sceaux
}
prints = { $count ->
    [one] { $count } empreinte
    [many] { $count } d’empreintes
   *[other] { $count } empreintes
}

## The first screen
promise = Cette réponse est-elle authentique ?
promise-how = Tapez un nom : votre navigateur vérifie lui-même chaque signature DNSSEC et raconte la preuve en bande dessinée.
try = Ou essayez
try-signed = un nom signé
try-unsigned = un nom non signé
try-broken = un nom cassé exprès
try-absent = un nom qui n’existe pas

## Where it came from
origin-opening = Un cas enregistré dans notre laboratoire, { $when }. Rien n’a été demandé au réseau à l’instant.
anchor-laboratory = Le laboratoire a sa propre racine : cette preuve part de son ancre de confiance, et non de celle de la vraie racine.

## What is under way
failed-still = Afficher l’histoire précédente ; elle ne dit rien de ce nom.
again = Réessayer
rest-lost = Le reste de cette page n’a pas pu être chargé.
rest-lost-act = Une partie du programme n’est pas arrivée. Vérifiez que vous êtes en ligne, puis réessayez.

## Transport
transport = Lecture de l’histoire
play = Lire
pause = Pause
step-next = Vignette suivante
step-back = Vignette précédente
scrub = Histoire
scrub-value = Vignette { $step } sur { $all } : { $title }
speed = Vitesse { $speed }
keys-open = Raccourcis clavier

## Stage
inside = Voir chaque étape

## Map
map = Chaîne de confiance, de la racine au nom
map-root = . racine
map-holds = tient

## Foot
language = Langue
language-lost = La langue { $language } n’est pas arrivée. La page garde celle qu’elle avait ; vérifiez que vous êtes en ligne, puis choisissez à nouveau.
theme = Édition
theme-system = comme le système
theme-light = jour
theme-dark = nuit
footer = Cette page vérifie elle-même chaque signature. Le résolveur ne fait que porter les enregistrements, et n’est pas cru sur parole.

## How deep: what stands beside a caption
glossary-link = Dans le glossaire
