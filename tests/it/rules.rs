//! The rules for people: `docs/rules.md`, from their list, their English words and what the cases show to come of them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

use explainer::crypto::{Algorithm, DigestKind, digest_mnemonic, mnemonic, unchecked_algorithms, unchecked_digests};
use explainer::diagnose::{Part, find};
use explainer::text::Words;
use explainer::trace::Rule;

use crate::diagnose::hold;
use crate::shown::cases;

/// Codes that a rule is told by where it fails and a name is not secure, as the case of each diagnosis shows.
fn codes() -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    let mut codes: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (_, case) in cases() {
        let report = case.validate();
        let unsigned = report.verdict.unsigned_by().is_some();
        for found in find(&report, &case.capture).all() {
            let step = found.step.and_then(|step| report.trace.steps().get(step.number()));
            // What is noticed beside the way that decided is no failure of it; where a zone counts as unsigned, it may be why.
            if let Some(step) = step.filter(|step| !step.held() && (unsigned || found.part != Part::Beside)) {
                codes.entry(step.rule.name()).or_default().insert(found.code());
            }
        }
    }
    codes
}

/// Numbers with their names, as IANA has them.
fn named(numbers: impl Iterator<Item = u8>, name: fn(u8) -> Option<&'static str>) -> String {
    numbers.map(|number| format!("{number} ({})", name(number).unwrap())).collect::<Vec<_>>().join(", ")
}

fn listed() -> String {
    let (words, codes) = (Words::english(), codes());
    let mut page = String::from(
        "# Rules\n\nGenerated from `src/trace/rule.rs`, its English words and the case of each diagnosis by `UPDATE=1 cargo test`; not\n\
         edited by hand.\n\n\
         What the validator checks, in the order of the RFCs. The trace has a step for each time that a rule is applied. The last\n\
         column has the [diagnoses](diagnoses.md) that are told where the rule fails and a name is not secure. Where it has none, the\n\
         failure is told by a rule within it.\n\n\
         | Rule | What must hold | Where | Told as |\n|---|---|---|---|\n",
    );
    for rule in Rule::ALL {
        let says = words.say(&format!("rule-{}", rule.name()));
        let told = codes.get(rule.name()).into_iter().flatten().map(|code| format!("`{code}`"));
        let told = told.collect::<Vec<_>>().join(", ");
        let cite = rule.cite();
        writeln!(page, "| {} | {says} | [{cite}]({}) | {told} |", rule.name(), cite.url()).unwrap();
    }
    let checked = Algorithm::ALL.iter().map(|algorithm| algorithm.number());
    let digests = DigestKind::ALL.iter().map(|kind| kind.number());
    writeln!(page, "\n## Algorithms\n").unwrap();
    writeln!(page, "- Signatures checked: {}", named(checked, mnemonic)).unwrap();
    writeln!(page, "- Not checked: {}", named(unchecked_algorithms(), mnemonic)).unwrap();
    writeln!(page, "- Digests checked: {}", named(digests, digest_mnemonic)).unwrap();
    writeln!(page, "- Not checked: {}", named(unchecked_digests(), digest_mnemonic)).unwrap();
    page
}

#[test]
fn the_page_on_rules_is_what_the_code_and_its_cases_say() {
    hold(&Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules.md"), &listed());
}

/// A check of one signature that fails is told by its own code, and one that nothing can be told of by none.
#[test]
fn what_fails_by_a_rule_is_told_by_its_code() {
    let codes = codes();
    assert!(codes["Validity"].contains("EXPIRATION_IN_PAST") && codes["Validity"].contains("INCEPTION_IN_FUTURE"));
    assert!(codes["Verifies"].contains("SIGNATURE_INVALID") && !codes["Verifies"].contains("EXPIRATION_IN_PAST"));
    assert!(codes["NsecNameError"].contains("SNAME_NOT_COVERED"), "{:?}", codes["NsecNameError"]);
}
