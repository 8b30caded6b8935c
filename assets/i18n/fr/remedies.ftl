# What mends a finding: one message for each remedy (diagnose::Remedy). Who does it is said before it.

remedy-sign-again = Signez toute la zone { $zone }, avec les clés qu’elle publie, et servez-la ainsi depuis chaque serveur.
remedy-sign-named = Signez la zone { $zone } avec la clé que nomme le DS, et servez-la avec ses clés depuis chaque serveur. Avec une autre clé, il faut aussi remplacer le DS.
remedy-sign-first = Signez d’abord les clés de la zone { $zone }, avec l’une d’elles, et laissez les signatures déjà en place : certains résolveurs en vivent peut-être. Puis redemandez ici : ce n’est qu’une fois qu’une clé signe que l’on peut dire quel DS lui correspond.
remedy-mend-first = Réparez d’abord ce qui est rompu dans la zone { $zone }. Ensuite seulement, faites-la passer de l’algorithme { $algorithm } à 13 (ECDSA P-256) ou 15 (Ed25519), dans l’ordre d’un remplacement de clé : nouvelles signatures, nouvelle clé, nouveau DS ; puis retirez l’ancien : d’abord le DS, puis la clé, puis les signatures.
remedy-sign-keys-with = Signez le RRset DNSKEY de la zone { $zone } avec la clé { $key_tag } (algorithme { $algorithm }), dont la zone du dessus répond déjà. Aucun nouveau DS n’est nécessaire.
remedy-sign-algorithm = Signez toute la zone { $zone }, y compris ses clés, avec l’algorithme { $algorithm } ; laissez les clés et les DS tels quels.
remedy-withdraw-keys = Retirez d’abord de la zone { $zone } les clés de l’algorithme { $algorithm }. Ce n’est qu’une fois ces clés disparues des caches qu’il faut cesser de signer avec cet algorithme. La zone du dessus ne le nomme pas.
remedy-rollover = Faites passer la zone { $zone } à l’algorithme 13 (ECDSA P-256) ou 15 (Ed25519), étape par étape, en attendant avant chacune que l’état précédent ait disparu des caches : signez tout avec le nouvel algorithme aussi ; publiez ses clés ; faites publier leur DS ; faites retirer le DS de l’algorithme { $algorithm } ; retirez les clés de cet algorithme ; cessez de signer avec lui. La plupart des logiciels de signature font tout cela d’eux-mêmes.
remedy-publish-ds = Faites publier ce DS de la zone { $zone } dans la zone { $parent } : { $publish }
remedy-replace-ds = Faites publier ce DS de la zone { $zone } dans la zone { $parent } : { $publish } Laissez l’ancien à côté. Seulement une fois que le nouveau y est visible, et que { $ttl } s (le TTL de l’ancien) se sont écoulées depuis, faites retirer : { $remove }
remedy-remove-ds = Un autre DS de la zone { $zone }, celui de la clé { $stay }, mène à une clé qui signe, et il reste. Seulement une fois que vous voyez qu’il est dans la zone { $parent }, faites retirer : { $remove }
remedy-unsign = Premiers secours, si la zone { $zone } ne peut pas être signée bientôt : faites retirer tous ses DS de la zone { $parent }. Une fois qu’ils n’y sont plus, et que leur TTL ({ $ttl } s) s’est écoulé depuis, les résolveurs traitent la zone comme non signée : le nom fonctionne de nouveau, et plus personne ne peut le vérifier. À retirer : { $remove }
remedy-fix-wish = Faites en sorte que les CDS et CDNSKEY de la zone { $zone } ne nomment que des clés qui sont dans son RRset DNSKEY et qui le signent.
remedy-wish-unsigned = La zone { $zone } demande à la zone { $parent } de retirer tous les DS de la zone { $zone }. Celle-ci sera alors non signée, et plus personne ne pourra la vérifier. Si ce n’est pas voulu, retirez la demande (CDS, CDNSKEY).
remedy-without-opt-out = Signez la zone { $zone } sans opt-out, pour que son registre ne laisse rien en suspens.
remedy-ask-another = Interrogez un autre résolveur, ou depuis un autre réseau. Si tous montrent la même chose, prévenez l’exploitant de la zone.
remedy-set-clock = Réglez l’horloge de cet appareil, et réessayez.
remedy-wait = Réessayez plus tard : une ancienne réponse disparaît dès que les serveurs de la zone sont de nouveau joignables.
remedy-nothing = Il n’y a rien à réparer.
