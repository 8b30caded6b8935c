# One message for each diagnosis: the title, a sentence for a beginner (.plain), one for an expert (.expert), and what to do (.fix).
# The values in braces are those of the diagnosis; the test of diagnoses holds them against its fields.

## Signatures

SIGNER_NOT_ZONE = La signature désigne une autre zone comme signataire
    .plain = La signature des enregistrements du nom { $owner } désigne la zone { $signer } comme signataire, mais seule la zone { $zone } peut les signer.
    .expert = RRSIG du RRset { $owner } { $rtype } : le signataire { $signer } n’est pas la zone { $zone } qui contient le RRset.
    .fix = Signez le RRset { $owner } { $rtype } avec les clés de la zone { $zone }, et cherchez une délégation manquante, ou restée là par oubli.

RRSIG_LABELS_EXCEED_RRSET_OWNER_LABELS = La signature compte plus de labels que le nom n’en a
    .plain = La signature a été faite pour un nom qui a plus de labels (les parties entre les points) que le nom { $owner } : elle ne peut donc pas lui appartenir.
    .expert = RRSIG du RRset { $owner } { $rtype } : le champ Labels vaut { $labels }, le nom en compte { $owner_labels }.
    .fix = Signez de nouveau le RRset { $owner } { $rtype } avec un champ Labels d’au plus { $owner_labels }.

INCEPTION_AFTER_EXPIRATION = La validité de la signature finit avant de commencer
    .plain = { $order ->
        [apart] La signature du nom { $owner } est datée du { $inception } au { $expiration }. Sur un si long intervalle, la fin compte comme antérieure au début : personne ne peut donc s’y fier.
       *[reversed] La signature du nom { $owner } finit avant de commencer : elle n’est donc valable à aucun moment.
    }
    .expert = { $order ->
        [apart] RRSIG du RRset { $owner } { $rtype } par la zone { $zone } : plus de 68 ans séparent l’inception { $inception } de l’expiration { $expiration } ; comparées comme des numéros de série (RFC 1982), c’est alors l’expiration qui compte comme la plus ancienne des deux.
       *[reversed] RRSIG du RRset { $owner } { $rtype } par la zone { $zone } : l’inception { $inception } est postérieure à l’expiration { $expiration }.
    }
    .fix = { $order ->
        [apart] Signez de nouveau la zone { $zone } avec une validité de quelques semaines, et en tout cas de moins de 68 ans.
       *[reversed] Signez de nouveau la zone { $zone } avec une inception antérieure à l’expiration ; vérifiez l’horloge et les réglages du logiciel de signature.
    }

EXPIRATION_IN_PAST = La signature a expiré
    .plain = La signature du nom { $owner } était valable jusqu’au { $expired }. Depuis, personne ne doit plus s’y fier.
    .expert = RRSIG du RRset { $owner } { $rtype } par la zone { $zone } : l’expiration { $expired } précède de { $since } l’instant du contrôle.
    .fix = Signez de nouveau la zone { $zone } (les anciennes signatures ont pris fin le { $expired }), sauf si c’est déjà fait et qu’un serveur sert encore l’ancienne copie : réparez alors son transfert de zone. Déterminez lequel des deux cas se présente. Si d’autres résolveurs donnent des signatures plus récentes, celui-ci garde une ancienne copie : interrogez-en un autre.

INCEPTION_IN_FUTURE = La signature n’est pas encore valable
    .plain = La signature du nom { $owner } n’est valable qu’à partir du { $inception }, qui est encore à venir.
    .expert = RRSIG du RRset { $owner } { $rtype } par la zone { $zone } : l’inception { $inception } suit de { $until } l’instant du contrôle.
    .fix = Mettez à l’heure l’horloge de la machine qui signe la zone { $zone }, et signez de nouveau avec une inception dans le passé. Si tous les noms donnent ce résultat, mettez à l’heure l’horloge de cet appareil.

EXPIRATION_WITHIN_CLOCK_SKEW = La signature est sur le point d’expirer
    .plain = La signature du nom { $owner } n’est plus valable que pour { $left }, et une horloge un peu en avance la trouve déjà expirée.
    .expert = Le RRSIG du RRset { $owner } { $rtype } expire le { $expiration }, dans { $left } : dans les 300 s d’écart admis entre horloges.
    .fix = Signez de nouveau la zone { $zone } avant le { $expiration }. Désormais, renouvelez les signatures quelques jours avant leur expiration.

INCEPTION_WITHIN_CLOCK_SKEW = La signature vient seulement de devenir valable
    .plain = La signature du nom { $owner } n’est valable que depuis { $age }, et une horloge un peu en retard ne la trouve pas encore valable.
    .expert = Le RRSIG du RRset { $owner } { $rtype } a pour inception { $inception }, il y a { $age } : dans les 300 s d’écart admis entre horloges.
    .fix = Réglez le logiciel qui signe la zone { $zone } pour qu’il place l’inception une heure dans le passé.

SIGNATURE_INVALID = La signature ne se vérifie pas avec la clé
    .plain = La signature du nom { $owner } ({ $rtype }) ne correspond pas aux enregistrements : soit quelque chose a changé après la signature, soit elle a été faite avec une autre clé que celle que la zone { $zone } publie sous ce key tag.
    .expert = Le RRSIG du RRset { $owner } { $rtype } ne se vérifie pas avec la clé { $key_tag } de la zone { $zone }, algorithme { $algorithm }.
    .fix = Veillez à ce que la clé qui signe la zone { $zone } soit la clé publiée { $key_tag }, puis signez de nouveau. Assurez-vous que rien ne réécrit le RRset { $owner } { $rtype } entre la signature et le serveur. Si un seul résolveur donne ce résultat, soupçonnez le résolveur.

RRSIG_BAD_LENGTH_GOST = La signature GOST n’a pas la bonne longueur
    .plain = La signature du nom { $owner } est trop longue ou trop courte pour une signature de son algorithme.
    .expert = RRSIG du RRset { $owner } { $rtype } par la zone { $zone }, algorithme 12 : { $octets } octets au lieu de 64.

RRSIG_BAD_LENGTH_ECDSA256 = La signature P-256 n’a pas la bonne longueur
    .plain = La signature du nom { $owner } est trop longue ou trop courte pour une signature de son algorithme.
    .expert = RRSIG du RRset { $owner } { $rtype }, algorithme 13 : { $octets } octets au lieu de 64 (r et s de 32 chacun, sans ASN.1).
    .fix = Signez de nouveau la zone { $zone } avec un logiciel qui écrit r et s comme de simples nombres de 32 octets chacun.

RRSIG_BAD_LENGTH_ECDSA384 = La signature P-384 n’a pas la bonne longueur
    .plain = La signature du nom { $owner } est trop longue ou trop courte pour une signature de son algorithme.
    .expert = RRSIG du RRset { $owner } { $rtype }, algorithme 14 : { $octets } octets au lieu de 96 (r et s de 48 chacun, sans ASN.1).
    .fix = Signez de nouveau la zone { $zone } avec un logiciel qui écrit r et s comme de simples nombres de 48 octets chacun.

RRSIG_BAD_LENGTH_ED25519 = La signature Ed25519 n’a pas la bonne longueur
    .plain = La signature du nom { $owner } est trop longue ou trop courte pour une signature de son algorithme.
    .expert = RRSIG du RRset { $owner } { $rtype }, algorithme 15 : { $octets } octets au lieu de 64.
    .fix = Signez de nouveau la zone { $zone } avec un logiciel qui prend en charge l’algorithme 15.

RRSIG_BAD_LENGTH_ED448 = La signature Ed448 n’a pas la bonne longueur
    .plain = La signature du nom { $owner } est trop longue ou trop courte pour une signature de son algorithme.
    .expert = RRSIG du RRset { $owner } { $rtype }, algorithme 16 : { $octets } octets au lieu de 114.
    .fix = Signez de nouveau la zone { $zone } avec un logiciel qui prend en charge l’algorithme 16.

MISSING_RRSIG = La signature est absente
    .plain = La zone { $zone } est connue comme signée, mais ses enregistrements du nom { $owner } ({ $rtype }) sont arrivés sans signature.
    .expert = Pas de RRSIG sur le RRset { $owner } { $rtype }, alors qu’un DS ou une ancre de confiance fait de la zone { $zone } une zone signée.
    .fix = Signez toute la zone { $zone }, ses clés avec celle que désigne le DS, et servez { $owner } { $rtype } avec son RRSIG depuis chaque serveur. Si un seul résolveur donne ce résultat, il retire peut-être les signatures, ou garde une ancienne copie : interrogez-en un autre.

NO_VALID_RRSIG = Aucune des signatures n’est valide
    .plain = Aucune des signatures du nom { $owner } n’est valide.
    .expert = Aucun des RRSIG du RRset { $owner } { $rtype } n’est utilisable pour la zone { $zone }.
    .fix = Signez de nouveau la zone { $zone }.

MISSING_RRSIG_FOR_ALG_DS = Le DS désigne un algorithme qui ne signe pas les clés
    .plain = Le DS de la zone parente promet que la zone { $zone } signe ses clés avec un certain algorithme, mais il n’y a aucune signature valide de cet algorithme.
    .expert = Le RRset DS de la zone { $zone } contient l’algorithme { $algorithm }, mais aucun RRSIG de cet algorithme n’est valide sur le RRset DNSKEY.

MISSING_RRSIG_FOR_ALG_DNSKEY = L’algorithme d’une clé ne signe pas tous les enregistrements
    .plain = La zone { $zone } publie des clés d’un certain algorithme, mais le nom { $owner } n’a pas de signature de cet algorithme.
    .expert = Le RRset DNSKEY de la zone { $zone } contient l’algorithme { $algorithm }, mais { $owner } { $rtype } n’a pas de RRSIG de cet algorithme.

NO_DNSKEY_FOR_RRSIG = La clé qui a fait la signature n’est pas publiée
    .plain = La signature du nom { $owner } a été faite avec une clé que la zone { $zone } ne publie pas.
    .expert = Le RRSIG du RRset { $owner } { $rtype } désigne la clé { $key_tag }, algorithme { $algorithm }, absente du RRset DNSKEY de la zone { $zone }.
    .fix = Publiez de nouveau la clé { $key_tag } dans la zone { $zone }, ou signez avec les clés publiées. Laissez une ancienne clé publiée jusqu’à ce que sa dernière signature ait disparu des caches.

