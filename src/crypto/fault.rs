//! How a check with a key comes to nothing: of the key, of the signature, or of what is at hand.

/// Why a signature does not hold, or can't be checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CryptoFault {
    /// The key has another length than its algorithm's keys have. In octets.
    KeyLength {
        /// The one length that fits; `None` where the length varies (RSA: too short for its own length fields).
        expected: Option<usize>,
        /// The length it has.
        got: usize,
    },
    /// The key has the right length and is no key of its algorithm, or one that anyone can sign for.
    MalformedKey(KeyDefect),
    /// The key may be good, but lies outside the sizes that are checked here. Says nothing about the signature.
    UnsupportedKey(KeyLimit),
    /// The algorithm is supported, but not by the [`Suite`] that was used. Says nothing about the signature.
    NotAtHand,
    /// The signature has another length than this key's signatures have. In octets.
    SignatureLength {
        /// The one length that fits.
        expected: usize,
        /// The length it has.
        got: usize,
    },
    /// The signature has the right length, and a number in it that no signature can have.
    MalformedSignature(SignatureDefect),
    /// The mathematics says no: this key did not make this signature over these octets.
    Mismatch,
}

/// What is wrong with a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum KeyDefect {
    /// RSA: the modulus is even (or zero), so it is no product of two odd primes (RFC 8017 3.1).
    EvenModulus,
    /// RSA: the exponent is even (or zero), which has no private counterpart (RFC 8017 3.1).
    EvenExponent,
    /// RSA: the exponent is 1, by which anyone can sign.
    ExponentOne,
    /// RSA: the exponent is not below the modulus (RFC 8017 3.1).
    ExponentAboveModulus,
    /// Elliptic curves: the octets are no point on the curve.
    NotOnCurve,
    /// Edwards curves: a point of small order, by which anyone can sign.
    SmallOrder,
    /// Ed448: a point outside the subgroup that honest keys lie in (RFC 8032 5.2.5), though not of small order.
    MixedOrder,
}

/// A limit that a key passes. In bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum KeyLimit {
    /// RSA modulus.
    Modulus {
        /// Its size.
        bits: usize,
        /// The smallest that is checked.
        least: usize,
        /// The largest that is checked.
        most: usize,
    },
    /// RSA exponent.
    Exponent {
        /// Its size.
        bits: usize,
        /// The largest that is checked.
        most: usize,
    },
}

/// What is wrong with a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SignatureDefect {
    /// RSA: the number is not below the modulus (RFC 8017 5.2.2).
    AboveModulus,
    /// ECDSA: r or s is zero, or not below the order of the curve (FIPS 186-5 6.4.2).
    OutOfRange,
    /// EdDSA: S is not below the order of the base point (RFC 8032 5.1.7, 5.2.7).
    AboveOrder,
    /// ML-DSA: a response too large, or hints out of order (FIPS 204 6.3 and 7.2, algorithms 8 and 21).
    OutOfBounds,
}
