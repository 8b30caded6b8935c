# One message for each diagnosis: the title, a sentence for a beginner (.plain), one for an expert (.expert), and what to do (.fix).
# The values in braces are those of the diagnosis; the test of diagnoses holds them against its fields.

## Signatures

SIGNER_NOT_ZONE = The signature names another zone as its signer
    .plain = The signature over the records of { $owner } names { $signer } as its signer, but only { $zone } may sign them.
    .expert = RRSIG over { $owner } { $rtype }: the signer’s name { $signer } is not the zone { $zone } that holds the RRset.
    .fix = Sign { $owner } { $rtype } with the keys of { $zone }, and check for a missing or leftover delegation.

RRSIG_LABELS_EXCEED_RRSET_OWNER_LABELS = The signature counts more labels than the name has
    .plain = The signature was made for a name with more labels (parts between the dots) than { $owner } has, so it can’t belong to this name.
    .expert = RRSIG over { $owner } { $rtype }: the labels field is { $labels }, the owner has { $owner_labels }.
    .fix = Sign { $owner } { $rtype } again with a labels field of at most { $owner_labels }.

INCEPTION_AFTER_EXPIRATION = The signature’s validity ends before it begins
    .plain = { $order ->
        [apart] The signature over { $owner } is dated from { $inception } until { $expiration }. Over such a long span, the end counts as earlier than the beginning, so nobody can rely on the signature.
       *[reversed] The signature over { $owner } ends before it begins, so it is never valid.
    }
    .expert = { $order ->
        [apart] RRSIG over { $owner } { $rtype } by { $zone }: inception { $inception } and expiration { $expiration } are more than 68 years apart; compared as serial numbers (RFC 1982), the expiration then counts as the earlier of the two.
       *[reversed] RRSIG over { $owner } { $rtype } by { $zone }: inception { $inception } is later than expiration { $expiration }.
    }
    .fix = { $order ->
        [apart] Sign { $zone } again with a validity period of weeks, and never of 68 years or more.
       *[reversed] Sign { $zone } again with an inception before the expiration; check the clock and the settings of the signer.
    }

EXPIRATION_IN_PAST = The signature has expired
    .plain = The signature over { $owner } was valid until { $expired }. Since then, nobody may rely on it.
    .expert = RRSIG over { $owner } { $rtype } by { $zone }: expiration { $expired }, { $since } before the time of the check.
    .fix = Sign { $zone } again (the old signatures ended { $expired }), unless this was already done and some server still serves the old copy: then fix its zone transfer. Find out which of the two it is. If other resolvers return newer signatures, this one holds an old copy: ask another.

INCEPTION_IN_FUTURE = The signature is not valid yet
    .plain = The signature over { $owner } becomes valid only on { $inception }, which is still in the future.
    .expert = RRSIG over { $owner } { $rtype } by { $zone }: inception { $inception }, { $until } after the time of the check.
    .fix = Correct the clock of the machine that signs { $zone }, and sign again with an inception in the past. If every name shows this error, correct the clock of this device.

EXPIRATION_WITHIN_CLOCK_SKEW = The signature is about to expire
    .plain = The signature over { $owner } is valid for only { $left } more. A device whose clock is slightly fast already sees it as expired.
    .expert = RRSIG over { $owner } { $rtype } expires { $expiration }, in { $left }: within the 300 s by which clocks may differ.
    .fix = Sign { $zone } again before { $expiration }. From now on, renew signatures some days before they expire.

INCEPTION_WITHIN_CLOCK_SKEW = The signature has only just become valid
    .plain = The signature over { $owner } became valid only { $age } ago. A device whose clock is slightly slow still sees it as not yet valid.
    .expert = RRSIG over { $owner } { $rtype } has inception { $inception }, { $age } ago: within the 300 s by which clocks may differ.
    .fix = Have the signer of { $zone } set the inception one hour in the past.

SIGNATURE_INVALID = The signature does not verify with the key
    .plain = The signature over { $owner } ({ $rtype }) does not match the records: either something was changed after signing, or the signature was made with a key other than the one that { $zone } publishes under this key tag.
    .expert = RRSIG over { $owner } { $rtype } does not verify with key { $key_tag } of { $zone }, algorithm { $algorithm }.
    .fix = Make sure that { $zone } is signed with the published key { $key_tag }, then sign again. Make sure that nothing rewrites { $owner } { $rtype } between signer and server. If only one resolver shows this, suspect the resolver.

RRSIG_BAD_LENGTH_GOST = The GOST signature has the wrong length
    .plain = The signature over { $owner } is too long or too short for a signature of its algorithm.
    .expert = RRSIG over { $owner } { $rtype } by { $zone }, algorithm 12: { $octets } octets instead of 64.

RRSIG_BAD_LENGTH_ECDSA256 = The P-256 signature has the wrong length
    .plain = The signature over { $owner } is too long or too short for a signature of its algorithm.
    .expert = RRSIG over { $owner } { $rtype }, algorithm 13: { $octets } octets instead of 64 (r and s of 32 each, no ASN.1).
    .fix = Sign { $zone } again with software that writes r and s as plain numbers of 32 octets each.

RRSIG_BAD_LENGTH_ECDSA384 = The P-384 signature has the wrong length
    .plain = The signature over { $owner } is too long or too short for a signature of its algorithm.
    .expert = RRSIG over { $owner } { $rtype }, algorithm 14: { $octets } octets instead of 96 (r and s of 48 each, no ASN.1).
    .fix = Sign { $zone } again with software that writes r and s as plain numbers of 48 octets each.

RRSIG_BAD_LENGTH_ED25519 = The Ed25519 signature has the wrong length
    .plain = The signature over { $owner } is too long or too short for a signature of its algorithm.
    .expert = RRSIG over { $owner } { $rtype }, algorithm 15: { $octets } octets instead of 64.
    .fix = Sign { $zone } again with software that supports algorithm 15.

RRSIG_BAD_LENGTH_ED448 = The Ed448 signature has the wrong length
    .plain = The signature over { $owner } is too long or too short for a signature of its algorithm.
    .expert = RRSIG over { $owner } { $rtype }, algorithm 16: { $octets } octets instead of 114.
    .fix = Sign { $zone } again with software that supports algorithm 16.

MISSING_RRSIG = The signature is missing
    .plain = { $zone } is known to be a signed zone, but its records for { $owner } ({ $rtype }) arrived without a signature.
    .expert = No RRSIG over { $owner } { $rtype }, though a DS or a trust anchor makes { $zone } a signed zone.
    .fix = Sign all of { $zone }, its keys with the key that the DS names, and serve { $owner } { $rtype } with its RRSIG from every server. If only one resolver shows this, it may strip signatures or hold an old copy: ask another.

NO_VALID_RRSIG = None of the signatures is valid
    .plain = None of the signatures over { $owner } is valid.
    .expert = None of the RRSIGs over { $owner } { $rtype } may be used for { $zone }.
    .fix = Sign { $zone } again.

MISSING_RRSIG_FOR_ALG_DS = The DS names an algorithm that does not sign the keys
    .plain = The DS in the parent zone promises that { $zone } signs its keys with a certain algorithm, but there is no valid signature of that algorithm.
    .expert = The DS RRset of { $zone } contains algorithm { $algorithm }, but no RRSIG of that algorithm over the DNSKEY RRset is valid.

MISSING_RRSIG_FOR_ALG_DNSKEY = A key’s algorithm does not sign all records
    .plain = { $zone } publishes keys of a certain algorithm, but { $owner } has no signature of that algorithm.
    .expert = The DNSKEY RRset of { $zone } contains algorithm { $algorithm }, but { $owner } { $rtype } has no RRSIG of that algorithm.

