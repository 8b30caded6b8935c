### The story that the page opens with, and its terms; names arrive without their final dot.

root = racine

## Before the story, staged
forged-title = Avant les sceaux
    .alt = Mise en scène, sans enregistrement réel : une pie glisse dans la boîte une lettre pour le nom { $name }, et le pigeon arrive second.
forged-caption = Une lettre sans sceau : on croit la première arrivée. La pie contrefait la sienne, et s’est levée tôt.
forged-aside = Le DNS tout court marche ainsi : on prend la première réponse qui a l’air juste. La suite vient de vrais enregistrements ; cette scène, non.

## The question
question-title = La question part
    .alt = La chouette remet au pigeon un billet qui demande le nom { $name }, type { $type }, avec les signatures.
question-caption = La chouette est votre navigateur : elle demande les enregistrements { $type } du nom { $name }, sceaux compris. Le pigeon est le résolveur : il porte, et n’a pas besoin d’être honnête.
question-aside = La question porte le bit DO : les signatures, s’il vous plaît. Et CD : le résolveur peut garder son avis pour lui.

## The letter
bundle-title = Une lettre, un sceau
    .alt = Les enregistrements { $type } du nom { $owner } s’envolent de leur maison vers une même feuille, où un seul sceau est apposé.
bundle-caption = Tous les enregistrements { $type } du nom { $owner } font une seule lettre, sous un seul sceau. On ne peut en glisser ni en retirer aucun sans que cela se voie.
bundle-aside = Une signature couvre un RRset entier, jamais un enregistrement isolé. Un autre type au même nom est une autre lettre, avec son propre sceau.
arrives-title = Une lettre arrive
    .alt = Le pigeon livre une lettre ouverte, celle du nom { $owner }, avec ses enregistrements écrits dessus.
arrives-sealed-caption = Voici la réponse, avec un sceau qui pend au bas. Tout le monde peut la lire ; reste à savoir qui l’a scellée.
arrives-aside = Une lettre, pas une enveloppe : DNSSEC ne cache rien.

## The mill
mill-title = À quoi sert le moulin
    .alt = Les octets de la lettre { $owner } { $type } passent au moulin ; il en sort une bande de crans.
mill-caption = Le moulin moud n’importe quelle lettre en une courte rangée de crans. La pie change un seul caractère, et toute la rangée change.
mill-aside = Un condensat : toujours la même longueur, et pas de retour. Il ne cache rien ; DNSSEC ne chiffre rien du tout. La seconde rangée est celle de cette lettre même, dernier bit changé, moulue ici aussi ; seule la pie est mise en scène.

## The seal
compare-title = Le sceau face à la carte
    .alt = Le sceau de la lettre { $owner } { $type } est posé à côté de la carte { $tag } de la maison { $zone }. L’emblème et le bord correspondent.
compare-holds-caption = Les crans doivent correspondre à ceux du bord du sceau. Et la carte { $tag } répond : seule ma chevalière a pu l’apposer.
compare-aside = Emblème et bord sont deux images d’un seul calcul : la carte répond « ça colle », ou rien. Une signature n’est pas une clé privée, et ne se recolle pas sur une autre lettre.

## The two halves of a key
halves-title = La chevalière reste à la maison
    .alt = Derrière un rideau de la maison { $zone } se trouve la chevalière ; son sceau et la carte { $tag } sortent, elle non.
halves-caption = La carte part chez tout le monde, et ne sait que vérifier. La chevalière, qui scelle, reste derrière le rideau de la maison { $zone }.
halves-aside = Clé publique et clé privée. La chevalière peut loger dans une machine sûre, ou chez un prestataire : la maison n’est pas toujours celle du titulaire.

## The rack
rack-title = Qui dit que la carte est authentique ?
    .alt = Les cartes de la maison { $zone } sont dans un présentoir, sous le grand sceau { $tag }. La chevalière reste derrière un rideau.
rack-caption = Tout le monde peut imprimer une carte : qui dit que celle-ci est authentique ? La chevalière de la carte { $tag } a scellé tout le présentoir, sa propre carte comprise.
rings-title = Pourquoi deux chevalières
    .alt = Dans la maison { $zone }, la chevalière de la carte { $letters } scelle les lettres, et celle de la carte { $rack } ne scelle que le présentoir.
