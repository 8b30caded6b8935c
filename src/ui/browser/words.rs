//! The language of the page, and where its words come from.

use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;

use super::files::{script_data, text};
use super::intl::INTL;
use super::{document, root_element};
use crate::text::{ENGLISH, Language, Words};

/// The language that the page is wished in, which assets/start.js found out.
pub(in crate::ui) fn language() -> Language {
    let root = root_element();
    root.and_then(|root| Language::of_tag(&root.get_attribute("lang")?)).unwrap_or(ENGLISH)
}

/// Says which language the page is in, and whether it runs from the left or the right.
pub(in crate::ui) fn set_language(language: Language, direction: &str) {
    let Some(root) = root_element() else { return };
    let _ = root.set_attribute("lang", language.tag);
    let _ = root.set_attribute("dir", direction);
}

/// Shows `language` in the menu. An option that a visitor chose stays chosen whatever its attribute says.
pub(in crate::ui) fn choose_language(language: Language) {
    let menu = document().and_then(|document| document.query_selector("select[name=lang]").ok().flatten());
    if let Some(menu) = menu {
        menu.unchecked_into::<HtmlSelectElement>().set_value(language.tag);
    }
}

/// Where the words of `language` lie: beside the page, and with the hash that the page names (scripts/languages.sh), so that no
/// words of another release are taken from a cache. assets/start.js asks for the same.
pub(in crate::ui) fn words_url(language: Language) -> String {
    let hash = script_data("data-words").unwrap_or_default();
    format!("i18n/{}.ftl?{hash}", language.tag)
}

/// The words of `language`, which lie beside the page; English is in the program. `None` if they did not come.
pub(in crate::ui) async fn speak(words: &Words, language: Language) -> Option<Words> {
    if language == ENGLISH {
        return Some(words.speaking_english());
    }
    let file = text(&words_url(language)).await?;
    words.speaking(language, &file, INTL)
}
