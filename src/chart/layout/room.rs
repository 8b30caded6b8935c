//! How much room a text takes, reckoned by its characters.

use super::{NAME_LINE, OVAL, Rect};
use crate::chart::graph::Kind;
use crate::dns::{hash_label, shown};

/// Characters of a line of text.
const CHARACTERS: usize = 21;
/// Height of a line of text.
const LINE: i32 = 16;
/// What stands around the lines of a box.
const AROUND: i32 = 22;
/// Width of a character of a zone's name, and how many stand in a line: as few as its labels bear, for the sake of phones.
const NAME_CHARACTER: i32 = 9;
const NAME_CHARACTERS: (usize, usize) = (12, 24);
/// The mark before a zone's name, and what is left free behind it.
const MARK: i32 = 32;

/// The room of a zone's name, with its mark.
pub(super) fn named(name: &str) -> Rect {
    let longest = pieces(name).map(|piece| piece.chars().count()).max().unwrap_or(0);
    let in_line = longest.clamp(NAME_CHARACTERS.0, NAME_CHARACTERS.1);
    let rows = lines(name, in_line);
    let longest = if rows > 1 { in_line } else { name.chars().count() };
    let width = i32::try_from(longest).unwrap_or(0) * NAME_CHARACTER + MARK;
    Rect { width, height: rows * NAME_LINE, ..Rect::default() }
}

/// How tall a node is.
pub(super) fn height(kind: &Kind) -> i32 {
    let boxed = |lines: i32| lines * LINE + AROUND;
    let lines = |text: &str| lines(text, CHARACTERS);
    match kind {
        Kind::Key { .. } | Kind::MissingKey { .. } | Kind::Anchor { .. } | Kind::Ds { .. } => OVAL,
        Kind::Rrset { owner, rtype } => boxed(lines(&format!("{}/{rtype}", shown(owner)))),
        Kind::Nsec { owner, next } => boxed(1 + lines(&shown(owner)) + lines(&arrow(&shown(next)))),
        Kind::Nsec3 { owner, next } => boxed(1 + lines(&shown(owner)) + lines(&arrow(&hash_label(next)))),
        Kind::Absent { owner, rtype } => {
            let what = rtype.map_or_else(String::new, |rtype| format!("/{rtype}"));
            boxed(1 + lines(&(shown(owner) + &what)))
        }
    }
}

/// A text that follows an arrow, from which it is not parted.
fn arrow(text: &str) -> String {
    format!("->{text}")
}

/// How many lines of so many characters a text takes.
fn lines(text: &str, characters: usize) -> i32 {
    let (mut lines, mut used) = (1, 0);
    for piece in pieces(text) {
        let length = piece.chars().count();
        if used > 0 && used + length > characters {
            (lines, used) = (lines + 1, 0);
        }
        used += length;
        while used > characters {
            (lines, used) = (lines + 1, used - characters);
        }
    }
    lines
}

/// The pieces of a text between which a line may end: behind a dot, and before a slash. A piece that is longer than a line is
/// broken anywhere.
pub fn pieces(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive('.').flat_map(|label| {
        let (name, rtype) = label.split_at(label.find('/').unwrap_or(label.len()));
        [name, rtype].into_iter().filter(|piece| !piece.is_empty())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_behind_dots_and_before_the_type() {
        let lines = |text: &str| lines(text, CHARACTERS);
        assert_eq!(pieces("www.example.test./A").collect::<Vec<_>>(), ["www.", "example.", "test.", "/A"]);
        assert_eq!(lines("www.example.test./A"), 1);
        assert_eq!(lines("alias.example.test./CNAME"), 2);
        // A hash does not fit beside anything, and takes two lines of its own.
        assert_eq!(lines("jbas736chung3bb701jkjdhqkqlhvug7.example.test."), 3);
        assert_eq!(lines(""), 1);
        assert_eq!(lines(&"a".repeat(63)), 3);
    }
}
