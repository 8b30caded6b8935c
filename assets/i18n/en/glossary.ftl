### The terms, each in a sentence or two.

term-query = Query
    .text = A question to the DNS. With the DO bit it asks for signatures too (RFC 4035 3.2.1).
term-rrset = RRset
    .text = All records of one name and type. DNSSEC signs them together, never one by one (RFC 2181 5).
term-rrsig = RRSIG
    .text = A signature over an RRset, with the signer’s name, the tag of its key and a time of validity (RFC 4034 3).
term-dnskey = DNSKEY
    .text = A public key of a zone. It lets anybody check signatures, and nobody make them (RFC 4034 2).
term-ds = DS
    .text = A digest of a child zone’s key, published and signed by the parent (RFC 4034 5).
term-trust-anchor = Trust anchor
    .text = A key, or its digest, that is known before anything is asked. For the root it is published by IANA (RFC 9718).
term-nsec = NSEC
    .text = A signed record that names two neighbours, so that nothing can lie between them (RFC 4034 4).
term-nsec3 = NSEC3
    .text = The same with hashed names, so that the zone can’t simply be read through (RFC 5155).
term-insecure = Insecure delegation
    .text = The parent proves that the child has no DS. From there on nothing is signed (RFC 4035 5.2).
term-alias = CNAME and DNAME
    .text = Records that lead on to another name (RFC 1034 3.6.2, RFC 6672).
term-chain = Chain of trust
    .text = The links from a trust anchor down to the answer, each signed by the one above (RFC 4033 3.1).
