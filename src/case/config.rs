//! The policy that a case asks for, under the names of Unbound's options.

use serde_json::{Map, Value};

use super::CaseFault;
use crate::validate::Policy;
use crate::validate::policy::{IterationLimit, SignaturesNeeded};

/// Reads the keys that change a verdict; all others are left alone.
pub(super) fn policy(config: &Map<String, Value>) -> Result<Policy, CaseFault> {
    let mut policy = Policy::default();
    let fault = |key: &str, value: &Value| CaseFault::Config { key: key.to_owned(), value: value.to_string() };
    if let Some(value) = config.get("val-nsec3-keysize-iterations") {
        let limits = value.as_str().and_then(limits).ok_or_else(|| fault("val-nsec3-keysize-iterations", value))?;
        policy.nsec3_iterations = limits;
    }
    if let Some(value) = config.get("harden-algo-downgrade") {
        policy.signatures = match value.as_str() {
            Some("yes") => SignaturesNeeded::EachAlgorithm,
            Some("no") => SignaturesNeeded::Any,
            _ => return Err(fault("harden-algo-downgrade", value)),
        };
    }
    Ok(policy)
}

/// Pairs of key size in bits and iterations.
fn limits(text: &str) -> Option<Vec<IterationLimit>> {
    let numbers = text.split_whitespace().map(str::parse::<u16>).collect::<Result<Vec<_>, _>>().ok()?;
    let pairs = numbers.chunks_exact(2);
    if numbers.is_empty() || !pairs.remainder().is_empty() {
        return None;
    }
    pairs
        .map(|pair| match pair {
            [bits, most] => Some(IterationLimit { bits: usize::from(*bits), most: *most }),
            _ => None,
        })
        .collect()
}
