//! Draws a case's comic natively, for pages that run no script: `strip CASE.json [--lang TAG] [--theme day|night] [--panel N] [-o FILE.svg]`.
//!
//! It is the drawing that the page saves as "the strip as SVG": all panels on one sheet, or with `--panel` one of them, counted from 1. The
//! file has its letters in it and needs nothing else. Without `-o` it goes to standard output.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use domain::utils::base64;
use explainer::case;
use explainer::paper::sheet::{self, Face};
use explainer::paper::{self, Edition};
use explainer::text::{ENGLISH, Format, LANGUAGES, Language, Words};
use explainer::ui::proof::comic::strip;
use explainer::ui::stage::{further, learn};
use explainer::visit::proof::{Origin, Proof};
use explainer::visit::settings::Theme;

const USAGE: &str = "usage: strip CASE.json [--lang TAG] [--theme day|night] [--panel N] [-o FILE.svg]";

/// What is wanted.
struct Wanted {
    case: PathBuf,
    language: Language,
    edition: Edition,
    /// Counted from 0; all of them without it.
    panel: Option<usize>,
    out: Option<PathBuf>,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.iter().any(|argument| ["--help", "-h"].contains(&argument.as_str())) {
        return said(USAGE, ExitCode::SUCCESS);
    }
    let wanted = match wanted(arguments) {
        Ok(wanted) => wanted,
        Err(fault) => return said(&format!("strip: {fault}\n{USAGE}"), ExitCode::from(2)),
    };
    match drawn(&wanted).and_then(|svg| put(wanted.out.as_deref(), &svg)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => said(&format!("strip: {fault}"), ExitCode::FAILURE),
    }
}

fn said(text: &str, code: ExitCode) -> ExitCode {
    let _ = writeln!(io::stderr().lock(), "{text}");
    code
}

fn wanted(arguments: Vec<String>) -> Result<Wanted, String> {
    let (mut case, mut language, mut edition, mut panel, mut out) = (None, ENGLISH, Edition::Day, None, None);
    let mut arguments = arguments.into_iter();
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| format!("{argument} wants a value"));
        match argument.as_str() {
            "--lang" => {
                let tag = value()?;
                let known = LANGUAGES.map(|language| language.tag).join(", ");
                language = Language::of_tag(&tag).ok_or_else(|| format!("no language {tag}: there are {known}"))?;
            }
            "--theme" => {
                let word = value()?;
                edition = match Theme::of_link(&word) {
                    Some(Theme::Light) => Edition::Day,
                    Some(Theme::Dark) => Edition::Night,
                    _ => return Err(format!("no theme {word}: there are day and night")),
                };
            }
            "--panel" => {
                let number = value()?;
                let counted = number.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
                panel = Some(counted.ok_or_else(|| format!("{number} is no panel: they are counted from 1"))?);
            }
            "-o" | "--out" => out = Some(PathBuf::from(value()?)),
            word if word.starts_with('-') => return Err(format!("{word} is not known")),
            word if case.is_none() => case = Some(PathBuf::from(word)),
            word => return Err(format!("one case at a time, and not {word} too")),
        }
    }
    let case = case.ok_or("which case?")?;
    Ok(Wanted { case, language, edition, panel, out })
}

/// The file.
fn drawn(wanted: &Wanted) -> Result<String, String> {
    let named = wanted.case.display();
    let text = fs::read_to_string(&wanted.case).map_err(|fault| format!("{named}: {fault}"))?;
    let case = case::read(&text).map_err(|fault| format!("{named}: {fault}"))?;
    learn(further);
    let words = words(wanted.language);
    let file = wanted.case.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let proof = Proof::new(case, Origin::File(file), &words, &|_| None);
    let sheet = strip(&words, &proof, String::new());
    let Some(index) = wanted.panel else { return Ok(sheet::draw(&sheet, wanted.edition, &faces()).svg) };
    let all = sheet.panels.len();
    sheet::draw_one(&sheet, index, wanted.edition, &faces())
        .map(|drawn| drawn.svg)
        .ok_or_else(|| format!("{named}: no panel {}: its story has {all}", index + 1))
}

fn put(out: Option<&Path>, svg: &str) -> Result<(), String> {
    match out {
        Some(path) => fs::write(path, svg).map_err(|fault| format!("{}: {fault}", path.display())),
        None => io::stdout().lock().write_all(svg.as_bytes()).map_err(|fault| fault.to_string()),
    }
}

macro_rules! chapters {
    ($tag:literal) => {
        [
            include_str!(concat!("../../assets/i18n/", $tag, "/frame.ftl")),
            include_str!(concat!("../../assets/i18n/", $tag, "/opening.ftl")),
            include_str!(concat!("../../assets/i18n/", $tag, "/page.ftl")),
            include_str!(concat!("../../assets/i18n/", $tag, "/story.ftl")),
            include_str!(concat!("../../assets/i18n/", $tag, "/glossary.ftl")),
            include_str!(concat!("../../assets/i18n/", $tag, "/rules.ftl")),
            include_str!(concat!("../../assets/i18n/", $tag, "/diagnoses.ftl")),
            include_str!(concat!("../../assets/i18n/", $tag, "/remedies.ftl")),
        ]
        .join("\n")
    };
}

/// The words of a language; no browser is there to name its months, so dates are in numbers.
fn words(language: Language) -> Words {
    let file = match language.tag {
        "de" => chapters!("de"),
        "es" => chapters!("es"),
        "fr" => chapters!("fr"),
        "ja" => chapters!("ja"),
        "pt" => chapters!("pt"),
        _ => return Words::english(),
    };
    Words::english().speaking(language, &file, Format::NUMBERS).unwrap_or_else(Words::english)
}

macro_rules! fonts {
    ($($name:literal),*) => { [$((concat!("fonts/", $name), &include_bytes!(concat!("../../assets/fonts/", $name))[..])),*] };
}

/// The page's faces, to be put into the file.
fn faces() -> Vec<Face> {
    let fonts: [(&str, &[u8]); 6] = fonts!(
        "bricolage-grotesque-wght-ascii.woff2",
        "bricolage-grotesque-wght-latin-1.woff2",
        "shantell-sans-500-ascii.woff2",
        "shantell-sans-500-latin-1.woff2",
        "atkinson-hyperlegible-mono-wght-ascii.woff2",
        "atkinson-hyperlegible-mono-wght-latin-1.woff2"
    );
    paper::faces()
        .filter_map(|(declared, file)| {
            let (_, font) = fonts.iter().find(|(name, _)| *name == file)?;
            Some(Face { declared, file, font: base64::encode_string(*font) })
        })
        .collect()
}
