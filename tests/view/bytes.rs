//! The bytes of every panel: none is without, and all that is said of them is a message.

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
