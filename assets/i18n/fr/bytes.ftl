### The bytes: fields, what was made of them, and how to make it again.

bytes = Les octets
octets-lost = Ces octets n’ont pas pu être recomposés ici.
octets-parts = Que regarder
octets-part-signature = signature de { $owner } { $type } par la clé { $tag }
octets-part-digest = condensat de la clé { $tag }
octets-part-hash = condensat de { $name }
octets-part-name = place de { $name }
octets-part-records = enregistrements tels que reçus
octets-more-parts = { $count ->
    [one] Une autre vérification de cette vignette n’est pas listée.
   *[other] { $count } autres vérifications de cette vignette ne sont pas listées.
}
octets-print = Imprimer ces octets
octets-count = { $count ->
    [one] { $count } octet
   *[other] { $count } octets
}
octets-bits-long = { $count ->
    [one] { $count } bit
   *[other] { $count } bits
}
octets-dump = Octets en hexadécimal
octets-choose = Choisissez un champ pour voir ses octets, ou un octet pour voir son champ.
octets-field = Champ
octets-value = Valeur
octets-at = Octets
octets-came-as = reçu : { $value }
octets-source = De la réponse à { $name } { $type }
octets-page = { $from } à { $to } sur { $count }
octets-back = Champs précédents
octets-on = Champs suivants
octets-copy-as = Copier en
octets-copy = Copier tous les octets
octets-copy-field = Copier les octets de ce champ
octets-link = Copier un lien vers ce champ
octets-question-says = Sur cette vignette, rien n’est vérifié. Voici la question et les enregistrements reçus en réponse, au format binaire avec les noms écrits en entier ; l’en-tête du message est omis, et ce qui est arrivé en JSON est écrit comme il le serait au format binaire.
octets-records-says = Les enregistrements avec lesquels cette vignette a été vérifiée, avec les TTL reçus ; au format binaire, noms écrits en entier. Ce qui est arrivé en JSON est écrit comme il le serait au format binaire.
octets-received-head = En enregistrements, au format binaire
octets-left-out = { $count ->
    [one] Un autre enregistrement n’est pas montré.
   *[other] { $count } autres enregistrements ne sont pas montrés.
}

## A signature
octets-signed = Ce qui est signé
octets-signed-says = { $count ->
    [one] La signature couvre exactement cet octet.
   *[other] La signature couvre exactement ces { $count } octets : les champs du RRSIG sans la signature elle-même, puis chaque enregistrement sous forme canonique (RFC 4034 3.1.8.1).
}
octets-unchanged = La forme canonique ne change rien à ce qui a été reçu.
octets-changed = La forme canonique diffère de ce qui a été reçu :
octets-change-wildcard = Les enregistrements sont arrivés pour { $received } ; ce qui est signé est le joker { $signed }.
octets-change-lowered = { $count ->
    [one] Dans un label, les majuscules sont devenues des minuscules.
   *[other] Dans { $count } labels, les majuscules sont devenues des minuscules.
}
octets-change-ttl = Le TTL reçu est { $received }, décompté par un cache ; le TTL signé est { $signed }.
octets-change-ttl-above = Le TTL reçu est { $received }, plus que le TTL signé, { $signed } : aucun cache n’a le droit de garder l’enregistrement si longtemps.
octets-change-order = Les enregistrements sont arrivés dans un autre ordre ; pour être signés, ils sont triés par RDATA.
octets-change-duplicates = { $count ->
    [one] Un enregistrement est arrivé deux fois et ne compte qu’une fois.
   *[other] { $count } enregistrements sont arrivés plusieurs fois et ne comptent qu’une fois.
}
octets-hash-head = Leur condensat
octets-hash = { $hash } de ces { $count } octets
octets-hash-inside = { $algorithm } prend les octets eux-mêmes et les hache en interne : il n’y a pas de condensat à part.
octets-rim = Les 28 crans du sceau et de la bande du moulin sur le dessin viennent des 28 premiers octets du SHA-256 de ce qui est signé, un cran par octet : les deux bits de poids faible choisissent une longueur parmi quatre, comme ici.
octets-key = La clé : sa DNSKEY
octets-key-says = La clé que désigne la signature. Ses nombres sont publics.
octets-emblem = L’emblème de la bague, du sceau et de la carte sur le dessin vient du SHA-256 de ce RDATA : { $digest }
octets-signature = La signature
octets-block = Ce que donne la signature une fois ouverte
octets-block-says = La signature est un nombre. Élevée à la puissance de l’exposant de la clé, modulo le module de cette clé, elle donne ce bloc. Seul le détenteur de la clé privée peut produire un nombre qui donne ainsi un bloc de cette forme avec ce condensat.
octets-compared = Ce qui est comparé
octets-opened = Ce que donne la signature une fois ouverte
octets-expected = Ce qu’elle doit donner, avec le condensat calculé ici
octets-coordinates-say = À partir du condensat, du point de la clé, de r et de s, on calcule un autre point de la courbe. La signature tient si son x, modulo l’ordre de la courbe, est r.
octets-r-sent = r, tel qu’envoyé
octets-r-computed = x du point, calculé ici
octets-points-say = À partir des octets, du point de la clé, de R et de S, on calcule un point de la courbe. La signature tient si c’est R.
octets-point-sent = R, tel qu’envoyé
octets-point-computed = Le point, calculé ici
octets-same = Les deux sont identiques, octet par octet.
octets-differ = { $count ->
    [one] Un octet diffère.
   *[other] { $count } octets diffèrent.
}
octets-compares-none = La vérification de { $algorithm } ne compare pas deux nombres que l’on puisse montrer ici.
octets-compares-not-yet = Rien n’a été comparé : la clé ou la signature n’est pas d’une forme ou d’une taille que l’on vérifie ici.
octets-compares-long = La vérification a été faite ; elle est trop longue pour être refaite rien que pour montrer ses nombres.

