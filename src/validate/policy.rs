//! What we choose, where the RFCs leave a choice.

use crate::crypto::Algorithm;
use crate::trace::Fault;

/// A validator's choices. The same evidence may give another verdict under another policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// The most additional NSEC3 iterations that are taken on, by the size of the zone's keys, smallest size first (RFC 5155 10.3,
    /// RFC 9276 3.2). Keys larger than the last size have its limit.
    pub nsec3_iterations: Vec<IterationLimit>,
    /// What a zone with more iterations than that is.
    pub above_iterations: AboveIterations,
    /// Which signatures an RRset needs.
    pub signatures: SignaturesNeeded,
    /// What a signature by an algorithm counts that must not be used to sign any more.
    pub retired: RetiredAlgorithms,
}

/// A limit on NSEC3 iterations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IterationLimit {
    /// For keys of up to this many bits.
    pub bits: usize,
    /// The most iterations.
    pub most: u16,
}

impl Policy {
    /// As severe as the RFCs let a validator be, and no more: an RRset still needs but one signature (RFC 6840 5.11), and a SHA-1
    /// digest in a DS still counts, for RFC 9905 retires it for new DS records and not for validation.
    pub fn strict() -> Self {
        Self {
            // RFC 9276 3.2 lets a validator refuse any number above 0, which is the one that 3.1 prescribes.
            nsec3_iterations: vec![IterationLimit { bits: usize::from(u16::MAX), most: 0 }],
            above_iterations: AboveIterations::Bogus,
            signatures: SignaturesNeeded::Any,
            retired: RetiredAlgorithms::Refused,
        }
    }

    /// Whether signatures by an algorithm count; those that this code cannot check do not, whatever the policy.
    ///
    /// # Errors
    /// [`Fault::UnsupportedAlgorithm`] or [`Fault::AlgorithmRefused`].
    pub(super) fn accepts(&self, algorithm: u8) -> Result<Algorithm, Fault> {
        let supported = Algorithm::from_number(algorithm).ok_or(Fault::UnsupportedAlgorithm { algorithm })?;
        match self.retired {
            RetiredAlgorithms::Refused if supported.is_retired() => Err(Fault::AlgorithmRefused { algorithm }),
            RetiredAlgorithms::Refused | RetiredAlgorithms::Checked => Ok(supported),
        }
    }

    /// The most iterations for a zone whose keys have `bits` bits.
    pub fn most_iterations(&self, bits: usize) -> u16 {
        let limits = &self.nsec3_iterations;
        limits.iter().find(|limit| bits <= limit.bits).or(limits.last()).map_or(0, |limit| limit.most)
    }
}

/// What a zone with too many NSEC3 iterations is (RFC 9276 3.2 allows both).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AboveIterations {
    /// As if it were not signed, as Unbound has it.
    Insecure,
    /// As if its proof were wrong.
    Bogus,
}

/// Which signatures an RRset needs to be proven.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignaturesNeeded {
    /// One that verifies (RFC 6840 5.11: a validator accepts any valid path).
    Any,
    /// One for each algorithm of the DS RRset or the trust anchor, as Unbound's `harden-algo-downgrade` has it.
    EachAlgorithm,
}

/// What a signature by an algorithm counts that must not be used to sign any more (RFC 9905 2 allows both).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RetiredAlgorithms {
    /// As much as any other: zones are still signed so, and would else count as unsigned.
    Checked,
    /// Nothing, as if it could not be checked.
    Refused,
}

/// A policy that can be chosen by name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PolicyName {
    /// What most validators do.
    #[default]
    Default,
    /// [`Policy::strict`].
    Strict,
}

impl PolicyName {
    /// Both, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Default, Self::Strict];

    /// The name as it stands in links, files and commands.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::Strict => "strict",
        }
    }

    /// The policy of this name; `None` for a name that no policy has.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|name| name.word() == word)
    }

    /// The other one.
    pub const fn other(self) -> Self {
        match self {
            Self::Default => Self::Strict,
            Self::Strict => Self::Default,
        }
    }

    /// What it stands for.
    pub fn policy(self) -> Policy {
        match self {
            Self::Default => Policy::default(),
            Self::Strict => Policy::strict(),
        }
    }
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            // Unbound's default (val-nsec3-keysize-iterations).
            nsec3_iterations: [1024, 2048, 4096].map(|bits| IterationLimit { bits, most: 150 }).to_vec(),
            above_iterations: AboveIterations::Insecure,
            signatures: SignaturesNeeded::Any,
            retired: RetiredAlgorithms::Checked,
        }
    }
}
