//! A case in words: what was found, the root cause first, then the story as a text. What the page says, for who has no page.

use std::rc::Rc;

use super::transcript;
use crate::case::Case;
use crate::diagnose::{Diagnoses, Found, Part};
use crate::story;
use crate::text::{Words, plain};
use crate::validate::Report;

/// What the page says of a case.
pub fn explained(case: &Case, report: &Report, found: &Diagnoses, words: &Words) -> String {
    let question = &case.capture.question;
    let mut head = vec![format!("{} {}: {}", plain(&question.name), question.rtype, report.verdict.word())];
    head.extend(findings(found, words));
    let scenes: Vec<_> = story::tell(report, &case.capture).scenes.into_iter().map(Rc::new).collect();
    transcript::text(&head, &transcript::entries(&scenes, words), words)
}

/// What was found, line by line, with an empty line before each finding.
pub fn findings(found: &Diagnoses, words: &Words) -> Vec<String> {
    let mut lines: Vec<String> = found.all().iter().flat_map(|one| finding(words, one)).collect();
    if found.left_out() > 0 {
        lines.extend([String::new(), words.count("left-out", "count", found.left_out())]);
    }
    lines
}

/// One finding: what it is, in plain and in expert words, then who acts and how; records to publish or to remove on lines of their own.
fn finding(words: &Words, found: &Found) -> Vec<String> {
    let part = match found.part {
        Part::RootCause => "root cause",
        Part::Consequence => "goes with it",
        Part::Beside => "beside it",
    };
    let mut lines = vec![
        String::new(),
        format!("{} ({}, {part})", found.code(), found.severity.word()),
        words.found(found, None),
        words.found(found, Some("plain")),
        words.found(found, Some("expert")),
    ];
    lines.extend(words.fix(found).iter().map(|fix| format!("{} {}", fix.who, fix.text())));
    lines
}
