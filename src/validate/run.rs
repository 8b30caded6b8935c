//! One validation under way: what it works on, what it has written down, and how much work it has done.

use std::collections::{BTreeMap, BTreeSet};

use super::budget;
use super::policy::Policy;
use super::{Checks, Means, Work};
use crate::crypto::{self, Algorithm, CryptoFault, DigestKind};
use crate::dns::Moment;
use crate::dns::security::HashParameters;
use crate::evidence::Capture;
use crate::trace::{Fault, Limit, Recorder};

/// A validation under way.
pub(super) struct Run<'a> {
    pub(super) capture: &'a Capture,
    pub(super) now: Moment,
    pub(super) policy: &'a Policy,
    pub(super) rec: Recorder,
    pub(super) work: Work,
    checks: &'a mut Checks,
    /// The checks that this run asked for, so that work is counted alike in slices and at once.
    asked: BTreeSet<[Vec<u8>; 3]>,
    hashed: BTreeMap<(Vec<u8>, u16, Vec<u8>), Vec<u8>>,
}

impl<'a> Run<'a> {
    pub(super) fn new(capture: &'a Capture, now: Moment, policy: &'a Policy, checks: &'a mut Checks) -> Self {
        Self {
            capture,
            now,
            policy,
            rec: Recorder::default(),
            work: Work::default(),
            checks,
            asked: BTreeSet::new(),
            hashed: BTreeMap::new(),
        }
    }

    /// What this validation has at hand.
    pub(super) const fn means(&self) -> Means {
        self.checks.means
    }

    /// Whether `signature` by `key` (a DNSKEY's RDATA and its Public Key field) covers `octets`.
    pub(super) fn verify(
        &mut self,
        by: Algorithm,
        rdata: &[u8],
        key: &[u8],
        octets: &[u8],
        signature: &[u8],
    ) -> Result<Result<(), CryptoFault>, Fault> {
        let question = [rdata.to_vec(), signature.to_vec(), octets.to_vec()];
        if !self.asked.contains(&question) {
            if self.work.signature_checks >= budget::SIGNATURES_PER_RUN {
                return Err(Fault::OverBudget { limit: Limit::SignaturesPerRun });
            }
            self.work.signature_checks += 1;
            self.asked.insert(question.clone());
        }
        if let Some(known) = self.checks.known.get(&question) {
            return Ok(*known);
        }
        if self.checks.left == 0 {
            // Whatever this run comes to is thrown away: a later slice makes the check.
            self.checks.wanting = true;
            return Err(Fault::OverBudget { limit: Limit::SignaturesPerRun });
        }
        self.checks.left -= 1;
        let result = self.checks.means.suite.verify(by, key, octets, signature);
        self.checks.known.insert(question, result);
        Ok(result)
    }

    /// The digest of a DS over `octets` (RFC 4034 5.1.4).
    pub(super) fn digest(&mut self, kind: DigestKind, octets: &[u8]) -> Vec<u8> {
        self.work.digests += 1;
        crypto::digest(kind, &[octets])
    }

    /// The hash of a name in canonical wire form (RFC 5155 5).
    pub(super) fn hash(&mut self, name: &[u8], parameters: &HashParameters) -> Result<Vec<u8>, Fault> {
        let question = (name.to_vec(), parameters.iterations, parameters.salt.clone());
        if let Some(known) = self.hashed.get(&question) {
            return Ok(known.clone());
        }
        if self.work.hashes >= budget::HASHES_PER_RUN {
            return Err(Fault::OverBudget { limit: Limit::Hashes });
        }
        self.work.hashes += 1;
        let hash = crypto::nsec3_hash(name, parameters.iterations, &parameters.salt).to_vec();
        self.hashed.insert(question, hash.clone());
        Ok(hash)
    }
}
