//! What was likely meant by what is no question: only ever offered, never asked by itself.

use super::{QuestionFault, ToAscii, Typed, read};
use crate::dns::Rtype;

/// A reading of what was typed after one small repair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meant {
    /// What would have had to be typed.
    pub text: String,
    /// What that is.
    pub typed: Typed,
}

/// What `typed` may have been meant for, which has `fault`; `None` where that would be a guess.
pub fn meant(typed: &str, rtype: Option<Rtype>, fault: &QuestionFault, to_ascii: ToAscii<'_>) -> Option<Meant> {
    let text = match fault {
        QuestionFault::Character(',' | ';') => dotted(typed, [',', ';'])?,
        QuestionFault::Two { .. } => dotted(typed, [',', ';']).or_else(|| dotted(typed, ['.', '.']))?,
        QuestionFault::EmptyLabel => without_empty(typed),
        QuestionFault::Dash(dash) => typed.replace(*dash, "-"),
        // What is read from the right may be another name than the one that is seen.
        QuestionFault::Invisible(mark) if *mark != '\u{202e}' => typed.replace(*mark, ""),
        QuestionFault::Escape => typed.split('\\').next().filter(|host| host.contains('.'))?.to_owned(),
        _ => return None,
    };
    let typed = read(&text, rtype, to_ascii).ok()?;
    Some(Meant { text, typed })
}

/// `typed` with a dot where one of `marks` stands between two words, blanks around it or not. With dots on both sides those are
/// rather two names.
fn dotted(typed: &str, marks: [char; 2]) -> Option<String> {
    let typed = typed.trim().trim_end_matches(marks);
    let is_mark = |at: usize| typed.get(at..).is_some_and(|rest| rest.starts_with(marks));
    let is_alone = |at: usize| {
        // A dot between letters is where it belongs.
        let before = typed.get(..at).is_some_and(|text| text.ends_with(char::is_whitespace));
        let after = typed.get(at + 1..).is_some_and(|text| text.starts_with(char::is_whitespace));
        !marks.contains(&'.') || before || after
    };
    let mut places = (0..typed.len()).filter(|at| typed.is_char_boundary(*at) && is_mark(*at) && is_alone(*at));
    let at = places.next().filter(|_| places.next().is_none())?;
    let (left, right) = (typed.get(..at)?.trim_end(), typed.get(at + 1..)?.trim_start());
    let before = left.rsplit(char::is_whitespace).next().unwrap_or_default();
    let behind = right.split(char::is_whitespace).next().unwrap_or_default();
    let are_two = before.contains('.') && behind.contains('.') || before.contains('@') && behind.contains('@');
    (!before.is_empty() && !behind.is_empty() && !are_two).then(|| format!("{left}.{right}"))
}

/// `typed` with one dot where several follow each other, and none in front.
fn without_empty(typed: &str) -> String {
    let mut text = typed.trim().trim_start_matches('.').to_owned();
    while text.contains("..") {
        text = text.replace("..", ".");
    }
    text
}
