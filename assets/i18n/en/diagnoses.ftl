# One message for each diagnosis: the title, a sentence for a beginner (.plain), one for an expert (.expert), and what to do (.fix).
# The values in braces are those of the diagnosis; the test of diagnoses holds them against its fields.

## Signatures

SIGNER_NOT_ZONE = The signature names another zone as its signer
    .plain = The signature over the records of { $owner } names { $signer } as its signer, but only { $zone } may sign them.
    .expert = RRSIG over { $owner } { $rtype }: the signer's name { $signer } is not the zone { $zone } that holds the RRset.
    .fix = Sign { $owner } { $rtype } with the keys of { $zone }, and look for a delegation that is missing or was left behind.

RRSIG_LABELS_EXCEED_RRSET_OWNER_LABELS = The signature counts more labels than the name has
    .plain = The signature was made for a name with more labels than { $owner } has, so it can't belong to it.
    .expert = RRSIG over { $owner } { $rtype }: the labels field is { $labels }, the owner has { $owner_labels }.
    .fix = Sign { $owner } { $rtype } again with a labels field of at most { $owner_labels }.

INCEPTION_AFTER_EXPIRATION = The signature's validity ends before it begins
    .plain = { $order ->
        [apart] The signature over { $owner } claims to be good from { $inception } until { $expiration }. Over such a span the end counts as coming before the beginning, so nobody relies on it.
       *[reversed] The signature over { $owner } says that it ends before it begins, so there is no moment at which it holds.
    }
    .expert = { $order ->
        [apart] RRSIG over { $owner } { $rtype } by { $zone }: inception { $inception } and expiration { $expiration } are more than 68 years apart; compared as serial numbers (RFC 1982), the expiration then counts as the earlier of the two.
       *[reversed] RRSIG over { $owner } { $rtype } by { $zone }: inception { $inception } is later than expiration { $expiration }.
    }
    .fix = { $order ->
        [apart] Sign { $zone } again with a validity of weeks, and in any case of less than 68 years.
       *[reversed] Sign { $zone } again with an inception before the expiration; check the clock and the settings of the signer.
    }

EXPIRATION_IN_PAST = The signature has expired
    .plain = The signature over { $owner } was good until { $expired }. Since then nobody may rely on it.
    .expert = RRSIG over { $owner } { $rtype } by { $zone }: expiration { $expired } lies { $since } before the moment of the check.
    .fix = Sign { $zone } again (the old signatures ended { $expired }), unless that was done already and some server still serves the old copy: then mend its zone transfer. Find out which it was. If other resolvers have newer signatures, this one keeps an old copy: ask another.

INCEPTION_IN_FUTURE = The signature is not valid yet
    .plain = The signature over { $owner } counts only from { $inception } on, and that has not come yet.
    .expert = RRSIG over { $owner } { $rtype } by { $zone }: inception { $inception } lies { $until } after the moment of the check.
    .fix = Set the clock of the machine that signs { $zone }, and sign again with an inception in the past. If every name shows this, set the clock of this device.

EXPIRATION_WITHIN_CLOCK_SKEW = The signature is about to expire
    .plain = The signature over { $owner } holds for only { $left } more, and a clock that is a little fast finds it expired already.
    .expert = RRSIG over { $owner } { $rtype } expires { $expiration }, in { $left }: within the 300 s that clocks may differ.
    .fix = Sign { $zone } again before { $expiration }, and renew signatures some days ahead from now on.

INCEPTION_WITHIN_CLOCK_SKEW = The signature has only just become valid
    .plain = The signature over { $owner } is only { $age } old, and a clock that is a little slow finds it not valid yet.
    .expert = RRSIG over { $owner } { $rtype } has inception { $inception }, { $age } ago: within the 300 s that clocks may differ.
    .fix = Have the signer of { $zone } set the inception an hour into the past.

SIGNATURE_INVALID = The signature does not verify with the key
    .plain = The signature over { $owner } ({ $rtype }) does not match the records: something was changed after the signing, or it was made with another key than the one that { $zone } publishes under the same key tag.
    .expert = RRSIG over { $owner } { $rtype } does not verify with key { $key_tag } of { $zone }, algorithm { $algorithm }.
    .fix = See that the key which signs { $zone } is the published key { $key_tag }, then sign again; make sure that nothing rewrites { $owner } { $rtype } between signer and server. If only one resolver shows this, suspect the resolver.

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
    .fix = Sign { $zone } again with software that knows algorithm 15.

RRSIG_BAD_LENGTH_ED448 = The Ed448 signature has the wrong length
    .plain = The signature over { $owner } is too long or too short for a signature of its algorithm.
    .expert = RRSIG over { $owner } { $rtype }, algorithm 16: { $octets } octets instead of 114.
    .fix = Sign { $zone } again with software that knows algorithm 16.

MISSING_RRSIG = The signature is missing
    .plain = { $zone } is known as a zone that must sign its records, but those of { $owner } ({ $rtype }) came without a signature.
    .expert = No RRSIG over { $owner } { $rtype }, though a DS or a trust anchor makes { $zone } a signed zone.
    .fix = Sign { $zone } as a whole, its keys with the key that the DS names, and serve { $owner } { $rtype } with its RRSIG from every server. If only one resolver shows this, it may strip signatures or keep an old copy: ask another.

NO_VALID_RRSIG = None of the signatures is valid
    .plain = None of the signatures over { $owner } is valid.
    .expert = None of the RRSIGs over { $owner } { $rtype } may be used for { $zone }.
    .fix = Sign { $zone } again.

MISSING_RRSIG_FOR_ALG_DS = The DS names an algorithm that does not sign the keys
    .plain = The DS in the zone above promises signatures of a certain algorithm for { $zone }, and there are none of that algorithm.
    .expert = The DS RRset of { $zone } has algorithm { $algorithm }, and no RRSIG of that algorithm over the DNSKEY RRset holds.

MISSING_RRSIG_FOR_ALG_DNSKEY = A key's algorithm does not sign all records
    .plain = The zone { $zone } publishes keys of a certain algorithm, but { $owner } has no signature of that algorithm.
    .expert = The DNSKEY RRset of { $zone } has algorithm { $algorithm }, and { $owner } { $rtype } has no RRSIG of it.

NO_DNSKEY_FOR_RRSIG = The key that made the signature is not published
    .plain = The signature over { $owner } was made with a key that { $zone } does not publish.
    .expert = RRSIG over { $owner } { $rtype } names key { $key_tag }, algorithm { $algorithm }, which is not in the DNSKEY RRset of { $zone }.
    .fix = Publish key { $key_tag } in { $zone } again, or sign with the keys that are published; keep an old key until its last signature has left the caches.

DNSKEY_REVOKED_RRSIG = The signature was made with a revoked key
    .plain = The signature over { $owner } was made with a key that its owner has revoked.
    .expert = RRSIG over { $owner } { $rtype } by key { $key_tag } of { $zone }, which has the REVOKE bit.
    .fix = Sign { $zone } with a key that is not revoked; key { $key_tag } may only sign its own DNSKEY RRset.

