### What stands below the stage, and only there.

## The verdict at a glance
card-begin = Depuis le début
card-again = Redemander maintenant
card-show = Montrez-moi
card-do = Que faire
card-noticed = Ce qui a été remarqué
card-ticket = Copier le ticket

## The rules to judge by
policy-legend = Règles
policy-retired = Les règles divergent sur la zone { $zone } : elle signe avec l’algorithme { $algorithm }, dont plus personne ne devrait se servir pour signer, mais qu’on peut encore vérifier.
policy-iterations = Les règles divergent sur la zone { $zone } : ses enregistrements NSEC3 demandent un nombre d’itérations de { $iterations }, là où il devrait être de 0. À chaque validateur de choisir combien il en accepte.
policy-missing = Les règles divergent sur la zone { $zone } : elle promet l’algorithme { $algorithm }, mais ne signe pas tout avec.

## What was found
findings-cause = Ce qui ne va pas, et qui doit agir
findings-beside = Remarqué en chemin
findings-why = Pourquoi, et qui peut y changer quelque chose
findings-more = { $count ->
    [one] Encore { $count } remarque
    [many] Encore { $count } de remarques
   *[other] Encore { $count } remarques
  }
finding-message =
    { $name } : { $title }

    { $plain }
    { $acts } { $fix }

    { $code } : { $expert } ({ $cites })
    { $source }
    Règles : { $rules }.
severity-error = Erreur
severity-warning = Avertissement
severity-note = Note
asked-again = { $count ->
    [one] { $count } question a été reposée au format binaire, car son JSON avait peut-être perdu des octets.
    [many] { $count } de questions ont été reposées au format binaire, car leur JSON avait peut-être perdu des octets.
   *[other] { $count } questions ont été reposées au format binaire, car leur JSON avait peut-être perdu des octets.
}

## Progress
close = Fermer

## Transport
keys-title = Touches

## Drawer
drawer = Ce que la chouette vient de faire
drawer-none = Rien à vérifier sur cette vignette. Avancez jusqu’au premier sceau.
drawer-go = Aller à la première vérification
column-letter = La lettre
column-seal = Le sceau
column-card = La carte
column-ledger = Le livre
column-gap = Le registre
column-check = Le contrôle
field-owner = nom (owner)
field-ttl = TTL
field-ttl-note = restant dans le cache du résolveur
field-signer = signataire, key tag
field-valid = validité
field-signature = signature
field-flags = flags
field-key-tag-note = calculé ici, pas cru sur parole
field-key = clé publique
field-digest = condensat
field-octets = octets signés
field-hash = leur condensat
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
save = Enregistrer le cas : lisible hors ligne
save-chain = Enregistrer la chaîne (RFC 9102)
save-trace = Enregistrer la trace (JSON)
copy-link = Copier le lien de cette vignette
carry = Copier un lien avec toute la preuve
carry-length = { $length } caractères
carry-long = Un lien avec toute la preuve ferait { $length } caractères, plus que beaucoup de logiciels n’en transmettent en entier. Enregistrez plutôt le cas.
copy-message = Copier ceci comme message
gift-title = Apportez vos propres données
gift-hint = La sortie de dig +dnssec, kdig +dnssec ou drill -D ; des réponses DoH en JSON ; une chaîne RFC 9102 ; un cas enregistré. Tout est vérifié sur cet appareil, et rien n’est envoyé nulle part.
gift-label = Collez ici
gift-check = Vérifier
problem-file = Le fichier « { $detail } » ne peut pas être lu.
problem-file-act = Vérifiez qu’il s’agit d’un fichier et non d’un dossier, qu’il est toujours à sa place et que vous avez le droit de le lire. Choisissez-le ensuite à nouveau.
lacks-title = Ce qui manque
lacks-count = { $count ->
    [one] Il manque, dans ce que vous avez apporté, { $count } réponse nécessaire à une chaîne complète :
    [many] Il manque, dans ce que vous avez apporté, { $count } de réponses nécessaires à une chaîne complète :
   *[other] Il manque, dans ce que vous avez apporté, { $count } réponses nécessaires à une chaîne complète :
}
lacks-more = { $count ->
    [one] et { $count } autre
    [many] et { $count } d’autres
   *[other] et { $count } autres
}
lacks-answers = { $count ->
    [one] la réponse qui manque
    [many] les { $count } de réponses qui manquent
   *[other] les { $count } réponses qui manquent
}
lacks-ask = Demander à { $provider } { $what }
lacks-asking = Ce qui manque est demandé à { $provider }

## Without a network, and the foot
licences = Licences

## How deep: the story, its details, its bytes
depth-story = Histoire
depth-details = Détails
depth-bytes = Octets
depth-story-says = Les images, ce qu’elles disent, et ce qu’il faut faire.
depth-details-says = Avec les termes, les règles et leurs RFC, et chaque valeur vérifiée.
depth-bytes-says = Avec chaque octet signé ou haché, champ par champ.

