//! Making values and words fit their props: smaller, on several lines, and only then cut; what is cut stands whole in the details.

use crate::text::{width, width_of};

/// Width of a character of the monospaced face, as a part of its size.
pub(super) const MONO: f64 = 0.6;
/// The same of the hand, on average.
pub(super) const HAND: f64 = 0.53;

/// The room of a text in characters, as a number to reckon with: those of East Asian scripts count twice.
pub(super) fn length(text: &str) -> f64 {
    f64::from(u32::try_from(width(text)).unwrap_or(u32::MAX))
}

/// How many characters of `size` go into `width`.
fn room(width: f64, size: f64, face: f64) -> usize {
    let characters = (width / (size * face)).floor();
    (0..256u16).take_while(|count| f64::from(*count) < characters).count()
}

/// A name in one line: smaller down to `least`, then cut at the left, where the less telling labels stand.
pub(super) fn name(text: &str, width: f64, size: f64, least: f64) -> (String, f64) {
    let wanted = width / (length(text).max(1.0) * MONO);
    if wanted >= least {
        return (text.to_owned(), size.min(wanted));
    }
    let keep = room(width, least, MONO).saturating_sub(1);
    let count = text.chars().count();
    let tail: String = text.chars().skip(count.saturating_sub(keep)).collect();
    // Better a whole label than a piece of one.
    let whole = match tail.split_once('.') {
        Some((_, rest)) if rest.chars().count() * 2 > keep => rest.to_owned(),
        _ => tail,
    };
    (format!("…{whole}"), least)
}

/// A text in lines of equal size: in one line if that needs only a little shrinking, else on at most `lines`, smaller down to
/// `least`; then cut at its end. Lines break behind a dot, colon, hyphen or space where there is one in their last third.
pub(super) fn lines(text: &str, width: f64, lines: usize, size: f64, least: f64) -> (Vec<String>, f64) {
    let single = width / (length(text).max(1.0) * MONO);
    if single >= least.max(size * 0.8) {
        return (vec![text.to_owned()], size.min(single));
    }
    let mut at = size;
    loop {
        let rows = broken(text, room(width, at, MONO).max(1));
        if rows.len() <= lines || at <= least {
            return (kept(rows, lines, room(width, at, MONO)), at);
        }
        at = (at - 1.0).max(least);
    }
}

fn broken(text: &str, in_line: usize) -> Vec<String> {
    let mut rows = Vec::new();
    let mut rest: Vec<char> = text.chars().collect();
    loop {
        let most = fitting(&rest, in_line).max(1);
        if most >= rest.len() {
            break;
        }
        let line = rest.get(..most).unwrap_or_default();
        let at = line.iter().rposition(|one| matches!(one, '.' | ':' | '-' | ' ')).map_or(most, |at| at + 1);
        let tail = rest.split_off(if at * 3 >= most * 2 { at } else { most });
        rows.push(rest.into_iter().collect());
        rest = tail;
    }
    rows.push(rest.into_iter().collect());
    rows
}

/// How many of the first characters go into a line.
fn fitting(text: &[char], in_line: usize) -> usize {
    let mut taken = 0;
    text.iter()
        .take_while(|one| {
            taken += width_of(**one);
            taken <= in_line
        })
        .count()
}

/// The first lines; the last one ends with an ellipsis if there were more.
fn kept(mut rows: Vec<String>, lines: usize, in_line: usize) -> Vec<String> {
    if rows.len() > lines {
        rows.truncate(lines);
        if let Some(last) = rows.last_mut() {
            let row: Vec<char> = last.chars().collect();
            let keep = fitting(&row, in_line.saturating_sub(1));
            *last = row.into_iter().take(keep).chain(['\u{2026}']).collect();
        }
    }
    rows
}

/// The size of handwriting in one line of a width: `size`, or smaller.
pub(super) fn hand(text: &str, width: f64, size: f64) -> f64 {
    size.min(width / (length(text).max(1.0) * HAND))
}

/// Digits in groups of four, the first two groups and the last where there are more than four.
pub(super) fn short_digest(hex: &str) -> String {
    let digits: Vec<char> = hex.chars().collect();
    let groups: Vec<String> = digits.chunks(4).map(|group| group.iter().collect()).collect();
    match groups.as_slice() {
        [first, second, .., last] if groups.len() > 4 => format!("{first} {second} … {last}"),
        _ => groups.join(" "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_names_are_cut_at_the_left_between_labels() {
        let (text, size) = name("a.very.long.name.of.some.department.example", 210.0, 20.0, 18.0);
        assert_eq!((text.as_str(), size), ("…department.example", 18.0));
        assert_eq!(name("example.com", 200.0, 20.0, 14.0), ("example.com".to_owned(), 20.0));
        let (text, _) = name(&"x".repeat(63), 100.0, 20.0, 16.0);
        assert_eq!(text.chars().count(), 10);
    }

    #[test]
    fn data_is_broken_into_lines_and_cut_last() {
        assert_eq!(lines("192.0.2.1", 132.0, 2, 13.0, 9.0), (vec!["192.0.2.1".to_owned()], 13.0));
        let (rows, size) = lines("2001:0db8:85a3:0000:0000:8a2e:0370:7334", 132.0, 2, 13.0, 9.0);
        assert_eq!(rows.concat(), "2001:0db8:85a3:0000:0000:8a2e:0370:7334");
        assert!(rows.len() == 2 && size < 13.0);
        let (rows, _) = lines(&"t".repeat(400), 132.0, 2, 13.0, 9.0);
        assert!(rows.len() == 2 && rows[1].ends_with('…'));
    }

    #[test]
    fn wide_characters_take_the_room_of_two() {
        let (rows, size) = lines("最近接名: NS SOA RRSIG DNSKEY", 244.2, 1, 17.0, 15.0);
        assert_eq!((rows.concat().as_str(), size), ("最近接名: NS SOA RRSIG …", 15.0));
        assert_eq!(lines("手紙のないところ", 132.0, 2, 13.0, 9.0).0.concat(), "手紙のないところ");
        assert!((hand("あなた", 84.0, 34.0) - 26.4).abs() < 0.1);
        assert!((hand("you", 84.0, 34.0) - 34.0).abs() < 0.1);
    }

    #[test]
    fn digests_are_shortened_in_groups() {
        assert_eq!(short_digest("683D2D0ACB8C9B712A19"), "683D 2D0A … 2A19");
        assert_eq!(short_digest("683D2D0A"), "683D 2D0A");
    }
}