ALGORITHM_NOT_SUPPORTED = The algorithm can't be checked here
    .plain = A key or a signature of { $zone }, or a DS in the zone above, has an algorithm that this page can't check, so it says nothing about that. Where there is no other algorithm, the zone counts as unsigned.
    .expert = A DNSKEY, DS or RRSIG of { $zone } has algorithm { $algorithm }, which is not implemented here; by RFC 4035 5.2 that counts as unsigned where no other path is left.
    .fix = That this page can't check it does not make it wrong. If everyone is to be able to check { $zone }, change it to algorithm 13, in the order of a rollover: in with the new signatures, the new keys, the new DS; then out with the old DS, the old keys, the old signatures. After each step, wait until caches have forgotten what was before.

ALGORITHM_VALIDATION_PROHIBITED = The algorithm must not be used for validation
    .plain = A key or a signature of { $zone }, or a DS in the zone above, has an algorithm that has been withdrawn, and that no one may rely on any more. Where there is no other algorithm, the zone counts as unsigned.
    .expert = A DNSKEY, DS or RRSIG of { $zone } has algorithm { $algorithm }, which must not be used for validation.

ALGORITHM_PROHIBITED = The algorithm must not be used for signing
    .plain = A key or a signature of { $zone }, or a DS in the zone above, has an old algorithm that no one should sign with any more.
    .expert = A DNSKEY, DS or RRSIG of { $zone } has algorithm { $algorithm }, which must not be used for signing; some systems already treat a zone that has no other as unsigned.

ALGORITHM_NOT_RECOMMENDED = The algorithm is not recommended for signing
    .plain = A key or a signature of { $zone }, or a DS in the zone above, has an algorithm for which there are better ones.
    .expert = A DNSKEY, DS or RRSIG of { $zone } has algorithm { $algorithm }, which is not recommended for signing.

RRSET_TTL_MISMATCH = Records of one set have different TTLs
    .plain = Records of { $owner } that belong together may be kept for different times.
    .expert = { $owner } { $rtype }: TTLs { $ttl } and { $other } in one RRset or between it and its RRSIG, seen through a cache.
    .fix = Give all records of { $owner } { $rtype } the same TTL. A resolver's cache may also be the cause.

ORIGINAL_TTL_EXCEEDED_RRSET = The TTL of the records exceeds the signed TTL
    .plain = The records of { $owner } may be kept for longer than the signature over them allows.
    .expert = { $owner } { $rtype }: TTL { $ttl } exceeds the original TTL { $original } of the RRSIG.
    .fix = Serve { $owner } { $rtype } with a TTL of at most { $original } s, or sign again after a change of TTL.

ORIGINAL_TTL_EXCEEDED_RRSIG = The TTL of the signature exceeds the signed TTL
    .plain = The signature over { $owner } may be kept for longer than it says itself.
    .expert = RRSIG over { $owner } { $rtype }: TTL { $ttl } exceeds its original TTL { $original }.
    .fix = Serve the RRSIG over { $owner } { $rtype } with the TTL of its RRset, at most { $original } s.

TTL_BEYOND_EXPIRATION = The TTL reaches beyond the signature's expiration
    .plain = The records of { $owner } may be kept in caches for longer than the signature over them is valid.
    .expert = { $owner } { $rtype }: TTL { $ttl } s, but the RRSIG expires { $expiration }, in { $left }.
    .fix = Sign { $zone } again before { $expiration }, and renew signatures while they still last for more than one TTL.

## DS records

DIGEST_INVALID = The DS does not match the key
    .plain = The zone above has a DS for { $zone }'s key, and the key that { $zone } publishes does not match it.
    .expert = DS of { $zone } for key { $key_tag }, digest type { $digest_type }: published { $published }, computed { $computed }.

NO_SEP = No DS matches a key that signs the zone's keys
    .plain = The zone above has a DS for a key that { $zone } does not publish or does not sign its keys with, so nobody can tell whether its keys are real.
    .expert = No DS of { $zone } matches a DNSKEY that signs its DNSKEY RRset; key { $key_tag } was looked for.

MISSING_SEP_FOR_ALG = One of the DS records matches no key that signs
    .plain = One of the DS records that the zone above has for { $zone } belongs to no key that signs; another one does.
    .expert = The DS RRset of { $zone } has algorithm { $algorithm }, and no DS of it matches a DNSKEY that signs the DNSKEY RRset.

NO_DNSKEY = The zone has a DS, but publishes no keys
    .plain = The zone above has a DS that says that { $zone } is signed, but { $zone } publishes no key to check signatures with.
    .expert = There is a DS for { $zone }, and no DNSKEY RRset.

DNSKEY_REVOKED_DS = The DS names a revoked key
    .plain = The zone above has a DS for a key that { $zone } has revoked.
    .expert = DS of { $zone } for key { $key_tag }, which has the REVOKE bit.

DS_DIGEST_ALGORITHM_IGNORED = The SHA-1 DS is ignored beside one with SHA-256
    .plain = The zone above has a DS with an old digest type for { $zone } beside a better one; only the better one counts.
    .expert = The DS RRset of { $zone } has digest type 1 beside 2: validators ignore the former.

DS_DIGEST_ALGORITHM_MAYBE_IGNORED = The SHA-1 DS may be ignored beside a stronger one
    .plain = The zone above has a DS with an old digest type for { $zone } beside a better one; many look at the better one only.
    .expert = The DS RRset of { $zone } has digest type 1 beside { $digest_type }: validators may ignore the former.

DIGEST_ALGORITHM_NOT_SUPPORTED = The digest type of the DS can't be checked here
    .plain = The zone above has a DS for { $zone } with a digest type that this page can't compute.
    .expert = A DS of { $zone } has digest type { $digest_type }, which is not implemented here.

DIGEST_ALGORITHM_VALIDATION_PROHIBITED = The digest type of the DS must not be used for validation
    .plain = The zone above has a DS for { $zone } with a digest type that no one may trust.
    .expert = A DS of { $zone } has digest type { $digest_type }, which must not be used for validation.

DIGEST_ALGORITHM_PROHIBITED = The digest type of the DS must no longer be used
    .plain = The zone above has a DS for { $zone } with an old digest type that no one should use any more.
    .expert = A DS of { $zone } has digest type { $digest_type }, which must not be used for delegations.

## Keys

DNSKEY_WITHOUT_ZONE_FLAG = A key is not marked as a zone key
    .plain = A key of { $zone } is not marked as one that may sign the zone's records.
    .expert = DNSKEY { $key_tag } of { $zone } has flags { $flags }: the Zone Key bit (256) is not set.
    .fix = Publish the key of { $zone } with flags 256 (257 if a DS names it), and sign with it; changing the flags changes the key tag. If a DS names the old tag: have the new DS published, and the old one removed only once the new one is seen and the TTL of the old one has passed.

DNSKEY_WRONG_PROTOCOL = A key has the wrong protocol number
    .plain = A key of { $zone } is marked for something other than DNSSEC.
    .expert = DNSKEY { $key_tag } of { $zone } has protocol { $protocol } instead of 3.
    .fix = Publish the key of { $zone } with protocol 3, and sign with it. If a DS names the old one: have the new DS published, and the old one removed only once the new one is seen and the TTL of the old one has passed.

