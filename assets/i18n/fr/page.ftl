### The page beyond a first visit: what links and answers bring, what lies under the stage, what goes wrong.

## Search
ask-both = { $unicode } est demandé sous la forme { $ascii }
ask-reverse = { $address } est cherché sous son nom inverse, { $name }
ask-mail = Le courrier pour { $name } va là où le disent ses enregistrements MX ; ce sont donc eux qui sont demandés.
ask-label = { $label } dans un nom désigne des enregistrements { $type } ; ce sont donc eux qui sont demandés.
ask-meant = Vouliez-vous dire { $name } ?
ask-type-instead = Demander plutôt { $type }
ask-resolver = Demander plutôt à { $provider }
link-unknown = La page ne peut rien faire de ces mots dans le lien : { $words }. Elle les ignore, et suit le reste.

## Verdict
state-insecure = Non sécurisé
state-bogus = Invalide
state-indeterminate = Indéterminé
verdict-secure-denied = Sécurisé : le nom { $name } n’a pas d’enregistrement { $type }, et cela est prouvé.
verdict-secure-nobody = Sécurisé : le nom { $name } n’existe pas, et cela est prouvé.
verdict-insecure = Non sécurisé (insecure) : le nom { $name } n’est pas signé, et cela est prouvé.
verdict-insecure-nobody = Non sécurisé (insecure) : la zone parente dit que le nom { $name } n’existe pas, mais ne peut le prouver ici.
verdict-insecure-open = Non sécurisé (insecure) : les signatures vérifiables ici ne couvrent pas toute la réponse sur le nom { $name } ; d’après les règles, rien n’est rompu.
verdict-bogus = Invalide (bogus) : un maillon de la chaîne qui devrait prouver le nom { $name } ne tient pas.
verdict-indeterminate = Indéterminé : une pièce nécessaire pour vérifier { $name } n’est pas arrivée, ou ne peut être lue ici.
verdict-stopped = Indéterminé : vérifier { $name } demande plus de travail que cette page n’en accepte ; elle s’est arrêtée.

## The verdict at a glance
card-secure = Sécurisé : { $name } { $type } est { $values }.
card-more = { $values } et { $count } de plus
card-until = Toutes les signatures sont valides jusqu’à l’ancre de confiance, et le restent jusqu’au { $when }.
card-until-soon = Toutes les signatures sont valides jusqu’à l’ancre de confiance, et le restent jusqu’au { $when } : encore { $left }.
card-warnings = { $count ->
    [one] Un avertissement
   *[other] { $count } avertissements
}
card-insecure = Si quelque chose ne marche pas, DNSSEC n’en est pas la cause.
card-bogus = Les résolveurs qui vérifient refusent cette réponse (SERVFAIL) ; les autres la transmettent.
card-bogus-here = Ce qui est arrivé ici ne résiste pas à la vérification ; ailleurs, la réponse peut être bonne.
card-indeterminate = Rien n’est prouvé sur { $name }, ni pour ni contre.
card-cause = { $zone } : { $title }

## The rules to judge by
policy-default = Usuelles
policy-strict = Strictes
policy-default-same = Les règles usuelles donnent le même verdict.
policy-strict-same = Les règles strictes donnent le même verdict.
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

## What was found
left-out = { $count ->
    [one] { $count } autre du même genre n’est pas montré.
    [many] { $count } autres du même genre ne sont pas montrés.
   *[other] { $count } autres du même genre ne sont pas montrés.
  }
