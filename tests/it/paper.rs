//! The story on paper: nothing of it is lost in the transcript, and the handout's facts are those of the records.

use std::rc::Rc;

use explainer::case::{self, Case};
use explainer::paper::handout::{Answer, Handout, Key, Until, handout};
use explainer::paper::transcript::{self, Entry};
use explainer::story::scene::Standing;
use explainer::story::{self, Scene, Term};
use explainer::text::{Words, hex};
use explainer::trace::Value;

use crate::{shown, zone};

fn opening() -> Case {
    case::read(include_str!("../../assets/cases/opening.json")).unwrap()
}

fn scenes(case: &Case) -> Vec<Rc<Scene>> {
    let report = case.validate();
    let told = story::tell(&report, &case.capture).scenes;
    std::iter::once(story::prologue(&report)).chain(told).map(Rc::new).collect()
}

fn facts(case: &Case) -> Handout {
    let scenes = scenes(case);
    handout(case, &case.validate(), scenes.iter().map(|scene| &**scene))
}

/// The case that shows a diagnosis.
fn gallery(code: &str) -> Case {
    shown::cases().iter().find(|(shown, _)| shown.code == code).unwrap().1.clone()
}

fn cases() -> Vec<Case> {
    let drafts =
        [zone::answer(), zone::nxdomain(), zone::wildcard(), zone::unsigned(), zone::alias("other.example.test.")];
    let drafts = drafts.into_iter().map(|draft| draft.case("paper"));
    shown::cases().iter().map(|(_, case)| case.clone()).chain(drafts).chain([opening()]).collect()
}

#[test]
fn the_transcript_says_all_that_the_panels_say() {
    let words = Words::english();
    for case in cases() {
        let scenes = scenes(&case);
        let text = transcript::text(&["Head".to_owned()], &transcript::entries(&scenes, &words), &words);
        assert!(
            text.starts_with("Head\n\n1. Before seals\nA staged scene, not from any record.\nIn the picture: Staged")
        );
        for (index, scene) in scenes.iter().enumerate() {
            assert!(text.contains(&format!("\n{}. {}\n", index + 1, words.message(&scene.title))), "{text}");
            for said in [words.alternative(scene), words.message(&scene.caption), words.say(scene.term.id())] {
                assert!(text.contains(&said), "{said} is not in {text}");
            }
            if let Some(aside) = &scene.aside {
                assert!(text.contains(&words.message(aside)));
            }
            for part in scene.picture.inside() {
                assert!(text.contains(&words.message(&part.caption)));
            }
        }
        assert!(!text.contains("value-") && !text.contains("field-") && !text.contains("{ $"), "{text}");
    }
}

/// Each value of the transcript is one of its scene, or was put into words from one.
#[test]
fn the_transcript_has_no_value_that_is_not_of_its_scene() {
    fn hold(entry: &Entry, scene: &Scene, words: &Words) {
        let known: Vec<String> = scene
            .values()
            .iter()
            .flat_map(|shown| match shown.value() {
                Value::Moment(moment) => vec![words.date_and_time(*moment)],
                Value::Number(number) => vec![
                    number.to_string(),
                    format!("{number} ({})", words.algorithm(*number)),
                    format!("{number} ({})", words.digest_type(*number)),
                ],
                value => vec![words.value(value)],
            })
            .collect();
        for (label, value) in &entry.values {
            let state = ["Secure", "Insecure", "Bogus", "Can’t tell"];
            let is_state = state.iter().any(|state| value == state)
                || value
                    .rsplit_once(": ")
                    .is_some_and(|(zone, word)| known.contains(&zone.to_owned()) && state.contains(&word));
            assert!(known.contains(value) || is_state, "{label}: {value} is not of {known:?}");
        }
        for (part, scene) in entry.inside.iter().zip(scene.picture.inside()) {
            hold(part, scene, words);
        }
    }
    let words = Words::english();
    let mut values = 0;
    for case in cases() {
        let scenes = scenes(&case);
        for (entry, scene) in transcript::entries(&scenes, &words).iter().zip(&scenes) {
            hold(entry, scene, &words);
            values += entry.values.len();
        }
    }
    assert!(values > 1000, "{values}");
}

#[test]
fn the_values_of_a_panel_stand_with_their_labels() {
    let words = Words::english();
    let entries = transcript::entries(&scenes(&opening()), &words);
    let values: Vec<String> = entries[5].values.iter().map(|(label, value)| format!("{label}: {value}")).collect();
    assert_eq!(
        values,
        [
            "name: www.example.com",
            "type: A",
            "signed by: example.com",
            "key tag: 22581",
            "algorithm: 13 (ECDSAP256SHA256)",
            "valid from: 28 Nov 2026, 02:38:41 UTC",
            "valid until: 12 Dec 2026, 03:38:41 UTC",
            "time of the check: 28 Nov 2026, 03:38:54 UTC",
        ]
    );
    assert_eq!(entries[12].inside.len(), 3);
    assert_eq!(entries[12].inside[1].number, "13.2");
}