DNSKEY_ZERO_LENGTH = A key is empty
    .plain = { $zone } publishes a key with nothing in it.
    .expert = DNSKEY { $key_tag } of { $zone } has an empty Public Key field.
    .fix = If a DS names the empty key { $key_tag } of { $zone }: have the DS of the key that is to replace it published first. Publish the whole key in place of the empty one; or take that out, and sign again with another published key whatever only it signs.

DNSKEY_BAD_LENGTH_GOST = A GOST key has the wrong length
    .plain = A key of { $zone } is too long or too short to be a key of its kind.
    .expert = DNSKEY { $key_tag } of { $zone }, algorithm 12: { $octets } octets instead of 64.

DNSKEY_BAD_LENGTH_ECDSA256 = A P-256 key has the wrong length
    .plain = A key of { $zone } is too long or too short to be a key of its kind.
    .expert = DNSKEY { $key_tag } of { $zone }, algorithm 13: { $octets } octets instead of 64 (x and y, without a leading 04).
    .fix = If a DS names key { $key_tag }: sign with a whole key first, have that key’s DS published, and have the old DS removed only once the new one is seen and the TTL of the old one has passed. Then, or if no DS names it: sign with a whole key whatever only key { $key_tag } signs, and take key { $key_tag } out of { $zone }.

DNSKEY_BAD_LENGTH_ECDSA384 = A P-384 key has the wrong length
    .plain = A key of { $zone } is too long or too short to be a key of its kind.
    .expert = DNSKEY { $key_tag } of { $zone }, algorithm 14: { $octets } octets instead of 96 (x and y, without a leading 04).
    .fix = If a DS names key { $key_tag }: sign with a whole key first, have that key’s DS published, and have the old DS removed only once the new one is seen and the TTL of the old one has passed. Then, or if no DS names it: sign with a whole key whatever only key { $key_tag } signs, and take key { $key_tag } out of { $zone }.

DNSKEY_BAD_LENGTH_ED25519 = An Ed25519 key has the wrong length
    .plain = A key of { $zone } is too long or too short to be a key of its kind.
    .expert = DNSKEY { $key_tag } of { $zone }, algorithm 15: { $octets } octets instead of 32.
    .fix = If a DS names key { $key_tag }: sign with a whole key first, have that key’s DS published, and have the old DS removed only once the new one is seen and the TTL of the old one has passed. Then, or if no DS names it: sign with a whole key whatever only key { $key_tag } signs, and take key { $key_tag } out of { $zone }.

DNSKEY_BAD_LENGTH_ED448 = An Ed448 key has the wrong length
    .plain = A key of { $zone } is too long or too short to be a key of its kind.
    .expert = DNSKEY { $key_tag } of { $zone }, algorithm 16: { $octets } octets instead of 57.
    .fix = If a DS names key { $key_tag }: sign with a whole key first, have that key’s DS published, and have the old DS removed only once the new one is seen and the TTL of the old one has passed. Then, or if no DS names it: sign with a whole key whatever only key { $key_tag } signs, and take key { $key_tag } out of { $zone }.

DNSKEY_BAD_LENGTH_MLDSA44 = An ML-DSA-44 key has the wrong length
    .plain = A key of { $zone } is too long or too short to be a key of its kind.
    .expert = DNSKEY { $key_tag } of { $zone }, algorithm 18: { $octets } octets instead of 1312.
    .fix = If a DS names key { $key_tag }: sign with a whole key first, have that key’s DS published, and have the old DS removed only once the new one is seen and the TTL of the old one has passed. Then, or if no DS names it: sign with a whole key whatever only key { $key_tag } signs, and take key { $key_tag } out of { $zone }.

DNSKEY_MALFORMED = A key is malformed
    .plain = A key of { $zone } has numbers in it that no key of its kind can have.
    .expert = DNSKEY { $key_tag } of { $zone } is no key of algorithm { $algorithm } (off the curve, of small order, or with an impossible exponent or modulus).
    .fix = Make a new key for { $zone }, and sign with it. If a DS names the old one: have the new DS published, and the old one removed only once the new one is seen and the TTL of the old one has passed.

KEY_SIZE_NOT_SUPPORTED = A key is too large or too small to be checked here
    .plain = A key of { $zone } is of a size that this page does not check, so it says nothing about the signature.
    .expert = DNSKEY { $key_tag } of { $zone } has { $bits } bits, outside the sizes that are checked here.
    .fix = At the next change of keys, take an RSA key of 2048 bits for { $zone }.

DNSKEY_TOO_SHORT = A key is shorter than recommended
    .plain = A key of { $zone } is shorter than is advised today. There is no hurry.
    .expert = RSA key { $key_tag } of { $zone } has { $bits } bits; 2048 are the usual least today.
    .fix = At the next change of keys, take an RSA key of 2048 bits in place of key { $key_tag } of { $zone }.

REVOKED_NOT_SIGNING = A key's revocation is not signed with that key
    .plain = { $zone } revokes a key, but not with that key's own signature. Whoever has that key as a trust anchor will not take note of it.
    .expert = DNSKEY { $key_tag } of { $zone } has the REVOKE bit and no RRSIG of its own over the DNSKEY RRset.
    .fix = Sign the DNSKEY RRset of { $zone } with the revoked key { $key_tag } too, or remove the key.

DNSKEY_TAG_COLLISION = Several keys have the same key tag
    .plain = { $zone } has keys that share their key tag, so that each must be tried.
    .expert = { $keys } DNSKEYs of { $zone } have key tag { $key_tag } and the same algorithm.
    .fix = Nothing has to be done now. At the next change of keys, take a new key whose tag differs from those of the others.

DNSKEY_NOT_AT_ZONE_APEX = Keys are published where no zone begins
    .plain = { $owner } publishes keys, but it is only a name within { $zone }: nobody looks for keys there.
    .expert = The DNSKEY RRset at { $owner } is signed by { $zone }, of which { $owner } is not the apex.
    .fix = Remove the keys at { $owner }, or delegate it from { $zone } as a zone of its own.

## Proofs of non-existence

SNAME_NOT_COVERED = No NSEC covers the name
    .plain = This answer counts only if { $zone } has no record of its own for { $name }, but none of the NSEC records that came covers that name.
    .expert = No proven NSEC of { $zone } covers { $name }.
    .fix = Have the servers of { $zone } send the NSEC that covers { $name }; sign the zone again if its NSEC chain has holes.

NEXT_CLOSEST_ENCLOSER_NOT_COVERED = No NSEC3 covers the next closer name
    .plain = The NSEC3 record that should show that { $next_closer } does not exist is missing.
    .expert = No proven NSEC3 of { $zone } covers the next closer name { $next_closer } of { $name }.
    .fix = Have the servers of { $zone } send the NSEC3 that covers the hash of { $next_closer }; sign again if the chain has holes.