acts-visitor = Vous :
acts-owner = Le titulaire du domaine :
acts-registrar = Le titulaire du domaine, avec l’aide du bureau d’enregistrement :
acts-operator = Celui qui signe et sert la zone :
acts-operator-of = Celui qui signe et sert la zone { $zone } :
acts-network = Vous, ou l’exploitant de votre résolveur ou de votre réseau :
acts-device = Vous, sur cet appareil :
acts-iana = L’exploitant de la zone, par l’intermédiaire de l’IANA, qui tient la zone racine :
acts-registry = Le titulaire des adresses, par l’intermédiaire du registre qui les a déléguées :
acts-keeper = Celui qui inscrit les enregistrements dans la zone { $parent } (son exploitant ; si des noms y sont enregistrés, par l’intermédiaire du bureau d’enregistrement) :
fix-compare = Avant toute publication, comparez avec ce que montre le signataire de la zone : cette page l’a calculé à partir de clés qui viennent d’arriver et dont rien ne se porte encore garant.
origin-file = Un cas enregistré, tiré du fichier { $file }, { $when }. Rien n’a été demandé au réseau à l’instant.
origin-beside = Un cas enregistré, { $when }. Rien n’a été demandé au réseau à l’instant.
origin-handed = Un cas enregistré, remis par la page qui entoure ce cadre, { $when }. Rien n’a été demandé au réseau à l’instant.
origin-carried = Un cas enregistré, venu avec le lien, { $when }. Rien n’a été demandé au réseau à l’instant.
origin-carried-from = Un cas enregistré, venu avec le lien : la réponse de { $provider } du { $when }. Rien n’a été demandé au réseau à l’instant.
origin-live = { $provider } vient d’être interrogé, le { $when }.
origin-given = C’est vous qui l’avez apporté ({ $kind }), en date du { $when }. Rien n’a été demandé au réseau.
origin-given-undated = Vous l’avez apporté sans date ({ $kind }) : la vérification vaut pour le { $when }, moment où vous l’avez donné. Rien n’a été demandé au réseau.
origin-completed = Cas mixte : vous en avez apporté une partie ({ $kind }), et { $provider } vient d’être interrogé pour le reste, le { $when } ({ $what }).
kind-dig = sortie de dig
kind-json = réponses DoH en JSON
kind-chain = une chaîne RFC 9102
kind-case = un cas enregistré
answers-asked = { $count ->
    [one] { $count } question
    [many] { $count } de questions
   *[other] { $count } questions
}
frozen-short = enregistré le { $when }
live-short = { $when }
anchor-custom = Cette preuve ne part pas de l’ancre de confiance de la racine, mais d’une ancre fournie.
anchor-custom-short = Part d’une ancre de confiance fournie, et non de celle de la racine.
anchor-custom-act = Ce qui est sécurisé ici l’est pour qui fait confiance à cette ancre, et pour personne d’autre.

## Progress
fetching = On interroge { $provider } sur { $name }
fetching-count = Réponses arrivées : { $done } sur { $all }
checking = Toutes les réponses sont là. On vérifie les sceaux.
progress-waiting = à demander
progress-asked = en route
progress-answered = arrivée
progress-failed = pas arrivée
progress-wire = format binaire
cancel = Arrêter

## Transport
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
field-algorithm = algorithme
field-now = instant du contrôle
field-key-tag = key tag
field-digest-type = type de condensat
field-published = condensat publié
field-computed = condensat calculé ici

## Stills
next = Et maintenant ?
open = Rouvrir un cas
copy = Copier
copied = Copié
open-full = Ouvrir la page complète
frame-waits = La page qui entoure ce cadre doit remettre un cas. Il s’affichera dès qu’il sera là.

