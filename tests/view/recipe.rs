//! The recipes below the bytes of a panel: what is copied is what is seen, and nothing of a name is more than text.

use explainer::bytes::recipe::{self, Tool};
use explainer::text::Words;
use explainer::trace::Rule;
use explainer::ui::proof::bytes::Bytes;
use explainer::visit::proof::{Origin, Proof, Shared};
use explainer::visit::route::Route;
use yew::{Callback, html};

use crate::zone::{self, Draft};
use crate::{shown, viewed};

fn proof(case: explainer::case::Case) -> Shared<Proof> {
    Shared::new(Proof::new(case, Origin::Opening, &Words::english(), &|_| None))
}

/// The bytes of the panel that tells a rule's link.
fn bytes(proof: &Shared<Proof>, rule: Rule) -> String {
    let trace = &proof.report.trace;
    let tells = |id| trace.step(id).is_some_and(|step| step.rule == rule);
    let step = proof.strip.beats.iter().position(|beat| beat.link.is_some_and(tells)).unwrap();
    viewed(html! {
        <Bytes words={Words::english()} proof={proof.clone()} {step} route={Route::default()} on={Callback::noop()} />
    })
}

fn of(draft: &Draft, rule: Rule) -> String {
    bytes(&proof(draft.case("recipes")), rule)
}

#[test]
fn a_signature_is_reproduced_with_each_tool() {
    let shown = proof(zone::answer().case("answer"));
    let html = bytes(&shown, Rule::AnswerSigned);
    let step = shown.report.trace.steps().iter().rfind(|step| step.rule == Rule::Verifies).unwrap();
    let recipes = recipe::recipes(shown.case.evidence(), step);
    assert_eq!(
        recipes.iter().map(|recipe| recipe.tool).collect::<Vec<_>>(),
        [Tool::Dig, Tool::Delv, Tool::Openssl, Tool::Python]
    );
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    for recipe in &recipes {
        assert!(html.contains(&format!("<code>{}</code>", escaped(&recipe.text))), "{}\n{html}", escaped(&recipe.text));
        for line in recipe.prints.iter().filter_map(recipe::Print::line) {
            assert!(html.contains(&format!("<dd dir=\"ltr\">{}</dd>", escaped(line))), "{line}");
        }
    }
    let says = |text: &str| assert!(html.contains(text), "{text}\n{html}");
    says(&format!("Signature by key {} over www.example.test A</h4>", zone::zone_key().tag()));
    says("Its first lines write the trust anchors of this case");
    says("It needs Python\u{2019}s cryptography package.");
    // A line for each button, and what is short stands open.
    assert_eq!(html.matches(">Copy</button>").count(), 4, "{html}");
    assert_eq!(html.matches("<details open").count(), 1, "{html}");
}

#[test]
fn a_digest_and_places_in_a_register_are_reproduced_too() {
    let keys = of(&zone::answer(), Rule::ChildKeys);
    let (tag, digest) = (zone::zone_key().tag(), explainer::dns::hex(&zone::zone_key().ds(zone::ZONE, 2)[4..]));
    for text in [
        &format!("Digest of key {tag} of example.test</h4>"),
        "dnssec-dsfromkey makes the DS of the key",
        "same as published",
    ] {
        assert!(keys.contains(text), "{text}\n{keys}");
    }
    assert!(
        keys.contains(&digest.to_lowercase()) && keys.contains(&format!("example.test. IN DS {tag} 13 2 {digest}"))
    );
    let hashed = of(&zone::hashed_nxdomain(&zone::Ring::new(3, &[0xab], 0)), Rule::Nsec3NameError);
    let hash = explainer::dns::hash_label(&explainer::crypto::nsec3_hash(b"\x07example\x04test\0", 3, &[0xab]));
    for text in [
        "Where the names lie in example.test</h4>",
        "nsec3hash hashes the names",
        &format!("{hash} is the owner"),
        &format!("{hash} (salt=AB, hash=1, iterations=3)"),
    ] {
        assert!(hashed.contains(text), "{text}\n{hashed}");
    }
    let sorted = of(&zone::nxdomain(), Rule::NsecNameError);
    assert!(sorted.contains("-&gt; none.example.test.</dd>") && sorted.contains("in the gap"), "{sorted}");
}

/// Where a tool has no word to compare, that is said; of many checks each is made again by itself.
#[test]
fn what_cannot_be_compared_is_said() {
    let case = |code: &str| shown::cases().iter().find(|(shown, _)| shown.code == code).unwrap().1.clone();
    let refused = bytes(&proof(case("KEY_SIZE_NOT_SUPPORTED")), Rule::AnswerSigned);
    assert!(refused.contains("This page does not check by this key."), "{refused}");
    let many = bytes(&proof(case("TOO_MANY_RRSIGS")), Rule::AnswerSigned);
    assert!(many.matches("bytes-part").count() >= 8, "each has a choice of its own: {many}");
    assert_eq!(many.matches("OpenSSL computes it").count(), 1);
}