NO_DNSKEY_FOR_RRSIG = The key that made the signature is not published
    .plain = The signature over { $owner } was made with a key that { $zone } does not publish.
    .expert = RRSIG over { $owner } { $rtype } names key { $key_tag }, algorithm { $algorithm }, which is not in the DNSKEY RRset of { $zone }.
    .fix = Publish key { $key_tag } in { $zone } again, or sign with the keys that are published. Keep an old key published until its last signature has expired from caches.

DNSKEY_REVOKED_RRSIG = The signature was made with a revoked key
    .plain = The signature over { $owner } was made with a key that its owner has revoked.
    .expert = RRSIG over { $owner } { $rtype } by key { $key_tag } of { $zone }, which has the REVOKE bit set.
    .fix = Sign { $zone } with a key that is not revoked; key { $key_tag } may only sign its own DNSKEY RRset.

ALGORITHM_NOT_SUPPORTED = The algorithm can’t be checked here
    .plain = A key or a signature of { $zone }, or its DS in the parent zone, uses an algorithm that this page can’t check, so the page says nothing about it. If the zone has no other algorithm, it counts as unsigned.
    .expert = A DNSKEY, DS or RRSIG of { $zone } has algorithm { $algorithm }, which is not implemented here; by RFC 4035 5.2 the zone counts as unsigned if no other path is left.
    .fix = That this page can’t check the algorithm does not make it wrong. If everyone should be able to check { $zone }, change it to algorithm 13, in the order of a rollover: add the new signatures, the new keys, the new DS; then remove the old DS, the old keys, the old signatures. After each step, wait until the previous state has expired from caches.

ALGORITHM_VALIDATION_PROHIBITED = The algorithm must not be used for validation
    .plain = A key or a signature of { $zone }, or its DS in the parent zone, uses an algorithm that has been withdrawn. Nobody may rely on it any more. If the zone has no other algorithm, it counts as unsigned.
    .expert = A DNSKEY, DS or RRSIG of { $zone } has algorithm { $algorithm }, which must not be used for validation.

ALGORITHM_PROHIBITED = The algorithm must not be used for signing
    .plain = A key or a signature of { $zone }, or its DS in the parent zone, uses an old algorithm with which nobody should sign any more.
    .expert = A DNSKEY, DS or RRSIG of { $zone } has algorithm { $algorithm }, which must not be used for signing; some systems already treat a zone that has no other as unsigned.

ALGORITHM_NOT_RECOMMENDED = The algorithm is not recommended for signing
    .plain = A key or a signature of { $zone }, or its DS in the parent zone, uses an algorithm for which there are better alternatives.
    .expert = A DNSKEY, DS or RRSIG of { $zone } has algorithm { $algorithm }, which is not recommended for signing.

RRSET_TTL_MISMATCH = Records of one set have different TTLs
    .plain = Records of { $owner } that belong together may be cached for different lengths of time.
    .expert = { $owner } { $rtype }: TTLs { $ttl } and { $other } within one RRset, or between it and its RRSIG, as seen through a cache.
    .fix = Give all records of { $owner } { $rtype } the same TTL. A resolver’s cache may also be the cause.

ORIGINAL_TTL_EXCEEDED_RRSET = The TTL of the records exceeds the signed TTL
    .plain = The records of { $owner } may be cached for longer than their signature allows.
    .expert = { $owner } { $rtype }: TTL { $ttl } exceeds the original TTL { $original } of the RRSIG.
    .fix = Serve { $owner } { $rtype } with a TTL of at most { $original } s; if the TTL was changed on purpose, sign again.

ORIGINAL_TTL_EXCEEDED_RRSIG = The TTL of the signature exceeds the signed TTL
    .plain = The signature over { $owner } may be cached for longer than it says itself.
    .expert = RRSIG over { $owner } { $rtype }: TTL { $ttl } exceeds its original TTL { $original }.
    .fix = Serve the RRSIG over { $owner } { $rtype } with the TTL of its RRset, at most { $original } s.

TTL_BEYOND_EXPIRATION = The TTL reaches beyond the signature’s expiration
    .plain = The records of { $owner } may be cached for longer than their signature is valid.
    .expert = { $owner } { $rtype }: TTL { $ttl } s, but the RRSIG expires { $expiration }, in { $left }.
    .fix = Sign { $zone } again before { $expiration }, and renew signatures while they are still valid for more than one TTL.

## DS records

DIGEST_INVALID = The DS does not match the key
    .plain = The parent zone has a DS for a key of { $zone }, but the key that { $zone } publishes does not match it.
    .expert = DS of { $zone } for key { $key_tag }, digest type { $digest_type }: published { $published }, computed { $computed }.

NO_SEP = No DS matches a key that signs the zone’s keys
    .plain = The parent zone has a DS for a key that { $zone } does not publish, or does not sign its keys with. So nobody can tell whether the keys of { $zone } are genuine.
    .expert = No DS of { $zone } matches a DNSKEY that signs its DNSKEY RRset; key { $key_tag } was looked for.

MISSING_SEP_FOR_ALG = One of the DS records matches no key that signs
    .plain = One of the DS records that the parent zone has for { $zone } matches no key that signs the zone’s keys; another one does.
    .expert = The DS RRset of { $zone } contains algorithm { $algorithm }, but no DS of that algorithm matches a DNSKEY that signs the DNSKEY RRset.

NO_DNSKEY = The zone has a DS, but publishes no keys
    .plain = A DS in the parent zone says that { $zone } is signed, but { $zone } publishes no key to check signatures with.
    .expert = There is a DS for { $zone }, but no DNSKEY RRset.

DNSKEY_REVOKED_DS = The DS names a revoked key
    .plain = The parent zone has a DS for a key that { $zone } has revoked.
    .expert = DS of { $zone } for key { $key_tag }, which has the REVOKE bit set.

DS_DIGEST_ALGORITHM_IGNORED = The SHA-1 DS is ignored beside one with SHA-256
    .plain = For { $zone }, the parent zone has a DS with an old digest type beside a better one. Only the better one counts.
    .expert = The DS RRset of { $zone } has digest type 1 beside 2: validators ignore type 1.

DS_DIGEST_ALGORITHM_MAYBE_IGNORED = The SHA-1 DS may be ignored beside a stronger one
    .plain = For { $zone }, the parent zone has a DS with an old digest type beside a better one. Many resolvers use only the better one.
    .expert = The DS RRset of { $zone } has digest type 1 beside { $digest_type }: validators may ignore type 1.

DIGEST_ALGORITHM_NOT_SUPPORTED = The digest type of the DS can’t be checked here
    .plain = For { $zone }, the parent zone has a DS with a digest type that this page can’t compute.
    .expert = A DS of { $zone } has digest type { $digest_type }, which is not implemented here.

DIGEST_ALGORITHM_VALIDATION_PROHIBITED = The digest type of the DS must not be used for validation
    .plain = For { $zone }, the parent zone has a DS with a digest type that nobody may rely on.
    .expert = A DS of { $zone } has digest type { $digest_type }, which must not be used for validation.

DIGEST_ALGORITHM_PROHIBITED = The digest type of the DS must no longer be used
    .plain = For { $zone }, the parent zone has a DS with an old digest type that nobody should use any more.
    .expert = A DS of { $zone } has digest type { $digest_type }, which must not be used for delegations.

## Keys

DNSKEY_WITHOUT_ZONE_FLAG = A key is not marked as a zone key
    .plain = A key of { $zone } is not marked as one that may sign the zone’s records.
    .expert = DNSKEY { $key_tag } of { $zone } has flags { $flags }: the Zone Key bit (256) is not set.
    .fix = Publish the key of { $zone } with flags 256 (257 if a DS names it), and sign with it. Changing the flags changes the key tag. If a DS names the old tag: have the new DS published, and have the old one removed only once the new one is seen and the TTL of the old one has passed.

