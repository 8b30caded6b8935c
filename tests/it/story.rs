//! The story as a screenplay: one file for each kind of verdict, to be read as if it were the page.

use std::collections::BTreeSet;
use std::fmt::Write;

use explainer::case::{self, Case};
use explainer::crypto::{self, DigestKind};
use explainer::dns::security::Ds;
use explainer::dns::{Rtype, canonical};
use explainer::story::scene::{Picture, Recap};
use explainer::story::timeline::Timeline;
use explainer::story::{self, Scene};
use explainer::text::Words;
use explainer::trace::{Computed, Role, Shown, Value};
use explainer::validate::Report;

use crate::{shown, zone};

/// A scene in words: what is seen, said and held up, and where each value comes from.
fn scene(text: &mut String, number: &str, scene: &Scene, words: &Words) {
    let picture = format!("{:?}", scene.picture);
    let kind: String = picture.chars().take_while(|one| one.is_alphanumeric()).collect();
    let staged = if scene.picture.is_staged() { ", staged" } else { "" };
    let moves = scene.picture.moves();
    writeln!(text, "{number}. {} [{kind}{staged}] {moves} ms", words.message(&scene.title)).unwrap();
    writeln!(text, "   seen: {}", words.alternative(scene)).unwrap();
    writeln!(text, "   said: {}", words.message(&scene.caption)).unwrap();
    if let Some(aside) = &scene.aside {
        writeln!(text, "   aside: {}", words.message(aside)).unwrap();
    }
    writeln!(text, "   term: {}; owl {:?}; {:?}", words.say(scene.term.id()), scene.mood, scene.ending).unwrap();
    let mut told: Vec<String> = Vec::new();
    for value in scene.values() {
        let line = format!("{} <- {:?}", words.value(value.value()), value.source());
        if !told.contains(&line) {
            writeln!(text, "   {line}").unwrap();
            told.push(line);
        }
    }
    for (inside, part) in scene.picture.inside().iter().enumerate() {
        self::scene(text, &format!("{number}.{}", inside + 1), part, words);
    }
}

fn screenplay(case: &Case, with_prologue: bool) -> String {
    let words = Words::english();
    let report = case.validate();
    let mut scenes = story::tell(&report, &case.capture).scenes;
    if with_prologue {
        scenes.insert(0, story::prologue(&report));
    }
    let timeline = Timeline::new(&scenes, |scene| words.message(&scene.caption).chars().count());
    let mut text = format!("{}, {} ms\n\n", report.verdict.word(), timeline.length());
    for (index, told) in scenes.iter().enumerate() {
        scene(&mut text, &(index + 1).to_string(), told, &words);
        text.push('\n');
    }
    text
}

#[test]
fn each_kind_of_verdict_is_told_as_it_was() {
    let opening = case::read(include_str!("../../assets/cases/opening.json")).unwrap();
    insta::assert_snapshot!("opening", screenplay(&opening, true));
    let codes = [
        "SIGNATURE_INVALID",
        "EXPIRATION_IN_PAST",
        "INCEPTION_IN_FUTURE",
        "MISSING_RRSIG",
        "NO_DNSKEY_FOR_RRSIG",
        "SIGNER_NOT_ZONE",
        "DIGEST_INVALID",
        "DNSKEY_REVOKED_DS",
        "NO_TRUST_ANCHOR",
        "SNAME_NOT_COVERED",
        "DNAME_TARGET_MISMATCH",
        "DNAME_TARGET_TOO_LONG",
        "CNAME_LOOP",
        "CNAME_CHAIN_TOO_LONG",
        "INSECURE_DELEGATION",
        "INSECURE_OPT_OUT",
        "ALGORITHM_NOT_SUPPORTED",
        "NSEC3_ITERATIONS_TOO_HIGH",
        "TIMEOUT",
    ];
    for code in codes {
        let (_, case) = shown::cases().iter().find(|(shown, _)| shown.code == code).unwrap();
        insta::assert_snapshot!(code.to_lowercase(), screenplay(case, false));
    }
    let rollover = zone::answer().but(|draft| draft.keys(&[zone::zone_key(), zone::Key::p256(9)]));
    let drafts = [
        ("nxdomain", zone::nxdomain()),
        ("nodata", zone::nodata()),
        ("wildcard", zone::wildcard()),
        ("cname", zone::alias("other.example.test.")),
        ("dname", zone::dname("x.new.example.test.")),
        ("unsigned", zone::unsigned()),
        ("rollover", rollover),
    ];
    for (called, draft) in drafts {
        insta::assert_snapshot!(called, screenplay(&draft.case(called), false));
    }
}

