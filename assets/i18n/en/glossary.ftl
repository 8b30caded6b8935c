### The other terms, each in a sentence or two.

term-rollover = Key rollover
    .text = The change from one key to the next. For a while both are published, so that nobody is left without one (RFC 6781 4.1).
term-nsec = NSEC
    .text = A signed record that names two neighbours, so that nothing can lie between them (RFC 4034 4).
term-nsec3 = NSEC3
    .text = The same with hashed names, so that the zone can’t simply be read through (RFC 5155).
term-insecure = Insecure delegation
    .text = The parent proves that the child has no DS. From there on nothing is signed (RFC 4035 5.2).
term-alias = CNAME and DNAME
    .text = Records that lead on to another name (RFC 1034 3.6.2, RFC 6672).