DNSKEY_WRONG_PROTOCOL = A key has the wrong protocol number
    .plain = A key of { $zone } is marked for a use other than DNSSEC.
    .expert = DNSKEY { $key_tag } of { $zone } has protocol { $protocol } instead of 3.
    .fix = Publish the key of { $zone } with protocol 3, and sign with it. If a DS names the old key: have the new DS published, and have the old one removed only once the new one is seen and the TTL of the old one has passed.

DNSKEY_ZERO_LENGTH = A key is empty
    .plain = { $zone } publishes a key with nothing in it.
    .expert = DNSKEY { $key_tag } of { $zone } has an empty Public Key field.
    .fix = If a DS names the empty key { $key_tag } of { $zone }, first have the DS of the key that will replace it published. Then publish the complete key in place of the empty one; or remove the empty key, and let another published key sign whatever only that one signs. Last, have the DS of the empty key removed, if there is one.

DNSKEY_BAD_LENGTH_GOST = A GOST key has the wrong length
    .plain = A key of { $zone } is too long or too short to be a key of its algorithm.
    .expert = DNSKEY { $key_tag } of { $zone }, algorithm 12: { $octets } octets instead of 64.

DNSKEY_BAD_LENGTH_ECDSA256 = A P-256 key has the wrong length
    .plain = A key of { $zone } is too long or too short to be a key of its algorithm.
    .expert = DNSKEY { $key_tag } of { $zone }, algorithm 13: { $octets } octets instead of 64 (x and y, without a leading 04).
    .fix = If a DS names key { $key_tag }: first sign with a well-formed key, have the DS of that key published, and have the old DS removed only once the new one is seen and the TTL of the old one has passed. Then, or if no DS names key { $key_tag }: let a well-formed key sign whatever only key { $key_tag } signs, and remove key { $key_tag } from { $zone }.

DNSKEY_BAD_LENGTH_ECDSA384 = A P-384 key has the wrong length
    .plain = A key of { $zone } is too long or too short to be a key of its algorithm.
    .expert = DNSKEY { $key_tag } of { $zone }, algorithm 14: { $octets } octets instead of 96 (x and y, without a leading 04).
    .fix = If a DS names key { $key_tag }: first sign with a well-formed key, have the DS of that key published, and have the old DS removed only once the new one is seen and the TTL of the old one has passed. Then, or if no DS names key { $key_tag }: let a well-formed key sign whatever only key { $key_tag } signs, and remove key { $key_tag } from { $zone }.

DNSKEY_BAD_LENGTH_ED25519 = An Ed25519 key has the wrong length
    .plain = A key of { $zone } is too long or too short to be a key of its algorithm.
    .expert = DNSKEY { $key_tag } of { $zone }, algorithm 15: { $octets } octets instead of 32.
    .fix = If a DS names key { $key_tag }: first sign with a well-formed key, have the DS of that key published, and have the old DS removed only once the new one is seen and the TTL of the old one has passed. Then, or if no DS names key { $key_tag }: let a well-formed key sign whatever only key { $key_tag } signs, and remove key { $key_tag } from { $zone }.

DNSKEY_BAD_LENGTH_ED448 = An Ed448 key has the wrong length
    .plain = A key of { $zone } is too long or too short to be a key of its algorithm.
    .expert = DNSKEY { $key_tag } of { $zone }, algorithm 16: { $octets } octets instead of 57.
    .fix = If a DS names key { $key_tag }: first sign with a well-formed key, have the DS of that key published, and have the old DS removed only once the new one is seen and the TTL of the old one has passed. Then, or if no DS names key { $key_tag }: let a well-formed key sign whatever only key { $key_tag } signs, and remove key { $key_tag } from { $zone }.

DNSKEY_BAD_LENGTH_MLDSA44 = An ML-DSA-44 key has the wrong length
    .plain = A key of { $zone } is too long or too short to be a key of its algorithm.
    .expert = DNSKEY { $key_tag } of { $zone }, algorithm 18: { $octets } octets instead of 1312.
    .fix = If a DS names key { $key_tag }: first sign with a well-formed key, have the DS of that key published, and have the old DS removed only once the new one is seen and the TTL of the old one has passed. Then, or if no DS names key { $key_tag }: let a well-formed key sign whatever only key { $key_tag } signs, and remove key { $key_tag } from { $zone }.

DNSKEY_MALFORMED = A key is malformed
    .plain = A key of { $zone } contains numbers that no key of its algorithm can have.
    .expert = DNSKEY { $key_tag } of { $zone } is not a key of algorithm { $algorithm } (not on the curve, of small order, or with an impossible exponent or modulus).
    .fix = Generate a new key for { $zone }, and sign with it. If a DS names the old key: have the new DS published, and have the old one removed only once the new one is seen and the TTL of the old one has passed.

KEY_SIZE_NOT_SUPPORTED = A key is too large or too small to be checked here
    .plain = A key of { $zone } has a size that this page does not check, so the page says nothing about the signature.
    .expert = DNSKEY { $key_tag } of { $zone } has { $bits } bits, outside the range of sizes that is checked here.
    .fix = At the next key rollover of { $zone }, choose an RSA key of 2048 bits.

DNSKEY_TOO_SHORT = A key is shorter than recommended
    .plain = A key of { $zone } is shorter than recommended today. There is no hurry.
    .expert = RSA key { $key_tag } of { $zone } has { $bits } bits; 2048 bits are the usual minimum today.
    .fix = At the next key rollover, replace key { $key_tag } of { $zone } with an RSA key of 2048 bits.

REVOKED_NOT_SIGNING = A key’s revocation is not signed with that key
    .plain = { $zone } revokes a key, but not with that key’s own signature. Whoever uses that key as a trust anchor will not notice the revocation.
    .expert = DNSKEY { $key_tag } of { $zone } has the REVOKE bit set, but no RRSIG of its own over the DNSKEY RRset.
    .fix = Sign the DNSKEY RRset of { $zone } with the revoked key { $key_tag } too, or remove the key.

DNSKEY_TAG_COLLISION = Several keys have the same key tag
    .plain = Several keys of { $zone } share a key tag, so resolvers must try each of them.
    .expert = { $keys } DNSKEYs of { $zone } have key tag { $key_tag } and the same algorithm.
    .fix = Nothing has to be done now. At the next key rollover, choose a new key whose tag differs from those of the others.

DNSKEY_NOT_AT_ZONE_APEX = Keys are published where no zone begins
    .plain = { $owner } publishes keys, but it is only a name within { $zone }: nobody looks for keys there.
    .expert = The DNSKEY RRset at { $owner } is signed by { $zone }, but { $owner } is not the apex of that zone.
    .fix = Remove the keys at { $owner }, or delegate { $owner } from { $zone } as a separate zone.

## Proofs of non-existence

SNAME_NOT_COVERED = No NSEC covers the name
    .plain = This answer counts only if { $zone } has no record of its own for { $name }, but none of the NSEC records received covers that name.
    .expert = No validated NSEC of { $zone } covers { $name }.
    .fix = Have the servers of { $zone } send the NSEC that covers { $name }. If the NSEC chain is incomplete, sign the zone again.

NEXT_CLOSEST_ENCLOSER_NOT_COVERED = No NSEC3 covers the next closer name
    .plain = The NSEC3 record that should show that { $next_closer } does not exist is missing.
    .expert = No validated NSEC3 of { $zone } covers the next closer name { $next_closer } of { $name }.
    .fix = Have the servers of { $zone } send the NSEC3 that covers the hash of { $next_closer }. If the NSEC3 chain is incomplete, sign the zone again.