DNSKEY_REVOKED_RRSIG = La signature a été faite avec une clé révoquée
    .plain = La signature du nom { $owner } a été faite avec une clé que son propriétaire a révoquée.
    .expert = RRSIG du RRset { $owner } { $rtype } par la clé { $key_tag } de la zone { $zone }, qui a le bit REVOKE positionné.
    .fix = Signez la zone { $zone } avec une clé qui n’est pas révoquée ; la clé { $key_tag } ne peut signer que son propre RRset DNSKEY.

ALGORITHM_NOT_SUPPORTED = L’algorithme ne peut pas être vérifié ici
    .plain = Une clé ou une signature de la zone { $zone }, ou un DS dans la zone parente, a un algorithme que cette page ne sait pas vérifier ; elle n’en dit donc rien. S’il n’y a pas d’autre algorithme, la zone compte comme non signée.
    .expert = Une DNSKEY, un DS ou un RRSIG de la zone { $zone } a l’algorithme { $algorithm }, qui n’est pas implémenté ici ; d’après le RFC 4035 5.2, la zone compte comme non signée s’il ne reste aucun autre chemin.
    .fix = Que cette page ne puisse pas vérifier l’algorithme n’en fait pas une erreur. Si tout le monde doit pouvoir vérifier la zone { $zone }, faites-la passer à l’algorithme 13, dans l’ordre d’un remplacement de clé : ajoutez les nouvelles signatures, puis les nouvelles clés, puis le nouveau DS ; retirez ensuite l’ancien DS, puis les anciennes clés, puis les anciennes signatures. Après chaque étape, attendez que l’état précédent ait disparu des caches.

ALGORITHM_VALIDATION_PROHIBITED = L’algorithme ne doit pas servir à la validation
    .plain = Une clé ou une signature de la zone { $zone }, ou un DS dans la zone parente, a un algorithme qui a été retiré, et auquel plus personne ne doit se fier. S’il n’y a pas d’autre algorithme, la zone compte comme non signée.
    .expert = Une DNSKEY, un DS ou un RRSIG de la zone { $zone } a l’algorithme { $algorithm }, qui ne doit pas servir à la validation.

ALGORITHM_PROHIBITED = L’algorithme ne doit plus servir à signer
    .plain = Une clé ou une signature de la zone { $zone }, ou un DS dans la zone parente, a un ancien algorithme avec lequel plus personne ne devrait signer.
    .expert = Une DNSKEY, un DS ou un RRSIG de la zone { $zone } a l’algorithme { $algorithm }, qui ne doit pas servir à signer ; certains systèmes traitent déjà comme non signée une zone qui n’en a pas d’autre.

ALGORITHM_NOT_RECOMMENDED = L’algorithme n’est pas recommandé pour signer
    .plain = Une clé ou une signature de la zone { $zone }, ou un DS dans la zone parente, a un algorithme auquel il existe de meilleures alternatives.
    .expert = Une DNSKEY, un DS ou un RRSIG de la zone { $zone } a l’algorithme { $algorithm }, qui n’est pas recommandé pour signer.

RRSET_TTL_MISMATCH = Les enregistrements d’un même RRset ont des TTL différents
    .plain = Des enregistrements du nom { $owner } qui vont ensemble peuvent être gardés en cache pour des durées différentes.
    .expert = { $owner } { $rtype } : TTL { $ttl } et { $other } dans un même RRset, ou entre lui et son RRSIG, vus à travers un cache.
    .fix = Donnez le même TTL à tous les enregistrements { $owner } { $rtype }. Le cache d’un résolveur peut aussi en être la cause.

ORIGINAL_TTL_EXCEEDED_RRSET = Le TTL des enregistrements dépasse le TTL signé
    .plain = Les enregistrements du nom { $owner } peuvent être gardés plus longtemps que leur signature ne le permet.
    .expert = { $owner } { $rtype } : le TTL { $ttl } dépasse le TTL d’origine { $original } du RRSIG.
    .fix = Servez { $owner } { $rtype } avec un TTL d’au plus { $original } s ; si le TTL a été changé exprès, signez de nouveau.

ORIGINAL_TTL_EXCEEDED_RRSIG = Le TTL de la signature dépasse le TTL signé
    .plain = La signature du nom { $owner } peut être gardée plus longtemps qu’elle ne le dit elle-même.
    .expert = RRSIG du RRset { $owner } { $rtype } : le TTL { $ttl } dépasse son TTL d’origine { $original }.
    .fix = Servez le RRSIG du RRset { $owner } { $rtype } avec le TTL de son RRset, au plus { $original } s.

TTL_BEYOND_EXPIRATION = Le TTL va au-delà de l’expiration de la signature
    .plain = Les enregistrements du nom { $owner } peuvent être gardés dans les caches plus longtemps que leur signature n’est valable.
    .expert = { $owner } { $rtype } : TTL { $ttl } s, mais le RRSIG expire le { $expiration }, dans { $left }.
    .fix = Signez de nouveau la zone { $zone } avant le { $expiration }, et renouvelez les signatures tant qu’elles sont encore valables pour plus d’un TTL.

## DS records

DIGEST_INVALID = Le DS ne correspond pas à la clé
    .plain = La zone parente a un DS pour une clé de la zone { $zone }, mais la clé que cette zone publie ne lui correspond pas.
    .expert = DS de la zone { $zone } pour la clé { $key_tag }, type de condensat { $digest_type } : publié { $published }, calculé { $computed }.

NO_SEP = Aucun DS ne correspond à une clé qui signe les clés de la zone
    .plain = La zone parente a un DS pour une clé que la zone { $zone } ne publie pas, ou avec laquelle elle ne signe pas ses clés : personne ne peut donc dire si ses clés sont authentiques.
    .expert = Aucun DS de la zone { $zone } ne correspond à une DNSKEY qui signe son RRset DNSKEY ; la clé { $key_tag } a été cherchée.

MISSING_SEP_FOR_ALG = Un des DS ne correspond à aucune clé qui signe
    .plain = Un des DS que la zone parente a pour la zone { $zone } ne correspond à aucune clé qui signe les clés de la zone ; un autre, si.
    .expert = Le RRset DS de la zone { $zone } contient l’algorithme { $algorithm }, mais aucun DS de cet algorithme ne correspond à une DNSKEY qui signe le RRset DNSKEY.

NO_DNSKEY = La zone a un DS, mais ne publie pas de clés
    .plain = D’après un DS de la zone parente, la zone { $zone } est signée, mais celle-ci ne publie aucune clé pour vérifier les signatures.
    .expert = Il y a un DS pour la zone { $zone }, mais pas de RRset DNSKEY.

DNSKEY_REVOKED_DS = Le DS désigne une clé révoquée
    .plain = La zone parente a un DS pour une clé que la zone { $zone } a révoquée.
    .expert = DS de la zone { $zone } pour la clé { $key_tag }, qui a le bit REVOKE positionné.

DS_DIGEST_ALGORITHM_IGNORED = Le DS en SHA-1 est ignoré à côté d’un DS en SHA-256
    .plain = La zone parente a pour la zone { $zone } un DS d’un ancien type de condensat à côté d’un meilleur ; seul le meilleur compte.
    .expert = Le RRset DS de la zone { $zone } a le type de condensat 1 à côté du type 2 : les validateurs ignorent le type 1.

DS_DIGEST_ALGORITHM_MAYBE_IGNORED = Le DS en SHA-1 peut être ignoré à côté d’un DS plus fort
    .plain = La zone parente a pour la zone { $zone } un DS d’un ancien type de condensat à côté d’un meilleur ; beaucoup de résolveurs n’utilisent que le meilleur.
    .expert = Le RRset DS de la zone { $zone } a le type de condensat 1 à côté du type { $digest_type } : les validateurs peuvent ignorer le type 1.

DIGEST_ALGORITHM_NOT_SUPPORTED = Le type de condensat du DS ne peut pas être vérifié ici
    .plain = La zone parente a pour la zone { $zone } un DS d’un type de condensat que cette page ne sait pas calculer.
    .expert = Un DS de la zone { $zone } a le type de condensat { $digest_type }, qui n’est pas implémenté ici.

DIGEST_ALGORITHM_VALIDATION_PROHIBITED = Le type de condensat du DS ne doit pas servir à la validation
    .plain = La zone parente a pour la zone { $zone } un DS d’un type de condensat auquel personne ne doit faire confiance.
    .expert = Un DS de la zone { $zone } a le type de condensat { $digest_type }, qui ne doit pas servir à la validation.

DIGEST_ALGORITHM_PROHIBITED = Le type de condensat du DS ne doit plus servir
    .plain = La zone parente a pour la zone { $zone } un DS d’un ancien type de condensat que plus personne ne devrait utiliser.
    .expert = Un DS de la zone { $zone } a le type de condensat { $digest_type }, qui ne doit pas servir aux délégations.

## Keys

DNSKEY_WITHOUT_ZONE_FLAG = Une clé n’est pas marquée comme clé de zone
    .plain = Une clé de la zone { $zone } n’est pas marquée comme pouvant signer les enregistrements de la zone.
    .expert = La DNSKEY { $key_tag } de la zone { $zone } a les flags { $flags } : le bit Zone Key (256) n’est pas positionné.
    .fix = Publiez la clé de la zone { $zone } avec les flags 256 (257 si un DS la désigne), et signez avec elle ; changer les flags change le key tag. Si un DS désigne l’ancien key tag : faites publier le nouveau DS, et ne faites retirer l’ancien qu’une fois le nouveau visible et le TTL de l’ancien écoulé.

DNSKEY_WRONG_PROTOCOL = Une clé a un mauvais numéro de protocole
    .plain = Une clé de la zone { $zone } est marquée pour autre chose que DNSSEC.
    .expert = La DNSKEY { $key_tag } de la zone { $zone } a le protocole { $protocol } au lieu de 3.
    .fix = Publiez la clé de la zone { $zone } avec le protocole 3, et signez avec elle. Si un DS désigne l’ancienne clé : faites publier le nouveau DS, et ne faites retirer l’ancien qu’une fois le nouveau visible et le TTL de l’ancien écoulé.

