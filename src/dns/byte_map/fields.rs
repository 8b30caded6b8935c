//! The fields of DNS, by the names and sections of the RFCs that lay them down.

use crate::dns::cite::Cite;

/// A field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Field {
    /// What it is found by: in links, and in words that say more of it.
    pub key: &'static str,
    /// Its name in its RFC.
    pub name: &'static str,
    /// Where it is laid down.
    pub cite: Cite,
}

pub(super) const fn field(key: &'static str, name: &'static str, rfc: u16, section: &'static str) -> Field {
    Field { key, name, cite: Cite::rfc(rfc, section) }
}

impl Field {
    /// A label with the octet that says how long it is.
    pub const LABEL: Self = field("name.label", "label", 1035, "3.1");
    /// The label of length zero that ends a name.
    pub const ROOT: Self = field("name.root", "root label", 1035, "3.1");
    /// The name asked for.
    pub const QNAME: Self = field("question.qname", "QNAME", 1035, "4.1.2");
    /// The type asked for.
    pub const QTYPE: Self = field("question.qtype", "QTYPE", 1035, "4.1.2");
    /// The class asked for.
    pub const QCLASS: Self = field("question.qclass", "QCLASS", 1035, "4.1.2");
    /// A record.
    pub const RECORD: Self = field("rr", "RR", 1035, "3.2.1");
    /// Its owner.
    pub const OWNER: Self = field("rr.name", "NAME", 1035, "3.2.1");
    /// Its type.
    pub const TYPE: Self = field("rr.type", "TYPE", 1035, "3.2.1");
    /// Its class.
    pub const CLASS: Self = field("rr.class", "CLASS", 1035, "3.2.1");
    /// Its TTL.
    pub const TTL: Self = field("rr.ttl", "TTL", 1035, "3.2.1");
    /// The TTL as it was signed.
    pub const ORIGINAL_TTL: Self = field("rr.original-ttl", "OrigTTL", 4035, "5.3.2");
    /// How long its RDATA is.
    pub const RDLENGTH: Self = field("rr.rdlength", "RDLENGTH", 1035, "3.2.1");
    /// Its RDATA.
    pub const RDATA: Self = field("rr.rdata", "RDATA", 1035, "3.2.1");
    /// Octets of RDATA that are not of the type's form.
    pub const UNREAD: Self = field("rr.unread", "RDATA", 3597, "3");
    /// The RRSIG's RDATA without its signature, as it is signed.
    pub const SIGNED_FIELDS: Self = field("rrsig", "RRSIG_RDATA", 4034, "3.1.8.1");
    /// A signature.
    pub const SIGNATURE: Self = field("rrsig.signature", "Signature", 4034, "3.1.8");
    /// A public key.
    pub const PUBLIC_KEY: Self = field("dnskey.public-key", "Public Key", 4034, "2.1.4");
    /// The name that a digest is made of, with its key.
    pub const DIGEST_OWNER: Self = field("ds.owner", "DNSKEY owner name", 4034, "5.1.4");
    /// The key that a digest is made of.
    pub const DIGEST_KEY: Self = field("ds.dnskey", "DNSKEY RDATA", 4034, "5.1.4");
    /// A window of a type bitmap.
    pub const WINDOW: Self = field("types.window", "Window Block", 4034, "4.1.2");
    /// How long the bitmap of a window is.
    pub const WINDOW_LENGTH: Self = field("types.length", "Bitmap Length", 4034, "4.1.2");
    /// The bits of a window.
    pub const BITS: Self = field("types.bits", "Bitmap", 4034, "4.1.2");
    /// A parameter of a service binding.
    pub const PARAM: Self = field("svcb.param", "SvcParam", 9460, "2.2");
    /// Its key.
    pub const PARAM_KEY: Self = field("svcb.param-key", "SvcParamKey", 9460, "2.2");
    /// How long its value is.
    pub const PARAM_LENGTH: Self = field("svcb.param-length", "length of SvcParamValue", 9460, "2.2");
    /// Its value.
    pub const PARAM_VALUE: Self = field("svcb.param-value", "SvcParamValue", 9460, "2.2");
    /// The first octet of an EMSA-PKCS1-v1_5 block.
    pub const BLOCK_ZERO: Self = field("block.zero", "0x00", 8017, "9.2");
    /// Its second octet: the block of a signature.
    pub const BLOCK_TYPE: Self = field("block.type", "0x01", 8017, "9.2");
    /// Its octets of 0xFF.
    pub const PADDING: Self = field("block.padding", "PS", 8017, "9.2");
    /// The octet behind them.
    pub const SEPARATOR: Self = field("block.separator", "0x00", 8017, "9.2");
    /// DER of DigestInfo up to the digest: which hash it is.
    pub const DIGEST_INFO: Self = field("block.digest-info", "DigestInfo", 8017, "9.2");
    /// The digest in a block.
    pub const BLOCK_DIGEST: Self = field("block.digest", "digest", 8017, "9.2");
    /// A block that is not of that form.
    pub const BLOCK_OTHER: Self = field("block.other", "EM", 8017, "8.2.2");
    /// How long an RSA exponent is.
    pub const EXPONENT_LENGTH: Self = field("key.exponent-length", "exponent length", 3110, "2");
    /// An RSA exponent.
    pub const EXPONENT: Self = field("key.exponent", "exponent", 3110, "2");
    /// An RSA modulus.
    pub const MODULUS: Self = field("key.modulus", "modulus", 3110, "2");
    /// A point's first coordinate.
    pub const KEY_X: Self = field("key.x", "x", 6605, "4");
    /// A point's second one.
    pub const KEY_Y: Self = field("key.y", "y", 6605, "4");
    /// A key of EdDSA: a point, by one coordinate and a sign.
    pub const KEY_POINT: Self = field("key.a", "A", 8032, "5.1.5");
    /// A key of another algorithm.
    pub const KEY_OTHER: Self = field("key.octets", "Public Key", 4034, "2.1.4");
    /// An RSA signature: one number.
    pub const SIGNATURE_NUMBER: Self = field("signature.s", "s", 8017, "8.2.2");
    /// An ECDSA signature's first number.
    pub const SIGNATURE_R: Self = field("signature.r", "r", 6605, "4");
    /// Its second one.
    pub const SIGNATURE_S: Self = field("signature.s", "s", 6605, "4");
    /// An EdDSA signature's point.
    pub const SIGNATURE_POINT: Self = field("signature.r", "R", 8032, "5.1.6");
    /// Its number, least significant octet first.
    pub const SIGNATURE_SCALAR: Self = field("signature.s", "S", 8032, "5.1.6");
    /// A signature of another algorithm, or of another length than its own.
    pub const SIGNATURE_OTHER: Self = field("signature.octets", "Signature", 4034, "3.1.8");
}