WILDCARD_NOT_COVERED = No NSEC or NSEC3 covers the wildcard
    .plain = { $name } may not exist, but nothing shows that { $wildcard } could not have answered for it.
    .expert = No proven record of { $zone } covers { $wildcard }, the source of synthesis for { $name }.
    .fix = Have the servers of { $zone } send the record that covers { $wildcard }.

NO_CLOSEST_ENCLOSER = No NSEC3 proves the closest encloser
    .plain = The proof that { $name } does not exist must begin at an ancestor that does, and no NSEC3 record shows one.
    .expert = No proven NSEC3 of { $zone } matches { $name } or an ancestor of it.
    .fix = Have the servers of { $zone } send the NSEC3 of the closest existing ancestor of { $name }; sign again if the chain has holes.

OPT_OUT_FLAG_NOT_SET = The NSEC3 over an unsigned zone lacks the Opt-Out flag
    .plain = { $name } is said to be unsigned, but the NSEC3 record that came does not allow for unsigned names.
    .expert = The NSEC3 of { $zone } that covers { $name } lacks the Opt-Out flag.
    .fix = If { $name } is a zone, add its delegation (NS) to { $zone }, and sign { $zone } again. Just after a change, old answers may still be in caches.

REFERRAL_WITH_SOA = The proof that there is no DS comes from the child zone
    .plain = Only the zone above may say that { $name } is unsigned, but this proof comes from { $name } itself.
    .expert = The record at { $name } has the SOA bit: it is the child's, where { $zone }'s is needed.
    .fix = Have servers that hold both zones answer the DS question for { $name } from { $zone }. If only one resolver shows this, it asks the wrong side: ask another.

REFERRAL_WITH_DS = The proof that there is no DS lists a DS
    .plain = { $name } is said to be unsigned, and the record that should prove it says that it is signed.
    .expert = The record of { $zone } at { $name } has the DS bit, though no DS came.
    .fix = If { $name } is to be signed, serve its DS from every server of { $zone }; if its DS was removed on purpose, sign { $zone } again, and put no DS back. If only one resolver shows this, it may keep an old copy or hold the DS back: ask another.

REFERRAL_WITHOUT_NS = The parent zone proves that there is no delegation
    .plain = { $name } answers as a zone of its own, but the zone above proves that there is no such zone.
    .expert = The proven denial of { $zone } has no delegation at { $name } (no NS bit, or a gap over the name), though a zone answers there.
    .fix = Add the delegation of { $name } to { $zone } (NS, and DS if it is signed), and sign { $zone } again. Just after a change, old answers may still be in caches.

STYPE_IN_BITMAP = The proof that a record is absent lists its type
    .plain = { $name } is said to have no { $rtype } record, and the NSEC or NSEC3 record that should prove it lists one.
    .expert = The record of { $zone } at { $name } has the bit of { $rtype } (or of CNAME).
    .fix = Serve { $name } { $rtype } from every server of { $zone }, or sign again if it was removed.

NO_NSEC_MATCHING_SNAME = No NSEC matches the name
    .plain = { $name } is said to have no such record, but the NSEC record of { $name }, which would prove it, did not come.
    .expert = No proven NSEC of { $zone } matches { $name }, and no wildcard's does.
    .fix = If { $name } exists, have the servers of { $zone } send the NSEC at it with empty answers.

NO_NSEC3_MATCHING_SNAME = No NSEC3 matches the name
    .plain = { $name } is said to have no such record, but the NSEC3 record of { $name }, which would prove it, did not come.
    .expert = No proven NSEC3 of { $zone } matches { $name }, and no wildcard's does.
    .fix = Have the servers of { $zone } send the NSEC3 that matches { $name } with empty answers.

WILDCARD_EXPANSION_INVALID = A wildcard answered though a closer name exists
    .plain = { $wildcard } answered for { $name }, though a closer name exists that rules it out.
    .expert = { $zone }: the closest encloser of { $name } is not the parent of { $wildcard }.
    .fix = Have the servers of { $zone } stop answering { $name } from { $wildcard }: a name that exists, if only for what lies below it, stops the wildcard. Or give { $name } records of its own.

WILDCARD_COVERED = The wildcard that answered is proven not to exist
    .plain = { $wildcard } answered for { $name }, and the same response proves that { $wildcard } does not exist.
    .expert = A record of { $zone } covers { $wildcard }, the source of synthesis for { $name }.
    .fix = Sign { $zone } again, so that its chain of names agrees with its records.

SNAME_COVERED = NODATA was answered, but NXDOMAIN is proven
    .plain = { $name } is said to exist without such a record, but the proof says that it does not exist at all.
    .expert = NODATA for { $name }, but a record of { $zone } covers it and no wildcard matches: that is a proof of NXDOMAIN.
    .fix = Have the servers of { $zone } answer NXDOMAIN for { $name }, or sign again if the name exists.

EXISTING_NAME_COVERED = A name with signed records is denied by NSEC or NSEC3
    .plain = An NSEC or NSEC3 record says that { $name } does not exist, though { $zone } gave signed records for it.
    .expert = A record of { $zone } covers { $name }, which has a signed RRset in another response.
    .fix = Bring the servers of { $zone } to the same version, and sign again if the chain of names is incomplete. A cache may show this for a while after a change. If the zone is signed while it answers (load balancer, online signer), have it list in a denial every type that the name has, also by a wildcard: resolvers that reuse such proofs (RFC 8198) may otherwise stop answering for { $name }.

EXISTING_TYPE_NOT_IN_BITMAP = An NSEC or NSEC3 leaves out a type that exists
    .plain = The NSEC or NSEC3 record of { $name } does not list { $rtype }, though { $zone } gave a signed record of it.
    .expert = The record of { $zone } at { $name } lacks the bit of { $rtype }, of which a signed RRset came in another response.
    .fix = Bring the servers of { $zone } to the same version, and sign again. A cache may show this for a while after a change. If the zone is signed while it answers (load balancer, online signer), have it list in a denial every type that the name has, also by a wildcard: resolvers that reuse such proofs (RFC 8198) may otherwise stop answering for { $name }.

LAST_NSEC_NEXT_NOT_ZONE = The last NSEC does not lead back to the zone apex
    .plain = The last NSEC record of { $zone } must lead back to its first name, and this one leads to { $next }.
    .expert = NSEC at { $owner }: the next name { $next } sorts before it and is not the apex { $zone }.
    .fix = Sign { $zone } again with a complete NSEC chain.

NSEC_NEXT_OUTSIDE_ZONE = An NSEC leads to a name outside the zone
    .plain = An NSEC record of { $zone } leads to { $next }, which does not belong to the zone.
    .expert = NSEC at { $owner }: the next name { $next } lies outside { $zone }.
    .fix = Sign { $zone } again; its NSEC chain must stay inside the zone.

UNSUPPORTED_NSEC3_ALGORITHM = NSEC3 has an unknown hash algorithm
    .plain = { $zone } hashes the names in its NSEC3 records with an algorithm that nobody knows.
    .expert = The NSEC3 records of { $zone } have hash algorithm { $algorithm }; only 1 (SHA-1) is defined.
    .fix = Sign { $zone } with NSEC3 hash algorithm 1, no salt and no iterations, or with NSEC.

