//! How sure the page is: its rules, limits, anchors and figures are those of the code and of the files that its tests wrote.

use explainer::crypto::{mnemonic, unchecked_algorithms};
use explainer::figures::{Run, Suite};
use explainer::text::Words;
use explainer::trace::Rule;
use explainer::ui::part::part;
use explainer::ui::proof::sure::Inside;
use explainer::validate::{Policy, TrustAnchors};
use explainer::visit::opening;
use explainer::visit::proof::{Proof, Shared};

use super::{viewed, zone};

fn inside(proof: Option<Proof>) -> String {
    viewed(part(Inside { words: Words::english(), proof: proof.map(Shared::new) }))
}

#[test]
fn every_rule_is_listed_with_its_section() {
    let (page, words) = (inside(None), Words::english());
    let list = page.split("id=\"sure-rules\"").nth(1).unwrap();
    assert_eq!(list.matches("<li>").count(), Rule::ALL.len());
    for rule in Rule::ALL {
        let says = words.say(&format!("rule-{}", rule.name()));
        let cite = rule.cite();
        let (before, after) = list.split_once(&says).unwrap_or_else(|| panic!("{says}"));
        let link = after.split("</a>").next().unwrap();
        assert!(link.contains(&format!("href=\"{}\"", cite.url())) && link.ends_with(&cite.to_string()), "{link}");
        assert!(before.ends_with("<li>"), "{says}");
    }
    assert!(list.contains(&format!("{} rules, applied to the records themselves.", Rule::ALL.len())));
}

#[test]
fn what_cannot_be_checked_is_what_the_code_does_not_know() {
    let page = inside(None);
    let limits = page.split("id=\"sure-limits\"").nth(1).unwrap().split("</section>").next().unwrap();
    let unchecked: Vec<&str> = unchecked_algorithms().map(|number| mnemonic(number).unwrap()).collect();
    assert_eq!(unchecked[..3], ["RSAMD5", "DSA", "DSA-NSEC3-SHA1"]);
    let says =
        format!("Signatures by {} and digests by GOST R 34.11-94, GOST R 34.11-2012, SM3 can", unchecked.join(", "));
    assert!(limits.contains(&says), "{limits}");
    assert!(
        limits.contains("a check ends at the latest after 512 signatures, 256 hashed names or 11 aliases"),
        "{limits}"
    );
    // What is said of such a zone is so.
    let mut ds = zone::zone_key().ds(zone::ZONE, 2);
    ds[2] = 23;
    let case = zone::answer().but(|draft| draft.set(zone::ZONE, explainer::dns::Rtype::DS).rdatas = vec![ds]).case("");
    assert_eq!(case.validate_by(&Policy::default()).verdict.word(), "insecure");
}

#[test]
fn anchors_are_those_that_proofs_begin_at() {
    let words = Words::english();
    let (alone, page) = (inside(None), inside(opening::proof(&words, &|_| None)));
    for text in TrustAnchors::iana().all().iter().map(explainer::validate::anchors::TrustAnchor::text) {
        let digest = text.rsplit(' ').next().unwrap();
        assert!(alone.contains(&format!("<bdi>{digest}</bdi>")), "{alone}");
    }
    assert!(alone.contains("Key 20326 of the root, RSASHA256, SHA-256") && alone.contains("Key 38696 of the root"));
    assert!(alone.contains("https://data.iana.org/root-anchors/root-anchors.xml"));
    // The story that the page opens with begins at the laboratory's root.
    let given = opening::proof(&words, &|_| None).unwrap();
    let given = given.custom_anchors().unwrap();
    assert!(!given.is_empty() && !alone.contains("begins at other trust anchors"));
    assert!(page.contains("begins at other trust anchors"));
    for text in given {
        assert!(page.contains(&format!("<bdi>{text}</bdi>")), "{text}");
    }
}

/// What the list says of a suite.
fn told(page: &str, suite: Suite) -> String {
    let told = page.split(&format!("data-suite=\"{}\"", suite.name())).nth(1).unwrap();
    told.split("data-suite=").next().unwrap().to_owned()
}

#[test]
fn figures_are_those_of_the_files() {
    let (page, words) = (inside(None), Words::english());
    for suite in Suite::ALL {
        let told = told(&page, suite);
        let run: Option<Run> = serde_json::from_str(suite.text()).unwrap();
        let Some(run) = run else {
            assert!(told.contains("Not run"), "{told}");
            continue;
        };
        assert!(!told.contains("Not run"), "{told}");
        assert!(told.contains(&format!("<li>{} judged</li><li>{} as expected</li>", run.judged, run.agreed)), "{told}");
        assert!(told.contains(&format!("Run on {}", words.date(run.day().unwrap()))), "{told}");
        for reason in run.explained.iter().chain(&run.skipped) {
            let why = reason.why.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
            assert!(told.contains(&format!("{} \u{d7} ", reason.count)), "{told}");
            assert!(why.split('\'').all(|part| told.contains(part)), "{why}: {told}");
        }
    }
}