WILDCARD_NOT_COVERED = No NSEC or NSEC3 covers the wildcard
    .plain = Even if { $name } does not exist, nothing shows that the wildcard { $wildcard } could not have answered for it.
    .expert = No validated record of { $zone } covers { $wildcard }, the source of synthesis for { $name }.
    .fix = Have the servers of { $zone } send the record that covers { $wildcard }.

NO_CLOSEST_ENCLOSER = No NSEC3 proves the closest encloser
    .plain = A proof that { $name } does not exist must start from an ancestor that does exist, but no NSEC3 record received shows one.
    .expert = No validated NSEC3 of { $zone } matches { $name } or an ancestor of it.
    .fix = Have the servers of { $zone } send the NSEC3 of the closest existing ancestor of { $name }. If the NSEC3 chain is incomplete, sign the zone again.

OPT_OUT_FLAG_NOT_SET = The NSEC3 over an unsigned zone lacks the Opt-Out flag
    .plain = { $name } is said to be unsigned, but the NSEC3 record received does not allow for unsigned names.
    .expert = The NSEC3 of { $zone } that covers { $name } lacks the Opt-Out flag.
    .fix = If { $name } is a zone, add its delegation (NS) to { $zone }, and sign { $zone } again. Just after a change, caches may still hold old answers.

REFERRAL_WITH_SOA = The proof that there is no DS comes from the child zone
    .plain = Only the parent zone may say that { $name } is unsigned, but this proof comes from { $name } itself.
    .expert = The record at { $name } has the SOA bit set: it comes from the child zone, but one from { $zone } is needed.
    .fix = Have servers that host both zones answer the DS question for { $name } from { $zone }. If only one resolver shows this, it asks the wrong side of the delegation: ask another.

REFERRAL_WITH_DS = The proof that there is no DS lists a DS
    .plain = { $name } is said to be unsigned, but the record that should prove this says that it is signed.
    .expert = The record of { $zone } at { $name } has the DS bit set, but no DS was received.
    .fix = If { $name } is meant to be signed, serve its DS from every server of { $zone }. If its DS was removed on purpose, sign { $zone } again, and do not put the DS back. If only one resolver shows this, it may hold an old copy or withhold the DS: ask another.

REFERRAL_WITHOUT_NS = The parent zone proves that there is no delegation
    .plain = { $name } answers as a separate zone, but the parent zone proves that there is no such zone.
    .expert = The validated denial of { $zone } shows no delegation at { $name } (no NS bit, or a gap that covers the name), though a zone answers there.
    .fix = Add the delegation of { $name } to { $zone } (NS, and DS if it is signed), and sign { $zone } again. Just after a change, caches may still hold old answers.

STYPE_IN_BITMAP = The proof that a record is absent lists its type
    .plain = { $name } is said to have no { $rtype } record, but the NSEC or NSEC3 record that should prove this lists one.
    .expert = The record of { $zone } at { $name } has the bit of { $rtype } (or of CNAME) set.
    .fix = Serve { $name } { $rtype } from every server of { $zone }. If the record was removed, sign the zone again.

NO_NSEC_MATCHING_SNAME = No NSEC matches the name
    .plain = { $name } is said to have no such record, but the NSEC record of { $name }, which would prove this, was not received.
    .expert = No validated NSEC of { $zone } matches { $name } or a wildcard that could answer for it.
    .fix = If { $name } exists, have the servers of { $zone } send the NSEC of that name with empty answers.

NO_NSEC3_MATCHING_SNAME = No NSEC3 matches the name
    .plain = { $name } is said to have no such record, but the NSEC3 record of { $name }, which would prove this, was not received.
    .expert = No validated NSEC3 of { $zone } matches { $name } or a wildcard that could answer for it.
    .fix = Have the servers of { $zone } send the NSEC3 that matches { $name } with empty answers.

WILDCARD_EXPANSION_INVALID = A wildcard answered though a closer name exists
    .plain = The wildcard { $wildcard } answered for { $name }, though a closer name exists that rules this out.
    .expert = { $zone }: the closest encloser of { $name } is not the parent of { $wildcard }.
    .fix = Have the servers of { $zone } stop answering { $name } from { $wildcard }: a name that exists, even if only because there are names below it, stops the wildcard. Or give { $name } records of its own.

WILDCARD_COVERED = The wildcard that answered is proven not to exist
    .plain = The wildcard { $wildcard } answered for { $name }, but the same response proves that { $wildcard } does not exist.
    .expert = A record of { $zone } covers { $wildcard }, the source of synthesis for { $name }.
    .fix = Sign { $zone } again, so that its NSEC or NSEC3 chain agrees with its records.

SNAME_COVERED = NODATA was answered, but NXDOMAIN is proven
    .plain = { $name } is said to exist without such a record, but the proof says that the name does not exist at all.
    .expert = NODATA for { $name }, but a record of { $zone } covers it and no wildcard matches: that is a proof of NXDOMAIN.
    .fix = Have the servers of { $zone } answer NXDOMAIN for { $name }, or sign again if the name exists.

EXISTING_NAME_COVERED = A name with signed records is denied by NSEC or NSEC3
    .plain = An NSEC or NSEC3 record says that { $name } does not exist, though { $zone } gave signed records for it.
    .expert = A record of { $zone } covers { $name }, which has a signed RRset in another response.
    .fix = Bring the servers of { $zone } to the same version. If the NSEC or NSEC3 chain is incomplete, sign again. After a change, a cache may show this for a while. If the zone is signed while it answers (load balancer, online signer), have it list in a denial every type that the name has, including those from a wildcard: otherwise, resolvers that reuse such proofs (RFC 8198) may stop answering for { $name }.

EXISTING_TYPE_NOT_IN_BITMAP = An NSEC or NSEC3 leaves out a type that exists
    .plain = The NSEC or NSEC3 record of { $name } does not list { $rtype }, though { $zone } gave a signed record of that type.
    .expert = The record of { $zone } at { $name } lacks the bit of { $rtype }, but a signed RRset of that type came in another response.
    .fix = Bring the servers of { $zone } to the same version, and sign again. After a change, a cache may show this for a while. If the zone is signed while it answers (load balancer, online signer), have it list in a denial every type that the name has, including those from a wildcard: otherwise, resolvers that reuse such proofs (RFC 8198) may stop answering for { $name }.

LAST_NSEC_NEXT_NOT_ZONE = The last NSEC does not lead back to the zone apex
    .plain = The last NSEC record of { $zone } must lead back to the zone’s first name, but this one leads to { $next }.
    .expert = NSEC at { $owner }: the next name { $next } sorts before it and is not the apex { $zone }.
    .fix = Sign { $zone } again with a complete NSEC chain.

NSEC_NEXT_OUTSIDE_ZONE = An NSEC leads to a name outside the zone
    .plain = An NSEC record of { $zone } leads to { $next }, which does not belong to the zone.
    .expert = NSEC at { $owner }: the next name { $next } lies outside { $zone }.
    .fix = Sign { $zone } again; its NSEC chain must stay inside the zone.

UNSUPPORTED_NSEC3_ALGORITHM = NSEC3 has an unknown hash algorithm
    .plain = { $zone } hashes the names in its NSEC3 records with an algorithm that is not defined.
    .expert = The NSEC3 records of { $zone } have hash algorithm { $algorithm }; only 1 (SHA-1) is defined.
    .fix = Sign { $zone } with NSEC3 hash algorithm 1, no salt and no iterations, or with NSEC.

NSEC3_PARAMETERS_MIXED = The NSEC3 records differ in their parameters
    .plain = The NSEC3 records of the proof come from different chains of { $zone } and can’t be used together.
    .expert = NSEC3 records of one response of { $zone } differ in algorithm, iterations or salt.
    .fix = Have every server of { $zone } use one NSEC3 chain; remove the old one once NSEC3PARAM names the new one.

