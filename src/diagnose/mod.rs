//! What is wrong, who can mend it and how: one diagnosis for each thing that can be found.
//!
//! Codes are those of DNSViz where it has one for the same thing. A diagnosis comes from a fault of the trace, or from a
//! lint: a look over the finished trace and the capture. The verdict depends on neither.

mod advice;
pub mod anchor;
pub mod arg;
pub mod budget;
mod cause;
pub mod cds;
pub mod delegation;
pub mod denial;
pub mod dname;
pub mod dnskey;
pub mod ds;
pub mod ede;
mod fault;
mod find;
mod lint;
pub mod registry;
pub mod remedy;
pub mod resolver;
pub mod response;
mod seen;
pub mod signature;

pub use arg::Arg;
pub use find::find;
pub use registry::{ALL, Acts, Diagnosed, Meta, Severity};
pub use remedy::{Order, Remedy};

use crate::trace::{StepId, Trace};

/// What a diagnosis is to the verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// The first broken link on the way down from the root.
    RootCause,
    /// Something else that failed in the link that broke; it may go with the root cause.
    Consequence,
    /// Something beside the way that decided.
    Beside,
}

/// One thing that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The diagnosis with its values.
    pub what: Diagnosed,
    /// How much it weighs here.
    pub severity: Severity,
    /// What it is to the verdict.
    pub part: Part,
    /// The step that shows it; `None` for what no check looked at.
    pub step: Option<StepId>,
    /// What mends it, and who does it: the first to act first.
    pub fix: Vec<Order>,
}

impl Found {
    /// Its code.
    pub const fn code(&self) -> &'static str {
        self.what.meta().code
    }

    /// What is fixed about it: who can mend it, where the rule is written.
    pub const fn meta(&self) -> &'static Meta {
        self.what.meta()
    }

    /// The values for its message.
    pub fn args(&self) -> &[(&'static str, Arg)] {
        self.what.args()
    }

    /// Who must act first.
    pub fn acts(&self) -> Acts {
        self.fix.first().map_or(self.meta().acts, |order| order.who)
    }

    /// Something that was found and is still to be told how to mend: a list is sorted out before that.
    const fn new(what: Diagnosed, severity: Severity, part: Part, step: Option<StepId>) -> Self {
        Self { what, severity, part, step, fix: Vec::new() }
    }
}

/// Diagnoses of one code that are told at most. An answer to ANY with 36 RRsets has 29 of one; nobody reads more, and hostile
/// responses can make thousands.
pub const MOST_OF_A_KIND: usize = 64;

/// All that was found: the root cause first, if there is one, then errors, warnings and notes in the order of the steps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnoses {
    all: Vec<Found>,
    left_out: usize,
}

impl Diagnoses {
    /// All of them.
    pub fn all(&self) -> &[Found] {
        &self.all
    }

    /// How often something more was found of which there were [`MOST_OF_A_KIND`] already; the same thing may count more than once.
    pub const fn left_out(&self) -> usize {
        self.left_out
    }

    /// The codes, each once.
    pub fn codes(&self) -> Vec<&'static str> {
        let mut codes: Vec<&'static str> = Vec::new();
        for found in &self.all {
            if !codes.contains(&found.code()) {
                codes.push(found.code());
            }
        }
        codes
    }

    /// The first broken link on the way down from the root; none for secure and insecure verdicts.
    pub fn root(&self) -> Option<&Found> {
        self.all.first().filter(|found| found.part == Part::RootCause)
    }

    /// The code of the root cause.
    pub fn root_cause(&self) -> Option<&'static str> {
        self.root().map(Found::code)
    }

    /// What goes with the root cause, to be listed under it.
    pub fn consequences(&self) -> impl Iterator<Item = &Found> {
        self.all.iter().filter(|found| found.part == Part::Consequence)
    }

    /// What belongs to a step or to one of its parts.
    pub fn of_step<'a>(&'a self, trace: &Trace, step: StepId) -> Vec<&'a Found> {
        self.all.iter().filter(|found| found.step.is_some_and(|part| trace.holds(step, part))).collect()
    }
}