DNSKEY_ZERO_LENGTH = Une clé est vide
    .plain = La zone { $zone } publie une clé qui ne contient rien.
    .expert = La DNSKEY { $key_tag } de la zone { $zone } a un champ Public Key vide.
    .fix = Si un DS désigne la clé vide { $key_tag } de la zone { $zone } : faites d’abord publier le DS de la clé qui doit la remplacer. Publiez ensuite la clé complète à la place de la clé vide ; ou retirez celle-ci, et signez avec une autre clé publiée tout ce qu’elle est seule à signer. Enfin, faites retirer le DS de la clé vide, s’il y en a un.

DNSKEY_BAD_LENGTH_GOST = Une clé GOST n’a pas la bonne longueur
    .plain = Une clé de la zone { $zone } est trop longue ou trop courte pour une clé de son algorithme.
    .expert = DNSKEY { $key_tag } de la zone { $zone }, algorithme 12 : { $octets } octets au lieu de 64.

DNSKEY_BAD_LENGTH_ECDSA256 = Une clé P-256 n’a pas la bonne longueur
    .plain = Une clé de la zone { $zone } est trop longue ou trop courte pour une clé de son algorithme.
    .expert = DNSKEY { $key_tag } de la zone { $zone }, algorithme 13 : { $octets } octets au lieu de 64 (x et y, sans 04 en tête).
    .fix = Si un DS désigne la clé { $key_tag } : signez d’abord avec une clé bien formée, faites publier le DS de cette clé, et ne faites retirer l’ancien DS qu’une fois le nouveau visible et le TTL de l’ancien écoulé. Ensuite, ou si aucun DS ne désigne la clé { $key_tag } : signez avec une clé bien formée tout ce que seule la clé { $key_tag } signe, et retirez la clé { $key_tag } de la zone { $zone }.

DNSKEY_BAD_LENGTH_ECDSA384 = Une clé P-384 n’a pas la bonne longueur
    .plain = Une clé de la zone { $zone } est trop longue ou trop courte pour une clé de son algorithme.
    .expert = DNSKEY { $key_tag } de la zone { $zone }, algorithme 14 : { $octets } octets au lieu de 96 (x et y, sans 04 en tête).
    .fix = Si un DS désigne la clé { $key_tag } : signez d’abord avec une clé bien formée, faites publier le DS de cette clé, et ne faites retirer l’ancien DS qu’une fois le nouveau visible et le TTL de l’ancien écoulé. Ensuite, ou si aucun DS ne désigne la clé { $key_tag } : signez avec une clé bien formée tout ce que seule la clé { $key_tag } signe, et retirez la clé { $key_tag } de la zone { $zone }.

DNSKEY_BAD_LENGTH_ED25519 = Une clé Ed25519 n’a pas la bonne longueur
    .plain = Une clé de la zone { $zone } est trop longue ou trop courte pour une clé de son algorithme.
    .expert = DNSKEY { $key_tag } de la zone { $zone }, algorithme 15 : { $octets } octets au lieu de 32.
    .fix = Si un DS désigne la clé { $key_tag } : signez d’abord avec une clé bien formée, faites publier le DS de cette clé, et ne faites retirer l’ancien DS qu’une fois le nouveau visible et le TTL de l’ancien écoulé. Ensuite, ou si aucun DS ne désigne la clé { $key_tag } : signez avec une clé bien formée tout ce que seule la clé { $key_tag } signe, et retirez la clé { $key_tag } de la zone { $zone }.

DNSKEY_BAD_LENGTH_ED448 = Une clé Ed448 n’a pas la bonne longueur
    .plain = Une clé de la zone { $zone } est trop longue ou trop courte pour une clé de son algorithme.
    .expert = DNSKEY { $key_tag } de la zone { $zone }, algorithme 16 : { $octets } octets au lieu de 57.
    .fix = Si un DS désigne la clé { $key_tag } : signez d’abord avec une clé bien formée, faites publier le DS de cette clé, et ne faites retirer l’ancien DS qu’une fois le nouveau visible et le TTL de l’ancien écoulé. Ensuite, ou si aucun DS ne désigne la clé { $key_tag } : signez avec une clé bien formée tout ce que seule la clé { $key_tag } signe, et retirez la clé { $key_tag } de la zone { $zone }.

DNSKEY_BAD_LENGTH_MLDSA44 = Une clé ML-DSA-44 n’a pas la bonne longueur
    .plain = Une clé de la zone { $zone } est trop longue ou trop courte pour une clé de son algorithme.
    .expert = DNSKEY { $key_tag } de la zone { $zone }, algorithme 18 : { $octets } octets au lieu de 1312.
    .fix = Si un DS désigne la clé { $key_tag } : signez d’abord avec une clé bien formée, faites publier le DS de cette clé, et ne faites retirer l’ancien DS qu’une fois le nouveau visible et le TTL de l’ancien écoulé. Ensuite, ou si aucun DS ne désigne la clé { $key_tag } : signez avec une clé bien formée tout ce que seule la clé { $key_tag } signe, et retirez la clé { $key_tag } de la zone { $zone }.

DNSKEY_MALFORMED = Une clé est mal formée
    .plain = Une clé de la zone { $zone } contient des nombres qu’aucune clé de son algorithme ne peut avoir.
    .expert = La DNSKEY { $key_tag } de la zone { $zone } n’est pas une clé de l’algorithme { $algorithm } (hors de la courbe, d’ordre petit, ou avec un exposant ou un module impossible).
    .fix = Créez une nouvelle clé pour la zone { $zone }, et signez avec elle. Si un DS désigne l’ancienne clé : faites publier le nouveau DS, et ne faites retirer l’ancien qu’une fois le nouveau visible et le TTL de l’ancien écoulé.

KEY_SIZE_NOT_SUPPORTED = Une clé est trop grande ou trop petite pour être vérifiée ici
    .plain = Une clé de la zone { $zone } a une taille que cette page ne vérifie pas ; elle ne dit donc rien de la signature.
    .expert = La DNSKEY { $key_tag } de la zone { $zone } a { $bits } bits, hors des tailles vérifiées ici.
    .fix = Au prochain remplacement de clé de la zone { $zone }, prenez une clé RSA de 2048 bits.

DNSKEY_TOO_SHORT = Une clé est plus courte que ce qui est recommandé
    .plain = Une clé de la zone { $zone } est plus courte que ce qui est conseillé aujourd’hui. Rien ne presse.
    .expert = La clé RSA { $key_tag } de la zone { $zone } a { $bits } bits ; 2048 est le minimum usuel aujourd’hui.
    .fix = Au prochain remplacement de clé, remplacez la clé { $key_tag } de la zone { $zone } par une clé RSA de 2048 bits.

REVOKED_NOT_SIGNING = La révocation d’une clé n’est pas signée avec cette clé
    .plain = La zone { $zone } révoque une clé, mais sans la signature de cette clé elle-même. Qui a cette clé pour ancre de confiance ne remarquera pas la révocation.
    .expert = La DNSKEY { $key_tag } de la zone { $zone } a le bit REVOKE positionné, mais pas de RRSIG fait par elle sur le RRset DNSKEY.
    .fix = Signez le RRset DNSKEY de la zone { $zone } aussi avec la clé révoquée { $key_tag }, ou retirez cette clé.

DNSKEY_TAG_COLLISION = Plusieurs clés ont le même key tag
    .plain = La zone { $zone } a des clés qui partagent leur key tag, si bien que les résolveurs doivent les essayer toutes.
    .expert = { $keys } DNSKEY de la zone { $zone } ont le key tag { $key_tag } et le même algorithme.
    .fix = Il n’y a rien à faire maintenant. Au prochain remplacement de clé, prenez une nouvelle clé dont le key tag diffère de ceux des autres.

DNSKEY_NOT_AT_ZONE_APEX = Des clés sont publiées là où aucune zone ne commence
    .plain = Le nom { $owner } publie des clés, mais ce n’est qu’un nom dans la zone { $zone } : personne n’y cherche de clés.
    .expert = Le RRset DNSKEY du nom { $owner } est signé par la zone { $zone }, dont ce nom n’est pas l’apex.
    .fix = Retirez les clés du nom { $owner }, ou déléguez-le depuis la zone { $zone } comme une zone à part.

## Proofs of non-existence

SNAME_NOT_COVERED = Aucun NSEC ne couvre le nom
    .plain = Cette réponse ne compte que si la zone { $zone } n’a pas d’enregistrement propre au nom { $name }, mais aucun des enregistrements NSEC reçus ne couvre ce nom.
    .expert = Aucun NSEC validé de la zone { $zone } ne couvre le nom { $name }.
    .fix = Faites envoyer par les serveurs de la zone { $zone } le NSEC qui couvre le nom { $name }. Si sa chaîne NSEC est incomplète, signez de nouveau la zone.

NEXT_CLOSEST_ENCLOSER_NOT_COVERED = Aucun NSEC3 ne couvre le next closer name
    .plain = L’enregistrement NSEC3 qui devrait montrer que le nom { $next_closer } n’existe pas est absent.
    .expert = Aucun NSEC3 validé de la zone { $zone } ne couvre { $next_closer }, le next closer name du nom { $name }.
    .fix = Faites envoyer par les serveurs de la zone { $zone } le NSEC3 qui couvre le condensat du nom { $next_closer }. Si la chaîne NSEC3 est incomplète, signez de nouveau la zone.

WILDCARD_NOT_COVERED = Aucun NSEC ni NSEC3 ne couvre le joker
    .plain = Même si le nom { $name } n’existe pas, rien ne montre que le joker { $wildcard } n’aurait pas pu répondre pour lui.
    .expert = Aucun enregistrement validé de la zone { $zone } ne couvre { $wildcard }, la source de synthèse du nom { $name }.
    .fix = Faites envoyer par les serveurs de la zone { $zone } l’enregistrement qui couvre { $wildcard }.

NO_CLOSEST_ENCLOSER = Aucun NSEC3 ne prouve le closest encloser
    .plain = Une preuve que le nom { $name } n’existe pas doit partir d’un ancêtre qui existe, mais aucun des enregistrements NSEC3 reçus n’en montre un.
    .expert = Aucun NSEC3 validé de la zone { $zone } ne correspond au nom { $name } ou à un de ses ancêtres.
    .fix = Faites envoyer par les serveurs de la zone { $zone } le NSEC3 du plus proche ancêtre existant du nom { $name }. Si la chaîne NSEC3 est incomplète, signez de nouveau la zone.