## Problems: what happened, and who must act how
problem-empty = Il n’y a pas de nom à demander.
problem-empty-act = Saisissez un nom de domaine, par exemple example.com.
problem-empty-label = Deux points se suivent, ou le nom commence par un point.
problem-empty-label-act = Retirez du nom le point de trop.
problem-label-long = Une partie de ce nom a { $detail } caractères.
problem-label-long-act = Entre deux points, 63 sont permis au plus. Vérifiez que le nom est complet.
problem-name-long = Ce nom prend { $detail } octets.
problem-name-long-act = Un nom de domaine peut en prendre 255 au plus. Vérifiez ce que vous avez collé.
problem-character = « { $detail } » ne peut pas figurer tel quel dans un nom de domaine.
problem-character-act = Retirez ce caractère, ou écrivez-le \DDD s’il a vraiment sa place ici.
problem-invisible = Ce nom contient un caractère qui ne se voit pas : { $detail }.
problem-invisible-act = Saisissez le nom à nouveau, ou placez le curseur après ce caractère et effacez-le.
problem-dash = Ce nom contient un tiret qui n’est pas un trait d’union : { $detail }.
problem-dash-act = Mettez à sa place un trait d’union simple (-), ou deux s’il y en avait deux.
problem-slash = La barre oblique peut ouvrir un chemin ou faire partie du nom : impossible de trancher.
problem-slash-act = Saisissez le nom seul, ou écrivez \/ pour une barre oblique qui en fait partie.
problem-two = Deux choses sont demandées ici : « { $detail } » et « { $other } ».
problem-two-act = Demandez un seul nom et un seul type à la fois.
problem-word = Cette page ne sait pas faire ce que « { $detail } » demande dans cette commande.
problem-word-act = Retirez-le, ou saisissez le nom seul et choisissez son type dans la liste.
problem-escape = Une barre oblique inverse n’échappe aucun caractère ici : elle doit être suivie d’un nombre de trois chiffres allant jusqu’à 255, ou d’un caractère qui n’est pas une lettre.
problem-escape-act = Écrivez \\ pour une barre oblique inverse, ou retirez-la, avec le chemin si elle en ouvre un.
problem-idn = « { $detail } » n’est pas un mot admis dans un nom de domaine internationalisé.
problem-idn-act = Vérifiez ses caractères, ou saisissez sa forme xn--.
problem-type = « { $detail } » n’est pas un type d’enregistrement.
problem-type-act = Choisissez-en un dans la liste, ou écrivez TYPE suivi de son numéro.
problem-meta-type = { $detail } ne désigne aucun enregistrement : personne ne peut donc le signer.
problem-meta-type-act = Demandez le type d’un enregistrement, par exemple A ou MX.
problem-any = ANY n’est pas demandé pour { $detail } : celui qui répond peut choisir quels types donner, et ce qui arrive ne dit donc rien des autres (RFC 8482).
problem-any-act = Demandez un seul type à la fois.
problem-localhost = { $detail } désigne cet appareil lui-même, et ne se cherche jamais (RFC 6761).
problem-local = { $detail } est pour les appareils d’un même réseau, qui se trouvent sans résolveur, par Multicast DNS (RFC 6762).
problem-onion = { $detail } mène dans le réseau Tor, et seul le logiciel de Tor peut le chercher (RFC 7686).
problem-alt = { $detail } relève d’un autre système de noms que le DNS, comme tout ce qui est sous alt (RFC 9476).
problem-home-arpa = { $detail } est pour un réseau domestique, comme tout ce qui est sous home.arpa. Seul un résolveur de ce réseau peut le connaître (RFC 8375).
problem-internal = { $detail } est pour un réseau privé, comme tout ce qui est sous internal (réservé par l’ICANN en 2024). Seul un résolveur de ce réseau peut le connaître.
problem-private-reverse = { $detail } correspond à des adresses d’un réseau privé. Seul un résolveur de ce réseau peut le connaître (RFC 1918, RFC 4193, RFC 6303).
problem-shared-reverse = { $detail } correspond à des adresses qu’un fournisseur d’accès partage avec ses clients. Seul un résolveur de ce réseau peut le connaître (RFC 6598, RFC 7793).
problem-local-reverse = { $detail } correspond à des adresses qui désignent cet appareil, son segment de réseau ou personne. Seul le résolveur le plus proche peut répondre (RFC 6303).
problem-kept-act = Cette page ne l’a donc envoyé à personne. Le DNS n’en contient rien : il n’y a rien à prouver.
problem-kept-own-act = Cette page ne l’a donc envoyé à personne : un résolveur public ne peut pas le connaître, et apprendrait ce qu’il y a dans votre réseau. Pour le demander, choisissez le résolveur de votre propre réseau.
problem-url = L’URL du résolveur est inutilisable : { $detail }
problem-url-act = Donnez l’URL entière, par exemple https://dns.example/dns-query.
problem-url-http = Un résolveur situé sur une autre machine doit être interrogé en https.
problem-url-http-act = Mettez https:// devant. Le http simple ne sert que pour un résolveur sur cet ordinateur.
problem-link = Ce lien ne peut pas être suivi : { $detail }
problem-link-act = Vérifiez qu’il a été copié en entier. Rien n’a été demandé, et on ne se fie à rien d’autre à sa place.
problem-offline = Votre navigateur dit qu’il est hors ligne.
problem-offline-act = Connectez-vous à un réseau et réessayez. Un cas enregistré s’ouvre même sans réseau.
problem-blocked = La connexion à { $provider } n’a pas abouti.
problem-blocked-act = Une extension, un pare-feu ou le réseau de l’entreprise la bloque peut-être ; ou bien le résolveur est en panne, ou n’accepte pas les questions d’une page web (CORS). Essayez un autre résolveur.
problem-timeout = { $provider } n’a pas répondu en { $detail } secondes, et cela deux fois.
problem-timeout-act = Attendez un peu et réessayez, ou choisissez un autre résolveur.
problem-rate = { $provider } dit avoir été interrogé trop souvent (HTTP 429).
problem-rate-act = Attendez une minute et réessayez, ou choisissez un autre résolveur.
problem-http-server = { $provider } a lui-même un problème (HTTP { $detail }).
problem-http-server-act = C’est à son exploitant de le résoudre. Réessayez plus tard, ou choisissez un autre résolveur.
problem-http = { $provider } n’accepte pas cette question (HTTP { $detail }).
problem-http-act = Si c’est votre propre résolveur, vérifiez le chemin dans son URL : c’est là qu’il doit répondre en DNS over HTTPS.
problem-garbage = { $provider } a envoyé autre chose qu’une réponse DNS.
problem-garbage-act = Souvent, une page de connexion du réseau s’interpose. Ouvrez d’abord un site web quelconque, ou vérifiez l’URL du résolveur.
problem-not-asked = La question n’a pas été posée.
problem-not-asked-act = Rechargez la page. Si cela se reproduit, signalez-nous ce nom.
problem-refused = { $provider } refuse de répondre : { $detail }.
problem-refused-act = Il ne sert peut-être pas votre réseau, ou bloque ce nom selon ses propres règles. Choisissez un autre résolveur.
problem-case = Ce n’est pas un cas enregistré : { $detail }
problem-case-act = Ouvrez un fichier enregistré par cette page.
problem-case-newer = Ce cas a été enregistré par une version plus récente de cette page (format { $detail }).
problem-case-newer-act = Rechargez la page pour obtenir sa dernière version, puis rouvrez le cas.
problem-case-none = Ce site n’a pas de cas « { $detail } ».
problem-case-none-act = Vérifiez que le lien a été copié en entier. Si oui, c’est à la personne qui vous l’a donné de le corriger.
problem-case-lost = Le cas « { $detail } » n’est pas arrivé.
problem-case-lost-act = Vérifiez que vous êtes en ligne, puis réessayez.
problem-case-beside = Le fichier « { $detail } » de ce site n’est pas un cas enregistré : { $other }
problem-case-beside-act = Vérifiez que le lien a été copié en entier. Si oui, c’est à l’hébergeur de cette page de corriger.
problem-carried-cut = Le lien s’arrête trop tôt : il manque une partie de la preuve qu’il transporte.
problem-carried-cut-act = Copiez de nouveau le lien en entier, ou demandez le cas sous forme de fichier à la personne qui vous l’a envoyé.
problem-carried-changed = La preuve que transporte ce lien a été modifiée en chemin.
problem-carried-changed-act = Copiez de nouveau le lien en entier, ou demandez le cas sous forme de fichier à la personne qui vous l’a envoyé.
problem-carried-long = Ce lien est trop long pour être lu.
problem-carried-long-act = Demandez le cas sous forme de fichier à la personne qui vous l’a envoyé.
problem-carried-newer = Ce lien a été créé par une version plus récente de cette page (format { $detail }).
problem-carried-newer-act = Rechargez la page pour obtenir sa dernière version, puis rouvrez le lien.
problem-carried-packed = Ce navigateur ne sait pas décompresser la preuve que transporte ce lien.
problem-carried-packed-act = Ouvrez le lien dans un navigateur plus récent, ou demandez le cas sous forme de fichier à la personne qui vous l’a envoyé.
problem-given = Impossible à vérifier : { $detail }
problem-given-act = Donnez la sortie complète de dig +dnssec (kdig +dnssec, drill -D), sans +short, ou l’une des autres formes indiquées ici.
fault-url-bare = Elle ne commence pas par https://.
fault-url-scheme = Elle commence par { $detail }:, alors que seul https est utilisé.
fault-url-credentials = Elle contient un nom d’utilisateur ou un mot de passe.
fault-url-host = Elle ne nomme aucun hôte.
fault-url-port = « { $detail } » n’est pas un port ; les ports sont des nombres jusqu’à 65535.
fault-url-fragment = Ce qui suit # n’atteint jamais un serveur.
fault-url-character = « { $detail } » ne peut pas figurer dans une URL.
fault-resolver = « { $detail } » n’est aucun des résolveurs d’ici ({ $known }), ni une URL.
fault-link-case = « { $detail } » ne peut pas être le nom d’un cas.
fault-anchor = « { $detail } » n’est pas un enregistrement DS ou DNSKEY, donc pas une ancre de confiance.
fault-anchor-none = Aucune ancre de confiance n’est donnée.
fault-case-syntax = ligne { $line }, colonne { $column } : ce n’est pas du JSON.
fault-case-cut = ligne { $line }, colonne { $column } : il se termine trop tôt.
fault-case-fields = ligne { $line }, colonne { $column } : une valeur y manque, ou n’est pas du genre attendu dans un cas.
fault-case-page = c’est une page web.
fault-case-name = « { $detail } » n’est pas un nom de domaine.
fault-case-setting = Son réglage { $key } ne peut pas être { $value }.
fault-case-large = Il dépasse { $most } Mo.
fault-given-empty = c’est vide.
fault-given-unknown = la ligne { $line } n’est ni un enregistrement DNS, ni d’une autre forme lue ici.
fault-given-short = la ligne { $line } a la forme abrégée, sans noms ni signatures.
fault-given-without = la requête de la réponse à la ligne { $line } ne demandait pas d’enregistrements DNSSEC : leur absence ne dit donc rien.
fault-given-cut = la réponse de la ligne { $line } annonce { $said } enregistrements dans une section, et { $found } s’y trouvent.
fault-given-open = l’enregistrement de la ligne { $line } n’est pas complet.
fault-given-class = la ligne { $line } porte un enregistrement de classe { $detail }, et seule la classe IN est vérifiée ici.
fault-given-status = ligne { $line } : « { $detail } » n’est pas le statut d’une réponse DNS.
fault-given-question = rien ne dit à quelle question cela répond.
fault-given-json = ligne { $line }, colonne { $column } : ce qui s’y trouve n’est pas une réponse DNS en JSON.
fault-given-chain = cela se lit comme une chaîne sur { $octet } octets, et pas au-delà.

