//! The verdict in a sentence, and what was found in records that can be copied.

use explainer::text::{Piece, Words};
use explainer::ui::findings::findings;
use explainer::ui::part::part;
use explainer::ui::proof::{Origin, Proof, Shared};
use explainer::ui::verdict::Verdict;

use super::{shown, viewed};

fn proof_of(code: &str, words: &Words) -> Proof {
    let (_, case) = shown::cases().iter().find(|(shown, _)| shown.code == code).unwrap();
    Proof::new(case.clone(), Origin::Opening, words, &|_| None)
}

#[test]
fn records_of_a_remedy_stand_apart_with_a_button_each() {
    let words = Words::english();
    let proof = proof_of("DIGEST_INVALID", &words);
    let root = proof.diagnoses().root().unwrap();
    let pieces = words.found_in_pieces(root, "fix");
    let [Piece::Words(first), Piece::Records(remove), Piece::Words(then), Piece::Records(publish)] = pieces.as_slice()
    else {
        panic!("{pieces:?}")
    };
    assert_eq!((first.as_str(), then.as_str()), ("At the registrar, replace the DS record. Remove:", "Publish:"));
    let line = |lines: &[String]| lines.first().filter(|_| lines.len() == 1).cloned().unwrap();
    let (remove, publish) = (line(remove), line(publish));
    assert!(
        remove.starts_with("example.test. IN DS 10885 13 2 ") && publish.starts_with("example.test. IN DS 10885 13 2 ")
    );
    assert_ne!(remove, publish);

    let html = viewed(findings(&words, &proof));
    for record in [remove, publish] {
        assert!(html.contains(&format!("<pre>{record}</pre>")), "{html}");
    }
    assert_eq!(html.matches(">Copy</button>").count(), 2, "{html}");
    assert_eq!(html.matches(">Copy this as a message</button>").count(), 1, "{html}");
}

#[test]
fn a_remedy_without_records_is_one_piece() {
    let words = Words::english();
    let proof = proof_of("EXPIRATION_IN_PAST", &words);
    let root = proof.diagnoses().root().unwrap();
    assert_eq!(words.found_in_pieces(root, "fix"), [Piece::Words(words.found(root, Some("fix")))]);
}

#[test]
fn insecure_says_proven_only_where_the_zone_above_proves_it() {
    let words = Words::english();
    let says = |code: &str| {
        let proof = Shared::new(proof_of(code, &words));
        viewed(part(Verdict { words: words.clone(), proof, short: false })).replace("<wbr>", "")
    };
    let html = says("INSECURE_DELEGATION");
    assert!(html.contains("is not sealed, and the house above it proves that."), "{html}");
    for code in ["INSECURE_OPT_OUT", "DIGEST_ALGORITHM_NOT_SUPPORTED", "NSEC3_ITERATIONS_TOO_HIGH"] {
        let html = says(code);
        assert!(html.contains("and by the rules that breaks nothing."), "{code}: {html}");
    }
}
