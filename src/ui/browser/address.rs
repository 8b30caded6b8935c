//! The address, the history and the title of the window.

use wasm_bindgen::JsValue;
use web_sys::Url;

use super::{document, window};
use crate::case::link;

/// The query of the address, and the fragment where that carries a case; another one is a place on the page.
pub(in crate::ui) fn query() -> String {
    let Some(location) = window().map(|window| window.location()) else { return String::new() };
    let carried = location.hash().ok().filter(|hash| hash.starts_with(link::MARK));
    location.search().unwrap_or_default() + &carried.unwrap_or_default()
}

/// Whether the address names a place on the page.
pub(in crate::ui) fn is_at_place() -> bool {
    let hash = window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.len() > 1 && !hash.starts_with(link::MARK)
}

/// Whether the address names this place on the page.
pub(in crate::ui) fn is_at(place: &str) -> bool {
    let hash = window().and_then(|window| window.location().hash().ok());
    hash.is_some_and(|hash| hash.strip_prefix('#') == Some(place))
}

/// The whole address.
pub(in crate::ui) fn address() -> String {
    window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}

/// How an address takes its place in the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) enum Entry {
    /// A new one.
    New,
    /// The present one changes.
    Same,
}

/// Shows `query` in the address.
pub(in crate::ui) fn set_query(query: &str, entry: Entry) {
    let Some(window) = window() else { return };
    // An empty query would leave the present one as it is.
    let path = window.location().pathname().unwrap_or_default();
    let url = format!("{path}{query}");
    if let Ok(history) = window.history() {
        // A browser may refuse after too many changes; the page works without.
        let _ = match entry {
            Entry::New => history.push_state_with_url(&JsValue::NULL, "", Some(&url)),
            Entry::Same => history.replace_state_with_url(&JsValue::NULL, "", Some(&url)),
        };
    }
}

/// The title of the window.
pub(in crate::ui) fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Loads the page once more.
pub(in crate::ui) fn reload() {
    if let Some(window) = window() {
        let _ = window.location().reload();
    }
}

/// ToASCII of one label by the browser's own tables (see [`crate::question::ToAscii`]).
pub(in crate::ui) fn to_ascii(label: &str) -> Option<String> {
    // Where a view is drawn without a browser there are no tables.
    if !cfg!(target_family = "wasm") {
        return None;
    }
    let url = Url::new(&format!("https://{label}.invalid")).ok()?;
    url.hostname().strip_suffix(".invalid").map(str::to_owned).filter(|ascii| !ascii.contains('.'))
}
