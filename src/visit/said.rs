//! A proof in sentences: the verdict, what was done for it, and where the records come from.

use super::proof::{Origin, Proof};
use crate::case::given::{Dated, Kind};
use crate::text::Words;
use crate::validate::{PolicyName, Verdict};

/// The verdict in a sentence.
pub fn sentence(words: &Words, proof: &Proof) -> String {
    let word = proof.report.verdict.word();
    let id = match &proof.report {
        report if report.denies_name() => "verdict-secure-nobody".to_owned(),
        report if report.denies() => "verdict-secure-denied".to_owned(),
        report if report.denies_openly() => "verdict-insecure-nobody".to_owned(),
        report if matches!(report.verdict, Verdict::Insecure(_)) && !report.asked_is_unsigned() => {
            "verdict-insecure-open".to_owned()
        }
        report if report.stopped() => "verdict-stopped".to_owned(),
        _ => format!("verdict-{word}"),
    };
    said(words, proof, &id)
}

fn said(words: &Words, proof: &Proof, id: &str) -> String {
    words.with(id, &[("name", &asked(proof)), ("type", &proof.case.capture.question.rtype.to_string())])
}

/// The name that was asked for, as a visitor writes it.
pub fn asked(proof: &Proof) -> String {
    proof.unicode.clone().unwrap_or_else(|| proof.name())
}

/// What was checked, counted.
pub fn work(words: &Words, proof: &Proof) -> String {
    let work = proof.report.work;
    words.with(
        "verdict-work",
        &[
            ("houses", &words.count("houses", "count", proof.strip.zones.len())),
            ("seals", &words.count("seals", "count", work.signature_checks)),
            ("prints", &words.count("prints", "count", work.digests)),
        ],
    )
}

/// Where the records come from, and of when they are.
pub fn origin_text(words: &Words, proof: &Proof) -> String {
    let when = words.date_and_time(proof.taken());
    match &proof.origin {
        Origin::Opening => words.with("origin-opening", &[("when", &when)]),
        Origin::Beside(_) => words.with("origin-beside", &[("when", &when)]),
        Origin::Handed => words.with("origin-handed", &[("when", &when)]),
        Origin::File(file) => words.with("origin-file", &[("when", &when), ("file", file)]),
        Origin::Carried if proof.case.capture.provider.is_empty() => words.with("origin-carried", &[("when", &when)]),
        Origin::Carried => {
            words.with("origin-carried-from", &[("when", &when), ("provider", &proof.case.capture.provider)])
        }
        Origin::Given(kind, dated) => {
            let id = match dated {
                Dated::ByItself => "origin-given",
                Dated::WhenGiven => "origin-given-undated",
            };
            words.with(id, &[("when", &when), ("kind", &kind_of(words, *kind))])
        }
        Origin::Completed { kind, asked } => {
            let what = words.count("answers-asked", "count", *asked);
            let (kind, provider) = (kind_of(words, *kind), &*proof.case.capture.provider);
            words.with("origin-completed", &[("when", &when), ("kind", &kind), ("provider", provider), ("what", &what)])
        }
        Origin::Live { .. } => {
            words.with("origin-live", &[("when", &when), ("provider", &proof.case.capture.provider)])
        }
    }
}

/// The form of evidence that was given.
fn kind_of(words: &Words, kind: Kind) -> String {
    words.say(match kind {
        Kind::Dig => "kind-dig",
        Kind::Json => "kind-json",
        Kind::Chain => "kind-chain",
        Kind::Case => "kind-case",
    })
}

/// By which rules it was judged.
pub fn rules(words: &Words, proof: &Proof) -> String {
    words.say(match proof.policy {
        PolicyName::Default => "policy-default",
        PolicyName::Strict => "policy-strict",
    })
}

/// Name, verdict and time in a line, for what leaves the page.
pub fn source(words: &Words, proof: &Proof) -> String {
    let word = proof.report.verdict.word();
    let state = words.say(&format!("state-{word}"));
    let rtype = proof.case.capture.question.rtype.to_string();
    let values =
        [("name", &*proof.name()), ("type", &*rtype), ("state", &*state), ("origin", &*origin_text(words, proof))];
    words.with("source-line", &values)
}

/// That a proof begins at another trust anchor than the root's own, if it does; and at which, a line each.
pub fn anchor(words: &Words, proof: &Proof) -> Option<String> {
    let anchors = proof.custom_anchors()?;
    if matches!(proof.origin, Origin::Opening) {
        return Some(words.say("anchor-laboratory"));
    }
    Some(format!("{} {}\n{}", words.say("anchor-custom"), words.say("anchor-custom-act"), anchors.join("\n")))
}

/// What the flags of a key say (RFC 4034 2.1.1, RFC 5011 2.1).
pub fn flags(words: &Words, flags: u16) -> Vec<String> {
    let says = [
        (flags & 0x0100 == 0).then_some("graph-not-zone"),
        (flags & 0x0001 != 0).then_some("graph-sep"),
        (flags & 0x0080 != 0).then_some("graph-revoked"),
    ];
    says.into_iter().flatten().map(|id| words.say(id)).collect()
}
