//! Pictures of registers: what is written in them can be read where it is shown, and lies over nothing else.

use std::rc::Rc;

use explainer::story::scene::Picture;
use explainer::story::timeline::Frame;
use explainer::text::{LANGUAGES, Words, width};
use explainer::ui::part::part;
use explainer::ui::proof::stills::Stills;
use explainer::ui::stage::told as told_beside;
use explainer::visit::proof::{Origin, Proof, Shared};
use yew::Callback;

use crate::zone::{self, Ring};
use crate::{drawn, shown, told, viewed};

/// A text of a drawing: its class and words, its size, and the box that it lies in.
struct Text {
    class: String,
    words: String,
    size: f64,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
}

fn texts(drawing: &str) -> Vec<Text> {
    let of = |piece: &str, name: &str| {
        let (_, rest) = piece.split_once(&format!("{name}=\""))?;
        Some(rest.split_once('"')?.0.to_owned())
    };
    let number = |piece: &str, name: &str| of(piece, name)?.parse::<f64>().ok();
    let text = |piece: &str| {
        let words = piece.split_once('>')?.1.split_once("</text>")?.0.replace("&lt;", "<");
        let class = of(piece, " class")?;
        let (x, y, size) = (number(piece, " x")?, number(piece, " y")?, number(piece, " font-size")?);
        // What a letter takes of its size: as the faces have it, in bold too.
        let letter = if class.contains("u-tm") { 0.61 } else { 0.52 };
        let long = f64::from(u32::try_from(width(&words)).ok()?) * letter * size;
        let left = if of(piece, "text-anchor")? == "middle" { x - long / 2.0 } else { x };
        Some(Text { class, words, size, left, right: left + long, top: y - size * 0.72, bottom: y + size * 0.1 })
    };
    drawing.split("<text").skip(1).filter_map(text).collect()
}

/// Registers of all sorts, each with its drawing.
fn drawings(words: &Words) -> Vec<(String, String)> {
    let told = told().into_iter().filter(|(.., scene)| matches!(scene.picture, Picture::Gap(_)));
    let mut drawings: Vec<(String, String)> =
        told.map(|(called, .., scene)| (called, drawn(&scene, Frame::STILL, words))).collect();
    let hashed = zone::hashed_nxdomain(&Ring::new(0, &[], 0)).case("hashed");
    for (called, case) in [("hashed", hashed), ("names", zone::nxdomain().case("names"))] {
        let proof = Proof::new(case, Origin::Opening, words, &|_| None);
        for beat in &proof.strip.beats {
            if let Picture::Gap(_) = beat.scene.picture {
                drawings.push((called.to_owned(), drawn(&beat.scene, Frame::STILL, words)));
            }
        }
    }
    drawings
}

#[test]
fn a_register_is_written_large_and_nothing_lies_over_anything() {
    let (mut names, mut registers) = (0, 0);
    for (called, drawing) in drawings(&Words::english()) {
        let texts = texts(&drawing);
        registers += 1;
        for (number, text) in texts.iter().enumerate() {
            let Text { class, words, size, left, right, .. } = text;
            // A phone shows the middle of the picture, 540 of its 800 units, at six tenths of their size.
            assert!(*left >= 130.0 && *right <= 670.0, "{called}: {words} from {left} to {right}");
            let least = match class.as_str() {
                class if class.contains("u-fine") => 14.0,
                class if class.contains("u-mid") => 16.0,
                _ => 25.0,
            };
            assert!(*size >= least, "{called}: {words} has {size}");
            names += usize::from(least > 20.0);
            for other in &texts[number + 1..] {
                let apart = text.right <= other.left
                    || other.right <= text.left
                    || text.bottom <= other.top
                    || other.bottom <= text.top;
                assert!(apart, "{called}: {words} lies over {}", other.words);
            }
        }
    }
    assert!(registers > 10 && names > 40, "{registers}, {names}");
}

/// The same in every language: what is said of a name fits beside it.
#[test]
fn what_is_said_of_a_name_fits_in_each_language() {
    for language in LANGUAGES {
        let file = format!("{}/assets/i18n/{}", env!("CARGO_MANIFEST_DIR"), language.tag);
        let chapters =
            std::fs::read_dir(file).unwrap().map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap());
        let all = chapters.collect::<Vec<_>>().join("\n");
        let words = Words::english().speaking(language, &all, explainer::text::Format::PLAIN).unwrap();
        for (called, drawing) in drawings(&words) {
            for Text { words, left, right, size, .. } in texts(&drawing) {
                assert!(left >= 130.0 && right <= 670.0, "{called}, {}: {words} to {right} at {size}", language.tag);
            }
        }
    }
}

/// A phone shows the middle of them, too.
#[test]
fn houses_told_briefly_keep_their_names_whole() {
    let words = Words::english();
    let mut most = 0;
    for (called, .., scene) in told() {
        let Picture::Repeat { zones, .. } = &scene.picture else { continue };
        most = most.max(zones.len());
        for Text { words, left, right, .. } in texts(&drawn(&scene, Frame::STILL, &words)) {
            // The plate is wider than its text.
            assert!(left - 13.0 >= 130.0 && right + 13.0 <= 670.0, "{called}: {words} from {left} to {right}");
        }
    }
    assert!(most >= 3, "{most}");
}

#[test]
fn stills_say_beside_a_register_what_is_small_in_it() {
    let words = Words::english();
    let (_, case) = shown::cases().iter().find(|(shown, _)| shown.code == "INSECURE_OPT_OUT").unwrap();
    let proof = Shared::new(Proof::new(case.clone(), Origin::Opening, &words, &|_| None));
    let scenes: Vec<_> = proof.strip.beats.iter().map(|beat| Rc::clone(&beat.scene)).collect();
    let told: Vec<_> = scenes.iter().flat_map(|scene| told_beside(&scene.picture, &words)).collect();
    let said: Vec<String> = told.iter().map(|told| format!("{} {}", told.name, told.says)).collect();
    assert_eq!(
        said,
        ["example.test closest encloser, has NS SOA RRSIG DNSKEY", "sub.example.test next closer: opt-out gap"]
    );
    assert_ne!(told[0].sign, told[1].sign, "the sign tells which is which");
    let stills = viewed(part(Stills { words: words.clone(), proof, step: 0, on: Callback::noop() }));
    assert_eq!(stills.matches("class=\"told\"").count(), 1);
    for told in told {
        assert!(stills.contains(&told.says) && stills.contains(&told.sign), "{}", told.says);
    }
}