OPT_OUT_FLAG_NOT_SET = Le NSEC3 qui couvre une zone non signée n’a pas le flag Opt-Out
    .plain = Le nom { $name } serait non signé, mais l’enregistrement NSEC3 reçu n’admet pas de noms non signés.
    .expert = Le NSEC3 de la zone { $zone } qui couvre le nom { $name } n’a pas le flag Opt-Out.
    .fix = Si le nom { $name } est une zone, ajoutez sa délégation (NS) à la zone { $zone }, et signez de nouveau la zone { $zone }. Juste après un changement, d’anciennes réponses peuvent encore se trouver dans des caches.

REFERRAL_WITH_SOA = La preuve qu’il n’y a pas de DS vient de la zone fille
    .plain = Seule la zone parente peut dire que le nom { $name } n’est pas signé, mais cette preuve vient de lui-même.
    .expert = L’enregistrement au nom { $name } a le bit SOA : c’est celui de la zone fille, là où il faut celui de la zone { $zone }.
    .fix = Faites en sorte que les serveurs qui hébergent les deux zones répondent à la question DS du nom { $name } depuis la zone { $zone }. Si un seul résolveur donne ce résultat, c’est qu’il interroge le mauvais côté de la délégation : interrogez-en un autre.

REFERRAL_WITH_DS = La preuve qu’il n’y a pas de DS mentionne un DS
    .plain = Le nom { $name } serait non signé, mais l’enregistrement qui devrait le prouver dit qu’il est signé.
    .expert = L’enregistrement de la zone { $zone } au nom { $name } a le bit DS, alors qu’aucun DS n’est arrivé.
    .fix = Si le nom { $name } doit être signé, servez son DS depuis chaque serveur de la zone { $zone }. Si son DS a été retiré exprès, signez de nouveau la zone { $zone }, et ne remettez aucun DS. Si un seul résolveur donne ce résultat, il garde peut-être une ancienne copie, ou retient le DS : interrogez-en un autre.

REFERRAL_WITHOUT_NS = La zone parente prouve qu’il n’y a pas de délégation
    .plain = Le nom { $name } répond comme une zone à part, mais la zone parente prouve que cette zone n’existe pas.
    .expert = La preuve d’inexistence validée de la zone { $zone } ne contient pas de délégation au nom { $name } (pas de bit NS, ou un intervalle qui couvre le nom), alors qu’une zone y répond.
    .fix = Ajoutez la délégation du nom { $name } à la zone { $zone } (NS, et DS si elle est signée), et signez de nouveau la zone { $zone }. Juste après un changement, d’anciennes réponses peuvent encore se trouver dans des caches.

STYPE_IN_BITMAP = La preuve qu’un enregistrement n’existe pas mentionne son type
    .plain = Le nom { $name } n’aurait pas d’enregistrement { $rtype }, mais l’enregistrement NSEC ou NSEC3 qui devrait le prouver en mentionne un.
    .expert = L’enregistrement de la zone { $zone } au nom { $name } a le bit { $rtype } (ou CNAME).
    .fix = Servez { $name } { $rtype } depuis chaque serveur de la zone { $zone }. Si l’enregistrement a été retiré, signez de nouveau la zone.

NO_NSEC_MATCHING_SNAME = Aucun NSEC ne correspond au nom
    .plain = Le nom { $name } n’aurait pas d’enregistrement de ce type, mais l’enregistrement NSEC de ce nom, qui le prouverait, n’est pas arrivé.
    .expert = Aucun NSEC validé de la zone { $zone } ne correspond au nom { $name }, ni à un joker qui pourrait répondre pour lui.
    .fix = Si le nom { $name } existe, faites envoyer par les serveurs de la zone { $zone } le NSEC de ce nom avec les réponses vides.

NO_NSEC3_MATCHING_SNAME = Aucun NSEC3 ne correspond au nom
    .plain = Le nom { $name } n’aurait pas d’enregistrement de ce type, mais l’enregistrement NSEC3 de ce nom, qui le prouverait, n’est pas arrivé.
    .expert = Aucun NSEC3 validé de la zone { $zone } ne correspond au nom { $name }, ni à un joker qui pourrait répondre pour lui.
    .fix = Faites envoyer par les serveurs de la zone { $zone } le NSEC3 qui correspond au nom { $name } avec les réponses vides.

WILDCARD_EXPANSION_INVALID = Un joker a répondu alors qu’un nom plus proche existe
    .plain = Le joker { $wildcard } a répondu pour le nom { $name }, alors qu’un nom plus proche existe, qui l’exclut.
    .expert = Zone { $zone } : le closest encloser du nom { $name } n’est pas le parent de { $wildcard }.
    .fix = Faites en sorte que les serveurs de la zone { $zone } ne répondent plus pour le nom { $name } à partir du joker { $wildcard } : un nom qui existe, ne serait-ce que par ce qu’il y a au-dessous, arrête le joker. Ou donnez au nom { $name } ses propres enregistrements.

WILDCARD_COVERED = La preuve dit que le joker qui a répondu n’existe pas
    .plain = Le joker { $wildcard } a répondu pour le nom { $name }, mais la même réponse prouve que ce joker n’existe pas.
    .expert = Un enregistrement de la zone { $zone } couvre { $wildcard }, la source de synthèse du nom { $name }.
    .fix = Signez de nouveau la zone { $zone }, pour que sa chaîne NSEC ou NSEC3 s’accorde avec ses enregistrements.

SNAME_COVERED = La réponse est NODATA, mais c’est NXDOMAIN qui est prouvé
    .plain = Le nom { $name } existerait sans enregistrement de ce type, mais la preuve dit qu’il n’existe pas du tout.
    .expert = NODATA pour le nom { $name }, mais un enregistrement de la zone { $zone } le couvre et aucun joker ne correspond : c’est une preuve de NXDOMAIN.
    .fix = Faites répondre NXDOMAIN par les serveurs de la zone { $zone } pour le nom { $name }, ou signez de nouveau si le nom existe.

EXISTING_NAME_COVERED = Un NSEC ou NSEC3 nie un nom qui a des enregistrements signés
    .plain = Un enregistrement NSEC ou NSEC3 dit que le nom { $name } n’existe pas, alors que la zone { $zone } en a donné des enregistrements signés.
    .expert = Un enregistrement de la zone { $zone } couvre le nom { $name }, qui a un RRset signé dans une autre réponse.
    .fix = Faites servir par tous les serveurs de la zone { $zone } la même version de celle-ci. Si la chaîne NSEC ou NSEC3 est incomplète, signez de nouveau. Après un changement, un cache peut montrer cela pendant un certain temps. Si la zone est signée au moment de répondre (répartiteur de charge, signature en ligne), faites mentionner dans une preuve d’inexistence tous les types qu’a le nom, y compris par un joker : sinon, les résolveurs qui réutilisent ces preuves (RFC 8198) peuvent cesser de répondre pour le nom { $name }.

EXISTING_TYPE_NOT_IN_BITMAP = Un NSEC ou NSEC3 omet un type qui existe
    .plain = L’enregistrement NSEC ou NSEC3 du nom { $name } ne mentionne pas { $rtype }, alors que la zone { $zone } en a donné un enregistrement signé.
    .expert = L’enregistrement de la zone { $zone } au nom { $name } n’a pas le bit { $rtype }, alors qu’un RRset signé de ce type est arrivé dans une autre réponse.
    .fix = Faites servir par tous les serveurs de la zone { $zone } la même version de celle-ci, et signez de nouveau. Après un changement, un cache peut montrer cela pendant un certain temps. Si la zone est signée au moment de répondre (répartiteur de charge, signature en ligne), faites mentionner dans une preuve d’inexistence tous les types qu’a le nom, y compris par un joker : sinon, les résolveurs qui réutilisent ces preuves (RFC 8198) peuvent cesser de répondre pour le nom { $name }.

LAST_NSEC_NEXT_NOT_ZONE = Le dernier NSEC ne ramène pas à l’apex de la zone
    .plain = Le dernier enregistrement NSEC de la zone { $zone } doit ramener au premier nom de la zone, mais celui-ci mène au nom { $next }.
    .expert = NSEC du nom { $owner } : le nom suivant { $next } se classe avant lui et n’est pas l’apex de la zone { $zone }.
    .fix = Signez de nouveau la zone { $zone } avec une chaîne NSEC complète.

NSEC_NEXT_OUTSIDE_ZONE = Un NSEC mène à un nom hors de la zone
    .plain = Un enregistrement NSEC de la zone { $zone } mène au nom { $next }, qui n’appartient pas à la zone.
    .expert = NSEC du nom { $owner } : le nom suivant { $next } est hors de la zone { $zone }.
    .fix = Signez de nouveau la zone { $zone } ; sa chaîne NSEC doit rester à l’intérieur de la zone.

UNSUPPORTED_NSEC3_ALGORITHM = NSEC3 a un algorithme de hachage inconnu
    .plain = La zone { $zone } hache les noms de ses enregistrements NSEC3 avec un algorithme qui n’est pas défini.
    .expert = Les enregistrements NSEC3 de la zone { $zone } ont l’algorithme de hachage { $algorithm } ; seul 1 (SHA-1) est défini.
    .fix = Signez la zone { $zone } avec l’algorithme de hachage NSEC3 1, sans sel ni itérations, ou avec NSEC.

NSEC3_PARAMETERS_MIXED = Les enregistrements NSEC3 ont des paramètres différents
    .plain = Les enregistrements NSEC3 de la preuve viennent de différentes chaînes de la zone { $zone }, et ne peuvent pas servir ensemble.
    .expert = Les enregistrements NSEC3 d’une même réponse de la zone { $zone } diffèrent par l’algorithme, les itérations ou le sel.
    .fix = Faites en sorte que chaque serveur de la zone { $zone } utilise une seule chaîne NSEC3 ; retirez l’ancienne une fois que NSEC3PARAM désigne la nouvelle.

NSEC3_ITERATIONS_TOO_HIGH = NSEC3 a trop d’itérations
    .plain = Vérifier les enregistrements NSEC3 de la zone { $zone } demande tant de calculs que les validateurs y renoncent : ils traitent la zone comme non signée, ou refusent ses réponses.
    .expert = NSEC3 de la zone { $zone } : nombre d’itérations supplémentaires { $iterations } ; cette page en accepte au plus { $most }, certains résolveurs moins, et le RFC 9276 demande 0.
    .fix = Mettez à 0 les itérations NSEC3 de la zone { $zone }, et signez de nouveau.

