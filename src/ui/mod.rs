//! The page: Yew components around one reducer. The only module that knows a browser.
//!
//! Render reads props and state alone; the browser is touched in effects and callbacks ([`browser`], [`fetch`]), so that
//! every component draws natively too.

pub mod app;
pub mod ask;
mod browser;
pub mod cases;
pub mod charts;
pub mod drawer;
mod evidence_table;
mod fetch;
pub mod figure;
pub mod findings;
pub mod graph_chart;
pub mod keys;
pub mod late;
pub mod long_map;
pub mod map;
pub mod notices;
mod page;
pub mod part;
pub mod policy;
pub mod problem;
pub mod progress;
pub mod proof;
pub mod route;
pub mod settings;
pub mod stage;
pub mod stills;
pub mod strip;
pub mod time_chart;
pub mod transport;
pub mod verdict;

pub use page::{Page, PageProps};

use crate::case::{Case, packed};
use crate::crypto::Suite;
use crate::question::ToAscii;
use crate::text::Words;
use crate::validate::Checks;
use proof::{Origin, Proof};

/// Captured from the laboratory. Compiled in, so that the first frame shows the whole page and nothing moves afterwards.
const OPENING: &[u8] = include_bytes!("../../assets/cases/opening.bin");

/// Signature checks in one go: a few milliseconds each at most, and a page that does not answer within 50 feels stuck.
const SLICE: usize = 4;

/// The frozen case that the page opens with, not yet checked; a test holds that it is one.
pub fn opening_case() -> Option<Case> {
    packed::read(OPENING)
}

/// The frozen case that the page opens with, checked: by [`Suite::COMMON`], which is all that it needs.
pub fn opening(words: &Words, to_ascii: ToAscii<'_>) -> Option<Proof> {
    let case = opening_case()?;
    let mut checks = Checks::new(Suite::COMMON);
    let report = case.rest(&mut checks);
    Some(Proof::of(case, (report, checks), Origin::Opening, words, to_ascii))
}

/// Starts the page in this browser.
pub fn start() {
    page::start();
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every message id that the page's sources name exists, and every message of page.ftl is named by them.
    #[test]
    fn messages_are_neither_missing_nor_unused() {
        let sources: String = ["src/ui", "src/ui/late"]
            .into_iter()
            .flat_map(|folder| {
                std::fs::read_dir(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap()
            })
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
            .map(|path| std::fs::read_to_string(path).unwrap())
            .collect();
        let words = Words::english();
        for call in ["words.say(\"", "words.with(\"", "words.count(\""] {
            for rest in sources.split(call).skip(1) {
                let id = rest.split('"').next().unwrap();
                assert!(words.has(id), "no message {id}");
            }
        }
        let made = ["state-", "verdict-", "short-", "progress-", "theme-", "problem-", "policy-"];
        for line in include_str!("../../assets/i18n/en/page.ftl").lines() {
            let Some((id, _)) = line.split_once(" =").filter(|(id, _)| !id.starts_with([' ', '#'])) else { continue };
            let used = sources.contains(&format!("\"{id}\"")) || made.iter().any(|start| id.starts_with(start));
            assert!(used, "{id} is not used");
        }
    }
}
