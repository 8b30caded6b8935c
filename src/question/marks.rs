//! Marks that come along with what is pasted: quotes, brackets, characters that nobody sees, hyphens that are none.

use super::QuestionFault;

/// A character that nobody sees or that is taken for another one, with its name in the Unicode standard.
const NAMES: [(char, &str); 62] = [
    ('\0', "null"),
    ('\t', "tab"),
    ('\n', "line feed"),
    ('\u{b}', "vertical tab"),
    ('\u{c}', "form feed"),
    ('\r', "carriage return"),
    ('\u{1b}', "escape"),
    (' ', "space"),
    ('\u{7f}', "delete"),
    ('\u{85}', "next line"),
    ('\u{a0}', "no-break space"),
    ('\u{ad}', "soft hyphen"),
    ('\u{2d7}', "modifier letter minus sign"),
    ('\u{1680}', "ogham space mark"),
    ('\u{2000}', "en quad"),
    ('\u{2001}', "em quad"),
    ('\u{2002}', "en space"),
    ('\u{2003}', "em space"),
    ('\u{2004}', "three-per-em space"),
    ('\u{2005}', "four-per-em space"),
    ('\u{2006}', "six-per-em space"),
    ('\u{2007}', "figure space"),
    ('\u{2008}', "punctuation space"),
    ('\u{2009}', "thin space"),
    ('\u{200a}', "hair space"),
    ('\u{200b}', "zero width space"),
    ('\u{200c}', "zero width non-joiner"),
    ('\u{200d}', "zero width joiner"),
    ('\u{200e}', "left-to-right mark"),
    ('\u{200f}', "right-to-left mark"),
    ('\u{2010}', "hyphen"),
    ('\u{2011}', "non-breaking hyphen"),
    ('\u{2012}', "figure dash"),
    ('\u{2013}', "en dash"),
    ('\u{2014}', "em dash"),
    ('\u{2015}', "horizontal bar"),
    ('\u{2028}', "line separator"),
    ('\u{2029}', "paragraph separator"),
    ('\u{202a}', "left-to-right embedding"),
    ('\u{202b}', "right-to-left embedding"),
    ('\u{202c}', "pop directional formatting"),
    ('\u{202d}', "left-to-right override"),
    ('\u{202e}', "right-to-left override"),
    ('\u{202f}', "narrow no-break space"),
    ('\u{2043}', "hyphen bullet"),
    ('\u{205f}', "medium mathematical space"),
    ('\u{2060}', "word joiner"),
    ('\u{2066}', "left-to-right isolate"),
    ('\u{2067}', "right-to-left isolate"),
    ('\u{2068}', "first strong isolate"),
    ('\u{2069}', "pop directional isolate"),
    ('\u{2212}', "minus sign"),
    ('\u{2796}', "heavy minus sign"),
    ('\u{2800}', "braille pattern blank"),
    ('\u{3000}', "ideographic space"),
    ('\u{fe58}', "small em dash"),
    ('\u{fe63}', "small hyphen-minus"),
    ('\u{feff}', "zero width no-break space"),
    ('\u{fff9}', "interlinear annotation anchor"),
    ('\u{fffa}', "interlinear annotation separator"),
    ('\u{fffb}', "interlinear annotation terminator"),
    ('\u{fffc}', "object replacement character"),
];

/// `char` for somebody who doesn't see it: its name and number, such as `zero width space (U+200B)`. The name is the Unicode
/// standard's, and the same in every language.
pub fn called(char: char) -> String {
    let number = format!("U+{:04X}", u32::from(char));
    match NAMES.iter().find(|(known, _)| *known == char) {
        Some((_, name)) => format!("{name} ({number})"),
        None => number,
    }
}

/// `typed` less the marks that have no part in any name, and with one character for what UTS 46 takes for the same.
///
/// # Errors
/// [`QuestionFault::Invisible`] for a mark that shows what follows in another order than it is read in.
pub(super) fn cleaned(typed: &str) -> Result<String, QuestionFault> {
    let mut text = String::with_capacity(typed.len());
    for char in typed.chars() {
        match char {
            '\u{202e}' => return Err(QuestionFault::Invisible(char)),
            _ if is_ignored(char) => {}
            // UTS 46 4: full-width forms are those of ASCII, and two more dots are dots.
            '\u{ff01}'..='\u{ff5e}' => text.extend(char::from_u32(u32::from(char) - 0xfee0)),
            '\u{3002}' | '\u{ff61}' => text.push('.'),
            // What text programs make of a single hyphen; no label may hold them (RFC 5892).
            '\u{2010}' | '\u{2011}' | '\u{2212}' | '\u{fe63}' => text.push('-'),
            _ => text.push(char),
        }
    }
    Ok(text)
}

