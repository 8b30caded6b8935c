//! Presentation data cut into tokens (RFC 1035 5.1): white space, quotes, parentheses and escapes.

use domain::base::scan::{Symbol, Symbols};

use crate::dns::Name;
use crate::evidence::RefusedReason;

/// One token, its escapes checked and kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    /// ASCII only; what was not is `\DDD` now. Quotes that stood around it are gone.
    pub(super) text: String,
    /// Whether the token began with a quote.
    pub(super) quoted: bool,
}

/// The tokens of one record's data.
#[derive(Debug, Default)]
pub(super) struct Tokens {
    /// In the order they stood in.
    pub(super) list: Vec<Token>,
    /// Whether a character beyond ASCII came up: the octet that it stands for is a guess.
    pub(super) beyond_ascii: bool,
}

impl Token {
    /// A token that stands for itself.
    pub(super) const fn plain(text: String) -> Self {
        Self { text, quoted: false }
    }

    /// The octets that the token stands for.
    pub(super) fn octets(&self) -> Vec<u8> {
        Symbols::new(self.text.chars()).filter_map(|symbol| symbol.into_octet().ok()).collect()
    }
}

/// `data` as tokens. Parentheses are white space here: they only let a zone file go on in the next line.
///
/// # Errors
/// [`RefusedReason::Rdata`] for an escape that is none, and for a quote that nothing closes.
pub(super) fn tokens(data: &str) -> Result<Tokens, RefusedReason> {
    let mut found = Tokens::default();
    let mut open: Option<Token> = None;
    let mut in_quotes = false;
    let mut chars = data.chars();
    while let Some(symbol) = Symbol::from_chars(&mut chars).map_err(|error| RefusedReason::Rdata(error.to_string()))? {
        match symbol {
            Symbol::Char('"') if in_quotes => {
                in_quotes = false;
                found.list.extend(open.take());
            }
            Symbol::Char('"') => {
                in_quotes = true;
                open.get_or_insert_with(|| Token { text: String::new(), quoted: true });
            }
            Symbol::Char(' ' | '\t' | '\r' | '\n' | '(' | ')') if !in_quotes => found.list.extend(open.take()),
            other => {
                let token = open.get_or_insert_with(|| Token::plain(String::new()));
                found.beyond_ascii |= push(&mut token.text, other);
            }
        }
    }
    if in_quotes {
        return Err(RefusedReason::Rdata("a quote is not closed".to_owned()));
    }
    found.list.extend(open);
    Ok(found)
}

/// `text` as a domain name; absolute with or without the final dot, the root as `"."` or `""`. True in the second place
/// if a character beyond ASCII came up.
pub(super) fn name(text: &str) -> Option<(Name, bool)> {
    if text.is_empty() {
        return Some((Name::root_vec(), false));
    }
    let mut ascii = String::with_capacity(text.len());
    let mut beyond_ascii = false;
    let mut chars = text.chars();
    while let Some(symbol) = Symbol::from_chars(&mut chars).ok()? {
        beyond_ascii |= push(&mut ascii, symbol);
    }
    Name::from_chars(ascii.chars()).ok().map(|name| (name, beyond_ascii))
}

/// Writes `symbol` in a form that stays within printable ASCII; whether it was beyond ASCII.
fn push(text: &mut String, symbol: Symbol) -> bool {
    match symbol {
        Symbol::Char(char) if !(' '..='~').contains(&char) => {
            let mut buffer = [0; 4];
            for octet in char.encode_utf8(&mut buffer).bytes() {
                text.push_str(&Symbol::DecimalEscape(octet).to_string());
            }
            !char.is_ascii()
        }
        other => {
            text.push_str(&other.to_string());
            false
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(data: &str) -> Vec<(String, bool)> {
        tokens(data).unwrap().list.into_iter().map(|token| (token.text, token.quoted)).collect()
    }

    #[test]
    fn cut_at_space_quote_and_parenthesis() {
        let plain = |text: &str| (text.to_owned(), false);
        let quoted = |text: &str| (text.to_owned(), true);
        assert_eq!(texts("3 1 1 ( 13 2A )"), ["3", "1", "1", "13", "2A"].map(plain));
        assert_eq!(texts("\"a b\"\"c\" \"\""), ["a b", "c", ""].map(quoted));
        assert_eq!(texts("1 . alpn=\"h2, h3\""), ["1", ".", "alpn=h2, h3"].map(plain));
        assert_eq!(texts(r#""say \"hi\"" a\ b"#), [quoted(r#"say \"hi\""#), plain(r"a\ b")]);
        assert_eq!(texts("\n\t "), []);
    }

    #[test]
    fn beyond_ascii_is_told() {
        let found = tokens("\"é\u{fffd}\t\"").unwrap();
        assert!(found.beyond_ascii);
        assert_eq!(found.list[0].octets(), "é\u{fffd}\t".as_bytes());
        assert!(!tokens("\"a\tb\"").unwrap().beyond_ascii);
    }

    #[test]
    fn bad_escapes_and_quotes_are_refused() {
        for data in [r"\", r"\2", r"\25", r"\256", r"\1x2", "\"open", r#""a\"#] {
            assert!(matches!(tokens(data), Err(RefusedReason::Rdata(_))), "{data}");
        }
    }

    #[test]
    fn names_with_and_without_dot() {
        let known = |text: &str| name(text).unwrap().0;
        assert_eq!(known("Example.com").as_octets(), b"\x07Example\x03com\0");
        assert_eq!(known("example.com"), known("example.com."));
        assert!(known("").is_root() && known(".").is_root());
        assert_eq!(known(r"\000.a\.b").as_octets(), b"\x01\0\x03a.b\0");
        assert_eq!(
            name("é.at").map(|(name, lossy)| (name.as_octets().clone(), lossy)),
            Some((b"\x02\xc3\xa9\x02at\0".to_vec(), true))
        );
        for text in ["a..b", ".a", "..", &"a".repeat(64), &"a.".repeat(128), r"a\"] {
            assert_eq!(name(text), None, "{text}");
        }
    }
}
