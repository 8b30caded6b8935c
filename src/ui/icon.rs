//! Symbols of the page's drawing sheet, which stands once in the document (assets/art/page.svg).

use yew::prelude::*;

/// The symbol `id`, for the eye alone: what it means stands in words beside it.
pub(super) fn symbol(id: &'static str, class: &'static str) -> Html {
    html! { <svg class={class} aria-hidden="true" focusable="false"><use href={format!("#{id}")} /></svg> }
}

/// The state mark of a verdict's word: told by shape, then sign, then hue.
pub(super) fn state_symbol(word: &str) -> &'static str {
    match word {
        "secure" => "state-secure",
        "insecure" => "state-insecure",
        "bogus" => "state-bogus",
        _ => "state-indeterminate",
    }
}
