### The bytes: fields, what was made of them, and how to make it again.

bytes = The bytes
octets-lost = These bytes could not be put together again here.
octets-parts = What to look at
octets-part-signature = signature of { $owner } { $type } by key { $tag }
octets-part-digest = digest of key { $tag }
octets-part-hash = hash of { $name }
octets-part-name = place of { $name }
octets-part-records = records as they came
octets-more-parts = { $count ->
    [one] One more check of this panel is not listed.
   *[other] { $count } more checks of this panel are not listed.
}
octets-print = Print these bytes
octets-count = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
octets-bits-long = { $count ->
    [one] { $count } bit
   *[other] { $count } bits
}
octets-dump = Bytes in hexadecimal
octets-choose = Choose a field to see its bytes, or a byte to see its field.
octets-field = Field
octets-value = Value
octets-at = Bytes
octets-came-as = came as { $value }
octets-source = From the response to { $name } { $type }
octets-page = { $from } to { $to } of { $count }
octets-back = Fields before
octets-on = Fields after
octets-copy-as = Copy as
octets-copy = Copy all bytes
octets-copy-field = Copy the bytes of this field
octets-link = Copy a link to this field
octets-question-says = Nothing is checked on this panel. These are the question, and the records that came for it, in wire form with names written out; the header of the message is left out, and what came as JSON is written as it would be on the wire.
octets-records-says = The records that this panel was checked with, with the TTLs that came; in wire form, names written out. What came as JSON is written as it would be on the wire.
octets-received-head = As records, in wire form
octets-left-out = { $count ->
    [one] One more record is not shown.
   *[other] { $count } more records are not shown.
}

## A signature
octets-signed = What is signed
octets-signed-says = { $count ->
    [one] The signature covers exactly this byte.
   *[other] The signature covers exactly these { $count } bytes: the fields of the RRSIG without the signature itself, then each record in canonical form (RFC 4034 3.1.8.1).
}
octets-unchanged = Canonical form changes nothing of what came.
octets-changed = Canonical form differs from what came:
octets-change-wildcard = The records came for { $received }; what is signed is the wildcard { $signed }.
octets-change-lowered = { $count ->
    [one] Capital letters were lowered in one label.
   *[other] Capital letters were lowered in { $count } labels.
}
octets-change-ttl = The TTL came as { $received }, counted down by a cache; what is signed is { $signed }.
octets-change-ttl-above = The TTL came as { $received }, more than was signed, which is { $signed }: no cache may keep the record that long.
octets-change-order = The records came in another order; signed records are sorted by their RDATA.
octets-change-duplicates = { $count ->
    [one] One record came twice and counts once.
   *[other] { $count } records came again and count once.
}
octets-hash-head = Their hash
octets-hash = { $hash } of these { $count } bytes
octets-hash-inside = { $algorithm } takes the bytes themselves and hashes inside: no hash stands by itself.
octets-rim = The 28 notches on the seal and on the mill’s strip in the picture are drawn from the first 28 bytes of SHA-256 of what is signed, one each: the two lowest bits choose one of four lengths, as shown here.
octets-key = The key: its DNSKEY
octets-key-says = The key that the signature names. Its numbers are public.
octets-emblem = The emblem on ring, seal and card in the picture is drawn from SHA-256 of this RDATA: { $digest }
octets-signature = The signature
octets-block = What the signature opens to
octets-block-says = The signature is a number. Raised to the key’s exponent, modulo its modulus, it gives this block. Only the holder of the private key can make a number that opens to a block of this form with this hash.
octets-compared = What is compared
octets-opened = What the signature opens to
octets-expected = What it must open to, with the hash made here
octets-coordinates-say = From the hash, the key’s point, r and s another point of the curve is computed. The signature holds if its x, modulo the order of the curve, is r.
octets-r-sent = r, as it was sent
octets-r-computed = x of the point, computed here
octets-points-say = From the bytes, the key’s point, R and S a point of the curve is computed. The signature holds if it is R.
octets-point-sent = R, as it was sent
octets-point-computed = The point, computed here
octets-same = Both are the same, byte by byte.
octets-differ = { $count ->
    [one] One byte differs.
   *[other] { $count } bytes differ.
}
octets-compares-none = The check of { $algorithm } compares no two numbers that could be shown here.
octets-compares-not-yet = Nothing was compared: the key or the signature is not of a form or size that is checked here.
octets-compares-long = The check was made, and is too long to be made once more only to show its numbers.

