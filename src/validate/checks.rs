//! Signature checks that outlive a run: none is made twice for the same evidence.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::Means;
use super::keys::Key;
use crate::crypto::CryptoFault;
use crate::dns::security::Rrsig;

/// What tells a check from others: digests of the key and of the octets that are signed, and the signature itself.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Check {
    key: Vec<u8>,
    octets: Vec<u8>,
    signature: Vec<u8>,
}

impl Check {
    /// The check of `rrsig` by `key` over octets of this SHA-256 digest.
    pub(super) fn new(key: &Key, rrsig: &Rrsig, digest: &[u8]) -> Self {
        Self { key: key.emblem.clone(), octets: digest.to_vec(), signature: rrsig.signature.clone() }
    }
}

/// Signature checks that were made; whoever holds a copy has what is added by others.
#[derive(Clone, Debug)]
pub struct Checks {
    means: Means,
    known: Rc<RefCell<BTreeMap<Check, Result<(), CryptoFault>>>>,
}

impl Checks {
    /// None made yet; all will be made by `means`.
    pub fn new(means: Means) -> Self {
        Self { means, known: Rc::default() }
    }

    /// What they are made by.
    pub(super) const fn means(&self) -> Means {
        self.means
    }

    /// What a check gave, if it was made.
    pub(super) fn known(&self, check: &Check) -> Option<Result<(), CryptoFault>> {
        self.known.borrow().get(check).copied()
    }

    /// Keeps what a check gave.
    pub(super) fn keep(&self, check: Check, result: Result<(), CryptoFault>) {
        self.known.borrow_mut().insert(check, result);
    }
}