NSEC3_ITERATIONS_TOO_HIGH = NSEC3 has too many iterations
    .plain = Checking the NSEC3 records of { $zone } takes so much computing that validators decline to do it: they treat the zone as unsigned, or refuse its answers.
    .expert = NSEC3 of { $zone } has { $iterations } additional iterations; this page accepts at most { $most }, some resolvers fewer, and RFC 9276 asks for 0.
    .fix = Set the NSEC3 iterations of { $zone } to 0 and sign again.

NONZERO_NSEC3_ITERATION_COUNT = NSEC3 has iterations, though there should be none
    .plain = Checking the NSEC3 records of { $zone } takes more computing than necessary.
    .expert = The iteration count of the NSEC3 records of { $zone } is { $iterations }; it must be 0.
    .fix = Set the NSEC3 iterations of { $zone } to 0 and sign again.

NONEMPTY_NSEC3_SALT = NSEC3 has a salt, though there should be none
    .plain = { $zone } adds a salt to the hashed names in its NSEC3 records, which brings no extra security.
    .expert = NSEC3 of { $zone } has salt { $salt }; none should be used.
    .fix = At the next signing, set an empty NSEC3 salt for { $zone }.

INVALID_NSEC3_OWNER_NAME = The owner name of an NSEC3 is not a hash
    .plain = An NSEC3 record of { $zone } has a name that is not a hash.
    .expert = NSEC3 at { $owner }: the owner name is not a base32hex hash, one label below { $zone }.
    .fix = Sign { $zone } again with software that supports NSEC3.

INVALID_NSEC3_HASH = A hash in an NSEC3 has the wrong length
    .plain = An NSEC3 record of { $zone } contains a hash of an impossible length.
    .expert = NSEC3 at { $owner } of { $zone }: a hash of { $octets } octets instead of 20.
    .fix = Sign { $zone } again with software that supports NSEC3.

NSEC_FROM_PARENT = The proof ends at a delegation or DNAME above the name
    .plain = The record received belongs to a delegation or a DNAME, and says nothing about { $name } below it.
    .expert = The record of { $zone } at { $owner } is from the parent side of a delegation, or at a DNAME: it can’t deny { $name }.
    .fix = If only one resolver shows this, ask another. If all do, check the delegation or DNAME at { $owner }: a server that also hosts the zone { $owner } must answer from that zone, and the others must refer to it.

## Responses

MISSING_NSEC_FOR_NXDOMAIN = No proof that the name does not exist
    .plain = The answer says that { $name } does not exist, but no proof of this from { $zone } came with it.
    .expert = NXDOMAIN for { $name } without a validated NSEC or NSEC3 of { $zone }.
    .fix = Have the servers of { $zone } send NSEC or NSEC3 records with NXDOMAIN. If only one resolver leaves them out, ask another.

MISSING_NSEC_FOR_NODATA = No proof that the record does not exist
    .plain = The answer says that { $name } has no { $rtype } record, but no proof of this from { $zone } came with it.
    .expert = NODATA for { $name } { $rtype } without a validated NSEC or NSEC3 of { $zone }.
    .fix = Have the servers of { $zone } send NSEC or NSEC3 records with empty answers. If only one resolver leaves them out, ask another.

MISSING_NSEC_FOR_WILDCARD = No proof that the wildcard may answer
    .plain = The wildcard { $wildcard } answered for { $name }, but no proof arrived that { $zone } has no closer name.
    .expert = { $name } was expanded from { $wildcard } without a validated NSEC or NSEC3 of { $zone }.
    .fix = Have the servers of { $zone } send the NSEC or NSEC3 that covers { $name }. If only one resolver leaves it out, ask another.

MISSING_SOA_FOR_NXDOMAIN = NXDOMAIN came without a SOA record
    .plain = The answer that { $name } does not exist lacks the SOA record, which says how long this answer may be cached.
    .expert = NXDOMAIN for { $name } without a SOA in the Authority section.
    .fix = Ask another resolver: this one may have left the SOA out, or made the answer itself. If all show the same, the servers of the zone leave it out.

MISSING_SOA_FOR_NODATA = NODATA came without a SOA record
    .plain = The answer that { $name } has no { $rtype } record lacks the SOA record, which says how long this answer may be cached.
    .expert = NODATA for { $name } { $rtype } without a SOA in the Authority section.
    .fix = Ask another resolver: this one may have left the SOA out, or made the answer itself. If all show the same, the servers of the zone leave it out.

SOA_NOT_OWNER_FOR_NXDOMAIN = NXDOMAIN came with the SOA record of another zone
    .plain = The answer that { $name } does not exist carries the SOA record of { $soa }, a zone that does not hold that name.
    .expert = NXDOMAIN for { $name } with the SOA of { $soa }.
    .fix = Ask another resolver: filters answer with a SOA of their own. If all show the same, the servers of the zone send a wrong one.

SOA_NOT_OWNER_FOR_NODATA = NODATA came with the SOA record of another zone
    .plain = The answer that { $name } has no { $rtype } record carries the SOA record of { $soa }, a zone that does not hold that name.
    .expert = NODATA for { $name } { $rtype } with the SOA of { $soa }.
    .fix = Ask another resolver: filters answer with a SOA of their own. If all show the same, the servers of the zone send a wrong one.

INCONSISTENT_NXDOMAIN = The answers differ on whether the name exists
    .plain = One answer says that { $name } does not exist; another says that it does.
    .expert = { $name }: NXDOMAIN for { $denied }, NOERROR for { $given }.
    .fix = Bring the zone’s servers to the same version; answer NXDOMAIN only for names that have no records at all and none below them.

INCONSISTENT_NXDOMAIN_ANCESTOR = NXDOMAIN was answered, but a name below exists
    .plain = { $name } is said not to exist, but { $below }, a name below it, does.
    .expert = NXDOMAIN for { $name }, NOERROR for { $below }: resolvers that apply NXDOMAIN to all names below lose { $below }.
    .fix = Have the zone’s servers answer NOERROR for { $name }, an empty non-terminal.

NXDOMAIN_FOR_EXISTING_NAME = NXDOMAIN was answered, but NODATA is proven
    .plain = The answer says that { $name } does not exist, but the proof from { $zone } says that it does, without such a record.
    .expert = NXDOMAIN for { $name }, but the records of { $zone } prove NODATA (possibly an empty non-terminal).
    .fix = Have the servers of { $zone } answer NOERROR for { $name }.

UNABLE_TO_RETRIEVE_DNSSEC_RECORDS = The resolver passes on no signatures
    .plain = Not a single answer came with a signature, so nothing can be checked: this resolver does not pass signatures on.
    .expert = No RRSIG in any response (first missed over { $owner } { $rtype }): the DO bit is not honoured somewhere on the path.
    .fix = Choose another resolver, one that passes on DNSSEC records.

LOSSY_FORMAT = The resolver’s JSON may differ from what was signed
    .plain = The resolver sends records as text, and something may have been lost in that text. So the signature over { $owner } proves nothing either way.
    .expert = { $owner } { $rtype }: the JSON form may not reproduce the octets that were signed.
    .fix = Ask again in wire format (RFC 8484), or choose another resolver.

RESPONSE_WITHOUT_AUTHORITY = The resolver’s JSON lacks the Authority section
    .plain = The proof that { $owner } has no such records would be in the Authority section, but the resolver’s JSON leaves that section out.
    .expert = { $owner } { $rtype }: the JSON has no Authority section, which would hold the NSEC or NSEC3 records.
    .fix = Ask again in wire format (RFC 8484), or choose another resolver.

UNREADABLE_RECORD = A record can’t be read
    .plain = A record of { $owner } arrived in a form that can’t be read.
    .expert = { $owner } { $rtype }: the response has a record whose RDATA can’t be parsed, or nothing that answers.
    .fix = Ask again in wire format, or choose another resolver.