## A digest of a key
octets-digested = What is digested
octets-digested-says = The digest is made of the zone’s name in canonical form and the whole RDATA of its DNSKEY (RFC 4034 5.1.4).
octets-ds = The DS record’s RDATA
octets-anchor = digest of the trust anchor
octets-print-drawn = The fingerprint in the picture is drawn from the digest that was computed here.
octets-tag = The key tag, summed up
octets-tag-says = The RDATA, taken as numbers of 16 bits, adds up to { $sum } (hex). What stands above 16 bits is added to what stands below: { $hex }, or { $tag }.
octets-tag-words = { $count ->
    [one] One number
   *[other] All { $count } numbers
}
octets-tag-word = number
octets-tag-sum = sum so far
octets-tag-left-out = { $count ->
    [one] One number in the middle is left out.
   *[other] { $count } numbers in the middle are left out.
}

## A gap
octets-role-asked = { $name } is the name that was asked for.
octets-role-above = { $name } is a delegation above the name that was asked for.
octets-role-encloser = { $name } is the closest encloser: the longest ancestor that exists.
octets-role-next-closer = { $name } is the next closer name: one label longer than the closest encloser.
octets-role-wildcard = { $name } is the wildcard that could have answered.
octets-place-matches = It stands just where the gap begins: the record is about this name, and its types are listed below.
octets-place-covered = It lies inside the gap: there is no such name.
octets-place-open = It lies inside a gap with opt-out: no signed name is there, but a delegation without a DS may be.
octets-place-between = It lies in the gap, and the next name lies below it: it exists, and has no records of its own.
octets-hash-name = The name that is hashed
octets-nsec3 = The NSEC3 record
octets-nsec = The NSEC record
octets-rounds = { $count ->
    [0] Hashed once
    [one] Hashed once, and once more
   *[other] Hashed once, and { $count } times more
}
octets-rounds-say = The first round takes SHA-1 of the name followed by the salt; each further one takes it of what came out of the one before, and the salt again (RFC 5155 5).
octets-salt = The salt is { $salt }.
octets-no-salt = There is no salt.
octets-round-count = { $count ->
    [one] { $count } round
   *[other] All { $count } rounds
}
octets-rounds-left-out = { $count ->
    [one] One round before the last is left out.
   *[other] { $count } rounds before the last are left out.
}
octets-hash-label = Written in base32 with the extended hex alphabet, as the owner of an NSEC3 is: { $label }
octets-gap = The gap between two hashes
octets-gap-owner = begins with the NSEC3’s owner
octets-gap-name = the hash of the name
octets-gap-next = ends with the next hash
octets-order = The order of names, label by label
octets-order-says = Names are compared from the right: last label with last label, in lower case, byte by byte. A name that ends first comes first (RFC 4034 6.1).
octets-order-before = { $one } comes before { $other }
octets-order-same = { $one } and { $other } are the same name
octets-order-after = { $one } comes after { $other }
octets-order-decides = decides
octets-order-round = The gap goes round: it begins with the last name of the zone and ends with its first.
octets-bits = The types, bit by bit
octets-bits-from = from type
octets-bits-octet = byte
octets-bits-set = types that exist
octets-bits-left-out = { $count ->
    [one] One more byte of bits is not shown.
   *[other] { $count } more bytes of bits are not shown.
}

