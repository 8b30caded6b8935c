//! Moments and numbers as the browser writes them in a language (ECMA-402).

use fluent_bundle::FluentValue;
use intl_memoizer::{IntlLangMemoizer, Memoizable};
use js_sys::{Date, JSON, Number};
use unic_langid::LanguageIdentifier;
use wasm_bindgen::JsValue;

use crate::dns::Moment;
use crate::text::{Form, Format};

/// The browser's own ways.
pub(super) const INTL: Format = Format { moment, number };

fn moment(tag: &str, moment: Moment, form: Form) -> String {
    let options = match form {
        Form::Day => r#"{"timeZone":"UTC","dateStyle":"medium"}"#,
        Form::Second => r#"{"timeZone":"UTC","dateStyle":"medium","timeStyle":"long"}"#,
        Form::Month => r#"{"timeZone":"UTC","year":"numeric","month":"short"}"#,
    };
    let options = JSON::parse(options).unwrap_or_default();
    let date = Date::new(&JsValue::from_f64(f64::from(moment.field()) * 1_000.0));
    date.to_locale_string(tag, &options).into()
}

/// The language of a bundle, which Fluent keeps in its memory.
struct Tag(String);

impl Memoizable for Tag {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        Ok(Self(language.to_string()))
    }
}

fn number(value: &FluentValue<'_>, memory: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let write = |tag: &Tag| Number::from(number.value).to_locale_string(&tag.0).into();
    memory.with_try_get::<Tag, _, _>((), write).ok()
}