## Without a network, and the foot
offline = Hors ligne : aucun résolveur public ne peut être interrogé. L’histoire continue, et des fichiers de cas peuvent être ouverts.
offline-kept = Hors ligne : aucun résolveur public ne peut être interrogé. L’histoire, les cas déjà ouverts ici et les fichiers de cas fonctionnent.

## How deep: the story, its details, its bytes
depth = Profondeur

## Presenting
present = Présenter
key-present = Présenter ; ensuite une touche par vignette, Échap pour quitter
key-term = Le terme de cette vignette, avec son RFC
key-black = Écran noir, puis retour
key-fill = Plein écran, puis retour

## Embed this
source-line = { $name } { $type } : { $state }. { $origin }

## Transcript
transcript-staged = Une mise en scène, qui ne vient d’aucun enregistrement.
transcript-seen = Dans l’image : { $text }
transcript-aside = Bon à savoir : { $text }
transcript-term = Terme : { $text }
copy-failed = Ce navigateur n’a pas permis de copier. Sélectionnez plutôt le texte.
value-name = nom
value-type = type
value-record = enregistrement
value-zone = zone
value-signer = signé par
value-keeper = gardé par
value-child = zone fille
value-card = key tag d’une carte
value-great = key tag d’une grande carte
value-alias = de
value-target = vers
value-blot = son condensat
value-from = l’intervalle commence à
value-to = l’intervalle finit à
value-there = type présent
value-lacks = nom qu’aucun enregistrement ne mentionne
value-since = valable à partir du
value-until = valable jusqu’au
value-state = la réponse

