//! The glossary: every term with what the pictures show in its place, and with where an RFC says what it means; RFC 9499
//! (DNS terminology) where that one has it.

use super::Term;
use crate::trace::Cite;

/// An entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The message of the term, whose meaning says more.
    pub id: &'static str,
    /// Where it is defined, if its meaning does not say so itself.
    pub cite: Option<Cite>,
    /// The message of what stands for it in the pictures, if anything does.
    pub comic: Option<&'static str>,
}

impl Entry {
    /// A term of RFC 9499, by its section.
    const fn of(id: &'static str, section: &'static str) -> Self {
        Self { id, cite: Some(Cite::rfc(9499, section)), comic: None }
    }

    /// The same with what the pictures show.
    const fn shown(self, comic: &'static str) -> Self {
        Self { comic: Some(comic), ..self }
    }
}

/// Terms that stand in no scene but are met in the texts, the findings and at registrars.
const MORE: [Entry; 14] = [
    Entry::of("entry-zone", "7").shown("comic-zone"),
    Entry::of("entry-delegation", "7").shown("comic-delegation"),
    Entry::of("entry-resolver", "6").shown("comic-courier"),
    Entry::of("entry-registrar", "9"),
    Entry::of("entry-ttl", "5"),
    Entry::of("entry-nxdomain", "3"),
    Entry::of("entry-nodata", "3"),
    Entry::of("entry-wildcard", "8").shown("comic-wildcard"),
    Entry::of("entry-encloser", "8"),
    Entry::of("entry-opt-out", "10").shown("comic-opt-out"),
    Entry::of("entry-secure", "11"),
    Entry::of("entry-insecure", "11").shown("comic-insecure"),
    Entry::of("entry-bogus", "11").shown("comic-bogus"),
    Entry::of("entry-indeterminate", "11").shown("comic-indeterminate"),
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

    /// The message of what stands for it in the pictures, if anything does.
    pub const fn comic(self) -> Option<&'static str> {
        Some(match self {
            Self::Plain => "comic-plain",
            Self::Query => "comic-query",
            Self::Rrset => "comic-rrset",
            Self::Rrsig => "comic-rrsig",
            Self::Digest => "comic-digest",
            Self::Keys => "comic-keys",
            Self::Dnskey => "comic-dnskey",
            Self::Rings => "comic-rings",
            Self::Rollover => "comic-rollover",
            Self::Ds => "comic-ds",
            Self::TrustAnchor => "comic-trust-anchor",
            Self::Nsec => "comic-nsec",
            Self::Nsec3 => "comic-nsec3",
            Self::Insecure => "comic-insecure",
            Self::Chain => "comic-chain",
            Self::Resolver => "comic-resolver",
            Self::Alias => return None,
        })
    }
}

/// All entries: the terms of the scenes, then the others.
pub fn entries() -> impl Iterator<Item = Entry> {
    let told = |term: Term| Entry { id: term.id(), cite: None, comic: term.comic() };
    Term::ALL.into_iter().map(told).chain(MORE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Words;

    /// The glossary's file and this list hold the same terms, each once.
    #[test]
    fn every_term_has_its_entry_once() {
        let words = Words::english();
        let mut ids: Vec<&str> = entries().map(|entry| entry.id).collect();
        for Entry { id, cite, comic } in entries() {
            let meaning = words.meaning(id);
            assert!(words.has(id) && meaning != id, "{id}");
            assert_ne!(meaning.contains("RFC "), cite.is_some(), "{id} says once where it is defined: {meaning}");
            assert!(comic.is_none_or(|comic| words.has(comic)), "{id}");
        }
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all);
        let files =
            [include_str!("../../assets/i18n/en/opening.ftl"), include_str!("../../assets/i18n/en/glossary.ftl")];
        for line in files.into_iter().flat_map(str::lines) {
            if let Some((id, _)) = line.split_once(" =") {
                let is_entry = id.starts_with("term-") || id.starts_with("entry-");
                assert!(!is_entry || ids.contains(&id), "{id} is in no list");
            }
        }
    }
}