NSEC3_PARAMETERS_MIXED = The NSEC3 records differ in their parameters
    .plain = The NSEC3 records of the proof come from different chains of { $zone } and can't be used together.
    .expert = NSEC3 records of one response of { $zone } differ in algorithm, iterations or salt.
    .fix = Have every server of { $zone } use one NSEC3 chain; remove the old one once NSEC3PARAM names the new one.

NSEC3_ITERATIONS_TOO_HIGH = NSEC3 has too many iterations
    .plain = { $zone } makes everyone compute so much to check its NSEC3 records that validators refuse, and treat it as unsigned or as wrong.
    .expert = NSEC3 of { $zone } has { $iterations } additional iterations; this page takes at most { $most }, some resolvers fewer, and RFC 9276 asks for 0.
    .fix = Set the NSEC3 iterations of { $zone } to 0 and sign again.

NONZERO_NSEC3_ITERATION_COUNT = NSEC3 has iterations, though there should be none
    .plain = { $zone } makes everyone compute more than needed to check its NSEC3 records.
    .expert = The iteration count of the NSEC3 records of { $zone } is { $iterations }; it must be 0.
    .fix = Set the NSEC3 iterations of { $zone } to 0 and sign again.

NONEMPTY_NSEC3_SALT = NSEC3 has a salt, though there should be none
    .plain = { $zone } adds a salt to the hashed names in its NSEC3 records, which brings no safety.
    .expert = NSEC3 of { $zone } has salt { $salt }; none should be used.
    .fix = At the next signing, set an empty NSEC3 salt for { $zone }.

INVALID_NSEC3_OWNER_NAME = The owner name of an NSEC3 is not a hash
    .plain = An NSEC3 record of { $zone } has a name that is no hash.
    .expert = NSEC3 at { $owner }: the first label is not a base32hex hash one label below { $zone }.
    .fix = Sign { $zone } again with software that knows NSEC3.

INVALID_NSEC3_HASH = A hash in an NSEC3 has the wrong length
    .plain = An NSEC3 record of { $zone } holds a hash of a length that no hash has.
    .expert = NSEC3 at { $owner } of { $zone }: a hash of { $octets } octets instead of 20.
    .fix = Sign { $zone } again with software that knows NSEC3.

NSEC_FROM_PARENT = The proof ends at a delegation or DNAME above the name
    .plain = The record that came stands at a delegation or a DNAME, and says nothing about { $name } below it.
    .expert = The record of { $zone } at { $owner } is the parent's side of a delegation, or above a DNAME: it can't deny { $name }.
    .fix = If only one resolver shows this, ask another. If all do, look at the delegation or DNAME at { $owner }: a server that has the zone { $owner } too must answer from that zone, and the others must refer to it.

## Responses

MISSING_NSEC_FOR_NXDOMAIN = No proof that the name does not exist
    .plain = The answer says that { $name } does not exist, but { $zone } did not prove it.
    .expert = NXDOMAIN for { $name } without a proven NSEC or NSEC3 of { $zone }.
    .fix = Have the servers of { $zone } send NSEC or NSEC3 records with NXDOMAIN; if only one resolver leaves them out, ask another.

MISSING_NSEC_FOR_NODATA = No proof that the record does not exist
    .plain = The answer says that { $name } has no { $rtype } record, but { $zone } did not prove it.
    .expert = NODATA for { $name } { $rtype } without a proven NSEC or NSEC3 of { $zone }.
    .fix = Have the servers of { $zone } send NSEC or NSEC3 records with empty answers; if only one resolver leaves them out, ask another.

MISSING_NSEC_FOR_WILDCARD = No proof that the wildcard may answer
    .plain = { $wildcard } answered for { $name }, but { $zone } did not prove that there is nothing closer.
    .expert = { $name } was expanded from { $wildcard } without a proven NSEC or NSEC3 of { $zone }.
    .fix = Have the servers of { $zone } send the NSEC or NSEC3 that covers { $name }; if only one resolver leaves it out, ask another.

MISSING_SOA_FOR_NXDOMAIN = NXDOMAIN came without a SOA record
    .plain = The answer that { $name } does not exist lacks the SOA record, which says for how long that counts.
    .expert = NXDOMAIN for { $name } without a SOA in Authority.
    .fix = Ask another resolver: this one may have left the SOA out, or made the answer itself. If all show the same, the servers of the zone leave it out.

MISSING_SOA_FOR_NODATA = NODATA came without a SOA record
    .plain = The answer that { $name } has no { $rtype } record lacks the SOA record, which says for how long that counts.
    .expert = NODATA for { $name } { $rtype } without a SOA in Authority.
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
    .plain = One answer says that { $name } does not exist, another says that it does.
    .expert = { $name }: NXDOMAIN for { $denied }, NOERROR for { $given }.
    .fix = Bring the zone's servers to the same version; answer NXDOMAIN only for names that have no records at all and none below them.

INCONSISTENT_NXDOMAIN_ANCESTOR = NXDOMAIN was answered, but a name below exists
    .plain = { $name } is said not to exist, though { $below } does, which lies below it.
    .expert = NXDOMAIN for { $name }, NOERROR for { $below }: resolvers that cut at NXDOMAIN lose what lies below.
    .fix = Have the zone's servers answer NOERROR for { $name }, an empty non-terminal.

NXDOMAIN_FOR_EXISTING_NAME = NXDOMAIN was answered, but NODATA is proven
    .plain = The answer says that { $name } does not exist; { $zone }'s proof says that it does, only without such a record.
    .expert = NXDOMAIN for { $name }, but the records of { $zone } prove NODATA (an empty non-terminal, maybe).
    .fix = Have the servers of { $zone } answer NOERROR for { $name }.

UNABLE_TO_RETRIEVE_DNSSEC_RECORDS = The resolver passes on no signatures
    .plain = Not a single signature came with any answer, so that nothing can be checked: this resolver does not pass them on.
    .expert = No RRSIG in any response (first missed over { $owner } { $rtype }): DO is not honoured somewhere on the way.
    .fix = Choose another resolver, one that passes on DNSSEC records.

LOSSY_FORMAT = The resolver's JSON may differ from what was signed
    .plain = The resolver sends records as text, and this text may have lost something, so that the signature over { $owner } proves nothing either way.
    .expert = { $owner } { $rtype }: the JSON form may not give back the octets that were signed.
    .fix = Ask again in wire format (RFC 8484), or choose another resolver.

RESPONSE_WITHOUT_AUTHORITY = The resolver's JSON lacks the Authority section
    .plain = That { $owner } has no such records would be proven in the Authority section, and the resolver’s text leaves that section out.
    .expert = { $owner } { $rtype }: the JSON has no Authority section, where NSEC or NSEC3 records would stand.
    .fix = Ask again in wire format (RFC 8484), or choose another resolver.

UNREADABLE_RECORD = A record can't be read
    .plain = A record of { $owner } came in a form that can't be read.
    .expert = { $owner } { $rtype }: the response has a record whose RDATA does not parse, or nothing that answers.
    .fix = Ask again in wire format, or choose another resolver.

