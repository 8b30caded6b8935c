//! What a signature check compares in its last step, number beside number: for display, and reckoned anew. A verdict never comes from
//! here.

/// The two sides of the last comparison of a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Compared {
    /// RSA (RFC 8017 8.2.2): the signature raised to the exponent, and the one block that is right.
    Blocks {
        /// What the signature opens to, as long as the modulus.
        opened: Vec<u8>,
        /// What it must open to.
        expected: Vec<u8>,
        /// DER of DigestInfo up to the digest in that block.
        digest_info: &'static [u8],
        /// Octets of the digest behind it.
        digest: usize,
    },
    /// ECDSA (FIPS 186-5 6.4.2): r as it was sent, and the first coordinate of the point that key, hash and s lead to, modulo the order.
    Coordinates {
        /// r of the signature.
        sent: Vec<u8>,
        /// What comes out.
        computed: Vec<u8>,
    },
    /// EdDSA (RFC 8032 5.1.7, 5.2.7): the point R as it was sent, and the one that key, octets and S lead to.
    Points {
        /// R of the signature.
        sent: Vec<u8>,
        /// What comes out.
        computed: Vec<u8>,
    },
}

impl Compared {
    /// Whether both sides are the same.
    pub fn agrees(&self) -> bool {
        match self {
            Self::Blocks { opened, expected, .. } => opened == expected,
            Self::Coordinates { sent, computed } | Self::Points { sent, computed } => sent == computed,
        }
    }
}
