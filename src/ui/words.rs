//! The words of the page: Fluent messages by their id.

use std::rc::Rc;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use yew::AttrValue;

/// English, which the page begins with.
const ENGLISH: &str = include_str!("../../assets/i18n/en/page.ftl");

/// The messages of one language.
#[derive(Clone)]
pub struct Words(Rc<FluentBundle<FluentResource>>);

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Default for Words {
    fn default() -> Self {
        Self::english()
    }
}

impl Words {
    /// English.
    pub fn english() -> Self {
        let mut bundle = FluentBundle::new(vec![unic_langid::LanguageIdentifier::default()]);
        // Values stand in elements of their own direction, and text is copied from the page: no invisible marks in it.
        bundle.set_use_isolating(false);
        // A message that cannot be read is missing, and a test looks for it; the others still serve.
        let resource = FluentResource::try_new(ENGLISH.to_owned()).unwrap_or_else(|(readable, _)| readable);
        bundle.add_resource_overriding(resource);
        Self(Rc::new(bundle))
    }

    /// A message without values.
    pub fn say(&self, id: &str) -> AttrValue {
        self.with(id, &[])
    }

    /// A message with values.
    pub fn with(&self, id: &str, values: &[(&str, &str)]) -> AttrValue {
        let values: Vec<_> = values.iter().map(|(key, value)| (*key, FluentValue::from(*value))).collect();
        self.format(id, values)
    }

    /// A message with one number, whose plural the language chooses.
    pub fn count(&self, id: &str, key: &str, number: usize) -> AttrValue {
        self.format(id, vec![(key, FluentValue::from(number))])
    }

    /// Whether there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.0.has_message(id)
    }

    fn format(&self, id: &str, values: Vec<(&str, FluentValue<'_>)>) -> AttrValue {
        let Some(pattern) = self.0.get_message(id).and_then(|message| message.value()) else {
            // The id itself is better than nothing, and easy to search for.
            return AttrValue::from(id.to_owned());
        };
        let arguments: FluentArgs<'_> = values.into_iter().collect();
        let mut errors = Vec::new();
        AttrValue::from(self.0.format_pattern(pattern, Some(&arguments), &mut errors).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_messages_can_be_read() {
        if let Err((_, errors)) = FluentResource::try_new(ENGLISH.to_owned()) {
            panic!("{errors:?}");
        }
    }

    #[test]
    fn values_and_plurals() {
        let words = Words::english();
        assert_eq!(words.count("seals", "count", 1), "1 seal");
        assert_eq!(words.count("seals", "count", 6), "6 seals");
        assert_eq!(words.say("no-such-message"), "no-such-message");
    }
}
