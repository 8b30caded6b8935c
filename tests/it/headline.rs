//! The headline of every case of the gallery: what it says, whom it names, and how many cases share one.

use std::collections::BTreeMap;

use explainer::case::Case;
use explainer::case::given::{Dated, Kind};
use explainer::diagnose::Acts;
use explainer::text::Words;
use explainer::validate::{Means, TrustAnchors, Verdict};
use explainer::visit::headline::{Headline, cause};
use explainer::visit::proof::{Judged, Origin, Proof};

/// All cases of the gallery, by their codes.
fn gallery() -> Vec<(String, Proof)> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/gallery");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let told = |path: std::path::PathBuf| {
        let code = path.file_stem().unwrap().to_string_lossy().into_owned();
        let case = explainer::case::read(&std::fs::read_to_string(path).unwrap()).unwrap();
        let judged = Judged::at_once(case, Means::ALL);
        (code, Proof::of(judged, Origin::Opening, &Words::english(), &|_| None))
    };
    files.into_iter().map(told).collect()
}

#[test]
fn a_failure_has_its_cause_for_a_headline() {
    let words = Words::english();
    let mut shared: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (code, proof) in gallery() {
        let headline = Headline::of(&words, &proof);
        let fails = matches!(proof.report.verdict, Verdict::Bogus(_) | Verdict::Indeterminate(_));
        let Some(cause) = cause(&proof).filter(|_| fails) else {
            assert!(headline.acts.is_none() && headline.shows.is_none(), "{code}");
            continue;
        };
        assert!(headline.says.contains(&words.found(cause, None)), "{code}: {}", headline.says);
        let (who, how) = headline.acts.expect(&code);
        assert!(who.ends_with(':') && how.ends_with(['.', '\u{2026}', ')']), "{code}: {who} {how}");
        // What was done on the way is laid at no zone's door, and nobody is told that others refuse the answer.
        let near = matches!(cause.acts(), Acts::Visitor | Acts::Network | Acts::Device);
        assert_eq!(near, headline.says == words.found(cause, None), "{code}: {}", headline.says);
        let refused = headline.means.iter().any(|line| line.contains("SERVFAIL"));
        assert_eq!(refused, !near && matches!(proof.report.verdict, Verdict::Bogus(_)), "{code}");
        shared.entry(headline.says).or_default().push(code);
    }
    let most = shared.values().map(Vec::len).max().unwrap();
    assert!(shared.len() > 50 && most <= 3, "{shared:#?}");
}

/// Whoever opens a case that has anchors of its own is told so with the verdict, and not only where the anchors stand.
#[test]
fn a_case_with_anchors_of_its_own_says_so_with_its_verdict() {
    let words = Words::english();
    let says = words.say("anchor-custom-short");
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/given/case-1.json");
    let case = explainer::case::read(&std::fs::read_to_string(path).unwrap()).unwrap();
    let told = |case: &Case, origin: Origin| {
        let proof = Proof::new(case.clone(), origin, &words, &|_| None);
        Headline::of(&words, &proof).means.first() == Some(&says)
    };
    let of_iana = Case { anchors: TrustAnchors::iana(), ..case.clone() };
    let origins = || {
        let given = Origin::Given(Kind::Case, Dated::ByItself);
        [Origin::File("x".to_owned()), Origin::Beside("x".to_owned()), Origin::Carried, Origin::Handed, given]
    };
    for origin in origins() {
        assert!(told(&case, origin.clone()), "{origin:?}");
        assert!(!told(&of_iana, origin.clone()), "{origin:?}");
    }
    assert!(!told(&case, Origin::Opening), "the page says it beside its own story");
}

/// What is heard is what is seen: the cause, what it means, and who must act, each once, and a title does not run into the next line.
#[test]
fn all_of_a_headline_is_spoken_once() {
    let words = Words::english();
    for (code, proof) in gallery() {
        let headline = Headline::of(&words, &proof);
        let spoken = headline.spoken();
        let acts = headline.acts.iter().flat_map(|(who, how)| [who, how]);
        for line in std::iter::once(&headline.says).chain(&headline.means).chain(acts) {
            assert_eq!(spoken.matches(line.as_str()).count(), 1, "{code}: {line} in {spoken}");
        }
        let rest = spoken.strip_prefix(&headline.says).expect(&code);
        assert!(headline.says.ends_with('.') || rest.starts_with('.'), "{code}: {spoken}");
    }
}