TYPE_NEVER_SIGNED = Records of this type are never signed
    .plain = Records of type { $rtype } are never signed, so there is nothing to prove about { $name }.
    .expert = { $rtype } at { $name } is a type that zones do not sign.
    .fix = Ask for another type, such as A or AAAA.

## Unsigned zones

INSECURE_DELEGATION = The zone is not signed
    .plain = { $parent } proves that it has no DS for { $zone }. The records of { $zone } may be right, but nobody can check them.
    .expert = { $parent } proves that there is no DS for { $zone }; the delegation is insecure.
    .fix = If { $zone } is yours: switch on DNSSEC where its DNS is hosted, then have the DS record published in { $parent }.

SIGNED_WITHOUT_DS = The zone is signed, but has no DS
    .plain = { $zone } has keys and signatures, but { $parent } has no DS for it, so they prove nothing.
    .expert = { $zone } has a DNSKEY RRset, and { $parent } proves that there is no DS.

INSECURE_OPT_OUT = An unsigned zone can’t be ruled out (NSEC3 opt-out)
    .plain = { $answer ->
        [denied] { $parent } says that { $name } does not exist. It can’t prove this here, because its NSEC3 records leave out unsigned names; check the spelling first.
        [wildcard] The answer for { $name } is signed, and { $parent } gives it for every name that it does not have. But its NSEC3 records leave out unsigned names, so nobody can check that { $name } is not one of them.
       *[given] The NSEC3 records of { $parent } leave out unsigned names. { $name } may be one of them, or lie below one, so nobody can check it.
    }
    .expert = { $answer ->
        [denied] NXDOMAIN; { $name } lies in an opt-out span of { $parent }, where there might be an unsigned delegation: the answer is not secure (RFC 5155 9.2).
        [wildcard] The wildcard’s answer verifies; the NSEC3 over { $name } has the Opt-Out flag, and may hide an unsigned delegation (RFC 5155 9.2).
       *[given] { $name } lies in an opt-out span of { $parent }: there may be an unsigned delegation.
    }
    .fix = { $answer ->
        [denied] If you mistyped the name, correct it. If { $name } should exist, register it, or check whether its registration has expired.
        [wildcard] Sign { $parent } without opt-out.
       *[given] If the zone is yours: switch on DNSSEC where its DNS is hosted, then have the DS record published in { $parent }.
    }

## What a zone asks of its parent

CDS_INCONSISTENT_WITH_DS = The CDS does not match the DS
    .plain = The DS records that { $zone } asks its parent zone for differ from those that the parent zone has.
    .expert = The CDS RRset of { $zone } is not its DS RRset.

CDNSKEY_INCONSISTENT_WITH_DS = The CDNSKEY does not match the DS
    .plain = { $zone } asks its parent zone for DS records of keys other than those that the present DS records name.
    .expert = The keys in the CDNSKEY RRset of { $zone } are not those that its DS RRset covers.

CDNSKEY_INCONSISTENT_WITH_CDS = The CDNSKEY and the CDS name different keys
    .plain = { $zone } asks its parent zone for two different things at once.
    .expert = The CDNSKEY and CDS RRsets of { $zone } name different keys.
    .fix = Publish CDS and CDNSKEY of { $zone } for the same keys.

CDS_SIGNER_INVALID = The CDS is not signed by a key that the DS names
    .plain = The request of { $zone } for new DS records is not signed by a key that a DS in the parent zone names.
    .expert = The CDS RRset of { $zone } is not signed by a key that its DS RRset covers.
    .fix = Sign the CDS RRset of { $zone } with the key that the present DS names.

CDNSKEY_SIGNER_INVALID = The CDNSKEY is not signed by a key that the DS names
    .plain = The request of { $zone } for DS records of new keys is not signed by a key that a DS in the parent zone names.
    .expert = The CDNSKEY RRset of { $zone } is not signed by a key that its DS RRset covers.
    .fix = Sign the CDNSKEY RRset of { $zone } with the key that the present DS names.

CDS_INCORRECT_DELETE_VALUES = The CDS that asks to delete the DS has wrong values
    .plain = { $zone } seems to ask for the removal of its DS records, but not with the values that mean this.
    .expert = A CDS of { $zone } has algorithm 0, but values other than 0 0 0 00.
    .fix = Remove the record. Only if { $zone } is meant to become unsigned, so that nobody can check it any more, put this one in its place, and go on signing until the DS is gone and its TTL has passed: { $zone }. IN CDS 0 0 0 00

CDNSKEY_INCORRECT_DELETE_VALUES = The CDNSKEY that asks to delete the DS has wrong values
    .plain = { $zone } seems to ask for the removal of its DS records, but not with the values that mean this.
    .expert = A CDNSKEY of { $zone } has algorithm 0, but values other than 0 3 0 AA==.
    .fix = Remove the record. Only if { $zone } is meant to become unsigned, so that nobody can check it any more, put this one in its place, and go on signing until the DS is gone and its TTL has passed: { $zone }. IN CDNSKEY 0 3 0 AA==

CDS_DELETE_MULTIPLE_RECORDS = The CDS records ask to delete the DS and for more
    .plain = { $zone } asks for the removal of its DS records and, at the same time, for new ones.
    .expert = The CDS RRset of { $zone } contains a delete request beside other CDS records.
    .fix = Remove the deleting CDS from { $zone }. On its own, without the others, it would make { $zone } unsigned.

CDNSKEY_DELETE_MULTIPLE_RECORDS = The CDNSKEY records ask to delete the DS and for more
    .plain = { $zone } asks for the removal of its DS records and, at the same time, for DS records of new keys.
    .expert = The CDNSKEY RRset of { $zone } contains a delete request beside other CDNSKEY records.
    .fix = Remove the deleting CDNSKEY from { $zone }. On its own, without the others, it would make { $zone } unsigned.

## Aliases

DNAME_NO_CNAME = The CNAME that belongs to the DNAME is missing
    .plain = A DNAME redirects all names below { $dname }, but the CNAME for { $name } is missing.
    .expert = The DNAME at { $dname } came without the CNAME at { $name } that is synthesised from it.
    .fix = Have the servers add the synthesised CNAME, for resolvers that do not support DNAME.

DNAME_TARGET_MISMATCH = The CNAME does not follow from the DNAME
    .plain = According to the DNAME, { $name } leads to { $expected }, but the CNAME says { $target }.
    .expert = CNAME at { $name }: the target { $target } is not the one that follows from the DNAME, { $expected }.
    .fix = Have the servers synthesise the CNAME from the DNAME. If only one resolver shows this, suspect the resolver.

DNAME_TARGET_TOO_LONG = The DNAME leads to a name that is too long
    .plain = According to the DNAME at { $dname }, { $name } leads to a name longer than DNS allows.
    .expert = Substitution by the DNAME at { $dname } turns { $name } into a name of more than 255 octets.
    .fix = Choose a shorter target for the DNAME at { $dname }.

DNAME_TTL_ZERO = The CNAME made from a DNAME has TTL 0
    .plain = The CNAME for { $name } that is made from the DNAME of { $dname } may not be cached at all.
    .expert = The CNAME at { $name } synthesised from the DNAME at { $dname } has TTL 0.
    .fix = Have the servers give the synthesised CNAME the TTL of the DNAME.

DNAME_TTL_MISMATCH = The CNAME and its DNAME have different TTLs
    .plain = The CNAME for { $name } may be cached for a different length of time than the DNAME of { $dname } that it is made from.
    .expert = The CNAME at { $name } has TTL { $ttl }, the DNAME at { $dname } has { $expected }.
    .fix = Have the servers give the synthesised CNAME the TTL of the DNAME.

