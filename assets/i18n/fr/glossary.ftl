### The other terms, each in a sentence or two.

term-rollover = Remplacement de clé (rollover)
    .text = Le passage d’une clé à la suivante. Pendant un temps, les deux sont publiées, pour que personne ne se retrouve sans clé (RFC 6781 4.1).
term-nsec = NSEC
    .text = Un enregistrement signé qui nomme deux voisins, si bien qu’aucun nom ne peut se trouver entre eux (RFC 4034 4).
term-nsec3 = NSEC3
    .text = La même chose avec des noms hachés, pour qu’on ne puisse pas simplement énumérer les noms de la zone (RFC 5155).
term-insecure = Délégation non sécurisée (insecure)
    .text = La zone parente prouve que la zone fille n’a pas de DS, ou aucun qui serve ici. En dessous, rien n’est vérifiable (RFC 4035 5.2).
term-alias = CNAME et DNAME
    .text = Des enregistrements qui renvoient à un autre nom (RFC 1034 3.6.2, RFC 6672).

# What the pictures show in place of a term.
comic-plain = lettre sans sceau
comic-query = le billet que porte le pigeon
comic-rrset = lettre
comic-rrsig = sceau de cire
comic-digest = rangée de crans qui sort du moulin
comic-keys = chevalière qui reste à la maison, et carte qui voyage
comic-dnskey = carte
comic-rings = grande carte, dont la chevalière scelle le présentoir (KSK), et carte dont la chevalière scelle les lettres (ZSK)
comic-rollover = on change de chevalière
comic-ds = empreinte dans le livre de la maison du dessus
comic-trust-anchor = empreinte gravée dans la pierre
comic-nsec = page du registre
comic-nsec3 = page du registre, aux noms caviardés
comic-insecure = carte postale
comic-chain = sceaux et livres, de la pierre à la lettre
comic-resolver = la chouette livre la lettre, ou la refuse
comic-zone = maison
comic-delegation = maison parente et maison enfant
comic-courier = pigeon
comic-wildcard = formulaire bon pour tous les noms
comic-opt-out = intervalle où il peut y avoir des maisons qui ne scellent rien
comic-bogus = un sceau brisé, une empreinte fausse, une page qui manque
comic-indeterminate = plateau vide
