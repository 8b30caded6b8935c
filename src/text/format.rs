//! How a language writes moments and numbers: given by the caller, as the browser knows all languages and this code one.

use fluent_bundle::FluentValue;
use intl_memoizer::IntlLangMemoizer;

use super::date;
use crate::dns::Moment;

/// How much of a moment is written. Always in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Its day: `5 Dec 2026`.
    Day,
    /// Its day, and the time to the second: `5 Dec 2026, 08:00:00 UTC`.
    Second,
    /// Its month: `Dec 2026`.
    Month,
}

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
}