## Fields, each in a sentence
octets-is-rrsig-type-covered = The type of the records that are signed.
octets-is-rrsig-algorithm = How the signature was made, and with which hash.
octets-is-rrsig-labels = How many labels the signed name has, without the root and an asterisk. Fewer than the name that came has means that a wildcard was signed.
octets-is-rrsig-original-ttl = The TTL that the zone published. Caches count their own down, so the signed one is kept here.
octets-is-rrsig-expiration = Until when the signature is valid, in seconds since 1970.
octets-is-rrsig-inception = From when on the signature is valid, in seconds since 1970.
octets-is-rrsig-key-tag = A short number that helps to find the key. It proves nothing: two keys may have the same.
octets-is-rrsig-signer = The zone that signed. Its keys, and no others, may be tried.
octets-is-rrsig-signature = The signature itself; it is no part of what is signed.
octets-is-question-qname = The name that is asked for.
octets-is-question-qtype = The type of record that is asked for.
octets-is-question-qclass = The class that is asked for: IN, the Internet.
octets-is-rr = One record: its name, type, class, TTL and data.
octets-is-rrsig = The RRSIG’s own fields, which are signed before the records.
octets-is-a-address = The IPv4 address.
octets-is-aaaa-address = The IPv6 address.
octets-is-ns-nsdname = A name server of the zone.
octets-is-cname-cname = The name that this one stands for.
octets-is-dname-target = What every name below this one leads to.
octets-is-mx-preference = Which mail server comes first: the lower the number, the earlier.
octets-is-mx-exchange = A server that takes the mail of this name.
octets-is-txt-txt-data = A piece of text: a byte with its length, and its characters.
octets-is-soa-mname = The name server that the zone comes from.
octets-is-soa-rname = The mailbox of whoever is responsible, with a dot for the at sign.
octets-is-soa-serial = The number of this version of the zone.
octets-is-soa-minimum = How many seconds it may be remembered that something does not exist.
octets-is-nsec3-salt-length = How many bytes of salt follow.
octets-is-nsec3-hash-length = How many bytes the next hash has.
octets-is-rr-name = The name that the record belongs to.
octets-is-rr-type = What kind of record it is.
octets-is-rr-class = The class; on the Internet it is IN.
octets-is-rr-ttl = How many seconds the record may be kept in a cache.
octets-is-rr-original-ttl = The TTL in the RRSIG, which is signed in place of the record’s own: caches count that one down.
octets-is-rr-rdlength = How many bytes of data follow.
octets-is-rr-rdata = The data of the record, in the form of its type.
octets-is-rr-unread = These bytes are not of the form of the record’s type.
octets-is-name-label = One part of a name: a byte with its length, and its letters.
octets-is-name-root = The label of length zero that ends every name.
octets-is-dnskey-flags = What the key is for: 256 marks one that may sign for its zone, 1 is a hint that a DS is meant to point to it, 128 marks one that is revoked.
octets-is-dnskey-protocol = Must be 3.
octets-is-dnskey-algorithm = The algorithm that the key is for.
octets-is-dnskey-public-key = The public key, in the form of its algorithm.
octets-is-ds-key-tag = The tag of the key that is pointed to.
octets-is-ds-algorithm = The algorithm of the key that is pointed to.
octets-is-ds-digest-type = Which hash function the digest is of.
octets-is-ds-digest = The digest of the child’s name and key, as the parent publishes it.
octets-is-ds-owner = The name of the zone, in lower case.
octets-is-ds-dnskey = The whole RDATA of the key.
octets-is-nsec-next = The next name of the zone that has records. Between it and the owner there is none.
octets-is-nsec-types = The types that the owner has records of.
octets-is-nsec3-algorithm = Which hash: 1 is SHA-1, the only one there is.
octets-is-nsec3-flags = 1 is opt-out: delegations without a DS may stand in the gap unlisted.
octets-is-nsec3-iterations = How many further rounds of hashing there are. Zero is what RFC 9276 asks for.
octets-is-nsec3-salt = Bytes that go into each round.
octets-is-nsec3-next = The next hash that exists in the zone.
octets-is-nsec3-types = The types that the hashed name has records of.
octets-is-types-window = Which block of 256 types the bits are for.
octets-is-types-length = How many bytes of bits follow.
octets-is-types-bits = A bit for each type, set where there are records of it.
octets-is-key-exponent-length = How many bytes the exponent has.
octets-is-key-exponent = The power that a signature is raised to.
octets-is-key-modulus = The number that is computed modulo: a product of two secret primes.
octets-is-key-x = The first coordinate of the key’s point on the curve.
octets-is-key-y = Its second coordinate.
octets-is-key-a = The key’s point on the curve, packed into one number and a sign.
octets-is-signature-r = The first half of the signature: what a point of the curve, chosen by the signer, is known by.
octets-is-signature-s = The number that only the holder of the private key can compute.
octets-is-block-zero = A zero, so that the block is below the modulus.
octets-is-block-type = 1: the block of a signature.
octets-is-block-padding = FF, as often as it takes to fill the block.
octets-is-block-separator = A zero that ends the filling.
octets-is-block-digest-info = The name of the hash function, in DER.
octets-is-block-digest = The hash of what the signer signed. It must be the hash of what came.
octets-is-block-other = No block of a signature: it was made with another key, or was changed.
octets-is-soa-refresh = How many seconds a secondary server waits before it looks for a newer version of the zone.
octets-is-soa-retry = How many seconds it waits after such a look has failed.
octets-is-soa-expire = After how many seconds without success it stops answering for the zone. It has nothing to do with when signatures expire.
octets-is-ptr-ptrdname = The name that the address belongs to.
octets-is-srv-priority = Which server is tried first: the lower the number, the earlier.
octets-is-srv-weight = Among servers of one priority: the higher the number, the more often it is chosen.
octets-is-srv-port = The port that the service listens on.
octets-is-srv-target = The server; a single dot means that there is no such service.
octets-is-caa-flags = 128: a certificate authority that does not understand the tag must not issue a certificate.
octets-is-caa-tag-length = How many bytes the tag has.
octets-is-caa-tag = What the value is about: issue and issuewild name who may issue certificates, iodef whom to tell of attempts.
octets-is-caa-value = What the tag says, in characters.
octets-is-svcb-priority = 0: the name stands for another one, as an alias; else the lower the number, the earlier it is tried.
octets-is-svcb-target = The server that offers the service; a single dot means the name itself, or with priority 0 that there is none.
octets-is-svcb-params = How the service is reached: protocols, port, addresses, keys.
octets-is-svcb-param = One parameter: its key, the length of its value, its value.
octets-is-svcb-param-key = Which parameter it is: 1 is alpn, 3 port, 4 ipv4hint, 5 ech, 6 ipv6hint.
octets-is-svcb-param-length = How many bytes the value has.
octets-is-svcb-param-value = The value, in the form of its key.
octets-is-tlsa-usage = What the record is about: 0 and 1 narrow a certificate that is checked in the usual way as well, 2 names a trust anchor, 3 the certificate itself.
octets-is-tlsa-selector = What of the certificate: 0 all of it, 1 its public key.
octets-is-tlsa-matching-type = How it is given: 0 as it is, 1 as SHA-256, 2 as SHA-512.
octets-is-tlsa-data = The certificate or key, or its hash.
octets-is-sshfp-algorithm = The algorithm of the server’s SSH key: 1 RSA, 3 ECDSA, 4 Ed25519, 6 Ed448.
octets-is-sshfp-type = The hash of the fingerprint: 1 SHA-1, 2 SHA-256.
octets-is-sshfp-fingerprint = The hash of the server’s SSH key.
octets-is-naptr-order = In which order rules must be tried: the lowest number first.
octets-is-naptr-preference = Among rules of one order: the lower the number, the sooner.
octets-is-naptr-flags = What comes next: S an SRV record, A an address, U a URI; nothing: another NAPTR.
octets-is-naptr-services = The services that the rule leads to.
octets-is-naptr-regexp = A rule that rewrites the text one began with.
octets-is-naptr-replacement = The name to ask next, where nothing is rewritten.
octets-is-uri-priority = Which URI is tried first: the lower the number, the earlier.
octets-is-uri-weight = Among URIs of one priority: the higher the number, the more often it is chosen.
octets-is-uri-target = The URI, in characters.
octets-is-nsec3param-algorithm = Which hash the zone’s NSEC3 records use: 1 is SHA-1.
octets-is-nsec3param-flags = Must be 0. Whether there is opt-out says each NSEC3 by itself.
octets-is-nsec3param-iterations = How many further rounds of hashing the zone uses.
octets-is-nsec3param-salt-length = How many bytes of salt follow.
octets-is-nsec3param-salt = Bytes that go into each round.
octets-is-csync-serial = The zone’s SOA serial from which on the parent may act on this record.
octets-is-csync-flags = 1: the parent may act at once; 2: only from the serial on.
octets-is-csync-types = The types that the parent is asked to copy from the zone.
octets-is-cert-type = What kind of certificate: 1 X.509, 3 OpenPGP.
octets-is-cert-key-tag = A short number that helps to find the key in the certificate.
octets-is-cert-algorithm = The algorithm of that key, or 0 where it is not told.
octets-is-cert-certificate = The certificate itself.
octets-is-openpgpkey-key = The OpenPGP public key of a mailbox, whose name is hashed into the owner.
octets-is-hinfo-cpu = The kind of computer; answers to ANY say here that not all is told (RFC 8482).
octets-is-hinfo-os = Its operating system.
octets-is-rp-mbox = The mailbox of whoever is responsible, with a dot for the at sign.
octets-is-rp-txt = The name whose TXT records tell more.
octets-is-zonemd-serial = The SOA serial of the zone that the digest is of.
octets-is-zonemd-scheme = How the zone is brought together: 1 is the only way so far.
octets-is-zonemd-hash = Which hash: 1 SHA-384, 2 SHA-512.
octets-is-zonemd-digest = The digest of all records of the zone. This page does not have them all, and does not check it.
octets-is-loc-version = The version of the form; 0 is the only one.
octets-is-loc-size = The diameter of what is there: the first four bits times ten to the power of the last four, in centimetres.
octets-is-loc-horizontal = How exact the place is, across; written as the size is.
octets-is-loc-vertical = How exact it is, up and down.
octets-is-loc-latitude = The latitude, in thousandths of a second of arc; 2147483648 is the equator, more is north.
octets-is-loc-longitude = The longitude, likewise; 2147483648 is the prime meridian, more is east.
octets-is-loc-altitude = The altitude, in centimetres above a base 100 km below the reference ellipsoid.
octets-is-eui48-address = The hardware address of a network card, 48 bits.
octets-is-eui64-address = A hardware address of 64 bits.
octets-is-key-octets = The key, in a form that this page does not take apart.
octets-is-signature-octets = The signature, in a form that this page does not take apart.

