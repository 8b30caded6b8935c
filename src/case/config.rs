//! The policy that a case asks for: a policy by its name, then single choices, most of them under the names of Unbound's options.

use serde_json::{Map, Value};

use super::CaseFault;
use crate::validate::policy::{AboveIterations, IterationLimit, RetiredAlgorithms, SignaturesNeeded};
use crate::validate::{Policy, PolicyName};

/// Reads the keys that change a verdict; all others are left alone.
pub(super) fn policy(config: &Map<String, Value>) -> Result<Policy, CaseFault> {
    let fault = |key: &str, value: &Value| CaseFault::Config { key: key.to_owned(), value: value.to_string() };
    let mut policy = match config.get(NAME) {
        Some(value) => value.as_str().and_then(PolicyName::from_word).ok_or_else(|| fault(NAME, value))?.policy(),
        None => Policy::default(),
    };
    if let Some(value) = config.get(ITERATIONS) {
        policy.nsec3_iterations = value.as_str().and_then(limits).ok_or_else(|| fault(ITERATIONS, value))?;
    }
    if let Some(value) = config.get(SIGNATURES) {
        policy.signatures = match value.as_str() {
            Some("yes") => SignaturesNeeded::EachAlgorithm,
            Some("no") => SignaturesNeeded::Any,
            _ => return Err(fault(SIGNATURES, value)),
        };
    }
    if let Some(value) = config.get(ABOVE) {
        policy.above_iterations = match value.as_str() {
            Some("insecure") => AboveIterations::Insecure,
            Some("bogus") => AboveIterations::Bogus,
            _ => return Err(fault(ABOVE, value)),
        };
    }
    if let Some(value) = config.get(RETIRED) {
        policy.retired = match value.as_str() {
            Some("checked") => RetiredAlgorithms::Checked,
            Some("refused") => RetiredAlgorithms::Refused,
            _ => return Err(fault(RETIRED, value)),
        };
    }
    Ok(policy)
}

/// The inverse: what differs from the default, a policy that has a name by that.
pub(super) fn keys(policy: &Policy) -> Map<String, Value> {
    let mut config = Map::new();
    let mut set = |key: &str, value: &str| {
        config.insert(key.to_owned(), value.into());
    };
    let default = Policy::default();
    if *policy == default {
        return config;
    }
    if *policy == Policy::strict() {
        set(NAME, PolicyName::Strict.word());
        return config;
    }
    if policy.signatures == SignaturesNeeded::EachAlgorithm {
        set(SIGNATURES, "yes");
    }
    if policy.nsec3_iterations != default.nsec3_iterations {
        let limits = policy.nsec3_iterations.iter();
        let pairs: Vec<String> = limits.map(|limit| format!("{} {}", limit.bits, limit.most)).collect();
        set(ITERATIONS, &pairs.join(" "));
    }
    if policy.above_iterations == AboveIterations::Bogus {
        set(ABOVE, "bogus");
    }
    if policy.retired == RetiredAlgorithms::Refused {
        set(RETIRED, "refused");
    }
    config
}

const NAME: &str = "policy";
const ITERATIONS: &str = "val-nsec3-keysize-iterations";
const SIGNATURES: &str = "harden-algo-downgrade";
const ABOVE: &str = "above-nsec3-iterations";
const RETIRED: &str = "retired-algorithms";

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