#[test]
fn the_handout_has_each_house_with_its_keys_prints_and_dates() {
    let facts = facts(&opening());
    let names: Vec<String> = facts.houses.iter().map(|house| house.zone.to_string()).collect();
    assert_eq!(names, [".", "com", "example.com"]);
    assert!(facts.houses.iter().all(|house| house.standing == Standing::Secure && house.valid.is_some()));
    let [root, test, leaf] = facts.houses.as_slice() else { panic!("three houses") };
    assert!(root.anchored && !test.anchored && !leaf.anchored);
    assert_eq!(root.prints[0].tag, 62149);
    assert_eq!(
        leaf.keys,
        [Key { tag: 33292, algorithm: 13, flags: 257 }, Key { tag: 22581, algorithm: 13, flags: 256 }]
    );
    assert_eq!((leaf.prints[0].tag, leaf.prints[0].digest_type), (33292, 2));
    assert!(hex(&leaf.prints[0].digest).starts_with("E694CBEC"));
    let Some(Answer { owner, tag, valid, .. }) = &facts.answer else { panic!("an answer") };
    assert_eq!((owner.to_string().as_str(), *tag), ("www.example.com", Some(22581)));
    let words = Words::english();
    assert_eq!(words.date(valid.unwrap().expiration), "12 Dec 2026");
    assert_eq!(facts.until.map(|until| words.date(until.moment)), Some("12 Dec 2026".to_owned()));
    assert!(facts.terms.contains(&Term::Rings) && !facts.terms.contains(&Term::Nsec));
}

#[test]
fn a_handout_tells_where_the_chain_ends() {
    let broken = facts(&gallery("SIGNATURE_INVALID"));
    assert!(broken.houses.iter().any(|house| house.standing == Standing::Bogus), "{broken:?}");
    let unsigned = facts(&zone::unsigned().case("paper"));
    let last = unsigned.houses.last().unwrap();
    assert_eq!((last.standing, last.keys.len(), last.prints.len()), (Standing::Insecure, 0, 0));
    assert!(unsigned.terms.contains(&Term::Insecure), "{:?}", unsigned.terms);
    assert_eq!(unsigned.answer, None);
    // What no anchor covers gives a handout too: a house that nothing vouches for, without keys and without a date.
    let lost = facts(&gallery("NO_TRUST_ANCHOR"));
    let [house] = lost.houses.as_slice() else { panic!("{lost:?}") };
    assert_eq!((house.standing, house.anchored, house.keys.len()), (Standing::Insecure, false, 0));
    assert_eq!(lost.until, None, "{lost:?}");
}

#[test]
fn a_handout_names_the_first_seal_to_run_out() {
    let until =
        |draft: &zone::Draft| facts(&draft.case("paper")).until.map(|until| (until.moment.field(), until.others));
    // A proof of absence has several seals, and the last is not the first to run out.
    let draft = zone::nxdomain().but(|draft| draft.answer().sets[1].seal().expiration = zone::NOW + 2 * zone::DAY);
    assert_eq!(until(&draft), Some((zone::NOW + 2 * zone::DAY, 0)));
    let draft = zone::answer().but(|draft| {
        let seals = &mut draft.answer().sets[0].seals;
        seals[0].expiration = zone::NOW + 2 * zone::DAY;
        seals.push(zone::Seal { expiration: zone::NOW + 30 * zone::DAY, ..seals[0].clone() });
    });
    assert_eq!(until(&draft), Some((zone::NOW + 2 * zone::DAY, 1)));
    assert!(matches!(facts(&zone::answer().case("paper")).until, Some(Until { others: 0, .. })));
}

#[test]
fn the_answer_of_a_handout_is_what_was_asked_for_and_no_alias() {
    let answer = |draft: &zone::Draft| {
        let answer = facts(&draft.case("paper")).answer;
        answer.map(|Answer { owner, rtype, .. }| format!("{owner} {rtype}"))
    };
    let alias = zone::alias("www.example.test.");
    assert_eq!(answer(&alias), Some("www.example.test A".to_owned()));
    let broken = alias.but(|draft| draft.answer().sets[1].seal().expiration = zone::NOW - zone::DAY);
    assert_eq!(answer(&broken), None);
    assert_eq!(answer(&zone::nxdomain()), None);
}
