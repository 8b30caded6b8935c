### The other scenes: titles, captions (at most two short sentences) and asides. Names arrive without their final dot.

span-years = { $count ->
    [one] { $count } an
    [many] { $count } d’années
   *[other] { $count } ans
}
span-days = { $count ->
    [one] { $count } jour
    [many] { $count } de jours
   *[other] { $count } jours
}
span-hours = { $count ->
    [one] { $count } heure
    [many] { $count } d’heures
   *[other] { $count } heures
}
span-minutes = { $count ->
    [one] { $count } minute
    [many] { $count } de minutes
   *[other] { $count } minutes
}
span-seconds = { $count ->
    [one] { $count } seconde
    [many] { $count } de secondes
   *[other] { $count } secondes
}

## The letter
arrives-bare-caption = Voici la réponse, et rien ne pend au bas. N’importe qui a pu l’écrire.

## The seal
cracked-title = Le sceau ne colle pas
    .alt = Le sceau de la lettre { $owner } { $type } se brise en deux : il ne correspond pas aux enregistrements.
cracked-caption = Cette lettre et ce sceau ne vont pas ensemble. Faux ou plume qui dérape, personne ne doit s’y fier.
expired-title = Date dépassée
    .alt = Le sceau de la lettre { $owner } { $type } était valable jusqu’au { $until }, et c’est passé.
expired-caption = Ce sceau valait jusqu’au { $until }, et pas un jour de plus. Seule la maison { $zone } peut en apposer un neuf.
not-yet-title = Avant l’heure
    .alt = Le sceau de la lettre { $owner } { $type } est valable à partir du { $from }, qui est encore à venir.
not-yet-caption = Ce sceau ne compte qu’à partir du { $from }. Soit il est en avance, soit une horloge est en retard.
bare-title = Pas de sceau
    .alt = Une lettre { $owner } { $type } sans aucun sceau.
bare-caption = La maison { $zone } scelle ce qu’elle envoie, mais ceci est arrivé sans sceau. Personne ne peut donc s’y fier.
stranger-title = Chevalière inconnue
    .alt = Le sceau de la lettre { $owner } { $type } désigne une carte que la maison { $zone } n’a pas.
stranger-caption = Le sceau désigne la carte { $tag }. Elle n’est pas dans le présentoir de la maison { $zone }.
wrong-house-title = Scellé chez le voisin
    .alt = Le sceau de la lettre { $owner } { $type } n’a pas été apposé par la maison { $zone }.
wrong-house-caption = Ceci a été scellé par une maison que cela ne regarde pas. Seule la maison { $zone } peut parler pour le nom { $owner }.
unreadable-title = Un sceau d’un modèle inconnu
    .alt = Le sceau de la lettre { $owner } { $type } utilise un algorithme qu’on ne peut pas vérifier ici.
unreadable-caption = Ce sceau est d’un modèle qu’on ne sait pas examiner ici. Cela ne dit rien contre lui, ni rien pour lui.
flaw-title = Le sceau ne compte pas
    .alt = Le sceau de la lettre { $owner } { $type } ne doit pas être utilisé.
flaw-caption = Il y a bien un sceau, mais d’après les règles il ne compte pas. Le diagnostic ci-dessous dit quelle règle.
flaw-aside = Vues d’ici, falsification et erreur se ressemblent. La plupart des sceaux brisés sont des accidents.

## The rack
rack-single-caption = Une seule chevalière suffit à la maison { $zone } : elle scelle les lettres comme le présentoir. Sa carte { $tag } s’y tient seule, sous son propre sceau.
rollover-title = On change de chevalière
    .alt = Deux grandes cartes sont dans le présentoir de la maison { $zone } : { $tag }, dont la chevalière l’a scellé, et { $other } à côté.
rollover-caption = Deux grandes cartes dans le présentoir de la maison { $zone } : { $tag }, dont la chevalière l’a scellé, et { $other }. L’une prend la relève, ou se tient prête.
rollover-aside = Un remplacement de clé (rollover) : la nouvelle carte est montrée à côté de l’ancienne jusqu’à ce que tout le monde l’ait vue. Alors seulement, l’ancienne chevalière prend sa retraite.
rack-single-aside = Une seule carte scelle lettres et présentoir : une CSK. Elle ne prouve encore rien : il faut que quelqu’un d’autre la connaisse.

