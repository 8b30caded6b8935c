### The other terms, each in a sentence or two.

term-rollover = Key rollover
    .text = The change from one key to the next. For a while both are published, so that nobody is left without a key (RFC 6781 4.1).
term-nsec = NSEC
    .text = A signed record that names two neighbours, so that no name can lie between them (RFC 4034 4).
term-nsec3 = NSEC3
    .text = The same with hashed names, so that the names of a zone can’t simply be listed (RFC 5155).
term-insecure = Insecure delegation
    .text = The parent proves that the child has no DS, or none that can be used here. Below that point nothing can be checked (RFC 4035 5.2).
term-alias = CNAME and DNAME
    .text = Records that lead on to another name (RFC 1034 3.6.2, RFC 6672).

# What the pictures show in place of a term.
comic-plain = a letter without a seal
comic-query = the slip that the pigeon carries
comic-rrset = letter
comic-rrsig = wax seal
comic-digest = row of notches, ground by the mill
comic-keys = signet ring that stays home, and card that travels
comic-dnskey = card
comic-rings = great card, whose ring seals the rack (KSK), and card whose ring seals letters (ZSK)
comic-rollover = a ring is being changed
comic-ds = fingerprint in the parent’s ledger
comic-trust-anchor = fingerprint carved in stone
comic-nsec = page of the register
comic-nsec3 = page of the register with blotted names
comic-insecure = postcard
comic-chain = seals and ledgers, from the stone down to the letter
comic-resolver = the owl hands the letter over, or refuses it
comic-zone = house
comic-delegation = parent house and child house
comic-courier = pigeon
comic-wildcard = form for any name
comic-opt-out = gap that may hold houses that seal nothing
comic-bogus = a cracked seal, a wrong fingerprint, a missing page
comic-indeterminate = empty tray
