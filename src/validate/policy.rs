//! What we choose, where the RFCs leave a choice.

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

impl Default for Policy {
    fn default() -> Self {
        Self {
            // Unbound's default (val-nsec3-keysize-iterations).
            nsec3_iterations: [1024, 2048, 4096].map(|bits| IterationLimit { bits, most: 150 }).to_vec(),
            above_iterations: AboveIterations::Insecure,
            signatures: SignaturesNeeded::Any,
        }
    }
}