rings-caption = La chevalière { $letters } est pour les lettres, au quotidien. La grande chevalière { $rack } n’est que pour le présentoir, et peut dormir au coffre.
rings-aside = Les cartes pour les lettres se changent sans rien demander au parent, qui ne connaît que la grande. Beaucoup de maisons n’ont qu’une chevalière pour les deux.
rack-aside = Un présentoir qui scelle sa propre carte ne prouve encore rien. Il faut que quelqu’un d’autre connaisse la grande carte. La pie est mise en scène.

## The ledger
ledger-title = Le livre de famille
    .alt = L’empreinte de la grande carte { $tag } de la maison { $zone } est posée à côté de celle du livre de la maison { $keeper }. Elles concordent.
ledger-caption = Juste au-dessus, la maison { $keeper } tient le livre de ses enfants. L’empreinte de la carte { $tag } y est, chiffre pour chiffre.
ledger-aside = L’empreinte est prise sur le nom de la maison et la carte à la fois. Le livre peut en contenir plusieurs ; une seule qui correspond suffit.
pageseal-title = La page aussi est scellée
    .alt = La page du livre sur la maison { $child } porte un sceau de la maison { $parent }. Il tient.
pageseal-caption = La page sur la maison { $child } a son propre sceau, apposé par la maison { $parent } avec la chevalière { $tag }. Le parent se porte donc garant de cette empreinte.
pageseal-aside = Un DS est signé par le parent, pas par l’enfant : c’est la parole du parent sur l’enfant.
climb-title = Une maison plus haut
    .alt = De nuit sur la colline, la chouette monte de la maison { $child } à la maison { $parent }, où se trouve le livre.
climb-caption = Le livre où figure cette empreinte est une maison plus haut : la maison { $parent }. Nous y montons donc, et reposons les questions posées à la maison { $child }.
climb-aside = La zone du dessus répond de la clé de chaque zone. On vérifie donc une chaîne de la réponse vers le haut, jusqu’à une clé déjà connue.
repeat-title = Et on monte
    .alt = Les mêmes contrôles pour d’autres maisons : toutes tiennent.
repeat-one-caption = Les mêmes questions pour la maison { $zone } : cartes, présentoir et empreinte. Chaque fois, la réponse a été oui.
repeat-aside = Chaque maison intermédiaire a été contrôlée comme la première. Le plan montre chaque étape.

## The stone
stone-title = Gravé dans la pierre
    .alt = L’empreinte de la grande carte { $tag } de la maison { $zone } est posée à côté de celle qui est gravée dans la pierre. Elles concordent.
stone-caption = Au-dessus de la maison { $zone }, il n’y a plus personne à interroger. L’empreinte de la carte { $tag } est gravée dans une pierre que cette page a apportée.
stone-aside = La pierre est venue avec cette page : c’est donc à la page qu’il faut faire confiance. La pierre était là avant la question.
people-title = Qui a gravé la pierre
    .alt = Mise en scène, sans enregistrement réel : des gens surveillent le rideau derrière lequel sert la chevalière de la racine, quatre fois par an.
people-caption = À la vraie racine, ce sont des gens qui se servent de la chevalière : quatre fois par an, ils se réunissent, devant témoins et caméras.
people-aside = Ce sont les cérémonies de la KSK de la racine, tenues par l’IANA. La clé de la racine est livrée avec les résolveurs, les systèmes et cette page ; personne n’a à la chercher.

## The end
verdict-title = Le chemin, vu d’en haut
    .alt = Une rue de maisons, du phare sur son rocher jusqu’au nom { $name }, chacune avec sa marque.
verdict-secure-caption = Tous les sceaux tiennent, de la pierre jusqu’à la lettre : voilà ce qui a été publié pour le nom { $name }. Cela ne dit pas que le site est recommandable.
verdict-aside = Sécurisé : personne n’a changé un mot en route. Quant à savoir si ce qui a été publié est vrai, aucun sceau ne peut le dire.

