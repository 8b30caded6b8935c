//! The command that draws a case's comic: the same words and panels as the page tells, in every language, and its errors.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use explainer::case;
use explainer::paper::Edition;
use explainer::paper::sheet::{self, Sheet};
use explainer::text::{Format, LANGUAGES, Words};
use explainer::ui::proof::comic::strip;
use explainer::visit::proof::{Origin, Proof};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn gallery(code: &str) -> PathBuf {
    root().join("assets/gallery").join(format!("{code}.json"))
}

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_strip")).args(arguments).output().unwrap()
}

fn drawn(arguments: &[&str]) -> String {
    let output = run(arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// What the page puts on the sheet of a gallery case.
fn told(code: &str, words: &Words) -> Sheet {
    let case = case::read(&std::fs::read_to_string(gallery(code)).unwrap()).unwrap();
    strip(words, &Proof::new(case, Origin::File(format!("{code}.json")), words, &|_| None), String::new())
}

fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// Captions as the file has them, whatever lines they stand in.
fn captions(svg: &str) -> Vec<String> {
    let texts = svg.split("<text class=\"s-says\">").skip(1).filter_map(|rest| rest.split("</text>").next());
    let spans = |text: &str| {
        text.split("<tspan")
            .skip(1)
            .filter_map(|span| Some(span.split_once('>')?.1.split("</tspan>").next()?.to_owned()))
            .collect::<String>()
    };
    texts.map(spans).collect()
}

#[test]
fn every_panel_of_a_case_is_drawn_with_its_caption() {
    for code in ["SIGNATURE_INVALID", "EXPIRATION_IN_PAST", "MISSING_RRSIG", "TIMEOUT"] {
        let svg = drawn(&[gallery(code).to_str().unwrap()]);
        let sheet = told(code, &Words::english());
        let said: Vec<String> = sheet.panels.iter().map(|panel| escaped(&panel.caption)).collect();
        assert!(said.len() > 2, "{code}");
        assert_eq!(captions(&svg), said, "{code}");
        assert!(svg.contains(&escaped(&sheet.verdict)) && svg.contains(code), "{code}");
        assert_eq!(svg.matches("<desc>").count(), said.len() + 1, "{code}: each panel says what there is to see");
        assert!(
            svg.matches("data:font/woff2;base64,").count() >= 3 && !svg.contains("url(fonts/"),
            "its letters are in it"
        );
        // The drawing is the page's own, to the octet, but for the letters that the page fetches.
        let bare = sheet::draw(&sheet, Edition::Day, &[]).svg;
        assert_eq!(svg.split("</style>").nth(1), bare.split("</style>").nth(1), "{code}");
    }
}

#[test]
fn one_panel_is_drawn_alone() {
    let case = gallery("SIGNATURE_INVALID");
    let sheet = told("SIGNATURE_INVALID", &Words::english());
    let svg = drawn(&[case.to_str().unwrap(), "--panel", "3", "--theme", "night"]);
    assert_eq!(captions(&svg), [escaped(&sheet.panels[2].caption)]);
    assert!(svg.contains(&format!("<title>3. {}</title>", escaped(&sheet.panels[2].title))), "it keeps its number");
    assert!(
        svg.contains("fill=\"#151933\"") && svg.contains("viewBox=\"0 0 464 "),
        "{}",
        svg.get(..400).unwrap_or_default()
    );
    assert!(drawn(&[case.to_str().unwrap(), "--panel", "3"]).contains("fill=\"#fcfbf6\""));
}

#[test]
fn each_language_tells_it() {
    for language in LANGUAGES {
        let mut words = Words::english();
        if language.tag != "en" {
            let folder = std::fs::read_dir(root().join("assets/i18n").join(language.tag)).unwrap();
            let all: String =
                folder.map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap() + "\n").collect();
            words = words.speaking(language, &all, Format::NUMBERS).unwrap();
        }
        let sheet = told("EXPIRATION_IN_PAST", &words);
        let svg = drawn(&[gallery("EXPIRATION_IN_PAST").to_str().unwrap(), "--lang", language.tag]);
        let said: Vec<String> = sheet.panels.iter().map(|panel| escaped(&panel.caption)).collect();
        assert_eq!(captions(&svg), said, "{}", language.tag);
        assert!(svg.contains(&format!("xml:lang=\"{}\"", language.tag)));
    }
}

#[test]
fn it_writes_where_it_is_told_and_says_what_is_wrong() {
    let case = gallery("TIMEOUT");
    let case = case.to_str().unwrap();
    let out = std::env::temp_dir().join(format!("strip-{}.svg", std::process::id()));
    assert_eq!(drawn(&[case, "-o", out.to_str().unwrap()]), "");
    assert_eq!(std::fs::read_to_string(&out).unwrap(), drawn(&[case]));
    std::fs::remove_file(&out).unwrap();
    let toml = root().join("Cargo.toml");
    let toml = toml.to_str().unwrap();
    for (arguments, code, says) in [
        (vec![], 2, "which case?\nusage: strip CASE.json".to_owned()),
        (vec![case, "--lang", "tlh"], 2, "no language tlh: there are en, de, es, fr, ja, pt".to_owned()),
        (vec![case, "--theme", "sepia"], 2, "no theme sepia: there are day and night".to_owned()),
        (vec![case, "--panel", "0"], 2, "0 is no panel: they are counted from 1".to_owned()),
        (vec![case, "--panel"], 2, "--panel wants a value".to_owned()),
        (vec![case, "--size", "3"], 2, "--size is not known".to_owned()),
        (vec![case, case], 2, format!("one case at a time, and not {case} too")),
        (vec![case, "--panel", "99"], 1, "TIMEOUT.json: no panel 99: its story has ".to_owned()),
        (vec!["nowhere.json"], 1, "nowhere.json: No such file".to_owned()),
        (vec![toml], 1, format!("{toml}: not a case file: line 1")),
        (vec![case, "-o", "/nowhere/out.svg"], 1, "/nowhere/out.svg: No such file".to_owned()),
    ] {
        let output = run(&arguments);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {said}");
        assert!(said.contains(&says) && output.stdout.is_empty(), "{arguments:?}: {said}");
    }
}
