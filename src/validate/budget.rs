//! Limits on work, so that no response can keep a browser busy or fill its memory (KeyTrap, CVE-2023-50387; CVE-2023-50868).
//!
//! A validation has one [`Budget`]. Whatever a response can multiply is paid for from it before it is done; when it is spent, the
//! validation stops where it is with [`Fault::OverBudget`], which leaves the verdict open: a limit of ours is not the zone's fault,
//! and proves nothing against it.

use crate::trace::{Fault, Limit};

/// Signature checks over one RRset. Unbound stops at 8 (`MAX_VALIDATE_RRSIGS`); twice that leaves room for a rollover of algorithms.
pub const SIGNATURES_PER_RRSET: usize = 16;

/// Signatures over one RRset that are looked at, usable or not: more than a message of 64 KiB holds of any that is honest.
pub const SIGNATURES_READ: usize = 64;

/// Signature checks in one validation. A chain of eight zones with an alias needs about 60.
pub const SIGNATURES_PER_RUN: usize = 512;

/// Effort of all signature checks in one validation, in the unit of [`effort`](crate::crypto::effort), a microsecond of
/// a usual machine: half a second. Sixty checks by the slowest algorithm need 200,000.
pub const EFFORT_PER_RUN: u64 = 500_000;

/// Keys of one zone with the same tag and algorithm that are tried. Unbound stops at 4 (`MAX_KEYTAG_COLLISIONS`).
pub const COLLIDING_KEYS: usize = 4;

/// Names hashed for NSEC3 in one validation: a full proof for a name of 127 labels needs at most that many and two.
pub const HASHES_PER_RUN: usize = 256;

/// Blocks of 64 octets that SHA-1 takes in for all hashes of names in one validation: each iteration is one at least, and a long salt
/// makes it five (RFC 5155 5). As many as all names may be hashed with the 150 iterations that policy takes on, and salts of the
/// usual length; a case file may ask for a policy that takes on more.
pub const HASH_BLOCKS_PER_RUN: usize = HASHES_PER_RUN * 2 * 151;

/// Links of an alias chain. Unbound follows 11 (`MAX_RESTART_COUNT`).
pub const ALIASES: usize = 11;

/// Steps of a trace. The longest honest chains (a reverse name of 34 labels, or eleven aliases that lead through five zones each) have
/// about 2,000; all that is told afterwards is made from steps, and takes no longer than they let it.
pub const STEPS_PER_RUN: usize = 8_192;

/// Octets that signatures cover, and that keys are made of, in all that is checked in one validation: each is hashed up to three times
/// and what is signed is kept for display. A message has at most 65,535, and an honest chain a hundredth of this.
pub const OCTETS_PER_RUN: usize = 4 << 20;

/// How much work a validation was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Work {
    /// Signature checks made, each once.
    pub signature_checks: usize,
    /// Their effort, by key size and exponent, see [`EFFORT_PER_RUN`].
    pub effort: u64,
    /// Digests of keys computed.
    pub digests: usize,
    /// Names hashed for NSEC3, each with all its iterations counted as one.
    pub hashes: usize,
    /// Blocks that these hashes took in.
    pub hash_blocks: usize,
    /// Octets put into canonical form or hashed, other than for NSEC3.
    pub octets: usize,
    /// Steps written down.
    pub steps: usize,
}

/// What a validation may still do.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Budget {
    spent: Work,
}

impl Budget {
    /// What was spent so far.
    pub(super) const fn spent(&self) -> Work {
        self.spent
    }

    /// One more signature check.
    ///
    /// # Errors
    /// [`Limit::SignaturesPerRun`]: the number of checks, or their effort, is spent.
    pub(super) fn signature(&mut self, effort: u64) -> Result<(), Fault> {
        let Work { signature_checks, effort: spent, .. } = self.spent;
        let total = spent.saturating_add(effort);
        if signature_checks >= SIGNATURES_PER_RUN || total > EFFORT_PER_RUN {
            return Err(Fault::OverBudget { limit: Limit::SignaturesPerRun });
        }
        (self.spent.signature_checks, self.spent.effort) = (signature_checks + 1, total);
        Ok(())
    }

    /// One more name hashed, with a salt of this length and so many iterations on top of the first (RFC 5155 5).
    ///
    /// # Errors
    /// [`Limit::Hashes`]: the number of names, or of the blocks that they make, is spent.
    pub(super) fn hash(&mut self, iterations: u16, salt: usize) -> Result<(), Fault> {
        // SHA-1 pads what it takes in by at least 9 octets, to whole blocks of 64; its result has 20.
        let blocks = (usize::from(iterations) + 1) * (20 + salt + 9).div_ceil(64);
        let total = self.spent.hash_blocks + blocks;
        if self.spent.hashes >= HASHES_PER_RUN || total > HASH_BLOCKS_PER_RUN {
            return Err(Fault::OverBudget { limit: Limit::Hashes });
        }
        (self.spent.hashes, self.spent.hash_blocks) = (self.spent.hashes + 1, total);
        Ok(())
    }

    /// One more digest of a key, over so many octets.
    ///
    /// # Errors
    /// [`Limit::Octets`].
    pub(super) fn digest(&mut self, octets: usize) -> Result<(), Fault> {
        self.octets(octets)?;
        self.spent.digests += 1;
        Ok(())
    }

    /// So many octets more to put into canonical form and to hash.
    ///
    /// # Errors
    /// [`Limit::Octets`].
    pub(super) fn octets(&mut self, octets: usize) -> Result<(), Fault> {
        let total = self.spent.octets.saturating_add(octets);
        if total > OCTETS_PER_RUN {
            return Err(Fault::OverBudget { limit: Limit::Octets });
        }
        self.spent.octets = total;
        Ok(())
    }

    /// Whether there is room for more steps, `written` being there: asked before each signature that is looked at and each record set
    /// that is taken up. What one of these writes is bounded, so the limit is passed by some dozens at most.
    ///
    /// # Errors
    /// [`Limit::Steps`].
    pub(super) fn steps(&mut self, written: usize) -> Result<(), Fault> {
        self.spent.steps = written;
        if written >= STEPS_PER_RUN {
            return Err(Fault::OverBudget { limit: Limit::Steps });
        }
        Ok(())
    }
}

/// Whether a fault is a limit on the whole validation: then nothing more is tried.
pub(super) const fn is_spent(fault: &Fault) -> bool {
    matches!(fault, Fault::OverBudget { limit: Limit::SignaturesPerRun | Limit::Hashes | Limit::Octets | Limit::Steps })
}
