//! The bytes of every panel: none is without, and all that is said of them is a message.

use explainer::bytes::{self, Kind};
use explainer::text::Words;
use explainer::ui::proof::bytes::Bytes;
use explainer::visit::proof::{Origin, Proof, Shared};
use explainer::visit::route::Route;
use yew::{Callback, html};

use crate::{shown, viewed};

#[test]
fn every_panel_of_the_gallery_has_bytes_and_words_for_them() {
    let words = Words::english();
    let mut seen = 0;
    for (kind, case) in shown::cases() {
        let proof = Shared::new(Proof::new(case.clone(), Origin::Opening, &words, &|_| None));
        for step in 0..proof.strip.beats.len() {
            // A field that every part with records has: the part that has it is looked at.
            let route = Route { field: Some("rr.ttl".to_owned()), ..Route::default() };
            let html = viewed(
                html! { <Bytes words={words.clone()} proof={proof.clone()} {step} {route} on={Callback::noop()} /> },
            );
            assert!(html.contains("class=\"dump\""), "{}: panel {step}: {html}", kind.code);
            for id in [">octets-", ">recipe-", "could not be put together"] {
                assert!(!html.contains(id), "{}: panel {step}: {id}", kind.code);
            }
            seen += 1;
        }
    }
    assert!(seen > 500, "{seen}");
}

/// Whether a gap between hashes is said to be open, and what the flags of its NSEC3 are.
fn opt_out(html: &str) -> Option<(bool, &str)> {
    let says_open = html.contains("It lies inside a gap with opt-out: ");
    if !says_open && !html.contains("It lies inside the gap: ") || !html.contains("The gap between two hashes") {
        return None;
    }
    let (_, behind) = html.split_once(">Flags</th>")?;
    let value = behind.split("<bdi>").nth(1)?.split('<').next()?;
    Some((says_open, value))
}

/// How many rows of names have the letter marked that decides: in letters and octets of both names, or where one of them ends in none.
fn marks(html: &str) -> usize {
    let rows =
        html.split("\"decides\"").skip(1).map(|row| row.split("</tr>").next().unwrap().matches("<mark>").count());
    rows.inspect(|marks| assert!([0, 4].contains(marks), "{html}")).filter(|marks| *marks == 4).count()
}

fn proof(code: &str, words: &Words) -> Shared<Proof> {
    let (_, case) = shown::cases().iter().find(|(kind, _)| kind.code == code).unwrap();
    Shared::new(Proof::new(case.clone(), Origin::Opening, words, &|_| None))
}

fn drawn(words: &Words, proof: &Shared<Proof>, step: usize, field: Option<&str>) -> String {
    let route = Route { field: field.map(str::to_owned), ..Route::default() };
    viewed(html! { <Bytes words={words.clone()} proof={proof.clone()} {step} {route} on={Callback::noop()} /> })
}

/// The names of the fields that are lit in tables.
fn lit(html: &str) -> Vec<&str> {
    let rows = html.split("<tr ").skip(1).filter(|row| row.split('>').next().unwrap().contains("lit"));
    rows.map(|row| row.split("<th").nth(1).unwrap().split('>').nth(1).unwrap().split('<').next().unwrap()).collect()
}

#[test]
fn a_signature_that_failed_before_it_was_reckoned_has_its_field_lit() {
    let words = Words::english();
    for (code, field) in [
        ("EXPIRATION_IN_PAST", "Signature Expiration"),
        ("INCEPTION_IN_FUTURE", "Signature Inception"),
        ("RRSIG_LABELS_EXCEED_RRSET_OWNER_LABELS", "Labels"),
    ] {
        let proof = proof(code, &words);
        let html = drawn(&words, &proof, proof.strip.opens_at(), None);
        assert_eq!(lit(&html), [field], "{code}");
    }
}

#[test]
fn a_link_leads_to_another_part_of_a_panel_than_its_first() {
    let words = Words::english();
    let (mut led, mut open, mut closed, mut marked) = (0, 0, 0, 0);
    for (kind, _) in shown::cases() {
        let proof = proof(kind.code, &words);
        for (step, beat) in proof.strip.beats.iter().enumerate() {
            let Some(link) = beat.link else { continue };
            let (parts, _) = bytes::parts(&proof.report.trace, link);
            let first = bytes::first(&proof.report.trace, link, &parts);
            let others = (0..parts.len()).filter(|part| *part != first);
            let of_gap = |part: &usize| matches!(parts[*part].kind, Kind::Hashes(_) | Kind::Names(_));
            // Signatures and digests are alike: of these two of a case will do.
            for other in others.filter(|part| of_gap(part) || step < 2) {
                let html = drawn(&words, &proof, step, Some(&format!("p{}.rr.ttl", other + 1)));
                let inputs = html.split("<input ").skip(1).map(|input| input.split('>').next().unwrap());
                let chosen =
                    inputs.filter(|input| input.contains("bytes-part")).position(|input| input.contains("checked"));
                assert_eq!(chosen, Some(other), "{}: panel {step}", kind.code);
                led += 1;
                match opt_out(&html) {
                    Some((says_open, flags)) => {
                        assert_eq!(says_open, flags == "1", "{}: panel {step}: {flags}", kind.code);
                        *if says_open { &mut open } else { &mut closed } += 1;
                    }
                    None => marked += marks(&html),
                }
            }
        }
    }
    assert!(led > 10, "{led}");
    assert!(open > 0 && closed > 0 && marked > 0, "{open} open and {closed} closed gaps, {marked} letters that decide");
}