TYPE_NEVER_SIGNED = Records of this type are never signed
    .plain = Records of type { $rtype } never carry signatures, so that there is nothing to prove about { $name }.
    .expert = { $rtype } at { $name } is a type that zones do not sign.
    .fix = Ask for another type, e.g. A or AAAA.

## Unsigned zones

INSECURE_DELEGATION = The zone is not signed
    .plain = { $parent } proves that it has no DS for { $zone }: its records may be right, but nobody can check.
    .expert = { $parent } proves that there is no DS for { $zone }; the delegation is insecure.
    .fix = If { $zone } is yours: switch on DNSSEC where its DNS is hosted, then have the DS record published in { $parent }.

SIGNED_WITHOUT_DS = The zone is signed, but has no DS
    .plain = { $zone } has keys and signatures, but { $parent } has no DS for them, so that they count for nothing.
    .expert = { $zone } has a DNSKEY RRset, and { $parent } proves that there is no DS.

INSECURE_OPT_OUT = An unsigned zone can't be ruled out (NSEC3 opt-out)
    .plain = { $answer ->
        [denied] { $parent } says that there is no such name as { $name }. It can’t prove that here, because its NSEC3 records leave out unsigned names; check the spelling first.
        [wildcard] The answer for { $name } is signed, and { $parent } gives it for every name that it does not have. But its NSEC3 records leave out unsigned names, so nobody can check that { $name } is not one of them.
       *[given] The NSEC3 records of { $parent } leave out unsigned names, and { $name } may be one, or lie below one: nobody can check it.
    }
    .expert = { $answer ->
        [denied] NXDOMAIN; { $name } lies in an opt-out span of { $parent }, where an unsigned delegation might be: the answer is not secure (RFC 5155 9.2).
        [wildcard] The wildcard’s answer verifies; the NSEC3 over { $name } has the Opt-Out flag, and may hide an unsigned delegation (RFC 5155 9.2).
       *[given] { $name } lies in an opt-out span of { $parent }: there may be an unsigned delegation.
    }
    .fix = { $answer ->
        [denied] If you mistyped the name, correct it. If { $name } should exist, register it, or look whether its registration has run out.
        [wildcard] Sign { $parent } without opt-out.
       *[given] If the zone is yours: switch on DNSSEC where its DNS is hosted, then have the DS record published in { $parent }.
    }

## What a zone asks of its parent

CDS_INCONSISTENT_WITH_DS = The CDS does not match the DS
    .plain = { $zone } asks the zone above for other DS records than it has.
    .expert = The CDS RRset of { $zone } is not its DS RRset.

CDNSKEY_INCONSISTENT_WITH_DS = The CDNSKEY does not match the DS
    .plain = { $zone } asks the zone above for DS records of other keys than it has.
    .expert = The keys in the CDNSKEY RRset of { $zone } are not those that its DS RRset covers.

CDNSKEY_INCONSISTENT_WITH_CDS = The CDNSKEY and the CDS name different keys
    .plain = { $zone } asks the zone above for two different things at once.
    .expert = The CDNSKEY and CDS RRsets of { $zone } name different keys.
    .fix = Publish CDS and CDNSKEY of { $zone } for the same keys.

CDS_SIGNER_INVALID = The CDS is not signed by a key that the DS names
    .plain = The request of { $zone } for new DS records is not signed by a key that the zone above knows.
    .expert = The CDS RRset of { $zone } is not signed by a key that its DS RRset covers.
    .fix = Sign the CDS RRset of { $zone } with the key that the present DS leads to.

CDNSKEY_SIGNER_INVALID = The CDNSKEY is not signed by a key that the DS names
    .plain = The request of { $zone } for new keys is not signed by a key that the zone above knows.
    .expert = The CDNSKEY RRset of { $zone } is not signed by a key that its DS RRset covers.
    .fix = Sign the CDNSKEY RRset of { $zone } with the key that the present DS leads to.

CDS_INCORRECT_DELETE_VALUES = The CDS that asks to delete the DS has wrong values
    .plain = { $zone } seems to ask for the removal of its DS records, but not with the values that mean it.
    .expert = A CDS of { $zone } has algorithm 0 and other values than 0 0 0 00.
    .fix = Take the record out. Only if { $zone } is to become unsigned, so that nobody can check it any more, put this one in its place, and go on signing until the DS is gone and its TTL has passed: { $zone }. IN CDS 0 0 0 00

CDNSKEY_INCORRECT_DELETE_VALUES = The CDNSKEY that asks to delete the DS has wrong values
    .plain = { $zone } seems to ask for the removal of its DS records, but not with the values that mean it.
    .expert = A CDNSKEY of { $zone } has algorithm 0 and other values than 0 3 0 AA==.
    .fix = Take the record out. Only if { $zone } is to become unsigned, so that nobody can check it any more, put this one in its place, and go on signing until the DS is gone and its TTL has passed: { $zone }. IN CDNSKEY 0 3 0 AA==

CDS_DELETE_MULTIPLE_RECORDS = A CDS that asks to delete the DS stands beside others
    .plain = { $zone } asks for the removal of its DS records and for new ones at the same time.
    .expert = A CDS of { $zone } that asks for deletion stands beside other CDS records.
    .fix = Take the deleting CDS of { $zone } out. It alone, without the others, would make { $zone } unsigned.

CDNSKEY_DELETE_MULTIPLE_RECORDS = A CDNSKEY that asks to delete the DS stands beside others
    .plain = { $zone } asks for the removal of its DS records and for new keys at the same time.
    .expert = A CDNSKEY of { $zone } that asks for deletion stands beside other CDNSKEY records.
    .fix = Take the deleting CDNSKEY of { $zone } out. It alone, without the others, would make { $zone } unsigned.

## Aliases

DNAME_NO_CNAME = The CNAME that the DNAME makes is missing
    .plain = All names below { $dname } are redirected, but the CNAME for { $name } is missing.
    .expert = The DNAME at { $dname } came without the CNAME at { $name } that it makes.
    .fix = Have the servers add the synthesised CNAME, for resolvers that do not know DNAME.

DNAME_TARGET_MISMATCH = The CNAME is not the one that the DNAME makes
    .plain = By the DNAME, { $name } leads to { $expected }; the CNAME says { $target }.
    .expert = CNAME at { $name }: target { $target } is not what the DNAME makes, { $expected }.
    .fix = Have the servers make the CNAME from the DNAME. If only one resolver shows this, suspect the resolver.

DNAME_TARGET_TOO_LONG = The DNAME makes a name that is too long
    .plain = By the DNAME at { $dname }, { $name } leads to a name longer than a name may be.
    .expert = Substituting by the DNAME at { $dname } makes of { $name } a name of more than 255 octets.
    .fix = Choose a shorter target for the DNAME at { $dname }.

DNAME_TTL_ZERO = The CNAME made from a DNAME has TTL 0
    .plain = The CNAME that the DNAME of { $dname } makes for { $name } may not be kept at all.
    .expert = The CNAME at { $name } synthesised from the DNAME at { $dname } has TTL 0.
    .fix = Have the servers give the synthesised CNAME the TTL of the DNAME.

