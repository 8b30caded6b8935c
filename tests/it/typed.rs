//! What people typed or pasted, with the questions that are right for it.
//!
//! The file lies beside `validator-cases`, see [`crate::conformance`]. Without it the run is left out, and fails where it is
//! expected (`CI=true`). The library's own tests of `question` have lines of every kind.

use std::fs;

use explainer::dns::{Rtype, shown};
use explainer::question;
use serde::Deserialize;

use crate::conformance;

#[derive(Deserialize)]
struct Line {
    kind: String,
    escaped: String,
    input: String,
    /// Questions as `name TYPE`; `ERR` where to refuse it is right, too.
    right: Vec<String>,
}

#[test]
fn what_is_typed_is_what_is_asked() {
    let file = conformance::folder().map(|beside| beside.with_file_name("field-cases").join("typed.json"));
    let text = file.and_then(|file| fs::read_to_string(file).ok());
    let expected = std::env::var("CI").is_ok_and(|ci| ci == "true");
    assert!(text.is_some() || !expected, "no field-cases/typed.json beside validator-cases, and CI=true");
    let Some(text) = text else {
        println!("left out: no field-cases/typed.json beside validator-cases");
        return;
    };
    let lines: Vec<Line> = serde_json::from_str(&text).unwrap();
    assert!(!lines.is_empty());
    let mut wrong = Vec::new();
    for Line { kind, escaped, input, right } in &lines {
        // International names need a browser's tables; none is in the file. It is about names, and takes A wherever no type is typed.
        let ours = match question::read(input, Some(Rtype::A), &|_| None) {
            Ok(typed) => format!("{} {}", shown(&typed.question.name), typed.question.rtype),
            Err(fault) if right.iter().any(|right| right == "ERR") => {
                assert!(!fault.to_string().is_empty());
                continue;
            }
            Err(fault) => fault.to_string(),
        };
        if !right.contains(&ours) {
            wrong.push(format!("{kind}: {escaped}: ours {ours}, right {right:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {} read wrongly:\n{}", wrong.len(), lines.len(), wrong.join("\n"));
}
