### The page beyond a first visit: what links and answers bring, what lies under the stage, what goes wrong.

## Search
ask-both = { $unicode } est demandé sous la forme { $ascii }

## Verdict
state-insecure = Non sécurisé
state-bogus = Invalide
state-indeterminate = Indéterminé
verdict-secure-denied = Sécurisé : il est prouvé que le nom { $name } n’a pas d’enregistrement { $type }.
verdict-insecure = Non sécurisé : { $name } n’est pas scellé, et la maison du dessus le prouve.
verdict-bogus = Invalide : un sceau qui devrait tenir pour { $name } ne tient pas.
verdict-indeterminate = Indéterminé : une pièce nécessaire pour vérifier { $name } n’est pas arrivée.
short-secure = { $name } est sécurisé
short-insecure = { $name } n’est pas sécurisé
short-bogus = { $name } est invalide
short-indeterminate = { $name } : indéterminé

## The rules to judge by
policy-strict-short = règles strictes
policy-default-differs = Selon les règles usuelles, ce serait { $verdict ->
    [secure] sécurisé
    [insecure] non sécurisé
    [bogus] invalide
   *[other] indéterminé
}.
policy-strict-differs = Selon les règles strictes, ce serait { $verdict ->
    [secure] sécurisé
    [insecure] non sécurisé
    [bogus] invalide
   *[other] indéterminé
}.
policy-retired = Les règles divergent sur la zone { $zone } : elle scelle avec l’algorithme { $algorithm }, dont plus personne ne devrait se servir pour signer, mais qu’on peut encore vérifier.
policy-iterations = Les règles divergent sur la zone { $zone } : ses enregistrements NSEC3 demandent un nombre d’itérations de { $iterations }, là où il devrait être de 0. À chaque validateur de choisir ce qu’il en supporte.
policy-missing = Les règles divergent sur la zone { $zone } : elle promet l’algorithme { $algorithm } et ne scelle pas tout avec.

## What was found
findings-cause = Ce qui ne va pas, et qui doit agir
findings-beside = Remarqué en chemin
findings-more = { $count ->
    [one] Encore { $count } remarque
    [many] Encore { $count } de remarques
   *[other] Encore { $count } remarques
  }
severity-error = Erreur
severity-warning = Attention
severity-note = Note
acts-visitor = Vous :
acts-owner = Le titulaire du domaine :
acts-registrar = Le bureau d’enregistrement :
acts-operator = Qui signe et sert la zone :
origin-file = Un cas figé, tiré du fichier { $file } et enregistré le { $when }. Rien n’a été demandé au réseau à l’instant.
origin-beside = Un cas figé, enregistré le { $when }. Rien n’a été demandé au réseau à l’instant.
origin-live = { $provider } vient d’être interrogé, le { $when }.
frozen-short = figé le { $when }
live-short = { $when }
asked-again = { $count ->
    [one] { $count } question a été reposée en format binaire, car son JSON avait peut-être perdu des octets.
    [many] { $count } de questions ont été reposées en format binaire, car leur JSON avait peut-être perdu des octets.
   *[other] { $count } questions ont été reposées en format binaire, car leur JSON avait peut-être perdu des octets.
}
anchor-custom = Ce n’est pas l’ancre de confiance de la racine : cette preuve part d’une ancre fournie.
anchor-custom-short = Part d’une ancre de confiance fournie, et non de celle de la racine.
anchor-custom-act = Ce qui est sécurisé ici l’est pour qui fait confiance à cette ancre, et pour personne d’autre.

## Progress
fetching = On interroge { $provider } sur { $name }
fetching-count = Réponses arrivées : { $done } sur { $all }
checking = Toutes les réponses sont là. On vérifie les sceaux.
progress-waiting = à demander
progress-asked = en route
progress-answered = arrivée
progress-failed = pas arrivée
progress-wire = format binaire
cancel = Arrêter
close = Fermer

## Transport
keys-title = Touches
key-space = Lecture ou pause
key-arrows = Vignette précédente ou suivante
key-ends = Première ou dernière vignette
key-help = Cette liste

## Map
map-broken = rupture
map-unsigned = sans signature
map-open = indéterminé
map-none = Rien n’a été vérifié ici.

## Drawer
drawer = Ce que la chouette vient de faire
drawer-none = Rien à vérifier sur cette vignette. Avancez jusqu’au premier sceau.
column-letter = La lettre
column-seal = Le sceau
column-card = La carte
column-ledger = Le livre
column-gap = Le registre
column-check = Le contrôle
field-owner = nom (owner)
field-ttl = TTL
field-ttl-note = restant dans le cache du résolveur
field-algorithm = algorithme
field-signer = signataire, key tag
field-valid = validité
field-now = instant du contrôle
field-signature = signature
field-flags = flags
field-key-tag = key tag
field-key-tag-note = calculé ici, pas cru sur parole
field-key = clé publique
field-digest = condensat
field-digest-type = type de condensat
field-octets = octets scellés
field-hash = leur condensat
field-published = condensat publié
field-computed = condensat calculé ici
field-bytes = { $count ->
    [one] { $count } octet
    [many] { $count } d’octets
   *[other] { $count } octets
}
flags-zsk = une carte pour les lettres
flags-ksk = une grande carte, pour le présentoir
check-holds = tient
check-fails = ne tient pas
more-rows = { $count } de plus

