//! What the tests counted, as they wrote it into `docs/figures`: nothing here is typed by hand, and what was never run is nothing.
//!
//! A test whose cases lie at hand holds its file equal to what it has just counted, and writes it anew with `UPDATE=1`; the long runs
//! (`scripts/differential`, `scripts/adversary`, `scripts/fuzz`) write theirs when they end.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::dns::Moment;

/// A suite of tests that counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suite {
    /// Cases of other validators with the verdict that those expect.
    Conformance,
    /// Conditions that people reported: their verdicts.
    Field,
    /// The same: their root causes, and what is said of them.
    Causes,
    /// Hostile cases.
    Attack,
    /// Cases that a review found.
    Review,
    /// A case for each diagnosis.
    Gallery,
    /// Zones by chance, beside two other validators.
    Differential,
    /// Captures of a random adversary.
    Adversary,
    /// What comes in, changed by a fuzzer.
    Fuzz,
}

impl Suite {
    /// All, in the order in which they are told.
    pub const ALL: [Self; 9] = [
        Self::Conformance,
        Self::Field,
        Self::Causes,
        Self::Attack,
        Self::Review,
        Self::Gallery,
        Self::Differential,
        Self::Adversary,
        Self::Fuzz,
    ];

    /// The name of its file, and what its messages end with.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Conformance => "conformance",
            Self::Field => "field",
            Self::Causes => "causes",
            Self::Attack => "attack",
            Self::Review => "review",
            Self::Gallery => "gallery",
            Self::Differential => "differential",
            Self::Adversary => "adversary",
            Self::Fuzz => "fuzz",
        }
    }

    /// Its file, as it was when this code was compiled.
    pub const fn text(self) -> &'static str {
        match self {
            Self::Conformance => include_str!("../docs/figures/conformance.json"),
            Self::Field => include_str!("../docs/figures/field.json"),
            Self::Causes => include_str!("../docs/figures/causes.json"),
            Self::Attack => include_str!("../docs/figures/attack.json"),
            Self::Review => include_str!("../docs/figures/review.json"),
            Self::Gallery => include_str!("../docs/figures/gallery.json"),
            Self::Differential => include_str!("../docs/figures/differential.json"),
            Self::Adversary => include_str!("../docs/figures/adversary.json"),
            Self::Fuzz => include_str!("../docs/figures/fuzz.json"),
        }
    }

    /// Its last run that was written down; none if there was none (the file says `null`).
    pub fn run(self) -> Option<Run> {
        serde_json::from_str(self.text()).ok().flatten()
    }
}

/// Words for what else a run counted, in the order in which they are told. Seconds are those that it took.
pub const ALSO: [&str; 8] = ["zones", "kinds", "honest", "forged", "cost", "targets", "seconds", "seed"];

/// A run of a suite.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Run {
    /// The day that it was run on, in UTC (ISO 8601).
    pub date: String,
    /// What was judged: [`agreed`](Self::agreed), [`explained`](Self::explained) and [`wrong`](Self::wrong) together.
    pub judged: u64,
    /// As it should be.
    pub agreed: u64,
    /// Otherwise, without a known reason.
    pub wrong: u64,
    /// Otherwise, for a reason.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub explained: Vec<Reason>,
    /// Left out, for a reason.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub skipped: Vec<Reason>,
    /// What else was counted, by a word of [`ALSO`].
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub also: BTreeMap<String, u64>,
    /// The programs that it was run beside, with their versions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tools: Vec<String>,
}

impl Run {
    /// Its day, as a moment of it.
    pub fn day(&self) -> Option<Moment> {
        let mut parts = self.date.splitn(3, '-').map(str::parse::<u32>);
        let (year, month, day) = (parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?);
        // The calendar is written once, the other way round; a day in it is found by halves.
        let (mut low, mut high) = (0_u32, u32::MAX / 86_400);
        while low < high {
            let middle = low + (high - low) / 2;
            if Moment::from_field(middle * 86_400).date() < (year, month, day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        let found = Moment::from_field(low * 86_400);
        (found.date() == (year, month, day)).then_some(found)
    }
}

/// Why something is not as others have it, or was left out, and how often.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// Why, in English.
    pub why: String,
    /// How often.
    pub count: u64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_that_of_the_calendar() {
        let day = |date: &str| Run { date: date.to_owned(), ..Run::default() }.day().map(Moment::field);
        assert_eq!(day("2026-12-05"), Some(1_796_428_800));
        assert_eq!(day("2000-02-29"), Some(951_782_400));
        assert_eq!(["2026-02-29", "2026-13-01", "today", ""].map(day), [None; 4]);
    }
}
