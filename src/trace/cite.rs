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
        let appendix = self.section.starts_with(|first: char| first.is_ascii_alphabetic());
        let anchor = if appendix { "appendix" } else { "section" };
        format!("https://www.rfc-editor.org/rfc/rfc{}.html#{anchor}-{}", self.rfc, self.section)
    }
}

impl fmt::Display for Cite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RFC {} \u{a7}{}", self.rfc, self.section)
    }
}
