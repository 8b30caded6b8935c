//! How a language writes moments and numbers: given by the caller, as the browser knows all languages and this code one.

use fluent_bundle::FluentValue;
use intl_memoizer::IntlLangMemoizer;

use super::date::{self, Form};
use crate::dns::Moment;

/// How a language writes moments and numbers.
#[derive(Clone, Copy)]
pub struct Format {
    /// A moment, in the language of this tag.
    pub moment: fn(&str, Moment, Form) -> String,
    /// A number in a message; nothing for what is none, or to write its digits as they are.
    pub number: fn(&FluentValue<'_>, &IntlLangMemoizer) -> Option<String>,
}

impl Format {
    /// As English has it; the same everywhere.
    pub const PLAIN: Self = Self { moment: |_, moment, form| date::written(moment, form), number: |_, _| None };

    /// Dates by their numbers (ISO 8601), for a language whose months nobody is there to name.
    pub const NUMBERS: Self = Self { moment: |_, moment, form| date::in_numbers(moment, form), number: |_, _| None };
}
