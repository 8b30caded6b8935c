//! The glossary: every term with where an RFC says what it means; RFC 9499 (DNS terminology) where that one has it.

use super::Term;
use crate::trace::Cite;

/// An entry: the message of the term, and where it is defined.
pub type Entry = (&'static str, Cite);

/// Terms that stand in no scene but are met in the texts, the findings and at registrars.
const MORE: [Entry; 14] = [
    ("entry-zone", Cite::rfc(9499, "7")),
    ("entry-delegation", Cite::rfc(9499, "7")),
    ("entry-resolver", Cite::rfc(9499, "6")),
    ("entry-registrar", Cite::rfc(9499, "9")),
    ("entry-ttl", Cite::rfc(9499, "5")),
    ("entry-nxdomain", Cite::rfc(9499, "3")),
    ("entry-nodata", Cite::rfc(9499, "3")),
    ("entry-wildcard", Cite::rfc(9499, "8")),
    ("entry-encloser", Cite::rfc(9499, "8")),
    ("entry-opt-out", Cite::rfc(9499, "10")),
    ("entry-secure", Cite::rfc(9499, "11")),
    ("entry-insecure", Cite::rfc(9499, "11")),
    ("entry-bogus", Cite::rfc(9499, "11")),
    ("entry-indeterminate", Cite::rfc(9499, "11")),
];

impl Term {
    /// All terms, in the order in which a story comes to them.
    pub const ALL: [Self; 17] = [
        Self::Plain,
        Self::Query,
        Self::Rrset,
        Self::Rrsig,
        Self::Digest,
        Self::Keys,
        Self::Dnskey,
        Self::Rings,
        Self::Rollover,
        Self::Ds,
        Self::TrustAnchor,
        Self::Nsec,
        Self::Nsec3,
        Self::Insecure,
        Self::Alias,
        Self::Chain,
        Self::Resolver,
    ];

    /// Where it is defined.
    pub const fn cite(self) -> Cite {
        match self {
            Self::Plain => Cite::rfc(3833, "2.1"),
            Self::Query => Cite::rfc(4035, "3.2.1"),
            Self::Rrset => Cite::rfc(9499, "5"),
            Self::Rrsig => Cite::rfc(4034, "3"),
            Self::Digest => Cite::rfc(4034, "3.1.8.1"),
            Self::Keys => Cite::rfc(4033, "3.1"),
            Self::Dnskey => Cite::rfc(4034, "2"),
            Self::Rollover => Cite::rfc(6781, "4.1"),
            Self::Ds => Cite::rfc(4034, "5"),
            Self::Rings | Self::TrustAnchor | Self::Nsec | Self::Nsec3 | Self::Chain | Self::Resolver => {
                Cite::rfc(9499, "10")
            }
            Self::Insecure => Cite::rfc(9499, "11"),
            Self::Alias => Cite::rfc(9499, "2"),
        }
    }
}

/// All entries: the terms of the scenes, then the others.
pub fn entries() -> impl Iterator<Item = Entry> {
    Term::ALL.into_iter().map(|term| (term.id(), term.cite())).chain(MORE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Words;

    /// The glossary's file and this list hold the same terms, each once.
    #[test]
    fn every_term_has_its_entry_once() {
        let words = Words::english();
        let mut ids: Vec<&str> = entries().map(|(id, _)| id).collect();
        for id in &ids {
            assert!(words.has(id) && words.meaning(id) != **id, "{id}");
        }
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all);
        let files =
            [include_str!("../../assets/i18n/en/opening.ftl"), include_str!("../../assets/i18n/en/glossary.ftl")];
        for line in files.into_iter().flat_map(str::lines) {
            if let Some((id, _)) = line.split_once(" =").filter(|(id, _)| id.starts_with("term-")) {
                assert!(ids.contains(&id), "{id} is in no list");
            }
        }
    }
}
