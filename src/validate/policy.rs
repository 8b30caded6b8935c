//! What we choose, where the RFCs leave a choice.

/// A validator's choices. The same evidence may give another verdict under another policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// The most additional NSEC3 iterations that are taken on; above them a zone counts as insecure (RFC 9276 3.2).
    pub nsec3_iterations: u16,
    /// What a zone with more iterations than that is.
    pub above_iterations: AboveIterations,
    /// Which signatures an RRset needs.
    pub signatures: SignaturesNeeded,
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
            // Unbound's default since 1.17.1 and that of BIND 9.16.16 to 9.19.18.
            nsec3_iterations: 150,
            above_iterations: AboveIterations::Insecure,
            signatures: SignaturesNeeded::Any,
        }
    }
}