## Presenting
present-position = { $step } sur { $all }
present-leave = Quitter la présentation
keys-letters = P et ? agissent à elles seules
keys-where = P et ? agissent tant que le focus est sur la scène et ses commandes, ou nulle part.

## The strip, to take along
print-handout = Imprimer la fiche d’une page
print-strip = Imprimer la planche
strip-svg = Enregistrer la planche en SVG
strip-png = Enregistrer la planche en PNG
panel-png = Enregistrer cette vignette en PNG
strip-png-busy = L’image se dessine
strip-png-failed = Ce navigateur n’a pas pu dessiner l’image. Le SVG a le même contenu.

## Embed this
embed-this = Intégrer
embed-title = Montrer cette preuve sur une de vos pages
embed-records = Enregistrements
embed-frozen = Tels qu’ils ont été enregistrés : les mêmes pour tous
embed-live = En direct : chaque navigateur interroge lui-même un résolveur
embed-frozen-only = Ces enregistrements partent de leur propre ancre de confiance. Une preuve en direct part de celle de la racine ; celle-ci ne peut donc être montrée que telle qu’elle a été enregistrée.
embed-panel = S’ouvre sur
embed-panel-own = la première vignette de l’histoire
embed-width = Largeur
embed-width-all = aussi large que le texte
embed-width-most = { $width } pixels au plus
embed-language-own = celle du lecteur
embed-plays = Lecture automatique dès qu’elle est visible
embed-preview = Ce que voit le lecteur
embed-into = Écrit pour
embed-copy = Copier ceci
embed-case = Enregistrer { $file } : les enregistrements ; à placer à côté de votre page
embed-still = Enregistrer { $file } : l’image pour le papier et pour les lecteurs sans scripts
embed-policy = Si vos pages sont servies avec une Content-Security-Policy, { $home } doit figurer dans script-src et frame-src.

## Transcript
transcript = Transcription : toute l’histoire en texte
transcript-copy = Copier la transcription

## Handout
handout = Une fiche à distribuer
handout-prints = DS (zone parente)
handout-anchor = Ancre de confiance
handout-keys = DNSKEY
handout-key = { $tag }, flags { $flags }, { $algorithm }
handout-valid = Leur RRSIG
handout-nothing = Pas de clés ici.
handout-answer = La réponse : { $name } { $type }, signée avec la clé { $tag }, valable jusqu’au { $until }.
handout-until = Première signature de cette chaîne à expirer : le { $until }.
handout-until-then = Dès lors, la réponse serait invalide (bogus), si personne ne signe à nouveau.
handout-more = { $count ->
    [one] Un autre n’est pas montré ici.
   *[other] { $count } autres ne sont pas montrés ici.
}
handout-terms = Ce que veulent dire les mots
handout-sources = Résolveur : { $resolver }. Règles : { $rules }. Réalisé avec { $site }.
handout-laboratory = celui de notre laboratoire
handout-unknown = inconnu

## Glossary
glossary = Glossaire : tous les termes
glossary-says = Chacun avec l’endroit où un RFC le définit ; le RFC 9499 est le dictionnaire du DNS.
glossary-comic = Dans la BD : { $word }

## Charts: three ways to survey the same proof
charts = Toute la chaîne d’un coup d’œil
charts-choice = Afficher
chart-map = Plan
chart-time = Temps
chart-graph = Graphe