## A digest of a key
octets-digested = Ce qui est condensé
octets-digested-says = Le condensat est fait du nom de la zone sous forme canonique et de tout le RDATA de sa DNSKEY (RFC 4034 5.1.4).
octets-ds = Le RDATA du DS
octets-anchor = condensat de l’ancre de confiance
octets-print-drawn = L’empreinte sur le dessin vient du condensat calculé ici.
octets-tag = Le key tag, par addition
octets-tag-says = Le RDATA, pris comme des nombres de 16 bits, donne la somme { $sum } (hex). Ce qui dépasse 16 bits est ajouté au reste : { $hex }, soit { $tag }.
octets-tag-words = { $count ->
    [one] Un nombre
   *[other] Les { $count } nombres
}
octets-tag-word = nombre
octets-tag-sum = somme jusqu’ici
octets-tag-left-out = { $count ->
    [one] Un nombre au milieu est omis.
   *[other] { $count } nombres au milieu sont omis.
}

## A gap
octets-role-asked = { $name } est le nom demandé.
octets-role-above = { $name } est une délégation au-dessus du nom demandé.
octets-role-encloser = { $name } est le closest encloser : le plus long ancêtre qui existe.
octets-role-next-closer = { $name } est le next closer name : un label de plus que le closest encloser.
octets-role-wildcard = { $name } est le joker qui aurait pu répondre.
octets-place-matches = Il se trouve exactement au début de l’intervalle : l’enregistrement porte sur ce nom, et ses types sont listés plus bas.
octets-place-covered = Il tombe dans l’intervalle : ce nom n’existe pas.
octets-place-open = Il tombe dans un intervalle avec opt-out : aucun nom signé ne s’y trouve, mais une délégation sans DS peut y être.
octets-place-between = Il tombe dans l’intervalle, et le nom suivant est en dessous de lui : il existe, sans enregistrement propre.
octets-hash-name = Le nom qui est haché
octets-nsec3 = L’enregistrement NSEC3
octets-nsec = L’enregistrement NSEC
octets-rounds = { $count ->
    [0] Haché une fois
    [one] Haché une fois, et encore une fois
   *[other] Haché une fois, et encore { $count } fois
}
octets-rounds-say = Le premier tour calcule le SHA-1 du nom suivi du sel ; chaque tour suivant, celui du résultat du précédent, suivi encore du sel (RFC 5155 5).
octets-salt = Le sel est { $salt }.
octets-no-salt = Il n’y a pas de sel.
octets-round-count = { $count ->
    [one] { $count } tour
   *[other] Les { $count } tours
}
octets-rounds-left-out = { $count ->
    [one] Un tour avant le dernier est omis.
   *[other] { $count } tours avant le dernier sont omis.
}
octets-hash-label = En base32 avec l’alphabet hexadécimal étendu, comme le nom d’un NSEC3 : { $label }
octets-gap = L’intervalle entre deux condensats
octets-gap-owner = commence par le nom du NSEC3
octets-gap-name = le condensat du nom
octets-gap-next = finit par le condensat suivant
octets-order = L’ordre des noms, label par label
octets-order-says = Les noms se comparent depuis la droite : dernier label avec dernier label, en minuscules, octet par octet. Un nom qui finit le premier vient avant (RFC 4034 6.1).
octets-order-before = { $one } vient avant { $other }
octets-order-same = { $one } et { $other } sont le même nom
octets-order-after = { $one } vient après { $other }
octets-order-decides = décide
octets-order-round = L’intervalle fait le tour : il commence par le dernier nom de la zone et finit par le premier.
octets-bits = Les types, bit par bit
octets-bits-from = à partir du type
octets-bits-octet = octet
octets-bits-set = types présents
octets-bits-left-out = { $count ->
    [one] Un autre octet de bits n’est pas montré.
   *[other] { $count } autres octets de bits ne sont pas montrés.
}

