### The other terms, each in a sentence or two.

term-rollover = Remplacement de clé (rollover)
    .text = Le passage d’une clé à la suivante. Pendant un temps, les deux sont publiées, pour que personne ne se retrouve sans clé (RFC 6781 4.1).
term-nsec = NSEC
    .text = Un enregistrement signé qui nomme deux voisins, si bien que rien ne peut se trouver entre eux (RFC 4034 4).
term-nsec3 = NSEC3
    .text = La même chose avec des noms hachés, pour qu’on ne puisse pas lire la zone d’un bout à l’autre (RFC 5155).
term-insecure = Délégation non sécurisée
    .text = La zone parente prouve que la zone fille n’a pas de DS. À partir de là, rien n’est signé (RFC 4035 5.2).
term-alias = CNAME et DNAME
    .text = Des enregistrements qui renvoient à un autre nom (RFC 1034 3.6.2, RFC 6672).