## Time view
time-none = Ici, aucune date de signature n’a été vérifiée.
time-now = { $when } : le contrôle
time-closing = Plus on s’éloigne du contrôle, plus les jours sont serrés sur cet axe.
time-rrset = { $type } ({ $owner })
time-more = et { $count } de plus
time-tag = La première à expirer.
time-tag-broke = La preuve s’est rompue ici.
time-first = La première à expirer : la signature sur le RRset { $what }, { $span } après ce contrôle, le { $when }.
time-breaks = { $verdict ->
    [secure] Dès lors, on ne pourra plus prouver le RRset { $what }, ni donc le nom { $name }, sauf si la zone { $zone } signe de nouveau avant.
    [insecure] Dès lors, on ne pourra plus prouver le RRset { $what }, ni que le nom { $name } est sans signature, sauf si la zone { $zone } signe de nouveau avant.
   *[other] Dès lors, on ne pourra plus prouver le RRset { $what } non plus, sauf si la zone { $zone } signe de nouveau avant.
}
time-breaks-keys = { $verdict ->
    [secure] Dès lors, plus rien ne pourra être prouvé dans la zone { $zone } ni en dessous, pas même le nom { $name }, sauf si la zone { $zone } signe de nouveau ses clés avant.
    [insecure] Dès lors, plus rien ne pourra être prouvé dans la zone { $zone } ni en dessous, pas même que le nom { $name } est sans signature, sauf si la zone { $zone } signe de nouveau ses clés avant.
   *[other] Dès lors, plus rien ne pourra être prouvé dans la zone { $zone } ni en dessous, sauf si la zone { $zone } signe de nouveau ses clés avant.
}
time-others = { $count ->
    [one] Une autre signature sur les mêmes enregistrements dure plus longtemps. Elle n’a pas été vérifiée ici : une seule qui soit valide suffit.
   *[other] { $count } autres signatures sur les mêmes enregistrements durent plus longtemps. Elles n’ont pas été vérifiées ici : une seule qui soit valide suffit.
}
time-also = { $count ->
    [one] Une autre signature de cette zone expire au même moment.
   *[other] { $count } autres signatures de cette zone expirent au même moment.
}
time-ran-out = La signature sur le RRset { $what } avait expiré { $span } avant ce contrôle, le { $when }.
time-broke = Depuis, on ne peut plus prouver le RRset { $what }, tant que la zone { $zone } ne signe pas de nouveau.
time-not-begun = La signature sur le RRset { $what } ne vaut qu’à partir du { $when }, { $span } après ce contrôle.
time-not-begun-act = Avant, elle ne prouve rien. Celui qui signe la zone { $zone } doit mettre à l’heure l’horloge qui sert à signer, et signer de nouveau.
time-never = La signature sur le RRset { $what } n’est jamais valable : elle finit le { $when }, avant de commencer.
time-never-act = Celui qui signe la zone { $zone } doit signer de nouveau, avec une fin postérieure au début.
time-broke-at = La preuve s’est rompue dans la zone { $zone }.
time-stopped-at = La preuve n’a pas pu continuer dans la zone { $zone }.
time-cause = { $cause }.
time-should = Ce qui devrait s’y vérifier : { $rule }
time-no-date = Les dates ne sont pas en cause : changer les seules dates n’arrangerait rien.
time-show = Voir cette vignette
time-held = De ce sur quoi la preuve repose au-dessus de la rupture, la première à expirer est la signature sur le RRset { $what }, { $span } après ce contrôle, le { $when }.
time-tag-held = De celles qui ont tenu, la première à expirer.
time-cut = Il est prouvé que la chaîne finit au-dessus du nom { $name }. Seules comptent les dates au-dessus de cette coupure ; en dessous, rien n’a à être signé.
time-cut-open = La chaîne finit sans se rompre, et ce qui se trouve plus bas n’a pas été vérifié. Ses dates ne comptent pas.
time-valid = Valable jusqu’au { $when } ; il reste { $span }.
time-expired = Expirée le { $when }, { $span } avant.
time-not-yet = Pas encore valable : commence le { $when }, { $span } après.
time-inverted = Jamais valable : finit avant de commencer.
time-vain = Dans les temps jusqu’au { $when }, mais ne prouve rien : elle ne tient pas, ou n’est pas vérifiable ici.
time-idle = La preuve ne s’appuie pas sur elle.
time-table = Les mêmes dates en tableau
time-zone = Zone
time-signed = Signature sur
time-from = Valable du
time-until = Valable jusqu’au
time-state = Au contrôle
time-needed = Dans la preuve
time-needed-yes = oui
time-needed-no = non

## Graph
graph-region = Graphe des clés, des enregistrements DS et des signatures, zone par zone
graph-legend = Légende
graph-list = Le même graphe en liste
graph-no-key = pas de telle DNSKEY
graph-anchor-alone = ancre de confiance
graph-absent = n’existe pas
graph-said-absent = déclaré inexistant
graph-digest-type = type de condensat { $number }
graph-anchor = ancre
graph-unused = non utilisé
graph-valid = valide
graph-invalid = non valide
graph-expired = expiré
graph-not-yet = pas encore valable
graph-missing = manquant
graph-unsupported = non pris en charge
graph-unsigned = sans signature
graph-open = indéterminé
graph-signs = RRSIG de { $from } sur { $to } : { $state }
graph-digests = Condensat dans { $from } de { $to } : { $state }
graph-delegates = Délégation de { $from } à { $to } : { $state }
graph-denies = Inexistence de { $to } selon { $from } : { $state }
graph-leads = Alias de { $from } vers { $to } : { $state }
graph-legend-sep = DNSKEY avec le flag SEP (en général une KSK)
graph-legend-key = DNSKEY sans lui (en général une ZSK)
graph-legend-anchor = DNSKEY dont répond une ancre de confiance
graph-legend-idle = DNSKEY révoquée, ou qui ne signe rien ici
graph-legend-missing = DNSKEY cherchée, et absente
graph-legend-ds = DS, dans la zone parente
graph-legend-rrset = RRset
graph-legend-nsec = NSEC ou NSEC3
graph-legend-absent = ce qui est dit inexistant
graph-legend-signs = signature (RRSIG)
graph-legend-digests = condensat d’une clé
graph-legend-bad = non valide, expiré ou manquant
graph-legend-weak = non pris en charge, sans signature, non utilisé ou indéterminé
graph-legend-delegates = délégation
graph-legend-denies = inexistence
graph-legend-leads = alias