CNAME_LOOP = The aliases form a loop
    .plain = The alias { $name } leads to { $target }, which already appeared in the chain, so the chain never ends.
    .expert = The alias at { $name } leads back to { $target }.
    .fix = Break the loop: remove the alias from one of the names, and give that name the records (such as A and AAAA) that it should have.

CNAME_CHAIN_TOO_LONG = The chain of aliases is too long
    .plain = The chain of aliases has led from name to name more than { $most } times, and it still goes on at { $name }.
    .expert = More than { $most } aliases in a row, the last at { $name }.
    .fix = Let { $name } and the aliases before it point straight to the last name.

CNAME_WITH_OTHER_DATA = The name has both a CNAME and other records
    .plain = { $name } is an alias (CNAME) for another name, and must have no other records, but it also has { $rtype }.
    .expert = { $name } has a CNAME and { $rtype }: the answer depends on what a cache saw first.
    .fix = { $rtype ->
        [NS] No CNAME is allowed at the apex of a zone. If the CNAME is in the zone { $name } itself: remove it, keep NS and SOA, and give the name addresses, or what the DNS host offers in place of an alias (ALIAS, ANAME, flattening). If it is in the parent zone: have that zone replace the CNAME with the delegation (NS), or keep the CNAME and give up the zone { $name }.
       *[other] Remove either the CNAME at { $name } or its { $rtype } records.
    }

## Trust anchors

NO_TRUST_ANCHOR_SIGNING = The trust anchor matches no key that signs the zone’s keys
    .plain = The trust anchor of this page for { $zone } is a key that { $zone } does not publish, or does not sign its keys with.
    .expert = No DNSKEY of { $zone } that signs its DNSKEY RRset matches a trust anchor; key { $key_tag } was looked for.
    .fix = Compare the trust anchor of { $zone } with what its owner publishes (for the root: IANA). If the trust anchor is right, choose another resolver: the keys received are not the real keys of { $zone }.

TRUST_ANCHOR_REVOKED = The key of the trust anchor is revoked
    .plain = The owner of { $zone } has revoked the key that this page uses as its trust anchor.
    .expert = DNSKEY { $key_tag } of { $zone } matches a trust anchor and has the REVOKE bit set.
    .fix = Replace key { $key_tag } with the new trust anchor that the owner of { $zone } publishes.

NO_TRUST_ANCHOR = There is no trust anchor for this name
    .plain = There is no trust anchor for { $name }, so nothing about it can be checked.
    .expert = No trust anchor at { $name } or above it.
    .fix = Use the root’s trust anchors, or provide one for { $name }.

## Limits on work

TOO_MANY_RRSIGS = Too many signatures on one set of records
    .plain = { $owner } has so many signatures that checking them all would keep this device busy, so the page stopped.
    .expert = More than { $most } signature checks over { $owner } { $rtype } of { $zone } would be needed (CVE-2023-50387).
    .fix = Serve few signatures for each RRset of { $zone }, one for each key that signs it.

TOO_MANY_SIGNATURE_CHECKS = The answer needs too many signature checks
    .plain = The answer needs so many signature checks that the page stopped at { $owner }.
    .expert = More than { $most } signature checks would be needed, the next one over { $owner } { $rtype } of { $zone } (CVE-2023-50387).
    .fix = Serve fewer signatures, and fewer keys that share a key tag, in { $zone }.

TOO_MANY_COLLIDING_KEYS = Too many keys have the same key tag
    .plain = So many keys of { $zone } share a key tag that the page stopped trying them.
    .expert = More than { $most } DNSKEYs of { $zone } share a key tag and algorithm (CVE-2023-50387).
    .fix = Leave the DS of { $zone } as it is. Of the keys that share a key tag, remove from { $zone } those that no DS names and no signature needs. Change the key that the DS names only by an ordinary rollover: add the new key, have its DS published and seen, wait until the TTL of the old DS has passed; only then remove the old DS and the old key.

TOO_MANY_NSEC3_HASHES = The proof needs too many NSEC3 hashes
    .plain = Checking the NSEC3 records of { $zone } takes so much computing that the page stopped.
    .expert = More than { $most } NSEC3 hashes would be needed for { $zone } (CVE-2023-50868).
    .fix = Sign { $zone } with one NSEC3 chain without iterations, or with NSEC.

TOO_MUCH_TO_CHECK = The answer is too large to be checked
    .plain = So much data came for { $owner } that checking all of it would keep this device busy, so the page stopped.
    .expert = { $owner } { $rtype } of { $zone }: the limit on steps or octets of one validation was reached (CVE-2023-50387).
    .fix = Serve fewer and smaller records and signatures for { $owner }. If you don’t run { $zone }, ask another resolver: somebody on the path may have added to the answer.

## The way to the resolver

OFFLINE = This device has no network connection
    .plain = This device has no connection, so it could not ask for { $owner }.
    .expert = { $owner } { $rtype }: the browser reports no network.
    .fix = Connect to a network, and try again.

NETWORK_ERROR = The resolver can’t be reached
    .plain = The question for { $owner } did not get through to the resolver.
    .expert = { $owner } { $rtype }: the request failed (name, connection, CORS, or an extension that blocks it).
    .fix = Choose another resolver, or allow this page to reach it; some networks and extensions block DNS over HTTPS.

TIMEOUT = The resolver does not answer
    .plain = The resolver took too long to answer for { $owner }.
    .expert = { $owner } { $rtype }: no response within { $after } ms.
    .fix = Try again, or choose another resolver.

HTTP_ERROR = The resolver rejects the question with an HTTP error
    .plain = The resolver’s web server did not accept the question for { $owner }.
    .expert = { $owner } { $rtype }: HTTP status { $status }.
    .fix = Wait a little and try again, or choose another resolver.

RESPONSE_NOT_JSON = The resolver’s answer is not DNS JSON
    .plain = What came for { $owner } is not the answer of a DNS resolver.
    .expert = { $owner } { $rtype }: not the JSON of a DNS response ({ $detail }).
    .fix = Choose another resolver. A network’s login page may also answer in its place.

RESPONSE_NOT_DNS = The resolver’s answer is not a DNS message
    .plain = What came for { $owner } is not the answer of a DNS resolver.
    .expert = { $owner } { $rtype }: not a DNS message.
    .fix = Choose another resolver. A network’s login page may also answer in its place.

RESPONSE_TO_OTHER_QUESTION = The answer belongs to another question
    .plain = What came for { $owner } answers a question that this page did not ask, so the page set it aside.
    .expert = { $owner } { $rtype }: the question in the response is another one.
    .fix = Choose another resolver. A network that answers in place of the resolver may also be the cause.

TOO_MANY_QUESTIONS = The check needs too many questions
    .plain = This name needs more questions than the page asks, so { $owner } was left out.
    .expert = { $owner } { $rtype } was not asked: the limit on questions was reached.
    .fix = Ask for the last name of the alias chain on its own, or for a name with fewer labels.

NOT_CAPTURED = The recorded case lacks an answer
    .plain = The recorded case does not contain the answer for { $owner }.
    .expert = { $owner } { $rtype } has no response in the capture.
    .fix = Record the case again, or check the name live.

