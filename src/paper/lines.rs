//! Breaking a text into lines without measuring it: by the average width of a face, and on the safe side of it.

use crate::text;

/// Breaks `text` into lines of at most `width`, at `size`, where a letter takes `face` of the size on average.
///
/// Lines break at spaces and between characters of a full width; a name that is longer than a line breaks behind its dots, and what has
/// no such place is cut where the line ends.
pub fn broken(text: &str, width: f64, size: f64, face: f64) -> Vec<String> {
    let room = width / size;
    let mut lines: Vec<String> = Vec::new();
    let (mut line, mut used) = (String::new(), 0.0);
    for piece in pieces(text, false) {
        let whole = measure(piece.trim_end(), face) <= room;
        for part in if whole { vec![piece] } else { pieces(piece, true) } {
            if used + measure(part.trim_end(), face) > room && !line.is_empty() {
                lines.push(std::mem::take(&mut line).trim_end().to_owned());
                used = 0.0;
            }
            for letter in part.chars() {
                let wide = width_of(letter, face);
                if used + wide > room && !letter.is_whitespace() {
                    lines.push(std::mem::take(&mut line).trim_end().to_owned());
                    used = 0.0;
                }
                line.push(letter);
                used += wide;
            }
        }
    }
    if !line.trim().is_empty() {
        lines.push(line.trim_end().to_owned());
    }
    lines
}

/// Cuts what has no words, as an address, into lines of at most `width`, of the same letters as [`broken`] has them.
pub(super) fn cut(text: &str, width: f64, size: f64, face: f64) -> Vec<String> {
    text.chars().fold(Vec::new(), |mut lines: Vec<String>, letter| {
        match lines.last_mut() {
            Some(line) if measure(line, face) + width_of(letter, face) <= width / size => line.push(letter),
            _ => lines.push(letter.to_string()),
        }
        lines
    })
}

/// What is not broken: each piece with the space behind it. Dots part a name if `at_dots`.
fn pieces(text: &str, at_dots: bool) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut begin = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let next = letters.peek().map(|(_, next)| *next);
        let ends = letter == ' '
            || at_dots && letter == '.' && next.is_some_and(|next| !next.is_whitespace() && !is_closing(next))
            || is_wide(letter) && next.is_some_and(|next| !is_closing(next));
        let end = at + letter.len_utf8();
        if ends || next.is_none() {
            pieces.extend(text.get(begin..end));
            begin = end;
        }
    }
    pieces
}

/// What never begins a line.
const fn is_closing(letter: char) -> bool {
    matches!(
        letter,
        '.' | ','
            | ';'
            | ':'
            | '!'
            | '?'
            | ')'
            | '\u{201d}'
            | '\u{2019}'
            | '\u{3001}'
            | '\u{3002}'
            | '\u{300d}'
            | '\u{ff09}'
    )
}

/// Characters that take a whole square.
const fn is_wide(letter: char) -> bool {
    text::width_of(letter) == 2
}

const fn width_of(letter: char, face: f64) -> f64 {
    if is_wide(letter) { 1.0 } else { face }
}

fn measure(text: &str, face: f64) -> f64 {
    text.chars().map(|letter| width_of(letter, face)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_at_spaces_and_no_letter_is_lost() {
        let text = "One house up, test keeps a ledger of its children.";
        let lines = broken(text, 200.0, 20.0, 0.5);
        assert!(lines.iter().all(|line| line.chars().count() <= 20), "{lines:?}");
        assert_eq!(lines.join(" "), text);
        assert_eq!(lines.len(), 3);
    }

    #[test]
    fn names_break_behind_dots_and_what_has_none_is_cut() {
        let name = "a.very.long.name.of.some.department.example.";
        let lines = broken(name, 200.0, 20.0, 0.5);
        assert!(lines.len() > 1 && lines.iter().all(|line| line.ends_with('.')), "{lines:?}");
        assert_eq!(lines.concat(), name);
        // A name that fits into the next line is not broken for the sake of this one.
        let lines = broken("The chain ends above none.example.test. So.", 180.0, 10.0, 0.5);
        assert_eq!(lines, ["The chain ends above", "none.example.test. So."]);
        assert_eq!(broken(&"x".repeat(45), 200.0, 20.0, 0.5).iter().map(String::len).collect::<Vec<_>>(), [20, 20, 5]);
    }

    #[test]
    fn full_width_characters_break_anywhere_but_before_a_full_stop() {
        assert_eq!(broken("署名は有効です。", 70.0, 10.0, 0.5), ["署名は有効で", "す。"]);
        assert_eq!(broken("", 70.0, 10.0, 0.5), Vec::<String>::new());
    }
}