NONZERO_NSEC3_ITERATION_COUNT = NSEC3 a des itérations, alors qu’il ne devrait pas y en avoir
    .plain = Vérifier les enregistrements NSEC3 de la zone { $zone } demande plus de calculs qu’il n’en faut.
    .expert = Le nombre d’itérations des enregistrements NSEC3 de la zone { $zone } est { $iterations } ; il doit être 0.
    .fix = Mettez à 0 les itérations NSEC3 de la zone { $zone }, et signez de nouveau.

NONEMPTY_NSEC3_SALT = NSEC3 a un sel, alors qu’il ne devrait pas y en avoir
    .plain = La zone { $zone } ajoute aux noms hachés de ses enregistrements NSEC3 un sel qui n’apporte aucune sécurité de plus.
    .expert = NSEC3 de la zone { $zone } : le sel est { $salt } ; il ne devrait pas y en avoir.
    .fix = À la prochaine signature, mettez un sel NSEC3 vide pour la zone { $zone }.

INVALID_NSEC3_OWNER_NAME = Le nom d’un NSEC3 n’est pas un condensat
    .plain = Un enregistrement NSEC3 de la zone { $zone } a un nom qui n’est pas un condensat.
    .expert = NSEC3 du nom { $owner } : le nom propriétaire n’est pas un condensat en base32hex, un label sous la zone { $zone }.
    .fix = Signez de nouveau la zone { $zone } avec un logiciel qui prend en charge NSEC3.

INVALID_NSEC3_HASH = Un condensat dans un NSEC3 n’a pas la bonne longueur
    .plain = Un enregistrement NSEC3 de la zone { $zone } contient un condensat d’une longueur impossible.
    .expert = NSEC3 du nom { $owner } de la zone { $zone } : un condensat de { $octets } octets au lieu de 20.
    .fix = Signez de nouveau la zone { $zone } avec un logiciel qui prend en charge NSEC3.

NSEC_FROM_PARENT = La preuve s’arrête à une délégation ou à un DNAME plus haut
    .plain = L’enregistrement reçu est celui d’une délégation ou d’un DNAME, et ne dit rien du nom { $name }, qui est en dessous.
    .expert = L’enregistrement de la zone { $zone } au nom { $owner } est du côté parent d’une délégation, ou à un DNAME : il ne peut pas nier le nom { $name }.
    .fix = Si un seul résolveur donne ce résultat, interrogez-en un autre. Si tous le donnent, regardez la délégation ou le DNAME au nom { $owner } : un serveur qui a aussi la zone { $owner } doit répondre depuis cette zone, et les autres doivent y renvoyer.

## Responses

MISSING_NSEC_FOR_NXDOMAIN = Rien ne prouve que le nom n’existe pas
    .plain = La réponse dit que le nom { $name } n’existe pas, mais aucune preuve de la zone { $zone } ne l’accompagne.
    .expert = NXDOMAIN pour le nom { $name } sans NSEC ni NSEC3 validé de la zone { $zone }.
    .fix = Faites envoyer par les serveurs de la zone { $zone } des enregistrements NSEC ou NSEC3 avec NXDOMAIN ; si un seul résolveur les omet, interrogez-en un autre.

MISSING_NSEC_FOR_NODATA = Rien ne prouve que l’enregistrement n’existe pas
    .plain = La réponse dit que le nom { $name } n’a pas d’enregistrement { $rtype }, mais aucune preuve de la zone { $zone } ne l’accompagne.
    .expert = NODATA pour { $name } { $rtype } sans NSEC ni NSEC3 validé de la zone { $zone }.
    .fix = Faites envoyer par les serveurs de la zone { $zone } des enregistrements NSEC ou NSEC3 avec les réponses vides ; si un seul résolveur les omet, interrogez-en un autre.

MISSING_NSEC_FOR_WILDCARD = Rien ne prouve que le joker peut répondre
    .plain = Le joker { $wildcard } a répondu pour le nom { $name }, mais aucune preuve n’est arrivée que la zone { $zone } n’a pas de nom plus proche.
    .expert = Le nom { $name } a été synthétisé à partir de { $wildcard } sans NSEC ni NSEC3 validé de la zone { $zone }.
    .fix = Faites envoyer par les serveurs de la zone { $zone } le NSEC ou NSEC3 qui couvre le nom { $name } ; si un seul résolveur l’omet, interrogez-en un autre.

MISSING_SOA_FOR_NXDOMAIN = NXDOMAIN est arrivé sans enregistrement SOA
    .plain = À la réponse disant que le nom { $name } n’existe pas, il manque l’enregistrement SOA, qui dit combien de temps elle peut être gardée.
    .expert = NXDOMAIN pour le nom { $name } sans SOA dans la section Authority.
    .fix = Interrogez un autre résolveur : celui-ci a peut-être omis le SOA, ou fabriqué lui-même la réponse. Si tous montrent la même chose, ce sont les serveurs de la zone qui l’omettent.

MISSING_SOA_FOR_NODATA = NODATA est arrivé sans enregistrement SOA
    .plain = À la réponse disant que le nom { $name } n’a pas d’enregistrement { $rtype }, il manque l’enregistrement SOA, qui dit combien de temps elle peut être gardée.
    .expert = NODATA pour { $name } { $rtype } sans SOA dans la section Authority.
    .fix = Interrogez un autre résolveur : celui-ci a peut-être omis le SOA, ou fabriqué lui-même la réponse. Si tous montrent la même chose, ce sont les serveurs de la zone qui l’omettent.

SOA_NOT_OWNER_FOR_NXDOMAIN = NXDOMAIN est arrivé avec le SOA d’une autre zone
    .plain = La réponse disant que le nom { $name } n’existe pas porte l’enregistrement SOA de la zone { $soa }, qui ne contient pas ce nom.
    .expert = NXDOMAIN pour le nom { $name } avec le SOA de la zone { $soa }.
    .fix = Interrogez un autre résolveur : les filtres répondent avec leur propre SOA. Si tous montrent la même chose, ce sont les serveurs de la zone qui en envoient un mauvais.

SOA_NOT_OWNER_FOR_NODATA = NODATA est arrivé avec le SOA d’une autre zone
    .plain = La réponse disant que le nom { $name } n’a pas d’enregistrement { $rtype } porte l’enregistrement SOA de la zone { $soa }, qui ne contient pas ce nom.
    .expert = NODATA pour { $name } { $rtype } avec le SOA de la zone { $soa }.
    .fix = Interrogez un autre résolveur : les filtres répondent avec leur propre SOA. Si tous montrent la même chose, ce sont les serveurs de la zone qui en envoient un mauvais.

INCONSISTENT_NXDOMAIN = Les réponses diffèrent sur l’existence du nom
    .plain = Une réponse dit que le nom { $name } n’existe pas, une autre dit qu’il existe.
    .expert = { $name } : NXDOMAIN pour { $denied }, NOERROR pour { $given }.
    .fix = Faites servir par tous les serveurs la même version de la zone ; répondez NXDOMAIN seulement pour les noms qui n’ont aucun enregistrement, ni rien en dessous.

INCONSISTENT_NXDOMAIN_ANCESTOR = La réponse est NXDOMAIN, mais un nom existe en dessous
    .plain = Le nom { $name } n’existerait pas, alors que le nom { $below }, situé en dessous, existe.
    .expert = NXDOMAIN pour le nom { $name }, NOERROR pour le nom { $below } : les résolveurs qui appliquent NXDOMAIN à tous les noms en dessous perdent le nom { $below }.
    .fix = Faites répondre NOERROR par les serveurs de la zone pour le nom { $name }, qui est un non-terminal vide (ENT).

NXDOMAIN_FOR_EXISTING_NAME = La réponse est NXDOMAIN, mais c’est NODATA qui est prouvé
    .plain = La réponse dit que le nom { $name } n’existe pas ; la preuve de la zone { $zone } dit qu’il existe, seulement sans enregistrement de ce type.
    .expert = NXDOMAIN pour le nom { $name }, mais les enregistrements de la zone { $zone } prouvent NODATA (peut-être un non-terminal vide, ENT).
    .fix = Faites répondre NOERROR par les serveurs de la zone { $zone } pour le nom { $name }.

UNABLE_TO_RETRIEVE_DNSSEC_RECORDS = Le résolveur ne transmet aucune signature
    .plain = Pas une seule signature n’est arrivée avec les réponses, et rien ne peut donc être vérifié : ce résolveur ne les transmet pas.
    .expert = Aucun RRSIG dans aucune réponse (le premier a manqué sur le RRset { $owner } { $rtype }) : le bit DO n’est pas respecté quelque part en chemin.
    .fix = Choisissez un autre résolveur, qui transmet les enregistrements DNSSEC.

LOSSY_FORMAT = Le JSON du résolveur peut différer de ce qui a été signé
    .plain = Le résolveur envoie les enregistrements sous forme de texte, et quelque chose a pu s’y perdre. La signature du nom { $owner } ne prouve donc rien, ni pour, ni contre.
    .expert = { $owner } { $rtype } : la forme JSON ne reproduit peut-être pas les octets qui ont été signés.
    .fix = Redemandez au format binaire (RFC 8484), ou choisissez un autre résolveur.

RESPONSE_WITHOUT_AUTHORITY = Il manque la section Authority dans le JSON du résolveur
    .plain = La preuve que le nom { $owner } n’a pas de tels enregistrements serait dans la section Authority, mais le JSON du résolveur l’omet.
    .expert = { $owner } { $rtype } : le JSON n’a pas de section Authority, où se trouveraient les enregistrements NSEC ou NSEC3.
    .fix = Redemandez au format binaire (RFC 8484), ou choisissez un autre résolveur.

UNREADABLE_RECORD = Un enregistrement est illisible
    .plain = Un enregistrement du nom { $owner } est arrivé sous une forme illisible.
    .expert = { $owner } { $rtype } : la réponse a un enregistrement dont le RDATA ne s’analyse pas, ou rien qui réponde.
    .fix = Redemandez au format binaire, ou choisissez un autre résolveur.

TYPE_NEVER_SIGNED = Les enregistrements de ce type ne sont jamais signés
    .plain = Les enregistrements de type { $rtype } ne portent jamais de signature : il n’y a donc rien à prouver sur le nom { $name }.
    .expert = { $rtype } au nom { $name } est un type que les zones ne signent pas.
    .fix = Demandez un autre type, par exemple A ou AAAA.