## Glossary
entry-zone = Zone
    .text = Une partie de l’arbre des noms qu’un exploitant gère d’un seul tenant, de son apex jusque là où il délègue.
entry-delegation = Délégation
    .text = Une zone parente confie à une zone fille un nom situé sous elle, par des enregistrements NS et, si la fille est signée, par des DS.
entry-resolver = Résolveur
    .text = Interroge les serveurs de noms pour le compte de programmes, et retient les réponses aussi longtemps que le dit leur TTL.
entry-registrar = Bureau d’enregistrement
    .text = Vend des noms dans la zone d’un registre de noms de domaine, et lui transmet les DS du titulaire.
entry-ttl = TTL
    .text = Combien de secondes une réponse peut être gardée avant qu’il faille redemander.
entry-nxdomain = NXDOMAIN
    .text = La réponse disant qu’un nom n’existe pas, ni rien en dessous.
entry-nodata = NODATA
    .text = Le nom existe, mais n’a aucun enregistrement du type demandé.
entry-wildcard = Joker
    .text = Un enregistrement à un nom qui commence par *. Il répond pour les noms situés en dessous qui n’existent pas par eux-mêmes.
entry-encloser = Closest encloser
    .text = Le plus long ancêtre existant d’un nom qui n’existe pas. Avec un label de plus, c’est le next closer name.
entry-opt-out = Opt-out
    .text = Un enregistrement NSEC3 avec ce flag couvre un intervalle qui peut contenir des délégations non signées.
entry-secure = Sécurisé (secure)
    .text = Une chaîne de signatures va d’une ancre de confiance jusqu’à la réponse, et elle a été vérifiée en entier.
entry-insecure = Non sécurisé (insecure)
    .text = Il est prouvé que la chaîne s’arrête au-dessus de la réponse : aucune signature n’est à attendre.
entry-bogus = Invalide (bogus)
    .text = Il devrait y avoir une chaîne, mais elle ne tient pas : falsification, ou erreur d’un exploitant. Les deux se ressemblent.
entry-indeterminate = Indéterminé (indeterminate)
    .text = Il manque quelque chose pour décider. Rien n’est prouvé, ni dans un sens ni dans l’autre.

## Map of a long chain
map-fold = { $count ->
    [one] { $count } maison de plus
   *[other] { $count } maisons de plus
}
map-fold-holds = toutes tiennent
map-fold-state = au pire : { $state }

## Graph
graph-sep = SEP
graph-revoked = révoquée
graph-not-zone = pas une clé de zone
