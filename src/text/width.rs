//! How much room a text takes.

/// The room that a text takes, in characters of usual width: those of East Asian scripts are twice as wide (UAX 11, Wide and
/// Fullwidth, by their blocks).
pub fn width(text: &str) -> usize {
    text.chars().map(width_of).sum()
}

/// The room of one character.
pub const fn width_of(char: char) -> usize {
    match char {
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{303e}'
        | '\u{3041}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe4f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f300}'..='\u{1faff}'
        | '\u{20000}'..='\u{3fffd}' => 2,
        // Marks that keep directions apart take none.
        '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}' => 0,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::width;

    #[test]
    fn full_width_characters_take_two_places() {
        assert_eq!(width("gap: 3"), 6);
        assert_eq!(width("封蝋は、割れた。"), 16);
        assert_eq!(width("\u{2068}a.test\u{2069}"), 6);
        assert_eq!(width("…é’–"), 4);
    }
}