RESOLVER_SERVFAIL = The resolver reports a failure (SERVFAIL)
    .plain = { $reason ->
        [dnssec] The resolver checked the signatures over { $owner } itself, although it was asked not to. It says that they are not valid, and withholds the answer.
        [unchecked] The resolver could not check { $owner } itself, and gives no answer.
        [stale] The resolver has only an old answer for { $owner }, and does not return it.
        [filtered] The resolver says that it withholds the answer for { $owner }.
        [not-ready] The resolver was not ready to answer for { $owner }, or repeats an error from a moment ago.
        [unreachable] The resolver could not reach the servers of { $owner }, or got nothing from them that it could use.
        [refusing] The resolver does not answer questions like this one about { $owner }.
        [other] The resolver could not find an answer for { $owner }; its own remark follows below.
       *[none] The resolver could not find an answer for { $owner }, and does not say why.
    }
    .expert = { $owner } { $rtype }: SERVFAIL with checking disabled. { $said }
    .fix = { $reason ->
        [dnssec] Choose a resolver that returns the records when asked to leave the checking to you; then this page can show what is wrong.
        [unchecked] Choose another resolver.
        [stale] Wait a little, or choose another resolver.
        [filtered] Choose another resolver, one that does not filter.
        [not-ready] Wait a minute, and try again.
        [unreachable] Try another resolver. If all fail, the servers of the zone are down or lame: tell its owner.
        [refusing] Choose another resolver.
       *[none] Try another resolver. If all fail, tell the owner of the name that its servers may be down.
    }

RESOLVER_REFUSED = The resolver refuses to answer
    .plain = The resolver refused to answer for { $owner }.
    .expert = { $owner } { $rtype }: REFUSED. { $said }
    .fix = Choose another resolver. This one may filter, limit how much it is asked, or serve only other networks.

FORMERR = The resolver does not understand the question
    .plain = The resolver did not understand the question for { $owner }.
    .expert = { $owner } { $rtype }: FORMERR. { $said }
    .fix = Choose another resolver.

RESOLVER_NOTIMP = The resolver does not support this kind of question
    .plain = The resolver does not answer questions of this kind about { $owner }.
    .expert = { $owner } { $rtype }: NOTIMP. { $said }
    .fix = Choose another resolver, or ask for another type.

INVALID_RCODE = The resolver answers with an unexpected code
    .plain = The resolver answered for { $owner } with a response code that is not an answer.
    .expert = { $owner } { $rtype }: RCODE { $rcode }. { $said }
    .fix = Choose another resolver.

TRUNCATED = The answer was cut short
    .plain = The answer for { $owner } was cut short, so something may be missing.
    .expert = { $owner } { $rtype }: the TC bit is set.
    .fix = Ask again, in wire format if the resolver offers it, or choose another resolver.

RESOLVER_FILTERED = The resolver blocks or filters the name
    .plain = The resolver itself says that it did not give the real answer for { $owner }: it blocks or filters this name.
    .expert = { $owner } { $rtype }: extended DNS error of a filter. { $said }
    .fix = Choose another resolver, one that does not filter.

RESOLVER_STALE_ANSWER = The resolver gives an outdated answer
    .plain = The resolver itself says that it could not get a new answer for { $owner }, and gave an old one from its cache.
    .expert = { $owner } { $rtype }: extended DNS error of a stale answer (RFC 8767). { $said }
    .fix = Ask another resolver, or try again later; what is wrong with the old copy may have been fixed long ago.

RESOLVER_REMARK = The resolver added a remark to its answer
    .plain = { $reason ->
        [dnssec] The resolver says that, by its own check, something is wrong with the signatures over { $owner }. This page judges by the records.
        [unchecked] The resolver says that it could not check { $owner } itself. This page judges by the records.
        [not-ready] The resolver says that it was not ready to answer for { $owner }, or that it repeats an earlier error.
        [unreachable] The resolver says that it had trouble with the servers of { $owner }.
        [refusing] The resolver says that it does not serve this kind of question about { $owner }.
       *[other] The resolver added a remark to the answer for { $owner }.
    }
    .expert = { $owner } { $rtype }: { $said }
    .fix = If the answer looks wrong, ask another resolver as well.

ANSWER_BLOCKED = The resolver or network seems to block the name
    .plain = The answer for { $owner } is { $address }, an address that leads nowhere on the internet, and it has no signature. Resolvers and networks answer this way for names that they block.
    .expert = { $owner } { $rtype }: { $address } without RRSIG. No zone on the path, and no DS, has anything to fix.
    .fix = Choose a resolver that does not filter, or have the name taken off the blocklist of the one that you use.

DNS64_ADDRESS = The network made the address (DNS64)
    .plain = Your network made the address { $address } for { $owner } from an IPv4 address, so no zone can have signed it.
    .expert = { $owner } AAAA: { $address } lies in a DNS64 prefix (64:ff9b::/96, RFC 6052 2.1; 64:ff9b:1::/48, RFC 8215), and has no RRSIG.
    .fix = Nothing is wrong with the name. To check it, ask a resolver without DNS64, or ask for A, the address that this one was made from.

ANSWER_FOR_DENIED_NAME = An unsigned answer came for a name that does not exist
    .plain = { $zone } proves with signatures that { $owner } does not exist. So the answer, which has no signature, was most likely inserted on the way, by your resolver or your network.
    .expert = { $owner } { $rtype } came without RRSIG, though the signed denial of { $zone } covers the name. Unless the name was just added without signing, the zone has nothing to fix.
    .fix = Ask a resolver on another network. If you run { $zone } and have just added the name, sign the zone again.

BARE_NEGATIVE_ANSWER = An empty answer came without SOA or proof
    .plain = The answer for { $owner } contains nothing that its zone would send, not even the SOA record that every zone puts into an empty answer. Most likely your resolver or network made this answer, or cut it short.
    .expert = { $owner } { $rtype } ({ $zone }): a negative response without NSEC or NSEC3, and without the SOA of a zone that holds the name. A server of a signed zone that follows the rules does not answer this way; nothing here speaks against the keys or the DS of the zone.
    .fix = Choose another resolver or network; some answer this way for names that they block. If all show the same, tell whoever runs the zone.

DNSKEY_LEFT_OUT = The zone’s keys are missing from the answer
    .plain = { $reason ->
        [root] The answer says that the root has no keys. But the root has keys, and all of DNSSEC begins with them. Most likely your resolver or network made this answer, or changed it.
        [types] The answer says that { $zone } has no keys, but the NSEC or NSEC3 record in the same answer says that it has. Most likely your resolver or network changed this answer.
        [signs] The answer says that { $zone } has no keys, but records came that { $zone } has signed, and without keys nobody can sign. Most likely your resolver or network made this answer, or changed it.
        [denied] The answer says that { $zone } has no keys, and so does the NSEC or NSEC3 record in it, but this page has a trust anchor for { $zone }. Most likely { $zone } is not signed any more, and the trust anchor is old; or your resolver or network made this answer, or changed it.
       *[anchor] The answer says that { $zone } has no keys, but this page has a trust anchor for { $zone }. Most likely your resolver or network made this answer, or changed it; or { $zone } is not signed any more.
    }
    .expert = { $zone } DNSKEY: a negative response, against { $reason ->
        [root] what the root zone is known to publish
        [types] the type bitmap at the apex, in the same response
        [signs] RRSIG records by { $zone } in the responses
       *[anchor] the trust anchor
    }.
    .fix = { $reason ->
        [root] Choose another resolver or network: the servers of the root give its keys to everybody.
        [denied] If { $zone } is not signed any more, remove its trust anchor: ask whoever runs { $zone }. If it is signed, choose another resolver or network.
       *[other] Choose another resolver or network. If all show the same, tell whoever runs { $zone }: its servers must give its DNSKEY RRset.
    }

SPECIAL_NAME = No public zone answers for this name
    .plain = { $name } is one of the names that resolvers and networks answer for themselves. Such answers carry no signatures, and can’t be checked.
    .expert = { $name }: reserved by { $source }; the resolver or the network made the answer. No zone above has anything to fix.
    .fix = Nothing is broken. If the answer is wrong, ask whoever runs your network.

DEVICE_CLOCK_SUSPECT = The clock of this device seems to be wrong
    .plain = According to this device’s clock ({ $now }), no signature of any zone is valid. It is more likely that the clock is wrong.
    .expert = All signatures of { $zones } zones lie on the same side of { $now }.
