//! The story as a screenplay: one file for each kind of verdict, to be read as if it were the page.

use std::fmt::Write;

use explainer::case::{self, Case};
use explainer::story::scene::Picture;
use explainer::story::timeline::Timeline;
use explainer::story::{self, Scene};
use explainer::text::Words;

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

/// A chain of three houses takes a minute to a minute and a half.
#[test]
fn three_houses_take_about_a_minute() {
    let words = Words::english();
    let opening = case::read(include_str!("../../assets/cases/opening.json")).unwrap();
    let scenes = story::tell(&opening.validate(), &opening.capture).scenes;
    let length = Timeline::new(&scenes, |scene| words.message(&scene.caption).chars().count()).length();
    assert!((60_000..=90_000).contains(&length), "{length} ms");
}
