//! Signatures: may they be used, do they verify, and how long will they do (RFC 4035 5.3; RFC 4034 3).

use super::registry::diagnoses;

diagnoses! {
    /// A signature names a signer that is not the zone that holds the records.
    SignerNotZone = "SIGNER_NOT_ZONE", Error, DnsOperator, [4035 "5.3.1"], Some(6),
        { owner: Name, rtype: Type, signer: Name, zone: Name }
    /// The labels field of a signature is larger than the owner has labels.
    LabelsExceedOwner = "RRSIG_LABELS_EXCEED_RRSET_OWNER_LABELS", Error, DnsOperator, [4035 "5.3.1"], Some(6),
        { owner: Name, rtype: Type, labels: Number, owner_labels: Number }
    /// The validity of a signature ends before it begins.
    InceptionAfterExpiration = "INCEPTION_AFTER_EXPIRATION", Error, DnsOperator, [4034 "3.1.5"], Some(25),
        { owner: Name, rtype: Type, zone: Name, order: Text, inception: Moment, expiration: Moment }
    /// The signature's validity ended before the moment of the check.
    ExpirationInPast = "EXPIRATION_IN_PAST", Error, DnsOperator, [4035 "5.3.1"], Some(7),
        { owner: Name, rtype: Type, zone: Name, expired: Moment, since: Span }
    /// The signature's validity begins after the moment of the check.
    InceptionInFuture = "INCEPTION_IN_FUTURE", Error, DnsOperator, [4035 "5.3.1"], Some(8),
        { owner: Name, rtype: Type, zone: Name, inception: Moment, until: Span }
    /// The signature ends so soon that a clock a little fast finds it expired.
    ExpirationWithinClockSkew = "EXPIRATION_WITHIN_CLOCK_SKEW", Warning, DnsOperator, [4035 "5.3.1"], None,
        { owner: Name, rtype: Type, zone: Name, expiration: Moment, left: Span }
    /// The signature began so lately that a clock a little slow finds it not yet valid.
    InceptionWithinClockSkew = "INCEPTION_WITHIN_CLOCK_SKEW", Warning, DnsOperator, [4035 "5.3.1"], None,
        { owner: Name, rtype: Type, zone: Name, inception: Moment, age: Span }
    /// The signature does not verify: records, key or signature are not those that belong together.
    SignatureInvalid = "SIGNATURE_INVALID", Error, DnsOperator, [4035 "5.3.3"], Some(6),
        { owner: Name, rtype: Type, zone: Name, key_tag: KeyTag, algorithm: Algorithm }
    /// An ECC-GOST signature is not 64 octets long.
    SignatureLengthGost = "RRSIG_BAD_LENGTH_GOST", Error, DnsOperator, [5933 "5.2"], Some(6),
        { owner: Name, rtype: Type, zone: Name, octets: Number }
    /// A P-256 signature is not 64 octets long.
    SignatureLengthEcdsa256 = "RRSIG_BAD_LENGTH_ECDSA256", Error, DnsOperator, [6605 "4"], Some(6),
        { owner: Name, rtype: Type, zone: Name, octets: Number }
    /// A P-384 signature is not 96 octets long.
    SignatureLengthEcdsa384 = "RRSIG_BAD_LENGTH_ECDSA384", Error, DnsOperator, [6605 "4"], Some(6),
        { owner: Name, rtype: Type, zone: Name, octets: Number }
    /// An Ed25519 signature is not 64 octets long.
    SignatureLengthEd25519 = "RRSIG_BAD_LENGTH_ED25519", Error, DnsOperator, [8080 "4"], Some(6),
        { owner: Name, rtype: Type, zone: Name, octets: Number }
    /// An Ed448 signature is not 114 octets long.
    SignatureLengthEd448 = "RRSIG_BAD_LENGTH_ED448", Error, DnsOperator, [8080 "4"], Some(6),
        { owner: Name, rtype: Type, zone: Name, octets: Number }
    /// An RRset of a signed zone came without a signature.
    MissingRrsig = "MISSING_RRSIG", Error, DnsOperator, [4035 "3.1.1"], Some(10),
        { owner: Name, rtype: Type, zone: Name }
    /// No signature over an RRset can be relied on, and none tells more than the others.
    NoValidRrsig = "NO_VALID_RRSIG", Error, DnsOperator, [4035 "5.3"], Some(6), { owner: Name, rtype: Type, zone: Name }
    /// The DS RRset names an algorithm by which no key signs the DNSKEY RRset.
    MissingRrsigForAlgDs = "MISSING_RRSIG_FOR_ALG_DS", Error, DnsOperator, [4035 "2.2", 6840 "5.11"], Some(10),
        { zone: Name, algorithm: Algorithm }
    /// The DNSKEY RRset has an algorithm by which an RRset is not signed.
    MissingRrsigForAlgDnskey = "MISSING_RRSIG_FOR_ALG_DNSKEY", Error, DnsOperator, [4035 "2.2", 6840 "5.11"], Some(10),
        { owner: Name, rtype: Type, zone: Name, algorithm: Algorithm }
    /// The key that is said to have signed is not among the zone's keys.
    NoDnskeyForRrsig = "NO_DNSKEY_FOR_RRSIG", Error, DnsOperator, [4035 "5.3.1"], Some(9),
        { owner: Name, rtype: Type, zone: Name, key_tag: KeyTag, algorithm: Algorithm }
    /// A revoked key signed something other than its own DNSKEY RRset.
    DnskeyRevokedRrsig = "DNSKEY_REVOKED_RRSIG", Error, DnsOperator, [5011 "2.1"], Some(6),
        { owner: Name, rtype: Type, zone: Name, key_tag: KeyTag }
    /// The algorithm is none that this page can check.
    AlgorithmNotSupported = "ALGORITHM_NOT_SUPPORTED", Note, DnsOperator, [4035 "5.2"], Some(1),
        { zone: Name, algorithm: Algorithm }
    /// The algorithm must not be relied on.
    AlgorithmValidationProhibited = "ALGORITHM_VALIDATION_PROHIBITED", Warning, DnsOperator, [8624 "3.1", 9904 "2"], Some(1),
        { zone: Name, algorithm: Algorithm }
    /// The algorithm must not be used to sign.
    AlgorithmProhibited = "ALGORITHM_PROHIBITED", Warning, DnsOperator, [8624 "3.1", 9905 "2"], None,
        { zone: Name, algorithm: Algorithm }
    /// The algorithm is not recommended for signing.
    AlgorithmNotRecommended = "ALGORITHM_NOT_RECOMMENDED", Warning, DnsOperator, [8624 "3.1", 9904 "2"], None,
        { zone: Name, algorithm: Algorithm }
    /// The records of an RRset, or they and their signature, came with different TTLs.
    RrsetTtlMismatch = "RRSET_TTL_MISMATCH", Note, DnsOperator, [4035 "2.2", 2181 "5.2"], None,
        { owner: Name, rtype: Type, ttl: Number, other: Number }
    /// The TTL of an RRset is larger than the one that was signed.
    OriginalTtlExceededRrset = "ORIGINAL_TTL_EXCEEDED_RRSET", Warning, DnsOperator, [4035 "2.2"], None,
        { owner: Name, rtype: Type, ttl: Number, original: Number }
    /// The TTL of a signature is larger than the one that was signed.
    OriginalTtlExceededRrsig = "ORIGINAL_TTL_EXCEEDED_RRSIG", Warning, DnsOperator, [4035 "2.2"], None,
        { owner: Name, rtype: Type, ttl: Number, original: Number }
    /// The TTL reaches beyond the end of the signature, so that caches may keep what is expired.
    TtlBeyondExpiration = "TTL_BEYOND_EXPIRATION", Warning, DnsOperator, [4035 "5.3.3"], None,
        { owner: Name, rtype: Type, zone: Name, ttl: Number, expiration: Moment, left: Span }
}