## Unsigned zones

INSECURE_DELEGATION = La zone n’est pas signée
    .plain = La zone { $parent } prouve qu’elle n’a aucun DS pour la zone { $zone }. Les enregistrements de celle-ci sont peut-être justes, mais personne ne peut les vérifier.
    .expert = La zone { $parent } prouve qu’il n’y a pas de DS pour la zone { $zone } ; la délégation est non sécurisée (insecure).
    .fix = Si la zone { $zone } est à vous : activez DNSSEC là où son DNS est hébergé, puis faites publier l’enregistrement DS dans la zone { $parent }.

SIGNED_WITHOUT_DS = La zone est signée, mais n’a pas de DS
    .plain = La zone { $zone } a des clés et des signatures, mais la zone { $parent } n’a aucun DS pour elle : elles ne prouvent donc rien.
    .expert = La zone { $zone } a un RRset DNSKEY, et la zone { $parent } prouve qu’il n’y a pas de DS.

INSECURE_OPT_OUT = On ne peut exclure une zone non signée (opt-out de NSEC3)
    .plain = { $answer ->
        [denied] La zone { $parent } dit que le nom { $name } n’existe pas. Elle ne peut le prouver ici, car ses enregistrements NSEC3 laissent de côté les noms non signés ; vérifiez d’abord l’orthographe.
        [wildcard] La réponse pour le nom { $name } est signée, et la zone { $parent } la donne pour tout nom qu’elle n’a pas. Mais ses enregistrements NSEC3 laissent de côté les noms non signés : personne ne peut donc vérifier que { $name } n’en est pas un.
       *[given] Les enregistrements NSEC3 de la zone { $parent } laissent de côté les noms non signés, et le nom { $name } peut en être un, ou se trouver sous l’un d’eux : personne ne peut le vérifier.
    }
    .expert = { $answer ->
        [denied] NXDOMAIN ; le nom { $name } est dans un intervalle opt-out de la zone { $parent }, où il pourrait y avoir une délégation non signée : la réponse n’est pas sécurisée (RFC 5155 9.2).
        [wildcard] La réponse du joker se vérifie ; le NSEC3 qui couvre le nom { $name } porte le flag Opt-Out, et peut cacher une délégation non signée (RFC 5155 9.2).
       *[given] Le nom { $name } est dans un intervalle opt-out de la zone { $parent } : il peut y avoir là une délégation non signée.
    }
    .fix = { $answer ->
        [denied] Si vous avez mal tapé le nom, corrigez-le. Si le nom { $name } devrait exister, enregistrez-le, ou regardez si son enregistrement n’a pas expiré.
        [wildcard] Signez la zone { $parent } sans opt-out.
       *[given] Si la zone est à vous : activez DNSSEC là où son DNS est hébergé, puis faites publier l’enregistrement DS dans la zone { $parent }.
    }

## What a zone asks of its parent

CDS_INCONSISTENT_WITH_DS = Le CDS ne correspond pas au DS
    .plain = Les enregistrements DS que la zone { $zone } demande à la zone parente ne sont pas ceux que celle-ci a.
    .expert = Le RRset CDS de la zone { $zone } n’est pas son RRset DS.

CDNSKEY_INCONSISTENT_WITH_DS = Le CDNSKEY ne correspond pas au DS
    .plain = La zone { $zone } demande à la zone parente des enregistrements DS pour d’autres clés que celles que désigne le DS actuel.
    .expert = Les clés du RRset CDNSKEY de la zone { $zone } ne sont pas celles que couvre son RRset DS.

CDNSKEY_INCONSISTENT_WITH_CDS = Le CDNSKEY et le CDS désignent des clés différentes
    .plain = La zone { $zone } demande à la zone parente deux choses différentes à la fois.
    .expert = Les RRsets CDNSKEY et CDS de la zone { $zone } désignent des clés différentes.
    .fix = Publiez les CDS et CDNSKEY de la zone { $zone } pour les mêmes clés.

CDS_SIGNER_INVALID = Le CDS n’est pas signé par une clé que désigne le DS
    .plain = La demande de nouveaux enregistrements DS que fait la zone { $zone } n’est pas signée par une clé que désigne un DS de la zone parente.
    .expert = Le RRset CDS de la zone { $zone } n’est pas signé par une clé que couvre son RRset DS.
    .fix = Signez le RRset CDS de la zone { $zone } avec la clé que désigne le DS actuel.

CDNSKEY_SIGNER_INVALID = Le CDNSKEY n’est pas signé par une clé que désigne le DS
    .plain = La demande d’enregistrements DS pour de nouvelles clés que fait la zone { $zone } n’est pas signée par une clé que désigne un DS de la zone parente.
    .expert = Le RRset CDNSKEY de la zone { $zone } n’est pas signé par une clé que couvre son RRset DS.
    .fix = Signez le RRset CDNSKEY de la zone { $zone } avec la clé que désigne le DS actuel.

CDS_INCORRECT_DELETE_VALUES = Le CDS qui demande le retrait du DS a de mauvaises valeurs
    .plain = La zone { $zone } semble demander le retrait de ses enregistrements DS, mais pas avec les valeurs qui le disent.
    .expert = Un CDS de la zone { $zone } a l’algorithme 0 et d’autres valeurs que 0 0 0 00.
    .fix = Retirez l’enregistrement. Seulement si la zone { $zone } doit devenir non signée, de sorte que plus personne ne puisse la vérifier, mettez celui-ci à sa place, et continuez de signer jusqu’à ce que le DS ait disparu et que son TTL se soit écoulé : { $zone }. IN CDS 0 0 0 00

CDNSKEY_INCORRECT_DELETE_VALUES = Le CDNSKEY qui demande le retrait du DS a de mauvaises valeurs
    .plain = La zone { $zone } semble demander le retrait de ses enregistrements DS, mais pas avec les valeurs qui le disent.
    .expert = Un CDNSKEY de la zone { $zone } a l’algorithme 0 et d’autres valeurs que 0 3 0 AA==.
    .fix = Retirez l’enregistrement. Seulement si la zone { $zone } doit devenir non signée, de sorte que plus personne ne puisse la vérifier, mettez celui-ci à sa place, et continuez de signer jusqu’à ce que le DS ait disparu et que son TTL se soit écoulé : { $zone }. IN CDNSKEY 0 3 0 AA==

CDS_DELETE_MULTIPLE_RECORDS = Les CDS demandent le retrait du DS, et davantage
    .plain = La zone { $zone } demande en même temps le retrait de ses enregistrements DS et de nouveaux enregistrements DS.
    .expert = Le RRset CDS de la zone { $zone } contient une demande de retrait à côté d’autres enregistrements CDS.
    .fix = Retirez le CDS de retrait de la zone { $zone }. Seul, sans les autres, il rendrait la zone { $zone } non signée.

CDNSKEY_DELETE_MULTIPLE_RECORDS = Les CDNSKEY demandent le retrait du DS, et davantage
    .plain = La zone { $zone } demande en même temps le retrait de ses enregistrements DS et des enregistrements DS pour de nouvelles clés.
    .expert = Le RRset CDNSKEY de la zone { $zone } contient une demande de retrait à côté d’autres enregistrements CDNSKEY.
    .fix = Retirez le CDNSKEY de retrait de la zone { $zone }. Seul, sans les autres, il rendrait la zone { $zone } non signée.

## Aliases

DNAME_NO_CNAME = Il manque le CNAME que produit le DNAME
    .plain = Un DNAME redirige tous les noms sous le nom { $dname }, mais le CNAME du nom { $name } manque.
    .expert = Le DNAME au nom { $dname } est arrivé sans le CNAME qu’il produit au nom { $name }.
    .fix = Faites ajouter par les serveurs le CNAME synthétisé, pour les résolveurs qui ne prennent pas en charge DNAME.

DNAME_TARGET_MISMATCH = Le CNAME n’est pas celui que produit le DNAME
    .plain = D’après le DNAME, le nom { $name } mène au nom { $expected } ; le CNAME indique { $target }.
    .expert = CNAME au nom { $name } : la cible { $target } n’est pas ce que produit le DNAME, { $expected }.
    .fix = Faites fabriquer le CNAME par les serveurs à partir du DNAME. Si un seul résolveur donne ce résultat, soupçonnez le résolveur.

DNAME_TARGET_TOO_LONG = Le DNAME produit un nom trop long
    .plain = D’après le DNAME au nom { $dname }, le nom { $name } mène à un nom plus long que le DNS ne le permet.
    .expert = La substitution par le DNAME au nom { $dname } fait du nom { $name } un nom de plus de 255 octets.
    .fix = Choisissez une cible plus courte pour le DNAME au nom { $dname }.

DNAME_TTL_ZERO = Le CNAME produit par un DNAME a un TTL de 0
    .plain = Le CNAME que le DNAME du nom { $dname } produit pour le nom { $name } ne peut pas être gardé du tout.
    .expert = Le CNAME au nom { $name }, synthétisé à partir du DNAME au nom { $dname }, a un TTL de 0.
    .fix = Faites donner par les serveurs au CNAME synthétisé le TTL du DNAME.

DNAME_TTL_MISMATCH = Le CNAME et son DNAME ont des TTL différents
    .plain = Le CNAME du nom { $name } peut être gardé en cache pour une autre durée que le DNAME du nom { $dname } dont il est fait.
    .expert = Le CNAME au nom { $name } a un TTL de { $ttl }, le DNAME au nom { $dname } de { $expected }.
    .fix = Faites donner par les serveurs au CNAME synthétisé le TTL du DNAME.

CNAME_LOOP = Les alias forment une boucle
    .plain = L’alias { $name } mène au nom { $target }, par où la chaîne est déjà passée : elle ne finit donc jamais.
    .expert = L’alias au nom { $name } ramène au nom { $target }.
    .fix = Rompez la boucle : retirez l’alias à l’un des noms, et donnez à ce nom les enregistrements (comme A et AAAA) qu’il devrait avoir.

CNAME_CHAIN_TOO_LONG = La chaîne d’alias est trop longue
    .plain = La chaîne d’alias a mené d’un nom à l’autre plus de { $most } fois, et au nom { $name } elle continue encore.
    .expert = Plus de { $most } alias à la suite, le dernier au nom { $name }.
    .fix = Faites pointer le nom { $name } et les alias qui le précèdent directement vers le dernier nom.

