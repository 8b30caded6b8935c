//! Names as what things are found by (RFC 4034 6.1).
//!
//! To compare two names canonically, or to see whether one ends with the other, takes `domain` as long as the square of their
//! labels, of which there may be 127: too long where a hostile response has thousands of them.

use std::cmp::Ordering;

use super::Name;

/// A name that something is found by: the same for names that are equal, and in an order that is of no meaning.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Key<'n>(pub(crate) &'n Name);

impl Ord for Key<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        octets(self.0.as_slice(), other.0.as_slice())
    }
}

impl PartialOrd for Key<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Key<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Key<'_> {}

/// Two names in the order of [`Key`], by their octets.
pub(crate) fn octets(one: &[u8], other: &[u8]) -> Ordering {
    // Mostly they are the same in the same case.
    if one == other {
        return Ordering::Equal;
    }
    // No length of a label is a letter.
    one.iter().map(u8::to_ascii_lowercase).cmp(other.iter().map(u8::to_ascii_lowercase))
}

/// Where a name stands in the canonical order (RFC 4034 6.1): ranks are ordered as their names are, and what lies at or below a
/// name has a rank that starts with the name's.
pub(crate) fn rank(name: &Name) -> Vec<u8> {
    let labels: Vec<&[u8]> = name.iter().map(|label| label.as_slice()).filter(|label| !label.is_empty()).collect();
    let mut rank = Vec::with_capacity(name.len());
    for label in labels.into_iter().rev() {
        for octet in label.iter().map(u8::to_ascii_lowercase) {
            // A label ends with an octet that is less than all others: those that are as little are written as two.
            if octet < 2 {
                rank.push(1);
            }
            rank.push(octet.max(1) + u8::from(octet == 1));
        }
        rank.push(0);
    }
    rank
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dns::{canonical, is_within};

    /// The example of RFC 4034 6.1, and names that are alike but for case, for octets that end a label, or for its dots.
    #[test]
    fn names_are_ranked_and_held_against_each_other_as_the_rfc_has_it() {
        let names = [
            ".",
            "example.",
            "a.example.",
            "yljkjljk.a.example.",
            "Z.a.example.",
            "zABC.a.EXAMPLE.",
            "z.example.",
            "\\000.z.example.",
            "a.\\000.z.example.",
            "\\000\\000.z.example.",
            "\\001.z.example.",
            "*.z.example.",
            "\\200.z.example.",
            "example\\.test.",
            "test.",
            "example.test.",
            "EXAMPLE.test.",
        ];
        let names: Vec<Name> = names.into_iter().map(|name| Name::vec_from_str(name).unwrap()).collect();
        for one in &names {
            for other in &names {
                assert_eq!(rank(one).cmp(&rank(other)), one.cmp(other), "{one} {other}");
                assert_eq!(canonical::order(one, other), one.cmp(other), "{one} {other}");
                assert_eq!(rank(one).starts_with(&rank(other)), one.ends_with(other), "{one} {other}");
                assert_eq!(is_within(one, other), one.ends_with(other), "{one} {other}");
                assert_eq!(Key(one) == Key(other), one == other, "{one} {other}");
                assert_eq!(Key(one).cmp(&Key(other)), Key(other).cmp(&Key(one)).reverse(), "{one} {other}");
            }
        }
    }
}