## Fields, each in a sentence
octets-is-rrsig-type-covered = Le type des enregistrements signés.
octets-is-rrsig-algorithm = Comment la signature a été faite, et avec quelle fonction de hachage.
octets-is-rrsig-labels = Combien de labels a le nom signé, sans la racine ni un astérisque. S’il y en a moins que dans le nom reçu, c’est un joker qui a été signé.
octets-is-rrsig-original-ttl = Le TTL publié par la zone. Les caches décomptent le leur ; celui qui est signé est donc gardé ici.
octets-is-rrsig-expiration = Jusqu’à quand la signature est valable, en secondes depuis 1970.
octets-is-rrsig-inception = À partir de quand la signature est valable, en secondes depuis 1970.
octets-is-rrsig-key-tag = Un petit nombre qui aide à trouver la clé. Il ne prouve rien : deux clés peuvent avoir le même.
octets-is-rrsig-signer = La zone qui a signé. Seules ses clés peuvent être essayées.
octets-is-rrsig-signature = La signature elle-même ; elle ne fait pas partie de ce qui est signé.
octets-is-question-qname = Le nom demandé.
octets-is-question-qtype = Le type d’enregistrement demandé.
octets-is-question-qclass = La classe demandée : IN, Internet.
octets-is-rr = Un enregistrement : son nom, son type, sa classe, son TTL et ses données.
octets-is-rrsig = Les champs du RRSIG lui-même, signés avant les enregistrements.
octets-is-a-address = L’adresse IPv4.
octets-is-aaaa-address = L’adresse IPv6.
octets-is-ns-nsdname = Un serveur de noms de la zone.
octets-is-cname-cname = Le nom dont celui-ci est l’alias.
octets-is-dname-target = Vers quoi mène chaque nom sous celui-ci.
octets-is-mx-preference = Quel serveur de courrier vient d’abord : plus le nombre est petit, plus il vient tôt.
octets-is-mx-exchange = Un serveur qui reçoit le courrier de ce nom.
octets-is-txt-txt-data = Un morceau de texte : un octet avec sa longueur, et ses caractères.
octets-is-soa-mname = Le serveur de noms d’où vient la zone.
octets-is-soa-rname = La boîte du responsable, avec un point au lieu de l’arobase.
octets-is-soa-serial = Le numéro de cette version de la zone.
octets-is-soa-minimum = Pendant combien de secondes on peut retenir que quelque chose n’existe pas.
octets-is-nsec3-salt-length = Combien d’octets de sel suivent.
octets-is-nsec3-hash-length = Combien d’octets a le condensat suivant.
octets-is-rr-name = Le nom auquel appartient l’enregistrement.
octets-is-rr-type = De quel genre d’enregistrement il s’agit.
octets-is-rr-class = La classe ; sur Internet c’est IN.
octets-is-rr-ttl = Pendant combien de secondes l’enregistrement peut rester dans un cache.
octets-is-rr-original-ttl = Le TTL du RRSIG. C’est lui qui est signé, et non celui de l’enregistrement, que les caches décomptent.
octets-is-rr-rdlength = Combien d’octets de données suivent.
octets-is-rr-rdata = Les données de l’enregistrement, sous la forme de son type.
octets-is-rr-unread = Ces octets n’ont pas la forme du type de l’enregistrement.
octets-is-name-label = Une partie d’un nom : un octet avec sa longueur, et ses lettres.
octets-is-name-root = Le label de longueur zéro qui termine chaque nom.
octets-is-dnskey-flags = À quoi sert la clé : 256 marque une clé qui peut signer pour sa zone, 1 est un indice qu’un DS doit la désigner, 128 marque une clé révoquée.
octets-is-dnskey-protocol = Doit valoir 3.
octets-is-dnskey-algorithm = L’algorithme pour lequel la clé est faite.
octets-is-dnskey-public-key = La clé publique, sous la forme de son algorithme.
octets-is-ds-key-tag = Le key tag de la clé désignée.
octets-is-ds-algorithm = L’algorithme de la clé désignée.
octets-is-ds-digest-type = Avec quelle fonction de hachage le condensat est fait.
octets-is-ds-digest = Le condensat du nom et de la clé de la zone fille, tel que publié par la zone parente.
octets-is-ds-owner = Le nom de la zone, en minuscules.
octets-is-ds-dnskey = Tout le RDATA de la clé.
octets-is-nsec-next = Le nom suivant de la zone qui a des enregistrements. Entre lui et le nom de l’enregistrement, il n’y en a aucun.
octets-is-nsec-types = Les types dont ce nom a des enregistrements.
octets-is-nsec3-algorithm = Quelle fonction de hachage : 1 est SHA-1, la seule qui existe.
octets-is-nsec3-flags = 1 est l’opt-out : des délégations sans DS peuvent se trouver dans l’intervalle sans y figurer.
octets-is-nsec3-iterations = Combien de tours de hachage supplémentaires. Le RFC 9276 demande zéro.
octets-is-nsec3-salt = Des octets ajoutés à chaque tour.
octets-is-nsec3-next = Le condensat suivant qui existe dans la zone.
octets-is-nsec3-types = Les types dont le nom haché a des enregistrements.
octets-is-types-window = À quel bloc de 256 types se rapportent les bits.
octets-is-types-length = Combien d’octets de bits suivent.
octets-is-types-bits = Un bit par type, à 1 s’il y a des enregistrements de ce type.
octets-is-key-exponent-length = Combien d’octets a l’exposant.
octets-is-key-exponent = La puissance à laquelle une signature est élevée.
octets-is-key-modulus = Le nombre qui sert de module : le produit de deux nombres premiers secrets.
octets-is-key-x = La première coordonnée du point de la clé sur la courbe.
octets-is-key-y = Sa seconde coordonnée.
octets-is-key-a = Le point de la clé sur la courbe, réduit à un nombre et un signe.
octets-is-signature-r = La première moitié de la signature : ce à quoi on reconnaît un point de la courbe choisi par le signataire.
octets-is-signature-s = Le nombre que seul le détenteur de la clé privée peut calculer.
octets-is-block-zero = Un zéro, pour que le bloc soit inférieur au module.
octets-is-block-type = 1 : le bloc d’une signature.
octets-is-block-padding = FF, autant de fois qu’il faut pour remplir le bloc.
octets-is-block-separator = Un zéro qui termine le remplissage.
octets-is-block-digest-info = Le nom de la fonction de hachage, en DER.
octets-is-block-digest = Le condensat de ce que le signataire a signé. Il doit être celui de ce qui a été reçu.
octets-is-block-other = Ce n’est pas le bloc d’une signature : elle a été faite avec une autre clé, ou modifiée.
octets-is-soa-refresh = Combien de secondes un serveur secondaire attend avant de chercher une version plus récente de la zone.
octets-is-soa-retry = Combien de secondes il attend quand cela a échoué.
octets-is-soa-expire = Au bout de combien de secondes sans succès il cesse de répondre pour la zone. Cela n’a rien à voir avec l’expiration des signatures.
octets-is-ptr-ptrdname = Le nom auquel l’adresse appartient.
octets-is-srv-priority = Quel serveur est essayé d’abord : plus le nombre est petit, plus tôt.
octets-is-srv-weight = Parmi les serveurs de même priorité : plus le nombre est grand, plus souvent il est choisi.
octets-is-srv-port = Le port sur lequel le service écoute.
octets-is-srv-target = Le serveur ; un point seul signifie que ce service n’existe pas.
octets-is-caa-flags = 128 : une autorité de certification qui ne comprend pas l’étiquette ne doit pas émettre de certificat.
octets-is-caa-tag-length = Combien d’octets a l’étiquette.
octets-is-caa-tag = Ce dont parle la valeur : issue et issuewild disent qui peut émettre des certificats, iodef qui prévenir des tentatives.
octets-is-caa-value = Ce que dit l’étiquette, en caractères.
octets-is-svcb-priority = 0 : le nom est un alias d’un autre ; sinon, plus le nombre est petit, plus tôt il est essayé.
octets-is-svcb-target = Le serveur qui offre le service ; un point seul désigne le nom lui-même ou, avec la priorité 0, qu’il n’y en a pas.
octets-is-svcb-params = Comment joindre le service : protocoles, port, adresses, clés.
octets-is-svcb-param = Un paramètre : sa clé, la longueur de sa valeur, sa valeur.
octets-is-svcb-param-key = De quel paramètre il s’agit : 1 est alpn, 3 port, 4 ipv4hint, 5 ech, 6 ipv6hint.
octets-is-svcb-param-length = Combien d’octets a la valeur.
octets-is-svcb-param-value = La valeur, sous la forme que veut sa clé.
octets-is-tlsa-usage = Ce dont il s’agit : 0 et 1 restreignent un certificat vérifié aussi de la façon habituelle, 2 nomme une ancre de confiance, 3 le certificat lui-même.
octets-is-tlsa-selector = Quelle partie du certificat : 0 tout, 1 sa clé publique.
octets-is-tlsa-matching-type = Comment c’est donné : 0 tel quel, 1 en SHA-256, 2 en SHA-512.
octets-is-tlsa-data = Le certificat ou la clé, ou son hachage.
octets-is-sshfp-algorithm = L’algorithme de la clé SSH du serveur : 1 RSA, 3 ECDSA, 4 Ed25519, 6 Ed448.
octets-is-sshfp-type = Le hachage de l’empreinte : 1 SHA-1, 2 SHA-256.
octets-is-sshfp-fingerprint = Le hachage de la clé SSH du serveur.
octets-is-naptr-order = Dans quel ordre les règles doivent être essayées : le plus petit nombre d’abord.
octets-is-naptr-preference = Parmi les règles de même ordre : plus le nombre est petit, plus tôt.
octets-is-naptr-flags = Ce qui suit : S un enregistrement SRV, A une adresse, U un URI ; vide : un autre NAPTR.
octets-is-naptr-services = Les services auxquels la règle mène.
octets-is-naptr-regexp = Une règle qui réécrit le texte de départ.
octets-is-naptr-replacement = Le nom à demander ensuite, si rien n’est réécrit.
octets-is-uri-priority = Quel URI est essayé d’abord : plus le nombre est petit, plus tôt.
octets-is-uri-weight = Parmi les URI de même priorité : plus le nombre est grand, plus souvent il est choisi.
octets-is-uri-target = L’URI, en caractères.
octets-is-nsec3param-algorithm = Quel hachage utilisent les enregistrements NSEC3 de la zone : 1 est SHA-1.
octets-is-nsec3param-flags = Doit être 0. C’est chaque NSEC3 qui dit s’il y a opt-out.
octets-is-nsec3param-iterations = Combien de tours de hachage supplémentaires la zone utilise.
octets-is-nsec3param-salt-length = Combien d’octets de sel suivent.
octets-is-nsec3param-salt = Des octets qui entrent dans chaque tour.
octets-is-csync-serial = Le numéro de série du SOA à partir duquel la zone parente peut agir selon cet enregistrement.
octets-is-csync-flags = 1 : la zone parente peut agir aussitôt ; 2 : seulement à partir du numéro de série.
octets-is-csync-types = Les types que la zone parente est priée de copier depuis la zone.
octets-is-cert-type = Quelle sorte de certificat : 1 X.509, 3 OpenPGP.
octets-is-cert-key-tag = Un nombre court qui aide à trouver la clé du certificat.
octets-is-cert-algorithm = L’algorithme de cette clé, ou 0 s’il n’est pas indiqué.
octets-is-cert-certificate = Le certificat lui-même.
octets-is-openpgpkey-key = La clé publique OpenPGP d’une boîte aux lettres, dont le nom figure haché dans celui de l’enregistrement.
octets-is-hinfo-cpu = Le genre d’ordinateur ; les réponses à ANY disent ici que tout n’est pas donné (RFC 8482).
octets-is-hinfo-os = Son système d’exploitation.
octets-is-rp-mbox = La boîte aux lettres de la personne responsable, avec un point à la place de l’arobase.
octets-is-rp-txt = Le nom dont les enregistrements TXT en disent plus.
octets-is-zonemd-serial = Le numéro de série du SOA de la zone condensée.
octets-is-zonemd-scheme = Comment la zone est rassemblée : 1 est pour l’instant la seule façon.
octets-is-zonemd-hash = Quel hachage : 1 SHA-384, 2 SHA-512.
octets-is-zonemd-digest = Le condensat de tous les enregistrements de la zone. Cette page ne les a pas tous et ne le vérifie pas.
octets-is-loc-version = La version de la forme ; 0 est la seule.
octets-is-loc-size = Le diamètre de ce qui s’y trouve : les quatre premiers bits fois dix puissance les quatre derniers, en centimètres.
octets-is-loc-horizontal = La précision du lieu à l’horizontale ; écrite comme la taille.
octets-is-loc-vertical = Sa précision à la verticale.
octets-is-loc-latitude = La latitude, en millièmes de seconde d’arc ; 2147483648 est l’équateur, plus est le nord.
octets-is-loc-longitude = La longitude, de même ; 2147483648 est le méridien d’origine, plus est l’est.
octets-is-loc-altitude = L’altitude, en centimètres au-dessus d’une base située à 100 km sous l’ellipsoïde de référence.
octets-is-eui48-address = L’adresse matérielle d’une carte réseau, 48 bits.
octets-is-eui64-address = Une adresse matérielle de 64 bits.
octets-is-key-octets = La clé, sous une forme que cette page ne décompose pas.
octets-is-signature-octets = La signature, sous une forme que cette page ne décompose pas.