## The ledger
ledger-stranger-title = Une empreinte sans sa carte
    .alt = Le livre de la maison { $keeper } contient une empreinte de la carte { $tag } ; en face, dans le présentoir de la maison { $zone }, cette carte n’existe pas.
ledger-stranger-caption = Le livre a une empreinte de la carte { $tag }. Le présentoir de la maison { $zone } n’a pas cette carte.
ledger-no-card-caption = Le livre de la maison { $keeper } a l’empreinte d’une carte { $tag }. Aucune carte du présentoir de la maison { $zone } ne donne cette empreinte.
ledger-no-card-single-caption = Le livre de la maison { $keeper } a l’empreinte d’une carte { $tag }. La seule carte du présentoir de la maison { $zone } en donne une autre.
mismatch-title = La mauvaise empreinte
    .alt = Deux empreintes pour la carte { $tag } de la maison { $zone }, côte à côte : elles diffèrent.
mismatch-caption = Au moulin, la carte { $tag } donne une empreinte ; le livre en contient une autre. Maison et parent doivent s’accorder avant qu’on laisse entrer quelqu’un.
mismatch-aside = C’est ce qui arrive quand on change une clé sans le dire au parent.
unusable-title = Une carte qui ne compte pas
    .alt = Les deux empreintes de la carte { $tag } de la maison { $zone } concordent, mais la carte ne doit pas être utilisée.
unusable-caption = L’empreinte de la carte { $tag } correspond. Mais d’après ses propres marques, cette carte ne peut se porter garante de rien.
unusable-aside = Une carte peut être révoquée (REVOKE), ou ne pas être faite pour une zone. Son empreinte ne vaut alors rien.
repeat-down-title = Et on descend
    .alt = Les mêmes contrôles pour les maisons du chemin : toutes tiennent.
repeat-above-title = Au-dessus de la rupture
    .alt = Les mêmes contrôles pour les maisons du dessus : toutes tiennent.
repeat-caption = Les mêmes questions à chaque maison du chemin, à commencer par la maison { $zone }. Partout, la réponse a été oui.
repeat-above-caption = Les cartes de la maison { $zone } sont en ordre, et toutes les maisons du dessus jusqu’à la pierre. La rupture est plus bas.

## The stone
stone-mismatch-title = Pas ce que dit la pierre
    .alt = L’empreinte gravée dans la pierre est posée à côté de ce que montre la maison { $zone } : aucune de ses cartes ne correspond.
stone-mismatch-caption = L’empreinte de la maison { $zone } n’est pas celle de la pierre. En dessous, rien ne peut être prouvé.
stone-first-caption = Cette chaîne s’arrête avant la lettre : on la raconte donc depuis la pierre. L’empreinte de la carte { $tag } de la maison { $zone } y est gravée.

## No seals, by arrangement
postcard-title = Simple carte postale
    .alt = Le registre scellé de la maison { $parent } dit que le livre n’a pas d’empreinte de la maison { $child }.
postcard-caption = La maison { $parent } n’a pas d’empreinte de la maison { $child }, et son registre scellé le confirme. Rien d’anormal : ce que dit la maison { $child } est peut-être vrai, mais personne ne s’en porte garant.
postcard-unsupported-title = Empreintes d’un autre modèle
    .alt = Le livre de la maison { $parent } a des empreintes pour la maison { $child }, toutes d’un modèle qu’on ne sait pas examiner ici.
postcard-unsupported-caption = La maison { $parent } ne répond de la maison { $child } que par des empreintes d’un modèle qu’on ne sait pas examiner ici. Cela compte comme une carte postale.
postcard-retired-title = Empreintes pour presse usée
    .alt = Le livre de la maison { $parent } a des empreintes pour la maison { $child }, toutes pour une presse à sceller mise à la retraite.
postcard-retired-caption = La maison { $parent } ne répond de la maison { $child } que par un genre de sceau que les règles strictes ne comptent plus. Reste une carte postale.
postcard-optout-title = Peut-être une carte postale
    .alt = Le registre scellé de la maison { $parent } a un intervalle là où se trouverait la maison { $child } ; les maisons de cet intervalle peuvent ne rien sceller.
postcard-optout-caption = Le registre de la maison { $parent } dit : dans cet intervalle, il peut y avoir des maisons qui ne scellent rien. On ne peut donc pas exiger de sceau de la maison { $child }.
postcard-unread-title = Caviardé trop de fois
    .alt = Le registre de la maison { $parent } est caviardé tant de fois qu’on ne le lit pas ; la maison { $child } compte comme une maison qui ne scelle rien.