## Stills
stills = Toute l’histoire, en images
print = Imprimer cette page
next = Et maintenant ?
save = Enregistrer le cas : lisible hors ligne
open = Rouvrir un cas
copy-link = Copier le lien de cette vignette
copied = Copié
open-full = Ouvrir la page complète

## Problems: what happened, and who must act how
problem-empty = Il n’y a pas de nom à demander.
problem-empty-act = Saisissez un nom de domaine, par exemple example.com.
problem-empty-label = Deux points se suivent, ou le nom commence par un point.
problem-empty-label-act = Retirez du nom le point de trop.
problem-label-long = Une partie de ce nom a { $detail } caractères.
problem-label-long-act = Entre deux points, il en faut 63 au plus. Vérifiez que le nom est bien entier.
problem-name-long = Ce nom prend { $detail } octets.
problem-name-long-act = Un nom de domaine en a 255 au plus. Vérifiez ce qui a été collé.
problem-character = « { $detail } » ne peut pas figurer tel quel dans un nom de domaine.
problem-character-act = Retirez ce caractère, ou écrivez-le \DDD s’il a vraiment sa place ici.
problem-escape = Une barre oblique inverse n’est suivie ni d’un caractère, ni d’un nombre allant jusqu’à 255.
problem-escape-act = Écrivez \\ pour une barre oblique inverse, ou retirez-la.
problem-idn = « { $detail } » n’est pas un mot admis dans un nom de domaine internationalisé.
problem-idn-act = Vérifiez ses caractères, ou saisissez sa forme xn--.
problem-type = « { $detail } » n’est pas un type d’enregistrement.
problem-type-act = Choisissez-en un dans la liste, ou écrivez TYPE suivi de son numéro.
problem-meta-type = { $detail } ne désigne aucun enregistrement : personne ne peut donc le signer.
problem-meta-type-act = Demandez le type d’un enregistrement, par exemple A ou MX.
problem-url = L’URL du résolveur est inutilisable : { $detail }.
problem-url-act = Donnez l’URL entière, par exemple https://dns.example/dns-query.
problem-url-http = Un résolveur situé sur une autre machine doit être interrogé en https.
problem-url-http-act = Mettez https:// devant. Le http simple ne sert que pour un résolveur sur cet ordinateur.
problem-link = Ce lien ne peut pas être suivi : { $detail }
problem-link-act = Vérifiez qu’il a été copié en entier. Rien n’a été demandé, et on ne se fie à rien d’autre à sa place.
problem-offline = Votre navigateur dit qu’il est hors ligne.
problem-offline-act = Connectez-vous à un réseau et réessayez. Un cas enregistré s’ouvre même sans réseau.
problem-blocked = La connexion à { $provider } n’a pas abouti.
problem-blocked-act = Une extension, un pare-feu ou le réseau de l’entreprise la bloque peut-être ; ou bien le résolveur est en panne, ou n’accepte pas les questions d’une page web (CORS). Essayez un autre résolveur.
problem-timeout = { $provider } n’a pas répondu en { $detail } secondes, et cela deux fois.
problem-timeout-act = Attendez un peu et réessayez, ou choisissez un autre résolveur.
problem-rate = { $provider } dit avoir été interrogé trop souvent (HTTP 429).
problem-rate-act = Attendez une minute et réessayez, ou choisissez un autre résolveur.
problem-http-server = { $provider } a lui-même un problème (HTTP { $detail }).
problem-http-server-act = C’est à son opérateur de le réparer. Réessayez plus tard, ou choisissez un autre résolveur.
problem-http = { $provider } n’accepte pas cette question (HTTP { $detail }).
problem-http-act = Si c’est votre propre résolveur, vérifiez le chemin dans son URL : c’est là qu’il doit répondre en DNS over HTTPS.
problem-garbage = { $provider } a envoyé autre chose qu’une réponse DNS : { $detail }.
problem-garbage-act = Souvent, une page de connexion du réseau s’interpose. Ouvrez d’abord un site web quelconque, ou vérifiez l’URL du résolveur.
problem-not-asked = La question n’a pas été posée.
problem-not-asked-act = Rechargez la page. Si cela se reproduit, signalez-nous ce nom.
problem-refused = { $provider } refuse de répondre : { $detail }.
problem-refused-act = Il ne sert peut-être pas votre réseau, ou bloque ce nom selon ses propres règles. Choisissez un autre résolveur.
problem-case = Ce fichier n’est pas un cas : { $detail }.
problem-case-act = Ouvrez un fichier enregistré par cette page.