## Reproduce it
recipe = Refaites-le vous-même
recipe-intro = Refaites les mêmes vérifications avec vos propres outils. Les lignes et les programmes contiennent les valeurs de ce cas, et n’écrivent que dans un nouveau dossier à eux.
recipe-signature = Signature de { $owner } { $type } par la clé { $tag }
recipe-digest = Condensat de la clé { $tag } de { $zone }
recipe-gaps = Où se placent les noms dans { $zone }
recipe-dig = dig redemande les enregistrements
recipe-delv = delv redemande et valide ce qui arrive
recipe-openssl = OpenSSL le calcule à partir des mêmes octets
recipe-dsfromkey = dnssec-dsfromkey produit le DS de la clé
recipe-nsec3hash = nsec3hash hache les noms
recipe-python = Un programme Python le construit à partir des champs des enregistrements
recipe-prints = Ce qui s’affiche
recipe-prints-not = Ce qui ne s’affiche pas
recipe-now = La question va au résolveur de votre machine. Ce qui s’affiche est le DNS du moment, et non ce cas : il n’y a pas de ligne à comparer.
recipe-anchors = Les premières lignes écrivent dans un fichier les ancres de confiance de ce cas. La validation part de là, et échoue dans un DNS dont ce ne sont pas les ancres.
recipe-cryptography = Nécessite le paquet Python cryptography.
recipe-cryptography-from = Nécessite le paquet Python cryptography, version { $version } ou ultérieure.
recipe-python-from = Nécessite Python 3.10 ou une version ultérieure.
recipe-openssl-from = Nécessite OpenSSL 3.5 ou une version ultérieure.
recipe-limits = Cette page ne vérifie rien avec cette clé. L’outil a ses propres limites : il n’y a donc rien à comparer avec ce qu’il dit de la signature.
