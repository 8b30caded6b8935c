//! The verdict in a sentence, and what was found in records that can be copied.

use std::rc::Rc;

use explainer::dns::Rtype;
use explainer::text::{Piece, Words};
use explainer::ui::opening::verdict::Verdict;
use explainer::ui::part::part;
use explainer::ui::proof::findings::{Findings, message};
use explainer::ui::proof::time_chart::TimeChart;
use explainer::ui::proof::watch::Watch;
use explainer::visit::headline::Headline;
use explainer::visit::proof::{Origin, Proof, Shared};
use yew::Callback;

use super::zone::{DAY, NOW, answer};
use super::{shown, viewed, zone};

fn proof_of(code: &str, words: &Words) -> Proof {
    let (_, case) = shown::cases().iter().find(|(shown, _)| shown.code == code).unwrap();
    Proof::new(case.clone(), Origin::Opening, words, &|_| None)
}

#[test]
fn records_of_a_remedy_stand_apart_with_a_button_each() {
    let words = Words::english();
    let proof = proof_of("DIGEST_INVALID", &words);
    let root = proof.diagnoses().root().unwrap();
    let fixes = words.fix(root);
    let [fix] = fixes.as_slice() else { panic!("{fixes:?}") };
    let [
        Piece::Words(compare),
        Piece::Words(first),
        Piece::Records(publish),
        Piece::Words(then),
        Piece::Records(remove),
    ] = fix.what.as_slice()
    else {
        panic!("{fix:?}")
    };
    assert_eq!(fix.who, "The owner of the domain, with the registrar\u{2019}s help:");
    // What is to be done before anything is published stands before it.
    assert!(compare.starts_with("Before anything is published, compare it"), "{compare}");
    assert_eq!(first, "Have this DS of example.test published in test:");
    assert!(then.starts_with(
        "Keep the old one beside it. Only once the new one is seen, and 300 s (the TTL of the old one) have passed"
    ));
    let line = |lines: &[String]| lines.first().filter(|_| lines.len() == 1).cloned().unwrap();
    let (remove, publish) = (line(remove), line(publish));
    assert!(
        remove.starts_with("example.test. IN DS 10885 13 2 ") && publish.starts_with("example.test. IN DS 10885 13 2 ")
    );
    assert_ne!(remove, publish);

    let html = viewed(part(Findings { words: words.clone(), proof: Shared::new(proof_of("DIGEST_INVALID", &words)) }));
    for record in [remove, publish] {
        assert!(html.contains(&format!(" dir=\"ltr\">{record}</pre>")), "{html}");
    }
    assert_eq!(html.matches(">Copy</button>").count(), 2, "{html}");
    // Told apart by what they copy.
    for place in [2, 4] {
        assert_eq!(html.matches(&format!("\"records-DIGEST_INVALID-0-{place}\"")).count(), 2, "{html}");
    }
    assert_eq!(html.matches(">Copy this as a message</button>").count(), 1, "{html}");
}

#[test]
fn a_remedy_without_records_is_one_piece() {
    let words = Words::english();
    let proof = proof_of("EXPIRATION_IN_PAST", &words);
    let root = proof.diagnoses().root().unwrap();
    let fixes = words.fix(root);
    let [fix] = fixes.as_slice() else { panic!("{fixes:?}") };
    assert_eq!(fix.what, [Piece::Words(words.found(root, Some("fix")))]);
    assert_eq!(fix.text(), words.found(root, Some("fix")));
}

