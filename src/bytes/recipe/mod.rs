//! How to do a step's check again without this page: lines for a shell and short programs, with the step's own values, and what they print.
//!
//! What a program is given of a zone's data stands in it as numbers, hexadecimal digits, base64 or names without any octet that means
//! something to a shell or to Python ([`quote`]): a hostile record can change what is checked, and nothing else.

mod ask;
mod der;
mod digest;
mod gaps;
mod quote;
mod signature;

use crate::trace::{Rule, Step};
use crate::validate::Evidence;

/// What a recipe is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    /// Asks for the records anew (BIND).
    Dig,
    /// Asks anew and validates (BIND).
    Delv,
    /// Digests, and signatures by a library.
    Openssl,
    /// The digest of a key as a DS (BIND).
    Dsfromkey,
    /// The hash of a name (BIND).
    Nsec3hash,
    /// A program that makes the octets from the records.
    Python,
}

/// What a recipe prints if it finds what this page found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Print {
    /// This line.
    Line(String),
    /// Whatever it prints, not this line: how a tool says that it could not read a key or a signature differs by version.
    Not(&'static str),
}

impl Print {
    /// The line that is printed; none where it is one that is not.
    pub const fn line(&self) -> Option<&String> {
        match self {
            Self::Line(line) => Some(line),
            Self::Not(_) => None,
        }
    }
}

/// What is to be known of a recipe before it is run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// It asks the DNS as that is now: the records may be others by then.
    Now,
    /// It begins at the trust anchors of this case, which it writes into a file.
    OwnAnchors,
    /// It needs the package `cryptography`, from this version on if one is given.
    Cryptography(Option<u8>),
    /// It needs Python 3.10 or later.
    Python310,
    /// It needs OpenSSL 3.5 or later.
    Openssl35,
    /// It checks by limits of its own, and this page refused the key: what it says of the signature is nothing to compare.
    OwnLimits,
}

/// One way to do a step's check again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipe {
    /// By which tool.
    pub tool: Tool,
    /// The lines of a POSIX shell, or of a program in Python.
    pub text: String,
    /// What it prints; nothing that could be known where it asks anew.
    pub prints: Vec<Print>,
    /// What is to be known of it.
    pub notes: Vec<Note>,
}

/// What of a step can be done again: a signature, a digest of a key, or where names lie in a zone. Nothing for other steps.
pub fn recipes(evidence: Evidence<'_>, step: &Step) -> Vec<Recipe> {
    match step.rule {
        Rule::Verifies => signature::recipes(evidence, step),
        Rule::DsDigest | Rule::AnchorMatch => digest::recipes(evidence, step),
        _ => gaps::recipes(evidence, step),
    }
    .unwrap_or_default()
}

fn line(text: impl Into<String>) -> Print {
    Print::Line(text.into())
}

#[cfg(test)]
mod tests;
