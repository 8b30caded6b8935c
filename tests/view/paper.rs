//! What leaves the page: the strip as a file and on paper, and the terms that it is told in.

use explainer::case::Case;
use explainer::paper::Edition;
use explainer::paper::sheet;
use explainer::text::Words;
use explainer::ui::part::part;
use explainer::ui::proof::comic::strip;
use explainer::ui::proof::glossary::Glossary;
use explainer::ui::proof::handout::StripHead;
use explainer::visit::proof::{Origin, Proof, Shared};
use yew::html;

use crate::{shown, viewed, zone};

fn gallery(code: &str) -> Case {
    shown::cases().iter().find(|(shown, _)| shown.code == code).unwrap().1.clone()
}

fn proof(case: Case, origin: Origin) -> Proof {
    Proof::new(case, origin, &Words::english(), &|_| None)
}

/// The words of the file in a row, whatever lines they stand in.
fn written(proof: &Proof) -> String {
    let file = sheet::draw(&strip(&Words::english(), proof), Edition::Day, &[]).svg;
    let texts = file.split("<text").skip(1).filter_map(|piece| piece.split_once('>')?.1.split_once("</text>"));
    texts.map(|(words, _)| words.to_owned()).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_strip_of_a_failure_says_the_cause_who_acts_and_how() {
    let words = Words::english();
    for code in ["SIGNATURE_INVALID", "TIMEOUT"] {
        let proof = proof(gallery(code), Origin::File("case.json".to_owned()));
        let root = proof.diagnoses().root().unwrap().clone();
        let page = viewed(part(StripHead { words: words.clone(), proof: Shared::new(proof.clone()) }));
        let file = written(&proof);
        let mut told = 0;
        for part in [None, Some("plain"), Some("fix")] {
            let says = words.found(&root, part).replace(['\u{2068}', '\u{2069}'], "");
            for line in says.lines() {
                let line = line.replace('&', "&amp;").replace('"', "&quot;");
                assert!(file.contains(&line), "{code}: {line} is not in {file}");
                told += 1;
            }
        }
        assert!(told >= 3 && file.contains(code) && file.contains("The proof") == page.contains("The proof"));
        assert!(page.contains("h-cause") && page.contains(code), "{page}");
        assert!(file.matches(code).count() == 1, "the cause is said once");
    }
    let good = proof(zone::answer().case("good"), Origin::File("case.json".to_owned()));
    let page = viewed(part(StripHead { words, proof: Shared::new(good.clone()) }));
    assert!(!page.contains("h-cause") && strip(&Words::english(), &good).cause.is_none());
}

#[test]
fn a_strip_says_whose_anchor_it_begins_at() {
    let words = Words::english();
    let case = zone::answer().case("anchored");
    let given = "Not the root’s own trust anchor: this proof begins at one that was given.";
    let laboratory = "The laboratory has a root of its own: this proof begins at its trust anchor";
    let own = proof(case.clone(), Origin::File("case.json".to_owned()));
    let anchor = own.custom_anchors().unwrap()[0].clone();
    assert!(written(&own).contains(given));
    let note = strip(&words, &own).anchor.unwrap();
    assert!(note.starts_with(given) && note.ends_with(&anchor), "{note}");
    assert!(viewed(part(StripHead { words: words.clone(), proof: Shared::new(own) })).contains(given));
    let opening = proof(case, Origin::Opening);
    let file = written(&opening);
    assert!(file.contains(laboratory) && !file.contains(given), "{file}");
    // The root's own is worth no word.
    let root = proof(zone::answer().case("root"), Origin::File("case.json".to_owned()));
    let mut case = root.case.clone();
    case.anchors = explainer::validate::TrustAnchors::iana();
    let root = proof(case, Origin::File("case.json".to_owned()));
    assert_eq!(strip(&words, &root).anchor, None);
}

#[test]
fn each_term_has_its_picture_and_is_cited_once() {
    let words = Words::english();
    let view = viewed(html! { <Glossary words={words} /> });
    let entries: Vec<&str> = view.split("<dt ").skip(1).collect();
    assert!(entries.len() > 25, "{}", entries.len());
    for entry in &entries {
        let links: Vec<&str> = entry.split("class=\"cite\"").skip(1).collect();
        assert!(!links.is_empty(), "{entry}");
        let mut hrefs: Vec<&str> =
            links.iter().filter_map(|link| link.split_once("href=\"")?.1.split('"').next()).collect();
        let all = hrefs.len();
        hrefs.dedup();
        assert_eq!(hrefs.len(), all, "{entry}");
        // An RFC is named by nothing but a link.
        let bare = entry.split("<a ").map(|piece| piece.split_once("</a>").map_or(piece, |(_, rest)| rest));
        assert!(!bare.into_iter().any(|text| text.contains("RFC ")), "{entry}");
    }
    let of = |id: &str| *entries.iter().find(|entry| entry.starts_with(&format!("id=\"{id}\""))).unwrap();
    assert!(of("term-rrset").contains("In the comic: letter"), "{}", of("term-rrset"));
    assert!(of("term-ds").contains("In the comic: fingerprint in the parent’s ledger"));
    assert!(of("term-rrset").contains("rfc2181.html#section-5"));
    assert!(!of("entry-ttl").contains("In the comic"), "nothing stands for it");
}