/// `text` less what stands around it: blanks, quotes, brackets, the punctuation of the sentence it stood in. What a backslash
/// escapes stays.
pub(super) fn bare(text: &str) -> &str {
    let mut text = text;
    loop {
        let before = text;
        text = text.trim_start_matches(|char| is_blank(char) || is_quote(char));
        if let Some(last) = text.chars().next_back()
            && let Some(rest) = text.strip_suffix(last)
            && (is_blank(last) || is_quote(last) || ",;!?\u{2026}\u{3001}".contains(last))
            && !ends_in_escape(rest)
        {
            text = rest;
        }
        // A sentence's full stop behind a quote, and emphasis as it is written in plain text. A wildcard has no second star.
        if let Some(rest) = text.strip_suffix('.').filter(|rest| rest.ends_with(is_quote) && !is_escaped_end(rest)) {
            text = rest;
        }
        for emphasis in ['*', '_', '~'] {
            let within = text.strip_prefix(emphasis).and_then(|rest| rest.strip_suffix(emphasis));
            if let Some(within) = within.filter(|within| !within.starts_with('.') && !ends_in_escape(within)) {
                text = within;
            }
        }
        for (open, close) in [('(', ')'), ('[', ']'), ('{', '}'), ('\u{3010}', '\u{3011}')] {
            let within = text.strip_prefix(open).and_then(|rest| rest.strip_suffix(close));
            if let Some(within) = within.filter(|within| !within.contains([open, close]) && !ends_in_escape(within)) {
                text = within;
            }
            // One alone, whose other half was not pasted.
            if let Some(rest) = text.strip_prefix(open).filter(|rest| !rest.contains(close)) {
                text = rest;
            }
            if let Some(rest) = text.strip_suffix(close).filter(|rest| !rest.contains(open) && !ends_in_escape(rest)) {
                text = rest;
            }
        }
        if text == before {
            return text;
        }
    }
}

/// The words of `text`. A blank that a backslash escapes belongs to its word.
pub(super) fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let end = unescaped(rest, |char| char.is_whitespace()).unwrap_or(rest.len());
        let (word, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        if !word.is_empty() {
            words.push(word);
        }
        rest = after.trim_start();
    }
    words
}

/// Where the first character of a kind stands that no backslash escapes.
pub(super) fn unescaped(text: &str, is_kind: impl Fn(char) -> bool) -> Option<usize> {
    let mut escapes = false;
    for (at, char) in text.char_indices() {
        if !escapes && is_kind(char) {
            return Some(at);
        }
        escapes = char == '\\' && !escapes;
    }
    None
}

/// Whether what comes behind `text` is escaped.
fn ends_in_escape(text: &str) -> bool {
    text.bytes().rev().take_while(|octet| *octet == b'\\').count() % 2 == 1
}

/// Whether the last character of `text` is escaped.
fn is_escaped_end(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next_back().is_some() && ends_in_escape(chars.as_str())
}

/// Zero width joiner and non-joiner: parts of a name between letters of some scripts (RFC 5892 A.1, A.2).
pub(super) const fn is_joiner(char: char) -> bool {
    matches!(char, '\u{200c}' | '\u{200d}')
}

/// Dashes that text programs make of one hyphen or of two: nobody can tell which was meant.
pub(super) const fn is_dash(char: char) -> bool {
    matches!(char, '\u{2012}'..='\u{2015}' | '\u{2043}' | '\u{2d7}' | '\u{2796}' | '\u{fe58}')
}

/// Whether one sees nothing of `char`, and no name may hold it.
pub(super) fn is_unseen(char: char) -> bool {
    char.is_whitespace() || char.is_control() || matches!(char, '\u{2800}' | '\u{fff9}'..='\u{fffc}')
}

/// What UTS 46 ignores, marks of direction, and others that Unicode lets a display ignore (DerivedCoreProperties,
/// `Default_Ignorable_Code_Point`), joiners left out.
const fn is_ignored(char: char) -> bool {
    matches!(
        char,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

fn is_blank(char: char) -> bool {
    is_unseen(char) || is_joiner(char)
}

/// Quotes of all languages, and what is typed in their place.
const fn is_quote(char: char) -> bool {
    matches!(
        char,
        '<' | '>' | '"' | '\'' | '`' | '\u{b4}' | '\u{ab}' | '\u{bb}' | '\u{2bb}'..='\u{2bd}' | '\u{2018}'..='\u{201f}'
            | '\u{2032}'..='\u{2037}' | '\u{2039}' | '\u{203a}' | '\u{275b}'..='\u{275e}' | '\u{276e}' | '\u{276f}'
            | '\u{27e8}' | '\u{27e9}' | '\u{2e42}' | '\u{3008}'..='\u{300f}' | '\u{301d}'..='\u{301f}' | '\u{ff62}' | '\u{ff63}'
    )
}
