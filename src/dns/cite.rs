//! Where a rule is written.

use std::fmt;

/// A section of an RFC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Cite {
    /// RFC number.
    pub rfc: u16,
    /// Section, as the RFC numbers it.
    pub section: &'static str,
}

impl Cite {
    /// The cite of `section` in RFC `rfc`.
    pub const fn rfc(rfc: u16, section: &'static str) -> Self {
        Self { rfc, section }
    }

    /// Where the section can be read.
    pub fn url(self) -> String {
        url(self.rfc, self.section)
    }
}

/// Where a section of an RFC can be read; without a section, the whole of it.
fn url(rfc: u16, section: &str) -> String {
    let appendix = section.starts_with(|first: char| first.is_ascii_alphabetic());
    let anchor = match (section, appendix) {
        ("", _) => "",
        (_, true) => "#appendix-",
        (_, false) => "#section-",
    };
    format!("https://www.rfc-editor.org/rfc/rfc{rfc}.html{anchor}{section}")
}

/// The cite that `text` begins with, as messages write it ("RFC 4034 3.1.8.1", or "RFC 5155" alone), and where that can be read.
pub fn read(text: &str) -> Option<(&str, String)> {
    let rest = text.strip_prefix("RFC ")?;
    let digits = rest.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(rest.len());
    let (number, rest) = rest.split_at(digits);
    let section = rest.strip_prefix(' ').unwrap_or_default();
    let end = section.find(|letter: char| !letter.is_ascii_digit() && letter != '.').unwrap_or(section.len());
    let section = section.get(..end)?.trim_end_matches('.');
    let space = usize::from(!section.is_empty());
    let named = text.get(..4 + digits + space + section.len())?;
    Some((named, url(number.parse().ok()?, section)))
}

impl fmt::Display for Cite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RFC {} \u{a7}{}", self.rfc, self.section)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cite_in_a_text_is_read_with_its_section_or_without() {
        let read = |text| {
            read(text).map(|(named, url)| (named.to_owned(), url.replace("https://www.rfc-editor.org/rfc/", "")))
        };
        let found = |named: &str, url: &str| Some((named.to_owned(), url.to_owned()));
        assert_eq!(read("RFC 4034 3.1.8.1)."), found("RFC 4034 3.1.8.1", "rfc4034.html#section-3.1.8.1"));
        assert_eq!(read("RFC 4035 3.2.3, 5.5)"), found("RFC 4035 3.2.3", "rfc4035.html#section-3.2.3"));
        assert_eq!(read("RFC 5155)."), found("RFC 5155", "rfc5155.html"));
        assert_eq!(read("RFC 9499 is"), found("RFC 9499", "rfc9499.html"));
        assert_eq!(read("RFC 2181 5）。"), found("RFC 2181 5", "rfc2181.html#section-5"));
        assert_eq!(read("RFC x"), None);
        assert_eq!(Cite::rfc(5155, "A").url(), "https://www.rfc-editor.org/rfc/rfc5155.html#appendix-A");
    }
}