## Reproduce it
recipe = Reproduce it
recipe-intro = Make the same checks with your own tools. The lines and programs hold the values of this case, and write only into a new folder of their own.
recipe-signature = Signature by key { $tag } over { $owner } { $type }
recipe-digest = Digest of key { $tag } of { $zone }
recipe-gaps = Where the names lie in { $zone }
recipe-dig = dig asks for the records again
recipe-delv = delv asks again and validates what arrives
recipe-openssl = OpenSSL computes it from the same bytes
recipe-dsfromkey = dnssec-dsfromkey makes the DS of the key
recipe-nsec3hash = nsec3hash hashes the names
recipe-python = A Python program builds it from the fields of the records
recipe-prints = It prints
recipe-prints-not = It does not print
recipe-now = It asks your machine’s resolver. What it prints is the DNS of that moment and not this case, so there is no line to compare.
recipe-anchors = Its first lines write the trust anchors of this case to a file. Validation starts there, and fails in a DNS that they are not the anchors of.
recipe-cryptography = It needs Python’s cryptography package.
recipe-cryptography-from = It needs Python’s cryptography package, version { $version } or later.
recipe-python-from = It needs Python 3.10 or later.
recipe-openssl-from = It needs OpenSSL 3.5 or later.
recipe-limits = This page does not check by this key. The tool has limits of its own, so its word on the signature is nothing to compare.