postcard-unread-caption = Le registre de la maison { $parent } est caviardé tant de fois que personne n’est tenu de le lire. D’après les règles, la maison { $child } compte comme une carte postale.
postcard-aside = Ni malveillant, ni prouvé faux. Et une lettre scellée n’est pas plus secrète qu’une carte postale.

## Proof of nobody
gap-title = Personne, c’est prouvé
    .alt = Une file de noms dans le registre scellé de la maison { $zone } : le nom { $from } mène tout droit au nom { $to }. Cela tranche pour le nom { $name }, type { $type }.
blots-title = Personne, c’est prouvé
    .alt = Une ronde de noms hachés dans le registre scellé de la maison { $zone } : { $from } mène tout droit à { $to }. Cela tranche pour le nom { $name }, type { $type }.
gap-name-caption = Entre ces deux-là, il n’y a personne, et la page qui le dit est scellée. Le nom { $name } n’existe donc pas : c’est prouvé, pas seulement inconnu.
gap-type-caption = Le registre énumère ce qu’a le nom { $name }, et { $type } n’y figure pas. La page est scellée : l’absence est donc prouvée.
gap-wildcard-caption = La réponse a été remplie à partir d’un formulaire bon pour tous les noms. Cette page prouve que le nom { $name } n’a pas d’entrée à lui.
gap-optout-caption = Dans cet intervalle, il peut y avoir des maisons qui ne scellent rien. Personne ne peut donc dire avec certitude si le nom { $name } en fait partie.
gap-nobody-optout-caption = La maison { $zone } dit que le nom { $name } n’existe pas. Mais cet intervalle laisse de côté les maisons qui ne scellent rien : cela ne peut donc être prouvé.
gap-no-ds-caption = Le registre de la maison { $zone } énumère ce qu’il a sur le nom { $name }. Aucune empreinte n’y figure.
gap-unread-title = Caviardé trop de fois
    .alt = Le registre de la maison { $zone } est caviardé tant de fois qu’on ne le lit pas ; il ne dit rien sur le nom { $name }, type { $type }.
gap-unread-caption = Le registre de la maison { $zone } est caviardé tant de fois que personne n’est tenu de le lire. D’après les règles, cela compte comme non signé.
gap-broken-title = Personne ? Pas prouvé
    .alt = Ce qui est arrivé du registre de la maison { $zone } ne prouve pas l’absence du nom { $name }, type { $type }.
gap-broken-caption = La réponse dit qu’il n’y a rien, mais les pages du registre ne le prouvent pas. Cela peut donc venir de n’importe qui.
gap-broken-wildcard-caption = La réponse vient d’un formulaire valable pour tout nom, mais le registre ne prouve pas que le nom { $name } n’a pas d’entrée à lui.
gap-aside = Les pages sont faites et scellées d’avance ; personne ne scelle de mensonge sur commande.
blots-aside = Ici, les noms sont caviardés, pour qu’on ne puisse pas lire le registre d’un bout à l’autre. Mais un nom caviardé peut se deviner.
gap-stands = { $role } : { $stands }
gap-has = { $role }, a { $types }
gap-nobody = personne
gap-there = existe
gap-below = que des noms en dessous
gap-unsigned = intervalle opt-out
gap-widened = intervalles plus larges que nature
gap-lacks = { $role } : page manquante
role-asked = demandé
role-encloser = closest encloser
role-next-closer = next closer
role-wildcard = joker

## Another name
forward-title = Aux bons soins d’un autre
    .alt = Une lettre du nom { $from } qui ne fait qu’indiquer une autre adresse.
cname-caption = Le nom { $from } est un alias : la lettre dit seulement de demander le nom { $to }. Elle est scellée comme les autres.
alias-round-caption = Le nom { $from } mène au nom { $to }, et nous y sommes déjà passés. Par ce chemin, on n’arrive jamais.
alias-long-caption = Le nom { $from } mène à un nom de plus, au bout d’une longue file. Personne n’est tenu de suivre aussi loin.
dname-caption = Tout ce qui était sous un nom a déménagé sous un autre. La nouvelle adresse se déduit de la lettre scellée, selon une règle.
dname-broken-caption = Selon la règle de la lettre scellée, ce devrait être le nom { $rule }. Ce qui est arrivé pour le nom { $from } mène plutôt au nom { $to }.
dname-long-caption = Selon la règle de la lettre scellée, le nouveau nom pour le nom { $from } serait plus long qu’un nom ne peut l’être. Il ne mène donc nulle part.
nowhere-title = Le chemin ne mène nulle part
    .alt = Une lettre du nom { $from } qui ne mène nulle part.
