//! Keys of a zone (RFC 4034 2; RFC 5011 2.1).

use super::registry::diagnoses;

diagnoses! {
    /// A key lacks the zone key flag, and may sign nothing.
    KeyWithoutZoneFlag = "DNSKEY_WITHOUT_ZONE_FLAG", Error, DnsOperator, [4034 "2.1.1"], Some(11),
        { zone: Name, key_tag: KeyTag, flags: Number }
    /// The protocol field of a key is not 3.
    KeyWrongProtocol = "DNSKEY_WRONG_PROTOCOL", Error, DnsOperator, [4034 "2.1.2"], Some(6),
        { zone: Name, key_tag: KeyTag, protocol: Number }
    /// A key is empty.
    KeyZeroLength = "DNSKEY_ZERO_LENGTH", Error, DnsOperator, [4034 "2.1.4"], Some(6), { zone: Name, key_tag: KeyTag }
    /// An ECC-GOST key is not 64 octets long.
    KeyLengthGost = "DNSKEY_BAD_LENGTH_GOST", Error, DnsOperator, [5933 "2"], Some(6),
        { zone: Name, key_tag: KeyTag, octets: Number }
    /// A P-256 key is not 64 octets long.
    KeyLengthEcdsa256 = "DNSKEY_BAD_LENGTH_ECDSA256", Error, DnsOperator, [6605 "4"], Some(6),
        { zone: Name, key_tag: KeyTag, octets: Number }
    /// A P-384 key is not 96 octets long.
    KeyLengthEcdsa384 = "DNSKEY_BAD_LENGTH_ECDSA384", Error, DnsOperator, [6605 "4"], Some(6),
        { zone: Name, key_tag: KeyTag, octets: Number }
    /// An Ed25519 key is not 32 octets long.
    KeyLengthEd25519 = "DNSKEY_BAD_LENGTH_ED25519", Error, DnsOperator, [8080 "3"], Some(6),
        { zone: Name, key_tag: KeyTag, octets: Number }
    /// An Ed448 key is not 57 octets long.
    KeyLengthEd448 = "DNSKEY_BAD_LENGTH_ED448", Error, DnsOperator, [8080 "3"], Some(6),
        { zone: Name, key_tag: KeyTag, octets: Number }
    /// An ML-DSA-44 key is not 1312 octets long.
    KeyLengthMldsa44 = "DNSKEY_BAD_LENGTH_MLDSA44", Error, DnsOperator, [4034 "2.1.4"], Some(6),
        { zone: Name, key_tag: KeyTag, octets: Number }
    /// A key is no key of its algorithm, or one that anyone can sign for.
    KeyMalformed = "DNSKEY_MALFORMED", Error, DnsOperator, [4034 "2.1.4"], Some(6),
        { zone: Name, key_tag: KeyTag, algorithm: Algorithm }
    /// An RSA key is of a size that this page does not check.
    KeySizeNotSupported = "KEY_SIZE_NOT_SUPPORTED", Error, DnsOperator, [5702 "2"], Some(5),
        { zone: Name, key_tag: KeyTag, bits: Number }
    /// An RSA key is shorter than is thought safe.
    KeyTooShort = "DNSKEY_TOO_SHORT", Note, DnsOperator, [8624 "3.1", 6781 "3.4.2"], None,
        { zone: Name, key_tag: KeyTag, bits: Number }
    /// A revoked key does not sign the DNSKEY RRset, so that its revocation counts for nothing.
    RevokedNotSigning = "REVOKED_NOT_SIGNING", Warning, DnsOperator, [5011 "2.1"], None, { zone: Name, key_tag: KeyTag }
    /// Two keys of a zone share key tag and algorithm, so that validators must try both.
    KeyTagCollision = "DNSKEY_TAG_COLLISION", Note, DnsOperator, [4034 "B"], None,
        { zone: Name, key_tag: KeyTag, keys: Number }
    /// A DNSKEY RRset stands at a name that is not the apex of the zone that signed it.
    KeyNotAtApex = "DNSKEY_NOT_AT_ZONE_APEX", Warning, DnsOperator, [4035 "2.1", 4034 "2"], None, { owner: Name, zone: Name }
}