DNAME_TTL_MISMATCH = The CNAME and its DNAME have different TTLs
    .plain = The CNAME for { $name } may be kept for another time than the DNAME of { $dname } that it is made from.
    .expert = The CNAME at { $name } has TTL { $ttl }, the DNAME at { $dname } has { $expected }.
    .fix = Have the servers give the synthesised CNAME the TTL of the DNAME.

CNAME_LOOP = The aliases form a loop
    .plain = The alias { $name } leads to { $target }, which came before in the chain: it never arrives.
    .expert = The alias at { $name } leads back to { $target }.
    .fix = Break the loop: take the alias away from one of the names, and give that name the records (such as A and AAAA) that it should have.

CNAME_CHAIN_TOO_LONG = The chain of aliases is too long
    .plain = The chain of aliases has led from name to name more than { $most } times, and at { $name } it still goes on.
    .expert = More than { $most } aliases in a row, the last at { $name }.
    .fix = Let { $name } and those before it lead to the last name at once.

CNAME_WITH_OTHER_DATA = A CNAME stands beside other records
    .plain = { $name } is an alias (CNAME) of another name, and must have no other records; it has { $rtype } too.
    .expert = { $name } has a CNAME and { $rtype }: answers depend on what a cache saw first.
    .fix = { $rtype ->
        [NS] Where a zone begins no alias may stand. If the CNAME is in the zone { $name } itself: remove it, leave NS and SOA, and give the name addresses, or what the DNS host offers in place of an alias (ALIAS, ANAME, flattening). If it is in the zone above: let that zone have the delegation (NS) in place of the CNAME, or keep the CNAME and give up the zone { $name }.
       *[other] Remove either the CNAME at { $name } or its { $rtype } records.
    }

## Trust anchors

NO_TRUST_ANCHOR_SIGNING = The trust anchor matches no key that signs the zone's keys
    .plain = The page has a key of { $zone } as its trust anchor, and { $zone } does not publish that key and sign with it.
    .expert = No DNSKEY of { $zone } that signs its DNSKEY RRset matches a trust anchor; key { $key_tag } was looked for.
    .fix = Check the trust anchor of { $zone } against what its owner publishes (for the root: IANA). If it is right, choose another resolver: these are not the real keys of { $zone }.

TRUST_ANCHOR_REVOKED = The key of the trust anchor is revoked
    .plain = The key of { $zone } that the page has as its trust anchor has been revoked by its owner.
    .expert = DNSKEY { $key_tag } of { $zone } matches a trust anchor and has the REVOKE bit.
    .fix = Take the new trust anchor of { $zone } from its owner in place of key { $key_tag }.

NO_TRUST_ANCHOR = There is no trust anchor for this name
    .plain = There is no trust anchor for { $name }, so that nothing about it can be checked.
    .expert = No trust anchor at { $name } or above it.
    .fix = Use the root's trust anchors, or give one for { $name }.

## Limits on work

TOO_MANY_RRSIGS = Too many signatures on one set of records
    .plain = { $owner } carries so many signatures that checking them all would keep this device busy; the page stopped.
    .expert = More than { $most } signature checks over { $owner } { $rtype } of { $zone } would be needed (CVE-2023-50387).
    .fix = Serve few signatures for each RRset of { $zone }, one for each key that signs it.

TOO_MANY_SIGNATURE_CHECKS = The answer needs too many signature checks
    .plain = The answer needs so many signatures to be checked that the page stopped at { $owner }.
    .expert = More than { $most } signature checks would be needed, the next one over { $owner } { $rtype } of { $zone } (CVE-2023-50387).
    .fix = Serve fewer signatures and fewer keys with equal tags in { $zone }.

TOO_MANY_COLLIDING_KEYS = Too many keys have the same key tag
    .plain = { $zone } has so many keys with the same key tag that the page stopped trying them.
    .expert = More than { $most } DNSKEYs of { $zone } share key tag and algorithm (CVE-2023-50387).
    .fix = Leave the DS of { $zone } as it is. Take the keys that share a key tag, and that no DS names and no signature needs, out of { $zone }. Change the one that the DS names only by an ordinary rollover: new key in, its DS published and seen, the TTL of the old DS passed; only then the old DS and the old key out.

TOO_MANY_NSEC3_HASHES = The proof needs too many NSEC3 hashes
    .plain = Checking the NSEC3 records of { $zone } needs so much computing that the page stopped.
    .expert = More than { $most } NSEC3 hashes would be needed for { $zone } (CVE-2023-50868).
    .fix = Sign { $zone } with one NSEC3 chain without iterations, or with NSEC.

TOO_MUCH_TO_CHECK = The answer is too large to be checked
    .plain = What came for { $owner } is so much that checking all of it would keep this device busy; the page stopped.
    .expert = { $owner } { $rtype } of { $zone }: the limit on steps or octets of one validation was reached (CVE-2023-50387).
    .fix = Serve fewer and smaller records and signatures for { $owner }. If you don’t run { $zone }, ask another resolver: somebody on the way may have added to the answer.

## The way to the resolver

OFFLINE = This device has no network connection
    .plain = This device has no connection, so that { $owner } could not be asked for.
    .expert = { $owner } { $rtype }: the browser reports no network.
    .fix = Connect to a network, and try again.

NETWORK_ERROR = The resolver can't be reached
    .plain = The question for { $owner } did not get through to the resolver.
    .expert = { $owner } { $rtype }: the request failed (name, connection, CORS, or an extension that blocks it).
    .fix = Choose another resolver, or allow this page to reach it; some networks and extensions block DNS over HTTPS.

TIMEOUT = The resolver does not answer
    .plain = The resolver took too long to answer for { $owner }.
    .expert = { $owner } { $rtype }: no response within { $after } ms.
    .fix = Try again, or choose another resolver.

HTTP_ERROR = The resolver rejects the question with an HTTP error
    .plain = The resolver's web server would not take the question for { $owner }.
    .expert = { $owner } { $rtype }: HTTP status { $status }.
    .fix = Wait a little and try again, or choose another resolver.

RESPONSE_NOT_JSON = The resolver's answer is not DNS JSON
    .plain = What came for { $owner } is not what a resolver answers.
    .expert = { $owner } { $rtype }: no JSON of a DNS response ({ $detail }).
    .fix = Choose another resolver. A network with a log-in page may also answer in its place.

RESPONSE_NOT_DNS = The resolver's answer is not a DNS message
    .plain = What came for { $owner } is not what a resolver answers.
    .expert = { $owner } { $rtype }: no DNS message.
    .fix = Choose another resolver. A network with a log-in page may also answer in its place.

RESPONSE_TO_OTHER_QUESTION = The answer belongs to another question
    .plain = What came for { $owner } answers a question that this page did not ask, so it was put aside.
    .expert = { $owner } { $rtype }: the question in the response is another one.
    .fix = Choose another resolver. A network that answers in a resolver’s place may do this, too.

TOO_MANY_QUESTIONS = The check needs too many questions
    .plain = The name needs more questions than the page asks, and { $owner } was left out.
    .expert = { $owner } { $rtype } was not asked: the cap on questions was reached.
    .fix = Ask for the last name of the alias chain by itself, or for a name with fewer labels.

