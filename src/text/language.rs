//! The languages: which there are, and the messages of one.

use crate::dns::{Rtype, address, presentation};
use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource};

use super::format::Format;

/// A language that there are words in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its tag (BCP 47), and the name of its folder in `assets/i18n`.
    pub tag: &'static str,
    /// What it calls itself.
    pub name: &'static str,
}

/// English, which is compiled in and stands behind all others.
pub const ENGLISH: Language = Language { tag: "en", name: "English" };

/// All, in the order of the menu. `assets/start.js` has them too; a test holds that both are the folders of `assets/i18n`.
pub const LANGUAGES: [Language; 6] = [
    ENGLISH,
    Language { tag: "de", name: "Deutsch" },
    Language { tag: "es", name: "Espa\u{f1}ol" },
    Language { tag: "fr", name: "Fran\u{e7}ais" },
    Language { tag: "ja", name: "\u{65e5}\u{672c}\u{8a9e}" },
    Language { tag: "pt", name: "Portugu\u{ea}s" },
];

impl Language {
    /// The language of a tag, whatever its region: `de` for `de-AT` (RFC 4647 3.4).
    pub fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        LANGUAGES.into_iter().find(|language| language.tag.eq_ignore_ascii_case(primary))
    }
}

/// English's chapters that a first visit needs: the page around the stage, and the story that it opens with.
pub(super) const FIRST: &[&str] =
    &[include_str!("../../assets/i18n/en/frame.ftl"), include_str!("../../assets/i18n/en/opening.ftl")];

/// What words can be taught.
#[derive(Clone, Copy, Debug)]
pub struct Further {
    /// Chapters of English.
    pub chapters: &'static [&'static str],
    /// How RDATA of a type are written.
    pub rdata: fn(Rtype, &[u8]) -> String,
}

/// English's further chapters, and the presentation format of every type. On the page they come with the second file of the
/// program, so nothing of the first may name them.
pub const FURTHER: Further = Further { chapters: CHAPTERS, rdata: presentation };

/// English's chapters of what a page below the stage alone says. On the page they come with the third file of the program.
pub const BELOW: &[&str] = &[
    include_str!("../../assets/i18n/en/below.ftl"),
    include_str!("../../assets/i18n/en/bytes.ftl"),
    include_str!("../../assets/i18n/en/sure.ftl"),
];

const CHAPTERS: &[&str] = &[
    include_str!("../../assets/i18n/en/page.ftl"),
    include_str!("../../assets/i18n/en/story.ftl"),
    include_str!("../../assets/i18n/en/glossary.ftl"),
    include_str!("../../assets/i18n/en/rules.ftl"),
    include_str!("../../assets/i18n/en/diagnoses.ftl"),
    include_str!("../../assets/i18n/en/remedies.ftl"),
];

/// The messages of one language.
pub(super) struct Messages {
    bundle: FluentBundle<FluentResource>,
    pub(super) language: Language,
    pub(super) format: Format,
    pub(super) rdata: fn(Rtype, &[u8]) -> String,
}

impl Messages {
    /// No messages yet.
    pub(super) fn new(language: Language, format: Format) -> Self {
        let mut bundle = FluentBundle::new(vec![language.tag.parse().unwrap_or_default()]);
        // Values stand in elements of their own direction, and text is copied from the page: no invisible marks in it.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(format.number));
        Self { bundle, language, format, rdata: address }
    }

    /// Takes in a chapter. What cannot be read is left out: the rest still serves.
    pub(super) fn learn(&mut self, chapter: &str) {
        let resource = FluentResource::try_new(chapter.to_owned()).unwrap_or_else(|(readable, _)| readable);
        // What comes first stays; a test holds that nothing comes twice.
        let _ = self.bundle.add_resource(resource);
    }

    /// Among words that run from the right, a value must not carry its neighbours along: marks keep it by itself (UAX 9).
    pub(super) fn isolate(&mut self) {
        self.bundle.set_use_isolating(true);
    }

    pub(super) fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// A message, or one of its attributes; nothing where there is none.
    pub(super) fn format(&self, id: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut errors: Vec<FluentError> = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_does_not_matter() {
        let found = |tag| Language::of_tag(tag).map(|language| language.tag);
        assert_eq!(["de-AT", "PT_br", "ja"].map(found), [Some("de"), Some("pt"), Some("ja")]);
        assert_eq!(["", "eng", "d", "x-de"].map(found), [None; 4]);
    }
}