CNAME_WITH_OTHER_DATA = Le nom a un CNAME et aussi d’autres enregistrements
    .plain = Le nom { $name } est un alias (CNAME) d’un autre nom, et ne doit avoir aucun autre enregistrement, mais il a aussi { $rtype }.
    .expert = Le nom { $name } a un CNAME et { $rtype } : les réponses dépendent de ce qu’un cache a vu en premier.
    .fix = { $rtype ->
        [NS] Aucun CNAME n’est permis à l’apex d’une zone. Si le CNAME est dans la zone { $name } elle-même : retirez-le, laissez NS et SOA, et donnez au nom des adresses, ou ce que l’hébergeur DNS propose à la place d’un alias (ALIAS, ANAME, flattening). S’il est dans la zone parente : faites-y remplacer le CNAME par la délégation (NS), ou gardez le CNAME et renoncez à la zone { $name }.
       *[other] Retirez soit le CNAME du nom { $name }, soit ses enregistrements { $rtype }.
    }

## Trust anchors

NO_TRUST_ANCHOR_SIGNING = L’ancre de confiance ne correspond à aucune clé qui signe celles de la zone
    .plain = L’ancre de confiance de cette page pour la zone { $zone } est une clé que cette zone ne publie pas, ou avec laquelle elle ne signe pas ses clés.
    .expert = Aucune DNSKEY de la zone { $zone } qui signe son RRset DNSKEY ne correspond à une ancre de confiance ; la clé { $key_tag } a été cherchée.
    .fix = Comparez l’ancre de confiance de la zone { $zone } à ce que publie son propriétaire (pour la racine : l’IANA). Si elle est juste, choisissez un autre résolveur : les clés reçues ne sont pas les vraies clés de la zone { $zone }.

TRUST_ANCHOR_REVOKED = La clé de l’ancre de confiance est révoquée
    .plain = Le propriétaire de la zone { $zone } a révoqué la clé que cette page utilise comme ancre de confiance.
    .expert = La DNSKEY { $key_tag } de la zone { $zone } correspond à une ancre de confiance et a le bit REVOKE positionné.
    .fix = Remplacez la clé { $key_tag } par la nouvelle ancre de confiance que publie le propriétaire de la zone { $zone }.

NO_TRUST_ANCHOR = Il n’y a pas d’ancre de confiance pour ce nom
    .plain = Pour le nom { $name }, il n’y a pas d’ancre de confiance : rien ne peut donc être vérifié.
    .expert = Pas d’ancre de confiance au nom { $name } ni au-dessus.
    .fix = Utilisez les ancres de confiance de la racine, ou fournissez-en une pour le nom { $name }.

## Limits on work

TOO_MANY_RRSIGS = Il y a trop de signatures sur un même RRset
    .plain = Le nom { $owner } porte tant de signatures que les vérifier toutes occuperait trop cet appareil ; la page s’est arrêtée.
    .expert = Il faudrait plus de { $most } vérifications de signature sur le RRset { $owner } { $rtype } de la zone { $zone } (CVE-2023-50387).
    .fix = Servez peu de signatures pour chaque RRset de la zone { $zone } : une par clé qui le signe.

TOO_MANY_SIGNATURE_CHECKS = La réponse demande trop de vérifications de signature
    .plain = La réponse demande de vérifier tant de signatures que la page s’est arrêtée au nom { $owner }.
    .expert = Il faudrait plus de { $most } vérifications de signature, la suivante sur le RRset { $owner } { $rtype } de la zone { $zone } (CVE-2023-50387).
    .fix = Servez dans la zone { $zone } moins de signatures, et moins de clés de même key tag.

TOO_MANY_COLLIDING_KEYS = Trop de clés ont le même key tag
    .plain = La zone { $zone } a tant de clés de même key tag que la page a cessé de les essayer.
    .expert = Plus de { $most } DNSKEY de la zone { $zone } partagent key tag et algorithme (CVE-2023-50387).
    .fix = Laissez le DS de la zone { $zone } tel quel. Retirez de la zone { $zone } les clés de même key tag qu’aucun DS ne désigne et dont aucune signature n’a besoin. Ne changez celle que désigne le DS que par un remplacement de clé ordinaire : ajoutez la nouvelle clé, faites publier son DS, et attendez que celui-ci soit visible et que le TTL de l’ancien DS soit écoulé ; alors seulement, retirez l’ancien DS et l’ancienne clé.

TOO_MANY_NSEC3_HASHES = La preuve demande trop de hachages NSEC3
    .plain = Vérifier les enregistrements NSEC3 de la zone { $zone } demande tant de calculs que la page s’est arrêtée.
    .expert = Il faudrait plus de { $most } hachages NSEC3 pour la zone { $zone } (CVE-2023-50868).
    .fix = Signez la zone { $zone } avec une seule chaîne NSEC3 sans itérations, ou avec NSEC.

TOO_MUCH_TO_CHECK = La réponse est trop volumineuse pour être vérifiée
    .plain = Les données arrivées pour le nom { $owner } sont si volumineuses que tout vérifier occuperait trop cet appareil ; la page s’est arrêtée.
    .expert = { $owner } { $rtype } de la zone { $zone } : la limite d’étapes ou d’octets d’une validation est atteinte (CVE-2023-50387).
    .fix = Servez moins d’enregistrements et de signatures, et plus petits, pour le nom { $owner }. Si vous ne gérez pas la zone { $zone }, interrogez un autre résolveur : quelqu’un a pu ajouter à la réponse en chemin.

## The way to the resolver

OFFLINE = Cet appareil n’a pas de connexion réseau
    .plain = Cet appareil n’a pas de connexion : le nom { $owner } n’a donc pas pu être demandé.
    .expert = { $owner } { $rtype } : le navigateur signale qu’il n’y a pas de réseau.
    .fix = Connectez-vous à un réseau, et réessayez.

NETWORK_ERROR = Le résolveur est injoignable
    .plain = La question sur le nom { $owner } n’est pas parvenue au résolveur.
    .expert = { $owner } { $rtype } : la requête a échoué (nom, connexion, CORS, ou une extension qui la bloque).
    .fix = Choisissez un autre résolveur, ou autorisez cette page à le joindre ; certains réseaux et certaines extensions bloquent DNS over HTTPS.

TIMEOUT = Le résolveur ne répond pas
    .plain = Le résolveur a mis trop de temps à répondre pour le nom { $owner }.
    .expert = { $owner } { $rtype } : pas de réponse en { $after } ms.
    .fix = Réessayez, ou choisissez un autre résolveur.

HTTP_ERROR = Le résolveur rejette la question par une erreur HTTP
    .plain = Le serveur web du résolveur n’a pas accepté la question sur le nom { $owner }.
    .expert = { $owner } { $rtype } : statut HTTP { $status }.
    .fix = Attendez un peu et réessayez, ou choisissez un autre résolveur.

RESPONSE_NOT_JSON = La réponse du résolveur n’est pas du JSON DNS
    .plain = Ce qui est arrivé pour le nom { $owner } n’est pas la réponse d’un résolveur DNS.
    .expert = { $owner } { $rtype } : ce n’est pas le JSON d’une réponse DNS ({ $detail }).
    .fix = Choisissez un autre résolveur. La page de connexion d’un réseau peut aussi répondre à sa place.

RESPONSE_NOT_DNS = La réponse du résolveur n’est pas un message DNS
    .plain = Ce qui est arrivé pour le nom { $owner } n’est pas la réponse d’un résolveur DNS.
    .expert = { $owner } { $rtype } : ce n’est pas un message DNS.
    .fix = Choisissez un autre résolveur. La page de connexion d’un réseau peut aussi répondre à sa place.

RESPONSE_TO_OTHER_QUESTION = La réponse est celle d’une autre question
    .plain = Ce qui est arrivé pour le nom { $owner } répond à une question que cette page n’a pas posée ; elle l’a mis de côté.
    .expert = { $owner } { $rtype } : la question inscrite dans la réponse est une autre.
    .fix = Choisissez un autre résolveur. Un réseau qui répond à la place du résolveur peut aussi en être la cause.

TOO_MANY_QUESTIONS = La vérification demande trop de questions
    .plain = Ce nom demande plus de questions que la page n’en pose : le nom { $owner } a donc été laissé de côté.
    .expert = { $owner } { $rtype } n’a pas été demandé : le plafond de questions était atteint.
    .fix = Demandez seul le dernier nom de la chaîne d’alias, ou un nom qui a moins de labels.

NOT_CAPTURED = Il manque une réponse dans le cas enregistré
    .plain = Le cas enregistré ne contient pas la réponse pour le nom { $owner }.
    .expert = { $owner } { $rtype } n’a pas de réponse dans la capture.
    .fix = Enregistrez le cas de nouveau, ou vérifiez le nom en direct.

RESOLVER_SERVFAIL = Le résolveur signale un échec (SERVFAIL)
    .plain = { $reason ->
        [dnssec] Le résolveur a vérifié lui-même les signatures du nom { $owner }, alors qu’on lui avait demandé de ne pas le faire ; il dit qu’elles ne sont pas valides, et garde la réponse pour lui.
        [unchecked] Le résolveur n’a pas pu vérifier lui-même le nom { $owner }, et ne donne pas de réponse.
        [stale] Le résolveur n’a qu’une ancienne réponse pour le nom { $owner }, et ne la donne pas.
        [filtered] Le résolveur dit qu’il retient la réponse pour le nom { $owner }.
        [not-ready] Le résolveur n’était pas prêt à répondre pour le nom { $owner }, ou répète une erreur toute récente.
        [unreachable] Le résolveur n’a pas pu joindre les serveurs du nom { $owner }, ou ce qu’ils lui ont donné était inutilisable.
        [refusing] Le résolveur ne répond pas à ce genre de questions sur le nom { $owner }.
        [other] Le résolveur n’a pas pu trouver de réponse pour le nom { $owner } ; ce qu’il en dit lui-même figure plus bas.
       *[none] Le résolveur n’a pas pu trouver de réponse pour le nom { $owner }, et ne dit pas pourquoi.
    }
    .expert = { $owner } { $rtype } : SERVFAIL, vérification désactivée (CD). { $said }
    .fix = { $reason ->
        [dnssec] Choisissez un résolveur qui donne les enregistrements quand on lui demande de vous laisser la vérification : cette page pourra alors montrer ce qui ne va pas.
        [unchecked] Choisissez un autre résolveur.
        [stale] Attendez un peu, ou choisissez un autre résolveur.
        [filtered] Choisissez un autre résolveur, qui ne filtre pas.
        [not-ready] Attendez une minute, et réessayez.
        [unreachable] Essayez un autre résolveur. Si tous échouent, les serveurs de la zone sont en panne ou mal délégués (lame) : prévenez son titulaire.
        [refusing] Choisissez un autre résolveur.
       *[none] Essayez un autre résolveur. Si tous échouent, dites au titulaire du nom que ses serveurs sont peut-être en panne.
    }