/// Every table of beats, once.
#[test]
fn scenes_move_as_they_did() {
    let mut tables: Vec<(String, String)> = Vec::new();
    let opening = case::read(include_str!("../../assets/cases/opening.json")).unwrap();
    let cases = shown::cases().iter().map(|(_, case)| case.clone()).chain([
        opening,
        zone::alias("other.example.test.").case("alias"),
        zone::unsigned().case("unsigned"),
        zone::answer().but(|draft| draft.keys(&[zone::zone_key(), zone::Key::p256(9)])).case("rollover"),
    ]);
    for case in cases {
        let report = case.validate();
        let mut scenes = story::tell(&report, &case.capture).scenes;
        scenes.push(story::prologue(&report));
        for scene in scenes {
            let kind = kind(&scene.picture);
            if tables.iter().any(|(known, _)| *known == kind) {
                continue;
            }
            let mut table = format!("{kind}, {} ms\n", scene.picture.moves());
            for beat in scene.picture.beats() {
                let (target, property, easing) = (beat.target, beat.property, beat.easing);
                let (from, to, at, length) = (beat.from, beat.to, beat.at, beat.length);
                writeln!(table, "  {at:>5} +{length:<5} {target:?}.{property:?} {from} -> {to} {easing:?}").unwrap();
            }
            tables.push((kind, table));
        }
    }
    tables.sort();
    let text: Vec<String> = tables.into_iter().map(|(_, table)| table).collect();
    insta::assert_snapshot!("beats", text.join("\n"));
}

fn kind(picture: &Picture) -> String {
    match picture {
        Picture::Compare(seal) => format!("Compare {:?}", seal.flaw),
        Picture::Print(print) => format!("Print, agrees {}, stone {}", print.agree, print.keeper.is_none()),
        Picture::Resolver { standing, .. } => format!("Resolver {standing:?}"),
        other => format!("{other:?}").chars().take_while(|one| one.is_alphanumeric()).collect(),
    }
}

/// A chain of three houses takes a minute and a half, and a little more.
#[test]
fn three_houses_take_about_a_minute() {
    let words = Words::english();
    let opening = case::read(include_str!("../../assets/cases/opening.json")).unwrap();
    let scenes = story::tell(&opening.validate(), &opening.capture).scenes;
    let length = Timeline::new(&scenes, |scene| words.message(&scene.caption).chars().count()).length();
    assert!((60_000..=110_000).contains(&length), "{length} ms");
}

fn gallery(code: &str) -> (Case, Report) {
    let file = format!("{}/assets/gallery/{code}.json", env!("CARGO_MANIFEST_DIR"));
    let case = case::read(&std::fs::read_to_string(file).unwrap()).unwrap();
    let report = case.validate();
    (case, report)
}

fn pictures(case: &Case, report: &Report) -> Vec<Picture> {
    story::tell(report, &case.capture).scenes.into_iter().map(|scene| scene.picture).collect()
}

fn octets(shown: &Shown) -> &[u8] {
    let Value::Octets(octets) = shown.value() else { panic!("no octets: {shown:?}") };
    octets
}

/// The magpie's row of notches is no drawing of a row: it is what the visitor's own letter comes to with its last bit changed.
#[test]
fn the_changed_row_is_the_digest_of_the_changed_letter() {
    let opening = case::read(include_str!("../../assets/cases/opening.json")).unwrap();
    let report = opening.validate();
    let mill = pictures(&opening, &report).into_iter().find_map(|picture| match picture {
        Picture::Mill { seal, changed } => Some((seal.rim.unwrap(), changed)),
        _ => None,
    });
    let (rim, changed) = mill.unwrap();
    let signed = report.trace.steps().iter().find_map(|step| {
        step.computed.iter().find_map(|computed| match computed {
            Computed::Octets { octets: signed, rim: own, .. } if own == octets(&rim) => Some(signed.clone()),
            _ => None,
        })
    });
    let mut signed = signed.unwrap();
    *signed.last_mut().unwrap() ^= 1;
    assert_eq!(octets(&changed), crypto::digest(DigestKind::Sha256, &[&signed]));
    // A notch is drawn from each of the first 28 octets; nearly all of them are others.
    let others = octets(&rim).iter().zip(octets(&changed)).filter(|(one, other)| one != other).count();
    assert!(others > 24, "{others} octets of 32 differ");
}