/// What says that a name is unsigned, or that nothing can be said of it, in heading, dates and last panels.
#[test]
fn insecure_says_proven_only_where_the_zone_above_proves_it() {
    let words = Words::english();
    let says = |proof: Proof| {
        let proof = Shared::new(proof);
        let told: Vec<String> = proof.strip.beats.iter().map(|beat| beat.caption.to_string()).collect();
        let time = TimeChart { words: words.clone(), proof: proof.clone(), on: Callback::noop() };
        let headline = Rc::new(Headline::of(&words, &proof));
        let head = viewed(part(Verdict { words: words.clone(), proof, short: false, headline }))
            .replace("<wbr>", "")
            .replace("<span class=\"name\">", "")
            .replace("</span>", "");
        (head, viewed(part(time)), told.join(" "))
    };
    let of = |draft: zone::Draft| Proof::new(draft.case("insecure"), Origin::Opening, &words, &|_| None);

    let (head, time, told) = says(proof_of("INSECURE_DELEGATION", &words));
    assert!(head.contains("x.sub.example.test is not signed, and that is proven."), "{head}");
    assert!(time.contains("The chain is proven to end above sub.example.test."), "{time}");
    assert!(
        time.contains("nor that sub.example.test is unsigned")
            || time.contains("not even that sub.example.test is unsigned"),
        "{time}"
    );
    assert!(told.contains("The chain ends before x.sub.example.test, by arrangement."), "{told}");

    for code in ["INSECURE_OPT_OUT", "DIGEST_ALGORITHM_NOT_SUPPORTED", "NSEC3_ITERATIONS_TOO_HIGH"] {
        let (head, time, told) = says(proof_of(code, &words));
        assert!(head.contains("by the rules, nothing is broken.") && !head.contains("proven"), "{code}: {head}");
        assert!(
            time.contains("what lies further down was not checked") && !time.contains("is unsigned"),
            "{code}: {time}"
        );
        assert!(told.contains("By the rules nothing is broken") && !told.contains("by arrangement"), "{code}: {told}");
    }

    // The alias was sealed, and its seal held: it is what it leads to that has none.
    let (head, time, told) = says(of(zone::alias_to_unsigned()));
    assert!(head.contains("don\u{2019}t cover the whole answer about alias.example.test"), "{head}");
    assert!(time.contains("The chain is proven to end above sub.example.test."), "{time}");
    assert!(told.contains("don\u{2019}t cover the whole answer about alias.example.test"), "{told}");
}

#[test]
fn a_message_says_by_which_rules_and_from_which_anchor() {
    let words = Words::english();
    let (_, case) = shown::cases().iter().find(|(shown, _)| shown.code == "DIGEST_INVALID").unwrap();
    let proof = Proof::new(case.clone(), Origin::Beside("told".into()), &words, &|_| None);
    let said = message(&words, &proof, proof.diagnoses().root().unwrap());
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines[0], "www.example.test: The DS does not match the key", "{said}");
    let has = |text: &str| lines.iter().any(|line| line.contains(text));
    assert!(has("The owner of the domain, with the registrar\u{2019}s help: Before anything is published"), "{said}");
    assert!(has("Have this DS of example.test published in test:"), "{said}");
    assert!(has("example.test. IN DS 10885 13 2 ") && has("DIGEST_INVALID: DS of example.test"), "{said}");
    assert!(has("RFC 4035 \u{a7}5.2") && has("Rules: Usual."), "{said}");
    assert!(has("does not start at the root\u{2019}s own trust anchor") && has(". IN DS 8933 13 2 "), "{said}");
}

/// Where the clock is to blame nobody is told to sign again, in whatever view.
#[test]
fn a_clock_that_is_wrong_sends_nobody_to_sign() {
    let words = Words::english();
    let proof = Shared::new(proof_of("DEVICE_CLOCK_SUSPECT", &words));
    let time = viewed(part(TimeChart { words: words.clone(), proof: proof.clone(), on: Callback::noop() }));
    let found = viewed(part(Findings { words: words.clone(), proof: proof.clone() }));
    let ticket = message(&words, &proof, proof.diagnoses().root().unwrap());
    let told: Vec<String> = proof.strip.beats.iter().map(|beat| beat.caption.to_string()).collect();
    for text in [&time, &found, &ticket] {
        assert!(text.contains("You, on this device:") && text.contains("Set the clock of this device"), "{text}");
    }
    for text in [&time, &found, &ticket, &told.join(" ")] {
        assert!(!text.contains("sign again") && !text.contains("signs it again"), "{text}");
    }
}

/// An owl that looks at its watch stands where a proof ends within a day, and beside no other.
#[test]
fn little_time_has_an_owl_with_a_watch() {
    let watch = |left: u32, forged: bool| {
        let draft = answer().but(|draft| {
            let seal = draft.set("www.example.test.", Rtype::A).seal();
            seal.expiration = NOW + left;
            seal.signature = forged.then(|| vec![1; 64]);
        });
        let proof = Proof::new(draft.case("left"), Origin::Opening, &Words::english(), &|_| None);
        viewed(part(Watch { proof: Shared::new(proof) })).contains("data:image/svg")
    };
    assert!(watch(300, false) && watch(DAY - 1, false));
    assert!(!watch(DAY, false) && !watch(300, true));
}