RESOLVER_REFUSED = Le résolveur refuse de répondre
    .plain = Le résolveur a refusé de répondre pour le nom { $owner }.
    .expert = { $owner } { $rtype } : REFUSED. { $said }
    .fix = Choisissez un autre résolveur ; il se peut que celui-ci filtre, limite le nombre de questions, ou ne serve que d’autres réseaux.

FORMERR = Le résolveur ne comprend pas la question
    .plain = Le résolveur n’a pas compris la question sur le nom { $owner }.
    .expert = { $owner } { $rtype } : FORMERR. { $said }
    .fix = Choisissez un autre résolveur.

RESOLVER_NOTIMP = Le résolveur ne prend pas en charge ce genre de question
    .plain = Le résolveur ne répond pas à ce genre de question sur le nom { $owner }.
    .expert = { $owner } { $rtype } : NOTIMP. { $said }
    .fix = Choisissez un autre résolveur, ou demandez un autre type.

INVALID_RCODE = Le résolveur répond par un code inattendu
    .plain = Le résolveur a répondu pour le nom { $owner } par un code qui n’est pas une réponse.
    .expert = { $owner } { $rtype } : RCODE { $rcode }. { $said }
    .fix = Choisissez un autre résolveur.

TRUNCATED = La réponse est tronquée
    .plain = La réponse pour le nom { $owner } a été tronquée : il peut donc y manquer quelque chose.
    .expert = { $owner } { $rtype } : le bit TC est positionné.
    .fix = Redemandez, au format binaire si le résolveur le propose, ou choisissez un autre résolveur.

RESOLVER_FILTERED = Le résolveur bloque ou filtre le nom
    .plain = Le résolveur dit lui-même qu’il n’a pas donné la vraie réponse pour le nom { $owner } : il bloque ou filtre ce nom.
    .expert = { $owner } { $rtype } : erreur DNS étendue (EDE) d’un filtre. { $said }
    .fix = Choisissez un autre résolveur, qui ne filtre pas.

RESOLVER_STALE_ANSWER = Le résolveur donne une réponse périmée
    .plain = Le résolveur dit lui-même qu’il n’a pas pu obtenir de nouvelle réponse pour le nom { $owner }, et qu’il en a donné une ancienne de son cache.
    .expert = { $owner } { $rtype } : erreur DNS étendue (EDE) d’une réponse périmée (RFC 8767). { $said }
    .fix = Interrogez un autre résolveur, ou réessayez plus tard ; ce qui ne va pas dans l’ancienne copie est peut-être réparé depuis longtemps.

RESOLVER_REMARK = Le résolveur a joint une remarque à sa réponse
    .plain = { $reason ->
        [dnssec] Le résolveur dit que, d’après sa propre vérification, quelque chose ne va pas dans les signatures du nom { $owner }. Cette page s’en tient aux enregistrements.
        [unchecked] Le résolveur dit qu’il n’a pas pu vérifier lui-même le nom { $owner }. Cette page s’en tient aux enregistrements.
        [not-ready] Le résolveur dit que, pour le nom { $owner }, il n’était pas prêt ou répète une erreur antérieure.
        [unreachable] Le résolveur dit qu’il a eu des difficultés avec les serveurs du nom { $owner }.
        [refusing] Le résolveur dit qu’il ne traite pas ce genre de questions sur le nom { $owner }.
       *[other] Le résolveur a joint une remarque à la réponse pour le nom { $owner }.
    }
    .expert = { $owner } { $rtype } : { $said }
    .fix = Si la réponse paraît fausse, interrogez aussi un autre résolveur.

ANSWER_BLOCKED = Le résolveur ou le réseau semble bloquer le nom
    .plain = La réponse pour le nom { $owner } est { $address }, une adresse qui ne mène nulle part sur internet, et elle n’a pas de signature. C’est ainsi que les résolveurs et les réseaux répondent pour les noms qu’ils bloquent.
    .expert = { $owner } { $rtype } : { $address } sans RRSIG. Il n’y a rien à corriger dans aucune zone du chemin, ni dans son DS.
    .fix = Choisissez un résolveur qui ne filtre pas, ou faites retirer le nom de la liste de blocage de celui que vous utilisez.

DNS64_ADDRESS = L’adresse a été fabriquée par le réseau (DNS64)
    .plain = L’adresse { $address } du nom { $owner } a été fabriquée par votre réseau à partir d’une adresse IPv4 : aucune zone ne peut donc l’avoir signée.
    .expert = { $owner } AAAA : { $address } est dans un préfixe de DNS64 (64:ff9b::/96, RFC 6052 2.1 ; 64:ff9b:1::/48, RFC 8215), et n’a pas de RRSIG.
    .fix = Le nom n’a aucun problème. Pour le vérifier, interrogez un résolveur sans DNS64 ; ou demandez le type A, dont l’adresse a été tirée.

ANSWER_FOR_DENIED_NAME = Une réponse non signée est arrivée pour un nom qui n’existe pas
    .plain = La zone { $zone } prouve, signatures à l’appui, que le nom { $owner } n’existe pas. La réponse, qui n’a pas de signature, a donc très probablement été glissée là par quelqu’un en chemin : votre résolveur ou votre réseau.
    .expert = { $owner } { $rtype } est arrivé sans RRSIG, alors que la preuve d’inexistence signée de la zone { $zone } couvre le nom. Sauf si le nom vient d’être ajouté sans signature, la zone n’a rien à réparer.
    .fix = Interrogez un résolveur d’un autre réseau. Si vous exploitez la zone { $zone } et venez d’ajouter le nom, signez de nouveau la zone.

BARE_NEGATIVE_ANSWER = Une réponse vide est arrivée sans SOA ni preuve
    .plain = Pour le nom { $owner }, rien n’est arrivé de ce que sa zone enverrait, pas même l’enregistrement SOA que toute zone joint à une réponse vide. Cette réponse a très probablement été fabriquée ou tronquée par votre résolveur ou votre réseau.
    .expert = { $owner } { $rtype } (zone { $zone }) : réponse négative sans NSEC ni NSEC3 et sans le SOA d’une zone qui contienne le nom. Un serveur d’une zone signée qui respecte les règles ne répond pas ainsi ; rien ici ne met en cause les clés ni le DS de la zone.
    .fix = Choisissez un autre résolveur ou un autre réseau ; certains répondent ainsi pour les noms qu’ils bloquent. Si tous montrent la même chose, prévenez l’exploitant de la zone.

DNSKEY_LEFT_OUT = Les clés de la zone manquent dans la réponse
    .plain = { $reason ->
        [root] La réponse dit que la racine n’a pas de clés. Or elle en a, et c’est par elles que commence tout DNSSEC. Cette réponse a très probablement été fabriquée ou modifiée par votre résolveur ou votre réseau.
        [types] La réponse dit que la zone { $zone } n’a pas de clés, mais l’enregistrement NSEC ou NSEC3 de la même réponse dit qu’elle en a. Cette réponse a très probablement été modifiée par votre résolveur ou votre réseau.
        [signs] La réponse dit que la zone { $zone } n’a pas de clés, mais des enregistrements sont arrivés que cette zone a signés, et sans clés personne ne peut signer. Cette réponse a très probablement été fabriquée ou modifiée par votre résolveur ou votre réseau.
        [denied] La réponse dit que la zone { $zone } n’a pas de clés, et l’enregistrement NSEC ou NSEC3 qu’elle contient le dit aussi, mais cette page a une ancre de confiance pour cette zone. Très probablement, la zone n’est plus signée et l’ancre de confiance est ancienne ; ou bien cette réponse a été fabriquée ou modifiée par votre résolveur ou votre réseau.
       *[anchor] La réponse dit que la zone { $zone } n’a pas de clés, mais cette page a une ancre de confiance pour cette zone. Cette réponse a très probablement été fabriquée ou modifiée par votre résolveur ou votre réseau ; ou bien la zone n’est plus signée.
    }
    .expert = DNSKEY de la zone { $zone } : réponse négative, en contradiction avec { $reason ->
        [root] ce que la zone racine publie, comme chacun sait
        [types] la table des types à l’apex, dans la même réponse
        [signs] des RRSIG de la zone { $zone } dans les réponses
       *[anchor] l’ancre de confiance
    }.
    .fix = { $reason ->
        [root] Choisissez un autre résolveur ou un autre réseau : les serveurs de la racine donnent ses clés à tout le monde.
        [denied] Si la zone { $zone } n’est plus signée, retirez son ancre de confiance : renseignez-vous auprès de l’exploitant de la zone. Si elle est signée, choisissez un autre résolveur ou un autre réseau.
       *[other] Choisissez un autre résolveur ou un autre réseau. Si tous montrent la même chose, prévenez l’exploitant de la zone { $zone } : ses serveurs doivent donner son RRset DNSKEY.
    }

SPECIAL_NAME = Aucune zone publique ne répond pour ce nom
    .plain = Le nom { $name } est de ceux pour lesquels les résolveurs et les réseaux répondent eux-mêmes. Ce qu’ils en disent ne porte aucune signature, et ne peut être vérifié.
    .expert = { $name } : réservé par { $source } ; la réponse a été faite par le résolveur ou le réseau. Aucune zone du dessus n’a quoi que ce soit à réparer.
    .fix = Rien n’est cassé. Si la réponse est fausse, adressez-vous à l’exploitant de votre réseau.

DEVICE_CLOCK_SUSPECT = L’horloge de cet appareil semble fausse
    .plain = D’après l’horloge de cet appareil ({ $now }), aucune signature d’aucune zone n’est valable. Il est plus probable que l’horloge se trompe.
    .expert = Toutes les signatures de { $zones } zones sont du même côté du { $now }.