## What a resolver does
delivery-title = Livrée à bon port
    .alt = La chouette dépose la réponse pour le nom { $name }, type { $type }, dans la boîte du visiteur.
delivery-caption = Un résolveur qui vérifie ainsi remet la réponse, marquée comme vérifiée. Une réponse falsifiée est refusée.
delivery-aside = La marque, c’est le bit AD. Pour elle, pas de cadenas vert dans les navigateurs : la plupart des programmes se fient à leur résolveur, et n’affichent rien. La pie est mise en scène.

## What it comes to
recap-title = Ce qu’il faut retenir
    .alt = Un sceau, une carte, une empreinte et une pierre, chacun au-dessus de son nom DNSSEC : RRSIG, DNSKEY, DS et ancre de confiance.
recap-caption = Le sceau est une signature, et la carte la clé qui la vérifie. L’empreinte est la parole de la zone parente sur cette clé, et la pierre, ce que l’on savait déjà.
recap-aside = Tous les quatre sont dessinés d’après les enregistrements de cette histoire.
try-own = À vous : essayez un nom

## In the pictures: a few words each
say-late = Trop tard ?
say-who = Qui le dit ?
label-staged = mise en scène
label-you = vous
label-ring = scelle, et reste
label-card = vérifie, et voyage
label-letters = pour les lettres
label-rack = pour le présentoir
label-yearly = quatre fois par an
say-address = { $name }, { $type } ?
say-seals = Sceaux compris, merci.
label-until = jusqu’au { $date }
label-root = . racine
label-more = { $count } de plus
who-owl = votre navigateur
who-pigeon = le résolveur
who-magpie = faussaire
label-do = DO : avec signatures
label-ad = AD : vérifiée
label-tag = tag { $tag }
label-changed = un caractère changé
label-seal = sceau
label-specimen = carte
label-print = empreinte
label-stone = pierre

## Terms
term-plain = DNS sans DNSSEC
    .text = Les réponses ne portent pas de signature : on croit la première qui correspond à la question (RFC 3833 2.1).
term-query = Requête
    .text = Une question au DNS. Avec le bit DO, elle demande aussi les signatures (RFC 4035 3.2.1).
term-rrset = RRset
    .text = Tous les enregistrements d’un même nom et d’un même type. DNSSEC les signe ensemble, jamais un par un (RFC 2181 5).
term-rrsig = RRSIG
    .text = Une signature sur un RRset, avec le nom du signataire, le key tag de sa clé et une période de validité (RFC 4034 3).
term-digest = Condensat
    .text = Un nombre de longueur fixe, calculé à partir d’octets quelconques par une fonction de hachage. Avec RSA et ECDSA, c’est le condensat qui est signé (RFC 5702 3).
term-keys = Clé publique et clé privée
    .text = La clé privée fait les signatures et reste chez son propriétaire. La clé publique ne fait que les vérifier, et elle est publiée (RFC 4033 3.1).
term-dnskey = DNSKEY
    .text = Une clé publique d’une zone. Elle permet à tous de vérifier des signatures, et à personne d’en faire (RFC 4034 2).
term-rings = KSK et ZSK
    .text = La clé de signature de clés (KSK) ne signe que le RRset DNSKEY ; la clé de signature de zone (ZSK) signe tous les autres (RFC 6781 3.1).
term-ds = DS
    .text = Un condensat d’une clé de la zone fille, publié et signé par la zone parente (RFC 4034 5).
term-trust-anchor = Ancre de confiance
    .text = Une clé, ou son condensat, que l’on connaît avant toute question. Pour la racine, elle est publiée par l’IANA (RFC 9718).
term-chain = Chaîne de confiance
    .text = Les maillons qui vont d’une ancre de confiance à la réponse, chacun signé par celui du dessus (RFC 4033 3.1).
term-resolver = Résolveur validant
    .text = Il vérifie pour ses clients : il met le bit AD sur ce qui est sécurisé (secure), et répond SERVFAIL à ce qui est invalide (bogus) (RFC 4035 3.2.3, 5.5).