NOT_CAPTURED = The recorded case lacks an answer
    .plain = The recorded case does not hold the answer for { $owner }.
    .expert = { $owner } { $rtype } has no response in the capture.
    .fix = Record the case anew, or check the name live.

RESOLVER_SERVFAIL = The resolver reports a failure (SERVFAIL)
    .plain = { $reason ->
        [dnssec] The resolver checked the signatures over { $owner } itself, though it was asked not to, says that they are not valid, and keeps the answer back.
        [unchecked] The resolver could not check { $owner } itself, and gives no answer.
        [stale] The resolver has only an old answer for { $owner }, and does not give it.
        [filtered] The resolver says that it holds back the answer for { $owner }.
        [not-ready] The resolver was not ready to answer for { $owner }, or repeats an error from a moment ago.
        [unreachable] The resolver could not reach the servers of { $owner }, or they gave it nothing that it could use.
        [refusing] The resolver does not answer questions like this one about { $owner }.
        [other] The resolver could not find out about { $owner }; what it says of it stands below.
       *[none] The resolver could not find out about { $owner }, and does not say why.
    }
    .expert = { $owner } { $rtype }: SERVFAIL with checking disabled. { $said }
    .fix = { $reason ->
        [dnssec] Choose a resolver that gives the records when asked to leave the checking to you: then this page can show what is wrong.
        [unchecked] Choose another resolver.
        [stale] Wait a little, or choose another resolver.
        [filtered] Choose another resolver, one that does not filter.
        [not-ready] Wait a minute, and try again.
        [unreachable] Try another resolver. If all fail, the servers of the zone are down or lame: tell its owner.
        [refusing] Choose another resolver.
       *[none] Try another resolver. If all fail, tell the owner of the name that its servers may be down.
    }

RESOLVER_REFUSED = The resolver refuses to answer
    .plain = The resolver would not answer for { $owner }.
    .expert = { $owner } { $rtype }: REFUSED. { $said }
    .fix = Choose another resolver; this one may filter, limit how much is asked, or serve others only.

FORMERR = The resolver does not understand the question
    .plain = The resolver did not understand the question for { $owner }.
    .expert = { $owner } { $rtype }: FORMERR. { $said }
    .fix = Choose another resolver.

RESOLVER_NOTIMP = The resolver does not support this kind of question
    .plain = The resolver does not answer questions of this kind about { $owner }.
    .expert = { $owner } { $rtype }: NOTIMP. { $said }
    .fix = Choose another resolver, or ask for another type.

INVALID_RCODE = The resolver answers with an unexpected code
    .plain = The resolver answered for { $owner } with a code that is no answer.
    .expert = { $owner } { $rtype }: RCODE { $rcode }. { $said }
    .fix = Choose another resolver.

TRUNCATED = The answer was cut short
    .plain = The answer for { $owner } was cut short on its way, so that something may be missing.
    .expert = { $owner } { $rtype }: the TC bit is set.
    .fix = Ask again, in wire format if the resolver offers it, or choose another resolver.

RESOLVER_FILTERED = The resolver blocks or filters the name
    .plain = The resolver says itself that it did not give the real answer for { $owner }: it blocks or filters this name.
    .expert = { $owner } { $rtype }: extended DNS error of a filter. { $said }
    .fix = Choose another resolver, one that does not filter.

RESOLVER_STALE_ANSWER = The resolver gives an outdated answer
    .plain = The resolver says itself that it could not ask anew about { $owner }, and gave an old answer that it had kept.
    .expert = { $owner } { $rtype }: extended DNS error of a stale answer (RFC 8767). { $said }
    .fix = Ask another resolver, or again later; what is wrong with the old copy may be mended long since.

RESOLVER_REMARK = The resolver added a remark to its answer
    .plain = { $reason ->
        [dnssec] The resolver says that, by its own check, something is wrong with the signatures over { $owner }. This page goes by the records.
        [unchecked] The resolver says that it could not check { $owner } itself. This page goes by the records.
        [not-ready] The resolver says that it was not ready, or repeats an earlier error, for { $owner }.
        [unreachable] The resolver says that it had trouble with the servers of { $owner }.
        [refusing] The resolver says that it does not serve this kind of question about { $owner }.
       *[other] The resolver added a remark to the answer for { $owner }.
    }
    .expert = { $owner } { $rtype }: { $said }
    .fix = If the answer looks wrong, ask another resolver as well.

ANSWER_BLOCKED = The resolver or network seems to block the name
    .plain = The answer for { $owner } is { $address }, which leads to nobody on the internet, and has no signature. This is how resolvers and networks answer for names that they block.
    .expert = { $owner } { $rtype }: { $address } without RRSIG. No zone on the way has anything to mend, nor has its DS.
    .fix = Choose a resolver that does not filter, or have the name taken off the list of the one that you use.

DNS64_ADDRESS = The network made the address (DNS64)
    .plain = The address { $address } for { $owner } was made from an IPv4 address by your network, so no zone can have signed it.
    .expert = { $owner } AAAA: { $address } lies in a prefix of DNS64 (64:ff9b::/96, RFC 6052 2.1; 64:ff9b:1::/48, RFC 8215), and has no RRSIG.
    .fix = Nothing is wrong with the name. To check it, ask a resolver without DNS64; or ask for A, from which the address was made.

ANSWER_FOR_DENIED_NAME = An unsigned answer came for a name that does not exist
    .plain = { $zone } proves with signatures that there is no { $owner }. So the answer, which has no signature, was most likely put in by somebody on the way: your resolver or your network.
    .expert = { $owner } { $rtype } came without RRSIG, though the signed denial of { $zone } covers the name. Unless the name was just added without signing, the zone has nothing to mend.
    .fix = Ask a resolver on another network. If you run { $zone } and have just added the name, sign the zone anew.

BARE_NEGATIVE_ANSWER = An empty answer came without SOA or proof
    .plain = For { $owner } there came nothing that its zone would send, not even the SOA record that every zone puts into an empty answer. Most likely your resolver or network made it, or cut it short.
    .expert = { $owner } { $rtype } ({ $zone }): a negative response without NSEC or NSEC3 and without the SOA of a zone that holds the name. A server of a signed zone that keeps to the rules does not answer so; nothing here speaks against keys or DS of the zone.
    .fix = Choose another resolver or network; some answer so for names that they block. If all show the same, tell whoever runs the zone.

SPECIAL_NAME = No public zone answers for this name
    .plain = { $name } is a name of a kind that resolvers and networks answer for themselves. What they say of it carries no signature, and can’t be checked.
    .expert = { $name }: set aside by { $source }; the answer was made by the resolver or the network. No zone above has anything to mend.
    .fix = Nothing is broken. If the answer is wrong, ask whoever runs your network.

DEVICE_CLOCK_SUSPECT = The clock of this device seems to be wrong
    .plain = By this device's clock ({ $now }) no signature of any zone is valid; it is likelier that the clock is wrong.
    .expert = All signatures of { $zones } zones lie on the same side of { $now }.