onward-title = De porte en porte
    .alt = Des lettres l’une après l’autre, dont chacune ne fait qu’indiquer l’adresse suivante : du nom { $from } au nom { $to }.
onward-caption = Chaque lettre ne fait que nommer la suivante, du nom { $from } jusqu’au nom { $to }. Chacune a son propre sceau, et chacun tient.
forward-aside = La prochaine lettre a besoin de sa propre preuve.

## Nothing came
lost-title = Rien n’est arrivé
    .alt = Un plateau vide : rien n’est arrivé pour le nom { $name }, type { $type }.
lost-caption = { $type } pour le nom { $name } n’a pas pu être obtenu. Cela ne prouve rien et n’accuse personne : réessayez, ou envoyez un autre pigeon.
missing-caption = La chaîne a besoin d’un enregistrement { $type } pour le nom { $name }, et il n’y en a pas. D’après les règles, la chaîne s’arrête ici, sans preuve.
unanchored-title = Pas de pierre pour cette rue
    .alt = Un plateau vide : aucune des pierres apportées ne se trouve au-dessus du nom { $name }.
unanchored-caption = Aucune des pierres apportées ne se trouve au-dessus du nom { $name }. On ne peut donc rien en prouver, ni rien lui reprocher.
lost-aside = Une réponse qui manque n’est ni une bonne, ni une mauvaise nouvelle.

## The end
verdict-insecure-caption = La chaîne s’arrête, comme convenu, avant le nom { $name }. Ce qui est arrivé est peut-être vrai, mais aucun sceau ne le dit.
verdict-insecure-nobody-caption = Le nom { $name } n’existe pas, dit le registre. Mais il laisse de côté les maisons sans sceau : cela ne peut donc être prouvé ici. Vérifiez d’abord l’orthographe.
verdict-insecure-open-caption = Les sceaux vérifiables ici ne couvrent pas toute la réponse sur le nom { $name }. D’après les règles, rien n’est rompu : elle peut fort bien être vraie.
verdict-absent-caption = Tous les sceaux tiennent, de la pierre jusqu’au registre. L’absence d’enregistrement { $type } pour le nom { $name } est prouvée, et pas seulement supposée.
verdict-bogus-caption = Un maillon est rompu : plus rien ne compte en dessous. Un résolveur attentif ne donne aucune réponse pour le nom { $name }.
verdict-indeterminate-caption = Une pièce nécessaire pour le nom { $name } n’est pas arrivée, ou ne peut être lue ici. Pour l’instant, rien n’est prouvé, ni rompu.
verdict-stopped-caption = Vérifier ce qui est arrivé pour le nom { $name } demande plus de travail que cette page n’en accepte ; elle s’est arrêtée. Rien n’est donc prouvé, ni rompu.

## What a resolver does
unmarked-title = Livrée, sans marque
    .alt = La chouette dépose une carte postale pour le nom { $name }, type { $type }, dans la boîte du visiteur.
unmarked-caption = Un résolveur qui vérifie remet aussi ceci, mais sans sa marque. Non signé ne veut pas dire dangereux, seulement non prouvé.
refusal-title = Refusée à la porte
    .alt = La réponse pour le nom { $name }, type { $type }, reste sur le plateau ; la boîte du visiteur reçoit un avis d’échec.
refusal-caption = Un résolveur qui vérifie refuse cette réponse, et dit SERVFAIL. Mieux vaut pas de réponse qu’une réponse peut-être fausse.
refusal-nowhere-caption = Un résolveur qui vérifie renonce ici aussi, et dit SERVFAIL. Les sceaux peuvent tenir ; le chemin ne mène nulle part.
refusal-aside = Pour le visiteur, le site semble en panne. Seul celui que désigne le diagnostic peut y remédier.

## In the pictures: a few words each
label-card-says = la carte dit
label-ledger-says = le livre dit
label-stone-says = la pierre dit
label-no-print = aucune
label-from = dès le { $date }
label-late = { $span } de retard
label-early = { $span } d’avance
label-today = contrôlé le
label-see = voir
label-differ = écarts : { $count } sur { $all }
