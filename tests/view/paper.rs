//! What leaves the page: the strip as a file and on paper, and the terms that it is told in.

use explainer::case::Case;
use explainer::paper::Edition;
use explainer::paper::sheet;
use explainer::text::Words;
use explainer::ui::part::part;
use explainer::ui::proof::comic::strip;
use explainer::ui::proof::glossary::Glossary;
use explainer::ui::proof::handout::StripHead;
use explainer::ui::proof::link::query;
use explainer::ui::proof::page::{Link, Page};
use explainer::visit::proof::{Origin, Proof, Shared};
use yew::html;

use crate::{shown, viewed, zone};

/// Where what leaves the page says that it came from.
const ADDRESS: &str = "https://page.test/?name=www.example.test";

fn gallery(code: &str) -> Case {
    shown::cases().iter().find(|(shown, _)| shown.code == code).unwrap().1.clone()
}

fn proof(case: Case, origin: Origin) -> Proof {
    Proof::new(case, origin, &Words::english(), &|_| None)
}

/// The words of the file in a row, whatever lines they stand in.
fn written(proof: &Proof) -> String {
    let file = sheet::draw(&strip(&Words::english(), proof, ADDRESS.to_owned()), Edition::Day, &[]).svg;
    let texts = file.split("<text").skip(1).filter_map(|piece| piece.split_once('>')?.1.split_once("</text>"));
    texts.map(|(words, _)| words.to_owned()).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_strip_of_a_failure_says_the_cause_who_acts_and_how() {
    let words = Words::english();
    for code in ["SIGNATURE_INVALID", "TIMEOUT"] {
        let proof = proof(gallery(code), Origin::File("case.json".to_owned()));
        let root = proof.diagnoses().root().unwrap().clone();
        let page = viewed(part(StripHead {
            words: words.clone(),
            proof: Shared::new(proof.clone()),
            address: ADDRESS.into(),
        }));
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
        assert!(file.ends_with(ADDRESS) && page.contains(&format!("<bdi>{ADDRESS}</bdi>")), "{page}");
        assert!(file.matches(code).count() == 1, "the cause is said once");
    }
    let good = proof(zone::answer().case("good"), Origin::File("case.json".to_owned()));
    let page = viewed(part(StripHead { words, proof: Shared::new(good.clone()), address: ADDRESS.into() }));
    assert!(!page.contains("h-cause") && strip(&Words::english(), &good, String::new()).cause.is_none());
}

#[test]
fn a_strip_says_whose_anchor_it_begins_at() {
    let words = Words::english();
    let case = zone::answer().case("anchored");
    let given = "This proof does not start at the root’s own trust anchor, but at one that was given.";
    let laboratory = "The laboratory has its own root: this proof starts at its trust anchor";
    let own = proof(case.clone(), Origin::File("case.json".to_owned()));
    let anchor = own.custom_anchors().unwrap()[0].clone();
    assert!(written(&own).contains(given));
    let note = strip(&words, &own, String::new()).anchor.unwrap();
    assert!(note.starts_with(given) && note.ends_with(&anchor), "{note}");
    assert!(
        viewed(part(StripHead { words: words.clone(), proof: Shared::new(own), address: ADDRESS.into() }))
            .contains(given)
    );
    let opening = proof(case, Origin::Opening);
    let file = written(&opening);
    assert!(file.contains(laboratory) && !file.contains(given), "{file}");
    // The root's own is worth no word.
    let root = proof(zone::answer().case("root"), Origin::File("case.json".to_owned()));
    let mut case = root.case.clone();
    case.anchors = explainer::validate::TrustAnchors::iana();
    let root = proof(case, Origin::File("case.json".to_owned()));
    assert_eq!(strip(&words, &root, String::new()).anchor, None);
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

#[test]
fn an_address_leads_to_the_proof_that_it_stands_on_or_names_the_page_alone() {
    let case = gallery("SIGNATURE_INVALID");
    let live = proof(case.clone(), Origin::Live { again: 0 });
    let link = "?name=www.example.test&type=A&provider=google&policy=strict&lang=de";
    assert_eq!(query(&format!("{link}&step=7&depth=bytes&present=1"), &live), link);
    assert_eq!(query("?name=another.test", &live), "", "it is of another name");
    assert_eq!(query("?name=www.example.test&type=MX", &live), "");
    let beside = proof(case.clone(), Origin::Beside("told".to_owned()));
    assert_eq!(query("?case=told&step=2", &beside), "?case=told");
    assert_eq!(query("?case=other", &beside), "");
    // No link leads to a file of the visitor's.
    assert_eq!(query(link, &proof(case.clone(), Origin::File("case.json".to_owned()))), "");
    assert_eq!(query("?step=3", &proof(case, Origin::Opening)), "");
}

/// Where much came, the fewest facts that matter are told, with how many more there are; and of an ordinary chain nothing is left out.
#[test]
fn a_handout_that_would_not_fit_leaves_out_by_rule_and_says_so() {
    let words = Words::english();
    let page = |case: Case| Page::of(&words, &proof(case, Origin::Opening), ADDRESS);
    let plain = page(zone::answer().case("good"));
    let all = |page: &Page| -> Vec<String> {
        let rows = page.chain.iter().flat_map(|link| match link {
            Link::House { rows, .. } => rows.iter().flat_map(|(_, lines)| lines.clone()).collect(),
            Link::Folded(says) => vec![says.clone()],
        });
        rows.collect()
    };
    assert_eq!((plain.chain.len(), plain.terms.len()), (3, 5));
    assert!(!all(&plain).iter().any(|line| line.contains(" more")), "{plain:?}");
    let keys: Vec<zone::Key> = std::iter::once(zone::zone_key())
        .chain((0..40).map(|number| zone::Key::p256(20 + number).with_flags(256)))
        .collect();
    let many = page(zone::answer().but(|draft| draft.keys(&keys)).case("many"));
    let lines = all(&many);
    let tag = zone::zone_key().tag();
    assert!(
        lines.iter().any(|line| line.starts_with(&format!("{tag}, flags 257"))),
        "the key of the DS stays: {lines:?}"
    );
    let told = lines.iter().filter(|line| line.contains(", flags 256")).count();
    let left: usize = lines.iter().filter_map(|line| line.strip_suffix(" more")?.parse::<usize>().ok()).sum();
    assert!((1..10).contains(&told) && told + left >= 40, "{told} told and {left} left out: {lines:?}");
    // A long chain keeps its ends, and where it broke with the house above it.
    let long = page(gallery("CNAME_CHAIN_TOO_LONG"));
    assert!(long.chain.len() <= 12, "{}", long.chain.len());
}

#[test]
fn a_folded_house_hides_nothing_that_is_broken() {
    use explainer::paper::room::{Place, Room};
    use explainer::story::scene::Standing;
    let proof = proof(gallery("DIGEST_INVALID"), Origin::Opening);
    let facts = explainer::paper::handout::handout(
        &proof.case,
        &proof.report,
        proof.strip.beats.iter().map(|beat| &*beat.scene),
    );
    let mut facts = facts;
    let secure = facts.houses[0].clone();
    for _ in 0..6 {
        facts.houses.insert(1, secure.clone());
    }
    let room = Room { houses: 3, ..Room::ALL[0] };
    let stands: Vec<(usize, Standing)> = facts
        .within(&room)
        .places
        .iter()
        .map(|place| match place {
            Place::House(told) => (1, told.house.standing),
            Place::Folded(count, standing) => (*count, *standing),
        })
        .collect();
    assert_eq!(stands.iter().map(|(count, _)| count).sum::<usize>(), facts.houses.len());
    assert_eq!(stands.last(), Some(&(1, Standing::Bogus)), "{stands:?}");
    // Broken houses that found no room stand in the fold's word.
    for house in &mut facts.houses {
        house.standing = Standing::Bogus;
    }
    let folded = facts.within(&room).places;
    assert!(
        folded.iter().any(|place| matches!(place, Place::Folded(count, Standing::Bogus) if *count > 1)),
        "{folded:?}"
    );
}