/// Where the ledger's print is of a card that is not there, each card that is there was tried, by the print's own hash.
#[test]
fn every_card_of_the_rack_is_tried_against_the_print() {
    let (case, report) = gallery("NO_SEP");
    let told = pictures(&case, &report).into_iter().find_map(|picture| match picture {
        Picture::NoCard(print) => Some(print),
        _ => None,
    });
    let told = told.unwrap();
    let records: Vec<_> = case
        .capture
        .exchanges
        .iter()
        .filter_map(|exchange| exchange.outcome.as_ref().ok())
        .flat_map(|found| found.records.iter().map(|received| &received.record))
        .collect();
    let Value::Name(zone) = told.zone.value() else { panic!("no zone") };
    let of = |rtype: Rtype| records.iter().filter(move |record| record.rtype == rtype && record.owner == *zone);
    let ds = Ds::from_rdata(&of(Rtype::DS).next().unwrap().rdata).unwrap();
    assert_eq!(octets(&told.published), ds.digest);
    assert_eq!(*told.key_tag.value(), Value::Number(ds.key_tag.into()));
    assert_eq!(*told.digest_type.value(), Value::Number(ds.digest_type.into()));
    let kind = DigestKind::from_number(ds.digest_type).unwrap();
    let prints: BTreeSet<Vec<u8>> =
        of(Rtype::DNSKEY).map(|key| crypto::digest(kind, &[&canonical::ds_octets(zone, &key.rdata)])).collect();
    let tried: BTreeSet<Vec<u8>> = told.tried.iter().map(|tried| octets(&tried.print).to_vec()).collect();
    assert_eq!(tried, prints);
    assert!(!tried.contains(&ds.digest));
}

/// A proof of absence that lacks a page names it, and what it would be to the proof; one that says the contrary lacks none.
#[test]
fn a_page_that_is_missing_is_named() {
    let cases = [
        ("MISSING_NSEC_FOR_NODATA", Some("asked www.example.test.")),
        ("WILDCARD_NOT_COVERED", Some("wildcard *.example.test.")),
        ("NEXT_CLOSEST_ENCLOSER_NOT_COVERED", Some("next closer none.example.test.")),
        ("NO_CLOSEST_ENCLOSER", Some("encloser none.example.test.")),
        ("EXISTING_TYPE_NOT_IN_BITMAP", None),
    ];
    for (code, expected) in cases {
        let (case, report) = gallery(code);
        let lacks = pictures(&case, &report).into_iter().find_map(|picture| match picture {
            Picture::Gap(gap) if !gap.holds => gap.lacks,
            _ => None,
        });
        let lacks = lacks.map(|(role, name)| {
            let role = match role {
                Role::Asked => "asked",
                Role::ClosestEncloser => "encloser",
                Role::NextCloser => "next closer",
                Role::Wildcard => "wildcard",
            };
            let Value::Name(name) = name.value() else { panic!("no name") };
            format!("{role} {name}.")
        });
        assert_eq!(lacks.as_deref(), expected, "{code}");
    }
}

/// The last picture joins what was seen with its words: seal, card, print and stone are those of this story.
#[test]
fn a_proof_ends_with_what_it_was_told_with() {
    let opening = case::read(include_str!("../../assets/cases/opening.json")).unwrap();
    let all = pictures(&opening, &opening.validate());
    let Some(Picture::Recap(recap)) = all.last() else { panic!("ends with {:?}", all.last()) };
    let prints = |stone: bool| {
        all.iter().find_map(|picture| match picture {
            Picture::Print(print) if print.keeper.is_none() == stone => print.published.as_ref(),
            _ => None,
        })
    };
    assert_eq!(Some(&recap.print), prints(false));
    assert_eq!(Some(&recap.stone), prints(true));
    assert_eq!(Some(recap.card.key_tag.value()), recap.seal.key_tag.as_ref().map(Shown::value));
    assert_eq!(Recap::TERMS.map(story::Term::id), ["term-rrsig", "term-dnskey", "term-ds", "term-trust-anchor"]);
    // What breaks teaches no such lesson.
    let (case, report) = gallery("NO_SEP");
    assert!(!pictures(&case, &report).iter().any(|picture| matches!(picture, Picture::Recap(_))));
}

/// The way up is seen once, from the answer's house to the one that keeps its print.
#[test]
fn the_climb_is_seen_once() {
    let opening = case::read(include_str!("../../assets/cases/opening.json")).unwrap();
    let climbs: Vec<Vec<String>> = pictures(&opening, &opening.validate())
        .iter()
        .filter_map(|picture| match picture {
            Picture::Climb { zones } => Some(zones.iter().map(|zone| format!("{:?}", zone.value())).collect()),
            _ => None,
        })
        .collect();
    assert_eq!(climbs.len(), 1);
    assert_eq!(climbs[0].len(), 3, "{climbs:?}");
    assert!(climbs[0][2].contains("example.com"), "{climbs:?}");
}

/// A story that cannot climb begins at the stone, and says why.
#[test]
fn a_story_that_jumps_to_the_stone_says_why() {
    let (case, report) = gallery("NO_SEP");
    let captions: Vec<&str> = story::tell(&report, &case.capture).scenes.iter().map(|scene| scene.caption.id).collect();
    assert_eq!(captions[2], "stone-first-caption", "{captions:?}");
    let opening = case::read(include_str!("../../assets/cases/opening.json")).unwrap();
    let scenes = story::tell(&opening.validate(), &opening.capture).scenes;
    assert!(scenes.iter().any(|scene| scene.caption.id == "stone-caption"));
}
